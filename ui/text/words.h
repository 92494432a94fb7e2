// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/discussion.h"
#include "app/domain/identity.h"
#include "app/domain/pricebook.h"
#include "app/domain/snippets.h"
#include "app/domain/space.h"
#include "app/service/spacestore.h"

#include <QString>

/// The words for what the lower layers only name.
namespace spacedock {

QString
stageWord(const StageValue &stage); ///< "Running, building next"; unknown ones as they came.
/// One sentence: what the stage means for the bill, given what the Space costs in it.
QString stageMeaning(const StageValue &stage, const CostNow &cost);

QString costWord(const CostNow &cost); ///< In a table: "0.40", "free", "granted", "≤ 0.03", "–"
QString billTag(const CostNow &cost); ///< "Billed now $0.40/h", "Free", "Not billed", …

QString operationWord(Operation operation); ///< "Change of hardware"
QString operationDone(Operation operation, const SpaceId &id); ///< A sentence for announcements.
QString operationPending(Operation operation); ///< "changing hardware"

/// Name in the book; unknown ids as they came, "–" for none.
QString flavorName(QStringView id, const PriceBook &book);
QString flavorFacts(const Flavor &flavor); ///< "1× T4 16 GB · 4 vCPU · 15 GB · 50 GB disk"
QString flavorShortFacts(const Flavor &flavor); ///< "16 GB GPU · 4 vCPU"

/// "Prices of August 2026", "The Hub's prices of 18 Nov, 14:02".
QString priceSource(const PriceBook &book);
QString bookName(const PriceBook &book); ///< "2023", "August 2026", "Live list, 18 Nov, 14:02"
QString ruleSentence(const BillingRule &rule);
QString ruleWords(const BillingRule &rule); ///< "starting and running are billed"

QString visibilityWord(Visibility visibility);
QString projectWord(ProjectKind kind);
QString grantWord(GrantState state);
QString toolName(Tool tool); ///< "Python", "hf", "curl"
QString frameworkName(Framework framework);

/// The Hub's name of a right, as its token page spells it.
QString rightId(Right right);
QString rightPurpose(Right right); ///< "hardware, sleep, pause, logs"
QString rightLack(Right right); ///< What is lost without it.
QString
roleWord(const QString &role); ///< Of a token: "write" → "write"; unknown ones as they came.

} // namespace spacedock
