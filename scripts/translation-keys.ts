// The English texts that a component can look up, found in its sources: now-ui.json lists them.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = process.cwd()
const COMPONENTS = path.join(ROOT, 'src/components')

/** The files that a component's entry imports: its own folder, shared/ and contract/; other components stay out. */
function filesOf(folder: string): string[] {
    const seen = new Set<string>()
    const visit = (file: string) => {
        if (seen.has(file) || !/\.tsx?$/.test(file)) return
        seen.add(file)
        // Types are gone at run time and hold no texts.
        const text = readFileSync(file, 'utf8').replace(/^import type [^']*'[^']+'$/gm, '')
        for (const [, target = ''] of text.matchAll(/(?:from|import) '(\.[^']+)'/g)) {
            const next = path.resolve(path.dirname(file), target)
            const other = /src\/components\/([^/]+)\//.exec(next)?.[1]
            if (other === undefined || other === 'shared' || other === folder) visit(next)
        }
    }
    visit(path.join(COMPONENTS, folder, 'index.ts'))
    return [...seen]
}

/** The server sends where a run stands as a text to look up. */
const PHASES = 'src/connect/server/runs/phase.ts'
const HEADLINES = 'src/connect/server/runs/headline.ts'
/** The page translates the texts of the sheet *About*. */
const ABOUT = 'src/workbook/about.ts'
/** What components look up besides the texts of the files that they import, by their folder. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {
    'instruction-panel': [PHASES, HEADLINES, ABOUT],
    'approval-banner': [PHASES],
}

const LITERAL = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`

function literals(text: string, before: string): string[] {
    const found = text.matchAll(new RegExp(`${before}\\s*${LITERAL}`, 'g'))
    return [...found].map(([, quoted = '']) => quoted.slice(1, -1).replace(/\\(['"\\])/g, '$1'))
}

function keysIn(file: string): string[] {
    const text = readFileSync(file, 'utf8')
    const name = path.relative(ROOT, file)
    if (name === PHASES) {
        const phases = literals(text, String.raw`phase\(\s*'[a-z_]+',[^,]{0,120},`)
        const whenEmpty = literals(text, String.raw`\b(?:nothing_found|error|not_supported|too_large):`)
        return [...phases, ...whenEmpty].filter((key) => !/^[a-z]+$/.test(key)) // the tone of a conditional
    }
    if (name === 'src/contract/parameters.ts')
        return [...literals(text, String.raw`\bsentence\(`), ...literals(text, 'message:')]
    if (name === HEADLINES) return literals(text, String.raw`\btold\(`)
    if (name === ABOUT) return literals(text, String.raw`\btranslate\(`)
    return literals(text, String.raw`\bt\(`)
}

/** Every English text that the component in this folder can look up, in order. */
export function translationKeys(folder: string): string[] {
    const others = (BESIDES[folder] ?? []).map((file) => path.join(ROOT, file))
    const own = [...filesOf(folder), ...others].flatMap(keysIn)
    return [...new Set(own.filter((key) => !/^\{\d\}$/.test(key)))].sort()
}
