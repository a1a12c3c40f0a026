// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/textdiff.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

using Tokens = std::vector<QStringView>;

// Beyond this many differing tokens the shortest script is of no use to a reader and costs time in the square.
static constexpr int worthComparing = 400;

static Tokens linesOf(QStringView text)
{
    Tokens lines;
    while (!text.isEmpty()) {
        const auto end = text.indexOf(u'\n');
        const auto length = end < 0 ? text.size() : end + 1;
        lines.push_back(text.first(length));
        text = text.sliced(length);
    }
    return lines;
}

/// Words, and what stands between them. Boundaries within a cluster (a joined emoji, a base with its marks) do not
/// count.
static void appendWords(QStringView text, Tokens *words)
{
    QTextBoundaryFinder wordEnds(QTextBoundaryFinder::Word, text.data(), text.size());
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype start = 0;
    while (start < text.size()) {
        auto end = wordEnds.toNextBoundary();
        if (end < 0)
            end = text.size();
        clusters.setPosition(end);
        if (end <= start || (end < text.size() && !clusters.isAtBoundary()))
            continue;
        words->push_back(text.sliced(start, end - start));
        start = end;
    }
}

namespace {

/// Equal tokens get equal numbers, so that comparing two costs nothing.
class Numbers
{
public:
    std::vector<int> of(const Tokens &tokens)
    {
        std::vector<int> numbers;
        numbers.reserve(tokens.size());
        for (const auto token : tokens) {
            const auto known = m_known.constFind(token);
            numbers.push_back(known != m_known.cend() ? *known : *m_known.insert(token, int(m_known.size())));
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_known;
};

struct Step
{
    TextDiff::Kind kind;
    int a; ///< index of the token before, or where it would stand
    int b;
};

/// Myers' shortest edit script: "An O(ND) Difference Algorithm and Its Variations" (1986), with the trace kept.
class Script
{
public:
    Script(const std::vector<int> &a, const std::vector<int> &b)
        : m_a(a)
        , m_b(b)
    {
        trimEnds();
    }

    /// False when the two have too little in common.
    bool find(int limit, std::vector<Step> *steps)
    {
        const int most = std::min(limit, (m_aEnd - m_start) + (m_bEnd - m_start));
        std::vector<int> reach(std::size_t(2 * most + 3), 0);
        const int zero = most + 1;
        for (int d = 0; d <= most; ++d) {
            m_trace.emplace_back(reach.begin() + (zero - d), reach.begin() + (zero + d) + 1);
            if (advance(d, reach, zero)) {
                walkBack(d, steps);
                return true;
            }
        }
        return false;
    }

private:
    void trimEnds()
    {
        m_aEnd = int(m_a.size());
        m_bEnd = int(m_b.size());
        while (m_start < m_aEnd && m_start < m_bEnd && m_a[std::size_t(m_start)] == m_b[std::size_t(m_start)])
            ++m_start;
        while (m_aEnd > m_start && m_bEnd > m_start && m_a[std::size_t(m_aEnd - 1)] == m_b[std::size_t(m_bEnd - 1)]) {
            --m_aEnd;
            --m_bEnd;
        }
    }

    /// One more difference on every diagonal; true when the end of both is reached.
    bool advance(int d, std::vector<int> &reach, int zero) const
    {
        const int width = m_aEnd - m_start;
        const int height = m_bEnd - m_start;
        for (int k = -d; k <= d; k += 2) {
            const auto at = std::size_t(zero + k);
            const bool down = k == -d || (k != d && reach[at - 1] < reach[at + 1]);
            int x = down ? reach[at + 1] : reach[at - 1] + 1;
            while (x < width && x - k < height && x - k >= 0 && same(x, x - k))
                ++x;
            reach[at] = x;
            if (x >= width && x - k >= height)
                return true;
        }
        return false;
    }

    bool same(int x, int y) const { return m_a[std::size_t(m_start + x)] == m_b[std::size_t(m_start + y)]; }

    void walkBack(int d, std::vector<Step> *steps) const
    {
        for (int i = int(m_a.size()), j = int(m_b.size()); i > m_aEnd;)
            steps->push_back({TextDiff::Kind::Same, --i, --j});
        int x = m_aEnd - m_start;
        int y = m_bEnd - m_start;
        for (; d > 0; --d) {
            const auto &reach = m_trace[std::size_t(d)]; // diagonals -d to d, as they were before this round
            const auto at = [&reach, d](int k) { return reach[std::size_t(k + d)]; };
            const int k = x - y;
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int fromX = down ? at(k + 1) : at(k - 1);
            const int fromY = fromX - (down ? k + 1 : k - 1);
            while (x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0))
                push(TextDiff::Kind::Same, --x, --y, steps);
            if (down)
                push(TextDiff::Kind::Added, x, --y, steps);
            else
                push(TextDiff::Kind::Removed, --x, y, steps);
        }
        while (x > 0)
            push(TextDiff::Kind::Same, --x, --y, steps);
        for (int i = m_start; i-- > 0;)
            steps->push_back({TextDiff::Kind::Same, i, i});
        std::reverse(steps->begin(), steps->end());
    }

    void push(TextDiff::Kind kind, int x, int y, std::vector<Step> *steps) const
    {
        steps->push_back({kind, m_start + x, m_start + y});
    }

    const std::vector<int> &m_a;
    const std::vector<int> &m_b;
    int m_start = 0;
    int m_aEnd = 0;
    int m_bEnd = 0;
    std::vector<std::vector<int>> m_trace;
};

/// Collects runs: within a stretch of changes everything removed goes before everything added.
class Runs
{
public:
    void add(TextDiff::Kind kind, QStringView text)
    {
        switch (kind) {
        case TextDiff::Kind::Same:
            closeStretch();
            m_same += text;
            break;
        case TextDiff::Kind::Removed:
            m_removed += text;
            break;
        case TextDiff::Kind::Added:
            m_added += text;
            break;
        }
    }

    QList<TextDiff::Run> take()
    {
        closeStretch();
        put(TextDiff::Kind::Same, &m_same);
        return std::move(m_runs);
    }

private:
    void closeStretch()
    {
        if (m_removed.isEmpty() && m_added.isEmpty())
            return;
        put(TextDiff::Kind::Same, &m_same);
        put(TextDiff::Kind::Removed, &m_removed);
        put(TextDiff::Kind::Added, &m_added);
    }

    void put(TextDiff::Kind kind, QString *text)
    {
        if (!text->isEmpty())
            m_runs.append({kind, std::exchange(*text, {})});
    }

    QString m_same;
    QString m_removed;
    QString m_added;
    QList<TextDiff::Run> m_runs;
};

} // namespace

static bool isSpace(QStringView token)
{
    return std::all_of(token.begin(), token.end(), [](QChar c) { return c.isSpace(); });
}

/// A lone space between two changed words would cut one replaced phrase into confetti: it becomes part of the change.
static void joinOverSpaces(const Tokens &a, std::vector<Step> *steps)
{
    for (std::size_t i = 1; i + 1 < steps->size(); ++i) {
        const auto step = (*steps)[i];
        const bool between
            = (*steps)[i - 1].kind != TextDiff::Kind::Same && (*steps)[i + 1].kind != TextDiff::Kind::Same;
        if (step.kind != TextDiff::Kind::Same || !between || !isSpace(a[std::size_t(step.a)]))
            continue;
        (*steps)[i].kind = TextDiff::Kind::Removed;
        steps->insert(steps->begin() + std::ptrdiff_t(i) + 1, {TextDiff::Kind::Added, step.a + 1, step.b});
        ++i;
    }
}

/// A sentence put in after "one." may be seen as ".\nTwo" or as "Two.\n": where a change can slide down so that it
/// ends with its line, it does.
static void slideToLineEnds(const Tokens &a, const Tokens &b, std::vector<Step> *steps)
{
    const auto textOf = [&a, &b](const Step &step) {
        return step.kind == TextDiff::Kind::Added ? b[std::size_t(step.b)] : a[std::size_t(step.a)];
    };
    auto &all = *steps;
    for (std::size_t first = 0, end = 0; first < all.size(); first = end) {
        const auto kind = all[first].kind;
        for (end = first + 1; end < all.size() && all[end].kind == kind;)
            ++end;
        const bool alone = first == 0 || all[first - 1].kind == TextDiff::Kind::Same;
        if (kind == TextDiff::Kind::Same || !alone || textOf(all[end - 1]).endsWith(u'\n'))
            continue;
        std::size_t by = 0;
        while (end + by < all.size() && all[end + by].kind == TextDiff::Kind::Same
               && textOf(all[end + by]) == textOf(all[first + by])) {
            ++by;
            if (!textOf(all[end + by - 1]).endsWith(u'\n'))
                continue;
            for (std::size_t i = first; i < first + by; ++i) {
                all[i].kind = TextDiff::Kind::Same;
                all[i].a = kind == TextDiff::Kind::Added ? all[end + i - first].a : all[i].a;
            }
            for (std::size_t i = std::max(first + by, end); i < end + by; ++i)
                all[i].kind = kind;
            end += by;
            break;
        }
    }
}

static void diffWords(QStringView before, QStringView after, Runs *runs)
{
    Tokens a;
    Tokens b;
    appendWords(before, &a);
    appendWords(after, &b);
    Numbers numbers;
    const auto numbersA = numbers.of(a);
    const auto numbersB = numbers.of(b);
    std::vector<Step> steps;
    if (!Script(numbersA, numbersB).find(worthComparing, &steps)) {
        runs->add(TextDiff::Kind::Removed, before);
        runs->add(TextDiff::Kind::Added, after);
        return;
    }
    slideToLineEnds(a, b, &steps);
    joinOverSpaces(a, &steps);
    for (const auto &step : steps) {
        const bool added = step.kind == TextDiff::Kind::Added;
        runs->add(step.kind, added ? b[std::size_t(step.b)] : a[std::size_t(step.a)]);
    }
}

/// Joins lines that follow each other, which are one piece of the text they were cut from.
static QStringView stretch(const Tokens &lines, int from, int to)
{
    if (from == to)
        return {};
    const auto *end = lines[std::size_t(to - 1)].data() + lines[std::size_t(to - 1)].size();
    return {lines[std::size_t(from)].data(), end};
}

TextDiff diffTexts(const QString &before, const QString &after)
{
    const auto a = linesOf(before);
    const auto b = linesOf(after);
    Numbers numbers;
    const auto numbersA = numbers.of(a);
    const auto numbersB = numbers.of(b);
    Runs runs;
    std::vector<Step> steps;
    if (!Script(numbersA, numbersB).find(worthComparing, &steps)) {
        diffWords(before, after, &runs);
        return {runs.take()};
    }
    int doneA = 0;
    int doneB = 0;
    for (const auto &step : steps) {
        if (step.kind != TextDiff::Kind::Same)
            continue;
        diffWords(stretch(a, doneA, step.a), stretch(b, doneB, step.b), &runs);
        runs.add(TextDiff::Kind::Same, a[std::size_t(step.a)]);
        doneA = step.a + 1;
        doneB = step.b + 1;
    }
    diffWords(stretch(a, doneA, int(a.size())), stretch(b, doneB, int(b.size())), &runs);
    return {runs.take()};
}

static QString without(const QList<TextDiff::Run> &runs, TextDiff::Kind kind)
{
    QString text;
    for (const auto &run : runs) {
        if (run.kind != kind)
            text += run.text;
    }
    return text;
}

static int lengthOf(const QList<TextDiff::Run> &runs, TextDiff::Kind kind)
{
    int length = 0;
    for (const auto &run : runs)
        length += run.kind == kind ? int(run.text.size()) : 0;
    return length;
}

QString TextDiff::before() const
{
    return without(runs, Kind::Added);
}

QString TextDiff::after() const
{
    return without(runs, Kind::Removed);
}

bool TextDiff::isSame() const
{
    return std::all_of(runs.begin(), runs.end(), [](const Run &run) { return run.kind == Kind::Same; });
}

int TextDiff::removedCharacters() const
{
    return lengthOf(runs, Kind::Removed);
}

int TextDiff::addedCharacters() const
{
    return lengthOf(runs, Kind::Added);
}
