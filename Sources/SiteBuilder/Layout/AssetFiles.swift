import Crypto
import Disclosure
import Foundation
import Hypertext
import Ledger
import Records
import Templates

/// The style sheets, scripts and pictures of every page, each with a fingerprint in its name, so that browsers may keep it.
struct AssetFiles {
    let files: [OutputFile]
    let addresses: SiteAssets

    init(_ site: Site, root: String, statics: [String]) {
        let style = StyleSheet.bytes(theme: site.theme)
        let stylePath = AssetPath.of("style", "css", sha256: SHA256Text.of(style))
        var files = [OutputFile(path: stylePath, content: .bytes(style))]
        func addScript(_ bytes: [UInt8], as name: String) -> Script {
            let digest = SHA256.hash(data: bytes)
            let path = AssetPath.of(name, "js", sha256: SHA256Text.text(digest))
            files.append(OutputFile(path: path, content: .bytes(bytes)))
            return Script(
                address: WebAddress(path: path), integrity: "sha256-" + Data(digest).base64EncodedString())
        }
        func add(_ file: RecordFile?, as name: String) -> WebAddress? {
            guard let file else { return nil }
            let path = AssetPath.of(name, file)
            files.append(OutputFile(path: path, content: .copy(ofFileAt: "\(root)/\(file.path)", sha256: file.sha256)))
            return WebAddress(path: path)
        }
        addresses = SiteAssets(
            styleSheets: [WebAddress(path: stylePath)] + [add(site.theme.stylesheet, as: "site")].compactMap(\.self),
            emblem: add(site.theme.emblem, as: "emblem"),
            favicon: ["favicon.svg", "favicon.png", "favicon.ico"].first(where: statics.contains)
                .map { WebAddress(path: $0) },
            narrowing: addScript(NarrowingScript.bytes, as: "narrow"),
            search: addScript(SearchScript.bytes, as: "search"))
        self.files = files
    }
}
