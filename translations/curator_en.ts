<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AchievementDelegate</name>
    <message>
        <source>This record has an error. The details say which field and what would be right.</source>
        <translation>This record has an error. The details say which field and what would be right.</translation>
    </message>
    <message>
        <source>This record has a warning. The details say which field and what would be right.</source>
        <translation>This record has a warning. The details say which field and what would be right.</translation>
    </message>
</context>
<context>
    <name>AchievementModel</name>
    <message>
        <source>%1 UTC (stored as %2)</source>
        <extracomment>Tool tip of a time. %1: date and time in UTC, %2: the number that is stored.</extracomment>
        <translation>%1 UTC (stored as %2)</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A table of requests: milliseconds a request took.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column: GET or POST.</extracomment>
        <translation>Method</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: the number a web service answers with, e.g. 200.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a request took.</extracomment>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what came of a request.</extracomment>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Nothing is under way.</source>
        <translation>Nothing is under way.</translation>
    </message>
    <message>
        <source>%1, ended at %2</source>
        <extracomment>%1: a task, e.g. Fetch from https://…; %2: time of day, with seconds.</extracomment>
        <translation>%1, ended at %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop; what has come so far is kept</source>
        <translation>Stop; what has come so far is kept</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>by %1</source>
        <extracomment>%1: a person&apos;s name.</extracomment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Comparing the change set with this catalog…</source>
        <translation>Comparing the change set with this catalog…</translation>
    </message>
    <message>
        <source>The change set is empty: there is nothing to apply.</source>
        <translation>The change set is empty: there is nothing to apply.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) will be applied.</source>
        <translation>
            <numerusform>%Ln change will be applied.</numerusform>
            <numerusform>%Ln changes will be applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are there already.</source>
        <translation>
            <numerusform>%Ln change is there already.</numerusform>
            <numerusform>%Ln changes are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) meet something else here and stay as they are.</source>
        <translation>
            <numerusform>%Ln change meets something else here, which stays as it is.</numerusform>
            <numerusform>%Ln changes meet something else here, which stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) find no record here.</source>
        <translation>
            <numerusform>%Ln change finds no record here.</numerusform>
            <numerusform>%Ln changes find no record here.</numerusform>
        </translation>
    </message>
    <message>
        <source>This catalog is open for reading only, so nothing can be applied.</source>
        <translation>This catalog is open for reading only, so nothing can be applied.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>Apply what applies; it can be taken back with Undo</source>
        <translation>Apply what applies; it can be taken back with Undo</translation>
    </message>
    <message>
        <source>There is nothing that would be applied</source>
        <translation>There is nothing that would be applied</translation>
    </message>
    <message>
        <source>Apply a change set</source>
        <translation>Apply a change set</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Show:</translation>
    </message>
    <message>
        <source>All fields (%1)</source>
        <extracomment>A choice of rows. %1: their number.</extracomment>
        <translation>All fields (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of rows. %1: a state, e.g. Conflict. %2: their number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CatalogDialogs</name>
    <message>
        <source>Catalogs (*.achievements)</source>
        <translation>Catalogs (*.achievements)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>JSON array (*.json)</source>
        <translation>JSON array (*.json)</translation>
    </message>
    <message>
        <source>NDJSON, one achievement a line (*.ndjson)</source>
        <translation>NDJSON, one achievement a line (*.ndjson)</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>New catalog</translation>
    </message>
    <message>
        <source>Open a catalog</source>
        <translation>Open a catalog</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Export achievements</source>
        <translation>Export achievements</translation>
    </message>
    <message>
        <source>About Achievement Curator</source>
        <translation>About Achievement Curator</translation>
    </message>
    <message>
        <source>Achievement Curator %1 keeps a games database right: browse, check and correct achievement records. It is free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1: version number.</extracomment>
        <translation>Achievement Curator %1 keeps a games database right: browse, check and correct achievement records. It is free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>Change set, to apply elsewhere (*.changes.json)</source>
        <translation>Change set, to apply elsewhere (*.changes.json)</translation>
    </message>
    <message>
        <source>Report of the changes, to read (*.md)</source>
        <translation>Report of the changes, to read (*.md)</translation>
    </message>
    <message>
        <source>Change sets (*.json)</source>
        <translation>Change sets (*.json)</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Export changes</translation>
    </message>
    <message>
        <source>Apply a change set</source>
        <translation>Apply a change set</translation>
    </message>
    <message>
        <source>Achievements (*.json *.ndjson *.jsonl *.csv *.tsv *.txt *.vdf)</source>
        <translation>Achievements (*.json *.ndjson *.jsonl *.csv *.tsv *.txt *.vdf)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <source>Save what was rejected</source>
        <translation>Save what was rejected</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>(not set)</source>
        <translation>(not set)</translation>
    </message>
</context>
<context>
    <name>ChangeListModel</name>
    <message>
        <source>Will be applied</source>
        <translation>Will be applied</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Not here</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>The record is as the change set expects it.</source>
        <translation>The record is as the change set expects it.</translation>
    </message>
    <message>
        <source>The record is gone already, so there is nothing to do.</source>
        <translation>The record is gone already, so there is nothing to do.</translation>
    </message>
    <message>
        <source>The value after the change is there already, so there is nothing to do.</source>
        <translation>The value after the change is there already, so there is nothing to do.</translation>
    </message>
    <message>
        <source>The record would become larger than 1 MiB. It stays as it is.</source>
        <translation>The record would become larger than 1 MiB. It stays as it is.</translation>
    </message>
    <message>
        <source>The record is not as the change set expects it, so it is not deleted.</source>
        <translation>The record is not as the change set expects it, so it is not deleted.</translation>
    </message>
    <message>
        <source>The value here is neither the one before the change nor the one after it. It stays as it is.</source>
        <translation>The value here is neither the one before the change nor the one after it. It stays as it is.</translation>
    </message>
    <message>
        <source>The record was deleted here. Restore it first, if it should be changed.</source>
        <translation>The record was deleted here. Restore it first, if it should be changed.</translation>
    </message>
    <message>
        <source>There is no such record in this catalog, or it has another ID by now.</source>
        <translation>There is no such record in this catalog, or it has another ID by now.</translation>
    </message>
    <message>
        <source>A record with this ID was deleted here. It stays as it is.</source>
        <translation>A record with this ID was deleted here. It stays as it is.</translation>
    </message>
    <message>
        <source>Another record has this ID already. It stays as it is.</source>
        <translation>Another record has this ID already. It stays as it is.</translation>
    </message>
    <message>
        <source>Only how it is written</source>
        <translation>Only how it is written</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Delete the record</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>In a table of changes: the field is not there now.</extracomment>
        <translation>not set</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Here now</source>
        <extracomment>Column: the value that a record has at present in this catalog.</extracomment>
        <translation>Here now</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>Changes to achievements</source>
        <translation>Changes to achievements</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Author: %1</translation>
    </message>
    <message>
        <source>Made: %1 UTC</source>
        <translation>Made: %1 UTC</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Number of records in a table of a report: added by a change set.</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>only how it is written</source>
        <translation>only how it is written</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>A catalog, or a file of records.</source>
        <translation>A catalog, or a file of records.</translation>
    </message>
    <message>
        <source>The file to write; without it, standard output.</source>
        <translation>The file to write; without it, standard output.</translation>
    </message>
    <message>
        <source>What the change set is for.</source>
        <translation>What the change set is for.</translation>
    </message>
    <message>
        <source>Who made the changes.</source>
        <translation>Who made the changes.</translation>
    </message>
    <message>
        <source>A change set.</source>
        <translation>A change set.</translation>
    </message>
    <message>
        <source>An existing catalog.</source>
        <translation>An existing catalog.</translation>
    </message>
    <message>
        <source>Only tells what would be done.</source>
        <translation>Only tells what would be done.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>(not read)</source>
        <extracomment>A choice for a column of a table.</extracomment>
        <translation>(not read)</translation>
    </message>
    <message>
        <source>Other members (JSON)</source>
        <extracomment>A choice for a column of a table: members of records that have no column of their own.</extracomment>
        <translation>Other members (JSON)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Lists the problems of every record.</source>
        <translation>Lists the problems of every record.</translation>
    </message>
    <message>
        <source>Runs a service with sample achievements on this computer.</source>
        <translation>Runs a service with sample achievements on this computer.</translation>
    </message>
    <message>
        <source>Finds records by words, &quot;phrases&quot; and fields such as source:steam; an empty query finds all.</source>
        <translation>Finds records by words, &quot;phrases&quot; and fields such as source:steam; an empty query finds all.</translation>
    </message>
    <message>
        <source>Fetches the achievements of a service into a catalog, all or narrowed.</source>
        <translation>Fetches the achievements of a service into a catalog, all or narrowed.</translation>
    </message>
    <message>
        <source>Writes records, in JSON each byte as it is in the catalog.</source>
        <translation>Writes records, in JSON each byte as it is in the catalog.</translation>
    </message>
    <message>
        <source>Writes a change set that leads from one catalog or file to another.</source>
        <translation>Writes a change set that leads from one catalog or file to another.</translation>
    </message>
    <message>
        <source>Applies a change set where the records are as it expects, and lists the rest.</source>
        <translation>Applies a change set where the records are as it expects, and lists the rest.</translation>
    </message>
    <message>
        <source>Writes a change set as a page for people.</source>
        <translation>Writes a change set as a page for people.</translation>
    </message>
    <message>
        <source>Reads records (IGDB JSON, CSV) into a catalog, or merges the definitions of a store.</source>
        <translation>Reads records (IGDB JSON, CSV) into a catalog, or merges the definitions of a store.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&quot;%1&quot; is no format of this command.</source>
        <translation>&quot;%1&quot; is no format of this command.</translation>
    </message>
    <message>
        <source>An existing catalog.</source>
        <translation>An existing catalog.</translation>
    </message>
    <message>
        <source>Only records that match.</source>
        <translation>Only records that match.</translation>
    </message>
    <message>
        <source>The file to write; without it, standard output.</source>
        <translation>The file to write; without it, standard output.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln achievement(s).</source>
        <translation>
            <numerusform>Wrote %Ln achievement.</numerusform>
            <numerusform>Wrote %Ln achievements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the number of records.</source>
        <translation>Only the number of records.</translation>
    </message>
    <message>
        <source>table (tab-separated columns) or ndjson (a record a line).</source>
        <translation>table (tab-separated columns) or ndjson (a record a line).</translation>
    </message>
    <message>
        <source>A catalog, or a file of records.</source>
        <translation>A catalog, or a file of records.</translation>
    </message>
    <message>
        <source>text (a line a problem) or json.</source>
        <translation>text (a line a problem) or json.</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot; and fields such as source:steam; empty finds all.</source>
        <translation>Words, &quot;phrases&quot; and fields such as source:steam; empty finds all.</translation>
    </message>
    <message>
        <source>json (an array), ndjson (a record a line), csv; changes (what differs here, to apply elsewhere) or report (the same for people).</source>
        <translation>json (an array), ndjson (a record a line), csv; changes (what differs here, to apply elsewhere) or report (the same for people).</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Asking the service…</source>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>It works: the service answers.</source>
        <translation>It works: the service answers.</translation>
    </message>
    <message>
        <source>This is no address of a service. It begins with https:// (or http://) and names a host.</source>
        <translation>This is no address of a service. It begins with https:// (or http://) and names a host.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address; the key has a field of its own.</source>
        <translation>Leave the name and password out of the address; the key has a field of its own.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>New connection</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>A connection needs a name.</translation>
    </message>
    <message>
        <source>Two connections are named “%1”. Give one of them another name.</source>
        <extracomment>%1: name of a connection.</extracomment>
        <translation>Two connections are named “%1”. Give one of them another name.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a connection. %2: what is wrong, a whole sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test connection</translation>
    </message>
    <message>
        <source>Sends one small question with this address and these secrets</source>
        <translation>Sends one small question with this address and these secrets</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Generation</source>
        <translation>&amp;Generation</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Key</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client &amp;secret</translation>
    </message>
    <message>
        <source>T&amp;oken address</source>
        <translation>T&amp;oken address</translation>
    </message>
    <message>
        <source>Re&amp;quests a second</source>
        <translation>Re&amp;quests a second</translation>
    </message>
    <message>
        <source>O&amp;pen at once</source>
        <translation>O&amp;pen at once</translation>
    </message>
    <message>
        <source>Version 2: pages by address</source>
        <translation>Version 2: pages by address</translation>
    </message>
    <message>
        <source>Version 3: Apicalypse, user key</source>
        <translation>Version 3: Apicalypse, user key</translation>
    </message>
    <message>
        <source>Version 4: Apicalypse, Twitch credentials</source>
        <translation>Version 4: Apicalypse, Twitch credentials</translation>
    </message>
    <message>
        <source>Leave empty if the service wants none</source>
        <translation>Leave empty if the service wants none</translation>
    </message>
    <message>
        <source>The secret of the client, not an access token</source>
        <translation>The secret of the client, not an access token</translation>
    </message>
    <message>
        <source>The service&apos;s limit; 0: as fast as they go</source>
        <translation>The service&apos;s limit; 0: as fast as they go</translation>
    </message>
    <message>
        <source>Requests under way at the same time</source>
        <translation>Requests under way at the same time</translation>
    </message>
    <message>
        <source>Keys and secrets are kept in this computer&apos;s keychain.</source>
        <translation>Keys and secrets are kept in this computer&apos;s keychain.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used: keys and secrets are kept only until the program ends, and written to no file.</source>
        <translation>This computer has no keychain that can be used: keys and secrets are kept only until the program ends, and written to no file.</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>was: not set</source>
        <translation>was: not set</translation>
    </message>
    <message>
        <source>was: %1</source>
        <extracomment>Under a changed value. %1: what the source says.</extracomment>
        <translation>was: %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>%1 (from the service’s image %2)</source>
        <extracomment>Where the picture of an icon lies that the record has only a number or an id of. %1: the address, %2: that number or id.</extracomment>
        <translation>%1 (from the service’s image %2)</translation>
    </message>
    <message>
        <source>A picture in this catalog only</source>
        <translation>A picture in this catalog only</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Select an achievement to see it here with its icon, all fields and what is wrong with it.</source>
        <translation>Select an achievement to see it here with its icon, all fields and what is wrong with it.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Edit this achievement (Enter)</source>
        <translation>Edit this achievement (Enter)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>The size of a picture. %1: width, %2: height.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 declared, %2 fetched</source>
        <extracomment>Sizes of the icon in pixels. %1: as the record says, %2: as it came.</extracomment>
        <translation>%1 declared, %2 fetched</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 fetched</translation>
    </message>
    <message>
        <source>%1 declared</source>
        <translation>%1 declared</translation>
    </message>
    <message>
        <source>Edit this achievement</source>
        <translation>Edit this achievement</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Save as draft</translation>
    </message>
    <message>
        <source>Keeps everything as it is typed; the record stays marked as a draft.</source>
        <translation>Keeps everything as it is typed; the record stays marked as a draft.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>* Mandatory</source>
        <extracomment>Under the form. The asterisk is the mark of mandatory fields.</extracomment>
        <translation>* Mandatory</translation>
    </message>
    <message>
        <source>Previous achievement (Alt+Up)</source>
        <translation>Previous achievement (Alt+Up)</translation>
    </message>
    <message>
        <source>Previous achievement</source>
        <translation>Previous achievement</translation>
    </message>
    <message>
        <source>Next achievement (Alt+Down)</source>
        <translation>Next achievement (Alt+Down)</translation>
    </message>
    <message>
        <source>Next achievement</source>
        <translation>Next achievement</translation>
    </message>
    <message>
        <source>Goes to the first problem.</source>
        <translation>Goes to the first problem.</translation>
    </message>
    <message>
        <source>Every error must be corrected first; a draft can be saved at any time.</source>
        <translation>Every error must be corrected first; a draft can be saved at any time.</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter)</source>
        <translation>Save and close (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to correct</source>
        <translation>
            <numerusform>%Ln error to correct</numerusform>
            <numerusform>%Ln errors to correct</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the list</source>
        <extracomment>Place of the record in the list. %1: its row, %2: number of rows.</extracomment>
        <translation>not in the list</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>New achievement[*]</source>
        <translation>New achievement[*]</translation>
    </message>
    <message>
        <source>Duplicate of %1[*]</source>
        <translation>Duplicate of %1[*]</translation>
    </message>
    <message>
        <source>Edit achievement[*]</source>
        <translation>Edit achievement[*]</translation>
    </message>
    <message>
        <source>Edit %1[*]</source>
        <translation>Edit %1[*]</translation>
    </message>
    <message>
        <source>Reload, keep my changes</source>
        <extracomment>Button: reads the record again and keeps what was typed.</extracomment>
        <translation>Reload, keep my changes</translation>
    </message>
    <message>
        <source>This achievement has changes that are not saved.</source>
        <translation>This achievement has changes that are not saved.</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” has changes that are not saved.</translation>
    </message>
    <message>
        <source>It still has errors, but it can be kept as a draft with everything typed.</source>
        <translation>It still has errors, but it can be kept as a draft with everything typed.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>A catalog is a file that keeps achievements and all your changes to them. Open one, make a new one, or look around in the sample.</source>
        <translation>A catalog is a file that keeps achievements and all your changes to them. Open one, make a new one, or look around in the sample.</translation>
    </message>
    <message>
        <source>This catalog is empty</source>
        <translation>This catalog is empty</translation>
    </message>
    <message>
        <source>Fetch achievements from a service, import a file (or drop it here), or make the first one by hand.</source>
        <translation>Fetch achievements from a service, import a file (or drop it here), or make the first one by hand.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>No achievement in this catalog has all of this: %1</source>
        <extracomment>%1: what stands in the search box.</extracomment>
        <translation>No achievement in this catalog has all of this: %1</translation>
    </message>
    <message>
        <source>The catalog could not be opened</source>
        <translation>The catalog could not be opened</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>Unknown (%1)</source>
        <extracomment>A source, rank or region number that this program has no name for. %1: the number.</extracomment>
        <translation>Unknown (%1)</translation>
    </message>
</context>
<context>
    <name>ExportChangesDialog</name>
    <message>
        <source>All changes in this catalog (%1)</source>
        <extracomment>A choice. %1: number of changed achievements.</extracomment>
        <translation>All changes in this catalog (%1)</translation>
    </message>
    <message>
        <source>Changes the search finds (%1)</source>
        <extracomment>A choice. %1: number of changed achievements.</extracomment>
        <translation>Changes the search finds (%1)</translation>
    </message>
    <message>
        <source>Changes of the selected achievements (%1)</source>
        <extracomment>A choice. %1: number of changed achievements.</extracomment>
        <translation>Changes of the selected achievements (%1)</translation>
    </message>
    <message>
        <source>Change set, to apply in another catalog</source>
        <translation>Change set, to apply in another catalog</translation>
    </message>
    <message>
        <source>Report, to read (Markdown)</source>
        <translation>Report, to read (Markdown)</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Export changes</translation>
    </message>
    <message>
        <source>What was edited, added or deleted here, compared with what was received, goes into one file. Whoever gets it sees every change before it is applied.</source>
        <translation>What was edited, added or deleted here, compared with what was received, goes into one file. Whoever gets it sees every change before it is applied.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Your name</translation>
    </message>
    <message>
        <source>What the changes are for</source>
        <translation>What the changes are for</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>The name is remembered for the next time.</source>
        <translation>The name is remembered for the next time.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choose a file…</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>With errors</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>With warnings</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>Rarity</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>Missing field</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <extracomment>Facet: percentages of owners. %1 and %2: where the range begins and ends.</extracomment>
        <translation>%1–%2 %</translation>
    </message>
</context>
<context>
    <name>FacetDelegate</name>
    <message numerus="yes">
        <source>%1: %Ln achievement(s)

Click (Space): only this; again: all
Ctrl+click (Ctrl+Space): also this
Middle click or Alt+click (Del): not this</source>
        <extracomment>Tool tip of a value to narrow the search down to. %1: its name, e.g. Steam.</extracomment>
        <translation>
            <numerusform>%1: %Ln achievement

Click (Space): only this; again: all
Ctrl+click (Ctrl+Space): also this
Middle click or Alt+click (Del): not this</numerusform>
            <numerusform>%1: %Ln achievements

Click (Space): only this; again: all
Ctrl+click (Ctrl+Space): also this
Middle click or Alt+click (Del): not this</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A game or tag to narrow the search down to. %1: its name, %2: its number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Hide these values</source>
        <translation>Hide these values</translation>
    </message>
    <message>
        <source>Show these values</source>
        <translation>Show these values</translation>
    </message>
    <message>
        <source>Take these values out of the search</source>
        <translation>Take these values out of the search</translation>
    </message>
    <message>
        <source>Clear the selection in %1</source>
        <extracomment>For screen readers. %1: a field, e.g. Source.</extracomment>
        <translation>Clear the selection in %1</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Find a value</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>&amp;Most frequent first</source>
        <translation>&amp;Most frequent first</translation>
    </message>
    <message>
        <source>By &amp;number</source>
        <translation>By &amp;number</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>By &amp;name</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Show all (%1)…</source>
        <translation>Show all (%1)…</translation>
    </message>
    <message>
        <source>Find a game</source>
        <translation>Find a game</translation>
    </message>
</context>
<context>
    <name>FacetListView</name>
    <message>
        <source>None</source>
        <extracomment>In place of the values of a facet, of which no record has one.</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Only this</translation>
    </message>
    <message>
        <source>&amp;Also this</source>
        <translation>&amp;Also this</translation>
    </message>
    <message>
        <source>&amp;Not this</source>
        <translation>&amp;Not this</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%1, chosen, %Ln achievement(s)</source>
        <extracomment>A value that the search asks for, read aloud. %1: its name, e.g. Steam.</extracomment>
        <translation>
            <numerusform>%1, chosen, %Ln achievement</numerusform>
            <numerusform>%1, chosen, %Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, left out, %Ln achievement(s)</source>
        <extracomment>A value that the search leaves out, read aloud. %1: its name, e.g. Steam.</extracomment>
        <translation>
            <numerusform>%1, left out, %Ln achievement</numerusform>
            <numerusform>%1, left out, %Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln achievement(s)</source>
        <extracomment>A value that a search could ask for, read aloud. %1: its name, e.g. Steam.</extracomment>
        <translation>
            <numerusform>%1, %Ln achievement</numerusform>
            <numerusform>%1, %Ln achievements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Open a catalog to see here what is in it, and to narrow it down.</source>
        <translation>Open a catalog to see here what is in it, and to narrow it down.</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Fetch achievements</source>
        <translation>Fetch achievements</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Fetch</translation>
    </message>
    <message>
        <source>A game is named by its number, e.g. 41233.</source>
        <translation>A game is named by its number, e.g. 41233.</translation>
    </message>
    <message>
        <source>A date is written like 2018-06-01 or 2018-06-01T12:30.</source>
        <translation>A date is written like 2018-06-01 or 2018-06-01T12:30.</translation>
    </message>
    <message>
        <source>The condition cannot be used: %1.</source>
        <extracomment>%1: what is wrong, in English.</extracomment>
        <translation>The condition cannot be used: %1.</translation>
    </message>
    <message>
        <source>The achievements of a service come into this catalog. What you changed here stays yours.</source>
        <translation>The achievements of a service come into this catalog. What you changed here stays yours.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Only &amp;game</source>
        <translation>Only &amp;game</translation>
    </message>
    <message>
        <source>Only &amp;source</source>
        <translation>Only &amp;source</translation>
    </message>
    <message>
        <source>&amp;Updated since</source>
        <translation>&amp;Updated since</translation>
    </message>
    <message>
        <source>C&amp;ondition</source>
        <translation>C&amp;ondition</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connections…</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Go &amp;on</translation>
    </message>
    <message>
        <source>Fetch what is still missing, and nothing twice</source>
        <translation>Fetch what is still missing, and nothing twice</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>All games</translation>
    </message>
    <message>
        <source>The number of a game</source>
        <translation>The number of a game</translation>
    </message>
    <message>
        <source>Whenever, or e.g. 2018-06-01</source>
        <translation>Whenever, or e.g. 2018-06-01</translation>
    </message>
    <message>
        <source>Any condition of the service&apos;s query language, Apicalypse</source>
        <translation>Any condition of the service&apos;s query language, Apicalypse</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>e.g. rank = 4 &amp; owners &gt; 1000</source>
        <translation>e.g. rank = 4 &amp; owners &gt; 1000</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icon</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Game</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Owners %</source>
        <translation>Owners %</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
</context>
<context>
    <name>FieldDisplay</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage in a table. %1: the number, in the reader&apos;s locale.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A game or tag in a table or the details. %1: its name, %2: its number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>The service&apos;s own number for this achievement, a whole number from 0 up.</source>
        <translation>The service&apos;s own number for this achievement, a whole number from 0 up.</translation>
    </message>
    <message>
        <source>The title that players see.</source>
        <translation>The title that players see.</translation>
    </message>
    <message>
        <source>The platform or store the achievement comes from.</source>
        <translation>The platform or store the achievement comes from.</translation>
    </message>
    <message>
        <source>The web address of the picture, beginning with https:// or http://.</source>
        <translation>The web address of the picture, beginning with https:// or http://.</translation>
    </message>
    <message>
        <source>The ID of the game, or several IDs with commas between them.</source>
        <translation>The ID of the game, or several IDs with commas between them.</translation>
    </message>
    <message>
        <source>Bronze, silver, gold or platinum; only PlayStation achievements have one.</source>
        <translation>Bronze, silver, gold or platinum; only PlayStation achievements have one.</translation>
    </message>
    <message>
        <source>What the achievement is about, usually how to obtain it.</source>
        <translation>What the achievement is about, usually how to obtain it.</translation>
    </message>
    <message>
        <source>The ID that the platform or store itself gives to this achievement.</source>
        <translation>The ID that the platform or store itself gives to this achievement.</translation>
    </message>
    <message>
        <source>How many people own the achievement.</source>
        <translation>How many people own the achievement.</translation>
    </message>
    <message>
        <source>How many of a hundred people with the game own the achievement, from 0 to 100.</source>
        <translation>How many of a hundred people with the game own the achievement, from 0 to 100.</translation>
    </message>
    <message>
        <source>Words that belong to the achievement, with commas between them; a tag with a comma in it stands in double quotes.</source>
        <translation>Words that belong to the achievement, with commas between them; a tag with a comma in it stands in double quotes.</translation>
    </message>
    <message>
        <source>The region whose texts these are.</source>
        <translation>The region whose texts these are.</translation>
    </message>
    <message>
        <source>When the record was made, as Unix time in seconds or milliseconds.</source>
        <translation>When the record was made, as Unix time in seconds or milliseconds.</translation>
    </message>
    <message>
        <source>When the record was last changed, as Unix time in seconds or milliseconds.</source>
        <translation>When the record was last changed, as Unix time in seconds or milliseconds.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>This field is mandatory.</source>
        <translation>This field is mandatory.</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>mandatory</translation>
    </message>
    <message>
        <source>Take this change back: the field was empty.</source>
        <translation>Take this change back: the field was empty.</translation>
    </message>
    <message>
        <source>Take this change back: it was “%1”.</source>
        <translation>Take this change back: it was “%1”.</translation>
    </message>
    <message>
        <source>Take the change of %1 back</source>
        <translation>Take the change of %1 back</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>Only the name</source>
        <extracomment>What stands under the icons of the gallery.</extracomment>
        <translation>Only the name</translation>
    </message>
    <message>
        <source>What stands under the names</source>
        <translation>What stands under the names</translation>
    </message>
    <message>
        <source>Size of the icons (Ctrl+mouse wheel)</source>
        <translation>Size of the icons (Ctrl+mouse wheel)</translation>
    </message>
    <message>
        <source>Size of the icons</source>
        <translation>Size of the icons</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a field, e.g. Rank. %2: its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Interrupted; %1 kept</source>
        <extracomment>History. %1: number of achievements that came before the program was stopped.</extracomment>
        <translation>Interrupted; %1 kept</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <extracomment>History: how many achievements an edit changed.</extracomment>
        <translation>
            <numerusform>%Ln achievement</numerusform>
            <numerusform>%Ln achievements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <extracomment>History, result of a fetch or import. %1, %2, %3: numbers of achievements.</extracomment>
        <translation>%1 new, %2 changed, %3 as before</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Everything that was done in this catalog, newest first. A fetch or an import can be taken back here; achievements that were changed since stay as they are. Edits are taken back with Undo.</source>
        <translation>Everything that was done in this catalog, newest first. A fetch or an import can be taken back here; achievements that were changed since stay as they are. Edits are taken back with Undo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Take back</translation>
    </message>
    <message>
        <source>Take the fetch or import back, where nothing was changed since</source>
        <translation>Take the fetch or import back, where nothing was changed since</translation>
    </message>
</context>
<context>
    <name>IconFindingModel</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>A picture&apos;s size. %1, %2: width and height in pixels.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>as “%1” and %Ln more</source>
        <extracomment>A double icon. %1: name of an achievement that has it, too. %Ln: how many more do.</extracomment>
        <translation>
            <numerusform>as “%1” and %Ln more</numerusform>
            <numerusform>as “%1” and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>as “%1”</source>
        <extracomment>A double icon. %1: name of the achievement that has it, too.</extracomment>
        <translation>as “%1”</translation>
    </message>
    <message>
        <source>%1 instead of %2 pixels</source>
        <extracomment>A picture&apos;s size. %1: as it is, e.g. 48 × 48. %2: as the record says.</extracomment>
        <translation>%1 instead of %2 pixels</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <extracomment>A picture&apos;s size. %1: e.g. 48 × 48.</extracomment>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Game</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>Dismissed because</source>
        <translation>Dismissed because</translation>
    </message>
</context>
<context>
    <name>IconFrame</name>
    <message>
        <source>Loading the icon…</source>
        <translation>Loading the icon…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3, %4</source>
        <extracomment>An icon. %1: width, %2: height in pixels, %3: image format, %4: size with its unit.</extracomment>
        <translation>%1 × %2 pixels, %3, %4</translation>
    </message>
</context>
<context>
    <name>IconIntake</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>IconLaboratory</name>
    <message>
        <source>With &amp;dismissed ones</source>
        <translation>With &amp;dismissed ones</translation>
    </message>
    <message>
        <source>Show findings that somebody said are right, too</source>
        <translation>Show findings that somebody said are right, too</translation>
    </message>
    <message>
        <source>D&amp;ismiss…</source>
        <translation>D&amp;ismiss…</translation>
    </message>
    <message>
        <source>Say why the marked findings are right; they return when the icon changes</source>
        <translation>Say why the marked findings are right; they return when the icon changes</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Take back</translation>
    </message>
    <message>
        <source>List the marked findings again that were dismissed</source>
        <translation>List the marked findings again that were dismissed</translation>
    </message>
    <message>
        <source>Show &amp;achievements</source>
        <translation>Show &amp;achievements</translation>
    </message>
    <message>
        <source>Search for the achievements with what is listed here</source>
        <translation>Search for the achievements with what is listed here</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>What is listed</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of finding in a list. %1: its name. %2: how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>All findings</translation>
    </message>
    <message>
        <source>No icon of this catalog was checked yet. A check looks at each icon and lists what is broken, too small or double.</source>
        <translation>No icon of this catalog was checked yet. A check looks at each icon and lists what is broken, too small or double.</translation>
    </message>
    <message>
        <source>Nothing of this kind was found.</source>
        <translation>Nothing of this kind was found.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Why is this right as it is? It will be listed again when the icon changes.</source>
        <translation>Why is this right as it is? It will be listed again when the icon changes.</translation>
    </message>
</context>
<context>
    <name>IconMark</name>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>In this catalog only</source>
        <translation>In this catalog only</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Timed out</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>Server not reached</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>Not an image</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Too large</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>Not a web address</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Single color</source>
        <translation>Single color</translation>
    </message>
    <message>
        <source>Wrong aspect</source>
        <translation>Wrong aspect</translation>
    </message>
    <message>
        <source>Smaller than declared</source>
        <translation>Smaller than declared</translation>
    </message>
    <message>
        <source>Low resolution</source>
        <translation>Low resolution</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Double of another game</source>
        <translation>Double of another game</translation>
    </message>
    <message>
        <source>Near double</source>
        <translation>Near double</translation>
    </message>
    <message>
        <source>Near double of another game</source>
        <translation>Near double of another game</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
</context>
<context>
    <name>IconPreview</name>
    <message>
        <source>Icon</source>
        <translation>Icon</translation>
    </message>
    <message>
        <source>As received</source>
        <extracomment>A size of an icon: the one of the record&apos;s own address.</extracomment>
        <translation>As received</translation>
    </message>
    <message>
        <source>This achievement has no icon.</source>
        <translation>This achievement has no icon.</translation>
    </message>
    <message>
        <source>Loading the icon…</source>
        <translation>Loading the icon…</translation>
    </message>
    <message>
        <source>Declared: %1 pixels</source>
        <extracomment>%1: a size in pixels, as the record says.</extracomment>
        <translation>Declared: %1 pixels</translation>
    </message>
    <message>
        <source>Received: %1 pixels, %2, %3</source>
        <extracomment>%1: a size in pixels, %2: image format, %3: bytes with their unit.</extracomment>
        <translation>Received: %1 pixels, %2, %3</translation>
    </message>
    <message>
        <source>Save the icon</source>
        <translation>Save the icon</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG image (*.png)</translation>
    </message>
    <message>
        <source>The icon could not be written. Choose another folder, or make room on the disk.</source>
        <translation>The icon could not be written. Choose another folder, or make room on the disk.</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom:</translation>
    </message>
    <message>
        <source>&amp;Behind it:</source>
        <translation>&amp;Behind it:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Size:</translation>
    </message>
    <message>
        <source>As players see it, reached and locked:</source>
        <translation>As players see it, reached and locked:</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>A zoom: the whole picture is seen.</extracomment>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Checkerboard</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Copy image</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copy &amp;address</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Open in browser</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>Sa&amp;ve as…</translation>
    </message>
    <message>
        <source>The icon as players see it</source>
        <translation>The icon as players see it</translation>
    </message>
    <message>
        <source>Animated; the first picture is shown</source>
        <extracomment>Of an image that moves.</extracomment>
        <translation>Animated; the first picture is shown</translation>
    </message>
    <message>
        <source>JPEG image (*.jpg *.jpeg)</source>
        <translation>JPEG image (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>GIF image (*.gif)</source>
        <translation>GIF image (*.gif)</translation>
    </message>
    <message>
        <source>WebP image (*.webp)</source>
        <translation>WebP image (*.webp)</translation>
    </message>
</context>
<context>
    <name>ImageEditor</name>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Take a picture from a file; it can be dropped here or pasted, too</source>
        <translation>Take a picture from a file; it can be dropped here or pasted, too</translation>
    </message>
    <message>
        <source>This picture is in this catalog only, until it has a web address.</source>
        <translation>This picture is in this catalog only, until it has a web address.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>What the files are; told from their content unless said. What is something else is refused.</source>
        <translation>What the files are; told from their content unless said. What is something else is refused.</translation>
    </message>
    <message>
        <source>The game that definitions belong to.</source>
        <translation>The game that definitions belong to.</translation>
    </message>
    <message>
        <source>The language of texts, as the file calls it, e.g. german; else English.</source>
        <translation>The language of texts, as the file calls it, e.g. german; else English.</translation>
    </message>
    <message>
        <source>The region of records that are made.</source>
        <translation>The region of records that are made.</translation>
    </message>
    <message>
        <source>Ids of records that are made from definitions: none (they stay drafts), or the free ones from N on.</source>
        <translation>Ids of records that are made from definitions: none (they stay drafts), or the free ones from N on.</translation>
    </message>
    <message>
        <source>The fields of a table&apos;s columns, with commas between them; nothing leaves a column out.</source>
        <translation>The fields of a table&apos;s columns, with commas between them; nothing leaves a column out.</translation>
    </message>
    <message>
        <source>Only tells what would be done with each definition.</source>
        <translation>Only tells what would be done with each definition.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>&quot;%1&quot; is no number.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither none nor from:N.</source>
        <translation>&quot;%1&quot; is neither none nor from:N.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field.</source>
        <translation>&quot;%1&quot; is no field.</translation>
    </message>
    <message>
        <source>The catalog; it is made when it does not exist.</source>
        <translation>The catalog; it is made when it does not exist.</translation>
    </message>
    <message>
        <source>Files, or folders of files.</source>
        <translation>Files, or folders of files.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of this command.</source>
        <translation>&quot;%1&quot; is no format of this command.</translation>
    </message>
    <message>
        <source>Only definitions can be merged with --dry-run.</source>
        <translation>Only definitions can be merged with --dry-run.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A game is named by its number, e.g. 41233.</source>
        <translation>A game is named by its number, e.g. 41233.</translation>
    </message>
    <message>
        <source>Say from which number on free IDs are taken, e.g. 90000.</source>
        <translation>Say from which number on free IDs are taken, e.g. 90000.</translation>
    </message>
    <message>
        <source>The file is of “%1”. The number names its records.</source>
        <extracomment>%1: a game&apos;s name.</extracomment>
        <translation>The file is of “%1”. The number names its records.</translation>
    </message>
    <message>
        <source>Comparing with this catalog…</source>
        <translation>Comparing with this catalog…</translation>
    </message>
    <message>
        <source>Import what is listed; it can be taken back with Undo</source>
        <translation>Import what is listed; it can be taken back with Undo</translation>
    </message>
    <message>
        <source>There is nothing that would be imported</source>
        <translation>There is nothing that would be imported</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more file(s)</source>
        <translation>
            <numerusform>%1 and %Ln more file</numerusform>
            <numerusform>%1 and %Ln more files</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Pasted text</translation>
    </message>
    <message>
        <source>All entries (%1)</source>
        <extracomment>A choice of rows. %1: their number.</extracomment>
        <translation>All entries (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of rows. %1: what is done with them, e.g. Update. %2: their number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) will be added.</source>
        <translation>
            <numerusform>%Ln achievement will be added.</numerusform>
            <numerusform>%Ln achievements will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) will be updated.</source>
        <translation>
            <numerusform>%Ln achievement will be updated.</numerusform>
            <numerusform>%Ln achievements will be updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) will be read in.</source>
        <translation>
            <numerusform>%Ln achievement will be read in.</numerusform>
            <numerusform>%Ln achievements will be read in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) are there already.</source>
        <translation>
            <numerusform>%Ln achievement is there already.</numerusform>
            <numerusform>%Ln achievements are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) are left alone.</source>
        <translation>
            <numerusform>%Ln achievement is left alone.</numerusform>
            <numerusform>%Ln achievements are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln entry cannot be read.</numerusform>
            <numerusform>%Ln entries cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first ones; all will be read in.</source>
        <translation>These are the first ones; all will be read in.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>There is nothing to import.</translation>
    </message>
    <message>
        <source>&amp;Game ID:</source>
        <translation>&amp;Game ID:</translation>
    </message>
    <message>
        <source>I&amp;Ds:</source>
        <translation>I&amp;Ds:</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>&amp;Language of texts:</source>
        <translation>&amp;Language of texts:</translation>
    </message>
    <message>
        <source>The number of the game these achievements belong to; files do not tell it</source>
        <translation>The number of the game these achievements belong to; files do not tell it</translation>
    </message>
    <message>
        <source>None: what is added stays a draft</source>
        <translation>None: what is added stays a draft</translation>
    </message>
    <message>
        <source>Free ones, from here on:</source>
        <translation>Free ones, from here on:</translation>
    </message>
    <message>
        <source>First ID</source>
        <translation>First ID</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>&amp;Columns of the table:</source>
        <translation>&amp;Columns of the table:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Show:</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>As it &amp;stands in the file:</source>
        <translation>As it &amp;stands in the file:</translation>
    </message>
    <message>
        <source>What &amp;becomes of it:</source>
        <translation>What &amp;becomes of it:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Save what was &amp;rejected…</source>
        <translation>Save what was &amp;rejected…</translation>
    </message>
    <message>
        <source>Write the rejected entries and their reasons to a table</source>
        <translation>Write the rejected entries and their reasons to a table</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>IGDB records</source>
        <translation>IGDB records</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Steam schema</source>
        <translation>Steam schema</translation>
    </message>
    <message>
        <source>Steam emulator settings</source>
        <translation>Steam emulator settings</translation>
    </message>
    <message>
        <source>RetroAchievements game</source>
        <translation>RetroAchievements game</translation>
    </message>
    <message>
        <source>PlayStation trophies</source>
        <translation>PlayStation trophies</translation>
    </message>
    <message>
        <source>Xbox achievements</source>
        <translation>Xbox achievements</translation>
    </message>
    <message>
        <source>Steamworks text (VDF)</source>
        <translation>Steamworks text (VDF)</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>Left alone</source>
        <translation>Left alone</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Title of a column: what is done with an entry.</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Title of a column: what a curator should know of an entry.</extracomment>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Fills in the number after the highest ID in this catalog.</source>
        <translation>Fills in the number after the highest ID in this catalog.</translation>
    </message>
    <message>
        <source>Propose a free ID</source>
        <translation>Propose a free ID</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show or hide the details of the current achievement</source>
        <translation>Show or hide the details of the current achievement</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Achievements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) had been changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln achievement had been changed since and stays as it is.</numerusform>
            <numerusform>%Ln achievements had been changed since and stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Achievement Curator</source>
        <translation>Achievement Curator</translation>
    </message>
    <message>
        <source>%1 (read only) – %2</source>
        <translation>%1 (read only) – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The editor holds changes that are not saved. Save them or close it first.</source>
        <translation>The editor holds changes that are not saved. Save them or close it first.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln achievement(s).</source>
        <translation>
            <numerusform>Deleted %Ln achievement.</numerusform>
            <numerusform>Deleted %Ln achievements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 was not changed: %2</source>
        <extracomment>%1: a field, e.g. Rank. %2: what is wrong, a whole sentence.</extracomment>
        <translation>%1 was not changed: %2</translation>
    </message>
    <message numerus="yes">
        <source>Took back %Ln achievement(s).</source>
        <translation>
            <numerusform>Took back %Ln achievement.</numerusform>
            <numerusform>Took back %Ln achievements.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another name for the new catalog.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 is there already. Open it, or choose another name for the new catalog.</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facets</translation>
    </message>
    <message>
        <source>Show or hide the values to narrow the search down to, with their counts</source>
        <translation>Show or hide the values to narrow the search down to, with their counts</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>This is a change set. Open the catalog that it is for, and apply it there.</source>
        <translation>This is a change set. Open the catalog that it is for, and apply it there.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln achievement(s) fit on the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>At most %Ln achievement fits on the clipboard. Export to a file instead.</numerusform>
            <numerusform>At most %Ln achievements fit on the clipboard. Export them to a file instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln achievement(s).</source>
        <translation>
            <numerusform>Copied %Ln achievement.</numerusform>
            <numerusform>Copied %Ln achievements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied “%1”.</source>
        <extracomment>%1: the name of a change set.</extracomment>
        <translation>Applied “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) did not fit in full and were left.</source>
        <translation>
            <numerusform>%Ln change did not fit in full; what did not fit was left.</numerusform>
            <numerusform>%Ln changes did not fit in full; what did not fit was left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Show or hide what is under way, what it waits for, and each request</source>
        <translation>Show or hide what is under way, what it waits for, and each request</translation>
    </message>
    <message>
        <source>Save what was rejected…</source>
        <translation>Save what was rejected…</translation>
    </message>
    <message>
        <source>There is no file in the folder that could be imported.</source>
        <translation>There is no file in the folder that could be imported.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard that could be imported.</source>
        <translation>There is no text on the clipboard that could be imported.</translation>
    </message>
    <message>
        <source>Imported what was pasted.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Imported what was pasted.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Imported %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) added.</source>
        <translation>
            <numerusform>%Ln achievement added.</numerusform>
            <numerusform>%Ln achievements added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) updated.</source>
        <translation>
            <numerusform>%Ln achievement updated.</numerusform>
            <numerusform>%Ln achievements updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone.</source>
        <translation>
            <numerusform>%Ln left alone.</numerusform>
            <numerusform>%Ln left alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon laboratory</source>
        <translation>Icon laboratory</translation>
    </message>
    <message>
        <source>Show or hide what is wrong with the icons of this catalog</source>
        <translation>Show or hide what is wrong with the icons of this catalog</translation>
    </message>
    <message>
        <source>The last check of icons was not finished.</source>
        <translation>The last check of icons was not finished.</translation>
    </message>
    <message>
        <source>There is no picture and no web address on the clipboard that could be an icon.</source>
        <translation>There is no picture and no web address on the clipboard that could be an icon.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Record %1, byte %2: %3</source>
        <extracomment>%1: position of a record in a file or reply. %2: position of a byte. %3: a whole sentence on what is wrong.</extracomment>
        <translation>Record %1, byte %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2, byte %3: %4</source>
        <extracomment>%1: file or web address. %2: position of a record in it. %3: of a byte. %4: a whole sentence on what is wrong.</extracomment>
        <translation>%1, record %2, byte %3: %4</translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <extracomment>%1: position of a record in a file or reply. %2: a whole sentence on what is wrong.</extracomment>
        <translation>Record %1: %2</translation>
    </message>
    <message>
        <source>%1, record %2: %3</source>
        <extracomment>%1: file or web address. %2: position of a record in it. %3: a whole sentence on what is wrong.</extracomment>
        <translation>%1, record %2: %3</translation>
    </message>
    <message>
        <source>Byte %1: %2</source>
        <extracomment>%1: position of a byte in a file or reply. %2: a whole sentence on what is wrong.</extracomment>
        <translation>Byte %1: %2</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <extracomment>%1: file or web address. %2: position of a byte in it. %3: a whole sentence on what is wrong.</extracomment>
        <translation>%1, byte %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: file or web address. %2: a whole sentence on what is wrong.
----------
%1: file. %2: a whole sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may read it.</source>
        <translation>The file cannot be read. Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check that it is there and that you may read it.</source>
        <translation>The file cannot be read (%1). Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder, or make room on the disk.</source>
        <translation>The file cannot be written. Choose another folder, or make room on the disk.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). Choose another folder, or make room on the disk.</source>
        <translation>The file cannot be written (%1). Choose another folder, or make room on the disk.</translation>
    </message>
    <message>
        <source>There is nothing in it: no record, not even an empty list.</source>
        <translation>There is nothing in it: no record, not even an empty list.</translation>
    </message>
    <message>
        <source>This is not JSON. Choose a file or an address that gives achievement records as JSON.</source>
        <translation>This is not JSON. Choose a file or an address that gives achievement records as JSON.</translation>
    </message>
    <message>
        <source>This is not JSON; it begins with “%1”. Choose a file or an address that gives achievement records as JSON.</source>
        <translation>This is not JSON; it begins with “%1”. Choose a file or an address that gives achievement records as JSON.</translation>
    </message>
    <message>
        <source>The JSON is broken here. Correct the text there and read it again.</source>
        <translation>The JSON is broken here. Correct the text there and read it again.</translation>
    </message>
    <message>
        <source>The JSON is broken here (%1). Correct the text there and read it again.</source>
        <translation>The JSON is broken here (%1). Correct the text there and read it again.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save the source as UTF-8 and read it again.</source>
        <translation>The text is not valid UTF-8. Save the source as UTF-8 and read it again.</translation>
    </message>
    <message>
        <source>The text ends too early. What came before is kept; get the missing part and read it again.</source>
        <translation>The text ends too early. What came before is kept; get the missing part and read it again.</translation>
    </message>
    <message>
        <source>The record is larger than 1 MiB, so it was left out.</source>
        <translation>The record is larger than 1 MiB, so it was left out.</translation>
    </message>
    <message>
        <source>The record is nested more than 64 levels deep, so it was left out.</source>
        <translation>The record is nested more than 64 levels deep, so it was left out.</translation>
    </message>
    <message>
        <source>This is JSON, but no achievement record: a record is an object in braces.</source>
        <translation>This is JSON, but no achievement record: a record is an object in braces.</translation>
    </message>
    <message>
        <source>This is JSON, but no achievement record (%1): a record is an object in braces.</source>
        <translation>This is JSON, but no achievement record (%1): a record is an object in braces.</translation>
    </message>
    <message>
        <source>This is the answer to a count, without records. Ask for the achievements themselves.</source>
        <translation>This is the answer to a count, without records. Ask for the achievements themselves.</translation>
    </message>
    <message>
        <source>This is the answer to several queries at once. Save the achievements&apos; part on its own and read that.</source>
        <translation>This is the answer to several queries at once. Save the achievements&apos; part on its own and read that.</translation>
    </message>
    <message>
        <source>This is the service&apos;s report of an error, not records.</source>
        <translation>This is the service&apos;s report of an error, not records.</translation>
    </message>
    <message>
        <source>This is the service&apos;s report of an error, not records: “%1”.</source>
        <translation>This is the service&apos;s report of an error, not records: “%1”.</translation>
    </message>
    <message>
        <source>This field cannot be changed in this record.</source>
        <translation>This field cannot be changed in this record.</translation>
    </message>
    <message>
        <source>This field cannot be changed in this record (%1).</source>
        <translation>This field cannot be changed in this record (%1).</translation>
    </message>
    <message>
        <source>This file is not a catalog of this program. It was left as it is; choose another file.</source>
        <translation>This file is not a catalog of this program. It was left as it is; choose another file.</translation>
    </message>
    <message>
        <source>The catalog was made by a newer version of this program. Install that version to open it.</source>
        <translation>The catalog was made by a newer version of this program. Install that version to open it.</translation>
    </message>
    <message>
        <source>The catalog was made by a newer version of this program (structure %1). Install that version to open it.</source>
        <translation>The catalog was made by a newer version of this program (structure %1). Install that version to open it.</translation>
    </message>
    <message>
        <source>The catalog is damaged. It was left as it is; open a copy from a backup.</source>
        <translation>The catalog is damaged. It was left as it is; open a copy from a backup.</translation>
    </message>
    <message>
        <source>The catalog is damaged (%1). It was left as it is; open a copy from a backup.</source>
        <translation>The catalog is damaged (%1). It was left as it is; open a copy from a backup.</translation>
    </message>
    <message>
        <source>The catalog is open for reading only. To change it, close the other program that has it open, or copy it to a folder you may write in.</source>
        <translation>The catalog is open for reading only. To change it, close the other program that has it open, or copy it to a folder you may write in.</translation>
    </message>
    <message>
        <source>Another program holds the catalog, so it cannot even be read. Close that program and try again.</source>
        <translation>Another program holds the catalog, so it cannot even be read. Close that program and try again.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and do it again.</source>
        <translation>The disk is full. Nothing was lost; make room and do it again.</translation>
    </message>
    <message>
        <source>The catalog could not be read or written. Try again.</source>
        <translation>The catalog could not be read or written. Try again.</translation>
    </message>
    <message>
        <source>The catalog could not be read or written (%1). Try again.</source>
        <translation>The catalog could not be read or written (%1). Try again.</translation>
    </message>
    <message>
        <source>The record was changed in the meantime, so this change was not made. Look at the record and do it again.</source>
        <translation>The record was changed in the meantime, so this change was not made. Look at the record and do it again.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the address and the connection, then try again.</source>
        <translation>The service cannot be reached. Check the address and the connection, then try again.</translation>
    </message>
    <message>
        <source>The service cannot be reached (%1). Check the address and the connection, then try again.</source>
        <translation>The service cannot be reached (%1). Check the address and the connection, then try again.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again.</source>
        <translation>The connection to the service broke off. Try again.</translation>
    </message>
    <message>
        <source>The connection to the service broke off (%1). Try again.</source>
        <translation>The connection to the service broke off (%1). Try again.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made, so nothing was sent. Check the address and this computer&apos;s clock.</source>
        <translation>No secure connection to the service could be made, so nothing was sent. Check the address and this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made (%1), so nothing was sent. Check the address and this computer&apos;s clock.</source>
        <translation>No secure connection to the service could be made (%1), so nothing was sent. Check the address and this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>The service sends us on to another server, which would get your key. That was refused; check the address.</source>
        <translation>The service sends us on to another server, which would get your key. That was refused; check the address.</translation>
    </message>
    <message>
        <source>The service sends us on to %1. That was refused, so that your key goes nowhere else; check the address.</source>
        <translation>The service sends us on to %1. That was refused, so that your key goes nowhere else; check the address.</translation>
    </message>
    <message>
        <source>The reply is larger than 64 MiB and was not read. Check that the address is the service&apos;s.</source>
        <translation>The reply is larger than 64 MiB and was not read. Check that the address is the service&apos;s.</translation>
    </message>
    <message>
        <source>The service does not let us in. Check the key and try again.</source>
        <translation>The service does not let us in. Check the key and try again.</translation>
    </message>
    <message>
        <source>The service does not let us in: “%1”. Check the key and try again.</source>
        <translation>The service does not let us in: “%1”. Check the key and try again.</translation>
    </message>
    <message>
        <source>The service wants fewer requests, even after several pauses. Try again later.</source>
        <translation>The service wants fewer requests, even after several pauses. Try again later.</translation>
    </message>
    <message>
        <source>The service wants fewer requests, even after several pauses: “%1”. Try again later.</source>
        <translation>The service wants fewer requests, even after several pauses: “%1”. Try again later.</translation>
    </message>
    <message>
        <source>The service lost its place before all achievements had come. Fetch again to get the rest.</source>
        <translation>The service lost its place before all achievements had come. Fetch again to get the rest.</translation>
    </message>
    <message>
        <source>The service lost its place before all achievements had come (%1). Fetch again to get the rest.</source>
        <translation>The service lost its place before all achievements had come (%1). Fetch again to get the rest.</translation>
    </message>
    <message>
        <source>Cancelled. What had come before is kept.</source>
        <translation>Cancelled. What had come before is kept.</translation>
    </message>
    <message>
        <source>The service has nothing at this address (404). Check the address.</source>
        <translation>The service has nothing at this address (404). Check the address.</translation>
    </message>
    <message>
        <source>The service has nothing at this address (404): “%1”. Check the address.</source>
        <translation>The service has nothing at this address (404): “%1”. Check the address.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1). Try again later.</source>
        <translation>The service has a problem of its own (%1). Try again later.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1): “%2”. Try again later.</source>
        <extracomment>%1: HTTP status. %2: the service&apos;s own message</extracomment>
        <translation>The service has a problem of its own (%1): “%2”. Try again later.</translation>
    </message>
    <message>
        <source>The service refused the request (%1). Check the address.</source>
        <translation>The service refused the request (%1). Check the address.</translation>
    </message>
    <message>
        <source>The service refused the request (%1): “%2”. Check the address.</source>
        <extracomment>%1: HTTP status. %2: the service&apos;s own message</extracomment>
        <translation>The service refused the request (%1): “%2”. Check the address.</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1 of %Ln achievement(s)</source>
        <extracomment>%1: achievements so far. %Ln: how many there are.</extracomment>
        <translation>
            <numerusform>Fetched %1 of %Ln achievement</numerusform>
            <numerusform>Fetched %1 of %Ln achievements</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service for achievements</source>
        <translation>Asking the service for achievements</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln achievement(s)</source>
        <translation>
            <numerusform>Fetched %Ln achievement</numerusform>
            <numerusform>Fetched %Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1 of %2; waiting for the rate limit for %Ln s</source>
        <extracomment>%1: achievements so far. %2: how many there are. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>Fetched %1 of %2; waiting for the rate limit for %Ln s</numerusform>
            <numerusform>Fetched %1 of %2; waiting for the rate limit for %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1; waiting for the rate limit for %Ln s</source>
        <extracomment>%1: achievements so far. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>Fetched %1; waiting for the rate limit for %Ln s</numerusform>
            <numerusform>Fetched %1; waiting for the rate limit for %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1 of %2; the service failed, next try in %Ln s</source>
        <extracomment>%1: achievements so far. %2: how many there are. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>Fetched %1 of %2; the service failed, next try in %Ln s</numerusform>
            <numerusform>Fetched %1 of %2; the service failed, next try in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1; the service failed, next try in %Ln s</source>
        <extracomment>%1: achievements so far. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>Fetched %1; the service failed, next try in %Ln s</numerusform>
            <numerusform>Fetched %1; the service failed, next try in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln achievement(s).</source>
        <translation>
            <numerusform>Fetched %Ln achievement.</numerusform>
            <numerusform>Fetched %Ln achievements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch was cancelled; %Ln achievement(s) that had come are kept.</source>
        <translation>
            <numerusform>The fetch was cancelled; %Ln achievement that had come is kept.</numerusform>
            <numerusform>The fetch was cancelled; %Ln achievements that had come are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) that had come before are kept.</source>
        <translation>
            <numerusform>%Ln achievement that had come before is kept.</numerusform>
            <numerusform>%Ln achievements that had come before are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were no records and were left out.</source>
        <translation>
            <numerusform>%Ln text was no record and was left out.</numerusform>
            <numerusform>%Ln texts were no records and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service counts %1, but gave only %2 different IDs: %Ln missing. Fetch again to look for the rest.</source>
        <extracomment>%1: how many achievements the service says it has. %2: different IDs that came. %Ln: the difference.</extracomment>
        <translation>
            <numerusform>The service counts %1, but gave only %2 different IDs: %Ln missing. Fetch again to look for the rest.</numerusform>
            <numerusform>The service counts %1, but gave only %2 different IDs: %Ln missing. Fetch again to look for the rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing; every record needs it. Fill it in.</source>
        <extracomment>%1: a field&apos;s name</extracomment>
        <translation>%1 is missing; every record needs it. Fill it in.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 up, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 must be a whole number from 0 up, but %2 stands there.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 must be a whole number, but %2 stands there.</translation>
    </message>
    <message>
        <source>%1 must be a number, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 must be a number, but %2 stands there.</translation>
    </message>
    <message>
        <source>%1 must be a text, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 must be a text, but %2 stands there.</translation>
    </message>
    <message>
        <source>%1 must be an image with a web address, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 must be an image with a web address, but %2 stands there.</translation>
    </message>
    <message>
        <source>%1 must be one or several IDs, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 must be one or several IDs, but %2 stands there.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 must be a list of texts, but %2 stands there.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, but %2 has a fraction.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 must be a whole number, but %2 has a fraction.</translation>
    </message>
    <message>
        <source>%1 must lie between -9223372036854775808 and 9223372036854775807, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 must lie between -9223372036854775808 and 9223372036854775807, but %2 stands there.</translation>
    </message>
    <message>
        <source>%1 is too large to be read: %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 is too large to be read: %2 stands there.</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 18446744073709551615, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 must lie between 0 and 18446744073709551615, but %2 stands there.</translation>
    </message>
    <message>
        <source>%1 is a share of all players and should lie between 0 and 100, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 is a share of all players and should lie between 0 and 100, but %2 stands there.</translation>
    </message>
    <message>
        <source>%1 counts people and should not be below 0, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>%1 counts people and should not be below 0, but %2 stands there.</translation>
    </message>
    <message>
        <source>The record was changed before it was made. Check both times.</source>
        <translation>The record was changed before it was made. Check both times.</translation>
    </message>
    <message>
        <source>Only PlayStation achievements have a rank. Take the rank away or correct the source.</source>
        <translation>Only PlayStation achievements have a rank. Take the rank away or correct the source.</translation>
    </message>
    <message>
        <source>%1 has no meaning for %2. Known are: %3.</source>
        <extracomment>%1: a field&apos;s name. %2: the number in the record. %3: the known numbers and their names.</extracomment>
        <translation>%1 has no meaning for %2. Known are: %3.</translation>
    </message>
    <message>
        <source>The icon&apos;s address should begin with https:// or http://, but %1 stands there.</source>
        <extracomment>%1: what stands in the record.</extracomment>
        <translation>The icon&apos;s address should begin with https:// or http://, but %1 stands there.</translation>
    </message>
    <message>
        <source>%1 stands in the record more than once. The last one counts.</source>
        <extracomment>%1: a field&apos;s name, or a key of the record.</extracomment>
        <translation>%1 stands in the record more than once. The last one counts.</translation>
    </message>
    <message>
        <source>%1 holds half a character, shown as �. Type the character again.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>%1 holds half a character, shown as �. Type the character again.</translation>
    </message>
    <message>
        <source>There is no description. Say how to obtain the achievement.</source>
        <translation>There is no description. Say how to obtain the achievement.</translation>
    </message>
    <message>
        <source>There is no icon. Add the address of one.</source>
        <translation>There is no icon. Add the address of one.</translation>
    </message>
    <message>
        <source>There are no tags. Add some, so that the achievement is found more easily.</source>
        <translation>There are no tags. Add some, so that the achievement is found more easily.</translation>
    </message>
    <message>
        <source>%1 must be a number such as 42.5, with a point before the fraction.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>%1 must be a number such as 42.5, with a point before the fraction.</translation>
    </message>
    <message>
        <source>%1 must be one ID, or several with commas between them.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>%1 must be one ID, or several with commas between them.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, written in digits only.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>%1 must be a whole number, written in digits only.</translation>
    </message>
    <message>
        <source>%1 must not be below 0. Take the minus sign away.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>%1 must not be below 0. Take the minus sign away.</translation>
    </message>
    <message>
        <source>%1 is too large. Type a smaller number.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>%1 is too large. Type a smaller number.</translation>
    </message>
    <message>
        <source>%1 must lie between -9223372036854775808 and 9223372036854775807.</source>
        <extracomment>%1: a field&apos;s name. Keep the digits as they are.</extracomment>
        <translation>%1 must lie between -9223372036854775808 and 9223372036854775807.</translation>
    </message>
    <message>
        <source>%1 must not be above 18446744073709551615.</source>
        <extracomment>%1: a field&apos;s name. Keep the digits as they are.</extracomment>
        <translation>%1 must not be above 18446744073709551615.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, without a fraction.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>%1 must be a whole number, without a fraction.</translation>
    </message>
    <message>
        <source>The phrase that begins with %1 has no end. Close it with a double quote.</source>
        <extracomment>%1: the part of the search text from the quote on.</extracomment>
        <translation>The phrase that begins with %1 has no end. Close it with a double quote.</translation>
    </message>
    <message>
        <source>The record names an icon without its address. Add the address.</source>
        <translation>The record names an icon without its address. Add the address.</translation>
    </message>
    <message>
        <source>The icon&apos;s address is no web address. It should begin with https:// or http://.</source>
        <translation>The icon&apos;s address is no web address. It should begin with https:// or http://.</translation>
    </message>
    <message>
        <source>There is no image at the icon&apos;s address. Check the address.</source>
        <translation>There is no image at the icon&apos;s address. Check the address.</translation>
    </message>
    <message>
        <source>The image server refused the icon (%1). Try again later.</source>
        <extracomment>%1: HTTP status.</extracomment>
        <translation>The image server refused the icon (%1). Try again later.</translation>
    </message>
    <message>
        <source>The image server cannot be reached. Check the connection and try again.</source>
        <translation>The image server cannot be reached. Check the connection and try again.</translation>
    </message>
    <message>
        <source>The image server cannot be reached (%1). Check the connection and try again.</source>
        <translation>The image server cannot be reached (%1). Check the connection and try again.</translation>
    </message>
    <message>
        <source>The image server sends us on to an address that is not safe. Check the icon&apos;s address.</source>
        <translation>The image server sends us on to an address that is not safe. Check the icon&apos;s address.</translation>
    </message>
    <message>
        <source>The image is too large to be shown: the limits are 16 MiB and 64 megapixels.</source>
        <translation>The image is too large to be shown: the limits are 16 MiB and 64 megapixels.</translation>
    </message>
    <message>
        <source>What lies at the icon&apos;s address is no PNG, JPEG, WebP or GIF image. Check the address.</source>
        <translation>What lies at the icon&apos;s address is no PNG, JPEG, WebP or GIF image. Check the address.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown. Try again, or give another address.</source>
        <translation>The image is damaged and cannot be shown. Try again, or give another address.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Set %1 on “%2”</source>
        <extracomment>%1: a field, e.g. Rank. %2: the achievement&apos;s name.</extracomment>
        <translation>Set %1 on “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 on %Ln achievement(s)</source>
        <extracomment>%1: a field, e.g. Rank. %Ln: achievements.</extracomment>
        <translation>
            <numerusform>Set %1 on %Ln achievement</numerusform>
            <numerusform>Set %1 on %Ln achievements</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>Edit “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln achievement(s)</source>
        <extracomment>A step of the history.</extracomment>
        <translation>
            <numerusform>Edit %Ln achievement</numerusform>
            <numerusform>Edit %Ln achievements</numerusform>
        </translation>
    </message>
    <message>
        <source>New achievement “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>New achievement “%1”</translation>
    </message>
    <message>
        <source>New achievement</source>
        <extracomment>A step of the history.</extracomment>
        <translation>New achievement</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>Duplicate “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln achievement(s)</source>
        <extracomment>A step of the history.</extracomment>
        <translation>
            <numerusform>Duplicate %Ln achievement</numerusform>
            <numerusform>Duplicate %Ln achievements</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>Delete “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln achievement(s)</source>
        <extracomment>A step of the history.</extracomment>
        <translation>
            <numerusform>Delete %Ln achievement</numerusform>
            <numerusform>Delete %Ln achievements</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <extracomment>A step of the history. %1: the name of an achievement that was deleted before.</extracomment>
        <translation>Restore “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln achievement(s)</source>
        <extracomment>A step of the history: achievements that were deleted before.</extracomment>
        <translation>
            <numerusform>Restore %Ln achievement</numerusform>
            <numerusform>Restore %Ln achievements</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch from a service</source>
        <extracomment>A step of the history. %1: the service&apos;s address.</extracomment>
        <translation>Fetch from a service</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Fetch from %1</translation>
    </message>
    <message>
        <source>Import a file</source>
        <extracomment>A step of the history. %1: a file&apos;s name.</extracomment>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Revert “%1”</source>
        <extracomment>A step of the history. %1: the name of an achievement, or what is taken back.</extracomment>
        <translation>Revert “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Revert %Ln achievement(s)</source>
        <extracomment>A step of the history: back to what the service or file said.</extracomment>
        <translation>
            <numerusform>Revert %Ln achievement</numerusform>
            <numerusform>Revert %Ln achievements</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo %1</source>
        <extracomment>%1: a step, e.g. Set Rank on 12 achievements.</extracomment>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1: a step, e.g. Set Rank on 12 achievements.</extracomment>
        <translation>Redo %1</translation>
    </message>
    <message>
        <source>A bracket is still open. Close it with “)”.</source>
        <translation>A bracket is still open. Close it with “)”.</translation>
    </message>
    <message>
        <source>There is a “)” without the “(” that it closes. Take it away, or put it in double quotes.</source>
        <translation>There is a “)” without the “(” that it closes. Take it away, or put it in double quotes.</translation>
    </message>
    <message>
        <source>What “-” leaves out must stand right behind it. To search for the sign itself, put it in double quotes.</source>
        <translation>What “-” leaves out must stand right behind it. To search for the sign itself, put it in double quotes.</translation>
    </message>
    <message>
        <source>“OR” stands between two things of which one is enough; here one of them is not there. To search for the word itself, put it in double quotes.</source>
        <translation>“OR” stands between two things of which one is enough; here one of them is not there. To search for the word itself, put it in double quotes.</translation>
    </message>
    <message>
        <source>Behind “%1” a value is missing.</source>
        <extracomment>%1: a field and an operator in the search box, e.g. source:</extracomment>
        <translation>Behind “%1” a value is missing.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: a field&apos;s name there, e.g. source</extracomment>
        <translation>There is no field “%1”. Did you mean %2?</translation>
    </message>
    <message>
        <source>The search does not understand “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box, e.g. name&gt;5. %2: e.g. name:5</extracomment>
        <translation>The search does not understand “%1”. Did you mean %2?</translation>
    </message>
    <message>
        <source>“%1” is not a number such as 42.5, with a point before the fraction.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>“%1” is not a number such as 42.5, with a point before the fraction.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2018, 2018-06, 2018-06-01 or 2018-06-01T12:30.</source>
        <extracomment>%1: what was typed in the search box. Keep the dates as they are.</extracomment>
        <translation>“%1” is not a date such as 2018, 2018-06, 2018-06-01 or 2018-06-01T12:30.</translation>
    </message>
    <message>
        <source>Nothing lies within “%1”.</source>
        <extracomment>%1: what was typed in the search box, e.g. 10..5</extracomment>
        <translation>Nothing lies within “%1”.</translation>
    </message>
    <message>
        <source>Nothing lies within “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box, e.g. 10..5. %2: e.g. 5..10</extracomment>
        <translation>Nothing lies within “%1”. Did you mean %2?</translation>
    </message>
    <message>
        <source>A search has at most %1 terms and %2 characters. What follows them does not count.</source>
        <extracomment>%1, %2: numbers.</extracomment>
        <translation>A search has at most %1 terms and %2 characters. What follows them does not count.</translation>
    </message>
    <message>
        <source>A search has at most %1 brackets inside each other. What follows them does not count.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>A search has at most %1 brackets inside each other. What follows them does not count.</translation>
    </message>
    <message>
        <source>A part of the search holds half a character, or one that no text has. Type this part again.</source>
        <translation>A part of the search holds half a character, or one that no text has. Type this part again.</translation>
    </message>
    <message>
        <source>There is no rank “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>There is no rank “%1”.</translation>
    </message>
    <message>
        <source>There is no rank “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: the key of a rank, e.g. gold</extracomment>
        <translation>There is no rank “%1”. Did you mean %2?</translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>There is no region “%1”.</translation>
    </message>
    <message>
        <source>There is no region “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: the key of a region, e.g. europe</extracomment>
        <translation>There is no region “%1”. Did you mean %2?</translation>
    </message>
    <message>
        <source>No record can be “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: a word of the search, e.g. draft</extracomment>
        <translation>No record can be “%1”. Did you mean %2?</translation>
    </message>
    <message>
        <source>No record can be “%1”. It can be changed, new, deleted, draft, error or warning.</source>
        <extracomment>%1: what was typed in the search box. Keep the words as they are.</extracomment>
        <translation>No record can be “%1”. It can be changed, new, deleted, draft, error or warning.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>There is no field “%1”.</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>There is no source “%1”.</translation>
    </message>
    <message>
        <source>There is no source “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: the key of a source, e.g. steam</extracomment>
        <translation>There is no source “%1”. Did you mean %2?</translation>
    </message>
    <message>
        <source>“%1” is too large for a number.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>“%1” is too large for a number.</translation>
    </message>
    <message>
        <source>“%1” does not lie between -9223372036854775808 and 9223372036854775807.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>“%1” does not lie between -9223372036854775808 and 9223372036854775807.</translation>
    </message>
    <message>
        <source>“%1” does not lie between 0 and 18446744073709551615.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>“%1” does not lie between 0 and 18446744073709551615.</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 into %Ln achievement(s)</source>
        <extracomment>A step of the history. %1: the name of a file with definitions. %Ln: achievements made or changed.</extracomment>
        <translation>
            <numerusform>Import %1 into %Ln achievement</numerusform>
            <numerusform>Import %1 into %Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply “%1” to %Ln achievement(s)</source>
        <extracomment>A step of the history. %1: the label or file name of a change set. %Ln: achievements.</extracomment>
        <translation>
            <numerusform>Apply “%1” to %Ln achievement</numerusform>
            <numerusform>Apply “%1” to %Ln achievements</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not understand the query. Check what the fetch is narrowed to, and the generation the connection is set to.</source>
        <translation>The service does not understand the query. Check what the fetch is narrowed to, and the generation the connection is set to.</translation>
    </message>
    <message>
        <source>The service does not understand the query: “%1”. Check what the fetch is narrowed to, and the generation the connection is set to.</source>
        <translation>The service does not understand the query: “%1”. Check what the fetch is narrowed to, and the generation the connection is set to.</translation>
    </message>
    <message>
        <source>The current IGDB service has no achievements; they were taken out with its fourth generation. Use a service that is compatible with version 2 or 3, or import files.</source>
        <translation>The current IGDB service has no achievements; they were taken out with its fourth generation. Use a service that is compatible with version 2 or 3, or import files.</translation>
    </message>
    <message>
        <source>The service gave another page than was asked for, again and again. Fetch again later.</source>
        <translation>The service gave another page than was asked for, again and again. Fetch again later.</translation>
    </message>
    <message>
        <source>The service gave another page than was asked for, again and again (%1). Fetch again later.</source>
        <translation>The service gave another page than was asked for, again and again (%1). Fetch again later.</translation>
    </message>
    <message numerus="yes">
        <source>Paused at %1 of %Ln achievement(s)</source>
        <extracomment>%1: achievements so far. %Ln: how many there are.</extracomment>
        <translation>
            <numerusform>Paused at %1 of %Ln achievement</numerusform>
            <numerusform>Paused at %1 of %Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at %Ln achievement(s)</source>
        <translation>
            <numerusform>Paused at %Ln achievement</numerusform>
            <numerusform>Paused at %Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) came twice and were taken once.</source>
        <translation>
            <numerusform>%Ln achievement came twice and was taken once.</numerusform>
            <numerusform>%Ln achievements came twice and were taken once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) failed again and again and are missing; ask for them again.</source>
        <translation>
            <numerusform>%Ln page failed again and again and is missing; ask for it again.</numerusform>
            <numerusform>%Ln pages failed again and again and are missing; ask for them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch from %1 was not finished: %2 of %Ln achievement(s) came.</source>
        <extracomment>%1: a service&apos;s address. %2: achievements that came. %Ln: achievements there are.</extracomment>
        <translation>
            <numerusform>The fetch from %1 was not finished: %2 of %Ln achievement came.</numerusform>
            <numerusform>The fetch from %1 was not finished: %2 of %Ln achievements came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch from %1 was not finished: %Ln achievement(s) came.</source>
        <extracomment>%1: a service&apos;s address. %Ln: achievements that came.</extracomment>
        <translation>
            <numerusform>The fetch from %1 was not finished: %Ln achievement came.</numerusform>
            <numerusform>The fetch from %1 was not finished: %Ln achievements came.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1, byte %2: %3</source>
        <extracomment>%1: position of a change in a change set. %2: position of a byte. %3: a whole sentence.</extracomment>
        <translation>Change %1, byte %2: %3</translation>
    </message>
    <message>
        <source>%1, change %2, byte %3: %4</source>
        <extracomment>%1: file. %2: position of a change in it. %3: of a byte. %4: a whole sentence.</extracomment>
        <translation>%1, change %2, byte %3: %4</translation>
    </message>
    <message>
        <source>This is a change set, not records. Apply it instead of importing it.</source>
        <translation>This is a change set, not records. Apply it instead of importing it.</translation>
    </message>
    <message>
        <source>This is no change set. Choose a file that was exported as one.</source>
        <translation>This is no change set. Choose a file that was exported as one.</translation>
    </message>
    <message>
        <source>This is no change set (%1 is missing). Choose a file that was exported as one.</source>
        <translation>This is no change set (%1 is missing). Choose a file that was exported as one.</translation>
    </message>
    <message>
        <source>The change set was made by a newer version of this program. Install that version to apply it.</source>
        <translation>The change set was made by a newer version of this program. Install that version to apply it.</translation>
    </message>
    <message>
        <source>The change set was made by a newer version of this program (version %1 of its form). Install that version to apply it.</source>
        <translation>The change set was made by a newer version of this program (version %1 of its form). Install that version to apply it.</translation>
    </message>
    <message>
        <source>This change cannot be read, so nothing of the change set was applied. Correct it, or ask for the file again.</source>
        <translation>This change cannot be read, so nothing of the change set was applied. Correct it, or ask for the file again.</translation>
    </message>
    <message>
        <source>This change cannot be read (expected: %1), so nothing of the change set was applied. Correct it, or ask for the file again.</source>
        <translation>This change cannot be read (expected: %1), so nothing of the change set was applied. Correct it, or ask for the file again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) open</source>
        <translation>
            <numerusform>%Ln request open</numerusform>
            <numerusform>%Ln requests open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>%Ln request waiting</numerusform>
            <numerusform>%Ln requests waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>next request at %1</source>
        <extracomment>%1: time of day, with seconds.</extracomment>
        <translation>next request at %1</translation>
    </message>
    <message>
        <source>%1 requests a second</source>
        <extracomment>%1: a number, e.g. 3.9.</extracomment>
        <translation>%1 requests a second</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) failed so far</source>
        <translation>
            <numerusform>%Ln page failed so far</numerusform>
            <numerusform>%Ln pages failed so far</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>IDs of a page that failed, from %1 to %2.</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>IDs of a page that failed, from %1 on.</extracomment>
        <translation>from %1 on</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>The end of a list of pages that failed.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages that failed, by ID: %1.</source>
        <extracomment>%1: a list of spans of IDs.</extracomment>
        <translation>Pages that failed, by ID: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Fetched the names of %1 of %Ln game(s)</source>
        <translation>
            <numerusform>Fetched the names of %1 of %Ln game</numerusform>
            <numerusform>Fetched the names of %1 of %Ln games</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched the images of %1 of %Ln icon(s)</source>
        <extracomment>%1: addresses of images so far. %Ln: icons there are.</extracomment>
        <translation>
            <numerusform>Fetched the images of %1 of %Ln icon</numerusform>
            <numerusform>Fetched the images of %1 of %Ln icons</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>What came of a request: a good answer.</extracomment>
        <translation>Answered</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>request</comment>
        <extracomment>%1: what went wrong with a request, in short. %2: the reason, as the service or the system tells it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Broken off</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>No secure connection</translation>
    </message>
    <message>
        <source>Sent on elsewhere</source>
        <translation>Sent on elsewhere</translation>
    </message>
    <message>
        <source>Reply too large</source>
        <translation>Reply too large</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Not let in</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Too many requests</translation>
    </message>
    <message>
        <source>Query not understood</source>
        <translation>Query not understood</translation>
    </message>
    <message>
        <source>Not what was asked for</source>
        <translation>Not what was asked for</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Cut short</translation>
    </message>
    <message>
        <source>Failed at the service</source>
        <translation>Failed at the service</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not readable as records</source>
        <translation>Not readable as records</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <extracomment>%1: file name.</extracomment>
        <translation>Export to %1</translation>
    </message>
    <message>
        <source>Importing %1: %2 %</source>
        <extracomment>%1: file name. %2: number of percent.</extracomment>
        <translation>Importing %1: %2 %</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 %</source>
        <extracomment>%1: file name. %2: number of percent.</extracomment>
        <translation>Exporting to %1: %2 %</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>%1: a step, e.g. Delete 12 achievements. %2: number of percent.</extracomment>
        <translation>%1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln achievement(s) to %1.</source>
        <extracomment>%1: file name.</extracomment>
        <translation>
            <numerusform>Exported %Ln achievement to %1.</numerusform>
            <numerusform>Exported %Ln achievements to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln achievement(s).</source>
        <translation>
            <numerusform>Imported %Ln achievement.</numerusform>
            <numerusform>Imported %Ln achievements.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <extracomment>After an import. %1, %2, %3: numbers of achievements.</extracomment>
        <translation>%1 new, %2 changed, %3 as before.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have errors.</source>
        <translation>
            <numerusform>%Ln of them has errors.</numerusform>
            <numerusform>%Ln of them have errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln text could not be read and was left out.</numerusform>
            <numerusform>%Ln texts could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln page(s)</source>
        <extracomment>%Ln: pages of a fetch that failed.</extracomment>
        <translation>
            <numerusform>Retry %Ln page</numerusform>
            <numerusform>Retry %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>This is what a player has reached, not what the achievements are. Get the game&apos;s definitions instead.</source>
        <translation>This is what a player has reached, not what the achievements are. Get the game&apos;s definitions instead.</translation>
    </message>
    <message>
        <source>This is what a player has reached on %1, not what the achievements are. Get the game&apos;s definitions instead.</source>
        <translation>This is what a player has reached on %1, not what the achievements are. Get the game&apos;s definitions instead.</translation>
    </message>
    <message>
        <source>This is a list of games, without achievements. Get the achievements of one game instead.</source>
        <translation>This is a list of games, without achievements. Get the achievements of one game instead.</translation>
    </message>
    <message>
        <source>No format that can be imported was recognised here.</source>
        <translation>No format that can be imported was recognised here.</translation>
    </message>
    <message>
        <source>No format that can be imported was recognised here; it begins with “%1”.</source>
        <translation>No format that can be imported was recognised here; it begins with “%1”.</translation>
    </message>
    <message>
        <source>This is something else, so it was left out. Import it on its own.</source>
        <translation>This is something else, so it was left out. Import it on its own.</translation>
    </message>
    <message>
        <source>This is something else (%1), so it was left out. Import it on its own.</source>
        <translation>This is something else (%1), so it was left out. Import it on its own.</translation>
    </message>
    <message>
        <source>These files belong to several games. Import each game on its own, as each has its own ID.</source>
        <translation>These files belong to several games. Import each game on its own, as each has its own ID.</translation>
    </message>
    <message>
        <source>These files belong to several games (%1). Import each game on its own, as each has its own ID.</source>
        <translation>These files belong to several games (%1). Import each game on its own, as each has its own ID.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB, which no file of definitions is. Only JSON records and tables may be larger.</source>
        <translation>The file is larger than 64 MiB, which no file of definitions is. Only JSON records and tables may be larger.</translation>
    </message>
    <message>
        <source>The text is broken here: a key or a value in quotes was expected. What came before is kept.</source>
        <translation>The text is broken here: a key or a value in quotes was expected. What came before is kept.</translation>
    </message>
    <message>
        <source>It does not say which achievement it is, so it was left out.</source>
        <translation>It does not say which achievement it is, so it was left out.</translation>
    </message>
    <message>
        <source>It does not say which achievement it is (“%1” is missing), so it was left out.</source>
        <translation>It does not say which achievement it is (“%1” is missing), so it was left out.</translation>
    </message>
    <message>
        <source>The same achievement stands in the files twice, and differs. The first was taken.</source>
        <translation>The same achievement stands in the files twice, and differs. The first was taken.</translation>
    </message>
    <message>
        <source>“%1” stands in the files twice, and differs. The first was taken.</source>
        <translation>“%1” stands in the files twice, and differs. The first was taken.</translation>
    </message>
    <message>
        <source>None of the table&apos;s columns is known as a field. Say which column is which field.</source>
        <translation>None of the table&apos;s columns is known as a field. Say which column is which field.</translation>
    </message>
    <message>
        <source>Two columns are said to be the same field. Choose one of them.</source>
        <translation>Two columns are said to be the same field. Choose one of them.</translation>
    </message>
    <message>
        <source>Two columns are said to be %1. Choose one of them.</source>
        <translation>Two columns are said to be %1. Choose one of them.</translation>
    </message>
    <message>
        <source>A cell holds no value of its field, so the row was left out.</source>
        <translation>A cell holds no value of its field, so the row was left out.</translation>
    </message>
    <message>
        <source>A cell holds no value of its field (%1), so the row was left out.</source>
        <translation>A cell holds no value of its field (%1), so the row was left out.</translation>
    </message>
    <message>
        <source>A quote stands where none may, or is never closed, so the row was left out. Quotes inside a cell are doubled.</source>
        <translation>A quote stands where none may, or is never closed, so the row was left out. Quotes inside a cell are doubled.</translation>
    </message>
    <message>
        <source>No ID is free from the given one on. Give a lower one.</source>
        <translation>No ID is free from the given one on. Give a lower one.</translation>
    </message>
    <message>
        <source>The achievement is hidden, so the store does not give its description.</source>
        <translation>The achievement is hidden, so the store does not give its description.</translation>
    </message>
    <message>
        <source>There is no text in the language asked for; “%1” was taken.</source>
        <extracomment>%1: a language as the file calls it.</extracomment>
        <translation>There is no text in the language asked for; “%1” was taken.</translation>
    </message>
    <message>
        <source>The icon is only a file name (“%1”), which is no address, so it was left out.</source>
        <extracomment>%1: a file name or hash.</extracomment>
        <translation>The icon is only a file name (“%1”), which is no address, so it was left out.</translation>
    </message>
    <message>
        <source>A value cannot be read (%1), so it was left out.</source>
        <extracomment>%1: a key and its value.</extracomment>
        <translation>A value cannot be read (%1), so it was left out.</translation>
    </message>
    <message>
        <source>A localisation names texts by their place only. Import it together with the configuration, which knows whose they are.</source>
        <translation>A localisation names texts by their place only. Import it together with the configuration, which knows whose they are.</translation>
    </message>
    <message>
        <source>The file says that the game has no achievements.</source>
        <translation>The file says that the game has no achievements.</translation>
    </message>
    <message>
        <source>This is one page only (%1). Bring the other pages, too, to import all.</source>
        <extracomment>%1: numbers such as 32 / 73.</extracomment>
        <translation>This is one page only (%1). Bring the other pages, too, to import all.</translation>
    </message>
    <message>
        <source>The file holds fewer achievements than it says the game has (%1).</source>
        <extracomment>%1: numbers such as 5 / 7.</extracomment>
        <translation>The file holds fewer achievements than it says the game has (%1).</translation>
    </message>
    <message>
        <source>The service has no number for this source, so records that are made have none and stay drafts.</source>
        <translation>The service has no number for this source, so records that are made have none and stay drafts.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Update</translation>
    </message>
    <message>
        <source>There already</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>There already</translation>
    </message>
    <message>
        <source>No record here</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>No record here</translation>
    </message>
    <message>
        <source>Several records</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Several records</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Deleted here</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>The file has only a part of the achievement, and the catalog has no record of it to update.</source>
        <translation>The file has only a part of the achievement, and the catalog has no record of it to update.</translation>
    </message>
    <message>
        <source>Several records have this source, game and external ID, so none was changed. Delete the doubles first.</source>
        <translation>Several records have this source, game and external ID, so none was changed. Delete the doubles first.</translation>
    </message>
    <message>
        <source>The record is deleted here and stays so. Restore it to bring it up to date.</source>
        <translation>The record is deleted here and stays so. Restore it to bring it up to date.</translation>
    </message>
    <message>
        <source>The image server did not answer in time. Try again later.</source>
        <translation>The image server did not answer in time. Try again later.</translation>
    </message>
    <message>
        <source>Check of icons</source>
        <translation>Check of icons</translation>
    </message>
    <message>
        <source>Checking icons: %1 of %2</source>
        <extracomment>%1: icons checked so far. %2: all of them.</extracomment>
        <translation>Checking icons: %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln icon(s).</source>
        <translation>
            <numerusform>Checked %Ln icon.</numerusform>
            <numerusform>Checked %Ln icons.</numerusform>
        </translation>
    </message>
    <message>
        <source>The icon is a picture in this catalog only. Upload it and enter its address before you hand the record over.</source>
        <translation>The icon is a picture in this catalog only. Upload it and enter its address before you hand the record over.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>What somebody wants to use as an icon, when it has no file name.</extracomment>
        <translation>The picture</translation>
    </message>
    <message>
        <source>%1 is empty, or nothing is to be seen in it. Choose another picture.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 is empty, or nothing is to be seen in it. Choose another picture.</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or GIF image. Choose another picture.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 is no PNG, JPEG, WebP or GIF image. Choose another picture.</translation>
    </message>
    <message>
        <source>%1 is too large for an icon: the limits are 16 MiB and 64 megapixels.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 is too large for an icon: the limits are 16 MiB and 64 megapixels.</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another picture.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 is damaged. Choose another picture.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the file and try again.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 could not be read. Check the file and try again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln icon(s) of this catalog lie in %1.</source>
        <extracomment>%1: name of a folder. %Ln: icons that have no web address.</extracomment>
        <translation>
            <numerusform>%Ln icon of this catalog lies in %1.</numerusform>
            <numerusform>%Ln icons of this catalog lie in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>They take %1 on the disk now.</source>
        <extracomment>Icons kept on the disk. %1: bytes with their unit.</extracomment>
        <translation>They take %1 on the disk now.</translation>
    </message>
    <message>
        <source>What they take on the disk is being counted…</source>
        <translation>What they take on the disk is being counted…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Icons that were seen are kept, so that they are there at once and without a network. Those of the open catalog are kept longest.</source>
        <translation>Icons that were seen are kept, so that they are there at once and without a network. Those of the open catalog are kept longest.</translation>
    </message>
    <message>
        <source>Icons in &amp;memory, at most</source>
        <translation>Icons in &amp;memory, at most</translation>
    </message>
    <message>
        <source>Icons on the &amp;disk, at most</source>
        <translation>Icons on the &amp;disk, at most</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the blank between: 1,048,576 bytes.</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Clear the icon cache</source>
        <translation>&amp;Clear the icon cache</translation>
    </message>
    <message>
        <source>Forgets all icons that were seen; they are fetched again when they are shown</source>
        <translation>Forgets all icons that were seen; they are fetched again when they are shown</translation>
    </message>
</context>
<context>
    <name>QueryAdvice</name>
    <message>
        <source>Use %1</source>
        <extracomment>Button. %1: what may have been meant in the search box, e.g. steam.</extracomment>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Put this in its place</source>
        <translation>Put this in its place</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Search names, descriptions, external ids and tags</source>
        <translation>Search names, descriptions, external ids and tags</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Words in any order; put a phrase in double quotes.</source>
        <translation>Words in any order; put a phrase in double quotes.</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>How to search (F1)</translation>
    </message>
</context>
<context>
    <name>QueryCompletion</name>
    <message>
        <source>State</source>
        <extracomment>What &quot;is:&quot; asks for in the search box: new, changed, with an error...</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Filled in</source>
        <extracomment>What &quot;has:&quot; asks for in the search box: a field that is filled in.</extracomment>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <extracomment>What &quot;missing:&quot; asks for in the search box: a field that is not filled in.</extracomment>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Changed here</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>Changed here</translation>
    </message>
    <message>
        <source>New here</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>New here</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>Deleted here</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>With an error</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>With an error</translation>
    </message>
    <message>
        <source>With a warning</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>With a warning</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>What &quot;=&quot; asks for behind a text field in the search box, where &quot;:&quot; means contains.</extracomment>
        <translation>is exactly</translation>
    </message>
    <message>
        <source>more than</source>
        <extracomment>What &quot;&gt;&quot; asks for behind a number in the search box; the same for the next three.</extracomment>
        <translation>more than</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>What &quot;&gt;&quot; asks for behind a date in the search box; the same for the next three.</extracomment>
        <translation>after</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>from this day on</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation>up to this day</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A game that is offered for the search box. %1: its name, %2: its id.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>boss killer</source>
        <translation>boss killer</translation>
    </message>
    <message>
        <source>both words, anywhere</source>
        <translation>both words, anywhere</translation>
    </message>
    <message>
        <source>&quot;end boss&quot;</source>
        <translation>&quot;end boss&quot;</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>these words together</translation>
    </message>
    <message>
        <source>boss OR dragon</source>
        <translation>boss OR dragon</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>one of them</translation>
    </message>
    <message>
        <source>boss -dragon</source>
        <translation>boss -dragon</translation>
    </message>
    <message>
        <source>the first, not the second</source>
        <translation>the first, not the second</translation>
    </message>
    <message>
        <source>(boss OR dragon) secret</source>
        <translation>(boss OR dragon) secret</translation>
    </message>
    <message>
        <source>brackets keep together</source>
        <translation>brackets keep together</translation>
    </message>
    <message>
        <source>In one field</source>
        <translation>In one field</translation>
    </message>
    <message>
        <source>name:boss</source>
        <translation>name:boss</translation>
    </message>
    <message>
        <source>also description: external:</source>
        <translation>also description: external:</translation>
    </message>
    <message>
        <source>name=&quot;Boss Killer&quot;</source>
        <translation>name=&quot;Boss Killer&quot;</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>the whole text</translation>
    </message>
    <message>
        <source>tag:stealth</source>
        <translation>tag:stealth</translation>
    </message>
    <message>
        <source>in one of the tags</source>
        <translation>in one of the tags</translation>
    </message>
    <message>
        <source>source:steam</source>
        <translation>source:steam</translation>
    </message>
    <message>
        <source>or xbox, playstation</source>
        <translation>or xbox, playstation</translation>
    </message>
    <message>
        <source>rank:gold</source>
        <translation>rank:gold</translation>
    </message>
    <message>
        <source>also rank&gt;=silver</source>
        <translation>also rank&gt;=silver</translation>
    </message>
    <message>
        <source>language:japan</source>
        <translation>language:japan</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>the region</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Numbers and dates</translation>
    </message>
    <message>
        <source>owners&gt;1000</source>
        <translation>owners&gt;1000</translation>
    </message>
    <message>
        <source>also &gt;= &lt; &lt;= =</source>
        <translation>also &gt;= &lt; &lt;= =</translation>
    </message>
    <message>
        <source>rarity:5..10</source>
        <translation>rarity:5..10</translation>
    </message>
    <message>
        <source>from 5 to 10 percent</source>
        <translation>from 5 to 10 percent</translation>
    </message>
    <message>
        <source>game:41233</source>
        <translation>game:41233</translation>
    </message>
    <message>
        <source>a game’s id; also id:</source>
        <translation>a game’s id; also id:</translation>
    </message>
    <message>
        <source>updated&gt;=2018-06-01</source>
        <translation>updated&gt;=2018-06-01</translation>
    </message>
    <message>
        <source>also created:</source>
        <translation>also created:</translation>
    </message>
    <message>
        <source>updated:2018-06</source>
        <translation>updated:2018-06</translation>
    </message>
    <message>
        <source>all of that month</source>
        <translation>all of that month</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>What is filled in</translation>
    </message>
    <message>
        <source>missing:icon</source>
        <translation>missing:icon</translation>
    </message>
    <message>
        <source>any field can be missing</source>
        <translation>any field can be missing</translation>
    </message>
    <message>
        <source>has:rank</source>
        <translation>has:rank</translation>
    </message>
    <message>
        <source>the field has a value</source>
        <translation>the field has a value</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>is:changed</source>
        <translation>is:changed</translation>
    </message>
    <message>
        <source>or new, deleted, draft</source>
        <translation>or new, deleted, draft</translation>
    </message>
    <message>
        <source>is:error</source>
        <translation>is:error</translation>
    </message>
    <message>
        <source>or warning</source>
        <translation>or warning</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>How to search</translation>
    </message>
    <message>
        <source>Put this into the search box</source>
        <translation>Put this into the search box</translation>
    </message>
    <message>
        <source>Names count in every language, numbers too: source:3 is source:steam. Ctrl+Space lists what can stand at the cursor.</source>
        <translation>Names count in every language, numbers too: source:3 is source:steam. Ctrl+Space lists what can stand at the cursor.</translation>
    </message>
    <message>
        <source>game:&quot;Boss Rush&quot;</source>
        <translation>game:&quot;Boss Rush&quot;</translation>
    </message>
    <message>
        <source>in the name of its game</source>
        <translation>in the name of its game</translation>
    </message>
    <message>
        <source>icon:broken</source>
        <translation>icon:broken</translation>
    </message>
    <message>
        <source>or double, after a check of icons</source>
        <translation>or double, after a check of icons</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Bronze</source>
        <translation>Bronze</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silver</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platinum</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>North America</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>New Zealand</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Worldwide</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>South Korea</translation>
    </message>
</context>
<context>
    <name>RejectedList</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Of the requests.</extracomment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message>
        <source>No request failed.</source>
        <translation>No request failed.</translation>
    </message>
    <message>
        <source>No service was asked for anything yet. Each request is listed here, without keys.</source>
        <translation>No service was asked for anything yet. Each request is listed here, without keys.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>&amp;Only what failed</source>
        <translation>&amp;Only what failed</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>C&amp;lear</translation>
    </message>
    <message>
        <source>Forget the requests listed here</source>
        <translation>Forget the requests listed here</translation>
    </message>
    <message>
        <source>The current request</source>
        <translation>The current request</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy the selected requests</source>
        <translation>Copy the selected requests</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Select all requests</source>
        <translation>Select all requests</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The window did not come to rest within 60 seconds.</source>
        <extracomment>Command line, when the picture of the window was not ready in time.</extracomment>
        <translation>The window did not come to rest within 60 seconds.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>The picture could not be written to %1.</translation>
    </message>
</context>
<context>
    <name>ServiceCommands</name>
    <message>
        <source>The catalog; it is made when it does not exist.</source>
        <translation>The catalog; it is made when it does not exist.</translation>
    </message>
    <message>
        <source>&quot;--service&quot; needs the address of a service that begins with http:// or https://.</source>
        <translation>&quot;--service&quot; needs the address of a service that begins with http:// or https://.</translation>
    </message>
    <message>
        <source>The port to listen on; without it, or with 0, a free one.</source>
        <translation>The port to listen on; without it, or with 0, a free one.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535.</source>
        <translation>A port is a number from 0 to 65535.</translation>
    </message>
    <message>
        <source>The user key is &quot;sample&quot;. Ctrl+C ends the service.</source>
        <translation>The user key is &quot;sample&quot;. Ctrl+C ends the service.</translation>
    </message>
    <message>
        <source>The same command with --resume fetches the rest.</source>
        <translation>The same command with --resume fetches the rest.</translation>
    </message>
    <message>
        <source>The generation of the service: v2 (unless said otherwise), v3 or v4.</source>
        <translation>The generation of the service: v2 (unless said otherwise), v3 or v4.</translation>
    </message>
    <message>
        <source>A file whose first line is the user key (v2, v3); else ACHIEVEMENTS_USER_KEY.</source>
        <translation>A file whose first line is the user key (v2, v3); else ACHIEVEMENTS_USER_KEY.</translation>
    </message>
    <message>
        <source>The client id (v4); else ACHIEVEMENTS_CLIENT_ID.</source>
        <translation>The client id (v4); else ACHIEVEMENTS_CLIENT_ID.</translation>
    </message>
    <message>
        <source>A file whose first line is the client secret (v4); else ACHIEVEMENTS_CLIENT_SECRET.</source>
        <translation>A file whose first line is the client secret (v4); else ACHIEVEMENTS_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Where access tokens come from (v4).</source>
        <translation>Where access tokens come from (v4).</translation>
    </message>
    <message>
        <source>Only achievements of this game.</source>
        <translation>Only achievements of this game.</translation>
    </message>
    <message>
        <source>Only achievements of this source.</source>
        <translation>Only achievements of this source.</translation>
    </message>
    <message>
        <source>Only achievements updated since then, e.g. 2018-06-01.</source>
        <translation>Only achievements updated since then, e.g. 2018-06-01.</translation>
    </message>
    <message>
        <source>Only achievements that meet this Apicalypse condition (v3, v4).</source>
        <translation>Only achievements that meet this Apicalypse condition (v3, v4).</translation>
    </message>
    <message>
        <source>At most so many; 0: as fast as they go.</source>
        <translation>At most so many; 0: as fast as they go.</translation>
    </message>
    <message>
        <source>Goes on where the same fetch stopped, was cut off or failed.</source>
        <translation>Goes on where the same fetch stopped, was cut off or failed.</translation>
    </message>
    <message>
        <source>&quot;--dialect&quot; is v2, v3 or v4.</source>
        <translation>&quot;--dialect&quot; is v2, v3 or v4.</translation>
    </message>
    <message>
        <source>&quot;--token-url&quot; needs an address that begins with http:// or https://.</source>
        <translation>&quot;--token-url&quot; needs an address that begins with http:// or https://.</translation>
    </message>
    <message>
        <source>A v4 service needs a client id and a client secret: --client-id and --client-secret-file.</source>
        <translation>A v4 service needs a client id and a client secret: --client-id and --client-secret-file.</translation>
    </message>
    <message>
        <source>&quot;--requests-per-second&quot; needs a number from 0.</source>
        <translation>&quot;--requests-per-second&quot; needs a number from 0.</translation>
    </message>
    <message>
        <source>&quot;--game&quot; needs the id of a game.</source>
        <translation>&quot;--game&quot; needs the id of a game.</translation>
    </message>
    <message>
        <source>&quot;--source&quot; is playstation, xbox, steam or a number.</source>
        <translation>&quot;--source&quot; is playstation, xbox, steam or a number.</translation>
    </message>
    <message>
        <source>&quot;--updated-since&quot; needs a date such as 2018-06-01T12:00:00Z.</source>
        <translation>&quot;--updated-since&quot; needs a date such as 2018-06-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>A v2 service knows no conditions; narrow the fetch by --game, --source or --updated-since.</source>
        <translation>A v2 service knows no conditions; narrow the fetch by --game, --source or --updated-since.</translation>
    </message>
    <message>
        <source>There is nothing to go on with; the fetch begins anew.</source>
        <translation>There is nothing to go on with; the fetch begins anew.</translation>
    </message>
    <message>
        <source>Base address of the service; v4 has one of its own.</source>
        <translation>Base address of the service; v4 has one of its own.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>Go to the search box, from the table</source>
        <translation>Go to the search box, from the table</translation>
    </message>
    <message>
        <source>In the search box: clear it, then go back to the table</source>
        <translation>In the search box: clear it, then go back to the table</translation>
    </message>
    <message>
        <source>In the search box: go to the table</source>
        <translation>In the search box: go to the table</translation>
    </message>
    <message>
        <source>In the table: select the current row</source>
        <translation>In the table: select the current row</translation>
    </message>
    <message>
        <source>In the search box: how to search</source>
        <translation>In the search box: how to search</translation>
    </message>
    <message>
        <source>In the search box: list what can stand at the cursor</source>
        <translation>In the search box: list what can stand at the cursor</translation>
    </message>
    <message>
        <source>In the search box: take the first of what is listed</source>
        <translation>In the search box: take the first of what is listed</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Click to sort. Shift+click to sort by several columns.</source>
        <translation>Click to sort. Shift+click to sort by several columns.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>PlayStation</source>
        <translation>PlayStation</translation>
    </message>
    <message>
        <source>Xbox</source>
        <translation>Xbox</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Browse, check and correct achievement records.</source>
        <translation>Browse, check and correct achievement records.</translation>
    </message>
    <message>
        <source>The catalog to open.</source>
        <translation>The catalog to open.</translation>
    </message>
    <message>
        <source>Start on the built-in sample service.</source>
        <translation>Start on the built-in sample service.</translation>
    </message>
    <message>
        <source>Fetch from this v2 service at the start.</source>
        <translation>Fetch from this v2 service at the start.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end; needs no display.</source>
        <translation>Write a picture of the window and end; needs no display.</translation>
    </message>
    <message>
        <source>Size of the picture, e.g. 1920x1080.</source>
        <translation>Size of the picture, e.g. 1920x1080.</translation>
    </message>
    <message>
        <source>Language of this run: de, en or ja.</source>
        <translation>Language of this run: de, en or ja.</translation>
    </message>
    <message>
        <source>Dark appearance for this run.</source>
        <translation>Dark appearance for this run.</translation>
    </message>
    <message>
        <source>Light appearance for this run.</source>
        <translation>Light appearance for this run.</translation>
    </message>
    <message>
        <source>There is no translation &quot;%1&quot;; there are: %2.</source>
        <translation>There is no translation &quot;%1&quot;; there are: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; write it like 1280x800.</source>
        <translation>&quot;%1&quot; is no size; write it like 1280x800.</translation>
    </message>
    <message>
        <source>&quot;--service&quot; needs an address that begins with http:// or https://, and a catalog to fetch into.</source>
        <translation>&quot;--service&quot; needs an address that begins with http:// or https://, and a catalog to fetch into.</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Differs here from what was received.</source>
        <translation>Differs here from what was received.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Made here; no source has it yet.</source>
        <translation>Made here; no source has it yet.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Saved before it was finished.</source>
        <translation>Saved before it was finished.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Deleted here; it can be restored.</source>
        <translation>Deleted here; it can be restored.</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message numerus="yes">
        <source>%1 of %Ln achievement(s)</source>
        <extracomment>Status bar. %1: achievements that pass the search, %Ln: all achievements.</extracomment>
        <translation>
            <numerusform>%1 of %Ln achievement</numerusform>
            <numerusform>%1 of %Ln achievements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar.</extracomment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Status bar: achievements that differ from what the service says.</extracomment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>Add to the sort order</source>
        <translation>Add to the sort order</translation>
    </message>
    <message>
        <source>Remove from the sort order</source>
        <translation>Remove from the sort order</translation>
    </message>
    <message>
        <source>The source&apos;s own order</source>
        <translation>The source&apos;s own order</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag…</source>
        <translation>Add a tag…</translation>
    </message>
</context>
<context>
    <name>TagNumber</name>
    <message>
        <source>Theme %1</source>
        <extracomment>A tag that the service knows by a number: a theme. %1: the theme&apos;s number.</extracomment>
        <translation>Theme %1</translation>
    </message>
    <message>
        <source>Genre %1</source>
        <translation>Genre %1</translation>
    </message>
    <message>
        <source>Keyword %1</source>
        <translation>Keyword %1</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>Game %1</translation>
    </message>
    <message>
        <source>Player perspective %1</source>
        <translation>Player perspective %1</translation>
    </message>
</context>
<context>
    <name>TaskControls</name>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ask the service for more</source>
        <translation>Ask the service for more</translation>
    </message>
    <message>
        <source>Ask for nothing more until you say so</source>
        <translation>Ask for nothing more until you say so</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop; what has come so far is kept</source>
        <translation>Stop; what has come so far is kept</translation>
    </message>
    <message>
        <source>Stop; nothing is changed</source>
        <translation>Stop; nothing is changed</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Activity</source>
        <extracomment>A button beside the progress of a fetch: shows the panel of this name, which tells more.</extracomment>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Show what is done, what waits, and each request</source>
        <translation>Show what is done, what waits, and each request</translation>
    </message>
</context>
<context>
    <name>TaskWatch</name>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>An argument is missing.</source>
        <translation>An argument is missing.</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>There are too many arguments.</translation>
    </message>
    <message>
        <source>See &quot;%1 --help&quot;.</source>
        <translation>See &quot;%1 --help&quot;.</translation>
    </message>
    <message>
        <source>The results could not be written.</source>
        <translation>The results could not be written.</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>No date</source>
        <extracomment>Shown in place of a date that is not there.</extracomment>
        <translation>No date</translation>
    </message>
    <message>
        <source>Date and time in UTC</source>
        <translation>Date and time in UTC</translation>
    </message>
    <message>
        <source>%1, date and time in UTC</source>
        <translation>%1, date and time in UTC</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>%1, Unix time</source>
        <translation>%1, Unix time</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Set to now, in milliseconds</source>
        <translation>Set to now, in milliseconds</translation>
    </message>
    <message>
        <source>Set to now, in seconds</source>
        <translation>Set to now, in seconds</translation>
    </message>
    <message>
        <source>Set %1 to now</source>
        <translation>Set %1 to now</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New catalog…</source>
        <translation>&amp;New catalog…</translation>
    </message>
    <message>
        <source>Make a new catalog file</source>
        <translation>Make a new catalog file</translation>
    </message>
    <message>
        <source>&amp;Open catalog…</source>
        <translation>&amp;Open catalog…</translation>
    </message>
    <message>
        <source>Open a catalog file</source>
        <translation>Open a catalog file</translation>
    </message>
    <message>
        <source>Explore the &amp;sample</source>
        <translation>Explore the &amp;sample</translation>
    </message>
    <message>
        <source>Look around in invented achievements from the built-in service</source>
        <translation>Look around in invented achievements from the built-in service</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>Export &amp;all…</translation>
    </message>
    <message>
        <source>Write all achievements of this catalog to a file</source>
        <translation>Write all achievements of this catalog to a file</translation>
    </message>
    <message>
        <source>Export s&amp;hown…</source>
        <translation>Export s&amp;hown…</translation>
    </message>
    <message>
        <source>Write the achievements in the table to a file, in the order shown</source>
        <translation>Write the achievements in the table to a file, in the order shown</translation>
    </message>
    <message>
        <source>Export se&amp;lected…</source>
        <translation>Export se&amp;lected…</translation>
    </message>
    <message>
        <source>Write the selected achievements to a file</source>
        <translation>Write the selected achievements to a file</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>&amp;Fetch…</translation>
    </message>
    <message>
        <source>Fetch all achievements from a service</source>
        <translation>Fetch all achievements from a service</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation>Close the program; everything is saved already</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Take back the last change</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Make the change again that was taken back</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>Make a new achievement</source>
        <translation>Make a new achievement</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Edit all fields of the current achievement</source>
        <translation>Edit all fields of the current achievement</translation>
    </message>
    <message>
        <source>Edit &amp;cell</source>
        <translation>Edit &amp;cell</translation>
    </message>
    <message>
        <source>Edit the current cell in the table</source>
        <translation>Edit the current cell in the table</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>Make a new achievement from the current one</source>
        <translation>Make a new achievement from the current one</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>De&amp;lete</translation>
    </message>
    <message>
        <source>Delete the selected achievements; this can be undone</source>
        <translation>Delete the selected achievements; this can be undone</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Select all achievements in the table</source>
        <translation>Select all achievements in the table</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Go to the search box</translation>
    </message>
    <message>
        <source>Switch between &amp;light and dark</source>
        <translation>Switch between &amp;light and dark</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Reset columns</translation>
    </message>
    <message>
        <source>Columns as they were at the first start</source>
        <translation>Columns as they were at the first start</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Use the whole screen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <source>List everything that was done in this catalog</source>
        <translation>List everything that was done in this catalog</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>List all keys</translation>
    </message>
    <message>
        <source>&amp;About Achievement Curator</source>
        <translation>&amp;About Achievement Curator</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version and licence</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Clear the search</translation>
    </message>
    <message>
        <source>Show all achievements again</source>
        <translation>Show all achievements again</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Open the same catalog again</source>
        <translation>Open the same catalog again</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what an action does. %2: its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Switch to the light appearance</source>
        <translation>Switch to the light appearance</translation>
    </message>
    <message>
        <source>Switch to the dark appearance</source>
        <translation>Switch to the dark appearance</translation>
    </message>
    <message>
        <source>Export &amp;changes…</source>
        <translation>Export &amp;changes…</translation>
    </message>
    <message>
        <source>Write what was changed here as a change set for others, or as a report</source>
        <translation>Write what was changed here as a change set for others, or as a report</translation>
    </message>
    <message>
        <source>A&amp;pply a change set…</source>
        <translation>A&amp;pply a change set…</translation>
    </message>
    <message>
        <source>Look at somebody&apos;s changes and apply them to this catalog</source>
        <translation>Look at somebody&apos;s changes and apply them to this catalog</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Copy the selected achievements as the columns show them</source>
        <translation>Copy the selected achievements as the columns show them</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>Copy all fields of the selected achievements for a spreadsheet</source>
        <translation>Copy all fields of the selected achievements for a spreadsheet</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy the records of the selected achievements, each byte as it is</source>
        <translation>Copy the records of the selected achievements, each byte as it is</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Import files…</translation>
    </message>
    <message>
        <source>Bring achievements from JSON, tables and files of stores into this catalog</source>
        <translation>Bring achievements from JSON, tables and files of stores into this catalog</translation>
    </message>
    <message>
        <source>Import a fol&amp;der…</source>
        <translation>Import a fol&amp;der…</translation>
    </message>
    <message>
        <source>Bring achievements from all files of a folder into this catalog</source>
        <translation>Bring achievements from all files of a folder into this catalog</translation>
    </message>
    <message>
        <source>&amp;Paste achievements</source>
        <translation>&amp;Paste achievements</translation>
    </message>
    <message>
        <source>Import the text on the clipboard, or the files copied to it</source>
        <translation>Import the text on the clipboard, or the files copied to it</translation>
    </message>
    <message>
        <source>&amp;Look at the icon</source>
        <translation>&amp;Look at the icon</translation>
    </message>
    <message>
        <source>Show the icon of the current achievement in a window of its own</source>
        <translation>Show the icon of the current achievement in a window of its own</translation>
    </message>
    <message>
        <source>Show the achievements as a table</source>
        <translation>Show the achievements as a table</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Gallery</translation>
    </message>
    <message>
        <source>Show the achievements as icons with their names</source>
        <translation>Show the achievements as icons with their names</translation>
    </message>
    <message>
        <source>&amp;Check all icons</source>
        <translation>&amp;Check all icons</translation>
    </message>
    <message>
        <source>Look at the icons of all achievements and list what is wrong with them</source>
        <translation>Look at the icons of all achievements and list what is wrong with them</translation>
    </message>
    <message>
        <source>Check s&amp;hown icons</source>
        <translation>Check s&amp;hown icons</translation>
    </message>
    <message>
        <source>Look at the icons of the achievements that the search finds</source>
        <translation>Look at the icons of the achievements that the search finds</translation>
    </message>
    <message>
        <source>Check &amp;selected icons</source>
        <translation>Check &amp;selected icons</translation>
    </message>
    <message>
        <source>Look at the icons of the selected achievements</source>
        <translation>Look at the icons of the selected achievements</translation>
    </message>
    <message>
        <source>Choose an &amp;icon…</source>
        <translation>Choose an &amp;icon…</translation>
    </message>
    <message>
        <source>Take a picture from a file as the icon of the current achievement</source>
        <translation>Take a picture from a file as the icon of the current achievement</translation>
    </message>
    <message>
        <source>&amp;Paste as icon</source>
        <translation>&amp;Paste as icon</translation>
    </message>
    <message>
        <source>Use the picture or the address on the clipboard as the icon of the current achievement</source>
        <translation>Use the picture or the address on the clipboard as the icon of the current achievement</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Preference&amp;s…</translation>
    </message>
    <message>
        <source>Set how much icons may take in memory and on the disk</source>
        <translation>Set how much icons may take in memory and on the disk</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>The language of the desktop.
----------
Light or dark as the desktop is.</extracomment>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Co&amp;py as</source>
        <extracomment>A menu of formats: table, CSV, JSON.</extracomment>
        <translation>Co&amp;py as</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>&amp;Icons</translation>
    </message>
</context>
</TS>
