#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the Debian package on a machine with nothing else: a minimal Debian 12 in a folder. Installs the package there with
# apt and only what it depends on, exports without a window, goes through the main job in the window, removes the package,
# and looks for anything of ours that stayed outside the person's own folder. Exit status 0 when all of that went well.
#
#   try-deb.sh [PACKAGE]           as it is: what packaging/deb.sh made
#
# Needs root, mmdebstrap, a network to Debian's mirrors (MIRROR chooses another one), 1 GB in /var/tmp, and what
# packaging/install-dependencies.sh brings. The display, the session bus and assistive technology are this computer's: the
# machine has none of them, as it has no screen. Leaves the window's picture and the exports in build-deb/try/.
set -eu
packaging=$(realpath "$(dirname "$0")")
results=$packaging/../build-deb/try
package=$(realpath "${1:-$(echo "$packaging"/../build-deb/commcare-browser_*.deb)}")

if [ "${IN_OWN_NAMESPACE:-}" != yes ]; then
    # What is mounted below goes away with the script, however it ends.
    IN_OWN_NAMESPACE=yes exec unshare --mount "$packaging/try-deb.sh" "$package"
fi

work=$(mktemp -d -p /var/tmp)
trap 'umount --recursive --lazy /tmp "$machine/dev" "$machine/proc" "$machine$home" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT
trap 'exit 1' HUP INT TERM
chmod 755 "$work"
machine=$work/machine
# The person's own folder: seen under the same name inside the machine and by the display's programs outside of it.
home=$work/person
person=1000

say() { printf '\n== %s\n' "$*"; }
inside() { chroot "$machine" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_person() { inside setpriv --reuid "$person" --regid "$person" --clear-groups /usr/bin/env HOME="$home" "$@"; }
# Every file: type, permissions, owner, where a link leads, content.
everything() {
    (
        cd "$machine"
        find . -xdev \( -path ./proc -o -path ./dev -o -path ".$home" \) -prune -o -printf '%p %y %m %U:%G %l\n'
        find . -xdev \( -path ./proc -o -path ./dev -o -path ".$home" \) -prune -o -type f -exec sha256sum {} +
    ) | LC_ALL=C sort
}

say "A machine with nothing else"
mmdebstrap --quiet --variant=apt bookworm "$machine" ${MIRROR:+"$MIRROR"}
mkdir -p "$machine$home" "$home"
mount -t proc proc "$machine/proc"
mount --rbind /dev "$machine/dev"
mount --bind "$home" "$machine$home"
inside useradd --uid "$person" --home-dir "$home" --no-create-home person
chown "$person:$person" "$home"
cp /etc/resolv.conf "$machine/etc/resolv.conf"
inside apt-get update --quiet=2
# Nothing is started by what is installed.
printf '#!/bin/sh\nexit 101\n' >"$machine/usr/sbin/policy-rc.d"
chmod 755 "$machine/usr/sbin/policy-rc.d"
inside dpkg-query --show | wc -l | xargs echo "packages:"

say "Install"
# What it depends on comes first, so that the comparison in the end is about our package alone.
inside apt-get satisfy --quiet --yes --no-install-recommends "$(dpkg-deb --field "$package" Depends)" >"$work/apt.log" 2>&1 ||
    { tail -30 "$work/apt.log" >&2; exit 1; }
everything >"$work/before"
cp "$package" "$machine/tmp/package.deb"
inside apt-get install --quiet --yes --no-install-recommends /tmp/package.deb
rm "$machine/tmp/package.deb"
inside dpkg-query --show | wc -l | xargs echo "packages:"

say "Start it without a window"
as_person commcare-browser --version
for ending in csv xlsx jsonl sqlite; do
    as_person commcare-browser --demo --export "$home/demo.$ending"
done
(cd "$home" && wc --bytes demo.*)

say "The main job in the window"
# The person's session runs outside; the program is entered from it without root, so that the bus knows the person. Both
# meet at the sockets in the machine's /tmp.
mount --bind "$machine/tmp" /tmp
cat >"$work/program" <<END
#!/bin/sh
exec unshare --user --map-current-user --root="$machine" --wd="$home" /usr/bin/commcare-browser "\$@"
END
chmod 755 "$work/program"
cp "$packaging/virtual-session.sh" "$packaging/exercise-window.py" "$packaging/assistive.py" "$work/"
setpriv --reuid "$person" --regid "$person" --clear-groups env HOME="$home" PATH=/usr/bin:/bin \
    "$work/virtual-session.sh" "$work/exercise-window.py" "$work/program" "$home/window"

say "Remove it"
inside apt-get purge --quiet --yes commcare-browser
everything >"$work/after"
rm -rf "$results"
mkdir -p "$results"
cp -r "$home"/window/* "$home"/demo.* "$results/"
(cd "$home" && find . -path ./window -prune -o -type f -print) | sort | sed 's/^/in the folder of the person: /'
diff "$work/before" "$work/after" >"$work/changed" || true
sed -n 's/^[<>] //p' "$work/changed" | sed 's/^/not as before: /'
# The records of dpkg and apt, and where the display outside had its sockets.
left=$(sed -n 's/^[<>] //p' "$work/changed" | grep -vE '\./(var/(lib/(dpkg|apt)|log|cache/(apt|debconf))/|tmp/\.(X11|ICE)-unix )' || true)
if [ -n "$left" ] || find "$machine/var/lib/dpkg" "$machine/tmp" -name '*commcare*' | grep .; then
    echo "Something of ours is left." >&2
    exit 1
fi
echo "Nothing of ours is left. The picture and the exports are in build-deb/try/."
