// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QFrame>

class Catalog;
class FileSaver;
class FlowLayout;
class Resource;
struct AttributeInfo;

/// The files a resource holds or points to, each to be saved or opened; hidden when there are none.
class FileStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit FileStrip(const PageContext &context, QWidget *parent = nullptr);
    void setResource(const Resource &resource);

    /// What is in an attribute that holds a file; empty when it holds none.
    static QByteArray contentOf(const Resource &resource, const AttributeInfo &attribute);

signals:
    void openRequested(const QUrl &url, const QString &title);

private:
    void addHeld(const Resource &resource, const AttributeInfo &attribute);
    void addPointedTo(const Resource &resource, const AttributeInfo &attribute);

    PageContext m_context;
    FlowLayout *m_buttons;
    FileSaver *m_saver;
};
