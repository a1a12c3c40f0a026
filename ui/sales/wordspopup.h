// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QListWidget;
class QListWidgetItem;
class SearchField;
class TextLabel;

/// A small window in which some of many words are ticked. What is ticked counts at once.
class WordsPopup final : public QFrame
{
    Q_OBJECT
public:
    WordsPopup(const QString &title, const QStringList &chosen, QWidget *parent);

    /// Word and what is shown for it. Those chosen stand first.
    void setWords(std::vector<std::pair<QString, QString>> words);
    void showProblem(const QString &text); ///< instead of words
    void openBelow(QWidget *anchor);

signals:
    void chosen(const QStringList &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void onChanged(QListWidgetItem *item);

    QStringList m_chosen;
    SearchField *m_search;
    QListWidget *m_list;
    TextLabel *m_note;
};
