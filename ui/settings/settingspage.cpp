// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "app/service/account.h"
#include "app/service/pricebooks.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/guard/closing.h"
#include "ui/settings/accountsettings.h"
#include "ui/settings/logform.h"
#include "ui/settings/networkform.h"
#include "ui/settings/section.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QSignalBlocker>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReadableWidth = 760;

} // namespace

SettingsPage::SettingsPage(Services &services, QSettings &store, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_store(store)
    , m_settings(Settings::load(store))
    , m_books(new Segmented)
    , m_rule(settingNote())
{
    setObjectName(u"settingsPage"_s);
    auto *content = new QWidget;
    content->setMaximumWidth(ReadableWidth);
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    page->setSpacing(metrics::Gap);
    addLook(page);
    addClosing(page);
    addPrices(page);
    addAccount(page);
    addLogs(page);
    addNetwork(page);
    addAbout(page);
    page->addStretch();

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void SettingsPage::addLook(QVBoxLayout *page)
{
    auto *theme = new Segmented;
    theme->setObjectName(u"theme"_s);
    theme->setAccessibleName(tr("Colours"));
    theme->addSegment(tr("As the system"), int(ThemeChoice::System));
    theme->addSegment(tr("Light"), int(ThemeChoice::Light));
    theme->addSegment(tr("Dark"), int(ThemeChoice::Dark));
    theme->setCurrentData(int(m_settings.theme));
    connect(theme, &Segmented::changed, this, [this, theme] {
        m_settings.theme = ThemeChoice(theme->currentData().toInt());
        m_settings.save(m_store);
        emit themeChosen(m_settings.theme);
    });
    addSection(page, tr("Look"))->addRow(settingName(tr("Colours")), theme);
}

void SettingsPage::addClosing(QVBoxLayout *page)
{
    auto *closing = new Segmented;
    closing->setObjectName(u"closing"_s);
    closing->setAccessibleName(tr("When the window is closed"));
    closing->addSegment(tr("Ask"), int(Closing::Ask));
    closing->addSegment(tr("Keep watching in the tray"), int(Closing::Hide));
    closing->addSegment(tr("Quit"), int(Closing::Quit));
    closing->setCurrentData(int(loadClosing(m_store)));
    connect(closing, &Segmented::changed, this,
            [this, closing] { saveClosing(m_store, Closing(closing->currentData().toInt())); });
    QFormLayout *form = addSection(page, tr("Window"));
    form->addRow(settingName(tr("When it is closed")), closing);
    form->addRow(settingName({}),
                 settingNote(tr("Budgets, leases and office hours need Spacedock to run.")));
}

void SettingsPage::addPrices(QVBoxLayout *page)
{
    m_books->setObjectName(u"settingsBook"_s);
    m_books->setAccessibleName(tr("Price book"));
    QFormLayout *form = addSection(page, tr("Prices"));
    form->addRow(settingName(tr("Price book")), m_books);
    form->addRow(settingName({}), m_rule);
    showBooks();
    connect(m_books, &Segmented::changed, this, [this] {
        m_settings.priceBook = m_books->currentData().toString();
        m_settings.save(m_store);
        m_services.books.choose(m_settings.priceBook);
        showRule();
    });
    connect(&m_services.books, &PriceBooks::booksChanged, this, &SettingsPage::showBooks);
    connect(&m_services.books, &PriceBooks::currentChanged, this, &SettingsPage::showRule);
}

void SettingsPage::showBooks()
{
    const QSignalBlocker blocker(m_books);
    m_books->clear();
    m_books->addSegment(tr("Newest"), QString());
    for (const PriceBook &book : m_services.books.books())
        m_books->addSegment(bookName(book), book.id);
    // A live list that was chosen once may not have been read yet.
    const bool isKnown = m_services.books.find(m_settings.priceBook) != nullptr;
    m_books->setCurrentData(isKnown ? m_settings.priceBook : QString());
    showRule();
}

void SettingsPage::showRule()
{
    const PriceBook &book = m_services.books.current();
    const QString source = priceSource(book);
    m_rule->setText(book.isLive()
                        ? tr("In force: %1. %2").arg(source, ruleSentence(book.rule))
                        : tr("In force: %1, as of %2. %3")
                              .arg(source, format::date(book.asOf), ruleSentence(book.rule)));
}

void SettingsPage::addAccount(QVBoxLayout *page)
{
    auto *account = new AccountSettings(m_services.account);
    connect(account, &AccountSettings::signOutAsked, this, &SettingsPage::signOutRequested);
    addSection(page, tr("Account"))->addRow(account);
}

void SettingsPage::addLogs(QVBoxLayout *page)
{
    addSection(page, tr("Logs"))
        ->addRow(new LogForm(m_services.logs, m_services.history, m_services.clock, m_store));
}

void SettingsPage::addNetwork(QVBoxLayout *page)
{
    auto *network = new NetworkForm(m_settings.network);
    connect(network, &NetworkForm::changed, this, [this](const NetworkSettings &settings) {
        m_settings.network = settings;
        m_settings.save(m_store);
        emit networkChanged(settings);
    });
    addSection(page, tr("Network"))->addRow(network);
}

void SettingsPage::addAbout(QVBoxLayout *page)
{
    QFormLayout *form = addSection(page, tr("About"));
    form->addRow(
        tr("Version"),
        new Label(tr("Spacedock %1, with Qt %2")
                      .arg(QStringLiteral(SPACEDOCK_VERSION), QString::fromLatin1(qVersion()))));
    form->addRow(settingName(tr("Licence")), new Label(u"GPL-3.0-or-later"_s));
    form->addRow(settingName(tr("Made with")),
                 settingNote(u"Qt (LGPL-3.0; Qt Charts: GPL-3.0), QtKeychain (BSD-3-Clause), "
                             u"libcurl (curl), simdjson (Apache-2.0), lz4 (BSD-2-Clause), PCRE2 "
                             u"(BSD-3-Clause), zlib (Zlib), cpp-httplib (MIT), SQLite (public "
                             u"domain)"_s));
}

} // namespace spacedock
