// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/release/releasechecks.h"
#include "models/release/releaseloader.h"

#include <QHash>
#include <QWidget>

class Badge;
class Card;
class KeyValueView;
class QComboBox;
class QDateTimeEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class TextLabel;

/// One version: its cards, and a button for whatever can be done. A button that cannot be pressed says why.
class VersionView final : public QWidget
{
    Q_OBJECT
public:
    explicit VersionView(QWidget *parent = nullptr);

    /// `titleOf` names an item of a submission.
    void show(const ReleaseSituation &situation, const ReleaseFindings &findings, bool isKnown,
              const std::function<QString(const Resource &)> &titleOf);

signals:
    void actionWanted(ReleaseAction action);
    void releaseChosen(const QString &type, const QDateTime &date);
    void complianceAnswered(bool usesEncryption);
    void itemAdditionWanted();
    void itemRemovalWanted(const ResourceKey &item);
    void findingFollowed(const ReleaseFinding &finding);

private:
    QPushButton *addButton(Card *card, ReleaseAction action, const QString &text, const QString &iconName);
    Card *buildHead();
    Card *buildBuild();
    Card *buildRelease();
    Card *buildSubmission();
    Card *buildChecks();
    void showHead(const ReleaseSituation &situation);
    void showBuild(const ReleaseSituation &situation);
    void showRelease(const ReleaseSituation &situation);
    void showItems(const ReleaseSituation &situation, const std::function<QString(const Resource &)> &titleOf);
    void showFindings(const ReleaseFindings &findings, bool isKnown);
    void chooseRelease();

    QHash<int, QPushButton *> m_buttons; ///< by ReleaseAction
    Badge *m_state;
    TextLabel *m_title;
    KeyValueView *m_facts;
    KeyValueView *m_build;
    QWidget *m_compliance;
    QComboBox *m_type;
    QDateTimeEdit *m_date;
    TextLabel *m_phased;
    TextLabel *m_submission;
    QTreeWidget *m_items;
    QPushButton *m_addItem;
    QPushButton *m_removeItem;
    Card *m_checks = nullptr;
    TextLabel *m_summary;
    QTreeWidget *m_findings;
    ReleaseFindings m_shownFindings;
};
