// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogs.h"

#include <QPointer>
#include <QStringList>

/// Answers as the test said before, and remembers what was asked.
class FakeDialogs final : public Dialogs
{
public:
    bool confirms = true;
    QString text;
    QString path;
    QList<Question> questions;
    QStringList told;

    void confirm(QWidget *, const Question &question, QObject *context, std::function<void(bool)> answer) override
    {
        questions.append(question);
        later(context, [answer = std::move(answer), yes = confirms] { answer(yes); });
    }
    void inform(QWidget *, const QString &title, const QString &words, const QString &) override
    {
        told.append(title + u'\n' + words);
    }
    void askText(QWidget *, const QString &, const QString &, const QString &, QObject *context,
                 std::function<void(const QString &)> answer) override
    {
        later(context, [answer = std::move(answer), said = text] { answer(said); });
    }
    void openFile(QWidget *, const FileRequest &, QObject *context,
                  std::function<void(const QString &)> answer) override
    {
        later(context, [answer = std::move(answer), chosen = path] { answer(chosen); });
    }
    void openFiles(QWidget *, const FileRequest &, QObject *context,
                   std::function<void(const QStringList &)> answer) override
    {
        later(context, [answer = std::move(answer), chosen = path] { answer({chosen}); });
    }
    void saveFile(QWidget *, const FileRequest &, QObject *context,
                  std::function<void(const QString &)> answer) override
    {
        later(context, [answer = std::move(answer), chosen = path] { answer(chosen); });
    }
    void openFolder(QWidget *, const FileRequest &, QObject *context,
                    std::function<void(const QString &)> answer) override
    {
        later(context, [answer = std::move(answer), chosen = path] { answer(chosen); });
    }

private:
    template <typename Function>
    static void later(QObject *context, Function function)
    {
        QMetaObject::invokeMethod(context, std::move(function), Qt::QueuedConnection);
    }
};
