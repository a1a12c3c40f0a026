// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics, power and performance figures, diagnostic logs.
#include "models/documents/charttablemodel.h"
#include "models/documents/diagnosticlogs.h"
#include "tests/fuzz/fuzztarget.h"

using namespace Qt::StringLiterals;

namespace {

void visit(const MetricsDocument &metrics)
{
    for (const auto &chart : metrics.charts) {
        ChartTableModel model;
        model.setChart(chart);
        FUZZ_CHECK(chart.isEmpty() || model.columnCount() == int(chart.series.size()) + 1);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                model.index(row, column).data();
        }
        for (int row = 0; row < model.rowCount(); ++row)
            FUZZ_CHECK(model.plainRow(row).size() == model.columnCount());
    }
}

int frames(const LogNode &node)
{
    int count = node.kind == LogNode::Kind::Frame ? 1 : 0;
    for (const auto &child : node.children)
        count += frames(*child);
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto reader : {readMetrics, readPowerMetrics}) {
        const auto read = reader(bytes);
        if (const auto *problem = std::get_if<DocumentProblem>(&read))
            FUZZ_CHECK(!problem->text.isEmpty());
        else
            visit(std::get<MetricsDocument>(read));
    }
    const auto logs = readDiagnosticLogs(bytes);
    if (const auto *problem = std::get_if<DocumentProblem>(&logs))
        FUZZ_CHECK(!problem->text.isEmpty());
    else
        FUZZ_CHECK(frames(*std::get<DiagnosticLogs>(logs).root) == std::get<DiagnosticLogs>(logs).frames);
    return 0;
}

QByteArrayList fuzzSeeds()
{
    return {
        R"({"data":[{"dataPoints":[{"start":"2026-09-01T00:00:00Z","end":"2026-09-02T00:00:00Z","values":)"
        R"({"crashCount":1,"sessionCount":"20"}}],"dimensions":{"betaTesters":{"data":{"id":"t1"}}}}]})",
        R"({"insights":{"trendingUp":[],"regressions":[{"summaryString":"More."}]},"productData":[{"platform":)"
        R"("IOS","metricCategories":[{"identifier":"HANG","metrics":[{"identifier":"hangRate","unit":{)"
        R"("identifier":"s/h"},"datasets":[{"filterCriteria":{"percentile":"percentile.fifty","device":"all"},)"
        R"("points":[{"version":"4.1","value":3.5,"errorMargin":0.2},{"version":"4.1","value":4}]}]}]}]}]})",
        R"({"productData":[{"diagnosticInsights":[{"insightsString":"x"}],"diagnosticLogs":[{"callStackTree":[)"
        R"({"callStacks":[{"callStackRootFrames":[{"sampleCount":12,"isBlameFrame":true,"symbolName":"main",)"
        R"("lineNumber":4,"subFrames":[{"rawFrame":"y","subFrames":[]}]}]}]}],"diagnosticMetaData":{"event":"HANG"}}]}]})"};
}

QByteArrayList fuzzWords()
{
    return {"\"data\":",
            "\"dataPoints\":",
            "\"values\":",
            "\"productData\":",
            "\"points\":",
            "\"subFrames\":[",
            "\"version\":\"4.1\"",
            "null",
            "true",
            "[]",
            "{}",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\"",
            "1e999",
            "-1",
            "\"\"",
            "\"2026-09-01T00:00:00Z\"",
            "\xFF",
            QByteArray(1, '\0'),
            QByteArray("{\"subFrames\":[").repeated(600)};
}
