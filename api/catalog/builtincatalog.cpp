// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"

#include <QFile>

using namespace Qt::StringLiterals;

// A static library's resources are registered by hand; the macro wants the global namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(catalog);
}

static QByteArray embedded(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not embedded", qPrintable(path));
    return file.readAll();
}

Catalog loadBuiltInCatalog()
{
    registerResources();
    Catalog::LoadError error;
    auto catalog = Catalog::load(embedded(u":/catalog/catalog.json"_s), embedded(u":/catalog/overlay.json"_s), &error);
    if (!catalog)
        qFatal("built-in catalog: %s", qPrintable(error.message));
    return std::move(*catalog);
}
