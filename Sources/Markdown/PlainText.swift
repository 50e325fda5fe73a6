import CCmarkGFM

/// Text that grows with its white space collapsed.
struct PlainText {
    private var bytes: [UInt8] = []
    private var wantsSpace = false

    var string: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        for byte in text {
            switch byte {
            case 0x20, 0x09...0x0D: separate()
            default:
                if wantsSpace { bytes.append(0x20) }
                wantsSpace = false
                bytes.append(byte)
            }
        }
    }

    /// Keeps what comes next apart from what came before.
    mutating func separate() {
        wantsSpace = !bytes.isEmpty
    }
}

extension Node {
    /// The text under the node, white space collapsed, with that of images.
    var plainText: String {
        var text = PlainText()
        walk(&text) { text, node in
            switch node.type {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: text.append(node.literal)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text.separate()
            default: break
            }
            return true
        } leave: { _, _ in
        }
        return text.string
    }
}
