import Disclosure
import Findings
import OpenData
import Records
import ThaiText

/// An audit for a program: one object whose keys stay as they are, in UTF-8.
public enum JSONAudit {
    /// Days as ISO 8601, years พ.ศ., addresses in full.
    public static func bytes(_ outcome: AuditOutcome) throws -> [UInt8] { try JSONFile.bytes(Audit(outcome)) }

    private struct Audit: Encodable {
        let year: Int
        let today: String
        let list: List
        let items: [Item]
        let summary: [String: Int]

        init(_ outcome: AuditOutcome) {
            let assessment = outcome.assessment
            year = assessment.year.buddhistYear
            today = outcome.today.iso8601
            list = List(assessment.checklist)
            items = assessment.items.map { Item($0, outcome) }
            summary = Dictionary(uniqueKeysWithValues: Verdict.allCases.map { ($0.rawValue, assessment.count($0)) })
        }
    }

    private struct List: Encodable {
        let own: Bool
        /// How many items by their verification.
        let verification: [String: Int]

        init(_ checklist: Checklist) {
            own = checklist.isOwn
            verification = Dictionary(
                uniqueKeysWithValues: Verification.allCases.map { kind in
                    (kind.rawValue, checklist.items.count { $0.verification == kind })
                })
        }
    }

    private struct Item: Encodable {
        let item: String
        let title: String
        let group: Group
        let period: String
        let verdict: String
        @OrNull var address: String?
        let evidence: [Page]
        let elements: [Element]
        let gaps: [Lack]
        /// The first day on which something of it is asked for that is not asked for yet.
        @OrNull var due: String?

        init(_ assessment: ItemAssessment, _ outcome: AuditOutcome) {
            let base = outcome.site.baseURL.text
            item = assessment.item.id
            title = assessment.item.title
            group = Group(number: assessment.item.group, title: assessment.item.groupTitle)
            period = assessment.item.period.rawValue
            verdict = assessment.verdict.rawValue
            address = outcome.isPublished ? base + assessment.address : nil
            let untimely = Set(assessment.untimelyEvidence)
            evidence = assessment.evidence.map { Page($0, base, ofAnotherTime: untimely.contains($0)) }
            elements = assessment.topics.flatMap(\.elements).map(Element.init)
            gaps = assessment.gaps.map { Lack(reason: Text($0.reason), remedy: Text($0.remedy)) }
            due = assessment.toCome.compactMap(\.due).min()?.iso8601
        }
    }

    private struct Group: Encodable {
        let number: String
        let title: String
    }

    private struct Page: Encodable {
        let title: String
        let address: String
        @OrNull var date: String?
        @OrNull var period: Days?
        /// Whether it is of another time than is asked for.
        let ofAnotherTime: Bool

        init(_ evidence: Evidence, _ base: String, ofAnotherTime: Bool) {
            title = evidence.title
            address = base + evidence.address
            date = evidence.date?.iso8601
            period = evidence.period.map { Days(from: $0.from.iso8601, to: $0.to.iso8601) }
            self.ofAnotherTime = ofAnotherTime
        }
    }

    private struct Days: Encodable {
        let from: String
        let to: String
    }

    private struct Element: Encodable {
        let element: String
        let topic: String
        let title: String
        /// `shown`, `stated` or `missing`.
        let answer: String

        init(_ assessed: ElementAnswer) {
            element = assessed.element.name
            topic = assessed.element.topic.id
            title = assessed.element.title
            answer =
                switch assessed.answer {
                case .shown: "shown"
                case .stated: "stated"
                case .missing: "missing"
                }
        }
    }

    private struct Lack: Encodable {
        let reason: Text
        let remedy: Text
    }

    /// Keeps a key that has no value, as null.
    @propertyWrapper
    private struct OrNull<Value: Encodable>: Encodable {
        var wrappedValue: Value?

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(wrappedValue)
        }
    }

    private struct Text: Encodable {
        let th: String
        let en: String

        init(_ text: Bilingual) { (th, en) = (text.th, text.en) }
    }
}
