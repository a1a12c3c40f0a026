// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explorer/listexport.h"
#include "ui/shell/workspace.h"

#include <memory>
#include <optional>

class Banner;
class DataTable;
class QMenu;
class QPushButton;
class ResourceTableModel;

/// Writes the list on show into a file: what is selected, what is loaded, or every page the server has.
class ExportMenu final : public QObject
{
    Q_OBJECT
public:
    /// `table` shows `model`, through any proxies. Everything outlives this.
    ExportMenu(const PageContext &context, DataTable &table, const ResourceTableModel &model, Banner &banner,
               QObject *parent = nullptr);
    ~ExportMenu() override;

    /// What "all pages" means from now on.
    void setList(const ListSource &source, const Query &query, const QString &title);
    /// The server has a table of its own for this list.
    void setHasServerCsv(bool has) { m_hasServerCsv = has; }
    QPushButton *makeButton(QWidget *parent);
    bool isRunning() const { return m_export != nullptr; }

signals:
    void serverCsvRequested();

private:
    enum class Scope { Selection, Loaded, All };
    void fill(QMenu *menu);
    void choose(Scope scope, ListExport::Format format);
    void start(Scope scope, ListExport::Format format, const QString &path);
    void follow();
    void end(const QString &path);
    void fail(const QString &why);
    QList<Resource> rows(Scope scope) const;
    std::vector<ExportColumn> columns() const;

    PageContext m_context;
    DataTable &m_table;
    const ResourceTableModel &m_model;
    Banner &m_banner;
    std::optional<ListSource> m_source;
    Query m_query;
    QString m_title;
    bool m_hasServerCsv = false;
    std::unique_ptr<ListExport> m_export;
};
