// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <functional>

class QLineEdit;

/// Opens a calendar under a field; `take` gets the day that is chosen. `shown` is the day it opens at, if valid.
void openCalendar(QLineEdit *field, const QDate &shown, std::function<void(const QDate &)> take);
