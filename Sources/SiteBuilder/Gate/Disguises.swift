/// Ways in which a record's source may write digits that a page shows otherwise: `&#49;` and `"\x31"` are 1 to a reader,
/// and `1**2**3` and `[1](a)23` are 123.
struct Disguises {
    /// References, or marks of Markdown beside digits.
    private(set) var inBody = false
    /// Escapes of YAML.
    private(set) var inValues = false

    init(of source: String) {
        var before: UInt8 = 0
        for byte in source.utf8 {
            switch (before, byte) {
            case (UInt8(ascii: "&"), UInt8(ascii: "#")): inBody = true
            case (UInt8(ascii: "\\"), UInt8(ascii: "x")), (UInt8(ascii: "\\"), UInt8(ascii: "u")),
                (UInt8(ascii: "\\"), UInt8(ascii: "U")):
                inValues = true
            default: if before.isMark && byte.isOfNumber || before.isOfNumber && byte.isMark { inBody = true }
            }
            before = byte
        }
    }
}

extension UInt8 {
    /// Whether Markdown may take it for a mark.
    fileprivate var isMark: Bool {
        switch self {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"): true
        default: false
        }
    }

    /// An Arabic digit, a dash, or how a Thai digit ends in UTF-8, as some other letters do.
    fileprivate var isOfNumber: Bool { (0x30...0x39).contains(self) || self == 0x2D || (0x90...0x99).contains(self) }
}
