// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ccb
{

// The ids of the cases that were looked at, and where among them one stands: the back and forward of a
// browser. A value.
class VisitedCases
{
public:
    // The case comes behind the one shown; what was ahead of that is forgotten. The one shown is no visit.
    void visit(const QString &caseId)
    {
        if (caseId == current())
            return;
        m_ids.resize(m_at + 1);
        m_ids.append(caseId);
        if (m_ids.size() > mostKept)
            m_ids.removeFirst();
        m_at = m_ids.size() - 1;
    }

    QString current() const { return m_ids.value(m_at); }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_ids.size(); }
    QString goBack() { return m_ids.value(canGoBack() ? --m_at : m_at); }
    QString goForward() { return m_ids.value(canGoForward() ? ++m_at : m_at); }

private:
    static constexpr qsizetype mostKept = 200;
    QStringList m_ids;
    qsizetype m_at = -1; // in m_ids; -1: it is empty
};

} // namespace ccb
