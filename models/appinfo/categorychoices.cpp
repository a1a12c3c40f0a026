// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appinfo/categorychoices.h"

#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"
#include "handles/appcategories.h"
#include "models/core/enumwords.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

CategoryChoices::CategoryChoices(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

CategoryChoices::~CategoryChoices() = default;

void CategoryChoices::load()
{
    if (m_load || !m_categories.isEmpty())
        return;
    m_load = std::make_unique<QObject>();
    m_error.reset();
    const auto query = Query()
                           .exists(appCategories::parent, false)
                           .include(appCategories::subcategories)
                           .limit(200)
                           .limit(appCategories::subcategories, 50);
    m_services.resources.list(appCategories::key, query, Priority::Now)
        ->then(
            m_load.get(),
            [this](const Document &document) {
                m_load.release()->deleteLater();
                m_categories = document.data;
                emit changed();
            },
            [this](const ApiError &error) {
                m_load.release()->deleteLater();
                m_error = error;
                emit changed();
            });
    emit changed();
}

QString CategoryChoices::name(const QString &id)
{
    if (const auto word = enumWord(id); word.known)
        return word.text;
    QStringList words;
    auto parts = id.split(u'_', Qt::SkipEmptyParts);
    static const QStringList withSubcategories{u"GAMES"_s, u"STICKERS"_s};
    if (parts.size() > 1 && withSubcategories.contains(parts.first()))
        parts.removeFirst(); // the category is said beside it
    for (auto word : std::as_const(parts)) {
        word = word.toLower();
        if (word != "and"_L1 && word != "of"_L1)
            word[0] = word[0].toUpper();
        words.append(word);
    }
    return words.join(u' ');
}

static void sortByName(QStringList *ids)
{
    const QCollator collator;
    std::sort(ids->begin(), ids->end(), [&collator](const auto &a, const auto &b) {
        return collator(CategoryChoices::name(a), CategoryChoices::name(b));
    });
}

QStringList CategoryChoices::categories() const
{
    QStringList ids;
    for (const auto &category : m_categories)
        ids.append(category.id());
    sortByName(&ids);
    return ids;
}

QStringList CategoryChoices::subcategories(const QString &category) const
{
    QStringList ids;
    for (const auto &each : m_categories) {
        if (each.id() != category)
            continue;
        for (const auto &key : each[appCategories::subcategories].keys)
            ids.append(key.id);
    }
    sortByName(&ids);
    return ids;
}
