import { configurationFor } from '../configurations/store.ts'
import type { List, QuickFix } from '../contract/wire.ts'
import { targetOf } from '../devices/store.ts'
import { type Definition, definitionsById, summaryOf } from '../instructions/store.ts'
import { tallies } from '../outcomes/tallies.ts'
import { ANY_VALUES, valuesKey } from '../outcomes/values-key.ts'
import { provedFor, provedOf } from '../proofs/tallies.ts'
import type { HostRecord } from '../records/store.ts'
import { requestedFor } from '../requests/offer.ts'
import { translate } from '../translate.ts'
import { bestFirst, effectiveValues, fits, osFamily, type Ranked, type Situation, tallyFor } from './rules.ts'
import { activeFixes, type StoredFix } from './store.ts'

function situationOf(record: HostRecord, deviceField: string): Situation {
    const { item } = targetOf(record.row, deviceField)
    const isIncident = record.table === 'incident'
    return {
        category: (isIncident && record.row.getValue('category')) || '',
        subcategory: (isIncident && record.row.getValue('subcategory')) || '',
        os: osFamily((item && item.os) || ''),
    }
}

function aboutSeconds(seconds: number): string {
    return seconds < 90
        ? translate('about {0} s', [Math.max(1, Math.round(seconds))])
        : translate('about {0} min', [Math.round(seconds / 60)])
}

interface Candidate extends Ranked {
    fix: StoredFix
    definition: Definition
    key: string
    isComplete: boolean
}

/** Counts the runs with exactly the values that the fix would send; all runs when a value is still open. */
function candidateOf(fix: StoredFix, definition: Definition): Candidate {
    const { values, isComplete } = effectiveValues(definition.parameters, fix.presets)
    const isExact = isComplete && Object.keys(fix.presets).length > 0
    return {
        fix: fix,
        definition: definition,
        key: isExact ? valuesKey(values) : ANY_VALUES,
        isComplete: isComplete,
        tally: { held: 0, total: 0, seconds: 0 },
        proved: { fixed: 0, total: 0 },
        order: [fix.category.order, fix.order],
        label: fix.label,
    }
}

const SYSTEMS: { [family: string]: string } = { windows: 'Windows', macos: 'macOS', linux: 'Linux' }

/** Why a fix is offered of which no similar incident tells: the most exact of its conditions, which this record meets. */
function fitReason({ category, conditions }: StoredFix, record: HostRecord): string {
    const field = (['subcategory', 'category'] as const).filter(
        (name) => (conditions[name] || category.conditions[name]) !== ''
    )[0] // literals
    if (field) return translate('Fits “{0}”', [record.row.getDisplayValue(field) || ''])
    const system = SYSTEMS[conditions.os || category.conditions.os]
    return system ? translate('For {0}', [system]) : translate('Offered for every incident', [])
}

function toQuickFix(candidate: Candidate, record: HostRecord): QuickFix {
    const { fix, definition, tally, proved } = candidate
    const known = tally.total > 0
    return {
        id: fix.id,
        label: fix.label,
        category: fix.category.name,
        instruction: summaryOf(definition),
        presets: fix.presets,
        ready: candidate.isComplete,
        resolved: tally.held,
        similar: tally.total,
        seconds: known ? tally.seconds : null,
        proved: proved,
        requested: false,
        check: '',
        reason: proved.total
            ? translate('Proved {0} of {1} times', [proved.fixed, proved.total])
            : known
              ? translate('Resolved {0} of {1} similar incidents, {2}', [
                    tally.held,
                    tally.total,
                    aboutSeconds(tally.seconds),
                ])
              : fitReason(fix, record),
    }
}

/** What was requested for the record, then fixes that fit it, the most reliable in similar incidents first. */
export function quickFixesFor(record: HostRecord): List<QuickFix> {
    const configuration = configurationFor(record.domain)
    const situation = situationOf(record, configuration.settings.deviceField)
    const fitting = activeFixes(record.domain).filter(
        (fix) => fits(fix.category.conditions, situation) && fits(fix.conditions, situation)
    )
    const definitions = definitionsById(fitting.map((fix) => fix.definition))
    const candidates: Candidate[] = []
    for (const fix of fitting) {
        const definition = definitions[fix.definition]
        if (definition && definition.active && definition.configuration === configuration.id) {
            candidates.push(candidateOf(fix, definition))
        }
    }
    const rows = tallies(Object.keys(definitions), situation.category, record.domain)
    const proofs = provedOf(Object.keys(definitions), record.domain)
    for (const each of candidates) {
        each.tally = tallyFor(rows, each.definition.id, each.key, situation.subcategory)
        each.proved = provedFor(proofs, each.definition.id, each.key)
    }
    candidates.sort(bestFirst)
    const items = requestedFor(record, configuration).concat(
        candidates.map((candidate) => toQuickFix(candidate, record))
    )
    return { items: items, total: items.length }
}
