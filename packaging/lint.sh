#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the text of the repository; .ci/run calls it, and it serves as a pre-commit hook:
#   ln -s ../../packaging/lint.sh .git/hooks/pre-commit
# packaging/lint.sh [--fix] [check...] where check is format, spdx, idioms or text; all of them without one.
set -uo pipefail
cd "$(git rev-parse --show-toplevel)" || exit 1

fix=""
[ "${1:-}" = --fix ] && fix=1 && shift
failures=0

# refuse MESSAGE < LINES: every line is a finding.
refuse()
{
    local found
    found=$(cat)
    [ -n "$found" ] || return 0
    printf '%s\n' "$found" | sed 's/^/    /'
    printf '  ^ %s\n' "$1"
    failures=$((failures + 1))
}

sources() { git ls-files -- '*.cpp' '*.h'; }

check_format()
{
    local tool
    tool=$(command -v clang-format-14 || command -v clang-format)
    case "$("${tool:-false}" --version 2>/dev/null)" in
    *" version 14."*) ;;
    *)
        echo "clang-format 14 is not installed: format not checked"
        return 0
        ;;
    esac
    if [ -n "$fix" ]; then
        sources | xargs -r "$tool" -i
    else
        sources | xargs -r -n 8 -P 2 "$tool" --dry-run --ferror-limit=1 2>&1 | grep ': warning\|: error' |
            sed 's/: \(warning\|error\).*//' | refuse "not formatted: packaging/lint.sh --fix format"
    fi
}

check_spdx()
{
    git ls-files -- '*.cpp' '*.h' '*.h.in' '*.cmake' '*CMakeLists.txt' '*.sh' '*.py' '*.js' '*.cjs' '*.mjs' '*.qrc' .ci/run \
        .clang-tidy | while read -r file; do
        head -n 5 "$file" | grep -q 'SPDX-License-Identifier: ' || echo "$file"
    done | refuse "no SPDX-License-Identifier in the first five lines"
}

# forbid PATTERN MESSAGE FILE-GLOB...: an extended regular expression over tracked files; comments count too.
forbid()
{
    local pattern=$1 message=$2
    shift 2
    git grep -nE "$pattern" -- "$@" | refuse "$message"
}

check_idioms()
{
    forbid 'co_(await|return|yield)' "no coroutines: GCC 12 miscompiles them" '*.cpp' '*.h'
    forbid '\.then\(' "no QFuture::then; replies are pointers: ->then(context, onValue, onError)" '*.cpp' '*.h'
    forbid 'qWait\(|qSleep\(|this_thread::sleep|QThread::[mu]?sleep' "no sleeps: QTRY_*, QSignalSpy::wait, a clock that is handed in" \
        '*.cpp' '*.h'
    # A QDrag can only be executed; the program's one is the tables'.
    forbid '(->|\.)exec\(' "no exec(): open() and signals" 'ui/*.cpp' 'ui/*.h' 'models/*.cpp' 'models/*.h' \
        ':!ui/widgets/tableview.cpp'
    forbid 'processEvents\(' "no processEvents(): the work belongs into steps or a thread" 'ui/*' 'models/*' 'api/*' 'app/*'
    forbid 'QEventLoop' "no nested event loops" 'ui/*' 'models/*' 'api/*' 'app/*'
    forbid '#include [<"]Q?(QtWidgets|QWidget|QMessageBox|QDialog)' "no widgets below ui/" 'api/*' 'models/*'
    git ls-files -- '*.h' | while read -r file; do
        grep -q '^#pragma once' "$file" || echo "$file"
    done | refuse "a header without #pragma once"
    # The linker keeps one of two classes of a name, and every program that has both goes wrong.
    git grep -hoE '^(class|struct|union|enum class) [A-Za-z0-9_]+( final)?( *:[^:;][^;]*)?$' -- '*.h' | sed -E 's/^(class|struct|union|enum class) ([A-Za-z0-9_]+).*/\2/' |
        sort | uniq -d | refuse "two headers define a type of this name"
}

check_text()
{
    local code=('*.cpp' '*.h' '*.cmake' '*CMakeLists.txt' '*.sh' '*.py' '*.js' '*.md')
    forbid '[[:blank:]]+$' "white space at the end of a line" "${code[@]}"
    forbid '(^|[^A-Za-z])(TODO|FIXME|HACK)([^A-Za-z]|$)' "finish it or file an issue" "${code[@]}" ':!packaging/lint.sh'
    forbid $'\t' "tabs" '*.cpp' '*.h'
}

[ $# -gt 0 ] || set -- format spdx idioms text
for check in "$@"; do
    "check_$check"
done
[ "$failures" -eq 0 ] || echo "$failures kinds of findings"
[ "$failures" -eq 0 ]
