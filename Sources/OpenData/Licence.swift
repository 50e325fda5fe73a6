import Findings

/// Under what terms everything may be reused that the site hands out for programs: stated here alone.
public enum Licence {
    /// As SPDX and the Open Definition name it.
    public static let id = "CC-BY-4.0"
    public static let title = Bilingual(
        th: "ครีเอทีฟคอมมอนส์ แสดงที่มา 4.0", en: "Creative Commons Attribution 4.0 International")
    public static let url = "https://creativecommons.org/licenses/by/4.0/"
}
