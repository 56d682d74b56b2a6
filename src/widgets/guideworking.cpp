// SPDX-License-Identifier: GPL-3.0-or-later
// The guide's pages on people, on checking the data and on taking it away.
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

QString peopleHtml()
{
    return GuideHtml(GuideTopic::People)
        .paragraph(Words::tr(
            "Owners of cases are shown by name: mobile workers, web users, groups and locations. "
            "What is not an active mobile worker says so after the name, and an id that is in no list "
            "stands back."))
        .picture(u"users"_s, Words::tr("The users, and the current one's cases by type"))
        .paragraph(
            Words::tr("“Users” narrows the users by kind, activity, role, group and location, and counts the "
                      "current user's cases by type. A click on a type shows these cases."))
        .paragraph(
            Words::tr("“Groups and locations” shows the groups with their members, and the locations by "
                      "hierarchy, with the users and cases of each. “Show cases” leads to the cases; for a "
                      "location, to those of the locations below it, too."))
        .text();
}

QString checksHtml()
{
    return GuideHtml(GuideTopic::Checks)
        .paragraph(Words::tr(
            "“Checks”, beside the filters, counts the cases that probably have something wrong, and "
            "shows them:"))
        .list({
            Words::tr("the owner is in no list, or an open case belongs to a deactivated worker;"),
            Words::tr("the parent is missing, or closed while the case is open;"),
            Words::tr("two cases of a type have the same external id;"),
            Words::tr("a date or a place cannot be right."),
        })
        .heading(Words::tr("What a column holds"))
        .picture(u"profile"_s,
                 Words::tr("The profile of a column: how many have a value, and the most frequent ones"))
        .paragraph(Words::tr(
            "“Profile of …” in the menu of a heading tells how many cases have a value, a blank one "
            "or none, the most frequent values, the least and the greatest, and the sum and average of "
            "numbers. It follows the filters, and a click on a line filters by it."))
        .paragraph(
            Words::tr(
                "The line at the bottom adds up the current column over the selected rows. How to filter "
                "is told in %1."),
            {GuideTopic::Filters})
        .text();
}

QString exportHtml()
{
    return GuideHtml(GuideTopic::Export)
        .paragraph(Words::tr(
            "“Export”, or Ctrl+E, writes cases to a file. The dialog asks what and how, and shows the "
            "first rows as they will be:"))
        .picture(u"export"_s, Words::tr("The export dialog with a preview of the first rows"))
        .list({
            Words::tr(
                "Which cases: the selected ones, those shown, everything loaded, or everything on the server "
                "that matches the filters."),
            Words::tr("Which columns: the visible ones, all, or a choice; with the parent's columns beside "
                      "them, if "
                      "wanted. Owners by name, by id, or both."),
            Words::tr("Which format: see below. Your choices are remembered."),
        })
        .table({
            {u"CSV"_s, Words::tr("for every program; with a separator of your choice")},
            {u"Excel"_s, Words::tr("a workbook: ids and phone numbers stay as they are, dates are dates, the "
                                   "headings stay in view")},
            {u"JSON Lines"_s, Words::tr("each case in one line, as the server sent it; for programs")},
            {u"SQLite"_s, Words::tr("a database with one table for each case type")},
        })
        .paragraph(Words::tr(
            "Long exports go on in the background, tell the time that is left, and can be cancelled. "
            "The file appears when it is complete: after a failure the old file is still there, "
            "and no half one."))
        .paragraph(Words::tr(
            "A value that begins like a formula gets an apostrophe before it in CSV, so that a "
            "spreadsheet does not run what somebody typed into a form. The description beside the "
            "file, which you can ask for, tells where the data came from, with which filters, and when."))
        .paragraph(Words::tr("For a few rows, Ctrl+C is quicker. For an export every night, see %1."),
                   {GuideTopic::Batch})
        .text();
}

QString batchHtml()
{
    return GuideHtml(GuideTopic::Batch)
        .paragraph(Words::tr("The same program exports from a script or a timer, without a window:"))
        .code(u"commcare-browser --export mothers.xlsx --server https://www.commcarehq.org \\\n"
              "    --domain my-project --username me@example.org \\\n"
              "    --case-type mother --status open"_s)
        .list({
            Words::tr("The ending of the file chooses the format."),
            Words::tr(
                "The key comes from the keychain, when you have signed in once in the window, or from the "
                "environment variable COMMCARE_API_KEY. It never stands on the command line."),
            Words::tr("“commcare-browser --help” lists all filters and options."),
            Words::tr("Column names and values are the same in every language."),
        })
        .paragraph(Words::tr("The exit status tells how it went:"))
        .table({
            {u"0"_s, Words::tr("the file is complete")},
            {u"2"_s, Words::tr("the command line makes no sense")},
            {u"3"_s, Words::tr("the sign-in was refused")},
            {u"4"_s, Words::tr("the server or the network failed")},
            {u"5"_s, Words::tr("the file could not be written")},
        })
        .text();
}

QString problemsHtml()
{
    return GuideHtml(GuideTopic::Problems)
        .paragraph(
            Words::tr("“Help > Connection doctor…” asks the server what your key may read, and says for each "
                      "part what is missing and who can give it."))
        .picture(u"doctor"_s, Words::tr("The connection doctor with its findings"))
        .list({
            Words::tr("The sign-in is refused: check the username, and whether the key still exists on the "
                      "web site. "
                      "An account with two-factor sign-in needs a key, or a code with each password."),
            Words::tr("Some lists are missing: your role needs “Access APIs”, and rights to the data. An "
                      "administrator of the project gives them."),
            Words::tr("The program waits: the server asked for patience. It goes on by itself; you need do "
                      "nothing."),
            Words::tr(
                "No connection: check the network. A proxy, or a certificate of your organisation, is set in "
                "“File > Settings…”."),
            Words::tr(
                "Fewer cases than expected: look at the filters, at “What to load…”, and at the line at the "
                "bottom, which says whether the cases are complete."),
        })
        .paragraph(Words::tr(
            "“Help > Show log” has each request with its result. It holds no key and no case data, so "
            "it can be sent to somebody who helps. “Help > About” copies the versions."))
        .paragraph(Words::tr("Back to the beginning: %1."), {GuideTopic::SignIn})
        .text();
}

} // namespace ccb
