// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "models/forms/formlayout.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QStackedWidget;
class RelationshipEditor;
struct AccountServices;

/// Chooses to which kind of parent a resource belongs, and which one: exactly one of several relationships.
class OneOfParentEditor final : public QWidget
{
    Q_OBJECT
public:
    OneOfParentEditor(AccountServices &services, const std::vector<FormItem> &parents, QWidget *parent = nullptr);

    QString chosen() const; ///< name of the relationship
    void choose(const QString &relationship);
    /// Of the chosen relationship; it alone counts.
    const QList<ResourceKey> &keys() const;
    RelationshipEditor *editor(const QString &relationship) const; ///< null when it is none of them
    QList<RelationshipEditor *> editors() const;

signals:
    void changed();

private:
    std::vector<QString> m_names;
    std::vector<RelationshipEditor *> m_editors;
    QComboBox *m_kind;
    QStackedWidget *m_stack;
};
