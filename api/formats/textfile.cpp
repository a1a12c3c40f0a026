// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/textfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

QString withPlainLineEnds(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text;
}

/// The first line that is not UTF-8.
int badLine(const QByteArray &bytes)
{
    int number = 1;
    for (const auto &line : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(line);
        if (decoder.hasError())
            return number;
        ++number;
    }
    return 0;
}

} // namespace

TextFile decodeText(const QByteArray &bytes)
{
    const bool isWide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    QStringDecoder decoder(isWide ? QStringDecoder::Utf16 : QStringDecoder::Utf8,
                           isWide ? QStringDecoder::Flag::Default : QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
    if (decoder.hasError())
        return {{},
                Text::tr("This is not UTF-8. Save the file as UTF-8 and import it again."),
                isWide ? 0 : badLine(bytes)};
    if (text.contains(QChar::Null))
        return {{}, Text::tr("This is not a text: the file holds binary data."), 0};
    return {withPlainLineEnds(text), {}, 0};
}

TextFile readTextFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, Text::tr("The file cannot be read: %1").arg(file.errorString()), 0};
    if (file.size() > most)
        return {{},
                Text::tr("The file has %1; no more than %2 are read.")
                    .arg(QLocale().formattedDataSize(file.size()), QLocale().formattedDataSize(most)),
                0};
    return decodeText(file.read(most));
}
