"""How a page names a script's bytes (Subresource Integrity)."""

import base64
import hashlib


def integrity(content):
    return "sha256-" + base64.b64encode(hashlib.sha256(content).digest()).decode("ascii")
