// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/videofile.h"

#include <QIODevice>
#include <QtEndian>

#include <cmath>

namespace {

constexpr qint64 largestBox = 64 * 1024 * 1024; // of those that are read whole: tables of samples
constexpr int deepest = 8;

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

quint64 longWord(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 8 <= bytes.size() ? qFromBigEndian<quint64>(bytes.constData() + at) : 0;
}

/// One track until its end: what is known of it is only then put to use.
struct Track
{
    QByteArray handler;
    QByteArray codec;
    QSize size;
    double seconds = 0;
    quint64 samples = 0;
};

class Reader
{
public:
    explicit Reader(QIODevice &device)
        : m_device(device)
    {
    }

    VideoFacts read()
    {
        boxes(0, m_device.size(), 0);
        return m_facts;
    }

private:
    void boxes(qint64 from, qint64 end, int depth)
    {
        while (depth < deepest && from + 8 <= end) {
            if (!m_device.seek(from))
                return;
            const auto head = m_device.read(16);
            if (head.size() < 8)
                return;
            qint64 size = word(head, 0);
            qint64 body = from + 8;
            if (size == 1) {
                size = qint64(longWord(head, 8));
                body += 8;
            } else if (size == 0) {
                size = end - from;
            }
            const auto type = head.mid(4, 4);
            if (size < body - from || size > end - from)
                return; // damaged, or cut off
            box(type, body, from + size, depth);
            from += size;
        }
    }

    void box(const QByteArray &type, qint64 body, qint64 end, int depth)
    {
        if (type == "ftyp") {
            m_facts.isReadable = true;
        } else if (type == "moov" || type == "mdia" || type == "minf" || type == "stbl") {
            m_facts.isReadable = m_facts.isReadable || type == "moov"; // old QuickTime files have no "ftyp"
            boxes(body, end, depth + 1);
        } else if (type == "trak") {
            m_track = {};
            boxes(body, end, depth + 1);
            endTrack();
        } else if (type == "mvhd" || type == "mdhd" || type == "tkhd" || type == "hdlr" || type == "stsd"
                   || type == "stts") {
            if (end - body > largestBox || !m_device.seek(body))
                return;
            leaf(type, m_device.read(end - body));
        }
    }

    static double durationOf(const QByteArray &bytes)
    {
        const bool isLong = bytes.startsWith('\1');
        const auto scale = word(bytes, isLong ? 20 : 12);
        const auto duration = isLong ? longWord(bytes, 24) : word(bytes, 16);
        return scale > 0 ? double(duration) / scale : 0;
    }

    void leaf(const QByteArray &type, const QByteArray &bytes)
    {
        if (type == "mvhd") {
            m_facts.seconds = durationOf(bytes);
        } else if (type == "mdhd") {
            m_track.seconds = durationOf(bytes);
        } else if (type == "hdlr") {
            if (m_track.handler.isEmpty())
                m_track.handler = bytes.mid(8, 4);
        } else if (type == "stsd") {
            m_track.codec = bytes.mid(12, 4);
        } else if (type == "tkhd") {
            const auto at = bytes.size() - 8; // width and height, in 1/65536 of a pixel, close the box
            m_track.size = QSize(int(word(bytes, at) >> 16), int(word(bytes, at + 4) >> 16));
            // The matrix before them turns the picture by 90 degrees where its first number is zero.
            if (word(bytes, at - 36) == 0 && word(bytes, at - 32) != 0)
                m_track.size.transpose();
        } else {
            const auto entries = word(bytes, 4);
            for (quint32 i = 0; i < entries && 8 + qsizetype(i) * 8 + 8 <= bytes.size(); ++i)
                m_track.samples += word(bytes, 8 + qsizetype(i) * 8);
        }
    }

    void endTrack()
    {
        if (m_track.handler != "vide" || !m_facts.size.isEmpty())
            return;
        m_facts.size = m_track.size;
        m_facts.codec = m_track.codec;
        if (m_track.seconds > 0)
            m_facts.framesPerSecond = double(m_track.samples) / m_track.seconds;
    }

    QIODevice &m_device;
    VideoFacts m_facts;
    Track m_track;
};

} // namespace

VideoFacts readVideoFacts(QIODevice &device)
{
    return Reader(device).read();
}
