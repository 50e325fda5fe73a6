"""Serves a folder with a real nginx, set up as docs/hosting/nginx.conf says, on a free port of this machine."""

import http.client
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

SETTINGS = Path(__file__).parents[2] / "docs/hosting/nginx.conf"

MAIN = """daemon off; worker_processes 1; error_log stderr; pid {here}/pid; {user}
events {{}}
http {{
    access_log off; include {here}/site.conf;
    client_body_temp_path {here}/1; proxy_temp_path {here}/2; fastcgi_temp_path {here}/3;
    uwsgi_temp_path {here}/4; scgi_temp_path {here}/5;
}}
"""


class Nginx:
    def __init__(self, root, settings):
        program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
        if program is None:
            raise RuntimeError("nginx is missing; `make check-site` installs it")
        self.here = Path(tempfile.mkdtemp(prefix="nginx-"))
        self.port = free_port()
        (self.here / "site.conf").write_text(here_and_now(settings, root, self.port), "utf-8")
        # Only root may say who it is, and must, since this folder is root's own.
        user = "user root;" if os.geteuid() == 0 else ""
        (self.here / "nginx.conf").write_text(MAIN.format(here=self.here, user=user), "utf-8")
        self.process = subprocess.Popen(
            [program, "-p", str(self.here), "-c", str(self.here / "nginx.conf")],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=(self.here / "log").open("w"),
        )
        self.address = "http://127.0.0.1:{}".format(self.port)

    def __enter__(self):
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
                return self
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.05)
        said = self.said()
        self.__exit__()
        raise RuntimeError("nginx did not start: " + said)

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(str(self.here), ignore_errors=True)

    def said(self):
        """The warnings and errors of its log."""
        return (self.here / "log").read_text("utf-8", "replace")

    def get(self, path, **headers):
        """(status, headers, body) of what it answers to a path, percent-encoded, as a browser without a cache asks."""
        self.connection.request("GET", path, headers={name.replace("_", "-"): text for name, text in headers.items()})
        answer = self.connection.getresponse()
        return answer.status, answer.headers, answer.read()


def here_and_now(settings, root, port):
    """The settings with the three things changed that whoever uses them changes: where it listens, the name, the root."""
    settings, listens = re.subn(r"(?m)^    listen 80;$", "    listen 127.0.0.1:{};".format(port), settings)
    settings = re.sub(r"(?m)^    listen \[::\]:80;\n", "", settings)
    settings, names = re.subn(r"(?m)^    server_name .*;$", "    server_name localhost;", settings)
    settings, roots = re.subn(r"(?m)^    root .*;$", '    root "{}";'.format(root), settings)
    if (listens, names, roots) != (1, 1, 1):
        raise RuntimeError("the settings have no single `listen 80`, `server_name` and `root`")
    return settings


def free_port():
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return made.getsockname()[1]
