// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <deque>
#include <optional>

struct RequestLogEntry
{
    enum class State { Waiting, Running, Done, Failed };

    quint64 id = 0; ///< rising, never used twice
    State state = State::Waiting;
    QByteArray method;
    QUrl url; ///< of signed addresses without the query, which is the signature
    bool authorized = true; ///< carried the account's token
    QByteArray body; ///< JSON of a write, with secrets blanked and long ones left out
    QByteArray accept;
    QByteArray answer; ///< the beginning of a JSON answer, with secrets blanked; of the last few requests only
    QDateTime started; ///< UTC; invalid while waiting
    qint64 milliseconds = 0; ///< from the first sending to the last byte, pauses included
    int status = 0;
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0; ///< as on the wire
    std::optional<int> hourRemaining; ///< the budget after it
    int retries = 0;
    QString requestId;
    QString error; ///< one sentence; empty when it went well

    bool isOver() const { return state == State::Done || state == State::Failed; }
};

/// The last requests of one account, oldest first. Holds neither tokens nor secrets.
class RequestLog final : public QObject
{
    Q_OBJECT
public:
    explicit RequestLog(std::size_t capacity = 1000, QObject *parent = nullptr);

    const std::deque<RequestLogEntry> &entries() const { return m_entries; }
    const RequestLogEntry *find(quint64 id) const; ///< null when it has been dropped
    void clear(); ///< forgets what is over; what is under way stays

    /// For the client. Gives the entry its id.
    quint64 add(RequestLogEntry entry);
    void change(const RequestLogEntry &entry);
    void keepAnswer(quint64 id, const QByteArray &answer); ///< secrets already blanked

    /// A command line that repeats the request, with $TOKEN where the token belongs.
    static QString copyAsCurl(const RequestLogEntry &entry);
    /// The body as it may be kept and shown: values of secret members blanked.
    static QByteArray withoutSecrets(const QByteArray &json);
    /// At most `limit` bytes of a JSON text, whole or cut off, with the values of secret members and the queries of
    /// signed addresses blanked.
    static QByteArray beginningWithoutSecrets(const QByteArray &json, qsizetype limit = 32 * 1024);

signals:
    void added(const RequestLogEntry &entry);
    void changed(const RequestLogEntry &entry);
    void removed(quint64 id);

private:
    std::size_t m_capacity;
    quint64 m_lastId = 0;
    std::deque<RequestLogEntry> m_entries;
    std::deque<quint64> m_answered; ///< entries that still hold their answer
};
