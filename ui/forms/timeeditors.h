// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class ChoiceEditor;
class QLineEdit;

/// A day: typed, or from a calendar.
class DateEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit DateEditor(const QString &title, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;

private:
    QLineEdit *m_field;
};

/// A day, a time and the zone both are meant in: the user's own until another is chosen.
class DateTimeEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit DateTimeEditor(const QString &title, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString problem() const override;

private:
    QDateTime time() const;

    QLineEdit *m_date;
    QLineEdit *m_time;
    ChoiceEditor *m_zone;
};
