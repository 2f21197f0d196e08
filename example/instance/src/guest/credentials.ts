/** One credential of the platform, decrypted. */
function credential(attributes: Dictionary<string> | null): object | null {
    if (!attributes) return null
    const made = {}
    hide(made, { getAttribute: (name: unknown) => attributes[String(name)] ?? null })
    return made
}

/** Source: "StandardCredentialsProvider - Scoped". */
function StandardCredentialsProvider(): void {}
hide(StandardCredentialsProvider.prototype, {
    getCredentialByID: (id: unknown) =>
        credential(host<Dictionary<string> | null>('credential', { id: String(id), by: 'id' })),
    getCredentialByAliasID: (alias: unknown) =>
        credential(host<Dictionary<string> | null>('credential', { id: String(alias), by: 'alias' })),
})

const snCc: Dictionary<unknown> = { StandardCredentialsProvider: StandardCredentialsProvider }
global['sn_cc'] = snCc
