<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountRegistry</name>
    <message>
        <source>The list of accounts cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts is damaged and could not be moved aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts is not saved, so as not to overwrite the one that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>%1 of %2 bytes came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no &quot;data&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Columns of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits the search and the filters as they are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JwtSigner</name>
    <message>
        <source>The API key of this account cannot be read. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key id of this account is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer id of this account is missing. Team keys need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing with the API key of this account failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFileError</name>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose the key file inside it, usually named AuthKey_….p8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is far too large to be an API key. Keys from App Store Connect are under one kilobyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a key file: it has no “BEGIN PRIVATE KEY” line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in an older or different format. Use the .p8 file as App Store Connect gave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an RSA key. App Store Connect uses elliptic curve keys; choose the AuthKey_….p8 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key uses another elliptic curve than P-256, so it cannot come from App Store Connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is for another algorithm than the one App Store Connect uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is protected with a password. Choose the original file, which has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the key is missing. Copy the whole file, from the BEGIN line to the END line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is damaged: something in it was changed after it was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a public key. The private key is needed: the .p8 file from App Store Connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a certificate. The API key is needed: the .p8 file from App Store Connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file looks like JSON but is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON has no “key”. An API key file for fastlane holds key_id, issuer_id and key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>This system has no keychain service, so the key cannot be stored safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this system has not been set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds no key for this account. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. You see what was fetched last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what was fetched last; there may be newer data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %n min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %n h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %n days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableDelegate</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
