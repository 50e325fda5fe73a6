import Dispatch
import Glibc
import Synchronization

/// Ends a command's work in good order where the user, or the system, asks the program to stop.
enum Interruption {
    /// The signal that asked for it.
    private static let signal = Mutex<Int32?>(nil)

    /// Cancels the work at the first SIGINT, SIGTERM or SIGHUP; a second one ends the program at once.
    static func cancelling<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let task = Task { try await work() }
        let sources = [SIGINT, SIGTERM, SIGHUP].filter(isHeeded).map { number in
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler {
                signal.withLock { $0 = number }
                Glibc.signal(number, SIG_DFL)
                task.cancel()
            }
            source.resume()
            return source
        }
        defer { for source in sources { source.cancel() } }
        return try await task.value
    }

    /// Ends the program by the signal that interrupted its work, if one did, so that a shell knows.
    static func passOn() {
        guard let number = signal.withLock(\.self) else { return }
        Glibc.signal(number, SIG_DFL)
        // Threads of a pool block all signals.
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_UNBLOCK, &all, nil)
        raise(number)
    }

    /// Whether the signal is the program's to handle; what the caller has it ignore, as `nohup` does, stays ignored.
    private static func isHeeded(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        let handler = action.__sigaction_handler.sa_handler
        return unsafeBitCast(handler, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
