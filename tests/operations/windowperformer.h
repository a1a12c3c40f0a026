// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder.h"

#include <QHash>

#include <functional>

class DataTable;
class LinkEditor;
class QWidget;
class ResourceForm;
struct RequestLogEntry;
struct WindowRig;

/// Performs operations as a user of the Explorer does: with its tree, tables, buttons and forms. What comes of it is
/// read from the account's request log; nothing is asked of the client directly.
class WindowPerformer final : public Performer
{
public:
    /// `recorder` must outlive it.
    WindowPerformer(WindowRig &rig, const StepRecorder &recorder);
    ~WindowPerformer() override;

    Exchange perform(const OperationInfo &operation, const QString &id, const Query &query, const QJsonObject &body,
                     const QByteArray &accept) override;
    /// The apply job sends the parts of an upload by itself.
    Exchange put(const QUrl &, const QList<std::pair<QByteArray, QByteArray>> &, const QByteArray &,
                 const QByteArray &) override
    {
        return {};
    }

    /// What the last create gave.
    ResourceKey made() const { return m_made; }
    /// The ids in the list on show, in its order.
    QStringList listed() const;
    /// The operations that succeeded with the last call: an upload ends with an update.
    const std::vector<const OperationInfo *> &performed() const { return m_performed; }

private:
    struct Trouble ///< thrown: what the window did not offer
    {
        QString text;
    };

    // Reads: each ends when the page has come to rest.
    void read(const OperationInfo &operation, const QString &id, const Query &query);
    void list(const OperationInfo &operation, const Query &query);
    void openOne(const ResourceKey &key);
    void openBySighting(const ResourceKey &key);
    bool openWhatWasMade(const ResourceKey &key);
    QList<ResourceKey> othersLike(const ResourceKey &key, int most) const;
    void walk(const QString &relationship, const OperationInfo *operation, const Query &query);
    void openLinks(const QString &relationship);
    void openDocument(const OperationInfo &operation, const QString &id, const Query &query);
    void write(const OperationInfo &operation, const QString &id, const QJsonObject &body);
    void create(const OperationInfo &operation, const QJsonObject &body);
    void rememberHome(const QJsonObject &relationships);
    void update(const ResourceKey &key, const QJsonObject &body, int variant);
    void updateSomehow(const ResourceKey &key, const QJsonObject &body);
    void link(const OperationInfo &operation, const QString &id, const QJsonObject &body);
    LinkEditor *openLinkEditor(const ResourceKey &owner, const QString &relationship, const ResourceKey &key);
    bool linkElsewhere(const ResourceKey &owner, const QString &relationship, const ResourceKey &present);
    void readMore(LinkEditor *editor);
    void wholeList(LinkEditor *editor, bool whole);
    void addSomething(ResourceForm &form, const QString &name);
    void fill(ResourceForm &form, const OperationInfo &operation, const QJsonObject &resource,
              const QJsonArray &included);
    void stage();
    void apply();
    void fillRequired(const OperationInfo &operation, const Query &query);

    // Parts of the window
    void chooseEntry(const QString &key);
    void selectRow(const QString &id);
    QWidget *shownDetail() const;
    DataTable *relationshipTable() const;
    QModelIndex rowOf(DataTable &table, const QString &id, int column) const;
    void click(QWidget *button);
    bool isOnShow(const QString &name) const;
    QWidget *child(const QString &name, QWidget *of = nullptr) const;
    void rest(); ///< until the page loads no longer
    bool until(const std::function<bool()> &condition, int milliseconds = 20'000) const;

    Exchange outcome(const OperationInfo &operation, const QString &id) const;
    const RequestLogEntry *answerTo(const OperationInfo &operation, const QString &id) const;

    WindowRig &m_rig;
    const Catalog &m_catalog;
    QWidget &m_page; ///< the Explorer
    const StepRecorder &m_recorder;
    const QHash<ResourceKey, Sighting> &m_sightings;
    quint64 m_mark = 0; ///< the last request before the present operation
    ResourceKey m_made;
    bool m_isApplied = false; ///< by the step itself
    QHash<ResourceKey, std::pair<ResourceKey, QString>> m_homes; ///< owner and relationship of what was made
    std::vector<const OperationInfo *> m_performed;
};
