"""No page loads anything from another host, or sends a form to one; a plain link outward is fine."""

from references import loads


def check(site, browser):
    for page in site.pages:
        for element, name, reference in loads(page):
            if is_elsewhere(site, site.absolute(page.url, reference)):
                yield '{}:{}: <{} {}="{}">'.format(page.url, element.line, element.tag, name, reference)
    for url, reference in site.styles():
        if is_elsewhere(site, site.absolute(url, reference)):
            yield "{}: url({})".format(url, reference)
    for url, visit in browser.visits.items():
        for address in visit.requests:
            if not address.startswith((browser.address, "data:", "blob:", "about:")):
                yield "{}: the browser asked for {}".format(url, address)


def is_elsewhere(site, address):
    return not address.startswith("data:") and not site.is_own(address)
