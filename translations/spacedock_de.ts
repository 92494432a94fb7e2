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
    <message>
        <source>Kept logs removed</source>
        <translation>Aufbewahrte Logs entfernt</translation>
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
    <name>CauseWords</name>
    <message>
        <source>starting, which the bill counts</source>
        <translation>Start, den die Abrechnung zählt</translation>
    </message>
    <message>
        <source>starting, which the bill leaves out</source>
        <translation>Start, den die Abrechnung auslässt</translation>
    </message>
    <message>
        <source>building, which the bill counts</source>
        <translation>Bauen, das die Abrechnung zählt</translation>
    </message>
    <message>
        <source>paid by a grant</source>
        <translation>von einer Förderung bezahlt</translation>
    </message>
    <message>
        <source>in a stage that Spacedock does not know</source>
        <translation>in einem Zustand, den Spacedock nicht kennt</translation>
    </message>
    <message>
        <source>seen paused, asleep or failed, and billed</source>
        <translation>angehalten, schlafend oder gescheitert gesehen und doch berechnet</translation>
    </message>
    <message>
        <source>never looked at by Spacedock</source>
        <translation>von Spacedock nie angesehen</translation>
    </message>
    <message>
        <source>before Spacedock first looked</source>
        <translation>bevor Spacedock zuerst hinsah</translation>
    </message>
    <message>
        <source>while Spacedock was not watching</source>
        <translation>während Spacedock nicht hinsah</translation>
    </message>
    <message>
        <source>after Spacedock last looked</source>
        <translation>nachdem Spacedock zuletzt hinsah</translation>
    </message>
    <message>
        <source>until Spacedock noticed the change</source>
        <translation>bis Spacedock die Änderung bemerkte</translation>
    </message>
    <message>
        <source>changed and back between two looks</source>
        <translation>zwischen zwei Blicken geändert und zurück</translation>
    </message>
    <message>
        <source>after the bill was read</source>
        <translation>nachdem die Abrechnung gelesen war</translation>
    </message>
    <message>
        <source>seen running, and not on the bill</source>
        <translation>laufend gesehen, aber nicht auf der Abrechnung</translation>
    </message>
    <message>
        <source>seen on other hardware than is billed</source>
        <translation>auf anderer Hardware gesehen als berechnet</translation>
    </message>
    <message>
        <source>hardware without a price in the price book</source>
        <translation>Hardware ohne Preis in der Preisliste</translation>
    </message>
    <message>
        <source>a started minute</source>
        <translation>eine angefangene Minute</translation>
    </message>
    <message>
        <source>the bill&apos;s rounded price per minute</source>
        <translation>der gerundete Minutenpreis der Abrechnung</translation>
    </message>
    <message>
        <source>another number of replicas</source>
        <translation>eine andere Zahl von Repliken</translation>
    </message>
    <message>
        <source>another price per minute</source>
        <translation>ein anderer Minutenpreis</translation>
    </message>
    <message>
        <source>not a Space, so not metered</source>
        <translation>kein Space, also nicht gemessen</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>nicht erklärt</translation>
    </message>
    <message>
        <source>The Hub bills the minutes of a start; the price book that was in force says that they are free.</source>
        <translation>Der Hub berechnet die Minuten eines Starts; die damals gültige Preisliste nennt sie kostenlos.</translation>
    </message>
    <message>
        <source>The price book bills the minutes of a start; the bill leaves them out.</source>
        <translation>Die Preisliste berechnet die Minuten eines Starts; die Abrechnung lässt sie aus.</translation>
    </message>
    <message>
        <source>The bill counts minutes in which the Space was seen building, which should be free.</source>
        <translation>Die Abrechnung zählt Minuten, in denen der Space beim Bauen zu sehen war, was kostenlos sein sollte.</translation>
    </message>
    <message>
        <source>A grant pays on one side and not on the other.</source>
        <translation>Eine Förderung zahlt auf der einen Seite und auf der anderen nicht.</translation>
    </message>
    <message>
        <source>The Hub reported a stage that Spacedock does not know, and bills it. The meter counts only stages with a rule.</source>
        <translation>Der Hub meldete einen Zustand, den Spacedock nicht kennt, und berechnet ihn. Die Messung zählt nur Zustände, für die es eine Regel gibt.</translation>
    </message>
    <message>
        <source>The bill counts minutes in which the Space was seen paused, asleep or failed, which should be free. Ask the Hub about it.</source>
        <translation>Die Abrechnung zählt Minuten, in denen der Space angehalten, schlafend oder gescheitert gesehen wurde; die sollten kostenlos sein. Fragen Sie beim Hub nach.</translation>
    </message>
    <message>
        <source>Spacedock did not look at the Space in this month: it did not run, or the Space was gone before. The meter invents nothing.</source>
        <translation>Spacedock hat den Space in diesem Monat nicht angesehen: Es lief nicht, oder der Space war schon weg. Die Messung erfindet nichts.</translation>
    </message>
    <message>
        <source>Billed before Spacedock first looked at the Space in this month. The meter invents nothing.</source>
        <translation>Berechnet, bevor Spacedock den Space in diesem Monat zuerst ansah. Die Messung erfindet nichts.</translation>
    </message>
    <message>
        <source>Billed while Spacedock did not run or had no connection. The meter invents nothing.</source>
        <translation>Abgerechnet, während Spacedock nicht lief oder keine Verbindung hatte. Die Messung erfindet nichts.</translation>
    </message>
    <message>
        <source>Billed after Spacedock last looked at the Space. The meter invents nothing.</source>
        <translation>Berechnet, nachdem Spacedock den Space zuletzt ansah. Die Messung erfindet nichts.</translation>
    </message>
    <message>
        <source>Spacedock dates a change by the look that noticed it, the Hub by its own clock.</source>
        <translation>Spacedock datiert eine Änderung auf den Blick, der sie bemerkte, der Hub nach seiner eigenen Uhr.</translation>
    </message>
    <message>
        <source>The Space ran, or stopped, for a moment between two looks that both saw the same.</source>
        <translation>Der Space lief oder stand einen Augenblick lang zwischen zwei Blicken, die beide dasselbe sahen.</translation>
    </message>
    <message>
        <source>The meter goes on until now; the bill was read some minutes ago.</source>
        <translation>Die Messung reicht bis jetzt; die Abrechnung wurde vor einigen Minuten gelesen.</translation>
    </message>
    <message>
        <source>The Space was seen running on paid hardware, and the bill has no line for that time.</source>
        <translation>Der Space lief sichtbar auf bezahlter Hardware, und die Abrechnung hat keine Zeile für diese Zeit.</translation>
    </message>
    <message>
        <source>The bill names another hardware than the Space was seen on.</source>
        <translation>Die Abrechnung nennt eine andere Hardware als die, auf der der Space gesehen wurde.</translation>
    </message>
    <message>
        <source>The price book of that day has no price for the hardware, so the meter counts nothing.</source>
        <translation>Die Preisliste jenes Tages hat keinen Preis für die Hardware, also zählt die Messung nichts.</translation>
    </message>
    <message>
        <source>A run begins and ends within a minute; which one counts is rounded differently.</source>
        <translation>Ein Lauf beginnt und endet innerhalb einer Minute; welche zählt, wird verschieden gerundet.</translation>
    </message>
    <message>
        <source>The bill multiplies a price per minute that was rounded to a micro-dollar.</source>
        <translation>Die Abrechnung multipliziert einen Minutenpreis, der auf den Mikrodollar gerundet ist.</translation>
    </message>
    <message>
        <source>The bill counts another number of replicas than was seen.</source>
        <translation>Die Abrechnung zählt eine andere Zahl von Repliken, als zu sehen war.</translation>
    </message>
    <message>
        <source>The bill has another price than the price book of that day.</source>
        <translation>Die Abrechnung hat einen anderen Preis als die Preisliste jenes Tages.</translation>
    </message>
    <message>
        <source>Storage, inference and other products are on the bill only.</source>
        <translation>Speicher, Inferenz und andere Produkte stehen nur auf der Abrechnung.</translation>
    </message>
    <message>
        <source>Neither the stages that were seen nor a rule explains it.</source>
        <translation>Weder die gesehenen Zustände noch eine Regel erklären es.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
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
        <source>%1 a month at that use on %2</source>
        <translation>%1 im Monat bei dieser Nutzung auf %2</translation>
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
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n Space(s)</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) a day, %1</source>
        <extracomment>%1 a number of visits in a day, %2 sleep time: &quot;24 visits a day, 15 min&quot;</extracomment>
        <translation>
            <numerusform>%n Besuch am Tag, %1</numerusform>
            <numerusform>%n Besuche am Tag, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This price book does not name the hardware.</source>
        <translation>Diese Preisliste nennt die Hardware nicht.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Space %1, %2</source>
        <extracomment>%1 a number, %2 hardware</extracomment>
        <translation>Space %1, %2</translation>
    </message>
    <message>
        <source>%1 a day, as it ran</source>
        <extracomment>%1 hours: &quot;11 h 46 a day, as it ran&quot;</extracomment>
        <translation>%1 am Tag, wie er lief</translation>
    </message>
</context>
<context>
    <name>CostPanes</name>
    <message>
        <source>Notes on the costs</source>
        <translation>Hinweise zu den Kosten</translation>
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
    <message>
        <source>%1, forecast: %2 that day, %3 up to then, from %4 to %5.</source>
        <extracomment>%1 day, %2 money of that day, %3 money up to its end, %4 and %5 the range of that</extracomment>
        <translation>%1, Prognose: %2 an diesem Tag, %3 bis dahin, von %4 bis %5.</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>%1 high</source>
        <extracomment>Upper end of a forecast</extracomment>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 low</source>
        <extracomment>Lower end of a forecast</extracomment>
        <translation>%1 niedrig</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>Costs of %1</source>
        <translation>Kosten im %1</translation>
    </message>
    <message>
        <source>Costs of %1, %2</source>
        <extracomment>%1 a user or an organisation, %2 a month</extracomment>
        <translation>Kosten von %1, %2</translation>
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
    <name>EstimateWords</name>
    <message>
        <source>Free of charge to host: %1 Spaces on a free account, %2 with PRO, %3 in a team.</source>
        <extracomment>Numbers of Spaces</extracomment>
        <translation>Kostenlos zu betreiben: %1 Spaces mit freiem Konto, %2 mit PRO, %3 im Team.</translation>
    </message>
    <message>
        <source>A visitor has %1 of GPU time a day without an account, %2 with one, %3 with PRO, %4 in an enterprise.</source>
        <extracomment>Lengths of GPU time</extracomment>
        <translation>Besucher haben am Tag %1 GPU-Zeit ohne Konto, %2 mit Konto, %3 mit PRO, %4 im Enterprise-Tarif.</translation>
    </message>
    <message>
        <source>Beyond that the visitor pays %1 for %2, not you. The GPU is shared: visitors may have to wait.</source>
        <extracomment>%1 money, %2 a time</extracomment>
        <translation>Darüber hinaus zahlt der Besucher %1 für %2, nicht Sie. Die GPU wird geteilt: Besucher müssen vielleicht warten.</translation>
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
    <message>
        <source>Paused, they cost nothing: no hardware, no disk.</source>
        <translation>Angehalten kosten sie nichts: keine Hardware, keine Platte.</translation>
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
    <name>GuardFacts</name>
    <message>
        <source>The budget is used up (%1). You let it run on until %2; then the guard moves the Space to CPU basic.</source>
        <extracomment>%1 whose budget, %2 a day and time</extracomment>
        <translation>Das Budget ist aufgebraucht (%1). Sie ließen es bis %2 weiterlaufen; dann setzt der Wächter den Space auf CPU basic.</translation>
    </message>
    <message>
        <source>The budget is used up (%1). You let it run on until %2; then the guard pauses the Space.</source>
        <translation>Das Budget ist aufgebraucht (%1). Sie ließen es bis %2 weiterlaufen; dann hält der Wächter den Space an.</translation>
    </message>
    <message>
        <source>The budget is used up and its guard is on (%1). As with the Hub&apos;s own limits, an upgrade is refused until the budget is raised, the Space is left alone or the month ends.</source>
        <extracomment>%1 whose budget</extracomment>
        <translation>Das Budget ist aufgebraucht und sein Wächter an (%1). Wie bei den Grenzen des Hubs selbst wird größere Hardware abgelehnt, bis das Budget erhöht, der Space in Ruhe gelassen oder der Monat zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Change to CPU basic</source>
        <translation>Auf CPU basic wechseln</translation>
    </message>
    <message>
        <source>Only tell</source>
        <translation>Nur melden</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>paid by a grant</source>
        <translation>von einer Förderung bezahlt</translation>
    </message>
    <message>
        <source>left alone by your wish</source>
        <translation>auf Ihren Wunsch in Ruhe gelassen</translation>
    </message>
    <message>
        <source>halted already</source>
        <translation>schon angehalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days of the week, such as &quot;Mon – Fri&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <extracomment>&quot;Pause at 18:00, Mon – Fri&quot;</extracomment>
        <translation>%1 um %2, %3</translation>
    </message>
    <message>
        <source>the Space is no longer there</source>
        <translation>den Space gibt es nicht mehr</translation>
    </message>
    <message>
        <source>a grant pays for it</source>
        <translation>eine Förderung bezahlt ihn</translation>
    </message>
    <message>
        <source>it is to be left alone</source>
        <translation>er soll in Ruhe gelassen werden</translation>
    </message>
    <message>
        <source>a later one was due as well</source>
        <translation>ein späterer Termin war ebenfalls fällig</translation>
    </message>
    <message>
        <source>there was nothing to do</source>
        <translation>es gab nichts zu tun</translation>
    </message>
    <message>
        <source>it was too late for a restart</source>
        <translation>für einen Neustart war es zu spät</translation>
    </message>
    <message>
        <source>the Hub refused it</source>
        <translation>der Hub hat es abgelehnt</translation>
    </message>
    <message>
        <source>it was given other hardware meanwhile</source>
        <translation>er bekam inzwischen andere Hardware</translation>
    </message>
    <message>
        <source>then paused</source>
        <translation>dann pausiert</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>never sleeps</source>
        <translation>schläft nie</translation>
    </message>
    <message>
        <source>sleeps after %1</source>
        <translation>schläft nach %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>neu gestartet</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n Replik</numerusform>
            <numerusform>%n Repliken</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>saves %1/h</source>
        <extracomment>%1 money an hour</extracomment>
        <translation>spart %1/h</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1 of it is %2 on %3: %4.</source>
        <extracomment>%1 money, %2 Space, %3 day, %4 such as &quot;60 min while nobody watched&quot;</extracomment>
        <translation>Davon sind %1 %2 am %3: %4.</translation>
    </message>
    <message>
        <source>%1: foretold %2, came to %3</source>
        <extracomment>%1 month, %2 money that was foretold, %3 money that it was</extracomment>
        <translation>%1: vorhergesagt %2, geworden %3</translation>
    </message>
    <message numerus="yes">
        <source>%n min, %1</source>
        <translation>
            <numerusform>%n min, %1</numerusform>
            <numerusform>%n min, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a length such as &quot;24 h 00&quot;, %2 a cause</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Own meter %1, the Hub %2.</source>
        <translation>Eigene Messung %1, der Hub %2.</translation>
    </message>
    <message>
        <source>They agree to the micro-dollar.</source>
        <translation>Sie stimmen auf den Mikrodollar überein.</translation>
    </message>
    <message>
        <source>Idle share not known.</source>
        <translation>Leerlauf-Anteil nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody watched the traffic of %1 that ran. It is seen while a Space&apos;s metrics are open.</source>
        <translation>Niemand hat den Verkehr der %1 Laufzeit beobachtet. Er ist zu sehen, solange die Metriken eines Space offen sind.</translation>
    </message>
    <message>
        <source>%1 idle: %2 for %3 with no visitor or traffic seen.</source>
        <extracomment>%1 percent, %2 money, %3 hours</extracomment>
        <translation>%1 Leerlauf: %2 für %3 ohne gesehenen Besucher oder Verkehr.</translation>
    </message>
    <message>
        <source>Watched: all %1.</source>
        <translation>Beobachtet: alle %1.</translation>
    </message>
    <message>
        <source>Watched: %1. Not watched and not counted: %2, %3.</source>
        <translation>Beobachtet: %1. Nicht beobachtet und nicht gezählt: %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2 in all.</source>
        <translation>%1: insgesamt %2.</translation>
    </message>
    <message>
        <source>%1: %2 cost %3.</source>
        <translation>%1: %2 kostete %3.</translation>
    </message>
    <message>
        <source>Usual are %1 a day; above %2 is far out of the usual.</source>
        <translation>Üblich sind %1 am Tag; über %2 ist weit außerhalb des Üblichen.</translation>
    </message>
    <message numerus="yes">
        <source>dashed: forecast from your last %n week(s)</source>
        <translation>
            <numerusform>gestrichelt: Prognose aus der letzten %n Woche</numerusform>
            <numerusform>gestrichelt: Prognose aus den letzten %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dashed: forecast from %n day(s)</source>
        <translation>
            <numerusform>gestrichelt: Prognose aus %n Tag</numerusform>
            <numerusform>gestrichelt: Prognose aus %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, error ±%2</source>
        <translation>%1, Fehler ±%2</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>adds nothing until somebody starts it</source>
        <translation>kommt nichts hinzu, bis ihn jemand startet</translation>
    </message>
    <message>
        <source>runs on until the month ends: it never sleeps</source>
        <translation>läuft bis zum Monatsende: er schläft nie</translation>
    </message>
    <message>
        <source>runs until its sleep time has passed</source>
        <translation>läuft, bis seine Schlafzeit vorbei ist</translation>
    </message>
    <message>
        <source>its mean day goes on</source>
        <translation>sein mittlerer Tag geht weiter</translation>
    </message>
    <message>
        <source>its usual week goes on</source>
        <translation>seine übliche Woche geht weiter</translation>
    </message>
    <message>
        <source>Four of five months should end between %1 and %2.</source>
        <translation>Vier von fünf Monaten sollten zwischen %1 und %2 enden.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>The same method at this point of past months:</source>
        <translation>Dasselbe Verfahren am selben Punkt früherer Monate:</translation>
    </message>
</context>
<context>
    <name>LogNoticeWords</name>
    <message>
        <source>The Hub says: %1</source>
        <translation>Der Hub sagt: %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>%1 was suspended by the Hub after a failure.</source>
        <translation>%1 wurde vom Hub nach einem Fehler angehalten.</translation>
    </message>
    <message>
        <source>It is not billed until you restart it.</source>
        <translation>Er kostet nichts, bis Sie ihn neu starten.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines with “%2”</source>
        <translation>
            <numerusform>%1: %n Zeile mit „%2“</numerusform>
            <numerusform>%1: %n Zeilen mit „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs are not kept at present.</source>
        <translation>Logs werden zurzeit nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>What is watched is shown as before, but will be gone when the window closes. The system says: %1</source>
        <translation>Was beobachtet wird, ist zu sehen wie bisher, geht aber beim Schließen des Fensters verloren. Das System sagt: %1</translation>
    </message>
    <message>
        <source>The log was not saved.</source>
        <translation>Das Log wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file is as it was before. The system says: %1</source>
        <translation>Die Datei ist wie zuvor. Das System sagt: %1</translation>
    </message>
    <message>
        <source>Space: %1</source>
        <translation>Space: %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Hardware: %1</source>
        <translation>Hardware: %1</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>Commit: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>LogRunWords</name>
    <message>
        <source>Run %1 · %2</source>
        <extracomment>A kept log: %1 counts the runs of a Space, %2 is when it began.</extracomment>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 Fehler</numerusform>
            <numerusform>%1 Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>LogStateWords</name>
    <message numerus="yes">
        <source>%1 lines</source>
        <extracomment>%1 is the number as it is written, %n the same for the plural.</extracomment>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message numerus="yes">
        <source>Live, %n lines/s</source>
        <translation>
            <numerusform>Live, %n Zeile/s</numerusform>
            <numerusform>Live, %n Zeilen/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Connection lost, next try in %1</source>
        <translation>Verbindung verloren, nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Ended for now</source>
        <translation>Vorerst beendet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
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
        <source>%1 · %2</source>
        <extracomment>%1 is the state of a stream, %2 how many lines there are.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The Hub streams no log of this Space</source>
        <translation>Der Hub liefert kein Log dieses Space</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation>Noch keine Zeilen</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Kein Log</translation>
    </message>
    <message>
        <source>It gives none for Spaces that never ran, such as static ones. Restart the Space, or look at its Logs on the Hub&apos;s page.</source>
        <translation>Für Spaces, die nie liefen, etwa statische, gibt es keines. Starten Sie den Space neu, oder sehen Sie auf der Seite des Hubs nach.</translation>
    </message>
    <message>
        <source>%1 of %2 logs live · %3</source>
        <translation>%1 von %2 Logs live · %3</translation>
    </message>
</context>
<context>
    <name>LogVerdict</name>
    <message>
        <source>GPU used: %1, as billed</source>
        <translation>GPU genutzt: %1, wie berechnet</translation>
    </message>
    <message>
        <source>GPU used: %1, but %2 is billed</source>
        <translation>GPU genutzt: %1, aber %2 wird berechnet</translation>
    </message>
    <message>
        <source>CPU only, %1 is billed</source>
        <translation>Nur CPU, %1 wird berechnet</translation>
    </message>
    <message>
        <source>GPU not checked yet</source>
        <translation>GPU noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Restarted %1</source>
        <extracomment>In a log, where the Space began anew. %1 is the time.</extracomment>
        <translation>Neu gestartet %1</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Neu gestartet</translation>
    </message>
    <message>
        <source>was down %1</source>
        <extracomment>%1 is a duration: &quot;2 min&quot;</extracomment>
        <translation>war %1 unten</translation>
    </message>
    <message>
        <source>run %1, commit %2</source>
        <translation>Lauf %1, Commit %2</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Not watched for a while · lines may be missing</source>
        <translation>Eine Weile nicht beobachtet · Zeilen fehlen vielleicht</translation>
    </message>
    <message>
        <source>Not watched from %1 to %2 · lines may be missing</source>
        <translation>Von %1 bis %2 nicht beobachtet · Zeilen fehlen vielleicht</translation>
    </message>
    <message>
        <source>The log ended %1</source>
        <translation>Das Log endete %1</translation>
    </message>
    <message>
        <source>The log ended</source>
        <translation>Das Log endete</translation>
    </message>
    <message numerus="yes">
        <source>↻ %n updates</source>
        <extracomment>Behind the last state of a progress bar in a log.</extracomment>
        <translation>
            <numerusform>↻ %n Änderung</numerusform>
            <numerusform>↻ %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>masked</source>
        <extracomment>Behind a log line with a secret that is not shown.</extracomment>
        <translation>verdeckt</translation>
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
    <name>PastWords</name>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 a month, %2 a day</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, from the bill:</source>
        <translation>%1, laut Abrechnung:</translation>
    </message>
    <message>
        <source>%1, as Spacedock observed it:</source>
        <translation>%1, wie Spacedock es beobachtet hat:</translation>
    </message>
    <message>
        <source>%1, as far as Spacedock watched:</source>
        <translation>%1, soweit Spacedock zusah:</translation>
    </message>
    <message>
        <source>%1, most of it on %2</source>
        <translation>%1, das meiste davon auf %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n Replik</numerusform>
            <numerusform>%n Repliken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 owed beside a grant</source>
        <translation>%1 zu zahlen neben einer Förderung</translation>
    </message>
    <message>
        <source>Its sleep time on paid hardware is not known; 1 h is assumed.</source>
        <translation>Seine Schlafzeit auf bezahlter Hardware ist nicht bekannt; 1 h ist angenommen.</translation>
    </message>
    <message>
        <source>It sleeps after %1.</source>
        <translation>Er schläft nach %1.</translation>
    </message>
    <message>
        <source>It never sleeps: outside the hours it has to be paused.</source>
        <translation>Er schläft nie: Außerhalb der Stunden muss er pausiert werden.</translation>
    </message>
    <message>
        <source>A start took %1.</source>
        <translation>Ein Start dauerte %1.</translation>
    </message>
    <message>
        <source>No start was seen; 3 min is assumed.</source>
        <translation>Kein Start wurde gesehen; 3 min sind angenommen.</translation>
    </message>
    <message>
        <source>How it ran is not known, neither from a bill nor from watching it. Always on is the most that it can cost.</source>
        <translation>Wie er lief, ist nicht bekannt, weder aus einer Abrechnung noch vom Zusehen. Immer an ist das Höchste, was er kosten kann.</translation>
    </message>
    <message>
        <source>A month as it ran</source>
        <translation>Ein Monat, wie er lief</translation>
    </message>
    <message>
        <source>Costs more</source>
        <translation>Kostet mehr</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of money
----------
A range of numbers</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Without sleep you would have paid %1, and no visitor would have waited.</source>
        <extracomment>%1 money or a range of it</extracomment>
        <translation>Ohne Schlaf hätten Sie %1 gezahlt, und kein Besucher hätte gewartet.</translation>
    </message>
    <message>
        <source>With sleep after %1 you would have paid %2, and visitors would have met a cold start %3 times.</source>
        <extracomment>%1 a time, %2 money or a range of it, %3 a number or a range</extracomment>
        <translation>Mit Schlaf nach %1 hätten Sie %2 gezahlt, und Besucher hätten %3-mal einen Kaltstart erlebt.</translation>
    </message>
    <message>
        <source>Its traffic was watched in all of the %1 that it ran.</source>
        <translation>Der Verkehr war während der ganzen Laufzeit von %1 zu sehen.</translation>
    </message>
    <message>
        <source>It ran for %1, and its traffic was watched in %2 of them. The range is without and with visitors in the rest. Nothing is known of visitors that came while it slept or was stopped.</source>
        <translation>Er lief %1, und in %2 davon war der Verkehr zu sehen. Die Spanne gilt ohne und mit Besuchern in der übrigen Zeit. Von Besuchern, die kamen, während er schlief oder angehalten war, ist nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>A cold start counts %n min, as this Space&apos;s starts were seen to take.</source>
        <translation>
            <numerusform>Ein Kaltstart zählt %n min, so lange wie die beobachteten Starts dieses Space.</numerusform>
            <numerusform>Ein Kaltstart zählt %n min, so lange wie die beobachteten Starts dieses Space.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cold start counts %n min: that is assumed, since none of this Space was seen.</source>
        <translation>
            <numerusform>Ein Kaltstart zählt %n min: Das ist angenommen, da keiner dieses Space beobachtet wurde.</numerusform>
            <numerusform>Ein Kaltstart zählt %n min: Das ist angenommen, da keiner dieses Space beobachtet wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>partly an estimate</source>
        <translation>teils geschätzt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Month before, same day</source>
        <translation>Vormonat, gleicher Tag</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Vormonat</translation>
    </message>
    <message>
        <source>Covered by grants</source>
        <translation>Durch Förderung gedeckt</translation>
    </message>
    <message>
        <source>Account %1 and its organisations, as of %2</source>
        <extracomment>%1 account, %2 a date and time</extracomment>
        <translation>Konto %1 und seine Organisationen, Stand %2</translation>
    </message>
    <message>
        <source>Account %1 without its organisations, as of %2</source>
        <extracomment>%1 account, %2 a date and time</extracomment>
        <translation>Konto %1 ohne seine Organisationen, Stand %2</translation>
    </message>
    <message>
        <source>Organisation %1 alone, as of %2</source>
        <extracomment>%1 organisation, %2 a date and time</extracomment>
        <translation>Nur die Organisation %1, Stand %2</translation>
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
    <name>SpacePart</name>
    <message>
        <source>No Spaces yet</source>
        <translation>Noch keine Spaces</translation>
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
    <name>SpacesStatus</name>
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
    <name>StandingWords</name>
    <message numerus="yes">
        <source>What is in %n bucket(s) counts as storage of the account, as before.</source>
        <translation>
            <numerusform>Was in %n Bucket liegt, zählt wie bisher als Speicher des Kontos.</numerusform>
            <numerusform>Was in %n Buckets liegt, zählt wie bisher als Speicher des Kontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its persistent disk (%1) is billed on.</source>
        <translation>Seine dauerhafte Platte (%1) kostet weiter.</translation>
    </message>
    <message>
        <source>Its persistent disk (%1) is billed on: %2 a month by the list of April 2026.</source>
        <extracomment>%1 size of the disk, %2 money</extracomment>
        <translation>Seine dauerhafte Platte (%1) kostet weiter: %2 im Monat nach der Liste vom April 2026.</translation>
    </message>
    <message>
        <source>Paused, it costs nothing: no hardware, no disk.</source>
        <translation>Angehalten kostet er nichts: keine Hardware, keine Platte.</translation>
    </message>
    <message numerus="yes">
        <source>%n persistent disk(s) are billed on: %1 a month by the list of April 2026.</source>
        <extracomment>%n disks, %1 money</extracomment>
        <translation>
            <numerusform>%n dauerhafte Platte kostet weiter: %1 im Monat nach der Liste vom April 2026.</numerusform>
            <numerusform>%n dauerhafte Platten kosten weiter: %1 im Monat nach der Liste vom April 2026.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailWords</name>
    <message>
        <source>%1, %2 late</source>
        <extracomment>&quot;by a schedule, 2 h late&quot;</extracomment>
        <translation>%1, %2 verspätet</translation>
    </message>
    <message>
        <source>by the guard of the budget: %1</source>
        <translation>durch den Budgetwächter: %1</translation>
    </message>
    <message>
        <source>by the end of a lease</source>
        <translation>durch das Ende einer Leihe</translation>
    </message>
    <message>
        <source>by a schedule</source>
        <translation>durch einen Zeitplan</translation>
    </message>
    <message>
        <source>all paid Spaces</source>
        <translation>alle bezahlten Spaces</translation>
    </message>
    <message>
        <source>not visited for long</source>
        <translation>lange nicht besucht</translation>
    </message>
    <message>
        <source>resumed as it was</source>
        <translation>fortgesetzt wie zuvor</translation>
    </message>
    <message>
        <source>Budget set</source>
        <translation>Budget gesetzt</translation>
    </message>
    <message>
        <source>Budget removed</source>
        <translation>Budget entfernt</translation>
    </message>
    <message>
        <source>Budget reached</source>
        <translation>Budget erreicht</translation>
    </message>
    <message>
        <source>Group saved</source>
        <translation>Gruppe gesichert</translation>
    </message>
    <message>
        <source>Group renamed</source>
        <translation>Gruppe umbenannt</translation>
    </message>
    <message>
        <source>Group removed</source>
        <translation>Gruppe entfernt</translation>
    </message>
    <message>
        <source>Guard: countdown begun</source>
        <translation>Wächter: Frist begonnen</translation>
    </message>
    <message>
        <source>Guard: kept running</source>
        <translation>Wächter: läuft weiter</translation>
    </message>
    <message>
        <source>Left alone from now on</source>
        <translation>Ab jetzt in Ruhe gelassen</translation>
    </message>
    <message>
        <source>No longer left alone</source>
        <translation>Nicht mehr in Ruhe gelassen</translation>
    </message>
    <message>
        <source>Lease begun</source>
        <translation>Leihe begonnen</translation>
    </message>
    <message>
        <source>Lease extended</source>
        <translation>Leihe verlängert</translation>
    </message>
    <message>
        <source>Lease given up</source>
        <translation>Leihe aufgegeben</translation>
    </message>
    <message>
        <source>Lease ended without a change</source>
        <translation>Leihe endete ohne Änderung</translation>
    </message>
    <message>
        <source>Schedule set</source>
        <translation>Zeitplan gesetzt</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Zeitplan entfernt</translation>
    </message>
    <message>
        <source>Schedule: left out</source>
        <translation>Zeitplan: ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n Space(s)</source>
        <translation>
            <numerusform>%1 · %n Space</numerusform>
            <numerusform>%1 · %n Spaces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <extracomment>A group; its name of before.</extracomment>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>%1 · %2 goes on until %3</source>
        <extracomment>A budget; the price goes on until a time.</extracomment>
        <translation>%1 · %2 läuft bis %3 weiter</translation>
    </message>
    <message>
        <source>%1 · %2 at stake</source>
        <translation>%1 · es geht um %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 um %2, %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>interrupted, not known to have happened</source>
        <translation>unterbrochen, Ausgang unbekannt</translation>
    </message>
    <message>
        <source>the token may not do this (403)</source>
        <translation>das Token darf das nicht (403)</translation>
    </message>
    <message>
        <source>too many requests (429)</source>
        <translation>zu viele Anfragen (429)</translation>
    </message>
    <message>
        <source>the Hub answered %1</source>
        <extracomment>%1 is the status of the Hub&apos;s answer, such as 500.</extracomment>
        <translation>der Hub antwortete %1</translation>
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
    <message>
        <source>The Hub&apos;s prices of %1</source>
        <translation>Preise des Hubs vom %1</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <extracomment>%1 is an edition of the price table, such as &quot;August 2026&quot;.</extracomment>
        <translation>Preisstand %1</translation>
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
    <name>spacedock::AddressDrop</name>
    <message>
        <source>%1 is not a Space of this account.</source>
        <translation>%1 ist kein Space dieses Kontos.</translation>
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
    <name>spacedock::BookChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Was sich von %1 bis %2 änderte</translation>
    </message>
    <message>
        <source>In both, %1.</source>
        <translation>In beiden: %1.</translation>
    </message>
    <message>
        <source>Before, %1. Now, %2.</source>
        <translation>Vorher: %1. Jetzt: %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>spacedock::BookChangesModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>nicht mehr angeboten</translation>
    </message>
    <message>
        <source>another machine under the same name</source>
        <translation>eine andere Maschine unter demselben Namen</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>%1, $/h</source>
        <extracomment>%1 is a price book, such as &quot;2023&quot;</extracomment>
        <translation>%1, $/h</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
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
    <name>spacedock::BudgetDialog</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>New budget</source>
        <translation>Neues Budget</translation>
    </message>
    <message>
        <source>Per calendar month in UTC, as the Hub bills</source>
        <translation>Je Kalendermonat in UTC, wie der Hub abrechnet</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <translation>Budget setzen</translation>
    </message>
    <message>
        <source>When it is used up</source>
        <translation>Wenn es aufgebraucht ist</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Per month</source>
        <translation>&amp;Pro Monat</translation>
    </message>
    <message>
        <source>&amp;Time to keep it running</source>
        <translation>&amp;Frist zum Weiterlaufenlassen</translation>
    </message>
    <message>
        <source>So far this month about %1, by the program&apos;s own meter</source>
        <translation>In diesem Monat bisher etwa %1, nach eigener Messung</translation>
    </message>
    <message>
        <source>So far this month %1</source>
        <translation>In diesem Monat bisher %1</translation>
    </message>
    <message>
        <source>You are told at 50, 75, 90 and 100 %, once each in a month.</source>
        <translation>Sie hören bei 50, 75, 90 und 100 % davon, je einmal im Monat.</translation>
    </message>
    <message>
        <source>Nothing is paused: the guard is off.</source>
        <translation>Nichts wird pausiert: der Wächter ist aus.</translation>
    </message>
    <message numerus="yes">
        <source>Today %n Spaces would be paused and stop %1.</source>
        <translation>
            <numerusform>Heute würde %n Space pausiert und %1 beendet.</numerusform>
            <numerusform>Heute würden %n Spaces pausiert und %1 beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n Spaces would move to CPU basic and stop %1.</source>
        <translation>
            <numerusform>Heute ginge %n Space auf CPU basic und %1 endeten.</numerusform>
            <numerusform>Heute gingen %n Spaces auf CPU basic und %1 endeten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free and granted Spaces, and those that you leave alone, go on.</source>
        <translation>Kostenlose und geförderte Spaces und die, die Sie in Ruhe lassen, laufen weiter.</translation>
    </message>
    <message>
        <source>Files on the disk of a Space without a volume are lost.</source>
        <translation>Dateien auf der Platte eines Space ohne Volume gehen verloren.</translation>
    </message>
    <message>
        <source>Nothing starts again by itself, next month neither: that is up to you.</source>
        <translation>Nichts startet von selbst wieder, auch nicht im nächsten Monat: das liegt bei Ihnen.</translation>
    </message>
    <message>
        <source>Spacedock must run for this. What ran out while it did not is made up for after the bill and the Spaces were read again.</source>
        <translation>Spacedock muss dafür laufen. Was inzwischen ablief, wird nachgeholt, nachdem Abrechnung und Spaces neu gelesen sind.</translation>
    </message>
    <message>
        <source>It is used up already: the countdown of %1 begins at once.</source>
        <translation>Es ist schon aufgebraucht: die Frist von %1 beginnt sofort.</translation>
    </message>
</context>
<context>
    <name>spacedock::BudgetModel</name>
    <message>
        <source>≈ %1</source>
        <extracomment>An amount from the program&apos;s own meter, not from the bill.</extracomment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Budget for</source>
        <translation>Budget für</translation>
    </message>
    <message>
        <source>Spent, $</source>
        <translation>Ausgegeben, $</translation>
    </message>
    <message>
        <source>Per month, $</source>
        <translation>Pro Monat, $</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>When it is used up</source>
        <translation>Wenn es aufgebraucht ist</translation>
    </message>
</context>
<context>
    <name>spacedock::BudgetsDialog</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Per month, with a notice before each is used up; the guard acts only where you ask for it</source>
        <translation>Pro Monat, mit Hinweisen, bevor eines aufgebraucht ist; der Wächter handelt nur, wo Sie es wünschen</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <translation>Noch kein Budget</translation>
    </message>
    <message>
        <source>Set one for everything, an owner, a group or one Space, and be told in time.</source>
        <translation>Setzen Sie eines für alles, einen Eigentümer, eine Gruppe oder einen Space, und Sie hören rechtzeitig davon.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Gruppen…</translation>
    </message>
</context>
<context>
    <name>spacedock::BulkBar</name>
    <message>
        <source>What to do with the selected Spaces</source>
        <translation>Was mit den gewählten Spaces geschehen soll</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
</context>
<context>
    <name>spacedock::BulkHardwareDialog</name>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message>
        <source>One hardware for all of them</source>
        <translation>Eine Hardware für alle</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>&amp;Hardware</source>
        <translation>&amp;Hardware</translation>
    </message>
    <message>
        <source>Sleep after</source>
        <translation>Schlaf nach</translation>
    </message>
    <message numerus="yes">
        <source>Change %n Spaces</source>
        <translation>
            <numerusform>%n Space ändern</numerusform>
            <numerusform>%n Spaces ändern</numerusform>
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
        <source>Each restarts, usually in 3 to 5 min; one that has it already is left out.</source>
        <translation>Jeder startet neu, meist in 3 bis 5 min; wer sie schon hat, bleibt aus.</translation>
    </message>
    <message>
        <source>Files on the disk of a Space without a volume are lost.</source>
        <translation>Dateien auf der Platte eines Space ohne Volume gehen verloren.</translation>
    </message>
    <message>
        <source>Now %1 together, then %2 while all of them run.</source>
        <translation>Jetzt zusammen %1, dann %2, solange alle laufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are left out: their budget is used up and its guard is on. As with the Hub&apos;s own limits, an upgrade is refused then.</source>
        <translation>
            <numerusform>%n davon bleibt aus: Sein Budget ist aufgebraucht und dessen Wächter an. Wie bei den Grenzen des Hubs selbst wird größere Hardware dann abgelehnt.</numerusform>
            <numerusform>%n davon bleiben aus: Ihr Budget ist aufgebraucht und dessen Wächter an. Wie bei den Grenzen des Hubs selbst wird größere Hardware dann abgelehnt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::BulkModel</name>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Header of a column with the cost of a month in dollars: &quot;Nov, $&quot;</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>%1, $</source>
        <translation>%1, $</translation>
    </message>
</context>
<context>
    <name>spacedock::BulkPane</name>
    <message>
        <source>The selected Spaces and their sum</source>
        <translation>Die gewählten Spaces und ihre Summe</translation>
    </message>
    <message>
        <source>What each action does to the bill</source>
        <translation>Was jede Aktion mit den Kosten macht</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sleep…</source>
        <translation>Schlaf…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Hardware…</source>
        <translation>Hardware…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces selected</source>
        <translation>
            <numerusform>%n Space gewählt</numerusform>
            <numerusform>%n Spaces gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>all billed now</source>
        <translation>alle kosten jetzt</translation>
    </message>
    <message>
        <source>none billed now</source>
        <translation>keiner kostet jetzt</translation>
    </message>
    <message>
        <source>%1 billed now</source>
        <translation>%1 kosten jetzt</translation>
    </message>
    <message>
        <source>changes nothing now</source>
        <translation>ändert jetzt nichts</translation>
    </message>
    <message>
        <source>saves %1 at once</source>
        <translation>spart sofort %1</translation>
    </message>
    <message>
        <source>only an owner can start them again</source>
        <translation>nur Eigentümer können sie wieder starten</translation>
    </message>
    <message>
        <source>saves when nobody visits</source>
        <translation>spart, wenn niemand kommt</translation>
    </message>
    <message>
        <source>the next visit wakes it and bills again</source>
        <translation>der nächste Besuch weckt ihn und kostet wieder</translation>
    </message>
    <message>
        <source>same price, starting is billed</source>
        <translation>gleicher Preis, der Start kostet</translation>
    </message>
    <message>
        <source>same price, starting is free</source>
        <translation>gleicher Preis, der Start ist kostenlos</translation>
    </message>
    <message>
        <source>visitors wait, usually 3 to 5 min</source>
        <translation>Besucher warten, meist 3 bis 5 min</translation>
    </message>
    <message>
        <source>%1 is busy and starts anew</source>
        <translation>%1 ist beschäftigt und beginnt neu</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others are busy and start anew</source>
        <translation>
            <numerusform>%1 und %n weiterer sind beschäftigt und beginnen neu</numerusform>
            <numerusform>%1 und %n weitere sind beschäftigt und beginnen neu</numerusform>
        </translation>
    </message>
    <message>
        <source>one new choice for all of them</source>
        <translation>eine neue Wahl für alle</translation>
    </message>
    <message>
        <source>CPU basic stops the bill and stays online</source>
        <translation>CPU basic beendet die Kosten und bleibt online</translation>
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
    <message>
        <source>Now %1 an hour; %2 so far: %3.</source>
        <translation>Jetzt %1 pro Stunde; %2 bisher: %3.</translation>
    </message>
    <message>
        <source>Now %1 an hour; %2 so far: %3; forecast for its end: %4.</source>
        <extracomment>%1 money an hour, %2 month, %3 money so far, %4 money foretold</extracomment>
        <translation>Jetzt %1 pro Stunde; %2 bisher: %3; Prognose für das Ende: %4.</translation>
    </message>
    <message>
        <source>Now %1 an hour; %2 so far: %3; forecast for its end: %4, budget %5.</source>
        <translation>Jetzt %1 pro Stunde; %2 bisher: %3; Prognose für das Ende: %4, Budget %5.</translation>
    </message>
    <message>
        <source>Show where this month is heading: %1 to %2</source>
        <translation>Zeigen, worauf dieser Monat zuläuft: %1 bis %2</translation>
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
    <name>spacedock::ChooserDialog</name>
    <message>
        <source>What is outside %1</source>
        <translation>Was außerhalb von %1 liegt</translation>
    </message>
    <message>
        <source>What is outside its persistent storage</source>
        <translation>Was außerhalb des dauerhaften Speichers liegt</translation>
    </message>
    <message>
        <source>Everything on its disk: it has no volume</source>
        <translation>Alles auf seiner Platte: er hat kein Volume</translation>
    </message>
    <message>
        <source>About %1, as seen here</source>
        <translation>Etwa %1, wie hier beobachtet</translation>
    </message>
    <message>
        <source>Not seen yet; usually 3 to 5 min</source>
        <translation>Noch nicht beobachtet; meist 3 bis 5 min</translation>
    </message>
    <message>
        <source>Nothing while it sleeps; it falls asleep after %1 without a visit</source>
        <translation>Nichts, solange er schläft; er schläft nach %1 ohne Besuch ein</translation>
    </message>
    <message>
        <source>Nothing while it sleeps; now it never does</source>
        <translation>Nichts, solange er schläft; zurzeit tut er das nie</translation>
    </message>
    <message>
        <source>Pause, sleep or downgrade?</source>
        <translation>Pause, Schlaf oder kleiner?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>CPU basic</source>
        <translation>CPU basic</translation>
    </message>
    <message>
        <source>Billed then</source>
        <translation>Kostet dann</translation>
    </message>
    <message>
        <source>Nothing: it stays online, without a GPU</source>
        <translation>Nichts: er bleibt online, ohne GPU</translation>
    </message>
    <message>
        <source>Who starts it</source>
        <translation>Wer startet ihn</translation>
    </message>
    <message>
        <source>Only an owner</source>
        <translation>Nur Eigentümer</translation>
    </message>
    <message>
        <source>Any visitor, and the bill with it</source>
        <translation>Jeder Besucher, und mit ihm die Kosten</translation>
    </message>
    <message>
        <source>It runs on, and sleeps after 48 h; any visitor wakes it</source>
        <translation>Er läuft weiter und schläft nach 48 h; jeder Besucher weckt ihn</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>A start takes</source>
        <translation>Ein Start dauert</translation>
    </message>
    <message>
        <source>%1; the visitor waits</source>
        <translation>%1; der Besucher wartet</translation>
    </message>
    <message>
        <source>%1, once for the change</source>
        <translation>%1, einmal für den Wechsel</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1, stop %2…</source>
        <translation>%1, beendet %2…</translation>
    </message>
    <message>
        <source>Sleep time…</source>
        <translation>Schlafzeit…</translation>
    </message>
    <message>
        <source>Billed on</source>
        <translation>Kostet weiter</translation>
    </message>
    <message>
        <source>Its storage</source>
        <translation>Sein Speicher</translation>
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
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>spacedock::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>A command or a Space…</source>
        <translation>Ein Befehl oder ein Space…</translation>
    </message>
    <message>
        <source>A command or a Space</source>
        <translation>Ein Befehl oder ein Space</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No command of the menus and no Space has these words.</source>
        <translation>Kein Befehl der Menüs und kein Space hat diese Wörter.</translation>
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
    <name>spacedock::CostAside</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Notes in the chart</source>
        <translation>Anmerkungen im Diagramm</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) like it.</source>
        <translation>
            <numerusform>%n weiterer Tag wie dieser.</numerusform>
            <numerusform>%n weitere Tage wie dieser.</numerusform>
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
        <source>billed by the Hub</source>
        <translation>vom Hub abgerechnet</translation>
    </message>
    <message>
        <source>filled: billed by the Hub</source>
        <translation>gefüllt: vom Hub abgerechnet</translation>
    </message>
    <message>
        <source>dashed: estimate, as seen by Spacedock</source>
        <translation>gestrichelt: Schätzung aus Spacedocks Beobachtung</translation>
    </message>
    <message>
        <source>solid: billed by the Hub</source>
        <translation>durchgezogen: vom Hub abgerechnet</translation>
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
        <source>its bill is not known</source>
        <translation>die Abrechnung ist nicht bekannt</translation>
    </message>
    <message>
        <source>Forecast, %1</source>
        <extracomment>%1 is the last day of the month</extracomment>
        <translation>Prognose, %1</translation>
    </message>
    <message>
        <source>%1 over budget ·</source>
        <translation>%1 über Budget ·</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of money</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>used up ·</source>
        <translation>aufgebraucht ·</translation>
    </message>
    <message>
        <source>%1 used · reached %2</source>
        <extracomment>%1 percent, %2 a moment</extracomment>
        <translation>%1 verbraucht · erreicht %2</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is a user or an organisation</extracomment>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 insgesamt</translation>
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
    <message>
        <source>Not in the chart. A click on its square, or Space, shows it again.</source>
        <translation>Nicht im Diagramm. Ein Klick auf sein Quadrat oder die Leertaste zeigt ihn wieder.</translation>
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
    <message>
        <source>Replay sleep times…</source>
        <translation>Schlafzeiten nachspielen…</translation>
    </message>
</context>
<context>
    <name>spacedock::CostTable</name>
    <message>
        <source>Cost by group</source>
        <translation>Kosten nach Gruppe</translation>
    </message>
    <message>
        <source>The chart&apos;s figures. Space shows or hides a row in it.</source>
        <translation>Die Zahlen des Diagramms. Die Leertaste blendet eine Zeile darin ein oder aus.</translation>
    </message>
</context>
<context>
    <name>spacedock::CostsBar</name>
    <message>
        <source>Add up by</source>
        <translation>Summieren nach</translation>
    </message>
    <message>
        <source>Draw as</source>
        <translation>Zeichnen als</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
</context>
<context>
    <name>spacedock::CostsExport</name>
    <message>
        <source>Written.</source>
        <translation>Geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: %1</source>
        <translation>Nichts wurde geändert. Das System sagt: %1</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV…</translation>
    </message>
    <message>
        <source>Bill as FOCUS CSV…</source>
        <translation>Abrechnung als FOCUS-CSV…</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Diagramm als PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Diagramm als SVG…</translation>
    </message>
    <message>
        <source>Chart&apos;s data as CSV…</source>
        <translation>Daten des Diagramms als CSV…</translation>
    </message>
    <message>
        <source>Month report as PDF…</source>
        <translation>Monatsbericht als PDF…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabelle als CSV</translation>
    </message>
    <message>
        <source>Chart&apos;s data as CSV</source>
        <translation>Daten des Diagramms als CSV</translation>
    </message>
    <message>
        <source>Bill as FOCUS CSV</source>
        <translation>Abrechnung als FOCUS-CSV</translation>
    </message>
    <message>
        <source>Chart as SVG</source>
        <translation>Diagramm als SVG</translation>
    </message>
    <message>
        <source>Chart as PNG</source>
        <translation>Diagramm als PNG</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Month report as PDF</source>
        <translation>Monatsbericht als PDF</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>spacedock::CostsPage</name>
    <message>
        <source>Make a token with this right…</source>
        <translation>Ein Token mit diesem Recht anlegen…</translation>
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
    <message>
        <source>Compare own meter and bill…</source>
        <translation>Eigene Messung und Abrechnung vergleichen…</translation>
    </message>
    <message>
        <source>Replay other sleep times…</source>
        <translation>Andere Schlafzeiten nachspielen…</translation>
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
    <message>
        <source>Let the details fill the page</source>
        <translation>Die Details die Seite füllen lassen</translation>
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
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
    <name>spacedock::EstimateBar</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>As command</source>
        <translation>Als Befehl</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <extracomment>%1 a date, %2 a sentence on what is billed</extracomment>
        <translation>Stand %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n own price(s).</source>
        <translation>
            <numerusform>%n eigener Preis.</numerusform>
            <numerusform>%n eigene Preise.</numerusform>
        </translation>
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
    <name>spacedock::EstimateExport</name>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV…</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Diagramm als PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Diagramm als SVG…</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: %1</source>
        <translation>Nichts wurde geändert. Das System sagt: %1</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabelle als CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Cost per month, $</source>
        <translation>Kosten pro Monat, $</translation>
    </message>
    <message>
        <source>Chart as SVG</source>
        <translation>Diagramm als SVG</translation>
    </message>
    <message>
        <source>Chart as PNG</source>
        <translation>Diagramm als PNG</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
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
    <message>
        <source>What changed…</source>
        <translation>Was sich änderte…</translation>
    </message>
</context>
<context>
    <name>spacedock::EstimatePane</name>
    <message>
        <source>Cost per month, $</source>
        <translation>Kosten pro Monat, $</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>Preise: %1</translation>
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
    <name>spacedock::GrantsList</name>
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
    <name>spacedock::GroupDialog</name>
    <message>
        <source>Save as group</source>
        <translation>Als Gruppe sichern</translation>
    </message>
    <message>
        <source>Put it into a group</source>
        <translation>In eine Gruppe aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them into a group</source>
        <translation>In eine Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>My Spaces</source>
        <translation>Meine Spaces</translation>
    </message>
    <message>
        <source>Groups are kept on this computer, and a budget can be for one.</source>
        <translation>Gruppen liegen auf diesem Computer, und ein Budget kann für eine gelten.</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>In die Gruppe aufnehmen</translation>
    </message>
</context>
<context>
    <name>spacedock::GroupEditDialog</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>A budget can be for a group of Spaces of any owner</source>
        <translation>Ein Budget kann für eine Gruppe von Spaces beliebiger Eigentümer gelten</translation>
    </message>
    <message>
        <source>Filter Spaces…</source>
        <translation>Spaces filtern…</translation>
    </message>
    <message>
        <source>Filter Spaces</source>
        <translation>Spaces filtern</translation>
    </message>
    <message>
        <source>Spaces in the group</source>
        <translation>Spaces der Gruppe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Spaces</source>
        <translation>&amp;Spaces</translation>
    </message>
    <message numerus="yes">
        <source>Save group with %n Space(s)</source>
        <translation>
            <numerusform>Gruppe mit %n Space sichern</numerusform>
            <numerusform>Gruppe mit %n Spaces sichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>Eine andere Gruppe heißt so.</translation>
    </message>
    <message>
        <source>A group has at least one Space.</source>
        <translation>Eine Gruppe hat mindestens einen Space.</translation>
    </message>
</context>
<context>
    <name>spacedock::GroupModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>Budget a month, $</source>
        <translation>Budget im Monat, $</translation>
    </message>
</context>
<context>
    <name>spacedock::GroupsDialog</name>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Kept on this computer; a budget and its guard can be for one</source>
        <translation>Liegen auf diesem Computer; ein Budget und sein Wächter können für eine gelten</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Noch keine Gruppe</translation>
    </message>
    <message>
        <source>Put Spaces together that share a budget, whoever owns them.</source>
        <translation>Fassen Sie Spaces zusammen, die sich ein Budget teilen, wem sie auch gehören.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Its budget and the guard of that go with it. The Spaces stay as they are: what runs on paid hardware runs on and is billed.</source>
        <translation>Ihr Budget und dessen Wächter gehen mit. Die Spaces bleiben, wie sie sind: Was auf bezahlter Hardware läuft, läuft weiter und kostet.</translation>
    </message>
    <message>
        <source>Remove group and budget</source>
        <translation>Gruppe und Budget entfernen</translation>
    </message>
</context>
<context>
    <name>spacedock::GuardActions</name>
    <message>
        <source>Pause, sleep or downgrade?…</source>
        <translation>Pause, Schlaf oder kleiner?…</translation>
    </message>
    <message>
        <source>Hardware for a while…</source>
        <translation>Hardware auf Zeit…</translation>
    </message>
    <message>
        <source>Office hours…</source>
        <translation>Bürozeiten…</translation>
    </message>
    <message>
        <source>Save as group…</source>
        <translation>Als Gruppe sichern…</translation>
    </message>
    <message>
        <source>Leave alone: no guard, lease or schedule</source>
        <translation>In Ruhe lassen: kein Wächter, keine Leihe, kein Zeitplan</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>Budgets…</translation>
    </message>
    <message>
        <source>Due next…</source>
        <translation>Als Nächstes fällig…</translation>
    </message>
    <message>
        <source>Pause all paid Spaces…</source>
        <translation>Alle bezahlten Spaces pausieren…</translation>
    </message>
    <message>
        <source>Resume the paused set…</source>
        <translation>Die pausierten fortsetzen…</translation>
    </message>
    <message>
        <source>Pause what nobody visits…</source>
        <translation>Pausieren, was niemand besucht…</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Gruppen…</translation>
    </message>
</context>
<context>
    <name>spacedock::GuardNotices</name>
    <message>
        <source>The lease of %1 ended without a change.</source>
        <translation>Die Leihe von %1 endete ohne Änderung.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>What was due for %1 at %2 was not done.</source>
        <translation>Was für %1 um %2 fällig war, wurde nicht getan.</translation>
    </message>
    <message>
        <source>The budget is used up: %1.</source>
        <translation>Das Budget ist aufgebraucht: %1.</translation>
    </message>
    <message>
        <source>%1 of the budget are spent: %2.</source>
        <translation>%1 des Budgets sind ausgegeben: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3.</source>
        <translation>%1 von %2 im %3.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the guard pauses %n Spaces: %2.</source>
        <translation>
            <numerusform>Um %1 pausiert der Wächter %n Space: %2.</numerusform>
            <numerusform>Um %1 pausiert der Wächter %n Spaces: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 the guard moves %n Spaces to CPU basic: %2.</source>
        <translation>
            <numerusform>Um %1 setzt der Wächter %n Space auf CPU basic: %2.</numerusform>
            <numerusform>Um %1 setzt der Wächter %n Spaces auf CPU basic: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The budget of %1 is used up, and they cost %2.</source>
        <translation>Das Budget von %1 ist aufgebraucht, und sie kosten %2.</translation>
    </message>
    <message>
        <source>Keep running 1 h</source>
        <translation>1 h weiterlaufen lassen</translation>
    </message>
    <message numerus="yes">
        <source>The guard has paused %n Spaces: %1.</source>
        <translation>
            <numerusform>Der Wächter hat %n Space pausiert: %1.</numerusform>
            <numerusform>Der Wächter hat %n Spaces pausiert: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guard has moved %n Spaces to CPU basic: %1.</source>
        <translation>
            <numerusform>Der Wächter hat %n Space auf CPU basic gesetzt: %1.</numerusform>
            <numerusform>Der Wächter hat %n Spaces auf CPU basic gesetzt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing starts again by itself. Activity tells which, and what each cost.</source>
        <translation>Nichts startet von selbst wieder. Die Aktivität zeigt, welche, und was jeder gekostet hat.</translation>
    </message>
    <message>
        <source>%1 leaves %2 at %3.</source>
        <translation>%1 verlässt %2 um %3.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>One hour more</source>
        <translation>Eine Stunde länger</translation>
    </message>
    <message>
        <source>%1 has left %2.</source>
        <translation>%1 hat %2 verlassen.</translation>
    </message>
    <message>
        <source>%1 late: Spacedock did not run, or the computer slept.</source>
        <translation>%1 verspätet: Spacedock lief nicht, oder der Computer schlief.</translation>
    </message>
    <message>
        <source>Its lease was until %1.</source>
        <translation>Die Leihe galt bis %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done as planned.</source>
        <translation>Wie geplant geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces could not be paused.</source>
        <translation>
            <numerusform>%n Space konnte nicht pausiert werden.</numerusform>
            <numerusform>%n Spaces konnten nicht pausiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go on as before and may be billed.</source>
        <translation>Sie laufen weiter wie bisher und kosten vielleicht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <source>Use CPU basic: stop paying</source>
        <translation>CPU basic nehmen: Kosten beenden</translation>
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
    <message>
        <source>Its budget is used up and the guard is on.</source>
        <translation>Sein Budget ist aufgebraucht und der Wächter an.</translation>
    </message>
</context>
<context>
    <name>spacedock::HardwareSleep</name>
    <message>
        <source>%1, fixed</source>
        <translation>%1, fest</translation>
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
</context>
<context>
    <name>spacedock::HoursDialog</name>
    <message>
        <source>&amp;Start what is paused at</source>
        <translation>&amp;Starten, was pausiert ist, um</translation>
    </message>
    <message>
        <source>&amp;Pause at</source>
        <translation>&amp;Pausieren um</translation>
    </message>
    <message>
        <source>&amp;Restart what runs at</source>
        <translation>&amp;Neu starten, was läuft, um</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message>
        <source>The same hours for all</source>
        <translation>Dieselben Zeiten für alle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>No office hours</source>
        <translation>Keine Bürozeiten</translation>
    </message>
    <message>
        <source>Keep these hours</source>
        <translation>Diese Zeiten behalten</translation>
    </message>
    <message>
        <source>%1 a week instead of %2 without a pause: at most %3 a week.</source>
        <translation>%1 in der Woche statt %2 ohne Pause: höchstens %3 in der Woche.</translation>
    </message>
    <message>
        <source>Spacedock must run at these times. What it missed is caught up with once, where that still has a point.</source>
        <translation>Spacedock muss zu diesen Zeiten laufen. Versäumtes wird einmal nachgeholt, wo es noch Sinn hat.</translation>
    </message>
    <message>
        <source>The times are those of %1, with its summer time.</source>
        <translation>Die Zeiten sind die von %1, mit Sommerzeit.</translation>
    </message>
    <message>
        <source>Granted Spaces, and those that you leave alone, are not touched.</source>
        <translation>Geförderte Spaces und die, die Sie in Ruhe lassen, bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>spacedock::LeaseDialog</name>
    <message>
        <source>Hardware for a while</source>
        <translation>Hardware auf Zeit</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>&amp;Run on</source>
        <translation>&amp;Läuft auf</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>&amp;Dann</translation>
    </message>
    <message>
        <source>CPU basic: stop paying</source>
        <translation>CPU basic: Kosten beenden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Run until %1 for up to %2</source>
        <translation>Bis %1 laufen lassen, für bis zu %2</translation>
    </message>
    <message>
        <source>%1 for %2 is at most %3; sleep makes it less.</source>
        <translation>%1 für %2 sind höchstens %3; Schlaf macht es weniger.</translation>
    </message>
    <message>
        <source>You are told %1 before it ends and can extend it then.</source>
        <translation>%1 vor dem Ende hören Sie davon und können verlängern.</translation>
    </message>
    <message>
        <source>Spacedock must run at its end. If it does not, the change is made at its next start.</source>
        <translation>Spacedock muss am Ende laufen. Tut es das nicht, folgt die Änderung beim nächsten Start.</translation>
    </message>
    <message>
        <source>The Space restarts at both changes; a disk without a volume is lost each time.</source>
        <translation>Der Space startet bei beiden Wechseln neu; eine Platte ohne Volume geht jedes Mal verloren.</translation>
    </message>
    <message>
        <source>Sleep after</source>
        <translation>Schlaf nach</translation>
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
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Run and build</source>
        <translation>Lauf und Bau</translation>
    </message>
    <message>
        <source>Keep the newest line in sight (End)</source>
        <translation>Die neueste Zeile im Blick behalten (Ende)</translation>
    </message>
    <message>
        <source>Show the lines since</source>
        <translation>Zeilen zeigen seit</translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>Lines of a log since …</extracomment>
        <translation>jeher</translation>
    </message>
    <message>
        <source>last restart</source>
        <translation>letztem Neustart</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>own time…</source>
        <translation>eigener Zeit…</translation>
    </message>
    <message>
        <source>Next error (F8), previous one Shift+F8</source>
        <translation>Nächster Fehler (F8), voriger mit Umschalt+F8</translation>
    </message>
    <message>
        <source>Next error  F8</source>
        <extracomment>A button with its key.</extracomment>
        <translation>Nächster Fehler  F8</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Export and copy</source>
        <translation>Exportieren und kopieren</translation>
    </message>
    <message>
        <source>More about this log</source>
        <translation>Mehr zu diesem Log</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Filtered lines below</source>
        <translation>Gefilterte Zeilen unten</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Voriger Fehler</translation>
    </message>
    <message>
        <source>Form of the time</source>
        <translation>Form der Zeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>With the date</source>
        <translation>Mit dem Datum</translation>
    </message>
    <message>
        <source>Since the line above</source>
        <translation>Seit der Zeile darüber</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Lines of other Spaces between these, by time</source>
        <translation>Zeilen anderer Spaces dazwischen, nach der Zeit</translation>
    </message>
    <message>
        <source>Find (Ctrl+F), next match F3, previous one Shift+F3</source>
        <translation>Suchen (Strg+F), nächster Treffer F3, voriger Umschalt+F3</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Merge with other Spaces…</source>
        <translation>Mit anderen Spaces mischen…</translation>
    </message>
    <message>
        <source>This Space alone</source>
        <translation>Nur dieser Space</translation>
    </message>
    <message>
        <source>Since the run began</source>
        <translation>Seit Beginn des Laufs</translation>
    </message>
</context>
<context>
    <name>spacedock::LogCompare</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Zwei Läufe nebeneinander</translation>
    </message>
    <message>
        <source>The last that served</source>
        <translation>Der letzte, der diente</translation>
    </message>
    <message>
        <source>The one that failed</source>
        <translation>Der gescheiterte</translation>
    </message>
    <message>
        <source>Back to the live log</source>
        <translation>Zurück zum Live-Log</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam rollen</translation>
    </message>
    <message>
        <source>What stands side by side</source>
        <translation>Was nebeneinander steht</translation>
    </message>
    <message>
        <source>By the time since each run began, or by the number of the line</source>
        <translation>Nach der Zeit seit Beginn jedes Laufs oder nach der Nummer der Zeile</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Nach Zeile</translation>
    </message>
</context>
<context>
    <name>spacedock::LogCount</name>
    <message numerus="yes">
        <source>errors</source>
        <translation>
            <numerusform>Fehler</numerusform>
            <numerusform>Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warnings</source>
        <translation>
            <numerusform>Warnung</numerusform>
            <numerusform>Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::LogExports</name>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Save compressed…</source>
        <translation>Komprimiert speichern…</translation>
    </message>
    <message>
        <source>Save as JSON lines…</source>
        <translation>Als JSON-Zeilen speichern…</translation>
    </message>
    <message numerus="yes">
        <source>Copy the last %n lines for the Hub&apos;s support</source>
        <translation>
            <numerusform>Die letzte %n Zeile für den Support des Hubs kopieren</numerusform>
            <numerusform>Die letzten %n Zeilen für den Support des Hubs kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The log was saved.</source>
        <translation>Das Log ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines in %2</source>
        <translation>
            <numerusform>%1 Zeile in %2</numerusform>
            <numerusform>%1 Zeilen in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Log speichern</translation>
    </message>
    <message>
        <source>Copied for the Hub&apos;s support.</source>
        <translation>Für den Support des Hubs kopiert.</translation>
    </message>
    <message>
        <source>Secrets are masked in it. Read it before you send it.</source>
        <translation>Geheimnisse darin sind verdeckt. Lesen Sie es, bevor Sie es senden.</translation>
    </message>
</context>
<context>
    <name>spacedock::LogFilterBar</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Filtered</source>
        <extracomment>The head of a pane; %1 is how many lines it shows.</extracomment>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gesicherte Filter</translation>
    </message>
    <message>
        <source>Lines of context around each match</source>
        <translation>Zeilen Kontext um jeden Treffer</translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation>Filter des Logs</translation>
    </message>
    <message>
        <source>Close the filtered lines</source>
        <translation>Die gefilterten Zeilen schließen</translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>Gefiltert: %1</translation>
    </message>
    <message>
        <source>without: %1</source>
        <extracomment>A chip of a filter: lines with %1 are not shown.</extracomment>
        <translation>ohne: %1</translation>
    </message>
    <message>
        <source>Click to switch it, Del to remove it</source>
        <translation>Klick schaltet ihn, Entf entfernt ihn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter sichern…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Coloured words</source>
        <translation>Farbige Wörter</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <extracomment>A menu entry; %1 is a pattern that is coloured in logs.</extracomment>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter sichern</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
</context>
<context>
    <name>spacedock::LogFilterPane</name>
    <message>
        <source>Filtered lines</source>
        <translation>Gefilterte Zeilen</translation>
    </message>
    <message>
        <source>Nothing to filter by</source>
        <translation>Nichts, wonach zu filtern wäre</translation>
    </message>
    <message>
        <source>Look for something above, or add words, errors or warnings here.</source>
        <translation>Suchen Sie oben etwas, oder fügen Sie hier Wörter, Fehler oder Warnungen hinzu.</translation>
    </message>
    <message>
        <source>An expression cannot be used</source>
        <translation>Ein Ausdruck ist unbrauchbar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>New lines that match will stand here.</source>
        <translation>Neue passende Zeilen stehen dann hier.</translation>
    </message>
</context>
<context>
    <name>spacedock::LogFilterPopup</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation>Zum Filter hinzufügen</translation>
    </message>
    <message>
        <source>What to do with the lines</source>
        <translation>Was mit den Zeilen geschehen soll</translation>
    </message>
    <message>
        <source>Only lines with</source>
        <translation>Nur Zeilen mit</translation>
    </message>
    <message>
        <source>No lines with</source>
        <translation>Keine Zeilen mit</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Text or expression</source>
        <translation>Text oder Ausdruck</translation>
    </message>
</context>
<context>
    <name>spacedock::LogFindBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Show the matching lines in a pane below</source>
        <translation>Die Treffer in einem Bereich darunter zeigen</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>Matches below</source>
        <translation>Treffer unten</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Die Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>This expression cannot be used</source>
        <translation>Dieser Ausdruck ist unbrauchbar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2 matches</source>
        <extracomment>&quot;3 of 4 matches&quot;</extracomment>
        <translation>%1 von %2 Treffern</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <extracomment>%1 is what is wrong, %2 where: a position in the text.</extracomment>
        <translation>%1, an Stelle %2</translation>
    </message>
    <message>
        <source>The expression takes too long: %1 lines were searched. Make it simpler.</source>
        <translation>Der Ausdruck dauert zu lange: %1 Zeilen wurden durchsucht. Machen Sie ihn einfacher.</translation>
    </message>
    <message>
        <source>in %1 lines; some are too long for this expression and were skipped</source>
        <translation>in %1 Zeilen; einige sind zu lang für diesen Ausdruck und wurden übergangen</translation>
    </message>
    <message>
        <source>in %1 lines so far</source>
        <translation>bisher in %1 Zeilen</translation>
    </message>
    <message>
        <source>in %1 lines, %2 ms</source>
        <translation>in %1 Zeilen, %2 ms</translation>
    </message>
</context>
<context>
    <name>spacedock::LogForm</name>
    <message>
        <source>Write Spaces as owner/name, with commas between them.</source>
        <translation>Schreiben Sie Spaces als Eigentümer/Name, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Jetzt aufbewahrt</translation>
    </message>
    <message>
        <source>What looks like a token or password is never written to disk.</source>
        <translation>Was wie ein Token oder Passwort aussieht, wird nie auf die Platte geschrieben.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Tell me of lines</source>
        <translation>Bei Zeilen melden</translation>
    </message>
    <message>
        <source>Logs to keep on this computer</source>
        <translation>Logs, die auf diesem Computer bleiben</translation>
    </message>
    <message>
        <source>All that are watched</source>
        <translation>Alle beobachteten</translation>
    </message>
    <message>
        <source>Of paid hardware</source>
        <translation>Die bezahlter Hardware</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Most room for logs on disk</source>
        <translation>Höchster Platz für Logs auf der Platte</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Greatest age of logs on disk</source>
        <translation>Höchstes Alter von Logs auf der Platte</translation>
    </message>
    <message>
        <source>Every Space that runs on paid hardware</source>
        <translation>Jeden Space, der auf bezahlter Hardware läuft</translation>
    </message>
    <message>
        <source>Spaces whose logs are always watched</source>
        <translation>Spaces, deren Logs immer beobachtet werden</translation>
    </message>
    <message>
        <source>And these Spaces, such as owner/name, owner/other</source>
        <translation>Und diese Spaces, etwa Eigentümer/Name, Eigentümer/anderer</translation>
    </message>
    <message>
        <source>Space whose logs are to be removed</source>
        <translation>Space, dessen Logs entfernt werden sollen</translation>
    </message>
    <message>
        <source>less than 1 MB</source>
        <translation>weniger als 1 MB</translation>
    </message>
    <message>
        <source>No logs yet.</source>
        <translation>Noch keine Logs.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, %1.</source>
        <translation>
            <numerusform>%n Lauf, %1.</numerusform>
            <numerusform>%n Läufe, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every Space</source>
        <translation>Jeder Space</translation>
    </message>
    <message>
        <source>Remove kept logs</source>
        <translation>Aufbewahrte Logs entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n kept runs</source>
        <translation>
            <numerusform>%n aufbewahrter Lauf</numerusform>
            <numerusform>%n aufbewahrte Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from this computer for good; the Hub has no copy of runs that are over. Logs that are being written stay. Your Spaces and their bill are not touched.</source>
        <translation>Sie werden endgültig von diesem Computer entfernt; der Hub hat keine Kopie vergangener Läufe. Logs, die gerade geschrieben werden, bleiben. Ihre Spaces und deren Kosten sind nicht betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n runs</source>
        <translation>
            <numerusform>%n Lauf entfernen</numerusform>
            <numerusform>%n Läufe entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::LogMergeSheet</name>
    <message>
        <source>This Space alone</source>
        <translation>Nur dieser Space</translation>
    </message>
    <message>
        <source>Merge logs</source>
        <translation>Logs mischen</translation>
    </message>
    <message>
        <source>Lines of which other Spaces are to stand between its own, by time?</source>
        <translation>Zeilen welcher anderen Spaces sollen, nach der Zeit geordnet, zwischen den eigenen stehen?</translation>
    </message>
    <message>
        <source>Other Spaces</source>
        <translation>Andere Spaces</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A Space in a list: %1 is its name, %2 what it does.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Merge with %n Spaces</source>
        <translation>
            <numerusform>Mit %n Space mischen</numerusform>
            <numerusform>Mit %n Spaces mischen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mischen</translation>
    </message>
</context>
<context>
    <name>spacedock::LogNotices</name>
    <message>
        <source>Show the log</source>
        <translation>Log zeigen</translation>
    </message>
</context>
<context>
    <name>spacedock::LogOverview</name>
    <message>
        <source>Overview of the log</source>
        <translation>Überblick des Logs</translation>
    </message>
</context>
<context>
    <name>spacedock::LogPanes</name>
    <message>
        <source>Find this</source>
        <translation>Dies suchen</translation>
    </message>
    <message>
        <source>Only lines with this, below</source>
        <translation>Nur Zeilen damit, unten</translation>
    </message>
    <message>
        <source>No lines with this, below</source>
        <translation>Keine Zeilen damit, unten</translation>
    </message>
    <message>
        <source>Colour this</source>
        <translation>Dies färben</translation>
    </message>
</context>
<context>
    <name>spacedock::LogQueryEdit</name>
    <message>
        <source>Match case</source>
        <translation>Groß und klein beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>spacedock::LogSincePopup</name>
    <message>
        <source>Show the lines since</source>
        <translation>Zeilen zeigen seit</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>spacedock::LogTab</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show masked secrets until the program ends</source>
        <translation>Verdeckte Geheimnisse zeigen, bis das Programm endet</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Compare the last good run with the failed one</source>
        <translation>Den letzten guten Lauf mit dem gescheiterten vergleichen</translation>
    </message>
    <message>
        <source>Tokens and secrets are shown</source>
        <translation>Token und Geheimnisse sind sichtbar</translation>
    </message>
    <message>
        <source>Tokens and secrets are masked</source>
        <translation>Token und Geheimnisse sind verdeckt</translation>
    </message>
    <message>
        <source>Build: %1 · %2</source>
        <extracomment>A kept log in a menu: %1 is which run, %2 what is known of it.</extracomment>
        <translation>Bau: %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The kept log cannot be read.</source>
        <translation>Das aufbewahrte Log ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This is a run that was kept.</source>
        <translation>Dies ist ein aufbewahrter Lauf.</translation>
    </message>
    <message>
        <source>Part of its file could not be read.</source>
        <translation>Ein Teil der Datei war nicht lesbar.</translation>
    </message>
    <message>
        <source>Back to the live log</source>
        <translation>Zurück zum Live-Log</translation>
    </message>
    <message>
        <source>Only the beginning was copied.</source>
        <translation>Nur der Anfang wurde kopiert.</translation>
    </message>
    <message>
        <source>The selection is too large for the clipboard. Export writes all.</source>
        <translation>Die Auswahl ist zu groß für die Zwischenablage. Der Export schreibt alles.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <extracomment>A log that was kept; %1 is which run.</extracomment>
        <translation>Aufbewahrt: %1</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>build</source>
        <translation>Bau</translation>
    </message>
    <message numerus="yes">
        <source>Merged with %n other Spaces, in the order of time.</source>
        <translation>
            <numerusform>Gemischt mit %n anderen Space, nach der Zeit geordnet.</numerusform>
            <numerusform>Gemischt mit %n anderen Spaces, nach der Zeit geordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of %1 cannot be read at the moment.</source>
        <translation>Das Log von %1 ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 build</source>
        <extracomment>Before a line of a log: %1 is the name of the Space.</extracomment>
        <translation>%1 Bau</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 Lauf</translation>
    </message>
    <message>
        <source>Keep this log open</source>
        <translation>Dieses Log offen halten</translation>
    </message>
    <message>
        <source>Watched and kept all the time, not only while it is in sight</source>
        <translation>Wird ständig verfolgt und aufbewahrt, nicht nur solange es zu sehen ist</translation>
    </message>
    <message>
        <source>This Space alone</source>
        <translation>Nur dieser Space</translation>
    </message>
    <message>
        <source>Show the first error</source>
        <translation>Den ersten Fehler zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Failed, with %n errors since the last start.</source>
        <translation>
            <numerusform>Gescheitert, mit %n Fehler seit dem letzten Start.</numerusform>
            <numerusform>Gescheitert, mit %n Fehlern seit dem letzten Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 goes from one to the next.</source>
        <translation>F8 geht von einem zum nächsten.</translation>
    </message>
</context>
<context>
    <name>spacedock::LogView</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <translation>Mit Zeiten kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
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
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
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
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>paid by a grant</source>
        <translation>von einer Förderung bezahlt</translation>
    </message>
</context>
<context>
    <name>spacedock::PartFields</name>
    <message>
        <source>book&apos;s</source>
        <translation>wie Liste</translation>
    </message>
    <message>
        <source>Write a time such as 15 min, 1 h or never.</source>
        <translation>Schreiben Sie eine Zeit wie 15 min, 1 h oder nie.</translation>
    </message>
    <message>
        <source>A price of your own goes before the price book&apos;s.</source>
        <translation>Ein eigener Preis geht dem der Preisliste vor.</translation>
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
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Eigener Preis</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>Visits a day</source>
        <translation>Besuche am Tag</translation>
    </message>
    <message>
        <source>A visit takes</source>
        <translation>Ein Besuch dauert</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Verteilt über</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Stunden am Tag</translation>
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
        <source>As it ran</source>
        <translation>Wie er lief</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Werktags</translation>
    </message>
</context>
<context>
    <name>spacedock::PatternList</name>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Text or expression to be told of</source>
        <translation>Text oder Ausdruck, der gemeldet wird</translation>
    </message>
    <message>
        <source>Text, such as CUDA out of memory</source>
        <translation>Text wie CUDA out of memory</translation>
    </message>
    <message>
        <source>Space whose log is watched; empty for every Space</source>
        <translation>Space, dessen Log beobachtet wird; leer für jeden Space</translation>
    </message>
    <message>
        <source>Every Space</source>
        <translation>Jeder Space</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Looked for in the logs that are open, from now on: the Space in view and those that are watched by the settings above.</source>
        <translation>Gesucht ab jetzt in den offenen Logs: des Space im Blick und derer, die nach den Einstellungen oben beobachtet werden.</translation>
    </message>
    <message>
        <source>“%1” in every Space</source>
        <translation>„%1“ in jedem Space</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>Tell no more of “%1”</source>
        <translation>„%1“ nicht mehr melden</translation>
    </message>
    <message>
        <source>Write the Space as owner/name, or nothing for every Space.</source>
        <translation>Schreiben Sie den Space als Eigentümer/Name, oder nichts für jeden Space.</translation>
    </message>
    <message>
        <source>The expression cannot be read at character %1.</source>
        <translation>Der Ausdruck ist an Stelle %1 nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>spacedock::PauseDialog</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Also those that sleep: a visit would start their bill</source>
        <translation>Auch die, die schlafen: ein Besuch würde ihre Kosten auslösen</translation>
    </message>
    <message>
        <source>Try those that failed again</source>
        <translation>Die gescheiterten erneut versuchen</translation>
    </message>
    <message>
        <source>Pause all paid Spaces</source>
        <translation>Alle bezahlten Spaces pausieren</translation>
    </message>
    <message>
        <source>Pause what nobody visits</source>
        <translation>Pausieren, was niemand besucht</translation>
    </message>
    <message>
        <source>One question for all; the set is remembered and can be resumed</source>
        <translation>Eine Frage für alle; die Auswahl wird gemerkt und kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>The Hub does not tell visits: the sleep time does, where there is one</source>
        <translation>Der Hub nennt keine Besuche: die Schlafzeit verrät sie, wo es eine gibt</translation>
    </message>
    <message>
        <source>Days without a visit</source>
        <translation>Tage ohne Besuch</translation>
    </message>
    <message>
        <source>Not visited for at least, in days:</source>
        <translation>Nicht besucht seit mindestens, in Tagen:</translation>
    </message>
    <message>
        <source>Spaces to pause</source>
        <translation>Zu pausierende Spaces</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>not known: asleep since before Spacedock looked</source>
        <translation>nicht bekannt: schläft, seit Spacedock hinsieht</translation>
    </message>
    <message>
        <source>not known: it never sleeps</source>
        <translation>nicht bekannt: er schläft nie</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n Spaces</source>
        <translation>
            <numerusform>%n Space pausieren</numerusform>
            <numerusform>%n Spaces pausieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, stop %2</source>
        <translation>%1, beendet %2</translation>
    </message>
    <message>
        <source>None of them is billed now.</source>
        <translation>Keiner davon kostet jetzt.</translation>
    </message>
    <message>
        <source>Stops %1 now.</source>
        <translation>Beendet jetzt %1.</translation>
    </message>
    <message>
        <source>Only an owner can start them again; visitors see a paused page.</source>
        <translation>Nur Eigentümer können sie wieder starten; Besucher sehen eine Pausenseite.</translation>
    </message>
    <message>
        <source>Files on the disk of a Space without a volume are lost.</source>
        <translation>Dateien auf der Platte eines Space ohne Volume gehen verloren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Waiting for the Hub…</source>
        <translation>Wartet auf den Hub…</translation>
    </message>
    <message>
        <source>%1 of %2 paused</source>
        <translation>%1 von %2 pausiert</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>Paused, they cost nothing: no hardware, no disk.</source>
        <translation>Angehalten kosten sie nichts: keine Hardware, keine Platte.</translation>
    </message>
    <message>
        <source>$/h now</source>
        <translation>$/h jetzt</translation>
    </message>
</context>
<context>
    <name>spacedock::PauseModel</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, nicht gewählt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
</context>
<context>
    <name>spacedock::PlanDialog</name>
    <message>
        <source>One hour more</source>
        <translation>Eine Stunde länger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Als Nächstes fällig</translation>
    </message>
    <message>
        <source>What Spacedock will do by itself. It must run for this.</source>
        <translation>Was Spacedock von selbst tun wird. Es muss dafür laufen.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Give a Space office hours, or hardware for a while, and it stands here until it is done.</source>
        <translation>Geben Sie einem Space Bürozeiten oder Hardware auf Zeit, dann steht es hier, bis es getan ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leaves %1, %2</source>
        <extracomment>A lease ends: &quot;Leaves A10G small, then CPU basic&quot;</extracomment>
        <translation>Verlässt %1, %2</translation>
    </message>
    <message>
        <source>Budget %1: kept running until then</source>
        <translation>Budget %1: läuft bis dahin weiter</translation>
    </message>
    <message>
        <source>Budget %1: the guard acts</source>
        <translation>Budget %1: der Wächter handelt</translation>
    </message>
</context>
<context>
    <name>spacedock::PlanModel</name>
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
</context>
<context>
    <name>spacedock::ReconcileDialog</name>
    <message>
        <source>Own meter and bill</source>
        <translation>Eigene Messung und Abrechnung</translation>
    </message>
    <message>
        <source>Own meter and bill, %1</source>
        <translation>Eigene Messung und Abrechnung, %1</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Both agree to the micro-dollar.</source>
        <translation>Beide stimmen auf den Mikrodollar überein.</translation>
    </message>
</context>
<context>
    <name>spacedock::ReconcileModel</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>everything is explained</source>
        <translation>alles ist erklärt</translation>
    </message>
    <message>
        <source>%1 not explained</source>
        <translation>%1 nicht erklärt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Space or product</source>
        <translation>Space oder Produkt</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Own meter, $</source>
        <translation>Eigene Messung, $</translation>
    </message>
    <message>
        <source>The Hub, $</source>
        <translation>Der Hub, $</translation>
    </message>
    <message>
        <source>Difference, $</source>
        <translation>Unterschied, $</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>spacedock::ReplayChart</name>
    <message>
        <source>Cost by sleep time</source>
        <translation>Kosten nach Schlafzeit</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aktuell</translation>
    </message>
</context>
<context>
    <name>spacedock::ReplayDialog</name>
    <message>
        <source>Replay sleep times</source>
        <translation>Schlafzeiten nachspielen</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s), played again. Paid was %1.</source>
        <translation>
            <numerusform>Der letzte %n Tag, noch einmal gespielt. Gezahlt wurden %1.</numerusform>
            <numerusform>Die letzten %n Tage, noch einmal gespielt. Gezahlt wurden %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost by sleep time</source>
        <translation>Kosten nach Schlafzeit</translation>
    </message>
    <message>
        <source>Choose a sleep time.</source>
        <translation>Wählen Sie eine Schlafzeit.</translation>
    </message>
    <message>
        <source>Sleep after %1…</source>
        <translation>Schlaf nach %1…</translation>
    </message>
    <message>
        <source>Never sleep…</source>
        <translation>Nie schlafen…</translation>
    </message>
</context>
<context>
    <name>spacedock::ReplayModel</name>
    <message>
        <source>present</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Sleep after</source>
        <translation>Schlaf nach</translation>
    </message>
    <message>
        <source>You would have paid</source>
        <translation>Sie hätten gezahlt</translation>
    </message>
    <message>
        <source>Against what ran, $</source>
        <translation>Gegenüber dem, was lief, $</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
</context>
<context>
    <name>spacedock::ResumeDialog</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resume the paused set</source>
        <translation>Die pausierten fortsetzen</translation>
    </message>
    <message>
        <source>Each on the hardware that it had</source>
        <translation>Jeder auf der Hardware, die er hatte</translation>
    </message>
    <message>
        <source>What somebody has started meanwhile is left as it is.</source>
        <translation>Was jemand inzwischen gestartet hat, bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n Spaces</source>
        <translation>
            <numerusform>%n Space fortsetzen</numerusform>
            <numerusform>%n Spaces fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the set</source>
        <translation>Die Auswahl vergessen</translation>
    </message>
    <message>
        <source>Not paused: %1</source>
        <translation>Nicht pausiert: %1</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>Starts the bill again, at %1 once all of them run.</source>
        <translation>Die Kosten beginnen wieder, mit %1, sobald alle laufen.</translation>
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
        <source>As one of my Spaces</source>
        <translation>Wie einer meiner Spaces</translation>
    </message>
    <message>
        <source>Add a Space to this scenario</source>
        <translation>Diesem Szenario einen Space hinzufügen</translation>
    </message>
    <message>
        <source>Take this Space out of the scenario</source>
        <translation>Diesen Space aus dem Szenario nehmen</translation>
    </message>
    <message>
        <source>Space of the scenario</source>
        <translation>Space des Szenarios</translation>
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
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep watching in the tray</source>
        <translation>Im Infobereich weiter beobachten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>When it is closed</source>
        <translation>Wenn es geschlossen wird</translation>
    </message>
    <message>
        <source>Budgets, leases and office hours need Spacedock to run.</source>
        <translation>Budgets, Leihen und Bürozeiten brauchen ein laufendes Spacedock.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>In force: %1. %2</source>
        <translation>In Kraft: %1. %2</translation>
    </message>
</context>
<context>
    <name>spacedock::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>Show the log</source>
        <translation>Log zeigen</translation>
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
    <message>
        <source>%1, changing to %2</source>
        <translation>%1, wechselt zu %2</translation>
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
    <name>spacedock::TokenDialog</name>
    <message>
        <source>Keep it in this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Anderes Token</translation>
    </message>
    <message>
        <source>Another token for %1</source>
        <translation>Anderes Token für %1</translation>
    </message>
    <message>
        <source>The Hub no longer takes the one in use. What runs goes on and is billed.</source>
        <translation>Der Hub nimmt das bisherige nicht mehr an. Was läuft, läuft weiter und kostet.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Otherwise it is forgotten when the program ends.</source>
        <translation>Sonst wird es beim Beenden des Programms vergessen.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüft…</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or make a new one.</source>
        <translation>Prüfen Sie, ob es ganz kopiert wurde, oder machen Sie ein neues.</translation>
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
    <name>spacedock::TokenNotice</name>
    <message>
        <source>Another token…</source>
        <translation>Anderes Token…</translation>
    </message>
    <message>
        <source>The Hub no longer takes your token.</source>
        <translation>Der Hub nimmt Ihr Token nicht mehr an.</translation>
    </message>
    <message>
        <source>What you see is the last that was read, and nothing can be paused from here until there is another one: budgets, leases and schedules wait too.</source>
        <translation>Zu sehen ist das zuletzt Gelesene, und bis es ein anderes gibt, lässt sich von hier nichts anhalten: Auch Budgets, Leihen und Zeitpläne warten.</translation>
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
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter products…</source>
        <translation>Produkte filtern…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::Tray</name>
    <message>
        <source>Pause all paid Spaces…</source>
        <translation>Alle bezahlten Spaces pausieren…</translation>
    </message>
    <message>
        <source>Show Spacedock</source>
        <translation>Spacedock zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n Spaces billed now</source>
        <translation>
            <numerusform>%1 · %2 · %n Space kostet jetzt</numerusform>
            <numerusform>%1 · %2 · %n Spaces kosten jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep watching?</source>
        <translation>Weiter beobachten?</translation>
    </message>
    <message>
        <source>Keep watching in the tray?</source>
        <translation>Im Infobereich weiter beobachten?</translation>
    </message>
    <message>
        <source>Asked once; the settings keep it</source>
        <translation>Wird einmal gefragt; die Einstellungen merken es sich</translation>
    </message>
    <message>
        <source>In the tray Spacedock goes on with budgets, leases and office hours, and shows what is billed. Without it they wait until it is started again.</source>
        <translation>Im Infobereich kümmert sich Spacedock weiter um Budgets, Leihen und Bürozeiten und zeigt, was kostet. Ohne ihn warten sie bis zum nächsten Start.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Weiter beobachten</translation>
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
    <message>
        <source>Forecast, high</source>
        <translation>Prognose, hoch</translation>
    </message>
    <message>
        <source>Forecast, low</source>
        <translation>Prognose, niedrig</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
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
    <message>
        <source>Check that it was copied whole, or make a new one. %1</source>
        <translation>Prüfen Sie, ob es ganz kopiert wurde, oder legen Sie ein neues an. %1</translation>
    </message>
</context>
<context>
    <name>spacedock::WindowMenus</name>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Geld</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Commands and Spaces…</source>
        <translation>&amp;Befehle und Spaces…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>A group of commands before one of them: &quot;Costs: Export&quot;</extracomment>
        <translation>%1: </translation>
    </message>
</context>
</TS>
