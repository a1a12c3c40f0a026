#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs every test: ./test.sh [arguments of ctest, for example -R jwt]
# ESPALIER_PRESET chooses the build: release (default), dev or asan.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/setup.sh
. "$ROOT/packaging/setup.sh"

# shellcheck disable=SC2086
need_packages $BUILD_PACKAGES $RUNTIME_PACKAGES $TEST_PACKAGES
need_node
preset=${ESPALIER_PRESET:-release}
build "$preset"

# The tests get a home of their own: nothing of the user's settings, keychain or windows is touched.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/runtime"
export HOME="$scratch" XDG_DATA_HOME="$scratch/data" XDG_CONFIG_HOME="$scratch/config" XDG_CACHE_HOME="$scratch/cache" \
    XDG_RUNTIME_DIR="$scratch/runtime"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS QT_QPA_PLATFORM
cd "$ROOT"
ctest --preset "$preset" "$@"
