// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QString>

/// What an app looks like: enough to draw its icon and its screens.
struct AppArt
{
    QString glyph; ///< sprout, wave, quill, knot, coin, pulse, flame, radio
    QColor light; ///< top of the background
    QColor dark; ///< bottom of the background
    QColor mark; ///< the drawing on it
    quint64 seed = 0; ///< small variations between apps that share a glyph
};

/// A square icon that fills its canvas (the store rounds the corners). Shapes only, so any thread may call it.
QImage drawAppIcon(const AppArt &art, int size);
