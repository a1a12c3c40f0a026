// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediaset.h"

#include <QObject>
#include <QStringList>

#include <deque>

class SignedTransfer;

/// Writes screenshots into a folder as fastlane lays them out: a folder for each language, files whose names sort as
/// the store shows them and tell the kind of screen. What is staged comes from where it lies, the rest from the store.
class MediaExport final : public QObject
{
    Q_OBJECT
public:
    /// `transfer` must outlive it.
    MediaExport(SignedTransfer &transfer, const std::vector<MediaSet> &sets, const QString &folder,
                QObject *parent = nullptr);

    void start();
    int total() const { return m_total; }
    int written() const { return m_written; }
    const QStringList &problems() const { return m_problems; } ///< a sentence each

    /// "02_APP_IPHONE_67_two.png", `place` from 1 on.
    static QString fileName(const QString &displayType, int place, const QString &name);

signals:
    void progress(int done, int total);
    void finished();

private:
    struct Task
    {
        QString path; ///< to be written
        QString file; ///< to be copied; empty: to be fetched
        QUrl url;
    };

    void next();
    void write(const Task &task, const QByteArray &bytes);
    void done();

    SignedTransfer &m_transfer;
    std::deque<Task> m_waiting;
    QStringList m_problems;
    int m_total = 0;
    int m_written = 0;
    int m_done = 0;
    int m_underWay = 0;
};
