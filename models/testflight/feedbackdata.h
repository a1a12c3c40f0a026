// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordtablemodel.h"
#include "models/core/wholelist.h"

#include <QHash>

/// One thing a tester sent.
struct Feedback
{
    QString id;
    Resource resource;
    bool isCrash = false;
    QString build; ///< "2.4 (118)"; empty: not known
    ResourceKey buildKey;
    QString tester; ///< e-mail, or name
    QList<QUrl> screenshots; ///< their addresses expire
    bool isDone = false; ///< the user's own mark
    QString note; ///< likewise

    bool operator==(const Feedback &) const = default;
    QString comment() const { return resource.text(u"comment"); }
};

/// Feedback of one app, with the user's own marks, which never leave this computer.
class FeedbackData final : public QObject
{
    Q_OBJECT
public:
    explicit FeedbackData(AccountServices &services, QObject *parent = nullptr);
    ~FeedbackData() override;

    void setApp(const ResourceKey &app);
    void load();
    void refresh();
    bool isLoading() const { return m_shots.isLoading() || m_crashes.isLoading() || m_log; }
    std::optional<ApiError> error() const;
    const std::vector<Feedback> &all() const { return m_all; } ///< newest first

    void setDone(const QStringList &ids, bool done);
    void setNote(const QString &id, const QString &note);
    /// Of a crash; asked for when it is not there yet. Null: on its way, or there is none.
    QString crashLog(const QString &id);

signals:
    void changed();

private:
    struct Mark
    {
        bool done = false;
        QString note;
    };

    void rebuild();
    void keep(const QString &id);

    AccountServices &m_services;
    ResourceKey m_app;
    WholeList m_shots;
    WholeList m_crashes;
    std::vector<Feedback> m_all;
    QHash<QString, Mark> m_marks;
    QHash<QString, QString> m_logs;
    std::unique_ptr<QObject> m_log;
    bool m_areMarksRead = false;
};

class FeedbackModel final : public RecordTableModel<Feedback>
{
    Q_OBJECT
public:
    enum Column { What, Comment, Build, Device, Tester, Sent, State };

    explicit FeedbackModel(QObject *parent = nullptr);
};
