// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace ccb
{

// Why a keychain does not do what it is asked to. Each asks something else of the person, so each has its own
// words.
enum class KeychainFault {
    Locked, // there, and closed: its prompt was dismissed, or could not be shown
    Denied, // there and open, but this program may not use it
    Absent, // no keychain program answers to the name
    Broken, // there, and its answers make no sense
    Silent, // there, and nothing came in time: a prompt may be waiting somewhere
};

// Error::Kind::Keychain, with what to do next.
Error keychainError(KeychainFault fault);

} // namespace ccb
