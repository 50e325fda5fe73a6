import Findings
import ThaiText

/// A record that was read of a table's row, as it is to be written.
public struct ImportedRecord: Sendable {
    public let id: RecordID
    /// The file's text.
    public let text: String
    /// Where its row begins.
    let place: Place

    /// Below the content folder.
    public var path: String { "\(id.path).md" }
}

extension ImportedRecord {
    /// The id of an imported notice, which is the same whenever its row is imported again.
    static func id(of notice: Notice, _ common: CommonFields) -> RecordID? {
        let year = (common.fiscalYear ?? common.date.fiscalYear).buddhistYear
        return RecordID("\(Notice.folder)/\(year)/\(name(of: notice, common))-\(notice.stage.rawValue)")
    }

    /// The project's number; else the contract's with a fingerprint, since orders and contracts of several units are
    /// counted alike; else a fingerprint alone.
    private static func name(of notice: Notice, _ common: CommonFields) -> String {
        if let project = notice.project { return project.digits }
        let winner = Folding.key(notice.winner?.name ?? "")
        if let contract = notice.contract {
            let marks = [Folding.key(contract.number), contract.signed.iso8601, notice.type.rawValue, winner]
            return (slug(contract.number) + [fingerprint(marks)]).joined(separator: "-")
        }
        let money = [notice.budget, notice.winner?.price].map { $0?.plain ?? "" }
        return fingerprint([Folding.key(common.title), winner] + money)
    }

    private static func slug(_ number: String) -> [String] {
        Folding.fold(number).split { !RecordID.isSlug(String($0)) || $0 == "-" }.map(String.init)
    }

    private static func fingerprint(_ marks: [String]) -> String {
        String(Fingerprint.of(marks.joined(separator: "\n")).prefix(8))
    }
}
