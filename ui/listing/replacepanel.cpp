// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/replacepanel.h"

#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReplacePanel::ReplacePanel(LocaleGridModel &grid, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_field(new QComboBox(this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_words(new QCheckBox(tr("Whole words"), this))
    , m_count(new TextLabel(TextLabel::Style::Small, this))
    , m_preview(new QTreeWidget(this))
    , m_apply(new QPushButton(this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(8));
    const auto add = [&](const QString &title, QWidget *control) {
        column->addWidget(new TextLabel(TextLabel::Style::Strong, title, this));
        column->addWidget(control);
        control->setAccessibleName(title);
    };
    add(tr("Find"), m_find);
    add(tr("Replace with"), m_replace);
    m_field->addItem(tr("All fields"));
    for (const auto &field : grid.fields())
        m_field->addItem(field.title);
    add(tr("In"), m_field);
    column->addWidget(m_case);
    column->addWidget(m_words);
    column->addWidget(m_count);
    m_preview->setObjectName(u"replacements"_s);
    m_preview->setAccessibleName(tr("What would change"));
    m_preview->setHeaderLabels({tr("Where"), tr("Before"), tr("After")});
    m_preview->setRootIsDecorated(false);
    m_preview->setUniformRowHeights(true);
    m_preview->header()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_preview, 1);
    m_find->setObjectName(u"find"_s);
    m_replace->setObjectName(u"replace"_s);
    m_apply->setObjectName(u"stageReplacements"_s);
    setButtonKind(m_apply, ButtonKind::Primary);
    column->addWidget(m_apply);
    setFocusProxy(m_find);
    connect(m_find, &QLineEdit::textChanged, this, &ReplacePanel::refresh);
    connect(m_replace, &QLineEdit::textChanged, this, &ReplacePanel::refresh);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ReplacePanel::refresh);
    connect(m_case, &QCheckBox::toggled, this, &ReplacePanel::refresh);
    connect(m_words, &QCheckBox::toggled, this, &ReplacePanel::refresh);
    connect(&grid, &QAbstractItemModel::dataChanged, this, &ReplacePanel::refresh);
    connect(&grid, &QAbstractItemModel::modelReset, this, &ReplacePanel::refresh);
    connect(m_apply, &QAbstractButton::clicked, this, &ReplacePanel::apply);
    refresh();
}

Replacement ReplacePanel::replacement() const
{
    Replacement wanted;
    wanted.find = m_find->text();
    wanted.replaceBy = m_replace->text();
    wanted.matchCase = m_case->isChecked();
    wanted.wholeWords = m_words->isChecked();
    if (m_field->currentIndex() > 0)
        wanted.column = m_field->currentIndex() - 1;
    return wanted;
}

/// The text around the first difference, so that long texts show what happens.
static std::pair<QString, QString> excerpts(const QString &before, const QString &after)
{
    static constexpr qsizetype lead = 20, most = 120;
    qsizetype first = 0;
    while (first < before.size() && first < after.size() && before[first] == after[first])
        ++first;
    const auto from = std::max<qsizetype>(0, first - lead);
    const auto cut = [from](const QString &text) {
        return (from > 0 ? u"…"_s : QString()) + format::singleLine(text.mid(from, most));
    };
    return {cut(before), cut(after)};
}

void ReplacePanel::refresh()
{
    const auto cells = replacementsIn(m_grid, replacement());
    m_preview->clear();
    const auto locales = m_grid.locales();
    QList<QTreeWidgetItem *> items;
    for (const auto &cell : cells) {
        const auto &field = m_grid.fields()[std::size_t(cell.column)];
        const auto [before, after] = excerpts(m_grid.text(cell.row, cell.column), cell.text);
        items.append(
            new QTreeWidgetItem({u"%1 · %2"_s.arg(format::locale(locales[cell.row]), field.title), before, after}));
    }
    m_preview->addTopLevelItems(items);
    const auto count = int(cells.size());
    m_count->setText(m_find->text().isEmpty() ? tr("What is found is shown below before anything is staged.")
                         : count == 0         ? tr("Nothing is found that could be changed.")
                                              : tr("%n cell(s) would change", nullptr, count));
    m_apply->setText(count == 0 ? tr("Stage") : tr("Stage %n replacement(s)", nullptr, count));
    m_apply->setEnabled(count > 0);
}

void ReplacePanel::apply()
{
    const auto wanted = replacement();
    //: %1 is what is looked for, %2 what comes in its place
    emit staged(m_grid.stage(replacementsIn(m_grid, wanted),
                             tr("Replace \"%1\" with \"%2\"").arg(wanted.find, wanted.replaceBy)));
}
