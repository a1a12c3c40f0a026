// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Where a text of a listing belongs: an attribute of a localization, or of the version, the app information or the
/// review details when it is of no language.
struct ListingPlace
{
    QString entry;
    QString attribute; ///< or a to-one relationship: a category
    QString locale; ///< empty: of no language

    bool operator==(const ListingPlace &) const = default;
};
size_t qHash(const ListingPlace &place, size_t seed = 0) noexcept;

/// How far a translation is, as XLIFF tells it.
enum class TranslationState { Unknown, Initial, Translated, Reviewed, Final };

/// One field that files can hold, each language for itself.
struct FormatField
{
    QString entry;
    QString attribute;
    QString title; ///< for people; read as a column's name too
    int mostCharacters = 0; ///< 0: no limit known
};

/// A text as a file has it.
struct ListingText
{
    ListingPlace place;
    QString text;
    TranslationState state = TranslationState::Unknown;
    QString file; ///< below the chosen folder
    int line = 0; ///< 0: the whole file
};

/// What is wrong with a file, for the user.
struct FormatProblem
{
    QString file;
    int line = 0; ///< 0: the whole file
    QString text; ///< a sentence
    bool isError = true; ///< nothing of the file is used; else the rest of it is
};

/// What became of a file: every one that was met is told of.
struct ListingFile
{
    enum class Use { Read, Ignored, Refused };

    QString path; ///< below the chosen folder
    Use use = Use::Read;
    QString why; ///< it was not read
};

/// What was found in a file or folder.
struct ListingReading
{
    std::vector<ListingText> texts;
    QStringList locales; ///< in the order met, those without a text too
    QList<ListingFile> files;
    QList<FormatProblem> problems;

    void addLocale(const QString &locale);
    void refuse(const QString &file, int line, const QString &text); ///< and drops what it gave
    void ignore(const QString &file, const QString &why) { files.append({file, ListingFile::Use::Ignored, why}); }
    void warn(const QString &file, int line, const QString &text) { problems.append({file, line, text, false}); }
    void merge(ListingReading other);
};

/// What the readers have to know.
struct ListingFormat
{
    QList<FormatField> fields;
    QStringList locales; ///< allowed besides those of the App Store

    /// By attribute, title or the name fastlane has for it, whatever the case and punctuation.
    std::optional<FormatField> field(const QString &name) const;
    /// The App Store's code for what a folder, column or file calls a language: "de", "zh-Hans-CN", "pt_BR".
    std::optional<QString> locale(const QString &name) const;
};

/// A listing as the writers take it.
struct ListingSnapshot
{
    QString name; ///< of app and version
    QString primaryLocale;
    QStringList locales;
    QList<FormatField> fields;
    QHash<ListingPlace, QString> texts;
    QHash<ListingPlace, TranslationState> states;

    QString text(const FormatField &field, const QString &locale) const
    {
        return texts.value({field.entry, field.attribute, locale});
    }
};
