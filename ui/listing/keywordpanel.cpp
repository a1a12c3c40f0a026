// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/keywordpanel.h"

#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeywordPanel::KeywordPanel(LocaleGridModel &grid, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_words(new TextLabel(TextLabel::Style::Small, this))
    , m_findings(new QTreeWidget(this))
    , m_shared(new QTreeWidget(this))
    , m_apply(new QPushButton(this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(8));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    const auto addTable = [&](QTreeWidget *table, const QString &name, const QStringList &titles, int stretch) {
        column->addWidget(new TextLabel(TextLabel::Style::Strong, name, this));
        table->setAccessibleName(name);
        table->setHeaderLabels(titles);
        table->setRootIsDecorated(false);
        table->setWordWrap(true);
        table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        table->header()->setStretchLastSection(true);
        column->addWidget(table, stretch);
    };
    m_findings->setObjectName(u"keywordFindings"_s);
    addTable(m_findings, tr("Room for better keywords"), {tr("Language"), tr("What")}, 3);
    m_apply->setObjectName(u"tidyKeywords"_s);
    setButtonKind(m_apply, ButtonKind::Primary);
    column->addWidget(m_apply);
    m_shared->setObjectName(u"sharedKeywords"_s);
    addTable(m_shared, tr("In several languages"), {tr("Keyword"), tr("Languages")}, 2);
    connect(&grid, &QAbstractItemModel::dataChanged, this, &KeywordPanel::refresh);
    connect(&grid, &QAbstractItemModel::modelReset, this, &KeywordPanel::refresh);
    connect(m_apply, &QAbstractButton::clicked, this, &KeywordPanel::apply);
    refresh();
}

static QString describe(const KeywordReport &report)
{
    QStringList parts;
    if (!report.duplicates.isEmpty())
        parts.append(KeywordPanel::tr("Twice: %1").arg(report.duplicates.join(", "_L1)));
    if (!report.inName.isEmpty())
        parts.append(KeywordPanel::tr("Already in name or subtitle: %1").arg(report.inName.join(", "_L1)));
    if (report.spaces > 0)
        parts.append(KeywordPanel::tr("%n character(s) for spaces and empty words", nullptr, report.spaces));
    return parts.join("; "_L1);
}

void KeywordPanel::refresh()
{
    const auto reports = keywordReports(m_grid);
    const auto locales = m_grid.locales();
    m_findings->clear();
    int untidy = 0, unused = 0;
    for (const auto &report : reports) {
        unused += report.unused;
        if (report.isClean())
            continue;
        ++untidy;
        auto *item = new QTreeWidgetItem(m_findings, {format::locale(locales[report.row]), describe(report)});
        item->setToolTip(1, tr("Tidied: %1").arg(report.tidied));
    }
    m_words->setText(reports.empty() ? tr("No language has keywords.")
                                     : tr("%1 characters are unused in %n language(s).", nullptr, int(reports.size()))
                                           .arg(format::count(unused)));
    m_apply->setText(untidy > 0 ? tr("Tidy %n language(s)", nullptr, untidy) : tr("Nothing to tidy"));
    m_apply->setEnabled(untidy > 0);
    m_shared->clear();
    for (const auto &[word, where] : sharedKeywords(m_grid)) {
        QStringList names;
        for (const auto &locale : where)
            names.append(format::locale(locale));
        new QTreeWidgetItem(m_shared, {word, names.join(", "_L1)});
    }
}

void KeywordPanel::apply()
{
    emit staged(m_grid.stage(tidyKeywords(m_grid), tr("Tidy keywords")));
}
