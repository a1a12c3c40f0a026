// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/listingimport.h"
#include "models/listing/importplan.h"
#include "models/listing/sharedtexts.h"
#include "ui/shell/workspace.h"

#include <QFutureWatcher>

class ListingLoader;
class QMenu;

/// Asks where files are to come from or go to, and writes them. How far translations are, as the last import told, is
/// kept with the page's settings as long as the texts stay the same.
class ListingExchange final : public QObject
{
    Q_OBJECT
public:
    ListingExchange(const PageContext &context, ListingLoader &loader, QWidget *page);
    ~ListingExchange() override;

    void fillImportMenu(QMenu *menu);
    void fillExportMenu(QMenu *menu);
    void exportAs(ListingFileKind kind);
    void keepStates(const ImportPlan &plan);

signals:
    void importWanted(const QString &path);

private:
    void askForTarget(ListingFileKind kind);
    void write(ListingFileKind kind, const QString &path);
    void save(const QMap<QString, QByteArray> &files, const QString &path);
    QHash<ListingPlace, TranslationState> statesOf(const ListingSnapshot &listing) const;
    QString listingName() const;

    PageContext m_context;
    ListingLoader &m_loader;
    QWidget *m_page;
    SharedTexts m_shared;
    std::optional<ListingFileKind> m_awaited; ///< to be exported once the shared texts are read
    QFutureWatcher<QString> m_saving;
    QString m_target;
    int m_count = 0;
};
