"""Every picture says what it shows in words and figures, has a table of the same, and can be read on a phone, in the dark, on paper."""

import re

from builder import Note

SHAPES = ("rect", "path", "circle", "line", "polygon")


def check(site, browser):
    pictures = [(page, figure) for page in site.pages for figure in figures(page.document)]
    yield Note("{} pictures".format(len(pictures)))
    for page, figure in pictures:
        for problem in problems(page, figure):
            yield "{}, line {}: {}".format(page.url, figure.line, problem)
    for url, visit in browser.visits.items():
        for screen, found in visit.pictures.items():
            for problem in sorted(set(found)):
                yield "{} ({}): {}".format(url, screen, problem)


def figures(document):
    return [figure for figure in document.find("figure") if "chart" in classes(figure)]


def problems(page, figure):
    if not any(caption.text().strip() for caption in figure.find("figcaption")):
        yield "has no caption"
    for svg in figure.find("svg"):
        if svg["aria-hidden"] != "true" and not (svg["role"] == "img" and svg["aria-label"]):
            yield "line {}: a drawing that is neither named nor hidden from a screen reader".format(svg.line)
    for item in figure.find("li"):
        said = item.text()
        if not re.search(r"[0-9๐-๙]", said) and "ไม่มี" not in said and "–" not in said:
            yield "line {}: a part without its figure: {!r}".format(item.line, " ".join(said.split()))
    if not any(main.find("table") for main in page.document.find("main")):
        yield "has no table of the same on its page"
    drawn = [svg for svg in figure.find("svg") if not is_sign(svg)]
    marks = {mark for svg in drawn for shape in svg.find(*SHAPES) for mark in classes(shape)}
    named = {mark for svg in figure.find("svg") if is_sign(svg) for shape in svg.find(*SHAPES) for mark in classes(shape)}
    if len(marks) > 1 and not marks <= named:
        yield "does not say what is {}".format(", ".join(sorted(marks - named)))


def is_sign(svg):
    """Whether a drawing is the sign of a mark beside the mark's name."""
    return svg["preserveaspectratio"] is None


def classes(element):
    return (element["class"] or "").split()
