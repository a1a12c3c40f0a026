// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/timeeditors.h"

#include "ui/forms/choiceeditors.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDateTime>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The calendar under a field that takes a day.
static void openCalendar(QLineEdit *field)
{
    auto *popup = new QFrame(field, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(DateEditor::tr("Days"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    if (const auto date = QDate::fromString(field->text(), Qt::ISODate); date.isValid())
        calendar->setSelectedDate(date);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto take = [field, popup](const QDate &date) {
        field->setText(date.toString(Qt::ISODate));
        popup->close();
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, popup, take);
    QObject::connect(calendar, &QCalendarWidget::activated, popup, take);
    popup->move(field->mapToGlobal(QPoint(0, field->height() + 2)));
    popup->show();
    calendar->setFocus();
}

static QLineEdit *dateField(const QString &title, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(title);
    field->setPlaceholderText(DateEditor::tr("Year-month-day"));
    auto *choose = field->addAction(icon(u"calendar-clock"_s), QLineEdit::TrailingPosition);
    choose->setText(DateEditor::tr("Choose a day"));
    choose->setToolTip(DateEditor::tr("Choose a day"));
    QObject::connect(choose, &QAction::triggered, field, [field] { openCalendar(field); });
    return field;
}

DateEditor::DateEditor(const QString &title, QWidget *parent)
    : FieldEditor(parent)
    , m_field(dateField(title, this))
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FieldEditor::changed);
}

QJsonValue DateEditor::value() const
{
    const auto text = m_field->text().trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void DateEditor::setValue(const QJsonValue &value)
{
    m_field->setText(value.toString());
}

QString DateEditor::problem() const
{
    const auto text = m_field->text().trimmed();
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid()
        ? QString()
        : tr("Write the day as year-month-day, like 2026-11-30.");
}

DateTimeEditor::DateTimeEditor(const QString &title, QWidget *parent)
    : FieldEditor(parent)
    , m_date(dateField(title, this))
    , m_time(new QLineEdit(this))
    , m_zone(new ChoiceEditor(timeZoneChoices(), tr("%1, time zone").arg(title), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::of(this).px(8));
    row->addWidget(m_date, 3);
    row->addWidget(m_time, 1);
    row->addWidget(m_zone, 3);
    setFocusProxy(m_date);
    m_time->setAccessibleName(tr("%1, time").arg(title));
    m_time->setPlaceholderText(tr("HH:MM"));
    m_time->setMinimumWidth(Theme::of(this).px(72));
    m_zone->setValue(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    for (auto *field : {m_date, m_time})
        connect(field, &QLineEdit::textChanged, this, &FieldEditor::changed);
    connect(m_zone, &FieldEditor::changed, this, &FieldEditor::changed);
}

/// Invalid when one of the three does not say anything.
QDateTime DateTimeEditor::time() const
{
    const auto date = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
    const auto text = m_time->text().trimmed();
    auto time = QTime::fromString(text, u"H:m:s"_s);
    if (!time.isValid())
        time = text.isEmpty() ? QTime(0, 0) : QTime::fromString(text, u"H:m"_s);
    const QTimeZone zone(m_zone->value().toString().toLatin1());
    if (!date.isValid() || !time.isValid() || !zone.isValid())
        return {};
    return {date, time, zone};
}

QJsonValue DateTimeEditor::value() const
{
    if (m_date->text().trimmed().isEmpty() && m_time->text().trimmed().isEmpty())
        return QJsonValue::Undefined;
    const auto given = time();
    if (!given.isValid())
        return m_date->text() + u' ' + m_time->text();
    return given.toOffsetFromUtc(given.offsetFromUtc()).toString(Qt::ISODate);
}

void DateTimeEditor::setValue(const QJsonValue &value)
{
    const auto given = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!given.isValid()) {
        m_date->setText(value.toString());
        m_time->clear();
        return;
    }
    const QTimeZone zone(m_zone->value().toString().toLatin1());
    const auto local = zone.isValid() ? given.toTimeZone(zone) : given.toLocalTime();
    m_date->setText(local.date().toString(Qt::ISODate));
    m_time->setText(local.time().toString(local.time().second() != 0 ? u"HH:mm:ss"_s : u"HH:mm"_s));
}

QString DateTimeEditor::problem() const
{
    return value().isUndefined() || time().isValid()
        ? QString()
        : tr("Write the day as year-month-day and the time as hour:minute, and choose a time zone.");
}
