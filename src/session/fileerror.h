// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace ccb
{

// Why a file could not be written, as one sentence and what to do about it: the share is gone, the folder may
// not be written to, the name is not allowed, the disk is full. `systemError` is an errno; 0, or one that is
// not known here: `otherwise` says why, in words that end such a sentence. The path "-" is standard output.
Error fileError(const QString &path, int systemError, const QString &otherwise = {});
// The same where the reason is known in words alone.
Error fileError(const QString &path, const QString &reason);

// A stand-in for errno where the person chose a folder.
inline constexpr int isFolderError = -1;

} // namespace ccb
