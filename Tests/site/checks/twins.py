"""Each notice's page has index.json beside it, which says the same as the page, the dataset of notices and the files."""

import hashlib
import json
from decimal import Decimal

from builder import Note

ROWS = "data/notices.json"
# What the page of a withdrawn notice keeps.
KEPT = set(
    "id url title date fiscal_year unit stage stage_th project method method_th type type_th withdrawn purchase corrects "
    "corrected_by history publisher license".split())
SAME = "id url title date stage stage_th project method method_th type type_th".split()
STANDING = "fiscal_year unit summary budget source median_price closes".split()
PARTS = {
    "winner": "winner", "winner_tax_id": "winner", "winner_price": "winner", "winner_reason": "winner",
    "contract_number": "contract", "contract_signed": "contract", "contract_start": "contract",
    "contract_end": "contract", "contract_amount": "contract", "inspection_date": "inspection",
    "inspection_place": "inspection",
}


def check(site, browser):
    path = site.root / ROWS
    if not path.is_file():
        yield "there is no {}".format(ROWS)
        return
    rows = read(path)
    for row in rows:
        address = "/{}/".format(row["id"])
        twin = site.root / row["id"] / "index.json"
        if not twin.is_file():
            yield "{}: there is no index.json".format(address)
            continue
        try:
            value = read(twin)
        except ValueError as failure:
            yield "{}index.json: is no JSON: {}".format(address, failure)
            continue
        for problem in of_twin(site, address, row, value):
            yield "{}index.json: {}".format(address, problem)
    yield Note("{} notices".format(len(rows)))


def read(path):
    return json.loads(path.read_text("utf-8"), parse_float=Decimal)


def of_twin(site, address, row, twin):
    page = site.by_url[address]
    links = [link for link in page.document.find("link", "a") if link["href"] == address + "index.json"]
    if [(link.tag, link["rel"], link["type"]) for link in links] != [
        ("link", "alternate", "application/json"), ("a", None, None)
    ]:
        yield "its page does not name it once to programs and once to people"
    if row["withdrawn"]:
        if set(twin) != KEPT or not twin["withdrawn"]["reason"]:
            yield "was withdrawn, and still tells of {}".format(", ".join(sorted(set(twin) - KEPT)) or "itself")
    else:
        yield from of_standing(site, page, row, twin)
    for name in SAME if not row["withdrawn"] else ["id", "url", "title", "date"]:
        if twin.get(name) != row[name]:
            yield "{} is {}, in the dataset {}".format(name, twin.get(name), row[name])
    for path, url in urls(twin):
        if site.is_own(url) and site.file(site.target(url)[0]) is None:
            yield "{}: {} leads to no file".format(path, url)


def of_standing(site, page, row, twin):
    for name in STANDING:
        if twin.get(name) != row[name]:
            yield "{} is {}, in the dataset {}".format(name, twin.get(name), row[name])
    for column, part in PARTS.items():
        member = column[len(part) + 1 :] or "name"
        if (twin[part] or {}).get(member) != row[column]:
            yield "{} of {} is {}, in the dataset {}".format(member, part, (twin[part] or {}).get(member), row[column])
    text = page.document.text()
    amounts = [twin["budget"], twin["median_price"], (twin["contract"] or {}).get("amount")]
    for amount in amounts + [bidder["price"] for bidder in twin["bidders"]]:
        if amount is not None and "{:,.2f}".format(amount) not in text:
            yield "{} is not on its page".format(amount)
    for file in twin["attachments"]:
        published = site.file(site.target(file["url"])[0])
        data = published.read_bytes() if published else b""
        if len(data) != file["bytes"] or hashlib.sha256(data).hexdigest() != file["sha256"]:
            yield "{} is not what it is said to be".format(file["url"])
        if file["sha256"] not in page.source:
            yield "{} is not on its page".format(file["url"])


def urls(value, path=""):
    """(path, address) of all that is called an address."""
    if isinstance(value, dict):
        for key, part in value.items():
            if isinstance(part, str) and (key.endswith("url") or key == "release_package"):
                yield path + "/" + key, part
            yield from urls(part, path + "/" + key)
    elif isinstance(value, list):
        for part in value:
            yield from urls(part, path)
