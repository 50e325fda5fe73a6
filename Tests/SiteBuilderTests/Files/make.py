"""Makes the documents of this folder: numbers of nobody (office 99xx) in the places where people overlook them."""

import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent


def number(index):
    digits = f"199{index:02}00000000"[:12]
    check = (11 - sum(int(d) * w for d, w in zip(digits, range(13, 1, -1))) % 11) % 10
    return f"{digits}{check}"


def dashed(index):
    n = number(index)
    return f"{n[0]}-{n[1:5]}-{n[5:10]}-{n[10:12]}-{n[12]}"


def package(name, parts):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in parts.items():
            info = zipfile.ZipInfo(path, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, '<?xml version="1.0" encoding="UTF-8"?>\n' + text)


CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PROPERTIES = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"


def types(parts):
    rows = "".join(f'<Override PartName="/{path}" ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/>'
                   for path, kind in parts.items())
    return (f'<Types xmlns="{CONTENT}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package'
            f'.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{rows}</Types>')


def relations(rows):
    inner = "".join(f'<Relationship Id="r{i}" Type="{kind if "/" in kind else OFFICE + "/" + kind}" Target="{target}"/>'
                    for i, (kind, target) in enumerate(rows, 1))
    return f'<Relationships xmlns="{RELATIONS}">{inner}</Relationships>'


def core(text):
    return ('<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{text}</dc:creator></cp:coreProperties>')


def word():
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    run = lambda text: f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
    split = dashed(1)
    body = (
        f"<w:p>{run('เลข ' + split[:4])}<w:r><w:rPr><w:b/></w:rPr><w:t>{split[4:9]}</w:t></w:r>{run(split[9:])}</w:p>"
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
        f"<w:p>{run(dashed(2))}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
        f'<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>{dashed(3)}</w:delText></w:r></w:del></w:p>'
        '<w:sectPr><w:headerReference w:type="default" r:id="r1" '
        f'xmlns:r="{OFFICE}"/></w:sectPr>')
    note = f'<w:footnote w:id="1"><w:p>{run(dashed(6))}</w:p></w:footnote>'
    comment = f'<w:comment w:id="1" w:author="x"><w:p>{run(dashed(7))}</w:p></w:comment>'
    package("people.docx", {
        "[Content_Types].xml": types({
            "word/document.xml": "wordprocessingml.document.main", "word/header1.xml": "wordprocessingml.header",
            "word/footer1.xml": "wordprocessingml.footer", "word/footnotes.xml": "wordprocessingml.footnotes",
            "word/comments.xml": "wordprocessingml.comments"}),
        "_rels/.rels": relations([("officeDocument", "word/document.xml"), (PROPERTIES, "docProps/core.xml")]),
        "docProps/core.xml": core(dashed(8)),
        "word/_rels/document.xml.rels": relations([
            ("header", "header1.xml"), ("footer", "footer1.xml"), ("footnotes", "footnotes.xml"),
            ("comments", "comments.xml")]),
        "word/document.xml": f"<w:document {w}><w:body>{body}</w:body></w:document>",
        "word/header1.xml": f"<w:hdr {w}><w:p>{run(dashed(4))}</w:p></w:hdr>",
        "word/footer1.xml": f"<w:ftr {w}><w:p>{run(dashed(5))}</w:p></w:ftr>",
        "word/footnotes.xml": f"<w:footnotes {w}>{note}</w:footnotes>",
        "word/comments.xml": f"<w:comments {w}>{comment}</w:comments>",
    })


def workbook():
    x = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    text = lambda cell, value: f'<c r="{cell}" t="inlineStr"><is><t>{value}</t></is></c>'
    shown = (f'<worksheet {x}><cols><col min="3" max="3" hidden="1"/></cols><sheetData>'
             f'<row r="1">{text("A1", "ชื่อ-สกุล")}{text("C1", "เลขประจำตัวประชาชน")}</row>'
             f'<row r="2">{text("A2", "นายสมมุติ ตัวอย่างดี")}<c r="C2"><v>{number(1)}</v></c></row>'
             f"</sheetData></worksheet>")
    hidden = f'<worksheet {x}><sheetData><row r="5">{text("B5", dashed(2))}</row></sheetData></worksheet>'
    sheets = '<sheet name="จ่ายเงิน" sheetId="1" r:id="r1"/><sheet name="สำรอง" sheetId="2" state="hidden" r:id="r2"/>'
    package("people.xlsx", {
        "[Content_Types].xml": types({
            "xl/workbook.xml": "spreadsheetml.sheet.main", "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
            "xl/worksheets/sheet2.xml": "spreadsheetml.worksheet"}),
        "_rels/.rels": relations([("officeDocument", "xl/workbook.xml"), (PROPERTIES, "docProps/core.xml")]),
        "docProps/core.xml": core(dashed(3)),
        "xl/workbook.xml": f'<workbook {x} xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations([
            ("worksheet", "worksheets/sheet1.xml"), ("worksheet", "worksheets/sheet2.xml")]),
        "xl/worksheets/sheet1.xml": shown,
        "xl/worksheets/sheet2.xml": hidden,
    })


def pdf(name, pages):
    """A page a text; an empty one draws a square, as a scan is one picture."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>",
               f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{4 + 2 * i} 0 R' for i in range(len(pages)))}] >>",
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    for index, text in enumerate(pages):
        stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET" if text else "100 100 200 200 re f"
        objects += [f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * index} 0 R "
                    "/Resources << /Font << /F1 3 0 R >> >> >>",
                    f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream"]
    data, offsets = b"%PDF-1.4\n", []
    for index, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{index} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    data += (f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
             f"startxref\n{len(data)}\n%%EOF\n").encode()
    (HERE / name).write_bytes(data)


word()
workbook()
pdf("people.pdf", ["Nothing here", f"ID {dashed(1)}"])
pdf("scanned.pdf", ["With text", ""])
