// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/document.h"
#include "api/reviews/review.h"
#include "api/reviews/reviewlanguage.h"
#include "api/store/sqlitefile.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>
#include <variant>

/// The reviews of one account in a file, for one thread. Everything in it can be fetched again.
class ReviewDatabase
{
public:
    using Done = std::monostate;
    template <typename T>
    using Result = std::variant<T, ApiError>;

    /// `message` is for the user: the file was of no use and stands aside.
    explicit ReviewDatabase(std::function<void(const QString &)> message);

    Result<Done> open(const QString &filePath);

    /// A page of an app's reviews with their answers. `pass` numbers a reading of everything; 0: not part of one.
    Result<ReviewsSaved> save(const QString &app, const Document &page, int pass);
    /// A null answer: there is none.
    Result<ReviewsSaved> saveAnswer(const QString &reviewId, const Resource &answer);
    Result<Done> forgetAnswer(const QString &answerId);
    /// The number changed.
    Result<int> setVersion(const QString &version, const QStringList &reviewIds);
    /// Removes what a reading of everything has not seen; how many.
    Result<int> endPass(const QString &app, int pass);
    Result<Done> remove(const QStringList &reviewIds);

    Result<ReviewTable> table();
    /// In the order asked for; without those that are gone.
    Result<QList<ReviewRecord>> records(const std::vector<ReviewRow> &rows);
    Result<QHash<QString, ReviewRow>> rowsOf(const QStringList &reviewIds);
    /// Ascending.
    Result<std::vector<ReviewRow>> search(const QString &typed);
    /// Ids of reviews whose answer is not public yet, newest first.
    Result<QStringList> pendingOf(const QString &app, int most);

    Result<ReviewSyncState> syncState(const QString &app);
    Result<Done> setSyncState(const QString &app, const ReviewSyncState &state);

private:
    enum class Word { App = 1, Territory, Version, Language };

    template <typename T, typename Work>
    Result<T> transaction(Work work)
    {
        if (m_file.begin()) {
            T value = work();
            if (m_file.finish())
                return value;
            const auto error = failure();
            loadWords(); // may hold numbers that were just undone
            return error;
        }
        return failure();
    }
    ApiError failure() const;
    int wordNumber(Word kind, const QString &text);
    QString wordText(Word kind, int number);
    void loadWords();
    QStringList words(Word kind) const;
    std::optional<ReviewRecord> recordFrom(QSqlQuery &query);
    void insert(const ReviewRecord &review, int pass);
    void update(const ReviewRecord &before, const ReviewRecord &after, int pass);
    void forget(const std::vector<ReviewRecord> &reviews);
    std::vector<ReviewRecord> select(const QString &condition, const QVariantList &values);

    std::function<void(const QString &)> m_message;
    LanguageGuesser m_languages;
    QString m_filePath;
    SqliteFile m_file;
    std::map<Word, QStringList> m_words; ///< by number
    std::map<Word, QHash<QString, int>> m_wordNumbers;
};
