// The steps of an acceptance run in their order, and what they share.
import { approveAction } from './approval-steps.mjs'
import { testConnection } from './connection-steps.mjs'
import { makeIncidents, openPages } from './incident-steps.mjs'
import { readTexts, readVersions, tryDoors, tryProbes } from './instance-steps.mjs'
import { Made } from './made.mjs'
import { makePeople } from './people.mjs'
import { refuseRecords, refuseRuns } from './refusal-steps.mjs'
import { cancelQuestion, findInstruction, runQuestion, showExperience } from './run-steps.mjs'

/** Goes through all steps and takes away what they made, whatever happens. Resolves to what a report is made of. */
export async function acceptance(session, signIn, { device, question, action }) {
    const me = session.as(signIn)
    const { hidden, origin } = session
    const { host, hostname } = new URL(origin)
    for (const word of [host, hostname]) hidden.set(word, '<host>')
    hidden.set(signIn.user, '<person>').set(signIn.password, '<password>')
    const context = { session, me, device, hidden, made: new Made() }
    const { versions, probes } = await readVersions(context)
    try {
        await tryProbes(context, probes)
        context.people = await makePeople(context)
        // Without people of their own, the agent's steps are made by whoever runs this.
        context.agent = context.people.agent ?? me
        await tryDoors(context)
        await readTexts(context)
        await testConnection(context)
        context.incidents = await makeIncidents(context)
        context.start = await openPages(context, context.incidents)
        await refuseRecords(context)
        await runInstructions(context, question, action)
    } finally {
        await session.cleanUp(() => context.made.removeAll())
        for (const { what, status } of context.made.left) console.error(`Could not be deleted (${status}): ${what}`)
    }
    return { session, versions, made: context.made }
}

async function runInstructions(context, words, actionWords) {
    const question = await findInstruction(context, 'question', words, '--question')
    const run = await runQuestion(context, question)
    const cancelled = await cancelQuestion(context, question, run)
    await refuseRuns(context, question, run, cancelled)
    await showExperience(context)
    await approveAction(context, await findInstruction(context, 'action', actionWords, '--action'))
}
