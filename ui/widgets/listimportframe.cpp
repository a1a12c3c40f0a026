// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listimportframe.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr qint64 largestFile = 256 << 20;

ListImportFrame::ListImportFrame(const Words &words, const Names &names, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_bar(new FilterBar(this))
    , m_text(new QPlainTextEdit(this))
    , m_table(new DataTable(words.table, this))
    , m_summary(new TextLabel(TextLabel::Style::Body, this))
    , m_stage(new QPushButton(this))
    , m_notes(new QVBoxLayout)
{
    const auto &theme = Theme::of(this);
    setAcceptDrops(true);
    const auto addButton = [this](const QString &name, const QString &iconName, const QString &title) {
        auto *button = new QPushButton(icon(iconName), title, m_bar);
        button->setObjectName(name);
        setButtonKind(button, ButtonKind::Quiet);
        m_bar->addWidget(button);
        return button;
    };
    auto *back = addButton(names.back, u"arrow-left"_s, words.back);
    auto *file = addButton(names.file, u"folder-open"_s, tr("Open file…"));
    m_text->setObjectName(names.text);
    m_text->setAccessibleName(words.text);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(words.placeholder);
    m_text->setMaximumHeight(theme.px(130));
    m_table->setObjectName(names.table);
    m_summary->setObjectName(names.summary);
    m_stage->setObjectName(names.stage);
    setButtonKind(m_stage, ButtonKind::Primary);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(12));
    footer->setSpacing(theme.px(12));
    m_notes->setSpacing(theme.px(2));
    m_notes->addWidget(m_summary);
    footer->addLayout(m_notes, 1);
    footer->addWidget(m_stage);
    auto *texts = new QHBoxLayout;
    texts->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(8));
    texts->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(texts);
    column->addWidget(m_table, 1);
    column->addLayout(footer);
    connect(back, &QAbstractButton::clicked, this, &ListImportFrame::closed);
    connect(file, &QAbstractButton::clicked, this, [this, words, &dialogs] {
        dialogs.openFile(this, {words.fileTitle, words.fileFilter, {}}, this,
                         [this](const QString &path) { openFile(path); });
    });
    setFocusProxy(m_text);
}

void ListImportFrame::addNote(QWidget *note)
{
    m_notes->addWidget(note);
}

void ListImportFrame::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ListImportFrame::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(urls.first().toLocalFile());
}

QByteArray readListFile(const QString &path, QString *problem)
{
    QFile file(path);
    const auto name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        *problem = ListImportFrame::tr("%1 cannot be read: %2").arg(name, file.errorString());
    else if (file.size() > largestFile)
        *problem = ListImportFrame::tr("%1 is too large for a list.").arg(name);
    else
        return file.readAll();
    return {};
}
