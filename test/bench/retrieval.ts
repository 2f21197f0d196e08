import { API, CONFIGURATION, resultOf, type Stand } from '../support/stand.ts'

const MANY = 5000
const WORDS = ['proc', 'which', 'service', 'restart', 'disk', 'user', 'dns (77)', 'software', 'network', 'zzz']

export interface RetrievalFigures {
    firstMs: number
    secondMs: number
    /** The configuration notes the time of each retrieval; nothing else is written. */
    secondWrites: number
    /** The instance's own time. */
    searchMs: number
}

async function retrieve(stand: Stand): Promise<number> {
    const began = performance.now()
    resultOf(await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/retrieve`, {}))
    await stand.instance.idle()
    return performance.now() - began
}

const writes = async (stand: Stand, since: number) =>
    (await stand.instance.transactions(since))
        .filter(({ name }) => !name.includes('/retrieve'))
        .reduce((sum, { counters }) => sum + counters.inserts + counters.updates, 0)

/** Retrieves 5,000 definitions, again when nothing has changed, and searches among them. */
export async function retrievalFigures(stand: Stand): Promise<RetrievalFigures> {
    await stand.platform.fault({ fault: { kind: 'largeCatalogue', count: MANY } })
    const firstMs = await retrieve(stand)
    const stored = await stand.instance.script(
        'x_1e_connect',
        "var g = new GlideAggregate('x_1e_connect_instruction_definition'); g.addAggregate('COUNT'); g.query(); g.next(); answer = Number(g.getAggregate('COUNT'))"
    )
    if (Number(stored.answer) < MANY - 200) throw new Error(`Only ${stored.answer} definitions are stored`)
    const [last] = (await stand.instance.transactions()).slice(-1)
    const secondMs = await retrieve(stand)
    const secondWrites = await writes(stand, (last?.number ?? 0) + 1)
    const times: number[] = []
    for (const word of WORDS) {
        const answer = await stand.agent.get(`${API}/instructions?query=${encodeURIComponent(word)}&limit=20`)
        resultOf(answer)
        times.push(JSON.parse(answer.headers.get('x-dev-transaction') ?? '{}').cpuMs)
    }
    return { firstMs, secondMs, secondWrites, searchMs: Math.max(...times) }
}
