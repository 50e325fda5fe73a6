import Disclosure
import Records
import ThaiText

/// The notices of a year, all of them or those of one stage or method, newest first.
struct NoticeList: Sendable {
    enum Narrowing: Hashable, Sendable {
        case stage(NoticeStage)
        case method(ProcurementMethod)
    }

    let year: FiscalYear
    /// Nil for the whole year.
    let narrowing: Narrowing?
    let notices: [RecordOf<Notice>]

    static let pageLength = 50

    /// The year's whole list, then those of the stages and the methods that have notices.
    static func all(of year: ProcurementYear) -> [NoticeList] {
        let whole = NoticeList(year: year.year, narrowing: nil, notices: year.notices)
        let stages = NoticeStage.allCases.map { stage in
            NoticeList(year: year.year, narrowing: .stage(stage), notices: year.notices(of: stage))
        }
        let methods = ProcurementMethod.allCases.map { method in
            NoticeList(year: year.year, narrowing: .method(method), notices: year.notices(by: method))
        }
        return [whole] + (stages + methods).filter { !$0.notices.isEmpty }
    }

    /// At least one, since an empty year has a page that says so.
    var pageCount: Int { max(1, (notices.count + Self.pageLength - 1) / Self.pageLength) }
}

extension NoticeList.Narrowing {
    /// Under a heading that says whether it is a stage or a method.
    var name: String {
        switch self {
        case .stage(let stage): stage.thai
        case .method(let method): method.shortThai
        }
    }

    /// By itself.
    var title: String {
        switch self {
        case .stage(let stage): stage.thai
        case .method(.eMarket), .method(.eBidding): "วิธี \(name)"
        case .method(.quotation), .method(.selective), .method(.specific): "วิธี\(name)"
        }
    }

    var isStage: Bool {
        if case .stage = self { true } else { false }
    }
}
