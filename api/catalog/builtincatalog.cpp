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

QByteArray builtInCatalogJson()
{
    registerResources();
    return embedded(u":/catalog/catalog.json"_s);
}

QByteArray builtInOverlay()
{
    registerResources();
    return embedded(u":/catalog/overlay.json"_s);
}

Catalog loadBuiltInCatalog()
{
    Catalog::LoadError error;
    auto catalog = Catalog::load(builtInCatalogJson(), builtInOverlay(), &error);
    if (!catalog)
        qFatal("built-in catalog: %s", qPrintable(error.message));
    return std::move(*catalog);
}
