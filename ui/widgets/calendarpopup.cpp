// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendarpopup.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

void openCalendar(QLineEdit *field, const QDate &shown, std::function<void(const QDate &)> take)
{
    auto *popup = new QFrame(field, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(QCoreApplication::translate("CalendarPopup", "Days"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    if (shown.isValid())
        calendar->setSelectedDate(shown);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto choose = [popup, take = std::move(take)](const QDate &date) {
        take(date);
        popup->close();
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, popup, choose);
    QObject::connect(calendar, &QCalendarWidget::activated, popup, choose);
    popup->move(field->mapToGlobal(QPoint(0, field->height() + 2)));
    popup->show();
    calendar->setFocus();
}
