// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/numberbox.h"

#include <QLocale>
#include <QSpinBox>

namespace spacedock {

namespace {

class ShortBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override
    {
        return locale().toString(value, 'g', QLocale::FloatingPointShortest);
    }
};

void dress(QAbstractSpinBox &box)
{
    box.setButtonSymbols(QAbstractSpinBox::NoButtons);
    box.setAlignment(Qt::AlignTrailing);
}

} // namespace

QSpinBox *numberBox(int low, int high)
{
    auto *box = new QSpinBox;
    box->setRange(low, high);
    dress(*box);
    return box;
}

QDoubleSpinBox *hoursBox()
{
    auto *box = new ShortBox;
    box->setRange(0, 24);
    box->setDecimals(3);
    box->setSingleStep(0.5);
    dress(*box);
    return box;
}

QDoubleSpinBox *priceBox(const QString &none)
{
    auto *box = new ShortBox;
    box->setRange(0, 10'000);
    box->setDecimals(4);
    box->setSingleStep(0.05);
    box->setSpecialValueText(none);
    dress(*box);
    return box;
}

} // namespace spacedock
