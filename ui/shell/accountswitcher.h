// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

#include <vector>

/// One account, as the switcher shows it.
struct AccountChoice
{
    QString id;
    QString name;
    QString detail; ///< "Team key ABC123", "Demo account"
    QColor color; ///< as chosen; the theme makes it readable
    bool demo = false;

    bool operator==(const AccountChoice &) const = default;
};

/// The account the window shows; a click lists the others.
class AccountSwitcher : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AccountSwitcher(QWidget *parent = nullptr);

    void setAccounts(std::vector<AccountChoice> accounts);
    const std::vector<AccountChoice> &accounts() const { return m_choices; }
    void setCurrent(const QString &id);
    QString current() const { return m_current; }
    void openMenu();

    QSize sizeHint() const override;

signals:
    void accountChosen(const QString &id);
    void addRequested();
    void manageRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const AccountChoice *currentChoice() const;

    std::vector<AccountChoice> m_choices;
    QString m_current;
};

/// The square with an account's initial in its colour.
void paintAccountMark(QPainter *painter, const QRect &rect, const AccountChoice &account, const QWidget *widget);
