// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/identity.h"

#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

class TestIdentity : public QObject {
    Q_OBJECT

    static Identity alice(const QString &tokenRole)
    {
        Identity identity;
        identity.name = u"alice"_s;
        for (const auto &role : {u"admin"_s, u"write"_s, u"contributor"_s, u"read"_s}) {
            Organization org;
            org.name = u"org-"_s + role;
            org.role = role;
            identity.organizations.append(org);
        }
        Organization locked;
        locked.name = u"org-locked"_s;
        locked.role = u"admin"_s;
        locked.restrictions = {u"sso"_s};
        identity.organizations.append(locked);
        identity.token.type = tokenRole.isEmpty() ? u"oauth"_s : u"access_token"_s;
        identity.token.role = tokenRole;
        return identity;
    }

private slots:
    void namesOwners()
    {
        QCOMPARE(alice(u"write"_s).owners(),
                 (QStringList{u"alice"_s, u"org-admin"_s, u"org-write"_s, u"org-contributor"_s,
                              u"org-read"_s, u"org-locked"_s}));
    }

    // The columns of \c expected: read content, write, read the bill, write discussions;
    // y, n or ? for unknown.
    void classicTokens_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("expected");
        const auto add = [](const QString &role, const QString &owner, const QString &expected) {
            QTest::addRow("%ls %ls", qUtf16Printable(role), qUtf16Printable(owner))
                << role << owner << expected;
        };
        add(u"write"_s, u"alice"_s, u"yyyy"_s);
        add(u"god"_s, u"alice"_s, u"yyyy"_s);
        add(u"read"_s, u"alice"_s, u"ynyn"_s);
        add(u"write"_s, u"org-admin"_s, u"yyyy"_s);
        add(u"read"_s, u"org-admin"_s, u"ynyn"_s);
        add(u"write"_s, u"org-write"_s, u"yy??"_s);
        add(u"write"_s, u"org-contributor"_s, u"y???"_s);
        add(u"write"_s, u"org-read"_s, u"yn??"_s);
        add(u"write"_s, u"org-locked"_s, u"nnnn"_s);
        add(u"write"_s, u"bob"_s, u"?nn?"_s);
        add(u"read"_s, u"bob"_s, u"?nnn"_s);
        add(QString(), u"alice"_s, u"????"_s);
        add(QString(), u"org-locked"_s, u"nnnn"_s);
    }
    void classicTokens()
    {
        QFETCH(QString, role);
        QFETCH(QString, owner);
        QFETCH(QString, expected);
        QCOMPARE(answers(alice(role), owner), expected);
    }

    void fineGrainedTokens_data()
    {
        QTest::addColumn<QString>("entityType");
        QTest::addColumn<QString>("entityName");
        QTest::addColumn<QStringList>("permissions");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const QString &type, const QString &entity,
                            const QStringList &permissions, const QString &owner,
                            const QString &expected) {
            QTest::newRow(name) << type << entity << permissions << owner << expected;
        };
        const QString write = u"repo.write"_s;
        add("nothing", u"user"_s, u"alice"_s, {}, u"alice"_s, u"nnnn"_s);
        add("read", u"user"_s, u"alice"_s, {u"repo.content.read"_s}, u"alice"_s, u"ynnn"_s);
        add("write has read and talk", u"user"_s, u"alice"_s, {write}, u"alice"_s, u"yyny"_s);
        add("billing", u"user"_s, u"alice"_s, {u"user.billing.read"_s}, u"alice"_s, u"nnyn"_s);
        add("other owner", u"user"_s, u"alice"_s, {write}, u"org-admin"_s, u"nn?n"_s);
        add("organisation", u"org"_s, u"org-admin"_s, {write}, u"org-admin"_s, u"yy?y"_s);
        add("one Space of the owner", u"space"_s, u"alice/demo"_s, {write}, u"alice"_s, u"??n?"_s);
        add("Space of a namesake", u"space"_s, u"alice2/demo"_s, {write}, u"alice"_s, u"nnnn"_s);
    }
    void fineGrainedTokens()
    {
        QFETCH(QString, entityType);
        QFETCH(QString, entityName);
        QFETCH(QStringList, permissions);
        QFETCH(QString, owner);
        QFETCH(QString, expected);
        Identity identity = alice(u"fineGrained"_s);
        identity.token.scopes.append({entityType, entityName, permissions});
        QCOMPARE(answers(identity, owner), expected);
    }

    void globalPermissions()
    {
        Identity identity = alice(u"fineGrained"_s);
        identity.token.globalPermissions = {u"discussion.write"_s};
        QCOMPARE(answers(identity, u"alice"_s), u"nnny"_s);
    }

private:
    static QString answers(const Identity &identity, const QString &owner)
    {
        QString result;
        for (const Right right :
             {Right::ReadContent, Right::Write, Right::ReadBilling, Right::WriteDiscussions}) {
            const Permission permission = mayDo(identity, right, owner);
            result += permission == Permission::Yes ? u'y'
                : permission == Permission::No      ? u'n'
                                                    : u'?';
        }
        return result;
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
