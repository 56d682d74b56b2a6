// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locationtree.h"

#include "core/collation.h"

#include <algorithm>
#include <vector>

namespace ccb
{

namespace
{

constexpr int deepestPath = 16; // levels; a domain has some four

// Cuts the circles: each location's way up is followed until it meets a root, a way known to be good, or
// itself.
void cutCircles(QList<int> &parents)
{
    enum class Way : quint8 { Unknown, BeingFollowed, Good };
    std::vector<Way> ways(size_t(parents.size()), Way::Unknown);
    std::vector<int> followed;
    for (int start = 0; start < parents.size(); ++start) {
        followed.clear();
        int node = start;
        while (node != LocationTree::none && ways[size_t(node)] == Way::Unknown) {
            ways[size_t(node)] = Way::BeingFollowed;
            followed.push_back(node);
            node = parents[node];
        }
        if (node != LocationTree::none && ways[size_t(node)] == Way::BeingFollowed) {
            int first = node;
            for (int member = parents[node]; member != node; member = parents[member])
                first = std::min(first, member);
            parents[first] = LocationTree::none;
        }
        for (const int each : followed)
            ways[size_t(each)] = Way::Good;
    }
}

} // namespace

LocationTree::LocationTree()
    : LocationTree(QList<Location>())
{
}

LocationTree::LocationTree(const QList<Location> &locations)
{
    const auto data = std::make_shared<Data>();
    for (const Location &location : locations) {
        const auto known = data->nodeOfId.constFind(location.id);
        if (known != data->nodeOfId.constEnd()) {
            data->locations[*known] = location;
            continue;
        }
        data->nodeOfId.insert(location.id, int(data->locations.size()));
        data->locations.append(location);
    }
    const auto count = int(data->locations.size());
    for (const Location &location : std::as_const(data->locations))
        data->parents.append(data->nodeOfId.value(location.parentId, none));
    cutCircles(data->parents);

    std::vector<QCollatorSortKey> keys;
    const QCollator collator = naturalCollator();
    QList<int> byName;
    for (int node = 0; node < count; ++node) {
        keys.push_back(collator.sortKey(nameOf(data->locations[node])));
        byName.append(node);
    }
    std::stable_sort(byName.begin(), byName.end(),
                     [&keys](int a, int b) { return keys[size_t(a)].compare(keys[size_t(b)]) < 0; });
    data->children.resize(count);
    data->rows.resize(count);
    for (const int node : std::as_const(byName)) {
        const int parent = data->parents[node];
        QList<int> &siblings = parent == none ? data->roots : data->children[parent];
        data->rows[node] = int(siblings.size());
        siblings.append(node);
    }
    d = data;
}

QString LocationTree::path(int node) const
{
    QStringList names;
    for (; node != none && names.size() < deepestPath; node = parentOf(node))
        names.prepend(nameOf(d->locations[node]));
    if (node != none)
        names.prepend(QStringLiteral("…"));
    return names.join(QStringLiteral(" / "));
}

QStringList LocationTree::withAllBelow(const QString &id) const
{
    const int top = find(id);
    if (top == none)
        return {id};
    QStringList ids;
    QList<int> left{top};
    while (!left.isEmpty()) {
        const int node = left.takeLast();
        ids.append(d->locations[node].id);
        left += d->children[node];
    }
    return ids;
}

QList<int> LocationTree::inTreeOrder() const
{
    QList<int> nodes;
    nodes.reserve(d->locations.size());
    QList<int> left(d->roots.crbegin(), d->roots.crend());
    while (!left.isEmpty()) {
        const int node = left.takeLast();
        nodes.append(node);
        left.append(QList<int>(d->children[node].crbegin(), d->children[node].crend()));
    }
    return nodes;
}

} // namespace ccb
