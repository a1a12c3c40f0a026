// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediaset.h"

class ImageSource;
class QPainter;
class QWidget;

/// How a picture or preview is drawn small, on the board and in the strip.
namespace mediathumbs {

/// Its proportions; those of the screen as long as the picture is not known.
QSize shapeOf(const MediaItem &item, const MediaSet &set);
/// The address or file its picture comes from, for an edge of at most `side` pixels; empty: there is none yet.
QUrl urlOf(const MediaItem &item, Medium medium, int side);
void paint(QPainter *painter, const QRect &rect, const MediaItem &item, Medium medium, ImageSource &images,
           const QWidget *widget);

} // namespace mediathumbs
