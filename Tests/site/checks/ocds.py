"""The OCDS files agree with each other and with the site, and with the standard's schema where OCDS_SCHEMA names its archive."""

import json
import os
import re
import sys
import types
import zipfile
from pathlib import Path
from unittest.mock import patch

from builder import Note

FOLDER = "data/ocds"
PERSON = re.compile(r"(?<!\d)[1-8]\d{12}(?!\d)")
OCID = re.compile(r"ocds-[a-z0-9]{6}-\S+")
TAGS = set(
    "planning planningUpdate tender tenderAmendment tenderUpdate tenderCancellation award awardUpdate awardCancellation "
    "contract contractUpdate contractAmendment implementation implementationUpdate contractTermination compiled".split()
)
STATUSES = {
    "tender": {"planning", "planned", "active", "cancelled", "unsuccessful", "complete", "withdrawn"},
    "award": {"pending", "active", "cancelled", "unsuccessful"},
    "contract": {"pending", "active", "cancelled", "terminated"},
}


def check(site, browser):
    packages = {}
    for path in sorted((site.root / FOLDER).glob("*.json")):
        name, text = path.relative_to(site.root).as_posix(), path.read_text("utf-8")
        packages[name] = json.loads(text)
        if packages[name]["uri"] != "{}/{}".format(site.base, name):
            yield "{}: its uri is {}".format(name, packages[name]["uri"])
        for number in PERSON.findall(text):
            yield "{}: {} is like a citizen's number".format(name, number)
    records = packages.get(FOLDER + "/records.json")
    if records is None:
        yield "there is no {}/records.json".format(FOLDER)
        return
    releases = {}
    for name, package in packages.items():
        for release in package.get("releases", []):
            releases["{}#{}".format(package["uri"], release["id"])] = release
            for problem in of_release(site, release):
                yield "{}: {}: {}".format(name, release["id"], problem)
    if {package["uri"] for package in packages.values() if "releases" in package} != set(records["packages"]):
        yield "records.json: its packages are not the files that are there"
    yield from of_records(site, records["records"], releases)
    yield from by_schema(site, packages)


def of_records(site, records, releases):
    linked = [link["url"] for record in records for link in record["releases"]]
    if sorted(linked) != sorted(releases):
        yield "records.json: {} releases in the files, {} in the records".format(len(releases), len(linked))
    for record in records:
        for link in record["releases"]:
            release = releases.get(link["url"], {})
            if any(link.get(key) != release.get(key) for key in ("date", "tag")) or release.get("ocid") != record["ocid"]:
                yield "{}: {} leads to no such release".format(record["ocid"], link["url"])
        dates = [link["date"] for link in record["releases"]]
        if dates != sorted(dates):
            yield "{}: its releases do not stand in the order of their days".format(record["ocid"])
        if record["compiledRelease"]["ocid"] != record["ocid"]:
            yield "{}: the compiled release is of another".format(record["ocid"])
        for problem in of_release(site, record["compiledRelease"]):
            yield "records.json: {}: {}".format(record["ocid"], problem)


def of_release(site, release):
    if not OCID.fullmatch(release["ocid"]):
        yield "{} is no ocid".format(release["ocid"])
    if not set(release["tag"]) <= TAGS:
        yield "{} is no tag".format(release["tag"])
    tender, awards, contracts = release["tender"], release.get("awards", []), release.get("contracts", [])
    for what, parts in (("tender", [tender]), ("award", awards), ("contract", contracts)):
        for part in parts:
            if part["status"] not in STATUSES[what]:
                yield "{} is no status of {} {}".format(part["status"], what, part["id"])
    for contract in contracts:
        if contract["awardID"] not in [award["id"] for award in awards]:
            yield "contract {} is of no award".format(contract["id"])
    roles = {party["id"]: party["roles"] for party in release["parties"]}
    named = [("buyer", release["buyer"]), ("procuringEntity", tender["procuringEntity"])]
    named += [("tenderer", party) for party in tender.get("tenderers", [])]
    named += [("supplier", party) for award in awards for party in award["suppliers"]]
    for role, party in named:
        if role not in roles.get(party["id"], []):
            yield "{} is no party as {}".format(party["id"], role)
    for path, value in parts_of(release):
        if value in ("", [], {}, None):
            yield "{} is empty".format(path)
        if path.endswith("/documents/url") and site.file(site.target(value)[0]) is None:
            yield "{} leads to no file".format(value)


def parts_of(value, path=""):
    """(path without numbers, value) of all that is in a value."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield "{}/{}".format(path, key), part
            yield from parts_of(part, "{}/{}".format(path, key))
    elif isinstance(value, list):
        for part in value:
            yield from parts_of(part, path)


def by_schema(site, packages):
    archive = os.environ.get("OCDS_SCHEMA")
    if not archive:
        yield Note("not checked against the schema, since OCDS_SCHEMA names no archive")
        return
    without_flattentool()
    from libcoveocds.api import ocds_json_output
    from libcoveocds.config import LibCoveOCDSConfig

    config = LibCoveOCDSConfig({"context": "api", "standard_zip": Path(archive).resolve().as_uri()})
    with zipfile.ZipFile(archive) as schemas, patch("requests.get", from_archive(schemas)):
        for name in packages:
            found = ocds_json_output(file=str(site.root / name), lib_cove_ocds_config=config)
            for key in sorted(set(found) - {"file_type", "version_used", "schema_url", "count", "unique_ocids_count"}):
                if found[key]:
                    yield "{}: {}: {}".format(name, key, str(found[key])[:300])
    yield Note("{} files checked against the schema".format(len(packages)))


def without_flattentool():
    """libcove imports it for spreadsheets, which these are not, and it brings a database with it."""
    tool, errors = types.ModuleType("flattentool"), types.ModuleType("flattentool.json_input")
    tool.unflatten, errors.BadlyFormedJSONError = None, ValueError
    sys.modules.update({"flattentool": tool, "flattentool.json_input": errors})


def from_archive(schemas):
    """Stands for requests.get: a schema is taken out of the archive, and anything else is not there."""
    import requests

    def get(address, **options):
        response = requests.Response()
        names = [name for name in schemas.namelist() if name.endswith("/schema/" + address.rsplit("/", 1)[-1])]
        response.status_code = 200 if names else 404
        response._content = schemas.read(names[0]) if names else b""
        return response

    return get
