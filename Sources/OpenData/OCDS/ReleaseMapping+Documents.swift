import Disclosure
import Records

extension OCDS.ReleaseMapping {
    typealias Section = OCDS.PlacedAnnouncement.Section

    /// The pages and files of the notices about a section, or that award or contract in it, withdrawn ones included.
    func documents(of section: Section, _ id: String? = nil) -> [OCDS.Document]? {
        announcements(about: section, id).flatMap { OCDS.Document.all(of: $0.notice, by: mapping) }.nilIfEmpty
    }

    /// The inspections that are announced, as milestones still to be met.
    func inspections(of section: Section, _ id: String? = nil) -> [OCDS.Milestone]? {
        announcements(about: section, id).filter(stands).compactMap { told in
            told.notice.inspection.map { inspection in
                OCDS.Milestone(
                    id: told.id,
                    title: told.notice.title,
                    description: inspection.place,
                    dueDate: inspection.time.map(inspection.date.moment) ?? inspection.date.endMoment,
                    dateModified: told.notice.date.startMoment)
            }
        }.nilIfEmpty
    }

    /// The changes that are announced.
    func amendments(of section: Section, _ id: String? = nil) -> [OCDS.Amendment]? {
        announcements(about: section, id).filter { $0.notice.stage == .amendment && stands($0) }.map { told in
            OCDS.Amendment(
                id: told.id,
                date: told.notice.date.startMoment,
                description: told.notice.title,
                rationale: told.notice.summary,
                amendsReleaseID: told.previousID,
                releaseID: told.id)
        }.nilIfEmpty
    }

    private func announcements(about section: Section, _ id: String?) -> [OCDS.Announcement] {
        placed.filter { $0.isAbout(section, id) }.map(\.announcement)
    }

    private func stands(_ announcement: OCDS.Announcement) -> Bool {
        purchase.standing.contains { $0.id == announcement.notice.id }
    }
}
