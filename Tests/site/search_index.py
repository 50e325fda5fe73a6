"""The files of a site's search, read by another program than the one that is to read them."""

import gzip
import json
import zlib
from functools import cached_property, lru_cache
from pathlib import Path

import folding

LENGTHS = (1, 2, 3, 6, 12)
MASK = 0xFFFFFFFF
# What reading files that are not whole comes to.
UNREADABLE = (OSError, EOFError, ValueError, LookupError, zlib.error)


class Entry:
    def __init__(self, number, kind, year, fields, texts):
        self.number, self.kind, self.year = number, kind, year
        self.address, self.title, self.numbers, self.day = fields
        self.head, self.texts = " • ".join(filter(None, (self.title, self.numbers))), texts
        self.head_key = folding.key(self.head)
        self.keys = [folding.key(text) for text in texts]

    def has(self, key):
        return key in self.head_key or any(key in text for text in self.keys)


class SearchIndex:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.directory = json.loads(self.bytes_of("directory"))

    def bytes_of(self, name):
        return gzip.decompress((self.folder / (name + ".bin")).read_bytes())

    @cached_property
    def files(self):
        return {path.name: path.stat().st_size for path in sorted(self.folder.glob("*.bin"))}

    @cached_property
    def entries(self):
        """In the order of their numbers, from the oldest to the newest."""
        parts = [
            part
            for number, count in enumerate(self.directory["text"])
            for part in exactly(count, self.bytes_of("text-{}".format(number)).decode("utf-8").split("\x1e"))
        ]
        long, at, entries = dict(map(tuple, self.directory["long"])), 0, []
        for number, (kind, year) in enumerate(zip(self.directory["kind"], self.directory["year"])):
            *fields, text = parts[at].split("\x1f")
            end = at + long.get(number, 1)
            entries.append(Entry(number, self.directory["kinds"][kind], year, fields, [text, *parts[at + 1 : end]]))
            at = end
        exactly(at, parts)
        return entries

    @cached_property
    def by_address(self):
        return {entry.address: entry for entry in self.entries}

    @cached_property
    def texts(self):
        """What is indexed, in the order of its numbers: heads, then the parts of texts."""
        return [entry.head for entry in self.entries] + [text for entry in self.entries for text in entry.texts]

    @lru_cache(maxsize=None)
    def shard(self, length, number):
        """{gram: numbers of texts}, of hashed ones {bucket: numbers}."""
        described = self.directory[str(length)]
        data, at, lists = self.bytes_of("{}-{}".format(length, number)), 0, {}
        bucket = number
        while at < len(data):
            if described["buckets"]:
                name, bucket = bucket, bucket + described["shards"]
            else:
                name, at = data[at : at + 2 * length].decode("utf-16-le", "surrogatepass"), at + 2 * length
            count, at = leb128(data, at)
            text, texts = -1, []
            for _ in range(count):
                distance, at = leb128(data, at)
                text += distance + 1
                texts.append(text)
            lists[name] = texts
        return lists

    def wrong_lists(self, keys, each=1):
        """Grams whose lists are not the texts that have them, by the keys of all texts; of one shard out of so many."""
        for length in LENGTHS:
            described = self.directory[str(length)]
            shards, buckets = described["shards"], described["buckets"]
            wanted = {number: {} for number in range(0, shards, each)}
            places = {}
            for number, key in enumerate(keys):
                units = key.encode("utf-16-le", "surrogatepass")
                for gram in {units[at : at + 2 * length] for at in range(0, len(units) - 2 * length + 2, 2)}:
                    place = places.get(gram)
                    if place is None:
                        place = places[gram] = gram_hash(gram)
                    if place & shards - 1 in wanted:
                        name = place & buckets - 1 if buckets else gram.decode("utf-16-le", "surrogatepass")
                        texts = wanted[place & shards - 1].setdefault(name, [])
                        if not texts or texts[-1] != number:
                            texts.append(number)
            for shard, lists in wanted.items():
                found = {name: texts for name, texts in self.shard(length, shard).items() if texts}
                for name in lists.keys() | found.keys():
                    if lists.get(name) != found.get(name):
                        texts = set(lists.get(name, [])) ^ set(found.get(name, []))
                        yield "{}-{}: {!r} is wrong of texts {}".format(length, shard, name, sorted(texts)[:5])


def exactly(count, parts):
    if len(parts) != count:
        raise ValueError("{} parts where the directory has {}".format(len(parts), count))
    return parts


def leb128(data, at):
    number = shift = 0
    while True:
        byte, at = data[at], at + 1
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return number, at


def gram_hash(gram):
    value = 0
    for at in range(0, len(gram), 2):
        value = value * 0x01000193 + gram[at] + (gram[at + 1] << 8) & MASK
    value = (value ^ value >> 15) * 0x2C1B3C6D & MASK
    value = (value ^ value >> 12) * 0x297A2D39 & MASK
    return value ^ value >> 15
