// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/devicespage.h"

#include "api/services/accountservices.h"
#include "handles/devices.h"
#include "models/core/enumwords.h"
#include "models/signing/signingstaging.h"
#include "ui/signing/deviceimportview.h"
#include "ui/signing/renewalview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

DevicesPage::DevicesPage(const PageContext &context, QWidget *parent)
    : SigningPage(context, u"devices"_s, tr("Devices"),
                  SigningData::Devices | SigningData::Profiles | SigningData::Certificates, parent)
    , m_model(context.services.changes)
    , m_import(new DeviceImportView(m_data, context.dialogs))
    , m_renewal(new RenewalView(m_data, context.services.changes))
{
    setAcceptDrops(true);
    addView(m_import);
    addView(m_renewal);
    setModel(m_model, u"deviceTable"_s);
    m_table->setEmpty({u"smartphone"_s, tr("No devices yet"),
                       tr("Builds for development and for testing outside the store run on registered devices alone."),
                       tr("Register devices")});
    m_table->setColumnWidth(DeviceModel::Name, 220);
    m_table->setColumnWidth(DeviceModel::Kind, 170);
    m_rename = addAction(u"renameDevice"_s, u"pencil"_s, tr("Rename"), [this] { rename(); });
    m_enable = addAction(u"enableDevices"_s, u"circle-play"_s, tr("Enable"), [this] { setEnabled(true); });
    m_disable = addAction(u"disableDevices"_s, u"ban"_s, tr("Disable"), [this] { setEnabled(false); });
    m_add = addAction(u"addToProfiles"_s, u"file-key"_s, tr("Add to profiles"), [this] { addToProfiles(); });
    addAction(
        u"registerDevices"_s, u"plus"_s, tr("Register devices"), [this] { showImport(); }, true);
    connect(m_table, &DataTable::emptyActionTriggered, this, &DevicesPage::showImport);
    connect(m_import, &DeviceImportView::closed, this, [this] { showView(nullptr); });
    connect(m_import, &DeviceImportView::readingChanged, this, &DevicesPage::updateState);
    connect(m_import, &DeviceImportView::staged, this, [this](const std::vector<DevicePlanRow> &devices) {
        SigningStaging(m_context.services.changes).registerDevices(devices);
        showView(nullptr);
        m_import->clear();
        showToast(window(), Tone::Success, tr("%n device(s) staged under Changes", nullptr, int(devices.size())));
    });
    connect(m_renewal, &RenewalView::closed, this, [this] { showView(nullptr); });
    onSelection();
}

void DevicesPage::onData()
{
    m_model.setRows(m_data.devices());
    m_import->refresh();
    m_renewal->refresh();
    if (!m_openNext.isEmpty() && m_data.device({QString(devices::key), m_openNext}))
        m_table->selectId(std::exchange(m_openNext, {}));
    onSelection();
}

QString DevicesPage::countText() const
{
    QStringList parts{SigningPage::countText()};
    for (const auto &family : deviceFamilies(m_data)) {
        if (parts.size() < 4)
            parts.append(
                tr("%1 %2/%3").arg(enumWord(family.deviceClass).text).arg(family.used).arg(devicesPerFamily()));
    }
    return parts.join(u" · "_s);
}

std::vector<SigningDevice> DevicesPage::chosen() const
{
    std::vector<SigningDevice> found;
    for (const auto &id : chosenIds()) {
        if (const auto *device = m_data.device({QString(devices::key), id}))
            found.push_back(*device);
    }
    return found;
}

void DevicesPage::onSelection()
{
    const auto some = chosen();
    const auto any = [&some](auto condition) { return std::any_of(some.begin(), some.end(), condition); };
    m_rename->setEnabled(some.size() == 1);
    m_enable->setEnabled(any([](const SigningDevice &device) { return !device.isEnabled(); }));
    m_disable->setEnabled(any([](const SigningDevice &device) { return device.isEnabled(); }));
    m_add->setEnabled(any([](const SigningDevice &device) { return device.isEnabled(); }));
}

bool DevicesPage::isBusy() const
{
    return m_import->isReading();
}

bool DevicesPage::open(const ResourceKey &key)
{
    if (key.entry != devices::key)
        return false;
    showView(nullptr);
    if (m_data.device(key))
        m_table->selectId(key.id);
    else
        m_openNext = key.id;
    return true;
}

void DevicesPage::showImport()
{
    showView(m_import);
    m_import->setFocus();
}

void DevicesPage::importFrom(const QString &path)
{
    showView(m_import);
    m_import->openFile(path);
}

void DevicesPage::rename()
{
    const auto some = chosen();
    if (some.size() != 1)
        return;
    const auto device = some.front().resource;
    m_context.dialogs.askText(this, tr("Rename the device"), tr("Name"), device[devices::name].value_or(QString()),
                              this, [this, device](const QString &name) {
                                  if (!name.trimmed().isEmpty())
                                      SigningStaging(m_context.services.changes).rename(device, name.trimmed());
                              });
}

void DevicesPage::setEnabled(bool enabled)
{
    const auto some = chosen();
    if (enabled) {
        SigningStaging(m_context.services.changes).setEnabled(some, true);
        return;
    }
    int profiles = 0;
    for (const auto &device : some)
        profiles += device.profiles;
    m_context.dialogs.confirm(
        this,
        {tr("Disable %n device(s)?", nullptr, int(some.size())),
         (profiles > 0 ? tr("Profiles that hold them have to be made anew. ") : QString())
             + tr("A disabled device keeps its place until the membership year begins anew. It is staged under Changes "
                  "and sent from there."),
         tr("Stage disabling"), true},
        this, [this, some](bool confirmed) {
            if (confirmed)
                SigningStaging(m_context.services.changes).setEnabled(some, false);
        });
}

void DevicesPage::addToProfiles()
{
    QList<ResourceKey> keys;
    for (const auto &device : chosen()) {
        if (device.isEnabled())
            keys.append(device.resource.key());
    }
    m_renewal->openForDevices(keys);
    showView(m_renewal);
}

void DevicesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void DevicesPage::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    importFrom(urls.first().toLocalFile());
}

Workspace devicesWorkspace()
{
    return {u"devices"_s,
            WorkspaceScope::Signing,
            DevicesPage::tr("Devices"),
            u"smartphone"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new DevicesPage(context, parent); },
            {},
            {},
            {u"devices"_s}};
}
