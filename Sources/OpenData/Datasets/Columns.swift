import Findings
import Records
import ThaiText

/// One column of a dataset, or some that belong together, with what a row has in each.
struct Columns<Row: Sendable>: Sendable {
    struct Column: Sendable {
        var field: DatasetField
        let value: @Sendable (Row) -> DatasetValue
    }

    private(set) var columns: [Column]

    init(_ columns: [Column]) {
        self.columns = columns
    }

    private init(
        _ name: String, _ title: String, _ meaning: Bilingual, _ kind: DatasetField.Kind,
        _ value: @escaping @Sendable (Row) -> DatasetValue?
    ) {
        let field = DatasetField(name: name, title: title, meaning: meaning, kind: kind)
        columns = [Column(field: field) { value($0) ?? .empty }]
    }
}

extension Columns {
    static func text(
        _ name: String, _ title: String, _ th: String, en: String, _ value: @escaping @Sendable (Row) -> String?
    ) -> Columns {
        Columns(name, title, Bilingual(th: th, en: en), .text) { value($0).map { .text($0) } }
    }

    /// Texts of a list, one a line.
    static func lines(
        _ name: String, _ title: String, en: String, _ value: @escaping @Sendable (Row) -> [String]
    ) -> Columns {
        .text(name, title, "\(title) ข้อละหนึ่งบรรทัด", en: en + ", one a line") { row in
            let lines = value(row)
            return lines.isEmpty ? nil : lines.joined(separator: "\n")
        }
    }

    static func address(
        _ name: String, _ title: String, _ th: String, en: String, _ value: @escaping @Sendable (Row) -> String?
    ) -> Columns {
        Columns(name, title, Bilingual(th: th, en: en), .address) { value($0).map { .address($0) } }
    }

    /// How many, at least 0.
    static func count(
        _ name: String, _ title: String, _ th: String, en: String, _ value: @escaping @Sendable (Row) -> Int?
    ) -> Columns {
        Columns(name, title, Bilingual(th: th, en: en), .integer) { value($0).map { .integer($0) } }.atLeast(0)
    }

    /// An amount in baht, of at least zero unless it is `signed`.
    static func money(
        _ name: String, _ title: String, _ th: String, en: String, signed: Bool = false,
        _ value: @escaping @Sendable (Row) -> Money?
    ) -> Columns {
        let columns = Columns(name, title, Bilingual(th: th, en: en), .number) { value($0).map { .money($0) } }
        return signed ? columns : columns.atLeast(0)
    }

    static func score(
        _ name: String, _ title: String, _ th: String, en: String, _ value: @escaping @Sendable (Row) -> Score?
    ) -> Columns {
        Columns(name, title, Bilingual(th: th, en: en), .number) { value($0).map { .score($0) } }.atLeast(0)
    }

    static func day(
        _ name: String, _ title: String, _ th: String, en: String, _ value: @escaping @Sendable (Row) -> CalendarDay?
    ) -> Columns {
        Columns(name, title, Bilingual(th: th, en: en), .date) { value($0).map { .day($0) } }
    }

    static func boolean(
        _ name: String, _ title: String, _ th: String, en: String, _ value: @escaping @Sendable (Row) -> Bool?
    ) -> Columns {
        Columns(name, title, Bilingual(th: th, en: en), .boolean) { value($0).map { .boolean($0) } }
    }

    /// A code of a closed list and, in a column beside it, what it is called in Thai.
    static func code<Code: Sendable>(
        _ name: String, _ title: String, _ codes: [Code], en: String, code: @escaping @Sendable (Code) -> String,
        thai: @escaping @Sendable (Code) -> String, _ value: @escaping @Sendable (Row) -> Code?
    ) -> Columns {
        let words = codes.map { DatasetField.Code(value: code($0), thai: thai($0)) }
        let coded = Columns(name, title, Bilingual(th: "รหัส ซึ่งคอลัมน์ \(name)_th บอกเป็นคำไทย", en: en), .code(words)) {
            value($0).map { .text(code($0)) }
        }
        let named = Columns(
            "\(name)_th", "\(title) (คำไทย)", Bilingual(th: "คำไทยของรหัสในคอลัมน์ \(name)", en: "\(en), in Thai words"),
            .text
        ) { value($0).map { .text(thai($0)) } }
        return Columns(coded.columns + named.columns)
    }

    static func code<Code: Choice>(
        _ name: String, _ title: String, en: String, _ value: @escaping @Sendable (Row) -> Code?
    ) -> Columns {
        code(name, title, Array(Code.allCases), en: en, code: \.rawValue, thai: \.thai, value)
    }

    /// A fiscal year as everywhere on the site: พ.ศ.
    static func fiscalYear(
        _ name: String = "fiscal_year", _ title: String = "ปีงบประมาณ",
        _ th: String = "ปีงบประมาณ พ.ศ. ที่สิ้นสุด 30 กันยายน",
        en: String =
            "The fiscal year, 1 October to 30 September, by the Buddhist year in which it ends (543 more than CE)",
        of value: @escaping @Sendable (Row) -> FiscalYear?
    ) -> Columns {
        Columns.count(name, title, th, en: en) { value($0)?.buddhistYear }.atLeast(2400).atMost(2700)
    }
}

extension Columns {
    /// That every row has it.
    func required() -> Columns { changed { $0.isRequired = true } }
    /// That no two rows have the same.
    func unique() -> Columns { changed { $0.isUnique = true } }
    func atLeast(_ minimum: Int) -> Columns { changed { $0.minimum = minimum } }
    func atMost(_ maximum: Int) -> Columns { changed { $0.maximum = maximum } }
    /// That each text matches a regular expression as a whole.
    func matching(_ pattern: String) -> Columns { changed { $0.pattern = pattern } }

    /// Their types in the taxonomy of the Fiscal Data Package, one a column.
    func fiscal(_ types: String...) -> Columns {
        var copy = self
        for (index, type) in zip(copy.columns.indices, types) { copy.columns[index].field.fiscalType = type }
        return copy
    }

    /// The same of a row that holds this one.
    func of<Whole: Sendable>(_ part: @escaping @Sendable (Whole) -> Row) -> Columns<Whole> {
        Columns<Whole>(columns.map { column in .init(field: column.field) { column.value(part($0)) } })
    }

    /// The same with nothing in it where a row is not to show it.
    func only(where isShown: @escaping @Sendable (Row) -> Bool) -> Columns {
        Columns(
            columns.map { column in
                var field = column.field
                field.isRequired = false
                return Column(field: field) { isShown($0) ? column.value($0) : .empty }
            })
    }

    private func changed(_ change: (inout DatasetField) -> Void) -> Columns {
        var copy = self
        for index in copy.columns.indices { change(&copy.columns[index].field) }
        return copy
    }
}
