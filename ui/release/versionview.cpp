// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/versionview.h"

#include "api/changes/stagedchange.h"
#include "handles/appstoreversionphasedreleases.h"
#include "handles/appstoreversions.h"
#include "handles/builds.h"
#include "handles/reviewsubmissionitems.h"
#include "handles/reviewsubmissions.h"
#include "models/app/versionmodel.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Action = ReleaseAction;

VersionView::VersionView(QWidget *parent)
    : QWidget(parent)
    , m_state(new Badge(this))
    , m_title(new TextLabel(TextLabel::Style::Title, this))
    , m_facts(new KeyValueView)
    , m_build(new KeyValueView)
    , m_compliance(new QWidget)
    , m_type(new QComboBox)
    , m_date(new QDateTimeEdit)
    , m_phased(new TextLabel(TextLabel::Style::Body))
    , m_submission(new TextLabel(TextLabel::Style::Muted))
    , m_items(new QTreeWidget)
    , m_addItem(new QPushButton(icon(u"plus"_s), tr("Add something else…")))
    , m_removeItem(new QPushButton(icon(u"minus"_s), tr("Take out")))
    , m_summary(new TextLabel(TextLabel::Style::Muted))
    , m_findings(new QTreeWidget)
{
    setObjectName(u"versionView"_s);
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24));
    column->setSpacing(theme.px(16));
    for (auto *card : {buildHead(), buildChecks(), buildBuild(), buildRelease(), buildSubmission()})
        column->addWidget(card);
    column->addStretch();
}

QPushButton *VersionView::addButton(Card *card, ReleaseAction action, const QString &text, const QString &iconName)
{
    auto *row = card->findChild<QHBoxLayout *>(u"buttons"_s);
    if (row == nullptr) {
        row = new QHBoxLayout;
        row->setObjectName(u"buttons"_s);
        row->setSpacing(Theme::of(this).px(8));
        row->addStretch();
        card->body()->addLayout(row);
    }
    auto *button = new QPushButton(icon(iconName), text, card);
    button->setObjectName(u"release-%1"_s.arg(int(action)));
    row->insertWidget(row->count() - 1, button);
    connect(button, &QAbstractButton::clicked, this, [this, action] { emit actionWanted(action); });
    m_buttons.insert(int(action), button);
    return button;
}

Card *VersionView::buildHead()
{
    auto *card = new Card({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::of(this).px(12));
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch();
    card->body()->addLayout(row);
    card->body()->addWidget(m_facts);
    setButtonKind(addButton(card, Action::Submit, tr("Submit for review…"), u"send"_s), ButtonKind::Primary);
    addButton(card, Action::ReleaseNow, tr("Release now…"), u"rocket"_s);
    addButton(card, Action::CancelSubmission, tr("Cancel the submission…"), u"ban"_s);
    addButton(card, Action::DeleteVersion, tr("Delete the version…"), u"trash-2"_s);
    return card;
}

Card *VersionView::buildBuild()
{
    auto *card = new Card(tr("Build"), this);
    card->body()->addWidget(m_build);
    auto *row = new QHBoxLayout(m_compliance);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::of(this).px(8));
    row->addWidget(
        new TextLabel(TextLabel::Style::Body, tr("Does it use encryption that has to be declared?"), m_compliance));
    for (const bool uses : {false, true}) {
        auto *answer = new QPushButton(uses ? tr("Yes", "encryption") : tr("No", "encryption"), m_compliance);
        answer->setObjectName(uses ? u"usesEncryption"_s : u"usesNoEncryption"_s);
        row->addWidget(answer);
        connect(answer, &QAbstractButton::clicked, this, [this, uses] { emit complianceAnswered(uses); });
    }
    row->addStretch();
    card->body()->addWidget(m_compliance);
    addButton(card, Action::ChooseBuild, tr("Choose a build…"), u"package"_s);
    return card;
}

Card *VersionView::buildRelease()
{
    auto *card = new Card(tr("Release"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::of(this).px(8));
    m_type->setObjectName(u"releaseType"_s);
    m_type->setAccessibleName(tr("How it is released"));
    m_type->addItem(tr("By hand, once approved"), u"MANUAL"_s);
    m_type->addItem(tr("As soon as it is approved"), u"AFTER_APPROVAL"_s);
    m_type->addItem(tr("Not before a date"), u"SCHEDULED"_s);
    m_date->setObjectName(u"releaseDate"_s);
    m_date->setAccessibleName(tr("Earliest release"));
    m_date->setCalendarPopup(true);
    row->addWidget(m_type);
    row->addWidget(m_date);
    row->addStretch();
    card->body()->addLayout(row);
    card->body()->addWidget(m_phased);
    addButton(card, Action::StartPhased, tr("Release in phases"), u"chart-column"_s);
    addButton(card, Action::RemovePhased, tr("Release to everybody at once"), u"users"_s);
    addButton(card, Action::PausePhased, tr("Pause"), u"pause"_s);
    addButton(card, Action::ResumePhased, tr("Resume"), u"play"_s);
    addButton(card, Action::CompletePhased, tr("Complete now"), u"check"_s);
    connect(m_type, &QComboBox::activated, this, &VersionView::chooseRelease);
    connect(m_date, &QDateTimeEdit::editingFinished, this, &VersionView::chooseRelease);
    return card;
}

Card *VersionView::buildSubmission()
{
    auto *card = new Card(tr("Submission"), this);
    card->body()->addWidget(m_submission);
    m_items->setObjectName(u"submissionItems"_s);
    m_items->setAccessibleName(tr("What is reviewed together"));
    m_items->setHeaderLabels({tr("What"), tr("State")});
    m_items->setRootIsDecorated(false);
    m_items->setItemDelegate(new RowDelegate(m_items));
    m_items->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_items->setFixedHeight(Theme::of(this).px(150));
    card->body()->addWidget(m_items);
    addButton(card, Action::AddToSubmission, tr("Add this version"), u"plus"_s);
    auto *row = card->findChild<QHBoxLayout *>(u"buttons"_s);
    m_addItem->setObjectName(u"addItem"_s);
    m_removeItem->setObjectName(u"removeItem"_s);
    row->insertWidget(row->count() - 1, m_addItem);
    row->insertWidget(row->count() - 1, m_removeItem);
    const auto update = [this] {
        const auto *item = m_items->currentItem();
        m_removeItem->setEnabled(item && m_addItem->isEnabled());
    };
    connect(m_items, &QTreeWidget::currentItemChanged, this, update);
    connect(m_addItem, &QAbstractButton::clicked, this, &VersionView::itemAdditionWanted);
    connect(m_removeItem, &QAbstractButton::clicked, this, [this] {
        if (const auto *item = m_items->currentItem())
            emit itemRemovalWanted(item->data(0, Qt::UserRole).value<ResourceKey>());
    });
    return card;
}

Card *VersionView::buildChecks()
{
    auto *card = new Card(tr("Before it can be submitted"), this);
    m_checks = card;
    card->body()->addWidget(m_summary);
    m_findings->setObjectName(u"releaseFindings"_s);
    m_findings->setAccessibleName(tr("What is missing or doubtful"));
    m_findings->setHeaderHidden(true);
    m_findings->setRootIsDecorated(false);
    m_findings->setItemDelegate(new RowDelegate(m_findings));
    m_findings->setToolTip(tr("Double-click or press Enter to go there"));
    card->body()->addWidget(m_findings);
    connect(m_findings, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const auto row = m_findings->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item));
        if (row >= 0 && row < int(m_shownFindings.size()))
            emit findingFollowed(m_shownFindings[std::size_t(row)]);
    });
    return card;
}

void VersionView::show(const ReleaseSituation &situation, const ReleaseFindings &findings, bool isKnown,
                       const std::function<QString(const Resource &)> &titleOf)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const auto why = refusal(ReleaseAction(it.key()), situation);
        it.value()->setEnabled(why.isEmpty());
        it.value()->setToolTip(why);
    }
    showHead(situation);
    showBuild(situation);
    showRelease(situation);
    showItems(situation, titleOf);
    showFindings(findings, isKnown);
    // Of what is under way or out nothing can be put right any more.
    m_checks->setVisible(refusal(Action::ChooseBuild, situation).isEmpty());
}

void VersionView::showHead(const ReleaseSituation &situation)
{
    const auto &version = situation.version;
    const auto state = enumWord(version[appStoreVersions::appVersionState].value_or(QString()));
    const bool isNew = isTemporary(version.key());
    m_title->setText(u"%1 %2"_s.arg(enumWord(version[appStoreVersions::platform].value_or(QString())).text,
                                    version[appStoreVersions::versionString].value_or(QString())));
    m_state->setText(isNew ? tr("Staged") : state.text);
    m_state->setTone(isNew ? Tone::Info : state.tone.value_or(Tone::Neutral));
    m_facts->clear();
    if (const auto created = version[appStoreVersions::createdDate])
        m_facts->addRow(tr("Created"), relativeTime(*created), exactTime(*created));
    m_facts->addRow(tr("Copyright"), version[appStoreVersions::copyright].value_or(tr("None")));
    // Only what can happen is offered at the top; the rest would be noise there.
    for (const auto action : {Action::ReleaseNow, Action::CancelSubmission})
        m_buttons[int(action)]->setVisible(m_buttons[int(action)]->isEnabled());
}

void VersionView::showBuild(const ReleaseSituation &situation)
{
    const auto &build = situation.build;
    m_build->clear();
    if (build.isNull()) {
        m_build->addRow(tr("Build"), tr("None attached"));
        m_compliance->hide();
        return;
    }
    m_build->addRow(tr("Build"), build[builds::version].value_or(build.id()));
    m_build->addRow(tr("State"), enumWord(build[builds::processingState].value_or(QString())).text);
    if (const auto uploaded = build[builds::uploadedDate])
        m_build->addRow(tr("Uploaded"), relativeTime(*uploaded), exactTime(*uploaded));
    const auto uses = build[builds::usesNonExemptEncryption];
    if (uses)
        m_build->addRow(tr("Encryption"), *uses ? tr("Has to be declared") : tr("Nothing to declare"));
    m_compliance->setVisible(!uses);
}

void VersionView::showRelease(const ReleaseSituation &situation)
{
    const QSignalBlocker quietType(m_type), quietDate(m_date);
    const auto type = situation.version[appStoreVersions::releaseType].value_or(QString());
    m_type->setCurrentIndex(m_type->findData(type));
    const auto date = situation.version[appStoreVersions::earliestReleaseDate];
    m_date->setVisible(type == "SCHEDULED"_L1);
    if (!m_date->hasFocus())
        m_date->setDateTime(date ? date->toLocalTime() : QDateTime::currentDateTime().addDays(7));
    const auto lock = refusal(Action::ChangeRelease, situation);
    m_type->setEnabled(lock.isEmpty());
    m_date->setEnabled(lock.isEmpty());
    m_type->setToolTip(lock);
    const bool hasPhases = !situation.phased.isNull();
    m_phased->setText(hasPhases ? phasedReleaseText(situation.phased)
                                : tr("Everybody gets the update as soon as it is released."));
    const auto state = situation.phased[appStoreVersionPhasedReleases::phasedReleaseState].value_or(QString());
    m_buttons[int(Action::StartPhased)]->setVisible(!hasPhases);
    m_buttons[int(Action::RemovePhased)]->setVisible(hasPhases && state == "INACTIVE"_L1);
    m_buttons[int(Action::PausePhased)]->setVisible(hasPhases && state == "ACTIVE"_L1);
    m_buttons[int(Action::ResumePhased)]->setVisible(hasPhases && state == "PAUSED"_L1);
    m_buttons[int(Action::CompletePhased)]->setVisible(hasPhases && (state == "ACTIVE"_L1 || state == "PAUSED"_L1));
}

void VersionView::chooseRelease()
{
    emit releaseChosen(m_type->currentData().toString(), m_date->dateTime());
}

void VersionView::showItems(const ReleaseSituation &situation, const std::function<QString(const Resource &)> &titleOf)
{
    const auto &submission = situation.submission;
    const auto state = submission[reviewSubmissions::state].value_or(QString());
    m_submission->setText(submission.isNull() ? tr("Nothing is being prepared for review on this platform.")
                              : isTemporary(submission.key()) ? tr("A submission that is staged")
                                                              : tr("State: %1").arg(enumWord(state).text));
    m_items->clear();
    for (const auto &item : situation.items) {
        const auto itemState = item[reviewSubmissionItems::state].value_or(QString());
        auto *row = new QTreeWidgetItem(
            m_items, {titleOf(item), isTemporary(item.key()) ? tr("Staged") : enumWord(itemState).text});
        row->setData(0, Qt::UserRole, QVariant::fromValue(item.key()));
    }
    m_items->setVisible(!situation.items.isEmpty());
    const bool isOpen = submission.isNull() || isTemporary(submission.key()) || state == "READY_FOR_REVIEW"_L1;
    m_addItem->setEnabled(isOpen);
    m_addItem->setToolTip(isOpen ? QString()
                                 : tr("A submission of this platform is \"%1\".").arg(enumWord(state).text));
    m_removeItem->setEnabled(isOpen && m_items->currentItem());
    m_removeItem->setVisible(!situation.items.isEmpty());
}

void VersionView::showFindings(const ReleaseFindings &findings, bool isKnown)
{
    using Severity = ReleaseFinding::Severity;
    const auto count = [&findings](Severity severity) {
        return int(std::count_if(findings.begin(), findings.end(),
                                 [severity](const ReleaseFinding &each) { return each.severity == severity; }));
    };
    const int errors = count(Severity::Error), warnings = count(Severity::Warning);
    m_summary->setText(!isKnown ? tr("Looking…")
                           : findings.empty()
                           ? tr("Nothing is missing.")
                           : tr("%n error(s)", nullptr, errors) + u" · "_s + tr("%n warning(s)", nullptr, warnings));
    m_findings->setVisible(isKnown && !findings.empty());
    if (findings == m_shownFindings)
        return;
    m_shownFindings = findings;
    m_findings->clear();
    for (const auto &finding : findings) {
        auto *row = new QTreeWidgetItem(m_findings, {finding.message});
        row->setIcon(0,
                     icon(finding.severity == Severity::Error         ? u"circle-x"_s
                              : finding.severity == Severity::Warning ? u"triangle-alert"_s
                                                                      : u"info"_s));
        row->setToolTip(0, finding.message);
    }
    const int rows = std::clamp(int(findings.size()), 2, 7);
    m_findings->setFixedHeight(rows * Theme::of(this).rowHeight() + 2 * m_findings->frameWidth());
}
