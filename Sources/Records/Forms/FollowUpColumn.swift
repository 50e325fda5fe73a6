/// A column of a plan's follow-up report, in the report's order; the raw value counts from 0.
public enum FollowUpColumn: Int, CaseIterable, Sendable {
    case number, project, dimension, budget, spent, status, result, obstacles

    /// The heading as officials' reports have it.
    public var heading: String {
        switch self {
        case .number: "ลำดับ"
        case .project: "โครงการ/กิจกรรม/มาตรการ"
        case .dimension: "มิติ"
        case .budget: "งบประมาณ (บาท)"
        case .spent: "เบิกจ่าย (บาท)"
        case .status: "สถานะ"
        case .result: "ผลการดำเนินการ"
        case .obstacles: "ปัญหา/อุปสรรค"
        }
    }
}
