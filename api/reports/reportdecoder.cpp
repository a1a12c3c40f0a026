// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportdecoder.h"

#include "api/reports/fiscalcalendar.h"
#include "api/reports/reportdates.h"
#include "api/reports/reporttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstring>
#include <functional>
#include <string_view>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

struct DecoderTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportDecoder)
};

/// Numbers the texts of one dimension in order of appearance. The views point into the report.
class WordTable
{
public:
    quint32 number(QByteArrayView word)
    {
        if (m_last >= 0 && word == m_lastWord) // columns repeat themselves
            return quint32(m_last);
        const std::string_view key(word.data(), std::size_t(word.size()));
        const auto [found, isNew] = m_numbers.try_emplace(key, quint32(m_words.size()));
        if (isNew)
            m_words.push_back(word);
        m_lastWord = word;
        m_last = int(found->second);
        return found->second;
    }
    const std::vector<QByteArrayView> &words() const { return m_words; }

private:
    std::unordered_map<std::string_view, quint32> m_numbers;
    std::vector<QByteArrayView> m_words;
    QByteArrayView m_lastWord;
    int m_last = -1;
};

bool isUtf8(QByteArrayView text)
{
    return !QString::fromUtf8(text).contains(QChar::ReplacementCharacter) || text.contains("\xef\xbf\xbd");
}

/// A cell as a number: kept for money that is multiplied with another column.
struct NumberColumn
{
    const ReportMeasure *measure = nullptr;
    int column = -1;
    int times = -1;
    std::vector<qint64> *values = nullptr;
};

class Decoder
{
public:
    Decoder(const ReportText &text, const ReportKind &kind, const ReportHints &hints)
        : m_text(text)
        , m_kind(kind)
        , m_hints(hints)
    {
    }

    std::variant<DecodedReport, ReportProblem> decode()
    {
        if (!findColumns() || !readLines() || !settlePeriod() || !nameWords())
            return m_problem;
        sortByDay();
        m_report.kind = &m_kind;
        m_report.scope = m_hints.scope;
        return std::move(m_report);
    }

private:
    struct DimensionColumn
    {
        int column = -1;
        WordTable words;
        std::vector<quint32> ids;
        QString name;
    };

    bool fail(int line, const QString &column, const QString &text)
    {
        m_problem = {line, column, text};
        return false;
    }
    int find(const ReportColumn &wanted) const
    {
        for (const auto &name : wanted) {
            const auto found = std::find(m_text.header.begin(), m_text.header.end(), QByteArrayView(name));
            if (found != m_text.header.end())
                return int(found - m_text.header.begin());
        }
        return -1;
    }
    QString title(int column) const { return QString::fromUtf8(m_text.header[std::size_t(column)]); }

    bool findColumns();
    void addDimension(int column, const QString &name);
    void addOtherColumns();
    bool addMeasures();
    bool readLines();
    bool readLine(int number);
    bool readNumbers(int number);
    std::optional<Decimal> numberAt(int column, bool isRounded) const;
    bool readDates(int number);
    bool readDate(int column, QByteArrayView *known, QDate *date, int number);
    bool readProduct(int number);
    bool isTotal(QByteArrayView line) const;
    bool checkTotals(QByteArrayView line, int number);
    bool settlePeriod();
    bool nameWords();
    void sortByDay();

    const ReportText &m_text;
    const ReportKind &m_kind;
    const ReportHints &m_hints;
    DecodedReport m_report;
    ReportProblem m_problem;

    std::vector<DimensionColumn> m_dimensions;
    std::vector<NumberColumn> m_numbers;
    std::vector<QByteArrayView> m_cells; ///< of the line at hand, trimmed
    int m_needed = 0; ///< cells a line has at least
    int m_productColumn = -1;
    int m_skuColumn = -1;
    int m_titleColumn = -1;
    int m_parentColumn = -1;
    int m_appColumn = -1;
    int m_appTitleColumn = -1;
    WordTable m_products;
    std::vector<quint32> m_productIds;
    int m_beginColumn = -1;
    int m_endColumn = -1;
    QByteArrayView m_beginText;
    QByteArrayView m_endText;
    QDate m_begin; ///< of the line at hand
    QDate m_end;
    QDate m_first; ///< of all lines
    QDate m_last;
};

bool Decoder::findColumns()
{
    for (const auto &required : m_kind.required) {
        if (find(required) < 0)
            return fail(1, QString::fromUtf8(required.front()),
                        DecoderTexts::tr("the column is missing. Has it been renamed?"));
        m_needed = std::max(m_needed, find(required) + 1);
    }
    m_beginColumn = find(m_kind.begin);
    m_endColumn = find(m_kind.end);
    const auto &product = m_kind.product;
    m_productColumn = find(product.appleId);
    m_skuColumn = find(product.sku);
    m_titleColumn = find(product.title);
    m_parentColumn = find(product.parentSku);
    m_appColumn = find(product.appId);
    m_appTitleColumn = find(product.appTitle);
    for (const auto &dimension : m_kind.dimensions) {
        if (const int column = find(dimension.column); column >= 0)
            addDimension(column, dimension.name);
    }
    if (!addMeasures())
        return false;
    addOtherColumns();
    return true;
}

void Decoder::addDimension(int column, const QString &name)
{
    m_dimensions.emplace_back();
    m_dimensions.back().column = column;
    m_dimensions.back().name = name;
}

bool Decoder::addMeasures()
{
    for (const auto &measure : m_kind.measures) {
        const int column = find(measure.column);
        if (column < 0)
            continue;
        const int times = measure.times.isEmpty() ? -1 : find({measure.times});
        m_report.measures.emplace_back(measure.name, std::vector<qint64>());
        m_numbers.push_back({&measure, column, times, nullptr});
    }
    if (m_numbers.empty())
        return fail(1, {}, DecoderTexts::tr("none of the columns holds numbers that are known."));
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        m_numbers[i].values = &m_report.measures[i].second;
    return true;
}

/// "Page Type" as "pageType".
QString camelCase(const QString &title)
{
    QString name;
    for (const auto &word : title.split(u' ', Qt::SkipEmptyParts))
        name += name.isEmpty() ? word.toLower() : word.left(1).toUpper() + word.mid(1).toLower();
    return name;
}

/// What is not known is kept: as a dimension where the kind's columns differ, else in the raw file.
void Decoder::addOtherColumns()
{
    std::vector<int> used{m_productColumn, m_skuColumn,   m_titleColumn, m_parentColumn,
                          m_appColumn,     m_beginColumn, m_endColumn,   m_appTitleColumn};
    for (const auto &dimension : m_dimensions)
        used.push_back(dimension.column);
    for (const auto &number : m_numbers) {
        used.push_back(number.column);
        used.push_back(number.times);
    }
    static const std::vector<QByteArray> dull{"Provider", "Provider Country", "Developer", "Subscriber ID"};
    for (int i = 0; i < int(m_text.header.size()); ++i) {
        const auto name = m_text.header[std::size_t(i)];
        if (name.isEmpty() || std::find(used.begin(), used.end(), i) != used.end())
            continue;
        if (m_kind.keepsOtherColumns)
            addDimension(i, camelCase(title(i)));
        else if (std::find(dull.begin(), dull.end(), name) == dull.end())
            m_report.unknownColumns.append(title(i));
    }
}

bool Decoder::readLines()
{
    const auto guess = std::size_t(m_text.body.size() / 120 + 1);
    m_productIds.reserve(guess);
    for (auto &dimension : m_dimensions)
        dimension.ids.reserve(guess);
    for (auto &number : m_numbers)
        number.values->reserve(guess);
    const char *at = m_text.body.data();
    const char *const end = at + m_text.body.size();
    bool skipped = false;
    for (int number = 2; at < end; ++number) {
        const auto *lineEnd = static_cast<const char *>(std::memchr(at, '\n', std::size_t(end - at)));
        const auto *next = lineEnd ? lineEnd + 1 : end;
        QByteArrayView line(at, (lineEnd ? lineEnd : end) - at);
        if (line.endsWith('\r'))
            line.chop(1);
        at = next;
        if (line.trimmed().isEmpty()) {
            skipped = true;
            continue;
        }
        if (isTotal(line)) {
            if (!checkTotals(line, number))
                return false;
            if (!line.startsWith("Total_"))
                break; // a second table follows, of sums
            skipped = true;
            continue;
        }
        splitCells(line, m_cells);
        if (!readLine(number))
            return false;
        if (skipped || !m_report.lineNumbers.empty()) {
            while (m_report.lineNumbers.size() + 1 < m_productIds.size())
                m_report.lineNumbers.push_back(int(m_report.lineNumbers.size()) + 2);
            m_report.lineNumbers.push_back(number);
        }
    }
    return true;
}

bool Decoder::readLine(int number)
{
    const auto columns = m_text.header.size();
    if (int(m_cells.size()) < m_needed)
        return fail(number, {},
                    DecoderTexts::tr("has %1 of %2 cells. Was the file cut?").arg(m_cells.size()).arg(columns));
    while (m_cells.size() > columns && m_cells.back().isEmpty())
        m_cells.pop_back();
    if (m_cells.size() > columns)
        return fail(number, {}, DecoderTexts::tr("has %1 cells, the header only %2.").arg(m_cells.size()).arg(columns));
    m_cells.resize(columns);
    if (!readDates(number) || !readNumbers(number) || !readProduct(number))
        return false;
    for (auto &dimension : m_dimensions)
        dimension.ids.push_back(dimension.words.number(m_cells[std::size_t(dimension.column)]));
    return true;
}

std::optional<Decimal> Decoder::numberAt(int column, bool isRounded) const
{
    const auto cell = m_cells[std::size_t(column)];
    if (cell.isEmpty())
        return Decimal();
    const auto value = Decimal::parse(cell);
    return value || !isRounded ? value : roundedNumber(cell);
}

bool Decoder::readNumbers(int number)
{
    for (auto &column : m_numbers) {
        const auto value = numberAt(column.column, column.measure->isRounded);
        if (!value)
            return fail(number, title(column.column),
                        DecoderTexts::tr("“%1” is not a number of at most four decimals.")
                            .arg(QString::fromUtf8(m_cells[std::size_t(column.column)])));
        if (column.times < 0) {
            column.values->push_back(value->scaled());
            continue;
        }
        const auto units = numberAt(column.times, false);
        if (!units)
            return fail(number, title(column.times),
                        DecoderTexts::tr("“%1” is not a number of at most four decimals.")
                            .arg(QString::fromUtf8(m_cells[std::size_t(column.times)])));
        const auto each = column.measure->isAbsolute && value->isNegative() ? -*value : *value;
        const auto amount = Decimal::product(each, *units);
        if (!amount)
            return fail(number, title(column.column),
                        DecoderTexts::tr("times %1 cannot be kept exactly.").arg(units->toString()));
        column.values->push_back(amount->scaled());
    }
    return true;
}

bool Decoder::readDate(int column, QByteArrayView *known, QDate *date, int number)
{
    const auto cell = m_cells[std::size_t(column)];
    if (cell == *known)
        return true;
    const auto read = reportDate(cell);
    if (!read)
        return fail(
            number, title(column),
            DecoderTexts::tr("“%1” is not a date as Apple writes it (MM/DD/YYYY).").arg(QString::fromUtf8(cell)));
    *known = cell;
    *date = *read;
    return true;
}

bool Decoder::readDates(int number)
{
    if (m_beginColumn < 0)
        return true;
    const auto before = std::pair(m_begin, m_end);
    if (!readDate(m_beginColumn, &m_beginText, &m_begin, number))
        return false;
    if (m_endColumn < 0 || m_endColumn == m_beginColumn)
        m_end = m_begin;
    else if (!readDate(m_endColumn, &m_endText, &m_end, number))
        return false;
    if (m_kind.isLineDated)
        m_report.days.push_back(qint32(m_begin.toJulianDay()));
    const bool isOther = m_first.isValid() && before != std::pair(m_begin, m_end);
    if (isOther && !m_kind.isLineDated && !m_kind.isSpread)
        return fail(number, title(m_beginColumn), DecoderTexts::tr("is of another day than the lines before."));
    if (!m_first.isValid() || m_begin < m_first)
        m_first = m_begin;
    if (!m_last.isValid() || m_end > m_last)
        m_last = m_end;
    return true;
}

bool Decoder::readProduct(int number)
{
    const auto cell = [this](int column) { return column < 0 ? QByteArrayView() : m_cells[std::size_t(column)]; };
    auto key = cell(m_productColumn);
    if (key.isEmpty())
        key = cell(m_skuColumn);
    const auto known = m_products.words().size();
    m_productIds.push_back(m_products.number(key));
    if (m_products.words().size() == known || key.isEmpty())
        return true;
    if (!isUtf8(cell(m_titleColumn)))
        return fail(number, title(m_titleColumn), DecoderTexts::tr("is not written in UTF-8."));
    ReportProduct product;
    product.appleId = QString::fromUtf8(key);
    product.sku = QString::fromUtf8(cell(m_skuColumn));
    product.title = QString::fromUtf8(cell(m_titleColumn));
    product.parentSku = QString::fromUtf8(cell(m_parentColumn));
    product.appId = QString::fromUtf8(cell(m_appColumn));
    if (product.appId.isEmpty() && product.parentSku.isEmpty())
        product.appId = product.appleId;
    if (!product.isApp() && !product.appId.isEmpty() && !m_report.products.contains(product.appId))
        m_report.products.insert(product.appId,
                                 {product.appId, {}, QString::fromUtf8(cell(m_appTitleColumn)), {}, product.appId});
    m_report.products.insert(product.appleId, product);
    return true;
}

bool Decoder::isTotal(QByteArrayView line) const
{
    return std::any_of(m_kind.totals.begin(), m_kind.totals.end(),
                       [line](const QByteArray &start) { return line.startsWith(start); });
}

/// A finance report ends with what it holds: a cut one is found by that.
bool Decoder::checkTotals(QByteArrayView line, int number)
{
    splitCells(line, m_cells);
    const auto stated = m_cells.size() > 1 ? Decimal::parse(m_cells[1]) : std::nullopt;
    if (m_cells[0] == "Total_Rows" && stated && *stated != Decimal::fromInt(qint64(m_productIds.size())))
        return fail(number, {},
                    DecoderTexts::tr("says that there are %1 lines, but there are %2. Was the file cut?")
                        .arg(stated->toString())
                        .arg(m_productIds.size()));
    return true;
}

/// The lines of a finance report may leave out the first days of its month, or settle later than its last.
ReportPeriod fiscalPeriod(const ReportPeriod &lines)
{
    const auto middle = lines.first.addDays(lines.first.daysTo(lines.last) / 2);
    const auto month = lines.isValid() ? FiscalMonth::of(middle) : std::nullopt;
    return month ? month->period() : lines;
}

bool Decoder::settlePeriod()
{
    ReportPeriod inside{m_first, m_last};
    auto period = inside;
    if (m_kind.isFiscal || m_kind.isLineDated || !period.isValid())
        period = m_hints.period.isValid() ? m_hints.period
            : m_kind.isFiscal             ? fiscalPeriod(inside)
                                          : periodInName(m_hints.fileName);
    if (!period.isValid())
        period = inside;
    if (!period.isValid())
        return fail(0, {}, DecoderTexts::tr("Neither the lines nor the file's name tell the day."));
    m_report.period = period;
    if (m_kind.isFiscal) {
        m_report.frequency = ReportFrequency::Fiscal;
    } else if (m_kind.isLineDated) {
        m_report.frequency = m_hints.frequency.value_or(ReportFrequency::Daily);
    } else if (const auto frequency = frequencyOf(period)) {
        m_report.frequency = *frequency;
    } else {
        return fail(2, m_beginColumn < 0 ? QString() : title(m_beginColumn),
                    DecoderTexts::tr("the time from %1 to %2 is neither a day, a week, a month nor a year.")
                        .arg(QLocale().toString(period.first, QLocale::ShortFormat),
                             QLocale().toString(period.last, QLocale::ShortFormat)));
    }
    if (m_hints.period.isValid() && m_hints.period != period)
        return fail(0, {},
                    DecoderTexts::tr("The report is of %1, not of %2 as asked for.")
                        .arg(period.first.toString(Qt::ISODate), m_hints.period.first.toString(Qt::ISODate)));
    return true;
}

bool Decoder::nameWords()
{
    const auto named = [this](const std::vector<QByteArrayView> &views, QStringList *words) {
        for (const auto view : views) {
            words->append(QString::fromUtf8(view));
            if (!isUtf8(view))
                return fail(m_text.lineOf(view), {}, DecoderTexts::tr("is not written in UTF-8."));
        }
        return true;
    };
    m_report.dimensions.push_back({u"product"_s, {}, std::move(m_productIds)});
    if (!named(m_products.words(), &m_report.dimensions.back().words))
        return false;
    for (auto &dimension : m_dimensions) {
        m_report.dimensions.push_back({dimension.name, {}, std::move(dimension.ids)});
        if (!named(dimension.words.words(), &m_report.dimensions.back().words))
            return false;
    }
    return true;
}

template <typename T>
void reorder(std::vector<T> &values, const std::vector<std::size_t> &order)
{
    std::vector<T> sorted(values.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        sorted[i] = values[order[i]];
    values = std::move(sorted);
}

/// Lines with dates of their own stand by day, each knowing which line of the file it is.
void Decoder::sortByDay()
{
    auto &days = m_report.days;
    if (std::is_sorted(days.begin(), days.end()))
        return;
    std::vector<std::size_t> order(days.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&days](std::size_t a, std::size_t b) { return days[a] < days[b]; });
    for (auto i = m_report.lineNumbers.size(); i < days.size(); ++i)
        m_report.lineNumbers.push_back(int(i) + 2);
    reorder(m_report.lineNumbers, order);
    for (auto &dimension : m_report.dimensions)
        reorder(dimension.ids, order);
    for (auto &[name, values] : m_report.measures)
        reorder(values, order);
    reorder(days, order);
}

/// The kind whose columns are nearly there, for a sentence that helps.
ReportProblem unknownKind(const ReportText &text)
{
    const ReportKind *nearest = nullptr;
    std::size_t fewest = 0;
    const ReportColumn *missing = nullptr;
    for (const auto &kind : reportKinds()) {
        std::size_t lacking = 0;
        const ReportColumn *first = nullptr;
        for (const auto &required : kind.required) {
            const bool isThere = std::any_of(required.begin(), required.end(), [&text](const QByteArray &name) {
                return std::find(text.header.begin(), text.header.end(), QByteArrayView(name)) != text.header.end();
            });
            if (isThere)
                continue;
            ++lacking;
            if (!first)
                first = &required;
        }
        if (lacking < kind.required.size() && (!nearest || lacking < fewest)) {
            nearest = &kind;
            fewest = lacking;
            missing = first;
        }
    }
    if (nearest && missing && fewest <= 2)
        return {1, QString::fromUtf8(missing->front()),
                DecoderTexts::tr("the column is missing. Has it been renamed?")};
    return {1, {}, DecoderTexts::tr("None of Apple's reports has these columns.")};
}

} // namespace

QString ReportProblem::sentence() const
{
    if (line > 0 && !column.isEmpty())
        return DecoderTexts::tr("Line %1, %2: %3").arg(line).arg(column, text);
    return line > 0 ? DecoderTexts::tr("Line %1: %2").arg(line).arg(text) : text;
}

std::variant<DecodedReport, ReportProblem> decodeReport(const QByteArray &bytes, const ReportHints &hints)
{
    auto read = ReportText::read(bytes);
    if (const auto *problem = std::get_if<ReportProblem>(&read))
        return *problem;
    const auto &text = std::get<ReportText>(read);
    const auto *kind = hints.kind.isEmpty() ? reportKindOf(text.header, hints.fileName) : reportKind(hints.kind);
    if (!kind)
        return unknownKind(text);
    auto decoded = Decoder(text, *kind, hints).decode();
    if (auto *report = std::get_if<DecodedReport>(&decoded))
        report->checksum = text.checksum();
    return decoded;
}
