// npm run deploy -- core|connect|agent [--url https://… --user …] [--auth alias]: installs a built app by ServiceNow's own client.
// With --url the password is read from SN_PASSWORD; without it the sign-in is the one that `now-sdk auth` keeps. docs/install.md
// lists the codes with which it stops.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Stop, signInOf } from './instance-client.mjs'
import { root, setup } from './setup.mjs'

const OURS = ['core', 'connect', 'agent'].map((app) => {
    const file = path.join(root, 'src', app, 'now.config.json')
    return { app, ...JSON.parse(readFileSync(file, 'utf8')) }
})

function readOptions() {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: { url: { type: 'string' }, user: { type: 'string' }, auth: { type: 'string' } },
    })
    const [app] = positionals
    if (positionals.length !== 1 || !OURS.some((ours) => ours.app === app))
        throw new Error(
            'Say core, connect or agent: npm run deploy -- core, then npm run deploy -- connect; agent where AI agents are installed.'
        )
    if (!values.url) return { app, args: values.auth ? ['--auth', values.auth] : [], env: process.env }
    const { origin, user, password } = signInOf(values, process.env)
    // The SDK's way for pipelines: `now-sdk explain ci-integration`.
    const signIn = {
        SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
        SN_SDK_AUTH_TYPE: 'basic',
        SN_SDK_INSTANCE_URL: origin,
        SN_SDK_USER: user,
        SN_SDK_USER_PWD: password,
    }
    return { app, args: [], env: { ...process.env, ...signIn } }
}

function optionsOrStop() {
    try {
        return readOptions()
    } catch (error) {
        throw new Stop('wrong_call', error.message)
    }
}

function sdk({ args, env }, command, stdio) {
    return spawnSync(path.join(root, 'node_modules/.bin/now-sdk'), [...command, ...args], {
        cwd: root,
        env,
        stdio,
        encoding: 'utf8',
    })
}

/** Records of the instance. */
function query(options, table, encoded, fields) {
    const { stdout } = sdk(
        options,
        ['query', table, '-q', encoded, '-f', fields, '-o', 'json'],
        ['ignore', 'pipe', 'inherit']
    )
    const line = stdout.split('\n').find((text) => text.startsWith('{'))
    const answer = line ? JSON.parse(line) : { ok: false, error: { message: stdout.trim() } }
    if (!answer.ok)
        throw new Stop(
            'no_answer',
            `The instance cannot be asked for ${table}: ${answer.error.message}. Check address, user and password; the user needs the role admin.`
        )
    return answer.records
}

/** What the built app says that it depends on: scopes with the lowest version. */
function dependencies(app) {
    const folder = path.join(root, 'dist', app, 'update')
    return readdirSync(folder)
        .filter((name) => name.startsWith('sys_package_dependency_m2m_'))
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
        .map((text) => ({
            scope: /<dependency source="(\w+)"/.exec(text)?.[1],
            version: /<min_version>([\d.]+)</.exec(text)?.[1],
        }))
}

function isOlder(version, wanted) {
    const [have, need] = [version, wanted].map((text) => text.split('.').map(Number))
    const at = need.findIndex((part, place) => part !== (have[place] ?? 0))
    return at >= 0 && (have[at] ?? 0) < need[at]
}

/**
 * Stops before anything is sent when the app cannot be there. The SDK looks for an app by scope and sys_id, so it does not
 * notice another one with this scope. Returns whether the app is there already.
 */
function preflight(options, own) {
    const rows = query(
        options,
        'sys_scope',
        `scopeIN${OURS.map(({ scope }) => scope)}`,
        'sys_id,scope,name,version,vendor'
    )
    for (const { scope, sys_id, name, version, vendor } of rows) {
        if (OURS.some((ours) => ours.scope === scope && ours.scopeId === sys_id)) continue
        const what = `${name} ${version} by ${vendor || 'an unnamed vendor'}`
        throw new Stop(
            'foreign_app',
            `${what} has the scope ${scope} on this instance. Nothing was sent. Use an instance without it: the two cannot be on one.`
        )
    }
    for (const { scope, version } of dependencies(own.app)) {
        const there = rows.find((row) => row.scope === scope)
        const needed = OURS.find((ours) => ours.scope === scope)
        const cure = `Nothing was sent. Run this first: npm run deploy -- ${needed.app}.`
        if (!there)
            throw new Stop(
                'app_missing',
                `${own.name} needs ${scope} ${version} or later, which is not installed. ${cure}`
            )
        if (isOlder(there.version, version))
            throw new Stop(
                'app_older',
                `${own.name} needs ${there.name} ${version} or later; ${there.version} is installed. ${cure}`
            )
    }
    return rows.some(({ scope }) => scope === own.scope)
}

/** Files that the upgrade left as people on the instance have made them. */
function skippedFiles(options, scope) {
    const [newest] = query(options, 'sys_upgrade_history', `to_version=${scope}^ORDERBYDESCupgrade_started`, 'sys_id')
    if (!newest) return []
    return query(
        options,
        'sys_upgrade_history_log',
        `upgrade_history=${newest.sys_id}^disposition=4`,
        'file_name,target_name,changed'
    )
}

try {
    const options = optionsOrStop()
    const own = OURS.find(({ app }) => app === options.app)
    await setup()
    const isUpgrade = preflight(options, own)
    // The client would publish all flows, the examples too; what arrives is a draft, which an administrator turns on.
    const { status } = sdk(options, ['install', '--source', `src/${own.app}`, '--skip-flow-activation'], 'inherit')
    if (status !== 0)
        throw new Stop(
            'not_installed',
            'The client ended without an installation; its reason stands above. Run the command again after the cure.'
        )
    for (const { file_name, target_name, changed } of isUpgrade ? skippedFiles(options, own.scope) : [])
        console.log(
            `Kept as changed on the instance${changed === 'true' ? ', and different in this version' : ''}: ${file_name} ${target_name}`
        )
} catch (error) {
    console.error(error.message)
    process.exitCode = 1
}
