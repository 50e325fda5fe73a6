import Glibc

/// The program's only way out to the person who runs it.
enum Terminal {
    /// Makes output safe to write, whatever the caller did with it: where a standard descriptor is closed, none of the
    /// site's files takes its number, and a reader that goes away, or a limit on files, is an error and no signal.
    static func prepare() {
        var descriptor: Int32
        repeat { descriptor = open("/dev/null", O_RDWR) } while (0...STDERR_FILENO).contains(descriptor)
        close(descriptor)
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

    static func printError(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Writes text as it is, without a line end.
    static func printErrorRaw(_ text: String) { writeAll(text, to: STDERR_FILENO) }

    static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// The columns of the terminal that output goes to, else as COLUMNS says: at least 40, and 100 where neither tells.
    static var outputWidth: Int {
        var size = winsize()
        let isMeasured = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        let columns = isMeasured ? Int(size.ws_col) : environment("COLUMNS").flatMap { Int($0) }
        return max(40, columns.flatMap { $0 > 0 ? $0 : nil } ?? 100)
    }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    static func exit(_ status: ExitStatus) -> Never { Glibc.exit(status.rawValue) }

    private static func write(_ text: String, to descriptor: Int32) {
        guard !text.isEmpty else { return }
        // By bytes: a CR LF is one character, which does not end in LF.
        writeAll(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n", to: descriptor)
    }

    private static func writeAll(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // A reader that went away wants no more.
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
