// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>

namespace ccb
{

// The locations of a domain as a hierarchy. A node is a number in locations(). Whatever the server says, it
// is a forest: a location whose parent is not listed is a root, a circle of parents is cut at the one of its
// members that is listed first, and of two locations with one id the later counts. A value: cheap to copy,
// safe on any thread.
class LocationTree
{
public:
    static constexpr int none = -1; // the parent of the roots; no such location

    LocationTree();
    explicit LocationTree(const QList<Location> &locations);

    const QList<Location> &locations() const { return d->locations; }
    bool isEmpty() const { return d->locations.isEmpty(); }
    int find(const QString &id) const { return d->nodeOfId.value(id, none); }
    int parentOf(int node) const { return d->parents[node]; }
    // By name, in the locale's order; of `none`: the roots.
    const QList<int> &childrenOf(int node) const { return node == none ? d->roots : d->children[node]; }
    int rowOf(int node) const { return d->rows[node]; } // among the children of its parent

    // "Mali / Kayes / Bafoulabé", from the root on; of a very deep one, its last levels.
    QString path(int node) const;
    // The ids of a location and of all below it, itself first; the id alone when it is not listed.
    QStringList withAllBelow(const QString &id) const;
    // Every node as an open tree shows them: each followed by all below it.
    QList<int> inTreeOrder() const;

private:
    struct Data {
        QList<Location> locations;
        QHash<QString, int> nodeOfId;
        QList<int> parents;
        QList<int> roots;
        QList<QList<int>> children;
        QList<int> rows;
    };
    std::shared_ptr<const Data> d;
};

// What a location is called; one without a name is still told apart by its id.
inline QString nameOf(const Location &location)
{
    return location.name.isEmpty() ? location.id : location.name;
}

} // namespace ccb
