// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling/speller.h"

#include "models/spelling/spellingdictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QStandardPaths>
#include <QTextBoundaryFinder>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

QStringList Speller::standardFolders()
{
    QStringList folders{QCoreApplication::applicationDirPath() + u"/dictionaries"_s};
    for (const auto &name : {u"hunspell"_s, u"myspell"_s, u"myspell/dicts"_s})
        folders
            += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
#ifdef Q_OS_MACOS
    folders += {QDir::homePath() + u"/Library/Spelling"_s, u"/Library/Spelling"_s};
#endif
    return folders;
}

bool Speller::isAvailable()
{
    return SpellingDictionary::isAvailable();
}

Speller::Speller(const QStringList &folders, const QString &ownWords, QObject *parent)
    : QObject(parent)
    , m_ownFile(ownWords)
{
    for (const auto &folder : folders) {
        const QDir at(folder);
        for (const auto &name : at.entryList({u"*.aff"_s}, QDir::Files, QDir::Name)) {
            const auto stem = name.chopped(4);
            if (!at.exists(stem + u".dic"_s))
                continue;
            const auto parts = stem.toLower().replace(u'-', u'_').split(u'_');
            const auto path = at.filePath(stem);
            if (parts.size() > 1 && !m_files.contains(parts[0] + u'_' + parts[1]))
                m_files.insert(parts[0] + u'_' + parts[1], path);
            // "de_DE" stands for German rather than "de_AT".
            const bool isHome = parts.size() == 1 || parts[0] == parts[1] || stem == "en_US"_L1;
            if (isHome || !m_files.contains(parts[0]))
                m_files.insert(parts[0], path);
        }
    }
    if (QFile file(m_ownFile); !m_ownFile.isEmpty() && file.open(QIODevice::ReadOnly)) {
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            m_own.insert(line.trimmed());
    }
}

Speller::~Speller() = default;

QString Speller::fileFor(const QString &locale) const
{
    const auto parts = locale.toLower().replace(u'_', u'-').split(u'-');
    auto language = parts.first();
    if (language == "no"_L1)
        language = u"nb"_s;
    const auto exact = parts.size() > 1 ? m_files.value(language + u'_' + parts[1]) : QString();
    return exact.isEmpty() ? m_files.value(language) : exact;
}

bool Speller::covers(const QString &locale) const
{
    return isAvailable() && !fileFor(locale).isEmpty();
}

void Speller::prepare(const QString &locale)
{
    const auto path = fileFor(locale);
    if (!isAvailable() || path.isEmpty() || m_dictionaries.contains(path))
        return;
    m_dictionaries.insert(path, nullptr);
    auto *watcher = new QFutureWatcher<std::shared_ptr<SpellingDictionary>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        onLoaded(path, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([path] { return std::make_shared<SpellingDictionary>(path); }));
}

void Speller::onLoaded(const QString &path, std::shared_ptr<SpellingDictionary> dictionary)
{
    if (!dictionary->isUsable()) {
        // Damaged or in an encoding nobody here can read: as if it were not there.
        m_files.removeIf([&path](const auto &file) { return file.value() == path; });
        m_dictionaries.remove(path);
        return;
    }
    m_dictionaries.insert(path, std::move(dictionary));
    emit ready();
}

bool Speller::isReady(const QString &locale) const
{
    return m_dictionaries.value(fileFor(locale)) != nullptr;
}

static bool isChecked(const QString &word)
{
    const bool hasLetter = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return hasLetter && !hasDigit && (word.size() == 1 || word != word.toUpper() || word == word.toLower());
}

QList<Speller::Range> Speller::misspelt(const QString &text, const QString &locale) const
{
    QList<Range> found;
    const auto dictionary = m_dictionaries.value(fileFor(locale));
    if (!dictionary)
        return found;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    while (words.position() >= 0 && words.position() < text.size()) {
        const auto start = words.position();
        const bool begins = words.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
        const auto end = words.toNextBoundary();
        if (end < 0)
            break;
        if (!begins)
            continue;
        const auto word = text.mid(start, end - start);
        // Parts of an address are no words.
        const auto before = start > 0 ? text[start - 1] : QChar(u' ');
        const auto after = end < text.size() ? text[end] : QChar(u' ');
        const bool goesOn = after == u'.' && end + 1 < text.size() && text[end + 1].isLetterOrNumber();
        const bool isScheme = text.mid(end, 3) == "://"_L1;
        const bool isAddress = u"@/."_s.contains(before) || u"@/"_s.contains(after) || goesOn || isScheme;
        if (isChecked(word) && !isAddress && !m_own.contains(word) && !dictionary->knows(word))
            found.append({int(start), int(end - start)});
    }
    return found;
}

QStringList Speller::suggestions(const QString &word, const QString &locale) const
{
    const auto dictionary = m_dictionaries.value(fileFor(locale));
    return dictionary ? dictionary->suggestions(word) : QStringList();
}

void Speller::addWord(const QString &word)
{
    if (m_own.contains(word))
        return;
    m_own.insert(word);
    if (!m_ownFile.isEmpty()) {
        QDir().mkpath(QFileInfo(m_ownFile).path());
        if (QFile file(m_ownFile); file.open(QIODevice::Append))
            file.write(word.toUtf8() + '\n');
    }
    emit wordsChanged();
}
