import { rmSync } from 'node:fs'
import { type Program, startProgram } from '../support/spawn.ts'

const DATA_DIR = `.cache/instances/start-${process.pid}`
let program: Program

/** `npm start` without npm. Returns the instance's address once it is ready. */
async function start(args: string[] = []): Promise<string> {
    program = await startProgram('scripts/start.mjs', args, { PORT: '0', PLATFORM_PORT: '0', DATA_DIR }, 120_000)
    return program.url
}

afterAll(() => {
    rmSync(DATA_DIR, { recursive: true, force: true })
})

async function runs(url: string): Promise<string[]> {
    const where =
        '/api/now/table/x_1e_connect_run?sysparm_query=ORDERBYnumber&sysparm_fields=number,state,record_number&sysparm_limit=10000'
    const answer = await fetch(url + where, { headers: { authorization: `Basic ${btoa('admin:admin')}` } })
    const { result }: { result: { state: string; record_number: string }[] } = await answer.json()
    return result.map(({ state, record_number }) => `${record_number} ${state}`)
}

async function requests(url: string): Promise<string[]> {
    const where =
        '/api/now/table/x_1e_connect_automation_call?sysparm_query=stateISNOTEMPTY&sysparm_fields=state,record_number,origin'
    const answer = await fetch(url + where, { headers: { authorization: `Basic ${btoa('admin:admin')}` } })
    const { result }: { result: Record<string, string>[] } = await answer.json()
    return result.map((row) => `${row['record_number']} ${row['origin']} ${row['state']}`)
}

test('a new instance has a year behind it and a history of yesterday, and a request of a flow; starting again builds and adds nothing, within 5 seconds', async () => {
    const made = ['INC0010005 expired', 'INC0010008 rejected', 'INC0010013 awaiting_approval']
    const fresh = await start(['--fresh'])
    const all = await runs(fresh)
    expect(await requests(fresh)).toEqual(['INC0010001 flow open'])
    expect(all.slice(-3)).toEqual(made)
    expect(all.length).toBe(2003)
    expect(program.output()).toMatch(/Incident INC0010001 +http.*\/now\/sow\/record\/incident\/[0-9a-f]{32}/)
    await program.stop()
    const began = Date.now()
    const again = await start()
    expect(Date.now() - began).toBeLessThan(5000)
    expect(program.output()).not.toContain('Building')
    expect(await runs(again)).toEqual(all)
    await program.stop()
})
