"""The browser complains of nothing: no failed script, no file that is missing."""


def check(site, browser):
    for url, visit in browser.visits.items():
        for complaint in visit.complaints:
            yield "{}: {}".format(url, complaint)
