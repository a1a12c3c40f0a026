// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QFrame>

class QVBoxLayout;

/// One customer review as a reader wants it: stars, title, text, who, where and when, and our answer.
class ReviewItem final : public QFrame
{
    Q_OBJECT
public:
    ReviewItem(const Resource &review, const Resource &response, QWidget *parent = nullptr);

signals:
    void opened(const ResourceKey &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead(const Resource &review);
    QWidget *buildResponse(const Resource &response);
};

/// A rating in stars, read out as a sentence.
class StarsView final : public QWidget
{
    Q_OBJECT
public:
    explicit StarsView(int rating, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rating;
};
