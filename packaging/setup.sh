# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run.sh, test.sh and .ci/run share: find or install what the build needs, configure, build.
# Sourced, not run; the caller sets ROOT (the repository) and `set -euo pipefail`. Runs on bash 3.2 too (macOS).

BUILD_PACKAGES="g++ cmake ninja-build qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libssl-dev zlib1g-dev libarchive-dev libboost-dev
    libhunspell-dev libexttextcat-dev"
# Plug-ins, the keychain's library, trust for HTTPS, and letters for the languages customers write in.
RUNTIME_PACKAGES="libqt6sql6-sqlite libqt6svg6 libsecret-1-0 ca-certificates tzdata qt6-translations-l10n
    fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji hunspell-en-us hunspell-de-de libexttextcat-data"
TEST_PACKAGES="xvfb xauth dbus gnome-keyring libsecret-tools at-spi2-core gir1.2-atspi-2.0 python3-gi curl openssl
    desktop-file-utils appstream sqlite3"
# The formatter, a fast linker, and keytool as second reader of the PKCS#12 files that are exported.
CI_PACKAGES="clang-format mold openjdk-17-jre-headless"

say() { printf '%s\n' "$*" >&2; }
fail()
{
    say "$*"
    exit 1
}

# The kind of system. On "debian" the package names above hold, are known to be enough and are installed.
system_name()
{
    case "$(uname -s)" in
    Darwin) echo macos ;;
    MINGW* | MSYS* | CYGWIN*) echo windows ;;
    Linux) (
        release=${ESPALIER_OS_RELEASE:-/etc/os-release} # another file: for the test
        # shellcheck disable=SC1090
        [ -r "$release" ] && . "$release"
        case "${ID:-}" in
        debian) [ "${VERSION_ID:-99}" -ge 12 ] && echo debian || echo old-debian ;;
        *)
            case " ${ID:-} ${ID_LIKE:-} " in
            *" debian "* | *" ubuntu "*) echo debian-like ;;
            *" fedora "* | *" rhel "*) echo fedora ;;
            *" arch "*) echo arch ;;
            *) echo other ;;
            esac
            ;;
        esac
    ) ;;
    *) echo other ;;
    esac
}

# The list for systems on which nothing is installed without being asked.
say_what_to_install()
{
    case "$1" in
    macos)
        say "Espalier needs the Xcode command line tools and these Homebrew packages:
    xcode-select --install
    brew install cmake ninja qt qtkeychain openssl@3 libarchive boost hunspell libexttextcat"
        ;;
    windows)
        say "Espalier needs Visual Studio 2022 with its C++ tools (they bring CMake and Ninja) and these vcpkg packages:
    vcpkg install --triplet x64-windows qtbase qtcharts qtsvg qttools qtkeychain-qt6 openssl zlib libarchive boost-beast hunspell
Then, in the \"x64 Native Tools\" prompt:
    cmake --preset release -DCMAKE_TOOLCHAIN_FILE=%VCPKG_ROOT%/scripts/buildsystems/vcpkg.cmake
    cmake --build --preset release --target espalier
    build\\release\\bin\\espalier --demo"
        ;;
    fedora)
        say "Espalier needs these packages:
    sudo dnf install gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qtcharts-devel qt6-qtsvg-devel \\
        qt6-qttools-devel qtkeychain-qt6-devel openssl-devel zlib-devel libarchive-devel boost-devel hunspell-devel libexttextcat-devel libsecret \\
        google-noto-sans-fonts google-noto-sans-cjk-fonts google-noto-color-emoji-fonts"
        ;;
    arch)
        say "Espalier needs these packages:
    sudo pacman -S --needed base-devel cmake ninja qt6-base qt6-charts qt6-svg qt6-tools qtkeychain-qt6 \\
        openssl zlib libarchive boost hunspell libexttextcat libsecret noto-fonts noto-fonts-cjk noto-fonts-emoji"
        ;;
    debian-like)
        say "Espalier needs these packages:
    sudo apt-get install $(echo $BUILD_PACKAGES $RUNTIME_PACKAGES)"
        ;;
    old-debian)
        say "Espalier needs Qt 6.4 or newer: Debian 12 is the first release that has it."
        ;;
    *)
        say "Espalier needs: a C++20 compiler (GCC 12, clang 14, MSVC 2022 or newer), CMake 3.25, Ninja,
    Qt 6.4 or newer with Charts, Svg, Sql (SQLite) and the linguist tools, QtKeychain for Qt 6, OpenSSL 3, zlib, libarchive,
    the headers of Boost 1.74 or newer (Beast); with Hunspell spelling is checked as well, with libexttextcat the languages of reviews are told apart."
        ;;
    esac
}

# missing_packages NAME...: those that are not installed.
missing_packages()
{
    local installed name
    installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        while read -r state name; do [ "$state" = installed ] && printf '%s ' "$name"; done) "
    for name in "$@"; do
        case "$installed" in
        *" $name "*) ;;
        *) printf '%s ' "$name" ;;
        esac
    done
}

# install_packages NAME...: with apt, as root or through sudo.
install_packages()
{
    local as_root="" install="apt-get install --no-install-recommends $*"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "These packages are missing. As root, run: $install"
        # Without a terminal sudo could not ask for a password: then it must not need one.
        [ -t 0 ] || sudo -n true 2>/dev/null || fail "These packages are missing. Run: sudo $install"
        as_root="sudo"
    fi
    say "Installing: $*"
    local apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0"
    # A third-party source that does not answer must not stop the set-up: the installation decides.
    $apt update >&2 || say "apt-get update failed; going on with the package lists that are there."
    $apt install -y --no-install-recommends "$@" </dev/null >&2 || fail "The packages could not be installed. Try: $install"
}

# need_packages NAME...: installs what is missing on Debian; elsewhere the build itself tells what it lacks.
need_packages()
{
    [ "$SYSTEM" = debian ] || return 0
    local missing
    missing=$(missing_packages "$@")
    # shellcheck disable=SC2086
    [ -z "$missing" ] || install_packages $missing
}

# need_node: the tests check tokens with it; any version from 18 on will do, wherever it comes from.
need_node()
{
    command -v node >/dev/null || need_packages nodejs
}

# configure PRESET: only when there is something to configure; Ninja runs CMake again by itself after later edits.
configure()
{
    local dir="$ROOT/build/$1" home options=()
    if [ -f "$dir/CMakeCache.txt" ]; then
        home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$dir/CMakeCache.txt")
        # A build folder does not survive a move of the repository.
        [ "$home" = "$(cd "$ROOT" && pwd -P)" ] || [ "$home" = "$ROOT" ] || rm -rf "$dir"
    fi
    if [ -f "$dir/build.ninja" ] && [ "$dir/build.ninja" -nt "$ROOT/CMakePresets.json" ]; then
        return 0
    fi
    [ -z "${CI:-}" ] || options+=(-DESPALIER_WARNINGS_AS_ERRORS=ON)
    if [ "$SYSTEM" = macos ] && command -v brew >/dev/null; then
        options+=("-DCMAKE_PREFIX_PATH=$(brew --prefix)" "-DOPENSSL_ROOT_DIR=$(brew --prefix openssl@3)")
    fi
    (cd "$ROOT" && cmake --preset "$1" ${options[@]+"${options[@]}"} >&2) && return 0
    say ""
    say_what_to_install "$SYSTEM"
    exit 1
}

# build PRESET [TARGET]: configures and builds; everything without a target.
build()
{
    local preset=$1
    shift
    if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
        say "CMake and Ninja were not found."
        say_what_to_install "$SYSTEM"
        exit 1
    fi
    configure "$preset"
    (cd "$ROOT" && cmake --build --preset "$preset" ${1+--target "$@"} >&2) || fail "The build failed."
}

# The cache of compiled files is shared between checkouts; in a home that cannot be written it moves into the build folder.
prepare_ccache()
{
    command -v ccache >/dev/null || return 0
    export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$ROOT}" CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros # its manual: without these nothing that uses a precompiled header is kept
    [ -z "${CCACHE_DIR:-}" ] || return 0
    if mkdir -p "${HOME:-/nonexistent}/.cache" 2>/dev/null && [ -w "${HOME:-/nonexistent}/.cache" ]; then
        # Named, so that tests that compile find it with a home of their own.
        if [ -d "$HOME/.ccache" ]; then CCACHE_DIR="$HOME/.ccache"; else CCACHE_DIR="${XDG_CACHE_HOME:-$HOME/.cache}/ccache"; fi
    else
        CCACHE_DIR="$ROOT/build/ccache"
    fi
    export CCACHE_DIR
}

has_display()
{
    [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${QT_QPA_PLATFORM:-}" ]
}

SYSTEM=$(system_name)
prepare_ccache
