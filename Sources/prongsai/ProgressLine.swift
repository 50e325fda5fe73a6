import Findings
import SiteBuilder
import Synchronization

/// One line on a terminal that says how far a build is, drawn over itself; nothing where it is not shown.
final class ProgressLine: Sendable {
    private let language: Language
    private let isShown: Bool
    private let state = Mutex(State())

    private struct State {
        var last: ContinuousClock.Instant?
        var isDrawn = false
    }

    /// Shows nothing where output is piped, or where the person wants quiet.
    init(_ common: CommonOptions) {
        language = common.spoken
        isShown = !common.quiet && Terminal.isOutputTerminal && Terminal.isErrorTerminal
    }

    /// Draws the line, at most twenty times a second.
    func show(_ progress: BuildProgress) {
        if case .waiting(let process) = progress {
            end()
            Terminal.printError(waiting(for: process)[language])
            return
        }
        guard isShown else { return }
        state.withLock { state in
            let now = ContinuousClock.now
            if let last = state.last, now - last < .milliseconds(50) { return }
            state.last = now
            state.isDrawn = true
            Terminal.printErrorRaw("\r\u{1B}[K" + text(progress)[language])
        }
    }

    /// Clears the line.
    func end() {
        state.withLock { state in
            if state.isDrawn { Terminal.printErrorRaw("\r\u{1B}[K") }
            state.isDrawn = false
        }
    }

    private func text(_ progress: BuildProgress) -> Bilingual {
        switch progress {
        case .read(let records, let total):
            Bilingual(th: "อ่านรายการ \(records)/\(total)", en: "read \(records) of \(total) records")
        case .rendered(let pages, let total):
            Bilingual(th: "เขียนหน้า \(pages)/\(total)", en: "rendered and wrote \(pages) of \(total) pages")
        case .waiting(let process):
            waiting(for: process)
        }
    }

    private func waiting(for process: Int32?) -> Bilingual {
        let number = process.map { " (pid \($0))" } ?? ""
        return Bilingual(
            th: "มีการเผยแพร่เว็บไซต์นี้อยู่แล้ว\(number) กำลังรอให้เสร็จ",
            en: "another build of this site is under way\(number); waiting for it")
    }
}
