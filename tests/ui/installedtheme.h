// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QApplication>

/// The program's own style and fonts while it lives: without them a machine that has no fonts measures texts absurdly.
/// To be made before the first widget and to go after the last.
class InstalledTheme final : public Theme
{
public:
    InstalledTheme() { install(*qApp); }
    ~InstalledTheme() override { QApplication::setStyle(QStringLiteral("fusion")); }
};
