"""Whatever stands in a record is found by any piece of it, in any way of typing it, and nothing else is."""

import random

import folding
import search_pages
from builder import Note
from search_index import UNREADABLE, SearchIndex
from search_trial import SearchTab, Truth, short_queries, substrings, wrong_answers

QUERIES, PAIRS, VARIED = 500, 200, 25
# Of a larger site the pages of some records are read, and the index is not made anew.
ALL_UP_TO = 1000
SAMPLE = 300
MOST_ANSWERS = 100
NASTY = [
    "น้ำ", "น้ํา", "นํ้า", "นำ้", "เเม่", "แม่", "เ แม่", "๑๒,๓๔๕.๖๗", "ก\u200bข", "ก่ี", "กี่", "ก\u0e38\u0e48", "ก\u0e48\u0e38", "ＡＢＣ",
    "CAFÉ", "CAFE\u0301", "ÅÄÖ", "İ", "ẞ", "ΑΣ", "ǅ", "\u1100\u1161", "Ｋ", "🙂", "👩\u200d👧", "a\u0301\u0323", "a\u00adb", "\u0e4d", "า\u0e4d",
    "กํากํา", "ๅ", "ฯลฯ", "\u00a0x\u2003y\u3000z", "ก,ข", "เ,เ", "x\u2060y", "()[]{}.*+?^$|\\", "<script>", "\ufeffก",
]


def check(site, browser):
    if "/search/" not in site.by_url:
        yield "there is no page /search/"
        return
    try:
        yield from trial(site, browser)
    except (*UNREADABLE, RuntimeError) as failure:
        yield "the index cannot be read: {}: {}".format(type(failure).__name__, str(failure)[:300])


def trial(site, browser):
    index = SearchIndex(site.root / "search" / "index")
    if not index.entries:
        yield "the index is empty"
        return
    problems = []
    listed = search_pages.listed(site, problems)
    yield from problems
    yield from directory(listed, index)
    small = len(index.entries) <= ALL_UP_TO
    entries = index.entries if small else random.Random(1).sample(index.entries, SAMPLE)
    texts = []
    for entry in entries:
        if entry.address in site.by_url:
            yield from told(site, entry, texts)
    with SearchTab(browser.address + site.prefix) as tab:
        tab.prepare()
        yield from same_folding(tab, index, small)
        yield from found(tab, index, texts, 10**9 if small else MOST_ANSWERS)
    yield Note("{} records, {} runs of text, {} files of {:,} bytes".format(
        len(index.entries), len(texts), len(index.files), sum(index.files.values())))


def directory(listed, index):
    """The lists for who has no script have the records of the index, from the newest to the oldest."""
    for address in sorted(listed.keys() ^ index.by_address.keys()):
        yield "{}: only {}".format(address, "listed" if address in listed else "in the index")
    for entry in index.entries:
        record = listed.get(entry.address)
        for name in ("title", "kind", "year") if record else ():
            if getattr(record, name) != getattr(entry, name):
                yield "{}: {} «{}», listed with «{}»".format(entry.address, name, getattr(entry, name), getattr(record, name))
    dated = [listed[entry.address] for entry in index.entries if entry.address in listed]
    for before, after in zip(dated, dated[1:]):
        if before.day > after.day:
            yield "{} of {} stands in the index before {} of {}".format(before.address, before.day, after.address, after.day)


def told(site, entry, texts):
    """What a record's page and its files say stands in the index; gathers it."""
    page = site.by_url[entry.address]
    said = [(page.url, list(search_pages.pieces(page)))] + list(search_pages.file_pieces(site, page))
    for name, pieces in said:
        texts.extend(pieces)
        for piece in pieces:
            if not entry.has(folding.key(piece)):
                yield "{}: the index lacks «{}» of {}".format(entry.address, piece[:80], name)


def same_folding(tab, index, whole):
    """The program, the script and this fold alike: the lists of grams are those of the texts as the script folds them."""
    texts = NASTY + (index.texts if whole else random.Random(2).sample(index.texts, SAMPLE))
    keys = tab.keys(texts)
    for text, key in zip(texts, keys):
        if key != folding.key(text):
            yield "the script folds {!r} to {!r}, not {!r}".format(text[:80], key[:80], folding.key(text)[:80])
    if whole:
        yield from index.wrong_lists(keys[len(NASTY):])


def found(tab, index, texts, most):
    truth = Truth(index.entries)
    queries = substrings(texts, QUERIES, seed=7)
    asked = tab.answers(queries + short_queries(texts, PAIRS, seed=8), most)
    for query, answers in asked.items():
        yield from wrong_answers(truth, query, answers)
    varied = {query: list(variants(query)) for query in queries[:VARIED]}
    answers = tab.answers([variant for each in varied.values() for variant in each], most)
    for query, each in varied.items():
        for variant in each:
            yield from wrong_answers(truth, variant, answers[variant])
            lost = set(truth.order(query)) - set(answers[variant]["candidates"])
            if lost and (" " not in query or " " in variant):
                yield "«{}» does not find all that «{}» finds".format(variant, query)


def variants(query):
    """Other ways of typing the same."""
    yield "".join(query.split())
    yield " ".join(query)
    yield query.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))
    yield query.upper()
    yield query.replace("แ", "เเ")
    yield query.replace("ำ", "\u0e4dา")
    yield "".join(reversed_marks(query))
    yield "\u200b".join(query)


def reversed_marks(query):
    """Marks above one letter in the other order."""
    run = []
    for sign in query:
        if sign in folding.MARKS:
            run.insert(0, sign)
        else:
            yield from run + [sign]
            run = []
    yield from run
