// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "api/services/resourcedraft.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;
class ResourceForm;
struct AccountServices;

/// Resources that are made in one request with the one the form is for: prices of a schedule, texts of a page.
class InlineListEditor final : public QWidget
{
    Q_OBJECT
public:
    InlineListEditor(AccountServices &services, const InlineEntry &child, const OperationInfo &operation, bool toMany,
                     QWidget *parent = nullptr);

    int count() const { return int(m_children.size()); }
    ResourceForm *child(int index) const { return m_children[std::size_t(index)].form; }
    ResourceForm *addChild();
    void removeChild(int index);

    /// Adds every child to `included`, those below it too, and gives their local keys. `number` counts them through the
    /// whole request. `owner` is what the children's own links to the form's parents take, by target entry.
    QList<ResourceKey> collect(QList<ResourceDraft> *included, int *number,
                               const QHash<QString, ResourceKey> &owner) const;
    void setNeighbours(const QList<ResourceKey> &neighbours);
    /// Shows at the fields what is wrong; true when nothing is.
    bool validate();

signals:
    void changed();

private:
    struct Child
    {
        ResourceForm *form;
        QWidget *frame;
    };

    AccountServices &m_services;
    const InlineEntry &m_child;
    const OperationInfo &m_operation;
    const bool m_toMany;
    QList<ResourceKey> m_neighbours;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Child> m_children;
};
