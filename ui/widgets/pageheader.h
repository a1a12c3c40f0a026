// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class Badge;
class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// How far the data on a page can be trusted.
struct Freshness
{
    QDateTime fetchedAt; ///< invalid: nothing loaded yet
    bool loading = false;
    bool offline = false; ///< the server could not be reached; cached data is shown
    bool stale = false; ///< shown from the cache, newer data asked for or failed
};

/// The top of every page: title, one line of context, the primary action at the end.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setContext(const QString &text);
    void setFreshness(const Freshness &freshness);
    /// Before the title: an app's icon for example. Takes ownership.
    void setLeading(QWidget *widget);
    /// Beside the title: a Badge for example. Takes ownership.
    void addBesideTitle(QWidget *widget);
    /// The button follows the action's text, icon, tooltip and enabled state.
    void setPrimaryAction(QAction *action);
    void addAction(QAction *action); ///< a quiet button before the primary one
    void addWidget(QWidget *widget); ///< anything else before the primary action

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QPushButton *buttonFor(QAction *action, bool primary);

    QHBoxLayout *m_row;
    QHBoxLayout *m_titleRow;
    QHBoxLayout *m_actions;
    QLabel *m_title;
    QLabel *m_context;
    Badge *m_state;
    QString m_text;
    Freshness m_freshness;
    QTimer m_ageTimer;
};
