// The rooms of the house, drawn from the imports: which stands on which. Fails on rooms or files that import each other in a
// circle, on a door that another room imports, and on a table whose name stands in two files (docs/architecture.md).
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { importsBelow } from './imports.mjs'
import { root } from './setup.mjs'

const CONNECT = 'src/connect/server'
/** Folders whose rooms, the folders and files right below, may not import each other in a circle. */
const HOUSES = ['src/core/server', 'src/connect/server', 'src/components', 'src/contract', 'src/workbook']
/** Those of which the map names every room. */
const MAPPED = ['src/core/server', CONNECT]
/** Rooms of 1E ITSM Connect that the platform enters; nobody else does. */
const DOORS = ['rest', 'rules', 'jobs', 'setup', 'automation']
/** What everything stands on: it knows the contract and each other only. */
const GROUND = ['glide.ts', 'clock.ts', 'failure.ts', 'contract', 'workbook']
const MAP = 'docs/architecture.md'

/** Room of a file in a house; undefined outside. */
function roomOf(house, file) {
    return file.startsWith(`${house}/`) ? file.slice(house.length + 1).split('/')[0] : undefined
}

/** From each name to those that it imports, itself left out. */
function graphOf(imports, nameOf) {
    const graph = new Map()
    for (const each of imports) {
        const [from, to] = [nameOf(each.from), nameOf(each.to)]
        if (from === undefined || to === undefined || from === to) continue
        graph.set(from, (graph.get(from) ?? new Set()).add(to))
        if (!graph.has(to)) graph.set(to, new Set())
    }
    return graph
}

/** Names on floors: each stands on the floors below alone. What is in a circle, or stands on one, has no floor. */
export function floorsOf(graph) {
    const floors = []
    const placed = new Set()
    for (;;) {
        const next = [...graph.keys()].filter(
            (name) => !placed.has(name) && [...graph.get(name)].every((below) => placed.has(below))
        )
        if (next.length === 0) return { floors, left: [...graph.keys()].filter((name) => !placed.has(name)) }
        for (const name of next) placed.add(name)
        floors.push(next.sort())
    }
}

/** A circle among those names, in its order; the names are known to hold one. */
function circleIn(graph, names) {
    const trail = []
    for (let at = names[0]; !trail.includes(at); ) {
        trail.push(at)
        at = [...graph.get(at)].find((next) => names.includes(next))
    }
    const last = [...graph.get(trail[trail.length - 1])].find((next) => trail.includes(next))
    return [...trail.slice(trail.indexOf(last)), last].join(' → ')
}

function circles(what, graph) {
    const { left } = floorsOf(graph)
    return left.length === 0 ? [] : [`${what} import each other: ${circleIn(graph, left)}.`]
}

function breachesOf(house, imports) {
    const graph = graphOf(imports, (file) => roomOf(house, file))
    const found = circles(`Rooms of ${house}`, graph)
    if (house !== CONNECT) return found
    for (const [room, below] of graph) {
        for (const to of below) {
            if (DOORS.includes(to)) found.push(`${room} imports ${to}: a door is on top.`)
            if (GROUND.includes(room) && !GROUND.includes(to)) found.push(`${room} imports ${to}: it is at the bottom.`)
        }
    }
    return found
}

/** The floors of 1E ITSM Connect as the map shows them, top first. */
export function drawing() {
    const { floors } = floorsOf(graphOf(importsBelow(CONNECT), (file) => roomOf(CONNECT, file)))
    const below = floors.map((names) => names.filter((name) => !DOORS.includes(name)).join('  '))
    return ['```', ...[DOORS.join('  '), ...below.reverse()].filter(Boolean), '```'].join('\n')
}

/** The map shows the floors, and names every room of a house. */
function mapBreaches(imports) {
    const text = readFileSync(path.join(root, MAP), 'utf8')
    const found = text.includes(drawing()) ? [] : [`${MAP} does not show the floors as they are:\n${drawing()}`]
    for (const house of MAPPED) {
        for (const room of graphOf(imports, (file) => roomOf(house, file)).keys()) {
            if (!text.includes(`\`${room}\``) && !text.includes(`\`${room}/\``))
                found.push(`${MAP} does not name ${house}/${room}.`)
        }
    }
    return found
}

function files(folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const child = path.join(folder, entry.name)
        return entry.isSymbolicLink() ? [] : entry.isDirectory() ? files(child) : [child]
    })
}

const DICTIONARY = 'dist/connect/dictionary'

/** Names of the columns of a table, from the emitted dictionary. */
function columnsOf(table) {
    const text = readFileSync(path.join(root, DICTIONARY, `${table}.xml`), 'utf8')
    const names = [...text.matchAll(/<element [^>]*?name="([a-z_0-9]+)"/g)].map((match) => match[1])
    return names.filter((name) => name !== table && name.includes('_') && !name.startsWith('sys_'))
}

/**
 * One file names a table of ours, and one room its columns. A column whose name another table has too tells nothing; rules
 * may name the columns of the record that they are handed.
 */
function tableBreaches() {
    const house = path.join(root, CONNECT)
    const sources = files(house).map((file) => [path.relative(house, file), readFileSync(file, 'utf8')])
    const tables = readdirSync(path.join(root, DICTIONARY)).map((file) => file.replace('.xml', ''))
    const columns = new Map(tables.map((table) => [table, columnsOf(table)]))
    return tables.flatMap((table) => {
        const homes = sources.filter(([, text]) => text.includes(`'${table}'`)).map(([file]) => file)
        const found = homes.length > 1 ? [`${table} is named in ${homes.join(' and ')}: one store names a table.`] : []
        const room = homes[0]?.split('/')[0]
        const others = new Set(tables.filter((other) => other !== table).flatMap((other) => columns.get(other)))
        for (const column of room ? columns.get(table).filter((name) => !others.has(name)) : []) {
            for (const [file, text] of sources) {
                const at = file.split('/')[0]
                if (at === room || at === 'rules' || !text.includes(`'${column}'`)) continue
                if (HOST_COLUMNS.includes(column)) continue
                found.push(`${file} names ${table}.${column}: its store is in ${room}.`)
            }
        }
        return found
    })
}

/** Columns of the platform's own tables that one of ours has too. */
const HOST_COLUMNS = ['assignment_group']

/** Sentences, one for each breach. */
export function breaches() {
    const all = importsBelow('src', 'example', 'test', 'scripts')
    // Types of the stand-ins may know each other in a circle: there is no order in which they are made.
    const ordered = all.filter(({ from, typeOnly }) => from.startsWith('src/') || !typeOnly)
    return [
        ...circles(
            'Files',
            graphOf(ordered, (file) => file)
        ),
        ...HOUSES.flatMap((house) => breachesOf(house, all)),
        ...mapBreaches(all),
        ...tableBreaches(),
    ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    console.log(drawing())
    const found = breaches()
    for (const sentence of found) console.error(sentence)
    process.exit(found.length === 0 ? 0 : 1)
}
