// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/feedbacksection.h"

#include "api/changes/changeset.h"
#include "api/formats/delimited.h"
#include "api/services/accountservices.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/images/imagesource.h"
#include "models/testflight/crashlog.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FeedbackSection::FeedbackSection(const PageContext &context, TestFlightData &source, QWidget *parent)
    : TableSection(context, source, parent)
    , m_feedback(context.services)
    , m_kind(new QComboBox)
    , m_build(new QComboBox)
{
    setObjectName(u"feedback"_s);
    setModel(m_model, u"feedbackTable"_s, tr("Search feedback"));
    m_kind->setObjectName(u"feedbackKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItems({tr("All"), tr("Screenshots"), tr("Crashes"), tr("Not done")});
    m_build->setObjectName(u"feedbackBuild"_s);
    m_build->setAccessibleName(tr("Build"));
    m_filters->addWidget(m_kind);
    m_filters->addWidget(m_build);
    m_table->setEmpty({u"inbox"_s, tr("No feedback yet"), tr("What testers send from TestFlight appears here.")});
    m_table->setColumnWidth(FeedbackModel::Comment, 320);
    m_done = addButton(u"feedbackDone"_s, u"circle-check"_s, tr("Done"), [this] { setDone(); });
    m_remove = addButton(u"removeFeedback"_s, u"trash-2"_s, tr("Delete"), [this] { remove(); });
    addButton(u"exportFeedback"_s, u"file-down"_s, tr("Export"), [this] { exportAll(); });
    for (auto *box : {m_kind, m_build})
        connect(box, &QComboBox::activated, this, &FeedbackSection::onData);
    connect(&m_feedback, &FeedbackData::changed, this, [this] {
        for (const auto &each : m_feedback.all()) { // fetched now: their addresses expire
            for (const auto &url : each.screenshots)
                m_context.images.image(url);
        }
        onData();
        renewDetail();
        updateState();
        emit loadingChanged();
    });
    connect(&m_context.images, &ImageSource::imageReady, this, &FeedbackSection::renewDetail);
    onSelection();
}

void FeedbackSection::activate()
{
    m_feedback.setApp(m_data.app());
    m_feedback.load();
}

void FeedbackSection::onData()
{
    QStringList builds;
    for (const auto &each : m_feedback.all()) {
        if (!each.build.isEmpty() && !builds.contains(each.build))
            builds.append(each.build);
    }
    const auto chosen = m_build->currentIndex() > 0 ? m_build->currentText() : QString();
    const QSignalBlocker quiet(m_build);
    m_build->clear();
    m_build->addItem(tr("All builds"));
    m_build->addItems(builds);
    m_build->setCurrentIndex(std::max(0, m_build->findText(chosen)));
    std::vector<Feedback> rows;
    for (const auto &each : m_feedback.all()) {
        const int kind = m_kind->currentIndex();
        const bool fits
            = kind == 0 || (kind == 1 && !each.isCrash) || (kind == 2 && each.isCrash) || (kind == 3 && !each.isDone);
        if (fits && (m_build->currentIndex() == 0 || each.build == m_build->currentText()))
            rows.push_back(each);
    }
    m_model.setRows(std::move(rows));
    updateState();
}

const Feedback *FeedbackSection::chosen() const
{
    const auto ids = chosenIds();
    for (const auto &each : m_feedback.all()) {
        if (ids.size() == 1 && each.id == ids.first())
            return &each;
    }
    return nullptr;
}

void FeedbackSection::onSelection()
{
    const auto ids = chosenIds();
    m_done->setEnabled(!ids.isEmpty());
    m_remove->setEnabled(!ids.isEmpty());
    if (chosen())
        showDetail();
    else
        hideSide();
}

void FeedbackSection::showDetail()
{
    const auto *feedback = chosen();
    // While a note is typed nothing is built anew under it.
    const auto *note = findChild<QPlainTextEdit *>(u"feedbackNote"_s);
    if (!feedback || (m_shown == feedback->id && note && note->hasFocus()))
        return;
    m_shown = feedback->id;
    showSide(feedback->isCrash ? tr("Crash") : tr("Screenshot"), feedback->tester, detailOf(*feedback));
}

/// The parts of a crash report; the thread that fell is open.
static QTreeWidget *crashTree(const QString &text, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(u"crashLog"_s);
    tree->setAccessibleName(FeedbackSection::tr("Crash report"));
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (const auto &part : crashLogParts(text)) {
        auto *item = new QTreeWidgetItem(tree, {part.title.isEmpty() ? FeedbackSection::tr("Report") : part.title});
        if (part.isCrashed)
            item->setIcon(0, icon(u"circle-alert"_s, Tone::Danger));
        for (const auto &line : part.lines)
            new QTreeWidgetItem(item, {line});
        item->setExpanded(part.isCrashed);
    }
    return tree;
}

static void filterTree(QTreeWidget *tree, const QString &text)
{
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        auto *part = tree->topLevelItem(i);
        bool any = part->text(0).contains(text, Qt::CaseInsensitive);
        for (int line = 0; line < part->childCount(); ++line) {
            const bool fits = text.isEmpty() || part->child(line)->text(0).contains(text, Qt::CaseInsensitive);
            part->child(line)->setHidden(!fits);
            any = any || fits;
        }
        part->setHidden(!any);
        if (!text.isEmpty())
            part->setExpanded(any);
    }
}

QWidget *FeedbackSection::detailOf(const Feedback &feedback)
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    auto *comment = new TextLabel(TextLabel::Style::Body,
                                  feedback.comment().isEmpty() ? tr("No comment") : feedback.comment(), content);
    comment->setTextFormat(Qt::PlainText);
    comment->setWordWrap(true);
    comment->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(comment);
    for (const auto &url : feedback.screenshots) {
        const auto image = m_context.images.image(url);
        auto *picture = new QLabel(content);
        picture->setAccessibleName(tr("Screenshot"));
        if (image.isNull()) {
            picture->setText(tr("The picture is not here yet."));
        } else {
            auto pixmap = QPixmap::fromImage(image.scaled(QSize(theme.px(320), theme.px(420)) * devicePixelRatioF(),
                                                          Qt::KeepAspectRatio, Qt::SmoothTransformation));
            pixmap.setDevicePixelRatio(devicePixelRatioF());
            picture->setPixmap(pixmap);
        }
        column->addWidget(picture);
    }
    if (feedback.isCrash) {
        const auto log = m_feedback.crashLog(feedback.id);
        auto *search = new SearchField(tr("Search the report"), content);
        search->setMinimumWidth(0);
        auto *tree = crashTree(log, content);
        tree->setMinimumHeight(theme.px(260));
        tree->setMinimumWidth(0);
        connect(search, &SearchField::searchChanged, tree, [tree](const QString &text) { filterTree(tree, text); });
        column->addWidget(search);
        column->addWidget(tree);
    }
    auto *facts = new KeyValueView(content);
    facts->addSection(tr("Device"));
    const auto *entry = m_context.services.catalog.entry(feedback.resource.entry());
    for (const auto &attribute : entry->attributes) {
        static const QStringList elsewhere{u"comment"_s, u"screenshots"_s, u"email"_s};
        const auto value = feedback.resource.attribute(attribute.name);
        if (attribute.readable && value.isValid() && !elsewhere.contains(attribute.name)
            && attribute.kind != ValueKind::Object)
            facts->addRow(format::title(attribute.name),
                          attribute.name.startsWith("disk"_L1) ? format::bytes(value.toLongLong())
                                                               : format::value(attribute.kind, value));
    }
    column->addWidget(facts);
    auto *note = new QPlainTextEdit(feedback.note, content);
    note->setObjectName(u"feedbackNote"_s);
    note->setTabChangesFocus(true);
    note->setMaximumHeight(theme.px(90));
    auto *field = new FormField(tr("Note"), note, content);
    field->setHelp(tr("Yours alone: it stays on this computer."));
    connect(note, &QPlainTextEdit::textChanged, this,
            [this, note, id = feedback.id] { m_feedback.setNote(id, note->toPlainText()); });
    column->addWidget(field);
    column->addStretch(1);
    return content;
}

void FeedbackSection::setDone()
{
    const auto ids = chosenIds();
    bool all = true;
    for (const auto &each : m_feedback.all()) {
        if (ids.contains(each.id))
            all = all && each.isDone;
    }
    m_feedback.setDone(ids, !all);
}

void FeedbackSection::remove()
{
    QList<Resource> wanted;
    for (const auto &each : m_feedback.all()) {
        if (chosenIds().contains(each.id))
            wanted.append(each.resource);
    }
    m_context.dialogs.confirm(
        this,
        {tr("Delete %n piece(s) of feedback?", nullptr, int(wanted.size())),
         tr("It is gone for everybody of the team. It is staged under Changes and sent from there."),
         tr("Stage deletion"), true},
        this, [this, wanted](bool confirmed) {
            for (const auto &each : wanted) {
                if (confirmed)
                    m_context.services.changes.stageDelete(each.key(), {m_data.app(), tr("Feedback")});
            }
        });
}

void FeedbackSection::exportAll()
{
    m_context.dialogs.saveFile(
        this, {tr("Export feedback"), tr("CSV (*.csv)"), u"feedback.csv"_s}, this, [this](const QString &path) {
            QSaveFile file(path);
            QByteArray bytes("kind,sent,build,device,os,tester,comment,done,note\r\n");
            for (const auto &each : m_model.rows()) {
                QStringList cells{each.isCrash ? u"crash"_s : u"screenshot"_s,
                                  each.resource.text(u"createdDate"),
                                  each.build,
                                  each.resource.text(u"deviceModel"),
                                  each.resource.text(u"osVersion"),
                                  each.tester,
                                  each.comment(),
                                  each.isDone ? u"yes"_s : QString(),
                                  each.note};
                for (auto &cell : cells)
                    cell = delimited::csvCell(cell);
                bytes += cells.join(u',').toUtf8() + "\r\n";
            }
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                m_context.dialogs.inform(this, tr("%1 could not be written").arg(path), file.errorString());
            else
                showToast(window(), Tone::Success, tr("Saved"));
        });
}
