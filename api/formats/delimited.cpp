// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/delimited.h"

using namespace Qt::StringLiterals;

namespace delimited {

static QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvCell(QString text)
{
    // A leading = + - @ would run as a formula when a spreadsheet opens the file; numbers may stay numbers.
    bool number = false;
    text.toDouble(&number);
    if (!text.isEmpty() && !number && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return quoted(std::move(text));
    return text;
}

QString tsvCell(QString text)
{
    const bool breaks = text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r');
    return breaks || text.startsWith(u'"') ? quoted(std::move(text)) : text;
}

} // namespace delimited
