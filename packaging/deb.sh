#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package, in build-deb/: installs what is missing, compiles a release without tests and with Debian's
# own flags (hardening, no paths of this computer in it), packs it and has it looked over. Says where the package is.
set -eu
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh

export DEB_BUILD_MAINT_OPTIONS=hardening=+all
# CMake does not know of CPPFLAGS.
CXXFLAGS="$(dpkg-buildflags --get CXXFLAGS) $(dpkg-buildflags --get CPPFLAGS)"
LDFLAGS=$(dpkg-buildflags --get LDFLAGS)
export CXXFLAGS LDFLAGS
cmake -S . -B build-deb -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF
cmake --build build-deb
rm -f build-deb/*.deb
(cd build-deb && cpack -G DEB)

package=$(echo build-deb/commcare-browser_*.deb)
lintian --profile debian --allow-root --fail-on error,warning "$package"
echo
echo "To install it:  sudo apt install ./$package"
