// Three actions of the demonstration can be proved: what an administrator would write for it, and what they do to the simulated devices.

const CHECKS = '/api/now/table/x_1e_connect_check'
const DEFINITIONS = '/api/now/table/x_1e_connect_instruction_definition'

/** Names of action and question in 1E, and the rest as it stands in the form. */
const WANTED = [
    {
        label: 'The service runs again',
        action: '1E-Sim-RestartService',
        question: '1E-Sim-Services',
        parameters: '{"state":"All"}',
        key_column: 'Name',
        key_value: '{serviceName}',
        expectation: 'becomes',
        column_name: 'State',
        value: 'Running',
    },
    {
        label: 'The process is gone',
        action: '1E-Sim-StopProcess',
        question: '1E-Sim-Processes',
        key_column: 'Name',
        key_value: '{processName}',
        expectation: 'gone',
    },
    {
        label: 'There is more space on C:',
        action: '1E-Sim-ClearTempFiles',
        question: '1E-Sim-DiskSpace',
        key_column: 'Drive',
        key_value: 'C:',
        expectation: 'rises',
        column_name: 'FreeMb',
    },
]

/** Writes the checks of a new instance. `call(method, where, user, body)` answers the result of a REST call. */
export async function makeChecks(call, configuration) {
    const query = encodeURIComponent(`configuration=${configuration}`)
    const where = `${DEFINITIONS}?sysparm_query=${query}&sysparm_fields=sys_id,name&sysparm_limit=1000`
    const known = await call('GET', where, 'admin')
    const idOf = (name) => known.find((one) => one.name === name)?.sys_id
    for (const { action, question, ...check } of WANTED) {
        const body = { ...check, definition: idOf(action), question: idOf(question) }
        await call('POST', CHECKS, 'admin', body)
    }
}

const SERVICES = '1E-Sim-Services'
const SPOOLER = { Name: 'Spooler' }
/** The version of Teams on the device of INC0010001, and on one of its peers: the others have a newer one. */
const TEAMS = {
    'lon-lt-0007.corp.acme.example': '24102.2223.2870.9480',
    'lon-lt-0003.corp.acme.example': '24201.403.2982.6192',
}
/** Devices whose spooler is stopped: those of INC0010001 and INC0010013. */
const STOPPED_ON = ['lon-lt-0007.corp.acme.example', 'lon-lt-0014.corp.acme.example']

function gone(processName) {
    return {
        action: '1E-Sim-StopProcess',
        parameters: { processName },
        change: { definition: '1E-Sim-Processes', where: { Name: processName }, remove: true },
    }
}

const CONSEQUENCES = [
    {
        action: '1E-Sim-RestartService',
        parameters: { serviceName: 'Spooler' },
        change: { definition: SERVICES, where: SPOOLER, set: { State: 'Running' } },
    },
    // It needs a while, as services do.
    {
        action: '1E-Sim-RestartService',
        parameters: { serviceName: 'wuauserv' },
        afterSeconds: 20,
        change: { definition: SERVICES, where: { Name: 'wuauserv' }, set: { State: 'Running' } },
    },
    gone('OUTLOOK.EXE'),
    gone('chrome.exe'),
    {
        action: '1E-Sim-ClearTempFiles',
        change: { definition: '1E-Sim-DiskSpace', where: { Drive: 'C:' }, set: { FreeMb: 212_480, FreePercent: 43.6 } },
    },
]

/** What is so on the simulated devices, and what the actions do there. The simulator forgets it when it ends. */
export async function setScene(platform) {
    const post = async (what, body) => {
        const answer = await fetch(platform.replace('/Consumer', `/__sim/${what}?tenant=acme`), {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
        })
        if (!answer.ok) throw new Error(`${what}: ${await answer.text()}`)
    }
    for (const fqdn of STOPPED_ON) {
        await post('changes', { fqdn, definition: SERVICES, where: SPOOLER, set: { State: 'Stopped' } })
    }
    for (const [fqdn, Version] of Object.entries(TEAMS)) {
        for (const definition of ['1E-Sim-InstalledSoftware', '1E-Sim-SoftwareByName']) {
            await post('changes', { fqdn, definition, where: { Title: 'Microsoft Teams' }, set: { Version } })
        }
    }
    for (const consequence of CONSEQUENCES) await post('consequences', consequence)
}
