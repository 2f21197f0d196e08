import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import nowUi from '../../now-ui.json'
import { translationKeys } from '../../scripts/translation-keys.ts'
import { ERRORS, FOR_AGENTS } from '../../src/contract/errors.ts'
import { messageKey } from '../../src/contract/text.ts'
import de from '../../src/messages/de.json'
import { emittedRecords } from '../support/emitted.ts'

const LANGUAGES: Record<string, Record<string, string>> = { de }

/** Words that are the same in both languages. */
const SAME = [
    '(optional)',
    'Alt I',
    'Code',
    'Consumer',
    'Details',
    'Esc',
    'Experience',
    'Jobs',
    'Name',
    'Logs',
    'Offline',
    'Online',
    'Status',
    'Support',
    'Token',
    '{0} KB',
    '{0} h',
    '{0} min',
    '{0} ms',
    '{0} s',
    '{0} …',
    '{0}: {1}',
]

/** Sentences that the server says itself, besides those of the catalogue. */
function saidByServer(): string[] {
    const folder = 'src/connect/server'
    const files = readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name)))
    const sources = files.filter((name) => name.endsWith('.ts')).map((name) => readFileSync(name, 'utf8'))
    return sources.flatMap((text) => [...text.matchAll(/\btranslate\(\s*'([^']+)'/g)].map(([, key = '']) => key))
}

/** Sentences of the classic pages and of scripts that stand in a record of their own. */
function saidByPages(): string[] {
    const sources = ['src/connect/fluent/pages', 'src/connect/fluent/scripts'].flatMap((folder) =>
        readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))
    )
    const keys = sources.flatMap((text) => [...text.matchAll(/getMessage\('([^']+)'\)/g)].map(([, key = '']) => key))
    return keys.map((key) => key.replace(/^x_1e_connect\./, ''))
}

const KEYS = new Set(
    [
        ...Object.keys(nowUi.components).flatMap((tag) => translationKeys(tag.replace('x-1e-', ''))),
        ...Object.values(ERRORS).map(({ message }) => message),
        ...Object.values(FOR_AGENTS),
        ...saidByServer(),
        ...saidByPages(),
    ].filter((key) => !/^\{\d\}$/.test(key))
)

test.each(Object.entries(LANGUAGES))('%s has every text, and no other', (_, texts) => {
    expect(KEYS.size).toBeGreaterThan(240)
    expect(Object.keys(texts).sort()).toEqual([...KEYS].sort())
})

test.each(Object.entries(LANGUAGES))('%s differs from English wherever the words are not the same', (_, texts) => {
    const same = Object.entries(texts)
        .filter(([key, text]) => key === text)
        .map(([key]) => key)
    expect(same.sort()).toEqual([...SAME].sort())
})

test('every text is installed as a message of its language; none has a short key that the vendor may have too', () => {
    const records = emittedRecords('connect')
    const installed = records.filter(({ table }) => table === 'sys_ui_message')
    // Titles of the dashboard are their own keys, and translated with the names (src/messages/names).
    const titles = records
        .filter(({ table }) => table === 'par_dashboard_widget')
        .map(({ fields }) => String(JSON.parse(fields['component_props'] ?? '').headerTitle))
    const keysOf = (language: string) =>
        installed.filter(({ fields }) => fields['language'] === language).map(({ fields }) => fields['key'] ?? '')
    for (const [language, texts] of Object.entries(LANGUAGES))
        expect(keysOf(language).sort()).toEqual([...Object.keys(texts).map(messageKey), ...titles].sort())
    // A text without a word, such as {0}: {1}, is its own key.
    const short = installed
        .map(({ fields }) => fields['key'] ?? '')
        .filter((key) => key.split(' ').length < 3 && /[A-Za-z]/.test(key))
    expect(short.filter((key) => !key.startsWith('x_1e_connect.'))).toEqual([])
    expect(keysOf('en').sort()).toEqual([...new Set(short)].sort())
})
