// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/requestlog.h"

#include <QScrollArea>
#include <QStringList>

class Card;
class Catalog;
class QVBoxLayout;

/// The requests that led to what is on show, newest first: what was sent, what came back, without secrets; each to be
/// copied as a command line and to be read about in Apple's documentation.
class RequestsView final : public QScrollArea
{
    Q_OBJECT
public:
    RequestsView(const RequestLog &log, const Catalog &catalog, QWidget *parent = nullptr);
    void setPaths(const QStringList &paths);

private:
    void rebuild();
    QWidget *cardFor(const RequestLogEntry &entry);

    void addBody(Card *card, const QString &title, const QByteArray &json, bool open);
    void addButtons(Card *card, const RequestLogEntry &entry);
    void addFacts(Card *card, const RequestLogEntry &entry);

    const RequestLog &m_log;
    const Catalog &m_catalog;
    QStringList m_paths;
    QVBoxLayout *m_column;
};
