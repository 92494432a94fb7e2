<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Activity</name>
    <message>
        <source>sleep %1</source>
        <extracomment>A sleep time, such as &quot;sleep 1 h&quot;.</extracomment>
        <translation>Schlaf nach %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed, no answer</source>
        <translation>Gescheitert, keine Antwort</translation>
    </message>
    <message>
        <source>Failed, no connection</source>
        <translation>Gescheitert, keine Verbindung</translation>
    </message>
    <message>
        <source>Failed, the Hub answered %1</source>
        <extracomment>%1 is the status of the Hub&apos;s answer, such as 403.</extracomment>
        <translation>Gescheitert, der Hub antwortete %1</translation>
    </message>
</context>
<context>
    <name>BillWords</name>
    <message>
        <source>This token lacks the right %1.</source>
        <extracomment>%1 is the technical name of a right, such as user.billing.read</extracomment>
        <translation>Diesem Token fehlt das Recht %1.</translation>
    </message>
    <message>
        <source>This token lacks a right to the organisation&apos;s billing, such as an admin of it has.</source>
        <translation>Diesem Token fehlt ein Recht auf die Abrechnung der Organisation, wie es ihre Verwalter haben.</translation>
    </message>
    <message>
        <source>Shown is the bill as it was on %1.</source>
        <translation>Zu sehen ist die Abrechnung vom %1.</translation>
    </message>
    <message>
        <source>Shown instead is what Spacedock itself has seen since %1, as an estimate.</source>
        <translation>Zu sehen ist stattdessen, was Spacedock seit %1 selbst beobachtet hat, als Schätzung.</translation>
    </message>
    <message>
        <source>Spacedock itself has not seen anything that is billed there this month.</source>
        <translation>Spacedock selbst hat dort in diesem Monat nichts Kostenpflichtiges beobachtet.</translation>
    </message>
    <message>
        <source>The bill of %1 cannot be read.</source>
        <translation>Die Abrechnung von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The bill of %1 could not be read: %2</source>
        <translation>Die Abrechnung von %1 war nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%1 (%2), used %3 on %n day(s) a month</source>
        <extracomment>%1 hardware, %2 its facts, %3 hours a day, %4 days a month</extracomment>
        <translation>
            <numerusform>%1 (%2), %3 an %n Tag im Monat genutzt</numerusform>
            <numerusform>%1 (%2), %3 an %n Tagen im Monat genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them cost the same.</source>
        <translation>Alle kosten gleich viel.</translation>
    </message>
    <message>
        <source>%1 instead of %2 saves %3 a month.</source>
        <translation>%1 statt %2 spart %3 im Monat.</translation>
    </message>
    <message>
        <source>%1 is %2 a month cheaper than %3: %4.</source>
        <translation>%1 ist %2 im Monat günstiger als %3: %4.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>%1 hours a day, %2 days a month, %3 sleep time: &quot;8 h × 22, 1 h&quot;</extracomment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>%1 days × %2 in use</source>
        <extracomment>%1 days, %2 hours a day</extracomment>
        <translation>%1 Tage × %2 Nutzung</translation>
    </message>
    <message>
        <source>%1 × %2 until asleep</source>
        <translation>%1 × %2 bis zum Schlaf</translation>
    </message>
    <message>
        <source>%1 × %2 starting, billed</source>
        <translation>%1 × %2 Start, kostenpflichtig</translation>
    </message>
    <message>
        <source>%1 × %2 starting, free</source>
        <translation>%1 × %2 Start, kostenlos</translation>
    </message>
    <message>
        <source>Billed in a month</source>
        <translation>Abgerechnet im Monat</translation>
    </message>
    <message numerus="yes">
        <source>× %1 × %n replica(s)</source>
        <translation>
            <numerusform>× %1 × %n Replik</numerusform>
            <numerusform>× %1 × %n Repliken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>Format of a day without its year, see QLocale::toString</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>Format of a moment without its year, see QLocale::toString</extracomment>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Andere Produkte</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Up to %1: %2 in total. %3.</source>
        <extracomment>%1 day, %2 money, %3 list of names with money</extracomment>
        <translation>Bis %1: insgesamt %2. %3.</translation>
    </message>
    <message>
        <source>%1: %2 that day (%3), %4 up to then.</source>
        <extracomment>%1 day, %2 money of that day, %3 list of names with money, %4 money since the month&apos;s begin</extracomment>
        <translation>%1: %2 an diesem Tag (%3), %4 bis dahin.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The Hub cannot be reached.</source>
        <translation>Der Hub ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The Hub&apos;s certificate was refused.</source>
        <translation>Das Zertifikat des Hubs wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The Hub did not answer in time.</source>
        <translation>Der Hub hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The Hub does not accept the token.</source>
        <translation>Der Hub nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>The Hub asks for a way to pay.</source>
        <translation>Der Hub verlangt eine Zahlungsmethode.</translation>
    </message>
    <message>
        <source>The token may not do this.</source>
        <translation>Das Token darf das nicht.</translation>
    </message>
    <message>
        <source>The Hub does not find this, or the token may not see it.</source>
        <translation>Der Hub findet das nicht, oder das Token darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Another change is under way on the Hub.</source>
        <translation>Auf dem Hub läuft bereits eine andere Änderung.</translation>
    </message>
    <message>
        <source>The Hub asks for a pause: too many requests.</source>
        <translation>Der Hub bittet um eine Pause: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The Hub refused the request.</source>
        <translation>Der Hub hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The Hub has trouble of its own (%1).</source>
        <translation>Der Hub hat selbst eine Störung (%1).</translation>
    </message>
    <message>
        <source>The answer is not one that the Hub gives.</source>
        <translation>Diese Antwort kommt nicht vom Hub.</translation>
    </message>
    <message>
        <source>The answer pointed to another host.</source>
        <translation>Die Antwort verwies auf einen anderen Rechner.</translation>
    </message>
    <message>
        <source>The history on this computer cannot be used.</source>
        <translation>Der Verlauf auf diesem Computer ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not help.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geholfen.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy; Spacedock tries again by itself.</source>
        <translation>Verbindung und Proxy prüfen; Spacedock versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The token was not sent. Check this computer&apos;s date, or add your network&apos;s certificate in the settings.</source>
        <translation>Das Token wurde nicht gesendet. Das Datum dieses Computers prüfen oder das Zertifikat Ihres Netzes in den Einstellungen ergänzen.</translation>
    </message>
    <message>
        <source>Spacedock tries again by itself.</source>
        <translation>Spacedock versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked: sign in with another one.</source>
        <translation>Es ist vielleicht abgelaufen oder widerrufen: mit einem anderen anmelden.</translation>
    </message>
    <message>
        <source>Add a payment method or credits in the Hub&apos;s billing settings, then try again.</source>
        <translation>In den Abrechnungseinstellungen des Hubs eine Zahlungsmethode oder Guthaben ergänzen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Sign in with a token that has the right, or ask an owner.</source>
        <translation>Mit einem Token anmelden, das dieses Recht hat, oder einen Eigentümer fragen.</translation>
    </message>
    <message>
        <source>It may have been renamed, moved or deleted; refresh the list.</source>
        <translation>Vielleicht wurde es umbenannt, verschoben oder gelöscht; die Liste neu laden.</translation>
    </message>
    <message>
        <source>Wait until it is through, then try again.</source>
        <translation>Warten, bis sie fertig ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Spacedock goes on by itself in %1.</source>
        <translation>Spacedock macht in %1 von selbst weiter.</translation>
    </message>
    <message>
        <source>Spacedock goes on by itself after a while.</source>
        <translation>Spacedock macht nach einer Weile von selbst weiter.</translation>
    </message>
    <message>
        <source>Its reason is below; another choice may do.</source>
        <translation>Der Grund steht darunter; eine andere Wahl hilft vielleicht.</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side; Spacedock tries again by itself.</source>
        <translation>Bei Ihnen ist alles in Ordnung; Spacedock versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>A proxy or the login page of a network may stand in between.</source>
        <translation>Vielleicht ist ein Proxy oder die Anmeldeseite eines Netzes dazwischen.</translation>
    </message>
    <message>
        <source>It was not followed, so the token stayed with the Hub. Check the address of the Hub in the settings.</source>
        <translation>Ihr wurde nicht gefolgt, das Token blieb also beim Hub. Die Adresse des Hubs in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Your Spaces and their bill are not touched; what is seen from now on is kept until the window closes.</source>
        <translation>Ihre Spaces und deren Kosten sind nicht betroffen; was ab jetzt beobachtet wird, bleibt bis zum Schließen des Fensters erhalten.</translation>
    </message>
    <message>
        <source>The token lasts until Spacedock closes; sign in again next time.</source>
        <translation>Das Token gilt, bis Spacedock beendet wird; beim nächsten Mal neu anmelden.</translation>
    </message>
    <message>
        <source>What is shown may be old; the bill goes on as it was.</source>
        <translation>Das Gezeigte ist vielleicht veraltet; die Kosten laufen weiter wie bisher.</translation>
    </message>
    <message>
        <source>The change may have happened, and the bill with it; Spacedock reads the state back. Look before you repeat it.</source>
        <translation>Die Änderung ist vielleicht geschehen und mit ihr die Kosten; Spacedock liest den Stand nach. Erst nachsehen, dann wiederholen.</translation>
    </message>
    <message>
        <source>Nothing was changed; the bill goes on as before.</source>
        <translation>Nichts wurde geändert; die Kosten laufen weiter wie bisher.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy.</source>
        <translation>Verbindung und Proxy prüfen.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>In %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again after a while.</source>
        <translation>Nach einer Weile erneut versuchen.</translation>
    </message>
    <message>
        <source>This needs the right %1 (%2).</source>
        <translation>Das braucht das Recht %1 (%2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was to be done, such as &quot;Restart&quot;; %2 is a sentence that says why it failed.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Request %1.</source>
        <translation>Anfrage %1.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>The Hub says: %1</source>
        <translation>Der Hub sagt: %1</translation>
    </message>
    <message>
        <source>The Hub says: %1 (request %2)</source>
        <translation>Der Hub sagt: %1 (Anfrage %2)</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Files outside its persistent storage are lost.</source>
        <translation>Dateien außerhalb des dauerhaften Speichers gehen verloren.</translation>
    </message>
    <message>
        <source>Files outside %1 are lost.</source>
        <translation>Dateien außerhalb von %1 gehen verloren.</translation>
    </message>
    <message>
        <source>No volume: files on its disk are lost.</source>
        <translation>Kein Volume: Dateien auf der Platte gehen verloren.</translation>
    </message>
    <message>
        <source>Starting is billed, building is not.</source>
        <translation>Der Start kostet, das Bauen nicht.</translation>
    </message>
    <message>
        <source>Building and starting are free.</source>
        <translation>Bauen und Start sind kostenlos.</translation>
    </message>
    <message>
        <source>It is paused and may stay so: restart it to use the new hardware.</source>
        <translation>Er ist pausiert und bleibt es vielleicht: neu starten, um die neue Hardware zu nutzen.</translation>
    </message>
    <message>
        <source>The Space restarts, usually in 3 to 5 min.</source>
        <translation>Der Space startet neu, meist in 3 bis 5 min.</translation>
    </message>
    <message>
        <source>Stops %1 now.</source>
        <translation>Beendet jetzt %1.</translation>
    </message>
    <message>
        <source>Stops up to %1 now.</source>
        <translation>Beendet jetzt bis zu %1.</translation>
    </message>
    <message>
        <source>A grant pays for it: your bill stays the same.</source>
        <translation>Eine Förderung bezahlt ihn: Ihre Kosten bleiben gleich.</translation>
    </message>
    <message>
        <source>It is free: your bill stays the same.</source>
        <translation>Er ist kostenlos: Ihre Kosten bleiben gleich.</translation>
    </message>
    <message>
        <source>Stops its bill. These prices do not name %1.</source>
        <translation>Beendet seine Kosten. Diese Preise nennen %1 nicht.</translation>
    </message>
    <message>
        <source>It is not billed now. Paused, no visit can start its bill.</source>
        <translation>Er kostet jetzt nichts. Pausiert kann kein Besuch Kosten auslösen.</translation>
    </message>
    <message>
        <source>These prices do not name %1.</source>
        <translation>Diese Preise nennen %1 nicht.</translation>
    </message>
    <message>
        <source>Starts the bill again at %1.</source>
        <translation>Die Kosten beginnen wieder, mit %1.</translation>
    </message>
    <message>
        <source>The bill goes on at %1.</source>
        <translation>Die Kosten laufen mit %1 weiter.</translation>
    </message>
    <message>
        <source>Everything is built again without the cache, which can take long.</source>
        <translation>Alles wird ohne Cache neu gebaut, das kann dauern.</translation>
    </message>
    <message>
        <source>Visitors wait until it runs again, usually 3 to 5 min.</source>
        <translation>Besucher warten, bis er wieder läuft, meist 3 bis 5 min.</translation>
    </message>
    <message>
        <source>Your bill stays at %1 for these Spaces.</source>
        <translation>Ihre Kosten für diese Spaces bleiben bei %1.</translation>
    </message>
    <message>
        <source>Raises the bill by %1 while they run.</source>
        <translation>Erhöht die Kosten um %1, solange sie laufen.</translation>
    </message>
    <message>
        <source>%1 replicas: each is billed in full.</source>
        <translation>%1 Repliken: jede kostet voll.</translation>
    </message>
    <message>
        <source>A grant pays for the present hardware, not for another.</source>
        <translation>Eine Förderung bezahlt die jetzige Hardware, keine andere.</translation>
    </message>
    <message>
        <source>ZeroGPU works with Gradio Spaces only.</source>
        <translation>ZeroGPU geht nur mit Gradio-Spaces.</translation>
    </message>
    <message>
        <source>Only an owner can start it again; visitors see a paused page.</source>
        <translation>Nur Eigentümer können ihn wieder starten; Besucher sehen eine Pausenseite.</translation>
    </message>
    <message>
        <source>It stays online on CPU basic and sleeps after 48 h.</source>
        <translation>Er bleibt auf CPU basic online und schläft nach 48 h.</translation>
    </message>
    <message>
        <source>Without a GPU, code that needs one fails.</source>
        <translation>Ohne GPU scheitert Code, der eine braucht.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>$%1</source>
        <extracomment>%1 is an amount of US dollars. Keep the sign in front, where the bill has it.</extracomment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>%1/h</source>
        <extracomment>%1 is an amount with its dollar sign; h is the hour.</extracomment>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>Hours and minutes of a month in a table, such as &quot;221 h 15&quot;.</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a length of time, such as &quot;4 s&quot;.</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date format</comment>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year, such as &quot;November 2026&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <extracomment>Memory in use and in all, such as &quot;6.2 of 16 GB&quot;.</extracomment>
        <translation>%1 von %2 GB</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&quot;%1&quot; is not the address of a Hub.</source>
        <translation>„%1“ ist keine Adresse eines Hubs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a Space as owner/name.</source>
        <translation>„%1“ nennt keinen Space als Eigentümer/Name.</translation>
    </message>
    <message>
        <source>Explore a simulated Hub, without an account.</source>
        <translation>Einen simulierten Hub erkunden, ohne Konto.</translation>
    </message>
    <message>
        <source>Use the Hub at &lt;url&gt;.</source>
        <translation>Den Hub unter &lt;url&gt; verwenden.</translation>
    </message>
    <message>
        <source>Show the Space &lt;owner/name&gt;.</source>
        <translation>Den Space &lt;owner/name&gt; zeigen.</translation>
    </message>
    <message>
        <source>Begin with a page: spaces, costs, estimate, grants, activity, frameworks, settings.</source>
        <translation>Mit einer Seite beginnen: spaces, costs, estimate, grants, activity, frameworks, settings.</translation>
    </message>
    <message>
        <source>Use the light or the dark theme.</source>
        <translation>Das helle oder dunkle Farbschema verwenden.</translation>
    </message>
    <message>
        <source>Draw the window into &lt;file&gt; and end.</source>
        <translation>Das Fenster in &lt;file&gt; zeichnen und beenden.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1360x860.</source>
        <translation>Größe des Fensters, etwa 1360x860.</translation>
    </message>
    <message>
        <source>Every Space of yours in one window.</source>
        <translation>Alle Ihre Spaces in einem Fenster.</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Always on</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Short bursts</source>
        <translation>Kurze Läufe</translation>
    </message>
</context>
<context>
    <name>SpaceFacts</name>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gefördert</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Sleeps</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation>%1 in 30 Tagen</translation>
    </message>
    <message>
        <source>after %1 without a visit</source>
        <translation>nach %1 ohne Besuch</translation>
    </message>
    <message>
        <source>then free</source>
        <translation>danach kostenlos</translation>
    </message>
    <message>
        <source>fixed on free hardware</source>
        <translation>fest auf kostenloser Hardware</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation>noch nicht gebaut</translation>
    </message>
    <message>
        <source>up to date with the repository</source>
        <translation>auf dem Stand des Repositorys</translation>
    </message>
    <message>
        <source>the repository is at %1</source>
        <translation>das Repository steht bei %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>no volume</source>
        <translation>kein Volume</translation>
    </message>
    <message>
        <source>files are lost on restart</source>
        <translation>Dateien gehen beim Neustart verloren</translation>
    </message>
    <message>
        <source>Own domain</source>
        <translation>Eigene Domain</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 min billed</source>
        <translation>%1 min abgerechnet</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>scaled by the Hub</source>
        <translation>vom Hub skaliert</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A stretch of the day: stage, begin, end.</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 billed · %2</source>
        <extracomment>Of today, from own observation.</extracomment>
        <translation>%1 abgerechnet · %2</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Startet neu…</translation>
    </message>
    <message>
        <source>Rebuilding…</source>
        <translation>Wird neu gebaut…</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Space</source>
        <translation>&amp;Space</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Filter Spaces</source>
        <translation>Spaces &amp;filtern</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 vCPU</source>
        <translation>%1 vCPU</translation>
    </message>
    <message>
        <source>%1× %2 %3</source>
        <extracomment>Number, model and memory of the GPUs, such as &quot;4× L4 96 GB&quot;.</extracomment>
        <translation>%1× %2 %3</translation>
    </message>
    <message>
        <source>%1 disk</source>
        <translation>%1 Platte</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>Live list, %1</source>
        <translation>Live-Liste, %1</translation>
    </message>
    <message>
        <source>Billed by the minute while starting or running; building, sleeping and paused are free.</source>
        <translation>Minutengenau berechnet bei Start und Betrieb; Bauen, Schlaf und Pause sind kostenlos.</translation>
    </message>
    <message>
        <source>Billed by the minute while running; building, starting, sleeping and paused are free.</source>
        <translation>Minutengenau berechnet im Betrieb; Bauen, Start, Schlaf und Pause sind kostenlos.</translation>
    </message>
    <message>
        <source>starting and running are billed</source>
        <translation>Start und Betrieb kosten</translation>
    </message>
    <message>
        <source>only running is billed</source>
        <translation>nur der Betrieb kostet</translation>
    </message>
    <message>
        <source>list Spaces, private ones too</source>
        <translation>Spaces auflisten, auch private</translation>
    </message>
    <message>
        <source>hardware, sleep, pause, logs</source>
        <translation>Hardware, Schlaf, Pause, Logs</translation>
    </message>
    <message>
        <source>costs from the bill</source>
        <translation>Kosten aus der Abrechnung</translation>
    </message>
    <message>
        <source>apply for grants</source>
        <translation>Förderung beantragen</translation>
    </message>
    <message>
        <source>only public Spaces</source>
        <translation>nur öffentliche Spaces</translation>
    </message>
    <message>
        <source>look, not touch; no logs</source>
        <translation>nur ansehen; keine Logs</translation>
    </message>
    <message>
        <source>own estimate, marked so</source>
        <translation>eigene Schätzung, so gekennzeichnet</translation>
    </message>
    <message>
        <source>opens the settings page</source>
        <translation>öffnet die Einstellungsseite</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>fine-grained</source>
        <translation>fein abgestuft</translation>
    </message>
    <message>
        <source>There is no application file to run yet.</source>
        <translation>Es gibt noch keine Anwendungsdatei.</translation>
    </message>
    <message>
        <source>The settings in its README cannot be used, so nothing runs.</source>
        <translation>Die Einstellungen in der README sind unbrauchbar, also läuft nichts.</translation>
    </message>
    <message>
        <source>It is being built.</source>
        <translation>Er wird gebaut.</translation>
    </message>
    <message>
        <source>The build failed, so nothing runs.</source>
        <translation>Das Bauen ist gescheitert, also läuft nichts.</translation>
    </message>
    <message>
        <source>The application is starting.</source>
        <translation>Die Anwendung startet.</translation>
    </message>
    <message>
        <source>The application answers visitors.</source>
        <translation>Die Anwendung antwortet Besuchern.</translation>
    </message>
    <message>
        <source>The old version answers while the next one is built.</source>
        <translation>Die alte Version antwortet, während die nächste gebaut wird.</translation>
    </message>
    <message>
        <source>The old version answers while the next one starts; for minutes both may be billed.</source>
        <translation>Die alte Version antwortet, während die nächste startet; minutenlang kosten vielleicht beide.</translation>
    </message>
    <message>
        <source>The application failed and the Hub stopped it.</source>
        <translation>Die Anwendung ist gescheitert und der Hub hat sie angehalten.</translation>
    </message>
    <message>
        <source>Paused: visitors cannot wake it, only an owner can restart it.</source>
        <translation>Pausiert: Besucher können ihn nicht wecken, nur Eigentümer ihn neu starten.</translation>
    </message>
    <message>
        <source>Asleep: the next visit wakes it, and paid hardware costs from then on.</source>
        <translation>Schläft: der nächste Besuch weckt ihn, und bezahlte Hardware kostet ab dann.</translation>
    </message>
    <message>
        <source>Stopped: the next visit starts it, and paid hardware costs from then on.</source>
        <translation>Angehalten: der nächste Besuch startet ihn, und bezahlte Hardware kostet ab dann.</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>Er wird gelöscht.</translation>
    </message>
    <message>
        <source>This version of Spacedock does not know the stage %1.</source>
        <translation>Diese Version von Spacedock kennt den Zustand %1 nicht.</translation>
    </message>
    <message>
        <source>Nothing is billed now.</source>
        <translation>Zurzeit kostet er nichts.</translation>
    </message>
    <message>
        <source>Its hardware is free of charge.</source>
        <translation>Seine Hardware ist kostenlos.</translation>
    </message>
    <message>
        <source>A grant pays for its hardware.</source>
        <translation>Eine Förderung bezahlt seine Hardware.</translation>
    </message>
    <message>
        <source>It is billed by the minute, now at %1.</source>
        <translation>Er wird minutengenau berechnet, zurzeit mit %1.</translation>
    </message>
    <message>
        <source>It may be billed, at most %1.</source>
        <translation>Er kostet vielleicht, höchstens %1.</translation>
    </message>
    <message>
        <source>This price edition does not name its hardware, so its cost is not known.</source>
        <translation>Diese Preisausgabe nennt seine Hardware nicht, die Kosten sind also unbekannt.</translation>
    </message>
    <message>
        <source>No application file</source>
        <translation>Keine Anwendungsdatei</translation>
    </message>
    <message>
        <source>Configuration error</source>
        <translation>Konfigurationsfehler</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Wird gebaut</translation>
    </message>
    <message>
        <source>Build error</source>
        <translation>Baufehler</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running, building next</source>
        <translation>Läuft, baut nächste</translation>
    </message>
    <message>
        <source>Running, starting next</source>
        <translation>Läuft, startet nächste</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>Laufzeitfehler</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gefördert</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>Not billed now</source>
        <translation>Kostet jetzt nichts</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Paid by a grant</source>
        <translation>Von Förderung bezahlt</translation>
    </message>
    <message>
        <source>Billed now %1</source>
        <translation>Kostet jetzt %1</translation>
    </message>
    <message>
        <source>Billed at most %1</source>
        <translation>Kostet höchstens %1</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>Change of hardware</source>
        <translation>Änderung der Hardware</translation>
    </message>
    <message>
        <source>Change of the sleep time</source>
        <translation>Änderung der Schlafzeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Factory rebuild</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>The Hub changes the hardware of %1.</source>
        <translation>Der Hub ändert die Hardware von %1.</translation>
    </message>
    <message>
        <source>The sleep time of %1 is changed.</source>
        <translation>Die Schlafzeit von %1 ist geändert.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 ist pausiert.</translation>
    </message>
    <message>
        <source>%1 restarts.</source>
        <translation>%1 startet neu.</translation>
    </message>
    <message>
        <source>%1 is rebuilt from scratch.</source>
        <translation>%1 wird von Grund auf neu gebaut.</translation>
    </message>
    <message>
        <source>changing hardware</source>
        <translation>ändert Hardware</translation>
    </message>
    <message>
        <source>changing the sleep time</source>
        <translation>ändert Schlafzeit</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>wird pausiert</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>rebuilding</source>
        <translation>wird neu gebaut</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Akademisch</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht beantragt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>spacedock</name>
    <message>
        <source>No grant asked before</source>
        <translation>Bisher keine Förderung beantragt</translation>
    </message>
    <message>
        <source>Asked on %1: %2</source>
        <translation>Beantragt am %1: %2</translation>
    </message>
    <message>
        <source>The Space is public</source>
        <translation>Der Space ist öffentlich</translation>
    </message>
    <message>
        <source>It is %1; grants are for public Spaces</source>
        <translation>Er ist %1; Förderung gibt es für öffentliche Spaces</translation>
    </message>
    <message>
        <source>Community tab: must be on</source>
        <translation>Community-Reiter: muss an sein</translation>
    </message>
    <message>
        <source>No licence is stated</source>
        <translation>Keine Lizenz angegeben</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Sleeps when not used</source>
        <translation>Schläft, wenn ungenutzt</translation>
    </message>
    <message>
        <source>Never sleeps: few get that</source>
        <translation>Schläft nie: das bekommen wenige</translation>
    </message>
    <message>
        <source>It fails now: %1</source>
        <translation>Er scheitert zurzeit: %1</translation>
    </message>
    <message>
        <source>No error now</source>
        <translation>Zurzeit kein Fehler</translation>
    </message>
    <message>
        <source>nothing: a grant pays for it</source>
        <translation>nichts: eine Förderung bezahlt ihn</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>nichts im %1</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on %4</source>
        <translation>%1 im %2, %3 auf %4</translation>
    </message>
    <message>
        <source>%1; these prices do not name it</source>
        <translation>%1; diese Preise nennen es nicht</translation>
    </message>
    <message>
        <source>%1, which is free for the owner</source>
        <translation>%1, für den Eigentümer kostenlos</translation>
    </message>
    <message>
        <source>%1 while it runs on %2</source>
        <translation>%1, solange er auf %2 läuft</translation>
    </message>
    <message>
        <source>about %1 a month at that use on %2</source>
        <translation>etwa %1 im Monat bei dieser Nutzung auf %2</translation>
    </message>
</context>
<context>
    <name>spacedock::AccountButton</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Accounts shown: %1</source>
        <translation>Gezeigte Konten: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>The token is forgotten, in the keychain too.</source>
        <translation>Das Token wird vergessen, auch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Your Spaces go on as they are: what runs on paid hardware runs on and is billed.</source>
        <translation>Ihre Spaces laufen weiter wie bisher: was auf bezahlter Hardware läuft, läuft und kostet weiter.</translation>
    </message>
</context>
<context>
    <name>spacedock::AccountSettings</name>
    <message>
        <source>restricted: %1</source>
        <translation>eingeschränkt: %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Es darf</translation>
    </message>
    <message>
        <source>PRO</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>a payment method is on file</source>
        <translation>eine Zahlungsmethode ist hinterlegt</translation>
    </message>
    <message>
        <source>no payment method is on file</source>
        <translation>keine Zahlungsmethode hinterlegt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain.</source>
        <translation>Im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>For this session only: it is forgotten when the window closes.</source>
        <translation>Nur für diese Sitzung: es wird beim Schließen des Fensters vergessen.</translation>
    </message>
</context>
<context>
    <name>spacedock::ActModel</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Now $/h</source>
        <translation>Jetzt $/h</translation>
    </message>
    <message>
        <source>Then $/h</source>
        <translation>Dann $/h</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>spacedock::ActionRow</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>spacedock::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>$/h</source>
        <extracomment>Header of a column with the price per hour before and after.</extracomment>
        <translation>$/h</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>spacedock::ActivityPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts getan</translation>
    </message>
    <message>
        <source>Each change that you make to a Space will be listed here, with what it did to the price.</source>
        <translation>Jede Änderung, die Sie an einem Space vornehmen, steht hier, mit ihrer Wirkung auf den Preis.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>spacedock::BannerStack</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::BillPanel</name>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>immer an</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie im %1</translation>
    </message>
    <message>
        <source>Always on: 30 days. As in %1: %2 a month at your use so far (%3 in %4 days).</source>
        <translation>Immer an: 30 Tage. Wie im %1: %2 im Monat bei Ihrer bisherigen Nutzung (%3 in %4 Tagen).</translation>
    </message>
    <message>
        <source>Always on: 30 days. Nothing was billed in %1 so far.</source>
        <translation>Immer an: 30 Tage. Im %1 wurde bisher nichts abgerechnet.</translation>
    </message>
</context>
<context>
    <name>spacedock::BookChoice</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>charged since %1</source>
        <translation>gültig seit %1</translation>
    </message>
    <message>
        <source>same as the %1 edition</source>
        <translation>wie die Ausgabe %1</translation>
    </message>
    <message>
        <source>differs from the %1 edition</source>
        <translation>anders als die Ausgabe %1</translation>
    </message>
</context>
<context>
    <name>spacedock::BurnMeter</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Unit behind a price per hour.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>Now %1 an hour</source>
        <translation>Jetzt %1 pro Stunde</translation>
    </message>
    <message>
        <source>Show the Spaces that are billed now</source>
        <translation>Die Spaces zeigen, die jetzt kosten</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1 so far: %2</source>
        <translation>%1 bisher: %2</translation>
    </message>
    <message>
        <source>Show the costs of this month</source>
        <translation>Die Kosten dieses Monats zeigen</translation>
    </message>
    <message>
        <source>Show where this month is heading</source>
        <translation>Zeigen, worauf dieser Monat zuläuft</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Forecast for %1: %2</source>
        <translation>Prognose für %1: %2</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Forecast for %1: %2, budget %3</source>
        <translation>Prognose für %1: %2, Budget %3</translation>
    </message>
</context>
<context>
    <name>spacedock::Chip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter and how many rows it would show, for screen readers: &quot;Running, 5&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>spacedock::CodeBox</name>
    <message>
        <source>Copy the code</source>
        <translation>Den Code kopieren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>spacedock::CodeExpander</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The same in code</source>
        <translation>Dasselbe als Code</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
</context>
<context>
    <name>spacedock::CodeTab</name>
    <message>
        <source>Language of the code</source>
        <translation>Sprache des Codes</translation>
    </message>
    <message>
        <source>Ask for its hardware</source>
        <translation>Hardware anfordern</translation>
    </message>
    <message>
        <source>Set its sleep time</source>
        <translation>Schlafzeit setzen</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>spacedock::ConfirmDialog</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Factory rebuild</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>Stop paying</source>
        <translation>Kosten beenden</translation>
    </message>
    <message>
        <source>Use CPU basic</source>
        <translation>CPU basic nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Spaces</source>
        <translation>
            <numerusform>%1: %n Space</numerusform>
            <numerusform>%1: %n Spaces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, stop %2</source>
        <translation>%1, beendet %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Spaces that this is for</source>
        <translation>Spaces, um die es geht</translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %n of them.</source>
        <translation>
            <numerusform>Für %n davon ist nichts zu tun.</numerusform>
            <numerusform>Für %n davon ist nichts zu tun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::CostChart</name>
    <message>
        <source>Accumulated cost and cost per day</source>
        <translation>Aufgelaufene Kosten und Kosten pro Tag</translation>
    </message>
    <message>
        <source>Accumulated cost, $</source>
        <translation>Aufgelaufene Kosten, $</translation>
    </message>
    <message>
        <source>Per day, $</source>
        <translation>Pro Tag, $</translation>
    </message>
    <message>
        <source>filled: billed by the Hub · dashed: estimate, as seen by Spacedock</source>
        <translation>gefüllt: vom Hub abgerechnet · gestrichelt: Schätzung aus Spacedocks Beobachtung</translation>
    </message>
    <message>
        <source>billed by the Hub</source>
        <translation>vom Hub abgerechnet</translation>
    </message>
</context>
<context>
    <name>spacedock::CostFigures</name>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Spaces %1 + other %2</source>
        <translation>Spaces %1 + andere %2</translation>
    </message>
    <message>
        <source>partly an estimate · %1</source>
        <translation>teils geschätzt · %1</translation>
    </message>
    <message>
        <source>%1, same day</source>
        <translation>%1, gleicher Tag</translation>
    </message>
    <message>
        <source>Covered by grants</source>
        <translation>Durch Förderung gedeckt</translation>
    </message>
    <message>
        <source>no grant in this month</source>
        <translation>keine Förderung in diesem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n Space(s)</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n Space(s) billed now</source>
        <translation>
            <numerusform>%n Space kostet jetzt</numerusform>
            <numerusform>%n Spaces kosten jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is billed now</source>
        <translation>zurzeit kostet nichts</translation>
    </message>
</context>
<context>
    <name>spacedock::CostModel</name>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gefördert</translation>
    </message>
    <message>
        <source>A grant paid %1, which is not part of the sum.</source>
        <translation>Eine Förderung zahlte %1; das ist nicht Teil der Summe.</translation>
    </message>
    <message>
        <source>Estimate from the stages that Spacedock has seen.</source>
        <translation>Schätzung aus den Zuständen, die Spacedock beobachtet hat.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Cost, $</source>
        <translation>Kosten, $</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
</context>
<context>
    <name>spacedock::CostTab</name>
    <message>
        <source>Bill of this Space</source>
        <translation>Abrechnung dieses Space</translation>
    </message>
    <message>
        <source>Nothing billed this month</source>
        <translation>In diesem Monat nichts abgerechnet</translation>
    </message>
    <message>
        <source>Each run on paid hardware will be a line here.</source>
        <translation>Jeder Lauf auf bezahlter Hardware wird hier eine Zeile.</translation>
    </message>
    <message>
        <source>From the bill</source>
        <translation>Aus der Abrechnung</translation>
    </message>
    <message>
        <source>Estimate from own observation</source>
        <translation>Schätzung aus eigener Beobachtung</translation>
    </message>
</context>
<context>
    <name>spacedock::CostsPage</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Make a token with this right…</source>
        <translation>Ein Token mit diesem Recht anlegen…</translation>
    </message>
    <message>
        <source>Add up by</source>
        <translation>Summieren nach</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>Cost by group</source>
        <translation>Kosten nach Gruppe</translation>
    </message>
    <message>
        <source>The chart&apos;s figures. Space shows or hides a row in it.</source>
        <translation>Die Zahlen des Diagramms. Die Leertaste blendet eine Zeile darin ein oder aus.</translation>
    </message>
    <message>
        <source>Nothing billed in %1</source>
        <translation>Im %1 nichts abgerechnet</translation>
    </message>
    <message>
        <source>Paid hardware and the other paid products of your account and your organisations appear here by the minute.</source>
        <translation>Bezahlte Hardware und die anderen bezahlten Produkte Ihres Kontos und Ihrer Organisationen erscheinen hier minutengenau.</translation>
    </message>
    <message>
        <source>No bill of %1</source>
        <translation>Keine Abrechnung für %1</translation>
    </message>
    <message>
        <source>Spacedock keeps the bill of every month in which it was started.</source>
        <translation>Spacedock bewahrt die Abrechnung jedes Monats auf, in dem es gestartet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n granted</source>
        <translation>
            <numerusform>%n gefördert</numerusform>
            <numerusform>%n gefördert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::DetailsHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is the hardware it runs on, %2 what it changes to.</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>spacedock::DetailsPane</name>
    <message>
        <source>No Space chosen</source>
        <translation>Kein Space gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see its cost, logs and more.</source>
        <translation>Wählen Sie einen in der Liste, um Kosten, Logs und mehr zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Teile der Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Förderung</translation>
    </message>
</context>
<context>
    <name>spacedock::DialogParts</name>
    <message>
        <source>%1, static: no hardware, free</source>
        <translation>%1, statisch: keine Hardware, kostenlos</translation>
    </message>
    <message>
        <source>%1 on %2, not billed</source>
        <translation>%1 auf %2, kostet nichts</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 auf %2, %3</translation>
    </message>
    <message>
        <source>%1, sleeps after %2</source>
        <translation>%1, schläft nach %2</translation>
    </message>
    <message>
        <source>%1, never sleeps</source>
        <translation>%1, schläft nie</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>spacedock::DurationEdit</name>
    <message>
        <source>Own sleep time</source>
        <translation>Eigene Schlafzeit</translation>
    </message>
    <message>
        <source>90 min</source>
        <translation>90 min</translation>
    </message>
    <message>
        <source>Not a duration up to a year. Write 90 min, 2 h or 3 days.</source>
        <translation>Keine Dauer bis zu einem Jahr. Schreiben Sie 90 min, 2 h oder 3 d.</translation>
    </message>
    <message>
        <source>Such as 90 min, 2 h or 3 days.</source>
        <translation>Etwa 90 min, 2 h oder 3 d.</translation>
    </message>
    <message>
        <source>It never sleeps.</source>
        <translation>Er schläft nie.</translation>
    </message>
    <message>
        <source>After %1 without a visit.</source>
        <translation>Nach %1 ohne Besuch.</translation>
    </message>
</context>
<context>
    <name>spacedock::EstimateChart</name>
    <message>
        <source>Cost per month</source>
        <translation>Kosten pro Monat</translation>
    </message>
</context>
<context>
    <name>spacedock::EstimateModel</name>
    <message>
        <source>Use, sleep after</source>
        <translation>Nutzung, Schlaf nach</translation>
    </message>
    <message>
        <source>Billed in a month</source>
        <translation>Abgerechnet im Monat</translation>
    </message>
    <message>
        <source>$ per hour, while billed</source>
        <translation>$ pro Stunde, wenn abgerechnet</translation>
    </message>
    <message>
        <source>$ per day of use</source>
        <translation>$ pro Nutzungstag</translation>
    </message>
    <message>
        <source>$ per month</source>
        <translation>$ pro Monat</translation>
    </message>
    <message>
        <source>$ per year</source>
        <translation>$ pro Jahr</translation>
    </message>
    <message>
        <source>$ per month by the %1 book</source>
        <extracomment>%1 is a price book such as &quot;2023&quot; or &quot;August 2026&quot;</extracomment>
        <translation>$ pro Monat nach Preisen %1</translation>
    </message>
    <message>
        <source>Change since %1</source>
        <translation>Änderung seit %1</translation>
    </message>
    <message>
        <source>Change until %1</source>
        <translation>Änderung bis %1</translation>
    </message>
</context>
<context>
    <name>spacedock::EstimatePage</name>
    <message>
        <source>Add a scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>As command</source>
        <translation>Als Befehl</translation>
    </message>
    <message>
        <source>Cost per month, $</source>
        <translation>Kosten pro Monat, $</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <extracomment>%1 a date, %2 a sentence on what is billed</extracomment>
        <translation>Stand %1. %2</translation>
    </message>
    <message>
        <source>%1 book</source>
        <translation>Preise %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>A month has %n day(s) · rounded to the cent at the end</source>
        <translation>
            <numerusform>Ein Monat hat %n Tag · am Ende auf den Cent gerundet</numerusform>
            <numerusform>Ein Monat hat %n Tage · am Ende auf den Cent gerundet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::EstimateTable</name>
    <message>
        <source>Add a scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Verglichene Szenarien</translation>
    </message>
</context>
<context>
    <name>spacedock::FactGrid</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied, such as &quot;Address&quot;.</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>spacedock::FlavorBox</name>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>not in this price book</source>
        <translation>nicht in dieser Preisliste</translation>
    </message>
</context>
<context>
    <name>spacedock::FlavorModel</name>
    <message>
        <source>This edition of the price table does not name this hardware.</source>
        <translation>Diese Ausgabe der Preisliste nennt diese Hardware nicht.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPU GB</source>
        <translation>GPU GB</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>RAM GB</source>
        <translation>RAM GB</translation>
    </message>
    <message>
        <source>Disk GB</source>
        <translation>Platte GB</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>$ / 30 d</source>
        <translation>$ / 30 d</translation>
    </message>
    <message>
        <source>Δ $/h</source>
        <translation>Δ $/h</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
</context>
<context>
    <name>spacedock::FrameworksPage</name>
    <message>
        <source>requirements.txt as of 2023</source>
        <translation>requirements.txt von 2023</translation>
    </message>
    <message>
        <source>requirements.txt of today</source>
        <translation>requirements.txt von heute</translation>
    </message>
    <message>
        <source>Check in app.py</source>
        <translation>Prüfung in app.py</translation>
    </message>
    <message>
        <source>Lines in the run log</source>
        <translation>Zeilen im Laufzeit-Log</translation>
    </message>
    <message>
        <source>Moving a model to the GPU</source>
        <translation>Ein Modell auf die GPU bringen</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Most Spaces use a GPU as they are; these lines are for when they do not.</source>
        <translation>Die meisten Spaces nutzen eine GPU ohne Weiteres; diese Zeilen sind für die anderen.</translation>
    </message>
    <message>
        <source>As of 2023</source>
        <translation>Stand 2023</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>1. Lines for requirements.txt</source>
        <translation>1. Zeilen für requirements.txt</translation>
    </message>
    <message>
        <source>2. A check in app.py</source>
        <translation>2. Eine Prüfung in app.py</translation>
    </message>
    <message>
        <source>On a T4 the Space&apos;s run log then shows:</source>
        <translation>Auf einer T4 zeigt das Laufzeit-Log des Space dann:</translation>
    </message>
    <message>
        <source>3. Using the GPU</source>
        <translation>3. Die GPU nutzen</translation>
    </message>
    <message>
        <source>%1 needs a build that fits the Space&apos;s CUDA driver. The lines of 2023 are kept for old Spaces: they ask for a CUDA that new builds have left behind.</source>
        <translation>%1 braucht einen Build, der zum CUDA-Treiber des Space passt. Die Zeilen von 2023 bleiben für alte Spaces stehen: sie verlangen ein CUDA, das neue Builds nicht mehr kennen.</translation>
    </message>
    <message>
        <source>Nothing to do: %1 uses a GPU by itself when it finds one.</source>
        <translation>Nichts zu tun: %1 nutzt eine GPU von selbst, wenn es eine findet.</translation>
    </message>
    <message>
        <source>%1 computes where the data is: move the model and its inputs. Libraries on top of it, such as transformers pipelines, may do it for you.</source>
        <translation>%1 rechnet, wo die Daten liegen: das Modell und seine Eingaben verschieben. Bibliotheken darüber, wie die Pipelines von transformers, tun das vielleicht für Sie.</translation>
    </message>
</context>
<context>
    <name>spacedock::GrantDialog</name>
    <message>
        <source>Community GPU grant</source>
        <translation>Community-GPU-Förderung</translation>
    </message>
    <message>
        <source>The Hub lends GPUs to public, open projects. Staff read each request; ZeroGPU is usually offered first. Private and commercial Spaces are asked to pay.</source>
        <translation>Der Hub leiht öffentlichen, offenen Projekten GPUs. Mitarbeiter lesen jeden Antrag; meist wird zuerst ZeroGPU angeboten. Private und kommerzielle Spaces werden gebeten zu zahlen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Post the discussion</source>
        <translation>Diskussion veröffentlichen</translation>
    </message>
    <message>
        <source>Say first what it does and why it needs a GPU.</source>
        <translation>Sagen Sie zuerst, was er tut und warum er eine GPU braucht.</translation>
    </message>
    <message>
        <source>Open the settings page instead</source>
        <translation>Stattdessen die Einstellungsseite öffnen</translation>
    </message>
    <message>
        <source>the sure way, if the form there is preferred</source>
        <translation>der sichere Weg, wenn das Formular dort bevorzugt wird</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf gesichert</translation>
    </message>
</context>
<context>
    <name>spacedock::GrantForm</name>
    <message>
        <source>What does it do, and for whom?</source>
        <translation>Was tut er, und für wen?</translation>
    </message>
    <message>
        <source>two sentences</source>
        <translation>zwei Sätze</translation>
    </message>
    <message>
        <source>Why a GPU, and why this one?</source>
        <translation>Warum eine GPU, und warum diese?</translation>
    </message>
    <message>
        <source>memory, time, what was tried</source>
        <translation>Speicher, Zeit, was versucht wurde</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>paper, code, model</source>
        <translation>Paper, Code, Modell</translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation>Vor dem Antrag</translation>
    </message>
    <message>
        <source>Kind of project</source>
        <translation>Art des Projekts</translation>
    </message>
    <message>
        <source>Hardware asked for</source>
        <translation>Gewünschte Hardware</translation>
    </message>
    <message>
        <source>It will sleep after</source>
        <translation>Er schläft nach</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
</context>
<context>
    <name>spacedock::GrantPreview</name>
    <message>
        <source>Preview of the discussion</source>
        <translation>Vorschau der Diskussion</translation>
    </message>
    <message>
        <source>in %1 · Community</source>
        <translation>in %1 · Community</translation>
    </message>
    <message>
        <source>You pay today</source>
        <translation>Sie zahlen heute</translation>
    </message>
    <message>
        <source>A grant covers</source>
        <translation>Eine Förderung deckt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>days, no promise; the Hub tells you when staff reply</source>
        <translation>Tage, ohne Zusage; der Hub meldet sich, wenn Mitarbeiter antworten</translation>
    </message>
</context>
<context>
    <name>spacedock::GrantTab</name>
    <message>
        <source>Open the discussion</source>
        <translation>Diskussion öffnen</translation>
    </message>
    <message>
        <source>Apply for a grant…</source>
        <translation>Förderung beantragen…</translation>
    </message>
    <message>
        <source>Asked on %1 · %2</source>
        <extracomment>%1 is a date, %2 what became of it, such as &quot;answered&quot;.</extracomment>
        <translation>Beantragt am %1 · %2</translation>
    </message>
    <message>
        <source>The discussion on the Hub has the answers.</source>
        <translation>Die Antworten stehen in der Diskussion auf dem Hub.</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Gewünscht: %1</translation>
    </message>
    <message>
        <source>A grant pays for this Space</source>
        <translation>Eine Förderung bezahlt diesen Space</translation>
    </message>
    <message>
        <source>No grant was asked for</source>
        <translation>Keine Förderung beantragt</translation>
    </message>
    <message>
        <source>The Hub gives GPUs to side projects and demos that many can use. The application is a discussion in the Space, which everyone can read.</source>
        <translation>Der Hub gibt GPUs an Nebenprojekte und Demos, die viele nutzen können. Der Antrag ist eine Diskussion im Space, die alle lesen können.</translation>
    </message>
</context>
<context>
    <name>spacedock::GrantsModel</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Beantragt am</translation>
    </message>
    <message>
        <source>Granted, the bill shows it</source>
        <translation>Gewährt, die Abrechnung zeigt es</translation>
    </message>
</context>
<context>
    <name>spacedock::GrantsPage</name>
    <message>
        <source>Looking for grants in the discussions…</source>
        <translation>Suche in den Diskussionen nach Förderungen…</translation>
    </message>
    <message>
        <source>Looked at the discussions of %1 of %2 Spaces</source>
        <translation>Diskussionen von %1 von %2 Spaces durchgesehen</translation>
    </message>
    <message>
        <source>Ask for a grant…</source>
        <translation>Förderung beantragen…</translation>
    </message>
    <message>
        <source>Open the discussion</source>
        <translation>Diskussion öffnen</translation>
    </message>
    <message>
        <source>Show the Space</source>
        <translation>Space zeigen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Look through all Spaces</source>
        <translation>Alle Spaces durchsehen</translation>
    </message>
    <message>
        <source>No grant asked for</source>
        <translation>Keine Förderung beantragt</translation>
    </message>
    <message>
        <source>A community GPU grant lends a public, open project a GPU of the Hub, free of charge. You ask in the Space&apos;s Community tab; staff answer there, in days, without a promise. What you asked for, and what became of it, stands here.</source>
        <translation>Eine Community-GPU-Förderung leiht einem öffentlichen, offenen Projekt kostenlos eine GPU des Hubs. Beantragt wird sie im Community-Reiter des Space; Mitarbeiter antworten dort in Tagen, ohne Zusage. Was Sie beantragt haben und was daraus wurde, steht hier.</translation>
    </message>
    <message>
        <source>Grants asked for</source>
        <translation>Beantragte Förderungen</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft.</source>
        <translation>%1 Der Text bleibt als Entwurf erhalten.</translation>
    </message>
</context>
<context>
    <name>spacedock::HardwareDialog</name>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Hardware and prices</source>
        <translation>Hardware und Preise</translation>
    </message>
    <message>
        <source>Effect on the bill</source>
        <translation>Wirkung auf die Kosten</translation>
    </message>
    <message>
        <source>Sleep after</source>
        <translation>Schlaf nach</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1, fest</translation>
    </message>
    <message>
        <source>Use CPU basic: stop paying</source>
        <translation>CPU basic nehmen: Kosten beenden</translation>
    </message>
    <message>
        <source>Free hardware sleeps after 48 hours without a visit, whatever is set.</source>
        <translation>Kostenlose Hardware schläft nach 48 Stunden ohne Besuch, was immer eingestellt ist.</translation>
    </message>
    <message>
        <source>Never sleeps: %1 for 30 days, visited or not.</source>
        <translation>Schläft nie: %1 für 30 Tage, besucht oder nicht.</translation>
    </message>
    <message>
        <source>Never sleeps, and is billed all the time, visited or not.</source>
        <translation>Schläft nie und kostet die ganze Zeit, besucht oder nicht.</translation>
    </message>
    <message>
        <source>As it is now; sent with the change.</source>
        <translation>Wie bisher; wird mit der Änderung gesendet.</translation>
    </message>
    <message>
        <source>Paid hardware never sleeps unless told to. One hour is proposed and sent with the change.</source>
        <translation>Bezahlte Hardware schläft nie von selbst. Eine Stunde ist vorgeschlagen und wird mit der Änderung gesendet.</translation>
    </message>
    <message>
        <source>Change to %1, price unknown</source>
        <translation>Zu %1 wechseln, Preis unbekannt</translation>
    </message>
    <message>
        <source>Change to %1, free</source>
        <translation>Zu %1 wechseln, kostenlos</translation>
    </message>
    <message>
        <source>Change to %1 for %2</source>
        <translation>Zu %1 wechseln für %2</translation>
    </message>
    <message>
        <source>It is on this hardware. Choose another.</source>
        <translation>Er läuft auf dieser Hardware. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>saves %1, stays online, sleeps after 48 h</source>
        <translation>spart %1, bleibt online, schläft nach 48 h</translation>
    </message>
    <message>
        <source>stays online, sleeps after 48 h</source>
        <translation>bleibt online, schläft nach 48 h</translation>
    </message>
</context>
<context>
    <name>spacedock::LogBar</name>
    <message>
        <source>Which log</source>
        <translation>Welches Log</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bau</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time beside each line</source>
        <translation>Zeit neben jeder Zeile</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all of them</source>
        <translation>Die gewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Als Textdatei speichern</translation>
    </message>
</context>
<context>
    <name>spacedock::LogTab</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation>Noch keine Zeilen</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>Live · %1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Connection lost, next try in %1 · %2</source>
        <translation>Verbindung verloren, nächster Versuch in %1 · %2</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Kein Log</translation>
    </message>
    <message>
        <source>Ended · %1</source>
        <translation>Beendet · %1</translation>
    </message>
    <message>
        <source>The log of a build stands here while the Hub builds the Space.</source>
        <translation>Hier steht das Bau-Log, während der Hub den Space baut.</translation>
    </message>
    <message>
        <source>The Space sleeps. Its log begins with the next visit.</source>
        <translation>Der Space schläft. Sein Log beginnt mit dem nächsten Besuch.</translation>
    </message>
    <message>
        <source>The Space is paused. Its log begins when it is restarted.</source>
        <translation>Der Space ist pausiert. Sein Log beginnt mit dem Neustart.</translation>
    </message>
    <message>
        <source>What the Space prints will stand here.</source>
        <translation>Hier steht, was der Space ausgibt.</translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>Nur CPU</translation>
    </message>
    <message>
        <source>GPU used</source>
        <translation>GPU genutzt</translation>
    </message>
    <message>
        <source>GPU used: %1</source>
        <translation>GPU genutzt: %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Log speichern</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Text (*.txt *.log)</translation>
    </message>
    <message>
        <source>The log was not saved.</source>
        <translation>Das Log wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>spacedock::LogView</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>↻ %n updates</source>
        <extracomment>Behind the last state of a progress bar in a log.</extracomment>
        <translation>
            <numerusform>↻ %n Änderung</numerusform>
            <numerusform>↻ %n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::MainWindow</name>
    <message>
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Förderung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Frameworks</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>spacedock::MonthPicker</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>spacedock::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>spacedock::NetworkForm</name>
    <message>
        <source>Write an address such as proxy.example:3128, without a password.</source>
        <translation>Schreiben Sie eine Adresse wie proxy.example:3128, ohne Passwort.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Eigene Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Connections use this after Spacedock is started again.</source>
        <translation>Gilt für Verbindungen, sobald Spacedock neu gestartet ist.</translation>
    </message>
    <message>
        <source>File of certificate authorities to trust besides the system&apos;s</source>
        <translation>Datei mit Zertifizierungsstellen, denen neben denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>PEM file, none</source>
        <translation>PEM-Datei, keine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>Datei mit Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>spacedock::OverviewTab</name>
    <message>
        <source>Show the log</source>
        <translation>Log zeigen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Stages today</source>
        <translation>Zustände heute</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>%1 prices</source>
        <extracomment>%1 is an edition of the price table, such as &quot;August 2026&quot;.</extracomment>
        <translation>Preise %1</translation>
    </message>
</context>
<context>
    <name>spacedock::RightsTable</name>
    <message>
        <source>Without it</source>
        <translation>Ohne dieses</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>Dieses Token</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>only trying tells</source>
        <translation>zeigt erst der Versuch</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>not for %1</source>
        <translation>nicht für %1</translation>
    </message>
</context>
<context>
    <name>spacedock::ScenarioEditor</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Write a time such as 15 min, 1 h or never.</source>
        <translation>Schreiben Sie eine Zeit wie 15 min, 1 h oder nie.</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>So setzt es sich zusammen</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>Wenn er genutzt wird</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Stunden am Tag</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>Tage im Monat</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Starts a day</source>
        <translation>Starts am Tag</translation>
    </message>
    <message>
        <source>A start takes</source>
        <translation>Ein Start dauert</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>When it is not</source>
        <translation>Wenn nicht</translation>
    </message>
    <message>
        <source>Sleeps after</source>
        <translation>Schläft nach</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Repliken</translation>
    </message>
    <message>
        <source>This price book does not name the hardware.</source>
        <translation>Diese Preisliste nennt die Hardware nicht.</translation>
    </message>
</context>
<context>
    <name>spacedock::SettingsPage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>In force: %1, as of %2. %3</source>
        <translation>In Kraft: %1, Stand %2. %3</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Spacedock %1, with Qt %2</source>
        <translation>Spacedock %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
</context>
<context>
    <name>spacedock::SignInReport</name>
    <message>
        <source>PRO plan</source>
        <translation>Tarif PRO</translation>
    </message>
    <message>
        <source>free plan</source>
        <translation>kostenloser Tarif</translation>
    </message>
    <message>
        <source>payment method on file</source>
        <translation>Zahlungsmethode hinterlegt</translation>
    </message>
    <message>
        <source>no payment method: paid hardware is refused</source>
        <translation>keine Zahlungsmethode: bezahlte Hardware wird abgelehnt</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>keine Organisation</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>Organisationen: %1</translation>
    </message>
    <message>
        <source>Token “%1”</source>
        <translation>Token „%1“</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain.</source>
        <translation>Das Token liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The token is kept for this session only: it is forgotten when the program ends.</source>
        <translation>Das Token gilt nur für diese Sitzung: es wird beim Beenden des Programms vergessen.</translation>
    </message>
</context>
<context>
    <name>spacedock::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>spacedock::SleepChoice</name>
    <message>
        <source>other…</source>
        <translation>andere…</translation>
    </message>
    <message>
        <source>Sleep after</source>
        <translation>Schlaf nach</translation>
    </message>
</context>
<context>
    <name>spacedock::SleepDialog</name>
    <message>
        <source>Sleep time</source>
        <translation>Schlafzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message>
        <source>One sleep time for all of them</source>
        <translation>Eine Schlafzeit für alle</translation>
    </message>
    <message>
        <source>Sleep after a time without a visit</source>
        <translation>Schlaf nach einer Zeit ohne Besuch</translation>
    </message>
    <message>
        <source>Effect on the bill</source>
        <translation>Wirkung auf die Kosten</translation>
    </message>
    <message>
        <source>A static Space is only files: it has no hardware, costs nothing and never sleeps.</source>
        <translation>Ein statischer Space besteht nur aus Dateien: er hat keine Hardware, kostet nichts und schläft nie.</translation>
    </message>
    <message>
        <source>Free hardware falls asleep after %1 without a visit. The Hub fixes this time: no setting changes it and nothing keeps the Space awake. A visit wakes it again.

On paid hardware, from %2, you choose the time yourself, or never.</source>
        <translation>Kostenlose Hardware schläft nach %1 ohne Besuch ein. Der Hub legt diese Zeit fest: keine Einstellung ändert sie, und nichts hält den Space wach. Ein Besuch weckt ihn wieder.

Auf bezahlter Hardware, ab %2, wählen Sie die Zeit selbst, oder nie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose hardware…</source>
        <translation>Hardware wählen…</translation>
    </message>
    <message>
        <source>Set sleep time</source>
        <translation>Schlafzeit setzen</translation>
    </message>
    <message>
        <source>Sleep after %1</source>
        <translation>Schlaf nach %1</translation>
    </message>
    <message>
        <source>Never sleep</source>
        <translation>Nie schlafen</translation>
    </message>
    <message>
        <source>Never sleep, up to %1 in 30 days</source>
        <translation>Nie schlafen, bis zu %1 in 30 Tagen</translation>
    </message>
    <message>
        <source>You do not pay for this hardware.</source>
        <translation>Für diese Hardware zahlen Sie nicht.</translation>
    </message>
    <message>
        <source>Costs %1 in 30 days, visited or not.</source>
        <translation>Kostet %1 in 30 Tagen, besucht oder nicht.</translation>
    </message>
    <message>
        <source>Runs on for %1 after the last visit, which costs %2.</source>
        <translation>Läuft nach dem letzten Besuch noch %1, das kostet %2.</translation>
    </message>
    <message>
        <source>At most %1 in 30 days, if there is always a visitor.</source>
        <translation>Höchstens %1 in 30 Tagen, wenn immer jemand da ist.</translation>
    </message>
    <message>
        <source>Asleep it costs nothing. A visit wakes it.</source>
        <translation>Im Schlaf kostet er nichts. Ein Besuch weckt ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n on free hardware or static: left as they are.</source>
        <translation>
            <numerusform>%n auf kostenloser Hardware oder statisch: bleibt, wie er ist.</numerusform>
            <numerusform>%n auf kostenloser Hardware oder statisch: bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::SleepList</name>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>never: %1 in 30 days</source>
        <translation>nie: %1 in 30 Tagen</translation>
    </message>
    <message>
        <source>own time:</source>
        <translation>eigene Zeit:</translation>
    </message>
</context>
<context>
    <name>spacedock::SpaceActions</name>
    <message>
        <source>Hardware…</source>
        <translation>Hardware…</translation>
    </message>
    <message>
        <source>Sleep time…</source>
        <translation>Schlafzeit…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Factory rebuild…</source>
        <translation>Neu bauen…</translation>
    </message>
    <message>
        <source>Use CPU basic: stop paying</source>
        <translation>CPU basic nehmen: Kosten beenden</translation>
    </message>
    <message>
        <source>Apply for a grant…</source>
        <translation>Förderung beantragen…</translation>
    </message>
    <message>
        <source>Open on the Hub</source>
        <translation>Auf dem Hub öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Sleep…</source>
        <translation>Schlaf…</translation>
    </message>
</context>
<context>
    <name>spacedock::SpaceChooser</name>
    <message>
        <source>Community GPU grant</source>
        <translation>Community-GPU-Förderung</translation>
    </message>
    <message>
        <source>Ask for a grant</source>
        <translation>Förderung beantragen</translation>
    </message>
    <message>
        <source>For which Space? Grants are for public, open projects.</source>
        <translation>Für welchen Space? Förderung gibt es für öffentliche, offene Projekte.</translation>
    </message>
    <message>
        <source>Public Spaces</source>
        <translation>Öffentliche Spaces</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>spacedock::SpaceNotices</name>
    <message>
        <source>Sleep…</source>
        <translation>Schlaf…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Log zeigen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The grant for %1 was asked for.</source>
        <translation>Die Förderung für %1 ist beantragt.</translation>
    </message>
    <message>
        <source>Staff answer in the discussion on the Hub.</source>
        <translation>Mitarbeiter antworten in der Diskussion auf dem Hub.</translation>
    </message>
    <message>
        <source>Open the discussion</source>
        <translation>Diskussion öffnen</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>%1 The list is from %2.</source>
        <translation>%1 Die Liste ist von %2.</translation>
    </message>
    <message>
        <source>%1 never sleeps.</source>
        <translation>%1 schläft nie.</translation>
    </message>
    <message>
        <source>On %1 that is %2 in 30 days; sleep stops the bill between visits.</source>
        <translation>Auf %1 sind das %2 in 30 Tagen; Schlaf beendet die Kosten zwischen Besuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces are billed and never sleep.</source>
        <translation>
            <numerusform>%n Space kostet und schläft nie.</numerusform>
            <numerusform>%n Spaces kosten und schlafen nie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together that is %1 in 30 days; sleep stops the bill between visits.</source>
        <translation>Zusammen sind das %1 in 30 Tagen; Schlaf beendet die Kosten zwischen Besuchen.</translation>
    </message>
    <message>
        <source>%1 has been changing to %2 for %3.</source>
        <extracomment>A change of hardware; %2 is the new hardware, %3 a length of time.</extracomment>
        <translation>%1 wechselt seit %3 zu %2.</translation>
    </message>
    <message>
        <source>That usually takes 3 to 5 min. The log may tell why; a restart asks again.</source>
        <translation>Meist dauert das 3 bis 5 min. Das Log nennt vielleicht den Grund; ein Neustart fordert neu an.</translation>
    </message>
</context>
<context>
    <name>spacedock::SpacesList</name>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>No Spaces yet</source>
        <translation>Noch keine Spaces</translation>
    </message>
    <message>
        <source>The Spaces of your account and of your organisations will stand here as soon as there is one.</source>
        <translation>Die Spaces Ihres Kontos und Ihrer Organisationen stehen hier, sobald es einen gibt.</translation>
    </message>
    <message>
        <source>No Space matches</source>
        <translation>Kein Space passt</translation>
    </message>
    <message>
        <source>None has these words in its name, owner, stage or hardware, or is in the state that was asked for.</source>
        <translation>Keiner hat diese Wörter in Name, Eigentümer, Zustand oder Hardware oder ist in dem gesuchten Zustand.</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Kosten jetzt</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Never sleeps</source>
        <translation>Schlafen nie</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>spacedock::SpacesModel</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>$/h now</source>
        <translation>$/h jetzt</translation>
    </message>
    <message>
        <source>%1, $</source>
        <extracomment>Header of a column of money; %1 is a month&apos;s short name.</extracomment>
        <translation>%1, $</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>spacedock::SpacesPage</name>
    <message>
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces %1</source>
        <translation>
            <numerusform>%n Space %1</numerusform>
            <numerusform>%n Spaces %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>&quot;12 Spaces $257.00 in November&quot;</extracomment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>%1 + other products %2 = %3 in %4</source>
        <translation>%1 + andere Produkte %2 = %3 im %4</translation>
    </message>
    <message>
        <source>%1 is changing to %2, %3 (usually 3 to 5 min)</source>
        <translation>%1 wechselt zu %2, %3 (meist 3 bis 5 min)</translation>
    </message>
</context>
<context>
    <name>spacedock::StageStrip</name>
    <message>
        <source>Stages of the day</source>
        <translation>Zustände des Tages</translation>
    </message>
    <message>
        <source>24:00</source>
        <translation>24:00</translation>
    </message>
</context>
<context>
    <name>spacedock::StatusLine</name>
    <message>
        <source>Demo: a simulated Hub, time runs %1 times faster</source>
        <translation>Demo: ein simulierter Hub, die Zeit läuft %1-mal schneller</translation>
    </message>
    <message>
        <source>The Hub asks to wait %1; everything goes on by itself then.</source>
        <translation>Der Hub bittet, %1 zu warten; danach geht alles von selbst weiter.</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>As of %1, reading again</source>
        <translation>Stand %1, wird neu gelesen</translation>
    </message>
    <message>
        <source>No fresh data, as of %1</source>
        <translation>Keine frischen Daten, Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces are changing hardware</source>
        <translation>
            <numerusform>%n Space wechselt die Hardware</numerusform>
            <numerusform>%n Spaces wechseln die Hardware</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is changing to %2, %3 (usually 3 to 5 min)</source>
        <translation>%1 wechselt zu %2, %3 (meist 3 bis 5 min)</translation>
    </message>
    <message numerus="yes">
        <source>%n requests left</source>
        <translation>
            <numerusform>%n Anfrage übrig</numerusform>
            <numerusform>%n Anfragen übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>The Hub counts requests; its window starts anew in %1.</source>
        <translation>Der Hub zählt Anfragen; sein Zeitfenster beginnt in %1 neu.</translation>
    </message>
</context>
<context>
    <name>spacedock::TokenEdit</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Das Token zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>spacedock::TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Filter Spaces…</source>
        <translation>Spaces filtern…</translation>
    </message>
    <message>
        <source>Filter Spaces</source>
        <translation>Spaces filtern</translation>
    </message>
</context>
<context>
    <name>spacedock::UsageModel</name>
    <message>
        <source>granted</source>
        <translation>gefördert</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
</context>
<context>
    <name>spacedock::ValueBox</name>
    <message>
        <source>that day</source>
        <translation>an diesem Tag</translation>
    </message>
    <message>
        <source>up to then</source>
        <translation>bis dahin</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>spacedock::WelcomeCard</name>
    <message>
        <source>Welcome to Spacedock</source>
        <translation>Willkommen bei Spacedock</translation>
    </message>
    <message>
        <source>Every Space of yours in one window: its stage, its hardware, what it costs.</source>
        <translation>Alle Ihre Spaces in einem Fenster: Zustand, Hardware, Kosten.</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Kein Konto zur Hand?</translation>
    </message>
    <message>
        <source>The demo is a simulated Hub inside the program: Spaces that run, log and cost, and nothing leaves the computer.</source>
        <translation>Die Demo ist ein simulierter Hub im Programm: Spaces, die laufen, loggen und kosten, und nichts verlässt den Computer.</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Demo erkunden</translation>
    </message>
    <message>
        <source>Estimate costs</source>
        <translation>Kosten schätzen</translation>
    </message>
</context>
<context>
    <name>spacedock::WelcomePage</name>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Otherwise it is forgotten when the program ends.</source>
        <translation>Sonst wird es beim Beenden des Programms vergessen.</translation>
    </message>
    <message>
        <source>Sent to %1 only.</source>
        <translation>Nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>Make a token with these rights</source>
        <translation>Ein Token mit diesen Rechten anlegen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>A token was found on this computer</source>
        <translation>Auf diesem Computer wurde ein Token gefunden</translation>
    </message>
    <message>
        <source>in %1. It is copied only if you say so; the original stays as it is.</source>
        <translation>in %1. Es wird nur kopiert, wenn Sie es sagen; das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüft…</translation>
    </message>
</context>
</TS>
