import CLinux
import Glibc

/// A program that reads a file and writes what it makes of it.
struct ChildProgram {
    /// Its name, looked up in PATH, and its arguments.
    let arguments: [String]
    let seconds: Int
    /// Of address space, in bytes.
    let memory: Int
    /// Of what it may write, in bytes.
    let output: Int

    enum Failure: Error, Equatable {
        case missing
        case timedOut
        case outputTooLarge
        /// It ended otherwise than well, with its status, -1 where a signal ended it.
        case failed(status: Int)
    }

    /// Runs it with the file as its standard input, and returns its output. Throws `Failure`, or `SnapshotError` where
    /// there is no memory.
    func run(on file: FileSnapshot) throws -> FileSnapshot {
        try FileSnapshot { output in try file.lend { input in try run(input, output) } }
    }

    private func run(_ input: Int32, _ output: Int32) throws(Failure) {
        // Nothing of the clerk's own settings reaches it.
        let ending = withCStrings(arguments) { arguments in
            withCStrings(["LC_ALL=C.UTF-8", "HOME=/nonexistent"]) { environment in
                var child = clinux_child()
                child.arguments = arguments
                child.environment = environment
                (child.input, child.output) = (input, output)
                child.milliseconds = Int32(clamping: seconds * 1000)
                child.largest_memory = UInt64(memory)
                child.largest_output = UInt64(self.output)
                var ending = clinux_ending()
                return clinux_run(&child, &ending) == 0 ? ending : nil
            }
        }
        guard let ending else { throw .missing }
        if ending.timed_out != 0 { throw .timedOut }
        if ending.signal == SIGXFSZ { throw .outputTooLarge }
        guard ending.exit_status == 0 else { throw .failed(status: Int(ending.exit_status)) }
    }
}

/// Lends texts as C has them, with a null behind the last.
private func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
    let copies = texts.map { strdup($0) } + [nil]
    defer { copies.forEach { free($0) } }
    return body(copies)
}
