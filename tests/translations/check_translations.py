#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every text of the program is translated, and that no translation lost a part of its text.

Takes the texts of src/ and ui/ with lupdate, and compares each resources/translations/commcare-browser_XX.ts with them:
none is missing, none is left over, none is unfinished. In these and in the catalogues of Qt's words, qtwords_XX.ts, a
translation has the places (%1, %L1, %n), the mark of a key (&), the tags, the line breaks and the last sign of its text.

Prints a line for each fault, and exits with 1 when there are any. With --expect FILE the lines have to be those of FILE:
so the check itself is tested on a tree full of faults.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

PLACE = re.compile(r"%(?:L?\d+|n)")
TAG = re.compile(r"</?\w+[^<>]*>")
ENTITY = re.compile(r"&(?:\w+|#\d+);")
MNEMONIC = re.compile(r"&[^\s&]")
# What a text may end with, and what stands for it in another language.
LAST_SIGNS = {"…": ("…",), "...": ("...", "…"), ":": (":", "："), "?": ("?",), "!": ("!",), ".": (".", "।", "。")}


def texts(path):
    """Each message of a catalogue: its key, and what became of it."""
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            yield key, message.find("translation")


def last_sign(text):
    """The kind of sign that a text ends with, or nothing."""
    bare = TAG.sub("", text).rstrip()
    for sign, forms in LAST_SIGNS.items():
        if bare.endswith(forms):
            return sign if sign != "..." else "…"
    return ""


def mnemonics(text):
    return len(MNEMONIC.findall(ENTITY.sub("", text).replace("&&", "")))


def differences(source, translation):
    if set(PLACE.findall(source)) != set(PLACE.findall(translation)):
        yield "other places"
    if mnemonics(source) != mnemonics(translation):
        yield "other keys"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(translation)):
        yield "other tags"
    if source.count("\n") != translation.count("\n"):
        yield "other line breaks"
    if last_sign(source) != last_sign(translation):
        yield "another last sign"
    edges = [(len(t) - len(t.lstrip(" ")), len(t) - len(t.rstrip(" "))) for t in (source, translation)]
    if edges[0] != edges[1]:
        yield "other blanks at its ends"


def message_faults(key, translation):
    if translation is None or not "".join(translation.itertext()).strip():
        yield "not translated"
        return
    kind = translation.get("type")
    if kind:
        yield {"unfinished": "unfinished"}.get(kind, "left over")
        return
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    for form in forms:
        yield from differences(key[1], form)


def fresh_texts(root, lupdate):
    with tempfile.TemporaryDirectory() as folder:
        catalogue = pathlib.Path(folder) / "fresh.ts"
        sources = [root / name for name in ("src", "ui") if (root / name).is_dir()]
        subprocess.run([lupdate, "-silent", "-locations", "none", *sources, "-ts", catalogue], check=True)
        return {key for key, _ in texts(catalogue)}


def faults(root, lupdate):
    fresh = fresh_texts(root, lupdate)
    catalogues = sorted((root / "resources" / "translations").glob("*.ts"))
    if not catalogues:
        yield f"{root}: no catalogues"
    for path in catalogues:
        seen = set()
        for key, translation in texts(path):
            seen.add(key)
            for fault in message_faults(key, translation):
                yield f"{path.name}: {key[0]}: {fault}: {key[1]!r}"
        if path.name.startswith("commcare-browser_"):
            for context, source, _ in sorted(fresh - seen):
                yield f"{path.name}: {context}: not there: {source!r}"
            for context, source, _ in sorted(seen - fresh):
                yield f"{path.name}: {context}: not in the sources: {source!r}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--lupdate", default="lupdate", help="the program of Qt that reads the sources")
    parser.add_argument("--expect", type=pathlib.Path, help="the faults that have to be found")
    arguments = parser.parse_args()

    found = list(faults(arguments.root, arguments.lupdate))
    if arguments.expect is None:
        print("\n".join(found))
        return 1 if found else 0
    expected = arguments.expect.read_text(encoding="utf-8").splitlines()
    for line in sorted(set(expected) - set(found)):
        print(f"not found: {line}")
    for line in sorted(set(found) - set(expected)):
        print(f"found without a reason: {line}")
    return 0 if sorted(found) == sorted(expected) and expected else 1


if __name__ == "__main__":
    sys.exit(main())
