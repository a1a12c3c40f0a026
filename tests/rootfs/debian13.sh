#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The same program with Qt 6.8 and GCC 14, on a bare Debian 13: builds and runs its tests. By hand, as root:
#   tests/rootfs/debian13.sh [--keep]     --keep leaves the root for a look (and reuses one that was kept)
set -euo pipefail
# shellcheck source=tests/rootfs/root.sh
. "$(dirname "${BASH_SOURCE[0]}")/root.sh"

dir="$ROOTS/trixie"
keep=${1:-}
[ "$keep" = --keep ] || trap 'rm -rf "$dir"' EXIT
[ "$keep" = --keep ] && [ -d "$dir/home/builder" ] || timed "bare Debian 13" make_root trixie "$dir"
timed "clone" clone_into "$dir"
timed "test.sh" in_root "$dir" 'cd "/home/builder/my clones/espalier" && ./test.sh'
