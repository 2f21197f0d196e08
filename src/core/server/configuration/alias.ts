import { fail, thrownText } from '../failure.ts'

/** Source: "StandardCredentialsProvider - Scoped": credentials that an administrator keeps on the platform, or in a vault behind it. */
declare const sn_cc: {
    StandardCredentialsProvider: new () => {
        getCredentialByAliasID(alias: string): { getAttribute(name: string): unknown } | null
    }
}

/** User and password. */
export interface Credential {
    user: string
    password: string
}

/** The credential of basic authentication behind an alias. Throws `credential_alias` when it has none that 1E takes. */
export function credentialOf(alias: string): Credential {
    let found: { getAttribute(name: string): unknown } | null
    try {
        found = new sn_cc.StandardCredentialsProvider().getCredentialByAliasID(alias)
    } catch (thrown) {
        throw fail('credential_alias', [thrownText(thrown).substr(0, 200)])
    }
    if (!found) throw fail('credential_alias', ['it has no active credential'])
    const text = (name: string) => String(found.getAttribute(name) || '')
    const credential = { user: text('user_name'), password: text('password') }
    if (!credential.user || !credential.password)
        throw fail('credential_alias', ['its credential has no user name and password'])
    return credential
}
