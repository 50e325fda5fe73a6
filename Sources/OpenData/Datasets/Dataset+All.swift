extension Dataset {
    /// Every dataset, in the order of the site's categories. A new one is a new file in `Declared/` and a line here.
    public static let all: [Dataset] = [
        .notices,
        .bidders,
    ]
}
