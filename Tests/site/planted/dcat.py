"""The catalogues of the planted data package's tables, and defects of them."""

import json

from planted.good_site import BASE
from planted.page_defects import replaced, what

CATALOGUE, GOVERNMENT, PACKAGE = "data/catalog.jsonld", "data/gdcatalog.json", "data/datapackage.json"
TABLE = "data/vendors.csv"
EU = "http://publications.europa.eu/resource/authority/"
CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#", "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def node(address, kind=None, **members):
    return {"@id": address, **({"@type": kind} if kind else {}), **members}


def in_both(text):
    return [{"@language": language, "@value": text} for language in ("th", "en")]


def address(name):
    return "{}/data/{}/".format(BASE, name)


def csv_address(name):
    return "{}/data/{}.csv".format(BASE, name)


def sha256(resource):
    return resource["hash"].split(":")[1]


def dataset(resource):
    name, licence = resource["name"], node("https://creativecommons.org/licenses/by/4.0/")
    own = csv_address(name)
    file = {
        "@type": "dcat:Distribution", "dcat:accessURL": node(own), "dcat:downloadURL": node(own), "dct:license": licence,
        "dcat:mediaType": node("https://www.iana.org/assignments/media-types/text/csv"),
        "dct:format": node(EU + "file-type/CSV"),
        "dcat:byteSize": {"@type": "xsd:nonNegativeInteger", "@value": str(resource["bytes"])},
        "spdx:checksum": {
            "@type": "spdx:Checksum", "spdx:algorithm": node("spdx:checksumAlgorithm_sha256"),
            "spdx:checksumValue": {"@type": "xsd:hexBinary", "@value": sha256(resource)},
        },
    }
    return {
        "@id": address(name) + "#dataset", "@type": "dcat:Dataset", "dct:title": in_both(name),
        "dct:description": in_both("ตาราง"), "dct:identifier": address(name), "dct:publisher": node(BASE + "/#o"),
        "dct:spatial": node(EU + "country/THA"), "dct:language": node(EU + "language/THA"), "dcat:keyword": "ตาราง",
        "dct:accrualPeriodicity": node(EU + "frequency/IRREG"), "dcat:contactPoint": node("mailto:a@example.go.th"),
        "dcat:landingPage": node(address(name)), "dcat:theme": node(EU + "data-theme/GOVE"), "dcat:distribution": [file],
    }


def catalogue(resources):
    return {
        "@context": CONTEXT, "@id": BASE + "/data/catalog.jsonld#catalog", "@type": "dcat:Catalog",
        "dct:title": in_both("ข้อมูล"), "dct:description": in_both("ข้อมูล"),
        "dct:license": node("https://creativecommons.org/licenses/by/4.0/"), "dct:language": node(EU + "language/THA"),
        "dct:publisher": node(BASE + "/#o", "foaf:Agent", **{"foaf:name": "อบต."}),
        "dcat:dataset": list(map(dataset, resources)),
    }


def package(resource):
    return {
        "name": "www-example-go-th-" + resource["name"], "data_type": "ข้อมูลระเบียน", "title": "ตาราง", "owner_org": "อบต.",
        "maintainer": "อบต.", "maintainer_email": "a@example.go.th", "tag_string": "ตาราง", "notes": "ตาราง",
        "objective": ["กฎหมายที่เกี่ยวข้อง"], "update_frequency_unit": "อื่นๆ", "update_frequency_unit_other": "ทุกครั้ง",
        "geo_coverage": "เทศบาล/อบต.", "data_source": "อบต.", "data_format": ["CSV"], "data_category": "ข้อมูลสาธารณะ",
        "license_id": "Creative Commons Attributions",
        "resources": [{
            "url": csv_address(resource["name"]), "format": "CSV", "mimetype": "text/csv", "size": resource["bytes"],
            "hash": sha256(resource),
        }],
    }


def write(folder):
    resources = json.loads((folder / PACKAGE).read_text("utf-8"))["resources"]
    for path, value in (CATALOGUE, catalogue(resources)), (GOVERNMENT, {"packages": list(map(package, resources))}):
        (folder / path).write_text(json.dumps(value, ensure_ascii=False), "utf-8")


def resized(path, member):
    """A size in the catalogue that is not the file's."""

    def plant(folder):
        size = (folder / TABLE).stat().st_size
        replaced(path, member.format(size), member.format(1))(folder)

    return plant


def without(path):
    return lambda folder: (folder / path).unlink()


CHANGES = [
    (CATALOGUE, '"@type": "dcat:Catalog"', '"@type": "dcat:Resource"'),
    (CATALOGUE, '"foaf:name": "อบต."', '"foaf:nick": "อบต."'),
    (CATALOGUE, '"dct:spatial"', '"dct:coverage"'),
    (CATALOGUE, '"dcat:byteSize"', '"dcat:size"'),
    (CATALOGUE, '"@language": "en"', '"@language": "th"'),
    (CATALOGUE, "media-types/text/csv", "media-types/application/json"),
    (CATALOGUE, '"dct:identifier": "{}"'.format(address("vendors")), '"dct:identifier": "{}"'.format(address("others"))),
    (CATALOGUE, "/data/vendors.csv", "/data/none.csv"),
    (CATALOGUE, EU + "data-theme/", "https://example.org/"),
    (CATALOGUE, '"@context": {', '"@context": "https://example.org/context", "x": {'),
    (GOVERNMENT, '"objective": ["กฎหมายที่เกี่ยวข้อง"]', '"objective": []'),
    (GOVERNMENT, '"geo_coverage": "เทศบาล/อบต."', '"geo_coverage": "ตำบลตัวอย่าง"'),
    (GOVERNMENT, '"update_frequency_unit_other": "ทุกครั้ง"', '"update_frequency_unit_other": null'),
    (GOVERNMENT, '"data_format": ["CSV"]', '"data_format": ["CSV", "XML"]'),
    (GOVERNMENT, "go-th-vendors", "go-th-others"),
    (PACKAGE, '"resources": [', '"resources": [{"name": "others"}, '),
    (TABLE, "1200.50", "1200.51"),
]
DEFECTS = [("dcat", what(*change), replaced(*change)) for change in CHANGES] + [
    ("dcat", "another size in the catalogue", resized(CATALOGUE, '"@value": "{}"')),
    ("dcat", "another size in the government's catalogue", resized(GOVERNMENT, '"size": {}')),
    ("dcat", "no catalogue", without(CATALOGUE)),
    ("dcat", "no catalogue of the government's", without(GOVERNMENT)),
]
