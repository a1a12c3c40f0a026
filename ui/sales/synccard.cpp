// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/synccard.h"

#include "api/client/ratebudget.h"
#include "api/reports/reportsync.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "models/sales/reportwords.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using State = ReportSync::State;

SyncCard::SyncCard(const PageContext &context, QWidget *parent)
    : Card(tr("Fetch from Apple"), parent)
    , m_context(context)
    , m_sync(context.services.reportSync)
    , m_banner(new Banner(this))
    , m_words(new TextLabel(TextLabel::Style::Strong))
    , m_details(new TextLabel(TextLabel::Style::Small))
    , m_progress(new QProgressBar)
    , m_main(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_more(new QPushButton(icon(u"ellipsis"_s), {}))
    , m_menu(new QMenu(m_more))
    , m_vendor(new QLineEdit)
    , m_vendorField(new FormField(tr("Vendor number"), m_vendor))
    , m_saveVendor(new QPushButton(tr("Save")))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"syncCard"_s);
    m_banner->setObjectName(u"syncBanner"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(24));
    row->addWidget(buildProgress(), 1);
    row->addWidget(buildVendor());
    body()->addWidget(m_banner);
    body()->addLayout(row);
    connect(m_main, &QAbstractButton::clicked, this, &SyncCard::fetchOrPause);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { m_sync.cancel(); });
    connect(m_menu, &QMenu::aboutToShow, this, &SyncCard::fillMenu);
    connect(m_banner, &Banner::actionTriggered, this, [this] { m_sync.resume(); });
    connect(m_vendor, &QLineEdit::textChanged, this, &SyncCard::refreshVendor);
    connect(m_vendor, &QLineEdit::returnPressed, this, &SyncCard::saveVendor);
    connect(m_saveVendor, &QAbstractButton::clicked, this, &SyncCard::saveVendor);
    connect(&m_sync, &ReportSync::changed, this, &SyncCard::refresh);
    connect(&context.services.budget, &RateBudget::changed, this, &SyncCard::refresh);
    connect(&context.services.budget, &RateBudget::pausedChanged, this, &SyncCard::refresh);
    refresh();
}

QWidget *SyncCard::buildProgress()
{
    const auto &theme = Theme::of(this);
    m_words->setObjectName(u"syncWords"_s);
    m_details->setObjectName(u"syncDetails"_s);
    m_details->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_main->setObjectName(u"fetchReports"_s);
    m_cancel->setObjectName(u"cancelFetch"_s);
    m_more->setObjectName(u"moreOfFetch"_s);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Which reports, and asking for all of them again"));
    m_more->setMenu(m_menu);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(m_main);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_more);
    buttons->addStretch();
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_words);
    column->addWidget(m_details);
    column->addWidget(m_progress);
    column->addSpacing(theme.px(4));
    column->addLayout(buttons);
    column->addStretch();
    return part;
}

QWidget *SyncCard::buildVendor()
{
    const auto &theme = Theme::of(this);
    m_vendor->setObjectName(u"vendorNumber"_s);
    m_vendor->setAccessibleName(tr("Vendor number"));
    m_vendor->setMaxLength(8);
    m_vendor->setPlaceholderText(u"87654321"_s);
    m_saveVendor->setObjectName(u"saveVendor"_s);
    m_vendorField->setHelp(tr("Eight digits. In App Store Connect under Payments and Financial Reports, top left."));
    auto *part = new QWidget;
    part->setFixedWidth(theme.px(320));
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_vendorField, 1, Qt::AlignTop);
    auto *below = new QVBoxLayout;
    below->addSpacing(theme.px(20)); // beside the field, not its label
    below->addWidget(m_saveVendor);
    below->addStretch();
    row->addLayout(below);
    return part;
}

/// Kinds that can be fetched, ticked when they are.
void SyncCard::fillMenu()
{
    m_menu->clear();
    for (const auto &kind : reportKinds()) {
        if (kind.type.isEmpty())
            continue;
        auto *action = m_menu->addAction(reportwords::kind(kind.id));
        action->setCheckable(true);
        action->setChecked(!m_sync.choices().kindsOff.contains(kind.id));
        connect(action, &QAction::toggled, this, [this, id = kind.id](bool on) {
            auto choices = m_sync.choices();
            choices.kindsOff.removeAll(id);
            if (!on)
                choices.kindsOff.append(id);
            m_sync.setChoices(choices);
        });
    }
    m_menu->addSeparator();
    auto *everything = m_menu->addAction(icon(u"refresh-cw"_s), tr("Ask everything again…"));
    everything->setObjectName(u"askEverything"_s);
    connect(everything, &QAction::triggered, this, &SyncCard::askEverything);
}

void SyncCard::askEverything()
{
    m_context.dialogs.confirm(this,
                              {tr("Ask for everything again?"),
                               tr("Every report that was not there is asked for once more, of all kinds that are "
                                  "ticked. That may take some thousand requests, and an hour or more. What is stored "
                                  "stays."),
                               tr("Ask again"), false},
                              this, [this](bool confirmed) {
                                  if (confirmed)
                                      m_sync.syncEverything();
                              });
}

void SyncCard::fetchOrPause()
{
    switch (m_sync.state()) {
    case State::Idle:
        m_sync.syncNow();
        break;
    case State::Running:
    case State::Waiting:
        m_sync.pause();
        break;
    case State::Paused:
    case State::Stopped:
        m_sync.resume();
        break;
    }
}

void SyncCard::saveVendor()
{
    const auto number = m_vendor->text().trimmed();
    if (!ReportSync::isVendorNumber(number)) {
        m_vendorField->setError(tr("A vendor number has eight digits."));
        return;
    }
    auto choices = m_sync.choices();
    choices.vendorNumber = number;
    m_sync.setChoices(choices);
    m_sync.syncNow();
}

QString SyncCard::words() const
{
    const auto &progress = m_sync.progress();
    switch (m_sync.state()) {
    case State::Idle:
        return m_sync.lastRun().isValid() ? tr("Last fetched %1").arg(relativeTime(m_sync.lastRun()))
                                          : tr("Nothing was fetched yet");
    case State::Running:
        //: a kind of report and the day it is of
        return progress.kind ? tr("%1, %2").arg(reportwords::kind(progress.kind->id),
                                                reportwords::period(progress.frequency, progress.period))
                             : tr("Looking for what is missing");
    case State::Paused:
        return tr("Paused");
    case State::Waiting:
        return tr("Waits: the rest of this hour's requests is yours");
    case State::Stopped:
        return tr("Stopped");
    }
    Q_UNREACHABLE();
}

QString SyncCard::details() const
{
    const auto &progress = m_sync.progress();
    QStringList parts;
    if (progress.total > 0) {
        parts.append(tr("%1 of %2 reports").arg(format::count(progress.done), format::count(progress.total)));
        parts.append(tr("%1 stored").arg(format::count(progress.stored)));
        if (progress.absent > 0)
            parts.append(tr("%1 not there").arg(format::count(progress.absent)));
    }
    if (m_sync.state() == State::Waiting)
        parts.append(tr("asks again %1").arg(relativeTime(m_sync.waitsUntil())));
    if (m_context.services.budget.isPaused())
        parts.append(tr("Apple asks to wait until %1").arg(exactTime(m_context.services.budget.pausedUntil())));
    if (const auto left = m_context.services.budget.hourRemaining())
        parts.append(tr("%1 requests left").arg(format::count(*left)));
    return parts.join(u" · "_s);
}

void SyncCard::refresh()
{
    const auto state = m_sync.state();
    m_words->setText(words());
    const auto text = details();
    m_details->setText(text);
    m_details->setVisible(!text.isEmpty());
    m_progress->setVisible(m_sync.isUnderWay());
    m_progress->setRange(0, m_sync.progress().total); // nothing known yet: it only moves
    m_progress->setValue(m_sync.progress().done);
    const bool runs = state == State::Running || state == State::Waiting;
    m_main->setText(runs ? tr("Pause") : state == State::Idle ? tr("Fetch now") : tr("Resume"));
    const bool isPrimary = state == State::Idle;
    setButtonKind(m_main, isPrimary ? ButtonKind::Primary : ButtonKind::Normal);
    m_main->setIcon(icon(runs            ? u"pause"_s
                             : isPrimary ? u"download"_s
                                         : u"play"_s,
                         isPrimary ? ColorRole::OnAccent : ColorRole::Text));
    m_cancel->setVisible(m_sync.isUnderWay());
    const auto vendor = m_sync.choices().vendorNumber;
    if (m_shownVendor != vendor) {
        m_shownVendor = vendor;
        m_vendor->setText(vendor);
    }
    refreshVendor();
    refreshBanner();
}

void SyncCard::refreshVendor()
{
    if (m_sync.need() == ReportSync::Need::VendorNumber && m_vendor->text() == m_shownVendor
        && !m_shownVendor.isEmpty())
        m_vendorField->setError(tr("Apple does not take this number."));
    else if (!m_vendorField->error().isEmpty())
        m_vendorField->setError({});
    m_saveVendor->setEnabled(m_vendor->text() != m_shownVendor);
}

void SyncCard::refreshBanner()
{
    if (const auto &error = m_sync.error()) {
        m_banner->showError(*error);
        m_banner->setAction(m_sync.state() == State::Stopped ? tr("Resume") : QString());
    } else if (!m_sync.obstacles().empty()) {
        QStringList texts;
        for (const auto &obstacle : m_sync.obstacles())
            texts.append(obstacle.text);
        m_banner->showMessage(Tone::Warning, tr("Some reports could not be asked for"), texts.join(u'\n'),
                              describe(m_sync.obstacles().front().error));
        m_banner->setAction({});
    } else {
        m_banner->clear();
    }
}
