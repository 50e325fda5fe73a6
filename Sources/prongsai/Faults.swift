import Findings
import SiteBuilder

/// Runs the work of a command and says in words why it could not go on.
func reportingFaults<Result>(
    in language: Language, words: (PublishError) -> Bilingual = \.message, _ work: () async throws -> Result
) async throws -> Result {
    do {
        return try await work()
    } catch let error as PublishError {
        Terminal.printError("prongsai: " + words(error)[language].visible)
        throw ExitStatus.notPublished
    } catch {
        Terminal.printError(
            Bilingual(
                th: "prongsai: ข้อผิดพลาดของโปรแกรมเอง โปรดแจ้งผู้พัฒนาพร้อมข้อความนี้: \(error)",
                en: "prongsai: a fault of the program's own; please report this: \(error)")[language])
        throw ExitStatus.fault
    }
}
