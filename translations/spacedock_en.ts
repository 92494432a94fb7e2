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
    <name>spacedock::CostFigures</name>
    <message numerus="yes">
        <source>%n Space(s)</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Space(s) billed now</source>
        <translation>
            <numerusform>%n Space billed now</numerusform>
            <numerusform>%n Spaces billed now</numerusform>
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
    <name>spacedock::LogTab</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::LogView</name>
    <message numerus="yes">
        <source>↻ %n updates</source>
        <extracomment>Behind the last state of a progress bar in a log.</extracomment>
        <translation>
            <numerusform>↻ %n update</numerusform>
            <numerusform>↻ %n updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
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
    <name>spacedock::SpacesPage</name>
    <message numerus="yes">
        <source>%n Spaces %1</source>
        <translation>
            <numerusform>%n Space %1</numerusform>
            <numerusform>%n Spaces %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spacedock::StatusLine</name>
    <message numerus="yes">
        <source>%n Spaces are changing hardware</source>
        <translation>
            <numerusform>%n Space is changing hardware</numerusform>
            <numerusform>%n Spaces are changing hardware</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests left</source>
        <translation>
            <numerusform>%n request left</numerusform>
            <numerusform>%n requests left</numerusform>
        </translation>
    </message>
</context>
</TS>
