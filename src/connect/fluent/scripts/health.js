// The page Health: a card for each connection. Opening it asks nothing of 1E; a test asks one connection after the other.
;(() => {
    var words = document.getElementById('x-1e-health').dataset
    var said = document.getElementById('x-1e-said')
    var testAll = document.getElementById('x-1e-test-all')
    var copyAll = document.getElementById('x-1e-copy-all')
    var cards = []

    var PATHS = {
        failed: ['M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4z', 'm6 6 4 4m0-4-4 4'],
        warned: ['M8 2.25 14.25 13.5H1.75z', 'M8 6.5v3M8 11.25v.5'],
        noted: ['M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5', 'M8 4.75V8l2.25 1.5'],
        well: ['M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5', 'm5.25 8.25 2 2 3.5-4'],
    }

    function call(method, path, body) {
        var headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-UserToken': window.g_ck }
        return fetch('/api/x_1e_connect/v1/itsm/' + path, {
            method: method,
            headers: headers,
            body: body && JSON.stringify(body),
        })
            .then((answer) => answer.json())
            .then((answer) => {
                if (answer.error) throw new Error(answer.error.message)
                return answer.result
            })
    }

    function add(parent, name, text) {
        var made = parent.appendChild(document.createElement(name))
        if (text) made.textContent = text
        return made
    }

    function icon(parent, state) {
        var svg = parent.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
        svg.setAttribute('viewBox', '0 0 16 16')
        svg.setAttribute('role', 'img')
        svg.setAttribute('aria-label', words[state])
        svg.dataset.state = state
        PATHS[state].forEach((path) => {
            var drawn = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'))
            drawn.setAttribute('d', path)
        })
    }

    function link(parent, to) {
        add(parent, 'a', to.label).href = to.address
    }

    function showLine(list, line) {
        var item = add(list, 'li')
        item.dataset.state = line.state
        item.dataset.name = line.name
        icon(item, line.state)
        add(item, 'b', line.label).className = 'line__name'
        var text = add(item, 'div')
        text.className = 'line__said'
        var first = add(text, 'p')
        // What is well is one line of plain words.
        add(first, line.state === 'failed' || line.state === 'warned' ? 'strong' : 'span', line.said)
        if (line.cure) first.append(' ' + line.cure)
        if (line.agents) add(text, 'p', words.agents.replace('{0}', line.agents))
        if (line.link) link(add(text, 'p'), line.link)
        var when = add(item, 'span', line.when)
        when.className = 'meta'
        when.title = line.at
    }

    function showTally(place, tenant) {
        var parts = []
        if (tenant.failed > 0) parts.push(words.tallyFailed.replace('{0}', tenant.failed))
        if (tenant.warned > 0) parts.push(words.tallyWarned.replace('{0}', tenant.warned))
        place.textContent = ''
        icon(place, tenant.failed > 0 ? 'failed' : tenant.warned > 0 ? 'warned' : 'well')
        add(place, 'span', parts.join(' · ') || words.allWell)
    }

    /** Shows how it is now; what has the focus stays. */
    function update(card, tenant) {
        card.tenant = tenant
        card.list.textContent = ''
        tenant.lines.forEach((line) => {
            showLine(card.list, line)
        })
        showTally(card.tally, tenant)
    }

    /** Instead of what the last test found: that it is being made, or that it comes next. */
    function sayOfTest(card, text) {
        var place = card.list.querySelector('li[data-name=test] .line__said')
        place.textContent = ''
        add(place, 'p', text)
    }

    function asOf(health) {
        document.getElementById('x-1e-as-of').textContent = words.asOf.replace('{0}', health.asOf)
    }

    /** Tests one connection and shows what the test has changed. */
    function test(card) {
        sayOfTest(card, words.testing)
        card.said.textContent = ''
        return call('POST', 'configurations/' + card.tenant.id + '/test', {})
            .then(
                (found) => found.message,
                (error) => error.message
            )
            .then((message) =>
                call('GET', 'health').then((health) => {
                    var tenant = health.tenants.find((each) => each.id === card.tenant.id)
                    if (tenant) update(card, tenant)
                    card.said.textContent = message
                    asOf(health)
                })
            )
    }

    function setTesting(is) {
        testAll.disabled = is
        cards.forEach((card) => {
            card.button.disabled = is
        })
    }

    /** One after the other: each reports as it comes. */
    function testEach(chosen) {
        said.textContent = ''
        setTesting(true)
        chosen.slice(1).forEach((card) => {
            sayOfTest(card, words.next)
        })
        return chosen
            .reduce((before, card) => before.then(() => test(card)), Promise.resolve())
            .catch((error) => {
                said.textContent = error.message
            })
            .then(() => {
                setTesting(false)
            })
    }

    /** Without the clipboard's permission the text is shown and selected for the keys. */
    function copy(place, text) {
        var shown = document.getElementById('x-1e-report')
        navigator.clipboard.writeText(text).then(
            () => {
                place.textContent = words.copied
            },
            () => {
                shown.hidden = false
                shown.value = text
                shown.focus()
                shown.select()
            }
        )
    }

    function button(parent, text, work) {
        var made = add(parent, 'button', text)
        made.type = 'button'
        made.className = 'link'
        made.addEventListener('click', work)
        return made
    }

    function makeCard(tenant) {
        var section = add(document.getElementById('x-1e-tenants'), 'section')
        var head = add(section, 'div')
        var card = { tenant: tenant }
        var title = add(head, 'h2', tenant.name)
        title.id = 'x-1e-' + tenant.id
        section.className = 'connection'
        section.setAttribute('aria-labelledby', title.id)
        head.className = 'connection__head'
        var about = [tenant.host]
        if (tenant.domain) about.push(words.domain.replace('{0}', tenant.domain))
        add(head, 'span', about.join(', ')).className = 'meta'
        card.tally = add(head, 'span')
        card.tally.className = 'tally'
        card.list = add(section, 'ul')
        var foot = add(section, 'div')
        foot.className = 'connection__foot'
        card.button = button(foot, words.test, () => testEach([card]))
        var configuration = add(foot, 'a', words.open)
        configuration.href = tenant.address
        configuration.className = 'link'
        button(foot, words.copy, () => copy(card.said, card.tenant.report))
        card.said = add(foot, 'p')
        card.said.setAttribute('role', 'status')
        cards.push(card)
        update(card, tenant)
    }

    testAll.addEventListener('click', () => testEach(cards))
    copyAll.addEventListener('click', () => copy(said, cards.map((card) => card.tenant.report).join('\n\n')))

    call('GET', 'health').then(
        (health) => {
            asOf(health)
            health.tenants.forEach(makeCard)
            document.getElementById('x-1e-nothing').hidden = cards.length > 0
            testAll.hidden = cards.length === 0
            copyAll.hidden = cards.length === 0
        },
        (error) => {
            document.getElementById('x-1e-as-of').textContent = error.message
        }
    )
})()
