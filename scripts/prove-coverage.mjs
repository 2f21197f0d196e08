// npm run prove-coverage [-- <words>]: breaks statements of docs/coverage.md once each, in the built apps, and sees their tests fail.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup.mjs'

/** [statement, test, file of the built app that holds the text, text, what it becomes] */
const BREAKS = [
    [
        'keep and gather minutes',
        'keep answers minutes and gather',
        'server/runs|lifecycle/send',
        'gatherMinutes: settings.gatherMinutes',
        'gatherMinutes: 60',
    ],
    ['batch size', 'Response batch size is', 'responses', 'settings.batchSize', '100'],
    ['page size', 'Page size is', 'configurations/settings', "configuration.getValue('page_size')", "'10'"],
    [
        'prefix',
        'Attached response file name prefix',
        'configurations/settings',
        "configuration.getValue('attachment_prefix')",
        "'1E_Response'",
    ],
    ['domain\\username', '1E User Name is entered', 'configurations/validation', '!USER.test(user)', 'false'],
    ['platform URL', '1E Platform URL: the form', 'configurations/validation', "typeof address === 'string'", 'false'],
    [
        'domain separation',
        'domain separation follows',
        'configurations/store',
        'isPluginActive(DOMAIN_PLUGIN)',
        'false',
    ],
    ['Tachyon_User', 'Tachyon_User runs', 'sys_ws_operation', '', ''],
]

const wanted = process.argv.slice(2).join(' ')
