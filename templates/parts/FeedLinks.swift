import Hypertext
import OpenData

extension SiteContext {
    /// The site's feed, and those of the pages that this one is or stands below.
    func feeds(of frame: Frame) -> [FeedChannel] {
        let addresses = frame.trail.map(\.address.text) + [frame.address.text]
        return FeedChannel.all.filter { $0 == .site || addresses.contains($0.pageAddress) }
    }

    /// By which a feed reader finds a feed that is given the page's address.
    func feedLink(_ channel: FeedChannel) -> HTML {
        """
        <link rel="alternate" type="\(FeedChannel.mediaType)" title="\(channel.title)" href="\(url: .feed(channel))">

        """
    }

    /// A feed to follow, in a row of chips.
    func feedChip(_ channel: FeedChannel) -> Chip { Chip(title: "ติดตามผ่านฟีด (Atom)", address: .feed(channel)) }
}
