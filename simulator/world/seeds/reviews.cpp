// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ReviewText
{
    QString title;
    QString body;
};

/// What nobody plans for and every reader of reviews has to show.
ReviewText oddReview(int rating, Random &random)
{
    static const ReviewText good[] = {
        {u"👍"_s, u"👍👍👍👍👍"_s},
        {u"WOW"_s, u"BEST. APP. EVER. 🎉🎉🎉"_s},
        {u"A long story"_s,
         u"I started with the free version.\n\nThen I lost a weekend to it.\n\nThen I bought it for my sister, my neighbor, and the man at the hardware store.\n\nI regret nothing.\n\n– P."_s},
        {u"“Quoted” & <marked up>"_s, u"It handles \"quotes\", <tags>, 100 % signs; and commas, too."_s},
        {u"Family app 👨‍👩‍👧‍👦"_s,
         u"Used by the whole family: 👩🏽‍🌾 👴🏻 🧒🏿. Flags too: 🇳🇿🇧🇷🏴󠁧󠁢󠁷󠁬󠁳󠁿"_s},
    };
    static const ReviewText bad[] = {
        {u"no"_s, u"no"_s},
        {u"WHY"_s, u"WHY DOES IT KEEP ASKING ME TO RATE IT!!!!!!!!"_s},
        {u"Zalgo mode"_s, u"After the update the text looks like t̷h̶i̸s̵ and nobody answers."_s},
        {u"Step by step"_s, u"1. Open app\n2. Tap settings\n3. Crash\n4. Go to 1"_s},
        {u"مختلط mixed"_s, u"The Arabic layout is broken: النص يظهر from left to right in the list."_s},
    };
    return rating >= 4 ? random.pick(good) : random.pick(bad);
}

ReviewText reviewText(const ReviewLanguage &language, const QStringList &flavour, int rating, Random &random)
{
    if (random.below(200) == 0)
        return oddReview(rating, random);
    QStringList sentences;
    const auto add = [&sentences, &random](const QStringList &pool, int count) {
        for (int i = 0; i < count; ++i) {
            const auto &sentence = random.pick(pool);
            if (!sentences.contains(sentence))
                sentences.append(sentence);
        }
    };
    const bool flavoured = !flavour.isEmpty() && random.percent(45);
    const QStringList *titles = &language.goodTitles;
    if (rating == 5) {
        add(language.good, int(random.between(1, 3)));
    } else if (rating == 4) {
        add(language.good, 1);
        add(language.mid, 1);
    } else if (rating == 3) {
        titles = &language.midTitles;
        add(language.mid, int(random.between(1, 2)));
        add(language.good, random.percent(50) ? 1 : 0);
    } else {
        titles = &language.badTitles;
        add(language.bad, int(random.between(1, rating == 1 ? 3 : 2)));
        add(language.mid, rating == 2 ? 1 : 0);
    }
    if (flavoured && rating >= 4)
        sentences.insert(0, random.pick(flavour));
    if (random.percent(25))
        sentences.append(rating >= 4 ? language.closing.first() : language.closing.last());
    return {random.pick(*titles), sentences.join(language.joiner)};
}

int pickRating(Random &random, int contentment)
{
    const auto dice = random.below(100);
    if (dice < contentment)
        return random.percent(78) ? 5 : 4;
    return int(random.pick(QList<int>{1, 1, 1, 2, 2, 3, 3, 4}));
}

QString nickname(const WorldData &data, Random &random)
{
    const auto &name = random.pick(data.nicknames());
    return random.percent(60) ? name + QString::number(random.between(2, 99)) : name;
}

/// Languages as often as their stores weigh.
std::vector<const ReviewLanguage *> weightedLanguages(const WorldData &data)
{
    std::vector<const ReviewLanguage *> result;
    for (const auto &language : data.reviewLanguages())
        result.insert(result.end(), std::size_t(language.territories.size()), &language);
    return result;
}

ObjectRef liveVersion(const SeededApp &app, const QDateTime &when)
{
    const SeededVersion *best = nullptr;
    for (const auto &version : app.versions) {
        const bool released
            = version.state == "READY_FOR_DISTRIBUTION"_L1 || version.state == "REPLACED_WITH_NEW_VERSION"_L1;
        if (!released || version.platform != app.versions.front().platform)
            continue;
        best = &version;
        if (version.created <= when)
            break;
    }
    return best ? best->object : ObjectRef();
}

class ReviewSeeder
{
public:
    explicit ReviewSeeder(Seeding &seeding)
        : m_seeding(seeding)
        , m_languages(weightedLanguages(seeding.data))
    {
        for (const auto &territory : seeding.data.territories())
            m_territories.insert(territory.id, seeding.territory(territory.id));
    }

    void seed(const SeededApp &app, qint64 count)
    {
        auto random = m_seeding.stream(u"reviews/"_s + app.id);
        const auto flavour = m_seeding.data.flavour(app.facts["flavour"_L1].toString());
        const int contentment = int(random.between(62, 84));
        const qint64 span
            = std::min<qint64>(730 * 86400LL, app.firstRelease(m_seeding.now).secsTo(m_seeding.now) - 86400);
        qint64 offset = 5400;
        for (qint64 i = 0; i < count; ++i) {
            // Newest first, and denser towards today.
            const qint64 next = 5400 + span * (i + 1) / count / 2 + span * (i + 1) / count * (i + 1) / count / 2;
            const auto created = m_seeding.now.addSecs(-offset - random.below(std::max<qint64>(next - offset, 1)));
            offset = next;
            seedOne(app, app.madeUp ? QStringList() : flavour, created, pickRating(random, contentment), random);
        }
    }

private:
    void seedOne(const SeededApp &app, const QStringList &flavour, const QDateTime &created, int rating, Random &random)
    {
        auto &world = m_seeding.world;
        const auto &language = *random.pick(m_languages);
        const auto territory = random.pick(language.territories);
        const auto text = reviewText(language, language.id == "en"_L1 ? flavour : QStringList(), rating, random);
        const auto name = nickname(m_seeding.data, random);
        const auto review = world.create(u"customerReviews", {},
                                         {{u"rating", rating},
                                          {u"title", text.title},
                                          {u"body", text.body},
                                          {u"reviewerNickname", name},
                                          {u"createdDate", created},
                                          {u"territory", territory}});
        world.link(app.object, u"customerReviews", review);
        world.link(review, u"reviewTerritory", m_territories.value(territory));
        if (const auto version = liveVersion(app, created); !version.isNull())
            world.link(version, u"customerReviews", review);
        if (random.percent(rating <= 3 ? 34 : 7))
            respond(review, language.id, name, rating, created, random);
    }

    void respond(ObjectRef review, const QString &language, const QString &name, int rating, const QDateTime &created,
                 Random &random)
    {
        const auto answered = created.addSecs(random.between(4000, 400000));
        if (answered > m_seeding.now)
            return;
        auto &world = m_seeding.world;
        const auto answers = m_seeding.data.responses(language);
        const auto body = rating >= 4 ? answers.first()
            : answers.size() > 2      ? answers[random.between(1, answers.size() - 1)]
                                      : answers.last();
        const bool pending = answered.addSecs(86400) > m_seeding.now;
        const auto response = world.create(u"customerReviewResponses", {},
                                           {{u"responseBody", QString(body).replace(u"{name}"_s, name)},
                                            {u"lastModifiedDate", answered},
                                            {u"state", pending ? u"PENDING_PUBLISH" : u"PUBLISHED"}});
        world.link(review, u"response", response);
    }

    Seeding &m_seeding;
    std::vector<const ReviewLanguage *> m_languages;
    QHash<QString, ObjectRef> m_territories;
};

void seedSummaries(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    const std::tuple<const char16_t *, QString, QString> summaries[] = {
        {u"en-US", u"USA"_s,
         u"Reviewers praise how quick and uncluttered the app is and mention helpful support. Some report crashes after the latest update and find the subscription expensive."_s},
        {u"de-DE", u"DEU"_s,
         u"Gelobt werden die Übersichtlichkeit und der schnelle Support. Einzelne berichten von Abstürzen seit dem letzten Update."_s},
        {u"ja", u"JPN"_s,
         u"動作の軽さとデザインが高く評価されています。一方で、アップデート後の不具合や料金についての指摘もあります。"_s},
    };
    for (const auto &[locale, territory, text] : summaries) {
        const auto summary = world.create(
            u"CustomerReviewSummarization", {},
            {{u"createdDate", seeding.daysAgo(6)}, {u"locale", locale}, {u"platform", u"IOS"}, {u"text", text}});
        world.link(summary, u"territory", seeding.territory(territory));
        world.link(app.object, u"customerReviewSummarizations", summary);
    }
}

} // namespace

void seedReviews(Seeding &seeding)
{
    ReviewSeeder seeder(seeding);
    qint64 wanted = seeding.size == WorldSize::Small ? 80 : seeding.size == WorldSize::Demo ? 6000 : 200000;
    qint64 weight = 0;
    for (const auto &app : seeding.apps)
        weight += app.facts["reviewWeight"_L1].toInt();
    if (seeding.size == WorldSize::Large) { // one very popular app, and the others as they come
        seeder.seed(seeding.apps.front(), 64000);
        wanted -= 64000;
        weight -= seeding.apps.front().facts["reviewWeight"_L1].toInt();
    }
    for (const auto &app : seeding.apps) {
        const bool done = seeding.size == WorldSize::Large && &app == &seeding.apps.front();
        const int share = app.facts["reviewWeight"_L1].toInt();
        if (done || share == 0 || !app.isLive())
            continue;
        const qint64 count = (wanted * share + weight - 1) / weight;
        seeder.seed(app, count);
        if (!app.madeUp)
            seedSummaries(seeding, app);
    }
}
