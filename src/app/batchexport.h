// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/terminalprogress.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
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
    TerminalProgress m_progress;
    QElapsedTimer m_writing; // since it began

    bool checkTarget(); // before anything is asked of the server
    void checkLoaded();
    void tell(const QString &sentence);
    void tellWait(const QString &waiting);
    void showLoading();
    void showWriting(const ExportProgress &progress);
    bool isWholeCases() const; // as the server sends them: nothing is loaded
    bool needsNames() const;   // of people, to find or to describe the cases
    bool wantsParents() const;
    void writeOneCase();
    void writeFromServer();
    void writeCases(const ShownCases &cases);
    void start(const CaseExport &request);
    void withParent(const OneCase &found, const std::function<void(const CaseSnapshot &)> &use);
    void writeUserTable();
    void tellUnknownColumns(const CaseSnapshot &snapshot);
    QList<ExportColumn> columnsOf(const CaseSnapshot &snapshot) const;
    void finish(const QString &sentence, const QStringList &notices);
    void fail(const Error &error);
};

} // namespace ccb
