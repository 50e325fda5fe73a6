extension Bilingual {
    /// How to mend a name that nothing bears: by the one nearest to it, else in another way.
    public static func didYouMean(_ nearest: String?, else other: @autoclosure () -> Bilingual) -> Bilingual {
        nearest.map { Bilingual(th: "น่าจะหมายถึง «\($0)»", en: "did you mean «\($0)»?") } ?? other()
    }
}
