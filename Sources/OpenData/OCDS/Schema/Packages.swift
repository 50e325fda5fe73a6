extension OCDS {
    /// Releases in one file.
    struct ReleasePackage: Encodable {
        let uri: String
        let version = "1.1"
        let publishedDate: String
        let publisher: Publisher
        let license = Licence.url
        let releases: [Release]
    }

    /// Records in one file.
    struct RecordPackage: Encodable {
        let uri: String
        let version = "1.1"
        let publishedDate: String
        let publisher: Publisher
        let license = Licence.url
        /// Where the release packages are.
        let packages: [String]
        let records: [Record]
    }

    struct Publisher: Encodable {
        let name: String
        let uri: String
    }
}
