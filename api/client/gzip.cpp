// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/gzip.h"

#include <zlib.h>

#include <algorithm>

bool looksLikeGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

/// Grows `out` by a step that fits what is being read; false at the limit.
static bool makeRoom(QByteArray &out, qsizetype used, qsizetype limit)
{
    if (used < out.size())
        return true;
    if (used >= limit)
        return false;
    out.resize(std::min(limit, std::max<qsizetype>(used * 2, 16 * 1024)));
    return true;
}

Inflated inflated(const QByteArray &bytes, qsizetype limit)
{
    Inflated result;
    z_stream stream{};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK) {
        result.state = Inflated::State::Corrupt;
        return result;
    }
    // zlib's interface predates const.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    result.bytes.resize(std::min(limit, bytes.size() * 6));
    qsizetype used = 0;
    int code = Z_OK;
    while (code == Z_OK || (code == Z_STREAM_END && stream.avail_in > 0)) {
        if (code == Z_STREAM_END)
            inflateReset(&stream); // a further member follows
        if (!makeRoom(result.bytes, used, limit)) {
            result.state = Inflated::State::TooLarge;
            break;
        }
        const auto room = std::min<qsizetype>(result.bytes.size() - used, 1 << 30);
        stream.next_out = reinterpret_cast<Bytef *>(result.bytes.data() + used);
        stream.avail_out = uInt(room);
        code = ::inflate(&stream, Z_NO_FLUSH);
        used += room - qsizetype(stream.avail_out);
    }
    inflateEnd(&stream);
    result.bytes.resize(used);
    if (result.state == Inflated::State::Good && code != Z_STREAM_END)
        result.state = code == Z_BUF_ERROR ? Inflated::State::Truncated : Inflated::State::Corrupt;
    return result;
}
