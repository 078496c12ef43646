import Foundation
import RegexBuilder

/// One Swift file of the product.
struct SourceFile {
    /// Relative to the repository.
    let path: String
    let imports: [String]

    /// The table's row whose folder holds the file, the innermost where folders nest.
    var module: Module? {
        modules.filter { path.hasPrefix($0.folder + "/") }.max { $0.folder.count < $1.folder.count }
    }

    /// Every Swift file below proto, Shared and Services.
    static var all: [SourceFile] { get throws { try read.get() } }

    /// Read once: searching all of them takes a second.
    private static let read = Result {
        try Repository.files(among: ["proto", "Shared", "Services"]).filter { $0.hasSuffix(".swift") }.map { path in
            SourceFile(path: path, imports: imports(in: try Repository.text(of: path)))
        }
    }

    /// The modules that a source imports, in its order; what stands in a multi-line string is not the source's own.
    static func imports(in source: String) -> [String] {
        let attributes = /(?:@\w+\s+)*(?:\w+\s+)?/
        let kind = /(?:(?:struct|class|enum|protocol|func|let|var|typealias)\s+)?/
        let line = Regex {
            /^\s*/
            attributes
            /import\s+/
            kind
            Capture(/\w+/)
        }
        return source.components(separatedBy: "\"\"\"").enumerated().filter { $0.offset.isMultiple(of: 2) }
            .flatMap { $0.element.matches(of: line.anchorsMatchLineEndings()).map { String($0.1) } }
    }
}
