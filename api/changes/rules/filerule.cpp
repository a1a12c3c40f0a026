// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"
#include "api/changes/rules/rules.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

class FileRule final : public PreflightRule
{
public:
    QString id() const override { return u"file"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void FileRule::check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const
{
    Q_UNUSED(context)
    if (change.kind != StagedChange::Kind::Upload)
        return;
    const QFileInfo file(change.file);
    if (!file.isFile())
        findings->append(findingOf(*this, change, {}, RuleTexts::tr("The file %1 is not there.").arg(change.file)));
    else if (!file.isReadable())
        findings->append(findingOf(*this, change, {}, RuleTexts::tr("The file %1 cannot be read.").arg(change.file)));
    else if (file.size() == 0)
        findings->append(findingOf(*this, change, {}, RuleTexts::tr("The file %1 is empty.").arg(file.fileName())));
}

} // namespace

RulePtr makeFileRule()
{
    return std::make_unique<FileRule>();
}
