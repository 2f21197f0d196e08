/** What a script has described; `execute` runs it. */
interface Suite {
    title: string
    before: (() => void)[]
    after: (() => void)[]
    parent: Suite | null
}

interface Specs {
    list: { title: string; suite: Suite; run: () => void }[]
    at: Suite
    unmet: string[]
    current: string
}

type Matcher = (found: unknown, wanted: unknown) => boolean

function isNotANumber(value: unknown): boolean {
    return typeof value === 'number' && String(value) === 'NaN'
}

function isSame(a: unknown, b: unknown): boolean {
    if (a === b) return true
    if (isNotANumber(a)) return isNotANumber(b)
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
    if (Array.isArray(a) !== Array.isArray(b)) return false
    const [left, right] = [a as Dictionary<unknown>, b as Dictionary<unknown>] // objects, looked at just before
    const names = Object.keys(left)
    return (
        names.length === Object.keys(right).length &&
        names.every((name) => name in right && isSame(left[name], right[name]))
    )
}

function shown(value: unknown): string {
    return typeof value === 'function' ? 'function' : value === undefined ? 'undefined' : JSON.stringify(value)
}

function thrownBy(run: unknown): { thrown: unknown } | null {
    try {
        ;(run as () => void)() // what toThrow is documented for
        return null
    } catch (thrown) {
        return { thrown: thrown }
    }
}

/** Source: Jasmine 3.1, "matchers". */
const MATCHERS: Dictionary<Matcher> = {
    toBe: (found, wanted) => found === wanted,
    toEqual: isSame,
    toMatch: (found, wanted) => new RegExp(wanted as RegExp | string).test(String(found)), // documented so
    toContain: (found, wanted) =>
        typeof found === 'string'
            ? found.indexOf(String(wanted)) >= 0
            : (found as unknown[]).some((one) => isSame(one, wanted)), // else a list
    toBeDefined: (found) => found !== undefined,
    toBeUndefined: (found) => found === undefined,
    toBeNull: (found) => found === null,
    toBeNaN: isNotANumber,
    toBeTruthy: (found) => !!found,
    toBeFalsy: (found) => !found,
    toBeLessThan: (found, wanted) => Number(found) < Number(wanted),
    toBeLessThanOrEqual: (found, wanted) => Number(found) <= Number(wanted),
    toBeGreaterThan: (found, wanted) => Number(found) > Number(wanted),
    toBeGreaterThanOrEqual: (found, wanted) => Number(found) >= Number(wanted),
    toThrow: (found) => thrownBy(found) !== null,
    toThrowError: (found, wanted) => {
        const thrown = thrownBy(found)
        return thrown !== null && (wanted === undefined || describe(thrown.thrown).message === String(wanted))
    },
}

/** `describe`, `it` and their kin for one script; other members of Jasmine are not there. */
function makeJasmine(specs: Specs): Dictionary<unknown> {
    const suite = (title: string, body: () => void): void => {
        const outer = specs.at
        specs.at = { title: (outer.title ? outer.title + ' ' : '') + title, before: [], after: [], parent: outer }
        body()
        specs.at = outer
    }
    const spec = (title: string, run: () => void): void => {
        if (run.length > 0) throw new Error('Jasmine: a spec that waits (done) is not known here.')
        specs.list.push({ title: specs.at.title + ' ' + title, suite: specs.at, run: run })
    }
    const expectation = (found: unknown): Dictionary<unknown> => {
        const made: Dictionary<unknown> = {}
        const negated: Dictionary<unknown> = {}
        Object.keys(MATCHERS).forEach((name) => {
            const check = (isWanted: boolean) => (wanted: unknown) => {
                if ((MATCHERS[name] as Matcher)(found, wanted) === isWanted) return // its own keys
                const not = isWanted ? '' : 'not '
                specs.unmet.push(specs.current + ': Expected ' + shown(found) + ' ' + not + name + ' ' + shown(wanted))
            }
            made[name] = check(true)
            negated[name] = check(false)
        })
        made['not'] = negated
        return made
    }
    const jasmine = { getEnv: () => ({ execute: () => executeSpecs(specs) }) }
    return {
        describe: suite,
        it: spec,
        beforeEach: (run: () => void) => specs.at.before.push(run),
        afterEach: (run: () => void) => specs.at.after.push(run),
        expect: expectation,
        fail: (why: unknown) => specs.unmet.push(specs.current + ': Failed: ' + String(why)),
        jasmine: jasmine,
    }
}

function runAll(suites: Suite[], when: 'before' | 'after'): void {
    suites.forEach((suite) => {
        suite[when].forEach((run) => {
            run()
        })
    })
}

/** Runs what was described; a spec that throws is one that failed. */
function executeSpecs(specs: Specs): void {
    specs.list.forEach((spec) => {
        const around: Suite[] = []
        for (let at: Suite | null = spec.suite; at; at = at.parent) around.unshift(at)
        specs.current = spec.title
        try {
            runAll(around, 'before')
            spec.run()
            runAll(around.reverse(), 'after')
        } catch (thrown) {
            specs.unmet.push(spec.title + ': ' + describe(thrown).message)
        }
    })
    specs.list = []
}
