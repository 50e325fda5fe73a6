"""Every page allows itself nothing but the site's own pictures and style sheets and, by their hashes, its own scripts."""

from hashing import integrity

# What a policy may allow, besides scripts: from the site itself, and pictures that stand in a style sheet.
ALLOWED = {
    "default-src": {"'none'"}, "base-uri": {"'none'"}, "form-action": {"'none'", "'self'"}, "font-src": {"'self'"},
    "style-src": {"'self'"}, "img-src": {"'self'", "data:"}, "connect-src": {"'self'"},
}
NEEDED = ("default-src", "base-uri", "form-action")


def check(site, browser):
    for page in site.pages:
        for problem in of_page(site, page):
            yield "{}: {}".format(page.url, problem)


def of_page(site, page):
    elements = list(page.document.walk())
    policies = [meta for meta in elements if meta.tag == "meta" and is_policy(meta)]
    if len(policies) != 1:
        yield "{} policies".format(len(policies))
        return
    before = [element.tag for element in elements[: elements.index(policies[0])]]
    if [tag for tag in before if tag not in ("html", "head", "meta")]:
        yield "its policy comes after <{}>, which it then does not bind".format(before[-1])
    directives = {words[0]: words[1:] for words in (part.split() for part in policies[0]["content"].split(";")) if words}
    hashes = {source.strip("'") for source in directives.pop("script-src", ())}
    for name in NEEDED:
        if name not in directives:
            yield "its policy has no {}".format(name)
    for name, sources in directives.items():
        for source in set(sources) - ALLOWED.get(name, set()):
            yield "its policy allows {} {}".format(name, source)
    yield from of_scripts(site, page, elements, hashes)
    if [meta["content"] for meta in elements if meta.tag == "meta" and meta["name"] == "referrer"] != ["no-referrer"]:
        yield "it tells other sites which page a reader comes from"


def of_scripts(site, page, elements, hashes):
    """The scripts of a page are its policy's, and there is nothing that only a laxer policy would let pass."""
    found = set()
    for element in elements:
        if element.tag == "script" and element["type"] in (None, "", "text/javascript", "module"):
            file = element["src"] and site.file(site.target(site.absolute(page.url, element["src"]))[0])
            if not file:
                yield "line {}: a script that is no file of the site".format(element.line)
            elif element["integrity"] != integrity(file.read_bytes()):
                yield "line {}: {} has not the hash that the page says".format(element.line, element["src"])
            else:
                found.add(element["integrity"])
        for name in element.attributes:
            if name.startswith("on") or name == "style":
                yield "line {}: <{} {}>".format(element.line, element.tag, name)
        if element.tag == "style":
            yield "line {}: <style>".format(element.line)
    for source in sorted(hashes ^ found):
        yield "its policy {} the script {}".format("allows besides" if source in hashes else "does not allow", source)


def is_policy(meta):
    return (meta["http-equiv"] or "").lower() == "content-security-policy"
