// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reporttext.h"

#include "api/client/gzip.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <zlib.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

struct TextTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr qsizetype largestReport = 1 << 30; ///< unpacked; the largest of Apple's have some hundred megabytes

std::variant<QByteArray, ReportProblem> unpacked(const QByteArray &bytes)
{
    if (!looksLikeGzip(bytes))
        return bytes;
    auto result = inflated(bytes, largestReport);
    switch (result.state) {
    case Inflated::State::Good:
        break;
    case Inflated::State::Truncated:
        return ReportProblem{0, {}, TextTexts::tr("The packed file ends too early: it was cut on its way.")};
    case Inflated::State::Corrupt:
        return ReportProblem{0, {}, TextTexts::tr("The packed file is damaged.")};
    case Inflated::State::TooLarge:
        return ReportProblem{0, {}, TextTexts::tr("Unpacked, the file has more than a gigabyte.")};
    }
    return std::move(result.bytes);
}

QByteArray asUtf8(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return bytes.sliced(3);
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16); // goes by the mark
        return QString(decoder.decode(bytes)).toUtf8();
    }
    return bytes;
}

/// What came in place of a report; empty when it may be one.
QString otherThanReport(const QByteArray &bytes)
{
    const auto start = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 512)).trimmed();
    if (start.isEmpty())
        return TextTexts::tr("The file is empty.");
    if (start.startsWith('<'))
        return TextTexts::tr("This is a web page, not a report.");
    if (start.startsWith('{') || start.startsWith('['))
        return TextTexts::tr("This is an answer in JSON, not a report.");
    if (std::memchr(start.data(), 0, std::size_t(start.size())))
        return TextTexts::tr("This is not a text.");
    return {};
}

} // namespace

void splitCells(QByteArrayView line, std::vector<QByteArrayView> &cells)
{
    cells.clear();
    const char *at = line.data();
    const char *const end = at + line.size();
    while (true) {
        const auto *tab = static_cast<const char *>(std::memchr(at, '\t', std::size_t(end - at)));
        const char *stop = tab ? tab : end;
        const char *first = at;
        while (first < stop && *first == ' ')
            ++first;
        const char *last = stop;
        while (last > first && last[-1] == ' ')
            --last;
        cells.emplace_back(first, last - first);
        if (!tab)
            return;
        at = tab + 1;
    }
}

std::optional<Decimal> roundedNumber(QByteArrayView text)
{
    bool isNumber = false;
    const auto value = text.trimmed().toDouble(&isNumber);
    if (!isNumber || std::abs(value) > 9e14)
        return {};
    return Decimal::fromScaled(qRound64(value * double(Decimal::scale)));
}

int ReportText::lineOf(QByteArrayView view) const
{
    return 1 + int(std::count(bytes.constData(), view.data(), '\n'));
}

QByteArray ReportText::checksum() const
{
    auto text = bytes;
    if (text.contains('\r'))
        text.replace("\r\n", "\n");
    const auto *data = reinterpret_cast<const Bytef *>(text.constData());
    const auto crc = crc32_z(0, data, std::size_t(text.size()));
    return QByteArray::number(qlonglong(text.size())) + ' ' + QByteArray::number(qulonglong(crc), 16);
}

std::variant<ReportText, ReportProblem> ReportText::read(const QByteArray &bytes)
{
    auto plain = unpacked(bytes);
    if (const auto *problem = std::get_if<ReportProblem>(&plain))
        return *problem;
    ReportText text;
    text.bytes = asUtf8(std::move(std::get<QByteArray>(plain)));
    if (const auto other = otherThanReport(text.bytes); !other.isEmpty())
        return ReportProblem{0, {}, other};
    const QByteArrayView all(text.bytes);
    const auto lineEnd = all.indexOf('\n');
    auto header = lineEnd < 0 ? all : all.first(lineEnd);
    if (header.endsWith('\r'))
        header.chop(1);
    text.body = lineEnd < 0 ? QByteArrayView() : all.sliced(lineEnd + 1);
    splitCells(header, text.header);
    if (text.header.size() < 2)
        return ReportProblem{1,
                             {},
                             header.contains(',') || header.contains(';')
                                 ? TextTexts::tr("The columns are not parted by tabs, as Apple's reports have them.")
                                 : TextTexts::tr("The first line does not name columns.")};
    return text;
}
