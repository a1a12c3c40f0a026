// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/documentloader.h"
#include "ui/widgets/viewstate.h"

#include <QWidget>

class ChartsView;
class DelimitedView;
class Dialogs;
class LogsView;
class Placeholder;
class QPushButton;
class QStackedLayout;
class SearchField;
class SigningView;

/// Shows what a DocumentLoader fetches, in the viewer that fits it, and every state on the way there.
class DocumentView final : public QWidget
{
    Q_OBJECT
public:
    /// Everything passed outlives this.
    DocumentView(DocumentLoader &loader, Dialogs &dialogs, const ViewState &state, QWidget *parent = nullptr);

    /// Null when what is shown cannot be searched.
    SearchField *search() const;
    void save();

private:
    void showState();
    void showDocument(const OpenedDocument &document);
    void showProblem(const QString &iconName, const QString &title, const QString &text, const QString &action);
    void showProgress(qint64 done, qint64 total);
    QPushButton *makeSave();

    DocumentLoader &m_loader;
    Dialogs &m_dialogs;
    QStackedLayout *m_stack;
    Placeholder *m_placeholder;
    DelimitedView *m_table;
    ChartsView *m_charts;
    LogsView *m_logs;
    SigningView *m_signing;
    std::shared_ptr<const OpenedDocument> m_shown;
    enum class Next { None, Retry, Stop, Save } m_next = Next::None;
};
