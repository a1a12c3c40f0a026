// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/images/assets.h"

#include "simulator/world/images/screens.h"
#include "simulator/world/images/screensizes.h"
#include "simulator/world/seeds/seeding.h"

#include <QBuffer>
#include <QCache>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Wanted
{
    QStringList path; ///< before the file name
    QSize box;
    QByteArray format;
};

std::optional<Wanted> readPath(QStringView path)
{
    static const QRegularExpression pattern(u"^(.+)/(\\d{1,4})x(\\d{1,4})[a-z]*\\.(png|jpg|jpeg)$"_s);
    const auto match = pattern.match(path.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QSize box(match.captured(2).toInt(), match.captured(3).toInt());
    if (box.isEmpty() || box.width() > 4096 || box.height() > 4096)
        return std::nullopt;
    return Wanted{match.captured(1).split(u'/'), box, match.captured(4) == "png"_L1 ? "png" : "jpeg"};
}

Asset encoded(const QImage &image, const QByteArray &format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format.constData(), format == "png" ? -1 : 88);
    return {buffer.data(), "image/" + format};
}

/// The sentences of a listing that make good captions: its subtitle, then the bullet points.
QStringList captions(const SeedText &text)
{
    QStringList result{text.subtitle};
    for (const auto &source : {text.description, text.whatsNew}) {
        for (auto line : source.split(u'\n')) {
            if (!line.startsWith(u'•') && !line.startsWith(u'・'))
                continue;
            line = line.mid(1).trimmed();
            if (line.size() <= 60)
                result.append(line);
        }
    }
    return result;
}

/// Draws from facts alone, so that it neither holds the world nor changes with it.
class Images
{
public:
    struct Look
    {
        AppArt art;
        QHash<QString, QStringList> captions; ///< by locale
        QStringList anyCaptions;
    };

    explicit Images(const std::vector<SeededApp> &apps, const WorldData &data)
    {
        for (const auto &app : apps) {
            Look look{data.art(app.facts), {}, {}};
            for (const auto &text : app.listing)
                look.captions.insert(text.locale, captions(text));
            if (!app.listing.empty())
                look.anyCaptions = captions(app.listing.front());
            m_looks.insert(app.id, look);
        }
        m_drawn.setMaxCost(48 << 20);
    }

    std::optional<Asset> operator()(QStringView path)
    {
        const auto name = path.toString();
        if (const auto *known = m_drawn.object(name))
            return *known;
        const auto wanted = readPath(path);
        if (!wanted || wanted->path.size() < 2 || !m_looks.contains(wanted->path[1]))
            return std::nullopt;
        const auto image = draw(*wanted, m_looks[wanted->path[1]]);
        if (image.isNull())
            return std::nullopt;
        auto asset = encoded(image, wanted->format);
        m_drawn.insert(name, new Asset(asset), asset.bytes.size());
        return asset;
    }

private:
    static QImage draw(const Wanted &wanted, const Look &look)
    {
        if (wanted.path[0] == "icons"_L1)
            return drawAppIcon(look.art, std::min(wanted.box.width(), wanted.box.height()));
        if (wanted.path.size() != 5)
            return {};
        const auto size = screenshotSize(wanted.path[3]).scaled(wanted.box, Qt::KeepAspectRatio);
        const int number = wanted.path[4].toInt();
        const auto texts = look.captions.value(wanted.path[2], look.anyCaptions);
        const auto caption = texts.isEmpty() ? QString() : texts[number % texts.size()];
        return size.isEmpty() ? QImage() : drawScreenshot(look.art, size, caption, number);
    }

    QHash<QString, Look> m_looks;
    QCache<QString, Asset> m_drawn;
};

} // namespace

void registerImages(Seeding &seeding)
{
    const auto images = std::make_shared<Images>(seeding.apps, seeding.data);
    for (const auto &prefix : {u"icons/"_s, u"screenshots/"_s})
        seeding.world.setAssetMaker(prefix, [images](World &, QStringView path) { return (*images)(path); });
}
