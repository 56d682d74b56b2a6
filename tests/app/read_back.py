#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an export with something that is not ours and compares it, cell by cell, with what has to be in it.

usage: read_back.py READER FILE EXPECTED

READER: csv, csv-libreoffice, xlsx-openpyxl, xlsx-libreoffice, sqlite or jsonl.
EXPECTED: JSON: {"cases": {CASE_ID: {COLUMN: [KIND, TEXT]}}, "columns": [...], "times": {CASE_ID: {COLUMN: TEXT}}}.
    KIND is that of the value in the server's JSON (text, number, boolean, list, object or null). Every other cell of
    a column that is not a field has to be empty, and no case and no column may be missing or one too many.
"""

import csv
import datetime
import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

LONGEST_CELL = 32767  # of a spreadsheet
LONGEST_OF_LIBREOFFICE = 65535  # when it reads CSV
CUT = " […]"


class Table:
    """Cases by their ids; each a dictionary from column to value, a text or None."""

    def __init__(self, columns, cases):
        self.columns = columns
        self.cases = cases


def table_of(rows):
    headings = rows[0]
    return Table(headings, {row[headings.index("case_id")]: dict(zip(headings, row)) for row in rows[1:]})


def read_csv(path):
    csv.field_size_limit(sys.maxsize)
    with open(path, newline="", encoding="utf-8-sig") as file:
        return table_of(list(csv.reader(file)))


def convert(path, out_filter, in_filter=None):
    """Lets LibreOffice write a file anew, in a profile of its own; gives the folder of what it wrote."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="read-back-"))
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--convert-to",
               out_filter, "--outdir", str(folder / "out")]
    if in_filter:
        command.append(f"--infilter={in_filter}")
    subprocess.run(command + [str(path)], check=True, timeout=240, stdout=subprocess.DEVNULL)
    return folder / "out"


# Comma, quotes, UTF-8, from the first line; each text quoted, cells as they are shown, all sheets, each in a file.
CSV_OF_ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1"


def read_csv_in_libreoffice(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        columns = len(next(csv.reader(file)))
    as_text = "/".join(f"{column}/2" for column in range(1, columns + 1))
    # The last word: lines within quotes belong to the value.
    folder = convert(path, CSV_OF_ALL_SHEETS, f"Text - txt - csv (StarCalc):44,34,76,1,{as_text},0,true,false")
    return read_csv(next(folder.glob("*.csv")))


def read_xlsx_in_libreoffice(path):
    folder = convert(path, CSV_OF_ALL_SHEETS)
    return read_csv(next(folder.glob("*-Cases.csv")))


def unescape(text):
    """What _xHHHH_ stands for: openpyxl hands it out as it is in the file."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def shown(cell):
    value = cell.value
    if isinstance(value, datetime.datetime):
        if cell.number_format == "yyyy-mm-dd":
            return value.strftime("%Y-%m-%d")
        assert cell.number_format == "yyyy-mm-dd hh:mm:ss", cell.number_format
        return value.isoformat(" ", "seconds")
    if value is None:
        return ""
    assert cell.data_type in ("s", "inlineStr"), f"{cell.coordinate} is {cell.data_type}: {value!r}"
    return unescape(value)


def read_xlsx(path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    sheet = book["Cases"]
    assert sheet.freeze_panes == "A2", sheet.freeze_panes
    assert sheet.auto_filter.ref == sheet.dimensions, (sheet.auto_filter.ref, sheet.dimensions)
    assert all(cell.font.bold for cell in sheet[1])
    table = table_of([[shown(cell) for cell in row] for row in sheet.rows])
    if "Long values" in book.sheetnames:
        put_together(table, [[shown(cell) for cell in row] for row in book["Long values"].rows][1:], sheet)
    return table


def put_together(table, parts, sheet):
    """Puts the values that were cut back in their places."""
    whole = {}
    for name, cell, column, part, text in parts:
        assert name == sheet.title and len(text) <= LONGEST_CELL
        whole.setdefault((cell, column), []).append(text)
        assert int(part) == len(whole[cell, column])
    for (cell, column), texts in whole.items():
        text = "".join(texts)
        case = table.cases[sheet.cell(sheet[cell].row, 1).value]
        assert case[column].endswith(CUT) and text.startswith(case[column][:-len(CUT)])
        case[column] = text


# What columns are called that SQLite would not tell from another one, or that have no name.
SQLITE_NAMES = {"CASE_ID (2)": "CASE_ID", "_": ""}


def read_sqlite(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.row_factory = sqlite3.Row
    columns, cases = [], {}
    for (name,) in [tuple(row) for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]:
        quoted = '"' + name.replace('"', '""') + '"'
        assert any(row["name"] for row in database.execute(f"PRAGMA index_list({quoted})"))
        assert {row["type"] for row in database.execute(f"PRAGMA table_info({quoted})")} == {"TEXT"}
        for row in database.execute(f"SELECT * FROM {quoted}"):
            assert row["case_type"] == name
            assert row["case_id"] not in cases
            assert all(value is None or isinstance(value, str) for value in row)
            keys = [SQLITE_NAMES.get(key, key) for key in row.keys()]
            cases[row["case_id"]] = dict(zip(keys, row))
            columns += [key for key in keys if key not in columns]
    return Table(columns, cases)


def read_lines(path):
    with open(path, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    cases = {}
    for line in lines:
        # Half a character in a name: as it stands in the JSON.
        case = {"properties." + name.encode("utf-8", "backslashreplace").decode(): value
                for name, value in line["properties"].items()}
        for identifier, index in line["indices"].items():
            case[f"indices.{identifier}"] = index["case_id"]
        cases[line["case_id"]] = case
    return Table(None, cases)


READERS = {
    "csv": read_csv,
    "csv-libreoffice": read_csv_in_libreoffice,
    "xlsx-openpyxl": read_xlsx,
    "xlsx-libreoffice": read_xlsx_in_libreoffice,
    "sqlite": read_sqlite,
    "jsonl": read_lines,
}


def as_libreoffice_has_it(text):
    """What LibreOffice itself makes of a text in a cell, whoever wrote it."""
    text = re.sub("\r\n?", "\n", text)
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text)


def fail(case, column, found, wanted):
    sys.exit(f"{case}, {column!r}: {found!r:.300} in place of {wanted!r:.300}")


def compare(reader, table, expected):
    if sorted(table.cases) != sorted(expected["cases"]):
        sys.exit(f"cases: {sorted(table.cases)} in place of {sorted(expected['cases'])}")
    known = expected["columns"]
    if table.columns is not None and sorted(table.columns) != sorted(known + expected["fields"]):
        sys.exit(f"columns that only one side has: {set(table.columns) ^ set(known + expected['fields'])}")
    cells = 0
    for case, values in expected["cases"].items():
        columns = known if table.columns is not None else list(table.cases[case])
        for column in set(columns) | set(values):
            kind, text = values.get(column, ["missing", ""])
            found = table.cases[case].get(column, None if reader == "sqlite" else "")
            cells += 1
            wanted = text
            if reader == "sqlite":
                wanted = None if kind in ("missing", "null") else text
            elif reader == "jsonl":
                wanted, found = jsonl_value(kind, text, found)
            elif reader.endswith("libreoffice"):
                wanted, found = as_libreoffice_has_it(text), as_libreoffice_has_it(found)
                if reader.startswith("csv"):
                    wanted = wanted[:LONGEST_OF_LIBREOFFICE]
                elif len(wanted) > LONGEST_CELL:
                    found, wanted = found[-len(CUT):] == CUT and wanted.startswith(found[:-len(CUT)]), True
            if found != wanted:
                fail(case, column, found, wanted)
    for case, values in expected["times"].items():
        for column, text in values.items():
            cells += 1
            if table.columns is not None and table.cases[case][column] != text:
                fail(case, column, table.cases[case][column], text)
    print(f"{cells} cells of {len(expected['cases'])} cases are as they were")


def jsonl_value(kind, text, found):
    if kind == "text":
        # Half a character: the JSON that came.
        is_half = re.fullmatch(r'".*\\ud[89a-f].*"', text, re.DOTALL)
        return (json.loads(text) if is_half else text), found
    return (None if kind in ("null", "missing") else json.loads(text)), found


if __name__ == "__main__":
    _, how, file_to_read, file_expected = sys.argv
    with open(file_expected, encoding="utf-8") as expected_file:
        compare(how, READERS[how](pathlib.Path(file_to_read)), json.load(expected_file))
