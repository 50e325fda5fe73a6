import Ledger

/// The sizes and hashes of data files that were made, by address: what is said of the files is made after them, so that
/// no file is made twice.
public struct MeasuredFiles: Sendable {
    /// What a file holds.
    public struct Measure: Sendable, Hashable {
        /// How many.
        public let bytes: Int
        /// 64 lower-case hexadecimal digits.
        public let sha256: String

        /// Measures the bytes of a file.
        public init(_ bytes: [UInt8]) {
            self.bytes = bytes.count
            sha256 = bytes.withUnsafeBytes(SHA256Text.of)
        }
    }

    private let measures: [String: Measure]

    public init(_ measures: [String: Measure] = [:]) {
        self.measures = measures
    }

    /// What was measured of the file at an address; nil where it was not made.
    public subscript(address: String) -> Measure? { measures[address] }
}
