// Starts the 1E platform simulator and the developer instance, with everything installed, and prints where to go.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { makeChecks, setScene } from './demo-checks.mjs'
import { ask, CONFIGURATION, CONFIGURATIONS, call, connect, learn } from './demo-connection.mjs'
import { makeHistory } from './demo-history.mjs'
import { makeRequest } from './demo-request.mjs'
import { launch, stop } from './programs.mjs'
import { root, setup } from './setup.mjs'
import { separateTenants } from './two-tenants.cjs'

/** A new instance gets a year of incidents and runs, unless it has two tenants, yesterday's, and a request of a flow; one that has runs stays. */
async function fillNew(instance, serving) {
    const runs = '/api/now/table/x_1e_connect_run?sysparm_limit=1&sysparm_fields=sys_id'
    if ((await call(instance, 'GET', runs, 'admin')).length > 0) return
    const { DEMO_YEAR, loadQuickFixes, loadReplies, loadSavings, loadYear } = await import(
        '../dist/example/data/load.mjs'
    )
    const asAdmin = (method, where, body) => ask(instance, method, where, 'admin', body)
    if (serving === CONFIGURATION) {
        await loadYear(asAdmin, serving, DEMO_YEAR)
        await loadSavings(asAdmin)
    }
    await loadQuickFixes(asAdmin, serving)
    await loadReplies(asAdmin, serving)
    const here = (...wanted) => call(instance, ...wanted)
    const configuration = `${CONFIGURATIONS}/${serving}`
    await makeChecks(here, serving)
    await makeHistory(here, configuration)
    await makeRequest(here, (...wanted) => scriptAs(instance, ...wanted), configuration)
}

/** What a script of the app answers that runs in the name of a user, as a flow or an AI agent runs it. */
async function scriptAs(instance, script, user) {
    const wanted = { scope: 'x_1e_connect', script, user }
    const { ok, error, answer } = await ask(instance, 'POST', '/__dev/script', 'admin', wanted)
    if (!ok) throw new Error(error)
    return answer
}

/** What the administrator's page Scripts - Background says to a script. */
async function background(instance, script) {
    const answer = await fetch(`${instance}/sys.scripts.do`, {
        method: 'POST',
        headers: { Authorization: `Basic ${btoa('admin:admin')}` },
        body: new URLSearchParams({ script }),
    })
    const said = await answer.text()
    if (!answer.ok) throw new Error(said)
    return said
}

/** Separates the domains and connects each to its own simulated 1E. Returns the configuration that serves ACME. */
async function connectTenants(instance, platform) {
    const control = (what, wanted) => fetch(platform.replace('/Consumer', `/__sim/${what}`), wanted)
    const { tenants } = await (await control('state')).json()
    const registerCertificate = async (certificate) => {
        const headers = { 'Content-Type': 'application/json' }
        const answer = await control('certificates', { method: 'POST', headers, body: JSON.stringify(certificate) })
        if (!answer.ok) throw new Error(await answer.text())
    }
    const made = await separateTenants({
        call: (...wanted) => call(instance, ...wanted),
        background: (script) => background(instance, script),
        registerCertificate,
        platforms: { acme: platform, globex: `${tenants.find(({ name }) => name === 'globex').url}/Consumer` },
    })
    for (const configuration of Object.values(made)) await learn(instance, configuration)
    return made.acme
}

/** Puts our tabs into the workspace's pages, as an administrator does with docs/install-sow.js. */
async function extendWorkspace(instance) {
    const script = readFileSync(path.join(root, 'docs/install-sow.js'), 'utf8')
    const said = await background(instance, script.replace("mode = 'preview'", "mode = 'apply'"))
    if (!said.includes('Done.')) throw new Error(`docs/install-sow.js failed: ${said}`)
}

const GLOBEX = `    globex.agent    agent of the second tenant, with INC0010101

  Two tenants: ACME signs in with OAuth, Globex with user name and password and the Experience interface before 23.5.
`

async function incidentLink(instance) {
    const rows = await call(
        instance,
        'GET',
        '/api/now/table/incident?sysparm_query=number%3DINC0010001&sysparm_fields=sys_id',
        'admin'
    )
    return `${instance}/now/sow/record/incident/${rows[0].sys_id}#1e-itsm-connect`
}

try {
    await setup()
    const multiTenant = process.argv.includes('--multi-tenant')
    const ports = multiTenant ? { GLOBEX_PORT: process.env.GLOBEX_PORT || '8091' } : {}
    const platform = `${await launch('The 1E platform simulator', 'dist/example/platform/main.js', ports)}/Consumer`
    const args = process.argv.slice(2).filter((one) => one !== '--multi-tenant')
    const instance = await launch(
        'The developer instance',
        'dist/example/instance/main.js',
        { PLATFORM_URL: platform },
        args
    )
    const serving = multiTenant ? await connectTenants(instance, platform) : await connect(instance, platform)
    await setScene(platform)
    await extendWorkspace(instance)
    // Whoever knows the address may change the instance meanwhile: separate its domains, remove what the demonstration needs.
    await fillNew(instance, serving).catch((error) => {
        console.warn(`The demonstration's data is incomplete; npm start -- --fresh makes it anew. ${error.message}`)
    })
    console.log(`
1E ITSM Connect is ready: ${instance}

  Incident INC0010001   ${await incidentLink(instance)}
  From yesterday        INC0010005, whose device is offline: expired · INC0010008: rejected · INC0010013: waits for approval
  From a flow           INC0010001: requests an action, which you run or dismiss there
  Workspace home        ${instance}/now/sow/home
  Component gallery     ${instance}/gallery
  1E platform           ${platform}  (journal: ${platform.replace('/Consumer', '/__sim/journal')})

  Users, each with its name as password:
    agent           service desk agent, Tachyon_User
    agent.de        the same in German
    tachyon.admin   administrator of the app, Tachyon_Admin
    approver        Tachyon_Approver
    approver.only   Tachyon_Approver who cannot open incidents
    fulfiller       itil without any 1E role
    admin           platform administrator
${multiTenant ? GLOBEX : ''}
Press Ctrl+C to stop. Data stays in ${process.env.DATA_DIR ?? '.data'}; npm start -- --fresh begins anew.`)
} catch (error) {
    console.error(error.message)
    stop(1)
}
