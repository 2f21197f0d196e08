import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { type Client, connect } from './client.ts'

let platform: Platform
let client: Client

beforeAll(async () => {
    platform = await startPlatform()
    client = connect(platform)
})
afterAll(() => platform.stop())
beforeEach(async () => {
    await platform.reset()
    await platform.clock({ freeze: true })
})

const wait = (advanceSeconds: number) => platform.clock({ advanceSeconds })

describe('1E approval', () => {
    let id: number
    beforeEach(async () => {
        await platform.fault({ fault: { kind: 'approvalRequired' } })
        id = await client.run('1E-Sim-FlushDns')
    })

    const decide = (body: object, as = 'approver') => client.post('/Consumer/Approvals/Instruction', body, { as })
    const can = async (as: string) =>
        (await client.get(`/Consumer/Approvals/canapprove/instruction/${id}`, { as })).body
    const waiting = async (as: string) =>
        (await client.get<{ Id: number }[]>('/Consumer/Approvals/notifications/instructions', { as })).body.map(
            (each) => each.Id
        )

    test('lets the instruction go, and its devices answer as any', async () => {
        await wait(7)
        expect(await waiting('approver')).toEqual([id])
        expect(await can('approver')).toEqual({ CanApprove: true, ErrorMessage: null, ErrorType: null })
        expect(await decide({ InstructionId: id, Approved: true, Comment: 'fine' })).toMatchObject({
            status: 200,
            text: '',
        })
        expect(await client.status(id)).toBe(3)
        expect(await waiting('approver')).toEqual([])
        await wait(0.3)
        expect(await client.status(id)).toBe(4)
        await wait(8)
        expect(await client.status(id)).toBe(5)
        expect((await client.page(id, '0;0', 10)).body.Responses).toHaveLength(1)
        expect(await client.statistics(id)).toMatchObject({ SentCount: 1, ReceivedCount: 1 })
    })

    test('that is refused names who and why', async () => {
        await decide({ instructionId: id, approved: false, comment: 'Not today' })
        expect((await client.get(`/Consumer/Instructions/${id}`)).body).toMatchObject({
            Status: 2,
            ActionedBy: 'ACME\\approver',
            ActionReason: 'Not today',
        })
    })

    test('before its time replaces the one that was announced', async () => {
        await platform.clearFaults()
        await platform.fault({ fault: { kind: 'approvalRequired', afterSeconds: 600 } })
        const announced = await client.run('1E-Sim-FlushDns')
        await decide({ InstructionId: announced, Approved: true })
        await wait(620)
        expect((await client.page(announced, '0;0', 10)).body.Responses).toHaveLength(1)
    })

    test('is not given by the creator, by the unentitled, or twice', async () => {
        await platform.roles({ principal: 'ACME\\svc-1e-servicenow', approver: true })
        expect(await can('proxy')).toMatchObject({ CanApprove: false, ErrorType: 'ownership' })
        expect((await decide({ InstructionId: id, Approved: true }, 'proxy')).body).toMatchObject([
            { ErrorCode: 'Approval.OwnInstruction' },
        ])
        expect(await waiting('proxy')).toEqual([])
        expect(await can('noexp')).toMatchObject({ CanApprove: false, ErrorType: 'permissions' })
        expect((await decide({ InstructionId: id, Approved: true }, 'noexp')).status).toBe(401)
        expect(await client.status(id)).toBe(1)
        await decide({ InstructionId: id, Approved: true })
        expect((await decide({ InstructionId: id, Approved: true })).body).toMatchObject([
            { ErrorCode: 'Approval.NotPending' },
        ])
    })
})

describe('the second factor', () => {
    const give = (body: object, as?: string) => client.post('/Consumer/Authentication/Instruction/Token', body, { as })

    test('is given by the creator with the right code', async () => {
        await platform.fault({ fault: { kind: 'twoFactor' } })
        const id = await client.run('1E-Sim-FlushDns')
        expect(await client.status(id)).toBe(12)
        expect((await give({ Id: id, Token: '000000' })).body).toMatchObject([
            { ErrorCode: 'Authentication.InvalidCode' },
        ])
        expect((await give({ Id: id, Token: '123456' }, 'admin')).status).toBe(401)
        expect(await client.status(id)).toBe(12)
        expect((await give({ instructionId: id, token: '123456' })).status).toBe(200)
        expect(await client.status(id)).toBe(0)
        await wait(8)
        expect((await client.page(id, '0;0', 10)).body.Responses).toHaveLength(1)
    })
})
