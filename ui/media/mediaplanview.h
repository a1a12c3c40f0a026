// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediaplan.h"

#include <QFutureWatcher>
#include <QWidget>

class Placeholder;
class QPushButton;
class QStackedWidget;
class QTreeView;
class TextLabel;

/// Where files that were dropped or chosen would go, before anything is staged.
class MediaPlanView final : public QWidget
{
    Q_OBJECT
public:
    explicit MediaPlanView(MediaSource &source, QWidget *parent = nullptr);

    void open(const QStringList &paths, const MediaPlan::Target &target);
    bool isReading() const { return m_isReading; }
    const MediaPlan &plan() const { return m_plan; }

signals:
    void closed();
    void staged(int files);
    void readingChanged(bool reading);

private:
    void onRead();
    void updateFooter();
    void apply();

    MediaSource &m_source;
    MediaPlan m_plan;
    MediaPlan::Target m_target;
    QFutureWatcher<MediaFile> m_reading;
    bool m_isReading = false; ///< until what was read is shown
    QString m_root;
    TextLabel *m_title;
    TextLabel *m_summary;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    QTreeView *m_rows;
    QPushButton *m_apply;
};
