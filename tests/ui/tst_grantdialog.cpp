// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogdata.h"
#include "ui/common/segmented.h"
#include "ui/dialogs/factlist.h"
#include "ui/dialogs/grantdialog.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

GrantApplication insects()
{
    return {.kind = ProjectKind::Academic,
            .flavor = u"a10g-small"_s,
            .sleepAfter = 15min,
            .purpose = u"Segments photos of insects."_s,
            .reason = u"SAM needs 17 GB."_s,
            .links = u"https://example.org/paper"_s};
}

QList<Fact> checks(const GrantDialog &dialog)
{
    return find<FactList>(dialog, "checks")->facts();
}

qsizetype good(const GrantDialog &dialog)
{
    return std::ranges::count(checks(dialog), u"check"_s, &Fact::icon);
}

} // namespace

class TestGrantDialog : public QObject {
    Q_OBJECT

private slots:
    void typedTextsAreTheValue();
    void previewIsWhatIsPosted();
    void previewShowsNoHtml();
    void postNeedsTexts();
    void draftComesBack();
    void draftWithUnknownHardware();
    void draftIsAnnounced();
    void draftIsAnnouncedBeforeClosing();
    void settingsPageInstead();
    void checksFollowTheSpace_data();
    void checksFollowTheSpace();
    void moneyOfToday();
    void moneyOfAGrant();
};

void TestGrantDialog::typedTextsAreTheValue()
{
    GrantDialog dialog(whisperDemo(), {}, {});
    dialog.show();
    find<Segmented>(dialog, "kind")->setCurrentIndex(1);
    auto *flavor = find<QComboBox>(dialog, "flavor");
    flavor->setCurrentIndex(flavor->findData(u"a10g-small"_s));
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "purpose"), insects().purpose);
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "reason"), insects().reason);
    QTest::keyClicks(find<QLineEdit>(dialog, "links"), insects().links);
    QCOMPARE(dialog.value(), insects());
}

void TestGrantDialog::previewIsWhatIsPosted()
{
    const GrantDialog dialog(whisperDemo(), insects(), {});
    QCOMPARE(labelText(dialog, "previewTitle"), grantTitle(ProjectKind::Academic));
    QTextDocument expected;
    expected.setMarkdown(grantText(insects(), dialog.hardwareName()));
    QCOMPARE(find<QTextBrowser>(dialog, "preview")->toPlainText(), expected.toPlainText());
    QVERIFY(dialog.hardwareName().contains(u"A10G small"_s));
}

void TestGrantDialog::previewShowsNoHtml()
{
    GrantApplication nasty = insects();
    nasty.purpose = u"<img src=\"http://127.0.0.1:1/x.png\"> <b>bold</b>"_s;
    const GrantDialog dialog(whisperDemo(), nasty, {});
    const auto *preview = find<QTextBrowser>(dialog, "preview");
    QVERIFY(preview->toPlainText().contains(u"<b>"_s));
    QVERIFY(!preview->toHtml().contains(u"x.png\" />"_s));
}

void TestGrantDialog::postNeedsTexts()
{
    GrantDialog dialog(whisperDemo(), {}, {});
    dialog.show();
    auto *post = find<QPushButton>(dialog, "post");
    QVERIFY(!post->isEnabled());
    QVERIFY(!post->toolTip().isEmpty());
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "purpose"), u"It helps."_s);
    QVERIFY(!post->isEnabled());
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "reason"), u"   "_s);
    QVERIFY(!post->isEnabled());
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "reason"), u"Too slow."_s);
    QVERIFY(post->isEnabled());
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    click(post);
    QCOMPARE(accepted.size(), 1);
}

void TestGrantDialog::draftComesBack()
{
    const GrantDialog dialog(whisperDemo(), insects(), {});
    QCOMPARE(dialog.value(), insects());
}

void TestGrantDialog::draftWithUnknownHardware()
{
    GrantApplication draft = insects();
    draft.flavor = u"h200"_s;
    draft.sleepAfter = 77min;
    const GrantDialog dialog(whisperDemo(), draft, {});
    QCOMPARE(dialog.value(), draft);
}

void TestGrantDialog::draftIsAnnounced()
{
    GrantDialog dialog(whisperDemo(), {}, {});
    QSignalSpy drafts(&dialog, &GrantDialog::draftChanged);
    dialog.show();
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "purpose"), u"It helps."_s);
    QTRY_COMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().first().value<GrantApplication>(), dialog.value());
}

void TestGrantDialog::draftIsAnnouncedBeforeClosing()
{
    GrantDialog dialog(whisperDemo(), {}, {});
    QSignalSpy drafts(&dialog, &GrantDialog::draftChanged);
    dialog.show();
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "purpose"), u"x"_s);
    dialog.reject();
    QCOMPARE(drafts.size(), 1);

    GrantDialog untouched(whisperDemo(), insects(), {});
    const QSignalSpy none(&untouched, &GrantDialog::draftChanged);
    untouched.show();
    untouched.reject();
    QCOMPARE(none.size(), 0);
}

void TestGrantDialog::settingsPageInstead()
{
    GrantDialog dialog(whisperDemo(), {}, {});
    const QSignalSpy settings(&dialog, &GrantDialog::settingsPageRequested);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    click(find<QPushButton>(dialog, "settingsPage"));
    QCOMPARE(settings.size(), 1);
    QCOMPARE(accepted.size(), 0);
    QVERIFY(!dialog.isVisible());
}

void TestGrantDialog::checksFollowTheSpace_data()
{
    QTest::addColumn<SpaceContext>("context");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("sleeps");
    QTest::addColumn<int>("good");
    QTest::newRow("all well") << whisperDemo() << false << true << 5;
    SpaceContext hidden = whisperDemo();
    hidden.space.visibility = Visibility::Private;
    QTest::newRow("private") << hidden << false << true << 4;
    SpaceContext unlicensed = whisperDemo();
    unlicensed.space.license.clear();
    QTest::newRow("no licence") << unlicensed << false << true << 4;
    QTest::newRow("failing") << onHardware(u"t4-small"_s, u"RUNTIME_ERROR"_s) << false << true << 4;
    QTest::newRow("asked before") << whisperDemo() << true << true << 4;
    QTest::newRow("never sleeps") << whisperDemo() << false << false << 4;
}

void TestGrantDialog::checksFollowTheSpace()
{
    QFETCH(const SpaceContext, context);
    QFETCH(const bool, asked);
    QFETCH(const bool, sleeps);
    QFETCH(const int, good);
    GrantApplication draft = insects();
    if (!sleeps)
        draft.sleepAfter.reset();
    const auto before = asked
        ? std::optional(GrantRequest{3, u"Personal"_s, u"gpu"_s, context.now, GrantState::Answered})
        : std::nullopt;
    const GrantDialog dialog(context, draft, before);
    QCOMPARE(checks(dialog).size(), 6);
    QCOMPARE(int(::good(dialog)), good);
}

void TestGrantDialog::moneyOfToday()
{
    const GrantDialog paying(whisperDemo(), insects(), {});
    QVERIFY(labelText(paying, "paidToday").contains(format::money(whisperDemo().month.total)));
    SpaceContext granted = whisperDemo();
    granted.granted = true;
    const GrantDialog relieved(granted, insects(), {});
    QVERIFY(!labelText(relieved, "paidToday").contains(u'$'));
}

void TestGrantDialog::moneyOfAGrant()
{
    const SpaceContext context = whisperDemo();
    const Rate price = context.book().find(u"a10g-small")->price;
    const GrantDialog used(context, insects(), {});
    QVERIFY(labelText(used, "covered").contains(format::about(cost(price, 110h))));
    SpaceContext unused = context;
    unused.month = {};
    const GrantDialog fresh(unused, insects(), {});
    QVERIFY(labelText(fresh, "covered").contains(format::perHour(price)));
}

QTEST_MAIN(TestGrantDialog)
#include "tst_grantdialog.moc"
