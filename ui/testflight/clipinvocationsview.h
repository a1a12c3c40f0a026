// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testflight/clipinvocations.h"

#include <QWidget>

class ClipInvocationCard;
class Dialogs;
class FilterBar;
class Placeholder;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;
class TextLabel;

/// The addresses by which testers start the App Clip of a build.
class ClipInvocationsView final : public QWidget
{
    Q_OBJECT
public:
    ClipInvocationsView(AccountServices &services, Dialogs &dialogs, QWidget *parent = nullptr);

    /// `locale` is the app's primary language.
    void open(const ResourceKey &app, const ResourceKey &bundle, const QString &build, const QString &locale);
    void refresh() { m_invocations.reload(); }
    bool isLoading() const { return m_invocations.isLoading(); }

signals:
    void closed();
    void loadingChanged();

private:
    QPushButton *addButton(const QString &name, const QString &iconName, const QString &text);
    void addNew();
    void onRows();
    void showState();
    void place(ClipInvocationCard *card);
    void askForRemoval(const ClipInvocation &row);

    ClipInvocations m_invocations;
    Dialogs &m_dialogs;
    QString m_locale;
    FilterBar *m_bar;
    TextLabel *m_title;
    QPushButton *m_add;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    std::vector<ClipInvocationCard *> m_cards; ///< as they stand; a new one last
};
