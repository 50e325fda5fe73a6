import CPango

/// A picture to be drawn into another.
struct Picture: ~Copyable {
    let surface: OpaquePointer
    /// In pixels.
    let width, height: Int

    /// Reads a PNG; nil for other bytes, for a damaged one, and for one that is larger than a screen could ask for.
    init?(png bytes: [UInt8]) {
        guard Self.isSmall(bytes) else { return nil }
        var rest = bytes[...]
        let surface = withUnsafeMutablePointer(to: &rest) { rest in
            cairo_image_surface_create_from_png_stream(
                { source, target, count in
                    let rest = source?.assumingMemoryBound(to: ArraySlice<UInt8>.self)
                    guard let rest, let target, rest.pointee.count >= Int(count) else { return CAIRO_STATUS_READ_ERROR }
                    _ = UnsafeMutableBufferPointer(start: target, count: Int(count)).update(
                        fromContentsOf: rest.pointee.prefix(Int(count)))
                    rest.pointee = rest.pointee.dropFirst(Int(count))
                    return CAIRO_STATUS_SUCCESS
                }, rest)
        }
        guard let surface else { return nil }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(surface)
            return nil
        }
        self.surface = surface
        (width, height) = (Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface)))
    }

    deinit { cairo_surface_destroy(surface) }

    /// Whether its header (PNG, 11.2.2) says that it has 1 to 4,096 pixels each way.
    private static func isSmall(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
            return false
        }
        let lengths = [16, 20].map { start in bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        return lengths.allSatisfy((1...4096).contains)
    }
}
