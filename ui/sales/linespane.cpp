// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/linespane.h"

#include "api/reports/reportarchive.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "ui/documents/textview.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/savebytes.h"
#include "ui/widgets/tableview.h"

#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

static constexpr int mostLines = 1000;

LinesPane::LinesPane(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_heading(new TextLabel(TextLabel::Style::Section, this))
    , m_count(new TextLabel(TextLabel::Style::Small, this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new DataTable(tr("Report lines"), this))
    , m_file(new DelimitedView(context.dialogs, context.state.child(u"rawFile"_s), this))
    , m_open(new QPushButton(icon(u"file-text"_s), tr("Open the raw file"), this))
    , m_back(new QPushButton(icon(u"arrow-left"_s), tr("Back to the lines"), this))
    , m_export(new QPushButton(icon(u"file-down"_s), tr("Export"), this))
{
    setObjectName(u"linesPane"_s);
    m_proxy.setSourceModel(&m_model);
    m_table->setObjectName(u"reportLines"_s);
    m_table->setModel(&m_proxy);
    m_table->setCell(ReportLinesModel::Line, DataTable::Cell::Number);
    m_table->setDialogs(context.dialogs);
    m_table->setExportName(u"report lines"_s);
    m_table->setEmpty({u"table-2"_s, tr("No lines"), tr("No report has a line behind this number.")});
    m_table->keepState(context.state.child(u"lines"_s));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_file);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::of(this).px(8), 0, 0);
    column->setSpacing(Theme::of(this).px(4));
    column->addWidget(buildHeader());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(m_table, &DataTable::activated, this, &LinesPane::openFile);
    connect(m_table, &DataTable::selectionChanged, this, &LinesPane::updateActions);
    connect(m_table, &DataTable::retryRequested, this, &LinesPane::load);
    connect(m_banner, &Banner::actionTriggered, this, &LinesPane::openFile);
    connect(&m_opening, &QFutureWatcherBase::finished, this, &LinesPane::onOpened);
    updateActions();
}

QWidget *LinesPane::buildHeader()
{
    const auto &theme = Theme::of(this);
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme.px(24), 0, theme.px(16), 0);
    row->setSpacing(theme.px(8));
    m_heading->setElided(true);
    m_count->setObjectName(u"lineCount"_s);
    row->addWidget(m_heading, 1);
    row->addWidget(m_count);
    m_open->setObjectName(u"openRawFile"_s);
    m_back->setObjectName(u"backToLines"_s);
    m_export->setObjectName(u"exportLines"_s);
    auto *close = new QPushButton(icon(u"x"_s), QString(), header);
    close->setObjectName(u"closeLines"_s);
    close->setAccessibleName(tr("Close the lines"));
    for (auto *button : {m_back, m_open, m_export, close}) {
        setButtonKind(button, ButtonKind::Quiet);
        row->addWidget(button);
    }
    connect(m_open, &QAbstractButton::clicked, this, &LinesPane::openFile);
    connect(m_back, &QAbstractButton::clicked, this, &LinesPane::leaveFile);
    connect(m_export, &QAbstractButton::clicked, this, &LinesPane::openExportMenu);
    connect(close, &QAbstractButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    return header;
}

void LinesPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::of(this).color(ColorRole::Border));
}

void LinesPane::showLines(const ReportQuery &query, const QString &title)
{
    m_query = query;
    m_title = title;
    leaveFile();
    m_count->clear();
    show();
    load();
}

void LinesPane::load()
{
    m_load = std::make_unique<ReplyGroup>();
    m_table->setFailure({});
    m_table->setLoading(true);
    m_load->add(m_context.services.reports.lines(m_query, mostLines),
                [this](const ReportLines &lines) { takeLines(lines); });
    connect(m_load.get(), &ReplyGroup::finished, this, &LinesPane::leave);
    connect(m_load.get(), &ReplyGroup::failed, this, [this](const ApiError &error) {
        m_model.setLines({});
        m_table->setFailure(error);
        leave();
    });
    emit loadingChanged();
}

void LinesPane::takeLines(const ReportLines &lines)
{
    m_model.setLines(lines);
    const auto shown = qint64(lines.lines.size());
    m_count->setText(shown < lines.total
                         //: lines of reports on show, and all there are
                         ? tr("the first %1 of %2 lines").arg(format::count(shown), format::count(lines.total))
                         : tr("%Ln line(s)", nullptr, int(lines.total)));
    if (!lines.damaged.isEmpty())
        m_banner->showMessage(Tone::Warning,
                              tr("%n raw file(s) could not be read again", nullptr, int(lines.damaged.size())),
                              lines.damaged.join(u", "_s));
}

void LinesPane::leave()
{
    m_load.release()->deleteLater(); // not at once: one of its signals led here
    m_table->setLoading(false);
    updateActions();
    emit loadingChanged();
}

void LinesPane::openFile()
{
    const auto rows = m_table->selectedRows();
    if (rows.isEmpty())
        return;
    const auto &line = m_model.rowAt(m_proxy.mapToSource(m_proxy.index(rows.front(), 0)).row()).line;
    m_fileName = QFileInfo(line.fileName).fileName();
    m_banner->clear();
    m_load = std::make_unique<ReplyGroup>();
    m_load->add(m_context.services.reports.rawFile(line.file), [this](const QByteArray &bytes) {
        m_opening.setFuture(QtConcurrent::run(openDocument, bytes, DocumentKind::Table, m_fileName));
    });
    connect(m_load.get(), &ReplyGroup::finished, this, &LinesPane::leave);
    connect(m_load.get(), &ReplyGroup::failed, this, [this](const ApiError &error) {
        m_banner->showError(error);
        leave();
    });
    emit loadingChanged();
}

void LinesPane::onOpened()
{
    const auto document = m_opening.result();
    if (const auto *text = document.as<std::shared_ptr<const DelimitedText>>()) {
        m_file->setText(*text, m_fileName);
        m_stack->setCurrentWidget(m_file);
        m_heading->setText(m_fileName);
        m_count->setText(tr("%Ln line(s)", nullptr, (*text)->rowCount()));
    } else if (const auto *problem = document.as<DocumentProblem>()) {
        m_banner->setAction({});
        m_banner->showMessage(Tone::Danger, tr("%1 cannot be shown").arg(m_fileName), problem->text);
    }
    updateActions();
    emit loadingChanged();
}

void LinesPane::leaveFile()
{
    m_banner->clear();
    m_stack->setCurrentWidget(m_table);
    //: heading over lines of reports; what they are behind
    m_heading->setText(tr("Lines behind: %1").arg(m_title));
    updateActions();
}

void LinesPane::updateActions()
{
    const bool isFile = m_stack->currentWidget() == m_file;
    m_back->setVisible(isFile);
    m_open->setVisible(!isFile);
    m_export->setVisible(!isFile);
    m_open->setEnabled(!m_table->selectedRows().isEmpty());
    m_export->setEnabled(m_model.rowCount() > 0);
}

void LinesPane::openExportMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"table-2"_s), tr("Table (CSV)…"), m_table, &DataTable::exportCsv)
        ->setObjectName(u"exportLinesCsv"_s);
    menu->addAction(icon(u"braces"_s), tr("Data (JSON)…"), this,
                    [this] {
                        saveBytes(this, m_context.dialogs,
                                  {tr("Export the lines"), tr("JSON files (*.json)"), u"report lines.json"_s},
                                  [this] { return m_model.asJson(); });
                    })
        ->setObjectName(u"exportLinesJson"_s);
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
}
