// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviews/reviewsummaries.h"

#include "api/catalog/catalog.h"
#include "api/services/accountservices.h"
#include "handles/apps.h"
#include "handles/customerreviewsummarization.h"

using namespace Qt::StringLiterals;
namespace handles = CustomerReviewSummarization;

ReviewSummaries::ReviewSummaries(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_loader(services)
{
    const auto take = [this](const QList<Resource> &rows) {
        for (const auto &row : rows)
            m_summaries.append({row[handles::platform].value_or(QString()), row[handles::territory].id,
                                row[handles::locale].value_or(QString()), row[handles::text].value_or(QString()),
                                row[handles::createdDate].value_or(QDateTime())});
        emit changed();
    };
    connect(&m_loader, &ListLoader::rowsReplaced, this, [this, take](const QList<Resource> &rows) {
        m_summaries.clear();
        take(rows);
    });
    connect(&m_loader, &ListLoader::rowsAdded, this, take);
    connect(&m_loader, &ListLoader::stateChanged, this, [this] {
        if (m_loader.state().hasMore && !m_loader.isLoading())
            m_loader.loadMore();
        emit changed();
    });
}

void ReviewSummaries::load(const ResourceKey &app)
{
    const auto name = QString(apps::customerReviewSummarizations.name);
    const auto *operation = m_services.catalog.operation(HttpMethod::Get, u"/v1/apps/{id}/"_s + name);
    const auto *platforms = operation ? operation->parameter(u"filter[platform]") : nullptr;
    m_summaries.clear();
    emit changed();
    m_loader.load({app, name},
                  Query()
                      .filter(u"platform"_s, platforms ? platforms->values : QStringList{u"IOS"_s})
                      .include(handles::territory)
                      .limit(200),
                  Priority::Normal);
}
