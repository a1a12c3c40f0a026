#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# On a system whose packages nothing installs, run.sh must end with the list of what to install.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin"
# A path with what a bare system has, and no CMake.
for tool in bash cat dirname env grep id mkdir rm sed; do
    ln -s "$(command -v "$tool")" "$scratch/bin/$tool"
done

# expect SYSTEM WORD...: what uname says, and what the answer must contain.
expect()
{
    local system=$1 word said status=0
    shift
    printf '#!/bin/sh\necho %s\n' "$system" >"$scratch/bin/uname"
    chmod +x "$scratch/bin/uname"
    said=$(PATH="$scratch/bin" "$root/run.sh" 2>&1) || status=$?
    [ "$status" -eq 1 ] || { echo "$system: exit code $status instead of 1: $said"; exit 1; }
    for word in "$@"; do
        case "$said" in
        *"$word"*) ;;
        *)
            echo "$system: \"$word\" is missing in: $said"
            exit 1
            ;;
        esac
    done
    echo "ok: $system"
}

# linux RELEASE-LINES WORD...: the same for a distribution.
linux()
{
    printf '%b\n' "$1" >"$scratch/os-release"
    shift
    ESPALIER_OS_RELEASE="$scratch/os-release" expect Linux "$@"
}

linux 'ID=fedora\nVERSION_ID=41' "dnf install" qtkeychain-qt6-devel
linux 'ID=rocky\nID_LIKE="rhel centos fedora"' "dnf install"
linux 'ID=arch' "pacman -S" qt6-charts
linux 'ID=manjaro\nID_LIKE=arch' "pacman -S"
linux 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"' "apt-get install" qt6-base-dev
linux 'ID=linuxmint\nID_LIKE="ubuntu debian"' "apt-get install"
linux 'ID=debian\nVERSION_ID="11"' "Debian 12"
linux 'ID=nixos' "Qt 6.4"
expect Darwin "brew install" qtkeychain boost
expect MINGW64_NT-10.0 "vcpkg install" qtkeychain-qt6 "Visual Studio"
expect MSYS_NT-10.0 "vcpkg install"
expect CYGWIN_NT-10.0 "vcpkg install"
expect FreeBSD "Qt 6.4" "CMake 3.25" Boost
