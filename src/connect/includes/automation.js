/**
 * The door for flows and AI agents. `origin`: `flow` or `ai_agent`; `name`: a call of server/automation/calls.ts, `json` its input as
 * JSON text. Answers JSON text, { "ok": … } or { "problem": { "code", "message" } }, and never throws.
 */
var Automation = {
    type: 'Automation',
    call: function (origin, name, json) {
        return require('x_1e_connect/x-1e-connect/0.1.0/server/automation/call.ts').call(
            String(origin),
            String(name),
            String(json)
        )
    },
}
