interface StepInput {
    /** What earlier steps have left, by sys_id. */
    steps?: Dictionary<Dictionary<string>>
}

interface StepLeft {
    outputs: Dictionary<string>
    message: string | null
    unmet: string[]
}

const OF_A_STEP = ['outputs', 'steps', 'params', 'stepResult', 'assertEqual']

/** Source: "Server category", *Run Server Side Script*. Makes the globals of a test script; the answer says what to read and remove after it. */
function prepareStep(input: StepInput): { names: string[]; left: () => StepLeft } {
    const outputs: Dictionary<unknown> = {}
    const result = { message: null as string | null } // set once the script speaks
    const root: Suite = { title: '', before: [], after: [], parent: null }
    const specs: Specs = { list: [], at: root, unmet: [], current: '' }
    const jasmine = makeJasmine(specs)
    global['outputs'] = outputs
    global['steps'] = (id: unknown) => (input.steps || {})[String(id)]
    global['params'] = {}
    global['stepResult'] = {
        setOutputMessage: (message: unknown) => {
            result.message = String(message)
        },
    }
    global['assertEqual'] = (given: { name?: unknown; shouldbe?: unknown; value?: unknown }) => {
        // "compare that assertion.shouldbe == assertion.value; in case of failure it throws an Error"
        // biome-ignore lint/suspicious/noDoubleEquals: documented so
        if (given.shouldbe == given.value) return
        throw new Error(String(given.name) + ': should be ' + shown(given.shouldbe) + ', is ' + shown(given.value))
    }
    Object.keys(jasmine).forEach((name) => {
        global[name] = jasmine[name]
    })
    return {
        names: OF_A_STEP.concat(Object.keys(jasmine)),
        left: () => {
            const texts: Dictionary<string> = {}
            Object.keys(outputs).forEach((name) => {
                texts[name] = String(outputs[name])
            })
            if (specs.list.length > 0) specs.unmet.push('jasmine.getEnv().execute() was not called: nothing has run.')
            return { outputs: texts, message: result.message, unmet: specs.unmet }
        },
    }
}
