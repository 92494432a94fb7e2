<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%1 (%2), used %3 on %n day(s) a month</source>
        <extracomment>%1 hardware, %2 its facts, %3 hours a day, %4 days a month</extracomment>
        <translation>
            <numerusform>%1 (%2), used %3 on %n day a month</numerusform>
            <numerusform>%1 (%2), used %3 on %n days a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× %1 × %n replica(s)</source>
        <translation>
            <numerusform>× %1 × %n replica</numerusform>
            <numerusform>× %1 × %n replicas</numerusform>
        </translation>
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
            <numerusform>%n visit a day, %1</numerusform>
            <numerusform>%n visits a day, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n replicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min, %1</source>
        <translation>
            <numerusform>%n min, %1</numerusform>
            <numerusform>%n min, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dashed: forecast from your last %n week(s)</source>
        <translation>
            <numerusform>dashed: forecast from your last week</numerusform>
            <numerusform>dashed: forecast from your last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dashed: forecast from %n day(s)</source>
        <translation>
            <numerusform>dashed: forecast from %n day</numerusform>
            <numerusform>dashed: forecast from %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogNoticeWords</name>
    <message numerus="yes">
        <source>%1: %n lines with “%2”</source>
        <translation>
            <numerusform>%1: %n line with “%2”</numerusform>
            <numerusform>%1: %n lines with “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogRunWords</name>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogStateWords</name>
    <message numerus="yes">
        <source>%1 lines</source>
        <extracomment>%1 is the number as it is written, %n the same for the plural.</extracomment>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Live, %n lines/s</source>
        <translation>
            <numerusform>Live, %n line/s</numerusform>
            <numerusform>Live, %n lines/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>↻ %n updates</source>
        <extracomment>Behind the last state of a progress bar in a log.</extracomment>
        <translation>
            <numerusform>↻ %n update</numerusform>
            <numerusform>↻ %n updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n replicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message numerus="yes">
        <source>A cold start counts %n min, as this Space&apos;s starts were seen to take.</source>
        <translation>
            <numerusform>A cold start counts %n min, as this Space&apos;s starts were seen to take.</numerusform>
            <numerusform>A cold start counts %n min, as this Space&apos;s starts were seen to take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cold start counts %n min: that is assumed, since none of this Space was seen.</source>
        <translation>
            <numerusform>A cold start counts %n min: that is assumed, since none of this Space was seen.</numerusform>
            <numerusform>A cold start counts %n min: that is assumed, since none of this Space was seen.</numerusform>
        </translation>
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
</context>
<context>
    <name>StandingWords</name>
    <message numerus="yes">
        <source>What is in %n bucket(s) counts as storage of the account, as before.</source>
        <translation>
            <numerusform>What is in its bucket counts as storage of the account, as before.</numerusform>
            <numerusform>What is in %n buckets counts as storage of the account, as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persistent disk(s) are billed on: %1 a month by the list of April 2026.</source>
        <extracomment>%n disks, %1 money</extracomment>
        <translation>
            <numerusform>%n persistent disk is billed on: %1 a month by the list of April 2026.</numerusform>
            <numerusform>%n persistent disks are billed on: %1 a month by the list of April 2026.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailWords</name>
    <message numerus="yes">
        <source>%1 · %n Space(s)</source>
        <translation>
            <numerusform>%1 · %n Space</numerusform>
            <numerusform>%1 · %n Spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::ActivityPage</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::BannerStack</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::BudgetDialog</name>
    <message numerus="yes">
        <source>Today %n Spaces would be paused and stop %1.</source>
        <translation>
            <numerusform>Today %n Space would be paused and stop %1.</numerusform>
            <numerusform>Today %n Spaces would be paused and stop %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n Spaces would move to CPU basic and stop %1.</source>
        <translation>
            <numerusform>Today %n Space would move to CPU basic and stop %1.</numerusform>
            <numerusform>Today %n Spaces would move to CPU basic and stop %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::BulkHardwareDialog</name>
    <message numerus="yes">
        <source>%n Spaces</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Spaces</source>
        <translation>
            <numerusform>Change %n Space</numerusform>
            <numerusform>Change %n Spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are left out: their budget is used up and its guard is on. As with the Hub&apos;s own limits, an upgrade is refused then.</source>
        <translation>
            <numerusform>%n of them is left out: its budget is used up and the guard is on. As with the Hub&apos;s own limits, an upgrade is refused then.</numerusform>
            <numerusform>%n of them are left out: their budget is used up and its guard is on. As with the Hub&apos;s own limits, an upgrade is refused then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::BulkPane</name>
    <message numerus="yes">
        <source>%n Spaces selected</source>
        <translation>
            <numerusform>%n Space selected</numerusform>
            <numerusform>%n Spaces selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others are busy and start anew</source>
        <translation>
            <numerusform>%1 and %n other are busy and start anew</numerusform>
            <numerusform>%1 and %n others are busy and start anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::ConfirmDialog</name>
    <message numerus="yes">
        <source>%1: %n Spaces</source>
        <translation>
            <numerusform>%1: %n Space</numerusform>
            <numerusform>%1: %n Spaces</numerusform>
        </translation>
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
            <numerusform>Nothing to do for %n of them.</numerusform>
            <numerusform>Nothing to do for %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::CostAside</name>
    <message numerus="yes">
        <source>%n more day(s) like it.</source>
        <translation>
            <numerusform>%n more day like it.</numerusform>
            <numerusform>%n more days like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::CostFigures</name>
    <message numerus="yes">
        <source>%n Space(s)</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::CostsPage</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n granted</source>
        <translation>
            <numerusform>%n granted</numerusform>
            <numerusform>%n granted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::EstimateBar</name>
    <message numerus="yes">
        <source>%n own price(s).</source>
        <translation>
            <numerusform>%n own price.</numerusform>
            <numerusform>%n own prices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::EstimatePage</name>
    <message numerus="yes">
        <source>A month has %n day(s) · rounded to the cent at the end</source>
        <translation>
            <numerusform>A month has %n day · rounded to the cent at the end</numerusform>
            <numerusform>A month has %n days · rounded to the cent at the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::GroupDialog</name>
    <message numerus="yes">
        <source>%n Spaces</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::GroupEditDialog</name>
    <message numerus="yes">
        <source>Save group with %n Space(s)</source>
        <translation>
            <numerusform>Save group with %n Space</numerusform>
            <numerusform>Save group with %n Spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::GuardNotices</name>
    <message numerus="yes">
        <source>At %1 the guard pauses %n Spaces: %2.</source>
        <translation>
            <numerusform>At %1 the guard pauses %n Space: %2.</numerusform>
            <numerusform>At %1 the guard pauses %n Spaces: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 the guard moves %n Spaces to CPU basic: %2.</source>
        <translation>
            <numerusform>At %1 the guard moves %n Space to CPU basic: %2.</numerusform>
            <numerusform>At %1 the guard moves %n Spaces to CPU basic: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guard has paused %n Spaces: %1.</source>
        <translation>
            <numerusform>The guard has paused %n Space: %1.</numerusform>
            <numerusform>The guard has paused %n Spaces: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guard has moved %n Spaces to CPU basic: %1.</source>
        <translation>
            <numerusform>The guard has moved %n Space to CPU basic: %1.</numerusform>
            <numerusform>The guard has moved %n Spaces to CPU basic: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Spaces could not be paused.</source>
        <translation>
            <numerusform>%n Space could not be paused.</numerusform>
            <numerusform>%n Spaces could not be paused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::HoursDialog</name>
    <message numerus="yes">
        <source>%n Spaces</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::LogCount</name>
    <message numerus="yes">
        <source>errors</source>
        <translation>
            <numerusform>error</numerusform>
            <numerusform>errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warnings</source>
        <translation>
            <numerusform>warning</numerusform>
            <numerusform>warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::LogExports</name>
    <message numerus="yes">
        <source>Copy the last %n lines for the Hub&apos;s support</source>
        <translation>
            <numerusform>Copy the last line for the Hub&apos;s support</numerusform>
            <numerusform>Copy the last %n lines for the Hub&apos;s support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines in %2</source>
        <translation>
            <numerusform>%1 line in %2</numerusform>
            <numerusform>%1 lines in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::LogFindBar</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::LogForm</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs, %1.</source>
        <translation>
            <numerusform>%n run, %1.</numerusform>
            <numerusform>%n runs, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept runs</source>
        <translation>
            <numerusform>%n kept run</numerusform>
            <numerusform>%n kept runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n runs</source>
        <translation>
            <numerusform>Remove %n run</numerusform>
            <numerusform>Remove %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::LogMergeSheet</name>
    <message numerus="yes">
        <source>Merge with %n Spaces</source>
        <translation>
            <numerusform>Merge with %n Space</numerusform>
            <numerusform>Merge with %n Spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::LogTab</name>
    <message numerus="yes">
        <source>Merged with %n other Spaces, in the order of time.</source>
        <translation>
            <numerusform>Merged with %n other Space, in the order of time.</numerusform>
            <numerusform>Merged with %n other Spaces, in the order of time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed, with %n errors since the last start.</source>
        <translation>
            <numerusform>Failed, with %n error since the last start.</numerusform>
            <numerusform>Failed, with %n errors since the last start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::LogView</name>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::PauseDialog</name>
    <message numerus="yes">
        <source>Pause %n Spaces</source>
        <translation>
            <numerusform>Pause %n Space</numerusform>
            <numerusform>Pause %n Spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::ReplayDialog</name>
    <message numerus="yes">
        <source>The last %n day(s), played again. Paid was %1.</source>
        <translation>
            <numerusform>The last day, played again. Paid was %1.</numerusform>
            <numerusform>The last %n days, played again. Paid was %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::ResumeDialog</name>
    <message numerus="yes">
        <source>Resume %n Spaces</source>
        <translation>
            <numerusform>Resume %n Space</numerusform>
            <numerusform>Resume %n Spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::SleepDialog</name>
    <message numerus="yes">
        <source>%n Spaces</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on free hardware or static: left as they are.</source>
        <translation>
            <numerusform>%n on free hardware or static: left as it is.</numerusform>
            <numerusform>%n on free hardware or static: left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::SpaceNotices</name>
    <message numerus="yes">
        <source>%n Spaces are billed and never sleep.</source>
        <translation>
            <numerusform>%n Space is billed and never sleeps.</numerusform>
            <numerusform>%n Spaces are billed and never sleep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::StatusLine</name>
    <message numerus="yes">
        <source>%n requests left</source>
        <translation>
            <numerusform>%n request left</numerusform>
            <numerusform>%n requests left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::TopBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::Tray</name>
    <message numerus="yes">
        <source>%1 · %2 · %n Spaces billed now</source>
        <translation>
            <numerusform>%1 · %2 · %n Space billed now</numerusform>
            <numerusform>%1 · %2 · %n Spaces billed now</numerusform>
        </translation>
    </message>
</context>
</TS>
