// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/spacelisting.h"

#include "app/hub/hubclient.h"

using namespace Qt::StringLiterals;

namespace spacedock {

// Far more than anybody owns: a listing that never ends is a wrong answer.
static constexpr qsizetype MostSpaces = 200'000;

SpaceListing::SpaceListing(HubClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void SpaceListing::read(const QStringList &owners)
{
    const int run = ++m_run;
    m_open = QSet<QString>(owners.begin(), owners.end());
    for (const QString &owner : std::as_const(m_open)) {
        m_client.spaces(owner).then(this, [this, run, owner](const Result<SpacePage> &page) {
            takePage(run, owner, {}, page);
        });
    }
}

void SpaceListing::cancel()
{
    ++m_run;
    m_open.clear();
}

void SpaceListing::takePage(int run, const QString &owner, QList<Space> soFar,
                            const Result<SpacePage> &page)
{
    if (run != m_run)
        return;
    if (!page) {
        emit ownerFailed(owner, page.error());
        close(owner);
        return;
    }
    soFar += page->spaces;
    if (page->next.isEmpty()) {
        emit ownerRead(owner, soFar);
        close(owner);
    } else if (page->spaces.isEmpty() || soFar.size() > MostSpaces) {
        emit ownerFailed(owner,
                         {Error::Kind::BadReply, 200, u"the listing does not end"_s, {}, {}, {}});
        close(owner);
    } else {
        m_client.moreSpaces(page->next)
            .then(this, [this, run, owner, soFar](const Result<SpacePage> &more) {
                takePage(run, owner, soFar, more);
            });
    }
}

void SpaceListing::close(const QString &owner)
{
    if (m_open.remove(owner) && m_open.isEmpty())
        emit finished();
}

} // namespace spacedock
