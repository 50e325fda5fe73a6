"""An HTML page as a tree, as far as the checks need one: elements, attributes, text, lines."""

from html.parser import HTMLParser

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


class Element:
    def __init__(self, tag, attributes, line, parent):
        self.tag, self.attributes, self.line, self.parent = tag, attributes, line, parent
        self.children = []  # elements and strings, in order

    def __getitem__(self, name):
        return self.attributes.get(name)

    def walk(self):
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.walk()

    def find(self, *tags):
        return [element for element in self.walk() if element.tag in tags]

    def ancestors(self):
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def text(self):
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = self.at = Element("#document", {}, 0, None)

    def handle_starttag(self, tag, attributes):
        values = {name: "" if value is None else value for name, value in attributes}
        element = Element(tag, values, self.getpos()[0], self.at)
        self.at.children.append(element)
        if tag not in VOID:
            self.at = element

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        for element in [self.at, *self.at.ancestors()]:
            if element.tag == tag:
                self.at = element.parent
                return

    def handle_data(self, data):
        self.at.children.append(data)


def parse(source):
    builder = _Builder()
    builder.feed(source)
    builder.close()
    return builder.root
