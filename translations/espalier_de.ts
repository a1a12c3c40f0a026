<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountRegistry</name>
    <message>
        <source>The list of accounts cannot be read: %1</source>
        <translation>Die Liste der Konten kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was kept as %1.</source>
        <translation>Die Liste der Konten war beschädigt. Sie wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged and could not be moved aside: %1</source>
        <translation>Die Liste der Konten ist beschädigt und konnte nicht beiseitegelegt werden: %1</translation>
    </message>
    <message>
        <source>The list of accounts is not saved, so as not to overwrite the one that cannot be read.</source>
        <translation>Die Liste der Konten wird nicht gespeichert, um die nicht lesbare nicht zu überschreiben.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1</source>
        <translation>Die Liste der Konten konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>AccountSetup</name>
    <message>
        <source>The key id is needed. App Store Connect shows it beside the key, for example 2X9R4HXF34.</source>
        <translation>Die Schlüssel-ID fehlt. App Store Connect zeigt sie neben dem Schlüssel an, zum Beispiel 2X9R4HXF34.</translation>
    </message>
    <message>
        <source>A key id is about ten capital letters and digits, for example 2X9R4HXF34.</source>
        <translation>Eine Schlüssel-ID besteht aus etwa zehn Großbuchstaben und Ziffern, zum Beispiel 2X9R4HXF34.</translation>
    </message>
    <message>
        <source>A team key needs the issuer id. It stands above the list of keys in App Store Connect.</source>
        <translation>Ein Team-Schlüssel braucht die Issuer-ID. Sie steht in App Store Connect über der Liste der Schlüssel.</translation>
    </message>
    <message>
        <source>An issuer id looks like 57246542-96fe-1a63-e053-0824d011072a.</source>
        <translation>Eine Issuer-ID sieht so aus: 57246542-96fe-1a63-e053-0824d011072a.</translation>
    </message>
    <message>
        <source>The server does not accept this key.</source>
        <translation>Der Server nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Compare key id and issuer id with App Store Connect, and see that the key has not been revoked. A clock that is minutes wrong on this computer has the same effect.</source>
        <translation>Vergleichen Sie Schlüssel-ID und Issuer-ID mit App Store Connect und prüfen Sie, ob der Schlüssel widerrufen wurde. Eine um Minuten falsche Uhr dieses Computers hat dieselbe Wirkung.</translation>
    </message>
    <message>
        <source>Compare the key id with App Store Connect, and see that this is an individual key that has not been revoked. A clock that is minutes wrong on this computer has the same effect.</source>
        <translation>Vergleichen Sie die Schlüssel-ID mit App Store Connect und prüfen Sie, ob es ein individueller Schlüssel ist, der nicht widerrufen wurde. Eine um Minuten falsche Uhr dieses Computers hat dieselbe Wirkung.</translation>
    </message>
    <message>
        <source>The key is right, but the account may not be used.</source>
        <translation>Der Schlüssel stimmt, aber das Konto darf nicht benutzt werden.</translation>
    </message>
    <message>
        <source>An agreement may wait to be accepted in App Store Connect.</source>
        <translation>Vielleicht wartet in App Store Connect eine Vereinbarung auf Zustimmung.</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>Der Server konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>%1 The key may be fine: save it now and it is tried when there is a connection.</source>
        <translation>%1 Der Schlüssel ist vielleicht in Ordnung: Speichern Sie ihn jetzt, dann wird er geprüft, sobald eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>The server is busy or in trouble.</source>
        <translation>Der Server ist überlastet oder gestört.</translation>
    </message>
    <message>
        <source>That says nothing about the key. Try again, or save it now.</source>
        <translation>Das sagt nichts über den Schlüssel. Versuchen Sie es erneut oder speichern Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>The connection is not safe.</source>
        <translation>Die Verbindung ist nicht sicher.</translation>
    </message>
    <message>
        <source>The key cannot sign.</source>
        <translation>Der Schlüssel kann nicht signieren.</translation>
    </message>
    <message>
        <source>The list of accounts could not be written.</source>
        <translation>Die Liste der Konten konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Konten verwalten…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Add an API key to begin</source>
        <translation>Zum Beginnen einen API-Schlüssel hinzufügen</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>There is no account on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch kein Konto.</translation>
    </message>
    <message>
        <source>Simulated data on this computer</source>
        <translation>Simulierte Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Individual key %1 · %2</source>
        <translation>Individueller Schlüssel %1 · %2</translation>
    </message>
    <message>
        <source>Team key %1 · %2</source>
        <translation>Team-Schlüssel %1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Das Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its cached data goes with it. The demo can be opened again at any time.</source>
        <translation>Die gespeicherten Daten gehen mit verloren. Die Demo kann jederzeit wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>The key leaves this computer&apos;s keychain, and the cached data goes with it. Nothing changes in App Store Connect: revoke the key there if it is no longer wanted.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund dieses Computers gelöscht, die gespeicherten Daten ebenso. In App Store Connect ändert sich nichts: Widerrufen Sie den Schlüssel dort, wenn er nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>The key is still in the keychain</source>
        <translation>Der Schlüssel ist noch im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>What can be done</source>
        <translation>Was man tun kann</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Make something that belongs to this</source>
        <translation>Etwas anlegen, das hierzu gehört</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Close the activity panel</source>
        <translation>Aktivität schließen</translation>
    </message>
    <message>
        <source>Copied as a curl command, without the token</source>
        <translation>Als curl-Befehl kopiert, ohne das Token</translation>
    </message>
    <message>
        <source>Request id copied</source>
        <translation>Anfrage-ID kopiert</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Every request to the server appears here with its outcome.</source>
        <translation>Hier erscheint jede Anfrage an den Server mit ihrem Ergebnis.</translation>
    </message>
</context>
<context>
    <name>AddKeyForm</name>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use another server…</source>
        <translation>Anderen Server verwenden…</translation>
    </message>
    <message>
        <source>Choose an API key</source>
        <translation>API-Schlüssel wählen</translation>
    </message>
    <message>
        <source>API keys (*.p8 *.json);;All files (*)</source>
        <translation>API-Schlüssel (*.p8 *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Team key</source>
        <translation>Team-Schlüssel</translation>
    </message>
    <message>
        <source>Individual key</source>
        <translation>Individueller Schlüssel</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Issuer ID</source>
        <translation>Issuer-ID</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Only for a simulator or a test server; Apple&apos;s is the default.</source>
        <translation>Nur für einen Simulator oder Testserver; sonst gilt der von Apple.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Add an API key</source>
        <translation>API-Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Keys are made in App Store Connect under &lt;a href=&quot;%1&quot;&gt;Users and Access, Integrations&lt;/a&gt;. Yours stays in this computer&apos;s keychain.</source>
        <translation>Schlüssel werden in App Store Connect unter &lt;a href=&quot;%1&quot;&gt;Benutzer und Zugriff, Integrationen&lt;/a&gt; erstellt. Ihrer bleibt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Key from the clipboard</source>
        <translation>Schlüssel aus der Zwischenablage</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Stands beside the key in App Store Connect.</source>
        <translation>Steht in App Store Connect neben dem Schlüssel.</translation>
    </message>
    <message>
        <source>Stands above the list of team keys; the same for all of them.</source>
        <translation>Steht über der Liste der Team-Schlüssel und gilt für alle.</translation>
    </message>
    <message>
        <source>An https:// address, or http:// on this computer.</source>
        <translation>Eine https://-Adresse, auf diesem Computer auch http://.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Saving into the keychain…</source>
        <translation>Wird im Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>You can go on without it: the key is then kept in memory and asked for again at the next start.</source>
        <translation>Es geht auch ohne: Der Schlüssel bleibt dann im Arbeitsspeicher und wird beim nächsten Start wieder erfragt.</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Save without checking</source>
        <translation>Ohne Prüfung speichern</translation>
    </message>
</context>
<context>
    <name>AddLocalesPanel</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Begin with the texts of</source>
        <translation>Beginnen mit den Texten von</translation>
    </message>
    <message>
        <source>None: the name alone</source>
        <translation>Keine: nur der Name</translation>
    </message>
    <message>
        <source>Tick what to add</source>
        <translation>Anhaken, was hinzukommen soll</translation>
    </message>
    <message numerus="yes">
        <source>Add %n language(s)</source>
        <translation>
            <numerusform>%n Sprache hinzufügen</numerusform>
            <numerusform>%n Sprachen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>AnalyticsAppModel</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Newest day</source>
        <translation>Neuester Tag</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Request staged</source>
        <translation>Anforderung vorgemerkt</translation>
    </message>
    <message>
        <source>Send it under Changes.</source>
        <translation>Unter „Änderungen“ absenden.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>Fetch to find out.</source>
        <translation>Holen zeigt es.</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>Nicht angefordert</translation>
    </message>
    <message>
        <source>Apple makes these reports only when asked to: request them.</source>
        <translation>Apple erstellt diese Berichte nur auf Anforderung: fordern Sie sie an.</translation>
    </message>
    <message>
        <source>Stopped by Apple</source>
        <translation>Von Apple beendet</translation>
    </message>
    <message>
        <source>Nobody had read them for long. Request them again.</source>
        <translation>Lange hat sie niemand gelesen. Fordern Sie sie neu an.</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Apple needs 24 to 48 hours for the first reports.</source>
        <translation>Apple braucht für die ersten Berichte 24 bis 48 Stunden.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>AnalyticsAppsView</name>
    <message>
        <source>Request reports</source>
        <translation>Berichte anfordern</translation>
    </message>
    <message>
        <source>Analytics reports by app</source>
        <translation>Analyseberichte nach App</translation>
    </message>
    <message>
        <source>Staged under Changes. Sending it takes a key with the role Admin.</source>
        <translation>Unter „Änderungen“ vorgemerkt. Zum Absenden braucht es einen Schlüssel mit der Rolle Admin.</translation>
    </message>
    <message>
        <source>No apps</source>
        <translation>Keine Apps</translation>
    </message>
    <message>
        <source>The account has no apps that this key can see.</source>
        <translation>Der Account hat keine Apps, die dieser Schlüssel sehen kann.</translation>
    </message>
    <message>
        <source>Small counts are withheld by Apple for privacy: sums differ from those on its web site.</source>
        <translation>Kleine Zahlen hält Apple aus Datenschutzgründen zurück: Summen weichen von denen auf der Website ab.</translation>
    </message>
    <message>
        <source>Waits: the rest of this hour&apos;s requests is yours</source>
        <translation>Wartet: der Rest der Anfragen dieser Stunde gehört Ihnen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 files</source>
        <translation>%1: %2 von %3 Dateien</translation>
    </message>
    <message>
        <source>Looking for what is missing</source>
        <translation>Sucht, was fehlt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch all</source>
        <translation>Alle holen</translation>
    </message>
    <message>
        <source>Fetch chosen</source>
        <translation>Ausgewählte holen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) staged under Changes</source>
        <translation>
            <numerusform>%n Anforderung unter „Änderungen“ vorgemerkt</numerusform>
            <numerusform>%n Anforderungen unter „Änderungen“ vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>These apps need no request, or were not looked at yet: fetch them first.</source>
        <translation>Diese Apps brauchen keine Anforderung oder wurden noch nicht angesehen: holen Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>AnalyticsSync</name>
    <message>
        <source>The file is not what Apple&apos;s checksum says.</source>
        <translation>Die Datei passt nicht zu Apples Prüfsumme.</translation>
    </message>
    <message>
        <source>One of its segments cannot be unpacked.</source>
        <translation>Einer ihrer Teile lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Analytics reports of %1</source>
        <translation>Analyseberichte von %1</translation>
    </message>
</context>
<context>
    <name>AnalyticsView</name>
    <message>
        <source>Fetch analytics</source>
        <translation>Analysen holen</translation>
    </message>
    <message>
        <source>Figures; one chooses what the charts show</source>
        <translation>Kennzahlen; eine bestimmt, was die Diagramme zeigen</translation>
    </message>
    <message>
        <source>From impression to download</source>
        <translation>Von der Impression zum Download</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Alle Apps</translation>
    </message>
    <message>
        <source>Fetch the analytics reports that Apple has made</source>
        <translation>Die Analyseberichte holen, die Apple erstellt hat</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Adding up the reports…</source>
        <translation>Berichte werden zusammengezählt …</translation>
    </message>
    <message>
        <source>No analytics reports yet</source>
        <translation>Noch keine Analyseberichte</translation>
    </message>
    <message>
        <source>Apple makes them once they are requested, for each app; the first come after 24 to 48 hours.</source>
        <translation>Apple erstellt sie auf Anforderung, für jede App; die ersten kommen nach 24 bis 48 Stunden.</translation>
    </message>
    <message>
        <source>Look for reports</source>
        <translation>Nach Berichten sehen</translation>
    </message>
    <message>
        <source>Waiting: what is left of the hour&apos;s requests is yours</source>
        <translation>Wartet: der Rest der Anfragen dieser Stunde gehört Ihnen</translation>
    </message>
    <message>
        <source>%1 of %2 days of reports</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetching analytics…</source>
        <translation>Analysen werden geholt …</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>The request is ready to be sent</source>
        <translation>Die Anforderung ist bereit zum Absenden</translation>
    </message>
    <message>
        <source>It goes with the other changes, and takes a key with the role Admin.</source>
        <translation>Sie geht mit den anderen Änderungen hinaus und braucht einen Schlüssel mit der Rolle Admin.</translation>
    </message>
    <message>
        <source>Request reports</source>
        <translation>Berichte anfordern</translation>
    </message>
    <message>
        <source>No reports are requested for this app</source>
        <translation>Für diese App sind keine Berichte angefordert</translation>
    </message>
    <message>
        <source>Apple makes them from the request on, every day.</source>
        <translation>Apple erstellt sie ab der Anforderung, jeden Tag.</translation>
    </message>
    <message>
        <source>Apple has stopped making the reports</source>
        <translation>Apple erstellt die Berichte nicht mehr</translation>
    </message>
    <message>
        <source>Nobody had read them for a long time. They have to be requested again.</source>
        <translation>Lange hat sie niemand gelesen. Sie müssen neu angefordert werden.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Apple is preparing the reports</source>
        <translation>Apple bereitet die Berichte vor</translation>
    </message>
    <message>
        <source>The first come 24 to 48 hours after the request.</source>
        <translation>Die ersten kommen 24 bis 48 Stunden nach der Anforderung.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a step of a funnel: how many of those of the step before went on</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>%1 of %2 bytes came.</source>
        <translation>%1 von %2 Bytes sind angekommen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Servers kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>It has no &quot;data&quot;.</source>
        <translation>Sie enthält kein „data“.</translation>
    </message>
    <message>
        <source>App Store Connect does not accept this API key.</source>
        <translation>App Store Connect nimmt diesen API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>An agreement is missing or has expired.</source>
        <translation>Eine Vereinbarung fehlt oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>This API key is not allowed to do that.</source>
        <translation>Dieser API-Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>It does not exist, or this API key may not see it.</source>
        <translation>Es gibt das nicht, oder dieser API-Schlüssel darf es nicht sehen.</translation>
    </message>
    <message>
        <source>This cannot be done in its present state.</source>
        <translation>Im jetzigen Zustand geht das nicht.</translation>
    </message>
    <message>
        <source>App Store Connect refused the change.</source>
        <translation>App Store Connect hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>The hourly limit of requests is used up.</source>
        <translation>Die Grenze der Anfragen pro Stunde ist erreicht.</translation>
    </message>
    <message>
        <source>App Store Connect has a problem (%1).</source>
        <translation>App Store Connect hat eine Störung (%1).</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed.</source>
        <translation>Der Server verwies auf eine andere Adresse; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation>Es konnte keine sichere Verbindung zum Server hergestellt werden.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>App Store Connect did not understand the request.</source>
        <translation>App Store Connect hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>It may have been revoked, the key id or issuer id may be wrong, or this computer&apos;s clock may be off.</source>
        <translation>Vielleicht wurde er widerrufen, die Schlüssel-ID oder Issuer-ID ist falsch oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The Account Holder has to sign it on the App Store Connect web site, under Business.</source>
        <translation>Der Accountinhaber muss sie auf der Website von App Store Connect unter „Geschäftliches“ unterzeichnen.</translation>
    </message>
    <message>
        <source>Its role does not cover this. An Admin can change the key&apos;s role under Users and Access, Integrations.</source>
        <translation>Seine Rolle reicht dafür nicht. Ein Admin kann die Rolle des Schlüssels unter „Benutzer und Zugriff, Integrationen“ ändern.</translation>
    </message>
    <message>
        <source>Requests go on by themselves once the limit allows.</source>
        <translation>Die Anfragen gehen von selbst weiter, sobald die Grenze es erlaubt.</translation>
    </message>
    <message>
        <source>It usually passes; try again in a few minutes.</source>
        <translation>Das geht meist vorüber; versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Check the internet connection.</source>
        <translation>Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>A proxy, a virus scanner or a wrong clock can be the cause.</source>
        <translation>Ein Proxy, ein Virenscanner oder eine falsche Uhr kann die Ursache sein.</translation>
    </message>
    <message>
        <source>The compressed content is cut off.</source>
        <translation>Der komprimierte Inhalt ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The compressed content is damaged.</source>
        <translation>Der komprimierte Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>The compressed content is larger than 512 MiB when unpacked.</source>
        <translation>Der komprimierte Inhalt ist entpackt größer als 512 MiB.</translation>
    </message>
    <message>
        <source>A web page came instead of data. A proxy or the sign-in page of a public network may be in the way.</source>
        <translation>Statt Daten kam eine Webseite. Vielleicht ist ein Proxy oder die Anmeldeseite eines öffentlichen Netzes im Weg.</translation>
    </message>
    <message>
        <source>The report is not compressed as announced.</source>
        <translation>Der Bericht ist nicht wie angekündigt komprimiert.</translation>
    </message>
</context>
<context>
    <name>AppBundle</name>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Die Datei lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The file is damaged or no .ipa or .pkg: %1</source>
        <translation>Die Datei ist beschädigt oder keine .ipa oder .pkg: %1</translation>
    </message>
    <message>
        <source>Its property list is too large to be one.</source>
        <translation>Ihre Eigenschaftsliste ist zu groß für eine.</translation>
    </message>
    <message>
        <source>Its property list cannot be unpacked: the file is damaged.</source>
        <translation>Ihre Eigenschaftsliste lässt sich nicht entpacken: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no app in the file: it has no Payload/….app/Info.plist.</source>
        <translation>In der Datei ist keine App: Sie hat keine Payload/….app/Info.plist.</translation>
    </message>
    <message>
        <source>The Info.plist of the app cannot be read. %1</source>
        <translation>Die Info.plist der App lässt sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>There is no app in the package: it names none.</source>
        <translation>In dem Paket ist keine App: Es nennt keine.</translation>
    </message>
    <message>
        <source>The description of the package cannot be read. Line %1: %2</source>
        <translation>Die Beschreibung des Pakets lässt sich nicht lesen. Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The app does not say its identifier, version and build number.</source>
        <translation>Die App nennt weder Bezeichner noch Version und Build-Nummer.</translation>
    </message>
</context>
<context>
    <name>AppCards</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts zu tun</translation>
    </message>
</context>
<context>
    <name>AppInfoPage</name>
    <message>
        <source>App information</source>
        <translation>App-Informationen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>AppOverviewPage</name>
    <message>
        <source>Open in Explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Noch keine Versionen</translation>
    </message>
    <message>
        <source>The first version is made with the app.</source>
        <translation>Die erste Version entsteht zusammen mit der App.</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>No builds yet</source>
        <translation>Noch keine Builds</translation>
    </message>
    <message>
        <source>Builds appear here once Xcode or another tool has uploaded one.</source>
        <translation>Builds erscheinen hier, sobald Xcode oder ein anderes Werkzeug einen hochgeladen hat.</translation>
    </message>
    <message>
        <source>Latest reviews</source>
        <translation>Neueste Rezensionen</translation>
    </message>
    <message>
        <source>No app chosen</source>
        <translation>Keine App gewählt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading reviews…</source>
        <translation>Rezensionen werden geladen…</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Rezensionen</translation>
    </message>
    <message>
        <source>Ratings without a text are not part of the API.</source>
        <translation>Bewertungen ohne Text sind nicht Teil der API.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>AppPicker</name>
    <message>
        <source>App %1</source>
        <translation>App %1</translation>
    </message>
    <message>
        <source>Choose an app</source>
        <translation>App wählen</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Apps suchen</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nichts ist angehakt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) ticked</source>
        <translation>
            <numerusform>%n Änderung angehakt</numerusform>
            <numerusform>%n Änderungen angehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Beim letzten Mal: %1</translation>
    </message>
    <message>
        <source>takes about %1 requests of the %2 left in this hour</source>
        <translation>braucht etwa %1 der %2 Anfragen, die in dieser Stunde bleiben</translation>
    </message>
    <message>
        <source>takes about %1 requests</source>
        <translation>braucht etwa %1 Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n with errors stay behind</source>
        <translation>
            <numerusform>%n mit Fehlern bleibt zurück</numerusform>
            <numerusform>%n mit Fehlern bleiben zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to go out</source>
        <translation>Haken Sie an, was gesendet werden soll</translation>
    </message>
    <message>
        <source>Send what is ticked to App Store Connect</source>
        <translation>Angehaktes an App Store Connect senden</translation>
    </message>
</context>
<context>
    <name>ApplyJob</name>
    <message>
        <source>It needs something that has not been created.</source>
        <translation>Es braucht etwas, das noch nicht angelegt ist.</translation>
    </message>
    <message>
        <source>It was asked before and its outcome is not known yet.</source>
        <translation>Es wurde schon gesendet, und das Ergebnis ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It was changed on the server since it was read.</source>
        <translation>Es wurde auf dem Server geändert, seit es gelesen wurde.</translation>
    </message>
    <message>
        <source>Files cannot be uploaded here.</source>
        <translation>Hier lassen sich keine Dateien hochladen.</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <translation>Das Hochladen wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The answer was lost, and there is no way to read whether it was done. Look on the website, then say whether it is there or is to be sent again.</source>
        <translation>Die Antwort ging verloren, und es lässt sich nicht lesen, ob es ausgeführt wurde. Sehen Sie auf der Website nach und sagen Sie dann, ob es da ist oder noch einmal gesendet werden soll.</translation>
    </message>
    <message>
        <source>The answer was lost, and what is on the server does not tell whether it was done. Say whether it is there or is to be sent again.</source>
        <translation>Die Antwort ging verloren, und am Stand des Servers ist nicht zu sehen, ob es ausgeführt wurde. Sagen Sie, ob es da ist oder noch einmal gesendet werden soll.</translation>
    </message>
    <message>
        <source>It never arrived.</source>
        <translation>Es kam nie an.</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>Die Antwort ging verloren.</translation>
    </message>
</context>
<context>
    <name>ApplyProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>waiting for the server&apos;s limit</source>
        <translation>wartet auf die Grenze des Servers</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nichts braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
</context>
<context>
    <name>AttentionTile</name>
    <message>
        <source>Show the certificate that ends first</source>
        <translation>Das Zertifikat zeigen, das zuerst abläuft</translation>
    </message>
    <message>
        <source>Show only these apps</source>
        <translation>Nur diese Apps zeigen</translation>
    </message>
</context>
<context>
    <name>AttributeTreeModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1… (%2)</source>
        <translation>%1… (%2)</translation>
    </message>
    <message>
        <source>Deprecated by Apple</source>
        <translation>Von Apple abgekündigt</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <extracomment>%1 is the name of a field that has been changed but not sent</extracomment>
        <translation>%1 (vorgemerkt)</translation>
    </message>
    <message>
        <source>Empty on the server</source>
        <translation>Leer auf dem Server</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>Auf dem Server: %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>BinaryPropertyList</name>
    <message>
        <source>The binary property list is damaged.</source>
        <translation>Die binäre Eigenschaftsliste ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>BreadcrumbBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>Paused by the server until %1</source>
        <translation>Vom Server angehalten bis %1</translation>
    </message>
    <message>
        <source>%1 requests left</source>
        <extracomment>How many requests the server still takes from this account within the hour.</extracomment>
        <translation>%1 Anfragen übrig</translation>
    </message>
    <message>
        <source>%1 of %2 requests are left in this hour</source>
        <translation>In dieser Stunde sind noch %1 von %2 Anfragen übrig</translation>
    </message>
</context>
<context>
    <name>BuildChooser</name>
    <message>
        <source>Builds of other versions too</source>
        <translation>Auch Builds anderer Versionen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Encryption not answered</source>
        <translation>Verschlüsselung nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>BuildModel</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Non-exempt</source>
        <translation>Nicht ausgenommen</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Nobody has said yet whether this build uses encryption that needs a permit</source>
        <translation>Noch hat niemand angegeben, ob dieser Build genehmigungspflichtige Verschlüsselung verwendet</translation>
    </message>
    <message>
        <source>expired early</source>
        <translation>vorzeitig abgelaufen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Exportangaben</translation>
    </message>
    <message>
        <source>Testing ends</source>
        <translation>Testende</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
</context>
<context>
    <name>BuildSection</name>
    <message>
        <source>Search builds</source>
        <translation>Builds suchen</translation>
    </message>
    <message>
        <source>No builds yet</source>
        <translation>Noch keine Builds</translation>
    </message>
    <message>
        <source>Upload one from Xcode, from Xcode Cloud, or drop an .ipa or .pkg file here.</source>
        <translation>Lade einen aus Xcode oder Xcode Cloud hoch, oder lege hier eine .ipa- oder .pkg-Datei ab.</translation>
    </message>
    <message>
        <source>Upload a build</source>
        <translation>Einen Build hochladen</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Exportkonformität</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Ablaufen lassen</translation>
    </message>
    <message>
        <source>A build</source>
        <translation>Ein Build</translation>
    </message>
    <message>
        <source>Builds (*.ipa *.pkg)</source>
        <translation>Builds (*.ipa *.pkg)</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation>Nutzung von %1</translation>
    </message>
    <message>
        <source>The build has expired.</source>
        <translation>Der Build ist abgelaufen.</translation>
    </message>
    <message>
        <source>The build is still being processed.</source>
        <translation>Der Build wird noch verarbeitet.</translation>
    </message>
    <message>
        <source>Answer export compliance first.</source>
        <translation>Beantworte zuerst die Exportkonformität.</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
    <message>
        <source>It has been submitted.</source>
        <translation>Er ist eingereicht.</translation>
    </message>
    <message>
        <source>Notify testers</source>
        <translation>Tester benachrichtigen</translation>
    </message>
    <message>
        <source>Nobody can test it yet.</source>
        <translation>Noch kann ihn niemand testen.</translation>
    </message>
    <message>
        <source>Notify testers as soon as it is approved</source>
        <translation>Tester benachrichtigen, sobald er genehmigt ist</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What to Test</source>
        <translation>Was zu testen ist</translation>
    </message>
    <message>
        <source>Stage text</source>
        <translation>Text vormerken</translation>
    </message>
    <message>
        <source>Staged under Changes</source>
        <translation>Unter Änderungen vorgemerkt</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Internal testing</source>
        <translation>Interner Test</translation>
    </message>
    <message>
        <source>External testing</source>
        <translation>Externer Test</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s)</source>
        <translation>
            <numerusform>%n Tester</numerusform>
            <numerusform>%n Tester</numerusform>
        </translation>
    </message>
    <message>
        <source>Individual testers</source>
        <translation>Einzelne Tester</translation>
    </message>
    <message>
        <source>Minimum system</source>
        <translation>Mindestsystem</translation>
    </message>
    <message>
        <source>App Clip</source>
        <translation>App Clip</translation>
    </message>
    <message>
        <source>App bundle</source>
        <translation>App-Paket</translation>
    </message>
    <message>
        <source>Bundle ID</source>
        <translation>Bundle-ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architekturen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Zum Laden</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>dSYM</source>
        <translation>dSYM</translation>
    </message>
    <message numerus="yes">
        <source>Expire %n build(s)?</source>
        <translation>
            <numerusform>%n Build ablaufen lassen?</numerusform>
            <numerusform>%n Builds ablaufen lassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Testers can no longer open them. An expired build never becomes valid again. It is staged under Changes and sent from there.</source>
        <translation>Tester können sie nicht mehr öffnen. Ein abgelaufener Build wird nie wieder gültig. Es wird unter Änderungen vorgemerkt und von dort gesendet.</translation>
    </message>
    <message>
        <source>Stage expiry</source>
        <translation>Ablauf vormerken</translation>
    </message>
    <message>
        <source>No encryption, or exempt only</source>
        <translation>Keine Verschlüsselung, oder nur ausgenommene</translation>
    </message>
    <message>
        <source>Encryption that has to be declared</source>
        <translation>Verschlüsselung, die anzugeben ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tester(s))</source>
        <translation>
            <numerusform>%1 (%n Tester)</numerusform>
            <numerusform>%1 (%n Tester)</numerusform>
        </translation>
    </message>
    <message>
        <source>Gets every build by itself.</source>
        <translation>Bekommt jeden Build von selbst.</translation>
    </message>
    <message>
        <source>somebody by public link</source>
        <translation>jemand über den öffentlichen Link</translation>
    </message>
    <message>
        <source>Give the build to &quot;%1&quot;?</source>
        <translation>Den Build „%1“ geben?</translation>
    </message>
    <message>
        <source>The group has no testers yet.</source>
        <translation>Die Gruppe hat noch keine Tester.</translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s) may get an e-mail: %1</source>
        <translation>
            <numerusform>%n Tester bekommt vielleicht eine E-Mail: %1</numerusform>
            <numerusform>%n Tester bekommen vielleicht eine E-Mail: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Stage testers</source>
        <translation>Tester vormerken</translation>
    </message>
    <message>
        <source>Notify the testers of %1?</source>
        <translation>Die Tester von %1 benachrichtigen?</translation>
    </message>
    <message>
        <source>Nobody has this build.</source>
        <translation>Niemand hat diesen Build.</translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s) get a notification: %1</source>
        <translation>
            <numerusform>%n Tester bekommt eine Mitteilung: %1</numerusform>
            <numerusform>%n Tester bekommen eine Mitteilung: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage notification</source>
        <translation>Benachrichtigung vormerken</translation>
    </message>
    <message>
        <source>Back to the builds</source>
        <translation>Zurück zu den Builds</translation>
    </message>
    <message>
        <source>What to Test of %1</source>
        <translation>Was zu testen ist: %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) staged for &quot;%1&quot;</source>
        <translation>
            <numerusform>%n Build für „%1“ vorgemerkt</numerusform>
            <numerusform>%n Builds für „%1“ vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Its domains and all else, in the Explorer</source>
        <translation>Seine Domains und alles Weitere, im Explorer</translation>
    </message>
    <message>
        <source>Invocations…</source>
        <translation>Aufrufe …</translation>
    </message>
</context>
<context>
    <name>BuildUpload</name>
    <message>
        <source>%1 cannot be uploaded</source>
        <translation>%1 lässt sich nicht hochladen</translation>
    </message>
    <message>
        <source>It is the build of another app: %1. This one is %2.</source>
        <translation>Das ist der Build einer anderen App: %1. Diese ist %2.</translation>
    </message>
    <message>
        <source>There is a build %1 already: raise the build number.</source>
        <translation>Einen Build %1 gibt es schon: Erhöhe die Build-Nummer.</translation>
    </message>
    <message>
        <source>Upload %1 (%2)?</source>
        <translation>%1 (%2) hochladen?</translation>
    </message>
    <message>
        <source>%1 for %2, %3. It is staged under Changes and sent from there, in parts, and goes on where it was after an interruption.</source>
        <translation>%1 für %2, %3. Es wird unter Änderungen vorgemerkt und von dort in Teilen gesendet; nach einer Unterbrechung geht es dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Stage upload</source>
        <translation>Hochladen vormerken</translation>
    </message>
    <message>
        <source>Upload build %1</source>
        <translation>Build %1 hochladen</translation>
    </message>
    <message>
        <source>Staged under Changes</source>
        <translation>Unter Änderungen vorgemerkt</translation>
    </message>
</context>
<context>
    <name>BulkReplyModel</name>
    <message>
        <source>There is no text.</source>
        <translation>Es gibt keinen Text.</translation>
    </message>
    <message>
        <source>%1 characters, at most %2 are allowed.</source>
        <translation>%1 Zeichen, höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 stands for nothing.</source>
        <translation>%1 steht für nichts.</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Answered by somebody else meanwhile</source>
        <translation>Inzwischen von jemand anderem beantwortet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rezension</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Has an answer</source>
        <translation>Hat eine Antwort</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1★ %2</source>
        <extracomment>in a list of reviews: stars, customer. A name from right to left does not turn the rest round.</extracomment>
        <translation>%1★ %2</translation>
    </message>
</context>
<context>
    <name>BulkReplyView</name>
    <message>
        <source>Answer this review</source>
        <translation>Diese Rezension beantworten</translation>
    </message>
    <message>
        <source>Reply to this review</source>
        <translation>Antwort auf diese Rezension</translation>
    </message>
    <message>
        <source>Replies, one for each review</source>
        <translation>Antworten, eine je Rezension</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) sent</source>
        <translation>
            <numerusform>%n Antwort gesendet</numerusform>
            <numerusform>%n Antworten gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple makes them public within a day.</source>
        <translation>Apple veröffentlicht sie innerhalb eines Tages.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) could not be sent</source>
        <translation>
            <numerusform>%n Antwort konnte nicht gesendet werden</numerusform>
            <numerusform>%n Antworten konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were sent. What failed stays staged with its reason, and can be tried again.</source>
        <translation>Die anderen wurden gesendet. Was scheiterte, bleibt mit seinem Grund vorgemerkt und lässt sich erneut versuchen.</translation>
    </message>
    <message>
        <source>Try those again</source>
        <translation>Diese erneut versuchen</translation>
    </message>
    <message>
        <source>Back to the reviews</source>
        <translation>Zurück zu den Rezensionen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Vorlagen verwalten …</translation>
    </message>
    <message>
        <source>Replies sent</source>
        <translation>Gesendete Antworten</translation>
    </message>
    <message>
        <source>The chosen reply</source>
        <translation>Die gewählte Antwort</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Noch keine Vorlage</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n reply(ies)…</source>
        <translation>
            <numerusform>%n Antwort senden …</numerusform>
            <numerusform>%n Antworten senden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent as it is</source>
        <translation>
            <numerusform>%n lässt sich so nicht senden</numerusform>
            <numerusform>%n lassen sich so nicht senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reply(ies)?</source>
        <translation>
            <numerusform>%n Antwort senden?</numerusform>
            <numerusform>%n Antworten senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody can read them in the App Store. Sending takes about %n request(s) of the hourly budget; it can be paused, and goes on by itself when the budget is used up.</source>
        <translation>
            <numerusform>Jeder kann sie im App Store lesen. Das Senden braucht etwa %n Anfrage des Stundenbudgets; es lässt sich anhalten und geht von selbst weiter, wenn das Budget aufgebraucht war.</numerusform>
            <numerusform>Jeder kann sie im App Store lesen. Das Senden braucht etwa %n Anfragen des Stundenbudgets; es lässt sich anhalten und geht von selbst weiter, wenn das Budget aufgebraucht war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send replies</source>
        <translation>Antworten senden</translation>
    </message>
    <message numerus="yes">
        <source>Reply to %n review(s)</source>
        <translation>
            <numerusform>Auf %n Rezension antworten</numerusform>
            <numerusform>Auf %n Rezensionen antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>CapabilityMatrix</name>
    <message numerus="yes">
        <source>Switch on %n capability(ies)</source>
        <translation>
            <numerusform>%n Fähigkeit einschalten</numerusform>
            <numerusform>%n Fähigkeiten einschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n capability(ies)</source>
        <translation>
            <numerusform>%n Fähigkeit ausschalten</numerusform>
            <numerusform>%n Fähigkeiten ausschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is off</source>
        <translation>%1: %2 ist aus</translation>
    </message>
    <message>
        <source>%1: %2 is on</source>
        <translation>%1: %2 ist an</translation>
    </message>
</context>
<context>
    <name>CapabilityView</name>
    <message>
        <source>App IDs and their capabilities</source>
        <translation>App-IDs und ihre Fähigkeiten</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>CatalogDiffModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No longer deprecated</source>
        <translation>Nicht mehr veraltet</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>CategoryPanel</name>
    <message>
        <source>Primary category</source>
        <translation>Erste Kategorie</translation>
    </message>
    <message>
        <source>First subcategory</source>
        <translation>Erste Unterkategorie</translation>
    </message>
    <message>
        <source>Second subcategory</source>
        <translation>Zweite Unterkategorie</translation>
    </message>
    <message>
        <source>Secondary category</source>
        <translation>Zweite Kategorie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>CellLines</name>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>Das Anführungszeichen, das hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A cell goes on behind its closing quote.</source>
        <translation>Eine Zelle geht hinter ihrem schließenden Anführungszeichen weiter.</translation>
    </message>
</context>
<context>
    <name>CertificateMaker</name>
    <message>
        <source>Apple refused: %1 A team may have only two or three certificates of the type %2 at a time. Revoke one that is no longer used, or import the key of one that is.</source>
        <translation>Apple hat abgelehnt: %1 Ein Team darf zur selben Zeit nur zwei oder drei Zertifikate des Typs %2 haben. Widerrufe eines, das nicht mehr gebraucht wird, oder importiere den Schlüssel eines, das gebraucht wird.</translation>
    </message>
    <message>
        <source>Apple refused: %1 Developer ID certificates are for the Account Holder alone, on the developer website; no API key can make them.</source>
        <translation>Apple hat abgelehnt: %1 Developer-ID-Zertifikate macht allein der Accountinhaber, auf der Entwicklerwebsite; kein API-Schlüssel kann das.</translation>
    </message>
    <message>
        <source>Apple refused: %1 The key needs the role Admin, or Developer with access to certificates.</source>
        <translation>Apple hat abgelehnt: %1 Der Schlüssel braucht die Rolle Admin, oder Entwickler mit Zugriff auf Zertifikate.</translation>
    </message>
</context>
<context>
    <name>CertificateModel</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>The private key is in the keychain of this computer</source>
        <translation>Der private Schlüssel ist im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>The private key is not on this computer</source>
        <translation>Der private Schlüssel ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>How they are shown</source>
        <translation>Wie sie gezeigt werden</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>Noch keine Zertifikate</translation>
    </message>
    <message>
        <source>A certificate signs what you build. Its private key is made here and stays in the keychain.</source>
        <translation>Ein Zertifikat signiert, was du baust. Sein privater Schlüssel entsteht hier und bleibt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Import key</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>A private key</source>
        <translation>Ein privater Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx *.pem *.key *.der)</source>
        <translation>Schlüssel (*.p12 *.pfx *.pem *.key *.der)</translation>
    </message>
    <message>
        <source>There is no new certificate</source>
        <translation>Es gibt kein neues Zertifikat</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>Der Schlüsselbund lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>%1 The private key would last until the program ends: save the certificate as .p12 before that, or it is of no use.</source>
        <translation>%1 Der private Schlüssel hielte bis zum Ende des Programms: Sichere das Zertifikat vorher als .p12, sonst ist es nutzlos.</translation>
    </message>
    <message>
        <source>Create it all the same</source>
        <translation>Trotzdem anlegen</translation>
    </message>
    <message>
        <source>Certificate created; its private key is in the keychain</source>
        <translation>Zertifikat angelegt; sein privater Schlüssel ist im Schlüsselbund</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Certificate and private key (.p12)…</source>
        <translation>Zertifikat und privater Schlüssel (.p12) …</translation>
    </message>
    <message>
        <source>The private key is not on this computer.</source>
        <translation>Der private Schlüssel ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Certificate (.cer)…</source>
        <translation>Zertifikat (.cer) …</translation>
    </message>
    <message>
        <source>Certificate as text (.pem)…</source>
        <translation>Zertifikat als Text (.pem) …</translation>
    </message>
    <message>
        <source>The private key is in the keychain of this computer.</source>
        <translation>Der private Schlüssel ist im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The private key is not on this computer. Import it from the .p12 file of the computer that made the request.</source>
        <translation>Der private Schlüssel ist nicht auf diesem Computer. Importiere ihn aus der .p12-Datei des Computers, der die Anfrage gemacht hat.</translation>
    </message>
    <message>
        <source>Profiles that hold it</source>
        <translation>Profile, die es enthalten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>Espalier on %1</source>
        <translation>Espalier auf %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>By which you know it again. Apple writes its own name into the certificate.</source>
        <translation>Woran du ihn wiedererkennst. Apple schreibt einen eigenen Namen in das Zertifikat.</translation>
    </message>
    <message>
        <source>Create certificate</source>
        <translation>Zertifikat anlegen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Apple lets only the Account Holder make Developer ID certificates, on the developer website. With an API key it will be refused.</source>
        <translation>Apple lässt Developer-ID-Zertifikate nur den Accountinhaber machen, auf der Entwicklerwebsite. Mit einem API-Schlüssel wird es abgelehnt.</translation>
    </message>
    <message>
        <source>An RSA key of 2,048 bits is made on this computer. Its private half goes into the keychain and nowhere else; Apple gets the request.</source>
        <translation>Auf diesem Computer entsteht ein RSA-Schlüssel mit 2.048 Bit. Seine private Hälfte kommt in den Schlüsselbund und sonst nirgendwohin; Apple bekommt die Anfrage.</translation>
    </message>
    <message>
        <source>With a key pair of this computer</source>
        <translation>Mit einem Schlüsselpaar dieses Computers</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Einen Schlüssel importieren</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>The key is that of no certificate here</source>
        <translation>Der Schlüssel gehört zu keinem Zertifikat hier</translation>
    </message>
    <message>
        <source>It may belong to another team, or its certificate has been revoked. Nothing was kept.</source>
        <translation>Er gehört vielleicht einem anderen Team, oder sein Zertifikat wurde widerrufen. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>The key of &quot;%1&quot; is in the keychain</source>
        <translation>Der Schlüssel von „%1“ ist im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 The key lasts until the program ends.</source>
        <translation>%1 Der Schlüssel hält bis zum Ende des Programms.</translation>
    </message>
    <message>
        <source>Export with private key</source>
        <translation>Mit privatem Schlüssel exportieren</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Die Datei konnte nicht erzeugt werden</translation>
    </message>
    <message>
        <source>Save the certificate and its key</source>
        <translation>Zertifikat und Schlüssel sichern</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12)</source>
        <translation>PKCS#12 (*.p12)</translation>
    </message>
    <message>
        <source>The private key cannot be read from the keychain</source>
        <translation>Der private Schlüssel lässt sich nicht aus dem Schlüsselbund lesen</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat sichern</translation>
    </message>
    <message>
        <source>PEM (*.pem)</source>
        <translation>PEM (*.pem)</translation>
    </message>
    <message>
        <source>Certificate (*.cer)</source>
        <translation>Zertifikat (*.cer)</translation>
    </message>
    <message>
        <source>No provisioning profile holds it.</source>
        <translation>Kein Provisioning-Profil enthält es.</translation>
    </message>
    <message numerus="yes">
        <source>%n provisioning profile(s) will be of no use any more: %1.</source>
        <translation>
            <numerusform>%n Provisioning-Profil wird nutzlos: %1.</numerusform>
            <numerusform>%n Provisioning-Profile werden nutzlos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Apps on the App Store go on working. What was signed for testing or outside the store may stop working. A revocation cannot be taken back. It is staged under Changes and sent from there.</source>
        <translation>Apps im App Store laufen weiter. Was zum Testen oder außerhalb des Stores signiert wurde, läuft vielleicht nicht mehr. Ein Widerruf lässt sich nicht zurücknehmen. Er wird unter Änderungen vorgemerkt und von dort gesendet.</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;?</source>
        <translation>„%1“ widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificate(s)?</source>
        <translation>
            <numerusform>%n Zertifikat widerrufen?</numerusform>
            <numerusform>%n Zertifikate widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage revocation</source>
        <translation>Widerruf vormerken</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>The chosen change</source>
        <translation>Die gewählte Änderung</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 · staged %2</source>
        <translation>%1 · vorgemerkt %2</translation>
    </message>
    <message>
        <source>Open in the Explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist weg</translation>
    </message>
    <message>
        <source>Somebody changed this on the server after you read it</source>
        <translation>Jemand hat dies auf dem Server geändert, nachdem Sie es gelesen haben</translation>
    </message>
    <message>
        <source>Below is what it was, what you want, and what it is now.</source>
        <translation>Unten steht, was es war, was Sie wollen und was es jetzt ist.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremdes nehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>It is not there: send it again</source>
        <translation>Es ist nicht da: noch einmal senden</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Es ist da</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Puts it with the changes; nothing is sent yet (%1)</source>
        <translation>Legt es zu den Änderungen; noch wird nichts gesendet (%1)</translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 verknüpfen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Auftrag für %1</translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>%1 hochladen</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Discard the changes of one object</source>
        <translation>Änderungen eines Objekts verwerfen</translation>
    </message>
    <message>
        <source>Discard everything</source>
        <translation>Alles verwerfen</translation>
    </message>
    <message>
        <source>Remains of %1</source>
        <translation>Reste von %1</translation>
    </message>
</context>
<context>
    <name>ChangeStore</name>
    <message>
        <source>The file with your staged changes was damaged. It was kept as %1; a new one begins empty.</source>
        <translation>Die Datei mit Ihren vorgemerkten Änderungen war beschädigt. Sie wurde als %1 aufgehoben; eine neue beginnt leer.</translation>
    </message>
    <message>
        <source>Your staged changes in %1 were written by a newer version of this program. The file was left as it is, and nothing can be sent.</source>
        <translation>Ihre vorgemerkten Änderungen in %1 stammen von einer neueren Version dieses Programms. Die Datei blieb, wie sie ist, und es kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The disk is full: your changes cannot be kept.</source>
        <translation>Der Datenträger ist voll: Ihre Änderungen können nicht aufgehoben werden.</translation>
    </message>
    <message>
        <source>Your staged changes in %1 are in use by another program.</source>
        <translation>Ihre vorgemerkten Änderungen in %1 werden von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Your staged changes cannot be kept in %1.</source>
        <translation>Ihre vorgemerkten Änderungen können nicht in %1 aufgehoben werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Verknüpfungen hinzufügen</translation>
    </message>
    <message>
        <source>Take out links</source>
        <translation>Verknüpfungen herausnehmen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent, not known whether it took</source>
        <translation>Gesendet, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Auf dem Server geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Looking whether it took</source>
        <translation>Ergebnis wird nachgesehen</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>Looking what became of earlier requests</source>
        <translation>Es wird nachgesehen, was aus früheren Anfragen wurde</translation>
    </message>
    <message>
        <source>Applying %1 of %2</source>
        <translation>%1 von %2 wird angewendet</translation>
    </message>
    <message>
        <source>Pausing after the request that is under way</source>
        <translation>Pause nach der laufenden Anfrage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping after the request that is under way</source>
        <translation>Ende nach der laufenden Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n angewendet</numerusform>
            <numerusform>%n angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed on the server</source>
        <translation>
            <numerusform>%n auf dem Server geändert</numerusform>
            <numerusform>%n auf dem Server geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is done (&quot;Edit&quot;), %2 a resource</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Take everything back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Nichts ist vorgemerkt</translation>
    </message>
    <message>
        <source>What you change anywhere in the program waits here until you apply it. Nothing reaches App Store Connect before.</source>
        <translation>Was Sie irgendwo im Programm ändern, wartet hier, bis Sie es anwenden. Vorher erreicht nichts App Store Connect.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Vorgemerkte Änderungen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n staged, nothing is sent before you apply it</source>
        <translation>
            <numerusform>%n vorgemerkt, nichts wird vor dem Anwenden gesendet</numerusform>
            <numerusform>%n vorgemerkt, nichts wird vor dem Anwenden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)?</source>
        <translation>
            <numerusform>%n Änderung zurücknehmen?</numerusform>
            <numerusform>%n Änderungen zurücknehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back as long as the program runs.</source>
        <translation>Rückgängig bringt sie wieder, solange das Programm läuft.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV) …</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Numbers (JSON)…</source>
        <translation>Zahlen (JSON) …</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>Das Bild wurde kopiert</translation>
    </message>
    <message>
        <source>The numbers were copied</source>
        <translation>Die Zahlen wurden kopiert</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Tippen, um zu suchen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>ClipInvocationCard</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it stands on the code or the tag: https://…</source>
        <translation>Wie sie auf dem Code oder dem Tag steht: https://…</translation>
    </message>
    <message>
        <source>Title in another language</source>
        <translation>Titel in einer anderen Sprache</translation>
    </message>
    <message>
        <source>Stage invocation</source>
        <translation>Aufruf vormerken</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Änderungen vormerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Titel in %1</translation>
    </message>
    <message>
        <source>Title in another language…</source>
        <translation>Titel in einer anderen Sprache …</translation>
    </message>
    <message>
        <source>Not an address that begins with https://</source>
        <translation>Keine Adresse, die mit https:// beginnt</translation>
    </message>
</context>
<context>
    <name>ClipInvocations</name>
    <message>
        <source>App Clip invocation · %1</source>
        <translation>App-Clip-Aufruf · %1</translation>
    </message>
    <message>
        <source>Edit the App Clip invocation</source>
        <translation>App-Clip-Aufruf bearbeiten</translation>
    </message>
    <message>
        <source>Title of an App Clip invocation · %1</source>
        <translation>Titel eines App-Clip-Aufrufs · %1</translation>
    </message>
</context>
<context>
    <name>ClipInvocationsView</name>
    <message>
        <source>Add invocation</source>
        <translation>Aufruf hinzufügen</translation>
    </message>
    <message>
        <source>Back to the builds</source>
        <translation>Zurück zu den Builds</translation>
    </message>
    <message>
        <source>App Clip invocations</source>
        <translation>App-Clip-Aufrufe</translation>
    </message>
    <message>
        <source>App Clip invocations of %1</source>
        <translation>App-Clip-Aufrufe von %1</translation>
    </message>
    <message>
        <source>Staged under Changes</source>
        <translation>Unter „Änderungen“ vorgemerkt</translation>
    </message>
    <message>
        <source>Delete the invocation?</source>
        <translation>Aufruf löschen?</translation>
    </message>
    <message>
        <source>Testers can no longer start %1. It is staged under Changes and sent from there.</source>
        <translation>Tester können %1 nicht mehr starten. Das Löschen wird unter „Änderungen“ vorgemerkt und von dort gesendet.</translation>
    </message>
    <message>
        <source>Stage deletion</source>
        <translation>Löschen vormerken</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading the invocations…</source>
        <translation>Aufrufe werden geladen …</translation>
    </message>
    <message>
        <source>No invocations yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message numerus="yes">
        <source>Addresses by which testers start the App Clip, %n at most.</source>
        <translation>
            <numerusform>Adressen, mit denen Tester den App Clip starten, höchstens %n.</numerusform>
            <numerusform>Adressen, mit denen Tester den App Clip starten, höchstens %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apple allows %n invocation(s) a build.</source>
        <translation>
            <numerusform>Apple erlaubt je Build %n Aufruf.</numerusform>
            <numerusform>Apple erlaubt je Build %n Aufrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ColorChooser</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open the demo account: a simulated App Store Connect, no key needed.</source>
        <translation>Das Demo-Konto öffnen: ein simuliertes App Store Connect, ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Render every page to PNG files in &lt;folder&gt; and end.</source>
        <translation>Jede Seite als PNG-Datei in &lt;folder&gt; zeichnen und enden.</translation>
    </message>
    <message>
        <source>With --tour: only these pages, separated by commas.</source>
        <translation>Mit --tour: nur diese Seiten, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Keep settings and data in &lt;folder&gt;.</source>
        <translation>Einstellungen und Daten in &lt;folder&gt; halten.</translation>
    </message>
    <message>
        <source>Language of the window, for example &quot;de&quot;.</source>
        <translation>Sprache des Fensters, zum Beispiel „de“.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Print the time to the first painted window and end.</source>
        <translation>Die Zeit bis zum ersten gezeichneten Fenster ausgeben und enden.</translation>
    </message>
    <message>
        <source>A native workspace for App Store Connect.</source>
        <translation>Ein nativer Arbeitsplatz für App Store Connect.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system, not &quot;%1&quot;.</source>
        <translation>--theme kennt light, dark und system, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to a place, an app or an action</source>
        <translation>Zu einem Ort, einer App oder einer Aktion gehen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>1 version rejected</source>
        <translation>1 Version abgelehnt</translation>
    </message>
    <message>
        <source>%n versions rejected</source>
        <translation>%n Versionen abgelehnt</translation>
    </message>
    <message>
        <source>Waiting for your release</source>
        <translation>Wartet auf Ihre Freigabe</translation>
    </message>
    <message>
        <source>1 version waits for your release</source>
        <translation>1 Version wartet auf Ihre Freigabe</translation>
    </message>
    <message>
        <source>%n versions wait for your release</source>
        <translation>%n Versionen warten auf Ihre Freigabe</translation>
    </message>
    <message>
        <source>Missing compliance</source>
        <translation>Fehlende Exportangaben</translation>
    </message>
    <message>
        <source>1 build without export compliance</source>
        <translation>1 Build ohne Exportangaben</translation>
    </message>
    <message>
        <source>%n builds without export compliance</source>
        <translation>%n Builds ohne Exportangaben</translation>
    </message>
    <message>
        <source>Builds expiring</source>
        <translation>Ablaufende Builds</translation>
    </message>
    <message>
        <source>1 build expires soon</source>
        <translation>1 Build läuft bald ab</translation>
    </message>
    <message>
        <source>%n builds expire soon</source>
        <translation>%n Builds laufen bald ab</translation>
    </message>
    <message>
        <source>Unanswered reviews</source>
        <translation>Unbeantwortete Rezensionen</translation>
    </message>
    <message>
        <source>1 unanswered review</source>
        <translation>1 unbeantwortete Rezension</translation>
    </message>
    <message>
        <source>%n unanswered reviews</source>
        <translation>%n unbeantwortete Rezensionen</translation>
    </message>
    <message>
        <source>Certificates expiring</source>
        <translation>Ablaufende Zertifikate</translation>
    </message>
    <message>
        <source>1 certificate expires soon</source>
        <translation>1 Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>%n certificates expire soon</source>
        <translation>%n Zertifikate laufen bald ab</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Vorgemerkte Änderungen</translation>
    </message>
    <message>
        <source>1 change not sent yet</source>
        <translation>1 Änderung noch nicht gesendet</translation>
    </message>
    <message>
        <source>%n changes not sent yet</source>
        <translation>%n Änderungen noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Each covers</source>
        <translation>Umfasst je</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Between the first and the last day, and still to be asked for</source>
        <translation>Zwischen erstem und letztem Tag und noch abzufragen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Asked for, and Apple had none: nothing was sold, or it is not out yet</source>
        <translation>Abgefragt, und Apple hatte keinen: nichts wurde verkauft, oder er ist noch nicht da</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last stored</source>
        <translation>Zuletzt abgelegt</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No row fits the search and the filters as they are set.</source>
        <translation>Keine Zeile passt zur Suche und zu den gesetzten Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, like 2026-11-30.</source>
        <translation>Schreiben Sie den Tag als Jahr-Monat-Tag, etwa 2026-11-30.</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <source>%1, time zone</source>
        <translation>%1, Zeitzone</translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation>%1, Uhrzeit</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>Write the day as year-month-day and the time as hour:minute, and choose a time zone.</source>
        <translation>Schreiben Sie den Tag als Jahr-Monat-Tag, die Zeit als Stunde:Minute, und wählen Sie eine Zeitzone.</translation>
    </message>
</context>
<context>
    <name>DelimitedText</name>
    <message>
        <source>The file is not UTF-8; it was read as Latin-1, so some letters may be wrong.</source>
        <translation>Die Datei ist nicht UTF-8; sie wurde als Latin-1 gelesen, einige Buchstaben können falsch sein.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is a web page, not a table. A proxy or a sign-in page may be in the way.</source>
        <translation>Das ist eine Webseite, keine Tabelle. Vielleicht ist ein Proxy oder eine Anmeldeseite im Weg.</translation>
    </message>
    <message>
        <source>This is not a table: the file holds binary data.</source>
        <translation>Das ist keine Tabelle: Die Datei enthält Binärdaten.</translation>
    </message>
    <message>
        <source>This is not a table: its first line has %1 columns.</source>
        <translation>Das ist keine Tabelle: Die erste Zeile hat %1 Spalten.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>DelimitedView</name>
    <message>
        <source>Filter the rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>The file names its columns and holds nothing else.</source>
        <translation>Die Datei nennt ihre Spalten und enthält sonst nichts.</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <source>Write the rows and columns on show as CSV</source>
        <translation>Gezeigte Zeilen und Spalten als CSV schreiben</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 gewählt</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>The picture does not have one of the sizes that are allowed here.</source>
        <translation>Das Bild hat keine der Größen, die hier erlaubt sind.</translation>
    </message>
    <message>
        <source>The picture must not have transparency.</source>
        <translation>Das Bild darf keine Transparenz haben.</translation>
    </message>
    <message>
        <source>The picture could not be read. Save it once more.</source>
        <translation>Das Bild konnte nicht gelesen werden. Speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The picture has to be a PNG or JPEG in RGB.</source>
        <translation>Das Bild muss ein PNG oder JPEG in RGB sein.</translation>
    </message>
    <message>
        <source>The film has to have stereo sound.</source>
        <translation>Der Film muss Stereoton haben.</translation>
    </message>
    <message>
        <source>The film is longer than 30 seconds.</source>
        <translation>Der Film ist länger als 30 Sekunden.</translation>
    </message>
    <message>
        <source>The film is shorter than 15 seconds.</source>
        <translation>Der Film ist kürzer als 15 Sekunden.</translation>
    </message>
    <message>
        <source>The film does not have one of the sizes that are allowed here.</source>
        <translation>Der Film hat keine der Größen, die hier erlaubt sind.</translation>
    </message>
    <message>
        <source>What arrived is not what was sent, or the file changed meanwhile.</source>
        <translation>Angekommen ist nicht, was gesendet wurde, oder die Datei hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Not all of the file arrived.</source>
        <translation>Die Datei kam nicht ganz an.</translation>
    </message>
</context>
<context>
    <name>DemoAccount</name>
    <message>
        <source>Demo account</source>
        <translation>Demo-Konto</translation>
    </message>
</context>
<context>
    <name>DesktopApp</name>
    <message>
        <source>The demo account could not start. %1</source>
        <translation>Das Demo-Konto konnte nicht starten. %1</translation>
    </message>
    <message>
        <source>Working with version %1 of the specification</source>
        <translation>Es wird mit Version %1 der Spezifikation gearbeitet</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON kopiert</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>No relationships</source>
        <translation>Keine Beziehungen</translation>
    </message>
    <message>
        <source>This resource stands by itself.</source>
        <translation>Diese Ressource steht für sich.</translation>
    </message>
    <message>
        <source>Copy as shown</source>
        <translation>Wie angezeigt kopieren</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>See what is linked</source>
        <translation>Verknüpftes ansehen</translation>
    </message>
</context>
<context>
    <name>DeviceFile</name>
    <message>
        <source>&quot;%1&quot; is no platform: it has to be &quot;ios&quot; or &quot;mac&quot;.</source>
        <translation>„%1“ ist keine Plattform: Es muss „ios“ oder „mac“ sein.</translation>
    </message>
    <message>
        <source>There is no UDID.</source>
        <translation>Es gibt keine UDID.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no UDID: that is 40 hexadecimal digits, 8 and 16 of them, or a UUID.</source>
        <translation>„%1“ ist keine UDID: Das sind 40 hexadezimale Ziffern, 8 und 16 davon oder eine UUID.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>Der Name hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no device in it.</source>
        <translation>Es ist kein Gerät darin.</translation>
    </message>
    <message>
        <source>There is no device below the first line.</source>
        <translation>Unter der ersten Zeile steht kein Gerät.</translation>
    </message>
    <message>
        <source>The property list cannot be read. %1</source>
        <translation>Die Eigenschaftsliste lässt sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>The property list has no &quot;Device UDIDs&quot;.</source>
        <translation>Die Eigenschaftsliste hat keine „Device UDIDs“.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>DeviceImportView</name>
    <message>
        <source>What would become of the devices</source>
        <translation>Was aus den Geräten würde</translation>
    </message>
    <message>
        <source>Back to the devices</source>
        <translation>Zurück zu den Geräten</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>%1 where the list does not tell</source>
        <translation>%1, wo die Liste nichts sagt</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>A device a line: UDID, name. Paste them here, or drop a file: Apple&apos;s upload list, a .deviceids file of Apple Configurator, CSV.</source>
        <translation>Ein Gerät je Zeile: UDID, Name. Füge sie hier ein oder lege eine Datei ab: Apples Upload-Liste, eine .deviceids-Datei des Apple Configurator, CSV.</translation>
    </message>
    <message>
        <source>Nothing to register yet</source>
        <translation>Noch nichts zu registrieren</translation>
    </message>
    <message>
        <source>What you paste or drop is shown here first, line by line.</source>
        <translation>Was du einfügst oder ablegst, wird hier erst Zeile für Zeile gezeigt.</translation>
    </message>
    <message>
        <source>A list of devices</source>
        <translation>Eine Liste von Geräten</translation>
    </message>
    <message>
        <source>Lists (*.txt *.tsv *.csv *.deviceids *.plist)</source>
        <translation>Listen (*.txt *.tsv *.csv *.deviceids *.plist)</translation>
    </message>
    <message numerus="yes">
        <source>Stage %n device(s)</source>
        <translation>
            <numerusform>%n Gerät vormerken</numerusform>
            <numerusform>%n Geräte vormerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered already</source>
        <translation>
            <numerusform>%n schon registriert</numerusform>
            <numerusform>%n schon registriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n deaktiviert</numerusform>
            <numerusform>%n deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n wiederholt</numerusform>
            <numerusform>%n wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Places left this membership year: %1. A device keeps its place when it is disabled; places come back only when the year begins anew.</source>
        <translation>Freie Plätze in diesem Mitgliedsjahr: %1. Ein Gerät behält seinen Platz, wenn es deaktiviert wird; Plätze werden erst frei, wenn das Jahr neu beginnt.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>DeviceModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>UDID</source>
        <translation>UDID</translation>
    </message>
</context>
<context>
    <name>DevicePlan</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>UDID</source>
        <translation>UDID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Registered already as &quot;%1&quot;.</source>
        <translation>Schon als „%1“ registriert.</translation>
    </message>
    <message>
        <source>Registered as &quot;%1&quot; and disabled: enable it in the list.</source>
        <translation>Als „%1“ registriert und deaktiviert: Aktiviere es in der Liste.</translation>
    </message>
    <message>
        <source>The same as in line %1.</source>
        <translation>Dasselbe wie in Zeile %1.</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>Builds for development and for testing outside the store run on registered devices alone.</source>
        <translation>Builds für die Entwicklung und zum Testen außerhalb des Stores laufen nur auf registrierten Geräten.</translation>
    </message>
    <message>
        <source>Register devices</source>
        <translation>Geräte registrieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Add to profiles</source>
        <translation>In Profile aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) staged under Changes</source>
        <translation>
            <numerusform>%n Gerät unter Änderungen vorgemerkt</numerusform>
            <numerusform>%n Geräte unter Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>Rename the device</source>
        <translation>Gerät umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n device(s)?</source>
        <translation>
            <numerusform>%n Gerät deaktivieren?</numerusform>
            <numerusform>%n Geräte deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles that hold them have to be made anew. </source>
        <translation>Profile, die sie enthalten, müssen neu gemacht werden. </translation>
    </message>
    <message>
        <source>A disabled device keeps its place until the membership year begins anew. It is staged under Changes and sent from there.</source>
        <translation>Ein deaktiviertes Gerät behält seinen Platz, bis das Mitgliedsjahr neu beginnt. Es wird unter Änderungen vorgemerkt und von dort gesendet.</translation>
    </message>
    <message>
        <source>Stage disabling</source>
        <translation>Deaktivieren vormerken</translation>
    </message>
</context>
<context>
    <name>DiagnosticLogs</name>
    <message>
        <source>Log %1: %2</source>
        <translation>Protokoll %1: %2</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Call stack %1</source>
        <translation>Aufrufstapel %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is a web page, not data. A proxy or a sign-in page may be in the way.</source>
        <translation>Das ist eine Webseite, das sind keine Daten. Vielleicht ist ein Proxy oder eine Anmeldeseite im Weg.</translation>
    </message>
    <message>
        <source>The JSON is broken at byte %1: %2</source>
        <translation>Das JSON ist bei Byte %1 fehlerhaft: %2</translation>
    </message>
    <message>
        <source>The file holds JSON, but no diagnostic logs.</source>
        <translation>Die Datei enthält JSON, aber keine Diagnoseprotokolle.</translation>
    </message>
</context>
<context>
    <name>DiagnosticLogsModel</name>
    <message>
        <source>%1
Apple puts the blame here</source>
        <translation>%1
Apple sieht die Ursache hier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Save file</source>
        <translation>Datei sichern</translation>
    </message>
    <message>
        <source>Save the file as it came</source>
        <translation>Die Datei sichern, wie sie kam</translation>
    </message>
    <message>
        <source>Fetching the file</source>
        <translation>Die Datei wird geholt</translation>
    </message>
    <message>
        <source>The server is making it.</source>
        <translation>Der Server erstellt sie.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing fetched</source>
        <translation>Nichts geholt</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Keine Zahlen</translation>
    </message>
    <message>
        <source>The server has none for this. Too few people may have taken part.</source>
        <translation>Der Server hat hierfür keine. Vielleicht nahmen zu wenige Personen teil.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Die Antwort sichern</translation>
    </message>
    <message>
        <source>No logs</source>
        <translation>Keine Protokolle</translation>
    </message>
    <message>
        <source>The server keeps none for this.</source>
        <translation>Der Server hat hierfür keine.</translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation>Die Datei kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Save it as it is</source>
        <translation>So sichern, wie sie ist</translation>
    </message>
    <message>
        <source>No view for this kind of file</source>
        <translation>Keine Ansicht für diese Art von Datei</translation>
    </message>
    <message>
        <source>%1 were fetched.</source>
        <translation>%1 wurden geholt.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Die Datei sichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Takes the text of a key from the clipboard</source>
        <translation>Nimmt den Text eines Schlüssels aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Drop the key file here</source>
        <translation>Schlüsseldatei hier ablegen</translation>
    </message>
    <message>
        <source>Drop, browse or paste again to take another key.</source>
        <translation>Für einen anderen Schlüssel erneut ablegen, durchsuchen oder einfügen.</translation>
    </message>
    <message>
        <source>AuthKey_….p8 from App Store Connect, or fastlane&apos;s API key JSON.</source>
        <translation>AuthKey_….p8 aus App Store Connect oder die Schlüsseldatei (JSON) von fastlane.</translation>
    </message>
</context>
<context>
    <name>EntryTreeModel</name>
    <message>
        <source>Deprecated</source>
        <translation>Abgekündigt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>EntryTreePanel</name>
    <message>
        <source>Search types</source>
        <translation>Typen suchen</translation>
    </message>
    <message>
        <source>Types of resources</source>
        <translation>Arten von Ressourcen</translation>
    </message>
</context>
<context>
    <name>ExchangeRates</name>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency.</source>
        <translation>„%1“ ist keine Währung.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a rate.</source>
        <translation>%1: „%2“ ist kein Kurs.</translation>
    </message>
    <message>
        <source>%1 has two rates on %2.</source>
        <translation>%1 hat am %2 zwei Kurse.</translation>
    </message>
    <message>
        <source>There are no exchange rates of the European Central Bank in it.</source>
        <translation>Sie enthält keine Wechselkurse der Europäischen Zentralbank.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>The file declares entities; such files are not read.</source>
        <translation>Die Datei erklärt Entitäten; solche Dateien werden nicht gelesen.</translation>
    </message>
    <message>
        <source>A rate stands outside of any day.</source>
        <translation>Ein Kurs gehört zu keinem Tag.</translation>
    </message>
    <message>
        <source>The XML cannot be read: %1</source>
        <translation>Das XML lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>This is no table of the European Central Bank: it does not begin with &quot;Date&quot;.</source>
        <translation>Das ist keine Tabelle der Europäischen Zentralbank: sie beginnt nicht mit „Date“.</translation>
    </message>
    <message>
        <source>The line has more cells than the first one.</source>
        <translation>Die Zeile hat mehr Zellen als die erste.</translation>
    </message>
    <message>
        <source>There is no CSV or XML file in the .zip file.</source>
        <translation>In der .zip-Datei ist keine CSV- oder XML-Datei.</translation>
    </message>
    <message>
        <source>The .zip file is damaged.</source>
        <translation>Die .zip-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month: it is written as &quot;2026-11&quot;.</source>
        <translation>„%1“ ist kein Monat: er wird als „2026-11“ geschrieben.</translation>
    </message>
    <message>
        <source>A rate is &quot;imported&quot; or &quot;edited&quot; for a month, or &quot;pinned&quot; without one.</source>
        <translation>Ein Kurs ist „imported“ oder „edited“ für einen Monat oder „pinned“ ohne einen.</translation>
    </message>
    <message>
        <source>A table of rates has the columns Currency, Month and Rate.</source>
        <translation>Eine Tabelle mit Kursen hat die Spalten Currency, Month und Rate.</translation>
    </message>
    <message>
        <source>There is no rate in it.</source>
        <translation>Sie enthält keinen Kurs.</translation>
    </message>
</context>
<context>
    <name>ExpiryCalendar</name>
    <message>
        <source>What ends when</source>
        <translation>Was wann endet</translation>
    </message>
    <message>
        <source>Nothing ends</source>
        <translation>Nichts endet</translation>
    </message>
    <message>
        <source>%1 %2 ends on %3</source>
        <translation>%1 %2 endet am %3</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>ExplorerChanges</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>Vorgemerkt: %1</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete %1 resources?</source>
        <translation>%1 Ressourcen löschen?</translation>
    </message>
    <message>
        <source>It is staged: the server deletes it, with all that belongs to it, when the changes are applied. Until then it can be taken back.</source>
        <translation>Es wird vorgemerkt: Der Server löscht es mit allem, was dazugehört, wenn die Änderungen angewendet werden. Bis dahin lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Stage the deletion</source>
        <translation>Löschen vormerken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletion staged</source>
        <translation>Löschen vorgemerkt</translation>
    </message>
    <message>
        <source>%1 × %2: what you set here is set in all of them</source>
        <extracomment>%1 is a number, %2 a type of resource in the plural</extracomment>
        <translation>%1 × %2: Was Sie hier setzen, wird in allen gesetzt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit several</source>
        <translation>Mehrere bearbeiten</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Noch hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Something is not right yet: see below.</source>
        <translation>Etwas stimmt noch nicht: siehe unten.</translation>
    </message>
    <message>
        <source>Change staged</source>
        <translation>Änderung vorgemerkt</translation>
    </message>
    <message>
        <source>Upload staged</source>
        <translation>Hochladen vorgemerkt</translation>
    </message>
    <message>
        <source>Leave without staging?</source>
        <translation>Ohne Vormerken verlassen?</translation>
    </message>
    <message>
        <source>What you entered here will be lost.</source>
        <translation>Was Sie hier eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>ExplorerPage</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Filter the loaded rows</source>
        <translation>Geladene Zeilen filtern</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Hier gibt es keine</translation>
    </message>
    <message>
        <source>The server has none of these.</source>
        <translation>Der Server hat keine davon.</translation>
    </message>
    <message>
        <source>Every resource of App Store Connect</source>
        <translation>Jede Ressource von App Store Connect</translation>
    </message>
    <message>
        <source>Choose a type on the left, or search for one. From a resource, follow its relationships.</source>
        <translation>Wählen Sie links einen Typ oder suchen Sie nach einem. Von einer Ressource aus folgen Sie ihren Beziehungen.</translation>
    </message>
    <message>
        <source>deprecated by Apple</source>
        <translation>von Apple abgekündigt</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Apple&apos;s page about this request</source>
        <translation>Apples Seite über diese Anfrage</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open by ID</source>
        <translation>Mit ID öffnen</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Open a resource whose ID you know</source>
        <translation>Eine Ressource öffnen, deren ID Sie kennen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a button does (&quot;Delete&quot;), %2 a number of resources</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Staged for deletion: take that back first, under Changes or with Undo</source>
        <translation>Zum Löschen vorgemerkt: Nehmen Sie das zuerst zurück, unter Änderungen oder mit Rückgängig</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export stopped; no file was written</source>
        <translation>Export angehalten; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As CSV, with the columns on show</source>
        <translation>Als CSV, mit den gezeigten Spalten</translation>
    </message>
    <message>
        <source>Selected rows (%1)…</source>
        <translation>Gewählte Zeilen (%1) …</translation>
    </message>
    <message>
        <source>Loaded rows…</source>
        <translation>Geladene Zeilen …</translation>
    </message>
    <message>
        <source>All pages…</source>
        <translation>Alle Seiten …</translation>
    </message>
    <message>
        <source>As JSON, complete</source>
        <translation>Als JSON, vollständig</translation>
    </message>
    <message>
        <source>Apple&apos;s own table…</source>
        <translation>Apples eigene Tabelle …</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>%1 Zeilen bisher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 rows exported to %2</source>
        <translation>%1 Zeilen nach %2 exportiert</translation>
    </message>
    <message>
        <source>The list could not be exported</source>
        <translation>Die Liste konnte nicht exportiert werden</translation>
    </message>
</context>
<context>
    <name>FastlaneFolder</name>
    <message>
        <source>No text of a listing has this name.</source>
        <translation>So heißt kein Text eines Eintrags.</translation>
    </message>
    <message>
        <source>A language has no folders of its own.</source>
        <translation>Eine Sprache hat keine eigenen Ordner.</translation>
    </message>
    <message>
        <source>Addresses of App Clips belong to the App Clip, not to the listing.</source>
        <translation>Adressen von App-Clips gehören zum App-Clip, nicht zum Eintrag.</translation>
    </message>
    <message>
        <source>The App Store asks for no trade representative any more.</source>
        <translation>Der App Store verlangt keinen Handelsvertreter mehr.</translation>
    </message>
    <message>
        <source>Not a folder of texts.</source>
        <translation>Kein Ordner mit Texten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of the App Store.</source>
        <translation>„%1“ ist keine Sprache des App Store.</translation>
    </message>
    <message>
        <source>Another folder is of the language %1 too.</source>
        <translation>Ein anderer Ordner ist auch von der Sprache %1.</translation>
    </message>
    <message>
        <source>Not in the metadata folder.</source>
        <translation>Nicht im Ordner metadata.</translation>
    </message>
</context>
<context>
    <name>FeedbackModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
</context>
<context>
    <name>FeedbackSection</name>
    <message>
        <source>Search feedback</source>
        <translation>Rückmeldungen suchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Bildschirmfotos</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Noch keine Rückmeldungen</translation>
    </message>
    <message>
        <source>What testers send from TestFlight appears here.</source>
        <translation>Hier erscheint, was Tester aus TestFlight senden.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All builds</source>
        <translation>Alle Builds</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Kein Kommentar</translation>
    </message>
    <message>
        <source>The picture is not here yet.</source>
        <translation>Das Bild ist noch nicht da.</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>Im Bericht suchen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Yours alone: it stays on this computer.</source>
        <translation>Nur für dich: Sie bleibt auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n piece(s) of feedback?</source>
        <translation>
            <numerusform>%n Rückmeldung löschen?</numerusform>
            <numerusform>%n Rückmeldungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone for everybody of the team. It is staged under Changes and sent from there.</source>
        <translation>Es ist für alle im Team weg. Es wird unter Änderungen vorgemerkt und von dort gesendet.</translation>
    </message>
    <message>
        <source>Stage deletion</source>
        <translation>Löschen vormerken</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Export feedback</source>
        <translation>Rückmeldungen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
</context>
<context>
    <name>FieldChangeView</name>
    <message>
        <source>Take this field back</source>
        <translation>Dieses Feld zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>On the server now: %1</source>
        <translation>Jetzt auf dem Server: %1</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was being uploaded.</source>
        <translation>Die Datei %1 wurde während des Hochladens geändert.</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Ladens</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Laden anhalten</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei sichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>The file could not be downloaded</source>
        <translation>Die Datei konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>FileStrip</name>
    <message>
        <source>Save file…</source>
        <translation>Datei sichern …</translation>
    </message>
    <message>
        <source>Save .%1 file…</source>
        <translation>.%1-Datei sichern …</translation>
    </message>
    <message>
        <source>Download %1…</source>
        <translation>%1 laden …</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>FiscalMonth</name>
    <message>
        <source>Fiscal %1</source>
        <extracomment>a month of Apple&apos;s fiscal year: &quot;Fiscal March 2026&quot;</extracomment>
        <translation>Geschäftsmonat %1</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Made along with it</source>
        <translation>Wird mit angelegt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Belongs to one of these</source>
        <translation>Gehört zu einem von diesen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%n ms</source>
        <translation>%n ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%n years</source>
        <translation>%n Jahre</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%n months</source>
        <translation>%n Monate</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>%n weeks</source>
        <translation>%n Wochen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n Tage</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%n hours</source>
        <translation>%n Stunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%n minutes</source>
        <translation>%n Minuten</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%n seconds</source>
        <translation>%n Sekunden</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>vereinfacht</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>traditionell</translation>
    </message>
    <message>
        <source>expired today</source>
        <translation>heute abgelaufen</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>gestern abgelaufen</translation>
    </message>
    <message>
        <source>expired %n days ago</source>
        <translation>vor %n Tagen abgelaufen</translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>läuft heute ab</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>%n days left</source>
        <translation>noch %n Tage</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%n items</source>
        <translation>%n Einträge</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>%n fields</source>
        <translation>%n Felder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GroupLoad</name>
    <message>
        <source>Takes users of the account only; they are added on the website.</source>
        <translation>Nimmt nur Benutzer des Accounts; sie werden auf der Website hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s) in it already</source>
        <translation>
            <numerusform>%n Tester ist schon darin</numerusform>
            <numerusform>%n Tester sind schon darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Gets every build by itself.</source>
        <translation>Bekommt jeden Build von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) expired</source>
        <translation>
            <numerusform>%n Build abgelaufen</numerusform>
            <numerusform>%n Builds abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) in it already</source>
        <translation>
            <numerusform>%n Build ist schon darin</numerusform>
            <numerusform>%n Builds sind schon darin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSection</name>
    <message>
        <source>Search groups</source>
        <translation>Gruppen suchen</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Testers get builds by the groups they are in.</source>
        <translation>Tester bekommen Builds über ihre Gruppen.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Activity of %1</source>
        <translation>Aktivität von %1</translation>
    </message>
    <message>
        <source>Link usage of %1</source>
        <translation>Nutzung des Links von %1</translation>
    </message>
    <message>
        <source>Internal group</source>
        <translation>Interne Gruppe</translation>
    </message>
    <message>
        <source>External group</source>
        <translation>Externe Gruppe</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>All, as they come</source>
        <translation>Alle, wie sie kommen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Public link</source>
        <translation>Öffentlicher Link</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Who may come by the link</source>
        <translation>Wer über den Link kommen darf</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>One at least fits</source>
        <translation>Mindestens einer passt</translation>
    </message>
    <message>
        <source>None fits: nobody could install it</source>
        <translation>Keiner passt: Niemand könnte ihn installieren</translation>
    </message>
    <message>
        <source>Use of the link</source>
        <translation>Nutzung des Links</translation>
    </message>
    <message>
        <source>What testers did</source>
        <translation>Was Tester taten</translation>
    </message>
</context>
<context>
    <name>GroupShelf</name>
    <message>
        <source>Groups to drop on</source>
        <translation>Gruppen zum Ablegen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tester(s) to</source>
        <translation>
            <numerusform>%n Tester hinzufügen zu</numerusform>
            <numerusform>%n Tester hinzufügen zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n build(s) to</source>
        <translation>
            <numerusform>%n Build geben an</numerusform>
            <numerusform>%n Builds geben an</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Es gibt noch keine Gruppen.</translation>
    </message>
</context>
<context>
    <name>GroupTarget</name>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n tester(s)</source>
        <extracomment>%1 is a kind of group</extracomment>
        <translation>
            <numerusform>%1 · %n Tester</numerusform>
            <numerusform>%1 · %n Tester</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatCalendar</name>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1: no report</source>
        <translation>%1: kein Bericht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The values before are not known: %1.</source>
        <translation>Die Werte vorher sind nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>What was deleted cannot be created again with the API.</source>
        <translation>Was gelöscht wurde, lässt sich mit der API nicht wieder anlegen.</translation>
    </message>
    <message>
        <source>What was deleted was not read before, so that it cannot be created again.</source>
        <translation>Was gelöscht wurde, war vorher nicht gelesen worden und lässt sich deshalb nicht wieder anlegen.</translation>
    </message>
    <message>
        <source>It cannot be created again: %1 is not known.</source>
        <translation>Es lässt sich nicht wieder anlegen: %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The API has no request for the reverse.</source>
        <translation>Die API hat keine Anfrage für das Umgekehrte.</translation>
    </message>
    <message>
        <source>It was refused, so that there is nothing to take back.</source>
        <translation>Es wurde abgelehnt, also gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>It is not known what was created.</source>
        <translation>Es ist nicht bekannt, was angelegt wurde.</translation>
    </message>
    <message>
        <source>What was created cannot be deleted with the API.</source>
        <translation>Was angelegt wurde, lässt sich mit der API nicht löschen.</translation>
    </message>
    <message>
        <source>It was an order, and orders cannot be taken back here.</source>
        <translation>Es war ein Auftrag, und Aufträge lassen sich hier nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
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
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Die gewählte Änderung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every request of this program that changed something on the server</source>
        <translation>Jede Anfrage dieses Programms, die etwas auf dem Server geändert hat</translation>
    </message>
    <message>
        <source>Search in titles, paths and values</source>
        <translation>In Titeln, Pfaden und Werten suchen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>What you apply is kept here, with what it was before, so that it can be taken back.</source>
        <translation>Was Sie anwenden, steht hier mit dem, was vorher war, damit es sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Stages the change that undoes this one</source>
        <translation>Merkt die Änderung vor, die diese aufhebt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Staged under Changes</source>
        <translation>Unter Änderungen vorgemerkt</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written</source>
        <translation>
            <numerusform>%n Eintrag geschrieben</numerusform>
            <numerusform>%n Einträge geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Any app</source>
        <translation>Jede App</translation>
    </message>
</context>
<context>
    <name>HomeLoader</name>
    <message>
        <source>Builds could not be checked: %1</source>
        <translation>Builds konnten nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>Certificates could not be checked: %1</source>
        <translation>Zertifikate konnten nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>Reviews could not be checked: %1</source>
        <translation>Rezensionen konnten nicht geprüft werden: %1</translation>
    </message>
</context>
<context>
    <name>HomeModel</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Last version</source>
        <translation>Letzte Version</translation>
    </message>
    <message>
        <source>Bundle ID</source>
        <translation>Bundle-ID</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Apps suchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Dringendste zuerst</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>No apps yet</source>
        <translation>Noch keine Apps</translation>
    </message>
    <message>
        <source>Apps are created on the App Store Connect web site; the API cannot do it. They appear here.</source>
        <translation>Apps werden auf der Website von App Store Connect angelegt; die API kann das nicht. Hier erscheinen sie dann.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 app</source>
        <translation>1 App</translation>
    </message>
    <message numerus="yes">
        <source>%n apps</source>
        <translation>
            <numerusform>%n App</numerusform>
            <numerusform>%n Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it could not be read.</source>
        <translation>Ein Teil davon konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 of %2 requests are left this hour.</source>
        <translation>In dieser Stunde sind noch %1 von %2 Anfragen übrig.</translation>
    </message>
</context>
<context>
    <name>IdentifiersPage</name>
    <message>
        <source>Kind of identifier</source>
        <translation>Art des Bezeichners</translation>
    </message>
    <message>
        <source>Beside the identifiers</source>
        <translation>Neben den Bezeichnern</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Bezeichner</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>App IDs</source>
        <translation>App-IDs</translation>
    </message>
    <message>
        <source>Merchant IDs</source>
        <translation>Händler-IDs</translation>
    </message>
    <message>
        <source>Pass type IDs</source>
        <translation>Pass-Typ-IDs</translation>
    </message>
    <message>
        <source>All capabilities</source>
        <translation>Alle Fähigkeiten</translation>
    </message>
    <message>
        <source>Also those that no app ID has</source>
        <translation>Auch die, die keine App-ID hat</translation>
    </message>
    <message>
        <source>A merchant ID stands for you in Apple Pay.</source>
        <translation>Eine Händler-ID steht bei Apple Pay für dich.</translation>
    </message>
    <message>
        <source>A pass type ID stands for a kind of pass in Wallet.</source>
        <translation>Eine Pass-Typ-ID steht für eine Art von Pass im Wallet.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>An individual key cannot be used here</source>
        <translation>Ein individueller Schlüssel genügt hier nicht</translation>
    </message>
    <message>
        <source>Apple opens certificates, identifiers, devices and profiles to team keys only.</source>
        <translation>Apple öffnet Zertifikate, Bezeichner, Geräte und Profile nur für Teamschlüssel.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>New identifier</source>
        <translation>Neuer Bezeichner</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Profiles of the app ID become invalid when its capabilities change; renew them afterwards.</source>
        <translation>Profile der App-ID werden ungültig, wenn sich ihre Fähigkeiten ändern; erneuere sie danach.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Bezeichner</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n app ID(s)</source>
        <translation>
            <numerusform>%n App-ID</numerusform>
            <numerusform>%n App-IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>For certificates of their own</source>
        <translation>Für eigene Zertifikate</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No app IDs yet</source>
        <translation>Noch keine App-IDs</translation>
    </message>
    <message>
        <source>An app ID joins an app with what it may do: push, iCloud, Sign in with Apple.</source>
        <translation>Eine App-ID verbindet eine App mit dem, was sie darf: Push, iCloud, Mit Apple anmelden.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 in %2 has %3 characters, no more than %4 are allowed.</source>
        <translation>%1 in %2 hat %3 Zeichen, erlaubt sind höchstens %4.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n text(s)</source>
        <translation>
            <numerusform>%n Text importieren</numerusform>
            <numerusform>%n Texte importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>What to show of the import</source>
        <translation>Was vom Import gezeigt wird</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Back to the texts</source>
        <translation>Zurück zu den Texten</translation>
    </message>
    <message>
        <source>Texts that would change</source>
        <translation>Texte, die sich ändern würden</translation>
    </message>
    <message>
        <source>The text before and after</source>
        <translation>Der Text vorher und nachher</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Die Dateien werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were read, all as they are here already.</source>
        <translation>
            <numerusform>%n Text wurde gelesen, er steht schon so da.</numerusform>
            <numerusform>%n Texte wurden gelesen, alle stehen schon so da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this file is used</source>
        <translation>Aus dieser Datei wird nichts verwendet</translation>
    </message>
    <message>
        <source>The rest of the file is used</source>
        <translation>Der Rest der Datei wird verwendet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 von %2 angekreuzt</translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>%n schon gleich</numerusform>
            <numerusform>%n schon gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new language(s)</source>
        <translation>
            <numerusform>%n neue Sprache</numerusform>
            <numerusform>%n neue Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n text(s)</source>
        <translation>
            <numerusform>%n Text vormerken</numerusform>
            <numerusform>%n Texte vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
</context>
<context>
    <name>InfoSectionView</name>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>This cannot be edited while the state is &quot;%1&quot;.</source>
        <translation>Das lässt sich im Zustand „%1“ nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Nothing to show it for</source>
        <translation>Nichts, wofür es gezeigt werden könnte</translation>
    </message>
    <message>
        <source>Enter the details for App Review first.</source>
        <translation>Zuerst die Angaben für App Review eintragen.</translation>
    </message>
    <message>
        <source>This app has no version yet.</source>
        <translation>Diese App hat noch keine Version.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Es gibt noch keine</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (vorgemerkt)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Ratings worked out by the App Store</source>
        <translation>Vom App Store ermittelte Freigaben</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n countries and regions: %1…</source>
        <translation>
            <numerusform>%n Land oder Region: %1…</numerusform>
            <numerusform>%n Länder und Regionen: %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>InfoSections</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Where customers find the app. Games and Stickers have two subcategories each.</source>
        <translation>Wo Kunden die App finden. Spiele und Sticker haben je zwei Unterkategorien.</translation>
    </message>
    <message>
        <source>Content rights and addresses</source>
        <translation>Inhaltsrechte und Adressen</translation>
    </message>
    <message>
        <source>Whether the app shows content of others, its primary language, and where the App Store sends notices about subscriptions.</source>
        <translation>Ob die App Inhalte anderer zeigt, ihre erste Sprache, und wohin der App Store Nachrichten über Abonnements schickt.</translation>
    </message>
    <message>
        <source>Age rating</source>
        <translation>Altersfreigabe</translation>
    </message>
    <message>
        <source>The questions from which the App Store works out the ratings of all countries.</source>
        <translation>Die Fragen, aus denen der App Store die Freigaben aller Länder ermittelt.</translation>
    </message>
    <message>
        <source>License agreement</source>
        <translation>Lizenzvertrag</translation>
    </message>
    <message>
        <source>Without one of your own, Apple&apos;s standard agreement holds.</source>
        <translation>Ohne einen eigenen gilt der Standardvertrag von Apple.</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Bedienungshilfen</translation>
    </message>
    <message>
        <source>What the app supports on each kind of device, as the product page tells it.</source>
        <translation>Was die App auf jeder Art von Gerät unterstützt, wie es auf der Produktseite steht.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Labels that the App Store gave the app. Each can be shown or hidden.</source>
        <translation>Bezeichnungen, die der App Store der App gegeben hat. Jede lässt sich zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Search keywords</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Keywords the App Store offers for this app. Link them to the languages of a version or of a custom product page in the Explorer.</source>
        <translation>Suchwörter, die der App Store für diese App anbietet. Im Explorer lassen sie sich mit den Sprachen einer Version oder einer eigenen Produktseite verbinden.</translation>
    </message>
    <message>
        <source>Encryption declarations</source>
        <translation>Erklärungen zur Verschlüsselung</translation>
    </message>
    <message>
        <source>Needed for apps with encryption of their own; a build names the one that holds for it.</source>
        <translation>Nötig für Apps mit eigener Verschlüsselung; ein Build nennt die, die für ihn gilt.</translation>
    </message>
    <message>
        <source>Routing coverage</source>
        <translation>Routing-Gebiete</translation>
    </message>
    <message>
        <source>For apps that give directions: a GeoJSON file with the areas they cover.</source>
        <translation>Für Apps, die Wege weisen: eine GeoJSON-Datei mit den abgedeckten Gebieten.</translation>
    </message>
    <message>
        <source>App Review</source>
        <translation>App Review</translation>
    </message>
    <message>
        <source>Whom the reviewers may call, how they sign in, and what they should know.</source>
        <translation>Wen die Prüfer anrufen können, wie sie sich anmelden und was sie wissen sollten.</translation>
    </message>
    <message>
        <source>Files for App Review</source>
        <translation>Dateien für App Review</translation>
    </message>
    <message>
        <source>Documents and videos that show the reviewers what they need to see.</source>
        <translation>Dokumente und Videos, die den Prüfern zeigen, was sie sehen müssen.</translation>
    </message>
    <message>
        <source>About the app</source>
        <translation>Über die App</translation>
    </message>
    <message>
        <source>What testers read before they join, in their language, and where their feedback goes.</source>
        <translation>Was Tester in ihrer Sprache lesen, bevor sie mitmachen, und wohin ihre Rückmeldungen gehen.</translation>
    </message>
    <message>
        <source>For beta review</source>
        <translation>Für die Beta-Prüfung</translation>
    </message>
    <message>
        <source>Whom Apple asks about the build, and how to sign in.</source>
        <translation>Wen Apple zum Build fragt, und wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>What testers agree to. Without a text of your own, Apple&apos;s holds.</source>
        <translation>Dem Tester zustimmen. Ohne eigenen Text gilt der von Apple.</translation>
    </message>
    <message>
        <source>Versions in testing</source>
        <translation>Versionen im Test</translation>
    </message>
    <message>
        <source>Every version that has a build, by platform.</source>
        <translation>Jede Version, die einen Build hat, nach Plattform.</translation>
    </message>
</context>
<context>
    <name>InlineListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Take out number %1</source>
        <translation>Nummer %1 herausnehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>This is not JSON: %1 at character %2.</source>
        <translation>Das ist kein JSON: %1 bei Zeichen %2.</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>JwtSigner</name>
    <message>
        <source>The API key of this account cannot be read. Add it again.</source>
        <translation>Der API-Schlüssel dieses Kontos kann nicht gelesen werden. Fügen Sie ihn erneut hinzu.</translation>
    </message>
    <message>
        <source>The key id of this account is missing.</source>
        <translation>Die Schlüssel-ID dieses Kontos fehlt.</translation>
    </message>
    <message>
        <source>The issuer id of this account is missing. Team keys need it.</source>
        <translation>Die Issuer-ID dieses Kontos fehlt. Team-Schlüssel brauchen sie.</translation>
    </message>
    <message>
        <source>Signing with the API key of this account failed.</source>
        <translation>Das Signieren mit dem API-Schlüssel dieses Kontos ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>KeyFileError</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the key file inside it, usually named AuthKey_….p8.</source>
        <translation>Das ist ein Ordner. Wählen Sie die Schlüsseldatei darin, meist AuthKey_….p8 genannt.</translation>
    </message>
    <message>
        <source>The file is far too large to be an API key. Keys from App Store Connect are under one kilobyte.</source>
        <translation>Die Datei ist viel zu groß für einen API-Schlüssel. Schlüssel aus App Store Connect sind kleiner als ein Kilobyte.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is not a key file: it has no “BEGIN PRIVATE KEY” line.</source>
        <translation>Das ist keine Schlüsseldatei: Die Zeile „BEGIN PRIVATE KEY“ fehlt.</translation>
    </message>
    <message>
        <source>The key is in an older or different format. Use the .p8 file as App Store Connect gave it out.</source>
        <translation>Der Schlüssel hat ein älteres oder anderes Format. Verwenden Sie die .p8-Datei so, wie App Store Connect sie ausgegeben hat.</translation>
    </message>
    <message>
        <source>This is an RSA key. App Store Connect uses elliptic curve keys; choose the AuthKey_….p8 file.</source>
        <translation>Das ist ein RSA-Schlüssel. App Store Connect verwendet Schlüssel mit elliptischen Kurven; wählen Sie die Datei AuthKey_….p8.</translation>
    </message>
    <message>
        <source>The key uses another elliptic curve than P-256, so it cannot come from App Store Connect.</source>
        <translation>Der Schlüssel verwendet eine andere elliptische Kurve als P-256 und kann daher nicht aus App Store Connect stammen.</translation>
    </message>
    <message>
        <source>The key is for another algorithm than the one App Store Connect uses.</source>
        <translation>Der Schlüssel gehört zu einem anderen Verfahren als dem, das App Store Connect verwendet.</translation>
    </message>
    <message>
        <source>The key is protected with a password. Choose the original file, which has none.</source>
        <translation>Der Schlüssel ist mit einem Passwort geschützt. Wählen Sie die ursprüngliche Datei, die keines hat.</translation>
    </message>
    <message>
        <source>The end of the key is missing. Copy the whole file, from the BEGIN line to the END line.</source>
        <translation>Das Ende des Schlüssels fehlt. Kopieren Sie die ganze Datei, von der BEGIN- bis zur END-Zeile.</translation>
    </message>
    <message>
        <source>The key is damaged: something in it was changed after it was downloaded.</source>
        <translation>Der Schlüssel ist beschädigt: Er wurde nach dem Herunterladen verändert.</translation>
    </message>
    <message>
        <source>This is a public key. The private key is needed: the .p8 file from App Store Connect.</source>
        <translation>Das ist ein öffentlicher Schlüssel. Gebraucht wird der private: die .p8-Datei aus App Store Connect.</translation>
    </message>
    <message>
        <source>This is a certificate. The API key is needed: the .p8 file from App Store Connect.</source>
        <translation>Das ist ein Zertifikat. Gebraucht wird der API-Schlüssel: die .p8-Datei aus App Store Connect.</translation>
    </message>
    <message>
        <source>The file looks like JSON but is not valid.</source>
        <translation>Die Datei sieht wie JSON aus, ist aber ungültig.</translation>
    </message>
    <message>
        <source>The JSON has no “key”. An API key file for fastlane holds key_id, issuer_id and key.</source>
        <translation>Im JSON fehlt „key“. Eine Schlüsseldatei für fastlane enthält key_id, issuer_id und key.</translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>This system has no keychain service, so the key cannot be stored safely.</source>
        <translation>Dieses System hat keinen Schlüsselbund, daher kann der Schlüssel nicht sicher gespeichert werden.</translation>
    </message>
    <message>
        <source>The keychain of this system has not been set up yet.</source>
        <translation>Der Schlüsselbund dieses Systems ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The keychain holds no key for this account. Add it again.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für dieses Konto. Fügen Sie ihn erneut hinzu.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>KeywordPanel</name>
    <message>
        <source>Room for better keywords</source>
        <translation>Platz für bessere Schlüsselwörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In several languages</source>
        <translation>In mehreren Sprachen</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Twice: %1</source>
        <translation>Doppelt: %1</translation>
    </message>
    <message>
        <source>Already in name or subtitle: %1</source>
        <translation>Schon in Name oder Untertitel: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) for spaces and empty words</source>
        <translation>
            <numerusform>%n Zeichen für Leerzeichen und leere Wörter</numerusform>
            <numerusform>%n Zeichen für Leerzeichen und leere Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidied: %1</source>
        <translation>Aufgeräumt: %1</translation>
    </message>
    <message>
        <source>No language has keywords.</source>
        <translation>Keine Sprache hat Schlüsselwörter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters are unused in %n language(s).</source>
        <translation>
            <numerusform>%1 Zeichen sind in %n Sprache ungenutzt.</numerusform>
            <numerusform>%1 Zeichen sind in %n Sprachen ungenutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy %n language(s)</source>
        <translation>
            <numerusform>%n Sprache aufräumen</numerusform>
            <numerusform>%n Sprachen aufräumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to tidy</source>
        <translation>Nichts aufzuräumen</translation>
    </message>
    <message>
        <source>Tidy keywords</source>
        <translation>Schlüsselwörter aufräumen</translation>
    </message>
</context>
<context>
    <name>LimitsPopup</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Relationships have limits once they are included.</source>
        <translation>Beziehungen haben Grenzen, sobald sie eingeschlossen sind.</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation>Diese Grenzen verwenden</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>so viele wie möglich</translation>
    </message>
    <message>
        <source>Rows of a page</source>
        <translation>Zeilen einer Seite</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>P1D, PT12H</source>
        <translation>P1D, PT12H</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message>
        <source>Report lines</source>
        <translation>Zeilen der Berichte</translation>
    </message>
    <message>
        <source>Open the raw file</source>
        <translation>Rohdatei öffnen</translation>
    </message>
    <message>
        <source>Back to the lines</source>
        <translation>Zurück zu den Zeilen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>No report has a line behind this number.</source>
        <translation>Kein Bericht hat eine Zeile zu dieser Zahl.</translation>
    </message>
    <message>
        <source>Close the lines</source>
        <translation>Zeilen schließen</translation>
    </message>
    <message>
        <source>the first %1 of %2 lines</source>
        <translation>die ersten %1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raw file(s) could not be read again</source>
        <translation>
            <numerusform>%n Rohdatei ließ sich nicht wieder lesen</numerusform>
            <numerusform>%n Rohdateien ließen sich nicht wieder lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Lines behind: %1</source>
        <extracomment>heading over lines of reports; what they are behind</extracomment>
        <translation>Zeilen hinter: %1</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Daten (JSON) …</translation>
    </message>
    <message>
        <source>Export the lines</source>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>LinkEditor</name>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Send the whole list</source>
        <translation>Die ganze Liste senden</translation>
    </message>
    <message>
        <source>Replaces the list in one request, also what others linked meanwhile; otherwise only what you added and took out is sent</source>
        <translation>Ersetzt die Liste mit einer Anfrage, auch was andere inzwischen verknüpft haben; sonst wird nur gesendet, was Sie hinzugefügt und herausgenommen haben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Reading what is linked…</source>
        <translation>Verknüpftes wird gelesen …</translation>
    </message>
    <message>
        <source>The server does not say what is linked now.</source>
        <translation>Der Server sagt nicht, was jetzt verknüpft ist.</translation>
    </message>
    <message>
        <source>Nothing is linked now.</source>
        <translation>Jetzt ist nichts verknüpft.</translation>
    </message>
    <message>
        <source>What is linked now could not be read: %1</source>
        <translation>Was jetzt verknüpft ist, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Change what is linked</source>
        <translation>Verknüpftes ändern</translation>
    </message>
    <message>
        <source>To be taken out</source>
        <translation>Wird herausgenommen</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Choose what to take out in the list</source>
        <translation>Wählen Sie in der Liste, was herausgenommen werden soll</translation>
    </message>
    <message>
        <source>The server only lets one add here</source>
        <translation>Der Server erlaubt hier nur hinzuzufügen</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Weitere lesen</translation>
    </message>
    <message>
        <source>Reading what is linked: %1 of %2…</source>
        <translation>Verknüpftes wird gelesen: %1 von %2 …</translation>
    </message>
    <message>
        <source>Reading what is linked: %1…</source>
        <translation>Verknüpftes wird gelesen: %1 …</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden gezeigt.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 werden gezeigt.</translation>
    </message>
    <message>
        <source>The rest of what is linked could not be read: %1</source>
        <translation>Der Rest des Verknüpften konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The server only lets one link to another here</source>
        <translation>Der Server erlaubt hier nur, mit etwas anderem zu verbinden</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>ListImportFrame</name>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list.</source>
        <translation>%1 ist zu groß für eine Liste.</translation>
    </message>
</context>
<context>
    <name>ListingExchange</name>
    <message>
        <source>The export needs the app&apos;s information: %1</source>
        <translation>Der Export braucht die Informationen der App: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>Der Export wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <source>Import texts from a folder</source>
        <translation>Texte aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>fastlane&apos;s metadata, or a folder of XLIFF, .strings or CSV files</source>
        <translation>metadata von fastlane, oder ein Ordner mit XLIFF-, .strings- oder CSV-Dateien</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Import texts from a file</source>
        <translation>Texte aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Texts (*.csv *.tsv *.xlf *.xliff *.strings)</source>
        <translation>Texte (*.csv *.tsv *.xlf *.xliff *.strings)</translation>
    </message>
    <message>
        <source>CSV, XLIFF or .strings</source>
        <translation>CSV, XLIFF oder .strings</translation>
    </message>
    <message>
        <source>fastlane folder…</source>
        <translation>fastlane-Ordner…</translation>
    </message>
    <message>
        <source>CSV, a row for each language…</source>
        <translation>CSV, eine Zeile je Sprache…</translation>
    </message>
    <message>
        <source>CSV, a row for each text…</source>
        <translation>CSV, eine Zeile je Text…</translation>
    </message>
    <message>
        <source>XLIFF 1.2, a file for each language…</source>
        <translation>XLIFF 1.2, eine Datei je Sprache…</translation>
    </message>
    <message>
        <source>XLIFF 2.0, a file for each language…</source>
        <translation>XLIFF 2.0, eine Datei je Sprache…</translation>
    </message>
    <message>
        <source>.strings, a file for each language…</source>
        <translation>.strings, eine Datei je Sprache…</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Ordner für den Export</translation>
    </message>
    <message>
        <source>Export the texts</source>
        <translation>Texte exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>%n Datei ersetzen?</numerusform>
            <numerusform>%n Dateien ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder holds an export already. Its files get the texts of this listing; other files stay.</source>
        <translation>Im Ordner liegt schon ein Export. Dessen Dateien bekommen die Texte dieses Eintrags; andere Dateien bleiben.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>ListingImport</name>
    <message>
        <source>Not a kind of file that holds texts of a listing.</source>
        <translation>Keine Art von Datei, in der Texte eines Eintrags stehen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file has %1; no more than %2 are read.</source>
        <translation>Die Datei hat %1; gelesen werden höchstens %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of the App Store: the file&apos;s name has to be one.</source>
        <translation>„%1“ ist keine Sprache des App Store: so muss die Datei heißen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2</source>
        <translation>„%1“ lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message>
        <source>Tools for the texts</source>
        <translation>Werkzeuge für die Texte</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Produktseite</translation>
    </message>
    <message>
        <source>Add languages</source>
        <translation>Sprachen hinzufügen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Languages in rows</source>
        <translation>Sprachen in Zeilen</translation>
    </message>
    <message>
        <source>Languages in columns</source>
        <translation>Sprachen in Spalten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading the texts…</source>
        <translation>Texte werden geladen …</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Noch keine Texte</translation>
    </message>
    <message>
        <source>This app has no version and no language.</source>
        <translation>Diese App hat keine Version und keine Sprache.</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n Sprache</numerusform>
            <numerusform>%n Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) locked by the state</source>
        <translation>
            <numerusform>%n Feld durch den Zustand gesperrt</numerusform>
            <numerusform>%n Felder durch den Zustand gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n vorgemerkt</numerusform>
            <numerusform>%n vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>%n zu lang</numerusform>
            <numerusform>%n zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>In all languages</source>
        <translation>In allen Sprachen</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) staged</source>
        <translation>
            <numerusform>%n Sprache vorgemerkt</numerusform>
            <numerusform>%n Sprachen vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>To the app information and to the version</source>
        <translation>Zu den App-Informationen und zur Version</translation>
    </message>
    <message>
        <source>The primary language stays; choose another one as primary first</source>
        <translation>Die Hauptsprache bleibt; wählen Sie erst eine andere als Hauptsprache</translation>
    </message>
    <message>
        <source>Choose cells of the languages to remove</source>
        <translation>Wählen Sie Zellen der Sprachen, die weg sollen</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) staged for removal</source>
        <translation>
            <numerusform>%n Sprache zum Entfernen vorgemerkt</numerusform>
            <numerusform>%n Sprachen zum Entfernen vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited in the present state</source>
        <translation>
            <numerusform>%n Zelle lässt sich im jetzigen Zustand nicht bearbeiten</numerusform>
            <numerusform>%n Zellen lassen sich im jetzigen Zustand nicht bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) staged</source>
        <translation>
            <numerusform>%n Zelle vorgemerkt</numerusform>
            <numerusform>%n Zellen vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Of all languages</source>
        <translation>Aller Sprachen</translation>
    </message>
    <message>
        <source>How the texts are shown</source>
        <translation>Wie die Texte gezeigt werden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Add languages…</source>
        <translation>Sprachen hinzufügen…</translation>
    </message>
    <message>
        <source>Remove the chosen languages</source>
        <translation>Die gewählten Sprachen entfernen</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Eine Sprache</translation>
    </message>
</context>
<context>
    <name>ListingSheet</name>
    <message>
        <source>No column is called &quot;locale&quot;: it is not known which language a row is of.</source>
        <translation>Keine Spalte heißt „locale“: es ist nicht bekannt, von welcher Sprache eine Zeile ist.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is no field of a listing; it is left out.</source>
        <translation>Die Spalte „%1“ ist kein Feld eines Eintrags; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>Two columns are of the field %1.</source>
        <translation>Zwei Spalten sind vom Feld %1.</translation>
    </message>
    <message>
        <source>No column is a field of a listing.</source>
        <translation>Keine Spalte ist ein Feld eines Eintrags.</translation>
    </message>
    <message>
        <source>%1 in %2 stands there twice.</source>
        <translation>%1 in %2 steht zweimal da.</translation>
    </message>
    <message>
        <source>This row has %1 cells, the first one %2.</source>
        <translation>Diese Zeile hat %1 Zellen, die erste %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of the App Store.</source>
        <translation>„%1“ ist keine Sprache des App Store.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a listing.</source>
        <translation>„%1“ ist kein Feld eines Eintrags.</translation>
    </message>
    <message>
        <source>The table has no row of texts.</source>
        <translation>Die Tabelle hat keine Zeile mit Texten.</translation>
    </message>
</context>
<context>
    <name>LocaleEditor</name>
    <message>
        <source>Look of the preview</source>
        <translation>Aussehen der Vorschau</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Texts of the language</source>
        <translation>Texte der Sprache</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>look of the preview</comment>
        <translation>Auto</translation>
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
        <source>Pictures of</source>
        <translation>Bilder von</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>Ganze Texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>A text is too long</source>
        <translation>Ein Text ist zu lang</translation>
    </message>
    <message>
        <source>A text is missing</source>
        <translation>Ein Text fehlt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>%1 · primary</source>
        <translation>%1 · erste</translation>
    </message>
    <message>
        <source>This build checks no spelling.</source>
        <translation>Diese Fassung prüft keine Rechtschreibung.</translation>
    </message>
    <message>
        <source>No dictionary for %1 is installed: its spelling is not checked.</source>
        <translation>Für %1 ist kein Wörterbuch installiert: die Rechtschreibung wird nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>No screenshots</source>
        <translation>Keine Screenshots</translation>
    </message>
</context>
<context>
    <name>LocaleGrid</name>
    <message>
        <source>Texts of all languages</source>
        <translation>Texte aller Sprachen</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle leeren</numerusform>
            <numerusform>%n Zellen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle einfügen</numerusform>
            <numerusform>%n Zellen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>Aus %1 kopieren</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Kopieren aus</translation>
    </message>
</context>
<context>
    <name>LocaleGridDelegate</name>
    <message>
        <source>Ctrl+Enter keeps the text, Esc drops it</source>
        <translation>Strg+Eingabe behält den Text, Esc verwirft ihn</translation>
    </message>
</context>
<context>
    <name>LocaleGridModel</name>
    <message>
        <source>The app has no information that could be edited.</source>
        <translation>Die App hat keine Informationen, die sich bearbeiten ließen.</translation>
    </message>
    <message>
        <source>There is no version that could be edited.</source>
        <translation>Es gibt keine Version, die sich bearbeiten ließe.</translation>
    </message>
    <message>
        <source>This cannot be edited while the state is &quot;%1&quot;.</source>
        <translation>Dies lässt sich im Zustand „%1“ nicht bearbeiten.</translation>
    </message>
    <message>
        <source>App information · %1</source>
        <translation>App-Informationen · %1</translation>
    </message>
    <message>
        <source>Version texts · %1</source>
        <translation>Versionstexte · %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n language(s)</source>
        <translation>
            <numerusform>%n Sprache hinzufügen</numerusform>
            <numerusform>%n Sprachen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n language(s)</source>
        <translation>
            <numerusform>%n Sprache entfernen</numerusform>
            <numerusform>%n Sprachen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Language · %1</source>
        <translation>Sprache · %1</translation>
    </message>
    <message>
        <source>This language is staged for removal.</source>
        <translation>Diese Sprache ist zum Entfernen vorgemerkt.</translation>
    </message>
    <message>
        <source>This language is not there yet; a text here adds it.</source>
        <translation>Diese Sprache gibt es noch nicht; ein Text hier fügt sie hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed before the version can be submitted</source>
        <translation>Nötig, bevor die Version eingereicht werden kann</translation>
    </message>
    <message>
        <source>The same as in the primary language</source>
        <translation>Gleich wie in der Hauptsprache</translation>
    </message>
    <message>
        <source>%1 · primary</source>
        <translation>%1 · Hauptsprache</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a field, %2 a language</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Somebody has changed this on the server meanwhile: %1</source>
        <translation>Jemand hat das inzwischen auf dem Server geändert: %1</translation>
    </message>
    <message>
        <source>Staged; it was empty before</source>
        <translation>Vorgemerkt; vorher leer</translation>
    </message>
    <message>
        <source>Staged; before: %1</source>
        <translation>Vorgemerkt; vorher: %1</translation>
    </message>
    <message>
        <source>There is nothing yet that could be edited.</source>
        <translation>Es gibt noch nichts zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>LocalizationMedia</name>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>%n Datei entfernen</numerusform>
            <numerusform>%n Dateien entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
</context>
<context>
    <name>LogsView</name>
    <message>
        <source>Search symbols, files and facts</source>
        <translation>Symbole, Dateien und Angaben suchen</translation>
    </message>
    <message>
        <source>Diagnostic logs</source>
        <translation>Diagnoseprotokolle</translation>
    </message>
    <message>
        <source>Copy with all below</source>
        <translation>Mit allem darunter kopieren</translation>
    </message>
    <message>
        <source>%1 logs, %2 frames</source>
        <translation>%1 Protokolle, %2 Aufrufe</translation>
    </message>
    <message>
        <source>found in %1 logs</source>
        <translation>in %1 Protokollen gefunden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Open all below</source>
        <translation>Alles darunter öffnen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search or go to…</source>
        <translation>Suchen oder gehen zu…</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Diese Seite aktualisieren</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>In dieser Seite suchen</translation>
    </message>
    <message>
        <source>Show or hide the activity panel</source>
        <translation>Aktivität ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Switch between normal and compact rows</source>
        <translation>Zwischen normalen und kompakten Zeilen wechseln</translation>
    </message>
    <message>
        <source>Quit Espalier</source>
        <translation>Espalier beenden</translation>
    </message>
    <message>
        <source>Simulated data</source>
        <translation>Simulierte Daten</translation>
    </message>
    <message>
        <source>Individual key %1</source>
        <translation>Individueller Schlüssel %1</translation>
    </message>
    <message>
        <source>Team key %1</source>
        <translation>Team-Schlüssel %1</translation>
    </message>
    <message>
        <source>Demo: a simulated App Store Connect on this computer</source>
        <translation>Demo: ein simuliertes App Store Connect auf diesem Computer</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>%1 – Espalier</source>
        <translation>%1 – Espalier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Undo&quot; or &quot;Redo&quot;, %2 what was done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1, name</source>
        <translation>%1, Name</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1, Wert</translation>
    </message>
    <message>
        <source>A value has no name.</source>
        <translation>Ein Wert hat keinen Namen.</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
</context>
<context>
    <name>MediaBoard</name>
    <message>
        <source>Pictures of all languages and screens</source>
        <translation>Bilder aller Sprachen und Bildschirme</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Alles wählen</translation>
    </message>
</context>
<context>
    <name>MediaBoardModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n file(s)</source>
        <translation>
            <numerusform>%1, %2: %n Datei</numerusform>
            <numerusform>%1, %2: %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · primary</source>
        <translation>%1 · erste</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hierher ziehen</translation>
    </message>
</context>
<context>
    <name>MediaCopier</name>
    <message>
        <source>%1 is not ready on the server yet.</source>
        <translation>%1 ist auf dem Server noch nicht fertig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2</source>
        <translation>„%1“ lässt sich nicht schreiben: %2</translation>
    </message>
    <message numerus="yes">
        <source>Copy to %n language(s)</source>
        <translation>
            <numerusform>In %n Sprache kopieren</numerusform>
            <numerusform>In %n Sprachen kopieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaExport</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1: the store has no picture of it yet.</source>
        <translation>%1: Der Store hat davon noch kein Bild.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>MediaFile</name>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Das Bild lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The store takes PNG and JPEG, this is %1.</source>
        <translation>Der Store nimmt PNG und JPEG, dies ist %1.</translation>
    </message>
    <message>
        <source>The picture has a transparency channel; the store refuses those.</source>
        <translation>Das Bild hat einen Transparenzkanal; der Store lehnt solche ab.</translation>
    </message>
    <message>
        <source>This is no video in QuickTime or MPEG-4 form.</source>
        <translation>Das ist kein Video in QuickTime- oder MPEG-4-Form.</translation>
    </message>
    <message>
        <source>The video lasts %1 s; the store takes %2 to %3 s.</source>
        <translation>Das Video dauert %1 s; der Store nimmt %2 bis %3 s.</translation>
    </message>
    <message>
        <source>The video has %1 frames a second, no more than %2 are taken.</source>
        <translation>Das Video hat %1 Bilder in der Sekunde, genommen werden höchstens %2.</translation>
    </message>
    <message>
        <source>The store takes H.264 and ProRes 422 HQ, this is %1.</source>
        <translation>Der Store nimmt H.264 und ProRes 422 HQ, dies ist %1.</translation>
    </message>
    <message>
        <source>The file has %1, no more than %2 are taken.</source>
        <translation>Die Datei hat %1, genommen werden höchstens %2.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>No screen of the store has the size %1.</source>
        <translation>Kein Bildschirm des Store hat die Größe %1.</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>Alle Bildschirme</translation>
    </message>
    <message>
        <source>Screenshots and previews</source>
        <translation>Screenshots und Vorschauen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Sorts the pictures of a folder by language, size and name; nothing is staged before you have seen it</source>
        <translation>Ordnet die Bilder eines Ordners nach Sprache, Größe und Name; nichts wird vorgemerkt, ehe man es gesehen hat</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Screenshots</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <source>Also screens for which the store scales the pictures of a larger one</source>
        <translation>Auch Bildschirme, für die der Store die Bilder eines größeren verkleinert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) staged</source>
        <translation>
            <numerusform>%n Datei vorgemerkt</numerusform>
            <numerusform>%n Dateien vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: %1</source>
        <translation>Nichts wurde kopiert: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Loading the pictures…</source>
        <translation>Die Bilder werden geladen…</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>This app has no version with texts.</source>
        <translation>Diese App hat keine Version mit Texten.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Videos (*.mov *.m4v *.mp4)</source>
        <translation>Videos (*.mov *.m4v *.mp4)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add the pictures of a folder</source>
        <translation>Die Bilder eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>%1 takes no pictures of %2 × %3.</source>
        <translation>%1 nimmt keine Bilder von %2 × %3.</translation>
    </message>
    <message>
        <source>The file cannot be taken</source>
        <translation>Die Datei kann nicht genommen werden</translation>
    </message>
    <message numerus="yes">
        <source>All %n language(s) without one</source>
        <translation>
            <numerusform>Die %n Sprache ohne</numerusform>
            <numerusform>Alle %n Sprachen ohne</numerusform>
        </translation>
    </message>
    <message>
        <source>Poster frame</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>Time in the video (hours:minutes:seconds:frames)</source>
        <translation>Zeit im Video (Stunden:Minuten:Sekunden:Bilder)</translation>
    </message>
    <message>
        <source>This is no time in a video</source>
        <translation>Das ist keine Zeit in einem Video</translation>
    </message>
    <message>
        <source>Write it as 00:00:05:00: hours, minutes, seconds, frames.</source>
        <translation>So schreiben: 00:00:05:00, also Stunden, Minuten, Sekunden, Bilder.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Writes the screenshots into a folder, as fastlane lays them out</source>
        <translation>Schreibt die Screenshots in einen Ordner, so wie fastlane sie anordnet</translation>
    </message>
    <message>
        <source>A folder for the screenshots</source>
        <translation>Ein Ordner für die Screenshots</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n screenshot(s) saved</source>
        <translation>
            <numerusform>%n Screenshot gesichert</numerusform>
            <numerusform>%n Screenshots gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>MediaPlan</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>The framed picture is taken instead.</source>
        <translation>Stattdessen wird das gerahmte Bild genommen.</translation>
    </message>
    <message>
        <source>No folder names a language.</source>
        <translation>Kein Ordner nennt eine Sprache.</translation>
    </message>
    <message>
        <source>The version has no texts in this language yet; add it first.</source>
        <translation>Die Version hat noch keine Texte in dieser Sprache; zuerst hinzufügen.</translation>
    </message>
    <message>
        <source>No more than %1 fit in a set.</source>
        <translation>In einen Satz passen höchstens %1.</translation>
    </message>
</context>
<context>
    <name>MediaPlanView</name>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Tafel</translation>
    </message>
    <message>
        <source>Where the files would go</source>
        <translation>Wohin die Dateien kämen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>%n Datei wird angesehen…</numerusform>
            <numerusform>%n Dateien werden angesehen…</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures and no videos</source>
        <translation>Keine Bilder und keine Videos</translation>
    </message>
    <message>
        <source>The store takes PNG and JPEG pictures, and MOV, M4V and MP4 videos.</source>
        <translation>Der Store nimmt Bilder als PNG und JPEG und Videos als MOV, M4V und MP4.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 von %2 angekreuzt</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n kann nicht genommen werden</numerusform>
            <numerusform>%n können nicht genommen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n file(s)</source>
        <translation>
            <numerusform>%n Datei vormerken</numerusform>
            <numerusform>%n Dateien vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>%n Datei hinzufügen</numerusform>
            <numerusform>%n Dateien hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Poster frame…</source>
        <translation>Standbild…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Copy to languages…</source>
        <translation>In Sprachen kopieren…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Files of the set, in order</source>
        <translation>Dateien des Satzes, der Reihe nach</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>To be sent, %1</source>
        <translation>Wird gesendet, %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>Wird verarbeitet</translation>
    </message>
    <message>
        <source>Not sent to its end</source>
        <translation>Nicht zu Ende gesendet</translation>
    </message>
    <message>
        <source>Poster at %1</source>
        <translation>Standbild bei %1</translation>
    </message>
    <message>
        <source>Choose a cell of the board</source>
        <translation>Eine Zelle der Tafel wählen</translation>
    </message>
    <message>
        <source>%1 of %2 · takes %3</source>
        <translation>%1 von %2 · nimmt %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only once the server has processed the video</source>
        <translation>Erst, wenn der Server das Video verarbeitet hat</translation>
    </message>
</context>
<context>
    <name>MetricChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>Veröffentlichung von %1</translation>
    </message>
</context>
<context>
    <name>MetricsDocument</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is a web page, not data. A proxy or a sign-in page may be in the way.</source>
        <translation>Das ist eine Webseite, das sind keine Daten. Vielleicht ist ein Proxy oder eine Anmeldeseite im Weg.</translation>
    </message>
    <message>
        <source>The JSON is broken at byte %1: %2</source>
        <translation>Das JSON ist bei Byte %1 fehlerhaft: %2</translation>
    </message>
    <message>
        <source>The file holds JSON, but no metrics.</source>
        <translation>Die Datei enthält JSON, aber keine Messwerte.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90. Perzentil</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthlySummary</name>
    <message>
        <source>All apps</source>
        <translation>Alle Apps</translation>
    </message>
</context>
<context>
    <name>MultiChoiceEditor</name>
    <message>
        <source>Search values</source>
        <translation>Werte suchen</translation>
    </message>
</context>
<context>
    <name>NewVersionPanel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Stage the version</source>
        <translation>Version vormerken</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>There is a version %1 already.</source>
        <translation>Eine Version %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Version %1 is not on the store yet; only one can be in the making.</source>
        <translation>Version %1 ist noch nicht im Store; nur eine kann in Arbeit sein.</translation>
    </message>
    <message>
        <source>One to three numbers with points between them.</source>
        <translation>Eine bis drei Zahlen mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>What&apos;s New</source>
        <translation>Neue Funktionen</translation>
    </message>
    <message>
        <source>The App Store takes over the texts and pictures of the version before, except What&apos;s New. Where that is taken over as well, it is staged once the version has been made.</source>
        <translation>Der App Store übernimmt Texte und Bilder der vorigen Version, nur „Neue Funktionen“ nicht. Soll auch das übernommen werden, wird es vorgemerkt, sobald es die Version gibt.</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <translation>Aus %1 übernehmen</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Something in it is not right.</source>
        <translation>Darin stimmt etwas nicht.</translation>
    </message>
</context>
<context>
    <name>ObjectListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>OneOfParentEditor</name>
    <message>
        <source>Kind of parent</source>
        <translation>Art des Übergeordneten</translation>
    </message>
</context>
<context>
    <name>OpenedDocument</name>
    <message>
        <source>The compressed file is cut off. Download it again.</source>
        <translation>Die gepackte Datei ist abgeschnitten. Laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The compressed file is damaged. Download it again.</source>
        <translation>Die gepackte Datei ist beschädigt. Laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB when unpacked.</source>
        <translation>Die Datei ist entpackt größer als 512 MiB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Figures; one chooses what the charts show</source>
        <translation>Kennzahlen; eine bestimmt, was die Diagramme zeigen</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Nach Produkt</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Adding up the reports…</source>
        <translation>Berichte werden zusammengezählt …</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Noch keine Berichte</translation>
    </message>
    <message>
        <source>Fetch them from Apple, or import the files you have. Apple forgets daily reports after a year; here they stay.</source>
        <translation>Holen Sie sie von Apple oder importieren Sie vorhandene Dateien. Apple vergisst Tagesberichte nach einem Jahr; hier bleiben sie.</translation>
    </message>
    <message>
        <source>Get reports</source>
        <translation>Berichte beschaffen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Updating…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The server cannot be reached. You see what was fetched last.</source>
        <translation>Der Server ist nicht erreichbar. Sie sehen den zuletzt geholten Stand.</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>You see what was fetched last; there may be newer data.</source>
        <translation>Sie sehen den zuletzt geholten Stand; es kann neuere Daten geben.</translation>
    </message>
</context>
<context>
    <name>ParameterEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Werte suchen</translation>
    </message>
    <message>
        <source>Value, or several separated by commas</source>
        <translation>Wert, oder mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Year-month-day, or with a time</source>
        <translation>Jahr-Monat-Tag, oder mit Uhrzeit</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>ParameterPopup</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show matches</source>
        <translation>Treffer zeigen</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Import the key</source>
        <translation>Schlüssel importieren</translation>
    </message>
</context>
<context>
    <name>PaymentPartsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgerechnet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>PaymentsModel</name>
    <message>
        <source>Fiscal month</source>
        <translation>Geschäftsmonat</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>heading: in the currency the user has chosen</extracomment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Sales estimate</source>
        <translation>Schätzung aus Verkäufen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Estimate from sales</source>
        <translation>Schätzung aus Verkäufen</translation>
    </message>
    <message>
        <source>Finance report</source>
        <translation>Finanzbericht</translation>
    </message>
    <message numerus="yes">
        <source>Apple has no finance report of this month yet, or it was not fetched.
The sales of %1 of its %n day(s) are known.</source>
        <translation>
            <numerusform>Apple hat noch keinen Finanzbericht dieses Monats, oder er wurde nicht geholt.
Die Verkäufe von %1 seines %n Tages sind bekannt.</numerusform>
            <numerusform>Apple hat noch keinen Finanzbericht dieses Monats, oder er wurde nicht geholt.
Die Verkäufe von %1 seiner %n Tage sind bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The detail report of all regions</source>
        <translation>Der Detailbericht aller Regionen</translation>
    </message>
    <message>
        <source>The consolidated report of all regions</source>
        <translation>Der zusammengefasste Bericht aller Regionen</translation>
    </message>
    <message>
        <source>Reports of the regions %1</source>
        <translation>Berichte der Regionen %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Erwartet %1</translation>
    </message>
    <message>
        <source>Apple&apos;s API does not tell when it paid: that is usually about 33 days after the month.</source>
        <translation>Apples API sagt nicht, wann gezahlt wurde: meist etwa 33 Tage nach dem Monat.</translation>
    </message>
    <message>
        <source>Apple usually pays about 33 days after the end of the month.</source>
        <translation>Apple zahlt meist etwa 33 Tage nach dem Ende des Monats.</translation>
    </message>
    <message>
        <source>No rate for %1</source>
        <translation>Kein Kurs für %1</translation>
    </message>
    <message>
        <source>Not all days of the month have sales reports of their own.</source>
        <translation>Nicht alle Tage des Monats haben eigene Verkaufsberichte.</translation>
    </message>
    <message>
        <source>Payments by fiscal month</source>
        <translation>Zahlungen nach Geschäftsmonat</translation>
    </message>
    <message>
        <source>Finance: what Apple pays</source>
        <translation>Finanzen: was Apple zahlt</translation>
    </message>
    <message>
        <source>Sales: estimate</source>
        <translation>Verkäufe: Schätzung</translation>
    </message>
</context>
<context>
    <name>PaymentsView</name>
    <message>
        <source>Payments by fiscal month</source>
        <translation>Zahlungen nach Geschäftsmonat</translation>
    </message>
    <message>
        <source>What the payment is made of</source>
        <translation>Woraus die Zahlung besteht</translation>
    </message>
    <message>
        <source>Parts by</source>
        <translation>Teile nach</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>Teile der Zahlung</translation>
    </message>
    <message>
        <source>Finance: what Apple pays. Sales: estimates, for months without a finance report.</source>
        <translation>Finanzen: was Apple zahlt. Verkäufe: Schätzungen, für Monate ohne Finanzbericht.</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Noch keine Zahlungen</translation>
    </message>
    <message>
        <source>They come from finance reports, and are estimated from sales reports until Apple has closed the month.</source>
        <translation>Sie stammen aus Finanzberichten und werden aus Verkaufsberichten geschätzt, bis Apple den Monat abgeschlossen hat.</translation>
    </message>
    <message>
        <source>Get reports</source>
        <translation>Berichte beschaffen</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Nothing was paid for this month</source>
        <translation>Für diesen Monat wurde nichts gezahlt</translation>
    </message>
    <message>
        <source>Show rates</source>
        <translation>Kurse zeigen</translation>
    </message>
    <message>
        <source>Not in the totals, for want of a rate: %1</source>
        <translation>Mangels Kurs nicht in den Summen: %1</translation>
    </message>
    <message>
        <source>Estimate from sales: Apple&apos;s finance report of this month is not there yet.</source>
        <translation>Schätzung aus Verkäufen: Apples Finanzbericht dieses Monats ist noch nicht da.</translation>
    </message>
    <message>
        <source>Finance: what Apple pays.</source>
        <translation>Finanzen: was Apple zahlt.</translation>
    </message>
</context>
<context>
    <name>PerformanceView</name>
    <message>
        <source>No app yet</source>
        <translation>Noch keine App</translation>
    </message>
    <message>
        <source>Metrics are shown for one app at a time.</source>
        <translation>Metriken werden für jeweils eine App gezeigt.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Alle Metriken</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Alle Plattformen</translation>
    </message>
    <message>
        <source>From devices of people who share diagnostics.</source>
        <translation>Von Geräten von Menschen, die Diagnosedaten teilen.</translation>
    </message>
    <message>
        <source>Latest versions</source>
        <translation>Neueste Versionen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>version and build of an app: &quot;2.1 (45)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PickerPopup</name>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>PivotModel</name>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>PivotView</name>
    <message>
        <source>Numbers by rows and columns</source>
        <translation>Zahlen nach Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>Total only</source>
        <translation>Nur Summe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Noch keine Berichte</translation>
    </message>
    <message>
        <source>Fetch them from Apple, or import the files you have.</source>
        <translation>Holen Sie sie von Apple oder importieren Sie vorhandene Dateien.</translation>
    </message>
    <message>
        <source>Get reports</source>
        <translation>Berichte beschaffen</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No report line fits the period and the filters.</source>
        <translation>Keine Zeile passt zu Zeitraum und Filtern.</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Daten (JSON) …</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>Pkcs12Form</name>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Readable by macOS 14 and older</source>
        <translation>Lesbar für macOS 14 und älter</translation>
    </message>
    <message>
        <source>Save as .p12…</source>
        <translation>Als .p12 sichern …</translation>
    </message>
    <message>
        <source>The file holds the certificate and its private key. Who has it and its password can sign in your name.</source>
        <translation>Die Datei enthält das Zertifikat und seinen privaten Schlüssel. Wer sie und ihr Passwort hat, kann in deinem Namen signieren.</translation>
    </message>
    <message>
        <source>Password for the file</source>
        <translation>Passwort für die Datei</translation>
    </message>
    <message>
        <source>Encrypts with 3DES and SHA-1 in place of AES-256 and SHA-256</source>
        <translation>Verschlüsselt mit 3DES und SHA-1 statt mit AES-256 und SHA-256</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>It is changed here and deleted by another staged change.</source>
        <translation>Es wird hier geändert und von einer anderen vorgemerkten Änderung gelöscht.</translation>
    </message>
    <message>
        <source>It names something that is staged for deletion.</source>
        <translation>Es nennt etwas, das zum Löschen vorgemerkt ist.</translation>
    </message>
    <message>
        <source>There is one with &quot;%1&quot; already.</source>
        <translation>Mit „%1“ gibt es schon eines.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value this program knows.</source>
        <translation>„%1“ ist kein Wert, den dieses Programm kennt.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Die Datei %1 ist nicht da.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>This has to be yes or no.</source>
        <translation>Das muss ja oder nein sein.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>Das ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>This is not a decimal number.</source>
        <translation>Das ist keine Dezimalzahl.</translation>
    </message>
    <message>
        <source>%1 characters, at most %2 are allowed.</source>
        <translation>%1 Zeichen, höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 bytes; more than %2 may be refused.</source>
        <translation>%1 Bytes; mehr als %2 können abgelehnt werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language the App Store is known to have.</source>
        <translation>„%1“ ist keine Sprache, die der App Store bekanntermaßen hat.</translation>
    </message>
    <message>
        <source>It cannot be edited while its state is %1. That is possible in: %2.</source>
        <translation>Es lässt sich im Zustand %1 nicht bearbeiten. Möglich ist das in: %2.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Hier ist ein Wert nötig.</translation>
    </message>
    <message>
        <source>Exactly one of these has to be chosen: %1.</source>
        <translation>Genau eines von diesen muss gewählt sein: %1.</translation>
    </message>
    <message>
        <source>This secret was not kept; type it again.</source>
        <translation>Dieses Geheimnis wurde nicht aufgehoben; geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>A character of this is not allowed here.</source>
        <translation>Ein Zeichen davon ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>There are characters in it that cannot be seen.</source>
        <translation>Es enthält Zeichen, die man nicht sieht.</translation>
    </message>
    <message>
        <source>%1 characters, at least %2 are needed.</source>
        <translation>%1 Zeichen, mindestens %2 sind nötig.</translation>
    </message>
    <message>
        <source>%1 characters; more than %2 may be refused.</source>
        <translation>%1 Zeichen; mehr als %2 können abgelehnt werden.</translation>
    </message>
</context>
<context>
    <name>ProductPagePreview</name>
    <message>
        <source>GET</source>
        <comment>the store&apos;s button</comment>
        <translation>LADEN</translation>
    </message>
    <message>
        <source>What&apos;s New</source>
        <translation>Neue Funktionen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No description yet.</source>
        <translation>Noch keine Beschreibung.</translation>
    </message>
    <message>
        <source>more</source>
        <comment>unfolds a text</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Preview of the product page</source>
        <translation>Vorschau der Produktseite</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stage profile</source>
        <translation>Profil vormerken</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>There is no app ID for this platform.</source>
        <translation>Für diese Plattform gibt es keine App-ID.</translation>
    </message>
    <message>
        <source>There is no certificate that fits.</source>
        <translation>Es gibt kein passendes Zertifikat.</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>Wähle mindestens eines.</translation>
    </message>
    <message>
        <source>There is no enabled device that fits.</source>
        <translation>Es gibt kein passendes aktives Gerät.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>ProfileModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>Noch keine Profile</translation>
    </message>
    <message>
        <source>A provisioning profile says which app may run where, signed by whom.</source>
        <translation>Ein Provisioning-Profil sagt, welche App wo laufen darf, von wem signiert.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Renew all…</source>
        <translation>Alle erneuern …</translation>
    </message>
    <message>
        <source>Those that are invalid or end within 30 days</source>
        <translation>Die ungültig sind oder in 30 Tagen enden</translation>
    </message>
    <message>
        <source>It is staged and not made yet.</source>
        <translation>Es ist vorgemerkt und noch nicht angelegt.</translation>
    </message>
    <message>
        <source>What is in it cannot be read.</source>
        <translation>Was darin ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Staged under Changes</source>
        <translation>Unter Änderungen vorgemerkt</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Profil sichern</translation>
    </message>
    <message>
        <source>Provisioning profiles (*.mobileprovision *.provisionprofile)</source>
        <translation>Provisioning-Profile (*.mobileprovision *.provisionprofile)</translation>
    </message>
    <message>
        <source>A folder for the profiles</source>
        <translation>Ein Ordner für die Profile</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) saved</source>
        <translation>
            <numerusform>%n Profil gesichert</numerusform>
            <numerusform>%n Profile gesichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n profile(s)?</source>
        <translation>
            <numerusform>%n Profil löschen?</numerusform>
            <numerusform>%n Profile löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has a copy can use it until it ends. It is staged under Changes and sent from there.</source>
        <translation>Wer eine Kopie hat, kann es benutzen, bis es endet. Es wird unter Änderungen vorgemerkt und von dort gesendet.</translation>
    </message>
    <message>
        <source>Stage deletion</source>
        <translation>Löschen vormerken</translation>
    </message>
</context>
<context>
    <name>PropertyList</name>
    <message>
        <source>A value without a key</source>
        <translation>Ein Wert ohne Schlüssel</translation>
    </message>
    <message>
        <source>The key %1 has no value</source>
        <translation>Der Schlüssel %1 hat keinen Wert</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Unknown value &lt;%1&gt;</source>
        <translation>Unbekannter Wert &lt;%1&gt;</translation>
    </message>
    <message>
        <source>Not a property list</source>
        <translation>Keine Property List</translation>
    </message>
    <message>
        <source>The property list is empty</source>
        <translation>Die Property List ist leer</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>ProvisioningProfile</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large for a provisioning profile.</source>
        <translation>Die Datei ist zu groß für ein Bereitstellungsprofil.</translation>
    </message>
    <message>
        <source>The file is not a signed provisioning profile, or it is cut off.</source>
        <translation>Die Datei ist kein signiertes Bereitstellungsprofil, oder sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The profile holds no property list.</source>
        <translation>Das Profil enthält keine Property List.</translation>
    </message>
    <message>
        <source>The property list in the profile cannot be read. %1</source>
        <translation>Die Property List im Profil kann nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <source>Order on the server</source>
        <translation>Reihenfolge auf dem Server</translation>
    </message>
    <message>
        <source>Ask the server for some of them only</source>
        <translation>Den Server nur nach einem Teil davon fragen</translation>
    </message>
    <message>
        <source>Bring related resources along</source>
        <translation>Verwandte Ressourcen mitbringen</translation>
    </message>
    <message>
        <source>Server&apos;s order</source>
        <translation>Reihenfolge des Servers</translation>
    </message>
    <message>
        <source>Include (%1)</source>
        <translation>Mitbringen (%1)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: choose</source>
        <translation>%1: wählen</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>How many come with one request</source>
        <translation>Wie viele mit einer Anfrage kommen</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: beliebig</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps by length</source>
        <translation>Schritte nach Länge</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Aufgeteilt nach</translation>
    </message>
    <message>
        <source>Form of the chart</source>
        <translation>Form des Diagramms</translation>
    </message>
    <message>
        <source>Usual chart</source>
        <translation>Übliches Diagramm</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>This fiscal month</source>
        <translation>Dieser Geschäftsmonat</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Period; it ends with the last day there is a report of</source>
        <translation>Zeitraum; er endet mit dem letzten Tag, von dem es einen Bericht gibt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>Nicht aufgeteilt</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>&quot;By territory&quot;</extracomment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Only %1, exactly</source>
        <translation>Nur %1, genau</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>vs. the period before</source>
        <translation>zum Zeitraum davor</translation>
    </message>
    <message>
        <source>vs. the year before</source>
        <translation>zum Vorjahr</translation>
    </message>
    <message>
        <source>All, converted</source>
        <translation>Alle, umgerechnet</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queues and saved filters</source>
        <translation>Warteschlangen und gesicherte Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gesicherte Filter</translation>
    </message>
    <message>
        <source>The menu of this entry removes the filter</source>
        <translation>Das Menü dieses Eintrags entfernt den Filter</translation>
    </message>
    <message>
        <source>Remove the filter &quot;%1&quot;</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>RatesGrid</name>
    <message>
        <source>Exchange rates by currency and month</source>
        <translation>Wechselkurse nach Währung und Monat</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>RatesModel</name>
    <message>
        <source>Type a rate here to have it count in all months.</source>
        <translation>Ein hier eingegebener Kurs gilt in allen Monaten.</translation>
    </message>
    <message>
        <source>There is no rate. What was earned stays in %1.</source>
        <translation>Es gibt keinen Kurs. Was verdient wurde, bleibt in %1.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <extracomment>1 USD = 0.8621 EUR</extracomment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>Pinned: counts in all months</source>
        <translation>Festgehalten: gilt in allen Monaten</translation>
    </message>
    <message>
        <source>%1 has no rate of its own; that of %2 counts</source>
        <translation>%1 hat keinen eigenen Kurs; der von %2 gilt</translation>
    </message>
    <message>
        <source>Typed by hand; imported was %1</source>
        <translation>Von Hand eingegeben; importiert war %1</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n day(s)</source>
        <translation>
            <numerusform>Mittel von %n Tag</numerusform>
            <numerusform>Mittel von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, imported on %2</source>
        <translation>Aus %1, importiert am %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Kein Kurs</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>the newest exchange rate of a currency is of a month long ago</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>A rate that is pinned counts in every month.</source>
        <translation>Ein festgehaltener Kurs gilt in jedem Monat.</translation>
    </message>
    <message>
        <source>in your reports</source>
        <translation>in Ihren Berichten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rate: that is a number above zero.</source>
        <translation>„%1“ ist kein Kurs: das ist eine Zahl über null.</translation>
    </message>
</context>
<context>
    <name>RatesView</name>
    <message>
        <source>Which currencies</source>
        <translation>Welche Währungen</translation>
    </message>
    <message>
        <source>Import rates…</source>
        <translation>Kurse importieren …</translation>
    </message>
    <message>
        <source>Pin for all months</source>
        <translation>Für alle Monate festhalten</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Back to the imported rate</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>The rates could not be kept: they hold until the program ends</source>
        <translation>Die Kurse konnten nicht gesichert werden: sie gelten bis zum Ende des Programms</translation>
    </message>
    <message>
        <source>Currency everything is converted to</source>
        <translation>Währung, in die alles umgerechnet wird</translation>
    </message>
    <message>
        <source>Convert into</source>
        <translation>Umrechnen in</translation>
    </message>
    <message>
        <source>In your reports</source>
        <translation>In Ihren Berichten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A cell says what one unit is worth in the currency converted into; in parentheses where it is the rate of the nearest month that has one. Espalier talks to Apple only and fetches no rates: the European Central Bank has them as %1, which can be imported as it is.</source>
        <translation>Eine Zelle sagt, was eine Einheit in der gewählten Währung wert ist; in Klammern, wo es der Kurs des nächstgelegenen Monats ist. Espalier spricht nur mit Apple und holt keine Kurse: die Europäische Zentralbank bietet sie als %1 an, was sich unverändert importieren lässt.</translation>
    </message>
    <message>
        <source>About the rates</source>
        <translation>Über die Kurse</translation>
    </message>
    <message>
        <source>The reports cannot be read: %1</source>
        <translation>Die Berichte lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the rates…</source>
        <translation>Kurse werden gelesen …</translation>
    </message>
    <message>
        <source>No exchange rates yet</source>
        <translation>Noch keine Wechselkurse</translation>
    </message>
    <message>
        <source>Sums in other currencies stay as they are until there are rates. Drop a file of the European Central Bank here, or one you exported. Rates can be typed as soon as there are reports.</source>
        <translation>Summen in anderen Währungen bleiben, wie sie sind, bis es Kurse gibt. Legen Sie eine Datei der Europäischen Zentralbank hier ab oder eine, die Sie exportiert haben. Sobald es Berichte gibt, lassen sich Kurse eingeben.</translation>
    </message>
    <message>
        <source>Nothing is converted yet: there are no exchange rates</source>
        <translation>Noch wird nichts umgerechnet: es gibt keine Wechselkurse</translation>
    </message>
    <message>
        <source>Import a file of the European Central Bank, or type rates into the cells.</source>
        <translation>Importieren Sie eine Datei der Europäischen Zentralbank oder geben Sie Kurse in die Zellen ein.</translation>
    </message>
    <message>
        <source>No rate for %1</source>
        <translation>Kein Kurs für %1</translation>
    </message>
    <message>
        <source>Amounts without a rate stand beside the totals, unconverted. Type a rate for all months or for one.</source>
        <translation>Beträge ohne Kurs stehen unumgerechnet neben den Summen. Geben Sie einen Kurs für alle Monate oder für einen ein.</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>European Central Bank or exported rates (*.xml *.csv *.zip)</source>
        <translation>Europäische Zentralbank oder exportierte Kurse (*.xml *.csv *.zip)</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 wurde nicht importiert</translation>
    </message>
    <message>
        <source>The rates in %1 were imported</source>
        <translation>Die Kurse in %1 wurden importiert</translation>
    </message>
    <message>
        <source>Export rates</source>
        <translation>Kurse exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The rates were written to %1</source>
        <translation>Die Kurse wurden nach %1 geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>RelationshipEditor</name>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (vorgemerkt)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: take out %2</source>
        <translation>%1: %2 herausnehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>RelationshipModel</name>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>%1 (deprecated by Apple)</source>
        <translation>%1 (von Apple abgekündigt)</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>See and change what is linked</source>
        <translation>Verknüpftes ansehen und ändern</translation>
    </message>
    <message>
        <source>See the IDs of what is linked</source>
        <translation>IDs des Verknüpften ansehen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messwert</translation>
    </message>
</context>
<context>
    <name>RelationshipPicker</name>
    <message>
        <source>Search by name, or paste an ID</source>
        <translation>Namen suchen oder ID einfügen</translation>
    </message>
    <message>
        <source>Paste an ID (%1)</source>
        <translation>ID einfügen (%1)</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (vorgemerkt)</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%n min ago</source>
        <translation>vor %n Min.</translation>
    </message>
    <message>
        <source>%n h ago</source>
        <translation>vor %n Std.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%n days ago</source>
        <translation>vor %n Tagen</translation>
    </message>
    <message>
        <source>in %n min</source>
        <translation>in %n Min.</translation>
    </message>
    <message>
        <source>in %n h</source>
        <translation>in %n Std.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %n days</source>
        <translation>in %n Tagen</translation>
    </message>
</context>
<context>
    <name>ReleaseActions</name>
    <message>
        <source>Not while the state is &quot;%1&quot;.</source>
        <translation>Nicht im Zustand „%1“.</translation>
    </message>
    <message>
        <source>There is a phased release already.</source>
        <translation>Es gibt schon eine stufenweise Veröffentlichung.</translation>
    </message>
    <message>
        <source>A phased release can be set up only before the version is on the store.</source>
        <translation>Eine stufenweise Veröffentlichung lässt sich nur einrichten, bevor die Version im Store ist.</translation>
    </message>
    <message>
        <source>The version has no phased release.</source>
        <translation>Die Version wird nicht stufenweise veröffentlicht.</translation>
    </message>
    <message>
        <source>It has started; it can be completed.</source>
        <translation>Sie hat begonnen; sie lässt sich abschließen.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Sie läuft nicht.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Sie ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Nothing has been submitted.</source>
        <translation>Nichts wurde eingereicht.</translation>
    </message>
    <message>
        <source>The submission is &quot;%1&quot;.</source>
        <translation>Die Einreichung ist im Zustand „%1“.</translation>
    </message>
    <message>
        <source>A submission of this platform is &quot;%1&quot;.</source>
        <translation>Eine Einreichung dieser Plattform ist im Zustand „%1“.</translation>
    </message>
    <message>
        <source>It is in the submission already.</source>
        <translation>Sie ist schon in der Einreichung.</translation>
    </message>
    <message>
        <source>Version %1 is not on the store yet; only one can be in the making.</source>
        <translation>Version %1 ist noch nicht im Store; nur eine kann in Arbeit sein.</translation>
    </message>
    <message>
        <source>There is no version.</source>
        <translation>Es gibt keine Version.</translation>
    </message>
    <message>
        <source>The version is on the store already.</source>
        <translation>Die Version ist schon im Store.</translation>
    </message>
    <message>
        <source>Only a version that was approved and waits for you can be released.</source>
        <translation>Nur eine Version, die genehmigt ist und auf Sie wartet, lässt sich veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>ReleaseChecks</name>
    <message>
        <source>No build is attached.</source>
        <translation>Kein Build ist angehängt.</translation>
    </message>
    <message>
        <source>Build %1 is not ready: %2.</source>
        <translation>Build %1 ist nicht bereit: %2.</translation>
    </message>
    <message>
        <source>Build %1 has expired.</source>
        <translation>Build %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Whether build %1 uses encryption that has to be declared has not been answered.</source>
        <translation>Ob Build %1 Verschlüsselung benutzt, die erklärt werden muss, ist nicht beantwortet.</translation>
    </message>
    <message>
        <source>Build %1 is of version %2, this is version %3.</source>
        <translation>Build %1 ist von Version %2, dies ist Version %3.</translation>
    </message>
    <message>
        <source>The app has no price yet.</source>
        <translation>Die App hat noch keinen Preis.</translation>
    </message>
    <message>
        <source>The app is available nowhere.</source>
        <translation>Die App ist nirgends erhältlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n in-app purchase(s) lack something, for example: %1.</source>
        <translation>
            <numerusform>%n In-App-Kauf fehlt etwas, zum Beispiel: %1.</numerusform>
            <numerusform>%n In-App-Käufen fehlt etwas, zum Beispiel: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The release is scheduled, but there is no date.</source>
        <translation>Die Veröffentlichung ist geplant, aber ohne Datum.</translation>
    </message>
    <message>
        <source>The date of the release is past: %1.</source>
        <translation>Das Datum der Veröffentlichung ist vorbei: %1.</translation>
    </message>
    <message>
        <source>Another submission for this platform is open: %1.</source>
        <translation>Eine andere Einreichung für diese Plattform ist offen: %1.</translation>
    </message>
    <message>
        <source>The app has no primary category.</source>
        <translation>Die App hat keine erste Kategorie.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the age rating have no answer, for example: %1.</source>
        <translation>
            <numerusform>%n Frage der Altersfreigabe hat keine Antwort: %1.</numerusform>
            <numerusform>%n Fragen der Altersfreigabe haben keine Antwort, zum Beispiel: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been declared whether the app shows content of others.</source>
        <translation>Es ist nicht erklärt, ob die App Inhalte anderer zeigt.</translation>
    </message>
    <message>
        <source>App Review needs %1.</source>
        <translation>App Review braucht %1.</translation>
    </message>
    <message>
        <source>A sign-in is required for App Review, but no account is given.</source>
        <translation>Für App Review ist eine Anmeldung nötig, aber kein Konto angegeben.</translation>
    </message>
    <message>
        <source>The notes for App Review have more than 4,000 characters.</source>
        <translation>Die Hinweise für App Review haben mehr als 4.000 Zeichen.</translation>
    </message>
    <message>
        <source>The version has no copyright.</source>
        <translation>Die Version hat keinen Copyright-Vermerk.</translation>
    </message>
    <message>
        <source>The copyright speaks of %1.</source>
        <translation>Der Copyright-Vermerk spricht von %1.</translation>
    </message>
    <message>
        <source>The address of the privacy policy is missing in %1.</source>
        <translation>Die Adresse der Datenschutzerklärung fehlt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Spaces around the commas of the keywords take %n character(s) in %1.</source>
        <translation>
            <numerusform>Leerzeichen um die Kommas der Suchwörter kosten %n Zeichen in %1.</numerusform>
            <numerusform>Leerzeichen um die Kommas der Suchwörter kosten %n Zeichen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywords that stand there twice in %1: %2.</source>
        <translation>Suchwörter, die in %1 zweimal dastehen: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Name and subtitle are searched as well, in %1 they hold: %2.</source>
        <translation>Name und Untertitel werden auch durchsucht, in %1 enthalten sie: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n more character(s) of keywords in %1.</source>
        <translation>
            <numerusform>In %1 ist noch Platz für %n Zeichen Suchwörter.</numerusform>
            <numerusform>In %1 ist noch Platz für %n Zeichen Suchwörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set for %1 has no pictures.</source>
        <translation>Der Satz für %1 hat keine Bilder.</translation>
    </message>
    <message>
        <source>The set for %1 has %2 files, no more than %3 are taken.</source>
        <translation>Der Satz für %1 hat %2 Dateien, genommen werden höchstens %3.</translation>
    </message>
    <message>
        <source>%1 (%2) was refused: %3</source>
        <translation>%1 (%2) wurde abgelehnt: %3</translation>
    </message>
    <message>
        <source>%1 (%2) has not been processed yet.</source>
        <translation>%1 (%2) ist noch nicht verarbeitet.</translation>
    </message>
    <message>
        <source>There are no screenshots in %1.</source>
        <translation>Es gibt keine Screenshots in %1.</translation>
    </message>
    <message>
        <source>There are no screenshots for iPhone or iPad.</source>
        <translation>Es gibt keine Screenshots für iPhone oder iPad.</translation>
    </message>
    <message>
        <source>%1 is in the app information and not in the version.</source>
        <translation>%1 ist in den App-Informationen und nicht in der Version.</translation>
    </message>
    <message>
        <source>%1 is in the version and not in the app information.</source>
        <translation>%1 ist in der Version und nicht in den App-Informationen.</translation>
    </message>
    <message>
        <source>%1 is missing in %2.</source>
        <translation>%1 fehlt in %2.</translation>
    </message>
    <message>
        <source>A first version takes no %1, but %2 has one.</source>
        <translation>Eine erste Version nimmt kein %1, aber %2 hat eines.</translation>
    </message>
    <message>
        <source>%1 in %2 has %3 characters, no more than %4 are allowed.</source>
        <translation>%1 in %2 hat %3 Zeichen, erlaubt sind höchstens %4.</translation>
    </message>
    <message>
        <source>%1 in %2 needs %3 characters at least.</source>
        <translation>%1 in %2 braucht mindestens %3 Zeichen.</translation>
    </message>
    <message>
        <source>%1 in %2 is no web address.</source>
        <translation>%1 in %2 ist keine Webadresse.</translation>
    </message>
    <message>
        <source>A subtitle is shown below the name and searched as well; %1 has none.</source>
        <translation>Ein Untertitel steht unter dem Namen und wird auch durchsucht; %1 hat keinen.</translation>
    </message>
    <message>
        <source>The primary language, %1, has to be in the app information and in the version.</source>
        <translation>Die erste Sprache, %1, muss in den App-Informationen und in der Version sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 (%3) looks like a placeholder.</source>
        <translation>„%1“ in %2 (%3) sieht nach einem Platzhalter aus.</translation>
    </message>
    <message>
        <source>%2 (%3) speaks of another platform: &quot;%1&quot;.</source>
        <translation>%2 (%3) spricht von einer anderen Plattform: „%1“.</translation>
    </message>
    <message>
        <source>%2 (%3) says that this is not finished: &quot;%1&quot;.</source>
        <translation>%2 (%3) sagt, dass das nicht fertig ist: „%1“.</translation>
    </message>
    <message>
        <source>%2 (%3) promises something for later: &quot;%1&quot;.</source>
        <translation>%2 (%3) verspricht etwas für später: „%1“.</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>Beside the version</source>
        <translation>Neben der Version</translation>
    </message>
    <message>
        <source>The chosen version</source>
        <translation>Die gewählte Version</translation>
    </message>
    <message>
        <source>Versions and release</source>
        <translation>Versionen &amp; Freigabe</translation>
    </message>
    <message>
        <source>Next version…</source>
        <translation>Nächste Version…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Loading the versions…</source>
        <translation>Die Versionen werden geladen…</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Noch keine Version</translation>
    </message>
    <message>
        <source>Create the first one with &quot;Next version&quot;.</source>
        <translation>Die erste mit „Nächste Version“ anlegen.</translation>
    </message>
    <message>
        <source>Staged; it is done when the changes are applied</source>
        <translation>Vorgemerkt; es geschieht, wenn die Änderungen angewendet werden</translation>
    </message>
    <message>
        <source>Delete the version?</source>
        <translation>Version löschen?</translation>
    </message>
    <message>
        <source>Its texts and pictures go with it.</source>
        <translation>Ihre Texte und Bilder gehen mit ihr.</translation>
    </message>
    <message>
        <source>Stage the deletion</source>
        <translation>Löschung vormerken</translation>
    </message>
    <message>
        <source>Submit for review?</source>
        <translation>Zur Prüfung einreichen?</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) were found: App Review will most likely refuse it.</source>
        <translation>
            <numerusform>%n Fehler wurde gefunden: App Review wird sie höchstwahrscheinlich ablehnen.</numerusform>
            <numerusform>%n Fehler wurden gefunden: App Review wird sie höchstwahrscheinlich ablehnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>App Review gets everything in the submission. It can be cancelled until it is approved.</source>
        <translation>App Review bekommt alles in der Einreichung. Bis zur Genehmigung lässt sie sich zurückziehen.</translation>
    </message>
    <message>
        <source>Stage the submission</source>
        <translation>Einreichung vormerken</translation>
    </message>
    <message>
        <source>Cancel the submission?</source>
        <translation>Einreichung zurückziehen?</translation>
    </message>
    <message>
        <source>Everything in it leaves the queue and can be edited again.</source>
        <translation>Alles darin verlässt die Warteschlange und lässt sich wieder bearbeiten.</translation>
    </message>
    <message>
        <source>Stage the cancellation</source>
        <translation>Rückzug vormerken</translation>
    </message>
    <message>
        <source>Release now?</source>
        <translation>Jetzt veröffentlichen?</translation>
    </message>
    <message>
        <source>Customers get the version within a day. It cannot be taken back.</source>
        <translation>Kunden bekommen die Version innerhalb eines Tages. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Stage the release</source>
        <translation>Veröffentlichung vormerken</translation>
    </message>
    <message>
        <source>Version %1 is staged</source>
        <translation>Version %1 ist vorgemerkt</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>Choose a build</source>
        <translation>Build wählen</translation>
    </message>
    <message>
        <source>Review together</source>
        <translation>Zusammen prüfen lassen</translation>
    </message>
    <message>
        <source>In one submission with the version</source>
        <translation>In einer Einreichung mit der Version</translation>
    </message>
    <message numerus="yes">
        <source>What&apos;s New is staged in %n language(s)</source>
        <translation>
            <numerusform>„Neue Funktionen“ ist in %n Sprache vorgemerkt</numerusform>
            <numerusform>„Neue Funktionen“ ist in %n Sprachen vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>What&apos;s New could not be taken over</source>
        <translation>„Neue Funktionen“ konnte nicht übernommen werden</translation>
    </message>
</context>
<context>
    <name>ReleaseStaging</name>
    <message>
        <source>Version %1 · %2</source>
        <translation>Version %1 · %2</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>Build %1</translation>
    </message>
    <message>
        <source>Phased release · %1</source>
        <translation>Stufenweise Veröffentlichung · %1</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>Submission · %1</source>
        <translation>Einreichung · %1</translation>
    </message>
    <message>
        <source>Add %1 to the submission</source>
        <translation>%1 in die Einreichung aufnehmen</translation>
    </message>
    <message>
        <source>To be reviewed: %1</source>
        <translation>Zu prüfen: %1</translation>
    </message>
    <message>
        <source>Item of the submission</source>
        <translation>Teil der Einreichung</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>%1 einreichen</translation>
    </message>
    <message>
        <source>Submit for review · %1</source>
        <translation>Zur Prüfung einreichen · %1</translation>
    </message>
    <message>
        <source>Cancel the submission · %1</source>
        <translation>Einreichung zurückziehen · %1</translation>
    </message>
</context>
<context>
    <name>RenewalModel</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Its successor</source>
        <translation>Sein Nachfolger</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Will be renewed</source>
        <translation>Wird erneuert</translation>
    </message>
</context>
<context>
    <name>RenewalView</name>
    <message>
        <source>With all current devices</source>
        <translation>Mit allen jetzigen Geräten</translation>
    </message>
    <message>
        <source>Profiles to renew</source>
        <translation>Zu erneuernde Profile</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing to renew</source>
        <translation>Nichts zu erneuern</translation>
    </message>
    <message>
        <source>No profile is invalid or ends within 30 days, and none lacks the devices.</source>
        <translation>Kein Profil ist ungültig oder endet in 30 Tagen, und keinem fehlen die Geräte.</translation>
    </message>
    <message>
        <source>A profile cannot be changed: its successor is made first, under a name of its own; the old one is deleted only once that is there.</source>
        <translation>Ein Profil lässt sich nicht ändern: Zuerst entsteht sein Nachfolger unter eigenem Namen; das alte wird erst gelöscht, wenn es ihn gibt.</translation>
    </message>
    <message numerus="yes">
        <source>Stage %n renewal(s)</source>
        <translation>
            <numerusform>%n Erneuerung vormerken</numerusform>
            <numerusform>%n Erneuerungen vormerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) staged under Changes</source>
        <translation>
            <numerusform>%n Erneuerung unter Änderungen vorgemerkt</numerusform>
            <numerusform>%n Erneuerungen unter Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
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
        <source>What is found is shown below before anything is staged.</source>
        <translation>Was gefunden wird, steht unten, bevor etwas vorgemerkt wird.</translation>
    </message>
    <message>
        <source>Nothing is found that could be changed.</source>
        <translation>Nichts gefunden, was sich ändern ließe.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would change</source>
        <translation>
            <numerusform>%n Zelle würde sich ändern</numerusform>
            <numerusform>%n Zellen würden sich ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message numerus="yes">
        <source>Stage %n replacement(s)</source>
        <translation>
            <numerusform>%n Ersetzung vormerken</numerusform>
            <numerusform>%n Ersetzungen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &quot;%1&quot; with &quot;%2&quot;</source>
        <extracomment>%1 is what is looked for, %2 what comes in its place</extracomment>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Keeps it among the changes, to be sent with them</source>
        <translation>Behält sie unter den Änderungen, um sie mit ihnen zu senden</translation>
    </message>
    <message>
        <source>Sends this reply now (%1)</source>
        <translation>Sendet diese Antwort jetzt (%1)</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Noch keine Vorlage</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Vorlagen verwalten …</translation>
    </message>
    <message>
        <source>%1 stands for nothing and would be sent as it is.</source>
        <translation>%1 steht für nichts und würde so gesendet.</translation>
    </message>
    <message>
        <source>%1 characters, at most %2 are allowed.</source>
        <translation>%1 Zeichen, höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>It takes the place of the answer above, which Apple does not keep.</source>
        <translation>Sie tritt an die Stelle der Antwort oben, die Apple nicht behält.</translation>
    </message>
    <message>
        <source>Replace the answer</source>
        <translation>Antwort ersetzen</translation>
    </message>
</context>
<context>
    <name>ReportAbsenceModel</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Each covers</source>
        <translation>Umfasst je</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt abgefragt</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Erneut abgefragt</translation>
    </message>
    <message>
        <source>No: there is none</source>
        <translation>Nein: es gibt keinen</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Beim nächsten Mal</translation>
    </message>
    <message>
        <source>What came instead</source>
        <translation>Was stattdessen kam</translation>
    </message>
</context>
<context>
    <name>ReportArchive</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>Der Bericht lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>ReportDatabase</name>
    <message>
        <source>The reports cannot be kept in %1.</source>
        <translation>Die Berichte lassen sich nicht in %1 ablegen.</translation>
    </message>
    <message>
        <source>The numbers of the reports could not be read. They were kept as %1, and are made anew from the reports themselves.</source>
        <translation>Die Zahlen der Berichte ließen sich nicht lesen. Sie wurden als %1 aufgehoben und werden aus den Berichten selbst neu erstellt.</translation>
    </message>
    <message>
        <source>%1 is in the folder of reports, but cannot be read. %2</source>
        <translation>%1 liegt im Ordner der Berichte, lässt sich aber nicht lesen. %2</translation>
    </message>
    <message>
        <source>Corrected: %1 lines instead of %2, %3 units instead of %4.</source>
        <translation>Berichtigt: %1 statt %2 Zeilen, %3 statt %4 Einheiten.</translation>
    </message>
    <message>
        <source>New columns, kept in the file: %1.</source>
        <translation>Neue Spalten, in der Datei aufgehoben: %1.</translation>
    </message>
    <message>
        <source>The report is no longer there.</source>
        <translation>Der Bericht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The raw file %1 is missing or damaged.</source>
        <translation>Die Rohdatei %1 fehlt oder ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ReportDecoder</name>
    <message>
        <source>the column is missing. Has it been renamed?</source>
        <translation>die Spalte fehlt. Wurde sie umbenannt?</translation>
    </message>
    <message>
        <source>none of the columns holds numbers that are known.</source>
        <translation>keine der Spalten enthält bekannte Zahlen.</translation>
    </message>
    <message>
        <source>has %1 of %2 cells. Was the file cut?</source>
        <translation>hat %1 von %2 Zellen. Wurde die Datei abgeschnitten?</translation>
    </message>
    <message>
        <source>has %1 cells, the header only %2.</source>
        <translation>hat %1 Zellen, der Kopf nur %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number of at most four decimals.</source>
        <translation>„%1“ ist keine Zahl mit höchstens vier Nachkommastellen.</translation>
    </message>
    <message>
        <source>times %1 cannot be kept exactly.</source>
        <translation>mal %1 lässt sich nicht genau speichern.</translation>
    </message>
    <message>
        <source>“%1” is not a date as Apple writes it (MM/DD/YYYY).</source>
        <translation>„%1“ ist kein Datum, wie Apple es schreibt (MM/DD/YYYY).</translation>
    </message>
    <message>
        <source>is of another day than the lines before.</source>
        <translation>ist von einem anderen Tag als die Zeilen davor.</translation>
    </message>
    <message>
        <source>is not written in UTF-8.</source>
        <translation>ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>says that there are %1 lines, but there are %2. Was the file cut?</source>
        <translation>nennt %1 Zeilen, es sind aber %2. Wurde die Datei abgeschnitten?</translation>
    </message>
    <message>
        <source>Neither the lines nor the file&apos;s name tell the day.</source>
        <translation>Weder die Zeilen noch der Dateiname nennen den Tag.</translation>
    </message>
    <message>
        <source>the time from %1 to %2 is neither a day, a week, a month nor a year.</source>
        <translation>die Zeit von %1 bis %2 ist weder ein Tag noch eine Woche, ein Monat oder ein Jahr.</translation>
    </message>
    <message>
        <source>The report is of %1, not of %2 as asked for.</source>
        <translation>Der Bericht ist vom %1, nicht wie verlangt vom %2.</translation>
    </message>
    <message>
        <source>None of Apple&apos;s reports has these columns.</source>
        <translation>Keiner von Apples Berichten hat diese Spalten.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>ReportFileModel</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Each covers</source>
        <translation>Umfasst je</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>ReportFileSource</name>
    <message>
        <source>The file is larger than 512 MiB.</source>
        <translation>Die Datei ist größer als 512 MiB.</translation>
    </message>
    <message>
        <source>The zip file cannot be opened: %1</source>
        <translation>Die ZIP-Datei lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The zip file is damaged: %1</source>
        <translation>Die ZIP-Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>It cannot be unpacked: %1</source>
        <translation>Sie lässt sich nicht entpacken: %1</translation>
    </message>
    <message>
        <source>It cannot be opened: %1</source>
        <translation>Sie lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Sie lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>ReportImportModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>ReportLinesModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>ReportRates</name>
    <message>
        <source>The exchange rates that were kept cannot be read</source>
        <translation>Die aufgehobenen Wechselkurse lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Import or type them again.</source>
        <translation>Importieren Sie sie erneut oder geben Sie sie ein.</translation>
    </message>
</context>
<context>
    <name>ReportSync</name>
    <message>
        <source>An individual key cannot read reports.</source>
        <translation>Ein individueller Schlüssel kann keine Berichte lesen.</translation>
    </message>
    <message>
        <source>Add a team key with the role Admin, Finance or Sales.</source>
        <translation>Fügen Sie einen Team-Schlüssel mit der Rolle Admin, Finanzen oder Vertrieb hinzu.</translation>
    </message>
    <message>
        <source>Apple wants the vendor number with each report.</source>
        <translation>Apple verlangt zu jedem Bericht die Lieferantennummer (Vendor Number).</translation>
    </message>
    <message>
        <source>It has eight digits and stands in App Store Connect under Payments and Financial Reports, top left.</source>
        <translation>Sie hat acht Ziffern und steht in App Store Connect unter „Zahlungen und Finanzberichte“ oben links.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This key may not read finance reports. It takes the role Admin or Finance.</source>
        <translation>Dieser Schlüssel darf keine Finanzberichte lesen. Dazu braucht es die Rolle Admin oder Finanzen.</translation>
    </message>
    <message>
        <source>This key may not read sales reports. It takes the role Admin, Finance or Sales.</source>
        <translation>Dieser Schlüssel darf keine Verkaufsberichte lesen. Dazu braucht es die Rolle Admin, Finanzen oder Vertrieb.</translation>
    </message>
    <message>
        <source>Apple does not take the vendor number %1.</source>
        <translation>Apple nimmt die Lieferantennummer %1 nicht an.</translation>
    </message>
    <message>
        <source>Apple does not give %1 reports of kind %2.</source>
        <translation>Apple gibt keine Berichte „%1“ der Art %2 heraus.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The packed file ends too early: it was cut on its way.</source>
        <translation>Die gepackte Datei endet zu früh: sie wurde unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>The packed file is damaged.</source>
        <translation>Die gepackte Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Unpacked, the file has more than a gigabyte.</source>
        <translation>Entpackt hat die Datei mehr als ein Gigabyte.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is a web page, not a report.</source>
        <translation>Das ist eine Webseite, kein Bericht.</translation>
    </message>
    <message>
        <source>This is an answer in JSON, not a report.</source>
        <translation>Das ist eine Antwort in JSON, kein Bericht.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>The columns are not parted by tabs, as Apple&apos;s reports have them.</source>
        <translation>Die Spalten sind nicht durch Tabulatoren getrennt wie in Apples Berichten.</translation>
    </message>
    <message>
        <source>The first line does not name columns.</source>
        <translation>Die erste Zeile nennt keine Spalten.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Pre-orders</source>
        <translation>Vorbestellungen</translation>
    </message>
    <message>
        <source>Newsstand</source>
        <translation>Newsstand</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abos</translation>
    </message>
    <message>
        <source>Subscription events</source>
        <translation>Abo-Ereignisse</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Offer codes redeemed</source>
        <translation>Eingelöste Angebotscodes</translation>
    </message>
    <message>
        <source>Installs by type</source>
        <translation>Installationen nach Art</translation>
    </message>
    <message>
        <source>Installs by territory</source>
        <translation>Installationen nach Land</translation>
    </message>
    <message>
        <source>Installs by channel</source>
        <translation>Installationen nach Kanal</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Installationen</translation>
    </message>
    <message>
        <source>Installs in detail</source>
        <translation>Installationen im Einzelnen</translation>
    </message>
    <message>
        <source>First annual installs in detail</source>
        <translation>Jährliche Erstinstallationen im Einzelnen</translation>
    </message>
    <message>
        <source>First annual installs</source>
        <translation>Jährliche Erstinstallationen</translation>
    </message>
    <message>
        <source>Win-back offers</source>
        <translation>Rückgewinnungsangebote</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payments in detail</source>
        <translation>Zahlungen im Einzelnen</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Einen Tag</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Einen Monat</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>By fiscal month</source>
        <translation>Einen Geschäftsmonat</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a week: its first and its last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reports by kind</source>
        <translation>Berichte nach Art</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Noch keine Berichte</translation>
    </message>
    <message>
        <source>Apple forgets daily reports after a year. Fetched or imported once, they stay here.</source>
        <translation>Apple vergisst Tagesberichte nach einem Jahr. Einmal geholt oder importiert, bleiben sie hier.</translation>
    </message>
    <message>
        <source>Report files</source>
        <translation>Berichtsdateien</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Drop files or folders of reports here to import them.</source>
        <translation>Legen Sie Dateien oder Ordner mit Berichten hier ab, um sie zu importieren.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Reports that are not there</source>
        <translation>Berichte, die es nicht gibt</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>Every report that was asked for was there.</source>
        <translation>Jeder abgefragte Bericht war da.</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>No files found</source>
        <translation>Keine Dateien gefunden</translation>
    </message>
    <message>
        <source>Reports end with .txt, .tsv, .csv, .gz or .zip.</source>
        <translation>Berichte enden auf .txt, .tsv, .csv, .gz oder .zip.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien …</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner …</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a part of the view, and how many rows it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Berichte importieren</translation>
    </message>
    <message>
        <source>Reports (*.txt *.tsv *.csv *.gz *.zip);;All files (*)</source>
        <translation>Berichte (*.txt *.tsv *.csv *.gz *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder of reports</source>
        <translation>Einen Ordner mit Berichten importieren</translation>
    </message>
    <message>
        <source>%1 of %2 files: </source>
        <translation>%1 von %2 Dateien: </translation>
    </message>
    <message>
        <source>%1 new, %2 known already, %3 corrected, %4 not taken</source>
        <translation>%1 neu, %2 schon bekannt, %3 berichtigt, %4 nicht übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n report(s)?</source>
        <translation>
            <numerusform>%n Bericht löschen?</numerusform>
            <numerusform>%n Berichte löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files and their numbers are removed from this computer. What is of the past year comes back with the next run; older reports Apple no longer has.</source>
        <translation>Die Dateien und ihre Zahlen werden von diesem Computer entfernt. Was aus dem letzten Jahr ist, kommt beim nächsten Lauf wieder; ältere Berichte hat Apple nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>Requests behind it</source>
        <translation>Anfragen dahinter</translation>
    </message>
    <message>
        <source>None in this session: what you see comes from the cache or from a longer list.</source>
        <translation>Keine in dieser Sitzung: Was Sie sehen, stammt aus dem Zwischenspeicher oder aus einer längeren Liste.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>A command line for the same request; the token is left out</source>
        <translation>Eine Befehlszeile für dieselbe Anfrage, ohne das Token</translation>
    </message>
    <message>
        <source>Command line copied</source>
        <translation>Befehlszeile kopiert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Accept: %1</translation>
    </message>
    <message>
        <source>Authorization: Bearer ••••••••</source>
        <translation>Authorization: Bearer ••••••••</translation>
    </message>
    <message>
        <source>Without the account&apos;s token</source>
        <translation>Ohne das Token des Accounts</translation>
    </message>
    <message>
        <source>Repeated %1 times</source>
        <translation>%1-mal wiederholt</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Left this hour: %1</source>
        <translation>Übrig in dieser Stunde: %1</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Apple&apos;s page about this request</source>
        <translation>Apples Seite über diese Anfrage</translation>
    </message>
</context>
<context>
    <name>RequiredForm</name>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>This list needs to know more</source>
        <translation>Diese Liste braucht weitere Angaben</translation>
    </message>
    <message>
        <source>The server lists these only for a given value.</source>
        <translation>Der Server listet diese nur zu einem angegebenen Wert auf.</translation>
    </message>
    <message>
        <source>What has to be known</source>
        <translation>Was bekannt sein muss</translation>
    </message>
    <message>
        <source>This report needs to know more</source>
        <translation>Dieser Bericht braucht mehr Angaben</translation>
    </message>
    <message>
        <source>The server makes it for given values.</source>
        <translation>Der Server erstellt ihn für bestimmte Werte.</translation>
    </message>
    <message>
        <source>Get the report</source>
        <translation>Bericht holen</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
</context>
<context>
    <name>ResourceActions</name>
    <message>
        <source>Upload: %1</source>
        <extracomment>%1 is a type of resource in the plural: &quot;App Screenshots&quot;</extracomment>
        <translation>Hochladen: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is a type of resource in the plural: &quot;App Store Versions&quot;</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change what is linked</source>
        <translation>Verknüpftes ändern</translation>
    </message>
    <message>
        <source>Show linked IDs</source>
        <translation>Verknüpfte IDs zeigen</translation>
    </message>
</context>
<context>
    <name>ResourceForm</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n verknüpft</numerusform>
            <numerusform>%n verknüpft</numerusform>
        </translation>
    </message>
    <message>
        <source>Staged; empty on the server</source>
        <extracomment>%1 is a value</extracomment>
        <translation>Vorgemerkt; auf dem Server leer</translation>
    </message>
    <message>
        <source>Staged; on the server: %1</source>
        <translation>Vorgemerkt; auf dem Server: %1</translation>
    </message>
    <message>
        <source>Something in it is not right.</source>
        <translation>Darin stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Hier ist ein Wert nötig.</translation>
    </message>
</context>
<context>
    <name>ResourceTableModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>ReviewArchive</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ReviewChartsView</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>One place for each</source>
        <translation>Ein Platz für jede</translation>
    </message>
    <message>
        <source>No reviews in this time</source>
        <translation>Keine Rezensionen in dieser Zeit</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Wähle eine längere.</translation>
    </message>
    <message>
        <source>Apple&apos;s summaries</source>
        <translation>Apples Zusammenfassungen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation>Letzte 2 Jahre</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Reviews with a text only: star ratings alone are not in Apple&apos;s API.</source>
        <translation>Nur Rezensionen mit Text: Bloße Sternebewertungen sind nicht in Apples API.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading the summaries…</source>
        <translation>Zusammenfassungen werden geladen …</translation>
    </message>
    <message>
        <source>Apple has made no summary of this app&apos;s reviews</source>
        <translation>Apple hat die Rezensionen dieser App nicht zusammengefasst</translation>
    </message>
    <message>
        <source>It makes them for stores with enough reviews.</source>
        <translation>Es tut das für Stores mit genug Rezensionen.</translation>
    </message>
    <message>
        <source>Written by Apple&apos;s machines, and shown on the store page as they are here.</source>
        <translation>Von Apples Maschinen geschrieben und auf der Store-Seite so gezeigt wie hier.</translation>
    </message>
</context>
<context>
    <name>ReviewExport</name>
    <message>
        <source>Our answer</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ReviewFilterBar</name>
    <message>
        <source>Search in reviews and answers</source>
        <translation>In Rezensionen und Antworten suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Fewest stars first</source>
        <translation>Wenigste Sterne zuerst</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Meiste Sterne zuerst</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Am längsten wartende zuerst</translation>
    </message>
    <message>
        <source>%1★</source>
        <extracomment>button of a filter: the number of stars</extracomment>
        <translation>%1★</translation>
    </message>
    <message numerus="yes">
        <source>Only %n star(s)</source>
        <translation>
            <numerusform>Nur %n Stern</numerusform>
            <numerusform>Nur %n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n star(s) (key %1)</source>
        <translation>
            <numerusform>Nur %n Stern (Taste %1)</numerusform>
            <numerusform>Nur %n Sterne (Taste %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <extracomment>reviews on show, and all there are</extracomment>
        <translation>
            <numerusform>%Ln Rezension</numerusform>
            <numerusform>%Ln Rezensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <extracomment>button of a filter; the number of conditions that are set</extracomment>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Mit oder ohne</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter sichern …</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>ReviewItem</name>
    <message>
        <source>Open in the Explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>Open the review in the Explorer</source>
        <translation>Rezension im Explorer öffnen</translation>
    </message>
    <message>
        <source>Your answer, %1</source>
        <translation>Ihre Antwort, %1</translation>
    </message>
</context>
<context>
    <name>ReviewListModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>%1 of 5 stars. %2 %3 %4, %5</source>
        <extracomment>of a review: stars, title, text, who wrote it, when</extracomment>
        <translation>%1 von 5 Sternen. %2 %3 %4, %5</translation>
    </message>
</context>
<context>
    <name>ReviewListView</name>
    <message>
        <source>Reply staged</source>
        <translation>Antwort vorgemerkt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Answer pending</source>
        <translation>Antwort ausstehend</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rezensionen</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Delete answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The chosen review</source>
        <translation>Die gewählte Rezension</translation>
    </message>
    <message>
        <source>No review is chosen</source>
        <translation>Keine Rezension ist gewählt</translation>
    </message>
    <message>
        <source>j and k go through the list, r replies, e marks as done, 1 to 5 filter by stars.</source>
        <translation>j und k gehen durch die Liste, r antwortet, e markiert als erledigt, 1 bis 5 filtern nach Sternen.</translation>
    </message>
    <message>
        <source>It needs no answer, or no other one (key e)</source>
        <translation>Sie braucht keine Antwort, oder keine weitere (Taste e)</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy a link to the store page with the app&apos;s reviews</source>
        <translation>Link zur Store-Seite mit den Rezensionen der App kopieren</translation>
    </message>
    <message>
        <source>Open in the Explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>bug, praise, …</source>
        <translation>Fehler, Lob, …</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Yours alone, parted by commas. Nobody else sees tags and notes.</source>
        <translation>Nur für dich, durch Kommas getrennt. Niemand sonst sieht Schlagwörter und Notizen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are chosen</source>
        <translation>
            <numerusform>%n Rezension ist gewählt</numerusform>
            <numerusform>%n Rezensionen sind gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer them with a template: each reply is shown before anything is sent. Key e marks all of them as done.</source>
        <translation>Beantworte sie mit einer Vorlage: Jede Antwort wird gezeigt, bevor etwas gesendet wird. Die Taste e markiert alle als erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>Reply to %n review(s)…</source>
        <translation>
            <numerusform>Auf %n Rezension antworten …</numerusform>
            <numerusform>Auf %n Rezensionen antworten …</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 (%2)</source>
        <translation>Version %1 (%2)</translation>
    </message>
    <message>
        <source>Your answer, %1. The customer wrote again after it.</source>
        <translation>Deine Antwort, %1. Der Kunde hat danach wieder geschrieben.</translation>
    </message>
    <message>
        <source>Your answer, %1</source>
        <translation>Deine Antwort, %1</translation>
    </message>
    <message>
        <source>The review is no longer there</source>
        <translation>Die Rezension ist nicht mehr da</translation>
    </message>
    <message>
        <source>The customer or Apple has removed it: it cannot be answered. Your draft is kept.</source>
        <translation>Der Kunde oder Apple hat sie entfernt: Sie lässt sich nicht beantworten. Dein Entwurf bleibt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Somebody else has answered meanwhile</source>
        <translation>Jemand anderes hat inzwischen geantwortet</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Meine an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The reply is on its way</source>
        <translation>Die Antwort ist unterwegs</translation>
    </message>
    <message>
        <source>The answer is staged to be deleted</source>
        <translation>Die Antwort ist zum Löschen vorgemerkt</translation>
    </message>
    <message>
        <source>A reply is staged</source>
        <translation>Eine Antwort ist vorgemerkt</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>The fetched reviews could not be read. They were kept as %1, and are fetched anew.</source>
        <translation>Die geholten Rezensionen waren nicht lesbar. Sie wurden als %1 behalten und werden neu geholt.</translation>
    </message>
    <message>
        <source>The reviews cannot be kept in %1.</source>
        <translation>Die Rezensionen lassen sich nicht in %1 behalten.</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Name der App</translation>
    </message>
    <message>
        <source>Version the review is of</source>
        <translation>Version, von der die Rezension handelt</translation>
    </message>
    <message>
        <source>Number of stars</source>
        <translation>Zahl der Sterne</translation>
    </message>
    <message>
        <source>Country or region of the store</source>
        <translation>Land oder Region des Stores</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Deine Unterschrift</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>a series of a chart</comment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars over time</source>
        <translation>Sterne über die Zeit</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rezensionen</translation>
    </message>
    <message>
        <source>Average over time</source>
        <translation>Durchschnitt über die Zeit</translation>
    </message>
    <message>
        <source>Stars of reviews with a text</source>
        <translation>Sterne von Rezensionen mit Text</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <extracomment>of a chart: the mean of so many months, weeks or days</extracomment>
        <translation>Mittel über %1</translation>
    </message>
    <message>
        <source>By territory</source>
        <translation>Nach Gebiet</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Average by version</source>
        <translation>Durchschnitt nach Version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Antwortquote</translation>
    </message>
    <message>
        <source>Percent of the reviews that were answered</source>
        <translation>Prozent der Rezensionen, die beantwortet wurden</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle Rezensionen</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Hours until the answer, median</source>
        <translation>Stunden bis zur Antwort, Median</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Low stars</source>
        <translation>Wenige Sterne</translation>
    </message>
    <message>
        <source>Edited since answered</source>
        <translation>Seit der Antwort geändert</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Drafts and staged</source>
        <translation>Entwürfe und Vorgemerkte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Beside the reviews</source>
        <translation>Neben den Rezensionen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rezensionen</translation>
    </message>
    <message>
        <source>Reviews of all apps</source>
        <translation>Rezensionen aller Apps</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reply to chosen…</source>
        <translation>Gewählten antworten …</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) sent</source>
        <translation>
            <numerusform>%n Antwort gesendet</numerusform>
            <numerusform>%n Antworten gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Alle Apps</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Delete your answer?</source>
        <translation>Deine Antwort löschen?</translation>
    </message>
    <message>
        <source>It disappears from the App Store, and Apple keeps no copy. Your history does: %1</source>
        <translation>Sie verschwindet aus dem App Store, und Apple behält keine Kopie. Dein Verlauf schon: %1</translation>
    </message>
    <message>
        <source>Delete answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter sichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The list as %1…</source>
        <translation>Die Liste als %1 …</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen as %1…</source>
        <translation>
            <numerusform>Die %n gewählte als %1 …</numerusform>
            <numerusform>Die %n gewählten als %1 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Rezensionen exportieren</translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <translation>Rezensionen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) exported to %1</source>
        <translation>
            <numerusform>%n Rezension nach %1 exportiert</numerusform>
            <numerusform>%n Rezensionen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>Antwortvorlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n app(s)</source>
        <translation>
            <numerusform>%n App</numerusform>
            <numerusform>%n Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>All reviews of %1 are read for the first time</source>
        <translation>Alle Rezensionen von %1 werden zum ersten Mal gelesen</translation>
    </message>
    <message>
        <source>%1 of %2. What is here already can be worked on.</source>
        <translation>%1 von %2. Was schon da ist, lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>What is here already can be worked on.</source>
        <translation>Was schon da ist, lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the reviews…</source>
        <translation>Rezensionen werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No review of this queue passes the filter.</source>
        <translation>Keine Rezension dieser Warteschlange geht durch den Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Rezensionen</translation>
    </message>
    <message>
        <source>Reviews with a text appear here; star ratings alone are not in Apple&apos;s API.</source>
        <translation>Hier erscheinen Rezensionen mit Text; bloße Sternebewertungen sind nicht in Apples API.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wartet nichts</translation>
    </message>
    <message>
        <source>Everything in this queue is dealt with.</source>
        <translation>In dieser Warteschlange ist alles erledigt.</translation>
    </message>
</context>
<context>
    <name>RoutesView</name>
    <message>
        <source>App Store Connect has no list of all of these. They belong to other resources; open one of those and follow the relationship.</source>
        <translation>App Store Connect hat keine Liste von allen. Sie gehören zu anderen Ressourcen; öffnen Sie eine davon und folgen Sie der Beziehung.</translation>
    </message>
    <message>
        <source>These can only be created: the server never shows them again.</source>
        <translation>Diese können nur angelegt werden: Der Server zeigt sie danach nie wieder.</translation>
    </message>
    <message>
        <source>No request of the API leads to these.</source>
        <translation>Keine Anfrage der API führt dorthin.</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Zu finden über</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>deprecated by Apple</source>
        <translation>von Apple abgekündigt</translation>
    </message>
    <message>
        <source>only by Include</source>
        <translation>nur über Mitbringen</translation>
    </message>
    <message>
        <source>Known by its ID</source>
        <translation>Nur über ihre ID bekannt</translation>
    </message>
    <message>
        <source>ID of the resource</source>
        <translation>ID der Ressource</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>These are reports: files to download, not resources to list.</source>
        <translation>Das sind Berichte: Dateien zum Herunterladen, keine Ressourcen zum Auflisten.</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>%1: take out number %2</source>
        <translation>%1: Nummer %2 herausnehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>%1 by %2</source>
        <extracomment>title of a chart: &quot;Proceeds by territory&quot;</extracomment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a price change of a product: name, old price, new price</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Redownloads</source>
        <translation>Erneute Downloads</translation>
    </message>
    <message>
        <source>In-app purchases</source>
        <translation>In-App-Käufe</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Customer price</source>
        <translation>Kundenpreis</translation>
    </message>
    <message>
        <source>Active subscriptions</source>
        <translation>Aktive Abos</translation>
    </message>
    <message>
        <source>New subscriptions</source>
        <translation>Neue Abos</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Kündigungen</translation>
    </message>
    <message>
        <source>Trial conversion</source>
        <translation>Probeabo-Umwandlung</translation>
    </message>
    <message>
        <source>Pre-orders</source>
        <translation>Vorbestellungen</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressionen</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Seitenaufrufe</translation>
    </message>
    <message>
        <source>First-time downloads</source>
        <translation>Erstmalige Downloads</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Installationen</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Redownload</source>
        <translation>Erneuter Download</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>In-app purchase</source>
        <translation>In-App-Kauf</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abo</translation>
    </message>
    <message>
        <source>Restored purchase</source>
        <translation>Wiederhergestellter Kauf</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kind of sale</source>
        <translation>Art des Verkaufs</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Produkttyp</translation>
    </message>
    <message>
        <source>Sale or refund</source>
        <translation>Verkauf oder Erstattung</translation>
    </message>
    <message>
        <source>New or renewed</source>
        <translation>Neu oder verlängert</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Currency of proceeds</source>
        <translation>Währung der Erlöse</translation>
    </message>
    <message>
        <source>Customer&apos;s currency</source>
        <translation>Währung des Kunden</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Aktionscode</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Reason of proceeds</source>
        <translation>Erlösgrund</translation>
    </message>
    <message>
        <source>Preserved price</source>
        <translation>Beibehaltener Preis</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>Art der Bestellung</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>in the place of a name that a report leaves empty</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>the first and the last day of a period</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not told by these filters</source>
        <translation>Mit diesen Filtern nicht bekannt</translation>
    </message>
    <message>
        <source>No reports</source>
        <translation>Keine Berichte</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegenüber %1</translation>
    </message>
    <message>
        <source>From Apple&apos;s analytics reports, which leave out small numbers</source>
        <translation>Aus Apples Analyseberichten, die kleine Zahlen weglassen</translation>
    </message>
    <message>
        <source>From Apple&apos;s subscription reports</source>
        <translation>Aus Apples Abo-Berichten</translation>
    </message>
    <message>
        <source>From Apple&apos;s pre-order reports</source>
        <translation>Aus Apples Vorbestellungsberichten</translation>
    </message>
    <message>
        <source>Estimates from Apple&apos;s sales reports</source>
        <translation>Schätzungen aus Apples Verkaufsberichten</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no report</source>
        <translation>kein Bericht</translation>
    </message>
    <message>
        <source>reports until %1</source>
        <translation>Berichte bis %1</translation>
    </message>
    <message>
        <source>in %1, ≈ where converted by the month&apos;s rate</source>
        <translation>in %1, ≈ wo zum Monatskurs umgerechnet</translation>
    </message>
    <message>
        <source>only what was sold in %1</source>
        <translation>nur was in %1 verkauft wurde</translation>
    </message>
    <message>
        <source>without a rate, besides: %1</source>
        <translation>ohne Kurs, außerdem: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a report</source>
        <translation>
            <numerusform>%n Tag ohne Bericht</numerusform>
            <numerusform>%n Tage ohne Bericht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) known only as part of a week, month or year</source>
        <translation>
            <numerusform>%n Tag nur als Teil einer Woche, eines Monats oder Jahres bekannt</numerusform>
            <numerusform>%n Tage nur als Teil einer Woche, eines Monats oder Jahres bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>The reports that tell %1 say nothing of: %2. Without that filter there are figures again.</source>
        <translation>Die Berichte hinter „%1“ sagen nichts über: %2. Ohne diesen Filter gibt es wieder Zahlen.</translation>
    </message>
</context>
<context>
    <name>SalesPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Monthly summary (PDF)…</source>
        <translation>Monatsübersicht (PDF) …</translation>
    </message>
    <message>
        <source>Sales &amp; Finance</source>
        <translation>Verkäufe &amp; Finanzen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>A page for each app: figures, a chart, territories and products</source>
        <translation>Eine Seite für jede App: Kennzahlen, ein Diagramm, Länder und Produkte</translation>
    </message>
    <message>
        <source>The summary could not be made</source>
        <translation>Die Übersicht konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>Reports from %1</source>
        <translation>Berichte: %1</translation>
    </message>
    <message>
        <source>Sales are estimates; finance is what Apple pays</source>
        <translation>Verkäufe sind Schätzungen; die Finanzberichte nennen, was Apple zahlt</translation>
    </message>
    <message>
        <source>Summary %1</source>
        <translation>Übersicht %1</translation>
    </message>
    <message>
        <source>Save the monthly summary</source>
        <translation>Monatsübersicht sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>Sandbox testers</source>
        <translation>Sandbox-Tester</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Clear purchase history</source>
        <translation>Kaufverlauf löschen</translation>
    </message>
    <message>
        <source>They are made on the website; here their settings are changed</source>
        <translation>Angelegt werden sie auf der Website; hier werden ihre Einstellungen geändert</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No sandbox testers yet</source>
        <translation>Noch keine Sandbox-Tester</translation>
    </message>
    <message>
        <source>Create them in App Store Connect, under Users and Access, Sandbox.</source>
        <translation>Lege sie in App Store Connect an, unter Benutzer und Zugriff, Sandbox.</translation>
    </message>
    <message>
        <source>Search testers</source>
        <translation>Tester suchen</translation>
    </message>
    <message numerus="yes">
        <source>Clear the purchase history of %n tester(s)?</source>
        <translation>
            <numerusform>Den Kaufverlauf von %n Tester löschen?</numerusform>
            <numerusform>Den Kaufverlauf von %n Testern löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions and purchases can be tried from the beginning again. What is cleared does not come back. It is staged under Changes and sent from there.</source>
        <translation>Abonnements und Käufe lassen sich wieder von vorn ausprobieren. Was gelöscht ist, kommt nicht zurück. Es wird unter Änderungen vorgemerkt und von dort gesendet.</translation>
    </message>
    <message>
        <source>Stage clearing</source>
        <translation>Löschen vormerken</translation>
    </message>
    <message>
        <source>Purchase history</source>
        <translation>Kaufverlauf</translation>
    </message>
    <message>
        <source>Staged under Changes</source>
        <translation>Unter Änderungen vorgemerkt</translation>
    </message>
</context>
<context>
    <name>SaveBytes</name>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>SeparatedTable</name>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>Das Anführungszeichen, das hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A cell goes on behind its closing quote.</source>
        <translation>Eine Zelle geht hinter ihrem schließenden Anführungszeichen weiter.</translation>
    </message>
</context>
<context>
    <name>SessionSecrets</name>
    <message>
        <source>The value was not kept.</source>
        <translation>Der Wert wurde nicht aufgehoben.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>SharedTexts</name>
    <message>
        <source>App Review · %1</source>
        <translation>App Review · %1</translation>
    </message>
    <message>
        <source>App information</source>
        <translation>App-Informationen</translation>
    </message>
    <message>
        <source>Details for App Review</source>
        <translation>Angaben für App Review</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search or go to…</source>
        <translation>Suchen oder gehen zu…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signierung</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
</context>
<context>
    <name>SigningIdentity</name>
    <message>
        <source>The key is neither an RSA nor an EC key.</source>
        <translation>Der Schlüssel ist weder ein RSA- noch ein EC-Schlüssel.</translation>
    </message>
    <message>
        <source>The private key cannot be written down as PKCS#8.</source>
        <translation>Der private Schlüssel lässt sich nicht als PKCS#8 schreiben.</translation>
    </message>
    <message>
        <source>The password does not open the file.</source>
        <translation>Das Passwort öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that is not known here.</source>
        <translation>Die Datei ist auf eine hier unbekannte Weise verschlüsselt.</translation>
    </message>
    <message>
        <source>There is no private key in the file.</source>
        <translation>In der Datei ist kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>A password is needed: without one anybody could use the key.</source>
        <translation>Ein Passwort ist nötig: Ohne könnte jeder den Schlüssel benutzen.</translation>
    </message>
    <message>
        <source>The private key is not that of the certificate.</source>
        <translation>Der private Schlüssel ist nicht der des Zertifikats.</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Die Datei konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large for a key.</source>
        <translation>Die Datei ist zu groß für einen Schlüssel.</translation>
    </message>
    <message>
        <source>There is neither a private key nor a PKCS#12 file in it.</source>
        <translation>Darin ist weder ein privater Schlüssel noch eine PKCS#12-Datei.</translation>
    </message>
    <message>
        <source>This is a certificate without its private key.</source>
        <translation>Das ist ein Zertifikat ohne seinen privaten Schlüssel.</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Beside the list</source>
        <translation>Neben der Liste</translation>
    </message>
    <message>
        <source>An individual key cannot be used here</source>
        <translation>Ein individueller Schlüssel genügt hier nicht</translation>
    </message>
    <message>
        <source>Apple opens certificates, identifiers, devices and profiles to team keys only. Add a team key of this team (App Store Connect, Users and Access, Integrations) to manage them.</source>
        <translation>Apple öffnet Zertifikate, Bezeichner, Geräte und Profile nur für Teamschlüssel. Füge einen Teamschlüssel dieses Teams hinzu (App Store Connect, Benutzer und Zugriff, Integrationen), um sie zu verwalten.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Team keys only</source>
        <translation>Nur Teamschlüssel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
</context>
<context>
    <name>SigningRequest</name>
    <message>
        <source>The key pair could not be made.</source>
        <translation>Das Schlüsselpaar konnte nicht erzeugt werden.</translation>
    </message>
</context>
<context>
    <name>SigningStaging</name>
    <message numerus="yes">
        <source>Revoke %n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat widerrufen</numerusform>
            <numerusform>%n Zertifikate widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n device(s)</source>
        <translation>
            <numerusform>%n Gerät registrieren</numerusform>
            <numerusform>%n Geräte registrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n device(s)</source>
        <translation>
            <numerusform>%n Gerät aktivieren</numerusform>
            <numerusform>%n Geräte aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n device(s)</source>
        <translation>
            <numerusform>%n Gerät deaktivieren</numerusform>
            <numerusform>%n Geräte deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n profile(s)</source>
        <translation>
            <numerusform>%n Profil erneuern</numerusform>
            <numerusform>%n Profile erneuern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n profile(s)</source>
        <translation>
            <numerusform>%n Profil löschen</numerusform>
            <numerusform>%n Profile löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The type %1 is not known here.</source>
        <translation>Der Typ %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Its app id is not known.</source>
        <translation>Seine App-ID ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no certificate that is good for it.</source>
        <translation>Es gibt kein Zertifikat, das dafür taugt.</translation>
    </message>
    <message>
        <source>None of the devices it could hold is enabled.</source>
        <translation>Keines der Geräte, die es enthalten könnte, ist aktiv.</translation>
    </message>
</context>
<context>
    <name>SigningView</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Ohne Ablaufdatum</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>May issue other certificates</source>
        <translation>Darf andere Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Fingerabdrücke</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Enterprise, any device</source>
        <translation>Enterprise, jedes Gerät</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Ad hoc</translation>
    </message>
    <message>
        <source>App Store</source>
        <translation>App Store</translation>
    </message>
    <message>
        <source>Provisioning profile</source>
        <translation>Bereitstellungsprofil</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>App ID name</source>
        <translation>Name der App-ID</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>By Xcode</source>
        <translation>Von Xcode</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Zertifikate (%1)</translation>
    </message>
    <message>
        <source>%1, serial %2</source>
        <translation>%1, Seriennummer %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Devices (%1)</source>
        <translation>Geräte (%1)</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>The faults cannot be understood: %1</source>
        <translation>Die Störungen sind nicht verständlich: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2</source>
        <translation>Port %1 kann nicht verwendet werden: %2</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>SpecificationCard</name>
    <message>
        <source>API specification</source>
        <translation>API-Spezifikation</translation>
    </message>
    <message>
        <source>Load a newer specification…</source>
        <translation>Neuere Spezifikation laden …</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>Unterschiede durchsuchen</translation>
    </message>
    <message>
        <source>What resources and requests there are. Apple offers it for download as a ZIP archive with a JSON file in it; choose the JSON file.</source>
        <translation>Welche Ressourcen und Anfragen es gibt. Apple bietet sie als ZIP-Archiv mit einer JSON-Datei an; wählen Sie die JSON-Datei.</translation>
    </message>
    <message>
        <source>Reading the specification</source>
        <translation>Die Spezifikation wird gelesen</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>It says the same as the specification in use.</source>
        <translation>Sie sagt dasselbe wie die benutzte Spezifikation.</translation>
    </message>
    <message>
        <source>Use this specification</source>
        <translation>Diese Spezifikation verwenden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Choose Apple&apos;s specification</source>
        <translation>Apples Spezifikation wählen</translation>
    </message>
    <message>
        <source>OpenAPI specification (*.json)</source>
        <translation>OpenAPI-Spezifikation (*.json)</translation>
    </message>
    <message>
        <source>Version %1, which came with the program.</source>
        <translation>Version %1, die mit dem Programm kam.</translation>
    </message>
    <message>
        <source>Version %1, loaded %2.</source>
        <translation>Version %1, geladen %2.</translation>
    </message>
    <message>
        <source>Use the built-in %1</source>
        <translation>Die eingebaute %1 verwenden</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Version %1 in %2: %3 added, %4 removed, %5 changed, %6 deprecated</source>
        <translation>Version %1 in %2: %3 hinzugekommen, %4 weggefallen, %5 geändert, %6 veraltet</translation>
    </message>
</context>
<context>
    <name>SpecificationStore</name>
    <message>
        <source>The specification that was loaded earlier cannot be used any more; the built-in %1 is used instead. %2</source>
        <translation>Die früher geladene Spezifikation kann nicht mehr verwendet werden; stattdessen gilt die eingebaute %1. %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is too large for a specification.</source>
        <translation>Die Datei ist zu groß für eine Spezifikation.</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it and choose the JSON file inside.</source>
        <translation>Das ist ein ZIP-Archiv. Entpacken Sie es und wählen Sie die JSON-Datei darin.</translation>
    </message>
    <message>
        <source>The file is not a specification.</source>
        <translation>Die Datei ist keine Spezifikation.</translation>
    </message>
    <message>
        <source>The specification could not be kept: %1</source>
        <translation>Die Spezifikation konnte nicht aufgehoben werden: %1</translation>
    </message>
    <message>
        <source>The file %1 could not be removed.</source>
        <translation>Die Datei %1 konnte nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>SpelledTextEdit</name>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>„%1“ ins Wörterbuch aufnehmen</translation>
    </message>
</context>
<context>
    <name>StagedMark</name>
    <message>
        <source>Staged for deletion</source>
        <translation>Zum Löschen vorgemerkt</translation>
    </message>
    <message>
        <source>Staged: not on the server yet</source>
        <translation>Vorgemerkt: noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>Staged; empty on the server</source>
        <translation>Vorgemerkt; auf dem Server leer</translation>
    </message>
    <message>
        <source>Staged; on the server: %1</source>
        <translation>Vorgemerkt; auf dem Server: %1</translation>
    </message>
</context>
<context>
    <name>StarsView</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) running</source>
        <translation>
            <numerusform>%n Anfrage läuft</numerusform>
            <numerusform>%n Anfragen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>What was fetched cannot be kept: %1</source>
        <translation>Das Geholte kann nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>The local database is in use by another program.</source>
        <translation>Die lokale Datenbank wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The local database cannot be written to.</source>
        <translation>In die lokale Datenbank kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The local database was damaged.</source>
        <translation>Die lokale Datenbank war beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full: the local database cannot grow.</source>
        <translation>Der Datenträger ist voll: Die lokale Datenbank kann nicht wachsen.</translation>
    </message>
    <message>
        <source>The local database cannot be opened.</source>
        <translation>Die lokale Datenbank kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The local database reported an error.</source>
        <translation>Die lokale Datenbank hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version of this program. It was kept as %1, and everything is fetched anew.</source>
        <translation>Die lokalen Daten stammen von einer neueren Version dieses Programms. Sie wurden als %1 aufgehoben, und alles wird neu geholt.</translation>
    </message>
    <message>
        <source>The local data was damaged. It was kept as %1, and everything is fetched anew.</source>
        <translation>Die lokalen Daten waren beschädigt. Sie wurden als %1 aufgehoben, und alles wird neu geholt.</translation>
    </message>
    <message>
        <source>It is not open.</source>
        <translation>Sie ist nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>StringListEditor</name>
    <message>
        <source>One on each line</source>
        <translation>Je Zeile eines</translation>
    </message>
</context>
<context>
    <name>StringsFile</name>
    <message>
        <source>The comment that opens here is never closed.</source>
        <translation>Der Kommentar, der hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>Hier fehlt „%1“.</translation>
    </message>
    <message>
        <source>A text in quotes is missing here.</source>
        <translation>Hier fehlt ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed.</source>
        <translation>Das Anführungszeichen, das hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits have to follow here.</source>
        <translation>Hier müssen vier hexadezimale Ziffern folgen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a listing; it is left out.</source>
        <translation>„%1“ ist kein Feld eines Eintrags; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
</context>
<context>
    <name>SummaryPdf</name>
    <message>
        <source>Summary of %1</source>
        <translation>Übersicht %1</translation>
    </message>
    <message>
        <source>Territories by proceeds</source>
        <translation>Länder nach Erlösen</translation>
    </message>
    <message>
        <source>Products by proceeds</source>
        <translation>Produkte nach Erlösen</translation>
    </message>
    <message>
        <source>Estimates from Apple&apos;s sales reports, in %1</source>
        <translation>Schätzungen aus Apples Verkaufsberichten, in %1</translation>
    </message>
    <message>
        <source>reports until %1 only</source>
        <translation>Berichte nur bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a report</source>
        <translation>
            <numerusform>%n Tag ohne Bericht</numerusform>
            <numerusform>%n Tage ohne Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <extracomment>a change in percent, with its sign</extracomment>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <source>%1 to the month before</source>
        <translation>%1 zum Vormonat</translation>
    </message>
    <message>
        <source>%1 to the year before</source>
        <translation>%1 zum Vorjahr</translation>
    </message>
    <message>
        <source>Proceeds by day; dashed: the month before</source>
        <translation>Erlöse nach Tag; gestrichelt: der Vormonat</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was paid for.</source>
        <translation>Es wurde nichts bezahlt.</translation>
    </message>
    <message>
        <source>Apple&apos;s sales reports are estimates; what is paid is in its finance reports. </source>
        <translation>Apples Verkaufsberichte sind Schätzungen; was gezahlt wird, steht in den Finanzberichten. </translation>
    </message>
    <message>
        <source>No rates were used.</source>
        <translation>Es wurden keine Kurse verwendet.</translation>
    </message>
    <message>
        <source>Rates of the month into %1: %2.</source>
        <translation>Monatskurse in %1: %2.</translation>
    </message>
    <message>
        <source>Without a rate, besides the proceeds: %1.</source>
        <translation>Ohne Kurs, neben den Erlösen: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>of a document</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Fetch from Apple</source>
        <translation>Von Apple holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Vendor number</source>
        <translation>Lieferantennummer (Vendor Number)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Which reports, and asking for all of them again</source>
        <translation>Welche Berichte, und alle noch einmal abfragen</translation>
    </message>
    <message>
        <source>Eight digits. In App Store Connect under Payments and Financial Reports, top left.</source>
        <translation>Acht Ziffern. In App Store Connect unter „Zahlungen und Finanzberichte“ oben links.</translation>
    </message>
    <message>
        <source>Ask everything again…</source>
        <translation>Alles noch einmal abfragen …</translation>
    </message>
    <message>
        <source>Ask for everything again?</source>
        <translation>Alles noch einmal abfragen?</translation>
    </message>
    <message>
        <source>Every report that was not there is asked for once more, of all kinds that are ticked. That may take some thousand requests, and an hour or more. What is stored stays.</source>
        <translation>Jeder Bericht, der nicht da war, wird noch einmal abgefragt, von allen angehakten Arten. Das kann einige tausend Anfragen und eine Stunde oder mehr brauchen. Was abgelegt ist, bleibt.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>A vendor number has eight digits.</source>
        <translation>Eine Lieferantennummer hat acht Ziffern.</translation>
    </message>
    <message>
        <source>Last fetched %1</source>
        <translation>Zuletzt geholt %1</translation>
    </message>
    <message>
        <source>Nothing was fetched yet</source>
        <translation>Noch wurde nichts geholt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a kind of report and the day it is of</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Looking for what is missing</source>
        <translation>Sucht, was fehlt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waits: the rest of this hour&apos;s requests is yours</source>
        <translation>Wartet: der Rest der Anfragen dieser Stunde gehört Ihnen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>%1 of %2 reports</source>
        <translation>%1 von %2 Berichten</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 abgelegt</translation>
    </message>
    <message>
        <source>%1 not there</source>
        <translation>%1 nicht da</translation>
    </message>
    <message>
        <source>asks again %1</source>
        <translation>fragt wieder %1</translation>
    </message>
    <message>
        <source>Apple asks to wait until %1</source>
        <translation>Apple bittet, bis %1 zu warten</translation>
    </message>
    <message>
        <source>%1 requests left</source>
        <translation>%1 Anfragen übrig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Apple does not take this number.</source>
        <translation>Apple nimmt diese Nummer nicht an.</translation>
    </message>
    <message>
        <source>Some reports could not be asked for</source>
        <translation>Einige Berichte konnten nicht abgefragt werden</translation>
    </message>
</context>
<context>
    <name>TableDelegate</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>TableSection</name>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>Neben der Liste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>TemplatesPanel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Templates of one name stand for each other: the review&apos;s language decides.</source>
        <translation>Vorlagen eines Namens stehen füreinander: Die Sprache der Rezension entscheidet.</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Deine Unterschrift</translation>
    </message>
    <message>
        <source>Stands where a template has {signature}.</source>
        <translation>Steht, wo eine Vorlage {signature} hat.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Remove the template?</source>
        <translation>Vorlage entfernen?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used for no further replies; those that were sent stay.</source>
        <translation>„%1“ wird für keine weiteren Antworten benutzt; gesendete bleiben.</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>%1 stands for nothing.</source>
        <translation>%1 steht für nichts.</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage sichern</translation>
    </message>
    <message>
        <source>Alex</source>
        <comment>a customer&apos;s name, for a preview</comment>
        <translation>Alex</translation>
    </message>
</context>
<context>
    <name>TestBuildModel</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Non-exempt</source>
        <translation>Nicht ausgenommen</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Exportkonformität</translation>
    </message>
    <message>
        <source>Beta review</source>
        <translation>Beta-Prüfung</translation>
    </message>
    <message>
        <source>Submission staged</source>
        <translation>Einreichung vorgemerkt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
</context>
<context>
    <name>TestFlightPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>TestFlight</source>
        <translation>TestFlight</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>TestFlightStaging</name>
    <message numerus="yes">
        <source>Expire %n build(s)</source>
        <translation>
            <numerusform>%n Build ablaufen lassen</numerusform>
            <numerusform>%n Builds ablaufen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer export compliance</source>
        <translation>Exportkonformität beantworten</translation>
    </message>
    <message numerus="yes">
        <source>Give %n build(s) to groups</source>
        <translation>
            <numerusform>%n Build an Gruppen geben</numerusform>
            <numerusform>%n Builds an Gruppen geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Individual testers of %1</source>
        <translation>Einzelne Tester von %1</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n tester(s)</source>
        <translation>
            <numerusform>%n Tester einladen</numerusform>
            <numerusform>%n Tester einladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n tester(s) again</source>
        <translation>
            <numerusform>%n Tester erneut einladen</numerusform>
            <numerusform>%n Tester erneut einladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tester(s)</source>
        <translation>
            <numerusform>%n Tester entfernen</numerusform>
            <numerusform>%n Tester entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestGroupModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Internal, all builds</source>
        <translation>Intern, alle Builds</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Public link</source>
        <translation>Öffentlicher Link</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>TestInfoView</name>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Texts in all languages</source>
        <translation>Texte in allen Sprachen</translation>
    </message>
    <message>
        <source>Test information · %1</source>
        <translation>Testinformationen · %1</translation>
    </message>
</context>
<context>
    <name>TestTextsView</name>
    <message>
        <source>Tools for the texts</source>
        <translation>Werkzeuge für die Texte</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Add languages</source>
        <translation>Sprachen hinzufügen</translation>
    </message>
    <message>
        <source>Remove languages</source>
        <translation>Sprachen entfernen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading the texts…</source>
        <translation>Texte werden geladen …</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Noch keine Texte</translation>
    </message>
    <message>
        <source>Testers read them in their own language.</source>
        <translation>Tester lesen sie in ihrer eigenen Sprache.</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n Sprache</numerusform>
            <numerusform>%n Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n vorgemerkt</numerusform>
            <numerusform>%n vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>%n zu lang</numerusform>
            <numerusform>%n zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) staged</source>
        <translation>
            <numerusform>%n Sprache vorgemerkt</numerusform>
            <numerusform>%n Sprachen vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>The primary language stays</source>
        <translation>Die Hauptsprache bleibt</translation>
    </message>
    <message>
        <source>Choose cells of the languages to remove</source>
        <translation>Wählen Sie Zellen der zu entfernenden Sprachen</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) staged for removal</source>
        <translation>
            <numerusform>%n Sprache zum Entfernen vorgemerkt</numerusform>
            <numerusform>%n Sprachen zum Entfernen vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited</source>
        <translation>
            <numerusform>%n Zelle lässt sich nicht bearbeiten</numerusform>
            <numerusform>%n Zellen lassen sich nicht bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) staged</source>
        <translation>
            <numerusform>%n Zelle vorgemerkt</numerusform>
            <numerusform>%n Zellen vorgemerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TesterFile</name>
    <message>
        <source>The cells are parted by spaces; it takes commas, semicolons or tabs.</source>
        <translation>Die Zellen sind durch Leerzeichen getrennt; es braucht Kommas, Semikolons oder Tabulatoren.</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Es gibt keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is nobody in it.</source>
        <translation>Es steht niemand darin.</translation>
    </message>
</context>
<context>
    <name>TesterImportView</name>
    <message>
        <source>What would become of them</source>
        <translation>Was aus ihnen würde</translation>
    </message>
    <message>
        <source>Back to the testers</source>
        <translation>Zurück zu den Testern</translation>
    </message>
    <message>
        <source>Group of those for whom the list names none</source>
        <translation>Gruppe derer, für die die Liste keine nennt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>A person a line: first name, last name, e-mail, groups. Paste them here, or drop a CSV file of App Store Connect, fastlane or another tool.</source>
        <translation>Eine Person je Zeile: Vorname, Nachname, E-Mail, Gruppen. Füge sie hier ein oder lege eine CSV-Datei von App Store Connect, fastlane oder einem anderen Werkzeug ab.</translation>
    </message>
    <message>
        <source>Nobody to invite yet</source>
        <translation>Noch niemand einzuladen</translation>
    </message>
    <message>
        <source>What you paste or drop is shown here first, line by line.</source>
        <translation>Was du einfügst oder ablegst, wird hier erst Zeile für Zeile gezeigt.</translation>
    </message>
    <message>
        <source>A list of testers</source>
        <translation>Eine Liste von Testern</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>No group where none is named</source>
        <translation>Keine Gruppe, wo keine genannt ist</translation>
    </message>
    <message>
        <source>Into &quot;%1&quot; where none is named</source>
        <translation>In „%1“, wo keine genannt ist</translation>
    </message>
    <message numerus="yes">
        <source>Stage %n invitation(s)</source>
        <translation>
            <numerusform>%n Einladung vormerken</numerusform>
            <numerusform>%n Einladungen vormerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known that join a group</source>
        <translation>
            <numerusform>%n bekannt, kommt in eine Gruppe</numerusform>
            <numerusform>%n bekannt, kommen in eine Gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n bekannt</numerusform>
            <numerusform>%n bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n wiederholt</numerusform>
            <numerusform>%n wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the limit</source>
        <translation>
            <numerusform>%n über der Grenze</numerusform>
            <numerusform>%n über der Grenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be invited</source>
        <translation>
            <numerusform>%n nicht einzuladen</numerusform>
            <numerusform>%n nicht einzuladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TesterModel</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>By public link</source>
        <translation>Über öffentlichen Link</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invitation staged</source>
        <translation>Einladung vorgemerkt</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>TesterPlan</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Joins a group</source>
        <translation>Kommt in eine Gruppe</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>One too many</source>
        <translation>Einer zu viel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>There is no external group &quot;%1&quot;.</source>
        <translation>Eine externe Gruppe „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>No group is named, and none is chosen above.</source>
        <translation>Keine Gruppe ist genannt, und oben ist keine gewählt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The same as in line %1.</source>
        <translation>Dasselbe wie in Zeile %1.</translation>
    </message>
    <message>
        <source>In these groups already.</source>
        <translation>Schon in diesen Gruppen.</translation>
    </message>
    <message>
        <source>A tester already; joins what is new.</source>
        <translation>Schon Tester; kommt in die neuen.</translation>
    </message>
    <message>
        <source>An app may have %L1 external testers.</source>
        <translation>Eine App darf %L1 externe Tester haben.</translation>
    </message>
</context>
<context>
    <name>TesterSection</name>
    <message>
        <source>Search testers</source>
        <translation>Tester suchen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No testers yet</source>
        <translation>Noch keine Tester</translation>
    </message>
    <message>
        <source>Invite people by e-mail, from a list, or by a public link.</source>
        <translation>Lade Leute per E-Mail, aus einer Liste oder über einen öffentlichen Link ein.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Erneut einladen</translation>
    </message>
    <message>
        <source>Staged under Changes</source>
        <translation>Unter Änderungen vorgemerkt</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s) staged under Changes</source>
        <translation>
            <numerusform>%n Tester unter Änderungen vorgemerkt</numerusform>
            <numerusform>%n Tester unter Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>By public link</source>
        <translation>Über öffentlichen Link</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>%1 %2, build %3</source>
        <translation>%1 %2, Build %3</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Internal groups take users of the account; they are added on the website.</source>
        <translation>Interne Gruppen nehmen Benutzer des Accounts; die kommen auf der Website hinzu.</translation>
    </message>
    <message>
        <source>Stage invitation</source>
        <translation>Einladung vormerken</translation>
    </message>
    <message>
        <source>A tester already; choose them in the list to change their groups.</source>
        <translation>Schon Tester; wähle die Person in der Liste, um ihre Gruppen zu ändern.</translation>
    </message>
    <message>
        <source>New tester</source>
        <translation>Neuer Tester</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tester(s)?</source>
        <translation>
            <numerusform>%n Tester entfernen?</numerusform>
            <numerusform>%n Tester entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They lose access to every build of this app, and get no further ones. It is staged under Changes and sent from there.</source>
        <translation>Sie verlieren den Zugriff auf jeden Build dieser App und bekommen keine weiteren. Es wird unter Änderungen vorgemerkt und von dort gesendet.</translation>
    </message>
    <message>
        <source>Stage removal</source>
        <translation>Entfernen vormerken</translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s) staged for &quot;%1&quot;</source>
        <translation>
            <numerusform>%n Tester für „%1“ vorgemerkt</numerusform>
            <numerusform>%n Tester für „%1“ vorgemerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDiffView</name>
    <message>
        <source>Layout of the comparison</source>
        <translation>Anordnung des Vergleichs</translation>
    </message>
    <message>
        <source>Inline</source>
        <extracomment>How two versions of a text are shown</extracomment>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>How two versions of a text are shown</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Text with changes marked</source>
        <translation>Text mit markierten Änderungen</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Text vorher</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Text nachher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Characters: %1 before, %2 now</source>
        <extracomment>Length of a text in characters: before, and now (perhaps &quot;30 of 4,000&quot;)</extracomment>
        <translation>Zeichen: %1 vorher, %2 jetzt</translation>
    </message>
    <message>
        <source>%1 · %2 too many</source>
        <extracomment>%1 is the sentence with the lengths, %2 a number</extracomment>
        <translation>%1 · %2 zu viel</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>This is not UTF-8. Save the file as UTF-8 and import it again.</source>
        <translation>Das ist nicht UTF-8. Die Datei als UTF-8 speichern und noch einmal importieren.</translation>
    </message>
    <message>
        <source>This is not a text: the file holds binary data.</source>
        <translation>Das ist kein Text: die Datei enthält binäre Daten.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file has %1; no more than %2 are read.</source>
        <translation>Die Datei hat %1; gelesen werden höchstens %2.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Diese Seite gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 did not finish loading.</source>
        <translation>%1 wurde nicht fertig geladen.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Treemap</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>UploadForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>oder hier ablegen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose the file to upload</source>
        <translation>Datei zum Hochladen wählen</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
</context>
<context>
    <name>UploadJob</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Files cannot be uploaded here.</source>
        <translation>Hier lassen sich keine Dateien hochladen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>The server does not take this file.</source>
        <translation>Der Server nimmt diese Datei nicht an.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 has changed since its upload began. Apply once more to upload it as it is now.</source>
        <translation>%1 hat sich geändert, seit das Hochladen begann. Wenden Sie noch einmal an, um es hochzuladen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>The addresses to which the file was being sent are no longer good. Apply once more to upload it from the beginning.</source>
        <translation>Die Adressen, an die die Datei gesendet wurde, gelten nicht mehr. Wenden Sie noch einmal an, um sie von vorn hochzuladen.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being uploaded. Apply once more to upload it as it is now.</source>
        <translation>%1 wurde während des Hochladens geändert. Wenden Sie noch einmal an, um es hochzuladen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>The file has arrived, but the server is still looking at it. Apply once more later to see how that ended; nothing is sent again.</source>
        <translation>Die Datei ist angekommen, aber der Server prüft sie noch. Wenden Sie später noch einmal an, um zu sehen, wie das ausging; es wird nichts noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Day %1 of 7, %2 % of users</source>
        <translation>Tag %1 von 7, %2 % der Nutzer</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Phased release: %1</source>
        <translation>Stufenweise Freigabe: %1</translation>
    </message>
    <message>
        <source>Scheduled %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>VersionPicker</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Add something else…</source>
        <translation>Etwas anderes aufnehmen…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Submit for review…</source>
        <translation>Zur Prüfung einreichen…</translation>
    </message>
    <message>
        <source>Release now…</source>
        <translation>Jetzt veröffentlichen…</translation>
    </message>
    <message>
        <source>Cancel the submission…</source>
        <translation>Einreichung zurückziehen…</translation>
    </message>
    <message>
        <source>Delete the version…</source>
        <translation>Version löschen…</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Does it use encryption that has to be declared?</source>
        <translation>Benutzt er Verschlüsselung, die erklärt werden muss?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>encryption</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>encryption</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Choose a build…</source>
        <translation>Build wählen…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>How it is released</source>
        <translation>Wie sie veröffentlicht wird</translation>
    </message>
    <message>
        <source>By hand, once approved</source>
        <translation>Von Hand, sobald genehmigt</translation>
    </message>
    <message>
        <source>As soon as it is approved</source>
        <translation>Sobald sie genehmigt ist</translation>
    </message>
    <message>
        <source>Not before a date</source>
        <translation>Nicht vor einem Datum</translation>
    </message>
    <message>
        <source>Earliest release</source>
        <translation>Früheste Veröffentlichung</translation>
    </message>
    <message>
        <source>Release in phases</source>
        <translation>Stufenweise veröffentlichen</translation>
    </message>
    <message>
        <source>Release to everybody at once</source>
        <translation>Für alle auf einmal veröffentlichen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Complete now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>What is reviewed together</source>
        <translation>Was zusammen geprüft wird</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Add this version</source>
        <translation>Diese Version aufnehmen</translation>
    </message>
    <message>
        <source>Before it can be submitted</source>
        <translation>Bevor sie eingereicht werden kann</translation>
    </message>
    <message>
        <source>What is missing or doubtful</source>
        <translation>Was fehlt oder zweifelhaft ist</translation>
    </message>
    <message>
        <source>Double-click or press Enter to go there</source>
        <translation>Doppelklick oder Eingabetaste führt dorthin</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None attached</source>
        <translation>Keiner angehängt</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Has to be declared</source>
        <translation>Muss erklärt werden</translation>
    </message>
    <message>
        <source>Nothing to declare</source>
        <translation>Nichts zu erklären</translation>
    </message>
    <message>
        <source>Everybody gets the update as soon as it is released.</source>
        <translation>Alle bekommen das Update, sobald es veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Nothing is being prepared for review on this platform.</source>
        <translation>Auf dieser Plattform wird nichts für die Prüfung vorbereitet.</translation>
    </message>
    <message>
        <source>A submission that is staged</source>
        <translation>Eine Einreichung, die vorgemerkt ist</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>A submission of this platform is &quot;%1&quot;.</source>
        <translation>Eine Einreichung dieser Plattform ist im Zustand „%1“.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Add an API key</source>
        <translation>API-Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to Espalier</source>
        <translation>Willkommen bei Espalier</translation>
    </message>
    <message>
        <source>Your apps on the App Store in one fast window: versions, builds, reviews, and every other resource of App Store Connect.</source>
        <translation>Ihre Apps im App Store in einem schnellen Fenster: Versionen, Builds, Rezensionen und jede andere Ressource von App Store Connect.</translation>
    </message>
    <message>
        <source>Use your account</source>
        <translation>Eigenes Konto verwenden</translation>
    </message>
    <message>
        <source>With an API key from App Store Connect. Drop the AuthKey file anywhere on this page, or paste it. It is kept in this computer&apos;s keychain and sent to nobody.</source>
        <translation>Mit einem API-Schlüssel aus App Store Connect. Legen Sie die AuthKey-Datei irgendwo auf dieser Seite ab oder fügen Sie sie ein. Sie bleibt im Schlüsselbund dieses Computers und wird niemandem gesendet.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>The whole program on a simulated App Store Connect that runs on this computer, with realistic apps, builds and reviews. Nothing is sent anywhere.</source>
        <translation>Das ganze Programm mit einem simulierten App Store Connect, das auf diesem Computer läuft, mit lebensechten Apps, Builds und Rezensionen. Nichts wird irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>WhatsNewCarrier</name>
    <message>
        <source>Take What&apos;s New over</source>
        <translation>„Neue Funktionen“ übernehmen</translation>
    </message>
</context>
<context>
    <name>WordsPopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Looking them up…</source>
        <translation>Werden nachgeschlagen …</translation>
    </message>
    <message>
        <source>The reports name none.</source>
        <translation>Die Berichte nennen keine.</translation>
    </message>
</context>
<context>
    <name>Xliff</name>
    <message>
        <source>The file brings a document type with it, which could fetch or multiply other text.</source>
        <translation>Die Datei bringt einen Dokumenttyp mit, der anderen Text holen oder vervielfachen könnte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of the App Store.</source>
        <translation>„%1“ ist keine Sprache des App Store.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a listing; it is left out.</source>
        <translation>„%1“ ist kein Feld eines Eintrags; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>The file does not say which language it is for.</source>
        <translation>Die Datei sagt nicht, für welche Sprache sie ist.</translation>
    </message>
    <message>
        <source>%1 in %2 stands there twice.</source>
        <translation>%1 in %2 steht zweimal da.</translation>
    </message>
    <message>
        <source>%1 has been changed since this file was written: the translation may be of an older text.</source>
        <translation>%1 wurde geändert, seit diese Datei geschrieben wurde: die Übersetzung ist vielleicht von einem älteren Text.</translation>
    </message>
    <message>
        <source>This is not XLIFF.</source>
        <translation>Das ist kein XLIFF.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
</TS>
