"""No page scrolls sideways, on a desktop's screen or a phone's."""


def check(site, browser):
    for url, visit in browser.visits.items():
        for screen, width in visit.sideways.items():
            if width:
                yield "{} ({}): {}".format(url, screen, width)
