#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a .deb of what BUILD_FOLDER holds, and looks at it as Debian's own reviewers do. WORK_FOLDER is emptied.
#
#   check-deb.sh CPACK BUILD_FOLDER WORK_FOLDER
set -eu
cpack=$1
build=$2
work=$3

rm -rf "$work"
mkdir -p "$work"
# As a person with a closed umask would make it.
umask 077
"$cpack" --config "$build/CPackConfig.cmake" -G DEB -B "$work" >"$work/cpack.log" 2>&1 || {
    cat "$work/cpack.log" >&2
    exit 1
}
deb=$(echo "$work"/commcare-browser_*.deb)
dpkg-deb --info "$deb"

# Neither is seen by the search for linked libraries; the second stands for that search.
for needed in libqt6sql6-sqlite libqt6widgets6; do
    case ", $(dpkg-deb --field "$deb" Depends)," in
        *", $needed "* | *", $needed,"*) ;;
        *)
            echo "The package does not depend on $needed." >&2
            exit 1
            ;;
    esac
done

# The profile is named, for builders on systems derived from Debian. Root is who tests in a container.
exec lintian --profile debian --allow-root --fail-on error,warning --tag-display-limit 0 "$deb"
