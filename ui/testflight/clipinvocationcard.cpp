// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/clipinvocationcard.h"

#include "api/catalog/storefacts.h"
#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ClipInvocationCard::ClipInvocationCard(const ClipInvocation &row, const QString &locale, QWidget *parent)
    : Card({}, parent)
    , m_row(row)
    , m_url(new QLineEdit(row.url, this))
    , m_urlField(new FormField(tr("Address"), m_url, this))
    , m_column(new QVBoxLayout)
    , m_locales(new QComboBox(this))
    , m_stage(new QPushButton(icon(u"pencil"_s), {}, this))
{
    const auto &theme = Theme::of(this);
    setObjectName(row.id.isEmpty() ? u"newClipInvocation"_s : u"clipInvocation-"_s + row.id);
    m_url->setObjectName(u"clipUrl"_s);
    m_urlField->setHelp(tr("As it stands on the code or the tag: https://…"));
    m_column->setSpacing(theme.px(8));
    body()->addWidget(m_urlField);
    body()->addLayout(m_column);
    body()->addWidget(buildOrders());
    for (auto it = row.titles.begin(); it != row.titles.end(); ++it)
        addTitle(it.key(), it.value());
    if (m_titles.isEmpty())
        addTitle(locale, {});
    fillLocales();
    connect(m_url, &QLineEdit::textChanged, this, &ClipInvocationCard::update);
    connect(m_locales, &QComboBox::activated, this, [this](int index) {
        const auto wanted = m_locales->itemData(index).toString();
        if (wanted.isEmpty())
            return;
        addTitle(wanted, {});
        fillLocales();
        m_titles.value(wanted)->setFocus();
    });
    connect(m_stage, &QAbstractButton::clicked, this, &ClipInvocationCard::stageRequested);
    update();
}

QWidget *ClipInvocationCard::buildOrders()
{
    const auto &theme = Theme::of(this);
    auto *orders = new QWidget(this);
    auto *line = new QHBoxLayout(orders);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(8));
    const bool isNew = m_row.id.isEmpty();
    m_locales->setObjectName(u"clipLocale"_s);
    m_locales->setAccessibleName(tr("Title in another language"));
    m_stage->setObjectName(u"stageClip"_s);
    m_stage->setText(isNew ? tr("Stage invocation") : tr("Stage changes"));
    setButtonKind(m_stage, ButtonKind::Primary);
    auto *remove = new QPushButton(icon(isNew ? u"x"_s : u"trash-2"_s), isNew ? tr("Cancel") : tr("Delete"), orders);
    remove->setObjectName(u"removeClip"_s);
    setButtonKind(remove, ButtonKind::Quiet);
    connect(remove, &QAbstractButton::clicked, this, &ClipInvocationCard::removeRequested);
    line->addWidget(m_stage);
    line->addWidget(remove);
    line->addStretch();
    line->addWidget(m_locales);
    return orders;
}

void ClipInvocationCard::addTitle(const QString &locale, const QString &title)
{
    auto *edit = new QLineEdit(title, this);
    edit->setObjectName(u"clipTitle-"_s + locale);
    m_titles.insert(locale, edit);
    //: %1 is a language
    m_column->addWidget(new FormField(tr("Title in %1").arg(format::locale(locale)), edit, this));
    connect(edit, &QLineEdit::textChanged, this, &ClipInvocationCard::update);
}

void ClipInvocationCard::fillLocales()
{
    m_locales->clear();
    m_locales->addItem(tr("Title in another language…"), QString());
    for (const auto &locale : appStoreLocales()) {
        if (!m_titles.contains(locale))
            m_locales->addItem(format::locale(locale), locale);
    }
}

QString ClipInvocationCard::url() const
{
    return m_url->text().trimmed();
}

QMap<QString, QString> ClipInvocationCard::titles() const
{
    QMap<QString, QString> titles;
    for (auto it = m_titles.begin(); it != m_titles.end(); ++it) {
        if (const auto title = it.value()->text().trimmed(); !title.isEmpty())
            titles.insert(it.key(), title);
    }
    return titles;
}

void ClipInvocationCard::update()
{
    const bool isAddress = ClipInvocations::isAddress(url());
    m_urlField->setError(url().isEmpty() || isAddress ? QString() : tr("Not an address that begins with https://"));
    const auto now = titles();
    m_stage->setEnabled(isAddress && !now.isEmpty() && (url() != m_row.url || now != m_row.titles));
}
