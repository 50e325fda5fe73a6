"""The least that makes a content folder, for checks that build so often that it must be quick."""

SITE = """name: องค์การบริหารส่วนตำบลตัวอย่าง
type: อบต.
district: อำเภอเมืองตัวอย่าง
province: จังหวัดตัวอย่าง
base_url: https://www.example.go.th
units: [สำนักปลัด]
contact: {address: ตำบลตัวอย่าง}
complaints: {general: {phone: 0-2000-0000}}
"""
RECORD = "---\ntitle: เรื่องที่ {0}\ndate: 2568-01-15\ntopic: news\n---\n\nเนื้อหาของเรื่องที่ {0}\n"


def write_site(content):
    (content / "documents").mkdir(parents=True)
    (content / "site.yml").write_text(SITE, "utf-8")
