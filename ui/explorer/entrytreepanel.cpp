// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/entrytreepanel.h"

#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Areas in bold, entries plain, deprecated ones faint.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Theme::of(option.widget).px(26)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto &theme = Theme::of(option->widget);
        const bool area = index.data(EntryTreeModel::KeyRole).toString().isEmpty();
        option->font = theme.font(TextRole::Body, area && !index.parent().isValid() ? QFont::Medium : QFont::Normal);
        option->textElideMode = Qt::ElideRight;
        const auto ink = index.data(EntryTreeModel::DeprecatedRole).toBool() ? ColorRole::TextFaint
            : area || option->state & QStyle::State_Selected                 ? ColorRole::Text
                                                                             : ColorRole::TextMuted;
        option->palette.setColor(QPalette::Text, theme.color(ink));
        option->palette.setColor(QPalette::HighlightedText, theme.color(ColorRole::Text));
    }
};

} // namespace

EntryTreePanel::EntryTreePanel(const Catalog &catalog, QWidget *parent)
    : QFrame(parent)
    , m_model(catalog)
    , m_search(new SearchField(tr("Search types"), this))
    , m_tree(new QTreeView(this))
{
    const auto &theme = Theme::of(this);
    m_filter.setSourceModel(&m_model);
    m_search->setObjectName(u"entrySearch"_s);
    m_search->setMaximumWidth(QWIDGETSIZE_MAX);
    m_tree->setObjectName(u"entries"_s);
    m_tree->setAccessibleName(tr("Types of resources"));
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new EntryDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(NoFrame);
    m_tree->setIndentation(theme.px(14));
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(16), 0, 0);
    column->setSpacing(theme.px(8));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme.px(4), 0, theme.px(12), 0);
    top->addWidget(m_search);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    connect(m_search, &SearchField::searchChanged, this, &EntryTreePanel::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
    connect(m_tree, &QAbstractItemView::clicked, this, &EntryTreePanel::choose);
    connect(m_tree, &QAbstractItemView::activated, this, &EntryTreePanel::choose);
}

void EntryTreePanel::filter(const QString &text)
{
    m_filter.setFilterText(text);
    if (!m_filter.isFiltering()) {
        m_tree->collapseAll();
        return;
    }
    m_tree->expandAll();
    auto first = m_filter.index(0, 0); // the first hit, ready for Enter
    while (m_filter.hasChildren(first))
        first = m_filter.index(0, 0, first);
    m_tree->setCurrentIndex(first);
}

/// A click on an area opens or folds it; both a click and Enter choose an entry.
void EntryTreePanel::choose(const QModelIndex &index)
{
    const auto key = index.data(EntryTreeModel::KeyRole).toString();
    if (key.isEmpty())
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    else
        emit chosen(key);
}

void EntryTreePanel::showEntry(const QString &key)
{
    const auto index = m_filter.mapFromSource(m_model.indexOf(key));
    if (!index.isValid())
        return;
    for (auto area = index.parent(); area.isValid(); area = area.parent())
        m_tree->expand(area);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void EntryTreePanel::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme.color(ColorRole::Border));
}
