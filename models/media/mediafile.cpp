// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediafile.h"

#include "models/core/format.h"
#include "models/media/videofile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MediaFile)
};

const QStringList pictureEndings{u"png"_s, u"jpg"_s, u"jpeg"_s};

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

QString sizeText(const QSize &size)
{
    return u"%1 × %2"_s.arg(size.width()).arg(size.height());
}

/// The alpha flag of a PNG is in its head: bit 2 of the colour type, byte 25.
bool hasAlpha(QFile &file)
{
    file.seek(0);
    const auto head = file.read(26);
    return head.size() == 26 && head.startsWith("\x89PNG") && (head[25] & 4) != 0;
}

void readPicture(QFile &file, MediaFile *media)
{
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const auto kind = reader.format();
    media->size = reader.size();
    if (kind.isEmpty() || media->size.isEmpty()) {
        media->problems.append(Text::tr("The picture cannot be read: %1").arg(reader.errorString()));
        return;
    }
    if (!mediumLimits(Medium::Screenshot).formats.contains(QString::fromLatin1(kind)))
        media->problems.append(
            Text::tr("The store takes PNG and JPEG, this is %1.").arg(QString::fromLatin1(kind).toUpper()));
    if (hasAlpha(file))
        media->problems.append(Text::tr("The picture has a transparency channel; the store refuses those."));
}

void readVideo(QFile &file, MediaFile *media)
{
    const auto &limits = mediumLimits(Medium::Preview);
    const auto facts = readVideoFacts(file);
    media->size = facts.size;
    if (!facts.isReadable || facts.size.isEmpty()) {
        media->problems.append(Text::tr("This is no video in QuickTime or MPEG-4 form."));
        return;
    }
    if (facts.seconds < limits.leastSeconds - 0.05 || facts.seconds > limits.mostSeconds + 0.05)
        media->problems.append(Text::tr("The video lasts %1 s; the store takes %2 to %3 s.")
                                   .arg(facts.seconds, 0, 'f', 1)
                                   .arg(limits.leastSeconds)
                                   .arg(limits.mostSeconds));
    if (facts.framesPerSecond > limits.mostFramesPerSecond + 0.5)
        media->problems.append(Text::tr("The video has %1 frames a second, no more than %2 are taken.")
                                   .arg(facts.framesPerSecond, 0, 'f', 1)
                                   .arg(limits.mostFramesPerSecond));
    if (facts.codec != "avc1" && facts.codec != "avc3" && facts.codec != "apch")
        media->problems.append(
            Text::tr("The store takes H.264 and ProRes 422 HQ, this is %1.").arg(QString::fromLatin1(facts.codec)));
    if (media->bytes > limits.mostBytes)
        media->problems.append(Text::tr("The file has %1, no more than %2 are taken.")
                                   .arg(format::bytes(media->bytes), format::bytes(limits.mostBytes)));
}

} // namespace

bool isMediaFile(const QString &path)
{
    const auto ending = endingOf(path);
    return pictureEndings.contains(ending) || mediumLimits(Medium::Preview).formats.contains(ending);
}

MediaFile readMediaFile(const QString &path)
{
    MediaFile media;
    media.path = path;
    media.medium = pictureEndings.contains(endingOf(path)) ? Medium::Screenshot : Medium::Preview;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        media.problems.append(Text::tr("The file cannot be read: %1").arg(file.errorString()));
        return media;
    }
    media.bytes = file.size();
    QCryptographicHash md5(QCryptographicHash::Md5);
    md5.addData(&file);
    media.checksum = QString::fromLatin1(md5.result().toHex());
    file.seek(0);
    if (media.medium == Medium::Screenshot)
        readPicture(file, &media);
    else
        readVideo(file, &media);
    if (media.problems.isEmpty() && displayTypesFor(media.medium, media.size).isEmpty())
        media.problems.append(Text::tr("No screen of the store has the size %1.").arg(sizeText(media.size)));
    return media;
}
