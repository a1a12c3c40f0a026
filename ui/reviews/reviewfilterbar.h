// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reviews/reviewfilter.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;
class SearchField;
class TextLabel;
struct ReviewTable;

/// Search, stars, everything else a filter can hold, and the order.
class ReviewFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewFilterBar(QWidget *parent = nullptr);

    /// What there is to choose from.
    void setTable(const ReviewTable &table, const QStringList &tags);
    void setFilter(const ReviewFilter &filter);
    void setCount(int shown, int total);
    void toggleStars(int stars);
    void focusSearch();

signals:
    void filterChanged(const ReviewFilter &filter);
    void saveWanted();

private:
    void buildMenu();
    void addChoices(const QString &title, const QStringList &values, QStringList ReviewFilter::*chosen,
                    QString (*nameOf)(const QString &));
    void addDates();
    void change(const std::function<void(ReviewFilter &)> &edit);
    void refresh();

    ReviewFilter m_filter;
    SearchField *m_search;
    std::array<QToolButton *, 5> m_stars{};
    QPushButton *m_more;
    QMenu *m_menu;
    QComboBox *m_sort;
    TextLabel *m_count;
    QStringList m_territories;
    QStringList m_languages;
    QStringList m_versions;
    QStringList m_tags;
    bool m_refreshing = false;
};
