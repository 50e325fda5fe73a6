import Disclosure
import Findings
import Records

extension DataFileFamily {
    /// `/data/gdcatalog.json`: every dataset as the government's data catalogue asks for it.
    static let gdCatalogue = DataFileFamily { disclosure in
        [
            DataFile(
                address: GDCatalogue.address,
                describing: { GDCatalogue(site: disclosure.site, measured: $0).value.file })
        ]
    }
}

/// The catalogue of all datasets with the 14 mandatory fields of บัญชีข้อมูลภาครัฐ (GD Catalog), from which an agency fills in
/// its own: the metadata standard of the Digital Government Development Agency, the National Statistical Office and GBDI
/// (มสพร. 1-2563), under the names and words of its CKAN extension `thai_gdc` (`ckan_dataset.json`).
public struct GDCatalogue {
    /// Where the catalogue stands.
    public static let address = "\(Dataset.folder)gdcatalog.json"

    let site: Site
    let measured: MeasuredFiles

    var value: JSONValue { ["packages": .list(Dataset.all.map(package))] }

    /// How often is one mandatory field of two parts, of which a frequency in other words has no number.
    private func package(of dataset: Dataset) -> JSONValue {
        let frequency = dataset.frequency.gdUnit
        return [
            "name": .text("\(hostSlug)-\(dataset.name)"),
            "data_type": "ข้อมูลระเบียน",
            "title": .text(dataset.title.th),
            "owner_org": .text(site.name),
            "maintainer": .text(site.name),
            "maintainer_email": JSONValue(site.contact.email),
            "tag_string": .text(dataset.keywords.joined(separator: ",")),
            "notes": .text(dataset.description.th),
            "objective": ["กฎหมายที่เกี่ยวข้อง", "เพื่อการให้บริการประชาชน"],
            "update_frequency_unit": .text(frequency ?? "อื่นๆ"),
            "update_frequency_unit_other": frequency == nil ? "ทุกครั้งที่เผยแพร่หรือแก้ไขรายการ" : .null,
            "update_frequency_interval": frequency == nil ? .null : "1",
            "geo_coverage": .text(site.type == .provincialAdministration ? "จังหวัด" : "เทศบาล/อบต."),
            "data_source": .text(site.fullName),
            "data_format": .list(DatasetFormat.allCases.map { .text($0.name) }),
            "data_category": "ข้อมูลสาธารณะ",
            "license_id": "Creative Commons Attributions",
            "url": address(dataset.address),
            "resources": .list(DatasetFormat.allCases.map { resource(of: dataset, $0) }),
        ]
    }

    private func resource(of dataset: Dataset, _ format: DatasetFormat) -> JSONValue {
        let file = dataset.fileAddress(format)
        let measure = measured[file]
        return [
            "name": .text("\(dataset.title.th) (\(format.name))"),
            "url": address(file),
            "format": .text(format.name),
            "mimetype": .text(format.mediaType),
            "size": JSONValue(measure?.bytes),
            "hash": JSONValue(measure?.sha256),
        ]
    }

    private func address(_ path: String) -> JSONValue { .text(site.baseURL.text + path) }

    /// The host as a part of a CKAN name, which is one in the whole catalogue: lower-case letters, digits and hyphens.
    private var hostSlug: String {
        let host = site.baseURL.text.split(separator: "/").last ?? ""
        return String(host.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
}

extension Dataset.Frequency {
    /// As the catalogue has it (`update_frequency_unit`); nil where it has no word for it.
    fileprivate var gdUnit: String? {
        switch self {
        case .irregular: nil
        case .monthly: "เดือน"
        case .halfYearly: "ครึ่งปี"
        case .yearly: "ปี"
        }
    }
}
