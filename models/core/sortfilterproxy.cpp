// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sortfilterproxy.h"

#include "models/core/recordtablemodel.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>

static constexpr int manyRows = 500; ///< from here on a view takes one change of layout better than many of rows
static constexpr qint64 idleSlice = 4; ///< ms

/// Without case and accents, so that "cafe" finds "Café".
static QString plain(const QString &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() < 128; });
    if (ascii)
        return text.toLower();
    QString result;
    for (const auto character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.category() != QChar::Mark_NonSpacing)
            result += character.toCaseFolded();
    }
    return result;
}

/// The C locale compares bytes and knows no numbers.
static QLocale sortingLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

SortFilterProxy::SortFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(RecordTableModelBase::SortRole);
    setDynamicSortFilter(true);
    connect(&m_idle, &QTimer::timeout, this, &SortFilterProxy::prepareSome);
}

void SortFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    if (model)
        watch(model); // before the base class, which asks for the new rows as soon as it hears of them
    QSortFilterProxyModel::setSourceModel(model);
    forget();
}

void SortFilterProxy::watch(QAbstractItemModel *model)
{
    const auto at
        = [this](int row) { return m_rows.begin() + std::min(std::ptrdiff_t(row), std::ptrdiff_t(m_rows.size())); };
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, at](const QModelIndex &, int first, int last) {
        m_rows.insert(at(first), std::size_t(last - first + 1), Row());
        m_prepared = std::min(m_prepared, std::size_t(first));
        m_idle.start();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this, at](const QModelIndex &, int first, int last) {
        m_rows.erase(at(first), at(last + 1));
        m_prepared = std::min(m_prepared, std::size_t(first));
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row() && std::size_t(row) < m_rows.size(); ++row)
            m_rows[std::size_t(row)] = Row();
        m_prepared = std::min(m_prepared, std::size_t(from.row()));
        m_idle.start();
    });
    for (const auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(model, signal, this, &SortFilterProxy::forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, &SortFilterProxy::forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SortFilterProxy::forget);
    connect(model, &QAbstractItemModel::modelReset, this, &SortFilterProxy::forget);
}

void SortFilterProxy::forget()
{
    m_rows.assign(sourceModel() ? std::size_t(sourceModel()->rowCount()) : 0, Row());
    m_prepared = 0;
    m_idle.start();
}

/// A few rows at a time, whenever there is nothing else to do.
void SortFilterProxy::prepareSome()
{
    QElapsedTimer timer;
    timer.start();
    for (; m_prepared < m_rows.size(); ++m_prepared) {
        if (m_rows[m_prepared].text.isNull())
            m_rows[m_prepared].text = textOf(int(m_prepared));
        if (timer.elapsed() >= idleSlice)
            return;
    }
    m_idle.stop();
}

void SortFilterProxy::setFilterText(const QString &text)
{
    const auto words = plain(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    if (sourceModel() && sourceModel()->rowCount() > manyRows)
        invalidate();
    else
        invalidateFilter();
}

/// Never null.
QString SortFilterProxy::textOf(int row) const
{
    QString text = QStringLiteral("\n");
    const int columns = sourceModel()->columnCount();
    for (int column = 0; column < columns; ++column) {
        const auto index = sourceModel()->index(row, column);
        const auto shown = index.data().toString();
        const auto raw = index.data(RecordTableModelBase::RawRole).toString();
        text += shown + u'\n';
        if (raw != shown)
            text += raw + u'\n';
    }
    return plain(text);
}

bool SortFilterProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    if (std::size_t(row) >= m_rows.size()) // a source that is no table of its own
        m_rows.resize(std::size_t(row) + 1);
    auto &text = m_rows[std::size_t(row)].text;
    if (text.isNull())
        text = textOf(row);
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

SortFilterProxy::Key SortFilterProxy::keyOf(const QVariant &value) const
{
    Key key;
    switch (value.typeId()) {
    case QMetaType::QString:
        if (const auto text = value.toString(); !text.isEmpty()) {
            key.kind = Key::Kind::Text;
            key.text = m_collator.sortKey(text);
        }
        return key;
    case QMetaType::QDateTime:
        if (const auto time = value.toDateTime(); time.isValid()) {
            key.kind = Key::Kind::Number;
            key.number = double(time.toMSecsSinceEpoch());
        }
        return key;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        key.kind = Key::Kind::Number;
        key.number = value.toDouble();
        return key;
    default:
        key.kind = value.isValid() ? Key::Kind::Other : Key::Kind::Missing;
        key.other = value;
        return key;
    }
}

const SortFilterProxy::Key &SortFilterProxy::keyAt(const QModelIndex &index) const
{
    if (m_keyColumn != index.column()) {
        m_keyColumn = index.column();
        for (auto &row : m_rows)
            row.key.reset();
    }
    if (std::size_t(index.row()) >= m_rows.size())
        m_rows.resize(std::size_t(index.row()) + 1);
    auto &key = m_rows[std::size_t(index.row())].key;
    if (!key)
        key = keyOf(index.data(sortRole()));
    return *key;
}

bool SortFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    keyAt(left); // makes room: the second call must not move the first one's answer
    const auto &b = keyAt(right);
    const auto &a = keyAt(left);
    const bool aMissing = a.kind == Key::Kind::Missing, bMissing = b.kind == Key::Kind::Missing;
    if (aMissing || bMissing) // the view turns the order round when it sorts downwards
        return aMissing != bMissing && (sortOrder() == Qt::AscendingOrder ? bMissing : aMissing);
    if (a.kind != b.kind)
        return a.kind < b.kind;
    switch (a.kind) {
    case Key::Kind::Number:
        return a.number < b.number;
    case Key::Kind::Text:
        return *a.text < *b.text;
    default:
        return QVariant::compare(a.other, b.other) == QPartialOrdering::Less;
    }
}
