// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testflight/clipinvocations.h"
#include "ui/widgets/card.h"

class FormField;
class QComboBox;
class QLineEdit;
class QPushButton;

/// One App Clip invocation: its address, and its title in each language. Without an id it is a new one.
class ClipInvocationCard final : public Card
{
    Q_OBJECT
public:
    /// `locale` is the one that a new invocation has a title in at once.
    ClipInvocationCard(const ClipInvocation &row, const QString &locale, QWidget *parent = nullptr);

    const ClipInvocation &row() const { return m_row; }
    QString url() const;
    QMap<QString, QString> titles() const; ///< those that are not empty

signals:
    void stageRequested();
    void removeRequested(); ///< of a new one: it is not wanted after all

private:
    QWidget *buildOrders();
    void addTitle(const QString &locale, const QString &title);
    void fillLocales();
    void update();

    const ClipInvocation m_row;
    QLineEdit *m_url;
    FormField *m_urlField;
    QMap<QString, QLineEdit *> m_titles;
    QVBoxLayout *m_column;
    QComboBox *m_locales;
    QPushButton *m_stage;
};
