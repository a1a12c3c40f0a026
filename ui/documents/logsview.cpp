// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/logsview.h"

#include "models/core/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Logs in bold, facts grey, code in its own type, the blamed frame in the colour of trouble.
class LogDelegate final : public QStyledItemDelegate
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
        const auto kind = LogNode::Kind(index.data(DiagnosticLogsModel::KindRole).toInt());
        const bool blamed = index.data(DiagnosticLogsModel::BlamedRole).toBool();
        const bool name = index.column() == DiagnosticLogsModel::Name;
        if (kind == LogNode::Kind::Frame && name)
            option->font = theme.monospace(TextRole::Small);
        else
            option->font
                = theme.font(TextRole::Body, name && kind == LogNode::Kind::Log ? QFont::Medium : QFont::Normal);
        const bool faint = kind == LogNode::Kind::Fact ? name : !name;
        const auto ink = blamed && name ? theme.tone(Tone::Danger).foreground
            : faint                     ? theme.color(ColorRole::TextMuted)
                                        : theme.color(ColorRole::Text);
        if (blamed && name) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(u"triangle-alert"_s, Tone::Danger);
            option->decorationSize = {theme.px(14), theme.px(14)};
        }
        option->textElideMode = Qt::ElideMiddle;
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
};

} // namespace

LogsView::LogsView(QWidget *parent)
    : QWidget(parent)
    , m_filters(new FilterBar(this))
    , m_search(m_filters->addSearch(tr("Search symbols, files and facts")))
    , m_tree(new QTreeView(this))
{
    const auto &theme = Theme::of(this);
    m_search->setObjectName(u"documentSearch"_s);
    m_filter.setSourceModel(&m_model);
    m_tree->setObjectName(u"logs"_s);
    m_tree->setAccessibleName(tr("Diagnostic logs"));
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new LogDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(theme.px(14));
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(DiagnosticLogsModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(DiagnosticLogsModel::Binary, QHeaderView::Interactive);
    m_tree->header()->resizeSection(DiagnosticLogsModel::Binary, theme.px(260));
    m_tree->header()->resizeSection(DiagnosticLogsModel::Samples, theme.px(80));
    auto *copy = new QAction(icon(u"copy"_s), tr("Copy with all below"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copy);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(theme.px(16), 0, 0, 0);
    inset->addWidget(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addLayout(inset, 1);
    connect(copy, &QAction::triggered, this, &LogsView::copyCurrent);
    connect(m_search, &SearchField::searchChanged, this, &LogsView::filter);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &LogsView::openMenu);
}

void LogsView::addAction(QWidget *button)
{
    m_filters->addTrailing(button);
}

void LogsView::setLogs(const DiagnosticLogs &logs)
{
    m_model.setLogs(logs);
    m_count = tr("%1 logs, %2 frames").arg(format::count(logs.logs), format::count(logs.frames));
    m_filters->setCountText(m_count);
    openFirst();
}

/// The first log lies open down to its first call stack: there is always something to read.
void LogsView::openFirst()
{
    m_tree->collapseAll();
    for (int row = 0; row < std::min(m_filter.rowCount(), 1); ++row)
        m_tree->expandRecursively(m_filter.index(row, 0), 12);
}

void LogsView::filter(const QString &text)
{
    m_filter.setFilterText(text);
    if (!m_filter.isFiltering()) {
        m_filters->setCountText(m_count);
        openFirst();
        return;
    }
    m_tree->expandRecursively({}, 40);
    m_filters->setCountText(tr("found in %1 logs").arg(format::count(m_filter.rowCount())));
}

void LogsView::copyCurrent()
{
    const auto index = m_filter.mapToSource(m_tree->currentIndex());
    if (!index.isValid())
        return;
    QGuiApplication::clipboard()->setText(m_model.textOf(index.siblingAtColumn(0)));
    showToast(window(), Tone::Success, tr("Copied"));
}

void LogsView::openMenu(const QPoint &position)
{
    const auto index = m_tree->indexAt(position);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_tree->actions());
    menu->addAction(tr("Open all below"), this, [this] { m_tree->expandRecursively(m_tree->currentIndex()); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}
