<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddLocalesPanel</name>
    <message numerus="yes">
        <source>Add %n language(s)</source>
        <translation>
            <numerusform>Add %n language</numerusform>
            <numerusform>Add %n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalyticsAppsView</name>
    <message numerus="yes">
        <source>%n request(s) staged under Changes</source>
        <translation>
            <numerusform>%n request staged under Changes</numerusform>
            <numerusform>%n requests staged under Changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message numerus="yes">
        <source>%n change(s) ticked</source>
        <translation>
            <numerusform>%n change ticked</numerusform>
            <numerusform>%n changes ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors stay behind</source>
        <translation>
            <numerusform>%n with errors stays behind</numerusform>
            <numerusform>%n with errors stay behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildSection</name>
    <message numerus="yes">
        <source>%n tester(s)</source>
        <translation>
            <numerusform>%n tester</numerusform>
            <numerusform>%n testers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expire %n build(s)?</source>
        <translation>
            <numerusform>Expire %n build?</numerusform>
            <numerusform>Expire %n builds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tester(s))</source>
        <translation>
            <numerusform>%1 (%n tester)</numerusform>
            <numerusform>%1 (%n testers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s) may get an e-mail: %1</source>
        <translation>
            <numerusform>%n tester may get an e-mail: %1</numerusform>
            <numerusform>%n testers may get an e-mail: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s) get a notification: %1</source>
        <translation>
            <numerusform>%n tester gets a notification: %1</numerusform>
            <numerusform>%n testers get a notification: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) staged for &quot;%1&quot;</source>
        <translation>
            <numerusform>%n build staged for &quot;%1&quot;</numerusform>
            <numerusform>%n builds staged for &quot;%1&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkReplyView</name>
    <message numerus="yes">
        <source>%n reply(ies) sent</source>
        <translation>
            <numerusform>%n reply sent</numerusform>
            <numerusform>%n replies sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) could not be sent</source>
        <translation>
            <numerusform>%n reply could not be sent</numerusform>
            <numerusform>%n replies could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reply(ies)…</source>
        <translation>
            <numerusform>Send %n reply…</numerusform>
            <numerusform>Send %n replies…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent as it is</source>
        <translation>
            <numerusform>%n cannot be sent as it is</numerusform>
            <numerusform>%n cannot be sent as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reply(ies)?</source>
        <translation>
            <numerusform>Send %n reply?</numerusform>
            <numerusform>Send %n replies?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody can read them in the App Store. Sending takes about %n request(s) of the hourly budget; it can be paused, and goes on by itself when the budget is used up.</source>
        <translation>
            <numerusform>Everybody can read them in the App Store. Sending takes about %n request of the hourly budget; it can be paused, and goes on by itself when the budget is used up.</numerusform>
            <numerusform>Everybody can read them in the App Store. Sending takes about %n requests of the hourly budget; it can be paused, and goes on by itself when the budget is used up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply to %n review(s)</source>
        <translation>
            <numerusform>Reply to %n review</numerusform>
            <numerusform>Reply to %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapabilityMatrix</name>
    <message numerus="yes">
        <source>Switch on %n capability(ies)</source>
        <translation>
            <numerusform>Switch on %n capability</numerusform>
            <numerusform>Switch on %n capabilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n capability(ies)</source>
        <translation>
            <numerusform>Switch off %n capability</numerusform>
            <numerusform>Switch off %n capabilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%n provisioning profile(s) will be of no use any more: %1.</source>
        <translation>
            <numerusform>%n provisioning profile will be of no use any more: %1.</numerusform>
            <numerusform>%n provisioning profiles will be of no use any more: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificate(s)?</source>
        <translation>
            <numerusform>Revoke %n certificate?</numerusform>
            <numerusform>Revoke %n certificates?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed on the server</source>
        <translation>
            <numerusform>%n changed on the server</numerusform>
            <numerusform>%n changed on the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message numerus="yes">
        <source>%n staged, nothing is sent before you apply it</source>
        <translation>
            <numerusform>%n staged, nothing is sent before you apply it</numerusform>
            <numerusform>%n staged, nothing is sent before you apply them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)?</source>
        <translation>
            <numerusform>Take back %n change?</numerusform>
            <numerusform>Take back %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipInvocationsView</name>
    <message numerus="yes">
        <source>Addresses by which testers start the App Clip, %n at most.</source>
        <translation>
            <numerusform>Addresses by which testers start the App Clip, %n at most.</numerusform>
            <numerusform>Addresses by which testers start the App Clip, %n at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apple allows %n invocation(s) a build.</source>
        <translation>
            <numerusform>Apple allows %n invocation a build.</numerusform>
            <numerusform>Apple allows %n invocations a build.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceImportView</name>
    <message numerus="yes">
        <source>Stage %n device(s)</source>
        <translation>
            <numerusform>Stage %n device</numerusform>
            <numerusform>Stage %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered already</source>
        <translation>
            <numerusform>%n registered already</numerusform>
            <numerusform>%n registered already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n disabled</numerusform>
            <numerusform>%n disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be read</source>
        <translation>
            <numerusform>%n that cannot be read</numerusform>
            <numerusform>%n that cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message numerus="yes">
        <source>%n device(s) staged under Changes</source>
        <translation>
            <numerusform>%n device staged under Changes</numerusform>
            <numerusform>%n devices staged under Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n device(s)?</source>
        <translation>
            <numerusform>Disable %n device?</numerusform>
            <numerusform>Disable %n devices?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackSection</name>
    <message numerus="yes">
        <source>Delete %n piece(s) of feedback?</source>
        <translation>
            <numerusform>Delete %n piece of feedback?</numerusform>
            <numerusform>Delete %n pieces of feedback?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupLoad</name>
    <message numerus="yes">
        <source>%n tester(s) in it already</source>
        <translation>
            <numerusform>%n tester in it already</numerusform>
            <numerusform>%n testers in it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) expired</source>
        <translation>
            <numerusform>%n build expired</numerusform>
            <numerusform>%n builds expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) in it already</source>
        <translation>
            <numerusform>%n build in it already</numerusform>
            <numerusform>%n builds in it already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupShelf</name>
    <message numerus="yes">
        <source>Add %n tester(s) to</source>
        <translation>
            <numerusform>Add %n tester to</numerusform>
            <numerusform>Add %n testers to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n build(s) to</source>
        <translation>
            <numerusform>Give %n build to</numerusform>
            <numerusform>Give %n builds to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupTarget</name>
    <message numerus="yes">
        <source>%1 · %n tester(s)</source>
        <extracomment>%1 is a kind of group</extracomment>
        <translation>
            <numerusform>%1 · %n tester</numerusform>
            <numerusform>%1 · %n testers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n entries written</source>
        <translation>
            <numerusform>%n entry written</numerusform>
            <numerusform>%n entries written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n apps</source>
        <translation>
            <numerusform>%n app</numerusform>
            <numerusform>%n apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentifiersPage</name>
    <message numerus="yes">
        <source>%n app ID(s)</source>
        <translation>
            <numerusform>%n app ID</numerusform>
            <numerusform>%n app IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message numerus="yes">
        <source>Import %n text(s)</source>
        <translation>
            <numerusform>Import %n text</numerusform>
            <numerusform>Import %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were read, all as they are here already.</source>
        <translation>
            <numerusform>%n text was read, as it is here already.</numerusform>
            <numerusform>%n texts were read, all as they are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>%n the same already</numerusform>
            <numerusform>%n the same already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new language(s)</source>
        <translation>
            <numerusform>%n new language</numerusform>
            <numerusform>%n new languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n text(s)</source>
        <translation>
            <numerusform>Stage %n text</numerusform>
            <numerusform>Stage %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoSectionView</name>
    <message numerus="yes">
        <source>%n countries and regions: %1…</source>
        <translation>
            <numerusform>%n country or region: %1…</numerusform>
            <numerusform>%n countries and regions: %1…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeywordPanel</name>
    <message numerus="yes">
        <source>%n character(s) for spaces and empty words</source>
        <translation>
            <numerusform>%n character for spaces and empty words</numerusform>
            <numerusform>%n characters for spaces and empty words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters are unused in %n language(s).</source>
        <translation>
            <numerusform>%1 characters are unused in %n language.</numerusform>
            <numerusform>%1 characters are unused in %n languages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy %n language(s)</source>
        <translation>
            <numerusform>Tidy %n language</numerusform>
            <numerusform>Tidy %n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raw file(s) could not be read again</source>
        <translation>
            <numerusform>%n raw file could not be read again</numerusform>
            <numerusform>%n raw files could not be read again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingExchange</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Replace %n file?</numerusform>
            <numerusform>Replace %n files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) locked by the state</source>
        <translation>
            <numerusform>%n field locked by the state</numerusform>
            <numerusform>%n fields locked by the state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n staged</numerusform>
            <numerusform>%n staged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>%n too long</numerusform>
            <numerusform>%n too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) staged</source>
        <translation>
            <numerusform>%n language staged</numerusform>
            <numerusform>%n languages staged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) staged for removal</source>
        <translation>
            <numerusform>%n language staged for removal</numerusform>
            <numerusform>%n languages staged for removal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited in the present state</source>
        <translation>
            <numerusform>%n cell cannot be edited in the present state</numerusform>
            <numerusform>%n cells cannot be edited in the present state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) staged</source>
        <translation>
            <numerusform>%n cell staged</numerusform>
            <numerusform>%n cells staged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocaleEditor</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocaleGrid</name>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocaleGridModel</name>
    <message numerus="yes">
        <source>Add %n language(s)</source>
        <translation>
            <numerusform>Add %n language</numerusform>
            <numerusform>Add %n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n language(s)</source>
        <translation>
            <numerusform>Remove %n language</numerusform>
            <numerusform>Remove %n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalizationMedia</name>
    <message numerus="yes">
        <source>Remove %n file(s)</source>
        <translation>
            <numerusform>Remove %n file</numerusform>
            <numerusform>Remove %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaBoardModel</name>
    <message numerus="yes">
        <source>%1, %2: %n file(s)</source>
        <translation>
            <numerusform>%1, %2: %n file</numerusform>
            <numerusform>%1, %2: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaCopier</name>
    <message numerus="yes">
        <source>Copy to %n language(s)</source>
        <translation>
            <numerusform>Copy to %n language</numerusform>
            <numerusform>Copy to %n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message numerus="yes">
        <source>%n file(s) staged</source>
        <translation>
            <numerusform>%n file staged</numerusform>
            <numerusform>%n files staged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n language(s) without one</source>
        <translation>
            <numerusform>The %n language without one</numerusform>
            <numerusform>All %n languages without one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screenshot(s) saved</source>
        <translation>
            <numerusform>%n screenshot saved</numerusform>
            <numerusform>%n screenshots saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaPlanView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>Looking at %n file…</numerusform>
            <numerusform>Looking at %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n cannot be taken</numerusform>
            <numerusform>%n cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n file(s)</source>
        <translation>
            <numerusform>Stage %n file</numerusform>
            <numerusform>Stage %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentsModel</name>
    <message numerus="yes">
        <source>Apple has no finance report of this month yet, or it was not fetched.
The sales of %1 of its %n day(s) are known.</source>
        <translation>
            <numerusform>Apple has no finance report of this month yet, or it was not fetched.
The sales of %1 of its %n day are known.</numerusform>
            <numerusform>Apple has no finance report of this month yet, or it was not fetched.
The sales of %1 of its %n days are known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message numerus="yes">
        <source>%n profile(s) saved</source>
        <translation>
            <numerusform>%n profile saved</numerusform>
            <numerusform>%n profiles saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n profile(s)?</source>
        <translation>
            <numerusform>Delete %n profile?</numerusform>
            <numerusform>Delete %n profiles?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatesModel</name>
    <message numerus="yes">
        <source>Mean of %n day(s)</source>
        <translation>
            <numerusform>Mean of %n day</numerusform>
            <numerusform>Mean of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelationshipModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseChecks</name>
    <message numerus="yes">
        <source>%n in-app purchase(s) lack something, for example: %1.</source>
        <translation>
            <numerusform>%n in-app purchase lacks something: %1.</numerusform>
            <numerusform>%n in-app purchases lack something, for example: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the age rating have no answer, for example: %1.</source>
        <translation>
            <numerusform>%n question of the age rating has no answer: %1.</numerusform>
            <numerusform>%n questions of the age rating have no answer, for example: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spaces around the commas of the keywords take %n character(s) in %1.</source>
        <translation>
            <numerusform>Spaces around the commas of the keywords take %n character in %1.</numerusform>
            <numerusform>Spaces around the commas of the keywords take %n characters in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n more character(s) of keywords in %1.</source>
        <translation>
            <numerusform>There is room for %n more character of keywords in %1.</numerusform>
            <numerusform>There is room for %n more characters of keywords in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>%n error(s) were found: App Review will most likely refuse it.</source>
        <translation>
            <numerusform>%n error was found: App Review will most likely refuse it.</numerusform>
            <numerusform>%n errors were found: App Review will most likely refuse it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What&apos;s New is staged in %n language(s)</source>
        <translation>
            <numerusform>What&apos;s New is staged in %n language</numerusform>
            <numerusform>What&apos;s New is staged in %n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalView</name>
    <message numerus="yes">
        <source>Stage %n renewal(s)</source>
        <translation>
            <numerusform>Stage %n renewal</numerusform>
            <numerusform>Stage %n renewals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) staged under Changes</source>
        <translation>
            <numerusform>%n renewal staged under Changes</numerusform>
            <numerusform>%n renewals staged under Changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message numerus="yes">
        <source>%n cell(s) would change</source>
        <translation>
            <numerusform>%n cell would change</numerusform>
            <numerusform>%n cells would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n replacement(s)</source>
        <translation>
            <numerusform>Stage %n replacement</numerusform>
            <numerusform>Stage %n replacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message numerus="yes">
        <source>Delete %n report(s)?</source>
        <translation>
            <numerusform>Delete %n report?</numerusform>
            <numerusform>Delete %n reports?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceForm</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n linked</numerusform>
            <numerusform>%n linked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFilterBar</name>
    <message numerus="yes">
        <source>Only %n star(s)</source>
        <translation>
            <numerusform>Only %n star</numerusform>
            <numerusform>Only %n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n star(s) (key %1)</source>
        <translation>
            <numerusform>Only %n star (key %1)</numerusform>
            <numerusform>Only %n stars (key %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <extracomment>reviews on show, and all there are</extracomment>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message numerus="yes">
        <source>%n review(s) are chosen</source>
        <translation>
            <numerusform>%n review is chosen</numerusform>
            <numerusform>%n reviews are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply to %n review(s)…</source>
        <translation>
            <numerusform>Reply to %n review…</numerusform>
            <numerusform>Reply to %n reviews…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>a series of a chart</comment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message numerus="yes">
        <source>%n reply(ies) sent</source>
        <translation>
            <numerusform>%n reply sent</numerusform>
            <numerusform>%n replies sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen as %1…</source>
        <translation>
            <numerusform>The %n chosen as %1…</numerusform>
            <numerusform>The %n chosen as %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) exported to %1</source>
        <translation>
            <numerusform>%n review exported to %1</numerusform>
            <numerusform>%n reviews exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s)</source>
        <translation>
            <numerusform>%n app</numerusform>
            <numerusform>%n apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>currencies</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a report</source>
        <translation>
            <numerusform>%n day without a report</numerusform>
            <numerusform>%n days without a report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) known only as part of a week, month or year</source>
        <translation>
            <numerusform>%n day known only as part of a week, month or year</numerusform>
            <numerusform>%n days known only as part of a week, month or year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message numerus="yes">
        <source>Clear the purchase history of %n tester(s)?</source>
        <translation>
            <numerusform>Clear the purchase history of %n tester?</numerusform>
            <numerusform>Clear the purchase history of %n testers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningStaging</name>
    <message numerus="yes">
        <source>Revoke %n certificate(s)</source>
        <translation>
            <numerusform>Revoke %n certificate</numerusform>
            <numerusform>Revoke %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n device(s)</source>
        <translation>
            <numerusform>Register %n device</numerusform>
            <numerusform>Register %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n device(s)</source>
        <translation>
            <numerusform>Enable %n device</numerusform>
            <numerusform>Enable %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n device(s)</source>
        <translation>
            <numerusform>Disable %n device</numerusform>
            <numerusform>Disable %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n profile(s)</source>
        <translation>
            <numerusform>Renew %n profile</numerusform>
            <numerusform>Renew %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n profile(s)</source>
        <translation>
            <numerusform>Delete %n profile</numerusform>
            <numerusform>Delete %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n request(s) running</source>
        <translation>
            <numerusform>%n request running</numerusform>
            <numerusform>%n requests running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPdf</name>
    <message numerus="yes">
        <source>%n day(s) without a report</source>
        <translation>
            <numerusform>%n day without a report</numerusform>
            <numerusform>%n days without a report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestFlightStaging</name>
    <message numerus="yes">
        <source>Expire %n build(s)</source>
        <translation>
            <numerusform>Expire %n build</numerusform>
            <numerusform>Expire %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n build(s) to groups</source>
        <translation>
            <numerusform>Give %n build to groups</numerusform>
            <numerusform>Give %n builds to groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n tester(s)</source>
        <translation>
            <numerusform>Invite %n tester</numerusform>
            <numerusform>Invite %n testers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n tester(s) again</source>
        <translation>
            <numerusform>Invite %n tester again</numerusform>
            <numerusform>Invite %n testers again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tester(s)</source>
        <translation>
            <numerusform>Remove %n tester</numerusform>
            <numerusform>Remove %n testers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestTextsView</name>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged</source>
        <translation>
            <numerusform>%n staged</numerusform>
            <numerusform>%n staged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long</source>
        <translation>
            <numerusform>%n too long</numerusform>
            <numerusform>%n too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) staged</source>
        <translation>
            <numerusform>%n language staged</numerusform>
            <numerusform>%n languages staged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) staged for removal</source>
        <translation>
            <numerusform>%n language staged for removal</numerusform>
            <numerusform>%n languages staged for removal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited</source>
        <translation>
            <numerusform>%n cell cannot be edited</numerusform>
            <numerusform>%n cells cannot be edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) staged</source>
        <translation>
            <numerusform>%n cell staged</numerusform>
            <numerusform>%n cells staged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TesterImportView</name>
    <message numerus="yes">
        <source>Stage %n invitation(s)</source>
        <translation>
            <numerusform>Stage %n invitation</numerusform>
            <numerusform>Stage %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known that join a group</source>
        <translation>
            <numerusform>%n known that joins a group</numerusform>
            <numerusform>%n known that join a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the limit</source>
        <translation>
            <numerusform>%n beyond the limit</numerusform>
            <numerusform>%n beyond the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be invited</source>
        <translation>
            <numerusform>%n that cannot be invited</numerusform>
            <numerusform>%n that cannot be invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TesterSection</name>
    <message numerus="yes">
        <source>%n tester(s) staged under Changes</source>
        <translation>
            <numerusform>%n tester staged under Changes</numerusform>
            <numerusform>%n testers staged under Changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tester(s)?</source>
        <translation>
            <numerusform>Remove %n tester?</numerusform>
            <numerusform>Remove %n testers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s) staged for &quot;%1&quot;</source>
        <translation>
            <numerusform>%n tester staged for &quot;%1&quot;</numerusform>
            <numerusform>%n testers staged for &quot;%1&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
</TS>
