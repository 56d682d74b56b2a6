// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace ccb
{

using namespace Qt::StringLiterals;

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

// The options, each declared once: by name, with what its value is called and what it does. In groups, as the
// help lists them.
class Options
{
public:
    Options()
    {
        m_parser.setApplicationDescription(Words::tr("A fast desktop window on a CommCareHQ domain."));
        m_parser.addOptions({m_help, m_version});
        beginGroup(Words::tr("Where to sign in:"), false);
        add("demo", {}, Words::tr("Use the built-in demo server instead of a real one."));
        add("server", Words::tr("URL"),
            Words::tr("The server's address, such as https://www.commcarehq.org."));
        add("domain", Words::tr("NAME"), Words::tr("The domain (project space)."));
        add("username", Words::tr("NAME"),
            Words::tr("Who signs in. The key comes from the keychain, else from the "
                      "environment variable COMMCARE_API_KEY."));
        add("auth", Words::tr("KIND"), Words::tr("The kind of secret: apikey (as it is), digest or basic."));
        addExportGroups();
    }

    bool parse(const QStringList &arguments) { return m_parser.parse(arguments); }
    QString fault() const { return m_parser.errorText(); }
    QStringList leftOver() const { return m_parser.positionalArguments(); }
    QString helpText() const
    {
        QStringList lines = m_parser.helpText().split(u'\n');
        for (const Group &group : m_groups) {
            const QString begin = u"  --"_s + QLatin1StringView(group.first) + u' ';
            const auto first = std::find_if(lines.begin(), lines.end(),
                                            [&begin](const QString &line) { return line.startsWith(begin); });
            if (first != lines.end())
                lines.insert(first - lines.begin(), u'\n' + group.title);
        }
        return lines.join(u'\n');
    }
    // The first of the options given that need --export; null: none of them is given.
    const char *exportOption() const
    {
        const auto found = std::find_if(m_exportOptions.begin(), m_exportOptions.end(),
                                        [this](const char *name) { return has(name); });
        return found == m_exportOptions.end() ? nullptr : *found;
    }
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

    struct Group {
        QString title;
        const char *first; // its first option
        bool needsExport;
    };
    QList<Group> m_groups;
    QList<const char *> m_exportOptions;

    void beginGroup(const QString &title, bool needsExport)
    {
        m_groups.append({title, nullptr, needsExport});
    }
    void add(const char *name, const QString &valueName, const QString &description)
    {
        m_parser.addOption({QLatin1StringView(name), description, valueName});
        if (!m_groups.last().first)
            m_groups.last().first = name;
        if (m_groups.last().needsExport)
            m_exportOptions.append(name);
    }
    void addExportGroups()
    {
        beginGroup(Words::tr("Exporting without a window:"), false);
        add("export", Words::tr("FILE"),
            Words::tr(
                "Write a file and end; - is the standard output. The ending says the format: .csv, .xlsx "
                "(Excel), .jsonl or .ndjson (each case as the server sent it), .sqlite, .sqlite3 or .db "
                "(a table for each case type); any other is CSV."));
        beginGroup(Words::tr("What to export:"), true);
        add("resource", Words::tr("NAME"), Words::tr("What to export: cases (as it is) or users."));
        add("case-id", Words::tr("ID"), Words::tr("Only this case."));
        add("case-type", Words::tr("TYPE"), Words::tr("Only cases of this type."));
        add("status", Words::tr("STATUS"), Words::tr("Only open or closed cases; all is as it is."));
        add("owner", Words::tr("ID"), Words::tr("Only cases of this owner."));
        add("property", Words::tr("NAME=VALUE"),
            Words::tr("Only cases with this value; an empty one means blank. Can be given again."));
        add("search", Words::tr("TEXT"), Words::tr("Only cases that contain all of these words."));
        beginGroup(Words::tr("How to write it:"), true);
        add("format", Words::tr("NAME"),
            Words::tr("csv, xlsx, jsonl or sqlite, whatever the file's ending says."));
        add("columns", Words::tr("A,B,C"),
            Words::tr("The columns to write, in this order (all); parent.NAME is that of the parent case."));
        add("separator", Words::tr("SIGN"), Words::tr("CSV: comma (as it is), semicolon or tab."));
        add("no-bom", {}, Words::tr("CSV: without the byte-order mark that Excel knows UTF-8 by."));
        add("no-formula-guard", {},
            Words::tr("CSV: write values that begin like a formula without a leading apostrophe."));
        add("manifest", {},
            Words::tr("Write FILE.manifest.json too: what the file holds, from where, and its SHA-256."));
        beginGroup(Words::tr("How to ask the server:"), true);
        add("api", Words::tr("VERSION"),
            Words::tr("The version of the case API: auto (as it is), v0.5, v1 or v2."));
        add("page-size", Words::tr("N"),
            Words::tr("At most so many cases in an answer, 1 to 5000 (as many as come quickly)."));
        add("verbose", {},
            Words::tr("Tell each request on standard error: method, path, status, time and size."));
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

// A file's ending is what people say a format by; a name that says none is CSV's.
Result<ExportFormat> readFormat(const Options &options)
{
    const auto otherwise = formatOfPath(options.value("export")).value_or(ExportFormat::Csv);
    const auto format = options.choice<ExportFormat>("format",
                                                     {{u"csv"_s, ExportFormat::Csv},
                                                      {u"xlsx"_s, ExportFormat::Excel},
                                                      {u"jsonl"_s, ExportFormat::JsonLines},
                                                      {u"sqlite"_s, ExportFormat::Sqlite}},
                                                     otherwise);
    if (!format)
        return badChoice(options, "format");
    return *format;
}

Result<ExportOptions> readExportOptions(const Options &options, ExportFormat format)
{
    ExportOptions read;
    const auto separator = options.choice<char>("separator",
                                                {{u"comma"_s, ','},
                                                 {u","_s, ','},
                                                 {u"semicolon"_s, ';'},
                                                 {u";"_s, ';'},
                                                 {u"tab"_s, '\t'},
                                                 {u"\t"_s, '\t'}},
                                                read.separator);
    if (!separator)
        return badChoice(options, "separator");
    for (const char *name : {"separator", "no-bom", "no-formula-guard"}) {
        if (options.has(name) && format != ExportFormat::Csv)
            return usageError(Words::tr("--%1 goes with CSV only.").arg(QLatin1StringView(name)));
    }
    read.separator = *separator;
    read.byteOrderMark = !options.has("no-bom");
    read.formulaGuard = !options.has("no-formula-guard");
    read.manifest = options.has("manifest");
    return read;
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
    const Result<ExportFormat> format = readFormat(options);
    if (!format)
        return format.error();
    batch.format = format.value();
    const Result<ExportOptions> exportOptions = readExportOptions(options, batch.format);
    if (!exportOptions)
        return exportOptions.error();
    batch.options = exportOptions.value();
    const bool isWhole =
        batch.format == ExportFormat::JsonLines && batch.resource == BatchRequest::Resource::Cases;
    if (isWhole && !batch.columns.isEmpty())
        return usageError(Words::tr("--columns does not go with JSON Lines, which has whole cases."));
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
        if (const char *name = options.exportOption())
            return usageError(Words::tr("--%1 goes with --export only.").arg(QLatin1StringView(name)));
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
