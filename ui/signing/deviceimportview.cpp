// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/deviceimportview.h"

#include "models/core/enumwords.h"
#include "models/signing/signingfacts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using State = DevicePlanRow::State;

DeviceImportView::DeviceImportView(const SigningData &signing, Dialogs &dialogs, QWidget *parent)
    : ListImportFrame({tr("Back to the devices"), tr("Devices"),
                       tr("A device a line: UDID, name. Paste them here, or drop a file: Apple's upload list, a "
                          ".deviceids file of Apple Configurator, CSV."),
                       tr("What would become of the devices"), tr("A list of devices"),
                       tr("Lists (*.txt *.tsv *.csv *.deviceids *.plist)")},
                      {u"closeImport"_s, u"openDeviceFile"_s, u"deviceText"_s, u"devicePlan"_s, u"deviceSummary"_s,
                       u"stageDevices"_s},
                      dialogs, parent)
    , m_data(signing)
    , m_platform(new QComboBox(this))
    , m_room(new TextLabel(TextLabel::Style::Small, this))
{
    setObjectName(u"deviceImport"_s);
    m_platform->setObjectName(u"devicePlatform"_s);
    m_platform->setAccessibleName(tr("Platform"));
    for (const auto &platform : {u"IOS"_s, u"MAC_OS"_s})
        m_platform->addItem(tr("%1 where the list does not tell").arg(enumWord(platform).text), platform);
    bar()->addTrailing(m_platform);
    table()->setModel(&m_plan);
    table()->setColumnWidth(DevicePlan::Name, 240);
    table()->setColumnWidth(DevicePlan::Udid, 330);
    table()->setColumnWidth(DevicePlan::Platform, 90);
    table()->setEmpty({u"smartphone"_s, tr("Nothing to register yet"),
                       tr("What you paste or drop is shown here first, line by line.")});
    m_room->setWordWrap(true);
    m_room->setObjectName(u"devicePlaces"_s);
    addNote(m_room);
    connect(text(), &QPlainTextEdit::textChanged, this, &DeviceImportView::readText);
    connect(m_platform, &QComboBox::activated, this, &DeviceImportView::refresh);
    connect(&m_plan, &DevicePlan::chosenChanged, this, &DeviceImportView::updateSummary);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        show(m_reading.result());
        emit readingChanged();
    });
    connect(stage(), &QAbstractButton::clicked, this, [this] { emit staged(m_plan.chosen()); });
    updateSummary();
}

DeviceImportView::~DeviceImportView()
{
    m_reading.waitForFinished();
}

static DeviceList readFile(const QString &path)
{
    DeviceList list;
    const auto bytes = readListFile(path, &list.problem);
    return list.problem.isEmpty() ? readDeviceList(bytes) : list;
}

void DeviceImportView::openFile(const QString &path)
{
    m_isFromFile = true;
    text()->clear();
    table()->setLoading(true);
    m_reading.setFuture(QtConcurrent::run(readFile, path));
    emit readingChanged();
}

void DeviceImportView::clear()
{
    m_isFromFile = false;
    text()->clear();
    show({});
}

void DeviceImportView::readText()
{
    const auto typed = text()->toPlainText();
    if (typed.isEmpty() && m_isFromFile)
        return;
    m_isFromFile = false;
    show(typed.trimmed().isEmpty() ? DeviceList() : readDeviceList(typed.toUtf8()));
}

void DeviceImportView::show(const DeviceList &list)
{
    m_list = list;
    m_plan.setRows({}); // what was left out of another list says nothing of this one
    table()->setLoading(false);
    refresh();
}

void DeviceImportView::refresh()
{
    m_plan.setList(m_list, m_data, m_platform->currentData().toString());
}

void DeviceImportView::updateSummary()
{
    const int chosen = m_plan.chosenCount();
    stage()->setText(tr("Stage %n device(s)", nullptr, chosen));
    stage()->setEnabled(chosen > 0);
    QStringList parts;
    const auto add = [&](State state, const QString &text) {
        if (m_plan.countOf(state) > 0)
            parts.append(text);
    };
    add(State::New, tr("%n new", nullptr, m_plan.countOf(State::New)));
    add(State::Known, tr("%n registered already", nullptr, m_plan.countOf(State::Known)));
    add(State::Disabled, tr("%n disabled", nullptr, m_plan.countOf(State::Disabled)));
    add(State::Repeated, tr("%n repeated", nullptr, m_plan.countOf(State::Repeated)));
    add(State::Bad, tr("%n that cannot be read", nullptr, m_plan.countOf(State::Bad)));
    summary()->setText(!m_list.problem.isEmpty() ? m_list.problem : parts.join(u" · "_s));
    QStringList places;
    for (const auto &family : deviceFamilies(m_data))
        places.append(tr("%1: %2 of %3")
                          .arg(enumWord(family.deviceClass).text)
                          .arg(std::max(0, devicesPerFamily() - family.used))
                          .arg(devicesPerFamily()));
    m_room->setText(
        tr("Places left this membership year: %1. A device keeps its place when it is disabled; places come "
           "back only when the year begins anew.")
            .arg(places.isEmpty() ? tr("all") : places.join(u" · "_s)));
}
