import CLibXLSXWriter
import Glibc
import Synchronization

/// A workbook of one sheet in libxlsxwriter, where every failure is thrown. Rows and columns are counted from 0.
final class Workbook {
    /// One workbook is packed at a time: for the whole program, libxlsxwriter names its temporary files from one seed,
    /// and has the date written into one buffer of the C library.
    private static let packing = Mutex(())

    /// 1 January 1980, as in the entries of the ZIP file: the clock has no part in the bytes.
    private static let created: time_t = 315_532_800

    private let file: MemoryFile
    private let temporary: TemporaryFolder
    /// Nil once it is packed.
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    /// Lives as long as the workbook.
    let worksheet: UnsafeMutablePointer<lxw_worksheet>
    private var formats: [CellLook: UnsafeMutablePointer<lxw_format>] = [:]
    /// More bytes than any temporary file will have.
    private var room = 1 << 20

    init(tab: String, title: String) throws(XLSXError) {
        let file = try MemoryFile()
        let temporary = TemporaryFolder()
        let workbook = temporary.path.withCString { folder in
            var options = lxw_workbook_options()
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            return workbook_new_opt(file.path, &options)
        }
        guard let workbook, let worksheet = workbook_add_worksheet(workbook, tab) else {
            lxw_workbook_free(workbook)
            throw .library("no workbook with the tab «\(tab)»")
        }
        self.file = file
        self.temporary = temporary
        self.workbook = workbook
        self.worksheet = worksheet
        let error = title.withCString { title in
            var properties = lxw_doc_properties()
            properties.title = UnsafeMutablePointer(mutating: title)
            properties.created = Self.created
            return workbook_set_properties(workbook, &properties)
        }
        try Self.check(error)
    }

    deinit {
        lxw_workbook_free(workbook)
    }

    /// The bytes of the file; nothing can be written any more.
    func pack() throws(XLSXError) -> [UInt8] {
        guard let whole = workbook else { throw .library("the workbook is packed already") }
        try Self.packing.withLock { _ throws(XLSXError) in
            try temporary.checkRoom(for: room)
            workbook = nil
            errno = 0
            let error = workbook_close(whole)
            // The disk may have filled up since.
            if error == LXW_ERROR_CREATING_TMPFILE, errno != 0 { throw .noRoom(folder: temporary.path, errno: errno) }
            try Self.check(error)
        }
        return try file.bytes()
    }

    /// The format of a look, the same one each time.
    func format(_ look: CellLook) throws(XLSXError) -> UnsafeMutablePointer<lxw_format> {
        if let format = formats[look] { return format }
        guard let format = workbook_add_format(workbook) else { throw .outOfMemory }
        look.apply(to: format)
        formats[look] = format
        return format
    }

    /// Counts the bytes that cells and a text in them may take in a temporary file; in XML, «&» is five of them.
    func makeRoom(cells: Int = 1, text: String = "") {
        room += cells * 128 + text.utf8.count * 5
    }

    /// Throws what a call of libxlsxwriter says went wrong.
    static func check(_ error: lxw_error) throws(XLSXError) {
        guard error == LXW_NO_ERROR else { throw .library(String(cString: lxw_strerror(error))) }
    }
}
