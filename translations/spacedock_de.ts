<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Activity</name>
    <message>
        <source>sleep %1</source>
        <extracomment>A sleep time, such as &quot;sleep 1 h&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, the Hub answered %1</source>
        <extracomment>%1 is the status of the Hub&apos;s answer, such as 403.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillWords</name>
    <message>
        <source>This token lacks the right %1.</source>
        <extracomment>%1 is the technical name of a right, such as user.billing.read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token lacks a right to the organisation&apos;s billing, such as an admin of it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is the bill as it was on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown instead is what Spacedock itself has seen since %1, as an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacedock itself has not seen anything that is billed there this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill of %1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%1 (%2), used %3 on %n day(s) a month</source>
        <extracomment>%1 hardware, %2 its facts, %3 hours a day, %4 days a month</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of them cost the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2 saves %3 a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 a month cheaper than %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>%1 hours a day, %2 days a month, %3 sleep time: &quot;8 h × 22, 1 h&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days × %2 in use</source>
        <extracomment>%1 days, %2 hours a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 until asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 starting, billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 starting, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>× %1 × %n replica(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>Format of a day without its year, see QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>Format of a moment without its year, see QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1: %2 in total. %3.</source>
        <extracomment>%1 day, %2 money, %3 list of names with money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 that day (%3), %4 up to then.</source>
        <extracomment>%1 day, %2 money of that day, %3 list of names with money, %4 money since the month&apos;s begin</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The Hub cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub&apos;s certificate was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub does not accept the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub asks for a way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub does not find this, or the token may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is under way on the Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub asks for a pause: too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub has trouble of its own (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not one that the Hub gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer pointed to another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history on this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and the proxy; Spacedock tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not sent. Check this computer&apos;s date, or add your network&apos;s certificate in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacedock tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have expired or been revoked: sign in with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a payment method or credits in the Hub&apos;s billing settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a token that has the right, or ask an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been renamed, moved or deleted; refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is through, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacedock goes on by itself in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacedock goes on by itself after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reason is below; another choice may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong on your side; Spacedock tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or the login page of a network may stand in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not followed, so the token stayed with the Hub. Check the address of the Hub in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Spaces and their bill are not touched; what is seen from now on is kept until the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lasts until Spacedock closes; sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown may be old; the bill goes on as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change may have happened, and the bill with it; Spacedock reads the state back. Look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; the bill goes on as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the right %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was to be done, such as &quot;Restart&quot;; %2 is a sentence that says why it failed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub says: %1 (request %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Files outside its persistent storage are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files outside %1 are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No volume: files on its disk are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting is billed, building is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building and starting are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused and may stay so: restart it to use the new hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Space restarts, usually in 3 to 5 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops up to %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grant pays for it: your bill stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free: your bill stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops its bill. These prices do not name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not billed now. Paused, no visit can start its bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These prices do not name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the bill again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill goes on at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is built again without the cache, which can take long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors wait until it runs again, usually 3 to 5 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bill stays at %1 for these Spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises the bill by %1 while they run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replicas: each is billed in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grant pays for the present hardware, not for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeroGPU works with Gradio Spaces only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner can start it again; visitors see a paused page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays online on CPU basic and sleeps after 48 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a GPU, code that needs one fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>$%1</source>
        <extracomment>%1 is an amount of US dollars. Keep the sign in front, where the bill has it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/h</source>
        <extracomment>%1 is an amount with its dollar sign; h is the hour.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>Hours and minutes of a month in a table, such as &quot;221 h 15&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a length of time, such as &quot;4 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year, such as &quot;November 2026&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <extracomment>Memory in use and in all, such as &quot;6.2 of 16 GB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&quot;%1&quot; is not the address of a Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a Space as owner/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore a simulated Hub, without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Hub at &lt;url&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Space &lt;owner/name&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a page: spaces, costs, estimate, grants, activity, frameworks, settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the light or the dark theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the window into &lt;file&gt; and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1360x860.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Space of yours in one window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short bursts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpaceFacts</name>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 without a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed on free hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date with the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repository is at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files are lost on restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled by the Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A stretch of the day: stage, begin, end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billed · %2</source>
        <extracomment>Of today, from own observation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Spaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 vCPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× %2 %3</source>
        <extracomment>Number, model and memory of the GPUs, such as &quot;4× L4 96 GB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live list, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed by the minute while starting or running; building, sleeping and paused are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed by the minute while running; building, starting, sleeping and paused are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting and running are billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only running is billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list Spaces, private ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware, sleep, pause, logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs from the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply for grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only public Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look, not touch; no logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own estimate, marked so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the settings page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine-grained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no application file to run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in its README cannot be used, so nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build failed, so nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application answers visitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old version answers while the next one is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old version answers while the next one starts; for minutes both may be billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application failed and the Hub stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: visitors cannot wake it, only an owner can restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep: the next visit wakes it, and paid hardware costs from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the next visit starts it, and paid hardware costs from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Spacedock does not know the stage %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is billed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hardware is free of charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grant pays for its hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is billed by the minute, now at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be billed, at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This price edition does not name its hardware, so its cost is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, building next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, starting next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not billed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by a grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the sleep time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub changes the hardware of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sleep time of %1 is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is rebuilt from scratch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the sleep time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebuilding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock</name>
    <message>
        <source>No grant asked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Space is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1; grants are for public Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community tab: must be on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No licence is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeps when not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sleeps: few get that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: a grant pays for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; these prices do not name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is free for the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 while it runs on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 a month at that use on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::AccountButton</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is forgotten, in the keychain too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Spaces go on as they are: what runs on paid hardware runs on and is billed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::AccountSettings</name>
    <message>
        <source>restricted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a payment method is on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no payment method is on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this session only: it is forgotten when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::ActModel</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now $/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then $/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::ActionRow</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::ActivityModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/h</source>
        <extracomment>Header of a column with the price per hour before and after.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::ActivityPage</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change that you make to a Space will be listed here, with what it did to the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::BannerStack</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::BillPanel</name>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on: 30 days. As in %1: %2 a month at your use so far (%3 in %4 days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on: 30 days. Nothing was billed in %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::BookChoice</name>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as the %1 edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the %1 edition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::BurnMeter</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Unit behind a price per hour.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Spaces that are billed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the costs of this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where this month is heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast for %1: %2, budget %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::Chip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter and how many rows it would show, for screen readers: &quot;Running, 5&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::CodeBox</name>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::CodeExpander</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::CodeTab</name>
    <message>
        <source>Language of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for its hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its sleep time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::ConfirmDialog</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use CPU basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n Spaces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, stop %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces that this is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::CostChart</name>
    <message>
        <source>Accumulated cost and cost per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated cost, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per day, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled: billed by the Hub · dashed: estimate, as seen by Spacedock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed by the Hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::CostFigures</name>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces %1 + other %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly an estimate · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered by grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no grant in this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Space(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Space(s) billed now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is billed now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::CostModel</name>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grant paid %1, which is not part of the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate from the stages that Spacedock has seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::CostTab</name>
    <message>
        <source>Bill of this Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing billed this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run on paid hardware will be a line here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate from own observation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::CostsPage</name>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token with this right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart&apos;s figures. Space shows or hides a row in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing billed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hardware and the other paid products of your account and your organisations appear here by the minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bill of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacedock keeps the bill of every month in which it was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n granted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::DetailsHeader</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is the hardware it runs on, %2 what it changes to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::DetailsPane</name>
    <message>
        <source>No Space chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see its cost, logs and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::DialogParts</name>
    <message>
        <source>%1, static: no hardware, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, not billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sleeps after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, never sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::DurationEdit</name>
    <message>
        <source>Own sleep time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a duration up to a year. Write 90 min, 2 h or 3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 90 min, 2 h or 3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 without a visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::EstimateChart</name>
    <message>
        <source>Cost per month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::EstimateModel</name>
    <message>
        <source>Use, sleep after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per hour, while billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per day of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per month by the %1 book</source>
        <extracomment>%1 is a price book such as &quot;2023&quot; or &quot;August 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::EstimatePage</name>
    <message>
        <source>Add a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per month, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <extracomment>%1 a date, %2 a sentence on what is billed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A month has %n day(s) · rounded to the cent at the end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::EstimateTable</name>
    <message>
        <source>Add a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::FactGrid</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied, such as &quot;Address&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::FlavorBox</name>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this price book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::FlavorModel</name>
    <message>
        <source>This edition of the price table does not name this hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ / 30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ $/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::FrameworksPage</name>
    <message>
        <source>requirements.txt as of 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirements.txt of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in app.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines in the run log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving a model to the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most Spaces use a GPU as they are; these lines are for when they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Lines for requirements.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. A check in app.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a T4 the Space&apos;s run log then shows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Using the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a build that fits the Space&apos;s CUDA driver. The lines of 2023 are kept for old Spaces: they ask for a CUDA that new builds have left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: %1 uses a GPU by itself when it finds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 computes where the data is: move the model and its inputs. Libraries on top of it, such as transformers pipelines, may do it for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::GrantDialog</name>
    <message>
        <source>Community GPU grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub lends GPUs to public, open projects. Staff read each request; ZeroGPU is usually offered first. Private and commercial Spaces are asked to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what it does and why it needs a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings page instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sure way, if the form there is preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::GrantForm</name>
    <message>
        <source>What does it do, and for whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a GPU, and why this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory, time, what was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper, code, model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will sleep after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::GrantPreview</name>
    <message>
        <source>Preview of the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 · Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grant covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days, no promise; the Hub tells you when staff reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::GrantTab</name>
    <message>
        <source>Open the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for a grant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on %1 · %2</source>
        <extracomment>%1 is a date, %2 what became of it, such as &quot;answered&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discussion on the Hub has the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grant pays for this Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grant was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub gives GPUs to side projects and demos that many can use. The application is a discussion in the Space, which everyone can read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::GrantsModel</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted, the bill shows it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::GrantsPage</name>
    <message>
        <source>Looking for grants in the discussions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at the discussions of %1 of %2 Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a grant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through all Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grant asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A community GPU grant lends a public, open project a GPU of the Hub, free of charge. You ask in the Space&apos;s Community tab; staff answer there, in days, without a promise. What you asked for, and what became of it, stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::HardwareDialog</name>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use CPU basic: stop paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free hardware sleeps after 48 hours without a visit, whatever is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sleeps: %1 for 30 days, visited or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sleeps, and is billed all the time, visited or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now; sent with the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hardware never sleeps unless told to. One hour is proposed and sent with the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1, price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on this hardware. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves %1, stays online, sleeps after 48 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays online, sleeps after 48 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::LogBar</name>
    <message>
        <source>Which log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time beside each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected lines, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::LogTab</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost, next try in %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of a build stands here while the Hub builds the Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Space sleeps. Its log begins with the next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Space is paused. Its log begins when it is restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Space prints will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::LogView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>↻ %n updates</source>
        <extracomment>Behind the last state of a progress bar in a log.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::MainWindow</name>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::MonthPicker</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::NetworkForm</name>
    <message>
        <source>Write an address such as proxy.example:3128, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections use this after Spacedock is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of certificate authorities to trust besides the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::OverviewTab</name>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prices</source>
        <extracomment>%1 is an edition of the price table, such as &quot;August 2026&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::RightsTable</name>
    <message>
        <source>Without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only trying tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::ScenarioEditor</name>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as 15 min, 1 h or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeps after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This price book does not name the hardware.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::SettingsPage</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1, as of %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacedock %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::SignInReport</name>
    <message>
        <source>PRO plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment method on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no payment method: paid hardware is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept for this session only: it is forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::SleepChoice</name>
    <message>
        <source>other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::SleepDialog</name>
    <message>
        <source>Sleep time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One sleep time for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep after a time without a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A static Space is only files: it has no hardware, costs nothing and never sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free hardware falls asleep after %1 without a visit. The Hub fixes this time: no setting changes it and nothing keeps the Space awake. A visit wakes it again.

On paid hardware, from %2, you choose the time yourself, or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose hardware…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set sleep time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sleep, up to %1 in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not pay for this hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs %1 in 30 days, visited or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on for %1 after the last visit, which costs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 in 30 days, if there is always a visitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep it costs nothing. A visit wakes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n on free hardware or static: left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::SleepList</name>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never: %1 in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own time:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::SpaceActions</name>
    <message>
        <source>Hardware…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory rebuild…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use CPU basic: stop paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for a grant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on the Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::SpaceChooser</name>
    <message>
        <source>Community GPU grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which Space? Grants are for public, open projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::SpaceNotices</name>
    <message>
        <source>Sleep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant for %1 was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff answer in the discussion on the Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The list is from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 never sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 that is %2 in 30 days; sleep stops the bill between visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces are billed and never sleep.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Together that is %1 in 30 days; sleep stops the bill between visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been changing to %2 for %3.</source>
        <extracomment>A change of hardware; %2 is the new hardware, %3 a length of time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That usually takes 3 to 5 min. The log may tell why; a restart asks again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::SpacesList</name>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Spaces yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Spaces of your account and of your organisations will stand here as soon as there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Space matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has these words in its name, owner, stage or hardware, or is in the state that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::SpacesModel</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$/h now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, $</source>
        <extracomment>Header of a column of money; %1 is a month&apos;s short name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::SpacesPage</name>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>&quot;12 Spaces $257.00 in November&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + other products %2 = %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changing to %2, %3 (usually 3 to 5 min)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::StageStrip</name>
    <message>
        <source>Stages of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24:00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::StatusLine</name>
    <message>
        <source>Demo: a simulated Hub, time runs %1 times faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub asks to wait %1; everything goes on by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, reading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fresh data, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces are changing hardware</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is changing to %2, %3 (usually 3 to 5 min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The Hub counts requests; its window starts anew in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::TokenEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter Spaces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter Spaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::UsageModel</name>
    <message>
        <source>granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::ValueBox</name>
    <message>
        <source>that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::WelcomeCard</name>
    <message>
        <source>Welcome to Spacedock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Space of yours in one window: its stage, its hardware, what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is a simulated Hub inside the program: Spaces that run, log and cost, and nothing leaves the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate costs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spacedock::WelcomePage</name>
    <message>
        <source>Endpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it is forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token with these rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token was found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1. It is copied only if you say so; the original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
