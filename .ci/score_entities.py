#!/usr/bin/env python3
"""Score who the engine says the sources are, against source-entities.tsv.

usage: score_entities.py READINGS.jsonl[.gz] [--gold FILE.tsv] [--errors] [--json]

READINGS is what `zufolge batch` writes for the documents of the gold file, one reading a line. The entity the engine
gives a gold phrase is the sourceEntity of the statement whose source shares most characters with the phrase (of several,
the one closest to it in extent), or, where no statement has a source there, the entity whose mention begins first in the
phrase, for in German the head stands before its attributes (of several, the longest). Then, each over all phrases of the gold file, so that a phrase without an entity is wrong three times:

who    the entity's name is one of the gold names; for an unnamed one its head noun is. Case, space, quotation marks, a
       leading article and the endings of inflection do not matter; a surname is not the full name that the report gives.
named  the entity is named, or not, as the gold says.
kind   the entity's kind is one of the gold kinds.

plural is printed too, over the phrases that have an entity. Only Python's standard library is used.
"""
import gzip
import json
import os
import re
import sys

ARTICLES = {"der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einen", "einer", "eines"}
BREAKS = ARTICLES | set(
    "aus am an auf bei beim für gegen im in mit nach seines seiner ihres ihrer über um unter vom von vor zu zum zur".split())
ENDING = re.compile(r"(?<=\w{3})(?:es|en|em|er|e|s|n)$")


def words(name):
    found = re.findall(r"[^\s„“”»«‚‘›‹\"(),;:]+", name)
    while found and found[0].lower() in ARTICLES:
        found = found[1:]
    return found


def same_form(word):
    return ENDING.sub("", word.casefold())


def whole(name):
    return tuple(map(same_form, words(name)))


def head(name):
    """The noun that an unnamed source's description hangs on: the last capitalised word before what depends on it."""
    last = ""
    for word in words(name):
        if last and word.lower() in BREAKS:
            break
        if word[:1].isupper() or word[:1].isdigit() and "-" in word:
            last = word
    return same_form(last)


def shared(spans, others):
    return sum(max(0, min(e, t) - max(b, s)) for b, e in spans for s, t in others)


def length(spans):
    return sum(e - b for b, e in spans)


def closest(phrase, candidates):
    """The value of the (spans, value) that shares most with the phrase, and of those has the least beside it."""
    best = max(candidates, key=lambda c: (shared(phrase, c[0]), -length(c[0])), default=None)
    return best[1] if best and shared(phrase, best[0]) else None


def entity_of(phrase, reading):
    entities = {e["id"]: e for e in reading["entities"]}
    source = closest(phrase, [(s["source"], s["sourceEntity"]) for s in reading["statements"] if s["sourceEntity"]])
    if source is None:
        mentions = [(m, e["id"]) for e in reading["entities"] for m in e["mentions"] if shared(phrase, [m])]
        source = min(mentions, key=lambda m: (m[0][0], -m[0][1]), default=(None, None))[1]
    return entities.get(source)


def read_lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        return [line.rstrip("\n") for line in lines if line.strip()]


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    gold_path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "source-entities.tsv")
    if "--gold" in sys.argv:
        gold_path = sys.argv[sys.argv.index("--gold") + 1]
        arguments.remove(gold_path)
    if len(arguments) != 1:
        sys.exit(__doc__)
    readings = {r["id"]: r for r in map(json.loads, read_lines(arguments[0]))}
    right = {"who": 0, "named": 0, "kind": 0, "plural": 0}
    phrases = found = 0
    for line in read_lines(gold_path):
        if line.startswith("#"):
            continue
        document, begin, end, more, names, kinds, named, plural = line.split("\t")
        reading = readings.get(document)
        if reading is None:
            sys.exit("no reading of document " + document)
        phrase = [(int(begin), int(end))]
        phrase += [tuple(map(int, s.split("-"))) for s in more.split(",") if more != "-"]
        entity = entity_of(phrase, reading)
        phrases += 1
        verdict = dict.fromkeys(right, False)
        if entity:
            found += 1
            form = whole if named == "yes" else head
            verdict["who"] = form(entity["name"]) in set(map(form, names.split("|")))
            verdict["named"] = entity["named"] == (named == "yes")
            verdict["kind"] = entity["kind"] in kinds.split("|")
            verdict["plural"] = entity["plural"] == (plural == "yes")
        for what, good in verdict.items():
            right[what] += good
        if "--errors" in sys.argv and not (verdict["who"] and verdict["named"] and verdict["kind"]):
            text = " … ".join(reading["text"][b:e] for b, e in phrase)
            got = "no entity"
            if entity:
                got = f'{entity["name"]} ({entity["kind"]}, {"named" if entity["named"] else "unnamed"})'
            wrong = " ".join(w for w in ("who", "named", "kind") if not verdict[w])
            print(f'{document} {begin}  {text}\n    want {names} ({kinds}, {"named" if named == "yes" else "unnamed"})'
                  f"\n    got  {got}\n    wrong {wrong}")
    over = {"who": phrases, "named": phrases, "kind": phrases, "plural": found}
    if "--json" in sys.argv:
        print(json.dumps({what: round(right[what] / max(1, over[what]), 4) for what in right}))
    else:
        print(f"{phrases} source phrases, {found} with an entity")
        for what in right:
            print(f"{what:7} {right[what] / max(1, over[what]):.3f}  {right[what]} of {over[what]}")


main()
