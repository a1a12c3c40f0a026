// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing/localegridmodel.h"

#include <QTableView>
#include <QTransposeProxyModel>

class QAction;

/// The sheet of all languages and texts, with the manners of a spreadsheet: ranges, copy and paste as other programs
/// understand it, fill down, clear. Languages stand in rows, or in columns.
class LocaleGrid final : public QTableView
{
    Q_OBJECT
public:
    explicit LocaleGrid(LocaleGridModel &grid, QWidget *parent = nullptr);

    void setTransposed(bool transposed);
    bool isTransposed() const { return m_transposed; }
    const ListingField &fieldOf(const QModelIndex &index) const; ///< `index` of the view
    /// Of the chosen cells, each once, in the order of the rows.
    QStringList chosenLocales() const;
    QList<QAction *> commands() const { return m_commands; }

    void copy();
    void cut();
    void paste();
    void clearCells();
    /// The first of the chosen cells of each column goes into those below it.
    void fillDown();
    /// Puts the texts of a language into the chosen cells.
    void copyFrom(const QString &locale);

signals:
    /// What became of a command on several cells.
    void staged(const LocaleGridModel::Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Place ///< in the model, whichever way it is shown
    {
        int row;
        int column;
    };

    void addCommand(const QString &name, const QString &text, const QString &iconName, const QKeySequence &shortcut,
                    void (LocaleGrid::*command)());
    Place placeOf(const QModelIndex &index) const;
    QModelIndexList chosen() const; ///< of the view, from top to bottom and from left to right
    void stage(const std::vector<LocaleGridModel::Cell> &cells, const QString &step);
    void applyMetrics();

    LocaleGridModel &m_grid;
    QTransposeProxyModel m_turned;
    bool m_transposed = false;
    QList<QAction *> m_commands;
};
