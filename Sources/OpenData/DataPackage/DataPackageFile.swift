import Disclosure
import Findings
import Records

extension DataFileFamily {
    /// `/data/datapackage.json`: every dataset's CSV file with the types, keys and meaning of its columns, its size and its
    /// hash.
    static let dataPackage = DataFileFamily { disclosure in
        let site = disclosure.site
        return [
            DataFile(
                address: Dataset.packageAddress,
                describing: { measured in
                    try JSONFile.bytes(DataPackage(of: site, measured))
                })
        ]
    }
}

extension Dataset {
    /// Where the descriptor of all datasets is.
    public static let packageAddress = "\(folder)datapackage.json"
}

extension DataPackage {
    init(of site: Site, _ measured: MeasuredFiles) {
        let baseURL = site.baseURL.text
        // A name is lower-case and has no colon, which a port would bring.
        let host = baseURL.split(separator: "/").last ?? ""
        self.init(
            name: host.lowercased().replacing(":", with: "-"),
            id: baseURL + Dataset.packageAddress,
            title: "ข้อมูลเปิดของ\(site.name)",
            description: Bilingual(
                th: "ชุดข้อมูลทุกชุดที่เว็บไซต์ของ\(site.fullName) เผยแพร่ ทำจากรายการเดียวกับหน้าเว็บไซต์",
                en: "Every dataset that the site hands out, made from the records that its pages show."
            ).inOneText,
            homepage: baseURL + Dataset.folder,
            keywords: ["ข้อมูลเปิด", "องค์กรปกครองส่วนท้องถิ่น", "open data", "local government"],
            contributors: [
                Contributor(title: site.name, path: baseURL + "/", email: site.contact.email, roles: ["publisher"])
            ],
            licenses: [License(name: Licence.id, title: Licence.title.en, path: Licence.url)],
            resources: Dataset.all.map { Resource($0, of: site, measured[$0.fileAddress(.csv)]) })
    }
}

extension DataPackage.Resource {
    fileprivate init(_ dataset: Dataset, of site: Site, _ measure: MeasuredFiles.Measure?) {
        let format = DatasetFormat.csv
        self.init(
            name: dataset.name, path: String(dataset.fileAddress(format).dropFirst(Dataset.folder.count)),
            title: dataset.title.th, description: dataset.description.inOneText,
            homepage: site.baseURL.text + dataset.address, format: format.rawValue, mediatype: format.mediaType,
            bytes: measure?.bytes, hash: measure.map { "sha256:\($0.sha256)" },
            schema: DataPackage.TableSchema(
                fields: dataset.fields.map(DataPackage.Field.init), primaryKey: dataset.primaryKey,
                foreignKeys: dataset.foreignKeys.isEmpty
                    ? nil : dataset.foreignKeys.map(DataPackage.ForeignKey.init)))
    }
}

extension DataPackage.Field {
    fileprivate init(_ field: DatasetField) {
        let codes = field.codes
        self.init(
            name: field.name, type: field.type, format: field.format, title: field.title,
            description: field.meaning.inOneText, constraints: DataPackage.Constraints(field),
            categories: codes.isEmpty ? nil : codes.map { DataPackage.Category(value: $0.value, label: $0.thai) },
            columnType: field.fiscalType)
    }
}

extension DataPackage.Constraints {
    /// Nil where there is none.
    fileprivate init?(_ field: DatasetField) {
        let codes = field.codes.map(\.value)
        let isFree =
            !field.isRequired && !field.isUnique && field.minimum == nil && field.maximum == nil
            && field.pattern == nil && codes.isEmpty
        guard !isFree else { return nil }
        self.init(
            required: field.isRequired ? true : nil, unique: field.isUnique ? true : nil, minimum: field.minimum,
            maximum: field.maximum, pattern: field.pattern, enum: codes.isEmpty ? nil : codes)
    }
}

extension DataPackage.ForeignKey {
    fileprivate init(_ key: Dataset.ForeignKey) {
        self.init(fields: key.fields, reference: Reference(resource: key.dataset, fields: key.references))
    }
}
