import Foundation

/// A bar on standard error that fills as work is done; nothing where that is no terminal.
struct ProgressBar {
    private let total: Int
    private let isShown = isatty(FileHandle.standardError.fileDescriptor) == 1
    private var done = 0
    private var shownPercent = -1

    init(total: Int) { self.total = total }

    mutating func advance(by steps: Int = 1) {
        done += steps
        let percent = total == 0 ? 100 : done * 100 / total
        guard isShown, percent != shownPercent else { return }
        shownPercent = percent
        let filled = percent * 40 / 100
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 40 - filled)
        FileHandle.standardError.write(Data("\r[\(bar)] \(percent)%".utf8))
    }

    func finish() {
        if isShown { FileHandle.standardError.write(Data("\n".utf8)) }
    }
}
