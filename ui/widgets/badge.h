// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tone.h"

#include <QWidget>

class QPainter;

/// What a badge of this tone shows beside its word, so that colour is never the only sign.
QString toneIcon(Tone tone);

/// A state in a word: small, rounded, with icon.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    Badge(const QString &text, Tone tone, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    void setIcon(const QString &name); ///< empty: the tone's own

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// For delegates: draws at the leading edge of `rect`, vertically centred; elides what does not fit.
    static void paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QWidget *widget,
                      const QString &iconName = {});
    static QSize sizeFor(const QString &text, const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    Tone m_tone = Tone::Neutral;
};

/// A number in a pill; hides itself at zero.
class CountBadge : public QWidget
{
    Q_OBJECT
public:
    explicit CountBadge(QWidget *parent = nullptr);
    void setCount(int count);
    void setTone(Tone tone);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    Tone m_tone = Tone::Neutral;
};
