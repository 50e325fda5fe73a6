/// The files of a search that runs in the browser: an index of character grams in small files, the texts in others, and
/// a directory that says how they hang together.
///
/// A text is numbered by the place of its entry, a part of an entry after all of them by its own; entries stand from the
/// oldest to the newest, so that a new one changes little of what is there. docs/search.md describes the files.
public struct SearchIndex: Sendable {
    /// A file of the index, without any compression.
    public struct File: Sendable {
        /// Within the index's folder, ASCII.
        public let name: String
        /// As they are before they are compressed.
        public let bytes: [UInt8]
    }

    private let documents: [SearchDocument]
    private let keys: [[UInt16]]

    /// `documents` from the oldest to the newest.
    public init(_ documents: [SearchDocument]) {
        self.documents = documents
        keys = documents.map(\.headKey) + documents.flatMap(\.partKeys)
    }

    /// Some files of the index, and what its directory says of them.
    public struct Section: Sendable {
        /// In a fixed order.
        public let files: [File]
        /// A member of a JSON object.
        fileprivate let directory: String
    }

    /// Makes one section each; they may be called on several threads at once.
    public var makers: [@Sendable () -> Section] {
        GramIndex.lengths.map { length in { @Sendable in grams(length) } } + [{ @Sendable in texts() }]
    }

    /// The file that a search reads first, of all sections in the order of their makers.
    public static func directory(of sections: [Section]) -> File {
        File(name: "directory", bytes: Array("{\(sections.map(\.directory).joined(separator: ","))}".utf8))
    }

    /// Another number for other texts, so that a script knows when what it has loaded is of the past (FNV-1a).
    private var edition: UInt64 {
        keys.reduce(0xCBF2_9CE4_8422_2325) { hash, key in
            key.reduce(hash ^ 0xFFFF_0000) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
    }

    private func grams(_ length: Int) -> Section {
        let index = GramIndex(length: length, of: keys)
        return Section(
            files: index.shards.enumerated().map { File(name: "\(length)-\($0)", bytes: $1) },
            directory: #""\#(length)":{"buckets":\#(index.buckets),"shards":\#(index.shards.count)}"#)
    }

    /// The texts, about 8 KB to a file.
    private func texts() -> Section {
        var files: [File] = []
        var counts: [Int] = []
        var bytes: [UInt8] = []
        for document in documents {
            for (number, text) in document.parts.enumerated() {
                if bytes.isEmpty { counts.append(0) } else { bytes.append(TextFile.partEnd) }
                counts[counts.count - 1] += 1
                let fields = number == 0 ? document.fields : []
                bytes += (fields + [text]).joined(separator: TextFile.fieldEnd).utf8
                if bytes.count >= TextFile.size {
                    files.append(File(name: "text-\(files.count)", bytes: bytes))
                    bytes = []
                }
            }
        }
        if !bytes.isEmpty { files.append(File(name: "text-\(files.count)", bytes: bytes)) }
        return Section(files: files, directory: directory(counts))
    }

    /// Which texts these are, of each entry its kind and its year, which of them have how many parts where these are several, and how many
    /// parts each text file has.
    private func directory(_ counts: [Int]) -> String {
        let edition = String(self.edition, radix: 16)
        let kinds = Set(documents.map(\.entry.kind)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
        let long = documents.enumerated().filter { $1.parts.count > 1 }.map { "[\($0),\($1.parts.count)]" }
        func list(_ items: some Sequence<some CustomStringConvertible>) -> String {
            "[\(items.map(\.description).joined(separator: ","))]"
        }
        return """
            "edition":"\(edition)","kinds":\(list(kinds.map { "\"\($0)\"" })),"kind":\(list(documents.map { numbers[$0.entry.kind] ?? 0 })),\
            "year":\(list(documents.map(\.entry.year))),"long":\(list(long)),"text":\(list(counts))
            """
    }
}

/// How parts of texts stand in a file.
private enum TextFile {
    /// In bytes, from which on a file is full.
    static let size = 8 << 10
    /// Between two fields (U+001F), and between two parts (U+001E), neither of which is in a text.
    static let fieldEnd = "\u{1F}"
    static let partEnd: UInt8 = 0x1E
}

extension SearchDocument {
    /// What the first part says of its entry, before the text.
    fileprivate var fields: [String] {
        [entry.address, entry.title, entry.numbers.joined(separator: " • "), entry.day]
    }
}
