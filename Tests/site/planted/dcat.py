"""The catalogues of a site's datasets, and defects of them."""

import hashlib
import json

from planted.good_site import BASE, PAGE
from planted.page_defects import replaced, what

CATALOGUE, GOVERNMENT, PACKAGE = "data/catalog.jsonld", "data/gdcatalog.json", "data/datapackage.json"
TABLE, PAGE_OF = "data/notices.csv", "data/notices/index.html"
FILE = "\ufeffid\r\nprocurement/2568/a\r\n".encode("utf-8")
CRUMBS = '<nav class="crumbs" aria-label="คุณอยู่ที่นี่"><a href="/">หน้าแรก</a> › <span>ข้อมูล</span></nav>'
EU = "http://publications.europa.eu/resource/authority/"
CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#", "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def node(address, kind=None, **members):
    return {"@id": address, **({"@type": kind} if kind else {}), **members}


def in_both(text):
    return [{"@language": language, "@value": text} for language in ("th", "en")]


def catalogue(sha256):
    licence, own = node("https://creativecommons.org/licenses/by/4.0/"), BASE + "/data/notices.csv"
    file = {
        "@type": "dcat:Distribution", "dcat:accessURL": node(own), "dcat:downloadURL": node(own), "dct:license": licence,
        "dcat:mediaType": node("https://www.iana.org/assignments/media-types/text/csv"),
        "dct:format": node(EU + "file-type/CSV"), "dcat:byteSize": {"@type": "xsd:nonNegativeInteger", "@value": str(len(FILE))},
        "spdx:checksum": {
            "@type": "spdx:Checksum", "spdx:algorithm": node("spdx:checksumAlgorithm_sha256"),
            "spdx:checksumValue": {"@type": "xsd:hexBinary", "@value": sha256},
        },
    }
    language = node(EU + "language/THA")
    dataset = {
        "@id": BASE + "/data/notices/#dataset", "@type": "dcat:Dataset", "dct:title": in_both("ประกาศ"),
        "dct:description": in_both("ประกาศ"), "dct:identifier": BASE + "/data/notices/", "dct:publisher": node(BASE + "/#o"),
        "dct:spatial": node(EU + "country/THA"), "dct:language": language, "dcat:keyword": "ประกาศ",
        "dct:accrualPeriodicity": node(EU + "frequency/IRREG"), "dcat:contactPoint": node("mailto:a@example.go.th"),
        "dcat:landingPage": node(BASE + "/data/notices/"), "dcat:theme": node(EU + "data-theme/GOVE"),
        "dcat:distribution": [file],
    }
    return {
        "@context": CONTEXT, "@id": BASE + "/data/catalog.jsonld#catalog", "@type": "dcat:Catalog",
        "dct:title": in_both("ข้อมูล"), "dct:description": in_both("ข้อมูล"), "dct:license": licence, "dct:language": language,
        "dct:publisher": node(BASE + "/#o", "foaf:Agent", **{"foaf:name": "อบต."}), "dcat:dataset": [dataset],
    }


def packages(sha256):
    package = {
        "name": "www-example-go-th-notices", "data_type": "ข้อมูลระเบียน", "title": "ประกาศ", "owner_org": "อบต.",
        "maintainer": "อบต.", "maintainer_email": "a@example.go.th", "tag_string": "ประกาศ", "notes": "ประกาศ",
        "objective": ["กฎหมายที่เกี่ยวข้อง"], "update_frequency_unit": "อื่นๆ", "update_frequency_unit_other": "ทุกครั้ง",
        "geo_coverage": "เทศบาล/อบต.", "data_source": "อบต.", "data_format": ["CSV"], "data_category": "ข้อมูลสาธารณะ",
        "license_id": "Creative Commons Attributions",
        "resources": [
            {"url": BASE + "/data/notices.csv", "format": "CSV", "mimetype": "text/csv", "size": len(FILE), "hash": sha256}
        ],
    }
    return {"packages": [package]}


def write(folder):
    sha256 = hashlib.sha256(FILE).hexdigest()
    for path, value in (
        (CATALOGUE, catalogue(sha256)), (GOVERNMENT, packages(sha256)), (PACKAGE, {"resources": [{"name": "notices"}]})
    ):
        (folder / path).write_text(json.dumps(value, ensure_ascii=False), "utf-8")
    (folder / TABLE).write_bytes(FILE)
    (folder / PAGE_OF).parent.mkdir()
    (folder / PAGE_OF).write_text(PAGE.format(title="ข้อมูล", crumbs=CRUMBS, body="<p>ประกาศ</p>"), "utf-8")
    home = folder / "index.html"
    home.write_text(home.read_text("utf-8").replace("</main>", '<p><a href="/data/notices/">ข้อมูล</a></p></main>'), "utf-8")


def without(path):
    return lambda folder: (folder / path).unlink()


CHANGES = [
    (CATALOGUE, '"@type": "dcat:Catalog"', '"@type": "dcat:Resource"'),
    (CATALOGUE, '"foaf:name": "อบต."', '"foaf:nick": "อบต."'),
    (CATALOGUE, '"dct:spatial"', '"dct:coverage"'),
    (CATALOGUE, '"dcat:byteSize"', '"dcat:size"'),
    (CATALOGUE, '"@value": "{}"'.format(len(FILE)), '"@value": "1"'),
    (CATALOGUE, '"@language": "en"', '"@language": "th"'),
    (CATALOGUE, "media-types/text/csv", "media-types/application/json"),
    (CATALOGUE, '"dct:identifier": "{}/data/notices/"'.format(BASE), '"dct:identifier": "{}/data/others/"'.format(BASE)),
    (CATALOGUE, "/data/notices.csv", "/data/none.csv"),
    (CATALOGUE, EU + "data-theme/", "https://example.org/"),
    (CATALOGUE, '"@context": {', '"@context": "https://example.org/context", "x": {'),
    (GOVERNMENT, '"objective": ["กฎหมายที่เกี่ยวข้อง"]', '"objective": []'),
    (GOVERNMENT, '"geo_coverage": "เทศบาล/อบต."', '"geo_coverage": "ตำบลตัวอย่าง"'),
    (GOVERNMENT, '"update_frequency_unit_other": "ทุกครั้ง"', '"update_frequency_unit_other": null'),
    (GOVERNMENT, '"data_format": ["CSV"]', '"data_format": ["CSV", "XML"]'),
    (GOVERNMENT, '"size": {}'.format(len(FILE)), '"size": 1'),
    (GOVERNMENT, "go-th-notices", "go-th-others"),
    (PACKAGE, '"notices"}', '"notices"}, {"name": "others"}'),
    (TABLE, "procurement/2568/a", "procurement/2568/b"),
]
DEFECTS = [("dcat", what(*change), replaced(*change)) for change in CHANGES] + [
    ("dcat", "no catalogue", without(CATALOGUE)),
    ("dcat", "no catalogue of the government's", without(GOVERNMENT)),
]
