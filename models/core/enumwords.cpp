// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/enumwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QByteArray text;
    std::optional<Tone> tone;
    QString icon;
};

std::optional<Tone> toneNamed(const QString &name)
{
    static const QHash<QString, Tone> tones{{u"neutral"_s, Tone::Neutral}, {u"accent"_s, Tone::Accent},
                                            {u"success"_s, Tone::Success}, {u"warning"_s, Tone::Warning},
                                            {u"danger"_s, Tone::Danger},   {u"info"_s, Tone::Info}};
    const auto found = tones.constFind(name);
    return found == tones.cend() ? std::nullopt : std::optional(*found);
}

QHash<QString, Row> readTable()
{
    QFile file(u":/data/enumwords.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, Row> table;
    const auto values = QJsonDocument::fromJson(file.readAll()).object().value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.value().isString())
            table.insert(it.key(), {it.value().toString().toUtf8(), {}, {}});
        else
            table.insert(
                it.key(),
                {it.value()[0].toString().toUtf8(), toneNamed(it.value()[1].toString()), it.value()[2].toString()});
    }
    return table;
}

} // namespace

EnumWord enumWord(const QString &value)
{
    static const auto table = readTable(); // constant data, read when the first word is wanted
    const auto found = table.constFind(value);
    if (found == table.cend())
        return {value, {}, {}, false};
    return {QCoreApplication::translate("EnumWords", found->text.constData()), found->tone, found->icon, true};
}
