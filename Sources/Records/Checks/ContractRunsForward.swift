import Findings

extension Check<Notice> {
    /// A contract does not end before it starts.
    static let contractRunsForward = Check(reading: ["contract"]) { notice, report in
        guard let contract = notice.contract, let end = contract.end else { return }
        let start = contract.start ?? contract.signed
        if end < start {
            report.add(.reversedPeriod(at: report.place("contract", "end"), from: start, to: end))
        }
    }
}
