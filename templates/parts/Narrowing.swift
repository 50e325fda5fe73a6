import Disclosure
import Records
import ThaiText

/// By what a year's list is narrowed to a part of it.
enum Narrowing: Hashable, Sendable {
    case stage(NoticeStage)
    case status(PurchaseStatus)
    case method(ProcurementMethod)
    case unit(String)

    /// The sorts of narrowing, of which a reader chooses one.
    enum Sort: Sendable {
        case stage, status, method, unit

        var heading: String {
            switch self {
            case .stage: "ประเภทประกาศ"
            case .status: "สถานะ"
            case .method: "วิธี"
            case .unit: "หน่วยงาน"
            }
        }
    }

    var sort: Sort {
        switch self {
        case .stage: .stage
        case .status: .status
        case .method: .method
        case .unit: .unit
        }
    }

    /// Under its sort's heading.
    var name: String {
        switch self {
        case .stage(let stage): stage.thai
        case .status(let status): status.thai
        case .method(let method): method.shortThai
        case .unit(let unit): unit
        }
    }

    /// By itself.
    var title: String {
        switch self {
        case .stage, .status, .unit: name
        case .method(.eMarket), .method(.eBidding): "วิธี \(name)"
        case .method(.quotation), .method(.selective), .method(.specific): "วิธี\(name)"
        }
    }

    /// The last part of its list's address.
    var folder: String {
        switch self {
        case .stage(let stage): "stage-\(stage.rawValue)"
        case .status(let status): "status-\(status.rawValue)"
        case .method(let method): "method-\(method.rawValue)"
        case .unit(let unit): "unit-\(Fingerprint.of(Folding.key(unit)))"
        }
    }
}
