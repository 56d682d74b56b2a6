# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's windows as assistive technology finds them, through AT-SPI. For the scripts that drive them."""

import time

import pyatspi  # Debian installs it for its own Python: /usr/bin/python3

PATIENCE = 60  # seconds for one step, on a slow machine


class StepFailed(Exception):
    pass


def until(what, attempt):
    """The first answer of attempt() that is true."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = attempt()
        except Exception:  # AT-SPI raises GLib.Error for anything that has just gone away
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    raise StepFailed(f"this did not happen within {PATIENCE} s: {what}")


def application(pid):
    """None: it has not shown itself yet."""
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app is not None and app.get_process_id() == pid), None)


def names_of(widget):
    """Its own name and those of its labels: Qt 6.4 names a combo box after its value, and leaves the name to the label."""
    labels = [
        relation.getTarget(i).name
        for relation in widget.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for i in range(relation.getNTargets())
    ]
    return [name for name in (widget.name, *labels) if name]
