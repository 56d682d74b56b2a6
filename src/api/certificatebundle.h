// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace ccb
{

// The certificates in a PEM file (one or many) or a DER file (one). Error::Kind::File when the file is
// missing, cannot be read, or holds none.
Result<QList<QSslCertificate>> readCertificateBundle(const QString &path);

} // namespace ccb
