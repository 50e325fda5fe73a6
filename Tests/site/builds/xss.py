"""No text of xss/payloads.txt runs in a page, whichever field, cell of a table or name of a file it stands in."""

import itertools
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from builder import Note
from xss.keys import untried
from xss.payloads import all_payloads
from xss.proof import dead
from xss.tree import Tree
from xss.trial import Trial

WORKERS = 2


def check(builder):
    payloads = all_payloads()[:: builder.every]
    for key in untried():
        yield "no value of the key {} is tried".format(key)
    with tempfile.TemporaryDirectory(prefix="prongsai-") as folder:
        for payload in dead(payloads, Path(folder)):
            yield "{}: {!r} {}".format(payload.place, payload.text, "runs" if payload.place == "old" else "does not run")
    with ThreadPoolExecutor(WORKERS) as pool:
        parts = [pool.submit(try_all, builder, list(enumerate(payloads))[part::WORKERS]) for part in range(WORKERS)]
    yield from itertools.chain.from_iterable(part.result()[0] for part in parts)
    counts = {name: sum(part.result()[1][name] for part in parts) for name in parts[0].result()[1]}
    yield Note("{} texts in {} fields: {published} pairs published, {refused} refused, {aside} set aside; "
               "{read} pages read, {opened} opened".format(len(payloads), len(Tree().fields), **counts))


def try_all(builder, payloads):
    """What is wrong with the sites of some payloads, and how much was looked at."""
    trial, problems = Trial(builder), []
    trial.begin()
    try:
        for number, payload in payloads:
            problems += ["{!r}: {}".format(payload.text[:80], problem) for problem in trial.problems(payload, number)]
    finally:
        trial.end()
    return problems, trial.counts
