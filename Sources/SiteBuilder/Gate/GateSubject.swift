import Disclosure
import Findings
import PersonalData
import Records

/// Something that is published, in which personal data may stand.
struct GateSubject: Sendable {
    enum Source: Sendable {
        case text(SourceText)
        /// A file beside it, with its hash where that is known already.
        case file(sha256: String?)
    }

    /// As findings name it.
    let file: String
    /// Its path below the content folder, which becomes its address.
    let path: String
    let source: Source
    /// The text that a page shows of it, where digits are written there in another way than in the source.
    var shown: String?
    /// What it is about, as far as its titles and names say.
    var title = ""
    /// Whether it belongs to a record that is not published yet.
    var isDraft = false
    /// Whether it is handed out as a document, so that a picture or a sound in it says something.
    var isDocument = true
}

extension GateSubject {
    /// Everything that is published of a content folder.
    static func all(of content: Content) -> [GateSubject] {
        let (root, listing) = (content.listing.root, content.listing)
        func beside(_ path: String, sha256: String? = nil, isDocument: Bool = true) -> GateSubject {
            GateSubject(
                file: "\(root)/\(path)", path: path, source: .file(sha256: sha256), title: path, isDocument: isDocument)
        }
        let theme = content.siteFile?.site.theme
        let pictures = [theme?.emblem, theme?.stylesheet].compactMap { file in
            file.map { beside($0.path, sha256: $0.sha256, isDocument: false) }
        }
        let site = content.siteFile.map {
            GateSubject(file: $0.source.file, path: "site.yml", source: .text($0.source))
        }
        return (site.map { [$0] } ?? []) + pictures + listing.checklists.map { beside($0) }
            + content.statics.map { beside("static/\($0.path)", sha256: $0.sha256, isDocument: false) }
            + content.records.flatMap { all(of: $0, isDraft: false) }
            + content.draftRecords.flatMap { all(of: $0, isDraft: true) }
    }

    /// A record's own text, and its files unless it is withdrawn, when they are not published.
    private static func all(of record: Record, isDraft: Bool) -> [GateSubject] {
        let title = record.common.title
        let text = GateSubject(
            file: record.source.file, path: record.id.path, source: .text(record.source),
            shown: shown(record), title: title, isDraft: isDraft)
        guard record.common.withdrawn == nil else { return [text] }
        let names = Dictionary(record.common.attachments.map { ($0.file.path, $0.name) }) { first, _ in first }
        return [text]
            + record.files.map { file in
                GateSubject(
                    file: record.source.path(ofFileBeside: file.path), path: file.path,
                    source: .file(sha256: file.sha256), title: "\(title) \(names[file.path] ?? "") \(file.path)",
                    isDraft: isDraft, isDocument: names[file.path] != nil)
            }
    }
}

extension GateSubject {
    /// What a reader sees where the source may hide it.
    private static func shown(_ record: Record) -> String? {
        let disguises = Disguises(of: record.source.text)
        let body = disguises.inBody ? record.body.plainText : ""
        let values = disguises.inValues ? String(decoding: record.canonicalForm(), as: UTF8.self) : ""
        return body.isEmpty && values.isEmpty ? nil : "\(body)\n\(values)"
    }
}

extension Content {
    /// The mobile numbers that are meant to be public: those that `site.yml` and the list of executives give out.
    var publicNumbers: Set<String> {
        let people = (records + draftRecords).compactMap { $0.content as? Document }.flatMap(\.people)
        let texts = [siteFile?.source.text].compactMap(\.self) + people.compactMap(\.phone)
        return texts.reduce(into: []) { $0.formUnion(PersonalData.mobileNumbers(in: $1)) }
    }
}
