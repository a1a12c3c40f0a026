// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/appbundle.h"
#include "api/jsonapi/resource.h"
#include "ui/shell/workspace.h"

#include <QFutureWatcher>
#include <QObject>

class TestFlightData;
class QWidget;

/// From an .ipa or .pkg file to a staged upload: read, checked against the app and its builds, confirmed.
class BuildUpload final : public QObject
{
    Q_OBJECT
public:
    /// `parent` is what dialogs stand on; all outlive it.
    BuildUpload(const PageContext &context, const TestFlightData &data, QWidget &parent);
    ~BuildUpload() override;

    void setApp(const Resource &app) { m_app = app; }
    /// Does nothing while another file is being read.
    void read(const QString &path);
    bool isReading() const { return m_reading.isRunning(); }

signals:
    void readingChanged();

private:
    void onBundle();
    void stageUpload(const AppBundle &bundle);

    const PageContext m_context;
    const TestFlightData &m_data;
    QWidget &m_parent;
    Resource m_app;
    QString m_file;
    QFutureWatcher<std::variant<AppBundle, AppBundleProblem>> m_reading;
};
