import Findings
import Hypertext

extension BodyWriter {
    mutating func openLink(_ node: Node) {
        let target = resolver.target(of: node.url)
        let address = address(of: target, node)
        var isWritten = false
        if node.plainText.isEmpty {
            findings.append(.linkWithoutText(at: place(of: node)))
        } else if openLinks.contains(true) {
            // `[<a@b.go.th>](c)`: HTML has no link within a link.
            findings.append(.linkWithinLink(node.url, at: place(of: node)))
        } else if let address {
            isWritten = true
            write("<a")
            write(attribute: "href", address)
            if !node.title.isEmpty { write(attribute: "title", node.title) }
            write(">")
        }
        openLinks.append(isWritten)
    }

    mutating func closeLink() {
        if openLinks.removeLast() { write("</a>") }
    }

    /// The address to write for a target, nil where it cannot be linked to; keeps account of the target.
    private mutating func address(of target: LinkTarget, _ node: Node) -> String? {
        switch target {
        case .web(let address):
            return address.text
        case .site(let path, let fragment, let address):
            internalLinks.append(InternalLink(address: path, fragment: fragment, place: place(of: node)))
            return address.text
        case .file(let file, let address):
            usedFiles.insert(file)
            return address.text
        case .here(let fragment):
            fragments.append((fragment, place(of: node)))
            return WebAddress(fragment: fragment).text
        case .missing(let name):
            findings.append(.missingFile(name, at: place(of: node), in: context))
        case .outside:
            findings.append(.linkOutside(node.url, at: place(of: node)))
        case .empty:
            findings.append(.emptyLink(at: place(of: node)))
        case .refused:
            findings.append(.unsafeLink(node.url, at: place(of: node)))
        }
        return nil
    }

    mutating func write(image node: Node) {
        let description = node.plainText
        if let address = address(ofImage: node) {
            write("<img")
            write(attribute: "src", address)
            write(attribute: "alt", description)
            if !node.title.isEmpty { write(attribute: "title", node.title) }
            write(" loading=\"lazy\">")
            var description = description
            description.withUTF8 { text.append($0) }
            addContent()
            if description.isEmpty { findings.append(.imageWithoutText(node.url, at: place(of: node))) }
        } else {
            var description = description
            description.withUTF8 { write(escaping: $0) }
        }
    }

    private mutating func address(ofImage node: Node) -> String? {
        switch resolver.target(of: node.url) {
        case .file(let file, let address):
            usedFiles.insert(file)
            if file.namesImage { return address.text }
            findings.append(.notAnImage(file, at: place(of: node)))
        case .web, .refused:
            findings.append(.remoteImage(node.url, at: place(of: node)))
        case .site, .here, .missing, .outside, .empty:
            findings.append(.missingImage(node.url, at: place(of: node), in: context))
        }
        return nil
    }

    private mutating func place(of node: Node) -> Place {
        let start = locator.offset(of: node)
        return locator.place(start..<start + 1)
    }

    /// The links to places in this body that no heading answers.
    func deadFragments() -> [Finding] {
        // `#` and `#top` lead to the page's beginning, as the HTML Standard has it.
        fragments.filter { !outline.ids.contains($0.fragment) && !["", "top"].contains($0.fragment.lowercased()) }
            .map { .deadFragment($0.fragment, at: $0.place, known: headings.first?.id) }
    }
}

extension String {
    fileprivate var namesImage: Bool {
        let name = lowercased()
        return [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg"].contains { name.hasSuffix($0) }
    }
}
