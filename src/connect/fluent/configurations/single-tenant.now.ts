import { Record } from '@servicenow/sdk/core'

// The one configuration of an instance that is not domain separated; both App Configuration pages show it.
Record({
    $id: Now.ID['c0de1e00000000000000000000000001'],
    $meta: { installMethod: 'first install' },
    table: 'x_1e_connect_configuration' as 'sys_metadata',
    data: {
        // @ts-expect-error columns of a table that extends the other app's are unknown to the type checker
        name: 'App Configuration',
        application: 'x_1e_connect',
        single_tenant: true,
        sys_domain: 'global',
        device_table: 'incident',
    },
})
