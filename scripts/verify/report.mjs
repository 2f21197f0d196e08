// What a person sends: Markdown to read and JSON to compare, without anything that is theirs.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withoutPrivate } from './private.mjs'

/** What kind of host it is: `https, service-now.com`. */
export function hostKind(origin) {
    const { protocol, hostname } = new URL(origin)
    const kind =
        hostname === 'localhost' ? 'localhost' : /\.service-now\.com$/.test(hostname) ? 'service-now.com' : 'own domain'
    return `${protocol.slice(0, -1)}, ${kind}`
}

/** All that is known of a run, without what is private. */
export function reportOf({ session, versions, made }) {
    const of = (wanted) => session.steps.filter(({ outcome }) => outcome === wanted)
    // Only what an instance has said can hold words of theirs.
    const open = (value) => withoutPrivate(value, session.hidden)
    return {
        host: hostKind(session.origin),
        versions,
        counts: { held: of('held').length, differed: of('differed').length, notTried: of('not tried').length },
        differed: of('differed').map(({ name, differences }) => ({ step: name, differences: open(differences) })),
        notTried: of('not tried').map(({ name, because }) => ({ step: name, because: open(because) })),
        held: of('held').map(({ name }) => name),
        cleanUp: { left: open(made.left), keptRuns: made.kept },
        calls: session.calls,
    }
}

const section = (title, lines) => [`## ${title}`, '', ...(lines.length === 0 ? ['Nothing.'] : lines), '']

/** A cell of a table holds no line end and no bar. */
const cell = (text) => String(text).replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')

export function markdownOf({ host, versions, counts, differed, notTried, held, cleanUp, calls }) {
    return [
        '# Verification of 1E ITSM Connect',
        '',
        `1E ITSM Connect ${versions.connect}, 1E Core ${versions.core}, platform ${versions.platform}, ${host}; verified by ${versions.verify}`,
        '',
        `${counts.held} held, ${counts.differed} differed, ${counts.notTried} not tried`,
        '',
        ...section(
            'What differed',
            differed.flatMap(({ step, differences }) =>
                differences.map(({ at, expected, came }) => `- **${step}**, ${at}: expected ${expected}, came ${came}`)
            )
        ),
        ...section(
            'What was not tried',
            notTried.map(({ step, because }) => `- ${step}: ${because}`)
        ),
        ...section(
            'What held',
            held.map((step) => `- ${step}`)
        ),
        ...section('Clean-up', [
            `- Kept by the product until *Instruction history keep months* has passed: ${cleanUp.keptRuns} runs with their rows.`,
            ...cleanUp.left.map(({ what, status }) => `- Could not be deleted (${status}): ${what}`),
        ]),
        ...section('Calls', [
            '| step | call | status | ms |',
            '|---|---|--:|--:|',
            ...calls.map(
                (one) => `| ${cell(one.step)} | ${one.method} ${cell(one.where)} | ${one.status} | ${one.ms} |`
            ),
        ]),
    ].join('\n')
}

/** Writes both beside each other. Returns their places. */
export function writeReport(report, file) {
    const base = path.resolve(file).replace(/\.(md|json)$/, '')
    mkdirSync(path.dirname(base), { recursive: true })
    writeFileSync(`${base}.md`, markdownOf(report))
    writeFileSync(`${base}.json`, `${JSON.stringify(report, null, 2)}\n`)
    return [`${base}.md`, `${base}.json`]
}
