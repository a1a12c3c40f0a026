// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/exportmenu.h"

#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "models/core/resourcetablemodel.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"

#include <QAbstractProxyModel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

ExportMenu::ExportMenu(const PageContext &context, DataTable &table, const ResourceTableModel &model, Banner &banner,
                       QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_table(table)
    , m_model(model)
    , m_banner(banner)
{
    connect(&banner, &Banner::actionTriggered, this, [this] {
        if (!m_export)
            return;
        m_export.reset();
        m_banner.clear();
        showToast(m_table.window(), Tone::Neutral, tr("Export stopped; no file was written"));
    });
}

ExportMenu::~ExportMenu() = default;

void ExportMenu::setList(const ListSource &source, const Query &query, const QString &title)
{
    m_source = source;
    m_query = query;
    m_title = title;
}

QPushButton *ExportMenu::makeButton(QWidget *parent)
{
    auto *button = new QPushButton(icon(u"file-down"_s), tr("Export"), parent);
    button->setObjectName(u"export"_s);
    setButtonKind(button, ButtonKind::Quiet);
    connect(button, &QAbstractButton::clicked, this, [this, button] {
        auto *menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu);
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
    return button;
}

void ExportMenu::fill(QMenu *menu)
{
    const auto add = [&](const QString &name, const QString &text, Scope scope, ListExport::Format format, bool can) {
        auto *action = menu->addAction(text, this, [this, scope, format] { choose(scope, format); });
        action->setObjectName(name);
        action->setEnabled(can && !isRunning());
    };
    const auto csv = ListExport::Format::Csv, json = ListExport::Format::Json;
    const auto selected = m_table.selectedRows().size();
    const bool loaded = m_model.rowCount() > 0;
    menu->addSection(tr("As CSV, with the columns on show"));
    add(u"selectionCsv"_s, tr("Selected rows (%1)…").arg(selected), Scope::Selection, csv, selected > 0);
    add(u"loadedCsv"_s, tr("Loaded rows…"), Scope::Loaded, csv, loaded);
    add(u"allCsv"_s, tr("All pages…"), Scope::All, csv, loaded && m_source);
    menu->addSection(tr("As JSON, complete"));
    add(u"selectionJson"_s, tr("Selected rows (%1)…").arg(selected), Scope::Selection, json, selected > 0);
    add(u"loadedJson"_s, tr("Loaded rows…"), Scope::Loaded, json, loaded);
    add(u"allJson"_s, tr("All pages…"), Scope::All, json, loaded && m_source);
    if (m_hasServerCsv) {
        menu->addSeparator();
        auto *own
            = menu->addAction(icon(u"table-2"_s), tr("Apple's own table…"), this, &ExportMenu::serverCsvRequested);
        own->setObjectName(u"serverCsv"_s);
    }
}

void ExportMenu::choose(Scope scope, ListExport::Format format)
{
    const bool csv = format == ListExport::Format::Csv;
    const Dialogs::FileRequest request{csv ? tr("Export as CSV") : tr("Export as JSON"),
                                       csv ? tr("CSV files (*.csv)") : tr("JSON files (*.json)"),
                                       m_title + (csv ? u".csv"_s : u".json"_s)};
    m_context.dialogs.saveFile(m_table.window(), request, this,
                               [this, scope, format](const QString &path) { start(scope, format, path); });
}

/// The resources of the scope, as they are ordered on the screen.
QList<Resource> ExportMenu::rows(Scope scope) const
{
    QList<Resource> resources;
    const auto add = [&](int row) {
        auto index = m_table.model()->index(row, 0);
        while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
            index = proxy->mapToSource(index);
        resources.append(m_model.resourceAt(index.row()));
    };
    if (scope == Scope::Selection) {
        for (const int row : m_table.selectedRows())
            add(row);
    } else {
        for (int row = 0; row < m_table.model()->rowCount(); ++row)
            add(row);
    }
    return resources;
}

std::vector<ExportColumn> ExportMenu::columns() const
{
    std::vector<ExportColumn> columns;
    for (const int column : m_table.visibleColumns())
        columns.push_back({m_model.headerData(column, Qt::Horizontal).toString(), m_model.attributeOf(column)});
    return columns;
}

void ExportMenu::start(Scope scope, ListExport::Format format, const QString &path)
{
    if (isRunning())
        return;
    m_export = std::make_unique<ListExport>(m_context.services.catalog, m_model.entry(), format, columns());
    if (!m_export->open(path)) {
        fail(m_export->errorString());
    } else if (scope != Scope::All) {
        const bool written = m_export->write(rows(scope)) && m_export->finish();
        if (written)
            end(path);
        else
            fail(m_export->errorString());
    } else {
        connect(m_export.get(), &ListExport::finished, this, [this, path] { end(path); });
        follow();
        m_export->writeAll(m_context.services.resources, *m_source, m_query);
    }
}

void ExportMenu::follow()
{
    const auto say = [this](int count) {
        m_banner.showMessage(Tone::Info, tr("Exporting %1").arg(m_title),
                             tr("%1 rows so far").arg(format::count(count)));
        m_banner.setAction(tr("Stop"));
    };
    connect(m_export.get(), &ListExport::progress, this, say);
    connect(m_export.get(), &ListExport::failed, this, [this](const ApiError &error) {
        m_banner.clear();
        fail(error.detail.isEmpty() ? error.title : u"%1: %2"_s.arg(error.title, error.detail));
    });
    say(0);
}

void ExportMenu::end(const QString &path)
{
    const int count = m_export->rows();
    m_export.release()->deleteLater(); // it may be the one that is telling
    m_banner.clear();
    showToast(m_table.window(), Tone::Success, tr("%1 rows exported to %2").arg(format::count(count), path));
}

void ExportMenu::fail(const QString &why)
{
    m_export.release()->deleteLater();
    m_context.dialogs.inform(m_table.window(), tr("The list could not be exported"), why);
}
