// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct Inflated
{
    enum class State { Good, Truncated, Corrupt, TooLarge };

    State state = State::Good;
    QByteArray bytes; ///< what could be read, also when the state is not Good
};

bool looksLikeGzip(const QByteArray &bytes);
/// Undoes gzip (all members of it), refusing to grow over `limit` bytes.
Inflated inflated(const QByteArray &bytes, qsizetype limit);
