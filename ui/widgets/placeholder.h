// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// What stands where content would: icon, a sentence, what it means, and the next step.
class Placeholder : public QWidget
{
    Q_OBJECT
public:
    struct Content
    {
        QString icon;
        QString title;
        QString text = {};
        QString action = {}; ///< label of the button; empty: none
    };

    explicit Placeholder(QWidget *parent = nullptr);
    void setContent(const Content &content);
    const Content &content() const { return m_content; }

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitText();

    Content m_content;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};
