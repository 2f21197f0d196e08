// What the second engine leaves out of the REST suite, each with the reason. It runs everything that executes server modules
// in a way that depends on the engine, and every REST call, rule and job at least once.
const LEFT_OUT = {
    'places.test.ts: 120 questions in an hour against a limit of 50: all complete, none fails, and answers stay readable':
        'The way of one question, 120 times; the other tests of this file go it on both engines.',
    'identity.test.ts: whatever numbers 1E gives its definitions, the instruction that was named is run, and no other':
        'Numbers that the simulator shuffles 15 times; the next test of the file meets other numbers on both engines.',
    'identity.test.ts: whatever numbers 1E gives its executions, no row of another one is kept and nothing of others is cancelled':
        'Numbers that the simulator shuffles 10 times; the last tests of the file meet other numbers on both engines.',
}

/** What is in the first list and not in the second, each as often as it is there more. */
function without(names, others) {
    const left = [...others]
    return names.filter((name) => {
        const at = left.indexOf(name)
        if (at >= 0) left.splice(at, 1)
        return at < 0
    })
}

/** Sentences, one for each test that only one engine ran and that is not named above, and the other way round. */
export function differences(node, rhino) {
    const missing = without(node, rhino)
    return [
        ...without(missing, Object.keys(LEFT_OUT)).map((name) => `The second engine did not run "${name}".`),
        ...without(Object.keys(LEFT_OUT), missing).map((name) => `Both engines ran "${name}", or none did.`),
        ...without(rhino, node).map((name) => `The first engine did not run "${name}".`),
    ]
}
