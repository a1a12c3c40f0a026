// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/filestrip.h"

#include "api/catalog/catalog.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "models/core/resourcetablemodel.h"
#include "models/documents/openeddocument.h"
#include "ui/documents/filesaver.h"
#include "ui/explorer/flowlayout.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FileStrip::FileStrip(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_saver(new FileSaver(context.services, context.dialogs, this))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"files"_s);
    auto *buttons = new QWidget(this);
    m_buttons = new FlowLayout(buttons);
    m_buttons->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    m_buttons->setSpacing(theme.px(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buttons);
    column->addWidget(m_saver);
    hide();
}

QByteArray FileStrip::contentOf(const Resource &resource, const AttributeInfo &attribute)
{
    if (attribute.hint != ValueHint::Base64)
        return {};
    const auto text = resource.text(attribute.name).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text.simplified().replace(' ', ""));
    return decoded ? *decoded : QByteArray();
}

void FileStrip::setResource(const Resource &resource)
{
    m_buttons->clearFrom(0);
    const auto *entry = m_context.services.catalog.entry(resource.entry());
    for (std::size_t i = 0; entry && i < entry->attributes.size(); ++i) {
        const auto &attribute = entry->attributes[i];
        if (resource.text(attribute.name).isEmpty())
            continue;
        if (attribute.hint == ValueHint::Base64)
            addHeld(resource, attribute);
        else if (attribute.hint == ValueHint::SignedUrl)
            addPointedTo(resource, attribute);
    }
    setVisible(m_buttons->count() > 0);
}

/// A name that every system takes.
static QString fileName(const QString &name)
{
    static const QRegularExpression odd(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    auto clean = QString(name).replace(odd, u" "_s).simplified().left(100);
    while (clean.startsWith(u'.'))
        clean.remove(0, 1);
    return clean.isEmpty() ? u"file"_s : clean;
}

static QPushButton *fileButton(QWidget *parent, const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    return button;
}

void FileStrip::addHeld(const Resource &resource, const AttributeInfo &attribute)
{
    const auto bytes = contentOf(resource, attribute);
    if (bytes.isEmpty())
        return;
    const auto name
        = openDocument(bytes, DocumentKind::Unknown, fileName(ResourceTableModel::nameOf(resource))).suggestedName;
    const auto ending = QFileInfo(name).suffix();
    auto *save = fileButton(this, u"save"_s, ending.isEmpty() ? tr("Save file…") : tr("Save .%1 file…").arg(ending));
    save->setObjectName(u"save/"_s + attribute.name);
    save->setToolTip(attribute.name);
    m_buttons->addWidget(save);
    connect(save, &QAbstractButton::clicked, this, [this, bytes, name] { m_saver->saveBytes(bytes, name); });
}

/// Tables and logs are shown; archives, apps, films and pictures are only saved.
static bool canBeShown(const QString &name)
{
    static const QStringList kept{u"zip"_s, u"ipa"_s, u"pkg"_s,  u"dmg"_s, u"mp4"_s, u"mov"_s, u"m4v"_s,
                                  u"png"_s, u"jpg"_s, u"jpeg"_s, u"pdf"_s, u"aar"_s, u"xz"_s};
    return !kept.contains(QFileInfo(name).suffix().toLower());
}

void FileStrip::addPointedTo(const Resource &resource, const AttributeInfo &attribute)
{
    const QUrl url(resource.text(attribute.name));
    if (!url.isValid() || url.scheme().isEmpty())
        return;
    const auto own = resource.text(u"fileName"_s);
    const auto name = fileName(own.isEmpty() ? url.fileName() : own);
    const auto title = format::title(attribute.name);
    auto *save = fileButton(this, u"download"_s, tr("Download %1…").arg(title));
    save->setObjectName(u"save/"_s + attribute.name);
    save->setToolTip(name);
    m_buttons->addWidget(save);
    connect(save, &QAbstractButton::clicked, this, [this, url, name] { m_saver->saveFrom(url, name); });
    if (!canBeShown(name))
        return;
    auto *show = fileButton(this, u"table-2"_s, tr("Open %1").arg(title));
    show->setObjectName(u"open/"_s + attribute.name);
    m_buttons->addWidget(show);
    connect(show, &QAbstractButton::clicked, this,
            [this, url, shown = QFileInfo(name).completeBaseName()] { emit openRequested(url, shown); });
}
