import Hypertext
import Testing

@Suite struct MarkupContextTests {
    @Test(arguments: [
        ("", MarkupPlace.text), ("<p>", .text), ("<p class=\"a>b\">", .text), ("a < b", .text), ("a <3", .text),
        ("</p>", .text),
        ("<br/>", .text), ("<p a=b>", .text), ("<p a = 'b' c>", .text), ("<p a='\"'>", .text), ("</>", .text),
        ("<!doctype html>", .text), ("<?xml version=\"1.0\"?>", .text), ("<!-- > -->", .text), ("<!-->", .text),
        ("<!--->", .text), ("</!-- >", .text), ("</<>", .text), ("<!-- --!>", .text), ("<![CDATA[x]]>", .text),
        ("<title>x</title>", .text),
        ("<script>if (a<b) {}</script>", .text), ("<STYLE>p{}</Style >", .text), ("<xmp></xmp>", .text),
        ("<p a=>", .text),
        ("<title>", .escapableText), ("<title><b>", .escapableText), ("<textarea rows=\"2\">", .escapableText),
        ("<title></titles>", .escapableText), ("<TITLE\n>", .escapableText),
        ("<script>", .script(isEmpty: true)), ("<script type=\"x\">\n  ", .script(isEmpty: true)),
        ("<script>a", .script(isEmpty: false)), ("<script></p>", .script(isEmpty: false)),
        ("<script>\"</scrip", .script(isEmpty: false)), ("<script/>", .script(isEmpty: true)),
        ("<style>", .style), ("<style>p{}</p>", .style), ("<iframe>", .unread), ("<xmp><p>", .unread),
        ("<!--", .unread), ("<!-- --", .unread), ("<!-- <p>", .unread), ("<!", .unread), ("<!-", .unread),
        ("<?", .unread),
        ("<!doctype ", .unread), ("</ x", .unread),
        ("<", .tagStart), ("</", .tagStart), ("a <<", .tagStart), ("<h", .tagName), ("</h", .tagName),
        ("<svg:", .tagName),
        ("<p ", .tag), ("<p\n", .tag), ("<p a", .tag), ("<p a ", .tag), ("<p a=\"b\"", .tag), ("<p a=b ", .tag),
        ("<p/", .tag),
        ("</p ", .tag), ("<title>x</title ", .tag), ("<p ก", .tag), ("<p =", .tag),
        ("<p a=", .unquotedValueStart), ("<p a = ", .unquotedValueStart), ("<p a=b", .unquotedValue),
        ("<p a=/", .unquotedValue),
        ("<p a=\"", .attribute(name: "a", beginsWord: true)), ("<p a b='", .attribute(name: "b", beginsWord: true)),
        ("<p a=\"x", .attribute(name: "a", beginsWord: false)), ("<p a=\"x ", .attribute(name: "a", beginsWord: true)),
        ("<a HREF = \"", .attribute(name: "href", beginsWord: true)),
        ("<a x='\"", .attribute(name: "x", beginsWord: false)),
        ("<a x=\"y\"href=\"", .attribute(name: "href", beginsWord: true)),
        ("<a/href=\"", .attribute(name: "href", beginsWord: true)),
        ("<script src=\"", .attribute(name: "src", beginsWord: true)),
        ("<p =a=\"", .attribute(name: "=a", beginsWord: true)),
    ])
    func placeAfterMarkup(markup: String, place: MarkupPlace) {
        #expect(context(after: markup).place == place)
    }

    @Test(
        arguments: [
            ("", [.text, .number, .plainMarkup, .markup, .address]),
            ("<title>", [.text, .number, .plainMarkup, .address]),
            ("<p title=\"", [.text, .number, .plainMarkup, .address]),
            ("<p data-on=\"a ", [.text, .number, .plainMarkup, .address]),
            ("<a href=\"", [.number, .address]), ("<img src='", [.number, .address]),
            ("<form action=\"", [.number, .address]),
            ("<button formaction=\"", [.number, .address]), ("<use xlink:href=\"", [.number, .address]),
            ("<object data=\"", [.number, .address]), ("<img srcset=\"/a.png 1x, ", [.number, .address]),
            ("<a href=\"/x/", [.number]), ("<a href=\"javascript:", [.number]),
            ("<p onclick=\"", [.number]), ("<p ONLOAD='", [.number]), ("<p style=\"", [.number]),
            ("<iframe srcdoc=\"", [.number]),
            ("<p class=", [.number]), ("<style>", [.number]), ("<script>let a = ", [.number]),
            ("<script>", [.number, .json]),
            ("<h", [.number, .attribute]), ("<p class=a", [.number, .attribute]), ("<p ", [.attribute]),
            ("<p a", [.attribute]),
            ("<", []), ("</", []), ("<!--", []), ("<!doctype ", []),
        ] as [(String, Set<InsertedValue>)])
    func valuesAllowedAfterMarkup(markup: String, allowed: Set<InsertedValue>) {
        let context = context(after: markup)
        let all: [InsertedValue] = [.text, .number, .plainMarkup, .markup, .address, .attribute, .json]
        #expect(Set(all.filter(context.allows)) == allowed)
    }

    @Test(arguments: [
        ("<h", InsertedValue.number, ">", MarkupPlace.text),
        ("<p", .attribute, "class=\"", .attribute(name: "class", beginsWord: true)),
        ("<a href=\"", .address, "", .attribute(name: "href", beginsWord: false)), ("<p a=", .number, " b", .tag),
        ("<script>", .json, "", .script(isEmpty: false)), ("<title>", .text, "</title>", .text),
        ("a", .markup, "<", .tagStart),
        ("<script", .attribute, ">", .script(isEmpty: true)),
    ])
    func placeAfterValue(before: String, value: InsertedValue, after: String, place: MarkupPlace) {
        var context = context(after: before)
        #expect(context.allows(value))
        context.advance(over: value)
        context.advance(over: after)
        #expect(context.place == place)
    }

    private func context(after markup: String) -> MarkupContext {
        var context = MarkupContext()
        context.advance(over: markup)
        return context
    }
}
