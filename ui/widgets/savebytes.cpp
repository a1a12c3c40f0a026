// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savebytes.h"

#include "ui/widgets/banner.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SaveBytes)
};
}

void saveBytes(QWidget *parent, Dialogs &dialogs, const Dialogs::FileRequest &request,
               const std::function<QByteArray()> &bytes)
{
    dialogs.saveFile(parent->window(), request, parent, [parent, &dialogs, bytes](const QString &path) {
        const auto content = bytes();
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
            showToast(parent->window(), Tone::Success, Text::tr("Exported to %1").arg(path));
        else
            dialogs.inform(parent->window(), Text::tr("The file could not be written"), file.errorString());
    });
}
