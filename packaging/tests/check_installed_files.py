# SPDX-License-Identifier: GPL-3.0-or-later
"""`cmake --install` puts in place every file that is expected, and no other, readable by everybody.

    check_installed_files.py CMAKE BUILD_FOLDER STAGING_FOLDER APP_ID
"""

import os
import pathlib
import shutil
import stat
import struct
import subprocess
import sys

PIXELS = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def expected_files(app_id):
    return {
        "bin/commcare-browser",
        f"share/applications/{app_id}.desktop",
        f"share/metainfo/{app_id}.metainfo.xml",
        "share/man/man1/commcare-browser.1",
        *(f"share/icons/hicolor/{n}x{n}/apps/{app_id}.png" for n in PIXELS),
        f"share/icons/hicolor/scalable/apps/{app_id}.svg",
        f"share/icons/hicolor/symbolic/apps/{app_id}-symbolic.svg",
        "share/doc/commcare-browser/CHANGELOG.md",
        "share/doc/commcare-browser/LICENSE",
        "share/doc/commcare-browser/README.md",
    }


def check_permissions(path):
    mode = stat.S_IMODE(path.stat().st_mode)
    wanted = 0o755 if path.parent.name == "bin" else 0o644
    if mode != wanted:
        sys.exit(f"{path} has the permissions {mode:o}, not {wanted:o}")


def check_icon(path, pixels):
    head = path.read_bytes()[:24]
    if head[:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack(">II", head[16:24]) != (pixels, pixels):
        sys.exit(f"{path} is not a PNG of {pixels} x {pixels}")


def main():
    cmake, build, staging, app_id = sys.argv[1:]
    shutil.rmtree(staging, ignore_errors=True)
    subprocess.run(
        [cmake, "--install", build, "--prefix", "/usr"],
        env={**os.environ, "DESTDIR": staging},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    root = pathlib.Path(staging)
    there = {str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir()}
    wanted = {f"usr/{file}" for file in expected_files(app_id)}
    if there != wanted:
        sys.exit(f"missing: {sorted(wanted - there)}\nnot expected: {sorted(there - wanted)}")
    for file in there:
        check_permissions(root / file)
    for pixels in PIXELS:
        check_icon(root / f"usr/share/icons/hicolor/{pixels}x{pixels}/apps/{app_id}.png", pixels)
    installed = subprocess.run([root / "usr/bin/commcare-browser", "--version"], capture_output=True, text=True, check=True)
    print(f"{len(there)} files; {installed.stdout.strip()}")


if __name__ == "__main__":
    main()
