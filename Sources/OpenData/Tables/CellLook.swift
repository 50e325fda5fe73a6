import CLibXLSXWriter

/// How a cell looks: where in the sheet it stands, what it holds and what its column holds.
struct CellLook: Hashable {
    enum Place {
        case title, heading, row, total, note
    }

    let place: Place
    /// What decides how a number is shown.
    var content = Sheet.Column.Kind.text
    /// What decides the alignment, which all cells of a column share.
    var column = Sheet.Column.Kind.text

    /// The typeface of Thai official letters; where it is not installed, a spreadsheet takes another.
    static let font = "TH Sarabun New"
    /// The size of the characters in which a column's width is given, in points.
    private static let columnFontSize = 14.0

    private var fontSize: Double { place == .title ? 16 : Self.columnFontSize }

    /// In points; Thai has up to two marks over a letter and one below it.
    private var lineHeight: Double { fontSize * 1.7 }

    func apply(to format: UnsafeMutablePointer<lxw_format>) {
        format_set_font_name(format, Self.font)
        format_set_font_size(format, fontSize)
        format_set_align(format, UInt8(alignment.rawValue))
        format_set_align(format, UInt8((place == .row ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER).rawValue))
        if let numberFormat { format_set_num_format(format, numberFormat) } else { format_set_text_wrap(format) }
        if place != .title, place != .note, alignment != LXW_ALIGN_CENTER { format_set_indent(format, 1) }
        if place != .note, place != .row { format_set_bold(format) }
        if place == .heading { format_set_bg_color(format, 0xE3EFEC) }
        if place != .title, place != .note { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    }

    private var alignment: lxw_format_alignments {
        switch (place, column) {
        case (.title, _), (.heading, _), (_, .number), (_, .day): LXW_ALIGN_CENTER
        case (_, .count), (_, .money), (_, .share), (_, .score): LXW_ALIGN_RIGHT
        case (_, .text): LXW_ALIGN_LEFT
        }
    }

    private var numberFormat: String? {
        switch content {
        case .text: nil
        case .number: "0"
        case .count: "#,##0"
        case .money: "#,##0.00"
        case .share: "0.0"
        case .score: "0.00"
        // Arabic digits (1), the Buddhist calendar (07), Thai (041E): 15 ม.ค. 2568.
        case .day: "[$-107041E]d mmm yyyy"
        }
    }

    /// How high a row must be for a cell to be seen whole, in points up to the 409 that a row may have. No spreadsheet
    /// works this out for merged cells, and not every one does for others.
    func height(of cell: Sheet.Cell, width: Double) -> Double {
        guard case .text(let text) = cell else { return lineHeight }
        // A line breaks between words, so that the last part of it stays empty.
        let perLine = max(1, (width - 1) * Self.columnFontSize / fontSize * 0.8)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            max(1, (Double(line.unicodeScalars.count { !isOverOrUnderALetter($0) }) / perLine).rounded(.up))
        }
        return min(409, lines.reduce(0, +) * lineHeight)
    }

    /// Whether a scalar is a vowel or a mark of Thai that takes no width.
    private func isOverOrUnderALetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{E31}", "\u{E34}"..."\u{E3A}", "\u{E47}"..."\u{E4E}": true
        default: false
        }
    }
}
