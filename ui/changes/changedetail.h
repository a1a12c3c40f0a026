// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/applyjob.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QScrollArea>

class FieldChangeView;
class QHBoxLayout;
class QVBoxLayout;

/// Everything about one change: its fields before and after, what preflight and server say, what can be decided.
class ChangeDetail final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChangeDetail(const PageContext &context, QWidget *parent = nullptr);

    void setChange(ChangeId id); ///< 0: nothing
    ChangeId change() const { return m_id; }
    /// After something about it changed.
    void refresh();

private:
    void addHead(const StagedChange &change);
    void addFields(const StagedChange &change);
    void addLinks(const StagedChange &change);
    void addFile(const StagedChange &change);
    void addErrors(const StagedChange &change);
    void addConflict(const StagedChange &change);
    void addOpenQuestion(const StagedChange &change);
    QHBoxLayout *addButtons();
    QString nameOf(const ResourceKey &key) const;
    void askNames(const StagedChange &change);
    FieldChangeView *viewOf(const QString &field) const;

    PageContext m_context;
    ChangeId m_id = 0;
    QVBoxLayout *m_column = nullptr;
    QList<FieldChangeView *> m_views;
    QHash<ResourceKey, QString> m_names; ///< of what changes link to
};
