// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
/// One <message> of a .ts file.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool numerus = false;
    bool unfinished = false;
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({.context = context, .numerus = xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().numerus)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

/// Everything a translation must carry over unchanged: placeholders and markup, in any order.
QStringList fixedParts(const QString &text, bool numerus)
{
    static const QRegularExpression fixed(u"%L?\\d+|%n|</?[a-z]+[^>]*>|https?://\\w\\S*"_s);
    QStringList parts;
    for (auto match = fixed.globalMatch(text); match.hasNext();) {
        const auto part = match.next().captured();
        if (!numerus || part != "%n"_L1) // "one row" may do without the number
            parts.append(part);
    }
    parts.sort();
    return parts;
}

/// How a text ends when that says something: an ellipsis opens a dialog, a colon stands before a field.
QString ending(const QString &text)
{
    for (const auto *end : {"…", "...", ":", "?", " "}) {
        if (text.endsWith(QString::fromUtf8(end)))
            return QString::fromUtf8(end);
    }
    return {};
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    return text.contains(mnemonic);
}
}

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void fixedPartsAreKept_data() { everyTextIsTranslated_data(); }
    void fixedPartsAreKept();
    void areFoundInTheProgram();
};

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TRANSLATIONS_DIR));
    for (const auto &name : folder.entryList({u"*.ts"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, path);
    const auto messages = readMessages(path);
    QVERIFY(!messages.isEmpty());
    QStringList missing;
    for (const auto &message : messages) {
        const bool empty = message.translations.isEmpty() || message.translations.contains(QString());
        if (message.unfinished || empty)
            missing.append(message.context + u": "_s + message.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::fixedPartsAreKept()
{
    QFETCH(QString, path);
    QStringList wrong;
    for (const auto &message : readMessages(path)) {
        for (const auto &text : message.translations) {
            const bool same = fixedParts(text, message.numerus) == fixedParts(message.source, message.numerus)
                && ending(text) == ending(message.source) && hasMnemonic(text) == hasMnemonic(message.source)
                && text.startsWith(u' ') == message.source.startsWith(u' ');
            if (!same)
                wrong.append(message.context + u": "_s + message.source + u" -> "_s + text);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::areFoundInTheProgram()
{
    installTranslations(QLocale(QLocale::German));
    const auto messages = readMessages(QStringLiteral(TRANSLATIONS_DIR) + u"/espalier_de.ts"_s);
    const auto single = std::find_if(messages.begin(), messages.end(), [](const Message &m) { return !m.numerus; });
    QVERIFY(single != messages.end());
    const auto context = single->context.toUtf8();
    QCOMPARE(QCoreApplication::translate(context, single->source.toUtf8()), single->translations.first());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
