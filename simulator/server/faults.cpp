// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/faults.h"

#include "simulator/server/apirequest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class RuleParser
{
public:
    explicit RuleParser(const QString &text)
        : m_words(text.split(u' ', Qt::SkipEmptyParts))
    {
        m_rule.text = text.trimmed();
    }

    QString parse(FaultRule *rule)
    {
        action();
        while (m_problem.isEmpty() && !m_words.isEmpty())
            condition();
        *rule = m_rule;
        return m_problem;
    }

private:
    QString take() { return m_words.isEmpty() ? QString() : m_words.takeFirst(); }

    int number(const QString &what)
    {
        bool isNumber = false;
        const auto word = take();
        const int value = word.toInt(&isNumber);
        if ((!isNumber || value < 0) && m_problem.isEmpty())
            m_problem = u"\"%1\" wants a number after it, not \"%2\""_s.arg(what, word);
        return value;
    }

    bool takeIf(QLatin1StringView word)
    {
        if (m_words.isEmpty() || m_words.constFirst() != word)
            return false;
        m_words.removeFirst();
        return true;
    }

    void action()
    {
        const auto name = take();
        if (name == "latency"_L1) {
            m_rule.kind = FaultRule::Kind::Latency;
            m_rule.time = std::chrono::milliseconds(number(name));
        } else if (name == "status"_L1) {
            status(name);
        } else if (name == "reset"_L1) {
            m_rule.kind = FaultRule::Kind::Reset;
            m_rule.moment = takeIf("after"_L1) ? FaultRule::Moment::After
                : takeIf("mid"_L1)             ? FaultRule::Moment::Middle
                                               : FaultRule::Moment::Before;
            takeIf("before"_L1);
        } else if (name == "truncate"_L1) {
            m_rule.kind = FaultRule::Kind::Truncate;
        } else if (name == "drip"_L1) {
            m_rule.kind = FaultRule::Kind::Drip;
            m_rule.bytes = std::max(1, number(name));
            m_rule.time = std::chrono::milliseconds(number(name));
        } else if (name == "unauthorized"_L1) {
            m_rule.kind = FaultRule::Kind::Unauthorized;
        } else if (name == "edit"_L1) {
            edit();
        } else if (name == "hole"_L1) {
            m_rule.kind = FaultRule::Kind::Hole;
        } else if (name == "html"_L1) {
            m_rule.kind = FaultRule::Kind::Html;
        } else if (name == "correct"_L1) {
            m_rule.kind = FaultRule::Kind::Correct;
        } else {
            m_problem = u"\"%1\" is not a fault"_s.arg(name);
        }
    }

    void status(const QString &name)
    {
        m_rule.kind = FaultRule::Kind::Status;
        m_rule.status = number(name);
        if (m_rule.status < 400 || m_rule.status > 599)
            m_problem = u"\"status\" wants an error from 400 to 599"_s;
        if (takeIf("after"_L1))
            m_rule.moment = FaultRule::Moment::After;
        else
            takeIf("before"_L1);
        if (takeIf("retry-after"_L1))
            m_rule.retryAfter = number(u"retry-after"_s);
    }

    void edit()
    {
        m_rule.kind = FaultRule::Kind::Edit;
        const auto word = take();
        const auto equals = word.indexOf(u'=');
        if (equals < 1) {
            m_problem = u"\"edit\" wants ATTRIBUTE=VALUE"_s;
            return;
        }
        m_rule.attribute = word.first(equals);
        m_rule.value = word.sliced(equals + 1);
    }

    void condition()
    {
        const auto word = take();
        if (word == "on"_L1) {
            const auto methods = take();
            if (methods.isEmpty())
                m_problem = u"\"on\" wants a method after it"_s;
            if (methods != "*"_L1)
                m_rule.methods = methods.split(u',');
            if (!m_words.isEmpty() && (m_words.constFirst().startsWith(u'/') || m_words.constFirst().startsWith(u'*')))
                m_rule.path = take();
        } else if (word == "with"_L1) {
            const auto parameter = take();
            const auto equals = parameter.indexOf(u'=');
            if (equals < 1)
                m_problem = u"\"with\" wants PARAMETER=VALUE"_s;
            else
                m_rule.parameters.emplace_back(parameter.first(equals), parameter.sliced(equals + 1));
        } else if (word == "skip"_L1) {
            m_rule.skip = number(word);
        } else if (word == "times"_L1) {
            m_rule.times = number(word);
        } else if (word == "chance"_L1) {
            m_rule.chance = number(word);
        } else {
            m_problem = u"\"%1\" is not known in a fault"_s.arg(word);
        }
    }

    QStringList m_words;
    FaultRule m_rule;
    QString m_problem;
};

/// Whether the rule settles how the request ends; of those, one applies to a request, and the next waits for the next.
bool settles(const FaultRule &rule)
{
    using Kind = FaultRule::Kind;
    return rule.kind == Kind::Status || rule.kind == Kind::Reset || rule.kind == Kind::Truncate
        || rule.kind == Kind::Unauthorized || rule.kind == Kind::Hole || rule.kind == Kind::Html;
}

bool matches(QStringView pattern, QStringView text)
{
    const auto star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern == text;
    if (!text.startsWith(pattern.first(star)))
        return false;
    const auto rest = pattern.sliced(star + 1);
    for (auto from = star; from <= text.size(); ++from) {
        if (matches(rest, text.sliced(from)))
            return true;
    }
    return false;
}

bool hasParameters(const FaultRule &rule, std::string_view target)
{
    const auto query = target.substr(std::min(target.find('?'), target.size()));
    for (const auto &[name, value] : rule.parameters) {
        bool found = false;
        for (const auto &each : QString::fromUtf8(query.data(), qsizetype(query.size())).mid(1).split(u'&')) {
            const auto parameter = decodeUrlPart(each.toStdString(), true);
            found = found
                || (parameter.startsWith(name + u'=') && parameter.sliced(name.size() + 1).split(u',').contains(value));
        }
        if (!found)
            return false;
    }
    return true;
}

} // namespace

Faults::Faults(quint64 seed)
    : m_random(Random::mix(seed, u"faults"))
{
}

QString Faults::add(const QString &text)
{
    std::vector<FaultRule> added;
    for (const auto &each : text.split(u';', Qt::SkipEmptyParts)) {
        if (each.trimmed().isEmpty())
            continue;
        FaultRule rule;
        if (const auto problem = RuleParser(each).parse(&rule); !problem.isEmpty())
            return problem;
        added.push_back(std::move(rule));
    }
    m_rules.insert(m_rules.end(), added.begin(), added.end());
    return {};
}

std::vector<FaultRule> Faults::hit(std::string_view method, const QString &path, std::string_view target)
{
    std::vector<FaultRule> found;
    if (m_rules.empty())
        return found;
    const auto name = QString::fromUtf8(method.data(), qsizetype(method.size()));
    bool isSettled = false;
    for (auto &rule : m_rules) {
        if ((isSettled && settles(rule)) || rule.times == 0)
            continue;
        if ((!rule.methods.isEmpty() && !rule.methods.contains(name))
            || (!rule.path.isEmpty() && !matches(rule.path, path)) || !hasParameters(rule, target))
            continue;
        if (rule.skip > 0) {
            --rule.skip;
            continue;
        }
        if (rule.chance < 100 && !m_random.percent(rule.chance))
            continue;
        isSettled = isSettled || settles(rule);
        if (rule.times > 0)
            --rule.times;
        ++rule.hits;
        found.push_back(rule);
    }
    return found;
}
