// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediaplanview.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/rowdelegate.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentMap>

using namespace Qt::StringLiterals;

MediaPlanView::MediaPlanView(MediaSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_title(new TextLabel(TextLabel::Style::Strong, this))
    , m_summary(new TextLabel(TextLabel::Style::Small, this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(m_stack))
    , m_rows(new QTreeView(m_stack))
    , m_apply(new QPushButton(this))
{
    setObjectName(u"mediaPlan"_s);
    const auto &theme = Theme::of(this);
    auto *bar = new FilterBar(this);
    auto *back = new QPushButton(icon(u"arrow-left"_s), tr("Back to the board"), bar);
    back->setObjectName(u"closePlan"_s);
    setButtonKind(back, ButtonKind::Quiet);
    bar->addWidget(back);
    bar->addWidget(m_title);
    m_rows->setObjectName(u"planRows"_s);
    m_rows->setAccessibleName(tr("Where the files would go"));
    m_rows->setModel(&m_plan);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_rows);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    footer->addWidget(m_summary, 1);
    footer->addWidget(m_apply);
    m_apply->setObjectName(u"stagePlan"_s);
    setButtonKind(m_apply, ButtonKind::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_stack, 1);
    column->addLayout(footer);
    connect(back, &QAbstractButton::clicked, this, &MediaPlanView::closed);
    connect(m_apply, &QAbstractButton::clicked, this, &MediaPlanView::apply);
    connect(&m_plan, &MediaPlan::chosenChanged, this, &MediaPlanView::updateFooter);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &MediaPlanView::onRead);
}

void MediaPlanView::open(const QStringList &paths, const MediaPlan::Target &target)
{
    const auto files = MediaPlan::filesIn(paths);
    m_target = target;
    m_root = paths.size() == 1 && QFileInfo(paths.first()).isDir() ? paths.first() : QString();
    m_title->setText(m_root.isEmpty() ? tr("%n file(s)", nullptr, int(files.size())) : QFileInfo(m_root).fileName());
    m_title->setToolTip(QDir::toNativeSeparators(m_root));
    m_placeholder->setContent({u"loader-circle"_s, tr("Looking at %n file(s)…", nullptr, int(files.size()))});
    m_stack->setCurrentWidget(m_placeholder);
    m_isReading = true;
    m_reading.setFuture(QtConcurrent::mapped(files, readMediaFile));
    updateFooter();
    emit readingChanged(true);
}

void MediaPlanView::onRead()
{
    m_isReading = false;
    const auto results = m_reading.future().results();
    m_plan.setFiles({results.begin(), results.end()}, m_root, m_source, m_target);
    if (m_plan.rowCount() == 0) {
        m_placeholder->setContent({u"image"_s, tr("No pictures and no videos"),
                                   tr("The store takes PNG and JPEG pictures, and MOV, M4V and MP4 videos.")});
        m_stack->setCurrentWidget(m_placeholder);
    } else {
        m_stack->setCurrentWidget(m_rows);
        const auto &theme = Theme::of(this);
        for (const auto &[column, width] :
             {std::pair(MediaPlan::Name, 320), std::pair(MediaPlan::Language, 180), std::pair(MediaPlan::Screen, 180),
              std::pair(MediaPlan::Place, 70), std::pair(MediaPlan::Size, 120)})
            m_rows->setColumnWidth(column, theme.px(width));
        m_rows->setCurrentIndex(m_plan.index(0, 0));
    }
    updateFooter();
    emit readingChanged(false);
}

void MediaPlanView::updateFooter()
{
    const int chosen = m_plan.chosenCount();
    QStringList parts{tr("%1 of %2 ticked").arg(chosen).arg(m_plan.rowCount())};
    if (const int problems = m_plan.problemCount(); problems > 0)
        parts.append(tr("%n cannot be taken", nullptr, problems));
    m_summary->setText(isReading() ? QString() : parts.join(u" · "_s));
    m_apply->setText(chosen > 0 ? tr("Stage %n file(s)", nullptr, chosen) : tr("Stage"));
    m_apply->setEnabled(chosen > 0 && !isReading());
}

void MediaPlanView::apply()
{
    const int count = m_plan.chosenCount();
    m_source.add(m_plan.additions(), tr("Add %n file(s)", nullptr, count));
    emit staged(count);
    emit closed();
}
