// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypanel.h"

#include "api/changes/applyjob.h"
#include "models/activity/requestlogmodel.h"
#include "ui/changes/applyprogress.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

static QToolButton *toolButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    return button;
}

ActivityPanel::ActivityPanel(Dialogs &dialogs, const ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_state(state)
{
    setAccessibleName(tr("Activity"));
}

void ActivityPanel::setVisible(bool visible)
{
    if (visible && !m_table) {
        build();
        showLog();
        showJob();
    }
    QWidget::setVisible(visible);
}

void ActivityPanel::build()
{
    m_show = new SegmentedControl(tr("Which requests"), this);
    m_table = new DataTable(tr("Requests"), this);
    m_copyCurl = new QAction(icon(u"terminal"_s), {}, this);
    m_copyId = new QAction(icon(u"id-card"_s), {}, this);
    m_copyUrl = new QAction(icon(u"link"_s), {}, this);
    m_clear = new QAction(icon(u"trash-2"_s), {}, this);
    m_close = new QAction(icon(u"x"_s), tr("Close the activity panel"), this);
    m_title = new TextLabel(TextLabel::Style::Strong, this);
    for (int i = 0; i < 3; ++i)
        m_show->addSegment({});
    refreshWords();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(buildHeader());
    m_column->addWidget(m_table, 1);
    m_table->setDialogs(m_dialogs);
    for (auto *action : {m_copyCurl, m_copyId, m_copyUrl})
        m_table->addContextAction(action);
    connectActions();
}

QLayout *ActivityPanel::buildHeader()
{
    const auto &theme = Theme::of(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(24), theme.px(8), theme.px(12), theme.px(6));
    row->setSpacing(theme.px(12));
    row->addWidget(m_title);
    row->addWidget(m_show);
    row->addStretch();
    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme.px(2));
    for (auto *action : {m_copyCurl, m_copyId, m_clear, m_close})
        tools->addWidget(toolButton(action, this));
    row->addLayout(tools);
    return row;
}

void ActivityPanel::connectActions()
{
    connect(m_table, &DataTable::selectionChanged, this, &ActivityPanel::updateActions);
    connect(m_copyCurl, &QAction::triggered, this, [this] {
        if (const auto *entry = selected())
            copy(RequestLog::copyAsCurl(*entry), tr("Copied as a curl command, without the token"));
    });
    connect(m_copyId, &QAction::triggered, this, [this] {
        if (const auto *entry = selected())
            copy(entry->requestId, tr("Request id copied"));
    });
    connect(m_copyUrl, &QAction::triggered, this, [this] {
        if (const auto *entry = selected())
            copy(QString::fromLatin1(entry->url.toEncoded()), tr("Address copied"));
    });
    connect(m_clear, &QAction::triggered, this, [this] {
        if (m_log)
            m_log->clear();
    });
    connect(m_close, &QAction::triggered, this, &ActivityPanel::closeRequested);
    connect(m_show, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        if (!m_filter)
            return;
        m_filter->setShow(RequestLogFilter::Show(index));
        m_table->setNothingMatches(index != 0 && m_model->rowCount() > 0);
    });
    connect(m_table, &DataTable::clearFilterRequested, this, [this] { m_show->setCurrentIndex(0); });
}

ActivityPanel::~ActivityPanel() = default;

void ActivityPanel::refreshWords()
{
    m_title->setText(tr("Activity"));
    m_show->setSegmentText(0, tr("All requests"));
    m_show->setSegmentText(1, tr("Running"));
    m_show->setSegmentText(2, tr("Failed"));
    m_copyCurl->setText(tr("Copy as curl"));
    m_copyId->setText(tr("Copy request id"));
    m_copyUrl->setText(tr("Copy address"));
    m_clear->setText(tr("Clear the list"));
    m_table->setEmpty(
        {u"activity"_s, tr("No requests yet"), tr("Every request to the server appears here with its outcome.")});
}

void ActivityPanel::setApply(ApplyJob *apply, const RateBudget *budget)
{
    if (m_apply)
        disconnect(m_apply, nullptr, this, nullptr);
    delete std::exchange(m_job, nullptr);
    m_apply = apply;
    m_budget = budget;
    if (m_apply)
        connect(m_apply, &ApplyJob::phaseChanged, this, &ActivityPanel::showJob);
    showJob();
}

void ActivityPanel::showJob()
{
    const bool runs = m_apply && m_apply->phase() != ApplyJob::Phase::Idle;
    if (runs && !m_job && m_table) {
        const auto &theme = Theme::of(this);
        m_job = new ApplyProgress(*m_apply, *m_budget, this);
        m_job->setObjectName(u"job"_s);
        m_job->setContentsMargins(theme.px(24), 0, theme.px(12), theme.px(8));
        m_column->insertWidget(1, m_job);
    }
    if (m_job)
        m_job->setVisible(runs);
}

void ActivityPanel::setLog(RequestLog *log)
{
    m_log = log;
    auto oldFilter = std::move(m_filter); // the table lets go of it first
    auto oldModel = std::move(m_model);
    if (log) {
        m_model = std::make_unique<RequestLogModel>(*log);
        m_filter = std::make_unique<RequestLogFilter>();
        m_filter->setSourceModel(m_model.get());
        m_filter->setSortRole(RecordTableModelBase::SortRole);
        connect(m_model.get(), &RequestLogModel::runningChanged, this, &ActivityPanel::runningChanged);
    }
    if (m_table)
        showLog();
    emit runningChanged(running());
}

void ActivityPanel::showLog()
{
    if (m_filter) {
        m_filter->setShow(RequestLogFilter::Show(m_show->currentIndex()));
        m_table->setModel(m_filter.get());
        m_table->setColumnWidth(RequestLogModel::Path, 460);
        m_table->setColumnWidth(RequestLogModel::Result, 120);
        m_table->setColumnWidth(RequestLogModel::Method, 80);
        for (const auto column : {RequestLogModel::Duration, RequestLogModel::Size, RequestLogModel::Started})
            m_table->setColumnWidth(column, 96);
        m_table->keepState(m_state);
    }
    updateActions();
}

int ActivityPanel::running() const
{
    return m_model ? m_model->running() : 0;
}

const RequestLogEntry *ActivityPanel::selected() const
{
    const auto rows = m_filter ? m_table->selectedRows() : QList<int>();
    return rows.isEmpty() ? nullptr : m_model->entryAt(m_filter->mapToSource(m_filter->index(rows.front(), 0)).row());
}

void ActivityPanel::updateActions()
{
    const auto *entry = selected();
    m_copyCurl->setEnabled(entry);
    m_copyUrl->setEnabled(entry);
    m_copyId->setEnabled(entry && !entry->requestId.isEmpty());
    m_clear->setEnabled(m_log);
}

void ActivityPanel::copy(const QString &text, const QString &said)
{
    QApplication::clipboard()->setText(text);
    showToast(window(), Tone::Success, said);
}

void ActivityPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_table)
        refreshWords();
}
