// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/buildupload.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/testflight/testflightdata.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

BuildUpload::BuildUpload(const PageContext &context, const TestFlightData &data, QWidget &parent)
    : QObject(&parent)
    , m_context(context)
    , m_data(data)
    , m_parent(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &BuildUpload::onBundle);
}

BuildUpload::~BuildUpload()
{
    m_reading.waitForFinished();
}

void BuildUpload::read(const QString &path)
{
    if (m_reading.isRunning())
        return;
    m_file = path;
    m_reading.setFuture(QtConcurrent::run(readAppBundle, path));
    emit readingChanged();
}

void BuildUpload::onBundle()
{
    emit readingChanged();
    const auto read = m_reading.result();
    const auto name = QFileInfo(m_file).fileName();
    if (const auto *problem = std::get_if<AppBundleProblem>(&read)) {
        m_context.dialogs.inform(&m_parent, tr("%1 cannot be uploaded").arg(name), problem->text);
        return;
    }
    const auto &bundle = std::get<AppBundle>(read);
    QString problem;
    if (const auto ours = m_app.text(u"bundleId"); !ours.isEmpty() && bundle.bundleId != ours)
        problem = tr("It is the build of another app: %1. This one is %2.").arg(bundle.bundleId, ours);
    for (const auto &each : m_data.builds()) {
        if (each.version == bundle.version && each.number() == bundle.build && each.platform == bundle.platform)
            problem = tr("There is a build %1 already: raise the build number.").arg(each.title());
    }
    if (!problem.isEmpty()) {
        m_context.dialogs.inform(&m_parent, tr("%1 cannot be uploaded").arg(name), problem);
        return;
    }
    m_context.dialogs.confirm(
        &m_parent,
        {tr("Upload %1 (%2)?").arg(bundle.version, bundle.build),
         tr("%1 for %2, %3. It is staged under Changes and sent from there, in parts, and goes on where it "
            "was after an interruption.")
             .arg(bundle.name, enumWord(bundle.platform).text, format::bytes(bundle.bytes)),
         tr("Stage upload")},
        this, [this, bundle](bool confirmed) {
            if (confirmed)
                stageUpload(bundle);
        });
}

void BuildUpload::stageUpload(const AppBundle &bundle)
{
    auto &changes = m_context.services.changes;
    const auto title = u"%1 (%2)"_s.arg(bundle.version, bundle.build);
    changes.beginStep(tr("Upload build %1").arg(title));
    ResourceDraft container(u"buildUploads"_s);
    container.set(u"cfBundleShortVersionString"_s, bundle.version)
        .set(u"cfBundleVersion"_s, bundle.build)
        .set(u"platform"_s, bundle.platform)
        .link(u"app"_s, m_data.app());
    const auto upload = changes.stageCreate(container, {m_data.app(), title});
    ResourceDraft file(u"buildUploadFiles"_s);
    file.set(u"assetType"_s, u"ASSET"_s)
        .set(u"uti"_s, m_file.endsWith(".pkg"_L1, Qt::CaseInsensitive) ? u"com.apple.pkg"_s : u"com.apple.ipa"_s)
        .link(u"buildUpload"_s, upload);
    changes.stageUpload(file, QFileInfo(m_file).absoluteFilePath(), {m_data.app(), title});
    changes.endStep();
    showToast(m_parent.window(), Tone::Success, tr("Staged under Changes"));
}
