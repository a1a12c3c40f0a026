// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowperformer.h"

#include "windowrig.h"

#include "api/catalog/catalogdata.h"
#include "api/changes/changestore.h"
#include "api/client/requestlog.h"
#include "models/core/recordtablemodel.h"
#include "models/explorer/entrytreemodel.h"
#include "models/explorer/explorerroutes.h"
#include "ui/explorer/detailpanel.h"
#include "ui/explorer/parametereditor.h"
#include "ui/explorer/requiredform.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

WindowPerformer::WindowPerformer(WindowRig &rig, const StepRecorder &recorder)
    : m_rig(rig)
    , m_catalog(rig.session.services().catalog)
    , m_page(rig.explorer)
    , m_recorder(recorder)
    , m_sightings(recorder.sightings())
{
    QObject::connect(&rig.session.services().changeStore, &ChangeStore::historyAdded, &m_page,
                     [this](const HistoryEntry &entry) {
                         if (entry.outcome == HistoryEntry::Outcome::Applied && !isTemporary(entry.target))
                             m_made = entry.target;
                     });
}

WindowPerformer::~WindowPerformer() = default;

static std::optional<HttpMethod> methodOf(const QByteArray &verb)
{
    for (const auto method : {HttpMethod::Get, HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete}) {
        if (methodName(method).toLatin1() == verb)
            return method;
    }
    return std::nullopt; // the parts of an upload
}

Exchange WindowPerformer::perform(const OperationInfo &operation, const QString &id, const Query &query,
                                  const QJsonObject &body, const QByteArray &)
{
    const auto &entries = m_rig.session.services().log.entries();
    m_mark = entries.empty() ? 0 : entries.back().id;
    m_made = {};
    Exchange failed;
    try {
        if (operation.method == HttpMethod::Get)
            read(operation, id, query);
        else
            write(operation, id, body);
    } catch (const Trouble &trouble) {
        failed.failure = trouble.text;
    }
    const auto exchange = outcome(operation, id);
    m_performed.clear();
    for (auto entry = entries.rbegin(); entry != entries.rend() && entry->id > m_mark; ++entry) {
        const bool good = entry->isOver() && entry->status >= 200 && entry->status < 300;
        const auto method = methodOf(entry->method);
        const auto *done = good && method ? m_catalog.match(*method, entry->url.path(QUrl::FullyEncoded)) : nullptr;
        if (done != nullptr)
            m_performed.push_back(done);
    }
    return exchange.status > 0 || failed.failure.isEmpty() ? exchange : failed;
}

void WindowPerformer::read(const OperationInfo &operation, const QString &id, const Query &query)
{
    using P = OperationPattern;
    switch (operation.pattern) {
    case P::List:
        list(operation, query);
        break;
    case P::GetOne:
        openOne({operation.entry, id});
        break;
    case P::RelatedToOne:
    case P::RelatedToMany:
        openOne({operation.entry, id});
        walk(operation.relationship, &operation, query);
        break;
    case P::LinkageGetToOne:
    case P::LinkageGetToMany:
        openOne({operation.entry, id});
        openLinks(operation.relationship);
        break;
    default:
        openDocument(operation, id, query);
        break;
    }
    if (!until([&] { return answerTo(operation, id) != nullptr; }, 5'000) && operation.pattern == P::List) {
        click(child(u"refresh"_s)); // the same list was on show already
        rest();
    }
}

void WindowPerformer::list(const OperationInfo &operation, const Query &query)
{
    chooseEntry(operation.entry);
    fillRequired(operation, query);
}

/// A resource by its id; one that cannot be read by itself in the list where it was met.
void WindowPerformer::openOne(const ResourceKey &key)
{
    if (!m_catalog.entry(key.entry)->crud.contains(u'G')) {
        openBySighting(key);
        return;
    }
    const auto *tree = m_page.findChild<QTreeView *>(u"entries"_s);
    const bool isChosen = tree->currentIndex().data(EntryTreeModel::KeyRole).toString() == key.entry;
    if (!isChosen || !isOnShow(u"openById"_s))
        chooseEntry(key.entry);
    m_rig.dialogs.text = key.id;
    click(child(u"openById"_s));
    until([&] { return m_rig.dialogs.text.isEmpty() || m_rig.explorer.isLoading(); }, 1'000);
    rest();
    const auto shown = [&] {
        const auto *detail = shownDetail();
        return detail != nullptr && static_cast<const DetailPanel *>(detail)->resource().key() == key;
    };
    if (!until(shown, 3'000))
        throw Trouble{u"%1 %2 does not open"_s.arg(key.entry, key.id)};
}

/// Of an operation before, where it hangs on what it was made for, or in the list of its kind.
bool WindowPerformer::openWhatWasMade(const ResourceKey &key)
{
    if (m_sightings.contains(key))
        return false;
    try {
        if (const auto home = m_homes.constFind(key); home != m_homes.cend()) {
            openOne(home->first);
            walk(home->second, nullptr, {});
        } else if (m_catalog.entry(key.entry)->crud.contains(u'L')) {
            chooseEntry(key.entry);
        } else {
            return false;
        }
        if (!m_page.findChild<DetailPanel *>(u"wideDetail"_s)->isVisible())
            selectRow(key.id);
        return true;
    } catch (const Trouble &) {
        return false;
    }
}

void WindowPerformer::openBySighting(const ResourceKey &key)
{
    if (openWhatWasMade(key))
        return;
    auto met = m_sightings.constFind(key);
    // One that was not met itself: another of its kind will do.
    for (auto each = m_sightings.cbegin(); met == m_sightings.cend() && each != m_sightings.cend(); ++each) {
        const bool comesFromElsewhere
            = each->operation->pattern == OperationPattern::List || each->operation->entry != key.entry;
        if (each.key().entry == key.entry && comesFromElsewhere)
            met = each;
    }
    if (met == m_sightings.cend())
        throw Trouble{u"nothing leads to %1 %2"_s.arg(key.entry, key.id)};
    const auto way = *met;
    if (way.operation->pattern == OperationPattern::List) {
        list(*way.operation, way.query);
    } else {
        openOne({way.operation->entry, way.id});
        const auto isList = way.relationship.isEmpty();
        walk(isList ? way.operation->relationship : way.relationship, isList ? way.operation : nullptr, way.query);
    }
    if (m_page.findChild<DetailPanel *>(u"wideDetail"_s)->isVisible())
        return;
    selectRow(met.key().id);
}

void WindowPerformer::walk(const QString &relationship, const OperationInfo *operation, const Query &query)
{
    auto *table = relationshipTable();
    const auto index = rowOf(*table, relationship, 0);
    if (!index.isValid())
        throw Trouble{u"no relationship %1 on show"_s.arg(relationship)};
    table->view()->scrollTo(index);
    QTest::mouseClick(table->view()->viewport(), Qt::LeftButton, {}, table->view()->visualRect(index).center());
    rest();
    if (operation != nullptr)
        fillRequired(*operation, query);
}

void WindowPerformer::fillRequired(const OperationInfo &operation, const Query &query)
{
    auto *form = m_page.findChild<RequiredForm *>();
    if (!form->isVisible())
        return;
    for (const auto *filter : filtersOf(operation)) {
        const auto editors = form->findChildren<ParameterEditor *>(filter->name);
        if (filter->required && !editors.isEmpty())
            editors.last()->setValues(
                query.values(filter->name)); // those of the form before may be waiting for their end
    }
    click(child(u"showList"_s, form));
    rest();
}

void WindowPerformer::chooseEntry(const QString &key)
{
    auto *tree = m_page.findChild<QTreeView *>(u"entries"_s);
    const auto *model = tree->model();
    std::function<QModelIndex(const QModelIndex &)> find = [&](const QModelIndex &parent) -> QModelIndex {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const auto index = model->index(row, 0, parent);
            if (index.data(EntryTreeModel::KeyRole).toString() == key)
                return index;
            if (const auto below = find(index); below.isValid())
                return below;
        }
        return {};
    };
    const auto index = find({});
    if (!index.isValid())
        throw Trouble{u"%1 is not in the tree"_s.arg(key)};
    for (auto area = index.parent(); area.isValid(); area = area.parent())
        tree->expand(area);
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    rest();
}

void WindowPerformer::selectRow(const QString &id)
{
    auto *table = m_page.findChild<DataTable *>(u"resources"_s);
    auto index = rowOf(*table, id, 0);
    while (!index.isValid() && table->model()->canFetchMore({})) {
        table->model()->fetchMore({});
        rest();
        index = rowOf(*table, id, 0);
    }
    if (!index.isValid())
        throw Trouble{u"%1 is not in the list"_s.arg(id)};
    int column = 0;
    while (table->view()->isColumnHidden(column))
        ++column;
    index = index.siblingAtColumn(column);
    table->view()->scrollTo(index);
    QTest::mouseClick(table->view()->viewport(), Qt::LeftButton, {}, table->view()->visualRect(index).center());
    const auto *detail = m_page.findChild<DetailPanel *>(u"detail"_s);
    if (!until([&] { return detail->isVisible() && detail->resource().id() == id; }, 3'000))
        throw Trouble{u"a click on %1 shows no details"_s.arg(id)};
}

QStringList WindowPerformer::listed() const
{
    QStringList ids;
    const auto *table = m_page.findChild<DataTable *>(u"resources"_s);
    for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
        ids.append(table->model()->index(row, 0).data(RecordTableModelBase::IdRole).toString());
    return ids;
}

QWidget *WindowPerformer::shownDetail() const
{
    for (const auto &name : {u"wideDetail"_s, u"detail"_s}) {
        if (auto *detail = m_page.findChild<DetailPanel *>(name); detail->isVisible())
            return detail;
    }
    return nullptr;
}

DataTable *WindowPerformer::relationshipTable() const
{
    auto *detail = shownDetail();
    if (detail == nullptr)
        throw Trouble{u"no details on show"_s};
    auto *table = detail->findChild<DataTable *>(u"relationships"_s);
    if (!table->isVisible()) // behind the second tab
        detail->findChild<SegmentedControl *>()->setCurrentIndex(1);
    return table;
}

QModelIndex WindowPerformer::rowOf(DataTable &table, const QString &id, int column) const
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const auto index = table.model()->index(row, column);
        if (index.data(RecordTableModelBase::IdRole).toString() == id)
            return index;
    }
    return {};
}

QWidget *WindowPerformer::child(const QString &name, QWidget *of) const
{
    QWidget *found = nullptr;
    const auto look = [&] {
        for (auto *widget : (of != nullptr ? of : &m_page)->findChildren<QWidget *>(name)) {
            if (found == nullptr && widget->isVisible())
                found = widget;
        }
        return found != nullptr;
    };
    if (until(look, 1'000))
        return found;
    throw Trouble{u"there is no %1 on show"_s.arg(name)};
}

bool WindowPerformer::isOnShow(const QString &name) const
{
    const auto widgets = m_page.findChildren<QWidget *>(name);
    return std::any_of(widgets.begin(), widgets.end(), [](const auto *widget) { return widget->isVisible(); });
}

void WindowPerformer::click(QWidget *button)
{
    if (!button->isEnabled())
        throw Trouble{u"%1 is disabled: %2"_s.arg(button->objectName(), button->toolTip())};
    QTest::mouseClick(button, Qt::LeftButton);
}

void WindowPerformer::rest()
{
    QCoreApplication::processEvents();
    if (!until([this] { return !m_rig.explorer.isLoading(); }))
        throw Trouble{u"the page does not come to rest"_s};
}

bool WindowPerformer::until(const std::function<bool()> &condition, int milliseconds) const
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer tick; // wakes the loop when nothing else does
    tick.start(50);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

const RequestLogEntry *WindowPerformer::answerTo(const OperationInfo &operation, const QString &id) const
{
    const auto path = pathOf(operation, id);
    const auto &entries = m_rig.session.services().log.entries();
    const RequestLogEntry *found = nullptr;
    for (auto entry = entries.rbegin(); entry != entries.rend() && entry->id > m_mark; ++entry) {
        if (entry->isOver() && entry->method == methodName(operation.method).toLatin1()
            && entry->url.path(QUrl::FullyEncoded) == path && (found == nullptr || entry->error.isEmpty()))
            found = &*entry;
    }
    return found;
}

Exchange WindowPerformer::outcome(const OperationInfo &operation, const QString &id) const
{
    Exchange exchange;
    const auto *entry = answerTo(operation, id);
    if (entry == nullptr) {
        exchange.failure = u"the window did not ask"_s;

        return exchange;
    }
    exchange.status = entry->status;
    exchange.failure = entry->error;
    return exchange;
}
