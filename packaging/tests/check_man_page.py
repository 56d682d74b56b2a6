# SPDX-License-Identifier: GPL-3.0-or-later
"""The man page is sound, and tells of exactly the options that --help tells of.

    check_man_page.py PROGRAM MAN_PAGE
"""

import os
import re
import subprocess
import sys
import tempfile

# At the head of an entry: "  -h, --help" and "  --server <URL>" in the help, the same without brackets in the man page.
OPTION = r"(?:-(\w), )?--([a-z-]+)(?: <?([A-Z][A-Z,=]*)>?)?(?:\s|$)"


def options_in(text, indent):
    return set(re.findall(f"^ {{{indent}}}{OPTION}", text, re.MULTILINE))


def formatted(page):
    """As on a terminal; stops when groff has anything to say about it."""
    command = ["man", "--warnings", "--local-file", "-Tascii", page]
    plain = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "100", "MAN_KEEP_FORMATTING": "", "GROFF_NO_SGR": "1"}
    shown = subprocess.run(command, env=plain, capture_output=True, text=True)
    if shown.returncode or shown.stderr:
        sys.exit(f"man complains:\n{shown.stderr}")
    return re.sub(".\b", "", shown.stdout)  # bold is a letter struck twice


def help_of(program):
    with tempfile.TemporaryDirectory() as home:  # no settings of the person's own, such as another language
        plain = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
        return subprocess.run([program, "--help"], env=plain, capture_output=True, text=True, check=True).stdout


def told(options):
    return "  ".join(sorted(f"--{name} {value}".strip() for _, name, value in options)) or "-"


def main():
    program, page = sys.argv[1:]
    in_help = options_in(help_of(program), 2)
    in_page = options_in(formatted(page), 7)
    if not in_help:
        sys.exit("no options found in --help")
    if in_help != in_page:
        print("In --help, not (or otherwise) in the man page:", told(in_help - in_page))
        sys.exit(f"In the man page, not (or otherwise) in --help: {told(in_page - in_help)}")
    print(f"{len(in_help)} options, the same in both")


if __name__ == "__main__":
    main()
