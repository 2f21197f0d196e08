// Buttons of the pages Setup and Support: both copy a text, Setup has tasks as well.
;(() => {
    var text = document.getElementById('x-1e-text')
    var copied = document.getElementById('x-1e-copied')
    var setup = document.getElementById('x-1e-setup')

    function say() {
        copied.textContent = copied.getAttribute('data-text')
    }

    document.getElementById('x-1e-copy').addEventListener('click', () => {
        text.select()
        // Without the clipboard's permission what is selected can be copied by the keys.
        navigator.clipboard.writeText(text.value).then(say, () => {
            text.focus()
        })
    })

    if (!setup) return
    var words = setup.dataset

    function call(method, path, body) {
        var headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-UserToken': window.g_ck }
        return fetch('/api/' + path, { method: method, headers: headers, body: body && JSON.stringify(body) }).then(
            (answer) => (answer.status === 204 ? null : answer.json())
        )
    }

    /** Adds a button to a task; what its work answers is said below the task, and nothing reloads the page. */
    function button(task, text, work) {
        var made = document.createElement('button')
        var said = task.querySelector('[role=status]')
        made.type = 'button'
        made.className = 'btn btn-default button'
        made.textContent = text
        // Seven buttons of one name: the heading says of which task this is.
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

    document.querySelectorAll('[data-task]').forEach((task) => {
        var name = task.dataset.task
        if ('verify' in task.dataset) button(task, words.verify, verify)
        if (task.dataset.mark !== 'open') {
            button(task, words.incomplete, mark(name, 'open'))
            return
        }
        button(task, words.complete, mark(name, 'done'))
        if ('skip' in task.dataset) button(task, words.skip, mark(name, 'skipped'))
    })
})()
