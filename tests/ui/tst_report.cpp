// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/drawing.h"
#include "ui/report/exportfile.h"
#include "ui/report/monthreport.h"

#include <QApplication>
#include <QBuffer>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

/// A red square in the middle of a white window.
class Square : public QWidget {
public:
    Square()
    {
        resize(120, 80);
        QPalette white;
        white.setColor(QPalette::Base, Qt::white);
        setPalette(white);
        auto *inner = new QWidget(this);
        QPalette red;
        red.setColor(QPalette::Window, Qt::red);
        inner->setPalette(red);
        inner->setAutoFillBackground(true);
        inner->setGeometry(40, 20, 40, 40);
    }
};

MonthReport report(int rows)
{
    Square square;
    square.show();
    MonthReport result;
    result.title = u"Costs of November 2026"_s;
    result.subtitle = u"alice"_s;
    result.figures = {{u"So far"_s, u"$261.30"_s, u"Spaces 257.00 + other 4.30"_s}};
    result.chart = drawingOf(square);
    result.columns = {{u"Space"_s, 3, false}, {u"Cost, $"_s, 1, true}};
    for (int i = 0; i < rows; ++i)
        result.rows.append({{u"space-%1"_s.arg(i), u"1.00"_s}, false});
    result.rows.append({{u"Total"_s, QString::number(rows)}, true});
    result.remarks = {u"The two agree."_s};
    return result;
}

int pagesOf(const QByteArray &pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void pngHasTwiceTheDots();
    void svgIsADrawing();
    void pdfGrowsByPages();
    void fileIsWrittenByAWorker();
    void failureIsToldAndLeavesTheOldFile();
    void asksWithoutBlocking();
};

void TestReport::pngHasTwiceTheDots()
{
    Square square;
    square.show();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writePng(drawingOf(square), buffer));
    const QImage image = QImage::fromData(buffer.data(), "PNG");
    QCOMPARE(image.size(), square.size() * 2);
    QCOMPARE(image.pixelColor(120, 80), QColor(Qt::red));
    QCOMPARE(image.pixelColor(4, 4), QColor(Qt::white));
}

void TestReport::svgIsADrawing()
{
    Square square;
    square.show();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeSvg(drawingOf(square), u"Square"_s, buffer));
    QVERIFY(buffer.data().contains("<title>Square</title>"));
    QVERIFY(!buffer.data().contains("<image")); // Strokes, not dots.
    QSvgRenderer renderer(buffer.data());
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect(QPoint(), square.size()));
    QImage image(square.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QCOMPARE(image.pixelColor(60, 40), QColor(Qt::red));
}

void TestReport::pdfGrowsByPages()
{
    QBuffer small;
    small.open(QIODevice::WriteOnly);
    QVERIFY(writePdf(report(3), small));
    QVERIFY(small.data().startsWith("%PDF-"));
    QCOMPARE(pagesOf(small.data()), 1);
    QBuffer large;
    large.open(QIODevice::WriteOnly);
    QVERIFY(writePdf(report(200), large));
    QVERIFY(pagesOf(large.data()) > 3);
}

void TestReport::fileIsWrittenByAWorker()
{
    const QTemporaryDir folder;
    QWidget window;
    ExportFile file(&window);
    QSignalSpy saved(&file, &ExportFile::saved);
    const QString name = folder.filePath(u"out.csv"_s);
    QThread *writer = nullptr;
    file.save(name, [&writer](QIODevice &device) {
        writer = QThread::currentThread();
        return device.write("a,b\r\n") == 5;
    });
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toString(), name);
    QVERIFY(writer && writer != QThread::currentThread());
    QFile written(name);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), "a,b\r\n");
}

void TestReport::failureIsToldAndLeavesTheOldFile()
{
    const QTemporaryDir folder;
    QWidget window;
    ExportFile file(&window);
    QSignalSpy failed(&file, &ExportFile::failed);
    file.save(folder.filePath(u"no/such/folder.csv"_s), [](QIODevice &) { return true; });
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().at(1).toString().isEmpty());

    const QString name = folder.filePath(u"kept.csv"_s);
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    file.save(name, [](QIODevice &device) {
        device.write("half");
        return false;
    });
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old");
}

void TestReport::asksWithoutBlocking()
{
    const QTemporaryDir folder;
    QWidget window;
    window.show();
    ExportFile file(&window);
    QSignalSpy saved(&file, &ExportFile::saved);
    file.ask({u"Table"_s, u"Tables (*.csv)"_s, u"csv"_s}, u"costs"_s,
             [](QIODevice &device) { return device.write("x") == 1; });
    auto *dialog = window.findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
    dialog->setDirectory(folder.path());
    dialog->selectFile(folder.filePath(u"costs.csv"_s));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(QFile::exists(folder.filePath(u"costs.csv"_s)));
}

int main(int argc, char *argv[])
{
    // The system's own dialog has no buttons for a test to find.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    TestReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_report.moc"
