import { GlideRecord, gs } from '@servicenow/glide'
import { base64 } from '../base64.ts'
import { fail } from '../failure.ts'
import { baseUrl } from '../platform/base-url.ts'

/** How to reach one 1E platform. Lives for one transaction and never leaves core. */
export interface Connection {
    id: string
    /** Root of all calls, without a trailing slash. */
    root: string
    midServer: string | null
    /** True when the Experience API of 23.5 and later is there; false asks the one before it. */
    newExperience: boolean
    /** Headers that sign each call; secret. */
    authorization: { name: string; value: string }
}

export const TABLE = 'x_1e_core_connect_configuration'

/**
 * The connection of one configuration, for the app that owns it.
 * Throws when there is none, when it belongs to another app, or when a needed field is empty.
 */
export function connectionOf(id: string, callerScope: string): Connection {
    const configuration = new GlideRecord(TABLE)
    if (!id || !configuration.get(id)) throw fail('core_refused', ['There is no such configuration.'])
    if (configuration.getValue('application') !== callerScope) {
        throw fail('core_refused', ['The configuration belongs to another application.'])
    }
    const typed = configuration.getValue('platform_url')
    if (!typed) throw fail('configuration_incomplete', ['1E Platform URL'])
    const user = configuration.getValue('user_name')
    if (!user) throw fail('configuration_incomplete', ['1E User Name'])
    const password = configuration.getElement('user_password').getDecryptedValue()
    if (!password) throw fail('configuration_incomplete', ['1E User Password'])
    return {
        id: id,
        root: baseUrl(typed, gs.getProperty('x_1e_core_connect.allow_http', 'false') === 'true'),
        midServer: configuration.getDisplayValue('mid_server') || null,
        newExperience: configuration.getValue('version_23_5_or_higher') !== '0',
        authorization: { name: 'Authorization', value: 'Basic ' + base64(user + ':' + password) },
    }
}
