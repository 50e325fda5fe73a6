/// What the program's exit status means to a script.
enum ExitStatus: Int32, Error {
    case done = 0
    /// Findings, or the disk, kept the site from being published; the last good one stands.
    case notPublished = 1
    /// The command's words are wrong, or the content is not there.
    case usage = 2
    /// A fault of the program's own (EX_SOFTWARE of sysexits.h).
    case fault = 70
}
