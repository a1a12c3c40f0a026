// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

class SpellingDictionary;

/// Looks words up in the Hunspell dictionaries of this machine. Dictionaries are loaded off the UI thread when a
/// language is first wanted; until then nothing counts as misspelt.
class Speller final : public QObject
{
    Q_OBJECT
public:
    struct Range
    {
        int start = 0; ///< in UTF-16 units
        int length = 0;
    };

    /// Dictionaries are looked for in `folders`, in that order. `ownWords` is a file the user's words are kept in;
    /// empty: they are kept until the end of the program.
    explicit Speller(const QStringList &folders, const QString &ownWords = {}, QObject *parent = nullptr);
    ~Speller() override;

    /// Where this system and office programs put dictionaries.
    static QStringList standardFolders();
    /// False: built without Hunspell.
    static bool isAvailable();

    /// The dictionary for "de-DE" or its language; false when there is none.
    bool covers(const QString &locale) const;
    /// Loads what is not loaded yet; ready() follows.
    void prepare(const QString &locale);
    bool isReady(const QString &locale) const;

    /// Words with digits, in capitals, addresses and the user's own words are let pass.
    QList<Range> misspelt(const QString &text, const QString &locale) const;
    QStringList suggestions(const QString &word, const QString &locale) const;
    /// For all languages.
    void addWord(const QString &word);

signals:
    void ready();
    void wordsChanged();

private:
    QString fileFor(const QString &locale) const; ///< without its ending; empty: none
    void onLoaded(const QString &path, std::shared_ptr<SpellingDictionary> dictionary);

    QHash<QString, QString> m_files; ///< by language in lower case, "de_de" and "de"
    QHash<QString, std::shared_ptr<SpellingDictionary>> m_dictionaries; ///< by path; null: on its way
    QSet<QString> m_own;
    QString m_ownFile;
};
