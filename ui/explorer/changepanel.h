// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class Banner;
class QPushButton;
class QScrollArea;
class TextLabel;

/// Where a change is made: a form beside what it is about, and one button that stages it.
class ChangePanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ChangePanel(QWidget *parent = nullptr);

    /// Takes the content over and shows it in place of the last one.
    void open(const QString &title, const QString &subtitle, QWidget *content);
    /// Null when nothing is open.
    QWidget *content() const { return m_content; }
    /// Without `stage` there is only something to look at.
    void setStage(bool stage);
    /// `why` says what is missing before it can be staged.
    void setReady(bool ready, const QString &why = {});
    void showProblem(const QString &text);
    void close();

signals:
    void visibilityChanged(bool visible);
    void stageRequested();
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();

    TextLabel *m_title;
    TextLabel *m_subtitle;
    Banner *m_banner;
    QScrollArea *m_scroll;
    QPushButton *m_stage;
    QPushButton *m_cancel;
    QPointer<QWidget> m_content;
};
