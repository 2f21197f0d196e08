/*
 * Puts 1E ITSM Connect into the record pages of Service Operations Workspace: the tabs "1E ITSM Connect" and
 * "1E Experience", "1E Device" in the side panel, the button "Run 1E instruction", and the links "Instruction
 * History" and "Endpoint Troubleshooting" in the menu of more actions.
 *
 * An administrator runs it in Scripts - Background, in the scope Global. Everything that differs between instances is
 * looked up by name; everything that is written has a fixed sys_id. It can be run again at any time.
 */
var mode = 'preview' // 'preview' says what would be done, 'apply' does it, 'remove' takes all of it away

;(function () {
    var PANEL = '2d62756faa1c3084cab879fb5ff767f2' // x-1e-instruction-panel
    var EXPERIENCE = '681fee9061912f043a27ebc6e2dba5b3' // x-1e-device-experience
    var LEFT = 'SOW - Record tabs left' // before Details
    var MIDDLE = 'SOW - Record tabs middle' // after Details
    var SIDE = 'SOW - Sidebar tabs top'
    // On an incident after Overview; an interaction, which has none, still opens with Details.
    var TABS = [
        tab('1E ITSM Connect', '1e-itsm-connect', 'tools-outline', PANEL, LEFT, ['incident'], '1'),
        tab('1E Experience', '1e-experience', 'gauge-outline', EXPERIENCE, LEFT, ['incident'], '2'),
        tab('1E ITSM Connect', '1e-itsm-connect', 'tools-outline', PANEL, MIDDLE, ['interaction'], '3'),
        tab('1E Experience', '1e-experience', 'gauge-outline', EXPERIENCE, MIDDLE, ['interaction'], '4'),
        // The same panel beside any tab, narrow.
        tab('1E Device', '1e-device-panel', 'gauge-outline', PANEL, SIDE, ['incident', 'interaction'], '5'),
    ]
    var AUDIENCE = 'c0de1e00000000000000000000a10001'
    // Who approves sees the tab of instructions too, where the banner stands, and no scores.
    var APPROVERS = 'c0de1e00000000000000000000a10002'
    var WORKSPACE = 'Service Operations Workspace'
    var ACTION_ITEMS = {
        incident: [
            'c0de1e000000000000000000000a1101',
            'c0de1e000000000000000000000a1102',
            'c0de1e000000000000000000000a1103',
        ],
        interaction: [
            'c0de1e000000000000000000000a1201',
            'c0de1e000000000000000000000a1202',
            'c0de1e000000000000000000000a1203',
        ],
    }

    var missing = []
    /** What is to be written, in the order in which it is. */
    var plan = []

    function tab(name, route, icon, component, collection, tables, digit) {
        return {
            name: name,
            route: route,
            icon: icon,
            component: component,
            collection: collection,
            tables: tables,
            ids: 'c0de1e00000000000000000000501' + digit,
        }
    }

    function say(text) {
        gs.info(text)
    }

    function same(name, wanted) {
        return (
            String(name)
                .replace(/^\s+|\s+$/g, '')
                .toLowerCase() === wanted.toLowerCase()
        )
    }

    /** The only record of a table whose field is this text, whatever its letter case; null after saying what is missing. */
    function onlyNamed(table, field, wanted) {
        var row = new GlideRecord(table)
        row.addQuery(field, 'CONTAINS', wanted)
        row.query()
        var found = null
        var count = 0
        while (row.next()) {
            if (!same(row.getValue(field), wanted)) continue
            count++
            found = row.getUniqueValue()
        }
        if (count === 1) return found
        missing.push(
            count === 0 ? table + ' "' + wanted + '"' : table + ' "' + wanted + '" once (there are ' + count + ')'
        )
        return null
    }

    function isInstalled(table, id, what) {
        var row = new GlideRecord(table)
        if (!row.get(id)) missing.push(what + ' (install 1E ITSM Connect first)')
    }

    function isOurs(id) {
        for (var i = 0; i < TABS.length; i++) if (String(id).indexOf(TABS[i].ids) === 0) return true
        return false
    }

    /** A page that the collection has already: whatever differs between versions of the workspace comes from it. */
    function siblingOf(collection, name) {
        var orders = []
        var sibling = null
        var route = new GlideRecord('sys_ux_app_route')
        route.addQuery('extension_point', collection)
        route.addNotNullQuery('screen_type')
        route.orderBy('order')
        route.query()
        while (route.next()) {
            if (isOurs(route.getUniqueValue())) continue
            orders.push(Number(route.getValue('order')) || 0)
            if (sibling) continue
            var screen = new GlideRecord('sys_ux_screen')
            screen.addQuery('screen_type', route.getValue('screen_type'))
            screen.addQuery('active', true)
            screen.orderBy('order')
            screen.query()
            var page = new GlideRecord('sys_ux_macroponent')
            var hasPage = screen.next() && page.get(screen.getValue('macroponent'))
            var controllers = hasPage ? controllersIn(page.getValue('data')) : []
            if (controllers.length > 0) {
                sibling = {
                    parent: route.getValue('parent_macroponent'),
                    routeConfig: route.getValue('app_config'),
                    interoperable: route.getValue('interoperable'),
                    screenParent: screen.getValue('parent_macroponent'),
                    screenConfig: screen.getValue('app_config'),
                    macroponentConfig: screen.getValue('macroponent_config'),
                    controller: controllerOf(screen.getValue('screen_condition')),
                    base: page.getValue('extends'),
                    data: JSON.stringify(controllers),
                    template: templateOf(page.getValue('layout')),
                }
            }
        }
        if (sibling) sibling.orders = orders
        else missing.push('a page in the collection "' + name + '" to take its settings from')
        return sibling
    }

    /** What every page of the record page shares; the data and events that the page has for itself stay with it. */
    function controllersIn(data) {
        var found = []
        var all = JSON.parse(data || '[]')
        for (var i = 0; i < all.length; i++) {
            if (all[i].isInherited !== true || (all[i].definition || {}).type !== 'CONTROLLER') continue
            all[i].eventMappings = []
            found.push(all[i])
        }
        return found
    }

    function controllerOf(condition) {
        var found = /controller\.(\w+)\./.exec(String(condition))
        return found ? found[1] : 'record'
    }

    function templateOf(layout) {
        var found = /"templateId"\s*:\s*"([0-9a-f]{32})"/.exec(String(layout))
        return found ? found[1] : '5832fd4d53c31010e6bcddeeff7b12db'
    }

    /** After the pages that are there; behind Details before them. */
    function orderOf(tab, sibling, place) {
        var first = Math.min.apply(null, sibling.orders)
        var last = Math.max.apply(null, sibling.orders)
        return tab.collection === MIDDLE ? first - 10 * (TABS.length - place) : last + 10 * (place + 1)
    }

    function bound(controller, output) {
        return { type: 'DATA_OUTPUT_BINDING', binding: { address: [controller, output] } }
    }

    function planTab(tab, sibling, place) {
        var layout = {
            default: {
                items: [{ element_id: 'x1e_item', styles: { width: '100%' } }],
                type: 'flex',
                templateId: sibling.template,
                styles: { 'flex-direction': 'column', height: '100%', 'overflow-y': 'auto', width: '100%' },
            },
            version: '3.0.0',
        }
        var composition = [
            {
                elementId: 'x1e_item',
                elementLabel: tab.name,
                definition: { id: tab.component, type: 'MACROPONENT' },
                isHidden: { type: 'JSON_LITERAL', value: false },
                overrides: null,
                preset: null,
                slot: null,
                styles: null,
                propertyValues: {
                    table: bound(sibling.controller, 'table'),
                    sysId: bound(sibling.controller, 'sysId'),
                },
                eventMappings: [],
            },
        ]
        var conditions = []
        for (var i = 0; i < tab.tables.length; i++)
            conditions.push('controller.' + sibling.controller + '.table=' + tab.tables[i])
        put('sys_ux_screen_type', tab.ids + '01', { name: tab.name })
        put('sys_ux_macroponent', tab.ids + '02', {
            name: tab.name,
            category: 'page',
            extends: sibling.base,
            schema_version: '1.0.0',
            data: sibling.data,
            layout: JSON.stringify(layout),
            composition: JSON.stringify(composition),
            props: '[]',
            state_properties: '[]',
            internal_event_mappings: '{}',
        })
        put('sys_ux_screen', tab.ids + '03', {
            name: tab.name,
            active: '1',
            order: '100',
            screen_type: tab.ids + '01',
            macroponent: tab.ids + '02',
            parent_macroponent: sibling.screenParent,
            app_config: sibling.screenConfig,
            macroponent_config: sibling.macroponentConfig,
            screen_condition: conditions.join('^OR'),
        })
        put('sys_ux_applicability_m2m_screen', tab.ids + '04', {
            screen: tab.ids + '03',
            applicability: AUDIENCE,
            active: '1',
            order: '100',
        })
        if (tab.component === PANEL) {
            put('sys_ux_applicability_m2m_screen', tab.ids + '06', {
                screen: tab.ids + '03',
                applicability: APPROVERS,
                active: '1',
                order: '200',
            })
        }
        put('sys_ux_app_route', tab.ids + '05', {
            name: tab.name,
            route_type: tab.route,
            icon: tab.icon,
            order: String(orderOf(tab, sibling, place)),
            extension_point: tab.collectionId,
            screen_type: tab.ids + '01',
            parent_macroponent: sibling.parent,
            app_config: sibling.routeConfig,
            interoperable: sibling.interoperable,
        })
    }

    function planTabs() {
        for (var i = 0; i < TABS.length; i++) {
            var tab = TABS[i]
            isInstalled('sys_ux_macroponent', tab.component, 'the component of the tab "' + tab.name + '"')
            tab.collectionId = onlyNamed('sys_ux_extension_point', 'name', tab.collection)
            var sibling = tab.collectionId ? siblingOf(tab.collectionId, tab.collection) : null
            if (sibling) planTab(tab, sibling, i)
        }
        isInstalled('sys_ux_applicability', AUDIENCE, 'the audience "1E ITSM Connect"')
        isInstalled('sys_ux_applicability', APPROVERS, 'the audience "1E ITSM Connect, approvers"')
    }

    /** The sys_id of the action configuration that the workspace uses; null after saying what is missing. */
    function actionConfig() {
        var page = onlyNamed('sys_ux_page_registry', 'title', WORKSPACE)
        if (!page) return null
        var property = new GlideRecord('sys_ux_page_property')
        property.addQuery('page', page)
        property.addQuery('name', 'actionConfigId')
        property.query()
        if (property.next()) return property.getValue('value')
        missing.push('the page property actionConfigId of ' + WORKSPACE)
        return null
    }

    function planActions() {
        var config = actionConfig()
        if (!config) return
        for (var table in ACTION_ITEMS) {
            var layout = new GlideRecord('sys_ux_form_action_layout')
            layout.addQuery('table', table)
            layout.addQuery('action_config', config)
            layout.addQuery('active', true)
            layout.orderBy('order')
            layout.query()
            if (!layout.next()) {
                missing.push('a layout of form actions of ' + table + ' in ' + WORKSPACE)
                continue
            }
            for (var i = 0; i < ACTION_ITEMS[table].length; i++) {
                var item = ACTION_ITEMS[table][i]
                isInstalled('sys_ux_form_action_layout_item', item, 'the actions of ' + table)
                put('sys_ux_m2m_action_layout_item', 'c0de1e000000000000000000005' + item.substring(27), {
                    ux_form_action_layout: layout.getUniqueValue(),
                    ux_form_action_layout_item: item,
                    order: String(900 + i),
                    variant: 'secondary',
                    active: '1',
                })
            }
        }
    }

    function put(table, id, values) {
        plan.push({ table: table, id: id, values: values })
    }

    /** Writes one record where it is absent or differs; answers what was done, or would be. */
    function write(entry, isPreview) {
        var row = new GlideRecord(entry.table)
        var exists = row.get(entry.id)
        var differs = !exists
        if (!exists) {
            row.initialize()
            row.setNewGuidValue(entry.id)
        }
        for (var field in entry.values) {
            var wanted = entry.values[field]
            if (exists && String(row.getValue(field) || '') === String(wanted || '')) continue
            differs = true
            row.setValue(field, wanted)
        }
        if (!differs) return 'unchanged'
        if (isPreview) return exists ? 'would update' : 'would insert'
        if (!(exists ? row.update() : row.insert()))
            throw new Error(entry.table + ' ' + entry.id + ' could not be written')
        return exists ? 'updated' : 'inserted'
    }

    function apply(isPreview) {
        planTabs()
        planActions()
        if (missing.length > 0) {
            say('Nothing was changed. Missing: ' + missing.join('; ') + '.')
            return
        }
        for (var i = 0; i < plan.length; i++) {
            var name = plan[i].values.name || plan[i].values.ux_form_action_layout_item || ''
            say(write(plan[i], isPreview) + ' ' + plan[i].table + ' ' + plan[i].id + ' ' + name)
        }
        if (isPreview) say('Preview only. Set mode to apply to do it.')
        else say('Done. Open an incident in ' + WORKSPACE + ' with a fresh page to see the tabs.')
    }

    /** Everything that could have been written, last first. */
    function remove() {
        var all = []
        for (var table in ACTION_ITEMS)
            for (var i = 0; i < ACTION_ITEMS[table].length; i++)
                all.push([
                    'sys_ux_m2m_action_layout_item',
                    'c0de1e000000000000000000005' + ACTION_ITEMS[table][i].substring(27),
                ])
        for (var t = 0; t < TABS.length; t++) {
            all.push(['sys_ux_app_route', TABS[t].ids + '05'])
            all.push(['sys_ux_applicability_m2m_screen', TABS[t].ids + '06'])
            all.push(['sys_ux_applicability_m2m_screen', TABS[t].ids + '04'])
            all.push(['sys_ux_screen', TABS[t].ids + '03'])
            all.push(['sys_ux_macroponent', TABS[t].ids + '02'])
            all.push(['sys_ux_screen_type', TABS[t].ids + '01'])
        }
        for (var a = 0; a < all.length; a++) {
            var row = new GlideRecord(all[a][0])
            if (row.get(all[a][1]) && row.deleteRecord()) say('removed ' + all[a].join(' '))
        }
        say('Removed. Nothing of 1E ITSM Connect is left in ' + WORKSPACE + '.')
    }

    if (mode === 'remove') remove()
    else if (mode === 'apply' || mode === 'preview') apply(mode === 'preview')
    else say('mode must be preview, apply or remove.')
})()
