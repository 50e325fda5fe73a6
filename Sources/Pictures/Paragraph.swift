import CPango

/// The font of all pictures.
struct Font: Sendable {
    /// In pixels.
    let size: Double
    var isBold = false

    fileprivate static let family = "Loma"
}

/// Pango's units in a pixel.
private let scale: Int32 = 1024

/// A text that is laid out in lines, Thai broken between words.
struct Paragraph: ~Copyable {
    let layout: OpaquePointer?
    /// In pixels.
    let width, height: Double

    init(_ text: String, _ font: Font, width: Double, context: OpaquePointer?) {
        layout = pango_layout_new(context)
        let description = pango_font_description_from_string(Font.family)
        pango_font_description_set_absolute_size(description, font.size * Double(scale))
        pango_font_description_set_weight(description, font.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_layout_set_font_description(layout, description)
        pango_font_description_free(description)
        pango_layout_set_width(layout, Int32(width) * scale)
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_line_spacing(layout, 0.85)
        pango_layout_set_text(layout, text, -1)
        var size = PangoRectangle()
        pango_layout_get_extents(layout, nil, &size)
        self.width = Double(size.width) / Double(scale)
        self.height = Double(size.height) / Double(scale)
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    /// Whether there is a letter for each character, rather than a box.
    var isWhole: Bool { pango_layout_get_unknown_glyphs_count(layout) == 0 }
}
