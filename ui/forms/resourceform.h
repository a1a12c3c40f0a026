// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forms/formlayout.h"
#include "ui/forms/fieldeditor.h"

#include "api/services/resourcedraft.h"

#include <QHash>

#include <vector>

class FormField;
class InlineListEditor;
class OneOfParentEditor;
class QVBoxLayout;
class RelationshipEditor;
struct AccountServices;

/// What is wrong at one field; an empty field means the whole form.
struct FormProblem
{
    QString field; ///< wire name
    QString text;
};

/// The fields of a resource that can be written, in controls that fit them. It makes a draft and changes nothing.
class ResourceForm final : public QWidget
{
    Q_OBJECT
public:
    /// `services` must outlive it. `isUpload`: file name, size and checksum are not asked for.
    ResourceForm(AccountServices &services, const EntryInfo &entry, FormPurpose purpose, bool isUpload = false,
                 QWidget *parent = nullptr);
    /// Of a resource written along with another one.
    ResourceForm(AccountServices &services, const InlineEntry &child, const OperationInfo &operation,
                 QWidget *parent = nullptr);

    /// Shows a resource and what is staged for it: the draft holds what the user changes from there.
    void setResource(const Resource &current);
    /// Fixes the parent a new resource is made for.
    void preset(const QString &relationship, const ResourceKey &key, const QString &text = {});
    /// Resources at hand, to look for what can be linked: the app, the parent.
    void setNeighbours(const QList<ResourceKey> &neighbours);

    QStringList fields() const; ///< wire names, in the order on show
    FieldEditor *editor(const QString &attribute) const; ///< null when it is none of the form's
    RelationshipEditor *links(const QString &relationship) const; ///< null likewise
    InlineListEditor *children(const QString &relationship) const;
    OneOfParentEditor *parentChoice() const { return m_parents; } ///< null when there is no choice

    ResourceDraft draft() const;
    ResourceDraft inlineDraft(const ResourceKey &key, QList<ResourceDraft> *included, int *number,
                              const QHash<QString, ResourceKey> &owner) const;
    /// Something would be staged.
    bool isChanged() const;
    /// Shows at the fields what is wrong, scrolls to the first, and gives all of it; empty: it can be staged.
    QList<FormProblem> validate();
    void setProblems(const QList<FormProblem> &problems);

signals:
    void changed();

private:
    struct Row
    {
        FormItem item;
        FormField *frame = nullptr;
        FieldEditor *editor = nullptr;
        RelationshipEditor *links = nullptr;
        InlineListEditor *children = nullptr;
        QJsonValue shown = QJsonValue::Undefined; ///< as the form opened with it
        QList<ResourceKey> shownKeys;
        bool isFixed = false;
    };

    void build(const std::vector<FormSection> &sections);
    void addSection(const FormSection &section);
    void addItem(const FormItem &item, QVBoxLayout *column);
    void addAttribute(Row &row, QWidget *parent);
    void addRelationship(Row &row, QWidget *parent);
    void showCounter(const Row &row);
    void onChanged(const QString &name);
    Row *row(const QString &name);
    const Row *row(const QString &name) const;
    void fill(ResourceDraft *draft, QList<ResourceDraft> *included, int *number,
              QHash<QString, ResourceKey> owner) const;
    void showStaged(Row &row);

    AccountServices &m_services;
    QString m_entry;
    FormPurpose m_purpose = FormPurpose::Create;
    const OperationInfo *m_operation = nullptr;
    bool m_isInline = false;
    bool m_isUpload = false;
    ResourceKey m_key;
    QVBoxLayout *m_column;
    OneOfParentEditor *m_parents = nullptr;
    FormField *m_parentsFrame = nullptr;
    std::vector<Row> m_rows;
    QList<ResourceKey> m_neighbours;
};
