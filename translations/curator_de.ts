<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AchievementDelegate</name>
    <message>
        <source>This record has an error. The details say which field and what would be right.</source>
        <translation>Dieser Datensatz enthält einen Fehler. Die Details zeigen, welches Feld betroffen ist und was richtig wäre.</translation>
    </message>
    <message>
        <source>This record has a warning. The details say which field and what would be right.</source>
        <translation>Zu diesem Datensatz gibt es eine Warnung. Die Details zeigen, welches Feld betroffen ist und was richtig wäre.</translation>
    </message>
</context>
<context>
    <name>AchievementModel</name>
    <message>
        <source>%1 UTC (stored as %2)</source>
        <extracomment>Tool tip of a time. %1: date and time in UTC, %2: the number that is stored.</extracomment>
        <translation>%1 UTC (gespeichert als %2)</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column: GET or POST.</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: the number a web service answers with, e.g. 200.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a request took.</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what came of a request.</extracomment>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Nothing is under way.</source>
        <translation>Zurzeit läuft nichts.</translation>
    </message>
    <message>
        <source>%1, ended at %2</source>
        <extracomment>%1: a task, e.g. Fetch from https://…; %2: time of day, with seconds.</extracomment>
        <translation>%1, beendet um %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; what has come so far is kept</source>
        <translation>Anhalten; was bisher eingetroffen ist, bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>by %1</source>
        <extracomment>%1: a person&apos;s name.</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Comparing the change set with this catalog…</source>
        <translation>Der Änderungssatz wird mit diesem Katalog verglichen …</translation>
    </message>
    <message>
        <source>The change set is empty: there is nothing to apply.</source>
        <translation>Der Änderungssatz ist leer: Es gibt nichts anzuwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) will be applied.</source>
        <translation>
            <numerusform>%Ln Änderung wird angewandt.</numerusform>
            <numerusform>%Ln Änderungen werden angewandt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are there already.</source>
        <translation>
            <numerusform>%Ln Änderung ist schon da.</numerusform>
            <numerusform>%Ln Änderungen sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) meet something else here and stay as they are.</source>
        <translation>
            <numerusform>%Ln Änderung trifft hier auf etwas anderes; das bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Änderungen treffen hier auf etwas anderes; das bleibt, wie es ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) find no record here.</source>
        <translation>
            <numerusform>%Ln Änderung findet hier keinen Datensatz.</numerusform>
            <numerusform>%Ln Änderungen finden hier keinen Datensatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>This catalog is open for reading only, so nothing can be applied.</source>
        <translation>Dieser Katalog ist nur zum Lesen geöffnet, darum lässt sich nichts anwenden.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Apply what applies; it can be taken back with Undo</source>
        <translation>Anwenden, was passt; mit „Rückgängig“ lässt es sich zurücknehmen</translation>
    </message>
    <message>
        <source>There is nothing that would be applied</source>
        <translation>Es gibt nichts, was angewandt würde</translation>
    </message>
    <message>
        <source>Apply a change set</source>
        <translation>Änderungssatz anwenden</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>All fields (%1)</source>
        <extracomment>A choice of rows. %1: their number.</extracomment>
        <translation>Alle Felder (%1)</translation>
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
        <translation>Kataloge (*.achievements)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>JSON array (*.json)</source>
        <translation>JSON-Array (*.json)</translation>
    </message>
    <message>
        <source>NDJSON, one achievement a line (*.ndjson)</source>
        <translation>NDJSON, ein Erfolg pro Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>Neuer Katalog</translation>
    </message>
    <message>
        <source>Open a catalog</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Export achievements</source>
        <translation>Erfolge exportieren</translation>
    </message>
    <message>
        <source>About Achievement Curator</source>
        <translation>Über Achievement Curator</translation>
    </message>
    <message>
        <source>Achievement Curator %1 keeps a games database right: browse, check and correct achievement records. It is free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1: version number.</extracomment>
        <translation>Achievement Curator %1 hält eine Spieledatenbank in Ordnung: Erfolgsdatensätze durchsehen, prüfen und korrigieren. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Change set, to apply elsewhere (*.changes.json)</source>
        <translation>Änderungssatz, zum Anwenden anderswo (*.changes.json)</translation>
    </message>
    <message>
        <source>Report of the changes, to read (*.md)</source>
        <translation>Bericht über die Änderungen, zum Lesen (*.md)</translation>
    </message>
    <message>
        <source>Change sets (*.json)</source>
        <translation>Änderungssätze (*.json)</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Apply a change set</source>
        <translation>Änderungssatz anwenden</translation>
    </message>
    <message>
        <source>Achievements (*.json *.ndjson *.jsonl *.csv *.tsv *.txt *.vdf)</source>
        <translation>Erfolge (*.json *.ndjson *.jsonl *.csv *.tsv *.txt *.vdf)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Save what was rejected</source>
        <translation>Abgelehntes speichern</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
</context>
<context>
    <name>ChangeListModel</name>
    <message>
        <source>Will be applied</source>
        <translation>Wird angewandt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>The record is as the change set expects it.</source>
        <translation>Der Datensatz ist so, wie der Änderungssatz ihn erwartet.</translation>
    </message>
    <message>
        <source>The record is gone already, so there is nothing to do.</source>
        <translation>Der Datensatz ist schon weg, es gibt also nichts zu tun.</translation>
    </message>
    <message>
        <source>The value after the change is there already, so there is nothing to do.</source>
        <translation>Der Wert nach der Änderung ist schon da, es gibt also nichts zu tun.</translation>
    </message>
    <message>
        <source>The record would become larger than 1 MiB. It stays as it is.</source>
        <translation>Der Datensatz würde größer als 1 MiB. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The record is not as the change set expects it, so it is not deleted.</source>
        <translation>Der Datensatz ist nicht so, wie der Änderungssatz ihn erwartet, darum wird er nicht gelöscht.</translation>
    </message>
    <message>
        <source>The value here is neither the one before the change nor the one after it. It stays as it is.</source>
        <translation>Der Wert hier ist weder der vor noch der nach der Änderung. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The record was deleted here. Restore it first, if it should be changed.</source>
        <translation>Der Datensatz wurde hier gelöscht. Stellen Sie ihn erst wieder her, wenn er geändert werden soll.</translation>
    </message>
    <message>
        <source>There is no such record in this catalog, or it has another ID by now.</source>
        <translation>In diesem Katalog gibt es keinen solchen Datensatz, oder er hat inzwischen eine andere ID.</translation>
    </message>
    <message>
        <source>A record with this ID was deleted here. It stays as it is.</source>
        <translation>Ein Datensatz mit dieser ID wurde hier gelöscht. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Another record has this ID already. It stays as it is.</source>
        <translation>Ein anderer Datensatz hat diese ID schon. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Only how it is written</source>
        <translation>Nur die Schreibweise</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Datensatz löschen</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>In a table of changes: the field is not there now.</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Here now</source>
        <extracomment>Column: the value that a record has at present in this catalog.</extracomment>
        <translation>Hier jetzt</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>Changes to achievements</source>
        <translation>Änderungen an Erfolgen</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Made: %1 UTC</source>
        <translation>Erstellt: %1 UTC</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Number of records in a table of a report: added by a change set.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
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
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>only how it is written</source>
        <translation>nur die Schreibweise</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>A catalog, or a file of records.</source>
        <translation>Ein Katalog oder eine Datei mit Datensätzen.</translation>
    </message>
    <message>
        <source>The file to write; without it, standard output.</source>
        <translation>Die zu schreibende Datei; ohne sie die Standardausgabe.</translation>
    </message>
    <message>
        <source>What the change set is for.</source>
        <translation>Wofür der Änderungssatz ist.</translation>
    </message>
    <message>
        <source>Who made the changes.</source>
        <translation>Wer die Änderungen gemacht hat.</translation>
    </message>
    <message>
        <source>A change set.</source>
        <translation>Ein Änderungssatz.</translation>
    </message>
    <message>
        <source>An existing catalog.</source>
        <translation>Ein vorhandener Katalog.</translation>
    </message>
    <message>
        <source>Only tells what would be done.</source>
        <translation>Sagt nur, was geschehen würde.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>(not read)</source>
        <extracomment>A choice for a column of a table.</extracomment>
        <translation>(nicht gelesen)</translation>
    </message>
    <message>
        <source>Other members (JSON)</source>
        <extracomment>A choice for a column of a table: members of records that have no column of their own.</extracomment>
        <translation>Weitere Angaben (JSON)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Lists the problems of every record.</source>
        <translation>Listet die Probleme aller Datensätze auf.</translation>
    </message>
    <message>
        <source>Runs a service with sample achievements on this computer.</source>
        <translation>Startet auf diesem Computer einen Dienst mit Beispielerfolgen.</translation>
    </message>
    <message>
        <source>Finds records by words, &quot;phrases&quot; and fields such as source:steam; an empty query finds all.</source>
        <translation>Findet Datensätze nach Wörtern, &quot;Wortfolgen&quot; und Feldern wie source:steam; eine leere Suche findet alle.</translation>
    </message>
    <message>
        <source>Fetches the achievements of a service into a catalog, all or narrowed.</source>
        <translation>Ruft die Erfolge eines Dienstes in einen Katalog ab, alle oder eingegrenzt.</translation>
    </message>
    <message>
        <source>Writes records, in JSON each byte as it is in the catalog.</source>
        <translation>Schreibt Datensätze, in JSON Byte für Byte wie im Katalog.</translation>
    </message>
    <message>
        <source>Writes a change set that leads from one catalog or file to another.</source>
        <translation>Schreibt einen Änderungssatz, der von einem Katalog oder einer Datei zu einem anderen Stand führt.</translation>
    </message>
    <message>
        <source>Applies a change set where the records are as it expects, and lists the rest.</source>
        <translation>Wendet einen Änderungssatz an, wo die Datensätze so sind, wie er sie erwartet, und nennt die übrigen.</translation>
    </message>
    <message>
        <source>Writes a change set as a page for people.</source>
        <translation>Schreibt einen Änderungssatz als lesbare Seite.</translation>
    </message>
    <message>
        <source>Reads records (IGDB JSON, CSV) into a catalog, or merges the definitions of a store.</source>
        <translation>Liest Datensätze (IGDB-JSON, CSV) in einen Katalog ein oder führt die Definitionen eines Stores zusammen.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&quot;%1&quot; is no format of this command.</source>
        <translation>&quot;%1&quot; ist kein Format dieses Befehls.</translation>
    </message>
    <message>
        <source>An existing catalog.</source>
        <translation>Ein vorhandener Katalog.</translation>
    </message>
    <message>
        <source>Only records that match.</source>
        <translation>Nur passende Datensätze.</translation>
    </message>
    <message>
        <source>The file to write; without it, standard output.</source>
        <translation>Die Zieldatei; ohne Angabe die Standardausgabe.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln achievement(s).</source>
        <translation>
            <numerusform>%Ln Erfolg geschrieben.</numerusform>
            <numerusform>%Ln Erfolge geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the number of records.</source>
        <translation>Nur die Anzahl der Datensätze.</translation>
    </message>
    <message>
        <source>table (tab-separated columns) or ndjson (a record a line).</source>
        <translation>table (durch Tabulatoren getrennte Spalten) oder ndjson (ein Datensatz pro Zeile).</translation>
    </message>
    <message>
        <source>A catalog, or a file of records.</source>
        <translation>Ein Katalog oder eine Datei mit Datensätzen.</translation>
    </message>
    <message>
        <source>text (a line a problem) or json.</source>
        <translation>text (ein Problem pro Zeile) oder json.</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot; and fields such as source:steam; empty finds all.</source>
        <translation>Wörter, &quot;Wortfolgen&quot; und Felder wie source:steam; leer findet alle.</translation>
    </message>
    <message>
        <source>json (an array), ndjson (a record a line), csv; changes (what differs here, to apply elsewhere) or report (the same for people).</source>
        <translation>json (ein Array), ndjson (ein Datensatz je Zeile), csv; changes (was hier abweicht, zum Anwenden anderswo) oder report (dasselbe zum Lesen).</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>It works: the service answers.</source>
        <translation>Es geht: Der Dienst antwortet.</translation>
    </message>
    <message>
        <source>This is no address of a service. It begins with https:// (or http://) and names a host.</source>
        <translation>Das ist keine Adresse eines Dienstes. Sie beginnt mit https:// (oder http://) und nennt einen Rechner.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address; the key has a field of its own.</source>
        <translation>Lassen Sie Name und Passwort aus der Adresse; der Schlüssel hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two connections are named “%1”. Give one of them another name.</source>
        <extracomment>%1: name of a connection.</extracomment>
        <translation>Zwei Verbindungen heißen „%1“. Geben Sie einer einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a connection. %2: what is wrong, a whole sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Sends one small question with this address and these secrets</source>
        <translation>Stellt mit dieser Adresse und diesen Geheimnissen eine kleine Frage</translation>
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
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>T&amp;oken address</source>
        <translation>T&amp;oken-Adresse</translation>
    </message>
    <message>
        <source>Re&amp;quests a second</source>
        <translation>An&amp;fragen je Sekunde</translation>
    </message>
    <message>
        <source>O&amp;pen at once</source>
        <translation>&amp;Zugleich offen</translation>
    </message>
    <message>
        <source>Version 2: pages by address</source>
        <translation>Version 2: Seiten über Adressen</translation>
    </message>
    <message>
        <source>Version 3: Apicalypse, user key</source>
        <translation>Version 3: Apicalypse, Benutzerschlüssel</translation>
    </message>
    <message>
        <source>Version 4: Apicalypse, Twitch credentials</source>
        <translation>Version 4: Apicalypse, Twitch-Zugangsdaten</translation>
    </message>
    <message>
        <source>Leave empty if the service wants none</source>
        <translation>Leer lassen, wenn der Dienst keinen verlangt</translation>
    </message>
    <message>
        <source>The secret of the client, not an access token</source>
        <translation>Das Geheimnis des Clients, kein Zugriffstoken</translation>
    </message>
    <message>
        <source>The service&apos;s limit; 0: as fast as they go</source>
        <translation>Die Grenze des Dienstes; 0: so schnell es geht</translation>
    </message>
    <message>
        <source>Requests under way at the same time</source>
        <translation>Anfragen, die zur gleichen Zeit unterwegs sind</translation>
    </message>
    <message>
        <source>Keys and secrets are kept in this computer&apos;s keychain.</source>
        <translation>Schlüssel und Geheimnisse werden im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used: keys and secrets are kept only until the program ends, and written to no file.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund: Schlüssel und Geheimnisse gelten nur bis zum Ende des Programms und werden in keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>was: not set</source>
        <translation>vorher: nicht gesetzt</translation>
    </message>
    <message>
        <source>was: %1</source>
        <extracomment>Under a changed value. %1: what the source says.</extracomment>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 (from the service’s image %2)</source>
        <extracomment>Where the picture of an icon lies that the record has only a number or an id of. %1: the address, %2: that number or id.</extracomment>
        <translation>%1 (aus Bild %2 des Dienstes)</translation>
    </message>
    <message>
        <source>A picture in this catalog only</source>
        <translation>Ein Bild nur in diesem Katalog</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Select an achievement to see it here with its icon, all fields and what is wrong with it.</source>
        <translation>Wählen Sie einen Erfolg aus, um ihn hier mit Symbol, allen Feldern und seinen Problemen zu sehen.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Edit this achievement (Enter)</source>
        <translation>Diesen Erfolg bearbeiten (Enter)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>The size of a picture. %1: width, %2: height.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 declared, %2 fetched</source>
        <extracomment>Sizes of the icon in pixels. %1: as the record says, %2: as it came.</extracomment>
        <translation>%1 angegeben, %2 abgerufen</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 abgerufen</translation>
    </message>
    <message>
        <source>%1 declared</source>
        <translation>%1 angegeben</translation>
    </message>
    <message>
        <source>Edit this achievement</source>
        <translation>Diesen Erfolg bearbeiten</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>Keeps everything as it is typed; the record stays marked as a draft.</source>
        <translation>Behält alles so, wie es eingegeben wurde; der Datensatz bleibt als Entwurf gekennzeichnet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>* Mandatory</source>
        <extracomment>Under the form. The asterisk is the mark of mandatory fields.</extracomment>
        <translation>* Pflichtfeld</translation>
    </message>
    <message>
        <source>Previous achievement (Alt+Up)</source>
        <translation>Vorheriger Erfolg (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Previous achievement</source>
        <translation>Vorheriger Erfolg</translation>
    </message>
    <message>
        <source>Next achievement (Alt+Down)</source>
        <translation>Nächster Erfolg (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Next achievement</source>
        <translation>Nächster Erfolg</translation>
    </message>
    <message>
        <source>Goes to the first problem.</source>
        <translation>Springt zum ersten Problem.</translation>
    </message>
    <message>
        <source>Every error must be corrected first; a draft can be saved at any time.</source>
        <translation>Zuerst müssen alle Fehler korrigiert werden; ein Entwurf kann jederzeit gespeichert werden.</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter)</source>
        <translation>Speichern und schließen (Strg+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to correct</source>
        <translation>
            <numerusform>%Ln Fehler zu korrigieren</numerusform>
            <numerusform>%Ln Fehler zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the list</source>
        <extracomment>Place of the record in the list. %1: its row, %2: number of rows.</extracomment>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>New achievement[*]</source>
        <translation>Neuer Erfolg[*]</translation>
    </message>
    <message>
        <source>Duplicate of %1[*]</source>
        <translation>Duplikat von %1[*]</translation>
    </message>
    <message>
        <source>Edit achievement[*]</source>
        <translation>Erfolg bearbeiten[*]</translation>
    </message>
    <message>
        <source>Edit %1[*]</source>
        <translation>%1 bearbeiten[*]</translation>
    </message>
    <message>
        <source>Reload, keep my changes</source>
        <extracomment>Button: reads the record again and keeps what was typed.</extracomment>
        <translation>Neu laden, meine Änderungen behalten</translation>
    </message>
    <message>
        <source>This achievement has changes that are not saved.</source>
        <translation>Dieser Erfolg hat Änderungen, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>It still has errors, but it can be kept as a draft with everything typed.</source>
        <translation>Er enthält noch Fehler, kann aber mit allen Eingaben als Entwurf behalten werden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts vorhanden</translation>
    </message>
    <message>
        <source>A catalog is a file that keeps achievements and all your changes to them. Open one, make a new one, or look around in the sample.</source>
        <translation>Ein Katalog ist eine Datei, die Erfolge und alle Ihre Änderungen daran enthält. Öffnen Sie einen, legen Sie einen neuen an oder sehen Sie sich im Beispiel um.</translation>
    </message>
    <message>
        <source>This catalog is empty</source>
        <translation>Dieser Katalog ist leer</translation>
    </message>
    <message>
        <source>Fetch achievements from a service, import a file (or drop it here), or make the first one by hand.</source>
        <translation>Rufen Sie Erfolge von einem Dienst ab, importieren Sie eine Datei (oder ziehen Sie sie hierher) oder legen Sie den ersten Erfolg selbst an.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No achievement in this catalog has all of this: %1</source>
        <extracomment>%1: what stands in the search box.</extracomment>
        <translation>Kein Erfolg in diesem Katalog enthält all dies: %1</translation>
    </message>
    <message>
        <source>The catalog could not be opened</source>
        <translation>Der Katalog konnte nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>Unknown (%1)</source>
        <extracomment>A source, rank or region number that this program has no name for. %1: the number.</extracomment>
        <translation>Unbekannt (%1)</translation>
    </message>
</context>
<context>
    <name>ExportChangesDialog</name>
    <message>
        <source>All changes in this catalog (%1)</source>
        <extracomment>A choice. %1: number of changed achievements.</extracomment>
        <translation>Alle Änderungen in diesem Katalog (%1)</translation>
    </message>
    <message>
        <source>Changes the search finds (%1)</source>
        <extracomment>A choice. %1: number of changed achievements.</extracomment>
        <translation>Änderungen, die die Suche findet (%1)</translation>
    </message>
    <message>
        <source>Changes of the selected achievements (%1)</source>
        <extracomment>A choice. %1: number of changed achievements.</extracomment>
        <translation>Änderungen der gewählten Erfolge (%1)</translation>
    </message>
    <message>
        <source>Change set, to apply in another catalog</source>
        <translation>Änderungssatz, zum Anwenden in einem anderen Katalog</translation>
    </message>
    <message>
        <source>Report, to read (Markdown)</source>
        <translation>Bericht, zum Lesen (Markdown)</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>What was edited, added or deleted here, compared with what was received, goes into one file. Whoever gets it sees every change before it is applied.</source>
        <translation>Was hier gegenüber dem Empfangenen bearbeitet, hinzugefügt oder gelöscht wurde, kommt in eine Datei. Wer sie bekommt, sieht jede Änderung, bevor sie angewandt wird.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>What the changes are for</source>
        <translation>Wofür die Änderungen sind</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>The name is remembered for the next time.</source>
        <translation>Der Name wird für das nächste Mal gemerkt.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Mit Warnungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>Seltenheit</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>Fehlendes Feld</translation>
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
            <numerusform>%1: %Ln Erfolg

Klick (Leertaste): nur dies; noch einmal: alle
Strg+Klick (Strg+Leertaste): auch dies
Mittlere Taste oder Alt+Klick (Entf): dies nicht</numerusform>
            <numerusform>%1: %Ln Erfolge

Klick (Leertaste): nur dies; noch einmal: alle
Strg+Klick (Strg+Leertaste): auch dies
Mittlere Taste oder Alt+Klick (Entf): dies nicht</numerusform>
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
        <translation>Diese Werte ausblenden</translation>
    </message>
    <message>
        <source>Show these values</source>
        <translation>Diese Werte zeigen</translation>
    </message>
    <message>
        <source>Take these values out of the search</source>
        <translation>Diese Werte aus der Suche nehmen</translation>
    </message>
    <message>
        <source>Clear the selection in %1</source>
        <extracomment>For screen readers. %1: a field, e.g. Source.</extracomment>
        <translation>Auswahl in %1 aufheben</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>&amp;Most frequent first</source>
        <translation>&amp;Häufigste zuerst</translation>
    </message>
    <message>
        <source>By &amp;number</source>
        <translation>Nach &amp;Nummer</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all (%1)…</source>
        <translation>Alle zeigen (%1) …</translation>
    </message>
    <message>
        <source>Find a game</source>
        <translation>Spiel suchen</translation>
    </message>
</context>
<context>
    <name>FacetListView</name>
    <message>
        <source>None</source>
        <extracomment>In place of the values of a facet, of which no record has one.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Nur dies</translation>
    </message>
    <message>
        <source>&amp;Also this</source>
        <translation>&amp;Auch dies</translation>
    </message>
    <message>
        <source>&amp;Not this</source>
        <translation>&amp;Dies nicht</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%1, chosen, %Ln achievement(s)</source>
        <extracomment>A value that the search asks for, read aloud. %1: its name, e.g. Steam.</extracomment>
        <translation>
            <numerusform>%1, gewählt, %Ln Erfolg</numerusform>
            <numerusform>%1, gewählt, %Ln Erfolge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, left out, %Ln achievement(s)</source>
        <extracomment>A value that the search leaves out, read aloud. %1: its name, e.g. Steam.</extracomment>
        <translation>
            <numerusform>%1, ausgeschlossen, %Ln Erfolg</numerusform>
            <numerusform>%1, ausgeschlossen, %Ln Erfolge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln achievement(s)</source>
        <extracomment>A value that a search could ask for, read aloud. %1: its name, e.g. Steam.</extracomment>
        <translation>
            <numerusform>%1, %Ln Erfolg</numerusform>
            <numerusform>%1, %Ln Erfolge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Open a catalog to see here what is in it, and to narrow it down.</source>
        <translation>Öffnen Sie einen Katalog, um hier zu sehen, was darin ist, und ihn einzugrenzen.</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Fetch achievements</source>
        <translation>Erfolge abrufen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <source>A game is named by its number, e.g. 41233.</source>
        <translation>Ein Spiel wird durch seine Nummer genannt, z. B. 41233.</translation>
    </message>
    <message>
        <source>A date is written like 2018-06-01 or 2018-06-01T12:30.</source>
        <translation>Ein Datum schreibt man wie 2018-06-01 oder 2018-06-01T12:30.</translation>
    </message>
    <message>
        <source>The condition cannot be used: %1.</source>
        <extracomment>%1: what is wrong, in English.</extracomment>
        <translation>Die Bedingung ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>The achievements of a service come into this catalog. What you changed here stays yours.</source>
        <translation>Die Erfolge eines Dienstes kommen in diesen Katalog. Was Sie hier geändert haben, bleibt Ihres.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Only &amp;game</source>
        <translation>Nur &amp;Spiel</translation>
    </message>
    <message>
        <source>Only &amp;source</source>
        <translation>Nur &amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Updated since</source>
        <translation>Geändert &amp;seit</translation>
    </message>
    <message>
        <source>C&amp;ondition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen …</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Fetch what is still missing, and nothing twice</source>
        <translation>Abrufen, was noch fehlt, und nichts doppelt</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>Alle Spiele</translation>
    </message>
    <message>
        <source>The number of a game</source>
        <translation>Die Nummer eines Spiels</translation>
    </message>
    <message>
        <source>Whenever, or e.g. 2018-06-01</source>
        <translation>Jederzeit, oder z. B. 2018-06-01</translation>
    </message>
    <message>
        <source>Any condition of the service&apos;s query language, Apicalypse</source>
        <translation>Jede Bedingung der Abfragesprache des Dienstes, Apicalypse</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>e.g. rank = 4 &amp; owners &gt; 1000</source>
        <translation>z. B. rank = 4 &amp; owners &gt; 1000</translation>
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
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Owners %</source>
        <translation>Besitzer %</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
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
        <translation>Die Nummer, die der Dienst selbst für diesen Erfolg verwendet, eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>The title that players see.</source>
        <translation>Der Titel, den die Spieler sehen.</translation>
    </message>
    <message>
        <source>The platform or store the achievement comes from.</source>
        <translation>Die Plattform oder der Store, aus dem der Erfolg stammt.</translation>
    </message>
    <message>
        <source>The web address of the picture, beginning with https:// or http://.</source>
        <translation>Die Webadresse des Bildes, beginnend mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The ID of the game, or several IDs with commas between them.</source>
        <translation>Die ID des Spiels oder mehrere IDs, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Bronze, silver, gold or platinum; only PlayStation achievements have one.</source>
        <translation>Bronze, Silber, Gold oder Platin; nur PlayStation-Erfolge haben einen Rang.</translation>
    </message>
    <message>
        <source>What the achievement is about, usually how to obtain it.</source>
        <translation>Worum es bei dem Erfolg geht, meist wie man ihn erhält.</translation>
    </message>
    <message>
        <source>The ID that the platform or store itself gives to this achievement.</source>
        <translation>Die ID, die die Plattform oder der Store selbst diesem Erfolg gibt.</translation>
    </message>
    <message>
        <source>How many people own the achievement.</source>
        <translation>Wie viele Personen den Erfolg besitzen.</translation>
    </message>
    <message>
        <source>How many of a hundred people with the game own the achievement, from 0 to 100.</source>
        <translation>Wie viele von hundert Personen mit dem Spiel den Erfolg besitzen, von 0 bis 100.</translation>
    </message>
    <message>
        <source>Words that belong to the achievement, with commas between them; a tag with a comma in it stands in double quotes.</source>
        <translation>Wörter, die zum Erfolg gehören, durch Kommas getrennt; ein Schlagwort, das ein Komma enthält, steht in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>The region whose texts these are.</source>
        <translation>Die Region, für die diese Texte gelten.</translation>
    </message>
    <message>
        <source>When the record was made, as Unix time in seconds or milliseconds.</source>
        <translation>Wann der Datensatz angelegt wurde, als Unix-Zeit in Sekunden oder Millisekunden.</translation>
    </message>
    <message>
        <source>When the record was last changed, as Unix time in seconds or milliseconds.</source>
        <translation>Wann der Datensatz zuletzt geändert wurde, als Unix-Zeit in Sekunden oder Millisekunden.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>This field is mandatory.</source>
        <translation>Dies ist ein Pflichtfeld.</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Take this change back: the field was empty.</source>
        <translation>Diese Änderung zurücknehmen: Das Feld war leer.</translation>
    </message>
    <message>
        <source>Take this change back: it was “%1”.</source>
        <translation>Diese Änderung zurücknehmen: Der Wert war „%1“.</translation>
    </message>
    <message>
        <source>Take the change of %1 back</source>
        <translation>Änderung an „%1“ zurücknehmen</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>Only the name</source>
        <extracomment>What stands under the icons of the gallery.</extracomment>
        <translation>Nur der Name</translation>
    </message>
    <message>
        <source>What stands under the names</source>
        <translation>Was unter den Namen steht</translation>
    </message>
    <message>
        <source>Size of the icons (Ctrl+mouse wheel)</source>
        <translation>Größe der Symbole (Strg+Mausrad)</translation>
    </message>
    <message>
        <source>Size of the icons</source>
        <translation>Größe der Symbole</translation>
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
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Interrupted; %1 kept</source>
        <extracomment>History. %1: number of achievements that came before the program was stopped.</extracomment>
        <translation>Unterbrochen; %1 behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <extracomment>History: how many achievements an edit changed.</extracomment>
        <translation>
            <numerusform>%Ln Erfolg</numerusform>
            <numerusform>%Ln Erfolge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <extracomment>History, result of a fetch or import. %1, %2, %3: numbers of achievements.</extracomment>
        <translation>%1 neu, %2 geändert, %3 unverändert</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Everything that was done in this catalog, newest first. A fetch or an import can be taken back here; achievements that were changed since stay as they are. Edits are taken back with Undo.</source>
        <translation>Alles, was in diesem Katalog getan wurde, das Neueste zuerst. Ein Abruf oder Import kann hier zurückgenommen werden; seitdem geänderte Erfolge bleiben, wie sie sind. Bearbeitungen werden mit „Rückgängig“ zurückgenommen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the fetch or import back, where nothing was changed since</source>
        <translation>Den Abruf oder Import zurücknehmen, soweit seitdem nichts geändert wurde</translation>
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
            <numerusform>wie „%1“ und %Ln weiteres</numerusform>
            <numerusform>wie „%1“ und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>as “%1”</source>
        <extracomment>A double icon. %1: name of the achievement that has it, too.</extracomment>
        <translation>wie „%1“</translation>
    </message>
    <message>
        <source>%1 instead of %2 pixels</source>
        <extracomment>A picture&apos;s size. %1: as it is, e.g. 48 × 48. %2: as the record says.</extracomment>
        <translation>%1 statt %2 Pixel</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <extracomment>A picture&apos;s size. %1: e.g. 48 × 48.</extracomment>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Dismissed because</source>
        <translation>Verworfen, weil</translation>
    </message>
</context>
<context>
    <name>IconFrame</name>
    <message>
        <source>Loading the icon…</source>
        <translation>Symbol wird geladen …</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3, %4</source>
        <extracomment>An icon. %1: width, %2: height in pixels, %3: image format, %4: size with its unit.</extracomment>
        <translation>%1 × %2 Pixel, %3, %4</translation>
    </message>
</context>
<context>
    <name>IconIntake</name>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>IconLaboratory</name>
    <message>
        <source>With &amp;dismissed ones</source>
        <translation>Auch &amp;verworfene</translation>
    </message>
    <message>
        <source>Show findings that somebody said are right, too</source>
        <translation>Auch Befunde zeigen, die jemand für richtig erklärt hat</translation>
    </message>
    <message>
        <source>D&amp;ismiss…</source>
        <translation>Ver&amp;werfen …</translation>
    </message>
    <message>
        <source>Say why the marked findings are right; they return when the icon changes</source>
        <translation>Sagen, warum die markierten Befunde so richtig sind; sie kehren wieder, wenn sich das Symbol ändert</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>List the marked findings again that were dismissed</source>
        <translation>Die markierten verworfenen Befunde wieder auflisten</translation>
    </message>
    <message>
        <source>Show &amp;achievements</source>
        <translation>&amp;Erfolge zeigen</translation>
    </message>
    <message>
        <source>Search for the achievements with what is listed here</source>
        <translation>Nach den Erfolgen suchen, die hier aufgelistet sind</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of finding in a list. %1: its name. %2: how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>No icon of this catalog was checked yet. A check looks at each icon and lists what is broken, too small or double.</source>
        <translation>Noch wurde kein Symbol dieses Katalogs geprüft. Eine Prüfung sieht jedes Symbol an und listet auf, was kaputt, zu klein oder doppelt ist.</translation>
    </message>
    <message>
        <source>Nothing of this kind was found.</source>
        <translation>Nichts dieser Art wurde gefunden.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Why is this right as it is? It will be listed again when the icon changes.</source>
        <translation>Warum ist das so richtig? Es wird wieder aufgelistet, wenn sich das Symbol ändert.</translation>
    </message>
</context>
<context>
    <name>IconMark</name>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>In this catalog only</source>
        <translation>Nur in diesem Katalog</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Kaputt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>Server nicht erreicht</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>Keine Webadresse</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Single color</source>
        <translation>Einfarbig</translation>
    </message>
    <message>
        <source>Wrong aspect</source>
        <translation>Falsches Seitenverhältnis</translation>
    </message>
    <message>
        <source>Smaller than declared</source>
        <translation>Kleiner als angegeben</translation>
    </message>
    <message>
        <source>Low resolution</source>
        <translation>Niedrige Auflösung</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Double of another game</source>
        <translation>Doppelt mit anderem Spiel</translation>
    </message>
    <message>
        <source>Near double</source>
        <translation>Fast doppelt</translation>
    </message>
    <message>
        <source>Near double of another game</source>
        <translation>Fast wie anderes Spiel</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>IconPreview</name>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>As received</source>
        <extracomment>A size of an icon: the one of the record&apos;s own address.</extracomment>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>This achievement has no icon.</source>
        <translation>Dieser Erfolg hat kein Symbol.</translation>
    </message>
    <message>
        <source>Loading the icon…</source>
        <translation>Das Symbol wird geladen…</translation>
    </message>
    <message>
        <source>Declared: %1 pixels</source>
        <extracomment>%1: a size in pixels, as the record says.</extracomment>
        <translation>Angegeben: %1 Pixel</translation>
    </message>
    <message>
        <source>Received: %1 pixels, %2, %3</source>
        <extracomment>%1: a size in pixels, %2: image format, %3: bytes with their unit.</extracomment>
        <translation>Empfangen: %1 Pixel, %2, %3</translation>
    </message>
    <message>
        <source>Save the icon</source>
        <translation>Symbol speichern</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>The icon could not be written. Choose another folder, or make room on the disk.</source>
        <translation>Das Symbol konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom:</translation>
    </message>
    <message>
        <source>&amp;Behind it:</source>
        <translation>&amp;Dahinter:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>As players see it, reached and locked:</source>
        <translation>Wie Spieler es sehen, erreicht und gesperrt:</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>A zoom: the whole picture is seen.</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>The icon as players see it</source>
        <translation>Das Symbol, wie Spieler es sehen</translation>
    </message>
    <message>
        <source>Animated; the first picture is shown</source>
        <extracomment>Of an image that moves.</extracomment>
        <translation>Animiert; gezeigt wird das erste Bild</translation>
    </message>
    <message>
        <source>JPEG image (*.jpg *.jpeg)</source>
        <translation>JPEG-Bild (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>GIF image (*.gif)</source>
        <translation>GIF-Bild (*.gif)</translation>
    </message>
    <message>
        <source>WebP image (*.webp)</source>
        <translation>WebP-Bild (*.webp)</translation>
    </message>
</context>
<context>
    <name>ImageEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Take a picture from a file; it can be dropped here or pasted, too</source>
        <translation>Ein Bild aus einer Datei nehmen; es kann auch hierher gezogen oder eingefügt werden</translation>
    </message>
    <message>
        <source>This picture is in this catalog only, until it has a web address.</source>
        <translation>Dieses Bild gibt es nur in diesem Katalog, bis es eine Webadresse hat.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>What the files are; told from their content unless said. What is something else is refused.</source>
        <translation>Was die Dateien sind; ohne Angabe am Inhalt erkannt. Was etwas anderes ist, wird abgelehnt.</translation>
    </message>
    <message>
        <source>The game that definitions belong to.</source>
        <translation>Das Spiel, zu dem die Definitionen gehören.</translation>
    </message>
    <message>
        <source>The language of texts, as the file calls it, e.g. german; else English.</source>
        <translation>Die Sprache der Texte, wie die Datei sie nennt, z. B. german; sonst Englisch.</translation>
    </message>
    <message>
        <source>The region of records that are made.</source>
        <translation>Die Region der Datensätze, die entstehen.</translation>
    </message>
    <message>
        <source>Ids of records that are made from definitions: none (they stay drafts), or the free ones from N on.</source>
        <translation>IDs von Datensätzen, die aus Definitionen entstehen: none (sie bleiben Entwürfe) oder die freien ab N.</translation>
    </message>
    <message>
        <source>The fields of a table&apos;s columns, with commas between them; nothing leaves a column out.</source>
        <translation>Die Felder der Spalten einer Tabelle, mit Kommas getrennt; nichts lässt eine Spalte aus.</translation>
    </message>
    <message>
        <source>Only tells what would be done with each definition.</source>
        <translation>Sagt nur, was mit jeder Definition geschähe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>&quot;%1&quot; ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither none nor from:N.</source>
        <translation>&quot;%1&quot; ist weder none noch from:N.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field.</source>
        <translation>&quot;%1&quot; ist kein Feld.</translation>
    </message>
    <message>
        <source>The catalog; it is made when it does not exist.</source>
        <translation>Der Katalog; er wird angelegt, wenn er noch nicht existiert.</translation>
    </message>
    <message>
        <source>Files, or folders of files.</source>
        <translation>Dateien oder Ordner mit Dateien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of this command.</source>
        <translation>&quot;%1&quot; ist kein Format dieses Befehls.</translation>
    </message>
    <message>
        <source>Only definitions can be merged with --dry-run.</source>
        <translation>Nur Definitionen können mit --dry-run zusammengeführt werden.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A game is named by its number, e.g. 41233.</source>
        <translation>Ein Spiel wird mit seiner Nummer genannt, z. B. 41233.</translation>
    </message>
    <message>
        <source>Say from which number on free IDs are taken, e.g. 90000.</source>
        <translation>Geben Sie an, ab welcher Nummer freie IDs genommen werden, z. B. 90000.</translation>
    </message>
    <message>
        <source>The file is of “%1”. The number names its records.</source>
        <extracomment>%1: a game&apos;s name.</extracomment>
        <translation>Die Datei gehört zu „%1“. Die Nummer benennt dessen Datensätze.</translation>
    </message>
    <message>
        <source>Comparing with this catalog…</source>
        <translation>Vergleich mit diesem Katalog…</translation>
    </message>
    <message>
        <source>Import what is listed; it can be taken back with Undo</source>
        <translation>Das Aufgeführte importieren; es lässt sich mit Rückgängig zurücknehmen</translation>
    </message>
    <message>
        <source>There is nothing that would be imported</source>
        <translation>Es gibt nichts, was importiert würde</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more file(s)</source>
        <translation>
            <numerusform>%1 und %Ln weitere Datei</numerusform>
            <numerusform>%1 und %Ln weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>All entries (%1)</source>
        <extracomment>A choice of rows. %1: their number.</extracomment>
        <translation>Alle Einträge (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of rows. %1: what is done with them, e.g. Update. %2: their number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) will be added.</source>
        <translation>
            <numerusform>%Ln Erfolg wird hinzugefügt.</numerusform>
            <numerusform>%Ln Erfolge werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) will be updated.</source>
        <translation>
            <numerusform>%Ln Erfolg wird aktualisiert.</numerusform>
            <numerusform>%Ln Erfolge werden aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) will be read in.</source>
        <translation>
            <numerusform>%Ln Erfolg wird eingelesen.</numerusform>
            <numerusform>%Ln Erfolge werden eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) are there already.</source>
        <translation>
            <numerusform>%Ln Erfolg ist schon da.</numerusform>
            <numerusform>%Ln Erfolge sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) are left alone.</source>
        <translation>
            <numerusform>%Ln Erfolg bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Erfolge bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln Eintrag ist nicht lesbar.</numerusform>
            <numerusform>%Ln Einträge sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first ones; all will be read in.</source>
        <translation>Dies sind die ersten; alle werden eingelesen.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>&amp;Game ID:</source>
        <translation>Spiel-I&amp;D:</translation>
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
        <translation>&amp;Sprache der Texte:</translation>
    </message>
    <message>
        <source>The number of the game these achievements belong to; files do not tell it</source>
        <translation>Die Nummer des Spiels, zu dem diese Erfolge gehören; Dateien nennen sie nicht</translation>
    </message>
    <message>
        <source>None: what is added stays a draft</source>
        <translation>Keine: Neues bleibt ein Entwurf</translation>
    </message>
    <message>
        <source>Free ones, from here on:</source>
        <translation>Freie, ab hier:</translation>
    </message>
    <message>
        <source>First ID</source>
        <translation>Erste ID</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>&amp;Columns of the table:</source>
        <translation>S&amp;palten der Tabelle:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>As it &amp;stands in the file:</source>
        <translation>Wie es in der D&amp;atei steht:</translation>
    </message>
    <message>
        <source>What &amp;becomes of it:</source>
        <translation>Was daraus &amp;wird:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Save what was &amp;rejected…</source>
        <translation>Abgelehntes sp&amp;eichern…</translation>
    </message>
    <message>
        <source>Write the rejected entries and their reasons to a table</source>
        <translation>Die abgelehnten Einträge und ihre Gründe in eine Tabelle schreiben</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>IGDB records</source>
        <translation>IGDB-Datensätze</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Steam schema</source>
        <translation>Steam-Schema</translation>
    </message>
    <message>
        <source>Steam emulator settings</source>
        <translation>Einstellungen eines Steam-Emulators</translation>
    </message>
    <message>
        <source>RetroAchievements game</source>
        <translation>RetroAchievements-Spiel</translation>
    </message>
    <message>
        <source>PlayStation trophies</source>
        <translation>PlayStation-Trophäen</translation>
    </message>
    <message>
        <source>Xbox achievements</source>
        <translation>Xbox-Erfolge</translation>
    </message>
    <message>
        <source>Steamworks text (VDF)</source>
        <translation>Steamworks-Text (VDF)</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>Left alone</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Title of a column: what is done with an entry.</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Title of a column: what a curator should know of an entry.</extracomment>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Fills in the number after the highest ID in this catalog.</source>
        <translation>Trägt die Nummer nach der höchsten ID in diesem Katalog ein.</translation>
    </message>
    <message>
        <source>Propose a free ID</source>
        <translation>Eine freie ID vorschlagen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show or hide the details of the current achievement</source>
        <translation>Details des aktuellen Erfolgs zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Erfolge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) had been changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln Erfolg wurde seither geändert und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Erfolge wurden seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Achievement Curator</source>
        <translation>Achievement Curator</translation>
    </message>
    <message>
        <source>%1 (read only) – %2</source>
        <translation>%1 (nur lesen) – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The editor holds changes that are not saved. Save them or close it first.</source>
        <translation>Im Editor stehen Änderungen, die nicht gespeichert sind. Speichern Sie sie oder schließen Sie ihn zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln achievement(s).</source>
        <translation>
            <numerusform>%Ln Erfolg gelöscht.</numerusform>
            <numerusform>%Ln Erfolge gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 was not changed: %2</source>
        <extracomment>%1: a field, e.g. Rank. %2: what is wrong, a whole sentence.</extracomment>
        <translation>%1 wurde nicht geändert: %2</translation>
    </message>
    <message numerus="yes">
        <source>Took back %Ln achievement(s).</source>
        <translation>
            <numerusform>%Ln Erfolg zurückgenommen.</numerusform>
            <numerusform>%Ln Erfolge zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another name for the new catalog.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 gibt es schon. Öffnen Sie ihn, oder wählen Sie einen anderen Namen für den neuen Katalog.</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Show or hide the values to narrow the search down to, with their counts</source>
        <translation>Werte, auf die sich die Suche eingrenzen lässt, mit ihren Anzahlen zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>This is a change set. Open the catalog that it is for, and apply it there.</source>
        <translation>Das ist ein Änderungssatz. Öffnen Sie den Katalog, für den er ist, und wenden Sie ihn dort an.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln achievement(s) fit on the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>Höchstens %Ln Erfolg passt in die Zwischenablage. Exportieren Sie stattdessen in eine Datei.</numerusform>
            <numerusform>Höchstens %Ln Erfolge passen in die Zwischenablage. Exportieren Sie stattdessen in eine Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln achievement(s).</source>
        <translation>
            <numerusform>%Ln Erfolg kopiert.</numerusform>
            <numerusform>%Ln Erfolge kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied “%1”.</source>
        <extracomment>%1: the name of a change set.</extracomment>
        <translation>„%1“ angewandt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) did not fit in full and were left.</source>
        <translation>
            <numerusform>%Ln Änderung passte nicht ganz und blieb aus.</numerusform>
            <numerusform>%Ln Änderungen passten nicht ganz und blieben aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Show or hide what is under way, what it waits for, and each request</source>
        <translation>Zeigen oder ausblenden, was läuft, worauf es wartet, und jede Anfrage</translation>
    </message>
    <message>
        <source>Save what was rejected…</source>
        <translation>Abgelehntes speichern…</translation>
    </message>
    <message>
        <source>There is no file in the folder that could be imported.</source>
        <translation>Im Ordner ist keine Datei, die importiert werden kann.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard that could be imported.</source>
        <translation>In der Zwischenablage ist kein Text, der importiert werden kann.</translation>
    </message>
    <message>
        <source>Imported what was pasted.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Das Eingefügte importiert.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) added.</source>
        <translation>
            <numerusform>%Ln Erfolg hinzugefügt.</numerusform>
            <numerusform>%Ln Erfolge hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) updated.</source>
        <translation>
            <numerusform>%Ln Erfolg aktualisiert.</numerusform>
            <numerusform>%Ln Erfolge aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone.</source>
        <translation>
            <numerusform>%Ln blieb, wie er ist.</numerusform>
            <numerusform>%Ln blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon laboratory</source>
        <translation>Symbollabor</translation>
    </message>
    <message>
        <source>Show or hide what is wrong with the icons of this catalog</source>
        <translation>Zeigen oder verbergen, was an den Symbolen dieses Katalogs nicht stimmt</translation>
    </message>
    <message>
        <source>The last check of icons was not finished.</source>
        <translation>Die letzte Prüfung der Symbole wurde nicht beendet.</translation>
    </message>
    <message>
        <source>There is no picture and no web address on the clipboard that could be an icon.</source>
        <translation>In der Zwischenablage ist kein Bild und keine Webadresse, die ein Symbol sein könnte.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <translation>Datensatz %1, Byte %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2, byte %3: %4</source>
        <extracomment>%1: file or web address. %2: position of a record in it. %3: of a byte. %4: a whole sentence on what is wrong.</extracomment>
        <translation>%1, Datensatz %2, Byte %3: %4</translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <extracomment>%1: position of a record in a file or reply. %2: a whole sentence on what is wrong.</extracomment>
        <translation>Datensatz %1: %2</translation>
    </message>
    <message>
        <source>%1, record %2: %3</source>
        <extracomment>%1: file or web address. %2: position of a record in it. %3: a whole sentence on what is wrong.</extracomment>
        <translation>%1, Datensatz %2: %3</translation>
    </message>
    <message>
        <source>Byte %1: %2</source>
        <extracomment>%1: position of a byte in a file or reply. %2: a whole sentence on what is wrong.</extracomment>
        <translation>Byte %1: %2</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <extracomment>%1: file or web address. %2: position of a byte in it. %3: a whole sentence on what is wrong.</extracomment>
        <translation>%1, Byte %2: %3</translation>
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
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie, ob sie vorhanden ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check that it is there and that you may read it.</source>
        <translation>Die Datei kann nicht gelesen werden (%1). Prüfen Sie, ob sie vorhanden ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder, or make room on the disk.</source>
        <translation>Die Datei kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). Choose another folder, or make room on the disk.</source>
        <translation>Die Datei kann nicht geschrieben werden (%1). Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>There is nothing in it: no record, not even an empty list.</source>
        <translation>Es ist nichts darin: kein Datensatz, nicht einmal eine leere Liste.</translation>
    </message>
    <message>
        <source>This is not JSON. Choose a file or an address that gives achievement records as JSON.</source>
        <translation>Dies ist kein JSON. Wählen Sie eine Datei oder Adresse, die Erfolgsdatensätze als JSON liefert.</translation>
    </message>
    <message>
        <source>This is not JSON; it begins with “%1”. Choose a file or an address that gives achievement records as JSON.</source>
        <translation>Dies ist kein JSON; es beginnt mit „%1“. Wählen Sie eine Datei oder Adresse, die Erfolgsdatensätze als JSON liefert.</translation>
    </message>
    <message>
        <source>The JSON is broken here. Correct the text there and read it again.</source>
        <translation>Das JSON ist hier fehlerhaft. Korrigieren Sie den Text an dieser Stelle und lesen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The JSON is broken here (%1). Correct the text there and read it again.</source>
        <translation>Das JSON ist hier fehlerhaft (%1). Korrigieren Sie den Text an dieser Stelle und lesen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save the source as UTF-8 and read it again.</source>
        <translation>Der Text ist kein gültiges UTF-8. Speichern Sie das Original als UTF-8 und lesen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The text ends too early. What came before is kept; get the missing part and read it again.</source>
        <translation>Der Text endet zu früh. Was davor kam, bleibt erhalten; besorgen Sie den fehlenden Teil und lesen Sie den Text erneut ein.</translation>
    </message>
    <message>
        <source>The record is larger than 1 MiB, so it was left out.</source>
        <translation>Der Datensatz ist größer als 1 MiB und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>The record is nested more than 64 levels deep, so it was left out.</source>
        <translation>Der Datensatz ist mehr als 64 Ebenen tief verschachtelt und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>This is JSON, but no achievement record: a record is an object in braces.</source>
        <translation>Dies ist JSON, aber kein Erfolgsdatensatz: Ein Datensatz ist ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>This is JSON, but no achievement record (%1): a record is an object in braces.</source>
        <translation>Dies ist JSON, aber kein Erfolgsdatensatz (%1): Ein Datensatz ist ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>This is the answer to a count, without records. Ask for the achievements themselves.</source>
        <translation>Dies ist die Antwort auf eine Zählung, ohne Datensätze. Fragen Sie die Erfolge selbst ab.</translation>
    </message>
    <message>
        <source>This is the answer to several queries at once. Save the achievements&apos; part on its own and read that.</source>
        <translation>Dies ist die Antwort auf mehrere Anfragen zugleich. Speichern Sie den Teil mit den Erfolgen einzeln und lesen Sie diesen ein.</translation>
    </message>
    <message>
        <source>This is the service&apos;s report of an error, not records.</source>
        <translation>Dies ist eine Fehlermeldung des Dienstes, keine Datensätze.</translation>
    </message>
    <message>
        <source>This is the service&apos;s report of an error, not records: “%1”.</source>
        <translation>Dies ist eine Fehlermeldung des Dienstes, keine Datensätze: „%1“.</translation>
    </message>
    <message>
        <source>This field cannot be changed in this record.</source>
        <translation>Dieses Feld kann in diesem Datensatz nicht geändert werden.</translation>
    </message>
    <message>
        <source>This field cannot be changed in this record (%1).</source>
        <translation>Dieses Feld kann in diesem Datensatz nicht geändert werden (%1).</translation>
    </message>
    <message>
        <source>This file is not a catalog of this program. It was left as it is; choose another file.</source>
        <translation>Diese Datei ist kein Katalog dieses Programms. Sie wurde nicht verändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The catalog was made by a newer version of this program. Install that version to open it.</source>
        <translation>Der Katalog wurde mit einer neueren Version dieses Programms angelegt. Installieren Sie diese Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The catalog was made by a newer version of this program (structure %1). Install that version to open it.</source>
        <translation>Der Katalog wurde mit einer neueren Version dieses Programms angelegt (Struktur %1). Installieren Sie diese Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The catalog is damaged. It was left as it is; open a copy from a backup.</source>
        <translation>Der Katalog ist beschädigt. Er wurde nicht verändert; öffnen Sie eine Kopie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The catalog is damaged (%1). It was left as it is; open a copy from a backup.</source>
        <translation>Der Katalog ist beschädigt (%1). Er wurde nicht verändert; öffnen Sie eine Kopie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The catalog is open for reading only. To change it, close the other program that has it open, or copy it to a folder you may write in.</source>
        <translation>Der Katalog ist nur zum Lesen geöffnet. Um ihn zu ändern, schließen Sie das andere Programm, das ihn geöffnet hat, oder kopieren Sie ihn in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Another program holds the catalog, so it cannot even be read. Close that program and try again.</source>
        <translation>Ein anderes Programm belegt den Katalog, sodass er nicht einmal gelesen werden kann. Schließen Sie das andere Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and do it again.</source>
        <translation>Der Datenträger ist voll. Nichts ging verloren; schaffen Sie Platz und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>The catalog could not be read or written. Try again.</source>
        <translation>Der Katalog konnte nicht gelesen oder geschrieben werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The catalog could not be read or written (%1). Try again.</source>
        <translation>Der Katalog konnte nicht gelesen oder geschrieben werden (%1). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The record was changed in the meantime, so this change was not made. Look at the record and do it again.</source>
        <translation>Der Datensatz wurde inzwischen geändert, daher wurde diese Änderung nicht vorgenommen. Sehen Sie sich den Datensatz an und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the address and the connection, then try again.</source>
        <translation>Der Dienst ist nicht erreichbar. Prüfen Sie die Adresse und die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service cannot be reached (%1). Check the address and the connection, then try again.</source>
        <translation>Der Dienst ist nicht erreichbar (%1). Prüfen Sie die Adresse und die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again.</source>
        <translation>Die Verbindung zum Dienst ist abgebrochen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to the service broke off (%1). Try again.</source>
        <translation>Die Verbindung zum Dienst ist abgebrochen (%1). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made, so nothing was sent. Check the address and this computer&apos;s clock.</source>
        <translation>Es konnte keine sichere Verbindung zum Dienst hergestellt werden, daher wurde nichts gesendet. Prüfen Sie die Adresse und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made (%1), so nothing was sent. Check the address and this computer&apos;s clock.</source>
        <translation>Es konnte keine sichere Verbindung zum Dienst hergestellt werden (%1), daher wurde nichts gesendet. Prüfen Sie die Adresse und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The service sends us on to another server, which would get your key. That was refused; check the address.</source>
        <translation>Der Dienst leitet an einen anderen Server weiter, der Ihren Schlüssel erhalten würde. Das wurde abgelehnt; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The service sends us on to %1. That was refused, so that your key goes nowhere else; check the address.</source>
        <translation>Der Dienst leitet an %1 weiter. Das wurde abgelehnt, damit Ihr Schlüssel nirgendwo anders hingelangt; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The reply is larger than 64 MiB and was not read. Check that the address is the service&apos;s.</source>
        <translation>Die Antwort ist größer als 64 MiB und wurde nicht gelesen. Prüfen Sie, ob die Adresse die des Dienstes ist.</translation>
    </message>
    <message>
        <source>The service does not let us in. Check the key and try again.</source>
        <translation>Der Dienst verweigert den Zugang. Prüfen Sie den Schlüssel und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service does not let us in: “%1”. Check the key and try again.</source>
        <translation>Der Dienst verweigert den Zugang: „%1“. Prüfen Sie den Schlüssel und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service wants fewer requests, even after several pauses. Try again later.</source>
        <translation>Der Dienst verlangt weniger Anfragen, auch nach mehreren Pausen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service wants fewer requests, even after several pauses: “%1”. Try again later.</source>
        <translation>Der Dienst verlangt weniger Anfragen, auch nach mehreren Pausen: „%1“. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service lost its place before all achievements had come. Fetch again to get the rest.</source>
        <translation>Der Dienst hat seine Position verloren, bevor alle Erfolge eingetroffen waren. Rufen Sie erneut ab, um den Rest zu erhalten.</translation>
    </message>
    <message>
        <source>The service lost its place before all achievements had come (%1). Fetch again to get the rest.</source>
        <translation>Der Dienst hat seine Position verloren, bevor alle Erfolge eingetroffen waren (%1). Rufen Sie erneut ab, um den Rest zu erhalten.</translation>
    </message>
    <message>
        <source>Cancelled. What had come before is kept.</source>
        <translation>Abgebrochen. Was bereits eingetroffen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The service has nothing at this address (404). Check the address.</source>
        <translation>Unter dieser Adresse hat der Dienst nichts (404). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The service has nothing at this address (404): “%1”. Check the address.</source>
        <translation>Unter dieser Adresse hat der Dienst nichts (404): „%1“. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1). Try again later.</source>
        <translation>Der Dienst hat selbst ein Problem (%1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1): “%2”. Try again later.</source>
        <extracomment>%1: HTTP status. %2: the service&apos;s own message</extracomment>
        <translation>Der Dienst hat selbst ein Problem (%1): „%2“. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service refused the request (%1). Check the address.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt (%1). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The service refused the request (%1): “%2”. Check the address.</source>
        <extracomment>%1: HTTP status. %2: the service&apos;s own message</extracomment>
        <translation>Der Dienst hat die Anfrage abgelehnt (%1): „%2“. Prüfen Sie die Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1 of %Ln achievement(s)</source>
        <extracomment>%1: achievements so far. %Ln: how many there are.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Erfolg abgerufen</numerusform>
            <numerusform>%1 von %Ln Erfolgen abgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service for achievements</source>
        <translation>Erfolge werden beim Dienst angefragt</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln achievement(s)</source>
        <translation>
            <numerusform>%Ln Erfolg abgerufen</numerusform>
            <numerusform>%Ln Erfolge abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1 of %2; waiting for the rate limit for %Ln s</source>
        <extracomment>%1: achievements so far. %2: how many there are. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>%1 von %2 abgerufen; Anfragelimit erreicht, weiter in %Ln s</numerusform>
            <numerusform>%1 von %2 abgerufen; Anfragelimit erreicht, weiter in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1; waiting for the rate limit for %Ln s</source>
        <extracomment>%1: achievements so far. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>%1 abgerufen; Anfragelimit erreicht, weiter in %Ln s</numerusform>
            <numerusform>%1 abgerufen; Anfragelimit erreicht, weiter in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1 of %2; the service failed, next try in %Ln s</source>
        <extracomment>%1: achievements so far. %2: how many there are. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>%1 von %2 abgerufen; Dienst gestört, nächster Versuch in %Ln s</numerusform>
            <numerusform>%1 von %2 abgerufen; Dienst gestört, nächster Versuch in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1; the service failed, next try in %Ln s</source>
        <extracomment>%1: achievements so far. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>%1 abgerufen; Dienst gestört, nächster Versuch in %Ln s</numerusform>
            <numerusform>%1 abgerufen; Dienst gestört, nächster Versuch in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln achievement(s).</source>
        <translation>
            <numerusform>%Ln Erfolg abgerufen.</numerusform>
            <numerusform>%Ln Erfolge abgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch was cancelled; %Ln achievement(s) that had come are kept.</source>
        <translation>
            <numerusform>Das Abrufen wurde abgebrochen; %Ln bereits eingetroffener Erfolg bleibt erhalten.</numerusform>
            <numerusform>Das Abrufen wurde abgebrochen; %Ln bereits eingetroffene Erfolge bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) that had come before are kept.</source>
        <translation>
            <numerusform>%Ln bereits eingetroffener Erfolg bleibt erhalten.</numerusform>
            <numerusform>%Ln bereits eingetroffene Erfolge bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were no records and were left out.</source>
        <translation>
            <numerusform>%Ln Text war kein Datensatz und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Texte waren keine Datensätze und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service counts %1, but gave only %2 different IDs: %Ln missing. Fetch again to look for the rest.</source>
        <extracomment>%1: how many achievements the service says it has. %2: different IDs that came. %Ln: the difference.</extracomment>
        <translation>
            <numerusform>Der Dienst zählt %1, lieferte aber nur %2 verschiedene IDs: %Ln fehlt. Rufen Sie erneut ab, um nach dem Rest zu suchen.</numerusform>
            <numerusform>Der Dienst zählt %1, lieferte aber nur %2 verschiedene IDs: %Ln fehlen. Rufen Sie erneut ab, um nach dem Rest zu suchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing; every record needs it. Fill it in.</source>
        <extracomment>%1: a field&apos;s name</extracomment>
        <translation>„%1“ fehlt; jeder Datensatz braucht dieses Feld. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 up, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ muss eine ganze Zahl ab 0 sein, enthält aber %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ muss eine ganze Zahl sein, enthält aber %2.</translation>
    </message>
    <message>
        <source>%1 must be a number, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ muss eine Zahl sein, enthält aber %2.</translation>
    </message>
    <message>
        <source>%1 must be a text, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ muss ein Text sein, enthält aber %2.</translation>
    </message>
    <message>
        <source>%1 must be an image with a web address, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ muss ein Bild mit einer Webadresse sein, enthält aber %2.</translation>
    </message>
    <message>
        <source>%1 must be one or several IDs, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ muss aus einer oder mehreren IDs bestehen, enthält aber %2.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ muss eine Liste von Texten sein, enthält aber %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, but %2 has a fraction.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ muss eine ganze Zahl sein, aber %2 hat Nachkommastellen.</translation>
    </message>
    <message>
        <source>%1 must lie between -9223372036854775808 and 9223372036854775807, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ muss zwischen -9223372036854775808 und 9223372036854775807 liegen, enthält aber %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be read: %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ ist zu groß, um gelesen zu werden: Dort steht %2.</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 18446744073709551615, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ muss zwischen 0 und 18446744073709551615 liegen, enthält aber %2.</translation>
    </message>
    <message>
        <source>%1 is a share of all players and should lie between 0 and 100, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ ist ein Anteil aller Spieler und sollte zwischen 0 und 100 liegen, enthält aber %2.</translation>
    </message>
    <message>
        <source>%1 counts people and should not be below 0, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>„%1“ zählt Personen und sollte nicht unter 0 liegen, enthält aber %2.</translation>
    </message>
    <message>
        <source>The record was changed before it was made. Check both times.</source>
        <translation>Der Datensatz wurde geändert, bevor er angelegt wurde. Prüfen Sie beide Zeiten.</translation>
    </message>
    <message>
        <source>Only PlayStation achievements have a rank. Take the rank away or correct the source.</source>
        <translation>Nur PlayStation-Erfolge haben einen Rang. Entfernen Sie den Rang oder korrigieren Sie die Quelle.</translation>
    </message>
    <message>
        <source>%1 has no meaning for %2. Known are: %3.</source>
        <extracomment>%1: a field&apos;s name. %2: the number in the record. %3: the known numbers and their names.</extracomment>
        <translation>„%1“ hat für %2 keine Bedeutung. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>The icon&apos;s address should begin with https:// or http://, but %1 stands there.</source>
        <extracomment>%1: what stands in the record.</extracomment>
        <translation>Die Adresse des Symbols sollte mit https:// oder http:// beginnen, dort steht aber %1.</translation>
    </message>
    <message>
        <source>%1 stands in the record more than once. The last one counts.</source>
        <extracomment>%1: a field&apos;s name, or a key of the record.</extracomment>
        <translation>„%1“ steht mehr als einmal im Datensatz. Das letzte Vorkommen zählt.</translation>
    </message>
    <message>
        <source>%1 holds half a character, shown as �. Type the character again.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>„%1“ enthält ein halbes Zeichen, angezeigt als �. Geben Sie das Zeichen erneut ein.</translation>
    </message>
    <message>
        <source>There is no description. Say how to obtain the achievement.</source>
        <translation>Die Beschreibung fehlt. Geben Sie an, wie man den Erfolg erhält.</translation>
    </message>
    <message>
        <source>There is no icon. Add the address of one.</source>
        <translation>Das Symbol fehlt. Ergänzen Sie eine Adresse dafür.</translation>
    </message>
    <message>
        <source>There are no tags. Add some, so that the achievement is found more easily.</source>
        <translation>Schlagwörter fehlen. Ergänzen Sie einige, damit der Erfolg leichter gefunden wird.</translation>
    </message>
    <message>
        <source>%1 must be a number such as 42.5, with a point before the fraction.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>„%1“ muss eine Zahl wie 42.5 sein, mit einem Punkt vor den Nachkommastellen.</translation>
    </message>
    <message>
        <source>%1 must be one ID, or several with commas between them.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>„%1“ muss eine ID sein oder mehrere, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, written in digits only.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>„%1“ muss eine ganze Zahl sein, nur mit Ziffern geschrieben.</translation>
    </message>
    <message>
        <source>%1 must not be below 0. Take the minus sign away.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>„%1“ darf nicht unter 0 liegen. Entfernen Sie das Minuszeichen.</translation>
    </message>
    <message>
        <source>%1 is too large. Type a smaller number.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>„%1“ ist zu groß. Geben Sie eine kleinere Zahl ein.</translation>
    </message>
    <message>
        <source>%1 must lie between -9223372036854775808 and 9223372036854775807.</source>
        <extracomment>%1: a field&apos;s name. Keep the digits as they are.</extracomment>
        <translation>„%1“ muss zwischen -9223372036854775808 und 9223372036854775807 liegen.</translation>
    </message>
    <message>
        <source>%1 must not be above 18446744073709551615.</source>
        <extracomment>%1: a field&apos;s name. Keep the digits as they are.</extracomment>
        <translation>„%1“ darf nicht über 18446744073709551615 liegen.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, without a fraction.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>„%1“ muss eine ganze Zahl sein, ohne Nachkommastellen.</translation>
    </message>
    <message>
        <source>The phrase that begins with %1 has no end. Close it with a double quote.</source>
        <extracomment>%1: the part of the search text from the quote on.</extracomment>
        <translation>Die Wortfolge, die mit %1 beginnt, hat kein Ende. Schließen Sie sie mit einem doppelten Anführungszeichen ab.</translation>
    </message>
    <message>
        <source>The record names an icon without its address. Add the address.</source>
        <translation>Der Datensatz nennt ein Symbol ohne dessen Adresse. Ergänzen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The icon&apos;s address is no web address. It should begin with https:// or http://.</source>
        <translation>Die Adresse des Symbols ist keine Webadresse. Sie sollte mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>There is no image at the icon&apos;s address. Check the address.</source>
        <translation>Unter der Adresse des Symbols gibt es kein Bild. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The image server refused the icon (%1). Try again later.</source>
        <extracomment>%1: HTTP status.</extracomment>
        <translation>Der Bildserver hat das Symbol verweigert (%1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The image server cannot be reached. Check the connection and try again.</source>
        <translation>Der Bildserver ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The image server cannot be reached (%1). Check the connection and try again.</source>
        <translation>Der Bildserver ist nicht erreichbar (%1). Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The image server sends us on to an address that is not safe. Check the icon&apos;s address.</source>
        <translation>Der Bildserver leitet an eine Adresse weiter, die nicht sicher ist. Prüfen Sie die Adresse des Symbols.</translation>
    </message>
    <message>
        <source>The image is too large to be shown: the limits are 16 MiB and 64 megapixels.</source>
        <translation>Das Bild ist zu groß, um angezeigt zu werden: Die Grenzen sind 16 MiB und 64 Megapixel.</translation>
    </message>
    <message>
        <source>What lies at the icon&apos;s address is no PNG, JPEG, WebP or GIF image. Check the address.</source>
        <translation>Unter der Adresse des Symbols liegt kein PNG-, JPEG-, WebP- oder GIF-Bild. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown. Try again, or give another address.</source>
        <translation>Das Bild ist beschädigt und kann nicht angezeigt werden. Versuchen Sie es erneut oder geben Sie eine andere Adresse an.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Set %1 on “%2”</source>
        <extracomment>%1: a field, e.g. Rank. %2: the achievement&apos;s name.</extracomment>
        <translation>„%1“ bei „%2“ setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 on %Ln achievement(s)</source>
        <extracomment>%1: a field, e.g. Rank. %Ln: achievements.</extracomment>
        <translation>
            <numerusform>„%1“ bei %Ln Erfolg setzen</numerusform>
            <numerusform>„%1“ bei %Ln Erfolgen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln achievement(s)</source>
        <extracomment>A step of the history.</extracomment>
        <translation>
            <numerusform>%Ln Erfolg bearbeiten</numerusform>
            <numerusform>%Ln Erfolge bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>New achievement “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>Neuer Erfolg „%1“</translation>
    </message>
    <message>
        <source>New achievement</source>
        <extracomment>A step of the history.</extracomment>
        <translation>Neuer Erfolg</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln achievement(s)</source>
        <extracomment>A step of the history.</extracomment>
        <translation>
            <numerusform>%Ln Erfolg duplizieren</numerusform>
            <numerusform>%Ln Erfolge duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>„%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln achievement(s)</source>
        <extracomment>A step of the history.</extracomment>
        <translation>
            <numerusform>%Ln Erfolg löschen</numerusform>
            <numerusform>%Ln Erfolge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <extracomment>A step of the history. %1: the name of an achievement that was deleted before.</extracomment>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln achievement(s)</source>
        <extracomment>A step of the history: achievements that were deleted before.</extracomment>
        <translation>
            <numerusform>%Ln Erfolg wiederherstellen</numerusform>
            <numerusform>%Ln Erfolge wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch from a service</source>
        <extracomment>A step of the history. %1: the service&apos;s address.</extracomment>
        <translation>Von einem Dienst abrufen</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Von %1 abrufen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <extracomment>A step of the history. %1: a file&apos;s name.</extracomment>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Revert “%1”</source>
        <extracomment>A step of the history. %1: the name of an achievement, or what is taken back.</extracomment>
        <translation>„%1“ zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Revert %Ln achievement(s)</source>
        <extracomment>A step of the history: back to what the service or file said.</extracomment>
        <translation>
            <numerusform>%Ln Erfolg zurücknehmen</numerusform>
            <numerusform>%Ln Erfolge zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo %1</source>
        <extracomment>%1: a step, e.g. Set Rank on 12 achievements.</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1: a step, e.g. Set Rank on 12 achievements.</extracomment>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>A bracket is still open. Close it with “)”.</source>
        <translation>Eine Klammer ist noch offen. Schließen Sie sie mit „)“.</translation>
    </message>
    <message>
        <source>There is a “)” without the “(” that it closes. Take it away, or put it in double quotes.</source>
        <translation>Zu einem „)“ fehlt das „(“. Nehmen Sie es weg, oder setzen Sie es in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>What “-” leaves out must stand right behind it. To search for the sign itself, put it in double quotes.</source>
        <translation>Was „-“ ausschließt, muss direkt dahinter stehen. Um nach dem Zeichen selbst zu suchen, setzen Sie es in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>“OR” stands between two things of which one is enough; here one of them is not there. To search for the word itself, put it in double quotes.</source>
        <translation>„OR“ steht zwischen zwei Teilen, von denen einer genügt; hier fehlt einer. Um nach dem Wort selbst zu suchen, setzen Sie es in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>Behind “%1” a value is missing.</source>
        <extracomment>%1: a field and an operator in the search box, e.g. source:</extracomment>
        <translation>Hinter „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: a field&apos;s name there, e.g. source</extracomment>
        <translation>Es gibt kein Feld „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>The search does not understand “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box, e.g. name&gt;5. %2: e.g. name:5</extracomment>
        <translation>Die Suche versteht „%1“ nicht. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is not a number such as 42.5, with a point before the fraction.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>„%1“ ist keine Zahl wie 42.5, mit einem Punkt vor den Nachkommastellen.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2018, 2018-06, 2018-06-01 or 2018-06-01T12:30.</source>
        <extracomment>%1: what was typed in the search box. Keep the dates as they are.</extracomment>
        <translation>„%1“ ist kein Datum wie 2018, 2018-06, 2018-06-01 oder 2018-06-01T12:30.</translation>
    </message>
    <message>
        <source>Nothing lies within “%1”.</source>
        <extracomment>%1: what was typed in the search box, e.g. 10..5</extracomment>
        <translation>In „%1“ liegt nichts.</translation>
    </message>
    <message>
        <source>Nothing lies within “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box, e.g. 10..5. %2: e.g. 5..10</extracomment>
        <translation>In „%1“ liegt nichts. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>A search has at most %1 terms and %2 characters. What follows them does not count.</source>
        <extracomment>%1, %2: numbers.</extracomment>
        <translation>Eine Suche hat höchstens %1 Begriffe und %2 Zeichen. Was danach kommt, zählt nicht.</translation>
    </message>
    <message>
        <source>A search has at most %1 brackets inside each other. What follows them does not count.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Eine Suche hat höchstens %1 ineinander liegende Klammern. Was danach kommt, zählt nicht.</translation>
    </message>
    <message>
        <source>A part of the search holds half a character, or one that no text has. Type this part again.</source>
        <translation>Ein Teil der Suche enthält ein halbes Zeichen oder eines, das in keinem Text steht. Geben Sie diesen Teil neu ein.</translation>
    </message>
    <message>
        <source>There is no rank “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>Es gibt keinen Rang „%1“.</translation>
    </message>
    <message>
        <source>There is no rank “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: the key of a rank, e.g. gold</extracomment>
        <translation>Es gibt keinen Rang „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>Es gibt keine Region „%1“.</translation>
    </message>
    <message>
        <source>There is no region “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: the key of a region, e.g. europe</extracomment>
        <translation>Es gibt keine Region „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>No record can be “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: a word of the search, e.g. draft</extracomment>
        <translation>Kein Datensatz kann „%1“ sein. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>No record can be “%1”. It can be changed, new, deleted, draft, error or warning.</source>
        <extracomment>%1: what was typed in the search box. Keep the words as they are.</extracomment>
        <translation>Kein Datensatz kann „%1“ sein. Er kann changed, new, deleted, draft, error oder warning sein.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>Es gibt keine Quelle „%1“.</translation>
    </message>
    <message>
        <source>There is no source “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: the key of a source, e.g. steam</extracomment>
        <translation>Es gibt keine Quelle „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is too large for a number.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>„%1“ ist für eine Zahl zu groß.</translation>
    </message>
    <message>
        <source>“%1” does not lie between -9223372036854775808 and 9223372036854775807.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>„%1“ liegt nicht zwischen -9223372036854775808 und 9223372036854775807.</translation>
    </message>
    <message>
        <source>“%1” does not lie between 0 and 18446744073709551615.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>„%1“ liegt nicht zwischen 0 und 18446744073709551615.</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 into %Ln achievement(s)</source>
        <extracomment>A step of the history. %1: the name of a file with definitions. %Ln: achievements made or changed.</extracomment>
        <translation>
            <numerusform>%1 in %Ln Erfolg importieren</numerusform>
            <numerusform>%1 in %Ln Erfolge importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply “%1” to %Ln achievement(s)</source>
        <extracomment>A step of the history. %1: the label or file name of a change set. %Ln: achievements.</extracomment>
        <translation>
            <numerusform>„%1“ auf %Ln Erfolg anwenden</numerusform>
            <numerusform>„%1“ auf %Ln Erfolge anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not understand the query. Check what the fetch is narrowed to, and the generation the connection is set to.</source>
        <translation>Der Dienst versteht die Abfrage nicht. Prüfen Sie, worauf der Abruf eingegrenzt ist und welche Generation in der Verbindung eingestellt ist.</translation>
    </message>
    <message>
        <source>The service does not understand the query: “%1”. Check what the fetch is narrowed to, and the generation the connection is set to.</source>
        <translation>Der Dienst versteht die Abfrage nicht: „%1“. Prüfen Sie, worauf der Abruf eingegrenzt ist und welche Generation in der Verbindung eingestellt ist.</translation>
    </message>
    <message>
        <source>The current IGDB service has no achievements; they were taken out with its fourth generation. Use a service that is compatible with version 2 or 3, or import files.</source>
        <translation>Der heutige IGDB-Dienst hat keine Erfolge; sie wurden mit seiner vierten Generation entfernt. Verwenden Sie einen Dienst, der zu Version 2 oder 3 kompatibel ist, oder importieren Sie Dateien.</translation>
    </message>
    <message>
        <source>The service gave another page than was asked for, again and again. Fetch again later.</source>
        <translation>Der Dienst gab immer wieder eine andere Seite als die verlangte. Rufen Sie später erneut ab.</translation>
    </message>
    <message>
        <source>The service gave another page than was asked for, again and again (%1). Fetch again later.</source>
        <translation>Der Dienst gab immer wieder eine andere Seite als die verlangte (%1). Rufen Sie später erneut ab.</translation>
    </message>
    <message numerus="yes">
        <source>Paused at %1 of %Ln achievement(s)</source>
        <extracomment>%1: achievements so far. %Ln: how many there are.</extracomment>
        <translation>
            <numerusform>Angehalten bei %1 von %Ln Erfolg</numerusform>
            <numerusform>Angehalten bei %1 von %Ln Erfolgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at %Ln achievement(s)</source>
        <translation>
            <numerusform>Angehalten bei %Ln Erfolg</numerusform>
            <numerusform>Angehalten bei %Ln Erfolgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) came twice and were taken once.</source>
        <translation>
            <numerusform>%Ln Erfolg kam doppelt und wurde einmal übernommen.</numerusform>
            <numerusform>%Ln Erfolge kamen doppelt und wurden einmal übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) failed again and again and are missing; ask for them again.</source>
        <translation>
            <numerusform>%Ln Seite schlug immer wieder fehl und fehlt; rufen Sie sie erneut ab.</numerusform>
            <numerusform>%Ln Seiten schlugen immer wieder fehl und fehlen; rufen Sie sie erneut ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch from %1 was not finished: %2 of %Ln achievement(s) came.</source>
        <extracomment>%1: a service&apos;s address. %2: achievements that came. %Ln: achievements there are.</extracomment>
        <translation>
            <numerusform>Der Abruf von %1 wurde nicht beendet: %2 von %Ln Erfolg kam.</numerusform>
            <numerusform>Der Abruf von %1 wurde nicht beendet: %2 von %Ln Erfolgen kamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch from %1 was not finished: %Ln achievement(s) came.</source>
        <extracomment>%1: a service&apos;s address. %Ln: achievements that came.</extracomment>
        <translation>
            <numerusform>Der Abruf von %1 wurde nicht beendet: %Ln Erfolg kam.</numerusform>
            <numerusform>Der Abruf von %1 wurde nicht beendet: %Ln Erfolge kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1, byte %2: %3</source>
        <extracomment>%1: position of a change in a change set. %2: position of a byte. %3: a whole sentence.</extracomment>
        <translation>Änderung %1, Byte %2: %3</translation>
    </message>
    <message>
        <source>%1, change %2, byte %3: %4</source>
        <extracomment>%1: file. %2: position of a change in it. %3: of a byte. %4: a whole sentence.</extracomment>
        <translation>%1, Änderung %2, Byte %3: %4</translation>
    </message>
    <message>
        <source>This is a change set, not records. Apply it instead of importing it.</source>
        <translation>Das ist ein Änderungssatz, keine Datensätze. Wenden Sie ihn an, statt ihn zu importieren.</translation>
    </message>
    <message>
        <source>This is no change set. Choose a file that was exported as one.</source>
        <translation>Das ist kein Änderungssatz. Wählen Sie eine Datei, die als solcher exportiert wurde.</translation>
    </message>
    <message>
        <source>This is no change set (%1 is missing). Choose a file that was exported as one.</source>
        <translation>Das ist kein Änderungssatz (%1 fehlt). Wählen Sie eine Datei, die als solcher exportiert wurde.</translation>
    </message>
    <message>
        <source>The change set was made by a newer version of this program. Install that version to apply it.</source>
        <translation>Der Änderungssatz stammt von einer neueren Version dieses Programms. Installieren Sie diese, um ihn anzuwenden.</translation>
    </message>
    <message>
        <source>The change set was made by a newer version of this program (version %1 of its form). Install that version to apply it.</source>
        <translation>Der Änderungssatz stammt von einer neueren Version dieses Programms (Form Version %1). Installieren Sie diese, um ihn anzuwenden.</translation>
    </message>
    <message>
        <source>This change cannot be read, so nothing of the change set was applied. Correct it, or ask for the file again.</source>
        <translation>Diese Änderung ist nicht lesbar, darum wurde nichts aus dem Änderungssatz angewandt. Berichtigen Sie sie oder lassen Sie sich die Datei noch einmal geben.</translation>
    </message>
    <message>
        <source>This change cannot be read (expected: %1), so nothing of the change set was applied. Correct it, or ask for the file again.</source>
        <translation>Diese Änderung ist nicht lesbar (erwartet: %1), darum wurde nichts aus dem Änderungssatz angewandt. Berichtigen Sie sie oder lassen Sie sich die Datei noch einmal geben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) open</source>
        <translation>
            <numerusform>%Ln Anfrage offen</numerusform>
            <numerusform>%Ln Anfragen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>%Ln Anfrage wartet</numerusform>
            <numerusform>%Ln Anfragen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>next request at %1</source>
        <extracomment>%1: time of day, with seconds.</extracomment>
        <translation>nächste Anfrage um %1</translation>
    </message>
    <message>
        <source>%1 requests a second</source>
        <extracomment>%1: a number, e.g. 3.9.</extracomment>
        <translation>%1 Anfragen pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) failed so far</source>
        <translation>
            <numerusform>bisher %Ln Seite fehlgeschlagen</numerusform>
            <numerusform>bisher %Ln Seiten fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>IDs of a page that failed, from %1 to %2.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>IDs of a page that failed, from %1 on.</extracomment>
        <translation>ab %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>The end of a list of pages that failed.</extracomment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages that failed, by ID: %1.</source>
        <extracomment>%1: a list of spans of IDs.</extracomment>
        <translation>Fehlgeschlagene Seiten, nach ID: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Fetched the names of %1 of %Ln game(s)</source>
        <translation>
            <numerusform>Namen von %1 von %Ln Spiel abgerufen</numerusform>
            <numerusform>Namen von %1 von %Ln Spielen abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched the images of %1 of %Ln icon(s)</source>
        <extracomment>%1: addresses of images so far. %Ln: icons there are.</extracomment>
        <translation>
            <numerusform>Bilder von %1 von %Ln Symbol abgerufen</numerusform>
            <numerusform>Bilder von %1 von %Ln Symbolen abgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>What came of a request: a good answer.</extracomment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>request</comment>
        <extracomment>%1: what went wrong with a request, in short. %2: the reason, as the service or the system tells it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen worden</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>Sent on elsewhere</source>
        <translation>Woandershin verwiesen</translation>
    </message>
    <message>
        <source>Reply too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Nicht eingelassen</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Query not understood</source>
        <translation>Abfrage nicht verstanden</translation>
    </message>
    <message>
        <source>Not what was asked for</source>
        <translation>Nicht das Verlangte</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Failed at the service</source>
        <translation>Beim Dienst fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not readable as records</source>
        <translation>Nicht als Datensätze lesbar</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <extracomment>%1: file name.</extracomment>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>Importing %1: %2 %</source>
        <extracomment>%1: file name. %2: number of percent.</extracomment>
        <translation>%1 wird importiert: %2 %</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 %</source>
        <extracomment>%1: file name. %2: number of percent.</extracomment>
        <translation>Export nach %1: %2 %</translation>
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
            <numerusform>%Ln Erfolg nach %1 exportiert.</numerusform>
            <numerusform>%Ln Erfolge nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln achievement(s).</source>
        <translation>
            <numerusform>%Ln Erfolg importiert.</numerusform>
            <numerusform>%Ln Erfolge importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <extracomment>After an import. %1, %2, %3: numbers of achievements.</extracomment>
        <translation>%1 neu, %2 geändert, %3 unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have errors.</source>
        <translation>
            <numerusform>%Ln davon enthält Fehler.</numerusform>
            <numerusform>%Ln davon enthalten Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln Text konnte nicht gelesen werden und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Texte konnten nicht gelesen werden und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln page(s)</source>
        <extracomment>%Ln: pages of a fetch that failed.</extracomment>
        <translation>
            <numerusform>%Ln Seite erneut abrufen</numerusform>
            <numerusform>%Ln Seiten erneut abrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>This is what a player has reached, not what the achievements are. Get the game&apos;s definitions instead.</source>
        <translation>Dies ist, was ein Spieler erreicht hat, nicht, was die Erfolge sind. Holen Sie stattdessen die Definitionen des Spiels.</translation>
    </message>
    <message>
        <source>This is what a player has reached on %1, not what the achievements are. Get the game&apos;s definitions instead.</source>
        <translation>Dies ist, was ein Spieler auf %1 erreicht hat, nicht, was die Erfolge sind. Holen Sie stattdessen die Definitionen des Spiels.</translation>
    </message>
    <message>
        <source>This is a list of games, without achievements. Get the achievements of one game instead.</source>
        <translation>Dies ist eine Liste von Spielen, ohne Erfolge. Holen Sie stattdessen die Erfolge eines Spiels.</translation>
    </message>
    <message>
        <source>No format that can be imported was recognised here.</source>
        <translation>Hier wurde kein Format erkannt, das importiert werden kann.</translation>
    </message>
    <message>
        <source>No format that can be imported was recognised here; it begins with “%1”.</source>
        <translation>Hier wurde kein Format erkannt, das importiert werden kann; es beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>This is something else, so it was left out. Import it on its own.</source>
        <translation>Dies ist etwas anderes und wurde ausgelassen. Importieren Sie es für sich.</translation>
    </message>
    <message>
        <source>This is something else (%1), so it was left out. Import it on its own.</source>
        <translation>Dies ist etwas anderes (%1) und wurde ausgelassen. Importieren Sie es für sich.</translation>
    </message>
    <message>
        <source>These files belong to several games. Import each game on its own, as each has its own ID.</source>
        <translation>Diese Dateien gehören zu mehreren Spielen. Importieren Sie jedes Spiel für sich, da jedes seine eigene ID hat.</translation>
    </message>
    <message>
        <source>These files belong to several games (%1). Import each game on its own, as each has its own ID.</source>
        <translation>Diese Dateien gehören zu mehreren Spielen (%1). Importieren Sie jedes Spiel für sich, da jedes seine eigene ID hat.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB, which no file of definitions is. Only JSON records and tables may be larger.</source>
        <translation>Die Datei ist größer als 64 MiB, was keine Datei mit Definitionen ist. Nur JSON-Datensätze und Tabellen dürfen größer sein.</translation>
    </message>
    <message>
        <source>The text is broken here: a key or a value in quotes was expected. What came before is kept.</source>
        <translation>Der Text ist hier fehlerhaft: Ein Schlüssel oder Wert in Anführungszeichen wurde erwartet. Was davor steht, bleibt erhalten.</translation>
    </message>
    <message>
        <source>It does not say which achievement it is, so it was left out.</source>
        <translation>Der Eintrag sagt nicht, welcher Erfolg er ist, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It does not say which achievement it is (“%1” is missing), so it was left out.</source>
        <translation>Der Eintrag sagt nicht, welcher Erfolg er ist („%1“ fehlt), und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The same achievement stands in the files twice, and differs. The first was taken.</source>
        <translation>Derselbe Erfolg steht zweimal in den Dateien, mit Unterschieden. Der erste wurde genommen.</translation>
    </message>
    <message>
        <source>“%1” stands in the files twice, and differs. The first was taken.</source>
        <translation>„%1“ steht zweimal in den Dateien, mit Unterschieden. Das erste wurde genommen.</translation>
    </message>
    <message>
        <source>None of the table&apos;s columns is known as a field. Say which column is which field.</source>
        <translation>Keine Spalte der Tabelle ist als Feld bekannt. Geben Sie an, welche Spalte welches Feld ist.</translation>
    </message>
    <message>
        <source>Two columns are said to be the same field. Choose one of them.</source>
        <translation>Zwei Spalten sollen dasselbe Feld sein. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Two columns are said to be %1. Choose one of them.</source>
        <translation>Zwei Spalten sollen %1 sein. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>A cell holds no value of its field, so the row was left out.</source>
        <translation>Eine Zelle enthält keinen Wert ihres Feldes, daher wurde die Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>A cell holds no value of its field (%1), so the row was left out.</source>
        <translation>Eine Zelle enthält keinen Wert ihres Feldes (%1), daher wurde die Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>A quote stands where none may, or is never closed, so the row was left out. Quotes inside a cell are doubled.</source>
        <translation>Ein Anführungszeichen steht, wo keines stehen darf, oder wird nie geschlossen, daher wurde die Zeile ausgelassen. In einer Zelle werden Anführungszeichen verdoppelt.</translation>
    </message>
    <message>
        <source>No ID is free from the given one on. Give a lower one.</source>
        <translation>Ab der angegebenen ID ist keine mehr frei. Geben Sie eine niedrigere an.</translation>
    </message>
    <message>
        <source>The achievement is hidden, so the store does not give its description.</source>
        <translation>Der Erfolg ist verborgen, daher gibt der Store seine Beschreibung nicht heraus.</translation>
    </message>
    <message>
        <source>There is no text in the language asked for; “%1” was taken.</source>
        <extracomment>%1: a language as the file calls it.</extracomment>
        <translation>In der gewünschten Sprache gibt es keinen Text; „%1“ wurde genommen.</translation>
    </message>
    <message>
        <source>The icon is only a file name (“%1”), which is no address, so it was left out.</source>
        <extracomment>%1: a file name or hash.</extracomment>
        <translation>Das Symbol ist nur ein Dateiname („%1“) und keine Adresse; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A value cannot be read (%1), so it was left out.</source>
        <extracomment>%1: a key and its value.</extracomment>
        <translation>Ein Wert ist nicht lesbar (%1) und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A localisation names texts by their place only. Import it together with the configuration, which knows whose they are.</source>
        <translation>Eine Lokalisierung nennt Texte nur nach ihrem Platz. Importieren Sie sie zusammen mit der Konfiguration, die weiß, wozu sie gehören.</translation>
    </message>
    <message>
        <source>The file says that the game has no achievements.</source>
        <translation>Laut der Datei hat das Spiel keine Erfolge.</translation>
    </message>
    <message>
        <source>This is one page only (%1). Bring the other pages, too, to import all.</source>
        <extracomment>%1: numbers such as 32 / 73.</extracomment>
        <translation>Dies ist nur eine Seite (%1). Geben Sie auch die übrigen Seiten an, um alles zu importieren.</translation>
    </message>
    <message>
        <source>The file holds fewer achievements than it says the game has (%1).</source>
        <extracomment>%1: numbers such as 5 / 7.</extracomment>
        <translation>Die Datei enthält weniger Erfolge, als das Spiel laut ihr hat (%1).</translation>
    </message>
    <message>
        <source>The service has no number for this source, so records that are made have none and stay drafts.</source>
        <translation>Der Dienst hat für diese Quelle keine Nummer; neue Datensätze haben daher keine und bleiben Entwürfe.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>There already</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>No record here</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Kein Datensatz hier</translation>
    </message>
    <message>
        <source>Several records</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Mehrere Datensätze</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>The file has only a part of the achievement, and the catalog has no record of it to update.</source>
        <translation>Die Datei enthält nur einen Teil des Erfolgs, und der Katalog hat keinen Datensatz davon, der zu aktualisieren wäre.</translation>
    </message>
    <message>
        <source>Several records have this source, game and external ID, so none was changed. Delete the doubles first.</source>
        <translation>Mehrere Datensätze haben diese Quelle, dieses Spiel und diese externe ID, daher wurde keiner geändert. Löschen Sie zuerst die doppelten.</translation>
    </message>
    <message>
        <source>The record is deleted here and stays so. Restore it to bring it up to date.</source>
        <translation>Der Datensatz ist hier gelöscht und bleibt es. Stellen Sie ihn wieder her, um ihn zu aktualisieren.</translation>
    </message>
    <message>
        <source>The image server did not answer in time. Try again later.</source>
        <translation>Der Bildserver hat nicht rechtzeitig geantwortet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Check of icons</source>
        <translation>Prüfung der Symbole</translation>
    </message>
    <message>
        <source>Checking icons: %1 of %2</source>
        <extracomment>%1: icons checked so far. %2: all of them.</extracomment>
        <translation>Symbole werden geprüft: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln icon(s).</source>
        <translation>
            <numerusform>%Ln Symbol geprüft.</numerusform>
            <numerusform>%Ln Symbole geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The icon is a picture in this catalog only. Upload it and enter its address before you hand the record over.</source>
        <translation>Das Symbol ist ein Bild, das es nur in diesem Katalog gibt. Laden Sie es hoch und tragen Sie seine Adresse ein, bevor Sie den Datensatz weitergeben.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>What somebody wants to use as an icon, when it has no file name.</extracomment>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>%1 is empty, or nothing is to be seen in it. Choose another picture.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 ist leer, oder es ist nichts darauf zu sehen. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or GIF image. Choose another picture.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 ist kein PNG-, JPEG-, WebP- oder GIF-Bild. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>%1 is too large for an icon: the limits are 16 MiB and 64 megapixels.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 ist zu groß für ein Symbol: Die Grenzen sind 16 MiB und 64 Megapixel.</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another picture.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 ist beschädigt. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the file and try again.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 konnte nicht gelesen werden. Prüfen Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln icon(s) of this catalog lie in %1.</source>
        <extracomment>%1: name of a folder. %Ln: icons that have no web address.</extracomment>
        <translation>
            <numerusform>%Ln Symbol dieses Katalogs liegt in %1.</numerusform>
            <numerusform>%Ln Symbole dieses Katalogs liegen in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>They take %1 on the disk now.</source>
        <extracomment>Icons kept on the disk. %1: bytes with their unit.</extracomment>
        <translation>Auf dem Datenträger belegen sie jetzt %1.</translation>
    </message>
    <message>
        <source>What they take on the disk is being counted…</source>
        <translation>Ihr Platz auf dem Datenträger wird ermittelt …</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Icons that were seen are kept, so that they are there at once and without a network. Those of the open catalog are kept longest.</source>
        <translation>Gezeigte Symbole werden aufbewahrt, damit sie sofort und auch ohne Netz da sind. Die des offenen Katalogs bleiben am längsten.</translation>
    </message>
    <message>
        <source>Icons in &amp;memory, at most</source>
        <translation>Symbole im &amp;Arbeitsspeicher, höchstens</translation>
    </message>
    <message>
        <source>Icons on the &amp;disk, at most</source>
        <translation>Symbole auf dem &amp;Datenträger, höchstens</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the blank between: 1,048,576 bytes.</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Clear the icon cache</source>
        <translation>Symbol&amp;speicher leeren</translation>
    </message>
    <message>
        <source>Forgets all icons that were seen; they are fetched again when they are shown</source>
        <translation>Vergisst alle gezeigten Symbole; sie werden wieder geholt, wenn sie gezeigt werden</translation>
    </message>
</context>
<context>
    <name>QueryAdvice</name>
    <message>
        <source>Use %1</source>
        <extracomment>Button. %1: what may have been meant in the search box, e.g. steam.</extracomment>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Put this in its place</source>
        <translation>Dies an seine Stelle setzen</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Search names, descriptions, external ids and tags</source>
        <translation>Namen, Beschreibungen, externe IDs und Schlagwörter durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words in any order; put a phrase in double quotes.</source>
        <translation>Wörter in beliebiger Reihenfolge; Wortfolgen in doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>Wie man sucht (F1)</translation>
    </message>
</context>
<context>
    <name>QueryCompletion</name>
    <message>
        <source>State</source>
        <extracomment>What &quot;is:&quot; asks for in the search box: new, changed, with an error...</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Filled in</source>
        <extracomment>What &quot;has:&quot; asks for in the search box: a field that is filled in.</extracomment>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <extracomment>What &quot;missing:&quot; asks for in the search box: a field that is not filled in.</extracomment>
        <translation>Nicht ausgefüllt</translation>
    </message>
    <message>
        <source>Changed here</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>New here</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>Hier neu</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>With an error</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>Mit einem Fehler</translation>
    </message>
    <message>
        <source>With a warning</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>Mit einer Warnung</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>What &quot;=&quot; asks for behind a text field in the search box, where &quot;:&quot; means contains.</extracomment>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>more than</source>
        <extracomment>What &quot;&gt;&quot; asks for behind a number in the search box; the same for the next three.</extracomment>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>What &quot;&gt;&quot; asks for behind a date in the search box; the same for the next three.</extracomment>
        <translation>nach</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>von diesem Tag an</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation>bis zu diesem Tag</translation>
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
        <translation>Wörter</translation>
    </message>
    <message>
        <source>boss killer</source>
        <translation>boss bezwinger</translation>
    </message>
    <message>
        <source>both words, anywhere</source>
        <translation>beide Wörter, irgendwo</translation>
    </message>
    <message>
        <source>&quot;end boss&quot;</source>
        <translation>&quot;letzter boss&quot;</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>diese Wörter zusammen</translation>
    </message>
    <message>
        <source>boss OR dragon</source>
        <translation>boss OR drache</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>boss -dragon</source>
        <translation>boss -drache</translation>
    </message>
    <message>
        <source>the first, not the second</source>
        <translation>das erste, nicht das zweite</translation>
    </message>
    <message>
        <source>(boss OR dragon) secret</source>
        <translation>(boss OR drache) geheim</translation>
    </message>
    <message>
        <source>brackets keep together</source>
        <translation>Klammern halten zusammen</translation>
    </message>
    <message>
        <source>In one field</source>
        <translation>In einem Feld</translation>
    </message>
    <message>
        <source>name:boss</source>
        <translation>name:boss</translation>
    </message>
    <message>
        <source>also description: external:</source>
        <translation>auch description: external:</translation>
    </message>
    <message>
        <source>name=&quot;Boss Killer&quot;</source>
        <translation>name=&quot;Boss-Bezwinger&quot;</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>der ganze Text</translation>
    </message>
    <message>
        <source>tag:stealth</source>
        <translation>tag:schleichen</translation>
    </message>
    <message>
        <source>in one of the tags</source>
        <translation>in einem der Schlagwörter</translation>
    </message>
    <message>
        <source>source:steam</source>
        <translation>source:steam</translation>
    </message>
    <message>
        <source>or xbox, playstation</source>
        <translation>oder xbox, playstation</translation>
    </message>
    <message>
        <source>rank:gold</source>
        <translation>rank:gold</translation>
    </message>
    <message>
        <source>also rank&gt;=silver</source>
        <translation>auch rank&gt;=silver</translation>
    </message>
    <message>
        <source>language:japan</source>
        <translation>language:japan</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>die Region</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Daten</translation>
    </message>
    <message>
        <source>owners&gt;1000</source>
        <translation>owners&gt;1000</translation>
    </message>
    <message>
        <source>also &gt;= &lt; &lt;= =</source>
        <translation>auch &gt;= &lt; &lt;= =</translation>
    </message>
    <message>
        <source>rarity:5..10</source>
        <translation>rarity:5..10</translation>
    </message>
    <message>
        <source>from 5 to 10 percent</source>
        <translation>von 5 bis 10 Prozent</translation>
    </message>
    <message>
        <source>game:41233</source>
        <translation>game:41233</translation>
    </message>
    <message>
        <source>a game’s id; also id:</source>
        <translation>ID eines Spiels; auch id:</translation>
    </message>
    <message>
        <source>updated&gt;=2018-06-01</source>
        <translation>updated&gt;=2018-06-01</translation>
    </message>
    <message>
        <source>also created:</source>
        <translation>auch created:</translation>
    </message>
    <message>
        <source>updated:2018-06</source>
        <translation>updated:2018-06</translation>
    </message>
    <message>
        <source>all of that month</source>
        <translation>der ganze Monat</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Was ausgefüllt ist</translation>
    </message>
    <message>
        <source>missing:icon</source>
        <translation>missing:icon</translation>
    </message>
    <message>
        <source>any field can be missing</source>
        <translation>jedes Feld kann fehlen</translation>
    </message>
    <message>
        <source>has:rank</source>
        <translation>has:rank</translation>
    </message>
    <message>
        <source>the field has a value</source>
        <translation>das Feld hat einen Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>is:changed</source>
        <translation>is:changed</translation>
    </message>
    <message>
        <source>or new, deleted, draft</source>
        <translation>oder new, deleted, draft</translation>
    </message>
    <message>
        <source>is:error</source>
        <translation>is:error</translation>
    </message>
    <message>
        <source>or warning</source>
        <translation>oder warning</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Wie man sucht</translation>
    </message>
    <message>
        <source>Put this into the search box</source>
        <translation>In das Suchfeld setzen</translation>
    </message>
    <message>
        <source>Names count in every language, numbers too: source:3 is source:steam. Ctrl+Space lists what can stand at the cursor.</source>
        <translation>Namen gelten in jeder Sprache, Nummern auch: source:3 ist source:steam. Strg+Leertaste listet auf, was am Cursor stehen kann.</translation>
    </message>
    <message>
        <source>game:&quot;Boss Rush&quot;</source>
        <translation>game:&quot;Boss Rush&quot;</translation>
    </message>
    <message>
        <source>in the name of its game</source>
        <translation>im Namen des Spiels</translation>
    </message>
    <message>
        <source>icon:broken</source>
        <translation>icon:broken</translation>
    </message>
    <message>
        <source>or double, after a check of icons</source>
        <translation>oder double, nach einer Prüfung der Symbole</translation>
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
        <translation>Silber</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platin</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Nordamerika</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
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
        <translation>Asien</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Weltweit</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
</context>
<context>
    <name>RejectedList</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
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
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Of the requests.</extracomment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No request failed.</source>
        <translation>Keine Anfrage ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No service was asked for anything yet. Each request is listed here, without keys.</source>
        <translation>Noch kein Dienst wurde etwas gefragt. Hier steht jede Anfrage, ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>&amp;Only what failed</source>
        <translation>&amp;Nur Fehlgeschlagenes</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Forget the requests listed here</source>
        <translation>Die hier aufgeführten Anfragen vergessen</translation>
    </message>
    <message>
        <source>The current request</source>
        <translation>Die aktuelle Anfrage</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected requests</source>
        <translation>Die ausgewählten Anfragen kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select all requests</source>
        <translation>Alle Anfragen auswählen</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The window did not come to rest within 60 seconds.</source>
        <extracomment>Command line, when the picture of the window was not ready in time.</extracomment>
        <translation>Das Fenster kam innerhalb von 60 Sekunden nicht zur Ruhe.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ServiceCommands</name>
    <message>
        <source>The catalog; it is made when it does not exist.</source>
        <translation>Der Katalog; er wird angelegt, wenn er noch nicht existiert.</translation>
    </message>
    <message>
        <source>&quot;--service&quot; needs the address of a service that begins with http:// or https://.</source>
        <translation>&quot;--service&quot; benötigt die Adresse eines Dienstes, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>The port to listen on; without it, or with 0, a free one.</source>
        <translation>Der Port, auf dem gelauscht wird; ohne Angabe oder mit 0 ein freier.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>The user key is &quot;sample&quot;. Ctrl+C ends the service.</source>
        <translation>Der Benutzerschlüssel lautet &quot;sample&quot;. Strg+C beendet den Dienst.</translation>
    </message>
    <message>
        <source>The same command with --resume fetches the rest.</source>
        <translation>Derselbe Befehl mit --resume ruft den Rest ab.</translation>
    </message>
    <message>
        <source>The generation of the service: v2 (unless said otherwise), v3 or v4.</source>
        <translation>Die Generation des Dienstes: v2 (wenn nicht anders gesagt), v3 oder v4.</translation>
    </message>
    <message>
        <source>A file whose first line is the user key (v2, v3); else ACHIEVEMENTS_USER_KEY.</source>
        <translation>Eine Datei, deren erste Zeile der Benutzerschlüssel ist (v2, v3); sonst ACHIEVEMENTS_USER_KEY.</translation>
    </message>
    <message>
        <source>The client id (v4); else ACHIEVEMENTS_CLIENT_ID.</source>
        <translation>Die Client-ID (v4); sonst ACHIEVEMENTS_CLIENT_ID.</translation>
    </message>
    <message>
        <source>A file whose first line is the client secret (v4); else ACHIEVEMENTS_CLIENT_SECRET.</source>
        <translation>Eine Datei, deren erste Zeile das Client-Geheimnis ist (v4); sonst ACHIEVEMENTS_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Where access tokens come from (v4).</source>
        <translation>Woher Zugriffstoken kommen (v4).</translation>
    </message>
    <message>
        <source>Only achievements of this game.</source>
        <translation>Nur Erfolge dieses Spiels.</translation>
    </message>
    <message>
        <source>Only achievements of this source.</source>
        <translation>Nur Erfolge dieser Quelle.</translation>
    </message>
    <message>
        <source>Only achievements updated since then, e.g. 2018-06-01.</source>
        <translation>Nur Erfolge, die seitdem geändert wurden, z. B. 2018-06-01.</translation>
    </message>
    <message>
        <source>Only achievements that meet this Apicalypse condition (v3, v4).</source>
        <translation>Nur Erfolge, die diese Apicalypse-Bedingung erfüllen (v3, v4).</translation>
    </message>
    <message>
        <source>At most so many; 0: as fast as they go.</source>
        <translation>Höchstens so viele; 0: so schnell es geht.</translation>
    </message>
    <message>
        <source>Goes on where the same fetch stopped, was cut off or failed.</source>
        <translation>Macht dort weiter, wo derselbe Abruf endete, abbrach oder scheiterte.</translation>
    </message>
    <message>
        <source>&quot;--dialect&quot; is v2, v3 or v4.</source>
        <translation>„--dialect“ ist v2, v3 oder v4.</translation>
    </message>
    <message>
        <source>&quot;--token-url&quot; needs an address that begins with http:// or https://.</source>
        <translation>„--token-url“ braucht eine Adresse, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>A v4 service needs a client id and a client secret: --client-id and --client-secret-file.</source>
        <translation>Ein v4-Dienst braucht eine Client-ID und ein Client-Geheimnis: --client-id und --client-secret-file.</translation>
    </message>
    <message>
        <source>&quot;--requests-per-second&quot; needs a number from 0.</source>
        <translation>„--requests-per-second“ braucht eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>&quot;--game&quot; needs the id of a game.</source>
        <translation>„--game“ braucht die ID eines Spiels.</translation>
    </message>
    <message>
        <source>&quot;--source&quot; is playstation, xbox, steam or a number.</source>
        <translation>„--source“ ist playstation, xbox, steam oder eine Nummer.</translation>
    </message>
    <message>
        <source>&quot;--updated-since&quot; needs a date such as 2018-06-01T12:00:00Z.</source>
        <translation>„--updated-since“ braucht ein Datum wie 2018-06-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>A v2 service knows no conditions; narrow the fetch by --game, --source or --updated-since.</source>
        <translation>Ein v2-Dienst kennt keine Bedingungen; grenzen Sie mit --game, --source oder --updated-since ein.</translation>
    </message>
    <message>
        <source>There is nothing to go on with; the fetch begins anew.</source>
        <translation>Es gibt nichts fortzusetzen; der Abruf beginnt von vorn.</translation>
    </message>
    <message>
        <source>Base address of the service; v4 has one of its own.</source>
        <translation>Basisadresse des Dienstes; v4 hat eine eigene.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Go to the search box, from the table</source>
        <translation>Von der Tabelle zum Suchfeld wechseln</translation>
    </message>
    <message>
        <source>In the search box: clear it, then go back to the table</source>
        <translation>Im Suchfeld: leeren, danach zurück zur Tabelle</translation>
    </message>
    <message>
        <source>In the search box: go to the table</source>
        <translation>Im Suchfeld: zur Tabelle wechseln</translation>
    </message>
    <message>
        <source>In the table: select the current row</source>
        <translation>In der Tabelle: aktuelle Zeile auswählen</translation>
    </message>
    <message>
        <source>In the search box: how to search</source>
        <translation>Im Suchfeld: wie man sucht</translation>
    </message>
    <message>
        <source>In the search box: list what can stand at the cursor</source>
        <translation>Im Suchfeld: auflisten, was am Cursor stehen kann</translation>
    </message>
    <message>
        <source>In the search box: take the first of what is listed</source>
        <translation>Im Suchfeld: das Erste der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Click to sort. Shift+click to sort by several columns.</source>
        <translation>Klicken zum Sortieren. Umschalt+Klick sortiert nach mehreren Spalten.</translation>
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
        <translation>Erfolgsdatensätze durchsehen, prüfen und korrigieren.</translation>
    </message>
    <message>
        <source>The catalog to open.</source>
        <translation>Der zu öffnende Katalog.</translation>
    </message>
    <message>
        <source>Start on the built-in sample service.</source>
        <translation>Mit dem eingebauten Beispieldienst starten.</translation>
    </message>
    <message>
        <source>Fetch from this v2 service at the start.</source>
        <translation>Beim Start von diesem v2-Dienst abrufen.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end; needs no display.</source>
        <translation>Ein Bild des Fensters schreiben und beenden; benötigt keine Anzeige.</translation>
    </message>
    <message>
        <source>Size of the picture, e.g. 1920x1080.</source>
        <translation>Größe des Bildes, z. B. 1920x1080.</translation>
    </message>
    <message>
        <source>Language of this run: de, en or ja.</source>
        <translation>Sprache für diesen Start: de, en oder ja.</translation>
    </message>
    <message>
        <source>Dark appearance for this run.</source>
        <translation>Dunkles Erscheinungsbild für diesen Start.</translation>
    </message>
    <message>
        <source>Light appearance for this run.</source>
        <translation>Helles Erscheinungsbild für diesen Start.</translation>
    </message>
    <message>
        <source>There is no translation &quot;%1&quot;; there are: %2.</source>
        <translation>Es gibt keine Übersetzung &quot;%1&quot;; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; write it like 1280x800.</source>
        <translation>&quot;%1&quot; ist keine Größe; schreiben Sie sie wie 1280x800.</translation>
    </message>
    <message>
        <source>&quot;--service&quot; needs an address that begins with http:// or https://, and a catalog to fetch into.</source>
        <translation>&quot;--service&quot; braucht eine Adresse, die mit http:// oder https:// beginnt, und einen Katalog, in den abgerufen wird.</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Differs here from what was received.</source>
        <translation>Weicht hier von dem ab, was empfangen wurde.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Made here; no source has it yet.</source>
        <translation>Hier angelegt; noch in keiner Quelle vorhanden.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Saved before it was finished.</source>
        <translation>Gespeichert, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted here; it can be restored.</source>
        <translation>Hier gelöscht; kann wiederhergestellt werden.</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message numerus="yes">
        <source>%1 of %Ln achievement(s)</source>
        <extracomment>Status bar. %1: achievements that pass the search, %Ln: all achievements.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Erfolg</numerusform>
            <numerusform>%1 von %Ln Erfolgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar.</extracomment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Status bar: achievements that differ from what the service says.</extracomment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Add to the sort order</source>
        <translation>Zur Sortierung hinzufügen</translation>
    </message>
    <message>
        <source>Remove from the sort order</source>
        <translation>Aus der Sortierung nehmen</translation>
    </message>
    <message>
        <source>The source&apos;s own order</source>
        <translation>Reihenfolge der Quelle</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen …</translation>
    </message>
</context>
<context>
    <name>TagNumber</name>
    <message>
        <source>Theme %1</source>
        <extracomment>A tag that the service knows by a number: a theme. %1: the theme&apos;s number.</extracomment>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>Genre %1</source>
        <translation>Genre %1</translation>
    </message>
    <message>
        <source>Keyword %1</source>
        <translation>Stichwort %1</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>Spiel %1</translation>
    </message>
    <message>
        <source>Player perspective %1</source>
        <translation>Spielerperspektive %1</translation>
    </message>
</context>
<context>
    <name>TaskControls</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ask the service for more</source>
        <translation>Den Dienst nach mehr fragen</translation>
    </message>
    <message>
        <source>Ask for nothing more until you say so</source>
        <translation>Nichts weiter abrufen, bis Sie es sagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; what has come so far is kept</source>
        <translation>Anhalten; was bisher eingetroffen ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Stop; nothing is changed</source>
        <translation>Anhalten; nichts wird geändert</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Activity</source>
        <extracomment>A button beside the progress of a fetch: shows the panel of this name, which tells more.</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Show what is done, what waits, and each request</source>
        <translation>Zeigen, was getan ist, was wartet, und jede Anfrage</translation>
    </message>
</context>
<context>
    <name>TaskWatch</name>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>An argument is missing.</source>
        <translation>Ein Argument fehlt.</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>Es sind zu viele Argumente.</translation>
    </message>
    <message>
        <source>See &quot;%1 --help&quot;.</source>
        <translation>Siehe &quot;%1 --help&quot;.</translation>
    </message>
    <message>
        <source>The results could not be written.</source>
        <translation>Die Ergebnisse konnten nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>No date</source>
        <extracomment>Shown in place of a date that is not there.</extracomment>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Date and time in UTC</source>
        <translation>Datum und Uhrzeit in UTC</translation>
    </message>
    <message>
        <source>%1, date and time in UTC</source>
        <translation>%1, Datum und Uhrzeit in UTC</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>%1, Unix time</source>
        <translation>%1, Unix-Zeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Set to now, in milliseconds</source>
        <translation>Auf jetzt setzen, in Millisekunden</translation>
    </message>
    <message>
        <source>Set to now, in seconds</source>
        <translation>Auf jetzt setzen, in Sekunden</translation>
    </message>
    <message>
        <source>Set %1 to now</source>
        <translation>„%1“ auf jetzt setzen</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New catalog…</source>
        <translation>&amp;Neuer Katalog …</translation>
    </message>
    <message>
        <source>Make a new catalog file</source>
        <translation>Eine neue Katalogdatei anlegen</translation>
    </message>
    <message>
        <source>&amp;Open catalog…</source>
        <translation>Katalog ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a catalog file</source>
        <translation>Eine Katalogdatei öffnen</translation>
    </message>
    <message>
        <source>Explore the &amp;sample</source>
        <translation>Beis&amp;piel erkunden</translation>
    </message>
    <message>
        <source>Look around in invented achievements from the built-in service</source>
        <translation>Sich in erfundenen Erfolgen des eingebauten Dienstes umsehen</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>&amp;Alle exportieren …</translation>
    </message>
    <message>
        <source>Write all achievements of this catalog to a file</source>
        <translation>Alle Erfolge dieses Katalogs in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export s&amp;hown…</source>
        <translation>An&amp;gezeigte exportieren …</translation>
    </message>
    <message>
        <source>Write the achievements in the table to a file, in the order shown</source>
        <translation>Die Erfolge der Tabelle in der angezeigten Reihenfolge in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export se&amp;lected…</source>
        <translation>A&amp;usgewählte exportieren …</translation>
    </message>
    <message>
        <source>Write the selected achievements to a file</source>
        <translation>Die ausgewählten Erfolge in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>Ab&amp;rufen …</translation>
    </message>
    <message>
        <source>Fetch all achievements from a service</source>
        <translation>Alle Erfolge von einem Dienst abrufen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation>Das Programm schließen; alles ist bereits gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung erneut vornehmen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Make a new achievement</source>
        <translation>Einen neuen Erfolg anlegen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit all fields of the current achievement</source>
        <translation>Alle Felder des aktuellen Erfolgs bearbeiten</translation>
    </message>
    <message>
        <source>Edit &amp;cell</source>
        <translation>&amp;Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit the current cell in the table</source>
        <translation>Die aktuelle Zelle der Tabelle bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Make a new achievement from the current one</source>
        <translation>Aus dem aktuellen Erfolg einen neuen machen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected achievements; this can be undone</source>
        <translation>Die ausgewählten Erfolge löschen; dies kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select all achievements in the table</source>
        <translation>Alle Erfolge der Tabelle auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld wechseln</translation>
    </message>
    <message>
        <source>Switch between &amp;light and dark</source>
        <translation>Zwischen hell und dunkel &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Columns as they were at the first start</source>
        <translation>Spalten wie beim ersten Start</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>List everything that was done in this catalog</source>
        <translation>Alles auflisten, was in diesem Katalog getan wurde</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
        <source>&amp;About Achievement Curator</source>
        <translation>&amp;Über Achievement Curator</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>Suche l&amp;eeren</translation>
    </message>
    <message>
        <source>Show all achievements again</source>
        <translation>Wieder alle Erfolge anzeigen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Open the same catalog again</source>
        <translation>Denselben Katalog erneut öffnen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what an action does. %2: its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Switch to the light appearance</source>
        <translation>Zum hellen Erscheinungsbild wechseln</translation>
    </message>
    <message>
        <source>Switch to the dark appearance</source>
        <translation>Zum dunklen Erscheinungsbild wechseln</translation>
    </message>
    <message>
        <source>Export &amp;changes…</source>
        <translation>Än&amp;derungen exportieren …</translation>
    </message>
    <message>
        <source>Write what was changed here as a change set for others, or as a report</source>
        <translation>Was hier geändert wurde, als Änderungssatz für andere oder als Bericht schreiben</translation>
    </message>
    <message>
        <source>A&amp;pply a change set…</source>
        <translation>Änderungssatz an&amp;wenden …</translation>
    </message>
    <message>
        <source>Look at somebody&apos;s changes and apply them to this catalog</source>
        <translation>Änderungen anderer ansehen und auf diesen Katalog anwenden</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Copy the selected achievements as the columns show them</source>
        <translation>Die gewählten Erfolge kopieren, wie die Spalten sie zeigen</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>Copy all fields of the selected achievements for a spreadsheet</source>
        <translation>Alle Felder der gewählten Erfolge für ein Tabellenprogramm kopieren</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy the records of the selected achievements, each byte as it is</source>
        <translation>Die Datensätze der gewählten Erfolge kopieren, Byte für Byte</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Bring achievements from JSON, tables and files of stores into this catalog</source>
        <translation>Erfolge aus JSON, Tabellen und Dateien von Stores in diesen Katalog holen</translation>
    </message>
    <message>
        <source>Import a fol&amp;der…</source>
        <translation>Or&amp;dner importieren…</translation>
    </message>
    <message>
        <source>Bring achievements from all files of a folder into this catalog</source>
        <translation>Erfolge aus allen Dateien eines Ordners in diesen Katalog holen</translation>
    </message>
    <message>
        <source>&amp;Paste achievements</source>
        <translation>Erfolge &amp;einfügen</translation>
    </message>
    <message>
        <source>Import the text on the clipboard, or the files copied to it</source>
        <translation>Den Text der Zwischenablage importieren, oder die dorthin kopierten Dateien</translation>
    </message>
    <message>
        <source>&amp;Look at the icon</source>
        <translation>S&amp;ymbol ansehen</translation>
    </message>
    <message>
        <source>Show the icon of the current achievement in a window of its own</source>
        <translation>Das Symbol des aktuellen Erfolgs in einem eigenen Fenster zeigen</translation>
    </message>
    <message>
        <source>Show the achievements as a table</source>
        <translation>Die Erfolge als Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>Show the achievements as icons with their names</source>
        <translation>Die Erfolge als Symbole mit ihren Namen zeigen</translation>
    </message>
    <message>
        <source>&amp;Check all icons</source>
        <translation>Alle Symbole &amp;prüfen</translation>
    </message>
    <message>
        <source>Look at the icons of all achievements and list what is wrong with them</source>
        <translation>Die Symbole aller Erfolge ansehen und auflisten, was nicht stimmt</translation>
    </message>
    <message>
        <source>Check s&amp;hown icons</source>
        <translation>An&amp;gezeigte Symbole prüfen</translation>
    </message>
    <message>
        <source>Look at the icons of the achievements that the search finds</source>
        <translation>Die Symbole der Erfolge ansehen, die die Suche findet</translation>
    </message>
    <message>
        <source>Check &amp;selected icons</source>
        <translation>A&amp;usgewählte Symbole prüfen</translation>
    </message>
    <message>
        <source>Look at the icons of the selected achievements</source>
        <translation>Die Symbole der ausgewählten Erfolge ansehen</translation>
    </message>
    <message>
        <source>Choose an &amp;icon…</source>
        <translation>Ein Symbol &amp;wählen …</translation>
    </message>
    <message>
        <source>Take a picture from a file as the icon of the current achievement</source>
        <translation>Ein Bild aus einer Datei als Symbol des aktuellen Erfolgs nehmen</translation>
    </message>
    <message>
        <source>&amp;Paste as icon</source>
        <translation>Als Symbol &amp;einfügen</translation>
    </message>
    <message>
        <source>Use the picture or the address on the clipboard as the icon of the current achievement</source>
        <translation>Das Bild oder die Adresse in der Zwischenablage als Symbol des aktuellen Erfolgs verwenden</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>Set how much icons may take in memory and on the disk</source>
        <translation>Festlegen, wie viel Platz Symbole im Arbeitsspeicher und auf dem Datenträger belegen dürfen</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>The language of the desktop.
----------
Light or dark as the desktop is.</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Co&amp;py as</source>
        <extracomment>A menu of formats: table, CSV, JSON.</extracomment>
        <translation>Ko&amp;pieren als</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>&amp;Symbole</translation>
    </message>
</context>
</TS>
