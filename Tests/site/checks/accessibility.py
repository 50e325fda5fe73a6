"""axe-core finds no violation, on a desktop's screen and a phone's, in light and in dark."""

from builder import Note


def check(site, browser):
    dark = sum(any("dark" in screen for screen in visit.violations) for visit in browser.visits.values())
    yield Note("{} of {} pages looked at, {} of them in the dark too".format(len(browser.visits), len(site.pages), dark))
    for url, visit in browser.visits.items():
        for screen, violations in visit.violations.items():
            for violation in violations:
                yield "{} ({}): {}".format(url, screen, violation)
