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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Looking what became of earlier requests</source>
        <translation>Es wird nachgesehen, was aus früheren Anfragen wurde</translation>
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
    <message>
        <source>Applying %1 of %2</source>
        <translation>%1 von %2 wird angewendet</translation>
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
    <name>CalendarPopup</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
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
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV) …</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
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
        <source>Clear</source>
        <translation>Leeren</translation>
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
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
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
    <name>MetricChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
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
    <name>MultiChoiceEditor</name>
    <message>
        <source>Search values</source>
        <translation>Werte suchen</translation>
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
    <name>main</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
</TS>
