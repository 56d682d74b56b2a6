// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainfault.h"

#include <QCoreApplication>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::SecretStore)
};

QString whatHappened(KeychainFault fault)
{
    switch (fault) {
    case KeychainFault::Locked:
        return Words::tr("The keychain of this computer is locked.");
    case KeychainFault::Denied:
        return Words::tr("The keychain of this computer does not let this program in.");
    case KeychainFault::Absent:
        return Words::tr("No keychain is running on this computer.");
    case KeychainFault::Broken:
        return Words::tr("The keychain of this computer does not work as it should.");
    case KeychainFault::Silent:
        return Words::tr("The keychain of this computer did not answer.");
    }
    Q_UNREACHABLE();
    return {};
}

QString whatToDo(KeychainFault fault)
{
    switch (fault) {
    case KeychainFault::Locked:
        return Words::tr("Unlock it when it asks, or in the program that manages your passwords, then sign "
                         "in again.");
    case KeychainFault::Denied:
        return Words::tr("Allow it when the keychain asks, or in the program that manages your passwords, "
                         "then sign in again.");
    case KeychainFault::Absent:
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
        return Words::tr("Ask whoever looks after this computer why it has none.");
#else
        return Words::tr("To keep keys, install GNOME Keyring or KWallet, then start the desktop again.");
#endif
    case KeychainFault::Broken:
        return Words::tr(
            "Start this program again. If that does not help, look at the keychain in the program "
            "that manages your passwords.");
    case KeychainFault::Silent:
        return Words::tr("Look for a window that asks to unlock it, then try again.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

Error keychainError(KeychainFault fault)
{
    Error error;
    error.kind = Error::Kind::Keychain;
    error.what = whatHappened(fault);
    error.hint = whatToDo(fault);
    return error;
}

} // namespace ccb
