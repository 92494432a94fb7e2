# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/start, tests/run and tests/lint: installs what a Debian machine lacks, and
# only asks the package manager when something is missing.

# "package  what for", one per line.
build_packages="
g++                     compiles
cmake                   configures the build
ninja-build             runs the build
mold                    links debug builds
pkg-config              finds cpp-httplib, lz4 and PCRE2
qt6-base-dev            Qt: windows, network, SQLite
qt6-charts-dev          Qt: charts
libqt6opengl6-dev       Qt: needed to find the charts
qt6-svg-dev             Qt: icons
qt6-tools-dev           Qt: translations
qt6-tools-dev-tools     Qt: translations
qt6-l10n-tools          Qt: translations
libgl-dev               Qt: needed by its build files
qtkeychain-qt6-dev      keeps the token in the system's keychain
libcurl4-openssl-dev    live streams
libsimdjson-dev         reads the Hub's answers
zlib1g-dev              compresses exported logs
liblz4-dev              keeps older lines of a log small
libpcre2-dev            finds expressions in logs
libcpp-httplib-dev      the simulated Hub
libssl-dev              the simulated Hub over TLS
"
window_packages="
libqt6sql6-sqlite       keeps the history
libqt6svg6              draws icons
qt6-qpa-plugins         opens windows
fonts-dejavu-core       a font, where the machine has none
"
test_packages="
openssl                 makes certificates for the TLS tests
dbus                    session bus for the keychain tests
gnome-keyring           a keychain for the tests
libsecret-tools         looks into it from outside
desktop-file-utils      checks the desktop entry
appstream               checks the software-centre entry
man-db                  checks the man pages
"
lint_packages="
clang-19                compiles for the lint
clang-format-19         checks the format
clang-tidy-19           finds mistakes
libclang-rt-19-dev      sanitizers and libFuzzer for clang-19
"

say() { printf '%s\n' "$*" >&2; }

# missing_packages LIST: those that are not installed, in one question to dpkg.
missing_packages() {
    local wanted
    wanted=$(awk 'NF { print $1 }' <<<"$1" | sort -u)
    # shellcheck disable=SC2086 # one word per package is meant
    comm -23 <(printf '%s\n' "$wanted") \
        <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' $wanted 2>/dev/null \
            | awk '$2 == "installed" { print $1 }' | sort -u)
}

# as_root COMMAND…: directly as root, else through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "Installing packages needs root: run this as root, or install sudo."
        return 1
    fi
}

explain_other_systems() {
    say "This machine has no apt. Spacedock needs a C++23 compiler, CMake 3.25, Ninja and these libraries:"
    case "$(uname -s)" in
    Darwin)
        say "  brew install cmake ninja pkg-config qt qtkeychain curl simdjson zlib lz4 pcre2 cpp-httplib openssl" ;;
    MINGW* | MSYS* | CYGWIN*)
        say "  vcpkg install qtbase qtcharts qtsvg qttools qtkeychain-qt6 curl simdjson zlib lz4 pcre2 cpp-httplib openssl" ;;
    *)
        say "  Qt 6.4 or newer (base, charts, svg, tools), QtKeychain, libcurl, simdjson, zlib, lz4, PCRE2, cpp-httplib, OpenSSL" ;;
    esac
}

# ensure_packages LIST…: installs what is missing of the lists.
ensure_packages() {
    if ! command -v apt-get >/dev/null; then
        explain_other_systems
        command -v cmake >/dev/null && command -v ninja >/dev/null && return 0
        return 1
    fi
    local list missing
    list=$(printf '%s\n' "$@")
    missing=$(missing_packages "$list")
    [ -n "$missing" ] || return 0
    say "Spacedock needs packages that this machine lacks; apt installs them now:"
    while read -r name; do
        say "  $(grep -m1 "^$name " <<<"$list")"
    done <<<"$missing"
    as_root apt-get update -qq
    # shellcheck disable=SC2086 # one word per package is meant
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        $missing >&2
}

# build_preset PRESET TARGET…: configures when needed, then builds with the progress in sight.
build_preset() {
    local preset=$1
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "Configuring the $preset build"
        local output
        output=$(cmake --preset "$preset" 2>&1) || { say "$output"; return 1; }
    fi
    say "Building $preset"
    cmake --build "build/$preset" --target "$@" >&2
}
