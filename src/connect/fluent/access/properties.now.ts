import { Property } from '@servicenow/sdk/core'
import { user } from './roles.now'

Property({
    $id: Now.ID['property-token-expiry'],
    name: 'x_1e_connect.access_token_expiry',
    description: 'Seconds that a stored 1E token must still live to be used: 0 to 3600.',
    type: 'integer',
    value: 100,
    roles: { read: [user], write: ['admin'] },
})
Property({
    $id: Now.ID['property-purge-seconds'],
    name: 'x_1e_connect.purge_seconds',
    description: 'Seconds that one run of a purge job may take, 1 to 3600; what is left waits for the next run.',
    type: 'integer',
    value: 600,
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-experience-bands'],
    name: 'x_1e_connect.experience_bands',
    description: 'Least Experience scores of Poor, Average, Good and Very Good: four rising whole numbers.',
    type: 'string',
    value: '21,41,61,81',
    roles: { read: [user], write: ['admin'] },
})
