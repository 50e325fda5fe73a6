import Foundation
import HostileInput

/// Measures each of the worst inputs in a process of its own and prints its time and memory; ends with 1 where one takes
/// more than an input may.
@main struct Worst {
    private static let most = (milliseconds: 100.0, megabytes: 64.0)

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "--one", let name = arguments.last,
            let input = WorstInput.all.first(where: { $0.name == name })
        {
            return print(measure(input))
        }
        var isOver = false
        for input in WorstInput.all where arguments.isEmpty || arguments.contains(where: input.name.contains) {
            let line = try inProcessOfItsOwn(input)
            let numbers = line.split(separator: " ").prefix(2).compactMap { Double($0) }
            let isTooMuch =
                numbers.count < 2 || numbers[0] > most.milliseconds || numbers[1] > most.megabytes
            FileHandle.standardOutput.write(Data("\(isTooMuch ? "OVER" : "ok  ") \(line)\n".utf8))
            if isTooMuch { isOver = true }
        }
        exit(isOver ? 1 : 0)
    }

    private static func inProcessOfItsOwn(_ input: WorstInput) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: CommandLine.arguments[0])
        process.arguments = ["--one", input.name]
        process.standardOutput = output
        try process.run()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0
            ? String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines)
            : "- - \(input.name) ended with \(process.terminationStatus)"
    }

    /// The least processor time of five readings, in milliseconds, and the most memory that the first took, in megabytes.
    private static func measure(_ input: WorstInput) -> String {
        let bytes = input.bytes
        // What is read once a program is not the input's.
        for warm in WorstInput.warm where warm.target.name == input.target.name { _ = warm.target.read(warm.bytes) }
        let before = memory("VmRSS:")
        reset()
        var findings = 0
        func milliseconds() -> Double {
            let start = clock()
            findings = input.target.read(bytes).findings.count
            return Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000
        }
        var times = [milliseconds()]
        let megabytes = Double(memory("VmHWM:") - before) / 1024
        while times.count < 5, times[0] < 1000 { times.append(milliseconds()) }
        let violations = input.target.violations(of: bytes)
        guard violations.isEmpty else { return "- - \(input.name): \(violations.map { $0.prefix(300) })" }
        return String(
            format: "%8.1f %6.1f  %@/%@  %d bytes, %d findings", times.min() ?? 0, megabytes, input.target.name,
            input.name, bytes.count, findings)
    }

    /// Lets the kernel count the most memory from here on.
    private static func reset() { try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8) }

    /// In kilobytes.
    private static func memory(_ key: String) -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(key) } ?? ""
        return line.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0
    }
}
