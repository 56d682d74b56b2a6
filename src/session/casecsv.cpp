// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/casecsv.h"

#include "session/caserows.h"

#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <span>
#include <thread>

namespace ccb
{

namespace
{

constexpr size_t rowsOfPiece = 2048; // about a megabyte: the processor's cache holds what is being made

// The CSV texts of some thousand rows each, made on all cores ahead of the thread that takes them in order. A
// few wait to be taken and no more, so that a slow disk does not fill the memory.
class CsvPieces
{
public:
    CsvPieces(const ShownCases &cases, const QList<ExportColumn> &columns, const OwnerDirectory &owners,
              const CsvFormat &format)
        : m_rows(cases.rows)
        , m_format(format)
    {
        const auto cores = size_t(std::max(1, QThread::idealThreadCount()));
        const size_t makers = std::min(cores, count());
        m_waiting.resize(makers * 2);
        const auto parents = CaseRows::parentsFor(cases.snapshot, columns);
        for (size_t i = 0; i < makers; ++i) {
            m_makers.emplace_back([this, texts = CaseRows(cases.snapshot, columns, owners,
                                                          parents)]() mutable { makePieces(texts); });
        }
    }
    ~CsvPieces()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_changed.notify_all();
        for (std::thread &maker : m_makers)
            maker.join();
    }
    CsvPieces(const CsvPieces &) = delete;
    CsvPieces &operator=(const CsvPieces &) = delete;

    size_t count() const { return (m_rows.size() + rowsOfPiece - 1) / rowsOfPiece; }
    // How many rows the first pieces hold.
    size_t rowsOf(size_t pieces) const { return std::min(pieces * rowsOfPiece, m_rows.size()); }

    // Waits for the next piece and hands it to `use`; once for each piece.
    template <typename Use>
    bool takeNext(Use use)
    {
        std::unique_lock lock(m_mutex);
        Piece &piece = m_waiting[m_taken % m_waiting.size()];
        m_changed.wait(lock, [&piece] { return piece.isMade; });
        lock.unlock();
        const bool ok = use(piece.text);
        lock.lock();
        piece.isMade = false;
        ++m_taken;
        lock.unlock();
        m_changed.notify_all();
        return ok;
    }

private:
    struct Piece {
        std::string text; // its memory is used again
        bool isMade = false;
    };

    const std::span<const CaseRow> m_rows;
    const CsvFormat &m_format;
    std::mutex m_mutex; // of all that follows, but for the texts: those belong to whoever makes or takes them
    std::condition_variable m_changed;
    std::vector<Piece> m_waiting; // piece n at n modulo its size
    size_t m_begun = 0;
    size_t m_taken = 0;
    bool m_isOver = false;
    std::vector<std::thread> m_makers;

    void makePieces(CaseRows &texts)
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(lock, [this] {
                return m_isOver || m_begun == count() || m_begun < m_taken + m_waiting.size();
            });
            if (m_isOver || m_begun == count())
                return;
            const size_t number = m_begun++;
            Piece &piece = m_waiting[number % m_waiting.size()];
            lock.unlock();
            const size_t begin = number * rowsOfPiece;
            piece.text.clear();
            for (const CaseRow row : m_rows.subspan(begin, std::min(rowsOfPiece, m_rows.size() - begin)))
                texts.appendCsv(row, m_format, piece.text);
            lock.lock();
            piece.isMade = true;
            m_changed.notify_all();
        }
    }
};

} // namespace

bool writeCasesAsCsv(const ShownCases &cases, const QList<ExportColumn> &columns,
                     const OwnerDirectory &owners, CsvWriter &writer,
                     const std::function<bool(qint64 written)> &goesOn)
{
    if (!CaseRows::writeHeadings(columns, writer))
        return false;
    CsvPieces pieces(cases, columns, owners, writer.format());
    for (size_t taken = 1; taken <= pieces.count(); ++taken) {
        const bool ok =
            pieces.takeNext([&writer](const std::string &text) { return writer.writeText(text); });
        if (!ok || !goesOn(qint64(pieces.rowsOf(taken))))
            return false;
    }
    return true;
}

} // namespace ccb
