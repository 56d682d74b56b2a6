#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the sources of a tree against the rules that a compiler does not know.

- A folder under src/ includes, and links, only itself and the layers that its arrows point to.
- Qt headers are included without a module prefix: then a header of a module that is not linked is not found either.
- Every source file names its licence in one of its first lines.

Prints a line for each fault, and exits with 1 when there are any. With --expect FILE the lines have to be those of
FILE: so the check itself is tested on a tree full of faults.
"""

import argparse
import pathlib
import re
import sys

# Which layers a layer may see beside itself.
ARROWS = {
    "core": set(),
    "api": {"core"},
    "credentials": {"core"},
    "models": {"core"},
    "exporting": {"core"},
    "session": {"core", "api", "credentials", "models", "exporting"},
    "widgets": {"core", "models", "session"},
    "demo": {"core"},
    "app": {"session", "widgets", "demo"},  # core's values come with the session's headers
}
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
LICENSED_FOLDERS = ("src", "tests", "ui", "resources", "packaging")
LICENSED_SUFFIXES = (".cpp", ".h", ".ui", ".svg", ".qrc", ".cmake", ".sh", ".py")
FIXTURES = ("tests", "layers", "badtree")

INCLUDE = re.compile(r'^\s*#\s*(?:include|include_next|import)\s*([<"])([^>"]+)[>"]')
PREFIXED_QT = re.compile(r"Qt[A-Z]\w*/")
LINKED_LAYER = re.compile(r"\bccb_([a-z]+)\b")


def include_faults(path, layer):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        bracket, name = match.groups()
        folder = name.split("/")[0] if "/" in name else None
        if PREFIXED_QT.match(name):
            yield number, f"{name}: Qt headers are included without the module"
        elif folder in ARROWS:
            if folder != layer and folder not in ARROWS[layer]:
                yield number, f"{name}: {layer} must not see {folder}"
        elif bracket == '"' and folder is not None:
            yield number, f"{name}: not a layer"
        elif bracket == '"' and not is_generated(name, path, layer):
            yield number, f"{name}: a header is included with its folder"


def is_generated(name, path, layer):
    return name == f"{path.stem}.moc" or (layer == "widgets" and name.startswith("ui_"))


def link_faults(path, layer):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        for linked in LINKED_LAYER.findall(line.split("#")[0]):
            if linked in ARROWS and linked != layer and linked not in ARROWS[layer]:
                yield number, f"ccb_{linked}: {layer} must not link {linked}"


def has_licence(path):
    with path.open(encoding="utf-8") as lines:
        return any(LICENCE in line for _, line in zip(range(3), lines))


def faults(root):
    source = root / "src"
    if not source.is_dir():
        yield f"{source} is not a folder"
        return
    for folder in sorted(entry for entry in source.iterdir() if entry.is_dir()):
        if folder.name not in ARROWS:
            yield f"src/{folder.name}: not a layer"
            continue
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".cpp", ".h"):
                found = include_faults(path, folder.name)
            elif path.name == "CMakeLists.txt":
                found = link_faults(path, folder.name)
            else:
                continue
            for number, text in found:
                yield f"{path.relative_to(root)}:{number}: {text}"
    for name in LICENSED_FOLDERS:
        for path in sorted((root / name).rglob("*")):
            parts = path.relative_to(root).parts
            if parts[: len(FIXTURES)] == FIXTURES or not path.is_file():
                continue
            if path.suffix in LICENSED_SUFFIXES or path.name == "CMakeLists.txt":
                if not has_licence(path):
                    yield f"{path.relative_to(root)}: no line {LICENCE}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--expect", type=pathlib.Path, help="the faults that have to be found")
    arguments = parser.parse_args()

    found = list(faults(arguments.root))
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
