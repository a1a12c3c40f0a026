// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPixmap>

/// A line icon of resources/icons in the colour of the text around it, crisp at any scale and right after a change of
/// theme. An unknown name gives a small circle. Draws in `role` when enabled and in OnAccent when selected on an
/// accent.
QIcon icon(const QString &name, ColorRole role = ColorRole::TextMuted);
QIcon icon(const QString &name, Tone tone);
/// The same as pixels, for painting.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);
bool hasIcon(const QString &name);
