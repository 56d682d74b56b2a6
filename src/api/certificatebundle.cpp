// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/certificatebundle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::CertificateBundle)
};

constexpr qint64 largestBundle = 16 * 1024 * 1024; // bytes; those of whole systems are below one million

Error bundleError(const QString &what)
{
    Error error;
    error.kind = Error::Kind::File;
    error.what = what;
    error.hint = Words::tr("Choose another certificate file in the settings, or none.");
    return error;
}

} // namespace

Result<QList<QSslCertificate>> readCertificateBundle(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return bundleError(Words::tr("There is no certificate file %1.").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        return bundleError(Words::tr("The certificate file %1 cannot be read.").arg(shown));
    if (file.size() > largestBundle)
        return bundleError(Words::tr("The file %1 is too large for a certificate file.").arg(shown));
    const QByteArray content = file.readAll();
    QList<QSslCertificate> certificates = QSslCertificate::fromData(content, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(content, QSsl::Der);
    if (certificates.isEmpty())
        return bundleError(Words::tr("The file %1 holds no certificate.").arg(shown));
    return certificates;
}

} // namespace ccb
