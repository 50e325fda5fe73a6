import Hypertext

/// A script of the site's own.
public struct Script: Sendable {
    public let address: WebAddress
    /// `sha256-` and the Base64 of the hash of its bytes (Subresource Integrity): a browser runs no others in its place.
    public let integrity: String

    public init(address: WebAddress, integrity: String) {
        self.address = address
        self.integrity = integrity
    }
}

/// The script of the search page, without which that is an index of all records.
public enum SearchScript {
    /// The script in UTF-8.
    public static var bytes: [UInt8] { PackageResources.search_js }
}

/// The script of the pages with a long table, which they do without where it does not run.
public enum NarrowingScript {
    /// The script in UTF-8.
    public static var bytes: [UInt8] { PackageResources.narrow_js }
}
