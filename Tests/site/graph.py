"""The structured data of a page: its JSON-LD as nodes, and what schema.org does not know in it."""

import json
import re

import vocabulary

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Repeated(ValueError):
    pass


def _object(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise Repeated("a name twice: {}".format(", ".join(sorted(names))))
    return dict(pairs)


def of_page(page):
    """The nodes of a page's only graph; raises ValueError where there is none, or several."""
    blocks = [script for script in page.document.find("script") if script["type"] == "application/ld+json"]
    if len(blocks) != 1:
        raise ValueError("{} blocks of JSON-LD".format(len(blocks)))
    data = json.loads(blocks[0].text(), object_pairs_hook=_object)
    if set(data) != {"@context", "@graph"} or data["@context"] != "https://schema.org" or not data["@graph"]:
        raise ValueError("the block is no graph of schema.org")
    return data["@graph"]


def objects(value):
    """All objects in a value, outer ones first."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(inner)


def named(nodes):
    """Those that say what bears an @id, rather than only name it."""
    return [node for node in objects(nodes) if "@id" in node and "@type" in node]


def strangers(nodes, types):
    """What is not as schema.org has it; `types` are those of what is named anywhere, by @id."""
    for node in objects(nodes):
        kind = node.get("@type")
        if kind is None:
            if set(node) != {"@id"}:
                yield "no type: {}".format(node)
            continue
        if not vocabulary.is_type(kind):
            yield "no type of schema.org: {}".format(kind)
            continue
        for name, value in node.items():
            if name in ("@type", "@id"):
                continue
            ranges = vocabulary.property_of(kind, name.removesuffix("-input"))
            if ranges is None and name.endswith("-input"):
                ranges = {"str"}  # such as query-input, which annotates an action
            if ranges is None:
                yield "{} has no {}".format(kind, name)
                continue
            for one in value if isinstance(value, list) else [value]:
                if not fits(one, ranges, types):
                    yield "{}.{} cannot be {}".format(kind, name, str(one)[:80])


def fits(value, ranges, types):
    if isinstance(value, bool):
        return "bool" in ranges
    if isinstance(value, (int, float)):
        return bool(ranges & vocabulary.NUMBERS)
    if isinstance(value, str):
        if DAY.fullmatch(value) and ranges & vocabulary.DATES:
            return True
        # An address may stand for any thing (schema.org, Data model, Conformance).
        return bool(ranges & vocabulary.TEXTS) or value.startswith("https://") and any(map(vocabulary.is_type, ranges))
    kind = value.get("@type") or types.get(value.get("@id"))
    if kind is None:
        return any(vocabulary.is_member(name, value.get("@id", "")) for name in ranges)
    return bool(vocabulary.supertypes(kind) & ranges)
