// What the second engine leaves out of the REST suite, each with the reason. It runs everything that executes server modules
// in a way that depends on the engine, and every REST call, rule and job at least once.
const LEFT_OUT = [
    [
        /^places\.test\.ts: twice as many questions in an hour as 1E has places/,
        'The way of one question, 60 times; the other tests of this file go it on both engines.',
    ],
    [
        /^identity\.test\.ts: whatever numbers 1E gives its definitions/,
        'Numbers that the simulator shuffles 15 times; the next test of the file meets other numbers on both engines.',
    ],
    [
        /^identity\.test\.ts: whatever numbers 1E gives its executions/,
        'Numbers that the simulator shuffles 10 times; the last tests of the file meet other numbers on both engines.',
    ],
    [
        /^roles\.test\.ts: \w+ (table|field|page|menu),/,
        '900 rights by roles, which the platform reads from rows. The scripts of rules run on both engines in rights and isolation, and so do the routes.',
    ],
]

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
    const isNamed = (name) => LEFT_OUT.some(([pattern]) => pattern.test(name))
    const unused = LEFT_OUT.filter(([pattern]) => !missing.some((name) => pattern.test(name)))
    return [
        ...missing.filter((name) => !isNamed(name)).map((name) => `The second engine did not run "${name}".`),
        ...unused.map(([pattern]) => `Both engines ran ${pattern}, or none did.`),
        ...without(rhino, node).map((name) => `The first engine did not run "${name}".`),
    ]
}
