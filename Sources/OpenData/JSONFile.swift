import FoundationEssentials

/// JSON as a file of the site.
package enum JSONFile {
    /// Its bytes in UTF-8, with a line's end; keys are sorted, so that the same value gives the same bytes. Throws where
    /// the value has a number that JSON cannot express.
    package static func bytes(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(value)) + "\n".utf8
    }
}
