import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-platform'],
    name: 'Platform',
    apiName: 'x_1e_core_connect.Platform',
    description: 'The only door of 1E Core: Platform.call(name, json) answers JSON text and never throws.',
    script: Now.include('../includes/platform.js'),
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    clientCallable: false,
    active: true,
})
