import { GlideRecord, gs } from '@servicenow/glide'

/** Versions that are installed, and addresses of help. */
export interface SupportFacts {
    connectVersion: string
    coreVersion: string
    /** That of our application for AI agents; '' where it is not installed. */
    agentsVersion: string
    /** That of the platform's own AI agents, without which ours cannot be installed. */
    platformAgentsVersion: string
    documentationUrl: string
    supportUrl: string
}

function versionOf(scope: string): string {
    const app = new GlideRecord('sys_scope')
    return app.get('scope', scope) ? app.getValue('version') || '' : ''
}

/** The web address in a property; empty when it holds anything else. */
function webAddress(property: string): string {
    const text = gs.getProperty(property, '')
    return /^https?:\/\//i.test(text) ? text : ''
}

export function supportFacts(): SupportFacts {
    return {
        connectVersion: versionOf('x_1e_connect'),
        coreVersion: versionOf('x_1e_core_connect'),
        agentsVersion: versionOf('x_1e_connect_ai'),
        platformAgentsVersion: versionOf('sn_aia'),
        documentationUrl: webAddress('x_1e_connect.documentation_url'),
        supportUrl: webAddress('x_1e_connect.support_url'),
    }
}
