import Disclosure
import Hypertext
import Records
import ThaiText

/// What every template may show: the organisation's records, and where the site's own files are.
///
/// The templates are its methods, so that a page reads like the HTML it makes.
public struct SiteContext: Sendable {
    public let disclosure: Disclosure
    public let assets: SiteAssets
    let format: Format

    public init(disclosure: Disclosure, assets: SiteAssets) {
        self.disclosure = disclosure
        self.assets = assets
        format = Format(digits: disclosure.site.digits)
    }

    var site: Site { disclosure.site }
}

/// Where the files are that every page needs.
public struct SiteAssets: Sendable {
    /// In the order in which they are loaded: the program's own first, the organisation's last.
    public let styleSheets: [WebAddress]
    /// The organisation's emblem; nil where it has given none.
    public let emblem: WebAddress?
    /// The picture for a browser's tab; nil where there is none.
    public let favicon: WebAddress?
    /// The script that narrows long tables; nil where there is none, and nothing is missing then.
    public let narrowing: Script?
    /// The script of the search page; nil where there is none.
    public let search: Script?
    /// What is shown where somebody shares a link to a page; nil where there is none.
    public let sharePicture: SharePicture?

    public init(
        styleSheets: [WebAddress], emblem: WebAddress? = nil, favicon: WebAddress? = nil, narrowing: Script? = nil,
        search: Script? = nil, sharePicture: SharePicture? = nil
    ) {
        self.styleSheets = styleSheets
        self.emblem = emblem
        self.favicon = favicon
        self.narrowing = narrowing
        self.search = search
        self.sharePicture = sharePicture
    }
}

/// A picture of the whole site for those who share a link.
public struct SharePicture: Sendable {
    public let address: WebAddress
    /// In pixels.
    public let width, height: Int
    /// What stands in it, for those who do not see it.
    public let words: String

    public init(address: WebAddress, width: Int, height: Int, words: String) {
        self.address = address
        self.width = width
        self.height = height
        self.words = words
    }
}
