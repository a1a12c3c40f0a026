// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testflight/clipinvocations.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "handles/betaappclipinvocationlocalizations.h"
#include "handles/betaappclipinvocations.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace invocations = betaAppClipInvocations;
namespace texts = betaAppClipInvocationLocalizations;

ClipInvocations::ClipInvocations(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_list(services)
    , m_rebuild([this] { rebuild(); })
{
    connect(&m_list, &WholeList::changed, &m_rebuild, &Rebuild::ask);
    connect(&services.changes, &ChangeSet::resourcesChanged, this, [this](const QList<ResourceKey> &keys) {
        if (std::any_of(keys.begin(), keys.end(), [](const ResourceKey &key) {
                return key.entry == invocations::key || key.entry == texts::key;
            }))
            m_rebuild.ask();
    });
}

void ClipInvocations::load(const ResourceKey &app, const ResourceKey &bundle, const QString &build)
{
    m_app = app;
    m_build = build;
    if (m_bundle != bundle) {
        m_bundle = bundle;
        m_rows.clear();
        m_list.clear();
        m_list.showCreated(QString(invocations::key), bundle);
    }
    m_list.load({bundle, u"betaAppClipInvocations"_s},
                Query().include(invocations::betaAppClipInvocationLocalizations).limit(200));
}

bool ClipInvocations::isAddress(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    return address.isValid() && address.scheme() == "https"_L1 && address.host().contains(u'.');
}

ClipInvocation ClipInvocations::rowOf(const Resource &invocation)
{
    ClipInvocation row{invocation.id(), invocation.text(u"url"), {}};
    if (isTemporary(invocation.key())) { // its titles are made along with it
        for (const auto &change : m_services.changes.changes()) {
            if (change.target != invocation.key())
                continue;
            for (const auto &text : change.after.included())
                row.titles.insert(text.attributes()["locale"_L1].toString(), text.attributes()["title"_L1].toString());
        }
        return row;
    }
    auto &known = m_texts[row.id];
    for (const auto &key : invocation[invocations::betaAppClipInvocationLocalizations].keys) {
        if (const auto text = m_list.included(key); !text.isNull())
            known.insert(text.text(u"locale"), text);
    }
    for (const auto &text : m_services.changes.created(QString(texts::key), invocation.key()))
        known.insert(text.text(u"locale"), text);
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (!m_services.changes.isStagedForDeletion(it.value().key()))
            row.titles.insert(it.key(), m_services.changes.overlaid(it.value()).text(u"title"));
    }
    return row;
}

void ClipInvocations::rebuild()
{
    m_rows.clear();
    m_texts.clear();
    for (const auto &invocation : m_list.shown()) {
        if (!m_services.changes.isStagedForDeletion(invocation.key()))
            m_rows.push_back(rowOf(invocation));
    }
    emit changed();
}

/// With the titles, which go out in the same request.
static ResourceDraft draftOf(const QString &id, const QString &url, const QMap<QString, QString> &titles)
{
    ResourceDraft draft(QString(invocations::key), id);
    draft.set(u"url"_s, url);
    QList<ResourceKey> keys;
    for (auto it = titles.begin(); it != titles.end(); ++it) {
        ResourceDraft text(QString(texts::key), u"${title-%1}"_s.arg(keys.size() + 1));
        text.set(u"locale"_s, it.key()).set(u"title"_s, it.value());
        keys.append(text.key());
        draft.include(text);
    }
    draft.link(u"betaAppClipInvocationLocalizations"_s, keys);
    return draft;
}

void ClipInvocations::add(const QString &url, const QMap<QString, QString> &titles)
{
    auto draft = draftOf({}, url, titles);
    draft.link(u"buildBundle"_s, m_bundle);
    m_services.changes.stageCreate(draft, {m_app, tr("App Clip invocation · %1").arg(m_build)});
}

void ClipInvocations::change(const ClipInvocation &row, const QString &url, const QMap<QString, QString> &titles)
{
    auto &changes = m_services.changes;
    changes.beginStep(tr("Edit the App Clip invocation"));
    const auto shown = m_list.shown();
    const auto found
        = std::find_if(shown.begin(), shown.end(), [&row](const Resource &each) { return each.key() == row.key(); });
    if (found != shown.end() && isTemporary(row.key())) {
        changes.stageUpdate(*found, draftOf(row.id, url, titles), {m_app, tr("App Clip invocation · %1").arg(m_build)});
    } else if (found != shown.end()) {
        if (url != row.url) {
            ResourceDraft draft(QString(invocations::key), row.id);
            draft.set(u"url"_s, url);
            const auto read = std::find_if(m_list.rows().begin(), m_list.rows().end(),
                                           [&row](const Resource &each) { return each.key() == row.key(); });
            changes.stageUpdate(*read, draft, {m_app, tr("App Clip invocation · %1").arg(m_build)});
        }
        changeTitles(row, titles);
    }
    changes.endStep();
}

void ClipInvocations::changeTitles(const ClipInvocation &row, const QMap<QString, QString> &titles)
{
    auto &changes = m_services.changes;
    const ChangeSet::Context context{m_app, tr("Title of an App Clip invocation · %1").arg(m_build)};
    const auto known = m_texts.value(row.id);
    for (auto it = known.begin(); it != known.end(); ++it) {
        if (!titles.contains(it.key()) && row.titles.contains(it.key()))
            changes.stageDelete(it.value().key(), context);
    }
    for (auto it = titles.begin(); it != titles.end(); ++it) {
        const auto text = known.value(it.key());
        if (row.titles.value(it.key()) == it.value())
            continue;
        if (!text.isNull() && changes.isStagedForDeletion(text.key()))
            changes.discardResource(text.key()); // it stays after all
        ResourceDraft draft(QString(texts::key), text.id());
        draft.set(u"title"_s, it.value());
        if (!text.isNull()) {
            changes.stageUpdate(text, draft, context);
            continue;
        }
        draft.set(u"locale"_s, it.key()).link(u"betaAppClipInvocation"_s, row.key());
        changes.stageCreate(draft, context);
    }
}

void ClipInvocations::remove(const ClipInvocation &row)
{
    m_services.changes.stageDelete(row.key(), {m_app, tr("App Clip invocation · %1").arg(m_build)});
}
