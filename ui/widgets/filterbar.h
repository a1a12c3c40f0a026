// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>
#include <QWidget>

class DataTable;
class QButtonGroup;
class QHBoxLayout;
class QLabel;

/// A search box: magnifier, clear button, Escape clears, the text comes out once typing pauses.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

signals:
    void searchChanged(const QString &text); ///< debounced

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_pause;
};

/// A few choices side by side, one of them on. Arrow keys move.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);
    int addSegment(const QString &text, const QString &iconName = {});
    void setSegmentText(int index, const QString &text);
    void setSegmentVisible(int index, bool visible); ///< the first is chosen instead of one that goes
    int count() const;
    int currentIndex() const;
    void setCurrentIndex(int index);

signals:
    void currentIndexChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_buttons;
};

/// The row between header and content: search, filters, and at its end the count and the column chooser.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    SearchField *addSearch(const QString &placeholder);
    void addWidget(QWidget *widget); ///< combo box, segmented control, check box
    void addTrailing(QWidget *widget);
    /// A small grey text before the trailing widgets: "24 of 1,310".
    void setCountText(const QString &text);
    void addColumnChooser(DataTable *table);

private:
    QHBoxLayout *m_row;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_trailing;
    QLabel *m_count;
};
