;(() => {
    var asked = new URLSearchParams(window.location.search)
    var record = ['sysparm_table', 'sysparm_id'].map((name) => encodeURIComponent(asked.get(name) || ''))
    var status = document.getElementById('x-1e-troubleshooting')
    var missing = document.getElementById('x-1e-troubleshooting-missing')

    fetch('/api/x_1e_connect/v1/itsm/records/' + record.join('/'), {
        headers: { Accept: 'application/json', 'X-UserToken': window.g_ck },
    })
        .then((answer) => answer.json())
        .then((body) => {
            var url = body.result ? body.result.links.troubleshooting : null
            if (/^https?:/i.test(url || '')) window.location.replace(url)
            else if (body.result) status.replaceWith(Object.assign(missing, { hidden: false }))
            else status.textContent = body.error.message
        })
        .catch((error) => {
            status.textContent = error.message
        })
})()
