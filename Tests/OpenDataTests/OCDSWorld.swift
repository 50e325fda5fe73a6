import Disclosure
import Foundation
import OpenData
import Records
import Testing
import ThaiText

/// A small site's notices, and what the OCDS files tell of them.
struct OCDSWorld {
    let disclosure: Disclosure

    /// A notice by its path below `procurement/`, its day, its stage, and further keys.
    struct MadeNotice {
        var slug: String
        var date: String
        var stage: String
        var keys = ""
        var files: Set<String> = []

        static let project = "project: \"67109000001\"\n"

        /// Of the one purchase that most tests are about.
        init(_ slug: String, _ date: String, _ stage: String, _ keys: String = "", files: Set<String> = []) {
            self.init(slug: slug, date: date, stage: stage, keys: Self.project + keys, files: files)
        }

        init(slug: String, date: String, stage: String, keys: String, files: Set<String> = []) {
            (self.slug, self.date, self.stage, self.keys, self.files) = (slug, date, stage, keys, files)
        }

        var text: String {
            let budget = stage == "cancellation" || keys.contains("budget:") ? "" : "budget: 1000\n"
            let method = keys.contains("method:") ? "" : "method: e-bidding\n"
            let type = keys.contains("type:") ? "" : "type: construction\n"
            let common = "title: ประกาศ \(slug) จ้างก่อสร้างถนน\ndate: \(date)\nnotice: \(stage)\n"
            return "---\n\(common)\(budget)\(method)\(type)\(keys)\n---\n\nเนื้อความ\n"
        }
    }

    private struct Files: FilesBeside {
        let names: Set<String>
        let isFolder = true
        func file(_ path: String) -> RecordFile? {
            names.contains(path) ? RecordFile(path: path, size: 1, sha256: String(repeating: "0", count: 64)) : nil
        }
        func contents(of path: String) -> [UInt8]? { nil }
    }

    init(_ notices: [MadeNotice], site keys: String = "") throws {
        let site = try Site.made(keys, units: "กองช่าง")
        let records = try notices.map { notice in
            let file = "procurement/\(notice.slug)\(notice.files.isEmpty ? "" : "/index").md"
            let path = try #require(RecordPath.read(file, file: file).value)
            let files: any FilesBeside = notice.files.isEmpty ? NoFiles() : Files(names: notice.files)
            let reading = RecordReader(units: site.units).read(
                Array(notice.text.utf8), path: path, file: file, files: files, names: notice.files)
            return try #require(reading.record, "\(notice.slug): \(reading.findings.map(\.message.en))")
        }
        disclosure = Disclosure.relate(records, site: site, today: CalendarDay(daysSince1970: 20_778)).0
    }

    /// The releases of all years, oldest year first.
    func releases() throws -> [JSON] {
        try disclosure.procurement.years.reversed().flatMap { year in
            try OCDS.releasePackage(year, of: disclosure).map { try JSON($0.bytes())["releases"].list } ?? []
        }
    }

    func records() throws -> [JSON] {
        try OCDS.recordPackage(disclosure).map { try JSON($0.bytes())["records"].list } ?? []
    }

    /// The tags of the releases, in their order.
    func tags() throws -> [String] { try releases().flatMap { $0["tag"].texts } }

    /// What the one purchase comes to.
    func compiled() throws -> JSON {
        let records = try records()
        try #require(records.count == 1)
        return records[0]["compiledRelease"]
    }
}

/// A JSON value as it is read back.
indirect enum JSON: Decodable, Equatable {
    case object([String: JSON])
    case array([JSON])
    case text(String)
    case number(Decimal)
    case boolean(Bool)
    case none

    init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(JSON.self, from: Data(bytes)) }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .none
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let number = try? container.decode(Decimal.self) {
            self = .number(number)
        } else if let list = try? container.decode([JSON].self) {
            self = .array(list)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    subscript(key: String) -> JSON {
        if case .object(let object) = self { object[key] ?? .none } else { .none }
    }

    subscript(index: Int) -> JSON { list.indices.contains(index) ? list[index] : .none }

    var list: [JSON] { if case .array(let list) = self { list } else { [] } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var texts: [String] { list.compactMap(\.text) }
    var number: Decimal? { if case .number(let number) = self { number } else { nil } }
    var keys: Set<String> { if case .object(let object) = self { Set(object.keys) } else { [] } }

    /// All values in it, itself included.
    var all: [JSON] {
        switch self {
        case .object(let object): [self] + object.values.flatMap(\.all)
        case .array(let list): [self] + list.flatMap(\.all)
        default: [self]
        }
    }
}
