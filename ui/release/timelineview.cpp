// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/timelineview.h"

#include "api/changes/stagedchange.h"
#include "handles/appstoreversions.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Role { KeyRole = Qt::UserRole, StateRole, DateRole, ToneRole };

/// The number, below it the date, and at the end the state as a badge.
class Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(option.widget);
        return {theme.px(220), index.parent().isValid() ? theme.px(48) : theme.rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.parent().isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const auto &theme = Theme::of(option.widget);
        auto ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.icon = {};
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        painter->save();
        const auto room = option.rect.adjusted(theme.px(4), theme.px(4), -theme.px(8), -theme.px(4));
        painter->setFont(theme.font(TextRole::Body, QFont::DemiBold));
        painter->setPen(theme.color(ColorRole::Text));
        painter->drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop)),
                          index.data().toString());
        painter->setFont(theme.font(TextRole::Small));
        painter->setPen(theme.color(ColorRole::TextMuted));
        painter->drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)),
                          index.data(DateRole).toString());
        const auto state = index.data(StateRole).toString();
        const int width = std::min(Badge::sizeFor(state, option.widget).width(), room.width() - theme.px(64));
        const QRect badge(room.right() - width, room.top(), width, room.height());
        Badge::paint(painter, QStyle::visualRect(option.direction, room, badge), state,
                     Tone(index.data(ToneRole).toInt()), option.widget);
        painter->restore();
    }
};

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Versions"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new Delegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(Theme::of(this).px(16));
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (const auto key = current(); !key.isNull())
            emit chosen(key);
    });
}

ResourceKey TimelineView::current() const
{
    return currentItem() ? currentItem()->data(0, KeyRole).value<ResourceKey>() : ResourceKey();
}

void TimelineView::setVersions(const QList<Resource> &versions)
{
    if (versions == m_versions)
        return;
    m_versions = versions;
    const auto before = current();
    const QSignalBlocker quiet(this);
    clear();
    QHash<QString, QTreeWidgetItem *> platforms;
    for (const auto &version : versions) {
        const auto platform = version[appStoreVersions::platform].value_or(QString());
        auto *&parent = platforms[platform];
        if (parent == nullptr) {
            const auto word = enumWord(platform);
            parent = new QTreeWidgetItem(this, {word.text});
            parent->setIcon(0, icon(word.icon.isEmpty() ? u"app-window"_s : word.icon));
            parent->setFlags(Qt::ItemIsEnabled);
            parent->setExpanded(true);
        }
        const auto state = enumWord(version[appStoreVersions::appVersionState].value_or(QString()));
        const bool isNew = isTemporary(version.key());
        auto *item = new QTreeWidgetItem(parent, {version[appStoreVersions::versionString].value_or(QString())});
        item->setData(0, KeyRole, QVariant::fromValue(version.key()));
        item->setData(0, StateRole, isNew ? tr("Staged") : state.text);
        item->setData(0, ToneRole, int(isNew ? Tone::Info : state.tone.value_or(Tone::Neutral)));
        const auto created = version[appStoreVersions::createdDate];
        item->setData(0, DateRole, created ? format::date(created->date()) : QString());
        item->setData(0, Qt::AccessibleDescriptionRole, item->data(0, StateRole));
    }
    if (auto *item = itemFor(before))
        setCurrentItem(item);
}

QTreeWidgetItem *TimelineView::itemFor(const ResourceKey &version) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        auto *platform = topLevelItem(i);
        for (int row = 0; row < platform->childCount(); ++row) {
            if (platform->child(row)->data(0, KeyRole).value<ResourceKey>() == version)
                return platform->child(row);
        }
    }
    return nullptr;
}

void TimelineView::choose(const ResourceKey &version)
{
    if (auto *item = itemFor(version))
        setCurrentItem(item);
}
