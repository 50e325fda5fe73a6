/// The stable name of a kind of mistake; a code once released never changes its meaning.
///
/// P0xx is about files and front matter, P1xx about keys and values, P2xx about Markdown, P3xx about what a kind of
/// record asks for, P4xx about what records say of each other, P5xx about the site, P6xx about what
/// an imported table asks for, P7xx about people in what is published.
public enum FindingCode: String, Sendable, CaseIterable {
    case notUTF8 = "P001"
    case noFrontMatter = "P002"
    case unclosedFrontMatter = "P003"
    case frontMatterTooLarge = "P004"
    case bodyTooLarge = "P005"
    case brokenYAML = "P006"
    case anchorOrAlias = "P007"
    case nestedTooDeep = "P008"
    case repeatedKey = "P009"
    case unknownFolder = "P010"
    case badSlug = "P011"
    case strayFile = "P012"
    case linkedFile = "P013"
    case repeatedRecord = "P014"
    case controlCharacter = "P015"
    case unreadableFile = "P016"
    case taggedValue = "P017"
    case cutByComment = "P018"
    case wrongFileType = "P019"
    case fileTooLarge = "P020"
    case badFileName = "P021"
    case tooManyFiles = "P022"

    case unknownKey = "P101"
    case keyInBothLanguages = "P102"
    case missingKey = "P103"
    case wrongShape = "P104"
    case badDate = "P105"
    case badFiscalYear = "P106"
    case badMoney = "P107"
    case negativeMoney = "P108"
    case unknownChoice = "P109"
    case tooLong = "P110"
    case badProjectNumber = "P111"
    case badWebAddress = "P112"
    case fileOutsideRecord = "P113"
    case missingFile = "P114"
    case emptyFile = "P115"
    case badNumber = "P116"
    case badBoolean = "P117"
    case emptyValue = "P118"
    case unknownUnit = "P119"
    case badTaxID = "P122"
    case badColor = "P123"
    case badTime = "P124"
    case reversedPeriod = "P125"
    case badYearRange = "P126"
    case badRecordID = "P127"
    case unknownTopic = "P128"
    case badOCIDPrefix = "P129"

    case rawHTML = "P201"
    case unsafeLink = "P202"
    case deadLink = "P203"
    case missingImage = "P204"
    case remoteImage = "P205"
    case literalAsterisks = "P206"
    case unlinkedBrackets = "P207"
    case tableTooLarge = "P208"
    case bodyNestedTooDeep = "P209"
    case tooManyOpeners = "P210"
    case deadFragment = "P211"
    case imageWithoutText = "P212"
    case linkWithoutText = "P213"

    case winnerNotBidder = "P301"
    case higherWinner = "P302"
    case specificAboveLimit = "P303"
    case contractAboveBudget = "P304"
    case halfYearPeriod = "P305"
    case spentAboveBudget = "P306"
    case missingSpending = "P307"
    case totalDiffers = "P308"
    case complaintSum = "P309"
    case repeatedComplaintKind = "P310"
    case sharedComplaintChannel = "P311"
    case unknownDimension = "P312"
    case unknownMission = "P313"
    case yearOutsidePlan = "P314"
    case repeatedOrder = "P315"
    case gapInOrder = "P316"
    case repeatedProject = "P317"
    case projectWithoutPlan = "P318"
    case transfersUnbalanced = "P319"
    case halfYearAboveYear = "P320"
    case begunYetWithdrawn = "P321"
    case scoreAboveMaximum = "P322"
    case unknownScoreRow = "P323"
    case repeatedScoreRow = "P324"
    case spentAboveYearsBudget = "P325"
    case plannedYetBegun = "P326"
    case repeatedItem = "P327"
    case itemOfAnotherYear = "P328"
    case groupNamedTwice = "P329"

    case unknownRecord = "P401"
    case refersToItself = "P402"
    case refersToDraft = "P403"
    case wrongKindOfRecord = "P404"
    case unlikelyDate = "P405"
    case budgetsDisagree = "P406"
    case methodsDisagree = "P407"
    case titlesDisagree = "P408"
    case noticesRunBackwards = "P409"
    case winnersDisagree = "P410"
    case splitOrder = "P411"
    case contractWithoutWinner = "P412"
    case unnumberedTwin = "P413"
    case tooManyNotices = "P414"
    case correctsAnotherPurchase = "P415"
    case budgetNotTheOrdinances = "P416"
    case lessSpentThanBefore = "P417"
    case partAboveWhole = "P418"
    case overlappingStatistics = "P419"
    case replacesLaterRule = "P420"
    case neighboursName = "P421"
    case unlikelyYears = "P422"
    case idleException = "P423"
    case repeatedBudgetPaper = "P424"
    case reportPeriod = "P425"
    case repeatedCorrection = "P426"
    case reportBeforeItsEnd = "P427"
    case budgetWithoutYear = "P428"
    case elementOfNoTopic = "P429"
    case oldAddressTaken = "P430"
    case oldAddressOfTwo = "P431"

    case addressTaken = "P501"
    case noSiteFile = "P502"
    case vanishedRecord = "P503"
    case unreadableLedgerLine = "P504"
    case alteredLedger = "P505"
    case ledgerDeparts = "P506"
    case clockBehindLedger = "P507"
    case noShareFont = "P508"

    case noTableHeader = "P601"
    case unknownColumn = "P602"
    case unreadableVendor = "P603"
    case unreadableContract = "P604"
    case unknownTypeOfWork = "P605"
    case missingNoticeDay = "P606"
    case recordIsThere = "P607"
    case repeatedRow = "P608"
    case dayOutsideYear = "P609"
    case untoldContract = "P610"

    case personsID = "P701"
    case mobileBesideName = "P702"
    case houseNumber = "P703"
    case bankAccount = "P704"
    case dateOfBirth = "P705"
    case welfareRecipients = "P706"
    case uncheckableFile = "P707"
}

extension FindingCode {
    /// Its weight where nothing lessens it.
    public var severity: Severity {
        switch self {
        case .strayFile, .literalAsterisks, .unlinkedBrackets, .imageWithoutText, .higherWinner, .specificAboveLimit,
            .contractAboveBudget, .sharedComplaintChannel, .repeatedProject, .cutByComment, .unlikelyDate,
            .budgetsDisagree, .methodsDisagree, .titlesDisagree, .noticesRunBackwards, .winnersDisagree, .splitOrder,
            .unnumberedTwin, .untoldContract, .transfersUnbalanced, .budgetNotTheOrdinances, .lessSpentThanBefore,
            .halfYearAboveYear, .begunYetWithdrawn, .spentAboveYearsBudget, .plannedYetBegun, .replacesLaterRule,
            .partAboveWhole, .overlappingStatistics, .neighboursName, .unlikelyYears, .idleException,
            .repeatedBudgetPaper, .reportPeriod,
            .repeatedCorrection, .reportBeforeItsEnd, .budgetWithoutYear, .elementOfNoTopic, .groupNamedTwice,
            .noShareFont,
            .mobileBesideName, .houseNumber, .bankAccount, .dateOfBirth, .uncheckableFile:
            .warning
        default: .error
        }
    }

    /// Whether a record may say of such a finding that what it finds is meant: a judgement about what may well be right
    /// and cannot be written in another way.
    public var isExceptable: Bool {
        switch self {
        case .contractAboveBudget, .repeatedProject, .transfersUnbalanced, .halfYearAboveYear, .spentAboveYearsBudget,
            .plannedYetBegun, .unlikelyDate, .budgetsDisagree, .methodsDisagree, .titlesDisagree, .noticesRunBackwards,
            .winnersDisagree, .splitOrder, .unnumberedTwin, .budgetNotTheOrdinances, .lessSpentThanBefore,
            .partAboveWhole, .overlappingStatistics, .replacesLaterRule, .neighboursName, .unlikelyYears,
            .repeatedBudgetPaper:
            true
        default: isAboutPeople
        }
    }

    /// Whether it is about the personal data of someone, or a file in which nobody knows whether there are any.
    public var isAboutPeople: Bool {
        switch self {
        case .personsID, .mobileBesideName, .houseNumber, .bankAccount, .dateOfBirth, .welfareRecipients,
            .uncheckableFile:
            true
        default: false
        }
    }

    /// Whether such a finding is as much about the related places as about its own: records that disagree, of which any
    /// may be the one that says why.
    public var isMutual: Bool {
        switch self {
        case .repeatedProject, .budgetsDisagree, .methodsDisagree, .titlesDisagree, .noticesRunBackwards,
            .winnersDisagree, .splitOrder, .unnumberedTwin, .overlappingStatistics, .repeatedBudgetPaper:
            true
        default: false
        }
    }
}
