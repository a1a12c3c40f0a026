// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// Message boxes and file choosers. Nothing blocks: the answer comes through a callback, which is dropped when
/// `context` dies. Tests put their own answers in its place.
class Dialogs
{
public:
    struct Question
    {
        QString title;
        QString text; ///< what will follow
        QString confirm; ///< says what it does: "Remove account"
        bool destructive = false;
    };
    struct FileRequest
    {
        QString title;
        QString filter; ///< "API keys (*.p8 *.json)"
        QString suggestedName; ///< for saving
    };

    virtual ~Dialogs() = default;

    virtual void confirm(QWidget *parent, const Question &question, QObject *context,
                         std::function<void(bool confirmed)> answer)
        = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &text, const QString &details = {}) = 0;
    virtual void askText(QWidget *parent, const QString &title, const QString &label, const QString &value,
                         QObject *context, std::function<void(const QString &text)> answer)
        = 0; ///< not called on cancel
    virtual void openFile(QWidget *parent, const FileRequest &request, QObject *context,
                          std::function<void(const QString &path)> answer)
        = 0; ///< not called on cancel
    virtual void openFiles(QWidget *parent, const FileRequest &request, QObject *context,
                           std::function<void(const QStringList &paths)> answer)
        = 0; ///< not called on cancel
    virtual void saveFile(QWidget *parent, const FileRequest &request, QObject *context,
                          std::function<void(const QString &path)> answer)
        = 0; ///< not called on cancel
    /// An existing folder, or one to be made.
    virtual void openFolder(QWidget *parent, const FileRequest &request, QObject *context,
                            std::function<void(const QString &path)> answer)
        = 0; ///< not called on cancel
};

/// The real ones.
class DesktopDialogs final : public Dialogs
{
public:
    void confirm(QWidget *parent, const Question &question, QObject *context,
                 std::function<void(bool)> answer) override;
    void inform(QWidget *parent, const QString &title, const QString &text, const QString &details) override;
    void askText(QWidget *parent, const QString &title, const QString &label, const QString &value, QObject *context,
                 std::function<void(const QString &)> answer) override;
    void openFile(QWidget *parent, const FileRequest &request, QObject *context,
                  std::function<void(const QString &)> answer) override;
    void openFiles(QWidget *parent, const FileRequest &request, QObject *context,
                   std::function<void(const QStringList &)> answer) override;
    void saveFile(QWidget *parent, const FileRequest &request, QObject *context,
                  std::function<void(const QString &)> answer) override;
    void openFolder(QWidget *parent, const FileRequest &request, QObject *context,
                    std::function<void(const QString &)> answer) override;
};
