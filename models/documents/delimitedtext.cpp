// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/delimitedtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DelimitedText)
};

constexpr int mostColumns = 2000;
constexpr int rowsToJudgeBy = 200;

bool looksLikeMarkup(const QByteArray &bytes)
{
    const auto start = bytes.left(256).trimmed().left(14).toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
}

/// The same text as UTF-8; `note` tells when that was a guess.
QByteArray asUtf8(const QByteArray &bytes, QString *note)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        const QString text = utf16(bytes);
        return text.toUtf8();
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return bytes;
    *note = Text::tr("The file is not UTF-8; it was read as Latin-1, so some letters may be wrong.");
    return QString::fromLatin1(bytes).toUtf8();
}

/// Whichever of tab, comma and semicolon the first line has most of.
char separatorOf(QByteArrayView firstLine)
{
    char best = '\t';
    qsizetype most = 0;
    for (const char each : {'\t', ',', ';'}) {
        const auto count = qsizetype(std::count(firstLine.begin(), firstLine.end(), each));
        if (count > most) {
            best = each;
            most = count;
        }
    }
    return most > 0 ? best : ',';
}

QString unquoted(QByteArrayView field)
{
    if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
        return QString::fromUtf8(field.sliced(1).chopped(1)).replace("\"\""_L1, "\""_L1);
    return QString::fromUtf8(field);
}

QDate dateOf(const QString &text)
{
    const auto start = text.left(10);
    if (start.size() == 10 && start[4] == u'-')
        return QDate::fromString(start, Qt::ISODate);
    if (start.size() == 10 && start[2] == u'/')
        return QDate::fromString(start, u"MM/dd/yyyy"_s); // sales and finance reports
    return {};
}

/// Codes with leading zeros and long ids stay texts.
std::optional<double> numberOf(const QString &text)
{
    if (text.isEmpty() || text.size() > 24 || (text.size() > 1 && text[0] == u'0' && text[1].isDigit()))
        return std::nullopt;
    bool good = false;
    const double value = text.toDouble(&good);
    const bool plain = good && !text[text.size() - 1].isLetter() && !text[0].isLetter();
    return plain ? std::optional(value) : std::nullopt;
}

} // namespace

std::variant<DelimitedText, DelimitedText::Problem> DelimitedText::read(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return Problem{Text::tr("The file is empty.")};
    if (looksLikeMarkup(bytes))
        return Problem{Text::tr("This is a web page, not a table. A proxy or a sign-in page may be in the way.")};
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (!wide && bytes.left(4096).contains('\0'))
        return Problem{Text::tr("This is not a table: the file holds binary data.")};
    DelimitedText table;
    table.m_bytes = asUtf8(bytes, &table.m_note);
    table.m_separator = separatorOf(QByteArrayView(table.m_bytes).first(table.endOfRow(0)));
    table.findRows();
    if (table.m_starts.empty())
        return Problem{Text::tr("The file is empty.")};
    const auto first = table.line(0);
    const auto columns = std::count(first.begin(), first.end(), table.m_separator) + 1;
    if (columns > mostColumns)
        return Problem{Text::tr("This is not a table: its first line has %1 columns.").arg(columns)};
    table.nameColumns();
    table.guessKinds();
    return table;
}

/// The place of the line break that ends the row. A quoted cell may hold some of its own, in CSV.
qsizetype DelimitedText::endOfRow(qsizetype begin) const
{
    const char *const data = m_bytes.constData();
    const auto size = m_bytes.size();
    if (m_separator == '\t') { // nothing is quoted there
        const auto *end = static_cast<const char *>(std::memchr(data + begin, '\n', std::size_t(size - begin)));
        return end ? end - data : size;
    }
    bool quoted = false;
    for (auto at = begin; at < size; ++at) {
        if (data[at] == '"')
            quoted = !quoted;
        else if (data[at] == '\n' && !quoted)
            return at;
    }
    return size;
}

void DelimitedText::findRows()
{
    for (qsizetype begin = 0; begin < m_bytes.size();) {
        const auto end = endOfRow(begin);
        const bool blank = end == begin || (end == begin + 1 && m_bytes[begin] == '\r');
        if (!blank)
            m_starts.push_back(begin);
        begin = end + 1;
    }
}

QByteArrayView DelimitedText::line(int row) const
{
    const auto begin = m_starts[std::size_t(row)];
    auto end = endOfRow(begin);
    if (end > begin && m_bytes[end - 1] == '\r')
        --end;
    return QByteArrayView(m_bytes).sliced(begin, end - begin);
}

std::vector<QByteArrayView> DelimitedText::fields(QByteArrayView text) const
{
    std::vector<QByteArrayView> result;
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || (text[at] == m_separator && !quoted)) {
            result.push_back(text.sliced(begin, at - begin));
            if (result.size() > mostColumns)
                break; // a damaged row does not take the rest along
            begin = at + 1;
        } else if (text[at] == '"' && m_separator != '\t') {
            quoted = !quoted;
        }
    }
    return result;
}

/// A first line with a number or a date in it is data already, and so is one like the next in a single column.
void DelimitedText::nameColumns()
{
    const auto head = cells(0);
    const bool data = std::any_of(head.begin(), head.end(), [](const QString &cell) {
        return numberOf(cell.trimmed()).has_value() || dateOf(cell.trimmed()).isValid();
    });
    const bool alone = head.size() == 1 && (rowCount() == 1 || cells(1).value(0).size() == head[0].size())
        && head[0] == head[0].toUpper();
    m_hasHeader = !data && !alone;
    int widest = int(head.size());
    for (int row = 0; row < std::min(rowCount(), rowsToJudgeBy); ++row)
        widest = std::max(widest, int(std::min<std::size_t>(fields(line(row)).size(), mostColumns)));
    for (int column = 0; column < widest; ++column) {
        const auto title = m_hasHeader ? head.value(column).trimmed() : QString();
        m_titles.append(title.isEmpty() ? Text::tr("Column %1").arg(column + 1) : title);
    }
    if (m_hasHeader)
        m_starts.erase(m_starts.begin());
}

/// A column is of a kind when every cell that says something is, among the first rows.
void DelimitedText::guessKinds()
{
    const auto columns = std::size_t(columnCount());
    std::vector<int> numbers(columns, 0), dates(columns, 0), filled(columns, 0);
    const int rows = std::min(rowCount(), rowsToJudgeBy);
    for (int row = 0; row < rows; ++row) {
        const auto texts = cells(row);
        if (texts.size() == 1 && columnCount() > 1)
            continue; // a closing line of its own
        for (qsizetype column = 0; column < std::min<qsizetype>(texts.size(), columnCount()); ++column) {
            const auto text = texts[column].trimmed();
            const auto at = std::size_t(column);
            if (text.isEmpty())
                continue;
            ++filled[at];
            numbers[at] += numberOf(text) ? 1 : 0;
            dates[at] += dateOf(text).isValid() ? 1 : 0;
        }
    }
    for (std::size_t at = 0; at < filled.size(); ++at) {
        const bool any = filled[at] > 0;
        m_kinds.push_back(any && numbers[at] == filled[at]     ? Kind::Number
                              : any && dates[at] == filled[at] ? Kind::Date
                                                               : Kind::Text);
    }
}

QStringList DelimitedText::cells(int row) const
{
    QStringList texts;
    for (const auto field : fields(line(row)))
        texts.append(unquoted(field));
    return texts;
}

QString DelimitedText::cell(int row, int column) const
{
    const auto parts = fields(line(row));
    return std::size_t(column) < parts.size() ? unquoted(parts[std::size_t(column)]) : QString();
}

QVariant DelimitedText::sortable(Kind kind, const QString &text)
{
    if (kind == Kind::Number) {
        const auto number = numberOf(text.trimmed());
        return number ? QVariant(*number) : QVariant();
    }
    if (kind == Kind::Date) {
        const auto date = dateOf(text.trimmed());
        return date.isValid() ? QVariant(date) : QVariant();
    }
    return text;
}
