import Messages
import Testing

@testable import GatewayKit
@testable import GatewayUnpaidWork

@Test func `Minutes are said in hours and minutes`() {
    #expect(
        [0, 1, 45, 60, 750, 4_800, 60_000].map(\.hoursText) == [
            "0 h", "1 min", "45 min", "1 h", "12 h 30 min", "80 h", "1,000 h",
        ])
    #expect((-95).hoursText == "−1 h 35 min")
    #expect(UInt32(420).hoursText == "7 h")
}

@Test func `A text message goes over to another part only where 160 characters are full`() {
    let sentence = String(repeating: "a", count: 79)
    #expect(InstructionText.parts(of: [sentence, sentence + "b"]).map(\.count) == [160])
    #expect(InstructionText.parts(of: [sentence, sentence + "bc"]).map(\.count) == [79, 81])
    #expect(InstructionText.parts(of: []).isEmpty)
}

@Test func `A sentence too long for one part is broken between words, or within one where it must be`() {
    let words = Array(repeating: "abcdefghi", count: 40).joined(separator: " ")
    let parts = InstructionText.parts(of: [words])
    #expect(parts.map(\.count) == [159, 159, 79])
    #expect(parts.joined(separator: " ") == words)
    let long = String(repeating: "x", count: 400)
    #expect(InstructionText.parts(of: [long]).map(\.count) == [160, 160, 80])
}

@Test func `A text message holds only letters that every telephone has`() {
    let appointment = Wire.Appointment(
        project: "St Mary’s café – “Ł” [west]", date: "2019-06-10", startTime: "09:00", endTime: "16:30")
    let text = InstructionText([appointment]).parts.joined(separator: " ")
    #expect(text.contains("10 Jun 2019 09:00-16:30 St Mary's café - \"?\" (west)."))
    #expect(InstructionText([appointment]).parts.allSatisfy { $0.count <= Limits.textMessageCharacters })
}
