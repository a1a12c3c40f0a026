// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reviews/reviewlanguage.h"

#include <QFile>
#include <QHash>
#include <QTemporaryFile>

#include <array>

#ifdef ESPALIER_WITH_TEXTCAT
extern "C" {
#include <textcat.h>
}
#endif

using namespace Qt::StringLiterals;

namespace {

/// Languages of the App Store whose scripts are shared, as libexttextcat calls its models. The usual ones come first.
constexpr std::array candidates{"en", "es", "de", "fr", "pt", "it", "nl", "ru", "tr", "pl",
                                "sv", "da", "nb", "fi", "cs", "uk", "ro", "hu", "id", "ms",
                                "vi", "ca", "hr", "sk", "sl", "el", "ar", "ur", "hi", "mr"};

/// Where its text does not decide, a review is taken to be in a language of its store.
QStringList languagesOf(const QString &territory)
{
    static const QHash<QString, QStringList> spoken{
        {u"USA"_s, {u"en"_s, u"es"_s}}, {u"GBR"_s, {u"en"_s}},          {u"CAN"_s, {u"en"_s, u"fr"_s}},
        {u"AUS"_s, {u"en"_s}},          {u"NZL"_s, {u"en"_s}},          {u"IRL"_s, {u"en"_s}},
        {u"IND"_s, {u"en"_s, u"hi"_s}}, {u"ZAF"_s, {u"en"_s}},          {u"SGP"_s, {u"en"_s}},
        {u"DEU"_s, {u"de"_s}},          {u"AUT"_s, {u"de"_s}},          {u"CHE"_s, {u"de"_s, u"fr"_s, u"it"_s}},
        {u"FRA"_s, {u"fr"_s}},          {u"BEL"_s, {u"nl"_s, u"fr"_s}}, {u"ESP"_s, {u"es"_s, u"ca"_s}},
        {u"MEX"_s, {u"es"_s}},          {u"ARG"_s, {u"es"_s}},          {u"COL"_s, {u"es"_s}},
        {u"CHL"_s, {u"es"_s}},          {u"PER"_s, {u"es"_s}},          {u"BRA"_s, {u"pt"_s}},
        {u"PRT"_s, {u"pt"_s}},          {u"ITA"_s, {u"it"_s}},          {u"NLD"_s, {u"nl"_s}},
        {u"POL"_s, {u"pl"_s}},          {u"TUR"_s, {u"tr"_s}},          {u"RUS"_s, {u"ru"_s}},
        {u"UKR"_s, {u"uk"_s, u"ru"_s}}, {u"SWE"_s, {u"sv"_s}},          {u"DNK"_s, {u"da"_s}},
        {u"NOR"_s, {u"nb"_s}},          {u"FIN"_s, {u"fi"_s}},          {u"CZE"_s, {u"cs"_s}},
        {u"SVK"_s, {u"sk"_s}},          {u"HUN"_s, {u"hu"_s}},          {u"ROU"_s, {u"ro"_s}},
        {u"HRV"_s, {u"hr"_s}},          {u"SVN"_s, {u"sl"_s}},          {u"IDN"_s, {u"id"_s}},
        {u"MYS"_s, {u"ms"_s, u"en"_s}}, {u"VNM"_s, {u"vi"_s}},          {u"SAU"_s, {u"ar"_s}},
        {u"ARE"_s, {u"ar"_s, u"en"_s}}, {u"EGY"_s, {u"ar"_s}},
    };
    return spoken.value(territory);
}

/// How many letters of each script a text has.
class ScriptCount
{
public:
    explicit ScriptCount(const QString &text)
    {
        for (const auto character : text.toUcs4()) {
            if (!QChar::isLetter(character))
                continue;
            ++m_letters;
            ++m_counts[QChar::script(character)];
        }
    }

    int letters() const { return m_letters; }
    int of(QChar::Script script) const { return m_counts.value(script); }
    /// At least a third of the letters: names and loan words stand in between.
    bool has(QChar::Script script) const { return of(script) * 3 >= m_letters && m_letters > 0; }

private:
    QHash<QChar::Script, int> m_counts;
    int m_letters = 0;
};

/// Written in one territory with the old characters, and in the others with the simplified ones.
QString chinese(const QString &territory)
{
    const bool traditional = territory == "TWN"_L1 || territory == "HKG"_L1 || territory == "MAC"_L1;
    return traditional ? u"zh-Hant"_s : u"zh-Hans"_s;
}

/// The language of a script that only one language of the store is written in; empty otherwise.
QString byScript(const ScriptCount &scripts, const QString &territory)
{
    // Japanese mixes three scripts: a few kana are enough.
    const int kana = scripts.of(QChar::Script_Hiragana) + scripts.of(QChar::Script_Katakana);
    if (kana > 0 && (kana + scripts.of(QChar::Script_Han)) * 3 >= scripts.letters())
        return u"ja"_s;
    static const std::pair<QChar::Script, QString> single[]
        = {{QChar::Script_Hangul, u"ko"_s},   {QChar::Script_Thai, u"th"_s},    {QChar::Script_Hebrew, u"he"_s},
           {QChar::Script_Greek, u"el"_s},    {QChar::Script_Bengali, u"bn"_s}, {QChar::Script_Gujarati, u"gu"_s},
           {QChar::Script_Gurmukhi, u"pa"_s}, {QChar::Script_Kannada, u"kn"_s}, {QChar::Script_Malayalam, u"ml"_s},
           {QChar::Script_Oriya, u"or"_s},    {QChar::Script_Tamil, u"ta"_s},   {QChar::Script_Telugu, u"te"_s},
           {QChar::Script_Armenian, u"hy"_s}, {QChar::Script_Georgian, u"ka"_s}};
    for (const auto &[script, language] : single) {
        if (scripts.has(script))
            return language;
    }
    return scripts.has(QChar::Script_Han) ? chinese(territory) : QString();
}

/// When nothing better is known, of a script with several languages the most usual.
QString usualOf(const ScriptCount &scripts)
{
    if (scripts.has(QChar::Script_Cyrillic))
        return u"ru"_s;
    if (scripts.has(QChar::Script_Arabic))
        return u"ar"_s;
    return scripts.has(QChar::Script_Devanagari) ? u"hi"_s : QString();
}

} // namespace

#ifdef ESPALIER_WITH_TEXTCAT

struct LanguageGuesser::Classifier
{
    Classifier()
    {
        QTemporaryFile list;
        if (!list.open())
            return;
        const auto folder = QByteArrayLiteral(ESPALIER_TEXTCAT_DATA "/");
        for (const auto *language : candidates) {
            if (QFile::exists(QString::fromUtf8(folder) + QLatin1StringView(language) + ".lm"_L1))
                list.write(QByteArray(language) + ".lm " + language + '\n');
        }
        list.close();
        handle = special_textcat_Init(QFile::encodeName(list.fileName()).constData(), folder.constData());
    }
    ~Classifier()
    {
        if (handle)
            textcat_Done(handle);
    }
    Q_DISABLE_COPY_MOVE(Classifier)

    /// Those that fit about equally well, best first.
    QStringList classify(const QString &text) const
    {
        // More than a few sentences say nothing new.
        const auto bytes = text.left(400).toUtf8();
        const auto answer = QString::fromLatin1(textcat_Classify(handle, bytes.constData(), std::size_t(bytes.size())));
        QStringList languages;
        if (answer.startsWith(u'[')) {
            for (const auto &part : answer.mid(1).chopped(1).split(u"]["_s))
                languages.append(part);
        }
        return languages;
    }

    void *handle = nullptr;
};

#else

struct LanguageGuesser::Classifier
{
    QStringList classify(const QString &) const { return {}; }
    void *handle = nullptr;
};

#endif

LanguageGuesser::LanguageGuesser()
    : m_classifier(std::make_unique<Classifier>())
{
}

LanguageGuesser::~LanguageGuesser() = default;

bool LanguageGuesser::tellsAlphabets() const
{
    return m_classifier->handle;
}

QString LanguageGuesser::languageOf(const QString &text, const QString &territory) const
{
    const ScriptCount scripts(text);
    if (scripts.letters() < 2)
        return {};
    if (const auto language = byScript(scripts, territory); !language.isEmpty())
        return language;
    const auto spoken = languagesOf(territory);
    const auto found = m_classifier->handle ? m_classifier->classify(text) : QStringList();
    for (const auto &language : spoken) {
        if (found.contains(language))
            return language;
    }
    // A word or two fit any language: then the store's says more than the letters do.
    constexpr int fewestLetters = 25;
    if (found.isEmpty() || scripts.letters() < fewestLetters) {
        const auto usual = usualOf(scripts);
        if (!usual.isEmpty() || scripts.of(QChar::Script_Latin) * 3 < scripts.letters())
            return spoken.contains(u"uk"_s) && usual == "ru"_L1 ? QString() : usual;
        return m_classifier->handle ? spoken.value(0) : QString();
    }
    return found.constFirst();
}
