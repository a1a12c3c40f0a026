// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/testerfile.h"

#include "api/formats/celllines.h"
#include "api/formats/textfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TesterFile)
};

struct Layout
{
    int email = 2;
    int first = 0;
    int last = 1;
    int groups = 3;
    bool isHeader = false;
};

Layout layoutOf(const CellLine &line)
{
    Layout layout;
    const auto find = [&line](const QStringList &titles) {
        for (int i = 0; i < line.cells.size(); ++i) {
            if (titles.contains(line.cells[i].toLower().remove(u' ').remove(u'_').remove(u'-')))
                return i;
        }
        return -1;
    };
    const int email = find({u"email"_s, u"emailaddress"_s, u"mail"_s});
    if (email >= 0)
        return {email, find({u"first"_s, u"firstname"_s, u"givenname"_s}),
                find({u"last"_s, u"lastname"_s, u"familyname"_s, u"surname"_s}), find({u"groups"_s, u"group"_s}), true};
    if (line.cells.value(0).contains(u'@')) { // the address alone, or before the names
        layout.email = 0;
        layout.first = 1;
        layout.last = 2;
    }
    return layout;
}

QStringList groupsOf(const QString &cell)
{
    static const QRegularExpression between(u"[;|,]"_s);
    QStringList groups;
    for (const auto &each : cell.split(between, Qt::SkipEmptyParts)) {
        if (const auto name = each.trimmed(); !name.isEmpty())
            groups.append(name);
    }
    return groups;
}

void check(ListedTester *tester, const CellLine &line)
{
    if (!tester->problem.isEmpty() || isEmailAddress(tester->email))
        return;
    static const QRegularExpression address(u"\\S+@\\S+"_s);
    if (line.cells.size() == 1 && address.match(line.cells.first()).hasMatch())
        tester->problem = Text::tr("The cells are parted by spaces; it takes commas, semicolons or tabs.");
    else if (tester->email.isEmpty())
        tester->problem = Text::tr("There is no e-mail address.");
    else
        tester->problem = Text::tr("\"%1\" is no e-mail address.").arg(tester->email.left(80));
}

} // namespace

TesterList readTesterList(const QByteArray &bytes)
{
    TesterList list;
    const auto text = decodeText(bytes);
    if (!text.problem.isEmpty()) {
        list.problem = text.line > 0 ? Text::tr("Line %1: %2").arg(text.line).arg(text.problem) : text.problem;
        return list;
    }
    const auto lines = readCellLines(text.text, cellSeparator(text.text));
    const auto layout = lines.empty() ? Layout() : layoutOf(lines.front());
    for (std::size_t i = layout.isHeader ? 1 : 0; i < lines.size(); ++i) {
        const auto &line = lines[i];
        const auto cell = [&line](int place) { return place < 0 ? QString() : line.cells.value(place); };
        ListedTester tester{
            line.line,   cell(layout.email), cell(layout.first), cell(layout.last), groupsOf(cell(layout.groups)),
            line.problem};
        check(&tester, line);
        list.testers.push_back(std::move(tester));
    }
    if (list.testers.empty())
        list.problem = Text::tr("There is nobody in it.");
    return list;
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression shape(u"^[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}$"_s);
    return text.size() <= 254 && shape.match(text).hasMatch();
}
