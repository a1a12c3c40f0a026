// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sortfilterproxy.h"

#include "models/core/recordtablemodel.h"

#include <QDateTime>
#include <QLocale>

/// Without case and accents, so that "cafe" finds "Café".
static QString plain(const QString &text)
{
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
}

void SortFilterProxy::setFilterText(const QString &text)
{
    const auto words = plain(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool SortFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QString text;
    const int columns = sourceModel()->columnCount(parent);
    for (int column = 0; column < columns; ++column) {
        const auto index = sourceModel()->index(row, column, parent);
        text += index.data().toString() + u'\n' + index.data(RecordTableModelBase::RawRole).toString() + u'\n';
    }
    text = plain(text);
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

static bool isMissing(const QVariant &value)
{
    return !value.isValid() || (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        || (value.typeId() == QMetaType::QDateTime && !value.toDateTime().isValid());
}

bool SortFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto a = left.data(sortRole());
    const auto b = right.data(sortRole());
    const bool aMissing = isMissing(a);
    const bool bMissing = isMissing(b);
    if (aMissing || bMissing) // the view turns the order round when it sorts downwards
        return aMissing != bMissing && (sortOrder() == Qt::AscendingOrder ? bMissing : aMissing);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}
