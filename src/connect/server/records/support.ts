import { GlideRecord, gs } from '@servicenow/glide'

/** What whoever asks for help needs: which versions are installed, and where help is. */
export interface SupportFacts {
    connectVersion: string
    coreVersion: string
    documentationUrl: string
    supportUrl: string
}

function versionOf(scope: string): string {
    const app = new GlideRecord('sys_scope')
    return app.get('scope', scope) ? app.getValue('version') || '' : ''
}

/** An address of the web, or nothing: whatever else stands in a property is no link. */
function webAddress(property: string): string {
    const text = gs.getProperty(property, '')
    return /^https?:\/\//i.test(text) ? text : ''
}

export function supportFacts(): SupportFacts {
    return {
        connectVersion: versionOf('x_1e_connect'),
        coreVersion: versionOf('x_1e_core_connect'),
        documentationUrl: webAddress('x_1e_connect.documentation_url'),
        supportUrl: webAddress('x_1e_connect.support_url'),
    }
}
