// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/chainedjob.h"
#include "api/pagetrail.h"
#include "api/replyerror.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <utility>

namespace ccb
{

inline QString idOf(const DomainInfo &domain)
{
    return domain.name;
}

template <typename Item>
QString idOf(const Item &item)
{
    return item.id;
}

// A whole list of users, groups, locations, applications or domains, gathered page by page under the spelling
// of the path that answers. Base is the public job, Item what it lists.
template <typename Base, typename Item>
class PeopleListRun final : public ChainedJob<Base>
{
public:
    using Parse = std::function<Result<ListPage<Item>>(const QByteArray &)>;

    PeopleListRun(const std::shared_ptr<Transport> &transport, Resource resource, Parse parse,
                  QObject *parent, Activity activity = Activity::Active)
        : ChainedJob<Base>(transport, transport->limits, RequestGate::Urgency::Background, parent)
        , m_resource(resource)
        , m_activity(activity)
        , m_parse(std::move(parse))
    {
    }

private:
    void begin() override
    {
        m_spellings = {Spelling::V1, Spelling::V05};
        if (this->transport().spelling == Spelling::V05)
            m_spellings = {Spelling::V05, Spelling::V1};
        if (m_resource == Resource::Locations)
            m_spellings.prepend(Spelling::V2);
        fetchFirst();
    }

    void fetchFirst()
    {
        const QUrl first = m_resource == Resource::Domains
                               ? userDomainsUrl(this->connection(), m_spellings.first())
                               : peopleListUrl(this->connection(), m_resource, m_spellings.first(),
                                               largestPeoplePage, m_activity);
        m_trail = PageTrail(this->connection(), first);
        fetch();
    }

    void fetch()
    {
        this->chain().template fetch<ListPage<Item>>(m_trail.current(), m_resource, m_parse,
                                                     [this](const auto &page) { take(page); });
    }

    void take(const Result<ListPage<Item>> &result)
    {
        if (!result) {
            if (result.error().kind == Error::Kind::NotFound && m_got == 0 && m_spellings.size() > 1) {
                m_spellings.removeFirst();
                fetchFirst();
            } else {
                this->fail(result.error());
            }
            return;
        }
        if (m_spellings.first() != Spelling::V2)
            this->transport().spelling = m_spellings.first();
        const ListPage<Item> &page = result.value();
        QStringList ids;
        for (const Item &item : page.items) {
            ids << idOf(item);
            add(item);
        }
        m_got += page.meta.objects;
        m_unusable += page.meta.objects - page.items.size();
        const Result<bool> goesOn = m_trail.advance(page.meta, ids);
        if (!goesOn) {
            this->fail(goesOn.error());
            return;
        }
        if (goesOn.value())
            fetch();
        const QPointer<QObject> guard(this);
        Q_EMIT this->progress(m_got, page.meta.total.value_or(-1));
        if (guard && !this->hasEnded() && !goesOn.value())
            finishWith(page.meta.total.value_or(-1));
    }

    void finishWith(qint64 total)
    {
        const qint64 missing = total - m_items.size() - m_unusable;
        const QPointer<QObject> guard(this);
        if (missing > 0)
            Q_EMIT this->incomplete(shortListError(m_resource, missing, total));
        if (guard && !this->hasEnded())
            this->finish(m_items);
    }

    // Rows shift between pages while people work, so the same one can come twice; the later counts.
    void add(const Item &item)
    {
        const auto known = m_rowOfId.constFind(idOf(item));
        if (known != m_rowOfId.constEnd()) {
            m_items[*known] = item;
            return;
        }
        m_rowOfId.insert(idOf(item), m_items.size());
        m_items.append(item);
    }

    Resource m_resource;
    Activity m_activity;
    Parse m_parse;
    QList<Spelling> m_spellings; // still to be tried, in this order; the first is the one in use
    PageTrail m_trail;
    qint64 m_got = 0;
    qint64 m_unusable = 0;
    QList<Item> m_items;
    QHash<QString, qsizetype> m_rowOfId;
};

} // namespace ccb
