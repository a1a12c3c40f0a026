// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>
#include <vector>

class QButtonGroup;

/// A figure with its title, how it has changed, and a small line of its days; choosing it chooses the measure.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT
public:
    struct Content
    {
        QString title;
        QString figure; ///< "12,345"
        std::optional<double> change; ///< in percent; null says nothing
        QString comparison; ///< what the change is against
        QString note; ///< instead of a change: why there is none
        std::vector<double> trend;
        bool isGoodWhenLess = false; ///< refunds
    };

    explicit FigureTile(QWidget *parent = nullptr);
    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString changeText() const;
    void paintTrend(class QPainter &painter, const QRectF &room) const;

    Content m_content;
};

/// Tiles beside each other, in as many rows as they need; one of them is chosen.
class FigureRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRow(const QString &accessibleName, QWidget *parent = nullptr);

    /// `keys` name the tiles; those of before are kept.
    void setFigures(const QStringList &keys, const std::vector<FigureTile::Content> &contents);
    void setCurrent(const QString &key);
    QString current() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsFor(int width) const;

    QStringList m_keys;
    std::vector<FigureTile *> m_tiles;
    QButtonGroup *m_group;
};
