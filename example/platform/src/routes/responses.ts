import type { Values } from '../catalogue/definition.ts'
import { option } from '../faults/book.ts'
import { bendPage } from '../faults/page-faults.ts'
import { notFound, refused } from '../http/failure.ts'
import { ok, type Reply } from '../http/reply.ts'
import { itemAt, valueAt } from '../lookup.ts'
import type { Feed, Item } from '../runs/feed.ts'
import { type Instruction, isReadable, STATUS } from '../runs/instruction.ts'
import { type PageRequest, readItems, readPage } from '../runs/page.ts'
import { instructionOf } from './instructions.ts'
import { CLOB_READ_SIZE } from './limits.ts'
import { type Call, route } from './route.ts'
import { attributeOf } from './targets.ts'

const LONG_RANGE_SHARDS = 64

function readable(call: Call): { instruction: Instruction; untilMs: number } {
    const instruction = instructionOf(call)
    const now = call.simulator.clock.now()
    const status = instruction.status(now)
    if (status === STATUS.expired || status === STATUS.cancelled) {
        if (instruction.toldStatus === status) {
            call.simulator.watch.add(
                'callAfterFinal',
                call.entry.sequence,
                `Rows of ${instruction.id} asked after status ${status}`
            )
        }
        throw notFound('Responses.Expired', `The responses of instruction ${instruction.id} are no longer kept.`, [
            String(instruction.id),
        ])
    }
    if (call.hits.has('rangeLong') && instruction.issued.none) {
        instruction.rows.spread(LONG_RANGE_SHARDS)
        instruction.errors.spread(LONG_RANGE_SHARDS)
    }
    return { instruction, untilMs: isReadable(status) ? instruction.gatheredUntil(now) : Number.NEGATIVE_INFINITY }
}

function cut(instruction: Instruction, values: Values, limit: number): Values {
    const texts = instruction.order.entry.definition.Schema.filter(({ Type }) => Type === 'text')
    const shown = { ...values }
    for (const { Name } of texts) {
        const value = shown[Name]
        if (typeof value === 'string') shown[Name] = value.slice(0, limit)
    }
    return shown
}

function origin(instruction: Instruction, item: Item) {
    const { device, answerMs, execMs } = itemAt(instruction.answers, item.target)
    return {
        Id: item.id,
        ShardId: item.shard,
        TachyonGuid: device.tachyonGuid,
        Fqdn: device.fqdn,
        ExecTime: execMs,
        CreatedTimestampUtc: new Date(item.visibleMs).toISOString(),
        ResponseTimestampUtc: new Date(answerMs ?? item.visibleMs).toISOString(),
    }
}

const rowView = (call: Call, instruction: Instruction) => {
    const limit = option(call.hits.find('textLimit'), 'n', CLOB_READ_SIZE)
    return (item: Item) => {
        const blob = instruction.blob(item)
        return {
            ...origin(instruction, item),
            Status: 0,
            // A definition without columns answers text (1E .NET Consumer SDK, Models.Receive.Response).
            Values: blob === null ? cut(instruction, instruction.values(item), limit) : null,
            Blob: blob,
        }
    }
}

const errorView = (_call: Call, instruction: Instruction) => (item: Item) => {
    const { none } = itemAt(instruction.answers, item.target)
    return { ...origin(instruction, item), Status: none?.status ?? 2, ErrorData: none?.message ?? '' }
}

function request(call: Call, instruction: Instruction): PageRequest {
    const asked = readPage(call.body, instruction, (start) => {
        call.simulator.watch.add('unknownStart', call.entry.sequence, `Start ${start} was never issued`)
    })
    const cap = option(call.hits.find('pageCap'), 'n', asked.size)
    return { ...asked, size: Math.min(asked.size, cap) }
}

interface Kind {
    feed: (instruction: Instruction) => Feed
    view: (call: Call, instruction: Instruction) => (item: Item) => object
    attributes: (call: Call, instruction: Instruction) => (item: Item) => (name: string) => unknown
}

const ROWS: Kind = {
    feed: ({ rows }) => rows,
    view: rowView,
    attributes: (_call, instruction) => (item) => {
        const columns = Object.fromEntries(instruction.order.entry.definition.Schema.map(({ Name }) => [Name, null]))
        return attributeOf({ ...columns, ...instruction.values(item) })
    },
}
const ERRORS: Kind = {
    feed: ({ errors }) => errors,
    view: errorView,
    attributes: (call, instruction) => (item) => attributeOf(errorView(call, instruction)(item)),
}

function page(kind: Kind, call: Call): Reply {
    const { instruction, untilMs } = readable(call)
    const asked = request(call, instruction)
    const found = readItems(kind.feed(instruction), asked, {
        untilMs,
        short: call.hits.has('shortPages'),
        attributes: kind.attributes(call, instruction),
    })
    const rows = found.items.map(kind.view(call, instruction))
    if (found.range !== '0;0') instruction.issued.issue(found.range)
    const answer = bendPage(found, rows, { hits: call.hits, instruction, start: asked.start })
    call.entry.rows = answer.Responses.length
    return ok(answer)
}

function* allItems(feed: Feed, untilMs: number): Generator<Item> {
    let cursor = new Map<number, number>()
    for (;;) {
        const items = feed.after(cursor, untilMs, 1000, 1000)
        if (items.length === 0) return
        cursor = new Map(cursor)
        for (const item of items) {
            cursor.set(item.shard, item.id)
            yield item
        }
    }
}

function uniqueFqdns(kind: Kind, call: Call): Reply {
    const { instruction, untilMs } = readable(call)
    const targets = new Set<number>()
    for (const { target } of allItems(kind.feed(instruction), untilMs)) targets.add(target)
    return ok([...targets].map((target) => itemAt(instruction.answers, target).device.fqdn))
}

function aggregate(call: Call): Reply {
    const { instruction, untilMs } = readable(call)
    const { Aggregation, Name } = instruction.order.entry.definition
    if (!Aggregation) throw refused('Responses.NotAggregated', `${Name} has no aggregation.`, [Name])
    request(call, instruction)
    const counts = new Map<unknown, number>()
    for (const item of allItems(instruction.rows, untilMs)) {
        const value = instruction.values(item)[Aggregation.GroupBy] ?? null
        counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const rows = [...counts].map(([value, count], at) => ({
        Id: at + 1,
        ShardId: 1,
        Values: { [Aggregation.GroupBy]: value, Count: count },
        Blob: null,
    }))
    call.entry.rows = rows.length
    return ok({ Range: null, Responses: rows })
}

function errorsByStatus(call: Call): Reply {
    const { instruction, untilMs } = readable(call)
    const counts = new Map<string, { Status: number; ErrorData: string; Count: number }>()
    for (const { target } of allItems(instruction.errors, untilMs)) {
        const { none } = itemAt(instruction.answers, target)
        const key = `${none?.status} ${none?.message}`
        const known = counts.get(key) ?? { Status: none?.status ?? 2, ErrorData: none?.message ?? '', Count: 0 }
        counts.set(key, { ...known, Count: known.Count + 1 })
    }
    return ok([...counts.values()])
}

function wholeValue(call: Call): Reply {
    const { instruction, untilMs } = readable(call)
    const [shard, row] = [Number(call.path.shard), Number(call.path.row)]
    const known = shard >= 1 && shard <= instruction.rows.shards && row >= 1
    const position = known ? instruction.rows.position(shard, row) : Number.POSITIVE_INFINITY
    if (position >= instruction.rows.visible(untilMs)) {
        throw notFound('Responses.RowNotFound', `Row ${row} of shard ${shard} was not found.`)
    }
    const read = attributeOf(instruction.values(instruction.rows.item(shard, row)))
    const column = valueAt(call.path, 'columnName')
    const value = read(column)
    if (value === undefined) throw notFound('Responses.ColumnNotFound', `Column ${column} was not found.`)
    // Models.Receive.ResponseValue of the 1E .NET Consumer SDK.
    return ok({
        InstructionId: instruction.id,
        ShardId: shard,
        RowId: row,
        ColumnName: column,
        Value: value,
    })
}

/** The same call with and without the segment that some clients append. */
const both = (path: string, handle: (call: Call) => Reply) => [
    route.post(path, handle),
    route.post(`${path}/{local}`, handle),
]

export const RESPONSE_ROUTES = [
    ...both('/Consumer/Responses/{id}', (call) => page(ROWS, call)),
    ...both('/Consumer/Responses/{id}/Aggregate', aggregate),
    ...both('/Consumer/Responses/{id}/UniqueFQDNs', (call) => uniqueFqdns(ROWS, call)),
    route.get('/Consumer/Responses/{id}/Shard/{shard}/Row/{row}/Column/{columnName}', wholeValue),
    // Charts of a response template: no definition of this catalogue has one.
    route.get('/Consumer/Responses/Processed/{id}', (call) => {
        readable(call)
        return ok({})
    }),
    route.post('/Consumer/ResponseErrors/{id}', (call) => page(ERRORS, call)),
    route.post('/Consumer/ResponseErrors/{id}/Aggregate', errorsByStatus),
    route.post('/Consumer/ResponseErrors/{id}/UniqueFQDNs', (call) => uniqueFqdns(ERRORS, call)),
]
