extension Unicode.Scalar {
    /// Whether an address may hold this character: none that is invisible, and none that RFC 3986 gives no place.
    var mayStandInAddress: Bool {
        if isASCII { return value > 0x20 && value != 0x7F && !#""<>[\]^`{|}"#.unicodeScalars.contains(self) }
        return switch properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .privateUse: false
        default: true
        }
    }

    // Letters, marks and digits only: other signs may be turned into `/` or `.` when a browser prepares a host name.
    fileprivate var mayStandInHost: Bool {
        if isASCII {
            let byte = UInt8(ascii: self)
            return byte.isASCIILetter || byte.isASCIIDigit || "-_".utf8.contains(byte)
        }
        return switch properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber: true
        default: false
        }
    }
}

extension WebAddress.Scheme {
    /// Whether an address of this scheme may go on so after its `:`.
    func accepts(_ rest: Substring) -> Bool {
        switch self {
        case .https, .http: rest.utf8.starts(with: "//".utf8) && rest.dropUTF8(2).beginsWithHost
        case .mailto: rest.isMailbox
        case .tel: rest.isTelephoneNumber
        }
    }
}

extension StringProtocol where SubSequence == Substring {
    /// Whether this, which has no scheme and begins with `/`, `?` or `#`, stays on the site.
    var isSitePathOrFragment: Bool {
        switch utf8.first {
        case UInt8(ascii: "/"): utf8.dropFirst().first != UInt8(ascii: "/")
        case UInt8(ascii: "#"): true
        default: false
        }
    }

    /// Whether a percent-encoded colon is in it, which whoever decodes it too early takes for a scheme's.
    var hidesColon: Bool {
        lowercased().contains("%3a")
    }
}

extension Substring {
    fileprivate func dropUTF8(_ count: Int) -> Substring {
        Substring(utf8.dropFirst(count))
    }

    // A host of labels, and perhaps a port; no user name, which serves to pass one host off as another.
    fileprivate var beginsWithHost: Bool {
        let authority = utf8.prefix { !"/?#".utf8.contains($0) }
        let parts = authority.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let host = parts.first, parts.count <= 2 else { return false }
        if let port = parts.dropFirst().first {
            guard port.allSatisfy(\.isASCIIDigit), UInt16(Substring(port)) != nil else { return false }
        }
        return host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && Substring(label).unicodeScalars.allSatisfy(\.mayStandInHost)
        }
    }

    fileprivate var isMailbox: Bool {
        let address = utf8.prefix { !"?#".utf8.contains($0) }
        let parts = address.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    }

    // RFC 3966: digits and visual separators, then parameters such as `;ext=12`.
    fileprivate var isTelephoneNumber: Bool {
        let number = utf8.prefix { $0 != UInt8(ascii: ";") }
        let parameters = utf8[number.endIndex...]
        return number.contains(where: \.isASCIIDigit)
            && number.allSatisfy { $0.isASCIIDigit || "+-.()*".utf8.contains($0) }
            && parameters.allSatisfy { $0.isASCIIDigit || $0.isASCIILetter || ";=+-.".utf8.contains($0) }
    }
}
