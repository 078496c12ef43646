import CivilCalendar
import GatewayKit
import Messages

/// A work instruction as a text message: what a telephone of any kind shows, in parts of at most 160 characters.
struct InstructionText {
    let parts: [String]

    init(_ appointments: [Wire.Appointment]) {
        let days = appointments.map { appointment in
            let day = Day(iso: appointment.date)?.short ?? appointment.date
            return "\(day) \(appointment.startTime)-\(appointment.endTime) \(appointment.project)."
        }
        let sentences =
            ["Unpaid work: you must report on these days."] + days
            + ["Bring lunch and wear boots.", "If you cannot come, call your officer before the day."]
        parts = Self.parts(of: sentences.map(Self.plain))
    }

    /// As few parts as hold the words in order; a sentence goes over to the next part only where it must.
    static func parts(of sentences: [String], most characters: Int = Limits.textMessageCharacters) -> [String] {
        var parts = [""]
        for piece in sentences.flatMap({ pieces(of: $0, most: characters) }) {
            let last = parts[parts.count - 1]
            if last.isEmpty {
                parts[parts.count - 1] = piece
            } else if last.count + 1 + piece.count <= characters {
                parts[parts.count - 1] = "\(last) \(piece)"
            } else {
                parts.append(piece)
            }
        }
        return parts.nonEmpty
    }

    /// The sentence, in pieces where it is too long for one part.
    private static func pieces(of sentence: String, most characters: Int) -> [String] {
        var pieces: [String] = []
        var rest = Substring(sentence)
        while rest.count > characters {
            let head = rest.prefix(characters)
            let end = head.lastIndex(of: " ") ?? head.endIndex
            pieces.append(String(rest[..<end]).trimmed)
            rest = rest[end...].drop { $0 == " " }
        }
        return pieces + [String(rest)].nonEmpty
    }

    /// In the letters of every telephone (3GPP TS 23.038), of which others would more than halve a part's length.
    private static func plain(_ text: String) -> String {
        String(
            text.map { letter in
                switch letter {
                case "’", "‘": "'"
                case "“", "”": "\""
                case "–", "—": "-"
                case "[", "{": "("
                case "]", "}": ")"
                case "^", "~", "\\", "|", "`": "?"
                default: letter.isASCII || basicLetters.contains(letter) ? letter : "?"
                }
            })
    }

    private static let basicLetters: Set<Character> = [
        "£", "¥", "è", "é", "ù", "ì", "ò", "Ç", "Ø", "ø", "Å", "å", "Æ", "æ", "ß", "É", "Ä", "Ö", "Ñ", "Ü", "§", "¿",
        "ä", "ö", "ñ", "ü", "à", "¡",
    ]
}
