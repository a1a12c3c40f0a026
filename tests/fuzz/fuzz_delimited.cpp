// SPDX-License-Identifier: GPL-3.0-or-later
// Reports and CSV files.
#include "models/documents/openeddocument.h"
#include "tests/fuzz/fuzztarget.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto document = openDocument(bytes, DocumentKind::Table, u"x"_s);
    if (const auto *problem = document.as<DocumentProblem>()) {
        FUZZ_CHECK(!problem->text.isEmpty());
        return 0;
    }
    const auto &table = **document.as<std::shared_ptr<const DelimitedText>>();
    FUZZ_CHECK(table.columnCount() > 0);
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto cells = table.cells(row);
        FUZZ_CHECK(cells.size() >= 1);
        for (int column = 0; column < table.columnCount(); ++column) {
            const auto cell = table.cell(row, column);
            FUZZ_CHECK(cell == cells.value(column));
            DelimitedText::sortable(table.kind(column), cell);
        }
    }
    return 0;
}

QByteArrayList fuzzSeeds()
{
    return {"Provider\tUnits\tBegin Date\tSKU\r\nAPPLE\t10\t09/01/2026\t0042\r\nTotal_Rows\t1\r\n",
            "Name,Note\n\"Moss, the \"\"green\"\"\",\"two\nlines\"\nPlain,\n",
            "ABCDEFGH23456789AB\nQRSTUVWXYZABCDEFGH\n",
            "\xEF\xBB\xBF"
            "a;b\n1;2,5\n2026-01-02;3\n",
            QByteArray("\xFF\xFE\x61\x00\x09\x00\x62\x00\x0A\x00\x31\x00\x09\x00\x32\x00", 16),
            QByteArray::fromHex("1f8b08000000000000034be4cce432e434e202000bdb8dd508000000")};
}

QByteArrayList fuzzWords()
{
    return {"\t",
            ",",
            ";",
            "\n",
            "\r\n",
            "\"",
            "\"\"",
            "\"\n",
            "-1",
            "1e999",
            "0.5",
            "09/01/2026",
            "2026-01-02",
            "\xEF\xBB\xBF",
            "\xFF\xFE",
            "\xFE\xFF",
            "\xC3",
            "\xF0\x9F\x98\x80",
            QByteArray(1, '\0'),
            "<html>",
            "\x1f\x8b\x08",
            QByteArray(",").repeated(3000),
            QByteArray("\t").repeated(500)};
}
