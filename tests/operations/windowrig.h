// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountsession.h"
#include "models/images/imageloader.h"
#include "tests/ui/fakedialogs.h"
#include "ui/explorer/explorerpage.h"
#include "ui/shell/navigator.h"

#include <QSettings>
#include <QTemporaryDir>

/// The Explorer of an account and all it is given.
struct WindowRig
{
    explicit WindowRig(AccountSession &account)
        : session(account)
        , explorer(context(QStringLiteral("explorer")))
    {
        explorer.resize(1800, 1000);
        explorer.show();
        explorer.load();
    }

    PageContext context(const QString &page)
    {
        return {session.services(), navigator, dialogs, images, ViewState(settings, QStringLiteral("view/") + page)};
    }

    AccountSession &session;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Navigator navigator;
    FakeDialogs dialogs;
    ImageLoader images{QString()};
    ExplorerPage explorer;
};
