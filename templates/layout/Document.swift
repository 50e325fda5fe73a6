import Hypertext
import OpenData
import ThaiText

extension SiteContext {
    /// The whole document around a page's main part, whose id has a dot, which no heading of a body has in its own.
    func document(_ frame: Frame, modified: CalendarDay?, measured: MeasuredFiles, main: HTML) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="th">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(policy(of: frame).text)">
        <meta name="referrer" content="no-referrer">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(frame.title) – \(site.name)</title>
        <meta name="description" content="\(frame.description)">
        <meta name="generator" content="Prongsai">
        \(frame.movedTo.map(refresh))
        \(frame.isInSitemap ? canonicalLink(frame) : "")
        \(frame.twin.map(twinLink))
        \(feeds(of: frame).map(feedLink))
        \(frame.isFound ? sharing(frame, modified: modified) : "<meta name=\"robots\" content=\"noindex\">")
        \(assets.styleSheets.map(styleSheetLink))
        \(assets.favicon.map(iconLink))
        \(scripts(of: frame).map(scriptElement))
        \(frame.isFound ? structuredData(frame, modified: modified, measured) : "")
        </head>
        <body\(attribute: "class", bodyClass(frame))>
        \(header(frame))
        <main id="page.main">
        \(frame.address == .home ? "" : breadcrumbs(frame))
        \(main)
        </main>
        \(footer(frame, modified: modified))
        </body>
        </html>

        """
    }

    func scripts(of frame: Frame) -> [Script] {
        [frame.hasLongTable ? assets.narrowing : nil, frame.isSearch ? assets.search : nil].compactMap(\.self)
    }

    private func bodyClass(_ frame: Frame) -> String? {
        let classes = [
            frame.isLandscape ? "landscape" : nil, frame.isForm ? "form-page" : nil,
            format.digits == .thai ? "thai" : nil,
        ].compactMap(\.self)
        return classes.isEmpty ? nil : classes.joined(separator: " ")
    }

    /// Where a page stands when the site is published.
    func publicAddress(_ frame: Frame) -> String { absolute(frame.address) }

    /// Where search engines find it: at its new address, where it has one.
    private func canonicalLink(_ frame: Frame) -> HTML {
        """
        <link rel="canonical"\(attribute: "href", WebAddress(absolute(frame.movedTo ?? frame.address)))>
        """
    }

    private func refresh(to address: WebAddress) -> HTML {
        """
        <meta http-equiv="refresh" content="0; url=\(address.text)">
        """
    }

    private func styleSheetLink(_ address: WebAddress) -> HTML {
        """
        <link rel="stylesheet" href="\(url: address)">
        """
    }

    private func scriptElement(_ script: Script) -> HTML {
        """
        <script src="\(url: script.address)" integrity="\(script.integrity)" defer></script>
        """
    }

    private func iconLink(_ address: WebAddress) -> HTML {
        """
        <link rel="icon" href="\(url: address)">
        """
    }
}
