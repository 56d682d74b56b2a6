#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the program's windows as assistive technology sees them, through AT-SPI.

    walk-window.py PROGRAM

Starts PROGRAM on its demo domain, goes through the panes of its window and opens its dialogs. Lists and exits with 1:
a control that is seen and has no name or no description, a table whose cells cannot be read, a control that Tab does
not reach. To be run in a session of its own: packaging/virtual-session.sh.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

import pyatspi  # Debian installs it for its own Python, which the first line names

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "packaging"))
from assistive import PATIENCE, StepFailed, application, names_of, until  # noqa: E402: found by the line above

CASES = 2512  # in the demo domain
CELLS_READ = 300  # spread over the table
SLOWEST_CELL = 0.05  # seconds on average, asked one by one; some milliseconds are usual

BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON}
FIELDS = {pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON}
LISTS = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST}
TABS = {pyatspi.ROLE_PAGE_TAB}
MENUS = {pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM}
CONTROLS = BUTTONS | FIELDS | LISTS | TABS
CAN_BE_FOCUSED = BUTTONS | FIELDS | LISTS | {pyatspi.ROLE_LABEL, pyatspi.ROLE_PAGE_TAB_LIST}
WINDOWS = {pyatspi.ROLE_DIALOG, pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW}


def has(widget, *states):
    found = widget.getState()
    return all(found.contains(state) for state in states)


def is_showing(widget):
    return has(widget, pyatspi.STATE_SHOWING, pyatspi.STATE_VISIBLE)


def walk(widget, parents=()):
    """All that is showing below a widget, with what it is in; not the cells of tables, nor closed menus and lists."""
    yield widget, parents
    role = widget.getRole()
    if role in LISTS or role == pyatspi.ROLE_COMBO_BOX and not has(widget, pyatspi.STATE_FOCUSABLE):
        return
    for child in widget:
        if child is None or not is_showing(child):
            continue
        if role == pyatspi.ROLE_COMBO_BOX and child.getRole() in LISTS:
            continue
        yield from walk(child, (*parents, widget))


def find(root, role, name):
    for widget, _ in walk(root):
        if widget.getRole() == role and name in names_of(widget):
            return widget
    return None


def press(*keys):
    # With time for a menu to open between two keys.
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "150", *keys], check=True)


class Walk:
    """What was looked at, and what was found to be wrong."""

    def __init__(self, app):
        self.app = app
        self.wrong = []
        self.controls = 0
        self.cells = 0

    def complain(self, place, what):
        line = f"{place}: {what}"
        if line not in self.wrong:
            self.wrong.append(line)

    def look_at(self, place, root):
        """Names and descriptions of all that is showing, and the tables in it."""
        for widget, parents in list(walk(root)):
            role = widget.getRole()
            told = f"{widget.getRoleName()} “{widget.name}”"
            if role in MENUS and not names_of(widget):
                self.complain(place, f"a {told} has no name")
            is_page = role == pyatspi.ROLE_LABEL and "Text" in pyatspi.listInterfaces(widget)  # of text and links
            if role not in CONTROLS and not is_page:
                continue
            if is_page and not widget.queryText().characterCount:
                self.complain(place, f"the {told} has no text")
            self.controls += 1
            inside = parents[-1].getRole() if parents else None
            if not names_of(widget):
                at = " > ".join(parent.name or parent.getRoleName() for parent in parents[-3:])
                self.complain(place, f"a {told} has no name, in {at}")
            # What is inside a line, a box or a bar of tabs is told of by that.
            if inside in FIELDS or inside == pyatspi.ROLE_PAGE_TAB_LIST and role in BUTTONS:
                continue
            description = widget.description
            if not description:
                self.complain(place, f"the {told} has no description")
            elif description in names_of(widget):
                self.complain(place, f"the description of the {told} says its name again")
            elif "<" in description and ">" in description and "</" in description:
                self.complain(place, f"the description of the {told} is HTML")
            if role in LISTS and role != pyatspi.ROLE_LIST:
                self.read_some(place, widget)

    def read_some(self, place, table):
        """The headings, and some of the cells, of a table that is showing."""
        told = f"the table “{table.name}”"
        shown = table.queryTable()
        if shown.nColumns <= 0:
            self.complain(place, f"{told} has no columns")
            return
        headings = [shown.getColumnDescription(column) for column in range(shown.nColumns)]
        if not all(headings):
            self.complain(place, f"{told} has columns without headings: {headings}")
        texts = []
        for row in range(min(shown.nRows, 5)):
            for column in range(shown.nColumns):
                cell = shown.getAccessibleAt(row, column)
                if cell is None:
                    self.complain(place, f"{told} has no cell {row}, {column}")
                    return
                texts.append(cell.name)
        self.cells += len(texts)
        if texts and not any(texts):
            self.complain(place, f"the cells of {told} say nothing")

    def focused(self, root):
        for widget, _ in walk(root):
            # The current tab says it has the focus even where its bar has not.
            if has(widget, pyatspi.STATE_FOCUSED) and widget.getRole() in CAN_BE_FOCUSED:
                return widget
        return None

    def tab_round(self, place, root):
        """Each control that can have the focus has it once on the way that Tab takes."""
        reached = set()
        idle = 0
        for _ in range(100):
            now = until(f"{place}: something has the focus", lambda: self.focused(root))
            key = self.key(now)
            if key not in reached:
                idle = 0
            elif now.getRole() != pyatspi.ROLE_LABEL:  # a text that Tab goes through, link by link
                idle += 1
            if idle > 3:
                break
            reached.add(key)
            press("Tab")
            time.sleep(0.05)
        for widget, parents in list(walk(root)):
            inside = [parent.getRole() for parent in parents]
            apart = (
                widget.getRole() not in BUTTONS | FIELDS | LISTS | {pyatspi.ROLE_PAGE_TAB_LIST}
                or not has(widget, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_ENABLED)
                or FIELDS & set(inside)  # a part of a field that is reached
                or any(parent.name == "Filter row" for parent in parents)  # Ctrl+Shift+F goes there
                or pyatspi.ROLE_PAGE_TAB_LIST in inside  # the arrow keys
                or widget.getRole() == pyatspi.ROLE_RADIO_BUTTON  # the arrow keys
            )
            if apart:
                continue
            parts = {self.key(widget)} | {self.key(child) for child in self.parts_of(widget)}
            if not parts & reached:
                self.complain(place, f"Tab does not reach the {widget.getRoleName()} “{widget.name}”")

    @staticmethod
    def parts_of(widget):
        return [child for child in widget if child is not None] if widget.getRole() in FIELDS else []

    @staticmethod
    def key(widget):
        box = widget.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return (widget.getRole(), widget.name, box.x, box.y)

    def window(self, name=None):
        """The window of this name that is active, or any other than the first."""
        for window in self.app:
            if window is not None and window.getRole() in WINDOWS and is_showing(window):
                if name is None or name in (window.name or ""):
                    return window
        return None

    def popup(self, name):
        """A dialog that is a part of the window, not a window beside it."""
        return next((found for window in self.app if (found := find(window, pyatspi.ROLE_DIALOG, name))), None)

    def dialog(self, name, opening, more=(), sought=None):
        """Opens a dialog, looks at it, goes through it with Tab, closes it with Esc. More: keys that show more of it."""
        sought = sought or self.window
        press(*opening)
        dialog = until(f"the dialog “{name}” opens", lambda: sought(name))
        time.sleep(0.5)
        self.look_at(name, dialog)
        if more:
            press(*more)
            time.sleep(0.5)
            self.look_at(f"{name}, {' '.join(more)}", dialog)
        self.tab_round(name, dialog)
        press("Escape")
        until(f"Esc closes “{name}”", lambda: sought(name) is None)


def spread(count, of):
    return sorted({i * (of - 1) // max(1, count - 1) for i in range(count)})


def read_cases(walk_, window):
    """Any cell of the table by its numbers, as quickly at the end as at the beginning, and as it is shown."""
    table = until("the cases are shown", lambda: find(window, pyatspi.ROLE_TABLE, "Cases"))
    shown = table.queryTable()
    until(f"all {CASES} cases are loaded", lambda: shown.nRows == CASES)
    until("the loading is over", lambda: find(window, pyatspi.ROLE_PROGRESS_BAR, "Progress") is None)
    headings = [shown.getColumnDescription(column) for column in range(shown.nColumns)]
    for heading in ("Name", "Type", "Status", "Owner", "Case id"):
        if heading not in headings:
            walk_.complain("Cases", f"no column is called {heading}")
            return
    columns = [headings.index(heading) for heading in ("Name", "Type", "Case id")]
    rows = spread(CELLS_READ // len(columns), CASES)
    start = time.monotonic()
    read = [[shown.getAccessibleAt(row, column).name for column in columns] for row in rows]
    took = (time.monotonic() - start) / (len(rows) * len(columns))
    walk_.cells += len(rows) * len(columns)
    print(f"Cases: {shown.nRows} rows, {shown.nColumns} columns, {took * 1000:.1f} ms a cell")
    if took > SLOWEST_CELL:
        walk_.complain("Cases", f"a cell takes {took:.3f} s")
    if len({case_id for _, _, case_id in read}) != len(rows):
        walk_.complain("Cases", "rows that are apart have the same case id")
    if {kind for _, kind, _ in read} != {"household", "mother", "child", "visit", "referral"}:
        walk_.complain("Cases", f"unexpected types: { {kind for _, kind, _ in read} }")
    # What is shown: the program itself copies the selected row to the clipboard, as its columns are seen.
    def focus_table():
        table.queryComponent().grabFocus()
        return has(table, pyatspi.STATE_FOCUSED)

    until("the table has the focus", focus_table)

    def select_last_row():
        press("ctrl+End", "Up", "Down")
        time.sleep(0.3)
        return list(shown.getSelectedRows()) == [CASES - 1]

    until("the last row is selected", select_last_row)
    press("Home")  # to the first columns
    time.sleep(0.3)
    last = {}
    for column, heading in enumerate(headings):
        cell = shown.getAccessibleAt(CASES - 1, column)
        if cell.name and is_showing(cell):
            last[heading] = cell.name
    print("The last row, as it is seen:", ", ".join(f"{heading} {text}" for heading, text in last.items()))
    press("Return")
    name = shown.getAccessibleAt(CASES - 1, headings.index("Name")).name
    case_id = shown.getAccessibleAt(CASES - 1, headings.index("Case id")).name
    until(
        "the pane of the case shows what the row says",
        lambda: any(
            widget.getRole() == pyatspi.ROLE_LABEL and widget.name == name and widget.description == "Name of the case"
            for widget, _ in walk(window)
        )
        and find(window, pyatspi.ROLE_TEXT, "Case id").queryText().getText(0, -1) == case_id,
    )


def select_tab(window, name):
    tab = until(f"the tab {name} is there", lambda: find(window, pyatspi.ROLE_PAGE_TAB, name))
    tab.queryAction().doAction(0)
    time.sleep(1)


def go_through(walk_):
    window = until("the window appears", lambda: walk_.window("CommCare Browser"))
    read_cases(walk_, window)
    for part in ("Properties", "History", "Raw"):
        select_tab(window, part)
        walk_.look_at(f"the case, {part}", window)
    relations = until(
        "the tab of relations is there",
        lambda: next(
            w for w, _ in walk(window) if w.getRole() == pyatspi.ROLE_PAGE_TAB and w.name.startswith("Relations")
        ),
    )
    relations.queryAction().doAction(0)
    time.sleep(1)
    walk_.look_at("the case, Relations", window)
    walk_.tab_round("the window with a case", window)
    press("ctrl+1", "Escape")
    time.sleep(0.5)
    press("alt+s", "Down")  # a filter, for its chip
    press("Return")
    time.sleep(1)
    walk_.look_at("Cases", window)
    walk_.tab_round("Cases", window)
    for key, place in (("ctrl+2", "Users"), ("ctrl+3", "Groups and locations")):
        press(key)
        time.sleep(1)
        walk_.look_at(place, window)
        walk_.tab_round(place, window)
    press("ctrl+1")
    walk_.dialog("Columns", ["alt+u"], sought=walk_.popup)
    for name, opening, more in (
        ("Export cases", ["ctrl+e"], ["alt+h"]),  # with the list of chosen columns
        ("Connections", ["ctrl+o"], []),
        ("Settings", ["ctrl+comma"], []),
        ("What to load", ["ctrl+l"], []),
        ("Sign in to CommCareHQ", ["alt+f", "i"], []),
        ("Guide", ["F1"], []),
        ("Keyboard shortcuts", ["alt+h", "k"], []),
        ("Connection doctor", ["alt+h", "c"], []),
        ("Log", ["alt+h", "l"], []),
        ("About CommCare Browser", ["alt+h", "a"], ["ctrl+Tab"]),  # the licence
        ("Views", ["alt+v", "a"], []),
    ):
        walk_.dialog(name, opening, more)
    press("ctrl+1", "ctrl+Home", "shift+F10", "m", "p")  # the menu key: the column, its profile
    profile = until("the profile opens", lambda: walk_.window("Profile of"))
    time.sleep(1)
    walk_.look_at("Profile", profile)
    walk_.tab_round("Profile", profile)
    press("Escape")
    until("Esc closes the profile", lambda: walk_.window("Profile of") is None)
    press("ctrl+1", "shift+F10", "y", "c")  # the menu key: filter by, contains
    condition = until("the condition can be typed", lambda: walk_.window("Filter Name"))
    walk_.look_at("Condition", condition)
    walk_.tab_round("Condition", condition)
    press("Escape")
    until("Esc closes the condition", lambda: walk_.window("Filter Name") is None)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__.splitlines()[2].strip())
    with tempfile.TemporaryFile() as said:
        program = subprocess.Popen([sys.argv[1], "--demo"], stdout=said, stderr=said)
        try:
            app = until(
                "the program shows itself to assistive technology",
                lambda: application(program.pid),
            )
            walk_ = Walk(app)
            try:
                go_through(walk_)
            except StepFailed as failure:
                walk_.wrong.append(str(failure))
                if picture := os.environ.get("CCB_TEST_PICTURE"):
                    subprocess.run(["import", "-window", "root", picture], check=False)
            print(f"{walk_.controls} controls and {walk_.cells} cells looked at")
        finally:
            program.terminate()
            program.wait(timeout=PATIENCE)
    if walk_.wrong:
        sys.exit("\n".join(walk_.wrong))


if __name__ == "__main__":
    main()
