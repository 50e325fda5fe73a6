import Findings

extension Finding {
    static func anchorOrAlias(at place: Place) -> Finding {
        Finding(
            .anchorOrAlias, at: place,
            message: Bilingual(
                th: "ใช้เครื่องหมายอ้างซ้ำของ YAML (& หรือ *) ไม่ได้",
                en: "YAML anchors and aliases (& and *) are not accepted"),
            fix: Bilingual(
                th: "เขียนค่านั้นลงไปตรง ๆ หากเป็นข้อความที่ขึ้นต้นด้วย & หรือ * ให้ใส่เครื่องหมายคำพูด \"…\" คร่อมไว้",
                en: "write the value itself; put \"…\" around a text that begins with & or *"))
    }

    static func taggedValue(at place: Place) -> Finding {
        Finding(
            .taggedValue, at: place,
            message: Bilingual(
                th: "ใช้เครื่องหมายกำกับชนิดของ YAML (!) ไม่ได้",
                en: "YAML tags (!) are not accepted"),
            fix: Bilingual(
                th: "ลบเครื่องหมาย ! ออก หากเป็นส่วนหนึ่งของข้อความ ให้ใส่เครื่องหมายคำพูด \"…\" คร่อมไว้",
                en: "take the ! away, or put \"…\" around the text if it belongs to it"))
    }

    static func nestedTooDeep(at place: Place, limit: Int) -> Finding {
        Finding(
            .nestedTooDeep, at: place,
            message: Bilingual(
                th: "ส่วนหัวซ้อนกันลึกเกิน \(limit) ชั้น",
                en: "the front matter is nested more than \(limit) deep"),
            fix: Bilingual(
                th: "ดูว่ามีวงเล็บ [ หรือ { หรือย่อหน้าเกินมาหรือไม่",
                en: "look for a surplus [ or { or indentation"))
    }

    /// A line `---` or `...` inside the YAML.
    static func secondDocument(at place: Place) -> Finding {
        Finding(
            .brokenYAML, at: place,
            message: Bilingual(
                th: "มีบรรทัด --- หรือ ... คั่นข้อมูลตรงนี้หรือบรรทัดก่อนหน้า",
                en: "a line --- or ... parts the data here or just above"),
            fix: Bilingual(th: "ลบบรรทัด --- หรือ ... ที่คั่นอยู่", en: "take the line of --- or ... away"))
    }

    /// What libyaml says, in its own words: `place` is where it stopped, `opening` where what it was reading began.
    static func brokenYAML(at place: Place, within opening: Place?, problem: String, context: String) -> Finding {
        if context.hasSuffix("an anchor") || context.hasSuffix("an alias") {
            return .anchorOrAlias(at: opening ?? place)
        }
        if context.hasSuffix("a tag") || problem.contains("tag handle") {
            return .taggedValue(at: opening ?? place)
        }
        if problem.contains("<document start>") { return .secondDocument(at: place) }
        // These are noticed on a later line than the one to mend.
        let isNoticedLate = [
            "could not find expected ':'", "unexpected end of stream", "unexpected document indicator",
        ]
        .contains(where: problem.contains)
        let isUnclosed = problem.contains("did not find expected ','") && opening?.line != place.line
        let place = isNoticedLate || isUnclosed ? opening ?? place : place
        return Finding(
            .brokenYAML, at: place,
            message: Bilingual(
                th: "อ่านส่วนหัว (YAML) ตรงนี้ไม่ได้",
                en: "the front matter cannot be read here: \(problem)"),
            fix: hint(for: problem, in: place.excerpt ?? ""))
    }

    private static func hint(for problem: String, in excerpt: String) -> Bilingual {
        if excerpt.contains("\t") {
            return Bilingual(
                th: "บรรทัดนี้มีแท็บ (Tab) ให้เปลี่ยนเป็นเว้นวรรค",
                en: "this line has a tab: use spaces")
        }
        if problem.contains("mapping values are not allowed") {
            return Bilingual(
                th:
                    "ในค่ามีเครื่องหมาย : ตามด้วยเว้นวรรค หรือย่อหน้าไม่ตรงกัน ให้ใส่เครื่องหมายคำพูด \"…\" คร่อมค่าทั้งหมด หรือจัดย่อหน้าให้ตรงกับบรรทัดบน",
                en: "the value holds a colon and a space, or the indentation is off: put \"…\" around the whole value, "
                    + "or align the line with the one above")
        }
        if problem.contains("unexpected end of stream") || problem.contains("did not find expected ','") {
            return Bilingual(
                th: "เครื่องหมายคำพูดหรือวงเล็บเปิดไว้แต่ไม่ได้ปิด หรือขาดจุลภาคคั่น",
                en: "a quotation mark or bracket is opened and never closed, or a comma is missing")
        }
        if problem.contains("cannot start any token") {
            return Bilingual(
                th: "ค่าขึ้นต้นด้วยอักขระที่ YAML สงวนไว้ (เช่น @ ` %) ให้ใส่เครื่องหมายคำพูด \"…\" คร่อมไว้",
                en: "the value begins with a character that YAML reserves (such as @ ` %): put \"…\" around it")
        }
        if problem.contains("block sequence entries are not allowed") {
            return Bilingual(
                th: "รายการที่ขึ้นต้นด้วย - ต้องเริ่มในบรรทัดใหม่ใต้หัวข้อ",
                en: "a list that is written with - begins on the line below its key")
        }
        if problem.contains("escape character") {
            return Bilingual(
                th: "เครื่องหมาย \\ ใน \"…\" มีความหมายพิเศษ ให้ใช้ '…' คร่อมแทน หรือลบ \\ ออก",
                en: "within \"…\" a \\ has a meaning of its own: use '…' instead, or take the \\ away")
        }
        if problem.contains("did not find expected key"), excerpt.contains(where: "\"'[{".contains) {
            return Bilingual(
                th: "ค่าที่ขึ้นต้นด้วย \" ' [ หรือ { มีข้อความต่อท้ายเครื่องหมายปิด ให้ใส่เครื่องหมายคำพูดอีกแบบคร่อมค่าทั้งหมด เช่น '\"ก\" ข'",
                en:
                    "text follows the end of a value that begins with \" ' [ or {: put the other quotation marks around "
                    + "all of it, such as '\"a\" b'")
        }
        return Bilingual(
            th: "แต่ละบรรทัดต้องเป็น «ชื่อ: ค่า» มีเว้นวรรคหลัง : และย่อหน้าด้วยเว้นวรรคให้ตรงกัน",
            en: "each line is «key: value», with a space behind the colon, and indented evenly with spaces")
    }
}
