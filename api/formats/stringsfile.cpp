// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/stringsfile.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StringsFile)
};

/// Reads one token after the other; the first that is wrong ends it.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    int line() const { return m_line; }
    QString problem() const { return m_problem; }

    /// Blanks and comments.
    void skip()
    {
        for (;;) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                advance();
            if (m_text.mid(m_at, 2) == "//"_L1) {
                while (m_at < m_text.size() && m_text[m_at] != u'\n')
                    advance();
            } else if (m_text.mid(m_at, 2) == "/*"_L1) {
                const int begun = m_line;
                const auto end = m_text.indexOf("*/"_L1, m_at + 2);
                if (end < 0) {
                    fail(begun, Text::tr("The comment that opens here is never closed."));
                    m_at = m_text.size();
                    return;
                }
                while (m_at < end + 2)
                    advance();
            } else {
                return;
            }
        }
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool take(QChar wanted)
    {
        skip();
        if (!atEnd() && m_text[m_at] == wanted) {
            advance();
            return true;
        }
        fail(m_line, Text::tr("\"%1\" is missing here.").arg(wanted));
        return false;
    }
    /// In quotes, or a bare word.
    QString string()
    {
        skip();
        QString value;
        if (!atEnd() && m_text[m_at] != u'"') {
            while (!atEnd() && (m_text[m_at].isLetterOrNumber() || u"_-.$"_s.contains(m_text[m_at])))
                value += advance();
            if (value.isEmpty())
                fail(m_line, Text::tr("A text in quotes is missing here."));
            return value;
        }
        const int begun = m_line;
        advance();
        while (!atEnd() && m_text[m_at] != u'"') {
            const auto c = advance();
            if (c == u'\\')
                value += escaped();
            else
                value += c;
        }
        if (atEnd())
            fail(begun, Text::tr("The quote that opens here is never closed."));
        else
            advance();
        return value;
    }

private:
    QChar advance()
    {
        if (m_at >= m_text.size())
            return {};
        if (m_text[m_at] == u'\n')
            ++m_line;
        return m_text[m_at++];
    }
    QString escaped()
    {
        const auto c = advance();
        if (c == u'n')
            return u"\n"_s;
        if (c == u't')
            return u"\t"_s;
        if (c == u'r')
            return {};
        if (c == u'U' || c == u'u') {
            const auto digits = m_text.mid(m_at, 4);
            bool isNumber = false;
            const auto code = digits.toUShort(&isNumber, 16);
            if (!isNumber || digits.size() < 4) {
                fail(m_line, Text::tr("Four hexadecimal digits have to follow here."));
                return {};
            }
            m_at += 4;
            return QString(QChar(code));
        }
        return QString(c);
    }
    void fail(int line, const QString &problem)
    {
        if (!m_problem.isEmpty())
            return;
        m_problem = problem;
        m_line = line;
        m_at = m_text.size(); // the rest could mean anything
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_problem;
};

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
    return u'"' + text + u'"';
}

} // namespace

namespace stringsfile {

ListingReading read(const QString &text, const QString &file, const QString &locale, const ListingFormat &format)
{
    ListingReading reading;
    reading.files.append({file, ListingFile::Use::Read, {}});
    reading.addLocale(locale);
    Scanner scanner(text);
    QSet<QString> seen;
    for (scanner.skip(); !scanner.atEnd(); scanner.skip()) {
        const int line = scanner.line();
        const auto key = scanner.string();
        if (!scanner.problem().isEmpty() || !scanner.take(u'='))
            break;
        const auto value = scanner.string();
        if (!scanner.problem().isEmpty() || !scanner.take(u';'))
            break;
        const auto field = format.field(key);
        if (!field) {
            reading.warn(file, line, Text::tr("\"%1\" is no field of a listing; it is left out.").arg(key.left(60)));
            continue;
        }
        if (seen.contains(field->attribute)) {
            reading.refuse(file, line, Text::tr("\"%1\" stands there twice.").arg(key.left(60)));
            return reading;
        }
        seen.insert(field->attribute);
        reading.texts.push_back({{field->entry, field->attribute, locale}, value, {}, file, line});
    }
    if (!scanner.problem().isEmpty())
        reading.refuse(file, scanner.line(), scanner.problem());
    return reading;
}

QByteArray write(const ListingSnapshot &listing, const QString &locale)
{
    QString text;
    for (const auto &field : listing.fields) {
        if (field.mostCharacters > 0)
            text += u"/* %1, %2 characters at most */\n"_s.arg(field.title).arg(field.mostCharacters);
        else
            text += u"/* %1 */\n"_s.arg(field.title);
        text += u"\"%1\" = %2;\n\n"_s.arg(field.attribute, quoted(listing.text(field, locale)));
    }
    return text.toUtf8();
}

} // namespace stringsfile
