// What can be seen of an instance without 1E: versions, installation check, who may open which door, texts.
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { Stop } from '../instance-client.mjs'
import { API, rowsAt } from './api.mjs'
import { need } from './session.mjs'

const read = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
const GERMAN = read('src/messages/de.json')
const { version: VERSION } = read('package.json')

/** Stops with what the first answer means for whoever runs this. */
function needProduct({ status }) {
    if (status === 200) return
    if (status === 401)
        throw new Stop('wrong_password', 'The instance refused the sign-in. Check --user and SN_PASSWORD.')
    if (status === 403)
        throw new Stop(
            'no_right',
            '--user may not see the installation check. Give it the role admin, or Tachyon_Admin.'
        )
    throw new Stop(
        'not_installed',
        `1E ITSM Connect does not answer on this instance (${status}). Install it: npm run deploy -- core, then connect (docs/install.md).`
    )
}

/** The installation check, asked again for two minutes while a job of it has not ended. */
async function check(me, asksLeft = 40) {
    const answer = await me.get(`${API}/installation`)
    needProduct(answer)
    const isPending = answer.body.result.probes.some(({ state }) => state === 'pending')
    if (!isPending || asksLeft === 0) return answer
    await setTimeout(3000)
    return check(me, asksLeft - 1)
}

/** Versions of both apps and, where it may be read, of the platform. Asks for the installation check, whose probes come next. */
export async function readVersions({ session, me }) {
    const answer = await check(me)
    const { connect, core, probes } = answer.body.result
    // The package that the platform was upgraded to: it names the release.
    const { body } = await me.get(rowsAt('sys_properties', 'value', 'name=glide.war'))
    await session.step('same version as here', () => ({ status: 200, body: { passed: connect === VERSION } }))
    return { versions: { connect, core, platform: body?.result?.[0]?.value || 'not told', verify: VERSION }, probes }
}

/** Each probe of the installation check as a step of its own. */
export async function tryProbes({ session }, probes) {
    const recorded = Object.keys(session.recorded).filter((name) => name.startsWith('installation: '))
    const names = new Set([...recorded, ...probes.map(({ name }) => `installation: ${name}`)])
    for (const name of names) {
        const found = probes.find((probe) => `installation: ${probe.name}` === name)
        const { state = 'missing', message = 'no such probe' } = found ?? {}
        const body = state === 'passed' ? { passed: true } : { passed: false, message }
        await session.step(name, () => ({ status: 200, body }))
    }
}

/** Doors of the product and of the platform, each with who knocks. */
const DOORS = {
    'instruction search': `${API}/instructions?limit=1`,
    'texts of the components': `${API}/texts`,
    'installation check': `${API}/installation`,
    'list of instructions': rowsAt('x_1e_connect_instruction_definition', 'active', '', 1),
    'list of runs': rowsAt('x_1e_connect_run', 'state', '', 1),
    'list of rows': rowsAt('x_1e_connect_response', 'device', '', 1),
    'list of settings': rowsAt('x_1e_connect_configuration', 'state', '', 1),
    'list of secrets': rowsAt('x_1e_core_connect_secret', 'state', '', 1),
}

/** Status by person: who comes through which door. */
export async function tryDoors({ session, people }) {
    for (const [door, where] of Object.entries(DOORS)) {
        await session.step(`roles: ${door}`, async () => {
            need(people.agent, 'no people could be made')
            const statuses = []
            for (const name of ['nobody', 'agent', 'approver'])
                statuses.push(`${name} ${(await people[name].get(where)).status}`)
            return { status: 200, body: { statuses: statuses.join(', ') } }
        })
    }
    await session.step('roles: an agent writes a run', async () => {
        need(people.agent, 'no people could be made')
        return people.agent.post('/api/now/table/x_1e_connect_run', { state: 'completed' })
    })
}

/** The German texts, held against the file that ships. */
export async function readTexts({ session, people }) {
    await session.step('texts', async () => {
        need(people.german, 'no people could be made')
        const { status, body } = await people.german.get(`${API}/texts`)
        if (status !== 200) return { status, body }
        const { language, texts } = body.result
        need(language === 'de', 'German is not active on this instance')
        const found = new Map(Object.entries(texts).map(([key, text]) => [key.replace(/^x_1e_connect\./, ''), text]))
        const other = Object.keys(GERMAN).filter((english) => found.get(english) !== GERMAN[english])
        const problems = other.map((english) => `${english} → ${found.get(english) ?? ''}`).join('; ')
        return { status, body: { language, problems } }
    })
}
