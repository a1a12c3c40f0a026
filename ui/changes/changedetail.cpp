// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changedetail.h"

#include "api/catalog/catalog.h"
#include "api/changes/preflight.h"
#include "api/services/accountservices.h"
#include "api/store/store.h"
#include "models/changes/changewords.h"
#include "models/core/format.h"
#include "models/core/resourcetablemodel.h"
#include "ui/changes/fieldchangeview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ChangeDetail::ChangeDetail(const PageContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setObjectName(u"changeDetail"_s);
    setAccessibleName(tr("The chosen change"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChangeDetail::setChange(ChangeId id)
{
    m_id = id;
    refresh();
    if (const auto *change = m_context.services.changes.find(id))
        askNames(*change);
}

QString ChangeDetail::nameOf(const ResourceKey &key) const
{
    for (const auto &change : m_context.services.changes.changes()) {
        if (isTemporary(key) && change.target == key)
            return tr("%1 (new)").arg(change.title);
    }
    return m_names.value(key);
}

/// Ids alone say nothing: what has been read before can be named.
void ChangeDetail::askNames(const StagedChange &change)
{
    QList<ResourceKey> keys = change.linksAfter + change.linksBefore;
    for (const auto &field : fieldChanges(change))
        keys += field.keysBefore + field.keysAfter;
    keys.removeIf([this](const ResourceKey &key) { return isTemporary(key) || m_names.contains(key); });
    if (keys.isEmpty())
        return;
    m_context.services.store.resources(keys)->then(
        this,
        [this](const QList<Resource> &resources) {
            for (const auto &resource : resources)
                m_names.insert(resource.key(), ResourceTableModel::nameOf(resource));
            refresh();
        },
        [](const ApiError &) {}); // the ids have to do
}

void ChangeDetail::refresh()
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24));
    m_column->setSpacing(theme.px(16));
    m_views.clear();
    if (const auto *found = m_context.services.changes.find(m_id)) {
        const auto change = *found;
        addHead(change);
        addConflict(change);
        addOpenQuestion(change);
        addFile(change);
        addLinks(change);
        addFields(change);
        addErrors(change);
    }
    m_column->addStretch();
    // The click that leads here may come from the old one.
    if (auto *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(content);
    content->show();
}

void ChangeDetail::addHead(const StagedChange &change)
{
    const auto &theme = Theme::of(this);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    const auto *entry = m_context.services.catalog.entry(change.target.entry);
    auto *title
        = new TextLabel(TextLabel::Style::Section, change.title.isEmpty() && entry ? entry->title : change.title);
    title->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(
        new TextLabel(TextLabel::Style::Small,
                      tr("%1 · staged %2").arg(changewords::kind(change.kind), format::dateTime(change.stagedAt))));
    head->addLayout(words, 1);
    if (const auto state = changewords::state(change.state); !state.text.isEmpty())
        head->addWidget(new Badge(state.text, state.tone), 0, Qt::AlignTop);
    m_column->addLayout(head);
    auto *buttons = addButtons();
    if (!isTemporary(change.target)) {
        auto *open = new QPushButton(icon(u"compass"_s), tr("Open in the Explorer"));
        buttons->insertWidget(0, open);
        connect(open, &QAbstractButton::clicked, this,
                [this, key = change.target] { emit m_context.navigator.resourceRequested(key); });
    }
    if (change.state != StagedChange::State::Sending && change.state != StagedChange::State::Verify) {
        auto *discard = new QPushButton(icon(u"undo-2"_s), tr("Take back"));
        discard->setObjectName(u"discardChange"_s);
        buttons->insertWidget(buttons->count() - 1, discard);
        connect(discard, &QAbstractButton::clicked, this, [this] { m_context.services.changes.discard(m_id); });
    }
}

QHBoxLayout *ChangeDetail::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::of(this).px(8));
    row->addStretch();
    m_column->addLayout(row);
    return row;
}

static QString serverText(const Resource &server, const FieldChange &field, const EntryInfo *entry)
{
    if (!field.isRelationship)
        return changewords::value(server.json().value("attributes"_L1).toObject().value(field.field));
    const auto *info = entry ? entry->relationship(field.field) : nullptr;
    return changewords::keys(server.relationship(field.field, info ? info->target : QString()).keys);
}

void ChangeDetail::addFields(const StagedChange &change)
{
    const auto &apply = m_context.services.apply;
    const auto item = std::find_if(apply.items().begin(), apply.items().end(),
                                   [&change](const auto &each) { return each.change == change.id; });
    const auto *entry = m_context.services.catalog.entry(change.target.entry);
    for (const auto &field : fieldChanges(change)) {
        auto *view = new FieldChangeView(change, field, [this](const ResourceKey &key) { return nameOf(key); });
        view->setDiscardable(change.kind == StagedChange::Kind::Update && change.state != StagedChange::State::Sending);
        if (change.state == StagedChange::State::Conflict && item != apply.items().end() && !item->server.isNull())
            view->setServerValue(serverText(item->server, field, entry));
        m_column->addWidget(view);
        m_views.append(view);
        connect(view, &FieldChangeView::discardRequested, this,
                [this](const QString &name) { m_context.services.changes.discardField(m_id, name); });
        connect(view, &FieldChangeView::goToRequested, this,
                [this](const ResourceKey &key) { emit m_context.navigator.resourceRequested(key); });
    }
}

void ChangeDetail::addLinks(const StagedChange &change)
{
    using Kind = StagedChange::Kind;
    if (change.kind != Kind::AddLinks && change.kind != Kind::RemoveLinks)
        return;
    auto *label
        = new TextLabel(TextLabel::Style::Body,
                        u"%1: %2"_s.arg(changewords::field(change.relationship), changewords::keys(change.linksAfter)));
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void ChangeDetail::addFile(const StagedChange &change)
{
    if (change.kind != StagedChange::Kind::Upload)
        return;
    const auto &theme = Theme::of(this);
    const QFileInfo file(change.file);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    QImageReader reader(change.file);
    const QSize largest(theme.px(120), theme.px(160));
    if (const auto size = reader.size(); size.isValid()) {
        reader.setScaledSize(size.scaled(largest * devicePixelRatioF(), Qt::KeepAspectRatio));
        auto picture = QPixmap::fromImage(reader.read());
        picture.setDevicePixelRatio(devicePixelRatioF());
        auto *thumbnail = new QLabel;
        thumbnail->setPixmap(picture);
        thumbnail->setAccessibleName(tr("The picture"));
        row->addWidget(thumbnail);
    }
    auto *facts = new KeyValueView;
    facts->addRow(tr("File"), file.fileName(), change.file);
    facts->addRow(tr("Size"), file.exists() ? format::bytes(file.size()) : tr("The file is gone"));
    row->addWidget(facts, 1);
    m_column->addLayout(row);
}

FieldChangeView *ChangeDetail::viewOf(const QString &field) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [&field](const auto *view) { return view->objectName() == field; });
    return found == m_views.end() ? nullptr : *found;
}

/// "/data/attributes/name" is about the field "name".
static QString fieldOf(const QString &pointer)
{
    const auto parts = pointer.split(u'/', Qt::SkipEmptyParts);
    return parts.value(2);
}

/// What is about a field stands there, the rest in a banner.
void ChangeDetail::addErrors(const StagedChange &change)
{
    for (const auto &finding : m_context.services.preflight.findings(change.id)) {
        auto *view = viewOf(finding.field);
        if (!view) {
            auto *banner = new Banner;
            const auto tone = finding.severity == Finding::Severity::Error ? Tone::Danger : Tone::Warning;
            const auto field = finding.field.isEmpty() ? QString() : changewords::field(finding.field);
            banner->showMessage(tone, field.isEmpty() ? finding.message : u"%1: %2"_s.arg(field, finding.message));
            m_column->addWidget(banner);
            continue;
        }
        view->addMessage(finding.severity, finding.message);
        if (!finding.goTo.isNull() && finding.goTo != change.target)
            view->addGoTo(finding.goTo);
    }
    if (!change.error || change.state == StagedChange::State::Conflict)
        return;
    bool placed = false;
    for (const auto &item : change.error->items) {
        if (auto *view = viewOf(fieldOf(item.pointer))) {
            view->addMessage(Finding::Severity::Error, item.detail.isEmpty() ? item.title : item.detail);
            placed = true;
        }
    }
    auto *banner = new Banner;
    banner->setObjectName(u"changeError"_s);
    banner->showMessage(Tone::Danger, change.error->title, placed ? QString() : change.error->detail,
                        describe(*change.error));
    m_column->insertWidget(2, banner);
}

void ChangeDetail::addConflict(const StagedChange &change)
{
    if (change.state != StagedChange::State::Conflict)
        return;
    auto *banner = new Banner;
    banner->showMessage(Tone::Warning, tr("Somebody changed this on the server after you read it"),
                        tr("Below is what it was, what you want, and what it is now."));
    m_column->addWidget(banner);
    auto *buttons = addButtons();
    const auto add = [&](const QString &name, const QString &text, auto act) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        buttons->insertWidget(buttons->count() - 1, button);
        connect(button, &QAbstractButton::clicked, this, act);
    };
    auto &apply = m_context.services.apply;
    add(u"keepMine"_s, tr("Keep mine"), [this, &apply] { apply.resolve(m_id, ApplyJob::Resolution::KeepMine); });
    add(u"takeTheirs"_s, tr("Take theirs"), [this, &apply] { apply.resolve(m_id, ApplyJob::Resolution::TakeTheirs); });
    add(u"editConflict"_s, tr("Edit"),
        [this, key = change.target] { emit m_context.navigator.resourceRequested(key); });
}

/// The answer was lost and reading did not tell: only the user can.
void ChangeDetail::addOpenQuestion(const StagedChange &change)
{
    if (change.state != StagedChange::State::Verify || m_context.services.apply.phase() != ApplyJob::Phase::Idle)
        return;
    auto *buttons = addButtons();
    auto *again = new QPushButton(tr("It is not there: send it again"));
    auto *there = new QPushButton(tr("It is there"));
    buttons->insertWidget(0, there);
    buttons->insertWidget(1, again);
    connect(again, &QAbstractButton::clicked, this,
            [this] { m_context.services.changes.setState(m_id, StagedChange::State::Staged); });
    connect(there, &QAbstractButton::clicked, this, [this] { m_context.services.changes.applied(m_id); });
}
