// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release/whatsnewcarrier.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"
#include "handles/appstoreversionlocalizations.h"
#include "handles/appstoreversions.h"
#include "models/core/format.h"

using namespace Qt::StringLiterals;

namespace texts = appStoreVersionLocalizations;

WhatsNewCarrier::WhatsNewCarrier(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.changes, &ChangeSet::keyReplaced, this, &WhatsNewCarrier::onReal);
}

void WhatsNewCarrier::carry(const ResourceKey &from, const ResourceKey &version, const ResourceKey &app)
{
    m_wishes.insert(version, {from, app});
}

void WhatsNewCarrier::onReal(const ResourceKey &temporary, const ResourceKey &real)
{
    if (m_wishes.contains(temporary))
        read(m_wishes.take(temporary), real);
}

void WhatsNewCarrier::read(const Wish &wish, const ResourceKey &version)
{
    ++m_reading;
    emit busyChanged();
    const auto relationship = QString(appStoreVersions::appStoreVersionLocalizations.name);
    const auto fail = [this](const ApiError &error) {
        done();
        emit failed(error.title);
    };
    m_services.resources.listAll({wish.from, relationship}, Query().limit(200), Priority::Now)
        ->then(
            this,
            [=, this](const Document &sources) {
                m_services.resources.listAll({version, relationship}, Query().limit(200), Priority::Now)
                    ->then(
                        this,
                        [this, wish, read = sources.data](const Document &targets) {
                            stage(wish, read, targets.data);
                            done();
                        },
                        fail);
            },
            fail);
}

void WhatsNewCarrier::stage(const Wish &wish, const QList<Resource> &sources, const QList<Resource> &targets)
{
    QHash<QString, QString> known;
    for (const auto &source : sources)
        known.insert(source[texts::locale].value_or(QString()), source[texts::whatsNew].value_or(QString()));
    int count = 0;
    m_services.changes.beginStep(tr("Take What's New over"));
    for (const auto &target : targets) {
        const auto locale = target[texts::locale].value_or(QString());
        const auto text = known.value(locale);
        if (text.isEmpty() || !target[texts::whatsNew].value_or(QString()).isEmpty())
            continue;
        ResourceDraft draft(target.entry(), target.id());
        draft.set(texts::whatsNew, text);
        m_services.changes.stageUpdate(target, draft, {wish.app, format::locale(locale)});
        ++count;
    }
    m_services.changes.endStep();
    emit staged(count);
}

void WhatsNewCarrier::done()
{
    --m_reading;
    emit busyChanged();
}
