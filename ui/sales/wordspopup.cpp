// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/wordspopup.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/rowdelegate.h"

#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

WordsPopup::WordsPopup(const QString &title, const QStringList &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_chosen(chosen)
    , m_search(new SearchField(tr("Search"), this))
    , m_list(new QListWidget(this))
    , m_note(new TextLabel(TextLabel::Style::Muted, tr("Looking them up…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground, popupsAreTranslucent());
    setObjectName(u"wordsPopup"_s);
    m_list->setObjectName(u"words"_s);
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_search->setObjectName(u"wordsSearch"_s);
    m_note->setWordWrap(true);
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(new TextLabel(TextLabel::Style::Strong, title, this));
    column->addWidget(m_search);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    m_list->hide();
    connect(m_search, &SearchField::searchChanged, this, &WordsPopup::filter);
    connect(m_list, &QListWidget::itemChanged, this, &WordsPopup::onChanged);
    // Enter and a click on the name tick as well: the box is small.
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void WordsPopup::setWords(std::vector<std::pair<QString, QString>> words)
{
    std::sort(words.begin(), words.end(), [this](const auto &a, const auto &b) {
        const bool isFirst = m_chosen.contains(a.first), isSecond = m_chosen.contains(b.first);
        return isFirst != isSecond ? isFirst : QString::localeAwareCompare(a.second, b.second) < 0;
    });
    m_list->blockSignals(true);
    for (const auto &[word, text] : words) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, word);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(word) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->blockSignals(false);
    m_note->setText(tr("The reports name none."));
    m_note->setVisible(words.empty());
    m_list->setVisible(!words.empty());
}

void WordsPopup::showProblem(const QString &text)
{
    m_note->setText(text);
}

void WordsPopup::openBelow(QWidget *anchor)
{
    const auto &theme = Theme::of(this);
    resize(theme.px(300), theme.px(380));
    if (!popupsAreTranslucent())
        setMask(roundedRegion(rect(), theme.px(10)));
    const auto left = anchor->layoutDirection() == Qt::RightToLeft ? anchor->width() - width() : 0;
    move(anchor->mapToGlobal(QPoint(left, anchor->height() + theme.px(4))));
    show();
    m_search->setFocus();
}

void WordsPopup::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(&painter, rect(), theme.px(10), theme.color(ColorRole::Raised), theme.color(ColorRole::Border));
}

void WordsPopup::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

void WordsPopup::onChanged(QListWidgetItem *item)
{
    const auto word = item->data(Qt::UserRole).toString();
    m_chosen.removeAll(word);
    if (item->checkState() == Qt::Checked)
        m_chosen.append(word);
    emit chosen(m_chosen);
}
