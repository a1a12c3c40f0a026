// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

#include <QJsonObject>

#include <vector>

class FormField;
class QPushButton;
class QVBoxLayout;

/// An object: each of its fields in a control of its own.
class ObjectEditor final : public FieldEditor
{
    Q_OBJECT
public:
    /// `schema`: into Catalog::objectFields.
    ObjectEditor(int schema, const FieldContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    /// Also shown at the field it is about.
    QString problem() const override;
    FieldEditor *field(const QString &name) const; ///< null when unknown

private:
    struct Row
    {
        QString name;
        FieldEditor *editor;
        FormField *frame;
    };
    std::vector<Row> m_rows;
    QJsonObject m_unknown; ///< fields the catalog does not know go back as they came
};

/// Rows that can be added and taken away: what a list of objects and a map have in common.
class RowsEditor : public FieldEditor
{
    Q_OBJECT
public:
    int rowCount() const { return int(m_rows.size()); }
    FieldEditor *row(int index) const { return m_rows[std::size_t(index)].editor; }
    void addRow(); ///< an empty one, with the focus
    void removeRow(int index);
    QString problem() const override;

protected:
    RowsEditor(const QString &addText, const QString &title, QWidget *parent);
    virtual FieldEditor *makeRow(QWidget *parent) = 0;
    FieldEditor *appendRow();
    void clearRows();

private:
    struct Row
    {
        FieldEditor *editor;
        QWidget *frame;
    };
    QString m_title;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Row> m_rows;
};

/// A list of objects, in order.
class ObjectListEditor final : public RowsEditor
{
    Q_OBJECT
public:
    ObjectListEditor(int schema, const FieldContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    FieldEditor *makeRow(QWidget *parent) override;

private:
    const int m_schema;
    const FieldContext m_context;
};

/// Names and texts.
class MapEditor final : public RowsEditor
{
    Q_OBJECT
public:
    explicit MapEditor(const FieldContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    FieldEditor *makeRow(QWidget *parent) override;
};
