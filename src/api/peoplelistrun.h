// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/chainedjob.h"
#include "api/pagetrail.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <utility>

namespace ccb
{

// A whole list of users, groups or locations, gathered page by page under the spelling of the path that
// answers. Base is the public job, Item what it lists.
template <typename Base, typename Item>
class PeopleListRun final : public ChainedJob<Base>
{
public:
    using Parse = std::function<Result<ListPage<Item>>(const QByteArray &)>;

    PeopleListRun(const std::shared_ptr<Transport> &transport, Resource resource, Parse parse,
                  QObject *parent)
        : ChainedJob<Base>(transport, transport->limits, parent)
        , m_resource(resource)
        , m_parse(std::move(parse))
    {
    }

private:
    void begin() override
    {
        m_spelling = this->transport().spelling;
        fetchFirst();
    }

    void fetchFirst()
    {
        m_trail = PageTrail(this->connection(), PageTrail::Style::Offsets,
                            peopleListUrl(this->connection(), m_resource, m_spelling, largestPeoplePage));
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
            const bool otherIsLeft = !m_triedOther && m_got == 0;
            if (result.error().kind == Error::Kind::NotFound && otherIsLeft) {
                m_triedOther = true;
                m_spelling = m_spelling == Spelling::V1 ? Spelling::V05 : Spelling::V1;
                fetchFirst();
            } else {
                this->fail(result.error());
            }
            return;
        }
        this->transport().spelling = m_spelling;
        const ListPage<Item> &page = result.value();
        for (const Item &item : page.items)
            add(item);
        m_got += page.meta.objects;
        const Result<bool> goesOn = m_trail.advance(page.meta);
        if (!goesOn) {
            this->fail(goesOn.error());
            return;
        }
        if (goesOn.value())
            fetch();
        const QPointer<QObject> guard(this);
        Q_EMIT this->progress(m_got, page.meta.total.value_or(-1));
        if (guard && !this->hasEnded() && !goesOn.value())
            this->finish(m_items);
    }

    // Rows shift between pages while people work, so the same one can come twice; the later counts.
    void add(const Item &item)
    {
        const auto known = m_rowOfId.constFind(item.id);
        if (known != m_rowOfId.constEnd()) {
            m_items[*known] = item;
            return;
        }
        m_rowOfId.insert(item.id, m_items.size());
        m_items.append(item);
    }

    Resource m_resource;
    Parse m_parse;
    Spelling m_spelling = Spelling::V1;
    bool m_triedOther = false;
    PageTrail m_trail;
    qint64 m_got = 0;
    QList<Item> m_items;
    QHash<QString, qsizetype> m_rowOfId;
};

} // namespace ccb
