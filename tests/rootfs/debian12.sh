#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a newcomer does on a bare Debian 12: clone, ./run.sh, ./test.sh. By hand, as root:
#   tests/rootfs/debian12.sh [--keep]     --keep leaves the root for a look (and reuses one that was kept)
set -euo pipefail
# shellcheck source=tests/rootfs/root.sh
. "$(dirname "${BASH_SOURCE[0]}")/root.sh"

dir="$ROOTS/bookworm"
home='cd "/home/builder/my clones/espalier"'
keep=${1:-}
[ "$keep" = --keep ] || trap 'rm -rf "$dir"' EXIT
[ "$keep" = --keep ] && [ -d "$dir/home/builder" ] || timed "bare Debian 12" make_root bookworm "$dir"
timed "clone" clone_into "$dir"
timed "run.sh, first time" in_root "$dir" "$home && ./run.sh"
timed "pictures of the tour" in_root "$dir" "$home && ls build/tour/*.png"
# From another folder, and with a home that cannot be written.
timed "run.sh, nothing changed" in_root "$dir" "cd / && HOME=/proc '/home/builder/my clones/espalier/run.sh' --version"
timed "test.sh, first time" in_root "$dir" "$home && ./test.sh"
timed "test.sh, nothing changed" in_root "$dir" "$home && ./test.sh -N"
