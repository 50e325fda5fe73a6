"""A purchase as OCDS on which the check finds nothing, and defects of it."""

import copy
import json
import os

from planted.good_site import BASE

PATH = "data/ocds/{}.json"
RELEASES, RECORDS = PATH.format("releases-2568"), PATH.format("records")

RELEASE = {
    "ocid": "ocds-xxxxxx-1",
    "id": "procurement/a",
    "date": "2025-01-15T00:00:00+07:00",
    "tag": ["award"],
    "initiationType": "tender",
    "parties": [
        {"id": "n-a", "name": "องค์การบริหารส่วนตำบลตัวอย่าง", "roles": ["buyer", "procuringEntity"]},
        {"id": "n-b", "name": "ร้านสมมุติ", "roles": ["supplier", "tenderer"]},
    ],
    "buyer": {"id": "n-a"},
    "tender": {
        "id": "1", "status": "complete", "procuringEntity": {"id": "n-a"}, "tenderers": [{"id": "n-b"}],
        "documents": [{"id": "procurement/a", "url": BASE + "/budget/2568/"}],
    },
    "awards": [{"id": "n-b", "status": "active", "suppliers": [{"id": "n-b"}]}],
    "contracts": [
        {
            "id": "1/2568", "awardID": "n-b", "status": "active", "dateSigned": "2025-01-15T00:00:00+07:00",
            "value": {"amount": 1200.5, "currency": "THB"},
        }
    ],
}
LINK = {
    "url": "{}/{}#{}".format(BASE, RELEASES, RELEASE["id"]), "date": RELEASE["date"], "tag": RELEASE["tag"],
}
HEAD = {"version": "1.1", "publishedDate": RELEASE["date"], "publisher": {"name": "องค์การบริหารส่วนตำบลตัวอย่าง"}}
PACKAGES = {
    RELEASES: {"uri": "{}/{}".format(BASE, RELEASES), **HEAD, "releases": [RELEASE]},
    RECORDS: {
        "uri": "{}/{}".format(BASE, RECORDS), **HEAD, "packages": ["{}/{}".format(BASE, RELEASES)],
        "records": [
            {
                "ocid": RELEASE["ocid"], "releases": [LINK],
                "compiledRelease": {**RELEASE, "id": "ocds-xxxxxx-1-2025-01-15", "tag": ["compiled"]},
            }
        ],
    },
}


def write(folder):
    for path, package in PACKAGES.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(json.dumps(package, ensure_ascii=False), "utf-8")


def changed(path, value, *steps):
    """Sets what stands at the end of the steps into a file, or takes it out where the value is None."""

    def plant(folder):
        package = copy.deepcopy(PACKAGES[path])
        part = package
        for step in steps[:-1]:
            part = part[step]
        if value is None:
            del part[steps[-1]]
        else:
            part[steps[-1]] = value
        (folder / path).write_text(json.dumps(package, ensure_ascii=False), "utf-8")

    return ("ocds", "{}: {} = {}".format(path, "/".join(map(str, steps)), value), plant)


def without(path):
    return ("ocds", "without " + path, lambda folder: (folder / path).unlink())


FIRST = ("releases", 0)
DEFECTS = [
    without(RECORDS),
    without(RELEASES),
    changed(RELEASES, BASE + "/data/releases.json", "uri"),
    changed(RELEASES, "1 ปี 1234567890123", *FIRST, "tender", "title"),
    changed(RELEASES, "xyz-1", *FIRST, "ocid"),
    changed(RELEASES, ["awarded"], *FIRST, "tag"),
    changed(RELEASES, "finished", *FIRST, "tender", "status"),
    changed(RELEASES, "won", *FIRST, "awards", 0, "status"),
    changed(RELEASES, "signed", *FIRST, "contracts", 0, "status"),
    changed(RELEASES, "n-c", *FIRST, "contracts", 0, "awardID"),
    changed(RELEASES, "n-c", *FIRST, "awards", 0, "suppliers", 0, "id"),
    changed(RELEASES, ["supplier"], *FIRST, "parties", 1, "roles"),
    changed(RELEASES, "", *FIRST, "parties", 1, "name"),
    changed(RELEASES, [], *FIRST, "awards"),
    changed(RELEASES, BASE + "/budget/2567/", *FIRST, "tender", "documents", 0, "url"),
    changed(RELEASES, "2025-01-16T00:00:00+07:00", *FIRST, "date"),
    changed(RECORDS, [BASE + "/data/ocds/releases-2567.json"], "packages"),
    changed(RECORDS, [LINK, {**LINK, "url": LINK["url"] + "-2"}], "records", 0, "releases"),
    changed(RECORDS, "ocds-xxxxxx-2", "records", 0, "compiledRelease", "ocid"),
]
if os.environ.get("OCDS_SCHEMA"):
    DEFECTS += [
        changed(RELEASES, "red", *FIRST, "tender", "colour"),
        changed(RELEASES, "everybody", *FIRST, "tender", "procurementMethod"),
        changed(RELEASES, None, *FIRST, "initiationType"),
        changed(RELEASES, "15 ม.ค. 2568", *FIRST, "awards", 0, "date"),
    ]
