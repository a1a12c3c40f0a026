// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/xliff.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Xliff)
};

const auto namespace12 = u"urn:oasis:names:tc:xliff:document:1.2"_s;
const auto namespace20 = u"urn:oasis:names:tc:xliff:document:2.0"_s;

struct StateName
{
    TranslationState state;
    QLatin1StringView in12;
    QLatin1StringView in20;
};
/// The first of a state is the one that is written. XLIFF 1.2, 2.3 "state"; XLIFF 2.0, 4.3.1.29 "state".
constexpr std::array stateNames{
    StateName{TranslationState::Initial, QLatin1StringView("needs-translation"), QLatin1StringView("initial")},
    StateName{TranslationState::Translated, QLatin1StringView("translated"), QLatin1StringView("translated")},
    StateName{TranslationState::Reviewed, QLatin1StringView("signed-off"), QLatin1StringView("reviewed")},
    StateName{TranslationState::Final, QLatin1StringView("final"), QLatin1StringView("final")},
    StateName{TranslationState::Initial, QLatin1StringView("new"), {}},
    StateName{TranslationState::Initial, QLatin1StringView("needs-adaptation"), {}},
    StateName{TranslationState::Initial, QLatin1StringView("needs-l10n"), {}},
    StateName{TranslationState::Translated, QLatin1StringView("needs-review-translation"), {}},
    StateName{TranslationState::Translated, QLatin1StringView("needs-review-adaptation"), {}},
    StateName{TranslationState::Translated, QLatin1StringView("needs-review-l10n"), {}},
};

TranslationState stateOf(QStringView name)
{
    for (const auto &each : stateNames) {
        if (!name.isEmpty() && (name == each.in12 || name == each.in20))
            return each.state;
    }
    return TranslationState::Unknown;
}

QString nameOf(TranslationState state, xliff::Version version)
{
    for (const auto &each : stateNames) {
        if (each.state == state)
            return version == xliff::Version::V1_2 ? each.in12 : each.in20;
    }
    return {};
}

class Reader
{
public:
    Reader(const QByteArray &bytes, const QString &file, const ListingFormat &format,
           const QHash<QString, QString> &sources)
        : m_xml(bytes)
        , m_file(file)
        , m_format(format)
        , m_sources(sources)
    {
    }
    ListingReading read();

private:
    struct Unit
    {
        QString id;
        int line = 0;
        QString source;
        QString target;
        bool hasTarget = false;
        TranslationState state = TranslationState::Unknown;
    };

    bool step(); ///< to the next token; false at the end and at what is refused
    void start();
    void takeLocale(QLatin1StringView attribute);
    QString content(); ///< of the present element, whatever marks stand in it
    void take(const Unit &unit);
    void refuse(int line, const QString &why)
    {
        m_refused = true;
        m_reading.refuse(m_file, line, why);
    }

    QXmlStreamReader m_xml;
    const QString m_file;
    const ListingFormat &m_format;
    const QHash<QString, QString> &m_sources;
    ListingReading m_reading;
    QString m_locale;
    std::optional<Unit> m_unit;
    QSet<ListingPlace> m_seen;
    bool m_refused = false;
};

bool Reader::step()
{
    if (m_refused || m_xml.atEnd())
        return false;
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
        refuse(int(m_xml.lineNumber()),
               Text::tr("The file brings a document type with it, which could fetch or multiply other text."));
        return false;
    }
    if (m_xml.hasError()) {
        refuse(int(m_xml.lineNumber()), m_xml.errorString());
        return false;
    }
    return true;
}

void Reader::takeLocale(QLatin1StringView attribute)
{
    const auto name = m_xml.attributes().value(attribute).toString();
    if (name.isEmpty())
        return;
    const auto locale = m_format.locale(name);
    if (!locale) {
        refuse(int(m_xml.lineNumber()), Text::tr("\"%1\" is no language of the App Store.").arg(name.left(60)));
        return;
    }
    m_locale = *locale;
    m_reading.addLocale(m_locale);
}

QString Reader::content()
{
    QString text;
    for (int depth = 1; depth > 0 && step();) {
        if (m_xml.isStartElement())
            ++depth;
        else if (m_xml.isEndElement())
            --depth;
        else if (m_xml.isCharacters())
            text += m_xml.text();
    }
    return text;
}

void Reader::start()
{
    const auto name = m_xml.name();
    const auto attributes = m_xml.attributes();
    if (name == "xliff"_L1) {
        takeLocale("trgLang"_L1);
    } else if (name == "file"_L1) {
        takeLocale("target-language"_L1);
    } else if (name == "trans-unit"_L1 || name == "unit"_L1) {
        const auto resname = attributes.value("resname"_L1);
        m_unit = Unit{(resname.isEmpty() ? attributes.value("id"_L1) : resname).toString(), int(m_xml.lineNumber())};
    } else if (!m_unit) {
        return;
    } else if (name == "segment"_L1) {
        m_unit->state = stateOf(attributes.value("state"_L1));
    } else if (name == "source"_L1) {
        m_unit->source += content();
    } else if (name == "target"_L1) {
        if (const auto state = stateOf(attributes.value("state"_L1)); state != TranslationState::Unknown)
            m_unit->state = state;
        m_unit->hasTarget = true;
        m_unit->target += content();
    } else if (name == "seg-source"_L1 || name == "alt-trans"_L1 || name == "note"_L1 || name == "notes"_L1) {
        content(); // of no use here, and not to be taken for the translation
    }
}

void Reader::take(const Unit &unit)
{
    const auto field = m_format.field(unit.id);
    if (!field) {
        m_reading.warn(m_file, unit.line,
                       Text::tr("\"%1\" is no field of a listing; it is left out.").arg(unit.id.left(60)));
        return;
    }
    if (!unit.hasTarget)
        return; // not translated yet
    if (m_locale.isEmpty()) {
        refuse(unit.line, Text::tr("The file does not say which language it is for."));
        return;
    }
    const ListingPlace place{field->entry, field->attribute, m_locale};
    if (m_seen.contains(place)) {
        refuse(unit.line, Text::tr("%1 in %2 stands there twice.").arg(field->title, m_locale));
        return;
    }
    m_seen.insert(place);
    const auto source = m_sources.constFind(field->attribute);
    if (source != m_sources.cend() && source->trimmed() != unit.source.trimmed())
        m_reading.warn(
            m_file, unit.line,
            Text::tr("%1 has been changed since this file was written: the translation may be of an older text.")
                .arg(field->title));
    m_reading.texts.push_back({place, unit.target, unit.state, m_file, unit.line});
}

ListingReading Reader::read()
{
    m_reading.files.append({m_file, ListingFile::Use::Read, {}});
    bool isXliff = false;
    while (step()) {
        if (m_xml.isStartElement()) {
            if (!isXliff && m_xml.name() != "xliff"_L1) {
                refuse(int(m_xml.lineNumber()), Text::tr("This is not XLIFF."));
                break;
            }
            isXliff = true;
            start();
        } else if (m_xml.isEndElement() && m_unit && (m_xml.name() == "trans-unit"_L1 || m_xml.name() == "unit"_L1)) {
            take(*m_unit);
            m_unit.reset();
        }
    }
    if (m_refused) {
        m_reading.texts.clear();
        m_reading.locales.clear();
    }
    return std::move(m_reading);
}

class Writer
{
public:
    Writer(const ListingSnapshot &listing, const QString &locale, xliff::Version version)
        : m_listing(listing)
        , m_locale(locale)
        , m_version(version)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }
    QByteArray write();

private:
    void writeUnit12(const FormatField &field);
    void writeUnit20(const FormatField &field);
    /// What is the same as the primary language has not been translated.
    TranslationState stateOf(const FormatField &field) const;
    void writeNote(const FormatField &field);

    const ListingSnapshot &m_listing;
    const QString m_locale;
    const xliff::Version m_version;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

TranslationState Writer::stateOf(const FormatField &field) const
{
    const auto target = m_listing.text(field, m_locale);
    const auto known = m_listing.states.constFind({field.entry, field.attribute, m_locale});
    if (known != m_listing.states.cend() && *known != TranslationState::Unknown)
        return *known;
    const bool isOpen = target.isEmpty() || target == m_listing.text(field, m_listing.primaryLocale);
    return isOpen ? TranslationState::Initial : TranslationState::Translated;
}

void Writer::writeNote(const FormatField &field)
{
    m_xml.writeTextElement(u"note"_s,
                           field.mostCharacters > 0
                               ? u"%1, %2 characters at most"_s.arg(field.title).arg(field.mostCharacters)
                               : field.title);
}

void Writer::writeUnit12(const FormatField &field)
{
    m_xml.writeStartElement(u"trans-unit"_s);
    m_xml.writeAttribute(u"id"_s, field.attribute);
    if (field.mostCharacters > 0) {
        m_xml.writeAttribute(u"maxwidth"_s, QString::number(field.mostCharacters));
        m_xml.writeAttribute(u"size-unit"_s, u"char"_s);
    }
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeTextElement(u"source"_s, m_listing.text(field, m_listing.primaryLocale));
    m_xml.writeStartElement(u"target"_s);
    m_xml.writeAttribute(u"state"_s, nameOf(stateOf(field), m_version));
    m_xml.writeCharacters(m_listing.text(field, m_locale));
    m_xml.writeEndElement();
    writeNote(field);
    m_xml.writeEndElement();
}

void Writer::writeUnit20(const FormatField &field)
{
    m_xml.writeStartElement(u"unit"_s);
    m_xml.writeAttribute(u"id"_s, field.attribute);
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeStartElement(u"notes"_s);
    writeNote(field);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"segment"_s);
    m_xml.writeAttribute(u"state"_s, nameOf(stateOf(field), m_version));
    m_xml.writeTextElement(u"source"_s, m_listing.text(field, m_listing.primaryLocale));
    m_xml.writeTextElement(u"target"_s, m_listing.text(field, m_locale));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

QByteArray Writer::write()
{
    const bool is12 = m_version == xliff::Version::V1_2;
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"xliff"_s);
    m_xml.writeDefaultNamespace(is12 ? namespace12 : namespace20);
    m_xml.writeAttribute(u"version"_s, is12 ? u"1.2"_s : u"2.0"_s);
    if (!is12) {
        m_xml.writeAttribute(u"srcLang"_s, m_listing.primaryLocale);
        m_xml.writeAttribute(u"trgLang"_s, m_locale);
    }
    m_xml.writeStartElement(u"file"_s);
    if (is12) {
        m_xml.writeAttribute(u"original"_s, m_listing.name);
        m_xml.writeAttribute(u"source-language"_s, m_listing.primaryLocale);
        m_xml.writeAttribute(u"target-language"_s, m_locale);
        m_xml.writeAttribute(u"datatype"_s, u"plaintext"_s);
        m_xml.writeStartElement(u"body"_s);
    } else {
        m_xml.writeAttribute(u"id"_s, u"listing"_s);
        m_xml.writeAttribute(u"original"_s, m_listing.name);
    }
    for (const auto &field : m_listing.fields) {
        if (m_listing.text(field, m_listing.primaryLocale).isEmpty())
            continue; // nothing to translate
        if (is12)
            writeUnit12(field);
        else
            writeUnit20(field);
    }
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace

namespace xliff {

ListingReading read(const QByteArray &xml, const QString &file, const ListingFormat &format,
                    const QHash<QString, QString> &sources)
{
    return Reader(xml, file, format, sources).read();
}

QByteArray write(const ListingSnapshot &listing, const QString &locale, Version version)
{
    return Writer(listing, locale, version).write();
}

} // namespace xliff
