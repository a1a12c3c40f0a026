// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reviews/reviewbook.h"

#include <QSaveFile>

#include <functional>
#include <memory>

/// Writes reviews with their answers, tags and notes into a file, a few hundred at a time. Nothing appears under the
/// file's name before all of it is written.
class ReviewExport final : public QObject
{
    Q_OBJECT
public:
    enum class Format { Csv, Json, Markdown };
    static QString ending(Format format); ///< ".csv"

    /// `nameOf` gives the name of an app of this id.
    ReviewExport(const ReviewBook &book, Format format, std::function<QString(const QString &app)> nameOf,
                 QObject *parent = nullptr);

    /// Both signals come through the event loop. Deleting this stops it and leaves no file.
    void start(const QString &path, const std::vector<ReviewRow> &reviews);

    /// As a file would have it, for the clipboard.
    static QString markdown(const ReviewRecord &review, const QString &app, const ReviewMark &mark);

signals:
    void finished(int count);
    void failed(const QString &why);

private:
    void next();
    void take(const QList<ReviewRecord> &records);
    QByteArray row(const ReviewRecord &review) const;
    void end();

    const ReviewBook &m_book;
    const Format m_format;
    std::function<QString(const QString &)> m_nameOf;
    QSaveFile m_file;
    std::vector<ReviewRow> m_reviews;
    std::size_t m_at = 0;
    int m_written = 0;
};
