// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testflight/crashlog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::vector<CrashLogPart> crashLogParts(const QString &text)
{
    static const QRegularExpression thread(
        u"^(Thread \\d+( Crashed)?( name)?[^:]*|Last Exception Backtrace|Binary Images):(.*)$"_s);
    std::vector<CrashLogPart> parts(1);
    for (const auto &line : text.split(u'\n')) {
        const auto match = thread.match(line);
        if (!match.hasMatch()) {
            if (!line.trimmed().isEmpty())
                parts.back().lines.append(line);
            continue;
        }
        const auto rest = match.captured(4).trimmed();
        // "Thread 0 name:" and "Thread 0 Crashed:" are about one thread.
        const bool named = !parts.back().title.isEmpty() && parts.back().lines.isEmpty();
        if (!named)
            parts.emplace_back();
        auto &part = parts.back();
        if (match.captured(3).isEmpty() && named)
            part.title = u"%1 · %2"_s.arg(match.captured(1), part.title.section(u" · "_s, 1));
        else
            part.title = rest.isEmpty() ? match.captured(1) : u"%1 · %2"_s.arg(match.captured(1), rest);
        part.isCrashed = !match.captured(2).isEmpty() || match.captured(1).startsWith("Last Exception"_L1);
    }
    if (parts.front().lines.isEmpty() && parts.size() > 1)
        parts.erase(parts.begin());
    return parts;
}
