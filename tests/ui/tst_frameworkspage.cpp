// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codebox.h"
#include "ui/frameworks/frameworkspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

class TestFrameworksPage : public QObject {
    Q_OBJECT

private slots:
    void showsTheFrameworksLines_data();
    void showsTheFrameworksLines();
    void everyBoxCopies();
};

void TestFrameworksPage::showsTheFrameworksLines_data()
{
    QTest::addColumn<int>("framework");
    QTest::newRow("PyTorch") << int(Framework::PyTorch);
    QTest::newRow("JAX") << int(Framework::Jax);
    QTest::newRow("TensorFlow") << int(Framework::TensorFlow);
}

void TestFrameworksPage::showsTheFrameworksLines()
{
    QFETCH(int, framework);
    const FrameworkHelp help = frameworkHelp(Framework(framework));
    FrameworksPage page;
    page.show();
    page.setFramework(Framework(framework));
    QCOMPARE(int(page.framework()), framework);
    const auto code = [&page](const QString &name) {
        return page.findChild<CodeBox *>(name)->code();
    };
    QCOMPARE(code(u"requirements2023"_s), help.requirements2023.trimmed());
    QCOMPARE(code(u"requirementsNow"_s), help.requirementsNow.trimmed());
    QCOMPARE(code(u"check"_s), help.check.trimmed());
    QCOMPARE(code(u"expected"_s), help.expected.trimmed());
    QCOMPARE(page.findChild<CodeBox *>(u"useGpu"_s)->isHidden(), help.useGpu.isEmpty());
}

void TestFrameworksPage::everyBoxCopies()
{
    FrameworksPage page;
    const auto boxes = page.findChildren<CodeBox *>();
    QCOMPARE(boxes.size(), 5);
    for (CodeBox *box : boxes) {
        QVERIFY(!box->accessibleName().isEmpty());
        box->copyAll();
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), box->code());
    }
}

QTEST_MAIN(TestFrameworksPage)
#include "tst_frameworkspage.moc"
