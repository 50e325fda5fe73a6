import OpenData

/// What a web server says of the site's files because a page cannot: the `_headers` file of Netlify and Cloudflare Pages.
///
/// `docs/hosting/nginx.conf` and `htaccess` say the same, and the site checks hold them to it. No name stands in two
/// rules for one address but that of the policy, of which both hold then: such hosts join the values with a comma.
enum HeaderFile {
    static let name = "_headers"

    static let bytes = Array((rules.map(\.text).joined(separator: "\n")).utf8)

    private struct Rule {
        let path: String
        let headers: [(name: String, value: String)]

        var text: String { "\(path)\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined() }
    }

    private static let rules =
        [Rule(path: "/*", headers: ofEverything), Rule(path: "/assets/*", headers: ofAssets)]
        + (documentTypes + dataTypes.filter { !documentTypes.contains($0) }).map { type in
            let ofType =
                (documentTypes.contains(type) ? ofDocuments : []) + (dataTypes.contains(type) ? ofData : [])
            return Rule(path: "/*.\(type)", headers: ofType)
        }
        + ["/feed.xml", "/*/feed.xml"].map { Rule(path: $0, headers: ofFeeds) }

    private static let ofEverything = [
        ("Content-Security-Policy", "frame-ancestors 'none'"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        // Which page of the site somebody read is no business of the site that a link leads to.
        ("Referrer-Policy", "no-referrer"),
        // A year, for this name alone: other services of the organisation may have no certificate.
        ("Strict-Transport-Security", "max-age=31536000"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
    ]

    /// A fingerprint in the name: what has other bytes has another address.
    private static let ofAssets = [("Cache-Control", "public, max-age=31536000, immutable")]

    /// Types in which a browser would run a script as the site's own: an attachment of one shows its text and pictures, and
    /// runs nothing. A PDF's scripts are none of the site's, and some browsers open no sandboxed PDF.
    private static let documentTypes = ["htm", "html", "svg", "xht", "xhtml", "xml"]

    private static let ofDocuments = [
        (
            "Content-Security-Policy",
            "sandbox; default-src 'self' 'unsafe-inline' data:; script-src 'none'; frame-ancestors 'none'"
        )
    ]

    /// Types that programs on other sites may read.
    private static let dataTypes = ["csv", "json", "jsonl", "jsonld", "xlsx", "xml"]

    private static let ofData = [("Access-Control-Allow-Origin", "*")]

    /// Hosts know the extension only as XML of any sort.
    private static let ofFeeds = [("Content-Type", "\(FeedChannel.mediaType); charset=utf-8")]
}
