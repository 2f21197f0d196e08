import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-automation'],
    name: 'Automation',
    apiName: 'x_1e_connect.Automation',
    description:
        'The door for flows and AI agents: Automation.call(origin, name, json) answers JSON text and never throws. It does what the user of the session may do.',
    script: Now.include('../../includes/automation.js'),
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    clientCallable: false,
    active: true,
})
