// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartexport.h"

#include <QDate>
#include <QWidget>

#include <map>

/// Days as small squares, weeks as columns, years one below the other: the more, the stronger the colour.
class HeatCalendar final : public QWidget, public ExportableChart
{
    Q_OBJECT
public:
    struct Day
    {
        double size = 0; ///< for the colour; negative counts as nothing
        QString text; ///< its value, for people
        QString plain; ///< its value, for exports
        bool isMissing = false; ///< nothing is known of it: hatched
    };

    explicit HeatCalendar(const QString &title, QWidget *parent = nullptr);

    /// From the first to the last day; days that are not in `days` stay empty.
    void setDays(QDate first, QDate last, std::map<QDate, Day> days);
    QDate current() const { return m_current; }
    void setCurrent(QDate day);
    /// Where a day is drawn; null outside of what is shown.
    QRect rectOf(QDate day) const;

    QString chartTitle() const override { return m_title; }
    QSize chartSize() const override { return size(); }
    void paintChart(QPainter &painter) override;
    ChartNumbers chartNumbers() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chosen(const QDate &day); ///< by a click or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int cell() const;
    int cellFor(int width) const;
    int left() const;
    int stripHeight(int cell) const;
    int column(QDate day) const;
    QDate dayAt(const QPoint &position) const;
    QString textOf(QDate day) const;
    int stepOf(double size) const;
    void paintDay(QPainter &painter, QDate day, const QRect &rect) const;
    void paintLabels(QPainter &painter, int year) const;
    void tell(QDate day, const QPoint &global);

    QString m_title;
    QDate m_first;
    QDate m_last;
    std::map<QDate, Day> m_days;
    std::vector<double> m_steps; ///< where the next colour begins
    QDate m_current;
    QDate m_hovered;
};
