// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogparts.h"

#include "ui/common/label.h"
#include "ui/common/sheet.h"
#include "ui/dialogs/spacecontext.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(spacedock::DialogParts)
};

/// How much larger than the design's 13 px the window's font is.
double fontFactor(const QWidget &widget)
{
    return std::max(1.0, widget.fontMetrics().height() / 16.0);
}

} // namespace

QString spaceLine(const SpaceContext &context)
{
    const Runtime &runtime = context.space.runtime;
    const QString stage = stageWord(runtime.stage);
    if (context.space.isStatic())
        return PartWords::tr("%1, static: no hardware, free").arg(stage);
    const CostNow now = context.costNow();
    const QString price =
        now.kind == CostNow::Kind::Paid ? format::perHour(now.rate) : costWord(now);
    const QString name = flavorName(billedHardware(runtime), context.book());
    const QString facts = now.kind == CostNow::Kind::Idle
        ? PartWords::tr("%1 on %2, not billed").arg(stage, name)
        : PartWords::tr("%1 on %2, %3").arg(stage, name, price);
    return runtime.sleepTime
        ? PartWords::tr("%1, sleeps after %2").arg(facts, format::sleepTime(runtime.sleepTime))
        : PartWords::tr("%1, never sleeps").arg(facts);
}

void showSpace(Sheet &sheet, const SpaceContext &context)
{
    sheet.setHeader(context.space.id, spaceLine(context));
    sheet.setHeaderStage(context.space.runtime.stage.stage);
}

QString hoursText(std::chrono::minutes length)
{
    const auto hours = length / std::chrono::hours{1};
    return length % std::chrono::hours{1} == std::chrono::minutes{0}
        ? PartWords::tr("%1 h").arg(format::number(hours))
        : PartWords::tr("%1 h %2 min")
              .arg(format::number(hours), format::number((length % std::chrono::hours{1}).count()));
}

Label *sectionHead(const QString &text)
{
    return new Label(text, Type::Small, Tone::Text, QFont::DemiBold);
}

QWidget *withMargins(QWidget *widget, int vertical)
{
    auto *outer = new QWidget;
    auto *layout = new QVBoxLayout(outer);
    layout->setContentsMargins(metrics::Margin, vertical, metrics::Margin, vertical);
    layout->addWidget(widget);
    return outer;
}

QWidget *scrolling(QWidget *widget, int width)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(widget);
    // The sheet's own ground shows through.
    area->viewport()->setAutoFillBackground(false);
    widget->setAutoFillBackground(false);
    if (width > 0)
        area->setFixedWidth(int(width * fontFactor(*area)));
    return area;
}

namespace {

/// The lowest of the windows below: a sheet over a sheet may be the larger one.
const QWidget *windowUnder(const Sheet &sheet)
{
    const QWidget *under = nullptr;
    for (const QWidget *each = sheet.parentWidget(); each; each = each->parentWidget())
        under = each->window();
    return under;
}

} // namespace

void fitInto(Sheet &sheet, QSize size)
{
    QSize wanted = size * fontFactor(sheet);
    if (const QWidget *under = windowUnder(sheet))
        wanted = wanted.boundedTo(under->size() - QSize(2 * metrics::Margin, 2 * metrics::Margin));
    sheet.resize(wanted.expandedTo(sheet.minimumSizeHint()));
}

} // namespace spacedock
