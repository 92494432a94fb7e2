// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/money.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>

namespace spacedock {

class BurnCell;

/// Three figures that every page keeps in sight: what is spent per hour now, this month so far, and
/// where the month is heading. Each is a button. Narrow, the bar goes, then the middle cell.
class BurnMeter : public QWidget {
    Q_OBJECT

public:
    struct Forecast {
        Money middle;
        Money low;
        Money high;
        bool operator==(const Forecast &) const = default;
    };

    explicit BurnMeter(QWidget *parent = nullptr);

    void setNow(Rate rate);
    void setMonth(Money soFar, const QString &monthName);
    void setForecast(std::optional<Forecast> forecast); ///< None hides the third cell.
    void setBudget(std::optional<Money> budget); ///< None: no bar.
    /// What the tooltip of the first cell adds, made when it is asked for.
    void setNowDetails(std::function<QString()> details);
    QString sentence() const; ///< All of it, for those who do not see it.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void nowClicked();
    void monthClicked();
    void forecastClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Cell { Now, Month, Ahead };
    enum class Level { Full, NoBar, NoMonth, NowOnly };
    Level levelFor(int width) const;
    int widthAt(Level level) const;
    void arrange();
    void describe();
    void describeForecast();

    std::array<BurnCell *, 3> m_cells{};
    Rate m_now;
    Money m_month;
    QString m_monthName;
    std::optional<Forecast> m_forecast;
    std::optional<Money> m_budget;
};

} // namespace spacedock
