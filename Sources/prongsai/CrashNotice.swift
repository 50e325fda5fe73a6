import Glibc

/// Says of a crash that it is the program's own fault and what to report, and exits with status 70.
enum CrashNotice {
    private static let text: StaticString = """

        prongsai: ข้อผิดพลาดของโปรแกรมเอง ไม่ใช่ของเนื้อหา เว็บไซต์ที่เผยแพร่ไว้ยังอยู่ครบ
                  โปรดแจ้งผู้พัฒนาพร้อมข้อความทั้งหมดข้างบน คำสั่งที่ใช้ และไฟล์ที่แก้ล่าสุด
        prongsai: a fault of the program's own, not of the content; the published site stands.
                  Please report all of the text above, the command, and the file you changed last.

        """

    /// Takes over the signals that end a program which went wrong.
    static func install() {
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
            signal(number) { _ in
                // Only what is safe in a signal handler.
                _ = write(STDERR_FILENO, CrashNotice.text.utf8Start, CrashNotice.text.utf8CodeUnitCount)
                _exit(ExitStatus.fault.rawValue)
            }
        }
    }
}
