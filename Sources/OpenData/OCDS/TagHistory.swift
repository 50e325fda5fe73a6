import Disclosure
import Records
import ThaiText

extension OCDS {
    /// Finds the tags of a purchase's notices, one after the other. Withdrawn ones count as all others do: their releases
    /// are there, and a later notice must not change an earlier release's tag.
    struct TagHistory {
        private let references: References
        /// What was announced since the last cancellation.
        private var announced: Set<Subject> = []
        private var phase: Phase?

        init(_ references: References) {
            self.references = references
        }

        /// The tag of the next notice.
        mutating func next(_ notice: RecordOf<Notice>) -> ReleaseTag {
            let corrected = notice.corrects.flatMap(references.record).flatMap(RecordOf<Notice>.init)
            let isNew = announced.insert(Subject(notice)).inserted && corrected?.stage != notice.stage
            let reached = [phase, Phase(notice.content)].compactMap(\.self).max()
            let changed = corrected.flatMap { Phase($0.content) } ?? reached
            if notice.stage == .cancellation {
                (announced, phase) = ([], nil)
            } else {
                phase = reached
            }
            switch notice.stage {
            case .plan: return isNew ? .planning : .planningUpdate
            case .draftTOR, .medianPrice, .invitation: return isNew ? .tender : .tenderUpdate
            case .shortlist, .winner: return isNew ? .award : .awardUpdate
            case .contract: return isNew ? .contract : .contractUpdate
            case .inspection: return isNew ? .implementation : .implementationUpdate
            case .amendment: return (changed ?? .tender).amendmentTag
            case .cancellation: return (changed ?? .tender).cancellationTag
            }
        }
    }

    /// What one notice announces for the first time, and another again.
    private struct Subject: Hashable {
        let stage: NoticeStage
        let name: String

        init(_ notice: RecordOf<Notice>) {
            stage = notice.stage
            name =
                switch notice.stage {
                case .winner: Folding.key(notice.winner?.name ?? "")
                case .contract: notice.contract?.plainNumber ?? ""
                // Each inspects something else, unless it says that it corrects another.
                case .inspection: notice.id.path
                default: ""
                }
        }
    }

    /// How far a purchase is, as far as it matters for what an amendment changes and a cancellation ends.
    private enum Phase: Comparable {
        case planning, tender, award, contract

        /// By what a notice announces; an amendment's or a cancellation's by what it states. Nil where it tells nothing.
        init?(_ notice: Notice) {
            switch notice.stage {
            case .plan: self = .planning
            case .draftTOR, .medianPrice, .invitation, .shortlist: self = .tender
            case .winner: self = .award
            case .contract, .inspection: self = .contract
            case .amendment, .cancellation:
                if notice.contract != nil {
                    self = .contract
                } else if notice.winner != nil {
                    self = .award
                } else {
                    return nil
                }
            }
        }

        var amendmentTag: ReleaseTag {
            switch self {
            case .planning: .planningUpdate
            case .tender: .tenderAmendment
            case .award: .awardUpdate
            case .contract: .contractAmendment
            }
        }

        var cancellationTag: ReleaseTag {
            switch self {
            case .planning: .planningUpdate
            case .tender: .tenderCancellation
            case .award: .awardCancellation
            case .contract: .contractTermination
            }
        }
    }
}
