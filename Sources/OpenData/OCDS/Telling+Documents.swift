import Disclosure
import Records

extension OCDS.Telling {
    typealias Section = OCDS.PlacedAnnouncement.Section

    /// The pages and files of the notices about a section, or that award or contract in it, withdrawn ones included.
    func tellDocuments(of section: Section, _ id: String? = nil, in owner: inout JSONObject) {
        owner.set("documents", announcements(about: section, id).flatMap { OCDS.Document.all(of: $0.notice) }) {
            $1.tell(in: &$0, by: teller)
        }
    }

    /// The inspections that are announced, as milestones still to be met.
    func tellInspections(of section: Section, _ id: String? = nil, in owner: inout JSONObject) {
        let standing = announcements(about: section, id).filter(stands)
        let inspections = standing.compactMap { told in told.notice.inspection.map { (told, $0) } }
        owner.set("milestones", inspections) { milestone, inspection in
            let (told, inspection) = inspection
            milestone.set("id", told.id)
            milestone.set("title", told.notice.title)
            milestone.set("type", "assessment")
            milestone.set("description", inspection.place)
            milestone.set("dueDate", inspection.time.map(inspection.date.moment) ?? inspection.date.endMoment)
            milestone.set("dateModified", told.notice.date.startMoment)
            milestone.set("status", "scheduled")
        }
    }

    /// The changes that are announced.
    func tellAmendments(of section: Section, _ id: String? = nil, in owner: inout JSONObject) {
        let changes = announcements(about: section, id).filter { $0.notice.stage == .amendment && stands($0) }
        owner.set("amendments", changes) { amendment, told in
            amendment.set("id", told.id)
            amendment.set("date", told.notice.date.startMoment)
            amendment.set("description", told.notice.title)
            amendment.set("rationale", told.notice.summary)
            amendment.set("amendsReleaseID", told.previousID)
            amendment.set("releaseID", told.id)
        }
    }

    private func announcements(about section: Section, _ id: String?) -> [OCDS.Announcement] {
        placed.filter { $0.isAbout(section, id) }.map(\.announcement)
    }

    private func stands(_ announcement: OCDS.Announcement) -> Bool {
        purchase.standing.contains { $0.id == announcement.notice.id }
    }
}
