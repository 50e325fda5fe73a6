import Testing

@testable import Templates

@Suite struct StyleSheetTests {
    @Test(arguments: [
        ("/* Head */\n.a > b {\n  color: red;\n  margin: 0 auto;\n}\n", ".a > b{color:red;margin:0 auto}"),
        (".a :is(p, h2) , q { x: y }", ".a :is(p,h2),q{x:y}"),
        ("p::before { content: \"·  {, \"; }", "p::before{content:\"·  {, \"}"),
        ("a { b: calc(1px + 2px) } /* end", "a{b:calc(1px + 2px)}"),
        ("@media (width > 1em) and (x) { a { b: 'c  d' } }", "@media (width > 1em) and (x){a{b:'c  d'}}"),
    ])
    func onlyWhatSaysNothingIsLeftOut(sheet: String, compact: String) {
        #expect(String(decoding: StyleSheet.compact(Array(sheet.utf8)), as: UTF8.self) == compact)
    }

    @Test func nothingButSpaceCommentsAndLastSemicolonsAreLost() {
        func bare(_ bytes: [UInt8]) -> String {
            String(decoding: bytes, as: UTF8.self).replacing(#/(?s)\/\*.*?\*\//#, with: "").filter { !$0.isWhitespace }
                .replacing(";}", with: "}")
        }
        let sheet = PackageResources.style_css
        #expect(bare(StyleSheet.compact(sheet)) == bare(sheet))
        #expect(StyleSheet.compact(sheet).count * 10 < sheet.count * 9)
    }
}
