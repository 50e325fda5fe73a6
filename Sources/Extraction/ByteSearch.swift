import Glibc

extension UnsafeRawBufferPointer {
    /// Whether the bytes stand anywhere in it.
    func holdsAnywhere(_ mark: [UInt8]) -> Bool { offset(of: mark, from: 0) != nil }

    /// Where the bytes, at least one, stand first at or behind an offset.
    func offset(of mark: [UInt8], from start: Int) -> Int? {
        guard let base = baseAddress, let first = mark.first else { return nil }
        var at = start
        while at + mark.count <= count, let found = memchr(base + at, Int32(first), count - mark.count + 1 - at) {
            at = UnsafeRawPointer(found) - base
            if memcmp(found, mark, mark.count) == 0 { return at }
            at += 1
        }
        return nil
    }
}
