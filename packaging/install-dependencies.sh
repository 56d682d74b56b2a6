#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building, testing and trying the program need on Debian 12, as root or through sudo. Does nothing, and
# asks for no password, when all of it is there.
set -eu

build='ca-certificates cmake g++ ninja-build qt6-base-dev qt6-svg-dev qt6-httpserver-dev qt6-websockets-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libsimdjson-dev libxlsxwriter-dev'
# The keychain and the SQLite driver are loaded at run time; Qt's own words in other languages; fonts for the scripts of
# the demo domain.
run='libsecret-1-0 libqt6sql6-sqlite qt6-translations-l10n fonts-noto-core'
# A virtual display, a keyring and assistive technology; checks of the desktop entry and the metainfo.
try='xvfb xauth openbox dbus gnome-keyring at-spi2-core python3 python3-pyatspi xdotool imagemagick
    desktop-file-utils appstream'
# What reads the exports back, beside Python itself; making and checking the Debian package.
check='python3-openpyxl libreoffice-calc-nogui python3-yaml man-db dpkg-dev file lintian'
# Fuzzing, part of the tests.
fuzz='clang libclang-rt-14-dev'

missing=
for package in $build $run $try $check $fuzz; do
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing packages:$missing" >&2
        echo "Install them as root, or install sudo, and start again." >&2
        exit 1
    fi
    as_root=sudo
fi
echo "Installing:$missing"
# Word splitting is meant: one argument for each package.
# shellcheck disable=SC2086
{
    $as_root apt-get update --quiet
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends $missing
}
