"""What begins with a dot at the top of public/ is the host's and stays; all else there is the site's alone, and a
folder that holds another's files is refused."""

from builder import digests

HOST = {".gitignore": "*\n", ".htaccess": "Options -Indexes\n", ".well-known/security.txt": "Contact: mailto:a@example.org\n"}


def check(builder):
    with builder.folder() as folder:
        public = folder / "public"
        for name, text in HOST.items():
            path = public / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        for name in ("the first build", "the second build"):
            # A folder with pages but no site of ours would be refused.
            if (public / "index.html").exists():
                (public / "stale.html").write_text("<!doctype html>")
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
        other = folder / "other"
        other.mkdir()
        (other / "thesis.txt").write_text("x")
        if builder.build(folder / "content", other)[0] != 1 or not (other / "thesis.txt").is_file():
            yield "a folder of another's was taken"
