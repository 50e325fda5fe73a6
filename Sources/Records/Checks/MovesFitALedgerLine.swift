import Findings

extension Check<CommonFields> {
    /// A ledger's line names each id that the record had before, and has less than 64 KiB.
    static let movesFitALedgerLine = Check(reading: ["moved_from"]) { common, report in
        guard common.movedFrom.count > mostMoves else { return }
        report.add(
            Finding(
                .tooLong, at: report.place("moved_from", .index(mostMoves)),
                message: Bilingual(
                    th: "moved_from มี \(common.movedFrom.count) รหัส เกินที่รับได้คือ \(mostMoves)",
                    en: "moved_from has \(common.movedFrom.count) ids, more than \(mostMoves)"),
                fix: Bilingual(
                    th: "ตัดรหัสที่ย้ายมาในการ build ครั้งก่อนออก เพราะทะเบียนการเผยแพร่จำไว้แล้ว ที่เหลือให้ย้ายและ build "
                        + "คราวละไม่เกิน \(mostMoves) รายการ",
                    en: "take out those that moved in an earlier build, since the ledger knows them, and move the rest "
                        + "in several builds, \(mostMoves) at a time")))
    }

    private static var mostMoves: Int { 30 }
}
