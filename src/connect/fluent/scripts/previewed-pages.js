// The pages Transfer and Approvals required: each shows first what would change, and then changes that.
;(() => {
    var chosen = document.getElementById('x-1e-configuration')
    var said = document.getElementById('x-1e-said')
    var apply = document.getElementById('x-1e-apply')
    var page = document.querySelector('.x-1e-previewed')
    var words = page.dataset
    /** The preview that is asked for last: an older one that arrives later is not shown. */
    var asked = 0

    /** What the server answers. Throws its sentence when it refuses. */
    function call(method, path, body) {
        var headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-UserToken': window.g_ck }
        return fetch('/api/' + path, { method: method, headers: headers, body: body && JSON.stringify(body) })
            .then((answer) => answer.json())
            .then((answer) => {
                if (answer.error) throw new Error(answer.error.message)
                return answer.result
            })
    }

    function ours(method, path, body) {
        return call(method, 'x_1e_connect/v1/itsm/configurations/' + chosen.value + '/' + path, body)
    }

    function filled(sentence, values) {
        return values.reduce((text, value, index) => text.replace('{' + index + '}', () => value), sentence)
    }

    /** Shows what `ask` answers, unless something else was asked for meanwhile. */
    function preview(ask, show) {
        var mine = ++asked
        apply.hidden = true
        said.textContent = words.working
        var unlessOld = (work) => (value) => {
            if (mine === asked) work(value)
        }
        ask().then(
            unlessOld(show),
            unlessOld((error) => {
                said.textContent = error.message
            })
        )
    }

    /** Has *Apply* send this. The key is of the preview: pressed again after a lost answer it does nothing twice. */
    function offer(path, body, tell) {
        var keyed = Object.assign({ key: crypto.randomUUID() }, body)
        apply.hidden = false
        apply.disabled = false
        apply.onclick = () => {
            apply.disabled = true
            said.textContent = words.working
            ours('POST', path, keyed).then(
                (result) => {
                    apply.hidden = true
                    tell(result)
                },
                (error) => {
                    apply.disabled = false
                    said.textContent = error.message
                }
            )
        }
    }

    if (page.id === 'x-1e-transfer') transfer()
    else approvals()

    function transfer() {
        var file = document.getElementById('x-1e-file')
        var refused = document.getElementById('x-1e-refused')
        var changes = document.getElementById('x-1e-changes')

        function fill(table, rows) {
            var body = table.querySelector('tbody')
            body.textContent = ''
            rows.forEach((texts) => {
                var row = body.appendChild(document.createElement('tr'))
                texts.forEach((text) => {
                    row.appendChild(document.createElement('td')).textContent = text
                })
            })
            table.hidden = rows.length === 0
        }

        function clear() {
            asked++
            apply.hidden = true
            said.textContent = ''
            fill(refused, [])
            fill(changes, [])
        }

        function rowsOf(change) {
            return change.fields.map((field, index) => [
                index === 0 ? change.kind : '',
                index === 0 ? change.name : '',
                field.label,
                change.isNew ? words.new : field.from || words.empty,
                field.to || words.empty,
            ])
        }

        function show(content) {
            return (result) => {
                var isNew = result.changes.filter((change) => change.isNew).length
                var counts = [isNew, result.changes.length - isNew, result.same, result.refused.length]
                fill(
                    refused,
                    result.refused.map((each) => [each.path || '/', each.name, each.message])
                )
                fill(changes, result.changes.flatMap(rowsOf))
                var more = result.refused.length > 0 ? words.whole : result.changes.length === 0 ? words.nothing : ''
                said.textContent = [filled(words.summary, counts), more].join(' ').trim()
                if (more !== '') return
                offer('transfer/apply', { file: content, digest: result.digest }, (written) => {
                    clear()
                    file.value = ''
                    said.textContent = filled(words.applied, [written.written])
                })
            }
        }

        // The same file, corrected, is a change too.
        file.addEventListener('click', () => {
            file.value = ''
        })
        file.addEventListener('change', () => {
            clear()
            if (file.files.length === 0) return
            var content
            preview(
                () =>
                    file.files[0].text().then((text) => {
                        try {
                            content = JSON.parse(text)
                        } catch (error) {
                            throw new Error(filled(words.noJson, [error.message]))
                        }
                        return ours('POST', 'transfer', { file: content })
                    }),
                (result) => show(content)(result)
            )
        })
        chosen.addEventListener('change', () => {
            file.value = ''
            clear()
        })
        document.getElementById('x-1e-which').hidden = chosen.options.length < 2
        var exported = document.getElementById('x-1e-exported')
        document.getElementById('x-1e-export').addEventListener('click', () => {
            exported.textContent = words.working
            ours('GET', 'transfer').then(
                (content) => {
                    var link = document.createElement('a')
                    var text = JSON.stringify(content, null, 4) + '\n'
                    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
                    var name = chosen.selectedOptions[0].textContent.replace(/[^\w-]+/g, '-')
                    link.download = '1e-itsm-connect-' + name + '-' + content.from.at.slice(0, 10) + '.json'
                    link.click()
                    URL.revokeObjectURL(link.href)
                    exported.textContent = link.download
                },
                (error) => {
                    exported.textContent = error.message
                }
            )
        })
    }

    function approvals() {
        var field = (name) => document.getElementById('x-1e-' + name)
        var first = field('first')

        function wanted() {
            var given = { required: field('required').value === 'true' }
            ;['query', 'kind', 'set'].forEach((name) => {
                var value = field(name).value.trim()
                if (value !== '') given[name] = value
            })
            return given
        }

        function show(filter) {
            return (result) => {
                first.textContent = ''
                result.first.forEach((each) => {
                    first.appendChild(document.createElement('li')).textContent = each.text
                })
                said.textContent =
                    result.changing === 0
                        ? filled(words.none, [result.found])
                        : filled(words.would, [result.changing, result.found])
                if (result.changing === 0) return
                offer('approval-flags', Object.assign({ digest: result.digest }, filter), (done) => {
                    first.textContent = ''
                    said.textContent = filled(words.changed, [done.changed])
                })
            }
        }

        function look() {
            var filter = wanted()
            preview(() => ours('GET', 'approval-flags?' + new URLSearchParams(filter)), show(filter))
        }

        /** The sets of the 1E that is chosen. */
        function loadSets() {
            var sets = field('set')
            sets.length = 1
            var path =
                'now/table/x_1e_connect_instruction_set?sysparm_fields=sys_id,name&sysparm_query=configuration%3D' +
                chosen.value +
                '%5EORDERBYname'
            return call('GET', path).then((found) => {
                found.forEach((set) => {
                    sets.add(new Option(set.name, set.sys_id))
                })
            })
        }

        var typing
        field('filter').addEventListener('submit', (event) => event.preventDefault())
        field('filter').addEventListener('input', (event) => {
            clearTimeout(typing)
            // Of a word that is being typed only the end is looked for.
            if (event.target === field('query')) typing = setTimeout(look, 300)
            else if (event.target === chosen) loadSets().then(look, look)
            else look()
        })
        loadSets().then(look, look)
    }
})()
