// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/filesaver.h"

#include "api/client/signedtransfer.h"
#include "api/services/accountservices.h"
#include "api/services/answerdecoder.h"
#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FileSaver::FileSaver(AccountServices &services, Dialogs &dialogs, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_words(new TextLabel(TextLabel::Style::Small, this))
    , m_bar(new QProgressBar(this))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"fileSaver"_s);
    m_words->setElided(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(theme.px(6));
    m_bar->setAccessibleName(tr("Progress of the download"));
    auto *cancel = new QPushButton(icon(u"x"_s), QString(), this);
    setButtonKind(cancel, ButtonKind::Quiet);
    cancel->setAccessibleName(tr("Stop the download"));
    cancel->setToolTip(tr("Stop the download"));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(theme.px(4));
    lines->addWidget(m_words);
    lines->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), 0, theme.px(8), theme.px(8));
    row->addLayout(lines, 1);
    row->addWidget(cancel);
    connect(cancel, &QAbstractButton::clicked, this, &FileSaver::stop);
    hide();
}

FileSaver::~FileSaver()
{
    if (m_reply)
        m_reply->abort();
}

void FileSaver::saveBytes(const QByteArray &bytes, const QString &suggestedName)
{
    m_dialogs.saveFile(window(), {tr("Save file"), tr("All files (*)"), suggestedName}, this,
                       [this, bytes](const QString &path) { write(bytes, path); });
}

void FileSaver::saveFrom(const QUrl &url, const QString &suggestedName)
{
    m_dialogs.saveFile(window(), {tr("Save file"), tr("All files (*)"), suggestedName}, this,
                       [this, url](const QString &path) { fetch(url, path); });
}

void FileSaver::fetch(const QUrl &url, const QString &path)
{
    stop();
    m_load = std::make_unique<QObject>();
    auto *reply = m_services.transfer.download(url);
    m_reply = reply;
    m_bar->setRange(0, 0);
    m_words->setText(tr("Downloading %1").arg(QFileInfo(path).fileName()));
    show();
    connect(reply, &ApiReplyBase::progress, m_load.get(), [this, path](qint64 done, qint64 total) {
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
        m_words->setText(
            total > 0 ? tr("%1: %2 of %3").arg(QFileInfo(path).fileName(), format::bytes(done), format::bytes(total))
                      : u"%1: %2"_s.arg(QFileInfo(path).fileName(), format::bytes(done)));
    });
    reply->then(
        m_load.get(),
        [this, path](const ApiAnswer &answer) {
            hide();
            m_reply.clear();
            const auto plain = plainBody(answer);
            if (const auto *error = std::get_if<ApiError>(&plain))
                m_dialogs.inform(window(), error->title, error->detail);
            else
                write(std::get<QByteArray>(plain), path);
        },
        [this](const ApiError &error) {
            hide();
            m_reply.clear();
            m_dialogs.inform(window(), tr("The file could not be downloaded"),
                             error.detail.isEmpty() ? error.title : u"%1 %2"_s.arg(error.title, error.detail));
        });
}

void FileSaver::write(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        showToast(window(), Tone::Success, tr("Saved as %1").arg(path));
        emit saved(path);
    } else {
        m_dialogs.inform(window(), tr("The file could not be written"), file.errorString());
    }
}

void FileSaver::stop()
{
    m_load.reset();
    if (m_reply)
        m_reply->abort();
    m_reply.clear();
    hide();
}
