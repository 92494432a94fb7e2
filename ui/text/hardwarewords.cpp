// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString joined(const QStringList &facts)
{
    return facts.join(u" · "_s);
}

QString cores(const Flavor &flavor)
{
    return Words::tr("%1 vCPU").arg(format::number(flavor.vCPU));
}

} // namespace

QString flavorName(QStringView id, const PriceBook &book)
{
    if (id.isEmpty())
        return u"–"_s;
    if (const Flavor *flavor = book.find(id))
        return flavor->name;
    return id == ZeroGpu ? u"ZeroGPU"_s : id.toString();
}

QString flavorFacts(const Flavor &flavor)
{
    QStringList facts;
    if (flavor.accelerators > 0) {
        //: Number, model and memory of the GPUs, such as "4× L4 96 GB".
        facts << Words::tr("%1× %2 %3")
                     .arg(format::number(flavor.accelerators), flavor.accelerator,
                          format::gigabytes(flavor.acceleratorMemoryGB));
    }
    if (flavor.vCPU > 0)
        facts << cores(flavor);
    if (flavor.memoryGB > 0)
        facts << format::gigabytes(flavor.memoryGB);
    if (flavor.diskGB > 0)
        facts << Words::tr("%1 disk").arg(format::gigabytes(flavor.diskGB));
    return joined(facts);
}

QString flavorShortFacts(const Flavor &flavor)
{
    QStringList facts;
    if (flavor.accelerators > 0)
        facts << Words::tr("%1 GPU").arg(format::gigabytes(flavor.acceleratorMemoryGB));
    if (flavor.vCPU > 0)
        facts << cores(flavor);
    return joined(facts);
}

QString bookName(const PriceBook &book)
{
    if (book.isLive())
        return Words::tr("Live list, %1").arg(format::dayTime(book.asOf));
    const bool namesOnlyAYear = book.id.size() == 4;
    return namesOnlyAYear ? book.id : format::month(TimeSpan{book.asOf, book.asOf});
}

QString priceSource(const PriceBook &book)
{
    if (book.isLive())
        return Words::tr("The Hub's prices of %1").arg(format::dayTime(book.asOf));
    //: %1 is an edition of the price table, such as "August 2026".
    return Words::tr("Prices of %1").arg(bookName(book));
}

QString ruleSentence(const BillingRule &rule)
{
    return rule.startingIsBilled
        ? Words::tr("Billed by the minute while starting or running; building, sleeping and paused "
                    "are free.")
        : Words::tr("Billed by the minute while running; building, starting, sleeping and paused "
                    "are free.");
}

QString ruleWords(const BillingRule &rule)
{
    return rule.startingIsBilled ? Words::tr("starting and running are billed")
                                 : Words::tr("only running is billed");
}

QString toolName(Tool tool)
{
    switch (tool) {
    case Tool::Python:
        return u"Python"_s;
    case Tool::Hf:
        return u"hf"_s;
    case Tool::Curl:
        break;
    }
    return u"curl"_s;
}

QString frameworkName(Framework framework)
{
    switch (framework) {
    case Framework::PyTorch:
        return u"PyTorch"_s;
    case Framework::Jax:
        return u"JAX"_s;
    case Framework::TensorFlow:
        break;
    }
    return u"TensorFlow"_s;
}

QString rightId(Right right)
{
    switch (right) {
    case Right::ReadContent:
        return u"repo.content.read"_s;
    case Right::Write:
        return u"repo.write"_s;
    case Right::ReadBilling:
        return u"user.billing.read"_s;
    case Right::WriteDiscussions:
        break;
    }
    return u"discussion.write"_s;
}

QString rightPurpose(Right right)
{
    switch (right) {
    case Right::ReadContent:
        return Words::tr("list Spaces, private ones too");
    case Right::Write:
        return Words::tr("hardware, sleep, pause, logs");
    case Right::ReadBilling:
        return Words::tr("costs from the bill");
    case Right::WriteDiscussions:
        break;
    }
    return Words::tr("apply for grants");
}

QString rightLack(Right right)
{
    switch (right) {
    case Right::ReadContent:
        return Words::tr("only public Spaces");
    case Right::Write:
        return Words::tr("look, not touch; no logs");
    case Right::ReadBilling:
        return Words::tr("own estimate, marked so");
    case Right::WriteDiscussions:
        break;
    }
    return Words::tr("opens the settings page");
}

QString roleWord(const QString &role)
{
    if (role == "read"_L1)
        return Words::tr("read");
    if (role == "write"_L1)
        return Words::tr("write");
    if (role == "fineGrained"_L1)
        return Words::tr("fine-grained");
    return role;
}

} // namespace spacedock
