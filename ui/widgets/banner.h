// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/apierror.h"
#include "models/core/tone.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

/// A message in the page: what happened, Retry, Details. Hidden until told something.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &title, const QString &text = {}, const QString &details = {});
    void showError(const ApiError &error); ///< with Retry, and Details where there are any
    void setAction(const QString &text); ///< label of the button; empty: none
    void setClosable(bool closable);
    void clear();
    QString message() const;

signals:
    void actionTriggered(); ///< Retry, or what setAction() said

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_action;
    QPushButton *m_more;
    QPushButton *m_close;
};

/// Everything a support request needs, in lines: status, code, pointer, request id, associated errors.
QString describe(const ApiError &error);

/// A short message that leaves by itself, at the bottom of `window`.
void showToast(QWidget *window, Tone tone, const QString &text);
