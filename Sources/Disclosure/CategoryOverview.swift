import Records
import ThaiText

/// What is published under one of the five categories.
public struct CategoryOverview: Sendable {
    public let category: Category
    /// How many records stand under it, a plan's projects not counted.
    public let count: Int
    /// The day of its newest record.
    public let newestDate: CalendarDay?
    /// In the order of the checklists' topics.
    public let subjects: [Subject]

    /// One a category, in their order.
    static func all(of records: [Record]) -> [CategoryOverview] {
        let byCategory = Dictionary(grouping: records.filter { !($0.content is PlanProject) }, by: \.category)
        return Category.allCases.map { CategoryOverview($0, records: byCategory[$0] ?? []) }
    }

    private init(_ category: Category, records: [Record]) {
        self.category = category
        count = records.count
        newestDate = records.map(\.common.date).max()
        subjects = Subject.all(of: records)
    }
}

/// The records of one subject, by fiscal year.
public struct Subject: Sendable, Identifiable {
    /// The id of its topic, or the folder of its kind: unique within a category.
    public let id: String
    public let title: String
    /// Newest first.
    public let years: [SubjectYear]
    /// Whether its records are listed on pages of their own, since they are many.
    public let isListedElsewhere: Bool

    static func all(of records: [Record]) -> [Subject] {
        let bySubject = Dictionary(grouping: records, by: \.subjectID)
        return bySubject.sorted { ($0.value[0].subjectRank, $0.key) < ($1.value[0].subjectRank, $1.key) }
            .map { id, records in
                let byYear = Dictionary(grouping: records, by: \.fiscalYear)
                return Subject(
                    id: id, title: records[0].subjectTitle,
                    years: byYear.sorted { $0.key > $1.key }.map { year, records in
                        SubjectYear(
                            year: year,
                            records: records.sorted { ($1.common.date, $0.id) < ($0.common.date, $1.id) })
                    },
                    isListedElsewhere: records[0].content is Notice)
            }
    }
}

/// The records of one subject and fiscal year, newest first.
public struct SubjectYear: Sendable {
    public let year: FiscalYear
    public let records: [Record]
}

extension Record {
    /// The subject it is listed under: its topic, but what its kind is called for notices and ordinances.
    fileprivate var subjectTitle: String {
        content is Notice ? kind.name.th : topics.first?.title ?? kind.name.th
    }

    fileprivate var subjectID: String {
        content is Notice ? kind.folder : topics.first?.id ?? kind.folder
    }

    fileprivate var subjectRank: Int {
        guard let topic = topics.first, !(content is Notice) else { return -1 }
        return Topic.all.firstIndex(of: topic) ?? Topic.all.count
    }
}
