import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { ERRORS } from '../../src/contract/errors.ts'

const read = (file: string) => readFileSync(file, 'utf8')

test('docs/errors.md has exactly the codes of the catalogue, with their status', () => {
    const rows = [...read('docs/errors.md').matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map((match) => [
        match[1],
        Number(match[2]),
    ])
    expect(rows).toEqual(
        Object.entries(ERRORS)
            .map(([code, { status }]) => [code, status])
            .sort(([a], [b]) => String(a).localeCompare(String(b)))
    )
})

test('docs/install.md has exactly the codes with which npm run deploy stops', () => {
    const codes = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]).sort()
    const raised = codes(read('scripts/deploy.mjs'), /new Stop\(\s*'(\w+)'/g)
    expect(codes(read('docs/install.md'), /^\| `(\w+)` \|/gm)).toEqual(raised)
})

test('docs/first-hour.md has exactly the codes with which npm run verify stops', () => {
    const codes = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]).sort()
    const folder = 'scripts/verify'
    const files = readdirSync(folder).map((name) => `${folder}/${name}`)
    const scripts = ['scripts/verify.mjs', 'scripts/instance-client.mjs', ...files].map(read).join()
    expect(codes(read('docs/first-hour.md'), /^\| `(\w+)` \|/gm)).toEqual(codes(scripts, /new Stop\(\s*'(\w+)'/g))
})

test('every step and probe that docs/only-an-instance.md names is one of npm run verify', () => {
    const steps = Object.keys(JSON.parse(read('scripts/verify/recorded.json')))
    const named = [...read('docs/only-an-instance.md').matchAll(/\b(step|probe)s? ((?:`[^`]+`(?:, )?)+)/g)].flatMap(
        ([, kind, names = '']) =>
            [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => (kind === 'probe' ? `installation: ${name}` : name))
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !steps.includes(String(name)))).toEqual([])
})

test.each(['scripts/write-rest.mjs', 'scripts/write-components.mjs', 'scripts/write-rights.mjs'])(
    '%s would write what stands in docs already',
    (script) => {
        const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
        expect([status, stderr]).toEqual([0, ''])
    }
)

test('docs/rest.yaml has exactly the routes that are installed', () => {
    const installed = readdirSync('dist/connect/update')
        .filter((name) => name.startsWith('sys_ws_operation_'))
        .map((name) => read(`dist/connect/update/${name}`))
        .map((xml) => {
            const field = (tag: string) => new RegExp(`<${tag}>(.*?)</${tag}>`).exec(xml)?.[1] ?? ''
            return `${field('http_method')} ${field('relative_path')}`
        })
    const { paths } = parse(read('docs/rest.yaml'))
    const described = Object.entries(paths).flatMap(([where, methods]) =>
        Object.keys(Object(methods)).map((method) => `${method.toUpperCase()} ${where}`)
    )
    expect(described.sort()).toEqual(installed.sort())
})

test.each(['docs/coverage.md', 'docs/scenarios.md', 'docs/certification.md'])(
    'every test that %s names exists',
    (document) => {
        const missing: string[] = []
        for (const match of read(document).matchAll(/`(test\/[\w/.-]+)`(?: › "([^"]+)")?/g)) {
            const [, file = '', name] = match
            if (!existsSync(file)) missing.push(file)
            else if (name && !read(file).includes(name)) missing.push(`${file} › ${name}`)
        }
        expect(missing).toEqual([])
    }
)

test('docs/coverage.md has the steps of the walk through 1E’s page, in their order, under their own words', () => {
    const rows = [...read('docs/coverage.md').matchAll(/^\| (?!statement |---)(.+?) \| .+ \|$/gm)].map(([, row]) => row)
    const steps = [...read('test/browser/seed-walk.test.ts').matchAll(/^ {4}test\('(.+)', async/gm)].map(([, step]) =>
        step?.replaceAll('\\\\', '\\')
    )
    expect(rows.length).toBeGreaterThan(90)
    expect(steps).toEqual(rows)
})

test('every link between documents leads somewhere', () => {
    const documents = [
        'README.md',
        'CONTRIBUTING.md',
        ...readdirSync('docs')
            .filter((name) => name.endsWith('.md'))
            .map((name) => `docs/${name}`),
    ]
    const broken: string[] = []
    for (const file of documents) {
        for (const match of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
            if (!existsSync(path.join(path.dirname(file), match[1] ?? ''))) broken.push(`${file} → ${match[1]}`)
        }
    }
    expect(broken).toEqual([])
})

test('every picture in docs/images is shown by a document', () => {
    const documents = [
        'README.md',
        ...readdirSync('docs')
            .filter((name) => name.endsWith('.md'))
            .map((name) => `docs/${name}`),
    ]
    const text = documents.map(read).join()
    const unseen = readdirSync('docs/images').filter((name) => !text.includes(`images/${name})`))
    expect(unseen).toEqual([])
})

test('no document claims a test on ServiceNow or 1E, or names a path of a machine', () => {
    const texts = [
        'README.md',
        ...readdirSync('docs', { recursive: true })
            .map(String)
            .filter((name) => name.endsWith('.md'))
            .map((name) => `docs/${name}`),
    ]
    for (const file of texts) {
        const text = read(file)
        expect([file, /\/(home|root|Users|work)\//.test(text)]).toEqual([file, false])
        for (const [sentence] of text.matchAll(/[^.]*\btested on\b[^.]*/gi)) {
            expect([file, sentence, /nothing|nobody|no one|untested|never/i.test(sentence)]).toEqual([
                file,
                sentence,
                true,
            ])
        }
    }
})
