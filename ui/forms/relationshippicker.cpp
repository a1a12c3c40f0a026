// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/relationshippicker.h"

#include "api/catalog/catalog.h"
#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "api/services/resourcepaths.h"
#include "api/services/resourceservice.h"
#include "models/core/format.h"
#include "models/core/resourcetablemodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int page = 200;
static constexpr int searchPause = 300; ///< ms after the last key
static constexpr int keyRole = Qt::UserRole + 1;

QString linkText(const Resource &resource)
{
    if (resource.entry() == "territories"_L1)
        return format::flag(resource.id()) + u' ' + format::territory(resource.id());
    const auto name = ResourceTableModel::nameOf(resource);
    for (const auto *second : {"bundleId", "identifier", "email", "locale", "platform", "customerPrice", "state"}) {
        const auto text = resource.text(second);
        if (!text.isEmpty() && text != name) {
            const auto place = format::place(QString::fromLatin1(second), text);
            return u"%1 · %2"_s.arg(name, place.isEmpty() ? text : place);
        }
    }
    return name;
}

QString linkIcon(const QString &entry)
{
    static const QHash<QString, QString> icons{{u"apps"_s, u"app-window"_s},
                                               {u"builds"_s, u"package"_s},
                                               {u"betaGroups"_s, u"users"_s},
                                               {u"betaTesters"_s, u"user"_s},
                                               {u"users"_s, u"user"_s},
                                               {u"territories"_s, u"globe"_s},
                                               {u"devices"_s, u"smartphone"_s},
                                               {u"certificates"_s, u"file-key"_s},
                                               {u"profiles"_s, u"id-card"_s},
                                               {u"bundleIds"_s, u"fingerprint"_s},
                                               {u"appStoreVersions"_s, u"layers"_s}};
    return icons.value(entry, u"box"_s);
}

RelationshipPicker::RelationshipPicker(AccountServices &services, const QString &entry, const QString &title,
                                       QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_entry(entry)
    , m_field(new QLineEdit(this))
    , m_model(new QStandardItemModel(this))
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    setFocusProxy(m_field);
    m_field->setAccessibleName(title);
    m_field->setPlaceholderText(tr("Search by name, or paste an ID"));
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    auto *completer = new QCompleter(m_model, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    m_field->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &RelationshipPicker::take,
            Qt::QueuedConnection); // after the completer has written into the field
    connect(m_field, &QLineEdit::returnPressed, this, &RelationshipPicker::takeTyped);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(searchPause);
    connect(m_field, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { searchServer(m_field->text().trimmed()); });
}

RelationshipPicker::~RelationshipPicker() = default;

void RelationshipPicker::setNeighbours(const QList<ResourceKey> &neighbours)
{
    if (m_neighbours == neighbours)
        return;
    m_neighbours = neighbours;
    m_loaded = false;
}

bool RelationshipPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        load();
    return QWidget::eventFilter(watched, event);
}

/// A list that the server gives without being told more.
static bool isListed(const Catalog &catalog, const QString &entry)
{
    const auto *list = catalog.operation(HttpMethod::Get, collectionPath(entry));
    return list != nullptr && list->pattern == OperationPattern::List
        && std::none_of(list->parameters.begin(), list->parameters.end(),
                        [](const ParameterInfo &each) { return each.required; });
}

void RelationshipPicker::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    m_load = std::make_unique<QObject>();
    m_open = 0;
    m_known.clear();
    m_model->clear();
    addStaged();
    const auto query = Query().limit(page);
    if (isListed(m_services.catalog, m_entry)) {
        read(m_services.resources.list(m_entry, query, Priority::Now));
        return;
    }
    for (const auto &neighbour : std::as_const(m_neighbours)) {
        const auto *entry = m_services.catalog.entry(neighbour.entry);
        if (entry == nullptr || isTemporary(neighbour))
            continue;
        for (const auto &relationship : entry->relationships) {
            if (relationship.target == m_entry && relationship.related)
                read(m_services.resources.related(neighbour, relationship.name, relationship.toMany ? query : Query(),
                                                  Priority::Now));
        }
    }
}

void RelationshipPicker::addStaged()
{
    for (const auto &resource : m_services.changes.created(m_entry))
        add(resource, true);
}

void RelationshipPicker::read(ApiReply<Document> *reply)
{
    ++m_open;
    emit loadingChanged();
    const auto over = [this] {
        --m_open;
        emit loadingChanged();
        if (m_field->hasFocus() && !m_field->text().isEmpty())
            m_field->completer()->complete();
    };
    reply->then(
        m_load.get(),
        [this, over](const Document &document) {
            for (const auto &resource : document.data)
                add(resource, false);
            over();
        },
        [this, over](const ApiError &error) {
            m_field->setPlaceholderText(tr("Paste an ID (%1)").arg(error.title));
            over();
        });
}

void RelationshipPicker::add(const Resource &resource, bool isStaged)
{
    if (resource.isNull() || m_known.contains(resource.id()))
        return;
    m_known.insert(resource.id());
    auto text = linkText(m_services.changes.overlaid(resource));
    if (isStaged)
        text = tr("%1 (staged)").arg(isTemporary({m_entry, text}) ? format::title(m_entry) : text);
    auto *item = new QStandardItem(icon(linkIcon(m_entry)), text);
    item->setData(QVariant::fromValue(resource.key()), keyRole);
    item->setToolTip(resource.id());
    m_model->appendRow(item);
}

/// Where there are more than one page, the server looks by the name.
void RelationshipPicker::searchServer(const QString &text)
{
    const auto *entry = m_services.catalog.entry(m_entry);
    if (entry == nullptr || text.size() < 2 || text == m_searched || m_model->rowCount() < page)
        return;
    const auto *list = m_services.catalog.operation(HttpMethod::Get, collectionPath(m_entry));
    const auto naming = ResourceTableModel::namingAttribute(*entry);
    if (list == nullptr || list->parameter(u"filter["_s + naming + u']') == nullptr)
        return;
    m_searched = text;
    read(m_services.resources.list(m_entry, Query().filter(naming, text).limit(page), Priority::Now));
}

int RelationshipPicker::candidateCount() const
{
    return m_model->rowCount();
}

void RelationshipPicker::take(const QModelIndex &index)
{
    const auto key = index.data(keyRole).value<ResourceKey>();
    const auto text = index.data().toString();
    m_field->clear();
    if (!key.isNull())
        emit picked(key, text);
}

/// A name that only one has, or an id.
void RelationshipPicker::takeTyped()
{
    const auto text = m_field->text().trimmed();
    if (text.isEmpty())
        return;
    const auto found = m_model->findItems(text, Qt::MatchFixedString);
    const auto containing = found.isEmpty() ? m_model->findItems(text, Qt::MatchContains) : found;
    m_field->clear();
    if (containing.size() == 1)
        emit picked(containing.front()->data(keyRole).value<ResourceKey>(), containing.front()->text());
    else
        emit picked({m_entry, text}, text);
}
