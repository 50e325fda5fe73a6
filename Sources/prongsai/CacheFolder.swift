/// Where the program keeps what saves time and can be done again, by the XDG Base Directory Specification.
enum CacheFolder {
    /// Of texts read of attachments; nil where the environment names no place.
    static var texts: String? {
        // A path that is not absolute is to be ignored.
        let cache = Terminal.environment("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (cache ?? Terminal.environment("HOME").map { $0 + "/.cache" }).map { $0 + "/prongsai/texts" }
    }
}
