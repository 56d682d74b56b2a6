// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::CommandLine)
};

Error usageError(const QString &what)
{
    Error error;
    error.kind = Error::Kind::Usage;
    error.what = what;
    error.hint = Words::tr("See --help.");
    return error;
}

// The options, each declared once: by name, with what its value is called and what it does.
class Options
{
public:
    Options()
    {
        m_parser.setApplicationDescription(Words::tr("A fast desktop window on a CommCareHQ domain."));
        m_parser.addOptions({m_help, m_version});
        add("demo", {}, Words::tr("Use the built-in demo server instead of a real one."));
        add("server", Words::tr("URL"),
            Words::tr("The server's address, such as https://www.commcarehq.org."));
        add("domain", Words::tr("NAME"), Words::tr("The domain (project space)."));
        add("username", Words::tr("NAME"),
            Words::tr("Who signs in. The key comes from the keychain, else from the "
                      "environment variable COMMCARE_API_KEY."));
        add("auth", Words::tr("KIND"), Words::tr("The kind of secret: apikey (as it is), digest or basic."));
        add("export", Words::tr("FILE"),
            Words::tr("Write a CSV file and end, without a window; - is the standard output."));
        add("resource", Words::tr("NAME"), Words::tr("What to export: cases (as it is) or users."));
        add("api", Words::tr("VERSION"),
            Words::tr("The version of the case API: auto (as it is), v0.5, v1 or v2."));
        add("page-size", Words::tr("N"),
            Words::tr("At most so many cases in an answer, 1 to 5000 (as many as come quickly)."));
        add("columns", Words::tr("A,B,C"), Words::tr("The columns to write, in this order (all)."));
        add("case-id", Words::tr("ID"), Words::tr("Only this case."));
        add("case-type", Words::tr("TYPE"), Words::tr("Only cases of this type."));
        add("status", Words::tr("STATUS"), Words::tr("Only open or closed cases; all is as it is."));
        add("owner", Words::tr("ID"), Words::tr("Only cases of this owner."));
        add("property", Words::tr("NAME=VALUE"),
            Words::tr("Only cases with this value; an empty one means blank. Can be given again."));
        add("search", Words::tr("TEXT"), Words::tr("Only cases that contain all of these words."));
        add("no-formula-guard", {},
            Words::tr("Write values that begin like a formula without a leading apostrophe."));
        add("verbose", {},
            Words::tr("Tell each request on standard error: method, path, status, time and size."));
    }

    bool parse(const QStringList &arguments) { return m_parser.parse(arguments); }
    QString fault() const { return m_parser.errorText(); }
    QStringList leftOver() const { return m_parser.positionalArguments(); }
    QString helpText() const { return m_parser.helpText(); }
    bool wantsHelp() const { return m_parser.isSet(m_help); }
    bool wantsVersion() const { return m_parser.isSet(m_version); }

    bool has(const char *name) const { return m_parser.isSet(QLatin1StringView(name)); }
    QString value(const char *name) const { return m_parser.value(QLatin1StringView(name)); }
    QStringList values(const char *name) const { return m_parser.values(QLatin1StringView(name)); }

    // The meaning of a value that must be one of a few words; nothing when it is none of them.
    template <typename Choice>
    std::optional<Choice> choice(const char *name, const QHash<QString, Choice> &choices,
                                 Choice otherwise) const
    {
        if (!has(name))
            return otherwise;
        const auto found = choices.constFind(value(name));
        return found == choices.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_help{{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this text.")};
    QCommandLineOption m_version{{QStringLiteral("v"), QStringLiteral("version")},
                                 Words::tr("Show the version.")};

    void add(const char *name, const QString &valueName, const QString &description)
    {
        m_parser.addOption({QLatin1StringView(name), description, valueName});
    }
};

Error badChoice(const Options &options, const char *name)
{
    return usageError(Words::tr("--%1 cannot be “%2”.").arg(QLatin1StringView(name), options.value(name)));
}

Result<Connection> readConnection(const Options &options)
{
    Connection connection;
    if (options.has("server")) {
        const Result<ServerAddress> address = parseServerAddress(options.value("server"));
        if (!address)
            return address.error();
        connection.server = address.value().server;
        connection.domain = address.value().domain;
    }
    if (options.has("domain"))
        connection.domain = options.value("domain");
    connection.username = options.value("username");
    const auto method = options.choice<SignInMethod>("auth",
                                                     {{QStringLiteral("apikey"), SignInMethod::ApiKey},
                                                      {QStringLiteral("digest"), SignInMethod::Digest},
                                                      {QStringLiteral("basic"), SignInMethod::Basic}},
                                                     SignInMethod::ApiKey);
    if (!method)
        return badChoice(options, "auth");
    connection.method = *method;
    return connection;
}

Result<CaseRequest> readCaseRequest(const Options &options)
{
    constexpr int largestPage = 5000;
    CaseRequest request;
    const auto api = options.choice<CaseApiVersion>("api",
                                                    {{QStringLiteral("auto"), CaseApiVersion::Auto},
                                                     {QStringLiteral("v0.5"), CaseApiVersion::V05},
                                                     {QStringLiteral("v1"), CaseApiVersion::V1},
                                                     {QStringLiteral("v2"), CaseApiVersion::V2}},
                                                    CaseApiVersion::Auto);
    if (!api)
        return badChoice(options, "api");
    request.api = *api;
    if (options.has("page-size")) {
        bool isNumber = false;
        request.pageSize = options.value("page-size").toInt(&isNumber);
        if (!isNumber || request.pageSize < 1 || request.pageSize > largestPage)
            return badChoice(options, "page-size");
    }
    const auto status = options.choice<CaseStatus>("status",
                                                   {{QStringLiteral("all"), CaseStatus::All},
                                                    {QStringLiteral("open"), CaseStatus::Open},
                                                    {QStringLiteral("closed"), CaseStatus::Closed}},
                                                   CaseStatus::All);
    if (!status)
        return badChoice(options, "status");
    request.filter.status = *status;
    request.filter.caseType = options.value("case-type");
    request.filter.ownerId = options.value("owner");
    request.filter.search = options.value("search");
    for (const QString &text : options.values("property")) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return usageError(Words::tr("--property needs NAME=VALUE, not “%1”.").arg(text));
        request.filter.conditions.append(
            ColumnCondition::equals(columnFromName(QStringView(text).first(equals)), text.mid(equals + 1)));
    }
    return request;
}

Result<BatchRequest> readBatch(const Options &options)
{
    BatchRequest batch;
    batch.path = options.value("export");
    if (batch.path.isEmpty())
        return usageError(Words::tr("--export needs the name of a file."));
    const auto resource =
        options.choice<BatchRequest::Resource>("resource",
                                               {{QStringLiteral("cases"), BatchRequest::Resource::Cases},
                                                {QStringLiteral("users"), BatchRequest::Resource::Users}},
                                               BatchRequest::Resource::Cases);
    if (!resource)
        return badChoice(options, "resource");
    batch.resource = *resource;
    Result<CaseRequest> cases = readCaseRequest(options);
    if (!cases)
        return cases.error();
    batch.cases = std::move(cases).value();
    batch.caseId = options.value("case-id");
    batch.columns = options.value("columns").split(u',', Qt::SkipEmptyParts);
    batch.formulaGuard = !options.has("no-formula-guard");
    batch.verbose = options.has("verbose");
    return batch;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    Options options;
    if (!options.parse(arguments))
        return usageError(options.fault() + u'.');
    if (!options.leftOver().isEmpty())
        return usageError(Words::tr("Do not know what to do with “%1”.").arg(options.leftOver().first()));

    CommandLine line;
    if (options.wantsHelp()) {
        line.notice = options.helpText();
        return line;
    }
    if (options.wantsVersion()) {
        line.notice =
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
        return line;
    }
    line.demo = options.has("demo");
    Result<Connection> connection = readConnection(options);
    if (!connection)
        return connection.error();
    line.connection = std::move(connection).value();

    if (!options.has("export")) {
        for (const char *name : {"resource", "api", "page-size", "columns", "case-id", "case-type", "status",
                                 "owner", "property", "search", "no-formula-guard", "verbose"}) {
            if (options.has(name))
                return usageError(Words::tr("--%1 goes with --export only.").arg(QLatin1StringView(name)));
        }
        return line;
    }
    Result<BatchRequest> batch = readBatch(options);
    if (!batch)
        return batch.error();
    line.batch = std::move(batch).value();
    if (!line.demo && !line.connection.isComplete())
        return usageError(Words::tr("--export needs --server, --domain and --username (or --demo)."));
    return line;
}

} // namespace ccb
