// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/devicefile.h"

#include "api/formats/celllines.h"
#include "api/formats/propertylist.h"
#include "api/formats/textfile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeviceFile)
};

constexpr qsizetype longestName = 50; // what the developer website takes

/// Which cell holds what; -1: none.
struct Layout
{
    int udid = 0;
    int name = 1;
    int platform = 2;
    bool isHeader = false;
};

Layout layoutOf(const CellLine &first)
{
    Layout layout;
    const auto find = [&first](const QStringList &titles) {
        for (int i = 0; i < first.cells.size(); ++i) {
            if (titles.contains(first.cells[i].toLower()))
                return i;
        }
        return -1;
    };
    const int udid = find({u"device id"_s, u"udid"_s, u"identifier"_s, u"device udid"_s, u"ecid/udid"_s});
    if (udid < 0)
        return layout;
    return {udid, find({u"device name"_s, u"name"_s}), find({u"device platform"_s, u"platform"_s}), true};
}

QString platformOf(const QString &text, QString *problem)
{
    const auto word = text.toLower();
    if (word.isEmpty())
        return {};
    if (word == "ios"_L1 || word == "ipados"_L1 || word == "tvos"_L1 || word == "watchos"_L1 || word == "visionos"_L1)
        return u"IOS"_s;
    if (word == "mac"_L1 || word == "macos"_L1 || word == "mac_os"_L1 || word == "osx"_L1)
        return u"MAC_OS"_s;
    *problem = Text::tr("\"%1\" is no platform: it has to be \"ios\" or \"mac\".").arg(text);
    return {};
}

void check(ListedDevice *device)
{
    if (!device->problem.isEmpty())
        return;
    if (device->udid.isEmpty())
        device->problem = Text::tr("There is no UDID.");
    else if (!isUdid(device->udid))
        device->problem = Text::tr("\"%1\" is no UDID: that is 40 hexadecimal digits, 8 and 16 of them, or a UUID.")
                              .arg(device->udid.left(60));
    else if (device->name.size() > longestName)
        device->problem = Text::tr("The name has more than %1 characters.").arg(longestName);
}

/// A line in which spaces stand for the tabs.
bool partBySpaces(CellLine *line)
{
    static const QRegularExpression parts(u"^(\\S+)\\s+(.*)$"_s);
    const auto match = parts.match(line->cells.value(0));
    if (line->cells.size() != 1 || !match.hasMatch() || !isUdid(match.captured(1)))
        return false;
    line->cells = {match.captured(1), match.captured(2).trimmed()};
    static const QRegularExpression last(u"^(.*\\S)\\s{2,}(\\S+)$"_s);
    if (const auto three = last.match(line->cells[1]); three.hasMatch())
        line->cells = {line->cells[0], three.captured(1), three.captured(2)};
    return true;
}

DeviceList fromLines(const QString &text)
{
    DeviceList list;
    auto lines = readCellLines(text, cellSeparator(text));
    if (lines.empty()) {
        list.problem = Text::tr("There is no device in it.");
        return list;
    }
    const auto layout = layoutOf(lines.front());
    for (std::size_t i = layout.isHeader ? 1 : 0; i < lines.size(); ++i) {
        auto &line = lines[i];
        ListedDevice device;
        device.line = line.line;
        device.problem = line.problem;
        if (device.problem.isEmpty())
            partBySpaces(&line);
        const auto cell = [&line](int place) { return place < 0 ? QString() : line.cells.value(place); };
        device.udid = cell(layout.udid);
        device.name = cell(layout.name);
        if (device.problem.isEmpty())
            device.platform = platformOf(cell(layout.platform), &device.problem);
        check(&device);
        list.devices.push_back(std::move(device));
    }
    if (list.devices.empty())
        list.problem = Text::tr("There is no device below the first line.");
    return list;
}

/// { "Device UDIDs": [ { deviceIdentifier, deviceName, devicePlatform? } ] }
DeviceList fromPropertyList(const QByteArray &bytes)
{
    DeviceList list;
    QString error;
    const auto root = readPropertyList(bytes, &error);
    const auto devices = root.toMap().value(u"Device UDIDs"_s).toList();
    if (!root.isValid()) {
        list.problem = Text::tr("The property list cannot be read. %1").arg(error);
        return list;
    }
    if (devices.isEmpty()) {
        list.problem = Text::tr("The property list has no \"Device UDIDs\".");
        return list;
    }
    for (const auto &each : devices) {
        const auto map = each.toMap();
        ListedDevice device;
        device.line = int(list.devices.size()) + 1;
        device.udid = map.value(u"deviceIdentifier"_s).toString().trimmed();
        device.name = map.value(u"deviceName"_s).toString().trimmed();
        device.platform = platformOf(map.value(u"devicePlatform"_s).toString().trimmed(), &device.problem);
        check(&device);
        list.devices.push_back(std::move(device));
    }
    return list;
}

} // namespace

DeviceList readDeviceList(const QByteArray &bytes)
{
    const auto start = bytes.left(512).trimmed();
    if (start.startsWith("bplist00") || (start.contains("<plist") || start.startsWith("<?xml")))
        return fromPropertyList(bytes);
    const auto text = decodeText(bytes);
    if (!text.problem.isEmpty()) {
        DeviceList list;
        list.problem = text.line > 0 ? Text::tr("Line %1: %2").arg(text.line).arg(text.problem) : text.problem;
        return list;
    }
    return fromLines(text.text);
}

QString normalizedUdid(const QString &udid)
{
    auto plain = udid.trimmed().toLower();
    plain.remove(u'-');
    return plain;
}

bool isUdid(const QString &udid)
{
    static const QRegularExpression shape(
        u"^([0-9a-f]{40}|[0-9a-f]{8}-?[0-9a-f]{16}|[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(udid.trimmed()).hasMatch();
}
