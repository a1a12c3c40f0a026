// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

/// A control of a form with its label above, help below, and in place of the help what is wrong.
class FormField : public QWidget
{
    Q_OBJECT
public:
    FormField(const QString &label, QWidget *control, QWidget *parent = nullptr);

    void setHelp(const QString &help);
    void setError(const QString &error); ///< empty: none
    QString error() const { return m_error; }
    void setCounter(int used, int limit); ///< at the end of the label's line; turns red beyond the limit

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QWidget *m_control;
    QLabel *m_label;
    QLabel *m_counter;
    QLabel *m_below;
    QString m_help;
    QString m_error;
};

/// Round samples to choose a colour from, by mouse or arrow keys.
class ColorChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ColorChooser(QWidget *parent = nullptr);
    int current() const { return m_current; } ///< index into Theme::accountColors()
    void setCurrent(int index);
    QSize sizeHint() const override;

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect sample(int index) const;
    void choose(int index);
    int m_current = 0;
};
