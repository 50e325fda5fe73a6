"""Headless Chromium, spoken to in its own protocol (CDP)."""

import atexit
import functools
import itertools
import json
import os
import shutil
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

import websocket

FLAGS = """--headless=new --remote-debugging-port=0 --remote-allow-origins=* --no-first-run --disable-gpu
    --disable-dev-shm-usage --disable-background-networking --disable-component-update --disable-extensions
    --disable-sync --disable-default-apps --no-default-browser-check --disable-features=Translate about:blank"""


@functools.lru_cache(maxsize=None)
def shared():
    """The one Chromium of this run: started at the first call, ended with the run."""
    chromium = Chromium()
    atexit.register(chromium.close)
    return chromium


class Chromium:
    def __init__(self):
        program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        if program is None:
            raise SystemExit("Chromium is missing; `make check-site` installs it.")
        self.profile = tempfile.mkdtemp(prefix="chromium-")
        # No page may reach another host, so none is reachable: whatever asks for one is seen to ask, and gets nothing.
        alone = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
        # Chromium refuses to run as root with its sandbox on; the pages are our own.
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        self.process = subprocess.Popen(
            [program, "--user-data-dir=" + self.profile, alone, *sandbox, *FLAGS.split()],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        self.port = self._port()

    def _port(self):
        file = Path(self.profile, "DevToolsActivePort")
        for _ in range(600):
            lines = file.read_text().splitlines() if file.exists() else []
            if len(lines) == 2:
                return int(lines[0])
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        raise SystemExit("Chromium did not start.")

    def tab(self):
        request = urllib.request.Request("http://127.0.0.1:{}/json/new".format(self.port), method="PUT")
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
            return Tab(json.load(answer)["webSocketDebuggerUrl"])

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


class Tab:
    def __init__(self, address):
        # Chromium sends UTF-8; to see whether it does takes Python longer than all that is done with it.
        self.socket = websocket.create_connection(
            address, timeout=60, http_no_proxy=["127.0.0.1"], skip_utf8_validation=True
        )
        self.numbers = itertools.count(1)
        self.events = []
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.call(domain + ".enable")
        self.call("Network.setCacheDisabled", cacheDisabled=False)

    def call(self, method, **parameters):
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == number:
                if "error" in message:
                    raise RuntimeError("{}: {}".format(method, message["error"]["message"]))
                return message["result"]
            self.events.append(message)

    def open(self, address):
        """Loads a page; what happens from then on is noted in `events`."""
        self.events.clear()
        failure = self.call("Page.navigate", url=address).get("errorText")
        if failure:
            raise RuntimeError("{}: {}".format(address, failure))
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(json.loads(self.socket.recv()))

    def evaluate(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:2000])
        return answer["result"].get("value")

    def screen(self, width, dark=False, media="screen"):
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        still = {"name": "prefers-reduced-motion", "value": "reduce"}
        self.call("Emulation.setEmulatedMedia", media=media, features=[scheme, still])

    def close(self):
        # Its answer may be lost with the tab.
        self.socket.send(json.dumps({"id": next(self.numbers), "method": "Page.close"}))
        self.socket.close()

    def scripts(self, on):
        self.call("Emulation.setScriptExecutionDisabled", value=not on)
