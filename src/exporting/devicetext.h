// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <string_view>

namespace ccb
{

// Writes all of a text: a device may take less than it is offered. False: it took no more.
bool writeAll(QIODevice &device, std::string_view text);

} // namespace ccb
