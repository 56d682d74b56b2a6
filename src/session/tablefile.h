// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "exporting/csvwriter.h"

#include <QString>

#include <functional>

namespace ccb
{

// Writes a CSV file that appears whole or not at all: a failure leaves the file that was there. The path "-"
// is standard output. `fill` writes the rows and returns false when it could not, or would not, go on.
// Blocks; any thread.
Result<Done> writeTableFile(const QString &path, const CsvOptions &options,
                            const std::function<bool(CsvWriter &)> &fill);

// Why a file could not be written, with what to do about it.
Error fileError(const QString &path, const QString &reason);

} // namespace ccb
