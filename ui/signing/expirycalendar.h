// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "models/core/tone.h"

#include <QDate>
#include <QScrollArea>

#include <vector>

class QGridLayout;

/// What ends in which of the next thirteen months, and what has ended: a card for each month.
class ExpiryCalendar final : public QScrollArea
{
    Q_OBJECT
public:
    struct Item
    {
        ResourceKey key;
        QString title;
        QString kind; ///< "Certificate", "Profile"
        QString icon;
        QDate ends;
        Tone tone = Tone::Neutral;

        bool operator==(const Item &) const = default;
    };

    explicit ExpiryCalendar(QWidget *parent = nullptr);
    void setItems(const std::vector<Item> &items, const QDate &today);

signals:
    void chosen(const ResourceKey &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    QWidget *cardFor(const QString &title, const std::vector<Item> &items);
    void arrange();

    std::vector<Item> m_items;
    QDate m_today;
    std::vector<QWidget *> m_cards;
    QGridLayout *m_grid;
    int m_columns = 0;
};
