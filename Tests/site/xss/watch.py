"""A tab that tells what runs in a page: scripts, dialogs, requests to other hosts, ways to another page."""

import json
from pathlib import Path

import chromium

READ = Path(__file__).with_name("watch.js").read_text("utf-8")

# Runs before anything of a page, in all its frames: what a payload sets or shows is told to the tab.
ALARM = """(() => {
    Object.defineProperty(window, "__xss", {set: value => __ran("script " + value)});
    for (const name of ["alert", "confirm", "prompt", "print", "open"])
        window[name] = value => __ran(name + " " + value);
})()"""


class Watch:
    def __init__(self, address):
        self.address = address
        self.tab = chromium.shared().tab()
        self.tab.call("Log.disable")
        self.tab.call("Runtime.addBinding", name="__ran")
        self.tab.call("Page.addScriptToEvaluateOnNewDocument", source=ALARM)

    def close(self):
        self.tab.open("about:blank")
        self.tab.close()

    def open(self, url):
        """What ran in the page of an address while it was loaded."""
        self.tab.open(self.address + url)
        return self.now("0", milliseconds=5)

    def now(self, do, milliseconds):
        """What ran in the page since it was asked last, and while and after this is done in it."""
        try:
            self.tab.evaluate("{};new Promise(done => setTimeout(done, {}))".format(do, milliseconds))
        except RuntimeError as failure:  # the page that was asked is gone
            if "context" not in str(failure) and "navigated" not in str(failure):
                raise
        said = [text for text in map(self._said, self.tab.events) if text]
        self.tab.events.clear()
        return said

    def read(self, pages, harmless=None):
        """What is wrong with the pages in a file, compared with harmless ones; without those, what they are made up of."""
        self.tab.open(self.address + pages)
        return self.tab.evaluate("({})({}, {})".format(READ, json.dumps(pages), json.dumps(harmless)))

    def _said(self, event):
        method, details = event.get("method"), event.get("params", {})
        if method == "Runtime.bindingCalled":
            return details["payload"]
        if method == "Network.requestWillBeSent":
            return self._elsewhere("asked for", details["request"]["url"])
        if method in ("Page.frameRequestedNavigation", "Page.windowOpen"):
            return self._elsewhere("goes to", details["url"])
        return None

    def _elsewhere(self, what, url):
        own = url.startswith((self.address + "/", "data:", "about:", "blob:"))
        return None if own else "{} {}".format(what, url)
