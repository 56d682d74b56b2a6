# SPDX-License-Identifier: GPL-3.0-or-later
"""What describes the program to desktops and builders is complete, and speaks of the same program.

    check_descriptions.py BUILT_FOLDER PACKAGING_FOLDER APP_ID
"""

import configparser
import json
import pathlib
import sys
import xml.etree.ElementTree

import yaml

LANGUAGES = {"es", "fr", "hi", "pt"}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def check_desktop_entry(file):
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(file, encoding="utf-8")
    actions = [f"Desktop Action {name}" for name in entry["Desktop Entry"]["Actions"].split(";") if name]
    translated = [("Desktop Entry", key) for key in ("GenericName", "Comment", "Keywords")]
    translated += [(action, "Name") for action in actions]
    for section, key in translated:
        missing = {language for language in LANGUAGES if not entry[section].get(f"{key}[{language}]")}
        if missing:
            sys.exit(f"{file}: {key} in [{section}] is not translated into {sorted(missing)}")


def check_metainfo(file):
    summaries = xml.etree.ElementTree.parse(file).findall("summary")
    missing = LANGUAGES - {summary.get(XML_LANG) for summary in summaries if summary.text}
    if missing:
        sys.exit(f"{file}: the summary is not translated into {sorted(missing)}")


def check_flatpak(file, app_id):
    manifest = yaml.safe_load(file.read_text(encoding="utf-8"))
    if manifest["id"] != app_id or manifest["command"] != "commcare-browser":
        sys.exit(f"{file} is about {manifest['id']}, not {app_id}")
    if not all(module["name"] and module["sources"] for module in manifest["modules"]):
        sys.exit(f"{file}: a module has no sources")
    ours = manifest["modules"][-1]
    if not (file.parent / ours["sources"][0]["path"] / "CMakeLists.txt").is_file():
        sys.exit(f"{file}: the module {ours['name']} is not built from these sources")


def check_vcpkg(file):
    ports = [port if isinstance(port, str) else port["name"] for port in json.loads(file.read_text())["dependencies"]]
    if not ports or len(set(ports)) != len(ports):
        sys.exit(f"{file} names no port, or one twice: {ports}")


def main():
    built, packaging = map(pathlib.Path, sys.argv[1:3])
    app_id = sys.argv[3]
    check_desktop_entry(built / f"{app_id}.desktop")
    check_metainfo(built / f"{app_id}.metainfo.xml")
    check_flatpak(packaging / "flatpak" / f"{app_id}.yaml", app_id)
    check_vcpkg(packaging / "vcpkg.json")


if __name__ == "__main__":
    main()
