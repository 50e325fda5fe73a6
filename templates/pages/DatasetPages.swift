import Disclosure
import Hypertext
import OpenData
import Records

extension PageFamily {
    /// `/data/<name>/`: one dataset with its files, the meaning of its columns, and its first rows.
    static let datasets = PageFamily { site in
        Dataset.all.map { dataset in
            let frame = Frame(
                address: .dataset(dataset), title: "\(dataset.title.th) (\(openDataTitle))",
                description: dataset.description.th, trail: [Link(openDataTitle, .data)],
                shortTitle: dataset.title.th, thing: site.thing(of: dataset))
            let modified = site.lastChange(of: site.disclosure.records.lazy.filter(dataset.isMade))
            return site.page(frame, modified: modified, measured: { site.datasetPage(dataset, $0) })
        }
    }
}

/// How many rows a page shows of a dataset.
private let previewLength = 3

extension SiteContext {
    fileprivate func datasetPage(_ dataset: Dataset, _ measured: MeasuredFiles) -> HTML {
        let table = dataset.table(of: disclosure)
        return """
            <article>
            <h1>\(dataset.title.th)</h1>
            <p class="lead">\(dataset.description.th)</p>
            <dl class="facts">
            \(fact("ชื่อสำหรับโปรแกรม", "<code>\(dataset.name)</code>" as HTML))
            \(fact("จำนวน", rowCount(table)))
            \(fact("ช่วงเวลา", table.period.map(format.period)))
            \(fact("ทำจาก", sources(of: dataset)))
            \(fact("ปรับปรุง", dataset.frequency.thai))
            \(fact("สัญญาอนุญาต", licenceLink))
            </dl>
            <section>
            <h2>ไฟล์</h2>
            <ul class="files">
            \(DatasetFormat.allCases.map { fileLine(dataset, $0, measured[dataset.fileAddress($0)]) })
            </ul>
            </section>
            \(fieldSection(dataset))
            \(table.count == 0 ? "" : preview(table))
            </article>
            """
    }

    /// What kinds of record it is made of.
    private func sources(of dataset: Dataset) -> String {
        let kinds = RecordKind.all.filter { dataset.folders.contains($0.folder) }
        return kinds.isEmpty ? "รายการทุกประเภท" : kinds.map(\.name.th).joined(separator: " และ")
    }

    private func fileLine(
        _ dataset: Dataset, _ format: DatasetFormat, _ measure: MeasuredFiles.Measure?
    ) -> HTML {
        """
        <li><a href="\(url: .file(of: dataset, format))">\(dataset.name).\(format.rawValue)</a>\
        \(measure.map { """
            <span class="meta"><span>\(format.name)</span> <span>\(self.format.size($0.bytes))</span> \
            <span>SHA-256 <code>\($0.sha256)</code></span></span>
            """ as HTML })</li>

        """
    }

    private func preview(_ table: DatasetTable) -> HTML {
        """
        <section>
        <h2>ตัวอย่าง</h2>
        <div class="scroll" role="region" tabindex="0" aria-label="ตัวอย่างข้อมูล">
        <table class="data preview">
        \(caption("\(format.number(min(previewLength, table.count))) แถวแรก ตามที่อยู่ในไฟล์", csv: .csv(table.dataset)))
        <thead><tr>\(table.dataset.fields.map { "<th scope=\"col\"><code>\($0.name)</code></th>" as HTML })</tr></thead>
        <tbody>
        \(table.first(previewLength).map { "<tr>\($0.map(previewCell))</tr>\n" as HTML })
        </tbody>
        </table>
        </div>
        </section>
        """
    }

    /// As the file has it, but for the end of a long text.
    private func previewCell(_ value: DatasetValue) -> HTML {
        let text = value.text(baseURL: site.baseURL) ?? ""
        let isNumber =
            switch value {
            case .integer, .money, .score: true
            default: false
            }
        return """
            <td\(attribute: "class", isNumber ? "num" : nil)>\(text.count > 60 ? text.prefix(59) + "…" : text)</td>
            """
    }
}
