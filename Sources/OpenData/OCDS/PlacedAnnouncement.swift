import Records
import ThaiText

extension OCDS {
    /// A notice with the part of a release that it is about, or one that is there in its stead.
    struct PlacedAnnouncement {
        let announcement: Announcement
        let section: Section
        /// The award or contract that it names; nil where it is about all of them.
        private let subject: String?

        enum Section {
            case planning, tender, award, contract, implementation
        }

        init(_ announcement: Announcement, choices: [Choice], by mapping: Mapping) {
            self.announcement = announcement
            let notice = announcement.notice
            let contractIDs = choices.flatMap(\.contracts).map(\.contract.id)
            section =
                switch announcement.tag.section {
                // Of what was withdrawn no award or contract is left.
                case .award where notice.withdrawn != nil, .contract where notice.withdrawn != nil,
                    .implementation where notice.withdrawn != nil:
                    .tender
                case .contract where contractIDs.isEmpty: choices.isEmpty ? .tender : .award
                // An award has no milestones.
                case .implementation where contractIDs.isEmpty: .tender
                case .award where choices.isEmpty || notice.stage == .shortlist: .tender
                case let other: other
                }
            switch section {
            case .planning, .tender:
                subject = nil
            case .award:
                let named = notice.winner.map { mapping.party($0.name, $0.taxID).id }
                subject = choices.first { $0.supplier.id == named }?.supplier.id
            case .contract, .implementation:
                let named = notice.contract?.id
                subject = contractIDs.first { $0 == named }
            }
        }

        /// Whether it is about a section, or that award or contract in it.
        func isAbout(_ section: Section, _ id: String?) -> Bool {
            self.section == section && (subject == nil || subject == id)
        }
    }
}

extension OCDS.ReleaseTag {
    fileprivate var section: OCDS.PlacedAnnouncement.Section {
        switch self {
        case .planning, .planningUpdate: .planning
        case .tender, .tenderAmendment, .tenderUpdate, .tenderCancellation, .compiled: .tender
        case .award, .awardUpdate, .awardCancellation: .award
        case .contract, .contractUpdate, .contractAmendment, .contractTermination: .contract
        case .implementation, .implementationUpdate: .implementation
        }
    }
}
