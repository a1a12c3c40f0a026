// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonapi/jsonscanner.h"

#include <array>
#include <cctype>
#include <cstring>
#include <utility>

static constexpr int deepest = 64;
static constexpr int mostDigits = 15; // more may not fit a double

/// What ends a run of plain characters in a string: the quote, the backslash and control characters.
static constexpr auto isSpecial = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c)
        table[c] = true;
    table['"'] = table['\\'] = true;
    return table;
}();

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool JsonScanner::fail()
{
    m_isGood = false;
    return false;
}

char JsonScanner::peek()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
    return m_at < m_end ? *m_at : '\0';
}

bool JsonScanner::enter(char bracket)
{
    if (peek() != bracket)
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::next(char closing, bool *isFirst)
{
    if (!m_isGood)
        return false;
    const char c = peek();
    if (c == closing) {
        ++m_at;
        return false;
    }
    if (std::exchange(*isFirst, false))
        return c != '\0' || fail();
    if (c != ',')
        return fail();
    ++m_at;
    return (peek() != closing && peek() != '\0') || fail();
}

bool JsonScanner::readKey(Range *range, bool *isPlain)
{
    if (!readString(range, isPlain))
        return false;
    if (peek() != ':')
        return fail();
    ++m_at;
    return true;
}

bool JsonScanner::readString(Range *range, bool *isPlain)
{
    if (peek() != '"')
        return fail();
    const char *from = ++m_at;
    *isPlain = true;
    while (m_at < m_end) {
        while (m_end - m_at >= 4
               && !(isSpecial[uchar(m_at[0])] | isSpecial[uchar(m_at[1])] | isSpecial[uchar(m_at[2])]
                    | isSpecial[uchar(m_at[3])]))
            m_at += 4;
        if (m_at == m_end)
            break;
        const auto c = static_cast<unsigned char>(*m_at);
        if (c == '"') {
            *range = {from - m_begin, m_at - from};
            ++m_at;
            return true;
        }
        if (c < 0x20)
            return fail();
        ++m_at;
        if (c != '\\')
            continue;
        *isPlain = false;
        if (m_at == m_end)
            return fail();
        const char escaped = *m_at++;
        if (escaped == 'u') {
            for (int i = 0; i < 4; ++i, ++m_at) {
                if (m_at == m_end || !std::isxdigit(static_cast<unsigned char>(*m_at)))
                    return fail();
            }
        } else if (escaped == '\0' || !std::strchr("\"\\/bfnrt", escaped)) {
            return fail();
        }
    }
    return fail();
}

bool JsonScanner::skipWord(QByteArrayView word)
{
    if (m_end - m_at < word.size() || std::memcmp(m_at, word.data(), std::size_t(word.size())) != 0)
        return fail();
    m_at += word.size();
    return true;
}

bool JsonScanner::skipNumber()
{
    if (*m_at == '-')
        ++m_at;
    const char *from = m_at;
    while (m_at < m_end && isDigit(*m_at))
        ++m_at;
    const auto whole = m_at - from;
    if (whole == 0 || (*from == '0' && whole > 1))
        return fail();
    if (m_at < m_end && *m_at == '.') {
        const char *fraction = ++m_at;
        while (m_at < m_end && isDigit(*m_at))
            ++m_at;
        if (m_at == fraction)
            return fail();
    }
    const bool hasExponent = m_at < m_end && (*m_at == 'e' || *m_at == 'E');
    return (!hasExponent && m_at - from <= mostDigits) || fail();
}

bool JsonScanner::skipContainer(char closing, int depth)
{
    if (depth > deepest)
        return fail();
    ++m_at;
    for (bool isFirst = true; next(closing, &isFirst);) {
        Range key;
        bool isPlain = true;
        if ((closing == '}' && !readKey(&key, &isPlain)) || !skip(depth + 1))
            return false;
    }
    return m_isGood;
}

bool JsonScanner::skip(int depth)
{
    Range ignored;
    bool isPlain = true;
    switch (const char c = peek()) {
    case '{':
        return skipContainer('}', depth);
    case '[':
        return skipContainer(']', depth);
    case '"':
        return readString(&ignored, &isPlain);
    case 't':
        return skipWord("true");
    case 'f':
        return skipWord("false");
    case 'n':
        return skipWord("null");
    default:
        return c == '-' || isDigit(c) ? skipNumber() : fail();
    }
}

bool JsonScanner::skipValue(Range *range)
{
    peek();
    const auto from = position();
    if (!skip(0))
        return false;
    *range = {from, position() - from};
    return true;
}
