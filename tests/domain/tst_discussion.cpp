// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/discussion.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Discussion asked(int number, const QString &title, const QString &author = u"alice"_s)
{
    Discussion result;
    result.number = number;
    result.title = title;
    result.status = u"open"_s;
    result.author.name = author;
    result.createdAt = at("2026-11-01T00:00:00.000Z") + number * 1h;
    return result;
}

Comment comment(const QString &author, bool isStaff)
{
    Comment result;
    result.author = {author, isStaff};
    return result;
}

} // namespace

class TestDiscussion : public QObject {
    Q_OBJECT

private slots:
    void titles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isGrant");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("requested");
        const auto add = [](const QString &title, bool isGrant, const QString &kind = {},
                            const QString &requested = {}) {
            QTest::addRow("%ls", qUtf16Printable(title)) << title << isGrant << kind << requested;
        };
        add(u"Apply for community grant: Personal project (gpu)"_s, true, u"Personal"_s, u"gpu"_s);
        add(u"Apply for community grant: Personal project (gpu and storage)"_s, true, u"Personal"_s,
            u"gpu and storage"_s);
        add(u"Apply for a GPU community grant: Academic project"_s, true, u"Academic"_s);
        add(u"apply for a gpu community grant: company project"_s, true, u"company"_s);
        add(u"Apply for community grant: Company/Institution project (gpu)"_s, true,
            u"Company/Institution"_s, u"gpu"_s);
        add(u"Apply for community grant"_s, true);
        add(u"Apply for a community grant (T4)"_s, true, QString(), u"T4"_s);
        add(u"Re: Apply for community grant: Personal project"_s, false);
        add(u"Apply for community grants"_s, false);
        add(u"How do I get a grant?"_s, false);
        add(QString(), false);
    }
    void titles()
    {
        QFETCH(QString, title);
        QFETCH(bool, isGrant);
        QFETCH(QString, kind);
        QFETCH(QString, requested);
        const auto grant = findGrant({asked(7, title)}, {u"alice"_s});
        QCOMPARE(grant.has_value(), isGrant);
        if (!grant)
            return;
        QCOMPARE(grant->discussion, 7);
        QCOMPARE(grant->kind, kind);
        QCOMPARE(grant->requested, requested);
        QCOMPARE(grant->askedAt, asked(7, title).createdAt);
        QCOMPARE(grant->state, GrantState::Submitted);
    }

    void ownTitlesAreFound()
    {
        for (const ProjectKind kind :
             {ProjectKind::Personal, ProjectKind::Academic, ProjectKind::Company})
            QVERIFY(findGrant({asked(1, grantTitle(kind))}, {u"alice"_s}));
        QCOMPARE(grantTitle(ProjectKind::Academic),
                 u"Apply for a GPU community grant: Academic project"_s);
    }

    void onlyMembersAsk()
    {
        const QString title = grantTitle(ProjectKind::Personal);
        QVERIFY(!findGrant({asked(1, title, u"mallory"_s)}, {u"alice"_s}));
        QVERIFY(findGrant({asked(1, title, u"Alice"_s)}, {u"bob"_s, u"alice"_s}));
        QVERIFY(!findGrant({asked(1, title)}, {}));
        QVERIFY(!findGrant({}, {u"alice"_s}));
    }

    void newestCounts()
    {
        const QString title = grantTitle(ProjectKind::Personal);
        const auto grant = findGrant({asked(2, title), asked(5, title), asked(3, title),
                                      asked(9, u"Something else"_s), asked(8, title, u"mallory"_s)},
                                     {u"alice"_s});
        QCOMPARE(grant->discussion, 5);
    }

    void states_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("author"); // Of the comment; empty: none.
        QTest::addColumn<bool>("isStaff");
        QTest::addColumn<GrantState>("state");
        using enum GrantState;
        QTest::newRow("silence") << u"open"_s << QString() << false << Submitted;
        QTest::newRow("a visitor") << u"open"_s << u"bob"_s << false << Submitted;
        QTest::newRow("staff") << u"open"_s << u"hub-staff"_s << true << Answered;
        QTest::newRow("staff asks and adds") << u"open"_s << u"alice"_s << true << Submitted;
        QTest::newRow("closed") << u"closed"_s << u"hub-staff"_s << true << Closed;
        QTest::newRow("new status") << u"archived"_s << QString() << false << Submitted;
    }
    void states()
    {
        QFETCH(QString, status);
        QFETCH(QString, author);
        QFETCH(bool, isStaff);
        QFETCH(GrantState, state);
        Discussion request = asked(1, grantTitle(ProjectKind::Personal));
        request.status = status;
        if (!author.isEmpty())
            request.comments = {comment(author, isStaff)};
        QCOMPARE(findGrant({request}, {u"alice"_s})->state, state);
    }

    void writesTheText()
    {
        GrantApplication application;
        application.purpose = u" Segments photos.\n"_s;
        application.reason = u"Needs 17 GB."_s;
        application.links = u"arxiv.org/abs/1"_s;
        application.sleepAfter = 15min;
        QCOMPARE(grantText(application, u"A10G small (24 GB)"_s),
                 u"**What it does.** Segments photos.\n\n"
                 "**Why a GPU.** Needs 17 GB.\n\n"
                 "**Hardware.** A10G small (24 GB), sleep after 15 min.\n\n"
                 "**Links.** arxiv.org/abs/1"_s);
    }

    void leavesOutWhatIsEmpty_data()
    {
        QTest::addColumn<int>("seconds"); // 0: never.
        QTest::addColumn<QString>("text");
        QTest::newRow("never") << 0 << u"**Hardware.** T4, without a sleep time."_s;
        QTest::newRow("hour") << 3600 << u"**Hardware.** T4, sleep after 1 h."_s;
        QTest::newRow("mixed") << 5400 << u"**Hardware.** T4, sleep after 1 h 30 min."_s;
        QTest::newRow("short") << 30 << u"**Hardware.** T4, sleep after 1 min."_s;
    }
    void leavesOutWhatIsEmpty()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        GrantApplication application;
        application.links = u"  "_s;
        if (seconds > 0)
            application.sleepAfter = std::chrono::seconds{seconds};
        QCOMPARE(grantText(application, u"T4"_s), text);
    }

    void wordsOfThePersonStayAsTheyAre()
    {
        GrantApplication application;
        application.purpose = u"100 %1 %2 **bold** %n"_s;
        application.reason = u"%1"_s;
        const QString text = grantText(application, u"%2"_s);
        QVERIFY(text.contains(u"100 %1 %2 **bold** %n"_s));
        QVERIFY(text.contains(u"**Why a GPU.** %1"_s));
        QVERIFY(text.contains(u"**Hardware.** %2, without"_s));
    }
};

QTEST_GUILESS_MAIN(TestDiscussion)
#include "tst_discussion.moc"
