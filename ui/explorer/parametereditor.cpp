// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/parametereditor.h"

#include "api/catalog/catalog.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/explorer/explorerroutes.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int longList = 12; ///< above this a search box helps

static QStringList choicesOf(const ParameterInfo &parameter, ValueKind kind)
{
    if (!parameter.values.isEmpty())
        return parameter.values;
    return kind == ValueKind::Boolean ? QStringList{u"true"_s, u"false"_s} : QStringList();
}

static QString wordFor(const QString &value)
{
    if (value == "true"_L1)
        return ParameterEditor::tr("Yes");
    if (value == "false"_L1)
        return ParameterEditor::tr("No");
    const auto word = enumWord(value);
    if (word.known || format::flag(value).isEmpty())
        return word.text;
    return u"%1 %2"_s.arg(format::flag(value), format::territory(value));
}

ParameterEditor::ParameterEditor(const ParameterInfo &parameter, ValueKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_several(parameter.isArray)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(8));
    if (choicesOf(parameter, kind).isEmpty())
        buildField(parameter);
    else
        buildList(parameter);
}

void ParameterEditor::buildList(const ParameterInfo &parameter)
{
    const auto choices = choicesOf(parameter, m_kind);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(parameterTitle(parameter));
    m_list->setUniformItemSizes(true);
    for (const auto &choice : choices) {
        auto *item = new QListWidgetItem(wordFor(choice), m_list);
        item->setData(Qt::UserRole, choice);
        item->setToolTip(choice);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    const auto &theme = Theme::of(this);
    if (choices.size() > longList) {
        auto *search = new SearchField(tr("Search values"), this);
        connect(search, &QLineEdit::textChanged, m_list, [this](const QString &text) {
            for (int row = 0; row < m_list->count(); ++row) {
                auto *item = m_list->item(row);
                item->setHidden(!item->text().contains(text, Qt::CaseInsensitive)
                                && !item->toolTip().contains(text, Qt::CaseInsensitive));
            }
        });
        layout()->addWidget(search);
        setFocusProxy(search);
    } else {
        setFocusProxy(m_list);
    }
    const int rows = int(std::min<qsizetype>(choices.size(), 10));
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + theme.px(8));
    m_list->setMinimumWidth(theme.px(240));
    m_list->installEventFilter(this);
    layout()->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *changedItem) {
        if (!m_several && changedItem->checkState() == Qt::Checked) {
            for (int row = 0; row < m_list->count(); ++row) {
                if (m_list->item(row) != changedItem)
                    m_list->item(row)->setCheckState(Qt::Unchecked);
            }
        }
        emit changed();
    });
}

void ParameterEditor::buildField(const ParameterInfo &parameter)
{
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(parameterTitle(parameter));
    m_field->setMinimumWidth(Theme::of(this).px(240));
    m_field->setPlaceholderText(m_several ? tr("Value, or several separated by commas") : tr("Value"));
    setFocusProxy(m_field);
    layout()->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &ParameterEditor::changed);
    connect(m_field, &QLineEdit::returnPressed, this, &ParameterEditor::confirmed);
    if (m_kind == ValueKind::Date || m_kind == ValueKind::DateTime)
        addCalendar();
}

/// The field stays one to type into: reports also take "2026-05" and "2026".
void ParameterEditor::addCalendar()
{
    m_field->setPlaceholderText(m_kind == ValueKind::Date ? tr("Year-month-day")
                                                          : tr("Year-month-day, or with a time"));
    auto *action = m_field->addAction(icon(u"calendar-clock"_s), QLineEdit::TrailingPosition);
    action->setText(tr("Choose a day"));
    action->setToolTip(tr("Choose a day"));
    connect(action, &QAction::triggered, this, &ParameterEditor::openCalendar);
}

void ParameterEditor::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Days"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    if (const auto date = QDate::fromString(m_field->text().left(10), Qt::ISODate); date.isValid())
        calendar->setSelectedDate(date);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::clicked, this, &ParameterEditor::takeDate);
    connect(calendar, &QCalendarWidget::activated, this, &ParameterEditor::takeDate);
    connect(calendar, &QCalendarWidget::clicked, popup, &QWidget::close);
    connect(calendar, &QCalendarWidget::activated, popup, &QWidget::close);
    popup->move(m_field->mapToGlobal(QPoint(0, m_field->height() + 2)));
    popup->show();
    calendar->setFocus();
}

void ParameterEditor::takeDate(const QDate &date)
{
    m_field->setText(m_kind == ValueKind::Date ? date.toString(Qt::ISODate)
                                               : date.startOfDay(Qt::UTC).toString(Qt::ISODate));
}

bool ParameterEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit confirmed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QStringList ParameterEditor::values() const
{
    QStringList chosen;
    if (m_field) {
        const auto parts = m_several ? m_field->text().split(u',') : QStringList{m_field->text()};
        for (const auto &part : parts) {
            if (!part.trimmed().isEmpty())
                chosen.append(part.trimmed());
        }
        return chosen;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return chosen;
}

void ParameterEditor::setValues(const QStringList &values)
{
    if (m_field) {
        m_field->setText(values.join(u", "_s));
        return;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        item->setCheckState(values.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}
