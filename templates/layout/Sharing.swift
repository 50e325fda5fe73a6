import Hypertext
import ThaiText

extension SiteContext {
    /// What is shown of a page where somebody shares a link to it (the Open Graph protocol; Twitter's cards fall back on it).
    func sharing(_ frame: Frame, modified: CalendarDay?) -> HTML {
        """
        <meta property="og:title" content="\(frame.title)">
        <meta property="og:description" content="\(frame.description)">
        <meta property="og:type" content="\(frame.published == nil ? "website" : "article")">
        <meta property="og:url" content="\(publicAddress(frame))">
        <meta property="og:site_name" content="\(site.name)">
        <meta property="og:locale" content="th_TH">
        \(assets.sharePicture.map(sharePicture))
        \(frame.published.map { articleTimes($0, modified) })
        """
    }

    private func sharePicture(_ picture: SharePicture) -> HTML {
        """
        <meta property="og:image" content="\(absolute(picture.address))">
        <meta property="og:image:width" content="\(picture.width)">
        <meta property="og:image:height" content="\(picture.height)">
        <meta property="og:image:alt" content="\(picture.words)">
        <meta name="twitter:card" content="summary_large_image">
        """
    }

    private func articleTimes(_ published: CalendarDay, _ modified: CalendarDay?) -> HTML {
        """
        <meta property="article:published_time" content="\(published.iso8601)">
        \(modified.map { modifiedTime(min($0, disclosure.today)) })
        """
    }

    private func modifiedTime(_ day: CalendarDay) -> HTML {
        """
        <meta property="article:modified_time" content="\(day.iso8601)">
        """
    }
}
