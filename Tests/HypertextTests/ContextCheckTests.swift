#if DEBUG
    import Hypertext
    import Testing

    @Suite struct ContextCheckTests {
        @Test func textInAnAddressStops() async throws {
            let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let text = "javascript:alert(1)"
                _ = "<a href=\"\(text)\">" as HTML
            }
            let message = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
            #expect(message.contains(#"puts text into the attribute href: it needs \(url:) as its whole value"#))
            #expect(message.contains(#"<a href=""#))
        }

        @Test func textInAnAddressAttributeStops() async {
            await #expect(processExitsWith: .failure) {
                let text: String? = "javascript:alert(1)"
                _ = "<a\(attribute: "href", text)>" as HTML
            }
        }

        @Test func textInAScriptStops() async {
            await #expect(processExitsWith: .failure) {
                let text = "alert(1)"
                _ = "<script>\(text)</script>" as HTML
            }
        }

        @Test func tagsInAnAttributeStop() async {
            await #expect(processExitsWith: .failure) {
                let bold: HTML = "<b>x</b>"
                _ = "<p title=\"\(bold)\">" as HTML
            }
        }

        @Test func aLiteralThatLeavesATagOpenStops() async {
            await #expect(processExitsWith: .failure) {
                _ = "<a href=\"" as HTML
            }
        }

        @Test(arguments: [(true, HTML("<p class=\"a open\">")), (false, "<p class=\"a shut\">")])
        func wordsInAnAttributePass(isOpen: Bool, markup: HTML) {
            #expect("<p class=\"a \(isOpen ? "open" : "shut")\">" as HTML == markup)
        }
    }
#endif
