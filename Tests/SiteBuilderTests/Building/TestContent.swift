import Findings
import Foundation
import ThaiText

@testable import SiteBuilder

/// A content folder in a temporary place, and the site that is built of it.
struct TestContent {
    let site: TestSite

    static let siteFile = """
        name: องค์การบริหารส่วนตำบลทดสอบ
        type: อบต.
        district: อำเภอทดสอบ
        province: จังหวัดทดสอบ
        base_url: https://www.example.go.th
        units: [สำนักปลัด, กองคลัง]
        contact: {address: หมู่ที่ 1 ตำบลทดสอบ}
        complaints: {general: {phone: 0-2000-0000}}
        """

    /// A content folder with a site file and these files beside it.
    init(_ files: [String: String] = [:]) throws {
        site = try TestSite()
        try write(Self.siteFile, to: "site.yml")
        for (path, text) in files { try write(text, to: path) }
    }

    var root: String { site.top + "/content" }

    func write(_ text: String, to path: String) throws { try site.write(text, to: "content/" + path) }

    func write(_ bytes: [UInt8], to path: String) throws {
        try write("", to: path)
        try Data(bytes).write(to: URL(filePath: root + "/" + path))
    }

    /// The day on which everything here is built.
    static let today = CalendarDay(daysSince1970: 20_000)

    func check() async throws -> BuildOutcome {
        try await SiteBuild(BuildOptions(content: root, today: Self.today)).check()
    }

    /// Publishes this content, or the one in another place, to the site's folder, or another.
    func publish(
        from content: String? = nil, to output: String? = nil, on day: CalendarDay = today,
        onProgress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
    ) async throws -> BuildOutcome {
        try await SiteBuild(BuildOptions(content: content ?? root, today: day), onProgress: onProgress)
            .build(to: output ?? site.output)
    }

    /// The findings' codes with the files they are about, below the content folder.
    func findings() async throws -> [String] {
        try await check().findings.map { "\($0.code.rawValue) \($0.place.file.dropFirst(root.count + 1))" }
    }

    /// A document record with a body.
    static func document(_ body: String = "", topic: String = "news", more: String = "") -> String {
        """
        ---
        title: ข่าวทดสอบ
        date: 2568-01-15
        topic: \(topic)
        \(more)
        ---

        \(body)
        """
    }
}
