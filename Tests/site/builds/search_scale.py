"""Over 10,000 made-up records the search finds all and loads at most 60 KB a query."""

import random

import folding
from builder import MEMORY, Note
from make_records import Maker
from search_index import SearchIndex
from search_trial import SearchTab, Truth, costs, median, short_queries, substrings, wrong_answers
from server import Server
from website import Site

LIMIT = 60 * 1024
SLOWEST = 1000
QUERIES, PAIRS, ASKED = 500, 200, 60
# Answers are made of so many candidates; of more, the numbers of the records are enough.
MOST_ANSWERS = 20
# What people look for, beside pieces of texts.
WORDS = ["ถนน", "ก่อสร้างถนนคอนกรีตเสริมเหล็ก", "บริษัท สมมุติ 12 จำกัด", "กองช่าง", "น้ำประปา หมู่บ้าน", "๒๕๖๘", "งบลงทุน การศึกษา"]


class SearchSite(Site):
    """A site of which only the search page is read."""

    def _page(self, path):
        return super()._page(path) if path.parent == self.root / "search" else None

    def __init__(self, root, base):
        super().__init__(root, base)
        self.pages = list(filter(None, self.pages))


def check(builder):
    with builder.folder(MEMORY) as folder:
        maker = Maker(folder / "made")
        maker.all(builder.records)
        status, said = builder.build(folder / "made", folder / "public")
        if status != 0:
            yield "exit status {}: {}".format(status, said[-2000:])
            return
        site = SearchSite(folder / "public", "https://www.example.go.th")
        index = SearchIndex(site.root / "search" / "index")
        if len(index.entries) != maker.made:
            yield "{} of {} records are in the index".format(len(index.entries), maker.made)
        yield Note("{:,} records: {:,} files of {:,} bytes".format(
            len(index.entries), len(index.files), sum(index.files.values())))
        server = Server(site)
        try:
            with SearchTab(server.address) as tab:
                yield from trial(tab, index)
        finally:
            server.shutdown()
            server.server_close()


def trial(tab, index):
    truth = Truth(index.entries)
    texts = [text for entry in index.entries for text in (entry.title, entry.numbers, *entry.texts)]
    sample = random.Random(6).sample(texts, min(len(texts), 200))
    tab.prepare()
    for text, key in zip(sample, tab.keys(sample)):
        if key != folding.key(text):
            yield "the script folds {!r} to {!r}".format(text[:80], key[:80])
    asked = tab.answers(substrings(texts, QUERIES, seed=7) + short_queries(texts, PAIRS, seed=8), MOST_ANSWERS)
    for query, found in asked.items():
        yield from wrong_answers(truth, query, found)
    told = yield from costs(tab, WORDS + substrings(texts, ASKED - len(WORDS), 9, 2), LIMIT, SLOWEST)
    yield Note("a query loads {:,} bytes (median), {:,} at most; answers {:.0f} ms after its last byte, {:.0f} at most".format(
        *(figure(told[name]) for name in ("bytes", "milliseconds") for figure in (median, max))))
