// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class Catalog;
class QVBoxLayout;

/// For an entry without a list of its own: where its resources are found, and a field for an id one knows.
class RoutesView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit RoutesView(const Catalog &catalog, QWidget *parent = nullptr);
    void setEntry(const QString &key);

signals:
    void entryRequested(const QString &key);
    void idRequested(const QString &id);

private:
    void addRoutes(const QString &key);
    void addIdField();

    const Catalog &m_catalog;
    QString m_key;
    QVBoxLayout *m_column;
};
