import Disclosure
import Hypertext
import OpenData

extension SiteContext {
    /// What each column of a dataset means and may hold, and how it leads to other datasets.
    func fieldSection(_ dataset: Dataset) -> HTML {
        """
        <section>
        <h2>คอลัมน์</h2>
        <p>แต่ละแถวไม่ซ้ำกันตาม \(dataset.primaryKey.map { "<code>\($0)</code> " as HTML })\
        \(dataset.foreignKeys.map(foreignKey))</p>
        <table class="data stack fields">
        \(unseenCaption("คอลัมน์ของ\(dataset.title.th)", csv: .csv(dataset)))
        <thead><tr><th scope="col">ชื่อ</th><th scope="col">ความหมาย</th><th scope="col">ค่าที่เป็นได้</th></tr></thead>
        <tbody>
        \(dataset.fields.map(fieldRow))
        </tbody>
        </table>
        </section>
        """
    }

    /// Which columns name a row of which other dataset.
    private func foreignKey(_ key: Dataset.ForeignKey) -> HTML {
        """
        · \(key.fields.map { "<code>\($0)</code> " as HTML })ตรงกับ\
        \(Dataset.all.filter { $0.name == key.dataset }.map(datasetLink))
        """
    }

    private func datasetLink(_ dataset: Dataset) -> HTML {
        """
        ชุดข้อมูล <a href="\(url: .dataset(dataset))"><code>\(dataset.name)</code></a>
        """
    }

    private func fieldRow(_ field: DatasetField) -> HTML {
        """
        <tr><th scope="row"><code>\(field.name)</code></th><td>\(meaning(of: field))</td>\
        <td>\(allowed(in: field))</td></tr>

        """
    }

    /// The title and what it means, where the meaning does not begin with the title.
    private func meaning(of field: DatasetField) -> String {
        field.meaning.th.hasPrefix(field.title) ? field.meaning.th : "\(field.title): \(field.meaning.th)"
    }

    private func allowed(in field: DatasetField) -> HTML {
        let bounds =
            switch (field.minimum, field.maximum) {
            case (let minimum?, let maximum?): " \(format.plain(minimum))–\(format.plain(maximum))"
            case (let minimum?, nil): " ตั้งแต่ \(format.plain(minimum))"
            case (nil, _): ""
            }
        let notes = [field.isRequired ? "มีทุกแถว" : "ว่างได้", field.isUnique ? "ไม่ซ้ำ" : nil].compactMap(\.self)
        return """
            \(field.kind.thai)\(bounds) <small>\(notes.joined(separator: " "))</small>\
            \(field.codes.map { "<br><code>\($0.value)</code> \($0.thai)" as HTML })
            """
    }
}

extension DatasetField.Kind {
    /// What it holds, for readers.
    fileprivate var thai: String {
        switch self {
        case .text: "ข้อความ"
        case .code: "รหัส"
        case .address: "ที่อยู่เว็บ"
        case .integer: "จำนวนเต็ม"
        case .number: "จำนวน ทศนิยมสองตำแหน่ง"
        case .boolean: "true หรือ false"
        case .date: "วันที่ ค.ศ. แบบ 2025-01-15"
        }
    }
}

extension Dataset.Frequency {
    /// How often its rows change, for readers.
    var thai: String {
        switch self {
        case .irregular: "ทุกครั้งที่มีรายการใหม่หรือแก้ไข"
        case .monthly: "ทุกเดือน และทุกครั้งที่มีรายการใหม่หรือแก้ไข"
        case .halfYearly: "ทุก 6 เดือน และทุกครั้งที่มีรายการใหม่หรือแก้ไข"
        case .yearly: "ทุกปี และทุกครั้งที่มีรายการใหม่หรือแก้ไข"
        }
    }
}
