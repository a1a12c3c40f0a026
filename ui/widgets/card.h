// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

class QBoxLayout;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

/// A text in one of the theme's roles that follows changes of theme and text size.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Style { Body, Muted, Small, Section, Title, Figure, Strong, Code };
    explicit TextLabel(Style style, QWidget *parent = nullptr);
    TextLabel(Style style, const QString &text, QWidget *parent = nullptr);
    void setElided(bool elided); ///< one line, cut at the end, whole in the tooltip
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void align();
    Style m_style;
    bool m_elided = false;
    bool m_leading = false; ///< starts where reading starts; see align()
    bool m_refreshing = false;
};

/// A framed block with an optional title. Put content into body().
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    void addTitleWidget(QWidget *widget); ///< at the end of the title line
    /// The whole card is a button: hover, focus, Enter and click.
    void setClickable(const QString &accessibleName);
    /// Padding off: for a card that holds a table.
    void setFlush(bool flush);

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    QWidget *m_header;
    QLabel *m_title;
    QBoxLayout *m_titleRow;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    bool m_clickable = false;
    bool m_flush = false;
};

/// Name and value in two aligned columns; values can be selected and copied.
class KeyValueView : public QWidget
{
    Q_OBJECT
public:
    explicit KeyValueView(QWidget *parent = nullptr);
    void clear();
    void addRow(const QString &name, const QString &value, const QString &toolTip = {});
    void addRow(const QString &name, QWidget *value); ///< takes ownership
    void addSection(const QString &title);

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

/// Details of the selected thing, at the end of a page: title, close button, content that scrolls.
class SidePanel : public QFrame
{
    Q_OBJECT
public:
    explicit SidePanel(const QString &accessibleName, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &subtitle = {});
    void setContent(QWidget *content); ///< takes ownership; scrolls vertically
    void addHeaderWidget(QWidget *widget);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override;

private:
    QVBoxLayout *m_column;
    QBoxLayout *m_headerRow;
    QLabel *m_title;
    QLabel *m_subtitle;
    class QScrollArea *m_scroll;
};
