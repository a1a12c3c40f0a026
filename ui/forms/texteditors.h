// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

/// One line: texts, addresses, numbers.
class LineEditor final : public FieldEditor
{
    Q_OBJECT
public:
    enum class Look { Plain, Secret };
    LineEditor(const ValueShape &shape, const FieldContext &context, Look look, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;
    int length() const override;

private:
    bool isNumber() const;

    const ValueShape m_shape;
    QLineEdit *m_field;
};

/// Several lines; grows with the text up to a height.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit LongTextEditor(const FieldContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    int length() const override;

private:
    void grow();

    QPlainTextEdit *m_text;
};

/// An array of words, one a line.
class StringListEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit StringListEditor(const FieldContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QPlainTextEdit *m_text;
};

/// For what has no form of its own: the JSON itself.
class JsonEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit JsonEditor(const QString &title, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;

private:
    QPlainTextEdit *m_text;
};
