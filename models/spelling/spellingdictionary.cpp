// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling/spellingdictionary.h"

#ifdef ESPALIER_WITH_HUNSPELL

#include <QFile>
#include <QHash>

#include <hunspell/hunspell.hxx>

#ifdef ESPALIER_WITH_ICONV
#include <iconv.h>
#endif

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Many dictionaries are in an encoding of one byte a letter that Qt does not know.
class Codec
{
public:
    explicit Codec(const std::string &name)
    {
        const auto upper = QByteArray::fromStdString(name).toUpper();
        m_isUtf8 = upper == "UTF-8" || upper == "UTF8";
        m_isUsable = m_isUtf8 || makeTable(name);
    }
    bool isUsable() const { return m_isUsable; }

    /// Nothing: a letter of it does not exist in the encoding.
    std::optional<std::string> encode(const QString &text) const
    {
        if (m_isUtf8)
            return text.toStdString();
        std::string bytes;
        for (const auto c : text) {
            const auto found = m_bytes.constFind(c.unicode());
            if (found == m_bytes.cend())
                return std::nullopt;
            bytes += char(*found);
        }
        return bytes;
    }
    QString decode(const std::string &bytes) const
    {
        if (m_isUtf8)
            return QString::fromStdString(bytes);
        QString text;
        for (const char byte : bytes)
            text += QChar(m_letters[static_cast<unsigned char>(byte)]);
        return text;
    }

private:
    bool makeTable([[maybe_unused]] const std::string &name)
    {
#ifdef ESPALIER_WITH_ICONV
        // ISO8859-15 and the like, as Hunspell writes it, and the names some dictionaries use.
        auto known = QByteArray::fromStdString(name);
        if (known.startsWith("microsoft-cp"))
            known = "CP" + known.mid(12);
        auto *converter = iconv_open("UTF-16LE", known.constData());
        if (converter == reinterpret_cast<iconv_t>(-1))
            return false;
        for (int byte = 0; byte < 256; ++byte) {
            char in = char(byte);
            std::array<char, 8> out{};
            char *from = &in;
            char *to = out.data();
            std::size_t inLeft = 1, outLeft = out.size();
            iconv(converter, nullptr, nullptr, nullptr, nullptr);
            const auto converted = iconv(converter, &from, &inLeft, &to, &outLeft);
            if (converted == static_cast<std::size_t>(-1) || outLeft != out.size() - 2)
                continue;
            const auto unit = char16_t(static_cast<unsigned char>(out[0]) | static_cast<unsigned char>(out[1]) << 8);
            m_letters[std::size_t(byte)] = unit;
            m_bytes.insert(unit, static_cast<unsigned char>(byte));
        }
        iconv_close(converter);
        return true;
#else
        return false;
#endif
    }

    bool m_isUtf8 = false;
    bool m_isUsable = false;
    std::array<char16_t, 256> m_letters{};
    QHash<char16_t, unsigned char> m_bytes;
};

} // namespace

struct SpellingDictionary::Private
{
    explicit Private(const QString &path)
        : hunspell(QFile::encodeName(path + u".aff"_s).constData(), QFile::encodeName(path + u".dic"_s).constData())
        , codec(hunspell.get_dict_encoding())
    {
    }
    mutable Hunspell hunspell; // looking a word up fills caches
    Codec codec;
};

SpellingDictionary::SpellingDictionary(const QString &path)
    : d(std::make_unique<Private>(path))
{
}

bool SpellingDictionary::isAvailable()
{
    return true;
}

bool SpellingDictionary::isUsable() const
{
    return d->codec.isUsable();
}

bool SpellingDictionary::knows(const QString &word) const
{
    auto plain = word;
    const auto bytes = d->codec.encode(plain.replace(QChar(0x2019), u'\''));
    return !bytes || d->hunspell.spell(*bytes);
}

QStringList SpellingDictionary::suggestions(const QString &word) const
{
    QStringList found;
    if (const auto bytes = d->codec.encode(word)) {
        for (const auto &each : d->hunspell.suggest(*bytes))
            found.append(d->codec.decode(each));
    }
    return found;
}

#else

struct SpellingDictionary::Private
{
};

SpellingDictionary::SpellingDictionary(const QString &)
{
}

bool SpellingDictionary::isAvailable()
{
    return false;
}

bool SpellingDictionary::isUsable() const
{
    return false;
}

bool SpellingDictionary::knows(const QString &) const
{
    return true;
}

QStringList SpellingDictionary::suggestions(const QString &) const
{
    return {};
}

#endif

SpellingDictionary::~SpellingDictionary() = default;
