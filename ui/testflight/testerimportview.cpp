// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/testerimportview.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using State = TesterPlanRow::State;

static constexpr qint64 largestFile = 256 << 20;

TesterImportView::TesterImportView(const TestFlightData &source, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_data(source)
    , m_dialogs(dialogs)
    , m_text(new QPlainTextEdit(this))
    , m_group(new QComboBox(this))
    , m_table(new DataTable(tr("What would become of them"), this))
    , m_summary(new TextLabel(TextLabel::Style::Body, this))
    , m_stage(new QPushButton(this))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"testerImport"_s);
    setAcceptDrops(true);
    auto *bar = new FilterBar(this);
    auto *back = new QPushButton(icon(u"arrow-left"_s), tr("Back to the testers"), bar);
    back->setObjectName(u"closeTesterImport"_s);
    setButtonKind(back, ButtonKind::Quiet);
    bar->addWidget(back);
    auto *file = new QPushButton(icon(u"folder-open"_s), tr("Open file…"), bar);
    file->setObjectName(u"openTesterFile"_s);
    setButtonKind(file, ButtonKind::Quiet);
    bar->addWidget(file);
    m_group->setObjectName(u"fallbackGroup"_s);
    m_group->setAccessibleName(tr("Group of those for whom the list names none"));
    bar->addTrailing(m_group);
    m_text->setObjectName(u"testerText"_s);
    m_text->setAccessibleName(tr("People"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(
        tr("A person a line: first name, last name, e-mail, groups. Paste them here, or drop a CSV "
           "file of App Store Connect, fastlane or another tool."));
    m_text->setMaximumHeight(theme.px(130));
    m_table->setObjectName(u"testerPlan"_s);
    m_table->setModel(&m_plan);
    m_table->setColumnWidth(TesterPlan::Email, 280);
    m_table->setColumnWidth(TesterPlan::Name, 180);
    m_table->setColumnWidth(TesterPlan::Groups, 220);
    m_table->setEmpty(
        {u"users"_s, tr("Nobody to invite yet"), tr("What you paste or drop is shown here first, line by line.")});
    m_summary->setObjectName(u"testerSummary"_s);
    m_stage->setObjectName(u"stageTesters"_s);
    setButtonKind(m_stage, ButtonKind::Primary);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(12));
    footer->addWidget(m_summary, 1);
    footer->addWidget(m_stage);
    auto *texts = new QHBoxLayout;
    texts->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(8));
    texts->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addLayout(texts);
    column->addWidget(m_table, 1);
    column->addLayout(footer);
    connect(back, &QAbstractButton::clicked, this, &TesterImportView::closed);
    connect(file, &QAbstractButton::clicked, this, [this] {
        m_dialogs.openFile(this, {tr("A list of testers"), tr("Lists (*.csv *.tsv *.txt)"), {}}, this,
                           [this](const QString &path) { openFile(path); });
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &TesterImportView::readText);
    connect(m_group, &QComboBox::activated, this, [this] {
        m_isGroupChosen = true;
        refresh();
    });
    connect(&m_plan, &TesterPlan::chosenChanged, this, &TesterImportView::updateSummary);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        show(m_reading.result());
        emit readingChanged();
    });
    connect(m_stage, &QAbstractButton::clicked, this, [this] { emit staged(m_plan.chosen()); });
    setFocusProxy(m_text);
    updateSummary();
}

TesterImportView::~TesterImportView()
{
    m_reading.waitForFinished();
}

static TesterList readFile(const QString &path)
{
    TesterList list;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        list.problem
            = TesterImportView::tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString());
    else if (file.size() > largestFile)
        list.problem = TesterImportView::tr("%1 is too large for a list of testers.").arg(QFileInfo(path).fileName());
    else
        list = readTesterList(file.readAll());
    return list;
}

void TesterImportView::openFile(const QString &path)
{
    m_isFromFile = true;
    m_text->clear();
    m_table->setLoading(true);
    m_reading.setFuture(QtConcurrent::run(readFile, path));
    emit readingChanged();
}

void TesterImportView::clear()
{
    m_isFromFile = false;
    m_text->clear();
    show({});
}

void TesterImportView::readText()
{
    const auto text = m_text->toPlainText();
    if (text.isEmpty() && m_isFromFile)
        return;
    m_isFromFile = false;
    show(text.trimmed().isEmpty() ? TesterList() : readTesterList(text.toUtf8()));
}

void TesterImportView::show(const TesterList &list)
{
    m_list = list;
    m_plan.setRows({}); // what was left out of another list says nothing of this one
    m_table->setLoading(false);
    refresh();
}

void TesterImportView::refresh()
{
    const auto chosen = m_group->currentData();
    m_group->clear();
    m_group->addItem(tr("No group where none is named"), QVariant::fromValue(ResourceKey()));
    for (const auto &group : m_data.groups()) {
        if (!group.isInternal())
            m_group->addItem(tr("Into \"%1\" where none is named").arg(group.name()),
                             QVariant::fromValue(group.group.key()));
    }
    m_group->setCurrentIndex(
        std::max(0, m_isGroupChosen ? m_group->findData(chosen) : std::min(1, m_group->count() - 1)));
    m_plan.setList(m_list, m_data, m_group->currentData().value<ResourceKey>());
}

void TesterImportView::updateSummary()
{
    const int chosen = m_plan.chosenCount();
    m_stage->setText(tr("Stage %n invitation(s)", nullptr, chosen));
    m_stage->setEnabled(chosen > 0);
    QStringList parts;
    const auto add = [&](State state, const QString &text) {
        if (m_plan.countOf(state) > 0)
            parts.append(text);
    };
    add(State::New, tr("%n new", nullptr, m_plan.countOf(State::New)));
    add(State::Joins, tr("%n known that join a group", nullptr, m_plan.countOf(State::Joins)));
    add(State::Known, tr("%n known", nullptr, m_plan.countOf(State::Known)));
    add(State::Repeated, tr("%n repeated", nullptr, m_plan.countOf(State::Repeated)));
    add(State::TooMany, tr("%n beyond the limit", nullptr, m_plan.countOf(State::TooMany)));
    add(State::Bad, tr("%n that cannot be invited", nullptr, m_plan.countOf(State::Bad)));
    m_summary->setText(!m_list.problem.isEmpty() && m_list.testers.empty() ? m_list.problem : parts.join(u" · "_s));
}

void TesterImportView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void TesterImportView::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(urls.first().toLocalFile());
}
