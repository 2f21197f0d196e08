import type { Proof, ProofStep } from '../contract/proof.ts'
import { minuteTime, shortTime } from '../glide.ts'
import { phaseWords } from '../runs/answer.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import type { StoredProof } from './store.ts'
import { foundWords, termsWords } from './words.ts'

const ORDER: Proof['state'][] = ['before', 'action', 'after', 'done']

/** Number of a run, when it ended, and how long it took; '' for none. */
function metaWords(run: StoredRun | null): string {
    if (!run) return ''
    const at = run.finished === null ? run.started : run.finished
    const seconds = run.started === null || run.finished === null ? null : (run.finished - run.started) / 1000
    return [
        run.number,
        at === null ? '' : shortTime(at),
        seconds === null ? '' : translate('took {0} s', [Math.max(1, Math.round(seconds))]),
    ]
        .filter((part) => part !== '')
        .join(', ')
}

/** Check, action and the same check, with what each has told so far. `nextLook`: when it is asked next, or null. */
export function stepsOf(
    proof: StoredProof,
    runs: { before: StoredRun | null; action: StoredRun; after: StoredRun | null },
    nextLook: number | null
): ProofStep[] {
    const { terms, question, before, after } = proof.details
    const at = ORDER.indexOf(proof.state)
    const place = (step: number) => (at > step ? 'done' : at === step ? 'now' : 'later')
    const said = (run: StoredRun | null, found: string) => found || (run ? phaseWords(run) : '')
    const next = nextLook === null ? '' : translate('Asked again at {0}', [shortTime(nextLook)])
    return [
        {
            name: translate('Check before', []),
            about: question,
            text: said(runs.before, foundWords(terms, before)),
            meta: metaWords(runs.before),
            state: place(0),
        },
        {
            name: translate('Action', []),
            about: runs.action.text,
            text: at === 0 ? translate('Waits for the check', []) : phaseWords(runs.action),
            meta: metaWords(runs.action),
            state: place(1),
        },
        {
            name: translate('Check after', []),
            about:
                at === ORDER.length - 1
                    ? translate('The same question', [])
                    : translate('The same question. Proved if {0}', [termsWords(terms)]),
            text: said(runs.after, foundWords(terms, after)),
            meta: [metaWords(runs.after), next].filter((part) => part !== '').join(', '),
            state: place(2),
        },
    ]
}

/** When the verdict was found, and after how many answers; '' until then. */
export function verdictFacts({ verdict, decided, looks }: StoredProof): string {
    if (decided === null) return ''
    const at = minuteTime(decided)
    if (verdict === 'fixed') return translate('Proved {0}', [at])
    if (looks === 0) return at
    return looks === 1 ? translate('Checked once, {0}', [at]) : translate('Checked {0} times, last {1}', [looks, at])
}
