// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

class Theme;

/// Names, texts, numbers and words of JSON in quiet colours.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    JsonHighlighter(QTextDocument *document, const QWidget *widget);

protected:
    void highlightBlock(const QString &text) override;

private:
    const QWidget *m_widget;
};

/// JSON to read, search and copy.
class JsonView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);
    void setJson(const QJsonObject &object);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    JsonHighlighter *m_highlighter;
    bool m_dressing = false;
};
