@testable import Records

/// A table as a spreadsheet program saves it.
struct TableText {
    var rows: [[String]]

    /// Quotes what RFC 4180 wants quoted.
    func text(separator: Character = ",") -> String {
        rows.map { row in
            row.map { cell in
                cell.contains { $0 == separator || $0 == "\"" || $0 == "\n" }
                    ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
            }
            .joined(separator: String(separator)) + "\n"
        }
        .joined()
    }

    var bytes: [UInt8] { Array(text().utf8) }

    /// Form สขร.1 with its own headings.
    static func form(_ rows: [String]...) -> TableText {
        TableText(rows: [MonthlyFormColumn.allCases.map(\.heading)] + rows)
    }

    /// The list of 16 columns with its own headings.
    static func list(_ rows: [String]...) -> TableText {
        TableText(rows: [PurchaseListColumn.allCases.map(\.heading)] + rows)
    }
}
