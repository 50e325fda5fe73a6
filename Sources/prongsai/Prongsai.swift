import ArgumentParser
import Findings

/// The command line: words and exit statuses, a file a subcommand.
@main
struct Prongsai: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prongsai",
        abstract: "Turns Markdown records into the disclosure website of a Thai local administrative organisation.",
        discussion: "สร้างเว็บไซต์เปิดเผยข้อมูลของ อปท. จากไฟล์ Markdown: ตรวจด้วย prongsai check แล้วเผยแพร่ด้วย prongsai build",
        version: "0.1.0",
        subcommands: [BuildCommand.self, CheckCommand.self, AuditCommand.self, ImportCommand.self]
    )

    static func main() async {
        CrashNotice.install()
        Terminal.prepare()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(for: error)
        }
    }

    private static func exit(for error: any Error) -> Never {
        if let status = error as? ExitStatus {
            Interruption.passOn()
            Terminal.exit(status)
        }
        let message = fullMessage(for: error)
        guard exitCode(for: error) != .success else {
            Terminal.print(message)
            Terminal.exit(.done)
        }
        Terminal.printError(message)
        if (Language.named(in: CommandLine.arguments) ?? .ofLocale) == .thai {
            Terminal.printError("คำสั่งไม่ถูกต้อง ดูวิธีใช้ด้วย prongsai --help")
        }
        Terminal.exit(.usage)
    }
}
