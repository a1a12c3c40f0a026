// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"

#include <QJsonValue>
#include <QWidget>

/// Edits one value as it goes over the wire.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Undefined when nothing was given.
    virtual QJsonValue value() const = 0;
    /// Undefined and null empty it. A value it cannot show is kept as long as the user does not change it.
    virtual void setValue(const QJsonValue &value) = 0;
    /// What is wrong with the text in it that keeps it from being a value; empty when nothing is.
    virtual QString problem() const { return {}; }
    /// How many characters it holds, for a counter; -1 where that says nothing.
    virtual int length() const { return -1; }

signals:
    void changed();
};

/// What an editor is for.
struct FieldContext
{
    const Catalog &catalog;
    QString entry; ///< catalog key
    QString name; ///< of the attribute or nested field
    QString title; ///< accessible name
    ValueHint hint = ValueHint::None;
    bool required = false;
};

/// The editor that fits the value: a choice for an enum, a calendar for a date, a form for an object, ...
FieldEditor *makeFieldEditor(const ValueShape &shape, const FieldContext &context, QWidget *parent);
