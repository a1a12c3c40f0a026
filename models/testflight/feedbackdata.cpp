// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testflight/feedbackdata.h"

#include "api/changes/changeset.h"
#include "api/changes/changestore.h"
#include "api/services/accountservices.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/tone.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Base = RecordTableModelBase;

static const auto drawer = u"feedback"_s;

FeedbackData::FeedbackData(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_shots(services)
    , m_crashes(services)
{
    for (auto *list : {&m_shots, &m_crashes})
        connect(list, &WholeList::changed, this, &FeedbackData::rebuild);
    connect(&services.changes, &ChangeSet::resourcesChanged, this, [this](const QList<ResourceKey> &keys) {
        if (std::any_of(keys.begin(), keys.end(),
                        [](const ResourceKey &key) { return key.entry.startsWith("betaFeedback"_L1); }))
            rebuild();
    });
}

FeedbackData::~FeedbackData() = default;

void FeedbackData::setApp(const ResourceKey &app)
{
    if (app == m_app)
        return;
    m_app = app;
    m_shots.clear();
    m_crashes.clear();
    rebuild();
}

void FeedbackData::load()
{
    if (m_app.isNull())
        return;
    if (!std::exchange(m_areMarksRead, true)) {
        m_services.changeStore.kept(drawer)->then(
            this,
            [this](const QList<KeptItem> &items) {
                for (const auto &item : items)
                    m_marks.insert(item.id, {item.body["done"_L1].toBool(), item.body["note"_L1].toString()});
                rebuild();
            },
            [](const ApiError &) { /* the store tells of it */ });
    }
    const auto query
        = Query().include(QStringList{u"build"_s, u"tester"_s}).set(u"sort"_s, u"-createdDate"_s).limit(200);
    m_shots.load({m_app, u"betaFeedbackScreenshotSubmissions"_s}, query);
    m_crashes.load({m_app, u"betaFeedbackCrashSubmissions"_s}, query);
}

void FeedbackData::refresh()
{
    m_shots.reload();
    m_crashes.reload();
}

std::optional<ApiError> FeedbackData::error() const
{
    return m_shots.state().error ? m_shots.state().error : m_crashes.state().error;
}

void FeedbackData::rebuild()
{
    m_all.clear();
    for (const auto *list : {&m_shots, &m_crashes}) {
        for (const auto &resource : list->rows()) {
            if (m_services.changes.isStagedForDeletion(resource.key()))
                continue;
            Feedback row;
            row.id = resource.id();
            row.resource = resource;
            row.isCrash = list == &m_crashes;
            row.buildKey = resource.relationship(u"build", u"builds"_s).keys.value(0);
            row.build = list->included(row.buildKey).text(u"version");
            const auto tester = list->included(resource.relationship(u"tester", u"betaTesters"_s).keys.value(0));
            row.tester = resource.text(u"email");
            if (row.tester.isEmpty())
                row.tester = tester.text(u"email");
            for (const auto &shot : resource.attribute(u"screenshots").toList())
                row.screenshots.append(QUrl(shot.toMap().value(u"url"_s).toString()));
            const auto mark = m_marks.value(row.id);
            row.isDone = mark.done;
            row.note = mark.note;
            m_all.push_back(std::move(row));
        }
    }
    std::stable_sort(m_all.begin(), m_all.end(), [](const Feedback &a, const Feedback &b) {
        return a.resource.text(u"createdDate") > b.resource.text(u"createdDate");
    });
    emit changed();
}

void FeedbackData::keep(const QString &id)
{
    const auto mark = m_marks.value(id);
    QJsonObject body;
    if (mark.done || !mark.note.isEmpty())
        body = {{u"done"_s, mark.done}, {u"note"_s, mark.note}};
    m_services.changeStore.keep(drawer, {{id, body}});
}

void FeedbackData::setDone(const QStringList &ids, bool done)
{
    for (const auto &id : ids) {
        m_marks[id].done = done;
        keep(id);
    }
    rebuild();
}

void FeedbackData::setNote(const QString &id, const QString &note)
{
    if (m_marks.value(id).note == note)
        return;
    m_marks[id].note = note;
    keep(id);
    rebuild();
}

QString FeedbackData::crashLog(const QString &id)
{
    if (const auto known = m_logs.constFind(id); known != m_logs.constEnd())
        return *known;
    m_log = std::make_unique<QObject>(); // the newest question wins
    m_services.resources.related({u"betaFeedbackCrashSubmissions"_s, id}, u"crashLog"_s, {}, Priority::Now)
        ->then(
            m_log.get(),
            [this, id](const Document &document) {
                m_logs.insert(id, document.first().text(u"logText"));
                m_log.reset();
                emit changed();
            },
            [this, id](const ApiError &error) {
                m_logs.insert(id, error.title);
                m_log.reset();
                emit changed();
            });
    return {};
}

FeedbackModel::FeedbackModel(QObject *parent)
{
    setParent(parent);
    const auto text = [](auto textOf) {
        return [textOf](const Feedback &row, int role) {
            return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(textOf(row)) : QVariant();
        };
    };
    setColumns({{tr("What"),
                 [](const Feedback &row, int role) -> QVariant {
                     if (role == Base::IconRole)
                         return row.isCrash ? u"circle-alert"_s : u"image"_s;
                     return role == Qt::DisplayRole ? QVariant(row.isCrash ? tr("Crash") : tr("Screenshot"))
                                                    : QVariant();
                 }},
                {tr("Comment"), text([](const Feedback &row) { return format::singleLine(row.comment()); })},
                {tr("Build"), text([](const Feedback &row) { return row.build; })},
                {tr("Device"), text([](const Feedback &row) {
                     return u"%1 · %2"_s.arg(row.resource.text(u"deviceModel"), row.resource.text(u"osVersion"));
                 })},
                {tr("Tester"), text([](const Feedback &row) { return row.tester; })},
                {tr("Sent"),
                 [](const Feedback &row, int role) -> QVariant {
                     const auto at = row.resource.attribute(u"createdDate").toDateTime();
                     return role == Qt::DisplayRole || role == Base::SortRole ? QVariant(at) : QVariant();
                 }},
                {tr("Mark"), [](const Feedback &row, int role) -> QVariant {
                     if (role == Qt::DisplayRole)
                         return row.isDone ? tr("Done") : row.note.isEmpty() ? QString() : tr("Noted");
                     return role == Base::ToneRole && row.isDone ? QVariant(int(Tone::Success)) : QVariant();
                 }}});
}
