extension ItemAssessment {
    /// The evidence of the time that is asked for, each page once.
    public var timelyEvidence: [Evidence] {
        let timely = Set(topics.filter { !$0.isOfAnotherTime }.flatMap(\.evidence).map(\.address))
        return evidence.filter { timely.contains($0.address) }
    }

    /// The evidence that is of another time alone, each page once.
    public var untimelyEvidence: [Evidence] {
        let timely = Set(timelyEvidence.map(\.address))
        return evidence.filter { !timely.contains($0.address) }
    }
}
