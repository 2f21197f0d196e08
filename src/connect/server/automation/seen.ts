import type { FoundInstruction, SeenRequest, SeenRun } from '../contract/automation.ts'
import { isFinal, type Run } from '../contract/run.ts'
import type { InstructionSummary } from '../contract/wire.ts'
import { fieldOf, minuteTime } from '../glide.ts'
import type { StoredRequest } from '../requests/store.ts'
import { RUNS } from '../runs/store.ts'
import { translate } from '../translate.ts'

export function seenInstruction({
    id,
    text,
    description,
    kind,
    approvalRequired,
}: InstructionSummary): FoundInstruction {
    return {
        id: id,
        text: text,
        description: description,
        kind: kind,
        approvalRequired: approvalRequired,
    }
}

export function seenRun(run: Run): SeenRun {
    const { phase, counts, problem, pollAfterMs } = run
    return {
        id: run.id,
        number: run.number,
        state: run.state,
        ended: isFinal(run.state),
        message: translate(phase.message, phase.args),
        code: problem ? problem.code : '',
        problem: problem ? problem.message : '',
        device: run.device,
        text: run.text,
        rowsStored: counts.stored,
        rowsFound: Math.max(counts.found, counts.stored),
        lookAfterSeconds: pollAfterMs === null || isFinal(run.state) ? 0 : Math.max(1, Math.ceil(pollAfterMs / 1000)),
        link: '/' + RUNS + '.do?sys_id=' + run.id,
    }
}

/** Where a request stands, in a sentence. */
function requestWords({ state, recordNumber, until, run }: StoredRequest): string {
    switch (state) {
        case 'open':
            return translate('Requested. Nothing is run until a person confirms it on {0}, by {1}.', [
                recordNumber,
                minuteTime(until),
            ])
        case 'taken':
            return translate('A person has run it: {0}.', [fieldOf(RUNS, run, 'number')])
        case 'dismissed':
            return translate('A person has dismissed it. Nothing was run.', [])
        case 'lapsed':
            return translate('Nobody confirmed it in time. Nothing was run.', [])
        case 'void':
            return translate('It no longer counts: the record or the instruction has changed. Nothing was run.', [])
    }
}

export function seenRequest(request: StoredRequest): SeenRequest {
    return {
        id: request.id,
        state: request.state,
        message: requestWords(request),
        run: request.run,
        device: request.device,
        text: request.text,
        until: new Date(request.until).toISOString(),
    }
}
