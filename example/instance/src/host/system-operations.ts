import { dateGenerate, relativeTime } from '../query/relative-time.ts'
import { zoneOffsetMinutes } from '../query/zone.ts'
import { insertRow, updateRow } from '../records/values.ts'
import { currentApplication } from '../rights/application.ts'
import { isPluginActive } from '../rights/plugins.ts'
import { mayUse } from '../rights/scopes.ts'
import { newId } from '../transaction.ts'
import type { Operation } from './call.ts'
import { packageRoot, reachableIncludes } from './script-source.ts'

export const systemOperations: Record<string, Operation> = {
    begin({ tx, scope }) {
        const { session } = tx
        return {
            scope,
            includes: reachableIncludes(tx, scope),
            root: packageRoot(tx, scope),
            offsetMs: tx.shared.offsetSeconds() * 1000,
            user: {
                id: session.userId,
                name: session.userName,
                displayName: session.displayName,
                isAdmin: session.isAdmin,
                roles: [...session.roles],
            },
            dateFormat: session.dateFormat,
            timeFormat: session.timeFormat,
            zone: session.zone,
            domain: session.domain,
            interactive: session.interactive,
        }
    },
    log({ tx, scope }, args) {
        const level = args.text('level')
        if (level === 'info' || level === 'warn' || level === 'error') tx.log(level, scope, args.text('message'))
        return null
    },
    property: ({ tx }, args) => tx.property(args.text('name')),
    setProperty({ tx, scope }, args) {
        const name = args.text('name')
        // "only inside the own scope".
        if (scope !== 'global' && !name.startsWith(`${scope}.`)) {
            tx.log('error', scope, `setProperty: ${name} does not belong to the scope ${scope}`)
            return null
        }
        tx.store.write(() => {
            const known = tx.metadata.property(name)
            const value = args.optional('value')
            if (known?.sys_id)
                updateRow(tx.store, tx.catalog, 'sys_properties', known.sys_id, { value, sys_updated_on: tx.now() })
            else {
                insertRow(tx.store, tx.catalog, 'sys_properties', {
                    ...tx.stamps('sys_properties'),
                    name,
                    value,
                    description: args.optional('description'),
                    type: 'string',
                    sys_scope: tx.metadata.scopeNamed(scope)?.id ?? 'global',
                })
            }
            tx.counters.updates++
            tx.store.onCommit(() => tx.shared.touchMetadata())
        })
        return null
    },
    zone: ({ tx }, args) => zoneOffsetMinutes(args.number('ms'), tx.session.zone),
    relativeTime: ({ tx }, args) =>
        relativeTime(args.text('name'), args.number('count'), { now: tx.shared.now(), zone: tx.session.zone }),
    dateGenerate: ({ tx }, args) =>
        dateGenerate(args.text('date'), args.text('range'), { now: tx.shared.now(), zone: tx.session.zone }),
    guid: () => newId(),
    // "the application that is selected in the application picker".
    applicationId: ({ tx }) => currentApplication(tx).id,
    explicitRoles({ tx }) {
        const names = tx.metadata.roleNames()
        return tx.metadata
            .rows('sys_user_has_role')
            .filter((row) => row.user === tx.session.userId && row.inherited !== '1')
            .map((row) => names.get(row.role ?? '') ?? '')
    },
    isMemberOf({ tx }, args) {
        const group = args.text('group')
        if (tx.session.groups.has(group)) return true
        return tx.metadata
            .rows('sys_user_group')
            .some((row) => row.name === group && tx.session.groups.has(row.sys_id ?? ''))
    },
    userField: ({ tx }, args) => tx.session.user[args.text('name')] ?? null,
    preference({ tx }, args) {
        const row = tx.store.first('select value from sys_user_preference where "user"=? and name=?', [
            tx.session.userId,
            args.text('name'),
        ])
        return row?.value === null || row === undefined ? null : String(row.value)
    },
    savePreference({ tx }, args) {
        tx.store.write(() => {
            tx.store.run('delete from sys_user_preference where "user"=? and name=?', [
                tx.session.userId,
                args.text('name'),
            ])
            insertRow(tx.store, tx.catalog, 'sys_user_preference', {
                ...tx.stamps('sys_user_preference'),
                user: tx.session.userId,
                name: args.text('name'),
                value: args.optional('value'),
            })
        })
        return null
    },
    session({ tx, state }, args) {
        const { id, token, ip } = state.session
        const known: Record<string, string> = { id, token, ip, language: tx.session.language }
        return known[args.text('name')] ?? ''
    },
    clientData: ({ tx }, args) => tx.session.clientData[args.text('name')] ?? null,
    putClientData({ tx, state }, args) {
        tx.session.clientData[args.text('name')] = args.text('value')
        tx.store.run('update "dev:session" set data=? where id=?', [
            JSON.stringify(tx.session.clientData),
            state.session.id,
        ])
        return null
    },
    plugin: ({ tx }, args) => isPluginActive(tx.metadata, args.text('id')),
    message({ tx }, args) {
        const key = args.text('key')
        const rows = tx.metadata.messages().filter((row) => row.key === key)
        const found =
            rows.find((row) => row.language === tx.session.language) ?? rows.find((row) => row.language === 'en')
        return found?.message ?? key
    },
    scriptable({ tx, scope }, args) {
        mayUse(tx, scope, { scope: 'global', type: 'scriptable', name: args.text('name'), operation: 'execute' })
        return null
    },
    event({ tx, scope }, args) {
        const name = args.text('name')
        const registered = tx.metadata.keep(
            'event names',
            () => new Set(tx.metadata.rows('sysevent_register').map((row) => row.event_name))
        )
        if (!registered.has(name)) tx.log('warn', scope, `The event ${name} is not registered (sysevent_register).`)
        insertRow(tx.store, tx.catalog, 'sysevent', {
            ...tx.stamps('sysevent'),
            name,
            parm1: args.optional('parm1'),
            parm2: args.optional('parm2'),
            queue: args.optional('queue'),
            table: args.optional('table'),
            instance: args.optional('id'),
            user_id: tx.session.userId,
            user_name: tx.session.userName,
            state: 'ready',
            process_on: args.optional('processOn') ?? tx.now(),
        })
        tx.counters.inserts++
        tx.queued = true
        return null
    },
    executeNow({ tx, scope }, args) {
        const job = tx.metadata.rows('sysauto_script').find((row) => row.sys_id === args.text('id'))
        // "null when it is global".
        if (!job || tx.metadata.scopeName(job.sys_scope ?? null) !== scope || scope === 'global') return null
        const id = newId()
        insertRow(tx.store, tx.catalog, 'sys_trigger', {
            ...tx.stamps('sys_trigger', id),
            name: job.name ?? '',
            job_id: job.sys_id ?? '',
            document: 'sysauto_script',
            document_key: job.sys_id ?? '',
            next_action: tx.now(),
            state: '0',
            trigger_type: '0',
        })
        tx.queued = true
        return id
    },
}
