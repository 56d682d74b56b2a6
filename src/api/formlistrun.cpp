// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formlistrun.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ApiService)
};

Error noFormsHere(Error error)
{
    error.field = Error::Field::None;
    error.what = Words::tr("The server has no list of forms.");
    error.hint = Words::tr("It may be an older server: ask whoever looks after it.");
    return error;
}

} // namespace

FormListRun::FormListRun(const std::shared_ptr<Transport> &transport, const QString &caseId, qint64 most,
                         QObject *parent)
    : ChainedJob(transport, transport->limits, RequestGate::Urgency::Foreground, parent)
    , m_caseId(caseId)
    , m_most(most)
{
}

void FormListRun::begin()
{
    m_spellings = {Spelling::V1, Spelling::V05};
    if (transport().spelling == Spelling::V05)
        m_spellings = {Spelling::V05, Spelling::V1};
    fetchFirst();
}

void FormListRun::fetchFirst()
{
    const int pageSize = int(std::clamp<qint64>(m_most, 1, usualFormPage));
    m_trail =
        PageTrail(connection(), formListUrl(connection(), m_spellings.constFirst(), m_caseId, pageSize));
    fetch();
}

void FormListRun::fetch()
{
    chain().fetch<ListPage<CaseForm>>(m_trail.current(), Resource::Forms, &parseFormPage,
                                      [this](const Result<ListPage<CaseForm>> &page) { take(page); });
}

void FormListRun::take(const Result<ListPage<CaseForm>> &result)
{
    if (!result) {
        const bool isAbsent = result.error().kind == Error::Kind::NotFound && m_got == 0;
        if (isAbsent && m_spellings.size() > 1) {
            m_spellings.removeFirst();
            fetchFirst();
        } else {
            fail(isAbsent ? noFormsHere(result.error()) : result.error());
        }
        return;
    }
    transport().spelling = m_spellings.constFirst();
    const ListPage<CaseForm> &page = result.value();
    QStringList ids;
    for (const CaseForm &form : page.items)
        ids << form.id;
    m_got += page.meta.objects;
    const Result<bool> goesOn = m_trail.advance(page.meta, ids);
    const QPointer<QObject> guard(this);
    Q_EMIT pageReady(page.items);
    if (!guard || hasEnded())
        return;
    if (!goesOn)
        fail(goesOn.error());
    else if (!goesOn.value())
        finish(true);
    else if (m_got >= m_most)
        finish(false);
    else
        fetch();
}

} // namespace ccb
