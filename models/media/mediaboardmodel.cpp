// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediaboardmodel.h"

#include "models/core/format.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

MediaBoardModel::MediaBoardModel(MediaSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(&source, &MediaSource::changed, this, &MediaBoardModel::rebuild);
    rebuild();
}

void MediaBoardModel::setMedium(Medium medium)
{
    m_medium = medium;
    rebuild();
}

void MediaBoardModel::setPlatform(const QString &platform, const QString &primaryLocale)
{
    m_platform = platform;
    m_primary = primaryLocale;
    rebuild();
}

void MediaBoardModel::setAllScreens(bool all)
{
    m_all = all;
    rebuild();
}

QStringList MediaBoardModel::localesInOrder() const
{
    QStringList locales;
    for (const auto &owner : m_source.owners())
        locales.append(owner.locale);
    const QCollator collator;
    std::sort(locales.begin(), locales.end(),
              [&collator](const auto &a, const auto &b) { return collator(format::locale(a), format::locale(b)); });
    if (locales.removeOne(m_primary))
        locales.prepend(m_primary);
    return locales;
}

std::vector<const DisplayType *> MediaBoardModel::screensToShow() const
{
    std::vector<const DisplayType *> screens;
    QStringList families;
    for (const auto &type : displayTypes()) {
        if (type.medium != m_medium)
            continue;
        const bool isUsed = std::any_of(m_source.sets().begin(), m_source.sets().end(), [&](const MediaSet &set) {
            return set.medium == m_medium && set.displayType == type.key && !set.items.isEmpty();
        });
        const bool isOfPlatform = m_platform.isEmpty() || type.platform == m_platform;
        const bool isLargest = !families.contains(type.family) && type.family != "iMessage"_L1;
        if (isOfPlatform)
            families.append(type.family);
        if (isUsed || (isOfPlatform && (m_all || isLargest)))
            screens.push_back(&type);
    }
    return screens;
}

void MediaBoardModel::rebuild()
{
    auto locales = localesInOrder();
    auto screens = screensToShow();
    if (locales != m_locales || screens != m_screens) {
        beginResetModel();
        m_locales = std::move(locales);
        m_screens = std::move(screens);
        endResetModel();
    } else if (!m_locales.isEmpty() && !m_screens.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

MediaSet MediaBoardModel::setAt(const QModelIndex &index) const
{
    return m_source.set(m_locales[index.row()], m_medium, screen(index.column())->key);
}

QModelIndex MediaBoardModel::indexOf(const QString &locale, const QString &displayType) const
{
    const auto row = int(m_locales.indexOf(locale));
    const auto found = std::find_if(m_screens.begin(), m_screens.end(),
                                    [&](const DisplayType *type) { return type->key == displayType; });
    return row < 0 || found == m_screens.end() ? QModelIndex() : index(row, int(found - m_screens.begin()));
}

int MediaBoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_locales.size());
}

int MediaBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_screens.size());
}

static QString problemOf(const MediaSet &set)
{
    for (const auto &item : set.items) {
        if (item.delivery.phase == DeliveryState::Phase::Failed && !item.isRemoved)
            return item.delivery.problems.value(0, item.fileName);
    }
    return {};
}

QVariant MediaBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto set = setAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return set.count() == 0 ? QString() : tr("%1 of %2").arg(set.count()).arg(mediumLimits(m_medium).most);
    case CountRole:
        return set.count();
    case ProblemRole:
    case Qt::ToolTipRole:
        return problemOf(set);
    case StagedRole:
        return set.isReordered || std::any_of(set.items.begin(), set.items.end(), [](const MediaItem &item) {
                   return item.isStaged() || item.isRemoved;
               });
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %n file(s)", nullptr, set.count())
            .arg(format::locale(m_locales[index.row()]), screen(index.column())->title);
    default:
        return {};
    }
}

QVariant MediaBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal) {
        QStringList sizes;
        for (const auto &size : screen(section)->sizes)
            sizes.append(u"%1 × %2"_s.arg(size.width()).arg(size.height()));
        return sizes.join(u'\n');
    }
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return screen(section)->title;
    const auto &locale = m_locales[section];
    return locale == m_primary ? tr("%1 · primary").arg(format::locale(locale)) : format::locale(locale);
}
