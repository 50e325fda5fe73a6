import HostileInput
import Synchronization

/// The target that the command line names by `--target=`, an option that libFuzzer itself takes no notice of.
private let chosen = Mutex<FuzzTarget?>(nil)

@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
    let names = CommandLine.arguments.compactMap { $0.hasPrefix("--target=") ? $0.dropFirst("--target=".count) : nil }
    guard let target = FuzzTarget.all.first(where: { names == [$0.name[...]] }) else {
        fatalError("name one target: --target=\(FuzzTarget.all.map(\.name).joined(separator: "|"))")
    }
    chosen.withLock { $0 = target }
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    let violations = chosen.withLock { $0 }?.violations(of: bytes) ?? []
    guard violations.isEmpty else { fatalError(violations.joined(separator: "\n")) }
    return 0
}
