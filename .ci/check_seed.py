#!/usr/bin/env python3
"""Hold the reading of the sample dispatch to what a careful reader finds in it.

usage: check_seed.py EXPECTED.md READING.json

EXPECTED.md says it in a table and in prose around it; seed-facts.json beside this script says what the prose leaves to the
reader: kinds, mentions, points on the map. The table's columns: number, content, type, words, chain (origin first), how sure,
when and where. A row with a number is a statement that is part of no other, in the order of the text; a row without one is
the report's own words, which no statement may have. In a chain a hand that begins in lower case is the unnamed source, the
same wherever the table says so; what stands in brackets is a remark, or a chain that passes too. A gap (…) in contents and
words stands for any words. Of times the table names an interval, a vague word, the weekday of what was said, and what is of
the same day; "since the visit of 11" names no time of its own, and is not held. The places of a cell are among those of the
statement, which has no place that is not on the table's map. The table knows no addressee, so none may be found.
"""
import datetime
import json
import os
import re
import sys

CERTAINTIES = {"as reported": "Uu", "certain": "CT+", "probable": "PR+", "possible": "PS+", "denied": "CT-"}
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
UNNAMED = "unnamed officials"


def contents(lines):
    for line in lines.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) > 6:
            yield cells


def chains(cell):
    """The chain of a cell and those that pass too, each a list of hands; None for an unnamed one."""
    passes = re.findall(r"\(([^()]*→[^()]*) is a pass\)", cell)
    for chain in [re.sub(r"\([^()]*\)", "", cell), *passes]:
        hands = [hand.strip() for hand in chain.split("→")]
        yield [None if hand[0].islower() and " " in hand else hand for hand in hands]


def section(prose, begin, end):
    found = re.search(re.escape(begin) + r"(.*?)" + end, prose)
    return found.group(1) if found else ""


class Check:
    def __init__(self, table, read, facts):
        self.table = list(contents(table))
        self.expected = [row for row in self.table if row[0].isdigit()]
        self.prose = " ".join(table.split())
        self.read = read
        self.facts = facts
        self.text = read["text"]
        self.entities = {entity["id"]: entity for entity in read["entities"]}
        self.times = {time["id"]: time for time in read["times"]}
        self.places = {place["id"]: place for place in read["places"]}
        self.whole = [s for s in read["statements"] if s["parent"] is None]
        self.faults = []

    def hold(self, true, fault):
        if not true:
            self.faults.append(fault)

    def said(self, spans):
        return " ".join(self.text[begin:end] for begin, end in spans)

    def unnamed(self):
        """The unnamed source of the first row that has one."""
        for statement in self.whole:
            for hand in statement["chain"]:
                if not self.entities[hand["entity"]]["named"]:
                    return self.entities[hand["entity"]]
        return None

    def run(self):
        self.hold(len(self.whole) == len(self.expected), f"{len(self.whole)} statements, but {len(self.expected)} rows")
        for row, statement in zip(self.expected, self.whole):
            for column in self.kind, self.content, self.words, self.chain, self.certainty, self.when, self.where:
                for fault in column(row, statement):
                    self.faults.append(f"row {row[0]}: {fault}")
        self.head()
        self.own_words()
        self.people()
        self.map()
        self.evidence()
        return self.faults

    def kind(self, row, statement):
        own = row[2].split(", with")[0]
        if statement["type"] not in re.split(r"\s+or\s+", own):
            yield f"type {statement['type']}, expected {own}"
        nested = re.search(r"with (\w+) (\w+) quotations? nested", row[2])
        count = {"a": 1, "one": 1, "two": 2, "three": 3}[nested.group(1)] if nested else 0
        found = [part["type"] for part in self.read["statements"] if part["parent"] == statement["id"]]
        if found != [nested.group(2) if nested else ""] * count:
            yield f"nested {found}"
        if statement["addressee"]:
            yield f"addressee {self.said(statement['addressee'])}"

    def content(self, row, statement):
        content, at = self.said(statement["content"]), 0
        for piece in filter(None, (piece.strip() for piece in row[1].split("…"))):
            cue = self.said(statement["cue"])
            piece = piece[len(cue):].strip() if cue and piece.startswith(cue + " ") else piece
            found = content.find(piece, at)
            if found < 0:
                yield f"content {content}, without {piece}"
                return
            at = found + len(piece)

    def words(self, row, statement):
        alone = "Konjunktiv I alone" in row[3]
        if alone != (not statement["cue"] and statement["type"] != "Reported"):
            yield f"cue {self.said(statement['cue'])}, expected {row[3]}"
        carried = re.search(r"carries on from (\d+)", row[3])
        if carried and statement["sourceEntity"] != self.whole[int(carried.group(1)) - 1]["sourceEntity"]:
            yield f"another source than row {carried.group(1)}"
        told = re.sub(r"Konjunktiv I( alone)?|carries on from \d+", "", row[3])
        has = self.said(statement["frame"] + statement["cue"] + statement["content"])
        missing = [word for word in re.findall(r"\w[\w-]*", told) if not re.search(rf"\b{word}\b", has)]
        if missing:
            yield f"frame {self.said(statement['frame'])}, without {' '.join(missing)}"

    def chain(self, row, statement):
        hands = [self.entities[hand["entity"]] for hand in statement["chain"]]
        names = [hand["name"] if hand["named"] else None for hand in hands]
        if names not in list(chains(row[4])):
            yield f"chain {names}, expected {row[4]}"
        unnamed = self.unnamed()
        if any(not hand["named"] and hand is not unnamed for hand in hands):
            yield "the unnamed source is another"
        if statement["sourceEntity"] not in [hand["id"] for hand in hands]:
            yield f"source {statement['sourceEntity']} is not of the chain"

    def certainty(self, row, statement):
        if CERTAINTIES[re.split(r"[;(]", row[5])[0].strip()] != statement["certainty"]:
            yield f"certainty {statement['certainty']}, expected {row[5]}"
        other = re.search(r"alternative to (\d+)", row[5])
        wanted = self.whole[int(other.group(1)) - 1]["id"] if other else None
        if statement["alternativeTo"] != wanted:
            yield f"alternative to {statement['alternativeTo']}, expected {wanted}"

    def within(self, spans):
        return [t for t in self.read["times"] if any(b <= t["span"][0] and t["span"][1] <= e for b, e in spans)]

    def when(self, row, statement):
        cell = row[6]
        times = [self.times[t] for t in statement["times"]]
        if times != self.within(statement["content"]):
            yield f"times {statement['times']}"
        expected = set()
        for interval in re.findall(r"[\d-]+/[\d-]+", cell):
            expected.add(interval)
            if interval not in [time["edtf"] for time in times]:
                yield f"times {[time['edtf'] for time in times]}, expected {interval}"
        for word in re.findall(r"(\w+) \(past, vague\)", cell):
            found = [time for time in times if self.said([time["span"]]) == word]
            expected.update(time["edtf"] for time in found)
            if [(time["value"], time["resolution"], time["candidates"]) for time in found] != [("PAST_REF", "vague", [])]:
                yield f"times {found}, expected {word}, past and vague"
        since = re.search(r"since the \w+ of (\d+)", cell)
        if since:
            found = [time for time in times if self.said([time["span"]]).lower().startswith("seit ")]
            expected.update(time["edtf"] for time in found)
            before = [self.times[t]["value"] for t in self.whole[int(since.group(1)) - 1]["times"]]
            if [(time["value"], time["resolution"]) for time in found] != [("PAST_REF", "vague")] or before != ["PAST_REF"]:
                yield f"times {found}, expected what is since {before}"
        if any(time["edtf"] not in expected for time in times):
            yield f"times {[time['edtf'] for time in times]}, expected {expected or 'none'}"
        of = self.within(statement["frame"])
        said = re.search(r"said on a (\w+day)", cell)
        same = re.search(r"(\w+): the (\w+day) of (\d+)", cell)
        if not said and not same:
            if of:
                yield f"said at {of}"
            return
        if len(of) != 1:
            yield f"said at {of}, expected {cell}"
            return
        candidates = [datetime.date.fromisoformat(day) for day in of[0]["candidates"]]
        weekday = WEEKDAYS.index((said or same).group(1 if said else 2))
        if len(candidates) < 2 or any(day.weekday() != weekday for day in candidates) or of[0]["resolution"] != "ambiguous":
            yield f"said at {of[0]}, expected {cell}"
        elif said and (not of[0]["value"].endswith(f"WXX-{weekday + 1}") or candidates != self.sayable(weekday)):
            yield f"said at {of[0]}, expected the value of a weekday and {[str(day) for day in self.sayable(weekday)]}"
        elif same:
            first = self.within(self.whole[int(same.group(3)) - 1]["frame"])
            if self.said([of[0]["span"]]) != same.group(1) or [t["candidates"] for t in first] != [of[0]["candidates"]]:
                yield f"said at {of[0]}, expected the day of {first}"

    def sayable(self, weekday):
        """The days that a weekday gone by can be, in a report of any day of its month."""
        year, month = map(int, self.read["report"]["published"].split("-"))
        day = datetime.date(year, month, 1)
        days = set()
        while day.month == month:
            days.add(day - datetime.timedelta((day.weekday() - weekday) % 7))
            day += datetime.timedelta(1)
        return sorted(days)

    def called(self, place):
        return self.said([place["span"]])

    def where(self, row, statement):
        found = [self.called(self.places[p]) for p in statement["places"]]
        for name in re.findall(r"\b[A-ZÄÖÜ]\w+", row[6]):
            if name in self.facts["places"] and name not in found:
                yield f"places {found}, expected {name}"
        inside = [p["id"] for p in self.read["places"] if any(b <= p["span"][0] < e for b, e in statement["content"])]
        if statement["places"] != inside:
            yield f"places {statement['places']}, but {inside} stand in it"

    def head(self):
        report = self.read["report"]
        told = dict(re.findall(r"(dateline|agency|date) \*\*([^*]+)\*\*", self.prose))
        dateline = report["dateline"] and report["dateline"]["place"]
        found = {"dateline": dateline, "agency": report["agency"], "date": report["published"]}
        self.hold(told == found, f"head {found}, expected {told}")
        publisher = re.search(r"The publisher of the text is (\w+)", self.prose).group(1)
        last = {self.entities[s["chain"][-1]["entity"]]["name"] for s in self.whole}
        self.hold(last == {publisher}, f"published by {last}, expected {publisher}")
        crosshead = re.search(r"Crosshead: \*([^*]+)\*", self.prose).group(1)
        headings = [self.said([span]) for span in report["headings"]]
        self.hold(headings == [crosshead], f"headings {headings}, expected {crosshead}")
        for begin, end in report["headings"]:
            inside = [s["id"] for s in self.read["statements"] if any(b < end and e > begin for b, e in s["content"])]
            self.hold(not inside, f"{inside} are said in a heading")

    def own_words(self):
        for row in self.table:
            if row[0] != "–":
                continue
            begin = self.text.find(row[1])
            self.hold(begin >= 0, f"not in the dispatch: {row[1]}")
            inside = [
                s["id"]
                for s in self.read["statements"]
                if any(b < begin + len(row[1]) and e > begin for b, e in s["content"] + s["frame"])
            ]
            self.hold(not inside, f"{inside}, but the agency's own words: {row[1]}")

    def people(self):
        prose = section(self.prose, "each one entity with all its names:", r"\. Places on a map")
        told = dict(re.findall(r"\s*(?:the )?\*?(?:die )?«?([^,(*»]+?)»?\*?(?: \(([^()]*)\))?(?:,|$)", prose))
        facts = self.facts["entities"]
        self.hold(set(told) == set(facts), f"the prose has {sorted(set(told) ^ set(facts))} other than the facts")
        used = []
        for name, fact in facts.items():
            found = [e for e in self.read["entities"] if e["name"] == name]
            if name == UNNAMED:
                found = [self.unnamed()] if self.unnamed() else []
            self.hold(len(found) == 1, f"{len(found)} entities are {name}")
            if len(found) != 1:
                continue
            entity = found[0]
            used.append(entity["id"])
            for key in "kind", "named", "plural":
                self.hold(fact.get(key, entity[key]) == entity[key], f"{name}: {key} {entity[key]}")
            mentions = [self.said([span]) for span in entity["mentions"]]
            mentions = [mention for mention in mentions if mention.lower() != "demnach"]
            self.hold(mentions == fact["mentions"], f"{name}: mentions {mentions}, expected {fact['mentions']}")
            for calls in re.findall(r"\*([^*]+)\*", told.get(name, "")):
                # an office may stand in another case and before the name
                words = calls.split()[-1]
                self.hold(any(words in mention for mention in mentions), f"{name}: not called {calls}")
            description = entity["description"] or ""
            for key in "office", "head":
                self.hold(fact.get(key, "") in description, f"{name}: description {description}, expected {fact.get(key)}")
            of = fact.get("of", [])
            for body in [of] if isinstance(of, str) else of:
                known = [self.entities[a]["name"] if a in self.entities else a for a in entity["affiliations"]]
                self.hold(body in known, f"{name}: of {known}, expected {body}")
        for entity in self.read["entities"]:
            known = entity["id"] in used or entity["name"] in self.facts["besides"]
            self.hold(known, f"nobody: {entity['name']} ({entity['kind']})")

    def map(self):
        facts = self.facts["places"]
        told = re.split(r"[,/] ?", section(self.prose, "Places on a map:", r";"))
        self.hold({name.strip() for name in told} == set(facts), "the prose has other places than the facts")
        calls = {call: name for name, fact in facts.items() for call in [name, *fact.get("also", [])]}
        stands = re.findall(r"\*(\w+)\* in (\d+)", section(self.prose, "note that", "stand for governments"))
        metonyms = {(name, int(row)) for name, row in stands}
        missing = set(facts)
        for place in self.read["places"]:
            name = calls.get(self.called(place))
            self.hold(name, f"no place of the map: {self.called(place)}")
            if not name:
                continue
            missing.discard(name)
            fact = facts[name]
            near = abs(place["lat"] - fact["lat"]) < 0.5 and abs(place["lon"] - fact["lon"]) < 0.5
            self.hold(place["country"] == fact["country"] and near, f"{name} lies in {place}")
            rows = [n + 1 for n, s in enumerate(self.whole) if place["id"] in s["places"]]
            government = any((name, row) in metonyms for row in rows)
            self.hold(place["metonym"] == government, f"{name} in {rows}: metonym {place['metonym']}")
        self.hold(not missing, f"not on the map: {sorted(missing)}")

    def evidence(self):
        for fact in self.facts["evidence"]:
            for row in fact["rows"]:
                if row > len(self.whole):
                    continue
                statement = self.whole[row - 1]
                hands = [self.entities[hand["entity"]] for hand in statement["chain"]]
                origin = self.unnamed() if fact["origin"] == UNNAMED else None
                # services cited for one row may be its first hand
                first = 1 if hands[0]["name"] == fact.get("cites") else 0
                right = hands[first] is origin if origin else hands[first]["name"] == fact["origin"]
                through = [hand["name"] for hand in hands[first + 1:-1]]
                self.hold(right and through == fact["through"], f"row {row}: evidence of {fact['origin']}")
                self.hold(statement["channel"] == fact["channel"], f"row {row}: channel {statement['channel']}")
            if "cites" in fact:
                about = [self.entities[a]["name"] for a in self.whole[fact["in"] - 1]["about"]]
                self.hold(fact["cites"] in about, f"row {fact['in']}: about {about}, expected {fact['cites']}")


def main(table, reading):
    with open(table, encoding="utf-8") as file:
        expected = file.read()
    with open(reading, encoding="utf-8") as file:
        read = json.load(file)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "seed-facts.json"), encoding="utf-8") as file:
        facts = json.load(file)
    faults = Check(expected, read, facts).run()
    for fault in faults:
        print(f"  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
