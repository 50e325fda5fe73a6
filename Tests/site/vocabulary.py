"""The types and properties of schema.org, as the package msgspec-schemaorg ships them; it is read, never run."""

import ast
import importlib.util
from functools import lru_cache
from pathlib import Path

# Not of the vocabulary, but beside it in the models: how they name JSON-LD's own keys.
OWN = {"type", "id", "context", "graph", "reverse"}
TEXTS = {"str", "URL"}
NUMBERS = {"int", "float"}
DATES = {"date", "datetime"}


@lru_cache(maxsize=None)
def _files():
    root = Path(importlib.util.find_spec("msgspec_schemaorg").origin).parent
    return {path.stem: path for path in root.rglob("*.py")}


@lru_cache(maxsize=None)
def _class(name):
    """(the type above it, its own properties with the types of their values); None for a type that there is not."""
    path = _files().get(name)
    if path is None:
        return None
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            fields = [item for item in node.body if isinstance(item, ast.AnnAssign) and item.target.id not in OWN]
            return [base.id for base in node.bases if isinstance(base, ast.Name)], {
                item.target.id: _names(item.annotation) for item in fields
            }
    return None


def _names(annotation):
    names = {node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)}
    names |= {node.value for node in ast.walk(annotation) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return names - {"Union", "List", "Optional"}


def is_type(name):
    return "Thing" in supertypes(name)


@lru_cache(maxsize=None)
def supertypes(name):
    """A type with all above it; empty for none of the vocabulary."""
    found = _class(name)
    if found is None:
        return frozenset()
    return frozenset({name}).union(*(supertypes(base) for base in found[0]))


def property_of(type_name, name):
    """What the values of a property may be on a type; None where the type has no such property."""
    for above in supertypes(type_name):
        values = _class(above)[1].get(name)
        if values is not None:
            return values
    return None


def is_member(name, address):
    """Whether an address is that of a value of an enumeration."""
    prefix = "https://schema.org/"
    found = _class(name)
    if found is None or "enum" not in str(_files()[name]) or not address.startswith(prefix):
        return False
    tree = ast.parse(_files()[name].read_text("utf-8"))
    members = [node.targets[0].id for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    return address[len(prefix) :] in members
