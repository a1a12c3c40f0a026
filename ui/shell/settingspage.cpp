// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "ui/welcome/accountscard.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Theme &theme, const ViewState &state, AccountRegistry &registry, AccountSetup &setup,
                           Dialogs &dialogs, const QList<QLocale> &languages, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_state(state)
    , m_accounts(new AccountsCard(registry, setup, dialogs))
{
    setAccessibleName(tr("Settings"));
    auto *header = new PageHeader(this);
    header->setTitle(tr("Settings"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
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
    restore();
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
    grid->setHorizontalSpacing(m_theme.px(24));
    grid->setVerticalSpacing(m_theme.px(16));
    grid->addWidget(new FormField(tr("Colours"), m_scheme), 0, 0, Qt::AlignTop);
    grid->addWidget(new FormField(tr("Rows of tables"), m_density), 0, 1, Qt::AlignTop);
    grid->addWidget(new FormField(tr("Text size"), m_size), 1, 0, Qt::AlignTop);
    grid->addWidget(new FormField(tr("Motion"), m_still), 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget *SettingsPage::buildLanguage(const QList<QLocale> &languages)
{
    auto *card = new Card(tr("Language"));
    auto *choice = new QComboBox;
    choice->addItem(tr("As the system"), QString());
    for (const auto &language : languages)
        choice->addItem(language.nativeLanguageName(), language.name());
    choice->setCurrentIndex(std::max(0, choice->findData(m_state.value(u"language"_s).toString())));
    auto *field = new FormField(tr("Language of the program"), choice);
    field->setHelp(tr("Counts from the next start on."));
    card->body()->addWidget(field);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_state.setValue(u"language"_s, choice->currentData());
        emit languageChosen(choice->currentData().toString());
    });
    return card;
}

/// Takes what was kept into the theme and the controls, then follows the controls.
void SettingsPage::restore()
{
    m_scheme->setCurrentIndex(m_state.value(u"scheme"_s, int(m_theme.scheme())).toInt());
    m_density->setCurrentIndex(m_state.value(u"compact"_s, m_theme.isCompact()).toBool() ? 1 : 0);
    m_size->setCurrentIndex(
        std::max(0, m_size->findData(m_state.value(u"textSize"_s, qRound(m_theme.textScale() * 100)))));
    m_still->setChecked(m_state.value(u"still"_s, m_theme.animationMs() == 0).toBool());
    const auto apply = [this] {
        m_theme.setScheme(Theme::Scheme(m_scheme->currentIndex()));
        m_theme.setCompact(m_density->currentIndex() == 1);
        m_theme.setTextScale(m_size->currentData().toDouble() / 100);
        m_theme.setReducedMotion(m_still->isChecked());
    };
    if (m_state.value(u"scheme"_s).isValid())
        apply();
    const auto keep = [this, apply] {
        apply();
        m_state.setValue(u"scheme"_s, m_scheme->currentIndex());
        m_state.setValue(u"compact"_s, m_density->currentIndex() == 1);
        m_state.setValue(u"textSize"_s, m_size->currentData());
        m_state.setValue(u"still"_s, m_still->isChecked());
    };
    connect(m_scheme, &SegmentedControl::currentIndexChanged, this, keep);
    connect(m_density, &SegmentedControl::currentIndexChanged, this, keep);
    connect(m_size, &QComboBox::activated, this, keep);
    connect(m_still, &QCheckBox::toggled, this, keep);
}

void SettingsPage::setCurrentAccount(const QString &accountId)
{
    m_accounts->setCurrent(accountId);
}

void SettingsPage::toggleScheme()
{
    m_scheme->setCurrentIndex(int(m_theme.isDark() ? Theme::Scheme::Light : Theme::Scheme::Dark));
}

void SettingsPage::toggleCompact()
{
    m_density->setCurrentIndex(m_theme.isCompact() ? 0 : 1);
}
