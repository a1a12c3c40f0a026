// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/images/appicon.h"

class QPainter;

/// The inside of an app's window on a canvas of `area`, `variant` choosing among its screens. Shapes only.
void drawScreen(QPainter &painter, const QRectF &area, const AppArt &art, int variant);

/// A store screenshot of `size`: background, caption, and a device with a screen in it. The caption is set in type
/// where the process has a QGuiApplication, and drawn as bars where it has none.
QImage drawScreenshot(const AppArt &art, QSize size, const QString &caption, int variant);
