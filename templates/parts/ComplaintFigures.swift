import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The complaints of one kind by fiscal year: the newest year in a sentence, the years as a picture, and beside it
    /// all years and periods as a table.
    func complaintFigures(_ kind: ComplaintKind) -> HTML {
        let years = disclosure.complaints.years
        guard !years.isEmpty else { return "<p>ยังไม่มีสถิติเรื่องร้องเรียนเผยแพร่</p>" }
        let totals = years.compactMap { $0.total(of: kind) }
        return """
            \(totals.first.map(complaintSentence))
            \(complaintChart(kind, years))
            \(complaintYearTable(kind, years))
            \(totals.allSatisfy { $0.parts.count == 1 } ? "" : """
                <p class="meta">ยอดของปีที่รวมจากหลายช่วง บอกสถานะของเรื่องตามที่รายงานเมื่อสิ้นแต่ละช่วง</p>
                """)
            """
    }

    /// What counts for a year, in a few words.
    func complaintsInShort(_ kind: ComplaintKind, _ year: ComplaintYear) -> String {
        guard let total = year.total(of: kind) else { return missing(year, kind) }
        let received = total.count.received
        return (received == 0 ? "ไม่มีเรื่องร้องเรียน" : "\(format.number(received)) เรื่อง")
            + (total.isWholeYear ? "" : " (ไม่ครบปี)")
    }

    private func complaintSentence(_ total: ComplaintTotal) -> HTML {
        "<p>ปีงบประมาณ \(format.year(total.year)) (\(coverage(total))) \(sentence(total.count))</p>"
    }

    private func sentence(_ count: ComplaintCount) -> String {
        guard count.received > 0 else { return "ไม่มีเรื่องร้องเรียน" }
        let received = "รับไว้ \(format.number(count.received)) เรื่อง"
        guard count.pending > 0 else { return received + " แล้วเสร็จทุกเรื่อง" }
        return received + " แล้วเสร็จ \(format.number(count.done)) เรื่อง "
            + "อยู่ระหว่างดำเนินการ \(format.number(count.pending)) เรื่อง"
    }

    /// Which part of the year is known.
    private func coverage(_ total: ComplaintTotal) -> HTML {
        total.isWholeYear ? "ทั้งปี" : "เฉพาะ \(total.covered.map(format.period).joined(separator: " และ "))"
    }

    /// The newest six years side by side, the oldest first; nothing where no complaint came in.
    private func complaintChart(_ kind: ComplaintKind, _ years: [ComplaintYear]) -> HTML {
        let shown = years.prefix(6).reversed()
        let counts = shown.compactMap { $0.total(of: kind)?.count }
        let tallest = counts.map { max($0.done, $0.pending) }.max() ?? 0
        guard tallest > 0 else { return .empty }
        func column(_ count: Int?) -> Column? {
            count.map { Column(height: $0 * 1000 / tallest, value: format.number($0)) }
        }
        return columnChart(
            "\(kind.title): จำนวนเรื่องแต่ละปีงบประมาณ",
            [
                ColumnSeries(name: ComplaintColumn.done.heading, mark: .solid),
                ColumnSeries(name: ComplaintColumn.pending.heading, mark: .dashed),
            ],
            shown.map { year in
                let count = year.total(of: kind)?.count
                return ColumnGroup(
                    name: "\(format.year(year.year))\(remark(year, kind).map { "<small>\($0)</small>" as HTML })",
                    columns: [column(count?.done), column(count?.pending)])
            })
    }

    /// What is to be said below a year of the picture.
    private func remark(_ year: ComplaintYear, _ kind: ComplaintKind) -> String? {
        guard let total = year.total(of: kind) else { return missing(year, kind) }
        return total.isWholeYear ? (total.count.received == 0 ? "ไม่มีเรื่อง" : nil) : "ไม่ครบปี"
    }

    /// Why there is no figure for a year.
    private func missing(_ year: ComplaintYear, _ kind: ComplaintKind) -> String {
        year.isSilent(on: kind) ? "ยังไม่รายงาน" : "รายงานรวมกับปีก่อน"
    }

    private func complaintYearTable(_ kind: ComplaintKind, _ years: [ComplaintYear]) -> HTML {
        let day = lastChange(of: disclosure.complaints.statistics.map(\.record))
        return complaintTable(
            sourcedCaption(
                "\(kind.title): จำนวนเรื่องแต่ละปีและช่วงเวลา", from: "สถิติเรื่องร้องเรียน", day,
                csv: .csv(.complaints)),
            first: "ปีงบประมาณ", rows: years.map { yearRows($0, kind) })
    }

    /// What counts for the year, then what else was published of it.
    private func yearRows(_ year: ComplaintYear, _ kind: ComplaintKind) -> HTML {
        let total = year.total(of: kind)
        let whole = total.flatMap { $0.parts.count == 1 ? $0.parts.first : nil }
        let others = year.statistics.filter { $0.id != whole?.id && $0.content.count(of: kind) != nil }
        return """
            <tr class="group"><th scope="row">\(yearName(year.year, whole))\
            \(total.map { " <small>\($0.parts.count > 1 ? "รวม \(format.number($0.parts.count)) ช่วง " : "")\(coverage($0))</small>" as HTML })</th>\
            \(total.map { complaintCells($0.count) } ?? complaintCells(missing(year, kind)))</tr>
            \(others.map { periodRow($0, kind, year) })
            """
    }

    private func yearName(_ year: FiscalYear, _ whole: RecordOf<ComplaintStatistics>?) -> HTML {
        let name = "ปี \(format.year(year))"
        return whole.map { recordLink($0.record, "\(name)") } ?? "\(name)"
    }

    private func periodRow(
        _ record: RecordOf<ComplaintStatistics>, _ kind: ComplaintKind, _ year: ComplaintYear
    ) -> HTML {
        let counts = year.standing.contains { $0.id == record.id }
        let isLonger = record.period.from < year.year.first
        return complaintRow(
            """
            \(recordLink(record.record, format.period(record.period))) \(standingBadge(record.record))\
            \(isLonger ? " <small>มีเรื่องของปีก่อนด้วย ไม่รวมในยอดของปี</small>" : "")
            """,
            counts ? record.content.count(of: kind).map(complaintCells) ?? .empty : complaintCells("ไม่นับ"))
    }

    private func recordLink(_ record: Record, _ text: HTML) -> HTML {
        """
        <a href="\(url: .record(record))">\(text)</a>
        """
    }
}
