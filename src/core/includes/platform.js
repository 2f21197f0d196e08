/**
 * Calls 1E for an app. `name` is a call of server/platform/door.ts, `json` its input as JSON text.
 * Answers JSON text, { "ok": … } or { "error": { "code", … } }, and never throws.
 */
var Platform = {
    type: 'Platform',
    call: function (name, json) {
        return require('x_1e_core_connect/x-1e-core-connect/0.1.0/server/platform/door.ts').call(
            String(name),
            String(json),
            String(gs.getCallerScopeName())
        )
    },
    /** True when what was encrypted is empty or nothing but blanks. */
    isBlankSecret: function (encrypted) {
        return require('x_1e_core_connect/x-1e-core-connect/0.1.0/server/configuration/secrets.ts').isBlankSecret(
            String(encrypted)
        )
    },
}
