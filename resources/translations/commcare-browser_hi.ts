<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>CaseDetailPane</name>
    <message>
        <source>Back to the case before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the case before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward to the next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFactsView</name>
    <message>
        <source>Open in CommCareHQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the page of this case in the web browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the address of the page of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the id of this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFilterBar</name>
    <message>
        <source>Case &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields under the headings that filter each column (Ctrl+Shift+F goes there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find cases with something that is probably wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns that are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHistoryView</name>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of forms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePropertiesView</name>
    <message>
        <source>Find a property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a property or a value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No property or value of this case has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseRawView</name>
    <message>
        <source>Find in the raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before (Shift+F3, Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place (F3, Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole answer as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseRelationsView</name>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the children of this case, and nothing else, in the table of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all children in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server for the children of this case that are not loaded, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for all children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case points at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all columns listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all columns listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column to the left (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column to the right (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the columns as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnProfileDialog</name>
    <message>
        <source>Which cases were counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled, blank and missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the cases behind a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the cases with a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a line shows its cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDoctorDialog</name>
    <message>
        <source>Connection doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server for everything again, in nine requests at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a mail to whoever can give what is missing; the key is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one: it is kept once the server has accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guard against formulas (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a &apos; before values that a spreadsheet would run as a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsLocationsPane</name>
    <message>
        <source>Search groups and locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search groups and locations…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadScopeDialog</name>
    <message>
        <source>What to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case type to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a type, or type its name as the application spells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name, or paste the id of an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cases than this are not loaded at once. A million takes about half a gigabyte of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines with these words, such as 503…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds no keys, no passwords and no case data, so it can be sent to somebody who helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies all lines shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load everything again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which cases the server sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the selected rows, or all rows shown, as CSV (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out and forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection doctor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server lets you read, and what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CommCare Browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;no proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the whole address of an HTTP proxy. A password is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example proxy.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to &amp;trust as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM or DER file, for networks or servers with certificates of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply to the next sign-in. A server on this computer is reached without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to CommCareHQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a server, type the address of another one, or paste the address of any page of your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address you sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-&amp;factor code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app on your phone shows now, for accounts that ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if your account asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project space: the word after /a/ in the address of its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example exi-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call this connection in the list of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the key in the keychain of this computer, and nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server for each thing in turn, and says what is missing and who can give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How many cases are shown, loaded and selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the selected rows hold in the current column, if those are numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether all cases of the server are here, and how many requests that took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on loading where it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading; what has come stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserFilterBar</name>
    <message>
        <source>Kind of user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile workers or web users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated workers still own cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role that the users have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group that the users are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location of the users; those below it are meant too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear user filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all users again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersPane</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this user&apos;s &amp;cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this user&apos;s cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of the user by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view of this domain is saved yet. Save what is shown, or import views that somebody gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::AccessModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing and who can give it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ApiService</name>
    <message>
        <source>The domain “%1” has no case with the id %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot list the children of a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the whole domain to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no list of forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be an older server: ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the two-factor code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account asks for a two-factor code beside the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a fresh code, or sign in with an API key, which needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code, or sign in with an API key, which needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not read the cases of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Data (edit_data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not list the mobile workers of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Mobile Workers (edit_commcare_users)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not list the groups of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not list the web users of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Web Users (edit_web_users)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not list the locations of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not list the applications of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not read the forms of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not use the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the domain “%1” does not include this part of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the domain, or Dimagi, for a plan that includes API access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has blocked the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the web site to unblock it, or ask the administrator of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the username and API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both, and whether the key is limited to other IP addresses or another domain. A new key can be made at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the username and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both. An account with two-factor sign-in needs an API key, made at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access APIs (access_api)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role lacks %1: ask the administrator of the domain for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role lacks %1 or %2: ask the administrator of the domain for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows you, but not as a member of the domain “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how the domain is written, or ask its administrator for an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows you, but this key does not open “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is limited to another domain or to other IP addresses: look it up, or make another, at %1. Else ask the administrator of the domain whether your role and the plan include the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use the API of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the domain whether your role and the plan include the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 does not look like a CommCareHQ server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address: it is the one you open CommCareHQ with in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is limited to a domain, so it does not list all of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not list your domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this version of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing as long as one of the versions works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the domain “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it is written: it is the word after /a/ in the web site&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this network how to get through the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot answer at the moment (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the request (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with fewer filters, or with another API version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an answer without data (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server at the address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it is written, and the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 does not accept connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, then try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this computer and the address of the server. On a network with a sign-in page, sign in there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent nothing for %L1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, or ask for fewer cases at a time, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let us through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %L1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %L1 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is not secure, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 sends us on to another address, %2. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is the right server, sign in with its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username holds a line break or another invisible character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key or password holds a line break or another invisible character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than %1, which is more than we read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for smaller pages, or narrow the cases by a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server limits how much a domain may ask for, and asks us to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s list runs in a circle: a page names an earlier one as the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is incomplete. Try again, or choose another API version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the same page of its list again instead of the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts %L1 cases, but lists %L2 fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts %L1 mobile workers, but lists %L2 fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts %L1 web users, but lists %L2 fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts %L1 groups, but lists %L2 fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts %L1 locations, but lists %L2 fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts %L1 applications, but lists %L2 fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts %L1 domains, but lists %L2 fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts %L1 forms, but lists %L2 fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may have changed or gone while the list was read. Load again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a web page where data was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some networks ask for a sign-in of their own: open %1 in a browser, sign in to the network if asked, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::BatchExport</name>
    <message>
        <source>Sign in once in the window, or set %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners are written by their ids where their names could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 cases written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case here has “%1”: its column is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 user written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 users written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseCheck</name>
    <message>
        <source>Unknown owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, with a deactivated owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index to a case that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, with an index to a closed case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same external_id twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible GPS position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseDetailPane</name>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case in the table to see all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server for the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseField</name>
    <message>
        <source>Case id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified on server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified by: kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by: kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by: kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseFilterBar</name>
    <message>
        <source>All types (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseFormsModel</name>
    <message>
        <source>Begun: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseHistoryView</name>
    <message>
        <source>Double-click a form, or press Enter, to see it in CommCareHQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists no form that touched this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
These are the ids that the case itself names; when, who and which form is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms so far: %L1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %L1 forms of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in CommCareHQ	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseIndicesModel</name>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseLoader</name>
    <message>
        <source>%L1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CasePropertiesModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CasePropertiesView</name>
    <message>
        <source>Copy &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name &amp;and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show cases with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a property to read its whole value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseRawView</name>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseRelationsModel</name>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseRelationsView</name>
    <message>
        <source>Double-click a case, or press Enter, to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a row, or press Enter, to open that case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case points at no other case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case points at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for children…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server: %L1 so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other case points at this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded children: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that point by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show these cases in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;CommCareHQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CaseStatus</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CasesPane</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in CommCare&amp;HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit a&amp;ll columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free&amp;ze up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by %1, &amp;ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by %1, &amp;descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of a&amp;rrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 rows are too many to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cases are still coming. Or take a filter away to see those that are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter away, or search for fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ones appear as soon as the server sends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no cases in this domain that you may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was stopped before the first case came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CellFilterActions</name>
    <message>
        <source>&amp;Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1 b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contains…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Greater than…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less than…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Between…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bl&amp;ank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CertificateBundle</name>
    <message>
        <source>Choose another certificate file in the settings, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large for a certificate file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ChecksMenu</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that are not here can be told when all are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners can be told when their lists are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among all %L1 cases that are loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ColumnChooser</name>
    <message>
        <source>%1 (index)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no case has it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined in the applications; no case that is loaded has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ColumnProfileDialog</name>
    <message>
        <source>Profile of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 that are loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1, each of them once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
sum %1, average %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %L1 most frequent values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ColumnProfileModel</name>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %L1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; %L1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::CommandLine</name>
    <message>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the built-in demo server instead of a real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address, such as https://www.commcarehq.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain (project space).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs in. The key comes from the keychain, else from the environment variable COMMCARE_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of secret: apikey (as it is), digest or basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a CSV file and end, without a window; - is the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export: cases (as it is) or users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the case API: auto (as it is), v0.5, v1 or v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many cases in an answer, 1 to 5000 (as many as come quickly).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A,B,C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns to write, in this order (all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cases of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only open or closed cases; all is as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cases of this owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cases with this value; an empty one means blank. Can be given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cases that contain all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write values that begin like a formula without a leading apostrophe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell each request on standard error: method, path, status, time and size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--property needs NAME=VALUE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not know what to do with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with --export only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export needs --server, --domain and --username (or --demo).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ConditionDialog</name>
    <message>
        <source>Cases whose “%1” contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases whose “%1” is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases whose “%1” is greater than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases whose “%1” is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases whose “%1” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case and accents do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and dates count as such: 5, 2024-05-31. Text goes by the alphabet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ConditionGrammar</name>
    <message>
        <source>A quote is not closed, or something follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &quot; at both ends, and write &quot;&quot; for a quote inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two ends of the range are not of one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write two numbers, two dates or two texts, such as 1..9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range begins behind its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lesser value first: %1..%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the brackets and the signs that repeat: ( ) [ ] * + ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value behind it, or &quot;&quot; for an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as (a, b, c), or put a text that begins with ( in &quot;quotes&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression has / at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the text itself, write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the values with commas: (a, b, c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is less or greater than an empty value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, a date or a text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ConditionWords</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ≠ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &lt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ≤ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::Connection</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like https://www.commcarehq.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address would send your key over an open line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionDoctorDialog</name>
    <message>
        <source>your domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of your domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases, API v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases, API v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases, API v0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read %1, so that is left out. The rest works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not read %1, so that is left out. The rest works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CommCare Browser %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in “%2” on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be asked. Sign in, then run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this domain can be read. The table says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the window shows can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered works. Run it again for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionsDialog</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, by HTTP Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key or password is taken out of the keychain of this computer, too. Nothing changes on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionsMenu</name>
    <message>
        <source>%1 on %2, domain %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::DemoFault</name>
    <message>
        <source>answers 429 and asks to wait for a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 429 and asks to wait for 0.3 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 429 and asks to wait until a date two seconds ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 503 with a web page, and asks to wait for a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 500 with a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 502 with a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 504 with a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 200 with the first half of the JSON only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 200 with a web page instead of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers every list with 502 after the second page of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects to the same address without the slash at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes the connection without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes the connection in the middle of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the connection open and never answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends hundreds of megabytes of blanks before the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives every case the same indexed_on, and has no v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows no indexed_on, and has no v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts nothing, names a next page even before an empty one, and has no v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the next page as an absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the next page as an absolute URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a next page on another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts in v2 only the cases that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the second page as the one after the second page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the first page again as every later page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts three more than it ever lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes a listed case after each page, so that rows move up, and has no v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists nothing in v2, though v1 has cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has neither v2 nor v1, only v0.5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::DisplayText</name>
    <message>
        <source>Unknown id: no user, group or location that you may read has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::DomainOffer</name>
    <message>
        <source>Looking up your domains…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domains could not be looked up. Type the name of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names no domain that you may open. Type the name of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can open one domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can open %L1 domains. Press the down arrow key to see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::DomainSearch</name>
    <message>
        <source>Search the &amp;whole domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases of the domain are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for the cases that match type, status, owner, date of change and exact values, instead of looking in those that are here. Other filters are applied to its answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %L1 selected rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one row shown, as none is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %L1 rows shown, as none is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %L2 more, as in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cases to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Press to remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::FilterChips</name>
    <message>
        <source>Type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters that are on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::FilterField</name>
    <message>
        <source>contains the text; case and accents do not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is exactly this; is anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers, and dates: &gt;=2024-05-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 1 to 9; also 1.. and ..9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there but empty; has text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case does not have it at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in quotes: the text as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccb::FilterRow</name>
    <message>
        <source>Filter row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::GroupTreeModel</name>
    <message>
        <source>case sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::GroupsLocationsPane</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain has no groups that you may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain has no locations that you may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see the groups and locations of a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::LoadScopeDialog</name>
    <message>
        <source>&amp;Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which cases the server shall send. Empty fields ask for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %L1 cases on the server. Choose which of them it shall send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %L1 cases on the server. Choose which of them it shall send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::LocationTreeModel</name>
    <message>
        <source>Users of this location and those below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases owned by this location and those below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 here, %L2 with the locations below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::LogDialog</name>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request to the server appears here as it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::Main</name>
    <message>
        <source>The demo server could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that programs may listen on 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::MainWindow</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a CommCareHQ domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its users and cases appear here. You need your username and an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – CommCare Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CommCare Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters, sort and columns that are kept under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that occur anywhere in a case (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CommCare Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CommCare Browser %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain: browse its users and cases, narrow them down, and take what you need away as CSV.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a new code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Code for %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some names are missing, so owners may be shown by their ids. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 cases could be loaded. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all cases could be loaded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has %L1 cases, and no more than %L2 are loaded at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has more than %L1 cases, as many as are loaded at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Narrow them by type, status, owner or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 cases are in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::NetworkRoute</name>
    <message>
        <source>Requests go through the proxy %1, port %2: check it in the settings, and the address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::OwnedCasesModel</name>
    <message>
        <source>(no type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::OwnerDirectory</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deactivated worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (unknown id)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::PageParser</name>
    <message>
        <source>Entry %1 of a page is not a case and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of a page has no case id and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with a web page instead of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If your network asks you to sign in first, do that in a web browser and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not the data that was asked for, or broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::PeopleTreePanel</name>
    <message>
        <source>Show &amp;users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cases of this location &amp;alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these users in their table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these cases in their table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of the current row of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of the current row of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;cases here and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::RelationText</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not among those that are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this case: it was deleted, or belongs to another domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::SavedView</name>
    <message>
        <source>Export the views again from the program they were made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view in the file has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter of the view “%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check of the view “%1” is not known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of views.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::SecretStore</name>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not let this program in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not work as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it when it asks, or in the program that manages your passwords, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, or in the program that manages your passwords, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer why it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep keys, install GNOME Keyring or KWallet, then start the desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this program again. If that does not help, look at the keychain in the program that manages your passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a window that asks to unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::SelectionNumbers</name>
    <message>
        <source>%1 (%L2 numbers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sum %2, average %3, least %4, greatest %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::Session</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to open the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, the key is kept for this session alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::SettingsDialog</name>
    <message>
        <source>The proxy has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its name, such as proxy.example.org, or choose another way to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the system&apos;s own certificates are trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 certificate is trusted beside the system&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 certificates are trusted beside the system&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::SignIn</name>
    <message>
        <source>No key for %1 is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password for %1 is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::SignInDialog</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, by HTTP Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key on the web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste your API key. The link below leads to the page where keys are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the domain, or paste the address of one of its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;may this key do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;may this account do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::StatusLine</name>
    <message>
        <source>%L1 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %L2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %L2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %L2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases that the server counts are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not count its cases. Its list was read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue loads the rest, Refresh loads all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests were sent to the server since the sign-in. Small plans allow 50 a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::TableFile</name>
    <message>
        <source>Could not write to standard output: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or free some space. The file that was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::UserDetailsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::UserExport</name>
    <message>
        <source>Users have no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::UserFilterBar</name>
    <message>
        <source>Any role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::UserTableModel</name>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::UserText</name>
    <message>
        <source>Web user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated worker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::UsersPane</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a type, or press Enter, to see these cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see the users of a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web users could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile workers could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something else, or look at all users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain has no users that you may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ValueDelegate</name>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ViewsDialog</name>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %L1 views?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is deleted by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 view was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 views were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 view is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 views are in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ccb::ViewsMenu</name>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange, import and export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters, sort and columns are saved under this name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it with what is shown now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
