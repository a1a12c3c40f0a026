// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Goes through JSON text without building anything. Accepts less than the grammar does: what it refuses (numbers with
/// an exponent or many digits, deep nesting, wrong text) a full parser has to judge. The text must be valid UTF-8.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text)
        : m_begin(text.data())
        , m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    struct Range
    {
        qsizetype from = 0;
        qsizetype length = 0;
    };

    char peek(); ///< the next character that is no space; 0 at the end
    bool atEnd() { return peek() == 0 && m_at == m_end; }
    qsizetype position() const { return m_at - m_begin; }

    /// Steps over one value of any kind.
    bool skipValue(Range *range);
    /// Steps over a string; `range` is what stands between the quotes. `isPlain` unless something in it is escaped.
    bool readString(Range *range, bool *isPlain);
    /// Begins an object or array; false when the next value is none.
    bool enter(char bracket);
    /// To the next member or element, at whose beginning it stops; false at the end of the object or array, which is
    /// stepped over, and on an error.
    bool next(char closing, bool *isFirst);
    bool readKey(Range *range, bool *isPlain); ///< of a member, with its colon
    bool isGood() const { return m_isGood; }

private:
    bool skip(int depth);
    bool skipContainer(char closing, int depth);
    bool skipNumber();
    bool skipWord(QByteArrayView word);
    bool fail();

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    bool m_isGood = true;
};
