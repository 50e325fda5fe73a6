"""Looks for things with a site's own search in a browser, and knows what must be found."""

import json
import random
import time

import chromium
import folding

# Of a longer query the script looks for so much, and for so many words.
LONGEST, MOST_WORDS = 128, 8
BATCH = 25
PATIENCE = 8

# A text is folded once, however many queries it is looked through for: that is what takes the time of a trial.
TRIAL = """{
    const plain = fold, known = new Map();
    fold = (text) => {
        if (!known.has(text)) known.set(text, plain(text));
        return known.get(text);
    };
    const index = new SearchIndex(document.querySelector("form[data-index]").dataset.index);
    globalThis.trial = {
        async answers(query, most) {
            const found = await index.find(query);
            if (!found) return null;
            const candidates = found.matches.map((match) => match.entry);
            if (candidates.length > most) return { candidates, answers: null };
            const answers = await Promise.all(found.matches.map((match) => index.answer(match, found)));
            const good = found.matches.flatMap(({ entry }, at) => answers[at] ? [{ entry, ...answers[at] }] : []);
            good.sort((a, b) => a.tier - b.tier || b.entry - a.entry);
            return { candidates, answers: good.map(({ entry }) => entry), addresses: good.map(({ address }) => address) };
        },
        keys: (texts) => texts.map((text) => plain(text).key),
    };
}"""

# Tells when the page changed last, from its beginning on.
WATCH = """{
    let last = 0;
    new MutationObserver(() => last = performance.now()).observe(document, { subtree: true, childList: true, characterData: true });
    globalThis.lastChange = () => last;
}"""

SETTLED = """new Promise((done, failed) => {
    const status = document.querySelector("[role=status]"), end = performance.now() + %d;
    const look = () => status.textContent === "กำลังค้น" ? performance.now() > end ? failed(new Error("no answer")) :
        setTimeout(look, 5) : done(status.textContent);
    look();
})""" % (PATIENCE * 1000)

COSTS = """(() => {
    const files = performance.getEntriesByType("resource").filter((entry) => entry.name.includes("/search/index/"));
    return { bytes: files.reduce((sum, entry) => sum + entry.encodedBodySize, 0), files: files.map((entry) => entry.name),
        milliseconds: lastChange() - Math.max(...files.map((entry) => entry.responseEnd)) };
})()"""

SHOWN = """[...document.querySelectorAll("main ol.entries > li")].map((item) => ({
    address: item.querySelector("a").getAttribute("href"), text: item.textContent,
    marks: [...item.querySelectorAll("mark")].map((mark) => mark.textContent),
    last: item.querySelector("mark:last-of-type")?.nextSibling?.nextSibling?.textContent ?? "",
}))"""


class SearchTab:
    """A tab on the search page; `address` is that of its server."""

    def __init__(self, address):
        self.page = address + "/search/"
        self.tab = chromium.shared().tab()
        self.tab.call("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
        self.complaints, self.requests = [], set()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.tab.close()

    def evaluate(self, expression):
        return self.tab.evaluate(expression)

    def open(self, search=""):
        self.note()
        self.tab.open(self.page + search)

    def note(self):
        """Keeps what the browser said of the page before."""
        for event in self.tab.events:
            details = event.get("params", {})
            if event.get("method") == "Network.requestWillBeSent":
                self.requests.add(details["request"]["url"])
            elif event.get("method") == "Runtime.exceptionThrown":
                self.complaints.append(details["exceptionDetails"]["text"])
            elif event.get("method") == "Log.entryAdded" and details["entry"]["level"] in ("error", "warning"):
                self.complaints.append(details["entry"]["text"])
        self.tab.events.clear()

    def settled(self):
        """What the page says once it has answered."""
        return self.evaluate(SETTLED)

    def shown(self):
        return self.evaluate(SHOWN)

    def ask(self, query):
        """Opens the page with a query on a cold cache: what it said, and what that cost."""
        self.tab.call("Network.clearBrowserCache")
        self.open("?" + self.evaluate("String(new URLSearchParams({{q: {}}}))".format(json.dumps(query))))
        said = self.settled()
        return said, self.evaluate(COSTS)

    def prepare(self):
        self.open()
        self.evaluate(TRIAL)

    def answers(self, queries, most=10**9):
        """{query: {candidates, answers, addresses}}; answers are left out where there are more candidates than asked."""
        found = {}
        queries = list(dict.fromkeys(queries))
        for start in range(0, len(queries), BATCH):
            batch = queries[start : start + BATCH]
            asked = "Promise.all({}.map((query) => trial.answers(query, {})))".format(json.dumps(batch), most)
            found.update(zip(batch, self.evaluate(asked)))
        return found

    def keys(self, texts):
        """The texts as the script folds them."""
        return [key for start in range(0, len(texts), 200)
                for key in self.evaluate("trial.keys({})".format(json.dumps(texts[start : start + 200])))]


class Truth:
    """What a query must find among the entries of an index, by another fold of the same texts."""

    def __init__(self, entries):
        self.entries = entries
        self.known = {}

    def having(self, key):
        """The numbers of the entries that have a key in their title or numbers, and of those that have it elsewhere."""
        if key not in self.known:
            heads = {entry.number for entry in self.entries if key in entry.head_key}
            self.known[key] = heads, {e.number for e in self.entries if any(key in text for text in e.keys)}
        return self.known[key]

    def ranks(self, query):
        """{entry: rank}: 0 has it in title or number, 1 in its text, 2 has each of its words somewhere."""
        words = [key for key in map(short_key, query.split()) if key][:MOST_WORDS]
        ranks = {}
        if len(words) > 1:
            having = [self.having(word) for word in words]
            ranks = dict.fromkeys(set.intersection(*(head | text for head, text in having)), 2)
            ranks.update(dict.fromkeys(set.intersection(*(head for head, _ in having)), 0))
        heads, texts = self.having(short_key(query))
        ranks.update(dict.fromkeys((number for number in texts if ranks.get(number) != 0), 1))
        ranks.update(dict.fromkeys(heads, 0))
        return ranks

    def order(self, query):
        ranks = self.ranks(query)
        return sorted(ranks, key=lambda number: (ranks[number], -number))


def short_key(text):
    return folding.key(text)[:LONGEST]


def substrings(texts, count, seed, shortest=3, longest=20):
    """Pieces of texts as they stand there; each has at least a sign that is looked for."""
    chance = random.Random(seed)
    texts = [text for text in texts if len(text) >= shortest]
    found = []
    while len(found) < count:
        text = chance.choice(texts)
        start = chance.randrange(len(text) - shortest + 1)
        piece = text[start : start + chance.randint(shortest, longest)]
        if len(folding.key(piece)) >= min(shortest, 3):
            found.append(piece)
    return found


def short_queries(texts, pairs, seed):
    """All single signs of the texts, and so many pairs."""
    return sorted({sign for text in texts for sign in text if folding.key(sign)}) + substrings(texts, pairs, seed, 2, 2)


def wrong_answers(truth, query, found, ordered=True):
    """What is wrong with the answers that were made of a query."""
    order = truth.order(query)
    missing, more = set(order) - set(found["candidates"]), []
    if found["answers"] is not None:
        missing, more = set(order) - set(found["answers"]), set(found["answers"]) - set(order)
    elif len(folding.key(query)) <= 3 and len(query.split()) < 2:
        more = set(found["candidates"]) - set(order)
    for numbers, what in ((missing, "does not find"), (more, "finds without need")):
        if numbers:
            named = ", ".join(truth.entries[number].address for number in sorted(numbers)[:3])
            yield "«{}» {} {} of {}: {}".format(query, what, len(numbers), len(order), named)
    if ordered and not missing and not more and found["answers"] is not None and found["answers"] != order:
        first = next(at for at, pair in enumerate(zip(order, found["answers"])) if pair[0] != pair[1])
        yield "«{}»: answer {} should be {}".format(query, first + 1, truth.entries[order[first]].address)


def median(numbers):
    return sorted(numbers)[len(numbers) // 2]


def costs(tab, queries, limit, slowest):
    """Asks each query on a cold cache; what is wrong, and at the end {bytes, milliseconds} of all as lists."""
    told = {"bytes": [], "milliseconds": []}
    for query in queries:
        _, cost = tab.ask(query)
        for name in told:
            told[name].append(cost[name])
        if cost["bytes"] > limit:
            yield "«{}» loads {:,} bytes, the limit is {:,}".format(query, cost["bytes"], limit)
        if cost["milliseconds"] > slowest:
            yield "«{}» is answered {:.0f} ms after its last byte".format(query, cost["milliseconds"])
    return told
