import Crypto
import Disclosure
import Findings
import Foundation
import Hypertext
import Ledger
import Pictures
import Records
import Templates

/// The style sheets, scripts and pictures of every page, each with a fingerprint in its name, so that browsers may keep it.
struct AssetFiles {
    let files: [OutputFile]
    let addresses: SiteAssets
    let findings: [Finding]

    init(_ siteFile: SiteFile, root: String, statics: [String], fonts: FontSet) {
        let site = siteFile.site
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
        let card = ShareCard(of: site, in: root)
        let picture = card.png(with: fonts)
        let picturePath = picture.map { AssetPath.of("share", "png", sha256: SHA256Text.of($0)) }
        if let picture, let picturePath { files.append(OutputFile(path: picturePath, content: .bytes(picture))) }
        findings = picture == nil ? [.noShareFont(at: siteFile.source.whole)] : []
        addresses = SiteAssets(
            styleSheets: [WebAddress(path: stylePath)] + [add(site.theme.stylesheet, as: "site")].compactMap(\.self),
            emblem: add(site.theme.emblem, as: "emblem"),
            favicon: ["favicon.svg", "favicon.png", "favicon.ico"].first(where: statics.contains)
                .map { WebAddress(path: $0) },
            narrowing: addScript(NarrowingScript.bytes, as: "narrow"),
            search: addScript(SearchScript.bytes, as: "search"),
            sharePicture: picturePath.map { path in
                SharePicture(
                    address: WebAddress(path: path), width: ShareCard.width, height: ShareCard.height, words: card.words
                )
            })
        self.files = files
    }
}
