// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/testerimportview.h"

#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using State = TesterPlanRow::State;

TesterImportView::TesterImportView(const TestFlightData &source, Dialogs &dialogs, QWidget *parent)
    : ListImportFrame({tr("Back to the testers"), tr("People"),
                       tr("A person a line: first name, last name, e-mail, groups. Paste them here, or drop a CSV "
                          "file of App Store Connect, fastlane or another tool."),
                       tr("What would become of them"), tr("A list of testers"), tr("Lists (*.csv *.tsv *.txt)")},
                      {u"closeTesterImport"_s, u"openTesterFile"_s, u"testerText"_s, u"testerPlan"_s,
                       u"testerSummary"_s, u"stageTesters"_s},
                      dialogs, parent)
    , m_data(source)
    , m_group(new QComboBox(this))
{
    setObjectName(u"testerImport"_s);
    m_group->setObjectName(u"fallbackGroup"_s);
    m_group->setAccessibleName(tr("Group of those for whom the list names none"));
    bar()->addTrailing(m_group);
    table()->setModel(&m_plan);
    table()->setColumnWidth(TesterPlan::Email, 280);
    table()->setColumnWidth(TesterPlan::Name, 180);
    table()->setColumnWidth(TesterPlan::Groups, 220);
    table()->setEmpty(
        {u"users"_s, tr("Nobody to invite yet"), tr("What you paste or drop is shown here first, line by line.")});
    connect(text(), &QPlainTextEdit::textChanged, this, &TesterImportView::readText);
    connect(m_group, &QComboBox::activated, this, [this] {
        m_isGroupChosen = true;
        refresh();
    });
    connect(&m_plan, &TesterPlan::chosenChanged, this, &TesterImportView::updateSummary);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        show(m_reading.result());
        emit readingChanged();
    });
    connect(stage(), &QAbstractButton::clicked, this, [this] { emit staged(m_plan.chosen()); });
    updateSummary();
}

TesterImportView::~TesterImportView()
{
    m_reading.waitForFinished();
}

static TesterList readFile(const QString &path)
{
    TesterList list;
    const auto bytes = readListFile(path, &list.problem);
    return list.problem.isEmpty() ? readTesterList(bytes) : list;
}

void TesterImportView::openFile(const QString &path)
{
    m_isFromFile = true;
    text()->clear();
    table()->setLoading(true);
    m_reading.setFuture(QtConcurrent::run(readFile, path));
    emit readingChanged();
}

void TesterImportView::clear()
{
    m_isFromFile = false;
    text()->clear();
    show({});
}

void TesterImportView::readText()
{
    const auto typed = text()->toPlainText();
    if (typed.isEmpty() && m_isFromFile)
        return;
    m_isFromFile = false;
    show(typed.trimmed().isEmpty() ? TesterList() : readTesterList(typed.toUtf8()));
}

void TesterImportView::show(const TesterList &list)
{
    m_list = list;
    m_plan.setRows({}); // what was left out of another list says nothing of this one
    table()->setLoading(false);
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
    stage()->setText(tr("Stage %n invitation(s)", nullptr, chosen));
    stage()->setEnabled(chosen > 0);
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
    summary()->setText(!m_list.problem.isEmpty() && m_list.testers.empty() ? m_list.problem : parts.join(u" · "_s));
}
