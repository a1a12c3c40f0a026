// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/testersection.h"

#include "api/services/accountservices.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "ui/testflight/testerimportview.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

TesterSection::TesterSection(const PageContext &context, TestFlightData &source, QWidget *parent)
    : TableSection(context, source, parent)
    , m_model(context.services.changes)
    , m_group(new QComboBox)
    , m_import(new TesterImportView(source, context.dialogs))
{
    setObjectName(u"testers"_s);
    setModel(m_model, u"testerTable"_s, tr("Search testers"));
    m_group->setObjectName(u"testerGroup"_s);
    m_group->setAccessibleName(tr("Group"));
    m_filters->addWidget(m_group);
    addView(m_import);
    m_table->setEmpty({u"users"_s, tr("No testers yet"),
                       tr("Invite people by e-mail, from a list, or by a public link."), tr("Import a list")});
    m_table->setColumnWidth(TesterModel::Email, 240);
    dragToGroups();
    m_again = addButton(u"inviteAgain"_s, u"send"_s, tr("Invite again"), [this] {
        TestFlightStaging(m_context.services.changes, m_data.app()).inviteAgain(chosen());
        showToast(window(), Tone::Success, tr("Staged under Changes"));
    });
    m_groups = addButton(u"testerGroups"_s, u"users"_s, tr("Groups"), [this] { openGroups(); });
    m_remove = addButton(u"removeTesters"_s, u"trash-2"_s, tr("Remove"), [this] { remove(); });
    addButton(u"importTesters"_s, u"file-down"_s, tr("Import"), [this] { showImport(); });
    addButton(u"addTester"_s, u"plus"_s, tr("Add"), [this] { addOne(); });
    connect(m_table, &DataTable::emptyActionTriggered, this, &TesterSection::showImport);
    connect(m_group, &QComboBox::activated, this, &TesterSection::onData);
    connect(m_import, &TesterImportView::closed, this, [this] { showView(nullptr); });
    connect(m_import, &TesterImportView::readingChanged, this, &TesterSection::loadingChanged);
    connect(m_import, &TesterImportView::staged, this, [this](const std::vector<TesterPlanRow> &people) {
        TestFlightStaging(m_context.services.changes, m_data.app()).invite(people);
        m_import->clear();
        showView(nullptr);
        showToast(window(), Tone::Success, tr("%n tester(s) staged under Changes", nullptr, int(people.size())));
    });
    onSelection();
}

bool TesterSection::isLoading() const
{
    return m_import->isReading();
}

void TesterSection::fillGroups()
{
    const auto chosen = m_group->currentData();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All groups"), QString());
    for (const auto &group : m_data.groups())
        m_group->addItem(group.name(), group.id);
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
}

void TesterSection::onData()
{
    fillGroups();
    const auto wanted = m_group->currentData().toString();
    std::vector<Tester> rows;
    for (const auto &tester : m_data.testers()) {
        if (wanted.isEmpty() || tester.groups.contains(ResourceKey{u"betaGroups"_s, wanted}))
            rows.push_back(tester);
    }
    m_model.setRows(std::move(rows));
    m_import->refresh();
    updateState();
}

void TesterSection::showGroup(const QString &groupId)
{
    fillGroups();
    m_group->setCurrentIndex(std::max(0, m_group->findData(groupId)));
    showView(nullptr);
    onData();
}

GroupLoad TesterSection::loadOf(const QStringList &ids) const
{
    GroupLoad load;
    for (const auto &id : ids) {
        if (const auto *tester = m_data.tester({u"betaTesters"_s, id}))
            load.testers.push_back(*tester);
    }
    return load;
}

std::vector<Tester> TesterSection::chosen() const
{
    return loadOf(chosenIds()).testers;
}

void TesterSection::give(const GroupLoad &load, const TestGroup &group)
{
    const auto news = std::count_if(load.testers.begin(), load.testers.end(),
                                    [&group](const Tester &each) { return !each.groups.contains(group.group.key()); });
    const auto name = group.name(); // staging makes the groups anew
    TestFlightStaging(m_context.services.changes, m_data.app()).join(load.testers, group);
    showToast(window(), Tone::Success, tr("%n tester(s) staged for \"%1\"", nullptr, int(news)).arg(name));
}

void TesterSection::onSelection()
{
    const auto some = chosen();
    for (auto *button : {m_again, m_groups, m_remove})
        button->setEnabled(!some.empty());
    if (some.size() == 1)
        showSide(some.front().email().isEmpty() ? tr("By public link") : some.front().email(), some.front().name(),
                 detailOf(some.front()));
    else
        hideSide();
}

QWidget *TesterSection::detailOf(const Tester &tester)
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    auto *facts = new KeyValueView(content);
    facts->addRow(tr("State"), enumWord(tester.tester.text(u"state")).text);
    facts->addRow(tr("Invited"), enumWord(tester.tester.text(u"inviteType")).text);
    facts->addRow(tr("Groups"), tester.groupNames.join(tr(", ")));
    if (tester.usage) {
        facts->addSection(tr("Last 90 days"));
        facts->addRow(tr("Sessions"), format::count(tester.usage->sessions));
        facts->addRow(tr("Crashes"), format::count(tester.usage->crashes));
        facts->addRow(tr("Feedback"), format::count(tester.usage->feedback));
    }
    const auto devices = tester.tester.attribute(u"appDevices").toList();
    if (!devices.isEmpty())
        facts->addSection(tr("Devices"));
    for (const auto &each : devices) {
        const auto device = each.toMap();
        facts->addRow(device.value(u"model"_s).toString(),
                      tr("%1 %2, build %3")
                          .arg(enumWord(device.value(u"platform"_s).toString()).text,
                               device.value(u"osVersion"_s).toString(), device.value(u"appBuildVersion"_s).toString()));
    }
    column->addWidget(facts);
    column->addStretch(1);
    return content;
}

void TesterSection::showImport()
{
    showView(m_import);
    m_import->refresh();
    m_import->setFocus();
}

void TesterSection::importFrom(const QString &path)
{
    showView(m_import);
    m_import->openFile(path);
}

void TesterSection::addOne()
{
    const auto &theme = Theme::of(this);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    const auto line = [form](const QString &name) {
        auto *edit = new QLineEdit(form);
        edit->setObjectName(name);
        return edit;
    };
    auto *email = line(u"testerEmail"_s), *first = line(u"testerFirst"_s), *last = line(u"testerLast"_s);
    auto *group = new QComboBox(form);
    group->setObjectName(u"newTesterGroup"_s);
    group->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto &each : m_data.groups()) {
        if (!each.isInternal())
            group->addItem(each.name(), QVariant::fromValue(each.group.key()));
    }
    auto *emailField = new FormField(tr("E-mail"), email, form);
    column->addWidget(emailField);
    column->addWidget(new FormField(tr("First name"), first, form));
    column->addWidget(new FormField(tr("Last name"), last, form));
    auto *groupField = new FormField(tr("Group"), group, form);
    groupField->setHelp(tr("Internal groups take users of the account; they are added on the website."));
    column->addWidget(groupField);
    auto *stage = new QPushButton(icon(u"plus"_s), tr("Stage invitation"), form);
    stage->setObjectName(u"stageTester"_s);
    setButtonKind(stage, ButtonKind::Primary);
    stage->setEnabled(false);
    column->addWidget(stage, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(email, &QLineEdit::textChanged, form, [=, this](const QString &text) {
        const bool known = std::any_of(m_data.testers().begin(), m_data.testers().end(), [&text](const Tester &each) {
            return each.email().compare(text.trimmed(), Qt::CaseInsensitive) == 0;
        });
        emailField->setError(known ? tr("A tester already; choose them in the list to change their groups.")
                                   : QString());
        stage->setEnabled(!known && isEmailAddress(text.trimmed()) && group->count() > 0);
    });
    connect(stage, &QAbstractButton::clicked, this, [=, this] {
        TesterPlanRow row;
        row.email = email->text().trimmed();
        row.firstName = first->text().trimmed();
        row.lastName = last->text().trimmed();
        row.groups = {group->currentData().value<ResourceKey>()};
        row.groupNames = {group->currentText()};
        hideSide();
        TestFlightStaging(m_context.services.changes, m_data.app()).invite({row});
        showToast(window(), Tone::Success, tr("Staged under Changes"));
    });
    showSide(tr("New tester"), {}, form);
    email->setFocus();
}

void TesterSection::openGroups()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"testerGroupMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto some = chosen();
    for (const auto &group : m_data.groups()) {
        if (group.isInternal())
            continue;
        const auto key = group.group.key();
        const bool all
            = std::all_of(some.begin(), some.end(), [&key](const Tester &each) { return each.groups.contains(key); });
        auto *action = menu->addAction(group.name(), this, [this, some, id = group.id, all] {
            const auto *now = m_data.group({u"betaGroups"_s, id});
            TestFlightStaging staging(m_context.services.changes, m_data.app());
            if (now && all)
                staging.leave(some, *now);
            else if (now)
                staging.join(some, *now);
        });
        action->setCheckable(true);
        action->setChecked(all);
    }
    menu->popup(m_groups->mapToGlobal(QPoint(0, m_groups->height())));
}

void TesterSection::remove()
{
    const auto some = chosen();
    m_context.dialogs.confirm(
        this,
        {tr("Remove %n tester(s)?", nullptr, int(some.size())),
         tr("They lose access to every build of this app, and get no further ones. It is staged under "
            "Changes and sent from there."),
         tr("Stage removal"), true},
        this, [this, some](bool confirmed) {
            if (confirmed)
                TestFlightStaging(m_context.services.changes, m_data.app()).removeFromApp(some);
        });
}
