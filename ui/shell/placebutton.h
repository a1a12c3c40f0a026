// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A row of the sidebar: icon, words, and at the end a count or a shortcut.
class PlaceButton : public QAbstractButton
{
    Q_OBJECT
public:
    PlaceButton(const QString &text, const QString &iconName, QWidget *parent = nullptr);

    void setCount(int count);
    void setHint(const QString &hint); ///< small and grey at the end: a shortcut
    void setFramed(bool framed); ///< looks like a field: the way into the palette
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_hint;
    int m_count = 0;
    bool m_framed = false;
};
