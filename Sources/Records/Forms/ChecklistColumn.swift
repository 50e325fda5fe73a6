/// A column of a checklist as it is handed out: the keys of `ChecklistItem`, in its order.
public enum ChecklistColumn: String, CaseIterable, Sendable {
    case year, item, group
    case groupTitle = "group_title"
    case category, title, topic, period, status, provenance
}
