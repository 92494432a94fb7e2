// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logtab.h"

#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/tag.h"
#include "ui/logs/logbar.h"
#include "ui/logs/loggutter.h"
#include "ui/logs/logview.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>
#include <QStackedLayout>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Frame = 16ms;
/// Of each frame, so long at most goes into new lines; the rest is for the person.
constexpr qint64 FrameBudget = 6;
constexpr qsizetype LinesAtOnce = 64;

QString failureId()
{
    return u"log"_s;
}

} // namespace

LogTab::LogTab(HubClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_bar(new LogBar)
    , m_verdict(new Tag)
    , m_banners(new BannerStack)
    , m_empty(new EmptyState(u"pulse"_s, {}, {}))
    , m_view(new LogView)
    , m_state(new Label({}, Type::Caption, Tone::Text2))
    , m_retry(new QAction(tr("Retry"), this))
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(Frame);
    connect(&m_frame, &QTimer::timeout, this, &LogTab::feed);
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &LogTab::tell);
    m_view->setObjectName(u"logView"_s);
    m_state->setObjectName(u"logState"_s);
    m_verdict->setObjectName(u"logVerdict"_s);

    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *state = new Bar(metrics::StatusBar, Qt::TopEdge);
    auto *stateRow = new QHBoxLayout(state);
    stateRow->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    stateRow->addWidget(m_state, 1);
    stateRow->addWidget(m_verdict);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_banners);
    column->addWidget(content, 1);
    column->addWidget(state);
    connectBar();
    tell();
}

LogTab::~LogTab() = default;

void LogTab::connectBar()
{
    connect(m_bar, &LogBar::kindChanged, this, &LogTab::retry);
    connect(m_bar, &LogBar::followToggled, m_view, &LogView::setFollowing);
    connect(m_bar, &LogBar::timesToggled, m_view, &LogView::setTimesShown);
    connect(m_bar, &LogBar::wrapToggled, m_view, &LogView::setWrapped);
    connect(m_bar, &LogBar::copyClicked, this, &LogTab::copy);
    connect(m_bar, &LogBar::saveClicked, this, &LogTab::saveAs);
    connect(m_view, &LogView::followingChanged, m_bar, &LogBar::setFollowing);
    connect(m_view, &LogView::paletteChanged, this, &LogTab::reload);
    connect(m_retry, &QAction::triggered, this, &LogTab::retry);
}

void LogTab::setSpace(const SpaceId &id, Stage stage)
{
    const bool isOther = m_id != id;
    m_stage = stage;
    if (!isOther) {
        tell();
        return;
    }
    m_id = id;
    const bool isBuild = stage == Stage::Building || stage == Stage::BuildError
        || stage == Stage::ConfigError || stage == Stage::NoAppFile;
    m_bar->setKind(isBuild ? LogKind::Build : LogKind::Run);
    retry();
}

LogKind LogTab::kind() const
{
    return m_bar->kind();
}

void LogTab::setKind(LogKind kind)
{
    m_bar->setKind(kind);
    retry();
}

void LogTab::retry()
{
    closeSession();
    if (isVisible())
        openSession();
    tell();
}

void LogTab::openSession()
{
    if (m_session || m_id.isEmpty())
        return;
    m_session = std::make_unique<LogSession>(m_client, m_id, kind());
    connect(m_session.get(), &LogSession::advanced, this, &LogTab::take);
    connect(m_session.get(), &LogSession::stateChanged, this, &LogTab::tell);
    connect(m_session.get(), &LogSession::failed, this, &LogTab::tellFailure);
    m_session->open();
}

void LogTab::closeSession()
{
    m_session.reset();
    m_error.reset();
    m_frame.stop();
    m_banners->withdraw(failureId());
    m_next = 0;
    m_view->clearLines();
    m_view->setFollowing(true);
}

void LogTab::take()
{
    if (!m_frame.isActive())
        m_frame.start();
}

void LogTab::feed()
{
    if (!m_session)
        return;
    const LogSnapshot lines = m_session->snapshot();
    const qint64 end = lines.finalEnd(); // This view cannot write over an open line.
    m_next = std::max(m_next, lines.begin());
    if (end - m_next > LogView::MaxBlocks) { // The view would drop the rest at once.
        m_view->clearLines();
        m_next = end - LogView::MaxBlocks;
    }
    QElapsedTimer watch;
    watch.start();
    while (m_next < end && watch.elapsed() < FrameBudget) {
        const auto upTo = std::min(m_next + LinesAtOnce, end);
        QList<LogLine> batch;
        for (qint64 line = m_next; line < upTo; ++line)
            batch.append({lines.record(line).time, lines.text(line)});
        m_view->append({batch.constData(), static_cast<std::size_t>(batch.size())});
        m_next = upTo;
    }
    if (m_next < end)
        m_frame.start();
    tell();
}

void LogTab::reload()
{
    m_view->clearLines();
    m_next = 0;
    m_frame.start();
}

void LogTab::tell()
{
    const auto state = m_session ? m_session->state() : LogSession::State::Closed;
    const bool hasLines = m_view->lineCount() > 0;
    m_stack->setCurrentIndex(hasLines ? 1 : 0);
    m_bar->setHasLines(hasLines);
    if (state == LogSession::State::Live) {
        m_error.reset();
        m_banners->withdraw(failureId());
    }
    if (state == LogSession::State::Waiting && !m_countdown.isActive())
        m_countdown.start();
    else if (state != LogSession::State::Waiting)
        m_countdown.stop();
    tellState(state);
    tellVerdict();
}

void LogTab::tellState(LogSession::State state)
{
    const QString lines = tr("%n lines", nullptr, m_view->lineCount());
    QString title;
    QString words;
    switch (state) {
    case LogSession::State::Closed:
        break;
    case LogSession::State::Connecting:
        title = words = tr("Connecting…");
        break;
    case LogSession::State::Live:
        title = tr("No lines yet");
        words = tr("Live · %1").arg(lines);
        break;
    case LogSession::State::Waiting:
        title = m_error ? tr("Connection lost") : tr("No log");
        words = m_error ? tr("Connection lost, next try in %1 · %2").arg(untilRetry(), lines)
                        : tr("Ended for now · %1").arg(lines);
        break;
    case LogSession::State::Ended:
        title = tr("No log");
        words = tr("Ended · %1").arg(lines);
        break;
    }
    m_state->setText(words);
    m_state->setTone(state == LogSession::State::Waiting && m_error ? Tone::Paid : Tone::Text2);
    m_empty->setWords(title, emptyReason(state));
}

QString LogTab::untilRetry() const
{
    return format::duration(std::chrono::ceil<std::chrono::seconds>(m_session->untilRetry()));
}

QString LogTab::emptyReason(LogSession::State state) const
{
    if (m_error)
        return errorText(*m_error, Right::Write).fact;
    if (state == LogSession::State::Closed || state == LogSession::State::Connecting)
        return {};
    if (kind() == LogKind::Build)
        return tr("The log of a build stands here while the Hub builds the Space.");
    if (isIdle(m_stage))
        return tr("The Space sleeps. Its log begins with the next visit.");
    if (m_stage == Stage::Paused)
        return tr("The Space is paused. Its log begins when it is restarted.");
    return tr("What the Space prints will stand here.");
}

void LogTab::tellFailure(const Error &error)
{
    m_error = error;
    if (m_session && m_session->state() == LogSession::State::Ended) {
        const ErrorText text = errorText(error, Right::Write);
        m_banners->post(failureId(), Banner::Kind::Error, text.fact, text.sentence, m_retry);
    }
    tell();
}

void LogTab::tellVerdict()
{
    const std::optional<bool> usesGpu = m_view->scanner().usesGpu();
    m_verdict->setVisible(usesGpu.has_value());
    if (!usesGpu)
        return;
    const QString gpu = m_view->scanner().gpuName();
    m_verdict->setLook(*usesGpu ? Tag::Look::Ok : Tag::Look::Error);
    if (!*usesGpu)
        m_verdict->setText(tr("CPU only"));
    else
        m_verdict->setText(gpu.isEmpty() ? tr("GPU used") : tr("GPU used: %1").arg(gpu));
}

QString LogTab::asText() const
{
    QString text;
    if (!m_session)
        return text;
    const LogSnapshot lines = m_session->snapshot();
    for (qint64 line = lines.begin(); line < lines.end(); ++line) {
        const auto time = lines.record(line).time;
        if (m_view->areTimesShown() && time)
            text += logTime(*time) + u"  "_s;
        text += QString::fromUtf8(plainText(lines.text(line))) + u'\n';
    }
    return text;
}

void LogTab::copy()
{
    if (m_view->textCursor().hasSelection())
        m_view->copy();
    else
        QGuiApplication::clipboard()->setText(asText());
}

void LogTab::saveAs()
{
    const QString kindName = kind() == LogKind::Build ? u"build"_s : u"run"_s;
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Text (*.txt *.log)"));
    dialog->setDefaultSuffix(u"log"_s);
    dialog->selectFile(u"%1-%2-%3.log"_s.arg(m_id.owner, m_id.name, kindName));
    connect(dialog, &QFileDialog::fileSelected, this, &LogTab::writeTo);
    dialog->open();
}

void LogTab::writeTo(const QString &file)
{
    QSaveFile out(file);
    const QByteArray text = asText().toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        m_banners->post(u"save"_s, Banner::Kind::Error, tr("The log was not saved."),
                        out.errorString());
    else
        m_banners->withdraw(u"save"_s);
}

void LogTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    openSession();
    tell();
}

void LogTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    closeSession();
}

} // namespace spacedock
