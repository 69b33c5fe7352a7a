# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# What packaging/run, packaging/check and .ci/run share: seeing to it that this machine can build
# Mailberth. Sourced, never run. Everything said here goes to standard error, so that a program's
# own output can be piped.

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_dir=$source_dir/build

say() { printf '%s\n' "$*" >&2; }

# need_packages PURPOSE…: installs what packaging/debian-packages lists for these purposes and the
# machine lacks; asks nobody and touches nothing when everything is there.
need_packages() {
    is_debian_like || { advise_other_systems; exit 2; }
    local missing
    mapfile -t missing < <(packages_for "$@" | lacking)
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "Mailberth needs ${#missing[@]} packages that this machine lacks: ${missing[*]}"
    install_packages "${missing[@]}"
}

is_debian_like() { [[ -e /etc/debian_version ]] && command -v apt-get dpkg-query >/dev/null; }

packages_for() {
    local purpose
    for purpose in "$@"; do
        awk -v purpose="$purpose" '$1 == purpose { print $2 }' \
            "$source_dir/packaging/debian-packages"
    done
}

lacking() {
    local package
    while read -r package; do
        is_installed "$package" || is_there_otherwise "$package" || printf '%s\n' "$package"
    done
}

is_installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Node.js from elsewhere brings its own npm, and excludes Debian's.
is_there_otherwise() {
    case $1 in
        nodejs) command -v node >/dev/null ;;
        npm) command -v npm >/dev/null ;;
        *) return 1 ;;
    esac
}

install_packages() {
    say "Reading the package lists …"
    quietly as_root apt-get -q update
    refuse_old_qt "$@"
    say "Installing them with apt-get …"
    quietly as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y --no-install-recommends install "$@"
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "Installing packages needs root: run this as root, install sudo, or install them yourself."
        return 2
    fi
}

# An older release would install everything and then fail in the middle of CMake's output.
refuse_old_qt() {
    [[ " $* " == *" qt6-base-dev "* ]] || return 0
    local offered
    offered=$(LC_ALL=C apt-cache policy qt6-base-dev | awk '/Candidate:/ { print $2 }')
    if [[ -z $offered || $offered == "(none)" ]] || dpkg --compare-versions "$offered" lt 6.4; then
        say "Mailberth needs Qt 6.4 or newer: Debian 12, Ubuntu 24.04 or a later release." \
            "This one offers: ${offered:-no Qt 6}."
        exit 2
    fi
}

# quietly COMMAND…: keeps the output aside and shows its end only if the command fails.
quietly() {
    local log=$build_dir/packaging.log status=0
    mkdir -p "$build_dir"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    [[ $status -eq 0 ]] && return 0
    tail -n 20 "$log" >&2
    say "This failed (all of it is in $log): $*"
    exit "$status"
}

processors() { getconf _NPROCESSORS_ONLN; }

advise_other_systems() {
    say "packaging/run and packaging/check install what they need on Debian and Ubuntu only."
    say "Elsewhere, install a C++20 compiler, CMake 3.25, Ninja, pkg-config, Qt 6.4, QtKeychain,"
    say "c-ares, libpsl, OpenSSL:"
    say ""
    say "  macOS          brew install cmake ninja pkg-config qt qtkeychain c-ares libpsl openssl@3"
    say "  Windows        winget install Kitware.CMake Ninja-build.Ninja"
    say "                 vcpkg install qtbase qtsvg qtkeychain-qt6 c-ares libpsl openssl pkgconf"
    say "  Fedora         dnf install gcc-c++ cmake ninja-build pkgconf-pkg-config"
    say "                 dnf install qt6-qtbase-devel qt6-qtsvg-devel qtkeychain-qt6-devel"
    say "                 dnf install c-ares-devel libpsl-devel openssl-devel"
    say "  Arch           pacman -S gcc cmake ninja pkgconf qt6-base qt6-svg qtkeychain-qt6"
    say "                 pacman -S c-ares libpsl openssl"
    say ""
    say "then    cmake --preset release && cmake --build --preset release"
    say "and     build/release/app/cli/mailberth-cli demo"
}
