"""The catalogues name every dataset with its files as they are, in RDF after DCAT-AP, whose shapes DCAT_SHAPES may name, and
with the mandatory fields of the government's data catalogue."""

import hashlib
import json
import os

from builder import Note
from rdflib import DCAT, DCTERMS, FOAF, RDF, Graph, Namespace, URIRef

CATALOGUE, GOVERNMENT, PACKAGE = "data/catalog.jsonld", "data/gdcatalog.json", "data/datapackage.json"
SPDX, VCARD = Namespace("http://spdx.org/rdf/terms#"), Namespace("http://www.w3.org/2006/vcard/ns#")
AUTHORITY = "http://publications.europa.eu/resource/authority/"
OF_CATALOGUE = (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.license, DCTERMS.language, DCAT.dataset)
OF_DATASET = (
    DCTERMS.title, DCTERMS.description, DCTERMS.identifier, DCTERMS.publisher, DCTERMS.spatial, DCTERMS.language,
    DCTERMS.accrualPeriodicity, DCAT.contactPoint, DCAT.distribution, DCAT.keyword, DCAT.landingPage, DCAT.theme,
)
OF_FILE = (DCAT.accessURL, DCAT.downloadURL, DCAT.mediaType, DCAT.byteSize, DCTERMS.format, DCTERMS.license, SPDX.checksum)
MANDATORY = (
    "data_type title owner_org maintainer maintainer_email tag_string notes objective update_frequency_unit geo_coverage "
    "data_source data_format data_category license_id".split())
# The words that the form of the government's catalogue offers, of those that a site of this kind has.
WORDS = {
    "data_type": {"ข้อมูลระเบียน", "ข้อมูลสถิติ"}, "geo_coverage": {"เทศบาล/อบต.", "จังหวัด"},
    "update_frequency_unit": {"ปี", "ครึ่งปี", "เดือน", "อื่นๆ"}, "data_category": {"ข้อมูลสาธารณะ"},
    "license_id": {"Creative Commons Attributions"},
}
HOSTS = ("http://www.w3.org/", "http://purl.org/", "http://xmlns.com/", "http://spdx.org/", AUTHORITY,
         "https://www.iana.org/assignments/media-types/", "https://creativecommons.org/")


def check(site, browser):
    for path in (CATALOGUE, GOVERNMENT, PACKAGE):
        if not (site.root / path).is_file():
            yield "there is no {}".format(path)
            return
    names = {resource["name"] for resource in json.loads((site.root / PACKAGE).read_text("utf-8"))["resources"]}
    text = (site.root / CATALOGUE).read_text("utf-8")
    if not isinstance(json.loads(text).get("@context"), dict):
        yield "{}: its context is elsewhere".format(CATALOGUE)
        return
    graph = Graph().parse(data=text, format="json-ld")
    for problem in of_graph(site, graph, names):
        yield "{}: {}".format(CATALOGUE, problem)
    for problem in of_packages(site, json.loads((site.root / GOVERNMENT).read_text("utf-8")), names):
        yield "{}: {}".format(GOVERNMENT, problem)
    yield from by_shapes(graph)
    yield Note("{} datasets, {} triples".format(len(names), len(graph)))


def of_graph(site, graph, names):
    catalogues = list(graph.subjects(RDF.type, DCAT.Catalog))
    if len(catalogues) != 1:
        yield "{} catalogues".format(len(catalogues))
        return
    yield from lacking(graph, catalogues[0], OF_CATALOGUE)
    listed = set(graph.objects(catalogues[0], DCAT.dataset))
    if listed != set(graph.subjects(RDF.type, DCAT.Dataset)):
        yield "its datasets are not those that it lists"
    identified = {str(graph.value(dataset, DCTERMS.identifier)) for dataset in listed}
    if identified != {"{}/data/{}/".format(site.base, name) for name in names}:
        yield "its datasets are not those of the data package"
    for dataset in listed:
        yield from lacking(graph, dataset, OF_DATASET)
        if {text.language for text in graph.objects(dataset, DCTERMS.title)} != {"th", "en"}:
            yield "{} has no title in both languages".format(dataset)
        for file in graph.objects(dataset, DCAT.distribution):
            yield from lacking(graph, file, OF_FILE)
            sum = graph.value(file, SPDX.checksum)
            yield from of_file(
                site, str(graph.value(file, DCAT.downloadURL)), str(graph.value(file, DCAT.byteSize)),
                str(graph.value(sum, SPDX.checksumValue)).lower(), str(graph.value(file, DCAT.mediaType)))
    for name in set(graph.objects(None, DCTERMS.publisher)):
        yield from lacking(graph, name, (FOAF.name,))
    for term in sorted({str(term) for triple in graph for term in triple if isinstance(term, URIRef)}):
        if site.is_own(term):
            if site.file(site.target(term)[0]) is None:
                yield "{} leads to no file".format(term)
        elif not term.startswith(HOSTS) and not term.startswith("mailto:"):
            yield "{} is of no known vocabulary".format(term)


def lacking(graph, node, properties):
    for property in properties:
        if (node, property, None) not in graph:
            yield "{} has no {}".format(node, property)


def of_packages(site, catalogue, names):
    packages = catalogue["packages"]
    host = site.base.partition("://")[2].lower().replace(".", "-").replace(":", "-")
    if {package["name"] for package in packages} != {"{}-{}".format(host, name) for name in names}:
        yield "its datasets are not those of the data package"
    for package in packages:
        for field in MANDATORY:
            if not package.get(field):
                yield "{} has no {}".format(package["name"], field)
            elif package[field] not in WORDS.get(field, [package[field]]):
                yield "{}: {} is no {}".format(package["name"], package[field], field)
        if (package["update_frequency_unit"] == "อื่นๆ") != bool(package["update_frequency_unit_other"]):
            yield "{} does not say how often".format(package["name"])
        if {resource["format"] for resource in package["resources"]} != set(package["data_format"]):
            yield "{} has files of other formats".format(package["name"])
        for resource in package["resources"]:
            yield from of_file(site, resource["url"], str(resource["size"]), resource["hash"], resource["mimetype"])


def of_file(site, url, size, sha256, kind):
    file = site.file(site.target(url)[0]) if site.is_own(url) else None
    data = file.read_bytes() if file else b""
    if str(len(data)) != size or hashlib.sha256(data).hexdigest() != sha256:
        yield "{} is not what it is said to be".format(url)
    if not kind.endswith("/" + url.rpartition(".")[2]):
        yield "{} is no {}".format(url, kind)


def by_shapes(graph):
    shapes = os.environ.get("DCAT_SHAPES")
    if not shapes:
        yield Note("not checked against the shapes, since DCAT_SHAPES names no file")
        return
    from pyshacl import validate

    conforms, _, text = validate(graph, shacl_graph=Graph().parse(shapes, format="turtle"), advanced=True)
    if not conforms:
        yield "{} does not conform to the shapes: {}".format(CATALOGUE, text[:500])
    yield Note("checked against the shapes")
