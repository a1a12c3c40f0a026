// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/deviceimportview.h"

#include "models/core/enumwords.h"
#include "models/signing/signingfacts.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using State = DevicePlanRow::State;

static constexpr qint64 largestFile = 256 << 20;

DeviceImportView::DeviceImportView(const SigningData &signing, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_data(signing)
    , m_dialogs(dialogs)
    , m_text(new QPlainTextEdit(this))
    , m_platform(new QComboBox(this))
    , m_table(new DataTable(tr("What would become of the devices"), this))
    , m_summary(new TextLabel(TextLabel::Style::Body, this))
    , m_room(new TextLabel(TextLabel::Style::Small, this))
    , m_stage(new QPushButton(this))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"deviceImport"_s);
    setAcceptDrops(true);
    auto *bar = new FilterBar(this);
    auto *back = new QPushButton(icon(u"arrow-left"_s), tr("Back to the devices"), bar);
    back->setObjectName(u"closeImport"_s);
    setButtonKind(back, ButtonKind::Quiet);
    bar->addWidget(back);
    auto *file = new QPushButton(icon(u"folder-open"_s), tr("Open file…"), bar);
    file->setObjectName(u"openDeviceFile"_s);
    setButtonKind(file, ButtonKind::Quiet);
    bar->addWidget(file);
    m_platform->setObjectName(u"devicePlatform"_s);
    m_platform->setAccessibleName(tr("Platform"));
    for (const auto &platform : {u"IOS"_s, u"MAC_OS"_s})
        m_platform->addItem(tr("%1 where the list does not tell").arg(enumWord(platform).text), platform);
    bar->addTrailing(m_platform);
    m_text->setObjectName(u"deviceText"_s);
    m_text->setAccessibleName(tr("Devices"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(
        tr("A device a line: UDID, name. Paste them here, or drop a file: Apple's upload list, a "
           ".deviceids file of Apple Configurator, CSV."));
    m_text->setMaximumHeight(theme.px(130));
    m_table->setObjectName(u"devicePlan"_s);
    m_table->setModel(&m_plan);
    m_table->setColumnWidth(DevicePlan::Name, 240);
    m_table->setColumnWidth(DevicePlan::Udid, 330);
    m_table->setColumnWidth(DevicePlan::Platform, 90);
    m_table->setEmpty({u"smartphone"_s, tr("Nothing to register yet"),
                       tr("What you paste or drop is shown here first, line by line.")});
    m_room->setWordWrap(true);
    m_room->setObjectName(u"devicePlaces"_s);
    m_summary->setObjectName(u"deviceSummary"_s);
    m_stage->setObjectName(u"stageDevices"_s);
    setButtonKind(m_stage, ButtonKind::Primary);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(12));
    footer->setSpacing(theme.px(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_summary);
    words->addWidget(m_room);
    footer->addLayout(words, 1);
    footer->addWidget(m_stage);
    auto *texts = new QHBoxLayout;
    texts->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(8));
    texts->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addLayout(texts);
    column->addWidget(m_table, 1);
    column->addLayout(footer);
    connect(back, &QAbstractButton::clicked, this, &DeviceImportView::closed);
    connect(file, &QAbstractButton::clicked, this, [this] {
        m_dialogs.openFile(this, {tr("A list of devices"), tr("Lists (*.txt *.tsv *.csv *.deviceids *.plist)"), {}},
                           this, [this](const QString &path) { openFile(path); });
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &DeviceImportView::readText);
    connect(m_platform, &QComboBox::activated, this, &DeviceImportView::refresh);
    connect(&m_plan, &DevicePlan::chosenChanged, this, &DeviceImportView::updateSummary);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        show(m_reading.result());
        emit readingChanged();
    });
    connect(m_stage, &QAbstractButton::clicked, this, [this] { emit staged(m_plan.chosen()); });
    setFocusProxy(m_text);
    updateSummary();
}

DeviceImportView::~DeviceImportView()
{
    m_reading.waitForFinished();
}

static DeviceList readFile(const QString &path)
{
    DeviceList list;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        list.problem
            = DeviceImportView::tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString());
    else if (file.size() > largestFile)
        list.problem = DeviceImportView::tr("%1 is too large for a list of devices.").arg(QFileInfo(path).fileName());
    else
        list = readDeviceList(file.readAll());
    return list;
}

void DeviceImportView::openFile(const QString &path)
{
    m_isFromFile = true;
    m_text->clear();
    m_table->setLoading(true);
    m_reading.setFuture(QtConcurrent::run(readFile, path));
    emit readingChanged();
}

void DeviceImportView::clear()
{
    m_isFromFile = false;
    m_text->clear();
    show({});
}

void DeviceImportView::readText()
{
    const auto text = m_text->toPlainText();
    if (text.isEmpty() && m_isFromFile)
        return;
    m_isFromFile = false;
    show(text.trimmed().isEmpty() ? DeviceList() : readDeviceList(text.toUtf8()));
}

void DeviceImportView::show(const DeviceList &list)
{
    m_list = list;
    m_plan.setRows({}); // what was left out of another list says nothing of this one
    m_table->setLoading(false);
    refresh();
}

void DeviceImportView::refresh()
{
    m_plan.setList(m_list, m_data, m_platform->currentData().toString());
}

void DeviceImportView::updateSummary()
{
    const int chosen = m_plan.chosenCount();
    m_stage->setText(tr("Stage %n device(s)", nullptr, chosen));
    m_stage->setEnabled(chosen > 0);
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
    m_summary->setText(!m_list.problem.isEmpty() ? m_list.problem : parts.join(u" · "_s));
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

void DeviceImportView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void DeviceImportView::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(urls.first().toLocalFile());
}
