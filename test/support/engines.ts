/**
 * A test of the REST suite that the second engine leaves out. `scripts/second-engine.mjs` names it with the reason, and
 * `npm test` fails when the engines differ in any other test.
 */
export function testOnNode(name: string, run: () => Promise<void>): void {
    if (!isSecondEngine) test(name, run)
}

export const isSecondEngine = process.env['ENGINE'] === 'rhino'
