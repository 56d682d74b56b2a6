// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QObject>

#include <memory>

namespace ccb
{

class Session;

enum ExitStatus { ExitDone = 0, ExitUsage = 2, ExitSignInRefused = 3, ExitServer = 4, ExitFile = 5 };
ExitStatus exitStatusOf(const Error &error);

// `--export`: signs in, loads, writes the file and says in one line on stderr how it went. Nothing is written
// unless everything has come. Owns its session; lives on the main thread without a window.
class BatchExport : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchExport)

public:
    BatchExport(std::unique_ptr<Session> session, const BatchRequest &request);
    ~BatchExport() override;

    void startWithSecret(const Connection &connection, const QString &secret);
    // The secret comes from the keychain, else from the environment variable COMMCARE_API_KEY.
    void start(const Connection &connection);

Q_SIGNALS:
    void finished(int exitStatus);

private:
    std::unique_ptr<Session> m_session;
    BatchRequest m_request;
    bool m_done = false; // loading is over, well or not
    QString m_toldWait;

    void checkLoaded();
    void tellWait();
    void writeOneCase();
    void writeCases(const ShownCases &cases);
    void writeUserTable();
    QList<ColumnKey> columnsOf(const CaseSnapshot &snapshot) const;
    void finish(const QString &sentence);
    void fail(const Error &error);
};

} // namespace ccb
