// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/listingsheet.h"

#include "api/formats/delimited.h"
#include "api/formats/separatedtable.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListingSheet)
};

bool isOneOf(const QString &title, std::initializer_list<QLatin1StringView> names)
{
    const auto wanted = title.trimmed().toLower();
    return std::any_of(names.begin(), names.end(), [&wanted](QLatin1StringView name) { return name == wanted; });
}

/// What csvCell() puts in front to keep a spreadsheet from running the text.
QString withoutGuard(const QString &cell)
{
    const bool guarded = cell.size() > 1 && cell[0] == u'\'' && u"=+-@\t\r"_s.contains(cell[1]);
    return guarded ? cell.mid(1) : cell;
}

class Reader
{
public:
    Reader(const SeparatedTable &table, const QString &file, const ListingFormat &format)
        : m_table(table)
        , m_file(file)
        , m_format(format)
    {
    }
    ListingReading read();

private:
    void readHead();
    void readRow(const SeparatedTable::Row &row);
    void take(const SeparatedTable::Row &row, const QString &locale, const FormatField &field, const QString &text);
    void refuse(int line, const QString &why)
    {
        m_refused = true;
        m_reading.refuse(m_file, line, why);
    }

    const SeparatedTable &m_table;
    const QString m_file;
    const ListingFormat &m_format;
    ListingReading m_reading;
    int m_locale = -1; ///< columns of the long and the wide form
    int m_field = -1;
    int m_text = -1;
    QList<std::optional<FormatField>> m_fields; ///< by column; of the wide form
    QSet<ListingPlace> m_seen;
    bool m_refused = false;
};

void Reader::readHead()
{
    const auto &head = m_table.rows.front().cells;
    for (int column = 0; column < head.size(); ++column) {
        const auto &title = head[column];
        if (m_locale < 0 && isOneOf(title, {"locale"_L1, "language"_L1, "lang"_L1, "code"_L1}))
            m_locale = column;
        else if (m_field < 0 && isOneOf(title, {"field"_L1, "attribute"_L1}))
            m_field = column;
        else if (m_text < 0 && isOneOf(title, {"text"_L1, "value"_L1, "translation"_L1}))
            m_text = column;
    }
    const int line = m_table.rows.front().line;
    if (m_locale < 0) {
        refuse(line, Text::tr("No column is called \"locale\": it is not known which language a row is of."));
        return;
    }
    if (m_field >= 0 && m_text >= 0)
        return;
    m_field = m_text = -1;
    bool any = false;
    for (int column = 0; column < head.size(); ++column) {
        m_fields.append(column == m_locale ? std::nullopt : m_format.field(head[column]));
        any = any || m_fields.last();
        if (!m_fields.last() && column != m_locale && !head[column].trimmed().isEmpty())
            m_reading.warn(
                m_file, line,
                Text::tr("The column \"%1\" is no field of a listing; it is left out.").arg(head[column].left(60)));
        for (int other = 0; m_fields.last() && other < column; ++other) {
            if (m_fields[other] && m_fields[other]->attribute == m_fields.last()->attribute)
                refuse(line, Text::tr("Two columns are of the field %1.").arg(m_fields.last()->title));
        }
    }
    if (!any)
        refuse(line, Text::tr("No column is a field of a listing."));
}

void Reader::take(const SeparatedTable::Row &row, const QString &locale, const FormatField &field, const QString &text)
{
    const ListingPlace place{field.entry, field.attribute, locale};
    if (m_seen.contains(place)) {
        refuse(row.line, Text::tr("%1 in %2 stands there twice.").arg(field.title, locale));
        return;
    }
    m_seen.insert(place);
    m_reading.texts.push_back({place, withoutGuard(text), {}, m_file, row.line});
}

void Reader::readRow(const SeparatedTable::Row &row)
{
    const auto columns = m_table.rows.front().cells.size();
    if (row.cells.size() > columns) {
        refuse(row.line, Text::tr("This row has %1 cells, the first one %2.").arg(row.cells.size()).arg(columns));
        return;
    }
    const auto name = row.cells.value(m_locale);
    const auto locale = m_format.locale(name);
    if (!locale) {
        refuse(row.line, Text::tr("\"%1\" is no language of the App Store.").arg(name.left(60)));
        return;
    }
    m_reading.addLocale(*locale);
    if (m_field < 0) {
        for (int column = 0; column < row.cells.size(); ++column) {
            if (m_fields[column])
                take(row, *locale, *m_fields[column], row.cells[column]);
        }
        return;
    }
    const auto fieldName = row.cells.value(m_field);
    if (const auto field = m_format.field(fieldName))
        take(row, *locale, *field, row.cells.value(m_text));
    else
        refuse(row.line, Text::tr("\"%1\" is no field of a listing.").arg(fieldName.left(60)));
}

ListingReading Reader::read()
{
    m_reading.files.append({m_file, ListingFile::Use::Read, {}});
    if (m_table.rows.size() < 2) {
        refuse(0, Text::tr("The table has no row of texts."));
        return std::move(m_reading);
    }
    readHead();
    for (std::size_t i = 1; !m_refused && i < m_table.rows.size(); ++i)
        readRow(m_table.rows[i]);
    if (m_refused) {
        m_reading.texts.clear();
        m_reading.locales.clear();
    }
    return std::move(m_reading);
}

QByteArray row(const QStringList &cells)
{
    QStringList quoted;
    for (const auto &cell : cells)
        quoted.append(delimited::csvCell(cell));
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

namespace listingsheet {

ListingReading read(const QString &text, const QString &file, const ListingFormat &format)
{
    const auto table = SeparatedTable::read(text);
    if (const auto *problem = std::get_if<SeparatedTable::Problem>(&table)) {
        ListingReading reading;
        reading.refuse(file, problem->line, problem->text);
        return reading;
    }
    return Reader(std::get<SeparatedTable>(table), file, format).read();
}

QByteArray write(const ListingSnapshot &listing, Shape shape)
{
    QByteArray bytes("\xEF\xBB\xBF");
    if (shape == Shape::Long) {
        bytes += row({u"locale"_s, u"field"_s, u"text"_s});
        for (const auto &locale : listing.locales) {
            for (const auto &field : listing.fields)
                bytes += row({locale, field.attribute, listing.text(field, locale)});
        }
        return bytes;
    }
    QStringList head{u"locale"_s};
    for (const auto &field : listing.fields)
        head.append(field.attribute);
    bytes += row(head);
    for (const auto &locale : listing.locales) {
        QStringList cells{locale};
        for (const auto &field : listing.fields)
            cells.append(listing.text(field, locale));
        bytes += row(cells);
    }
    return bytes;
}

} // namespace listingsheet
