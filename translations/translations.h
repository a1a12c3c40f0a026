// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

/// Gives the application the words for a locale, Espalier's and Qt's own. Call it before the first text is made; texts
/// without a translation stay English, with right plurals.
void installTranslations(const QLocale &locale);
