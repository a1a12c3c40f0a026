#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Espalier and starts it on its demo account: ./run.sh [arguments of espalier]
# Without a display it renders the tour to build/tour/ instead.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/setup.sh
. "$ROOT/packaging/setup.sh"

# shellcheck disable=SC2086
need_packages $BUILD_PACKAGES $RUNTIME_PACKAGES
[ -n "${DISPLAY:-}" ] || [ -z "${WAYLAND_DISPLAY:-}" ] || need_packages qt6-wayland
build release espalier

program="$ROOT/build/release/bin/espalier"
[ "$SYSTEM" != macos ] || program="$program.app/Contents/MacOS/espalier"
if has_display; then
    exec "$program" --demo "$@"
fi
say "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): rendering the tour to build/tour/ instead."
export QT_QPA_PLATFORM=offscreen
exec "$program" --demo --tour "$ROOT/build/tour" "$@"
