#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# validate.sh TOOL ARGUMENTS...: runs a validator; exit 77 (skipped, for ctest) where it is not installed.
set -euo pipefail
command -v "$1" >/dev/null || {
    echo "SKIPPED: $1 is not installed"
    exit 77
}
"$@"
