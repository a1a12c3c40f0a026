// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/accountscard.h"

#include "models/accounts/accountsetup.h"
#include "ui/shell/accountswitcher.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

class Mark final : public QWidget
{
public:
    Mark(AccountChoice choice, QWidget *parent)
        : QWidget(parent)
        , m_choice(std::move(choice))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int side = Theme::of(this).px(28);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintAccountMark(&painter, rect(), m_choice, this);
    }

private:
    AccountChoice m_choice;
};

} // namespace

AccountsCard::AccountsCard(AccountRegistry &registry, AccountSetup &setup, Dialogs &dialogs, QWidget *parent)
    : Card(tr("Accounts"), parent)
    , m_registry(registry)
    , m_setup(setup)
    , m_dialogs(dialogs)
{
    auto *add = new QPushButton(icon(u"plus"_s), tr("Add an account"), this);
    add->setObjectName(u"addAccount"_s);
    addTitleWidget(add);
    connect(add, &QPushButton::clicked, this, &AccountsCard::addRequested);
    // Queued: a change often comes from a button that lives in a row.
    connect(&registry, &AccountRegistry::changed, this, &AccountsCard::rebuild, Qt::QueuedConnection);
    rebuild();
}

void AccountsCard::setCurrent(const QString &accountId)
{
    m_current = accountId;
    rebuild();
}

void AccountsCard::rebuild()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(12));
    for (const auto &account : m_registry.accounts())
        column->addWidget(rowFor(account));
    if (m_registry.accounts().empty())
        column->addWidget(
            new TextLabel(TextLabel::Style::Muted, tr("There is no account on this computer yet."), m_rows));
    body()->addWidget(m_rows);
}

QWidget *AccountsCard::rowFor(const Account &account)
{
    const auto &theme = Theme::of(this);
    const auto colors = Theme::accountColors();
    auto *row = new QWidget(m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(12));
    line->addWidget(
        new Mark({account.id, account.name, {}, colors.value(account.colour % colors.size()), account.demo}, row));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new TextLabel(TextLabel::Style::Strong, account.name, row);
    name->setElided(true);
    auto *detail = new TextLabel(TextLabel::Style::Small,
                                 account.demo ? tr("Simulated data on this computer")
                                     : account.kind == ApiKey::Kind::Individual
                                     ? tr("Individual key %1 · %2").arg(account.keyId, account.baseUrl.host())
                                     : tr("Team key %1 · %2").arg(account.keyId, account.baseUrl.host()),
                                 row);
    detail->setElided(true);
    words->addWidget(name);
    words->addWidget(detail);
    line->addLayout(words, 1);
    if (account.id == m_current)
        line->addWidget(new Badge(tr("Open"), Tone::Success, row));

    auto *color = new ColorChooser(row);
    color->setAccessibleName(tr("Colour of %1").arg(account.name));
    color->setCurrent(account.colour);
    connect(color, &ColorChooser::chosen, this, [this, id = account.id](int index) { m_setup.recolor(id, index); });
    line->addWidget(color);
    const auto tool = [&](const QString &iconName, const QString &text, auto run) {
        auto *button = new QToolButton(row);
        button->setIcon(icon(iconName));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, run);
        line->addWidget(button);
    };
    tool(u"pencil"_s, tr("Rename %1").arg(account.name), [this, account] { rename(account); });
    tool(u"trash-2"_s, tr("Remove %1").arg(account.name), [this, account] { remove(account); });
    return row;
}

void AccountsCard::rename(const Account &account)
{
    m_dialogs.askText(window(), tr("Rename account"), tr("Name"), account.name, this,
                      [this, id = account.id](const QString &name) { m_setup.rename(id, name); });
}

void AccountsCard::remove(const Account &account)
{
    const Dialogs::Question question{tr("Remove the account “%1”?").arg(account.name),
                                     account.demo
                                         ? tr("Its cached data goes with it. The demo can be opened again at any time.")
                                         : tr("The key leaves this computer's keychain, and the cached data goes with "
                                              "it. Nothing changes in App Store Connect: revoke the key there if it "
                                              "is no longer wanted."),
                                     tr("Remove account"), true};
    m_dialogs.confirm(window(), question, this, [this, id = account.id](bool confirmed) {
        if (!confirmed)
            return;
        m_setup.remove(id)->then(
            this,
            [this, id](bool removed) {
                if (removed)
                    emit this->removed(id);
            },
            [this](const ApiError &error) {
                m_dialogs.inform(window(), tr("The key is still in the keychain"), error.title, error.detail);
            });
    });
}
