// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

Profile Profile::standard()
{
    return {.config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            .data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/accounts"_L1,
            .cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation)};
}

Profile Profile::under(const QString &folder)
{
    const auto root = QDir(folder).absolutePath();
    return {.config = root + "/config"_L1, .data = root + "/data"_L1, .cache = root + "/cache"_L1};
}

bool Profile::create(QString *failed) const
{
    for (const auto &folder : {config, data, cache}) {
        if (!QDir().mkpath(folder)) {
            *failed = folder;
            return false;
        }
    }
    return true;
}
