// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "ui/shell/appearance.h"
#include "ui/welcome/accountscard.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Appearance &appearance, AccountRegistry &registry, AccountSetup &setup, Dialogs &dialogs,
                           const QList<QLocale> &languages, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_accounts(new AccountsCard(registry, setup, dialogs))
{
    const auto &theme = appearance.theme();
    setAccessibleName(tr("Settings"));
    auto *header = new PageHeader(this);
    header->setTitle(tr("Settings"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    m_column = column;
    column->setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(24));
    column->setSpacing(theme.px(16));
    column->addWidget(m_accounts);
    column->addWidget(buildLooks());
    if (!languages.isEmpty())
        column->addWidget(buildLanguage(languages));
    column->addStretch();
    page->setMaximumWidth(theme.px(860));
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(header);
    outer->addWidget(scroll, 1);
    connect(m_accounts, &AccountsCard::addRequested, this, &SettingsPage::addAccountRequested);
    connect(m_accounts, &AccountsCard::removed, this, &SettingsPage::accountRemoved);
    showState();
    connect(&theme, &Theme::changed, this, &SettingsPage::showState);
}

QWidget *SettingsPage::buildLooks()
{
    auto *card = new Card(tr("Appearance"));
    m_scheme = new SegmentedControl(tr("Colours"));
    m_scheme->addSegment(tr("System"), u"monitor"_s);
    m_scheme->addSegment(tr("Light"), u"sun"_s);
    m_scheme->addSegment(tr("Dark"), u"moon"_s);
    m_density = new SegmentedControl(tr("Rows"));
    m_density->addSegment(tr("Normal"), u"rows-3"_s);
    m_density->addSegment(tr("Compact"), u"rows-4"_s);
    m_size = new QComboBox;
    for (const int percent : {90, 100, 110, 125, 150, 175, 200})
        m_size->addItem(locale().toString(percent) + locale().percent(), percent);
    m_still = new QCheckBox(tr("Nothing moves by itself"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::of(this).px(24));
    grid->setVerticalSpacing(Theme::of(this).px(16));
    grid->addWidget(new FormField(tr("Colours"), m_scheme), 0, 0, Qt::AlignTop);
    grid->addWidget(new FormField(tr("Rows of tables"), m_density), 0, 1, Qt::AlignTop);
    grid->addWidget(new FormField(tr("Text size"), m_size), 1, 0, Qt::AlignTop);
    grid->addWidget(new FormField(tr("Motion"), m_still), 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    connect(m_scheme, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { m_appearance.setScheme(Theme::Scheme(index)); });
    connect(m_density, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { m_appearance.setCompact(index == 1); });
    connect(m_size, &QComboBox::activated, this,
            [this] { m_appearance.setTextPercent(m_size->currentData().toInt()); });
    connect(m_still, &QCheckBox::clicked, this, [this](bool still) { m_appearance.setStill(still); });
    return card;
}

QWidget *SettingsPage::buildLanguage(const QList<QLocale> &languages)
{
    auto *card = new Card(tr("Language"));
    auto *choice = new QComboBox;
    choice->addItem(tr("As the system"), QString());
    for (const auto &language : languages)
        choice->addItem(language.nativeLanguageName(), language.name());
    choice->setCurrentIndex(std::max(0, choice->findData(m_appearance.language())));
    auto *field = new FormField(tr("Language of the program"), choice);
    field->setHelp(tr("Counts from the next start on."));
    card->body()->addWidget(field);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_appearance.setLanguage(choice->currentData().toString());
        emit languageChosen(choice->currentData().toString());
    });
    return card;
}

/// The controls follow the theme, which others change too.
void SettingsPage::showState()
{
    const auto &theme = m_appearance.theme();
    m_scheme->setCurrentIndex(int(theme.scheme()));
    m_density->setCurrentIndex(theme.isCompact() ? 1 : 0);
    m_size->setCurrentIndex(m_size->findData(m_appearance.textPercent()));
    m_still->setChecked(theme.animationMs() == 0);
}

void SettingsPage::addCard(QWidget *card)
{
    m_column->insertWidget(m_column->count() - 1, card); // before the stretch
}

void SettingsPage::setCurrentAccount(const QString &accountId)
{
    m_accounts->setCurrent(accountId);
}
