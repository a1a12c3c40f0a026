// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QComboBox;
class QListWidget;
class SegmentedControl;

/// A value and what a person calls it.
struct Choice
{
    QString value;
    QString text;
};

QList<Choice> enumChoices(const QStringList &values);
QList<Choice> localeChoices(); ///< those of the App Store, by name
QList<Choice> territoryChoices(); ///< with flags, by name
QList<Choice> timeZoneChoices();

/// One of several. Where there are many, typing finds them; a value that is none of them can be typed as well, since
/// new ones appear on the server before the program knows them.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const QList<Choice> &choices, const QString &title, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    int find(const QString &text) const;

    QComboBox *m_box;
};

/// Any number of several; search where there are many.
class MultiChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    MultiChoiceEditor(const QList<Choice> &choices, const QString &title, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    void addItem(const Choice &choice);

    QListWidget *m_list;
    bool m_setting = false;
};

/// Yes, no, or nothing said.
class SwitchEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit SwitchEditor(const FieldContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    SegmentedControl *m_segments;
};
