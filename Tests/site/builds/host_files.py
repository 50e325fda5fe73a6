"""What begins with a dot at the top of public/ is the host's and stays; all else there is the site's alone."""

from builder import digests

HOST = {".gitignore": "*\n", ".htaccess": "Options -Indexes\n", ".well-known/security.txt": "Contact: mailto:a@example.org\n"}


def check(builder):
    with builder.folder() as folder:
        public = folder / "public"
        for name, text in HOST.items():
            path = public / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        (public / "stale.html").write_text("<!doctype html>")
        for name in ("the first build", "the second build"):
            status, said = builder.build(folder / "content", public)
            if status != 0:
                yield "{}: exit status {}: {}".format(name, status, said)
            for path, text in HOST.items():
                if not (public / path).is_file() or (public / path).read_text() != text:
                    yield "{} lost {}".format(name, path)
            if (public / "stale.html").exists():
                yield "{} kept a page that is not of the site".format(name)
        if not digests(public).get("index.html"):
            yield "there is no index.html"
