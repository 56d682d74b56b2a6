// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/casecsv.h"

#include "session/caserows.h"

#include <QThread>

#include <algorithm>
#include <span>
#include <thread>

namespace ccb
{

namespace
{

constexpr size_t rowsATime = 16384; // some megabytes; threads wait for each other once in a round
constexpr size_t rowsWorthAThread = 4096;

// One thread's part: texts of a few thousand rows, again and again.
class CsvShare
{
public:
    CsvShare(const ShownCases &cases, const QList<ColumnKey> &columns, const OwnerDirectory &owners)
        : m_texts(cases.snapshot, columns, owners)
    {
    }

    void make(std::span<const CaseRow> rows, const CsvFormat &format)
    {
        m_csv.clear();
        for (const CaseRow row : rows)
            m_texts.appendCsv(row, format, m_csv);
    }
    // What was made last; empty after that, so that the next piece can be made meanwhile.
    std::string take() { return std::exchange(m_csv, std::string()); }

private:
    CaseRows m_texts;
    std::string m_csv;
};

} // namespace

bool writeCasesAsCsv(const ShownCases &cases, const QList<ColumnKey> &columns, const OwnerDirectory &owners,
                     CsvWriter &writer, const std::function<bool(qint64 written)> &goesOn)
{
    if (!CaseRows(cases.snapshot, columns, owners).writeHeadings(writer))
        return false;
    const std::span<const CaseRow> rows(cases.rows);
    const auto cores = size_t(std::max(1, QThread::idealThreadCount()));
    const size_t shareCount = std::clamp<size_t>(rows.size() / rowsWorthAThread, 1, cores);
    std::vector<CsvShare> shares;
    for (size_t i = 0; i < shareCount; ++i)
        shares.emplace_back(cases, columns, owners);

    // While one round of texts is written, the next one is made.
    std::vector<std::string> texts;
    size_t written = 0;
    for (size_t begin = 0; begin < rows.size() || !texts.empty();) {
        std::vector<std::thread> threads;
        for (CsvShare &share : shares) {
            const auto part = rows.subspan(begin, std::min(rowsATime, rows.size() - begin));
            begin += part.size();
            threads.emplace_back([&share, part, &writer] { share.make(part, writer.format()); });
        }
        bool ok = std::all_of(texts.begin(), texts.end(),
                              [&writer](const std::string &text) { return writer.writeText(text); });
        for (std::thread &thread : threads)
            thread.join();
        ok = ok && goesOn(qint64(written));
        if (!ok)
            return false;
        texts.clear();
        written = begin;
        for (CsvShare &share : shares) {
            if (std::string text = share.take(); !text.empty())
                texts.push_back(std::move(text));
        }
    }
    return true;
}

} // namespace ccb
