// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/uploadform.h"

#include "models/core/format.h"
#include "ui/forms/resourceform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

UploadForm::UploadForm(ResourceForm *form, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_choose(new QPushButton(icon(u"folder-open"_s), tr("Choose a file…"), this))
    , m_file(new TextLabel(TextLabel::Style::Muted, tr("or drop it here"), this))
{
    const auto &theme = Theme::of(this);
    setAcceptDrops(true);
    auto *well = new QFrame(this);
    well->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(well);
    row->setContentsMargins(theme.px(12), theme.px(16), theme.px(12), theme.px(16));
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    m_file->setElided(true);
    m_choose->setObjectName(u"chooseFile"_s);
    well->setFocusProxy(m_choose);
    well->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_field = new FormField(tr("File"), well, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(24));
    column->addWidget(m_field);
    column->addWidget(m_form);
    setFocusProxy(m_choose);
    connect(m_form, &ResourceForm::changed, this, &UploadForm::changed);
    connect(m_choose, &QAbstractButton::clicked, this, [this, &dialogs] {
        Dialogs::FileRequest request;
        request.title = tr("Choose the file to upload");
        dialogs.openFile(this, request, this, [this](const QString &path) { setFilePath(path); });
    });
}

void UploadForm::setFilePath(const QString &path)
{
    const QFileInfo file(path);
    m_path = file.absoluteFilePath();
    m_file->setText(u"%1  ·  %2"_s.arg(file.fileName(), format::bytes(file.size())));
    m_field->setError(file.isReadable() ? QString() : tr("%1 cannot be read.").arg(path));
    emit changed();
}

bool UploadForm::validate()
{
    const QFileInfo file(m_path);
    QString problem;
    if (m_path.isEmpty())
        problem = tr("Choose a file.");
    else if (!file.isFile() || !file.isReadable())
        problem = tr("%1 cannot be read.").arg(m_path);
    else if (file.size() == 0)
        problem = tr("%1 is empty.").arg(file.fileName());
    m_field->setError(problem);
    return m_form->validate().isEmpty() && problem.isEmpty();
}

void UploadForm::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void UploadForm::dropEvent(QDropEvent *event)
{
    setFilePath(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}
