// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/resourceform.h"

#include "api/catalog/fieldlimits.h"
#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "models/forms/formcheck.h"
#include "ui/forms/inlinelisteditor.h"
#include "ui/forms/oneofparenteditor.h"
#include "ui/forms/relationshipeditor.h"
#include "ui/forms/relationshippicker.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ResourceForm::ResourceForm(AccountServices &services, const EntryInfo &entry, FormPurpose purpose, bool isUpload,
                           QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_entry(entry.key)
    , m_purpose(purpose)
    , m_operation(FormLayout::operation(services.catalog, entry, purpose))
    , m_isUpload(isUpload)
    , m_key{entry.key, {}}
    , m_column(new QVBoxLayout(this))
{
    build(FormLayout::of(services.catalog, entry, purpose));
}

ResourceForm::ResourceForm(AccountServices &services, const InlineEntry &child, const OperationInfo &operation,
                           QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_entry(child.entry)
    , m_operation(&operation)
    , m_isInline(true)
    , m_key{child.entry, {}}
    , m_column(new QVBoxLayout(this))
{
    build(FormLayout::of(child, operation));
}

void ResourceForm::build(const std::vector<FormSection> &sections)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::of(this).px(m_isInline ? 12 : 24));
    for (const auto &section : sections)
        addSection(section);
    for (const auto &row : m_rows) {
        if (QWidget *first = row.editor ? static_cast<QWidget *>(row.editor) : row.links) {
            setFocusProxy(first);
            break;
        }
    }
}

void ResourceForm::addSection(const FormSection &section)
{
    const auto &theme = Theme::of(this);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    if (!section.oneOf.isEmpty()) {
        m_parents = new OneOfParentEditor(m_services, section.items, box);
        m_parentsFrame = new FormField(section.title, m_parents, box);
        column->addWidget(m_parentsFrame);
        m_column->addWidget(box);
        connect(m_parents, &OneOfParentEditor::changed, this, [this] { onChanged({}); });
        return;
    }
    auto *content = new QWidget(box);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme.px(16));
    if (section.folded) {
        auto *fold = new QToolButton(box);
        fold->setText(section.title);
        fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        fold->setArrowType(Qt::RightArrow);
        fold->setCheckable(true);
        fold->setAutoRaise(true);
        column->addWidget(fold, 0, Qt::AlignLeading);
        content->hide();
        connect(fold, &QToolButton::toggled, content, [fold, content](bool open) {
            fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
            content->setVisible(open);
        });
    } else if (!section.title.isEmpty() && !m_isInline) {
        column->addWidget(new TextLabel(TextLabel::Style::Section, section.title, box));
    }
    column->addWidget(content);
    for (const auto &item : section.items)
        addItem(item, inner);
    m_column->addWidget(box);
}

void ResourceForm::addItem(const FormItem &item, QVBoxLayout *column)
{
    m_rows.push_back({});
    auto &row = m_rows.back();
    row.item = item;
    if (item.attribute())
        addAttribute(row, this);
    else
        addRelationship(row, this);
    QWidget *control = row.editor ? static_cast<QWidget *>(row.editor)
        : row.links               ? static_cast<QWidget *>(row.links)
                                  : row.children;
    control->setObjectName(item.name());
    auto policy = control->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    control->setSizePolicy(policy);
    row.frame = new FormField(item.title, control, this);
    column->addWidget(row.frame);
    showCounter(row);
}

void ResourceForm::addAttribute(Row &row, QWidget *parent)
{
    const auto &attribute = *row.item.attribute();
    const auto title = row.item.title.isEmpty() ? format::title(attribute.name) : row.item.title;
    row.editor = makeFieldEditor(
        attribute, {m_services.catalog, m_entry, attribute.name, title, attribute.hint, row.item.required}, parent);
    connect(row.editor, &FieldEditor::changed, this, [this, name = attribute.name] { onChanged(name); });
}

void ResourceForm::addRelationship(Row &row, QWidget *parent)
{
    const auto &relationship = *row.item.relationship();
    const auto changedHere = [this, name = relationship.name] { onChanged(name); };
    if (row.item.children) {
        row.children = new InlineListEditor(m_services, *row.item.children, *m_operation, relationship.toMany, parent);
        if (row.item.required)
            row.children->addChild();
        connect(row.children, &InlineListEditor::changed, this, changedHere);
        return;
    }
    row.links = new RelationshipEditor(m_services, relationship, row.item.title, parent);
    connect(row.links, &RelationshipEditor::changed, this, changedHere);
}

void ResourceForm::showCounter(const Row &row)
{
    if (!row.editor || row.editor->length() < 0)
        return;
    if (const auto limit = fieldLength(m_entry, row.item.name()); limit.characters > 0)
        row.frame->setCounter(row.editor->length(), limit.characters);
}

void ResourceForm::onChanged(const QString &name)
{
    if (const auto *changedRow = row(name)) {
        changedRow->frame->setError({});
        showCounter(*changedRow);
    } else if (m_parentsFrame) {
        m_parentsFrame->setError({});
    }
    emit changed();
}

ResourceForm::Row *ResourceForm::row(const QString &name)
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&name](const Row &each) { return each.item.name() == name; });
    return found == m_rows.end() ? nullptr : &*found;
}

const ResourceForm::Row *ResourceForm::row(const QString &name) const
{
    return const_cast<ResourceForm *>(this)->row(name);
}

QStringList ResourceForm::fields() const
{
    QStringList names;
    for (const auto &each : m_rows)
        names.append(each.item.name());
    return names;
}

FieldEditor *ResourceForm::editor(const QString &attribute) const
{
    const auto *found = row(attribute);
    return found ? found->editor : nullptr;
}

RelationshipEditor *ResourceForm::links(const QString &relationship) const
{
    if (const auto *found = row(relationship))
        return found->links;
    return m_parents ? m_parents->editor(relationship) : nullptr;
}

InlineListEditor *ResourceForm::children(const QString &relationship) const
{
    const auto *found = row(relationship);
    return found ? found->children : nullptr;
}

void ResourceForm::setResource(const Resource &current)
{
    m_key = current.key();
    const auto resource = m_services.changes.overlaid(current);
    const auto attributes = resource.json().value("attributes"_L1).toObject();
    for (auto &each : m_rows) {
        const auto name = each.item.name();
        if (each.editor) {
            each.editor->setValue(attributes.value(name));
            each.shown = each.editor->value();
        } else if (each.links) {
            const auto linked = resource.relationship(name, each.item.relationship()->target);
            each.links->setKeys(linked.keys);
            each.shownKeys = linked.keys;
        }
        showStaged(each);
        each.frame->setError({});
    }
}

void ResourceForm::showStaged(Row &each)
{
    const auto staged = m_services.changes.stagedField(m_key, each.item.name());
    if (!staged)
        return;
    const auto before = staged->isRelationship ? tr("%n linked", nullptr, int(staged->keysBefore.size()))
                                               : format::singleLine(format::raw(staged->before.toVariant()));
    //: %1 is a value
    each.frame->setHelp(before.isEmpty() ? tr("Staged; empty on the server")
                                         : tr("Staged; on the server: %1").arg(before));
}

void ResourceForm::preset(const QString &relationship, const ResourceKey &key, const QString &text)
{
    if (m_parents && m_parents->editor(relationship)) {
        m_parents->choose(relationship);
        m_parents->editor(relationship)->setKeys({key});
        return;
    }
    auto *found = row(relationship);
    if (!found || !found->links)
        return;
    found->isFixed = !found->item.relationship()->toMany;
    found->links->setKeys({key});
    if (found->isFixed)
        found->links->setFixed(text);
    setNeighbours(m_neighbours + QList<ResourceKey>{key});
}

void ResourceForm::setNeighbours(const QList<ResourceKey> &neighbours)
{
    m_neighbours = neighbours;
    for (const auto &each : m_rows) {
        if (each.links)
            each.links->picker()->setNeighbours(neighbours);
        if (each.children)
            each.children->setNeighbours(neighbours);
    }
    if (!m_parents)
        return;
    for (auto *parents : m_parents->editors())
        parents->picker()->setNeighbours(neighbours);
}

void ResourceForm::fill(ResourceDraft *draft, QList<ResourceDraft> *included, int *number,
                        QHash<QString, ResourceKey> owner) const
{
    if (m_parents && !m_parents->keys().isEmpty())
        draft->link(m_parents->chosen(), m_parents->keys().constFirst());
    for (const auto &each : m_rows) {
        const auto name = each.item.name();
        if (each.editor) {
            const auto value = each.editor->value();
            if (value != each.shown)
                draft->set(name, value.isUndefined() ? QVariant() : value.toVariant());
        } else if (each.links && each.links->keys() != each.shownKeys) {
            const auto &keys = each.links->keys();
            if (each.item.relationship()->toMany)
                draft->link(name, keys);
            else
                draft->link(name, keys.value(0));
            if (keys.size() == 1)
                owner.insert(keys.constFirst().entry, keys.constFirst());
        }
    }
    for (const auto &each : m_rows) {
        if (m_isInline && each.links && each.links->keys().isEmpty()) {
            // A price names the purchase it belongs to, as the schedule does.
            if (const auto key = owner.value(each.item.relationship()->target); !key.isNull())
                draft->link(each.item.name(), key);
        }
        if (!each.children)
            continue;
        const auto keys = each.children->collect(included, number, owner);
        if (keys.isEmpty())
            continue;
        if (each.item.relationship()->toMany)
            draft->link(each.item.name(), keys);
        else
            draft->link(each.item.name(), keys.constFirst());
    }
}

ResourceDraft ResourceForm::draft() const
{
    ResourceDraft draft(m_entry, m_key.id);
    QList<ResourceDraft> included;
    int number = 0;
    fill(&draft, &included, &number, {});
    for (const auto &child : std::as_const(included))
        draft.include(child);
    return draft;
}

ResourceDraft ResourceForm::inlineDraft(const ResourceKey &key, QList<ResourceDraft> *included, int *number,
                                        const QHash<QString, ResourceKey> &owner) const
{
    ResourceDraft draft(key.entry, key.id);
    fill(&draft, included, number, owner);
    return draft;
}

bool ResourceForm::isChanged() const
{
    return !draft().isEmpty();
}

QList<FormProblem> ResourceForm::validate()
{
    QList<FormProblem> problems;
    QStringList said;
    for (const auto &each : m_rows) {
        auto problem = each.editor ? each.editor->problem() : QString();
        if (each.children && !each.children->validate())
            problem = tr("Something in it is not right.");
        if (m_isInline && each.item.required && each.editor && each.editor->value().isUndefined())
            problem = tr("A value is needed here.");
        if (problem.isEmpty())
            continue;
        problems.append({each.item.name(), problem});
        said.append(each.item.name());
    }
    if (!m_isInline) {
        for (const auto &finding : checkDraft(draft(), m_purpose, m_isUpload, m_services.catalog, m_services.changes)) {
            if (finding.severity == Finding::Severity::Error && !said.contains(finding.field))
                problems.append({finding.field, finding.message});
        }
    }
    setProblems(problems);
    return problems;
}

void ResourceForm::setProblems(const QList<FormProblem> &problems)
{
    for (const auto &each : m_rows)
        each.frame->setError({});
    if (m_parentsFrame)
        m_parentsFrame->setError({});
    QWidget *first = nullptr;
    for (const auto &problem : problems) {
        const auto *found = row(problem.field);
        auto *frame = found ? found->frame : m_parents && m_parents->editor(problem.field) ? m_parentsFrame : nullptr;
        if (!frame)
            continue;
        frame->setError(problem.text);
        for (auto *parent = frame->parentWidget(); parent && parent != this; parent = parent->parentWidget()) {
            if (parent->isHidden())
                parent->show(); // a folded section
        }
        first = first ? first : frame;
    }
    if (!first)
        return;
    for (auto *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(parent)) {
            scroll->ensureWidgetVisible(first);
            break;
        }
    }
}
