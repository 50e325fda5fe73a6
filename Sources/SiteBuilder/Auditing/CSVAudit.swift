import OpenData

/// An audit as the table that an official copies into the assessment system: item, title, have or not, address,
/// explanation.
public enum CSVAudit {
    /// UTF-8 with a mark, as the site's own download of the list.
    public static func bytes(_ outcome: AuditOutcome) -> [UInt8] {
        CSVWriter.bytes(.assessment(outcome.assessment, of: outcome.site))
    }
}
