/// Writes a dataset as a JSON array (RFC 8259) of an object a row, each on a line of its own: every column in order, null
/// where there is nothing, amounts as numbers with their decimals.
///
/// It writes bytes as it goes, since `JSONEncoder` takes seconds for ten thousand rows of many columns.
enum JSONRows {
    static func bytes(_ table: DatasetTable) -> [UInt8] {
        let keys = table.dataset.fields.enumerated().map { index, field in
            Array("\(index == 0 ? "{" : ",")\"\(field.name)\":".utf8)
        }
        var bytes = Array("[".utf8)
        for row in 0..<table.count {
            bytes += (row == 0 ? "\n" : ",\n").utf8
            for (column, key) in keys.enumerated() {
                bytes += key
                append(table.value(row, column), table, to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
        bytes += "\n]\n".utf8
        return bytes
    }

    private static func append(_ value: DatasetValue, _ table: DatasetTable, to bytes: inout [UInt8]) {
        let text = value.text(baseURL: table.baseURL) ?? "null"
        if value.isBare {
            bytes += text.utf8
        } else {
            JSONText.append(text, to: &bytes)
        }
    }
}
