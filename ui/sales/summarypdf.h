// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/monthlysummary.h"
#include "ui/widgets/theme.h"

#include <QPageSize>

class QIODevice;
class QPainter;

/// A monthly summary on paper: one page for all apps, and one for each.
class SummaryPdf final
{
    Q_DECLARE_TR_FUNCTIONS(SummaryPdf)
public:
    explicit SummaryPdf(SummaryContent content);

    /// Letter where that is the paper one has, else A4.
    static QPageSize usualPaper(const QLocale &locale = {});
    int pageCount() const { return int(m_content.pages.size()); }
    /// Device-independent pixels of 1/96 inch.
    QSize pageSize(const QPageSize &paper) const { return paper.sizePixels(96); }
    void paintPage(QPainter &painter, int page, const QSize &size) const;
    /// False when the device refuses.
    bool write(QIODevice &device, const QPageSize &paper = usualPaper()) const;

private:
    struct Sheet;
    void paintHead(Sheet &sheet, const SummaryPage &page) const;
    void paintFigures(Sheet &sheet, const SummaryPage &page) const;
    void paintFigure(Sheet &sheet, const SummaryFigure &figure, const QRectF &room) const;
    void paintChart(Sheet &sheet, const SummaryPage &page) const;
    void paintTable(Sheet &sheet, const QString &title, const std::vector<SalesRank> &ranks, const QRectF &room) const;
    /// Its upper end is where the rest has to end.
    qreal paintFoot(const Sheet &sheet, int page) const;
    QString note(const SummaryPage &page) const;
    QString amountText(const SalesNumber &number) const;
    QString changeText(const SummaryFigure &figure, const std::optional<SalesNumber> &before) const;

    SummaryContent m_content;
    Theme m_paper; ///< light, whatever the window is
};
