/// What robots may read: everything (RFC 9309).
public enum Robots {
    /// The bytes of `robots.txt`. `baseURL` has no slash at its end.
    public static func bytes(baseURL: String) -> [UInt8] {
        Array("User-agent: *\nAllow: /\n\nSitemap: \(baseURL)/sitemap.xml\n".utf8)
    }
}
