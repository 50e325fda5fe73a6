import Disclosure

extension DataFileFamily {
    /// The feed of the site, of each category and of procurement.
    static let feeds = DataFileFamily { disclosure in
        FeedChannel.all.map { channel in
            DataFile(address: channel.address) { Feed(channel, of: disclosure).bytes }
        }
    }
}
