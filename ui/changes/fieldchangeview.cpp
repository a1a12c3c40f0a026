// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/fieldchangeview.h"

#include "api/catalog/fieldlimits.h"
#include "models/changes/changewords.h"
#include "ui/changes/textdiffview.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr qsizetype longText = 60; ///< characters; beyond, words are compared

static bool isLong(const FieldChange &field)
{
    if (field.isRelationship || !field.after.isString())
        return false;
    const auto before = field.before.toString(), after = field.after.toString();
    return before.size() > longText || after.size() > longText || before.contains(u'\n') || after.contains(u'\n');
}

static QString wordsOf(const QList<ResourceKey> &keys, const FieldChangeView::Names &names)
{
    QStringList words;
    for (const auto &key : keys) {
        const auto name = names ? names(key) : QString();
        words.append(name.isEmpty() ? changewords::keys({key}) : name);
    }
    return words.isEmpty() ? changewords::keys({}) : words.join(u", "_s);
}

FieldChangeView::FieldChangeView(const StagedChange &change, const FieldChange &field, const Names &names,
                                 QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_discard(new QPushButton(icon(u"undo-2"_s), QString(), this))
{
    const auto &theme = Theme::of(this);
    setObjectName(field.field);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(4));
    auto *head = new QHBoxLayout;
    const auto title = changewords::field(field.field);
    head->addWidget(new TextLabel(TextLabel::Style::Strong, title, this), 1);
    setButtonKind(m_discard, ButtonKind::Quiet);
    m_discard->setToolTip(tr("Take this field back"));
    m_discard->setAccessibleName(tr("Take back: %1").arg(title));
    head->addWidget(m_discard);
    m_column->addLayout(head);
    connect(m_discard, &QAbstractButton::clicked, this, [this, name = field.field] { emit discardRequested(name); });
    if (isLong(field)) {
        auto *diff = new TextDiffView(this);
        diff->setTexts(field.before.toString(), field.after.toString(),
                       fieldLength(change.target.entry, field.field).characters);
        m_column->addWidget(diff);
    } else {
        using Kind = StagedChange::Kind;
        const bool isNew = change.kind == Kind::Create || change.kind == Kind::Upload || change.kind == Kind::Action;
        addValues(field.isRelationship ? wordsOf(field.keysBefore, names) : changewords::value(field.before),
                  field.isRelationship ? wordsOf(field.keysAfter, names) : changewords::value(field.after), isNew);
    }
}

QLabel *FieldChangeView::addText(const QString &text, const QString &accessibleName, bool muted)
{
    auto *label = new TextLabel(muted ? TextLabel::Style::Muted : TextLabel::Style::Body, text, this);
    label->setAccessibleName(accessibleName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// Before and after next to each other; the arrow says which is which where there is no colour. What is new had nothing
/// before.
void FieldChangeView::addValues(const QString &before, const QString &after, bool isNew)
{
    const auto &theme = Theme::of(this);
    if (isNew) {
        m_column->addWidget(addText(after, tr("Value: %1").arg(after), false));
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    auto *arrow = new QLabel(this);
    const auto name = layoutDirection() == Qt::RightToLeft ? u"arrow-left"_s : u"arrow-right"_s;
    arrow->setPixmap(icon(name).pixmap(theme.px(16)));
    row->addWidget(addText(before, tr("Before: %1").arg(before), true), 1);
    row->addWidget(arrow, 0, Qt::AlignTop);
    row->addWidget(addText(after, tr("After: %1").arg(after), false), 1);
    m_column->addLayout(row);
}

void FieldChangeView::addMessage(Finding::Severity severity, const QString &text)
{
    const auto tone = severity == Finding::Severity::Error ? Tone::Danger
        : severity == Finding::Severity::Warning           ? Tone::Warning
                                                           : Tone::Info;
    const auto &theme = Theme::of(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(tone == Tone::Info ? u"info"_s : u"triangle-alert"_s, tone).pixmap(theme.px(16)));
    auto *words = new TextLabel(TextLabel::Style::Small, text, this);
    auto look = words->palette();
    look.setColor(QPalette::WindowText, theme.tone(tone).foreground);
    words->setPalette(look);
    words->setWordWrap(true);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_column->addLayout(row);
}

void FieldChangeView::addGoTo(const ResourceKey &key)
{
    auto *button = new QPushButton(icon(u"arrow-right"_s), tr("Go there"), this);
    setButtonKind(button, ButtonKind::Quiet);
    m_column->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QAbstractButton::clicked, this, [this, key] { emit goToRequested(key); });
}

void FieldChangeView::setServerValue(const QString &text)
{
    auto *label = new TextLabel(TextLabel::Style::Body, tr("On the server now: %1").arg(text), this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(label);
}

void FieldChangeView::setDiscardable(bool discardable)
{
    m_discard->setVisible(discardable);
}
