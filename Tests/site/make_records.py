#!/usr/bin/env python3
"""Makes a content folder of as many made-up records as asked, of every kind: `make_records.py FOLDER [--records N]`.

The same number gives the same bytes. No person or organisation in it is real.
"""

import argparse
import itertools
import random
import re
from datetime import date, timedelta
from pathlib import Path

YEARS = range(2565, 2570)
UNITS = ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา ศาสนาและวัฒนธรรม", "กองสวัสดิการสังคม"]
STAGES = ["plan", "median-price", "invitation", "winner", "contract", "inspection"]
WORKS = ["ก่อสร้างถนนคอนกรีตเสริมเหล็ก", "ขุดลอกลำห้วย", "ปรับปรุงระบบประปา", "ซ่อมแซมอาคาร", "วางท่อระบายน้ำ"]
GOODS = ["วัสดุสำนักงาน", "วัสดุคอมพิวเตอร์", "น้ำมันเชื้อเพลิง", "อาหารเสริม (นม)", "ครุภัณฑ์โต๊ะทำงาน"]
PROGRAMS = ["บริหารงานทั่วไป", "การศึกษา", "สาธารณสุข", "เคหะและชุมชน", "อุตสาหกรรมและการโยธา", "การเกษตร", "งบกลาง"]
CATEGORIES = ["งบบุคลากร", "งบดำเนินงาน", "งบลงทุน", "งบเงินอุดหนุน", "งบรายจ่ายอื่น"]
TOPICS = ["news", "laws", "questions", "e-service", "staff-manual", "service-manual", "participation", "no-gift-policy"]
RULES = ["policy", "plan", "recruitment", "appointment", "development", "evaluation", "promotion", "discipline", "report"]
WORDS = "ประชาชน ตำบล หมู่บ้าน โครงการ งบประมาณ ดำเนินการ ตรวจสอบ เปิดเผย ข้อมูล บริการ ถนน น้ำประปา โรงเรียน ปีงบประมาณ".split()
PROJECTS_OF_A_PLAN = 60


class Maker:
    def __init__(self, folder):
        self.folder, self.random, self.made = folder, random.Random(2569), 0

    def record(self, path, fields):
        front = "".join("{}: {}\n".format(key, yaml(value)) for key, value in fields.items() if value is not None)
        self.file(path + ".md", "---\n{}---\n\n{}".format(front, self.body()))
        self.made += 1

    def file(self, path, text):
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text, "utf-8")

    def body(self):
        say = lambda: " ".join(self.random.choices(WORDS, k=self.random.randint(10, 40)))
        rows = ["| {} | {:,} |".format(self.random.choice(WORDS), self.random.randint(1, 99999)) for _ in range(5)]
        parts = [say(), "## รายละเอียด", "- {}\n- {}\n- **{}**".format(say(), say(), say()), say()]
        return "\n\n".join([*parts, "| รายการ | จำนวน |\n|---|---:|\n" + "\n".join(rows)]) + "\n"

    def site(self):
        self.file("site.yml", "".join("{}: {}\n".format(key, yaml(value)) for key, value in {
            "name": "องค์การบริหารส่วนตำบลตัวอย่าง", "type": "อบต.", "district": "อำเภอเมืองตัวอย่าง",
            "province": "จังหวัดตัวอย่าง", "base_url": "https://www.example.go.th", "units": UNITS, "fiscal_years": 2565,
            "checklists": [2568], "contact": {"address": "ตำบลตัวอย่าง", "phone": "0-2000-0000"}, "sample": True,
            "complaints": {"general": {"phone": "0-2000-0010"}},
        }.items()))

    def purchase(self, number):
        """The notices of one purchase, six of them, one after another."""
        choose, year = self.random, YEARS[number % len(YEARS)]
        specific = choose.random() < 0.7
        budget = choose.randrange(20, 90) * 1000 if specific else choose.randrange(600, 9000) * 1000
        vendors = choose.sample(range(400), 1 if specific else 3)
        bidders = [
            {"name": "บริษัท สมมุติ {} จำกัด".format(vendor), "tax_id": tax_id(vendor), "price": budget - 1000 * (3 - place)}
            for place, vendor in enumerate(vendors)
        ]
        construction = number % 2 == 0
        common = {
            "title": "{} แห่งที่ {}".format(choose.choice(WORKS if construction else GOODS), number),
            "project": "{:02}{:09}".format(year % 100, number),
            "unit": choose.choice(UNITS),
            "method": "specific" if specific else "e-bidding",
            "type": "construction" if construction else "goods",
            "budget": budget,
            "source": "ข้อบัญญัติ",
            "median_price": budget - 500,
        }
        day = date(year - 544, 10, 5) + timedelta(days=choose.randrange(200))
        for stage in STAGES:
            awarded = stage in ("winner", "contract")
            yield "procurement/{}/purchase-{}-{}".format(year, number, stage), {
                **common, "date": day, "notice": stage,
                "closes": day + timedelta(days=7) if stage == "invitation" else None,
                "bidders": bidders if awarded else None,
                "winner": bidders[0] if awarded else None,
                "contract": None if stage != "contract" else {
                    "number": "{}/{}".format(number, year), "signed": day, "start": day + timedelta(days=1),
                    "end": day + timedelta(days=61), "amount": bidders[0]["price"]},
                "inspection": None if stage != "inspection" else {
                    "date": day + timedelta(days=3), "time": "10.00 น.", "place": "ที่ทำการ อบต.ตัวอย่าง"},
            }
            day += timedelta(days=choose.randrange(8, 16))

    def budgets(self):
        quarters = [((10, 1), (12, 31)), ((1, 1), (3, 31)), ((4, 1), (6, 30)), ((7, 1), (9, 30))]
        for year in YEARS:
            papers = [("ordinance", "ordinance", None), ("spending-plan", "spending-plan", None)]
            papers += [("quarter-{}".format(n), "quarter", quarters[n - 1]) for n in range(1, 5)]
            papers += [("half-year", "half-year", ((10, 1), (3, 31))), ("annual", "annual", ((10, 1), (9, 30)))]
            budgets = [
                {"program": program, "category": category, "name": "{} {}".format(category, program),
                 "budget": self.random.randrange(100, 9000) * 1000}
                for program, category in itertools.product(PROGRAMS, CATEGORIES)
            ]
            for name, report, period in papers:
                percent = {"quarter": 24, "half-year": 48, "annual": 95}.get(report)
                lines = [dict(line, spent=line["budget"] * percent // 100) if percent else line for line in budgets]
                totals = {"budget": sum(line["budget"] for line in lines)}
                if period:
                    totals["spent"] = sum(line["spent"] for line in lines)
                yield "budget/{}/{}".format(year, name), {
                    "title": "รายงานงบประมาณ {} ปีงบประมาณ {}".format(name, year), "date": date(year - 543, 10, 15),
                    "fiscal_year": year, "unit": "กองคลัง", "report": report, "lines": lines, "totals": totals,
                    "period": period and {"from": fiscal(year, *period[0]), "to": fiscal(year, *period[1])},
                }

    def plan(self, number):
        plan = "plans/plan-{}".format(number)
        totals = {year: {"projects": 0, "budget": 0, "quarters": [0, 0, 0, 0]} for year in YEARS}
        for order in range(1, PROJECTS_OF_A_PLAN + 1):
            years = {}
            for year in YEARS:
                marked = sorted(self.random.sample(range(1, 5), self.random.randint(1, 4)))
                budget = self.random.randrange(50) * 1000
                years[year] = {"order": order, "budget": budget, "quarters": marked, "status": "done", "spent": budget}
                totals[year]["projects"] += 1
                totals[year]["budget"] += budget
                for quarter in marked:
                    totals[year]["quarters"][quarter - 1] += 1
            dimension = 1 + order % 4
            yield "{}/project-{}".format(plan, order), {
                "title": "โครงการที่ {} ของแผนที่ {}".format(order, number), "date": date(2021, 10, 4), "unit": UNITS[0],
                "dimension": dimension, "mission": "{}.1".format(dimension), "form": "project", "target": "ประชาชน",
                "target_count": 50, "objectives": WORDS[:3], "steps": WORDS[:5], "outputs": WORDS[:2],
                "indicators": [{"name": "ร้อยละของผู้เข้าร่วม", "percent": 80}], "years": years,
            }
        yield plan + "/plan", {
            "title": "แผนปฏิบัติการที่ {} พ.ศ. 2565–2569".format(number), "date": date(2021, 10, 4), "unit": UNITS[0],
            "years": [YEARS[0], YEARS[-1]], "dimensions": {n: "มิติที่ {}".format(n) for n in range(1, 5)},
            "missions": {"{}.1".format(n): "ภารกิจที่ {}".format(n) for n in range(1, 5)}, "totals": totals,
        }

    def personnel(self, number):
        day = date(2022, 10, 1) + timedelta(days=number)
        yield "personnel/rule-{}".format(number), {
            "title": "หลักเกณฑ์ที่ {}".format(number), "date": day, "unit": UNITS[0], "rule": RULES[number % len(RULES)],
            "effective": {"from": day}, "number": "{}/2566".format(number), "basis": ["พระราชบัญญัติตัวอย่าง พ.ศ. 2542"],
            "replaces": "personnel/rule-{}".format(number - 1) if number % 20 == 0 and number else None,
        }

    def complaints(self):
        for year in YEARS:
            done, pending = self.random.randrange(40), self.random.randrange(5)
            yield "complaints/{}".format(year), {
                "title": "สถิติเรื่องร้องเรียน ปีงบประมาณ {}".format(year), "date": date(year - 543, 10, 10),
                "fiscal_year": year, "unit": UNITS[0],
                "period": {"from": fiscal(year, 10, 1), "to": fiscal(year, 9, 30)},
                "rows": [{"kind": "corruption", "received": 0, "done": 0, "pending": 0},
                         {"kind": "general", "received": done + pending, "done": done, "pending": pending}],
            }

    def document(self, number):
        path, attachments = "documents/document-{}".format(number), None
        if number % 10 == 0:
            self.file(path + "/table.csv", "ปี,จำนวน\n" + "".join("{},{}\n".format(year, number) for year in YEARS))
            path, attachments = path + "/index", [{"file": "table.csv", "title": "ตารางข้อมูล"}]
        yield path, {
            "title": "เอกสารที่ {}".format(number), "date": date(2022, 10, 1) + timedelta(days=number % 1500),
            "unit": self.random.choice(UNITS), "topic": TOPICS[number % len(TOPICS)], "attachments": attachments,
        }

    def all(self, count):
        """As many records as asked: of a hundred some 88 notices, 4 of plans, 2 personnel rules, the rest documents."""
        purchases = (self.purchase(number) for number in range(count * 88 // 100 // len(STAGES)))
        plans = (self.plan(number) for number in range(max(1, count * 4 // 100 // PROJECTS_OF_A_PLAN)))
        rules = (self.personnel(number) for number in range(count * 2 // 100))
        kinds = itertools.chain(plans, purchases, rules, [self.budgets(), self.complaints()])
        self.site()
        for path, fields in itertools.chain.from_iterable(kinds):
            self.record(path, fields)
        for number in range(count - self.made):
            for path, fields in self.document(number):
                self.record(path, fields)


def fiscal(year, month, day):
    """A day of a fiscal year, which begins in October of the year before."""
    return date(year - 543 - (month >= 10), month, day)


def tax_id(vendor):
    digits = "0993{:08}".format(vendor)
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(13, 1, -1)))
    return digits + str((11 - total % 11) % 10)


def yaml(value):
    if isinstance(value, dict):
        return "{" + ", ".join("{}: {}".format(yaml(key), yaml(item)) for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "".join("\n  - " + yaml(item) for item in value) if any(isinstance(i, dict) for i in value) else (
            "[" + ", ".join(map(yaml, value)) + "]")
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    return text if re.fullmatch(r"[^\s,:\[\]{}#'\"&*!|>%@`-]([^,:\[\]{}#'\"]*[^\s,:\[\]{}#'\"])?", text) else '"' + text + '"'


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--records", type=int, default=10_000)
    options = parser.parse_args()
    maker = Maker(options.folder)
    maker.all(options.records)
    print("{} records in {}".format(maker.made, options.folder))


if __name__ == "__main__":
    main()
