"""Makes the files beside it: pip install python-docx openpyxl python-pptx 'pypdf<6' reportlab odfpy pikepdf cryptography.

table.ods and table.xls are table.xlsx as LibreOffice saves it. All that stands in them is made up.
"""

import io
import subprocess
from pathlib import Path

import docx
import openpyxl
import pikepdf
import pptx
import pypdf
from docx.oxml import OxmlElement, parse_xml
from odf import dc, meta, office, style, table, text
from odf.opendocument import OpenDocumentText
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from reportlab.pdfgen import canvas

HERE = Path(__file__).parent
W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
BOX = "<w:txbxContent><w:p><w:r><w:t>Box D6</w:t></w:r></w:p></w:txbxContent>"


def letter():
    document = docx.Document()
    properties = document.core_properties
    properties.author, properties.title, properties.keywords = "Author P1", "Title P2", "Keywords P3"
    document.add_heading("Heading D1", 1)
    number = document.add_paragraph()
    for run in ("11037", "00123", "456"):
        number.add_run(run).bold = run == "00123"
    cells = document.add_table(1, 3).rows[0].cells
    for cell, words in zip(cells, ("Cell A", "Cell B", "Cell C")):
        cell.text = words
    document.sections[0].header.paragraphs[0].text = "Header D2"
    document.sections[0].footer.paragraphs[0].text = "Footer D3"
    changed = document.add_paragraph("kept ")._p
    changed.append(parse_xml(f"<w:del {W} w:id='1' w:author='x'><w:r><w:delText>deleted D4</w:delText></w:r></w:del>"))
    changed.append(parse_xml(f"<w:ins {W} w:id='2' w:author='x'><w:r><w:t>inserted D5</w:t></w:r></w:ins>"))
    document.add_paragraph()._p.append(parse_xml(
        f"<w:r {W} xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
        " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' xmlns:v='urn:schemas-microsoft-com:vml'>"
        f"<mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>{BOX}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
    hyphened = document.add_paragraph()
    hyphened.add_run("1")._r.append(OxmlElement("w:noBreakHyphen"))
    hyphened.add_run("1037")
    document.add_comment(number.runs[0], text="Comment D7", author="a")
    document.save(HERE / "letter.docx")


def workbook():
    book = openpyxl.Workbook()
    book.properties.creator, book.properties.title = "Author P1", "Title P2"
    sheet = book.active
    sheet.title = "รายชื่อ"
    sheet.append(["Name", "Number"])
    sheet.append(["Somebody", 1103700123456, "hidden column X1", '=CONCATENATE("formula X3",A2)'])
    sheet["A4"] = "hidden row X2"
    sheet.column_dimensions["C"].hidden = sheet.row_dimensions[4].hidden = True
    sheet["A2"].comment = Comment("Remark X4", "me")
    sheet.oddHeader.center.text = "Header X5"
    choices = DataValidation(type="list", formula1='"Choice X7,other"')
    choices.prompt = "Prompt X8"
    choices.add("E1")
    sheet.add_data_validation(choices)
    hidden = book.create_sheet("ซ่อน")
    hidden["B7"] = "very hidden X6"
    hidden.sheet_state = "veryHidden"
    book.defined_names["Secret"] = DefinedName("Secret", attr_text='"defined X9"')
    book.save(HERE / "table.xlsx")
    for kind in ("ods", "xls"):
        subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", HERE, HERE / "table.xlsx"], check=True)


def slides():
    show = pptx.Presentation()
    layout = show.slide_layouts[5]
    show.slides.add_slide(layout).shapes.title.text = "Slide S1"
    slide = show.slides.add_slide(layout)
    slide.shapes.title.text = "Slide S2"
    slide.notes_slide.notes_text_frame.text = "Notes S3"
    cells = slide.shapes.add_table(1, 2, 0, 0, 9144000, 914400).table
    cells.cell(0, 0).text, cells.cell(0, 1).text = "Cell S4", "Cell S5"
    data = CategoryChartData()
    data.categories = ["Category S6"]
    data.add_series("Series S7", (7654321,))
    slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, 3000000, 3000000, data)
    show.save(HERE / "slides.pptx")


def pdf(name, pages, change=lambda writer: None):
    """A page for each text; one without is a picture."""
    drawn = io.BytesIO()
    drawing = canvas.Canvas(drawn)
    drawing.setTitle("Title P2")
    drawing.setAuthor("Author P1")
    for words in pages:
        if words:
            drawing.drawString(72, 700, words)
        else:
            drawing.rect(10, 10, 100, 100, fill=1)
        drawing.showPage()
    drawing.save()
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(drawn))
    change(writer)
    writer.write(HERE / name)


def packed(name):
    """The same with its objects in compressed streams."""
    with pikepdf.open(HERE / name) as document:
        document.save(
            HERE / f"packed-{name}", object_stream_mode=pikepdf.ObjectStreamMode.generate,
            encryption=document.is_encrypted)


def open_document():
    document = OpenDocumentText()
    document.automaticstyles.addElement(style.PageLayout(name="pl"))
    master = style.MasterPage(name="Standard", pagelayoutname="pl")
    document.masterstyles.addElement(master)
    header = style.Header()
    header.addElement(text.P(text="Header O1"))
    master.addElement(header)
    number = text.P(text="110370")
    number.addElement(text.Span(text="0123456"))
    document.text.addElement(number)
    changes, deletion = text.TrackedChanges(), text.Deletion()
    region = text.ChangedRegion(
        qattributes={("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "id"): "c1"}, check_grammar=False)
    deletion.addElement(text.P(text="deleted O2"))
    region.addElement(deletion)
    changes.addElement(region)
    document.text.addElement(changes)
    note, body, noted = text.Note(noteclass="footnote"), text.NoteBody(), text.P(text="with note")
    body.addElement(text.P(text="Footnote O3"))
    note.addElement(body)
    noted.addElement(note)
    document.text.addElement(noted)
    rows, row = table.Table(name="t"), table.TableRow()
    for words in ("Cell O4", "Cell O5"):
        cell = table.TableCell()
        cell.addElement(text.P(text=words))
        row.addElement(cell)
    rows.addElement(row)
    document.text.addElement(rows)
    remark, remarked = office.Annotation(), text.P(text="noted")
    remark.addElement(dc.Creator(text="me"))
    remark.addElement(text.P(text="Comment O6"))
    remarked.addElement(remark)
    document.text.addElement(remarked)
    document.meta.addElement(dc.Title(text="Title O7"))
    custom = meta.UserDefined(name="Officer")
    custom.addText("Custom O8")
    document.meta.addElement(custom)
    document.save(HERE / "letter.odt")


letter()
workbook()
slides()
open_document()
pdf("pages.pdf", ["Page F1 1103700123456", None, "Page F3"])
pdf("scanned.pdf", [None, None])
pdf("locked.pdf", ["secret"], lambda w: w.encrypt("password", "owner", algorithm="AES-256"))
pdf("restricted.pdf", ["Restricted F4"], lambda w: w.encrypt("", "owner", algorithm="AES-256"))
pdf("script.pdf", ["Script F5"], lambda w: w.add_js("app.alert(1)"))
pdf("carrier.pdf", ["Carrier F6"], lambda w: w.add_attachment("a.txt", b"hello"))
packed("restricted.pdf")
packed("script.pdf")
packed("carrier.pdf")
