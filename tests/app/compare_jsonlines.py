#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares a JSON Lines file with the bodies of the lists that a server sent: each case once, and each the same in the
order of its keys, the keys that come twice, and the spelling of its numbers.

compare_jsonlines.py FILE.jsonl BODY..."""

import json
import sys


def read(text):
    # Numbers as they are written, objects as lists of their members: nothing is left out or made equal.
    return json.loads(text, parse_int=lambda n: ("number", n), parse_float=lambda n: ("number", n),
                      parse_constant=lambda n: ("constant", n), object_pairs_hook=lambda pairs: ("object", pairs))


def member(value, *names):
    return next(v for k, v in value[1] if k in names)


def by_id(cases):
    found = {member(case, "case_id"): case for case in cases}
    if len(found) != len(cases):
        sys.exit("A case comes twice.")
    return found


def main(path, *bodies):
    with open(path, encoding="utf-8", newline="\n") as lines:
        written = by_id([read(line) for line in lines])
    sent = []
    for body in bodies:
        with open(body, encoding="utf-8") as file:
            sent += member(read(file.read()), "objects", "cases")
    sent = by_id(sent)
    if written != sent:
        other = {key for key in written.keys() | sent.keys() if written.get(key) != sent.get(key)}
        sys.exit(f"{len(other)} cases are not the same: {sorted(other)[:5]}")
    print(len(written))


main(*sys.argv[1:])
