// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchexport.h"
#include "app/commandline.h"
#include "app/coredumps.h"
#include "app/logfile.h"
#include "app/messagelog.h"
#include "app/translations.h"
#include "app/windows.h"
#include "demo/demoserver.h"
#include "session/session.h"
#include "widgets/icons.h"
#include "widgets/languagesettings.h"
#include "widgets/mainwindow.h"
#include "widgets/networksettingsstore.h"
#include "widgets/readablestyle.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QProcess>
#include <QSettings>
#include <QSysInfo>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace ccb;

namespace
{

Q_LOGGING_CATEGORY(appLog, "commcare.app", QtInfoMsg)

// Of a run that wants to be followed by another one; no exit status of a process is like that.
constexpr int startAgain = -1;

int refuse(const Error &error)
{
    QTextStream(stderr) << error.text() << '\n';
    return exitStatusOf(error);
}

Error demoFault()
{
    Error error;
    error.kind = Error::Kind::Offline;
    error.what = QCoreApplication::translate("ccb::Main", "The demo server could not be started.");
    error.hint = QCoreApplication::translate("ccb::Main", "Check that programs may listen on 127.0.0.1.");
    return error;
}

// One domain of the demo server has somebody of its own; the others share one.
Connection demoConnection(const DemoServer &server, const QString &domain)
{
    const QString training = QStringLiteral("exi-training");
    Connection connection;
    connection.server = server.url();
    connection.domain = domain.isEmpty() ? QStringLiteral("demo") : domain;
    connection.username = domain == training ? DemoServer::trainingUsername() : DemoServer::demoUsername();
    return connection;
}

int runBatch(const QCoreApplication &app, const CommandLine &line, const DemoServer *demo)
{
    // No file: runs beside one another would fight over it.
    const MessageLog log(line.batch->verbose ? MessageLog::writeToStandardError : MessageLog::drop);
    std::unique_ptr<Session> session = demo ? Session::withoutKeychain() : std::make_unique<Session>();
    session->setNetworkSettings(loadNetworkSettings(QSettings()));
    BatchExport batch(std::move(session), *line.batch);
    // Queued: it may end before the event loop runs, and an exit before that is not heard.
    QObject::connect(&batch, &BatchExport::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    if (demo)
        batch.startWithSecret(demoConnection(*demo, line.connection.domain), DemoServer::apiKey());
    else
        batch.start(line.connection);
    return QCoreApplication::exec();
}

int runWindow(const CommandLine &line, const DemoServer *demo)
{
    LogFile file(LogFile::standardPath());
    const MessageLog log([&file](const QByteArray &message) { file.write(message); });
    qCInfo(appLog).noquote() << QCoreApplication::applicationName() << QCoreApplication::applicationVersion()
                             << "with Qt" << qVersion() << "on" << QSysInfo::prettyProductName();
    useReadableStyle();
    QGuiApplication::setDesktopFileName(QStringLiteral(CCB_APP_ID));
    QApplication::setWindowIcon(icon(QStringLiteral("app")));
    const auto makeSession = [demo] {
        return demo ? Session::withoutKeychain() : std::make_unique<Session>();
    };
    Windows windows(makeSession, file.path());
    QObject::connect(&windows, &Windows::closedForRestart, qApp, [] { QCoreApplication::exit(startAgain); });
    const Windows::Opened &first = windows.open();
    if (demo)
        first.session->signIn(demoConnection(*demo, line.connection.domain), DemoServer::apiKey(), false);
    else if (line.connection != Connection())
        first.window->signIn(line.connection);
    else
        first.window->start();
    return QApplication::exec();
}

int run(const QCoreApplication &app)
{
    const Translations translations(wantedLanguage());
    const Result<CommandLine> parsed = parseCommandLine(QCoreApplication::arguments());
    if (!parsed)
        return refuse(parsed.error());
    const CommandLine &line = parsed.value();
    if (!line.notice.isEmpty()) {
        QTextStream(stdout) << line.notice;
        return ExitDone;
    }
    std::unique_ptr<DemoServer> demo;
    if (line.demo) {
        // The demo's settings stay apart from those of real domains.
        QCoreApplication::setApplicationName(QStringLiteral("commcare-browser-demo"));
        constexpr qint64 severalPages = 250; // of the 2,512 cases
        demo = std::make_unique<DemoServer>(DemoOptions{.largestFaultPage = severalPages});
        if (!demo->start())
            return refuse(demoFault());
    }
    return line.batch ? runBatch(app, line, demo.get()) : runWindow(line, demo.get());
}

// Known before the application object is made: only the window needs a display.
bool wantsWindow(int argc, char *argv[])
{
    return std::none_of(argv, argv + argc, [](std::string_view argument) {
        return argument.starts_with("--export") || argument == "--help" || argument == "-h" ||
               argument == "--version" || argument == "-v";
    });
}

} // namespace

int main(int argc, char *argv[])
{
    turnOffCoreDumps();
    QCoreApplication::setOrganizationName(QStringLiteral("commcare-browser"));
    QCoreApplication::setApplicationName(QStringLiteral("commcare-browser"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CCB_VERSION));
    if (!wantsWindow(argc, argv)) {
        const QCoreApplication app(argc, argv);
        return run(app);
    }
    const QApplication app(argc, argv);
    const int status = run(app);
    if (status != startAgain)
        return status;
    // What the first run held is let go of by now: its log, the demo's server.
    QProcess::startDetached(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    return ExitDone;
}
