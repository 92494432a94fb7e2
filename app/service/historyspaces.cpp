// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/historyrows.h"

using namespace Qt::StringLiterals;

namespace spacedock {

static void removeSpace(Sql &sql, const SpaceId &id)
{
    const QVariantList key{id.owner, id.name};
    sql.run(u"delete from spaces where owner = ? and name = ?"_s, key);
    sql.run(u"delete from domains where owner = ? and name = ?"_s, key);
    sql.run(u"delete from volumes where owner = ? and name = ?"_s, key);
}

static void saveParts(Sql &sql, const Space &space)
{
    const auto &[owner, name] = space.id;
    int position = 0;
    for (const SpaceDomain &domain : space.runtime.domains) {
        sql.run(u"insert into domains values (?, ?, ?, ?, ?, ?)"_s,
                {owner, name, position++, domain.domain, domain.isCustom, domain.stage});
    }
    position = 0;
    for (const Volume &volume : space.runtime.volumes) {
        sql.run(u"insert into volumes values (?, ?, ?, ?, ?, ?, ?)"_s,
                {owner, name, position++, volume.type, volume.source, volume.mountPath,
                 volume.readOnly});
    }
}

static void saveSpace(Sql &sql, const Space &space)
{
    const Runtime &runtime = space.runtime;
    removeSpace(sql, space.id);
    sql.run(u"insert into spaces values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?)"_s,
            {space.id.owner,
             space.id.name,
             space.hubId,
             space.sdk,
             space.title,
             space.license,
             int(space.visibility),
             space.disabled,
             space.likes,
             space.subdomain,
             space.sha,
             toSql(space.createdAt),
             toSql(space.lastModified),
             runtime.stage.raw,
             runtime.hardware,
             runtime.requestedHardware,
             toSql(runtime.sleepTime),
             toSql(runtime.replicas),
             toSql(runtime.requestedReplicas),
             runtime.autoReplicas,
             runtime.errorMessage,
             runtime.devMode,
             runtime.storage,
             runtime.sha});
    saveParts(sql, space);
}

void save(Sql &sql, const SpacesChange &change)
{
    for (const SpaceId &id : change.gone)
        removeSpace(sql, id);
    for (const Space &space : change.changed)
        saveSpace(sql, space);
    sql.run(u"insert or replace into listing values (1, ?)"_s, {toSql(change.readAt)});
}

static Runtime readRuntime(SqlRow &row)
{
    return {.stage = StageValue::fromHub(row.text()),
            .hardware = row.text(),
            .requestedHardware = row.text(),
            .sleepTime = row.maybeSeconds(),
            .replicas = row.maybeNumber(),
            .requestedReplicas = row.maybeNumber(),
            .autoReplicas = row.flag(),
            .errorMessage = row.text(),
            .devMode = row.flag(),
            .domains = {},
            .volumes = {},
            .storage = row.text(),
            .sha = row.text()};
}

static Space readSpace(SqlRow &row)
{
    return {.id = {row.text(), row.text()},
            .hubId = row.text(),
            .sdk = row.text(),
            .title = row.text(),
            .license = row.text(),
            .visibility = Visibility(row.smallNumber()),
            .disabled = row.flag(),
            .likes = row.smallNumber(),
            .subdomain = row.text(),
            .sha = row.text(),
            .createdAt = row.maybeTime(),
            .lastModified = row.maybeTime(),
            .runtime = readRuntime(row)};
}

void loadSpaces(Sql &sql, HistoryData &data)
{
    const QVariant readAt = sql.value(u"select readAt from listing"_s);
    if (readAt.isValid())
        data.spacesReadAt = Time(std::chrono::milliseconds(readAt.toLongLong()));
    sql.each(u"select * from spaces"_s, {}, [&data](SqlRow row) {
        const Space space = readSpace(row);
        data.spaces.insert(space.id, space);
    });
    const auto partsOf = [&data](SqlRow &row) -> Runtime & {
        SpaceId id{row.text(), row.text()};
        return data.spaces[id].runtime;
    };
    sql.each(u"select owner, name, domain, isCustom, stage from domains order by position"_s, {},
             [&](SqlRow row) {
                 Runtime &runtime = partsOf(row);
                 runtime.domains.append(SpaceDomain{row.text(), row.flag(), row.text()});
             });
    sql.each(u"select owner, name, type, source, mountPath, readOnly from volumes "
             "order by position"_s,
             {}, [&](SqlRow row) {
                 Runtime &runtime = partsOf(row);
                 runtime.volumes.append(Volume{row.text(), row.text(), row.text(), row.flag()});
             });
}

} // namespace spacedock
