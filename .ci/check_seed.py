#!/usr/bin/env python3
"""Hold the reading of the sample dispatch to the table of what a careful reader finds in it.

usage: check_seed.py EXPECTED.md READING.json

The table's columns: number, content, type, words, chain (origin first), how sure. A row with a number is a statement that
is part of no other, in the order of the text; a row without one is the report's own words. In a chain a hand that begins
in lower case is an unnamed source, the same wherever the table says so; what stands in brackets is a remark, or a chain
that passes too. The contents are not compared, but there must be as many statements as rows.
"""
import json
import re
import sys

CERTAINTIES = {"as reported": "Uu", "certain": "CT+", "probable": "PR+", "possible": "PS+", "denied": "CT-"}


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if len(cells) > 5 and cells[0].isdigit():
                yield cells


def chains(cell):
    """The chain of a cell and those that pass too, each a list of hands; None for an unnamed one."""
    passes = re.findall(r"\(([^()]*→[^()]*) is a pass\)", cell)
    for chain in [re.sub(r"\([^()]*\)", "", cell), *passes]:
        hands = [hand.strip() for hand in chain.split("→")]
        yield [None if hand[0].islower() and " " in hand else hand for hand in hands]


def main(table, reading):
    with open(reading, encoding="utf-8") as file:
        read = json.load(file)
    entities = {entity["id"]: entity for entity in read["entities"]}
    whole = [s for s in read["statements"] if s["parent"] is None]
    parts = {s["id"]: [p for p in read["statements"] if p["parent"] == s["id"]] for s in whole}
    expected = list(rows(table))
    faults = []
    if len(whole) != len(expected):
        faults.append(f"{len(whole)} statements, but {len(expected)} rows")
    unnamed = set()
    for row, statement in zip(expected, whole):
        number, kind, sure = row[0], row[2], row[5]
        own = kind.split(", with")[0]
        if statement["type"] not in re.split(r"\s+or\s+", own):
            faults.append(f"row {number}: type {statement['type']}, expected {own}")
        nested = re.search(r"with (\w+) (\w+) quotations? nested", kind)
        count = {"a": 1, "one": 1, "two": 2, "three": 3}[nested.group(1)] if nested else 0
        found = [part["type"] for part in parts[statement["id"]]]
        if found != [nested.group(2) if nested else ""] * count:
            faults.append(f"row {number}: nested {found}")
        hands = [entities[hand["entity"]] for hand in statement["chain"]]
        names = [hand["name"] if hand["named"] else None for hand in hands]
        if names not in list(chains(row[4])):
            faults.append(f"row {number}: chain {names}, expected {row[4]}")
        unnamed.update(hand["id"] for hand in hands if not hand["named"])
        if CERTAINTIES[re.split(r"[;(]", sure)[0].strip()] != statement["certainty"]:
            faults.append(f"row {number}: certainty {statement['certainty']}, expected {sure}")
        other = re.search(r"alternative to (\d+)", sure)
        wanted = whole[int(other.group(1)) - 1]["id"] if other else None
        if statement["alternativeTo"] != wanted:
            faults.append(f"row {number}: alternative to {statement['alternativeTo']}, expected {wanted}")
    if len(unnamed) > 1:
        faults.append("the unnamed source is taken for several")
    for fault in faults:
        print(f"  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
