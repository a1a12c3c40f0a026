// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentview.h"

#include "api/client/apireply.h"
#include "models/core/format.h"
#include "ui/documents/chartsview.h"
#include "ui/documents/logsview.h"
#include "ui/documents/signingview.h"
#include "ui/documents/textview.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/placeholder.h"

#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

DocumentView::DocumentView(DocumentLoader &loader, Dialogs &dialogs, const ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_dialogs(dialogs)
    , m_stack(new QStackedLayout(this))
    , m_placeholder(new Placeholder(this))
    , m_table(new DelimitedView(dialogs, state, this))
    , m_charts(new ChartsView(dialogs, this))
    , m_logs(new LogsView(this))
    , m_signing(new SigningView(this))
{
    setObjectName(u"document"_s);
    for (auto *each :
         {static_cast<QWidget *>(m_placeholder), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_charts),
          static_cast<QWidget *>(m_logs), static_cast<QWidget *>(m_signing)})
        m_stack->addWidget(each);
    m_table->addAction(makeSave());
    m_charts->addAction(makeSave());
    m_logs->addAction(makeSave());
    connect(&loader, &DocumentLoader::stateChanged, this, &DocumentView::showState);
    connect(&loader, &DocumentLoader::progress, this, &DocumentView::showProgress);
    connect(m_placeholder, &Placeholder::actionTriggered, this, [this] {
        if (m_next == Next::Retry) {
            m_loader.reload();
        } else if (m_next == Next::Save) {
            save();
        } else if (m_next == Next::Stop) {
            m_loader.stop();
            showState();
        }
    });
    showState();
}

QPushButton *DocumentView::makeSave()
{
    auto *button = new QPushButton(icon(u"save"_s), tr("Save file"), this);
    button->setObjectName(u"saveFile"_s);
    setButtonKind(button, ButtonKind::Quiet);
    button->setToolTip(tr("Save the file as it came"));
    connect(button, &QAbstractButton::clicked, this, &DocumentView::save);
    return button;
}

SearchField *DocumentView::search() const
{
    const auto *shown = m_stack->currentWidget();
    return shown == m_table ? m_table->search() : shown == m_logs ? m_logs->search() : nullptr;
}

void DocumentView::showProblem(const QString &iconName, const QString &title, const QString &text,
                               const QString &action)
{
    m_placeholder->setContent({iconName, title, text, action});
    m_stack->setCurrentWidget(m_placeholder);
}

/// One function of state says what stands there.
void DocumentView::showState()
{
    if (m_loader.isLoading()) {
        m_next = Next::Stop;
        if (!m_loader.document()) // when asked for again, the old one stays until the new one is there
            showProblem(u"hourglass"_s, tr("Fetching the file"), tr("The server is making it."), tr("Stop"));
        return;
    }
    if (const auto &error = m_loader.error()) {
        m_next = Next::Retry;
        const bool offline = error->kind == ApiError::Kind::Offline;
        const auto detail = error->items.empty() ? error->detail : error->items.front().detail;
        showProblem(offline ? u"cloud-off"_s : u"circle-alert"_s, error->title,
                    detail == error->title ? QString() : detail, tr("Retry"));
    } else if (const auto document = m_loader.document()) {
        if (document != m_shown)
            showDocument(*document);
        m_shown = document;
    } else {
        m_next = Next::Retry;
        showProblem(u"file-text"_s, tr("Nothing fetched"), {}, tr("Fetch it"));
    }
}

void DocumentView::showProgress(qint64 done, qint64 total)
{
    if (m_stack->currentWidget() != m_placeholder || !m_loader.isLoading())
        return;
    const auto text = total > 0 ? tr("%1 of %2").arg(format::bytes(done), format::bytes(total)) : format::bytes(done);
    showProblem(u"hourglass"_s, tr("Fetching the file"), text, tr("Stop"));
}

void DocumentView::showDocument(const OpenedDocument &document)
{
    const auto name = m_loader.request().name;
    if (const auto *table = document.as<std::shared_ptr<const DelimitedText>>()) {
        m_table->setText(*table, name);
        m_stack->setCurrentWidget(m_table);
    } else if (const auto *metrics = document.as<MetricsDocument>()) {
        m_next = Next::Save;
        if (metrics->charts.empty())
            return showProblem(u"chart-line"_s, tr("No numbers"),
                               tr("The server has none for this. Too few people may have taken part."),
                               tr("Save the answer"));
        m_charts->setMetrics(*metrics, name);
        m_stack->setCurrentWidget(m_charts);
    } else if (const auto *logs = document.as<DiagnosticLogs>()) {
        m_next = Next::Save;
        if (logs->logs == 0)
            return showProblem(u"file-text"_s, tr("No logs"), tr("The server keeps none for this."),
                               tr("Save the answer"));
        m_logs->setLogs(*logs);
        m_stack->setCurrentWidget(m_logs);
    } else if (const auto *certificate = document.as<CertificateFacts>()) {
        m_signing->setCertificate(*certificate);
        m_stack->setCurrentWidget(m_signing);
    } else if (const auto *profile = document.as<ProvisioningProfile>()) {
        m_signing->setProfile(*profile);
        m_stack->setCurrentWidget(m_signing);
    } else if (const auto *problem = document.as<DocumentProblem>()) {
        m_next = document.bytes.isEmpty() ? Next::Retry : Next::Save;
        showProblem(u"circle-alert"_s, tr("The file cannot be shown"), problem->text,
                    document.bytes.isEmpty() ? tr("Retry") : tr("Save it as it is"));
    } else {
        m_next = Next::Save;
        showProblem(u"file-text"_s, tr("No view for this kind of file"),
                    tr("%1 were fetched.").arg(format::bytes(document.bytes.size())), tr("Save the file"));
    }
}

void DocumentView::save()
{
    const auto document = m_loader.document();
    if (!document)
        return;
    m_dialogs.saveFile(window(), {tr("Save file"), tr("All files (*)"), document->suggestedName}, this,
                       [this, document](const QString &path) {
                           QSaveFile file(path);
                           if (file.open(QIODevice::WriteOnly) && file.write(document->bytes) == document->bytes.size()
                               && file.commit())
                               showToast(window(), Tone::Success, tr("Saved as %1").arg(path));
                           else
                               m_dialogs.inform(window(), tr("The file could not be written"), file.errorString());
                       });
}
