/// What a page may load and run (Content Security Policy, Level 3): what is named here, and nothing else.
///
/// It stands in the page itself, so that it holds on every web server.
struct ContentSecurityPolicy: Sendable {
    /// What a page loads; a sort of load that has no case here is never allowed.
    enum Load: String, CaseIterable, Sendable {
        case images = "img-src"
        case styleSheets = "style-src"
        case fonts = "font-src"
        case scripts = "script-src"
        case connections = "connect-src"
    }

    /// Where from it may be loaded.
    enum Source: Sendable {
        case ownSite
        /// Out of the file that asks for it.
        case itself
        /// A script with these bytes, whatever its address; no other file of the site is taken for one.
        case script(Script)

        fileprivate var text: String {
            switch self {
            case .ownSite: "'self'"
            case .itself: "data:"
            case .script(let script): "'\(script.integrity)'"
            }
        }
    }

    private var sources: [Load: [Source]] = [.images: [.ownSite], .styleSheets: [.ownSite]]

    mutating func allow(_ load: Load, from source: Source) { sources[load, default: []].append(source) }

    /// The policy as a page and a web server say it.
    var text: String {
        let allowed = Load.allCases.compactMap { load in
            sources[load].map { sources in "\(load.rawValue) \(sources.map(\.text).joined(separator: " "))" }
        }
        return (["default-src 'none'"] + allowed + ["base-uri 'none'", "form-action 'self'"]).joined(separator: "; ")
    }
}

extension SiteContext {
    /// What a page may load: the site's pictures and style sheets, the page's own scripts, and what these read.
    func policy(of frame: Frame) -> ContentSecurityPolicy {
        var policy = ContentSecurityPolicy()
        if frame.isSearch { policy.allow(.connections, from: .ownSite) }
        if site.theme.stylesheet != nil {
            policy.allow(.fonts, from: .ownSite)
            policy.allow(.images, from: .itself)
        }
        for script in scripts(of: frame) { policy.allow(.scripts, from: .script(script)) }
        return policy
    }
}
