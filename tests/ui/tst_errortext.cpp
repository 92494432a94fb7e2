// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QSet>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(spacedock::Error::Kind)

namespace {

constexpr Kind Kinds[] = {
    Kind::Network,   Kind::Tls,      Kind::Timeout,     Kind::Unauthorized, Kind::PaymentRequired,
    Kind::Forbidden, Kind::NotFound, Kind::Conflict,    Kind::RateLimited,  Kind::Rejected,
    Kind::Server,    Kind::BadReply, Kind::ForeignHost, Kind::Storage,      Kind::Keychain};

Error error(Kind kind, int status = 0)
{
    Error made;
    made.kind = kind;
    made.status = status;
    return made;
}

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasItsFactAndSentence();
    void writesSayWhatBecameOfTheChange_data();
    void writesSayWhatBecameOfTheChange();
    void missingRightIsNamed_data();
    void missingRightIsNamed();
    void theHubsOwnWordsAndItsRequest();
    void waitsAreTold();
    void unfollowedRedirectSpeaksOfTheToken();
};

void TestErrorText::everyKindHasItsFactAndSentence()
{
    QSet<QString> facts;
    for (Kind kind : Kinds) {
        for (const ErrorText &text :
             {errorText(error(kind)), errorText(error(kind), Operation::Pause),
              errorText(error(kind), Right::ReadBilling)}) {
            QVERIFY(!text.fact.isEmpty());
            QVERIFY(!text.sentence.isEmpty());
            QVERIFY(!text.sentence.contains(u"  "_s));
            QVERIFY2(!text.fact.contains(u'%') && !text.sentence.contains(u'%'),
                     qPrintable(text.sentence));
        }
        facts << errorText(error(kind)).fact;
        QVERIFY(errorText(error(kind), Operation::Pause)
                    .fact.contains(operationWord(Operation::Pause)));
    }
    QCOMPARE(facts.size(), qsizetype(std::size(Kinds)));
}

void TestErrorText::writesSayWhatBecameOfTheChange_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("mayHaveHappened");
    QTest::newRow("timeout") << Kind::Timeout << true;
    QTest::newRow("line broken") << Kind::Network << true;
    QTest::newRow("5xx") << Kind::Server << true;
    QTest::newRow("HTML for JSON") << Kind::BadReply << true;
    QTest::newRow("certificate") << Kind::Tls << false;
    QTest::newRow("401") << Kind::Unauthorized << false;
    QTest::newRow("402") << Kind::PaymentRequired << false;
    QTest::newRow("403") << Kind::Forbidden << false;
    QTest::newRow("404") << Kind::NotFound << false;
    QTest::newRow("409") << Kind::Conflict << false;
    QTest::newRow("429") << Kind::RateLimited << false;
    QTest::newRow("400") << Kind::Rejected << false;
}

// Compared with the two clearest cases, so that no wording is repeated here.
void TestErrorText::writesSayWhatBecameOfTheChange()
{
    QFETCH(Error::Kind, kind);
    QFETCH(bool, mayHaveHappened);
    const auto firstWords = [](const ErrorText &text) { return text.sentence.left(20); };
    const QString uncertain = firstWords(errorText(error(Kind::Timeout), Operation::Restart));
    const QString refused = firstWords(errorText(error(Kind::Rejected, 400), Operation::Restart));
    QVERIFY(uncertain != refused);
    QCOMPARE(firstWords(errorText(error(kind), Operation::Restart)),
             mayHaveHappened ? uncertain : refused);
}

void TestErrorText::missingRightIsNamed_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("named");
    QTest::newRow("403") << Kind::Forbidden << true;
    QTest::newRow("401") << Kind::Unauthorized << true;
    QTest::newRow("404") << Kind::NotFound << false;
    QTest::newRow("5xx") << Kind::Server << false;
}

void TestErrorText::missingRightIsNamed()
{
    QFETCH(Error::Kind, kind);
    QFETCH(bool, named);
    QCOMPARE(
        errorText(error(kind), Operation::SetHardware).sentence.contains(rightId(Right::Write)),
        named);
    for (auto right : {Right::ReadBilling, Right::WriteDiscussions, Right::ReadContent})
        QCOMPARE(errorText(error(kind), right).sentence.contains(rightId(right)), named);
}

void TestErrorText::theHubsOwnWordsAndItsRequest()
{
    Error refused = error(Kind::Rejected, 400);
    refused.detail = u"Static Spaces can't be paused"_s;
    refused.requestId = u"Root=1-abc;42"_s;
    const QString sentence = errorText(refused, Operation::Pause).sentence;
    QVERIFY(sentence.contains(refused.detail));
    QVERIFY(sentence.contains(refused.requestId));
    refused.detail.clear();
    QVERIFY(errorText(refused).sentence.contains(refused.requestId));
    QVERIFY(errorDetail(error(Kind::Network)).isEmpty());
    Error local = error(Kind::Tls);
    local.detail = u"self-signed certificate"_s;
    QVERIFY(errorText(local).sentence.contains(local.detail));
    Error fromHub = local;
    fromHub.status = 500;
    QVERIFY(errorDetail(local) != errorDetail(fromHub));
}

void TestErrorText::waitsAreTold()
{
    Error limited = error(Kind::RateLimited, 429);
    const QString without = errorText(limited).sentence;
    limited.retryAfter = 90s;
    QVERIFY(errorText(limited).sentence.contains(format::duration(90s)));
    QVERIFY(errorText(limited, Operation::Pause).sentence.contains(format::duration(90s)));
    QVERIFY(!without.contains(format::duration(90s)));
}

void TestErrorText::unfollowedRedirectSpeaksOfTheToken()
{
    QVERIFY(errorText(error(Kind::ForeignHost)).sentence.contains(u"token"_s));
    QVERIFY(errorText(error(Kind::Tls)).sentence.contains(u"token"_s));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
