#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the main job in the program's window, as a person with assistive technology would.

    exercise-window.py PROGRAM FOLDER

Starts PROGRAM on its demo domain, narrows the cases to one type, opens a case, selects rows and exports them. Leaves
window.png and cases.csv in FOLDER, and says so; exits with 1 and says what was missing when a step does not come true.
Everything is found by its accessible name, so a name that goes missing fails here too.
"""

import csv
import pathlib
import subprocess
import sys

import pyatspi  # Debian installs it for its own Python, which the first line names

from assistive import PATIENCE, StepFailed, application, names_of, until

CASE_TYPE = "mother"
ROWS = 5


def find(root, role, name):
    """The first showing widget of that role and accessible name; a table's cells are not looked through."""
    queue = [root]
    while queue:
        widget = queue.pop(0)
        if widget is None:
            continue
        if widget.getRole() == role and name in names_of(widget) and is_showing(widget):
            return widget
        if widget.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
            queue.extend(widget)
    return None


def wait_for(root, role, name):
    return until(f"{name} is shown", lambda: find(root, role, name))


def is_showing(widget):
    return widget.getState().contains(pyatspi.STATE_SHOWING)


def is_enabled(widget):
    return widget.getState().contains(pyatspi.STATE_ENABLED)


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def focus(widget):
    def attempt():
        # Asked for again each time: a list that is just closing takes the focus back.
        widget.queryComponent().grabFocus()
        return widget.getState().contains(pyatspi.STATE_FOCUSED)

    until(f"{widget.name} has the focus", attempt)


def activate(widget):
    until(f"{widget.name} can be used", lambda: is_enabled(widget))
    action = widget.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    action.doAction(names.index("Press"))


def rows_of(table):
    return table.queryTable().nRows


def column_texts(table, heading):
    shown = table.queryTable()
    headings = [shown.getColumnDescription(i) for i in range(shown.nColumns)]
    column = headings.index(heading)
    return [shown.getAccessibleAt(row, column).name for row in range(shown.nRows)]


def choose_case_type(window, table):
    rows_before = until("the cases table fills", lambda: rows_of(table))
    until("all cases are loaded", lambda: find(window, pyatspi.ROLE_PROGRESS_BAR, "Progress") is None)
    all_rows = rows_of(table)
    activate(wait_for(window, pyatspi.ROLE_COMBO_BOX, "Case type"))
    press(*CASE_TYPE, "Return")
    until("fewer rows are shown", lambda: 0 < rows_of(table) < all_rows)
    kinds = set(column_texts(table, "Type"))
    if kinds != {CASE_TYPE}:
        raise StepFailed(f"the filter left these case types: {sorted(kinds)}")
    print(f"{rows_before} cases at first, {all_rows} in all, {rows_of(table)} of type {CASE_TYPE}")


def open_first_case(window, table):
    focus(table)
    press("ctrl+Home", "Return")
    properties = until(
        "the properties are shown",
        lambda: find(window, pyatspi.ROLE_TABLE, "Properties") or find(window, pyatspi.ROLE_TREE_TABLE, "Properties"),
    )
    count = until("the case has properties", lambda: rows_of(properties))
    print(f"the first case has {count} properties")


def select_rows(table):
    focus(table)
    press("ctrl+Home", *["shift+Down"] * (ROWS - 1))
    until(f"{ROWS} rows are selected", lambda: table.queryTable().nSelectedRows == ROWS)


def export(app, file):
    press("ctrl+e")
    dialog = wait_for(app, pyatspi.ROLE_DIALOG, "Export cases")
    name = wait_for(dialog, pyatspi.ROLE_TEXT, "File")
    name.queryEditableText().setTextContents(str(file))
    activate(wait_for(dialog, pyatspi.ROLE_PUSH_BUTTON, "Export"))
    until("the dialog closes", lambda: find(app, pyatspi.ROLE_DIALOG, "Export cases") is None)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    if len(rows) != ROWS or any(row["case_type"] != CASE_TYPE for row in rows):
        raise StepFailed(f"{file} does not hold the {ROWS} selected rows")


def exercise(program, folder):
    app = until("the program shows itself to assistive technology", lambda: application(program.pid))
    window = until("the window appears", lambda: app[0] if app.childCount else None)
    table = until(
        "the cases table is shown",
        lambda: find(window, pyatspi.ROLE_TABLE, "Cases") or find(window, pyatspi.ROLE_TREE_TABLE, "Cases"),
    )
    choose_case_type(window, table)
    open_first_case(window, table)
    select_rows(table)
    export(app, folder / "cases.csv")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__.splitlines()[2].strip())
    folder = pathlib.Path(sys.argv[2]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("cases.csv", "window.png"):
        (folder / name).unlink(missing_ok=True)

    program = subprocess.Popen([sys.argv[1], "--demo"])
    try:
        exercise(program, folder)
    except StepFailed as failure:
        sys.exit(str(failure))
    finally:
        subprocess.run(["import", "-window", "root", str(folder / "window.png")], check=True)
        program.terminate()
        program.wait(timeout=PATIENCE)
    print(f"Screenshot: {folder / 'window.png'}")
    print(f"CSV:        {folder / 'cases.csv'}")


if __name__ == "__main__":
    main()
