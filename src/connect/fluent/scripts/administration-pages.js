// Buttons of the pages Setup and Support: both copy a text, Setup has tasks as well.
;(() => {
    var text = document.getElementById('x-1e-text')
    var setup = document.getElementById('x-1e-setup')

    /** Copies what `read` returns and says so. Without the clipboard's permission the whole text is selected for the keys. */
    function copies(buttonId, saidId, read) {
        var said = document.getElementById(saidId)
        document.getElementById(buttonId).addEventListener('click', () => {
            navigator.clipboard.writeText(read()).then(
                () => {
                    said.textContent = said.dataset.text
                },
                () => {
                    text.focus()
                    text.select()
                }
            )
        })
    }

    copies('x-1e-copy', 'x-1e-copied', () => text.value)

    function call(method, path, body) {
        var headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-UserToken': window.g_ck }
        return fetch('/api/' + path, { method: method, headers: headers, body: body && JSON.stringify(body) }).then(
            (answer) => (answer.status === 204 ? null : answer.json())
        )
    }

    var probes = document.getElementById('x-1e-probes')
    var checked = document.getElementById('x-1e-checked')
    var report = ''

    function cell(row, name, text) {
        var made = row.appendChild(document.createElement(name))
        made.textContent = text
        return made
    }

    /** Shows the probes, and puts them below the text for whoever helps. */
    function showProbes(installation) {
        var found = installation.probes
        var body = probes.querySelector('tbody')
        var failed = found.filter((probe) => probe.state === 'failed').length
        body.textContent = ''
        found.forEach((probe) => {
            var row = body.appendChild(document.createElement('tr'))
            cell(row, 'th', probe.label).scope = 'row'
            cell(row, 'td', probes.dataset[probe.state]).dataset.state = probe.state
            cell(row, 'td', probe.message)
        })
        probes.hidden = false
        checked.textContent =
            failed === 0
                ? checked.dataset.good
                : checked.dataset.bad.replace('{0}', failed).replace('{1}', found.length)
        if (found.some((probe) => probe.state === 'pending')) {
            checked.textContent = checked.dataset.working
            setTimeout(check, 3000)
        }
        var lines = found.map(
            (probe) => 'installation ' + probe.name + ': ' + [probe.state, probe.message].filter(Boolean).join('. ')
        )
        text.value = [text.value.split('\n\ninstallation ')[0], ''].concat(lines).join('\n')
        report = ['1E ITSM Connect: ' + installation.connect, '1E Core: ' + installation.core].concat(lines).join('\n')
        document.getElementById('x-1e-report').hidden = false
    }

    function check() {
        checked.textContent = checked.dataset.working
        call('GET', 'x_1e_connect/v1/itsm/installation').then(
            (answer) => {
                if (answer.result) showProbes(answer.result)
                else checked.textContent = answer.error.message
            },
            (error) => {
                checked.textContent = error.message
            }
        )
    }

    if (probes) {
        copies('x-1e-copy-report', 'x-1e-report-copied', () => report)
        document.getElementById('x-1e-check').addEventListener('click', check)
    }

    if (!setup) return
    var words = setup.dataset

    /** Adds a button to a task; what its work answers is said below the task, and nothing reloads the page. */
    function button(task, text, work) {
        var made = document.createElement('button')
        var said = task.querySelector('[role=status]')
        made.type = 'button'
        made.className = 'btn btn-default button'
        made.textContent = text
        // Buttons of one name: the heading says of which task this is.
        made.setAttribute('aria-describedby', task.querySelector('h3').id)
        made.addEventListener('click', () => {
            made.disabled = true
            said.textContent = words.working
            work()
                .catch((error) => error.message)
                .then((text) => {
                    made.disabled = false
                    said.textContent = text || ''
                })
        })
        task.querySelector('[data-buttons]').appendChild(made)
    }

    /** Marks a task in the property x_1e_connect.setup_marks. */
    function mark(name, state) {
        return () => {
            var marks = Object.assign(JSON.parse(words.marks), { [name]: state })
            var property = 'now/table/sys_properties/c0de1e00000000000000000000010005'
            return call('PATCH', property, { value: JSON.stringify(marks) }).then((answer) => {
                if (answer && answer.error) return answer.error.message
                window.location.reload()
                return ''
            })
        }
    }

    function verify() {
        var tests = JSON.parse(words.configurations).map((configuration) =>
            call('POST', 'x_1e_connect/v1/itsm/configurations/' + configuration.id + '/test', {}).then(
                (answer) => configuration.name + ': ' + (answer.result || answer.error).message
            )
        )
        return Promise.all(tests).then((lines) => lines.join('\n'))
    }

    /** Shows the percentage and the states of all tasks as they are now. */
    function refresh() {
        return fetch(window.location.href)
            .then((answer) => answer.text())
            .then((text) => {
                var now = new DOMParser().parseFromString(text, 'text/html')
                document.getElementById('x-1e-percent').textContent = now.getElementById('x-1e-percent').textContent
                setup.querySelector('progress').value = now.querySelector('#x-1e-setup progress').value
                document.querySelectorAll('[data-task]').forEach((task) => {
                    var small = now.querySelector('[data-task=' + task.dataset.task + '] h3 small')
                    task.querySelector('h3 small').textContent = small.textContent
                })
            })
    }

    /** Looks again; a task that concerns the way to 1E walks it first. */
    function verifyTask(task) {
        return () => {
            var walked = task.dataset.verify === 'here' ? Promise.resolve('') : verify()
            return walked.then((lines) =>
                refresh().then(() => lines || task.querySelector('h3 small').textContent.replace(/^[\s·]+/, ''))
            )
        }
    }

    document.querySelectorAll('[data-task]').forEach((task) => {
        var name = task.dataset.task
        if ('verify' in task.dataset) button(task, words.verify, verifyTask(task))
        if (task.dataset.mark === 'verified') return
        if (task.dataset.mark !== 'open') {
            button(task, words.incomplete, mark(name, 'open'))
            return
        }
        button(task, words.complete, mark(name, 'done'))
        if ('skip' in task.dataset) button(task, words.skip, mark(name, 'skipped'))
    })
})()
