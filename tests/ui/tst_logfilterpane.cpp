// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logstoredata.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/segmented.h"
#include "ui/common/theme.h"
#include "ui/common/type.h"
#include "ui/logs/logfilterbar.h"
#include "ui/logs/logfilterpane.h"
#include "ui/logs/logfilters.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logview.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace spacedock;
using namespace Qt::StringLiterals;
using Use = LogFilterPopup::Use;

namespace {

struct House {
    House()
    {
        for (int i = 0; i < 300; ++i) {
            const QByteArray number = QByteArray::number(i);
            if (i % 50 == 25)
                writer.error("ERROR: batch " + number);
            else if (i % 50 == 40)
                writer.warning("WARNING: slow " + number);
            else
                writer.add("GET /api/" + number);
        }
        writer.publish();
        panes.resize(1'000, 600);
        panes.setStore(writer.store());
        panes.setFilterShown(true);
        panes.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&panes);
    }

    LogFilterBar *bar() const { return panes.filterPane()->bar(); }
    LogView *below() const { return panes.filterPane()->view(); }
    qint64 rows() const { return below()->lines().rows(); }
    template <typename T> T *find(const QString &name) const { return panes.findChild<T *>(name); }

    StoreWriter writer;
    LogPanes panes;
};

} // namespace

class TestLogFilterPane : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatTheSearchFinds();
    void levelsAsChips();
    void includesAndExcludes();
    void chipsAreSwitchedAndRemoved();
    void popupAdds();
    void contextLines();
    void choosingMovesTheUpperView();
    void newLinesAppear();
    void emptyTellsWhy();
    void filtersAreSaved();
    void highlightersAreSaved();
    void oddSettingsAreLeftOut();
    void colorsWords();
    void marksDoNotDependOnNeighbours();
};

void TestLogFilterPane::initTestCase()
{
    applyTheme(ThemeChoice::Light);
}

void TestLogFilterPane::showsWhatTheSearchFinds()
{
    House house;
    house.panes.openFind();
    QTest::keyClicks(house.find<QLineEdit>(u"logFind"_s), u"batch"_s);
    QTRY_COMPARE(house.rows(), 6);
    auto *chip = house.find<Chip>(u"filterFound"_s);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), u"batch"_s);
    QTRY_COMPARE(chip->count(), std::optional(6));
    QTest::mouseClick(house.find<QAbstractButton>(u"findFilter"_s), Qt::LeftButton);
    QVERIFY(!house.panes.isFilterShown());
    QTest::mouseClick(house.find<QAbstractButton>(u"findFilter"_s), Qt::LeftButton);
    QTRY_COMPARE(house.rows(), 6);
}

void TestLogFilterPane::levelsAsChips()
{
    House house;
    QTest::mouseClick(house.find<Chip>(u"filterErrors"_s), Qt::LeftButton);
    QTRY_COMPARE(house.rows(), 6);
    QTest::mouseClick(house.find<Chip>(u"filterWarnings"_s), Qt::LeftButton);
    QTRY_COMPARE(house.rows(), 12);
}

void TestLogFilterPane::includesAndExcludes()
{
    House house;
    house.bar()->add({.pattern = "GET"}, Use::Include);
    QTRY_COMPARE(house.rows(), 288);
    house.bar()->add({.pattern = "/api/1"}, Use::Exclude);
    QTRY_COMPARE(house.rows(), 288 - (1 + 10 + 100 - 4));
}

void TestLogFilterPane::chipsAreSwitchedAndRemoved()
{
    House house;
    house.bar()->add({.pattern = "batch"}, Use::Include);
    QTRY_COMPARE(house.rows(), 6);
    auto *chip = house.find<Chip>(u"filterChip"_s);
    house.bar()->add({.pattern = "slow"}, Use::Include);
    QTRY_COMPARE(house.rows(), 12);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(house.rows(), 6);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(house.rows(), 12);
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(house.rows(), 6);
    QCOMPARE(house.bar()->filter().include, (QList<LogQuery>{{.pattern = "slow"}}));
}

void TestLogFilterPane::popupAdds()
{
    House house;
    QTest::mouseClick(house.find<QToolButton>(u"filterMore"_s), Qt::LeftButton);
    auto *popup = house.find<QWidget>(u"filterPopup"_s);
    QVERIFY(popup->isVisible());
    auto *add = house.find<QAbstractButton>(u"filterAdd"_s);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(house.find<QLineEdit>(u"filterPattern"_s), u"batch [12]"_s);
    house.find<LogFilterPopup>(u"filterPopup"_s)
        ->findChild<QAbstractButton *>(u"regexToggle"_s)
        ->click();
    QTest::keyClick(house.find<QLineEdit>(u"filterPattern"_s), Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QTRY_COMPARE(house.rows(), 5); // 25, 125, 175, 225, 275
}

void TestLogFilterPane::contextLines()
{
    House house;
    house.bar()->add({.pattern = "batch"}, Use::Include);
    QTRY_COMPARE(house.rows(), 6);
    house.find<Segmented>(u"filterContext"_s)->setCurrentIndex(1);
    QTRY_COMPARE(house.rows(), 6 * 5);
    QCOMPARE(house.below()->lines().lineAt(0), 23);
}

void TestLogFilterPane::choosingMovesTheUpperView()
{
    House house;
    QVERIFY(QTest::qWaitForWindowExposed(&house.panes));
    house.bar()->add({.pattern = "batch"}, Use::Include);
    QTRY_COMPARE(house.rows(), 6);
    QTest::mouseClick(house.below()->viewport(), Qt::LeftButton, {},
                      house.below()->rectOf({75, 0}).center());
    QCOMPARE(house.panes.view()->currentLine(), std::optional<qint64>(75));
    QVERIFY(!house.panes.view()->rectOf({75, 0}).isEmpty());
    QTest::keyClick(house.below(), Qt::Key_Down);
    QCOMPARE(house.panes.view()->currentLine(), std::optional<qint64>(125));
}

void TestLogFilterPane::newLinesAppear()
{
    House house;
    house.bar()->add({.pattern = "batch"}, Use::Include);
    QTRY_COMPARE(house.rows(), 6);
    house.writer.error("one more batch").add("nothing");
    house.writer.publish();
    house.panes.advance();
    QTRY_COMPARE(house.rows(), 7);
}

void TestLogFilterPane::emptyTellsWhy()
{
    House house;
    auto *empty = house.find<EmptyState>(u"filterEmpty"_s);
    QVERIFY(empty->isVisible());
    house.bar()->add({.pattern = "nowhere"}, Use::Include);
    QTRY_VERIFY(empty->isVisible());
    house.bar()->setFilter({.include = {{.pattern = "("}}});
    QTRY_COMPARE(house.rows(), 0);
    house.bar()->setFilter({.include = {{.pattern = "batch"}}});
    QTRY_VERIFY(!empty->isVisible());
}

void TestLogFilterPane::filtersAreSaved()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    LogFilter kept{.include = {{.pattern = "a:b", .isRegex = true, .isCaseSensitive = true}},
                   .exclude = {{.pattern = "ü", .isWholeWord = true}},
                   .levels = {LogLevel::Warning}};
    kept.context = 2;
    {
        House house;
        house.bar()->setFilter(kept);
        auto *button = house.find<QToolButton>(u"filterSaved"_s);
        emit button->menu()->aboutToShow();
        button->menu()->actions().first()->trigger();
        auto *ask = house.find<QInputDialog>(u"filterName"_s);
        QVERIFY(ask);
        ask->setTextValue(u"mine"_s);
        ask->accept();
        QCOMPARE(house.bar()->saved(), (QList<NamedFilter>{{u"mine"_s, kept}}));
        house.panes.saveState(settings);
    }
    House house;
    house.panes.restoreState(settings);
    QCOMPARE(house.bar()->saved(), (QList<NamedFilter>{{u"mine"_s, kept}}));
    auto *button = house.find<QToolButton>(u"filterSaved"_s);
    emit button->menu()->aboutToShow();
    for (QAction *action : button->menu()->actions()) {
        if (action->text() == u"mine"_s)
            action->trigger();
    }
    QCOMPARE(house.bar()->filter(), kept);
}

void TestLogFilterPane::highlightersAreSaved()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const QList<Highlighter> kept{{{.pattern = "GET"}, 0}, {{.pattern = "x+", .isRegex = true}, 7}};
    saveHighlighters(settings, kept);
    QCOMPARE(loadHighlighters(settings), kept);
}

void TestLogFilterPane::oddSettingsAreLeftOut()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(u"logFilters"_s,
                      QVariantList{QVariantMap{{u"name"_s, u"x"_s},
                                               {u"include"_s, QStringList{u"broken"_s, u":a"_s}},
                                               {u"levels"_s, QVariantList{99, -1, 3}},
                                               {u"context"_s, 4'000}},
                                   u"no map"_s});
    settings.setValue(u"logHighlighters"_s,
                      QVariantList{QVariantMap{{u"query"_s, u":w"_s}, {u"series"_s, 99}}});
    const QList<NamedFilter> filters = loadFilters(settings);
    QCOMPARE(int(filters.size()), 1);
    QCOMPARE(filters.first().filter.include, (QList<LogQuery>{{.pattern = "a"}}));
    QCOMPARE(filters.first().filter.levels, QList<LogLevel>{LogLevel::Error});
    QCOMPARE(filters.first().filter.context, 5);
    QCOMPARE(loadHighlighters(settings).first().series, 8);
}

void TestLogFilterPane::colorsWords()
{
    House house;
    QVERIFY(QTest::qWaitForWindowExposed(&house.panes));
    house.bar()->add({.pattern = "batch"}, Use::Highlight);
    QVERIFY(house.bar()->filter().isEmpty());
    LogView *view = house.panes.view();
    view->goTo(25);
    const QRect rect = view->rectOf({25, 8});
    const QImage image = view->viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(rect.left() + 1, rect.bottom()), Tokens::light().series[0]);
}

/// The exception has its triangle though the rest of its traceback is not shown.
void TestLogFilterPane::marksDoNotDependOnNeighbours()
{
    House house;
    const LogRecord body{.level = LogLevel::Error, .inBlock = true};
    for (int i = 0; i < 2; ++i) {
        house.writer.add("Traceback (most recent call last):",
                         {.level = LogLevel::Error, .startsBlock = true, .inBlock = true});
        house.writer.add("  raise", body).add("ValueError: odd", body).add("went on");
    }
    house.writer.publish();
    house.panes.advance();
    house.bar()->add({.pattern = "ValueError"}, Use::Include);
    QTRY_COMPARE(house.rows(), 2);
    const LogView &view = *house.below();
    const QImage image = house.below()->viewport()->grab().toImage();
    const LogColumns columns(house.below()->layouts().font(), view.times(), {});
    for (qint64 row = 0; row < 2; ++row) {
        const QRect at = house.below()->rectOf({view.lines().lineAt(row), 0});
        bool isMarked = false;
        for (int y = at.top(); y < at.bottom(); ++y)
            isMarked |=
                image.pixelColor(columns.mark + metrics::Shape / 2, y) == Tokens::light().failed;
        QVERIFY(isMarked);
        QCOMPARE(image.pixelColor(2, at.top() + 2), Tokens::light().surface);
    }
}

QTEST_MAIN(TestLogFilterPane)
#include "tst_logfilterpane.moc"
