// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/specification/specificationcard.h"

#include "models/core/format.h"
#include "models/specification/specificationstore.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SpecificationCard::SpecificationCard(SpecificationStore &store, Dialogs &dialogs, QWidget *parent)
    : Card(tr("API specification"), parent)
    , m_store(store)
    , m_dialogs(dialogs)
    , m_words(new TextLabel(TextLabel::Style::Body, this))
    , m_summary(new TextLabel(TextLabel::Style::Strong, this))
    , m_banner(new Banner(this))
    , m_progress(new QProgressBar(this))
    , m_choose(new QPushButton(icon(u"folder-open"_s), tr("Load a newer specification…"), this))
    , m_back(new QPushButton(icon(u"undo-2"_s), QString(), this))
    , m_table(new DataTable(tr("Differences"), this))
    , m_search(new SearchField(tr("Search the differences"), this))
    , m_differences(buildDifferences())
{
    const auto &theme = Theme::of(this);
    setObjectName(u"specification"_s);
    auto *help
        = new TextLabel(TextLabel::Style::Small,
                        tr("What resources and requests there are. Apple offers it for download as a ZIP archive "
                           "with a JSON file in it; choose the JSON file."),
                        this);
    help->setWordWrap(true);
    m_words->setWordWrap(true);
    m_choose->setObjectName(u"chooseSpecification"_s);
    m_back->setObjectName(u"builtInSpecification"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme.px(6));
    m_progress->setAccessibleName(tr("Reading the specification"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(m_choose);
    buttons->addWidget(m_back);
    buttons->addStretch();
    for (auto *each : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(help), static_cast<QWidget *>(m_banner),
                       static_cast<QWidget *>(m_progress), m_differences})
        body()->addWidget(each);
    body()->addLayout(buttons);
    connect(m_choose, &QAbstractButton::clicked, this, &SpecificationCard::choose);
    connect(m_back, &QAbstractButton::clicked, &store, &SpecificationStore::takeBack);
    connect(&store, &SpecificationStore::stateChanged, this, &SpecificationCard::showState);
    showState();
}

QWidget *SpecificationCard::buildDifferences()
{
    const auto &theme = Theme::of(this);
    auto *part = new QWidget(this);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"specificationSummary"_s);
    m_proxy.setSourceModel(&m_model);
    m_table->setObjectName(u"specificationDifferences"_s);
    m_table->setModel(&m_proxy);
    m_table->setDialogs(m_dialogs);
    m_table->setEmpty({u"check"_s, tr("No difference"), tr("It says the same as the specification in use.")});
    m_table->setFixedHeight(theme.px(320));
    auto *use = new QPushButton(tr("Use this specification"), part);
    use->setObjectName(u"useSpecification"_s);
    setButtonKind(use, ButtonKind::Primary);
    auto *discard = new QPushButton(tr("Discard"), part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(use);
    buttons->addWidget(discard);
    buttons->addStretch();
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    for (auto *each :
         {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_table)})
        column->addWidget(each);
    column->addLayout(buttons);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_proxy.setFilterText(text);
        m_table->setNothingMatches(m_proxy.isFiltering());
    });
    connect(m_table, &DataTable::clearFilterRequested, m_search, &QLineEdit::clear);
    connect(use, &QAbstractButton::clicked, &m_store, &SpecificationStore::use);
    connect(discard, &QAbstractButton::clicked, &m_store, &SpecificationStore::discard);
    return part;
}

void SpecificationCard::choose()
{
    m_dialogs.openFile(window(), {tr("Choose Apple's specification"), tr("OpenAPI specification (*.json)"), {}}, this,
                       [this](const QString &path) { m_store.read(path); });
}

void SpecificationCard::showState()
{
    const auto since = m_store.keptSince();
    m_words->setText(m_store.isBuiltIn()
                         ? tr("Version %1, which came with the program.").arg(m_store.version())
                         : tr("Version %1, loaded %2.").arg(m_store.version(), format::dateTime(since)));
    m_back->setText(tr("Use the built-in %1").arg(m_store.builtInVersion()));
    m_back->setVisible(!m_store.isBuiltIn());
    m_choose->setEnabled(!m_store.isReading());
    m_progress->setVisible(m_store.isReading());
    if (m_store.message().isEmpty())
        m_banner->clear();
    else
        m_banner->showMessage(Tone::Warning, m_store.message());
    showCandidate();
}

void SpecificationCard::showCandidate()
{
    const auto *candidate = m_store.candidate();
    m_differences->setVisible(candidate && candidate->errors.isEmpty());
    if (!candidate)
        return;
    if (!candidate->errors.isEmpty()) {
        const auto more = candidate->errors.size() > 1 ? candidate->errors.join(u'\n') : QString();
        m_banner->showMessage(Tone::Danger, tr("%1 cannot be used").arg(candidate->fileName),
                              candidate->errors.constFirst(), more);
        return;
    }
    m_search->clear();
    m_model.setLines(candidate->differences);
    m_summary->setText(tr("Version %1 in %2: %3 added, %4 removed, %5 changed, %6 deprecated")
                           .arg(candidate->version, candidate->fileName)
                           .arg(m_model.count(CatalogChange::Kind::Added))
                           .arg(m_model.count(CatalogChange::Kind::Removed))
                           .arg(m_model.count(CatalogChange::Kind::Changed))
                           .arg(m_model.count(CatalogChange::Kind::Deprecated)));
}
