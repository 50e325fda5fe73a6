/// The script of the pages with a long table, which they do without where it does not run.
public enum NarrowingScript {
    /// The script in UTF-8.
    public static var bytes: [UInt8] { PackageResources.narrow_js }
}
