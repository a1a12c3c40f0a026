// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QStringList>

class PageFixture;

/// The page of a workspace by its id; null when unknown.
Page *makePage(const QString &name, const PageContext &context);
/// Chooses what the page shows (an app, a resource "entry:id") and loads it.
void prepare(Page &page, PageFixture &fixture, const QStringList &wishes);
