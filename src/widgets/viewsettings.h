// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/savedview.h"

class QSettings;

namespace ccb
{

// What is kept for a domain is kept under this name, whoever signs in to it.
QString domainKey(const Connection &connection);

// The views of a domain, in the order they were saved. What cannot be read is left out.
QList<SavedView> loadViews(const QSettings &settings, const QString &domainKey);
void saveViews(QSettings &settings, const QString &domainKey, const QList<SavedView> &views);

} // namespace ccb
