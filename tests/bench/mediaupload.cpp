// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of pictures in ten languages, from the drop to the store: bench_mediaupload [--sets N] [--plan MS] [--ratio
// R] Prints how long the plan takes, and what the upload gets beside `curl --parallel`, which makes the same requests
// of a simulator alike: all reservations, then all parts, then all commits. Ends with 1 outside the limits.
#include "tests/changes/applyfixture.h"

#include "api/catalog/displaytypes.h"
#include "models/media/localizationmedia.h"
#include "models/media/mediaplan.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrent>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int languages = 10;
constexpr int perSet = 10;

bool complain(const QString &text)
{
    std::fprintf(stderr, "bench_mediaupload: %s\n", qPrintable(text));
    return false;
}

/// About a megabyte, as screenshots have.
QByteArray picture(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QRandomGenerator random(quint32(size.width() * size.height()));
    for (int i = 0; i < 9000; ++i)
        painter.fillRect(int(random.bounded(size.width())), int(random.bounded(size.height())),
                         4 + int(random.bounded(60)), 2 + int(random.bounded(14)), QColor::fromRgb(random.generate()));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG", 88);
    return bytes;
}

/// One account with its world, and the first languages of the app that has most.
class Shop : public ApplyFixture
{
public:
    explicit Shop(SharedSimulator &server)
        : ApplyFixture(server)
        , source(services)
    {
        QObject::connect(&m_flight, &QTimer::timeout, this->owner(), [this] { turnClock(); });
        m_flight.start(100); // so that the server's look at a file takes no minutes
    }
    bool open()
    {
        for (const auto &each : read(ListSource(u"apps"_s))) {
            for (const auto &version : read(ListSource(each.key(), u"appStoreVersions"_s))) {
                if (version.text(u"platform"_s) != u"IOS"
                    || version.text(u"appVersionState"_s) != u"PREPARE_FOR_SUBMISSION")
                    continue;
                const auto texts = read(ListSource(version.key(), u"appStoreVersionLocalizations"_s));
                if (texts.size() > owners.size()) {
                    owners.clear();
                    for (const auto &text : texts.mid(0, languages))
                        owners.append({text.text(u"locale"_s), text.key()});
                    m_shopApp = each.key();
                }
            }
        }
        if (owners.size() < languages)
            return complain(u"no app of the world is in %1 languages"_s.arg(languages));
        source.setOwners(m_shopApp, owners);
        source.load();
        return QTest::qWaitFor([this] { return !source.isLoading(); }, 60'000);
    }
    /// Kinds of screens for which no language has anything yet, of sizes of their own.
    QList<const DisplayType *> freeTypes(int count) const
    {
        QList<const DisplayType *> found;
        for (const auto &type : displayTypes()) {
            if (found.size() == count || type.medium != Medium::Screenshot || type.platform != u"IOS")
                continue;
            const auto isFree = std::all_of(owners.begin(), owners.end(), [&](const MediaSource::Owner &owner) {
                return source.set(owner.locale, type.medium, type.key).items.empty();
            });
            if (isFree && displayTypesFor(type.medium, type.sizes.first()).first() == &type)
                found.append(&type);
        }
        return found;
    }

    QList<MediaSource::Owner> owners;
    LocalizationMedia source;

private:
    QObject *owner() { return &m_flight; }
    void turnClock()
    {
        QNetworkRequest request(QUrl(simulator.adminUrl().toString() + u"/clock"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        auto *reply = network.post(request, R"({"turn": 5})");
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

    ResourceKey m_shopApp;
    QTimer m_flight;
};

qint64 makeFolder(const QString &root, const Shop &shop, const QList<const DisplayType *> &types)
{
    qint64 bytes = 0;
    int number = 0;
    for (const auto *type : types) {
        const auto image = picture(type->sizes.first());
        for (const auto &owner : shop.owners) {
            QDir().mkpath(root + u'/' + owner.locale);
            for (int i = 1; i <= perSet; ++i) {
                QFile file(u"%1/%2/%3 %4.jpg"_s.arg(root, owner.locale, type->key).arg(i));
                if (!file.open(QIODevice::WriteOnly))
                    return 0;
                bytes += file.write(image + QByteArray::number(++number)); // no two alike
            }
        }
    }
    return bytes;
}

std::vector<MediaFile> readAll(const QStringList &paths)
{
    const auto results = QtConcurrent::blockingMapped(paths, readMediaFile); // as the page does
    return {results.begin(), results.end()};
}

/// Until every file has arrived; the server's look at them is not curl's either.
double uploadMs(Shop &shop, const MediaPlan &plan, int files)
{
    shop.source.add(plan.additions(), u"Add"_s);
    QElapsedTimer timer;
    timer.start();
    if (!shop.apply.start())
        return -1;
    const auto arrived = [&shop] {
        qsizetype count = 0;
        for (const auto &item : shop.apply.items()) {
            const auto *change = shop.changes.find(item.change);
            count += item.what.kind == StagedChange::Kind::Upload
                    && (!change || change->progress.value("committed"_L1).toBool())
                ? 1
                : 0;
        }
        return count;
    };
    QEventLoop loop;
    double ms = -1;
    const auto watch = QObject::connect(&shop.apply, &ApplyJob::itemChanged, &loop, [&](int row) {
        const auto &item = shop.apply.items()[std::size_t(row)];
        if (ms < 0 && item.done == item.total && row + 1 >= int(shop.apply.items().size()) - 8 && arrived() == files)
            ms = double(timer.nsecsElapsed()) / 1e6;
    });
    QObject::connect(&shop.apply, &ApplyJob::finished, &loop, &QEventLoop::quit);
    loop.exec();
    QObject::disconnect(watch);
    for (const auto &item : shop.apply.items()) {
        if (item.state != ApplyJob::Item::State::Applied)
            return complain(item.error ? item.error->title : u"not applied"_s) ? 0 : -1;
    }
    return ms < 0 ? double(timer.nsecsElapsed()) / 1e6 : ms;
}

class Curl
{
public:
    explicit Curl(Shop &shop)
        : m_shop(shop)
    {
    }

    void add(const QByteArray &method, const QString &url, const QList<QByteArray> &headers, const QString &bodyFile)
    {
        m_config += m_count > 0 ? "next\n" : "";
        m_config += "silent\nfail\nrequest = \"" + method + "\"\nurl = \"" + url.toUtf8() + "\"\noutput = \""
            + answerFile(m_count).toUtf8() + "\"\ndata-binary = \"@" + bodyFile.toUtf8() + "\"\n";
        for (const auto &header : headers)
            m_config += "header = \"" + header + "\"\n";
        ++m_count;
    }
    QList<QByteArray> apiHeaders() const
    {
        return {"Content-Type: application/json",
                "Authorization: Bearer " + std::get<QByteArray>(m_shop.tokens.token())};
    }
    QString bodyFile(const QJsonObject &body)
    {
        const auto path = m_folder.filePath(u"body%1"_s.arg(++m_bodies));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(body).toJson(QJsonDocument::Compact));
        return path;
    }
    /// Milliseconds; -1 when one was refused. What was added is forgotten.
    double run()
    {
        QFile config(m_folder.filePath(u"curlrc"_s));
        if (!config.open(QIODevice::WriteOnly) || config.write(m_config) < 0)
            return -1;
        config.close();
        m_config.clear();
        m_answers = m_count;
        m_count = 0;
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(
            u"curl"_s,
            {u"--parallel"_s, u"--parallel-max"_s, u"8"_s, u"--no-progress-meter"_s, u"--config"_s, config.fileName()});
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return process.exitCode() == 0 ? double(timer.nsecsElapsed()) / 1e6 : -1;
    }
    QJsonObject answer(int number) const
    {
        QFile file(answerFile(number));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()["data"_L1].toObject()
                                              : QJsonObject();
    }

private:
    QString answerFile(int number) const { return m_folder.filePath(u"answer%1"_s.arg(number)); }

    Shop &m_shop;
    QTemporaryDir m_folder;
    QByteArray m_config;
    int m_count = 0;
    int m_answers = 0;
    int m_bodies = 0;
};

/// Sets are made beforehand.
double curlMs(Shop &shop, const MediaPlan &plan)
{
    shop.source.add(plan.additions(), u"Add"_s);
    QList<ChangeId> makeSets;
    for (const auto &change : shop.changes.changes()) {
        if (change.kind != StagedChange::Kind::Upload)
            makeSets.append(change.id);
    }
    QSignalSpy finished(&shop.apply, &ApplyJob::finished);
    if (!makeSets.isEmpty() && (!shop.apply.start(makeSets) || !finished.wait(60'000)))
        return -1;
    Curl curl(shop);
    QStringList files;
    const auto base = shop.simulator.baseUrl().toString();
    for (const auto &change : shop.changes.changes()) {
        const auto set = std::get<ResourceKey>(change.after.links().value(u"appScreenshotSet"_s)).id;
        const QJsonObject attributes{{u"fileName"_s, QFileInfo(change.file).fileName()},
                                     {u"fileSize"_s, QFileInfo(change.file).size()}};
        const QJsonObject setKey{{u"type"_s, u"appScreenshotSets"_s}, {u"id"_s, set}};
        const QJsonObject links{{u"appScreenshotSet"_s, QJsonObject{{u"data"_s, setKey}}}};
        files.append(change.file);
        curl.add("POST", base + u"/v1/appScreenshots"_s, curl.apiHeaders(),
                 curl.bodyFile({{u"data"_s,
                                 QJsonObject{{u"type"_s, u"appScreenshots"_s},
                                             {u"attributes"_s, attributes},
                                             {u"relationships"_s, links}}}}));
    }
    const double reserving = curl.run();
    QStringList ids;
    for (int i = 0; i < files.size(); ++i) {
        const auto data = curl.answer(i);
        ids.append(data["id"_L1].toString());
        const auto operations = data["attributes"_L1]["uploadOperations"_L1].toArray();
        if (operations.size() != 1)
            return complain(u"a picture goes in one part here"_s) ? 0 : -1;
        QList<QByteArray> headers;
        for (const auto header : operations[0]["requestHeaders"_L1].toArray())
            headers.append(header["name"_L1].toString().toLatin1() + ": " + header["value"_L1].toString().toLatin1());
        curl.add(operations[0]["method"_L1].toString().toLatin1(), operations[0]["url"_L1].toString(), headers,
                 files[i]);
    }
    const double sending = curl.run();
    QElapsedTimer hashing; // which a script has to do too
    hashing.start();
    for (int i = 0; i < files.size(); ++i) {
        QFile file(files[i]);
        QCryptographicHash md5(QCryptographicHash::Md5);
        if (file.open(QIODevice::ReadOnly))
            md5.addData(&file);
        curl.add(
            "PATCH", base + u"/v1/appScreenshots/"_s + ids[i], curl.apiHeaders(),
            curl.bodyFile(
                {{u"data"_s,
                  QJsonObject{{u"type"_s, u"appScreenshots"_s},
                              {u"id"_s, ids[i]},
                              {u"attributes"_s,
                               QJsonObject{{u"uploaded"_s, true},
                                           {u"sourceFileChecksum"_s, QString::fromLatin1(md5.result().toHex())}}}}}}));
    }
    const double hashed = double(hashing.nsecsElapsed()) / 1e6;
    const double committing = curl.run();
    if (reserving < 0 || sending < 0 || committing < 0)
        return -1;
    std::printf("curl     reservations %.0f ms, parts %.0f ms, checksums %.0f ms, commits %.0f ms\n", reserving,
                sending, hashed, committing);
    return reserving + sending + hashed + committing;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption sets(u"sets"_s, u"Kinds of screens; each takes 100 pictures."_s, u"N"_s, u"3"_s);
    const QCommandLineOption planLimit(u"plan"_s, u"Most that the plan may take, in ms."_s, u"MS"_s, u"2000"_s);
    const QCommandLineOption ratio(u"ratio"_s, u"Least share of curl's speed."_s, u"R"_s, u"0.9"_s);
    const QCommandLineOption latency(u"latency"_s, u"Milliseconds before each answer."_s, u"MS"_s, u"0"_s);
    parser.addOptions({sets, planLimit, ratio, latency});
    parser.process(application);
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        std::printf("curl is not here: nothing to compare with\n");
        return 0;
    }

    QTemporaryDir folder;
    double planned = -1, ours = -1, theirs = -1;
    qint64 bytes = 0;
    qsizetype count = 0;
    for (const auto withCurl : {false, true}) {
        SharedSimulator server(WorldSize::Demo);
        if (!server.simulator)
            return complain(server.error) ? 0 : 1;
        Shop shop(server);
        if (!shop.open())
            return 1;
        const auto types = shop.freeTypes(parser.value(sets).toInt());
        if (types.size() < parser.value(sets).toInt())
            return complain(u"the world has too few kinds of screens that are free"_s) ? 0 : 1;
        if (!withCurl)
            bytes = makeFolder(folder.path(), shop, types);
        QElapsedTimer timer;
        timer.start();
        const auto files = MediaPlan::filesIn({folder.path()});
        MediaPlan plan;
        plan.setFiles(readAll(files), folder.path(), shop.source);
        if (!withCurl)
            planned = double(timer.nsecsElapsed()) / 1e6;
        count = files.size();
        if (plan.chosenCount() != count)
            return complain(u"%1 of %2 pictures found their place"_s.arg(plan.chosenCount()).arg(count)) ? 0 : 1;
        if (parser.value(latency).toInt() > 0)
            shop.setFaults(u"latency "_s + parser.value(latency));
        (withCurl ? theirs : ours) = withCurl ? curlMs(shop, plan) : uploadMs(shop, plan, int(count));
    }
    if (ours < 0 || theirs < 0)
        return complain(u"not everything was uploaded"_s) ? 0 : 1;
    const double share = theirs / ours;
    std::printf("plan     %lld pictures, %.0f MB, in %.0f ms (aim %s ms)\n", qlonglong(count), double(bytes) / 1e6,
                planned, qPrintable(parser.value(planLimit)));
    std::printf("upload   %.0f ms, %.0f MB/s; curl %.0f ms, %.0f MB/s; share %.2f (aim %s)\n", ours,
                double(bytes) / 1e3 / ours, theirs, double(bytes) / 1e3 / theirs, share,
                qPrintable(parser.value(ratio)));
    return planned <= parser.value(planLimit).toDouble() && share >= parser.value(ratio).toDouble() ? 0 : 1;
}
