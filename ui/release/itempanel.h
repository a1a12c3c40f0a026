// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QWidget>

class QComboBox;
class RelationshipPicker;
class QVBoxLayout;
struct AccountServices;

/// Chooses what else is reviewed together with a version: in-app purchases, events, product pages, experiments and
/// whatever else the catalog knows an item of a submission to be about.
class ItemPanel final : public QWidget
{
    Q_OBJECT
public:
    ItemPanel(AccountServices &services, const ResourceKey &app, QWidget *parent = nullptr);

signals:
    void chosen(const QString &relationship, const ResourceKey &subject, const QString &title);

private:
    void showPicker();

    AccountServices &m_services;
    const ResourceKey m_app;
    QComboBox *m_kind;
    QVBoxLayout *m_column;
    RelationshipPicker *m_picker = nullptr;
};
