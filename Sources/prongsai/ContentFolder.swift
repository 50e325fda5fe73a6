import ArgumentParser
import Findings
import Glibc

/// The content folder, as the user types it.
enum ContentFolder {
    /// Throws, in words, where it is not there.
    static func check(_ content: String, in language: Language) throws {
        var status = stat()
        guard stat(content, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw ValidationError(missing(content)[language])
        }
    }

    static func withoutTrailingSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? withoutTrailingSlash(String(path.dropLast())) : path
    }

    private static func missing(_ content: String) -> Bilingual {
        let folder = getcwd(nil, 0).map { path in
            defer { free(path) }
            return String(cString: path)
        }
        let place = content.hasPrefix("/") ? "" : folder ?? ""
        return Bilingual(
            th: "ไม่พบโฟลเดอร์เนื้อหา «\(content)»\(place.isEmpty ? "" : " ใน \(place)") "
                + "ให้เปิดเทอร์มินัลในโฟลเดอร์ที่มี content หรือระบุที่อยู่ของโฟลเดอร์เนื้อหา",
            en: "there is no content folder «\(content)»\(place.isEmpty ? "" : " in \(place)"); "
                + "go to the folder that holds content, or give the content folder's path")
    }
}
