// The page on which an administrator presets the fields of a quick fix, and says when it or a category is offered.
;(() => {
    var page = document.getElementById('x-1e-quick-fix')
    var words = page.dataset
    var id = new URLSearchParams(window.location.search).get('sysparm_id') || ''
    var said = document.getElementById('x-1e-said')
    var address = '/api/x_1e_connect/v1/itsm/quick-fixes/' + encodeURIComponent(id) + '/form'
    var field = (name) => document.getElementById('x-1e-' + name)
    /** What each parameter's control says: its value, or null where the agent fills it in. */
    var presets = {}

    function call(method, body) {
        var headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-UserToken': window.g_ck }
        return fetch(address, { method: method, headers: headers, body: body && JSON.stringify(body) })
            .then((answer) => answer.json())
            .then((answer) => {
                if (answer.error) throw new Error(answer.error.message)
                return answer.result
            })
    }

    function make(name, parent, attributes) {
        var made = document.createElement(name)
        Object.keys(attributes || {}).forEach((key) => {
            if (attributes[key] !== null) made.setAttribute(key, attributes[key])
        })
        return parent.appendChild(made)
    }

    /** A choice that is not among the incident's any more stays as it was stored. */
    function choices(select, offered, value) {
        select.textContent = ''
        select.add(new Option(words.any, ''))
        offered.forEach((choice) => {
            select.add(new Option(choice.label, choice.value))
        })
        if (!offered.some((choice) => choice.value === value) && value !== '') select.add(new Option(value, value))
        select.value = value
    }

    function conditions(form) {
        var category = field('category')
        var subcategory = field('subcategory')
        var fitting = () =>
            form.subcategories.filter((one) => one.of === '' || category.value === '' || one.of === category.value)
        choices(category, form.categories, form.conditions.category)
        choices(subcategory, fitting(), form.conditions.subcategory)
        field('system').value = form.conditions.system
        category.addEventListener('change', () => {
            var fits = fitting().some((one) => one.value === subcategory.value)
            choices(subcategory, fitting(), fits ? subcategory.value : '')
        })
    }

    function control(parameter, id, parent) {
        var listed = parameter.allowedValues || (parameter.kind === 'bool' ? ['true', 'false'] : null)
        if (!listed) {
            return make('input', parent, {
                id: id,
                class: 'form-control input',
                autocomplete: 'off',
                maxlength: parameter.maxLength,
                placeholder: parameter.placeholder,
                inputmode: /^int|float/.test(parameter.kind) ? 'decimal' : null,
            })
        }
        var select = make('select', parent, { id: id, class: 'form-control input' })
        if (!parameter.required && listed.indexOf('') < 0) listed = [''].concat(listed)
        listed.forEach((value) => {
            select.add(new Option(value || words.empty, value))
        })
        return select
    }

    /** A parameter: its name, whether it is preset, its value, its hint, and what is wrong with it. */
    function preset(given, at) {
        var parameter = given.parameter
        var controlId = 'x-1e-preset-' + at
        var row = make('div', field('presets'), { 'data-field': parameter.name })
        make('label', row, { for: controlId, title: parameter.name }).textContent = given.label
        var input = control(parameter, controlId, row)
        var choose = make('label', row, { 'data-preset': '' })
        var box = make('input', choose, { type: 'checkbox', 'aria-label': given.label + ': ' + words.preset })
        var state = make('span', choose)
        if (parameter.hint) make('small', row, { id: controlId + '-hint' }).textContent = parameter.hint
        make('small', row, { id: controlId + '-wrong', role: 'alert' })
        input.setAttribute('aria-describedby', controlId + '-wrong ' + controlId + '-hint')
        function show() {
            input.disabled = !box.checked
            state.textContent = box.checked
                ? words.preset
                : parameter.defaultValue
                  ? words.agent.replace('{0}', () => parameter.defaultValue)
                  : words.agentAlone
        }
        box.checked = given.value !== null
        input.value = given.value === null ? parameter.defaultValue || '' : given.value
        box.addEventListener('change', () => {
            show()
            if (box.checked) input.focus()
        })
        show()
        presets[parameter.name] = { input: input, box: box, wrong: document.getElementById(controlId + '-wrong') }
    }

    function told(result) {
        var first = null
        Object.keys(presets).forEach((name) => {
            var problem = result.problems.filter((one) => one.parameter === name)[0]
            presets[name].wrong.textContent = problem ? problem.message : ''
            presets[name].input.setAttribute('aria-invalid', String(Boolean(problem)))
            if (problem && !first) first = presets[name].input
        })
        var others = result.problems.filter((one) => one.parameter === '').map((one) => one.message)
        said.textContent = result.saved ? words.saved : others.length > 0 ? others.join(' ') : words.wrong
        if (first) first.focus()
    }

    page.querySelector('form').addEventListener('submit', (event) => {
        event.preventDefault()
        said.textContent = words.working
        var body = { conditions: {}, presets: {} }
        ;['category', 'subcategory', 'system'].forEach((name) => {
            body.conditions[name] = field(name).value
        })
        Object.keys(presets).forEach((name) => {
            if (presets[name].box.checked) body.presets[name] = presets[name].input.value
        })
        call('POST', body).then(told, (error) => {
            said.textContent = error.message
        })
    })

    call('GET').then(
        (form) => {
            field('name').textContent = form.sentence ? form.name + ': ' + form.sentence : form.name
            var table = form.sentence ? 'x_1e_connect_quick_fix' : 'x_1e_connect_quick_fix_category'
            field('back').href = '/' + table + '.do?sys_id=' + encodeURIComponent(id)
            conditions(form)
            form.presets.forEach(preset)
            field('presets').hidden = form.presets.length === 0
        },
        (error) => {
            page.querySelector('form').hidden = true
            field('name').textContent = error.message
        }
    )
})()
