// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: the same inputs on every run, so that a failure can be repeated.
//   target [ROUNDS]             seeds, then ROUNDS changed inputs (20000)
//   target --seeds DIRECTORY    writes the seeds, as a corpus for libFuzzer
//   target FILE...              these inputs only
#include "tests/fuzz/fuzztarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void runOn(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
}

QByteArray changed(QByteArray input, const QByteArrayList &seeds, const QByteArrayList &words, QRandomGenerator &random)
{
    const auto place = [&] { return random.bounded(input.size() + 1); };
    for (auto changes = random.bounded(1, 5); changes > 0; --changes) {
        switch (random.bounded(7)) {
        case 0:
            if (!input.isEmpty())
                input[random.bounded(input.size())] = char(random.bounded(256));
            break;
        case 1:
            input.remove(place(), random.bounded(60));
            break;
        case 2:
            input.insert(place(), input.mid(place(), random.bounded(60)));
            break;
        case 3:
            input.insert(place(), words[random.bounded(words.size())]);
            break;
        case 4:
            input.truncate(place());
            break;
        case 5: {
            const auto &other = seeds[random.bounded(seeds.size())];
            input = input.left(place()) + other.mid(random.bounded(other.size() + 1));
            break;
        }
        default: {
            const auto at = place();
            const auto &word = words[random.bounded(words.size())];
            input.replace(at, word.size(), word);
        }
        }
    }
    return input;
}

int writeSeeds(const QString &directory)
{
    QDir().mkpath(directory);
    const auto seeds = fuzzSeeds();
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        QFile file(u"%1/seed-%2"_s.arg(directory).arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(seeds[i]) != seeds[i].size())
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.value(0) == "--seeds"_L1)
        return writeSeeds(arguments.value(1));
    bool isNumber = false;
    const auto rounds = arguments.isEmpty() ? 20'000 : arguments.first().toInt(&isNumber);
    if (!arguments.isEmpty() && !isNumber) {
        for (const auto &name : arguments) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            runOn(file.readAll());
        }
        return 0;
    }

    const auto seeds = fuzzSeeds();
    const auto words = fuzzWords();
    for (const auto &seed : seeds)
        runOn(seed);
    QRandomGenerator random(19700101);
    for (int i = 0; i < rounds; ++i)
        runOn(changed(seeds[i % seeds.size()], seeds, words, random));
    std::printf("%d inputs survived\n", int(seeds.size()) + rounds);
    return 0;
}
