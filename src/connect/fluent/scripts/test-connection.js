// Test Server Connection: tests what stands in the form, saved or not, and saves nothing.
function x1eTestConnection() {
    var draft = {}
    ;[
        'platform_url',
        'mid_server',
        'enable_oauth',
        'use_mid_server_for_oauth',
        'credential_alias',
        'user_name',
        'user_password',
        'jwt_provider',
        'signing_certificate',
        'app_id',
        'kid_mode',
        'oauth_upn',
        'version_23_5_or_higher',
    ].forEach((field) => {
        draft[field] = String(g_form.getValue(field))
    })
    var address = '/api/x_1e_connect/v1/itsm/configurations/' + g_form.getUniqueValue() + '/test'
    var headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-UserToken': window.g_ck }
    g_form.clearMessages()
    g_form.addInfoMessage(getMessage('x_1e_connect.Please wait'))
    fetch(address, { method: 'POST', headers: headers, body: JSON.stringify({ draft: draft }) })
        .then((response) => response.json())
        .then(
            (answer) => {
                var test = answer.result
                g_form.clearMessages()
                if (!test) return g_form.addErrorMessage(answer.error.message)
                var hops = test.hops.map((hop) => {
                    var state = hop.state === 'passed' ? hop.ms + ' ms' : hop.state === 'failed' ? '✗' : '–'
                    return hop.label + ' ' + state
                })
                var text = test.message + ' ' + hops.join(' · ')
                return test.connected ? g_form.addInfoMessage(text) : g_form.addErrorMessage(text)
            },
            (error) => {
                g_form.clearMessages()
                g_form.addErrorMessage(error.message)
            }
        )
}
