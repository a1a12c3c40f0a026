// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartexport.h"
#include "ui/charts/chartitem.h"

#include <QAbstractListModel>
#include <QListView>

/// What RankedBars show, as rows.
class RankedModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<ChartItem> items);
    const std::vector<ChartItem> &items() const { return m_items; }
    double largest() const { return m_largest; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<ChartItem> m_items;
    double m_largest = 0;
};

/// Bars one below the other, as given: name, bar, value, and a note in small letters.
class RankedBars final : public QListView, public ExportableChart
{
    Q_OBJECT
public:
    explicit RankedBars(const QString &title, QWidget *parent = nullptr);

    /// `valueTitle` heads the values in exports.
    void setItems(std::vector<ChartItem> items, const QString &valueTitle);
    const RankedModel &ranked() const { return m_model; }

    QString chartTitle() const override { return m_title; }
    QSize chartSize() const override;
    void paintChart(QPainter &painter) override;
    ChartNumbers chartNumbers() const override;

signals:
    void chosen(const QString &key); ///< by a click or Enter

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_title;
    QString m_valueTitle;
    RankedModel m_model;
};
