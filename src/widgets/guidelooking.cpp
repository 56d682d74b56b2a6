// SPDX-License-Identifier: GPL-3.0-or-later
// The guide's pages on looking at the data.
#include "widgets/guidehtml.h"

#include <QCoreApplication>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::Guide)
};
} // namespace

QString signInHtml()
{
    return GuideHtml(GuideTopic::SignIn)
        .paragraph(Words::tr(
            "CommCare Browser shows the users and cases of one CommCareHQ domain (a project space). "
            "It only reads: nothing on the server is changed."))
        .picture(u"sign-in"_s, Words::tr("The sign-in dialog"))
        .list({
            Words::tr(
                "Server: the address of CommCareHQ that your project uses. You can paste the address of any "
                "page of your project; server and domain are taken from it."),
            Words::tr("Username: the e-mail address with which you sign in to the web site."),
            Words::tr("API key: make one on the web site, under your account's settings, “API keys”. The "
                      "dialog has a "
                      "link to that page. The password of the web site works, too: choose it under “Sign in "
                      "with”."),
            Words::tr("Domain: its short name, as in the address of its pages. Those that you may open are "
                      "offered."),
        })
        .heading(Words::tr("Where the key is kept"))
        .paragraph(Words::tr(
            "The key goes to the keychain of this computer, and nowhere else. Without a keychain the "
            "program says so, and forgets the key when it ends. “Sign out and forget the key” in the "
            "menu “File” removes it."))
        .paragraph(
            Words::tr("Each connection is kept under a name. The button at the beginning of the toolbar "
                      "switches between them; “File > New window” opens another one beside the first."))
        .paragraph(Words::tr("The sign-in is refused, or something is missing? See %1."),
                   {GuideTopic::Problems})
        .text();
}

QString casesHtml()
{
    return GuideHtml(GuideTopic::Cases)
        .paragraph(Words::tr(
            "After signing in, the cases arrive page by page. You can work with those that are "
            "here while the others come. The line at the bottom says how many there are, and whether "
            "they are complete; after a failure, “Continue” goes on where it stopped."))
        .picture(u"cases"_s, Words::tr("The table of cases with the filters above it"))
        .list({
            Words::tr("A click on a heading sorts by that column, a second click the other way round."),
            Words::tr("Enter, or a double click, opens the case beside the table."),
            Words::tr("Ctrl+C copies the selected rows, with headings, for a spreadsheet."),
            Words::tr("A right click on a cell offers its value as a filter; a right click on a heading "
                      "offers what "
                      "can be done with the column."),
        })
        .heading(Words::tr("Large domains"))
        .paragraph(Words::tr(
            "A domain with more cases than fit is not loaded whole. “File > What to load…” lets the "
            "server send only some types, owners or dates. “Whole domain”, beside the search field, "
            "looks through all cases on the server."))
        .paragraph(Words::tr("Go on with %1, %2 or %3."),
                   {GuideTopic::Filters, GuideTopic::Columns, GuideTopic::OneCase})
        .text();
}

QString filtersHtml()
{
    return GuideHtml(GuideTopic::Filters)
        .paragraph(Words::tr(
            "Case type, status and owner are chosen above the table. The search field in the toolbar "
            "finds words anywhere in a case. Below each heading is a field that filters that column "
            "by what you type."))
        .picture(u"filters"_s, Words::tr("The filter row, and the filters that are on as chips"))
        .table({
            {u"Ka"_s, Words::tr("contains this text; capitals and accents do not matter")},
            {u"=Ka   <>Ka"_s, Words::tr("is exactly this; is anything else")},
            {u"<5   <=5   >5   >=5"_s, Words::tr("less or greater: numbers as numbers, dates as dates")},
            {u"2024-01-01..2024-03-31"_s,
             Words::tr("from the first to the last, both included; 1.. or ..9 leave one end open")},
            {u"(Ka, Bo)"_s, Words::tr("one of these")},
            {u"/^k.*o$/"_s, Words::tr("a regular expression")},
            {u"blank   not blank"_s, Words::tr("there, but empty; has a value")},
            {u"missing"_s, Words::tr("the case does not have this property at all")},
            {u"\"1..9\""_s, Words::tr("in quotes: the text as it stands")},
        })
        .paragraph(Words::tr(
            "Filters combine: a case is shown when all of them fit. Each filter has a chip that takes "
            "it away, and “Clear” takes all of them away. Dates are written as year, month and day, in "
            "every language."))
        .paragraph(Words::tr("To keep a set of filters for later, save it as a view: %1."),
                   {GuideTopic::Columns})
        .text();
}

QString columnsHtml()
{
    return GuideHtml(GuideTopic::Columns)
        .paragraph(Words::tr(
            "“Columns” chooses which columns are shown, finds one by its name, and orders them. Each "
            "case type has columns of its own. Muted names are defined in the applications, but no "
            "case that is loaded has them."))
        .picture(u"columns"_s, Words::tr("The list of columns, with a field to find one"))
        .list({
            Words::tr(
                "Drag a heading to move its column, and its edge to change the width; a double click on the "
                "edge fits the width to the values."),
            Words::tr("“Freeze up to here” in the menu of a heading keeps the first columns in view."),
        })
        .heading(Words::tr("Views"))
        .paragraph(Words::tr(
            "A view keeps filters, sort and columns under a name, for one domain. “Views > Save what "
            "is shown…” makes one; choose it from the same menu later. “Arrange, import and "
            "export…” passes views on to colleagues as a file."))
        .text();
}

QString oneCaseHtml()
{
    return GuideHtml(GuideTopic::OneCase)
        .paragraph(Words::tr(
            "An open case has four tabs beside the table. The arrows above them go back and forward "
            "through the cases that you have looked at."))
        .picture(u"one-case"_s, Words::tr("A case with its relations: the path above it and its children"))
        .list({
            Words::tr(
                "Properties: all values, with a search of their own. The line below the list shows a long "
                "value whole."),
            Words::tr(
                "Relations: the path up to the first parent, and the children below, counted by type. Closed "
                "and missing cases are marked. “Show in the table” narrows the table to the children."),
            Words::tr("History: the forms that touched the case: when, who, and which form."),
            Words::tr("Raw: the server's answer as it came, with a search, for who builds the application."),
        })
        .paragraph(Words::tr("“Open in CommCareHQ” shows the case on the web site."))
        .text();
}

} // namespace ccb
