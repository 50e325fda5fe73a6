import CPango

/// What pictures are drawn on; lengths in pixels from the upper left corner.
struct Canvas: ~Copyable {
    let width, height: Int
    private let surface: OpaquePointer?
    private let cairo: OpaquePointer?
    private let fontMap: OpaquePointer?
    private let context: OpaquePointer?

    init(width: Int, height: Int, fonts: FontSet) {
        (self.width, self.height) = (width, height)
        surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
        cairo = cairo_create(surface)
        // Pango would read the machine's own fonts first.
        FcConfigSetCurrent(fonts.config)
        fontMap = pango_cairo_font_map_new()
        pango_fc_font_map_set_config(fontMap, fonts.config)
        context = pango_font_map_create_context(fontMap)
        // Letters look the same whatever screen the machine has.
        let options = cairo_font_options_create()
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(UnsafeMutableRawPointer(fontMap))
        cairo_destroy(cairo)
        cairo_surface_destroy(surface)
    }

    func fill(_ color: Color) {
        use(color)
        cairo_paint(cairo)
    }

    func fill(_ color: Color, x: Double, y: Double, width: Double, height: Double) {
        use(color)
        cairo_rectangle(cairo, x, y, width, height)
        cairo_fill(cairo)
    }

    /// A text in lines of a width at most.
    func paragraph(_ text: String, _ font: Font, width: Double) -> Paragraph {
        Paragraph(text, font, width: width, context: context)
    }

    func draw(_ paragraph: borrowing Paragraph, _ color: Color, x: Double, y: Double) {
        use(color)
        cairo_move_to(cairo, x, y)
        pango_cairo_show_layout(cairo, paragraph.layout)
    }

    /// A picture in a circle that it just fits into.
    func draw(_ picture: borrowing Picture, x: Double, y: Double, diameter: Double) {
        use(.white)
        cairo_arc(cairo, x + diameter / 2, y + diameter / 2, diameter / 2, 0, 2 * .pi)
        cairo_fill(cairo)
        let scale = diameter * 0.7 / Double(max(picture.width, picture.height))
        cairo_save(cairo)
        cairo_translate(
            cairo, x + (diameter - Double(picture.width) * scale) / 2,
            y + (diameter - Double(picture.height) * scale) / 2)
        cairo_scale(cairo, scale, scale)
        cairo_set_source_surface(cairo, picture.surface, 0, 0)
        cairo_paint(cairo)
        cairo_restore(cairo)
    }

    /// The picture as PNG; nil where memory does not suffice.
    func png() -> [UInt8]? {
        var bytes: [UInt8] = []
        let status = withUnsafeMutablePointer(to: &bytes) { bytes in
            cairo_surface_write_to_png_stream(
                surface,
                { sink, data, count in
                    guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
                    sink.assumingMemoryBound(to: [UInt8].self).pointee += UnsafeBufferPointer(
                        start: data, count: Int(count))
                    return CAIRO_STATUS_SUCCESS
                }, bytes)
        }
        return status == CAIRO_STATUS_SUCCESS && cairo_status(cairo) == CAIRO_STATUS_SUCCESS ? bytes : nil
    }

    private func use(_ color: Color) { cairo_set_source_rgb(cairo, color.red, color.green, color.blue) }
}
