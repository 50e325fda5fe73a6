/// As what a table can be downloaded.
public enum TableFileType: String, CaseIterable, Sendable {
    case xlsx
    case csv
}
