import Disclosure
import Hypertext

extension SiteContext {
    /// Links to the same as files.
    func downloads(_ files: [Link]) -> HTML {
        """
        <div class="noprint">
        \(chips(files.map { Chip(title: "ดาวน์โหลด \($0.title)", address: $0.address) }))
        </div>
        """
    }

    /// Links to the same table as each type of file that there is; `of` tells tables of one page apart.
    func downloads(of name: String = "", _ address: (TableFileType) -> String?) -> HTML {
        downloads(
            TableFileType.allCases.compactMap { type in
                address(type).map { Link(name.isEmpty ? type.name : "\(name) (\(type.name))", WebAddress(path: $0)) }
            })
    }
}

extension TableFileType {
    /// As readers know it.
    var name: String { rawValue.uppercased() }
}
