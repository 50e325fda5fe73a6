"""Serves the site on this machine as a plain web server would: no redirects, its own 404 page."""

import http.server
import sys
import threading


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, site):
        super().__init__(("127.0.0.1", 0), Handler)
        self.site = site
        self.address = "http://127.0.0.1:{}".format(self.server_port)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, address):
        """A browser that ends drops its connections; anything else is a fault."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, address)


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        site = self.server.site
        url = site.target(site.absolute("/", self.path))[0]
        file, status = site.file(url), 200
        if file is None:
            file, status = site.root / "404.html", 404
        content = file.read_bytes() if file.is_file() else b""
        self.send_response(status)
        kind = self.guess_type(str(file))
        self.send_header("Content-Type", kind + "; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass
