// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"
#include "api/changes/rules/rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// In which states something can be edited, and what stays editable in the others.
struct States
{
    QString attribute;
    QStringList editable;
    QStringList covers; ///< entries that can only be edited then
    QStringList always; ///< fields, with their entry: "appStoreVersionLocalizations.promotionalText"
};

QHash<QString, States> readStates()
{
    QFile file(u":/data/editablestates.json"_s);
    QHash<QString, States> table;
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const auto entries = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const auto words = [&it](QLatin1StringView name) { return it.value()[name].toVariant().toStringList(); };
        table.insert(
            it.key(),
            {it.value()["attribute"_L1].toString(), words("editable"_L1), words("covers"_L1), words("always"_L1)});
    }
    return table;
}

bool isAlwaysEditable(const StagedChange &change, const States &states)
{
    if (change.kind != StagedChange::Kind::Update)
        return false;
    for (const auto &field : fieldChanges(change)) {
        if (!states.always.contains(change.target.entry + u'.' + field.field))
            return false;
    }
    return true;
}

class ParentStateRule final : public PreflightRule
{
public:
    QString id() const override { return u"parent-state"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void ParentStateRule::check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const
{
    static const auto table = readStates();
    if (change.kind == StagedChange::Kind::Action)
        return;
    auto owners = context.parentsOf(change);
    owners.prepend(change.target);
    for (const auto &owner : owners) {
        const auto states = table.constFind(owner.entry);
        if (states == table.constEnd() || isTemporary(owner) || !states->covers.contains(change.target.entry))
            continue;
        const auto state = context.known(owner).text(states->attribute);
        if (state.isEmpty() || states->editable.contains(state) || isAlwaysEditable(change, *states))
            continue;
        const auto fields = fieldChanges(change);
        auto finding = findingOf(*this, change, fields.size() == 1 ? fields.constFirst().field : QString(),
                                 RuleTexts::tr("It cannot be edited while its state is %1. That is possible in: %2.")
                                     .arg(state, states->editable.join(", "_L1)));
        finding.goTo = owner;
        findings->append(finding);
        return;
    }
}

} // namespace

RulePtr makeParentStateRule()
{
    return std::make_unique<ParentStateRule>();
}
