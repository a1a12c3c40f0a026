// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/judge.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpServer>

using namespace Qt::StringLiterals;

static bool run(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments);
    return process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// The folder with the judge's scripts and their packages: the given one, or a copy with the packages installed.
static QString judgeFolder(const QString &scratch)
{
    const auto given = qEnvironmentVariable("ESPALIER_JUDGE");
    return QFileInfo::exists(given + u"/node_modules"_s) ? given : scratch + u"/judge"_s;
}

static bool installCopy(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to + u"/node_modules"_s))
        return true;
    QDir().mkpath(to);
    for (const auto &name : QDir(from).entryList({u"*.cjs"_s, u"*.mjs"_s, u"package.json"_s}, QDir::Files)) {
        QFile::remove(to + u'/' + name);
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            return false;
    }
    return run(to, u"npm"_s, {u"install"_s, u"--no-audit"_s, u"--no-fund"_s, u"--loglevel=error"_s});
}

/// openapi-backend splits every parameter with `explode: false` into an array, also those that are none, for which the
/// word has no meaning: leave it out there.
static bool mendParameters(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    auto spec = QJsonDocument::fromJson(file.readAll()).object();
    auto paths = spec[u"paths"_s].toObject();
    for (auto each = paths.begin(); each != paths.end(); ++each) {
        auto item = each.value().toObject();
        auto get = item[u"get"_s].toObject();
        auto parameters = get[u"parameters"_s].toArray();
        for (auto value : parameters) {
            auto parameter = value.toObject();
            if (parameter[u"schema"_s].toObject()[u"type"_s] != "array"_L1)
                parameter.remove(u"explode"_s);
            value = parameter;
        }
        if (!parameters.isEmpty()) {
            get.insert(u"parameters"_s, parameters);
            item.insert(u"get"_s, get);
            each.value() = item;
        }
    }
    spec.insert(u"paths"_s, paths);
    file.resize(0);
    return file.write(QJsonDocument(spec).toJson(QJsonDocument::Compact)) > 0;
}

QString Judge::prepare(const QString &scratch)
{
    const auto spec = qEnvironmentVariable("ESPALIER_ASC_SPEC");
    const auto given = qEnvironmentVariable("ESPALIER_JUDGE");
    if (!QFileInfo(spec).isFile())
        return u"ESPALIER_ASC_SPEC does not name Apple's specification."_s;
    if (!QFileInfo::exists(given + u"/judge.cjs"_s))
        return u"ESPALIER_JUDGE does not name the folder of the judge."_s;
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"node is not installed."_s;
    const auto folder = judgeFolder(scratch);
    if (folder != given && !installCopy(given, folder))
        return u"npm could not install the judge's packages."_s;
    const auto mended = scratch + u"/spec.json"_s;
    QFile::remove(scratch + u"/operations.v8"_s); // what the judge made of an earlier one
    if (!run(folder, u"node"_s, {folder + u"/patch-spec.mjs"_s, spec, mended}) || !mendParameters(mended))
        return u"The specification could not be prepared for the judge."_s;
    return {};
}

Judge::Judge(const QString &scratch)
    : m_scratch(scratch)
    , m_report(scratch + u"/report.jsonl"_s)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

Judge::~Judge()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Judge::start(quint16 upstreamPort)
{
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
    }
    QFile::remove(m_report);
    m_process.start(u"node"_s,
                    {judgeFolder(m_scratch) + u"/judge.cjs"_s, m_scratch + u"/spec.json"_s, QString::number(m_port),
                     QString::number(upstreamPort), m_report, u"--cache"_s, m_scratch + u"/operations.v8"_s});
    // It says one line when it listens; the first start takes some seconds.
    return m_process.waitForReadyRead(120'000);
}

QUrl Judge::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

QList<QJsonObject> Judge::finish()
{
    m_process.terminate();
    m_process.waitForFinished(60'000);
    QList<QJsonObject> exchanges;
    QFile file(m_report);
    if (!file.open(QIODevice::ReadOnly))
        return exchanges;
    while (!file.atEnd())
        exchanges.append(QJsonDocument::fromJson(file.readLine()).object());
    return exchanges;
}
