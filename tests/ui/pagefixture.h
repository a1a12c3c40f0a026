// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/images/imageloader.h"
#include "tests/models/accountfixture.h"
#include "tests/ui/installedtheme.h"
#include "ui/shell/navigator.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dialogs.h"

#include <QSettings>
#include <QTemporaryDir>

/// One account and all else a page is given.
class PageFixture : public AccountFixture
{
public:
    using AccountFixture::AccountFixture;

    PageContext context(const QString &page)
    {
        return {services, navigator, dialogs, images, ViewState(settings, QStringLiteral("view/") + page)};
    }

    InstalledTheme theme;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Navigator navigator;
    DesktopDialogs dialogs;
    ImageLoader images{QString()};
};
