// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/textdiff.h"

#include <QWidget>

class QLabel;
class QTextEdit;
class SegmentedControl;

/// A long text before and after: in one column with the changes marked, or in two columns that scroll together.
class TextDiffView final : public QWidget
{
    Q_OBJECT
public:
    enum class Layout { Inline, SideBySide };

    explicit TextDiffView(QWidget *parent = nullptr);

    /// `limit` is the most characters the field may hold; 0 when there is none.
    void setTexts(const QString &before, const QString &after, int limit = 0);
    void setLayoutKind(Layout layout);
    Layout layoutKind() const { return m_layout; }

signals:
    void layoutKindChanged(TextDiffView::Layout layout);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange(Layout layout);
    void fill();
    void refreshCount();
    void fitHeight();
    QTextEdit *addColumn(const QString &name, const QString &accessibleName);

    TextDiff m_diff;
    Layout m_layout = Layout::Inline;
    int m_limit = 0;
    bool m_dressing = false;
    SegmentedControl *m_switch;
    QLabel *m_count;
    QWidget *m_columns;
    QTextEdit *m_inline = nullptr;
    QTextEdit *m_before = nullptr;
    QTextEdit *m_after = nullptr;
};
