// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/preflight.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

/// One field of a change: what it was and what it is to be. Long texts show the words that differ, everything else
/// stands side by side. Findings and the server's objections stand below.
class FieldChangeView final : public QWidget
{
    Q_OBJECT
public:
    using Names = std::function<QString(const ResourceKey &)>; ///< empty: not known

    FieldChangeView(const StagedChange &change, const FieldChange &field, const Names &names,
                    QWidget *parent = nullptr);

    void addMessage(Finding::Severity severity, const QString &text);
    /// A button after the last message.
    void addGoTo(const ResourceKey &key);
    /// What the server holds now, when that is neither of the two.
    void setServerValue(const QString &text);
    void setDiscardable(bool discardable); ///< false while the change is under way

signals:
    void discardRequested(const QString &field);
    void goToRequested(const ResourceKey &key);

private:
    void addValues(const QString &before, const QString &after, bool isNew);
    QLabel *addText(const QString &text, const QString &accessibleName, bool muted);

    QVBoxLayout *m_column;
    QPushButton *m_discard;
};
