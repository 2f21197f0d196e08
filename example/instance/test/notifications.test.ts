import type { Instance } from '../../../test/support/instance.ts'
import { ENGINES, startSample } from './sample/start.ts'

// Sources: "Email notifications", "Send when", "Who will receive", "Email variables". Escaping in HTML is inferred.

const EVENT = 'x_dev_sample.told'

let instance: Instance
let people: Record<string, string>
beforeAll(async () => {
    instance = await startSample(ENGINES[0] ?? 'node')
    people = Object.fromEntries(
        (await instance.table('sys_user', 'user_nameINworker,boss,admin')).map((row) => [
            row['user_name'] ?? '',
            row['sys_id'] ?? '',
        ])
    )
    await insert('sysevent_register', { event_name: EVENT })
}, 60_000)
afterAll(() => instance.stop())

async function insert(table: string, body: object): Promise<string> {
    const answer = await instance.as('admin').post(`/api/now/table/${table}`, body)
    expect(answer.status).toBe(201)
    return (answer.body as { result: { sys_id: string } }).result.sys_id // the Table API's envelope
}

/** What one notification puts into the outbox when the worker lets the event happen for a user's record. */
async function outbox(notification: object, first = people['boss'], second = ''): Promise<Record<string, string>[]> {
    const made = await insert('sysevent_email_action', {
        name: 'Told',
        collection: 'sys_user',
        event_name: EVENT,
        generation_type: 'event',
        active: true,
        event_parm_1: true,
        subject: `About \${name}`,
        message_html: `<p>\${email} \${company.name} \${event.parm2} \${URI_REF}</p>`,
        ...notification,
    })
    const before = new Set((await instance.table('sys_email')).map((row) => row['sys_id']))
    await instance.script(
        'global',
        `var user = new GlideRecord('sys_user'); user.get('${people['boss']}'); gs.eventQueue('${EVENT}', user, '${first}', '${second}')`,
        'worker'
    )
    await instance.idle()
    await instance.as('admin').delete(`/api/now/table/sysevent_email_action/${made}`)
    return (await instance.table('sys_email')).filter((row) => !before.has(row['sys_id']))
}

test('an event writes the mail into the outbox, filled from the record and the event, and sends nothing', async () => {
    const [mail, ...others] = await outbox({}, people['boss'], 'a < b')
    expect(others).toEqual([])
    const [boss] = await instance.table('sys_user', 'user_name=boss')
    expect(mail).toMatchObject({
        subject: `About ${boss?.['name']}`,
        recipients: boss?.['email'],
        type: 'send-ready',
        mailbox: 'outbox',
        target_table: 'sys_user',
        instance: people['boss'],
    })
    expect(mail?.['body']).toContain(`<p>${boss?.['email']} `)
    expect(mail?.['body']).toContain('a &lt; b')
    expect(mail?.['body']).toContain(`sys_id%3D${people['boss']}">${boss?.['name']}</a>`)
})

test('a list of people in the parameter is one mail; who made the event is left out unless told otherwise', async () => {
    const both = [people['boss'], people['worker']].join()
    expect((await outbox({}, both))[0]?.['recipients']).not.toContain('worker@')
    expect((await outbox({ send_self: true }, both))[0]?.['recipients']).toContain('worker@')
    expect(await outbox({}, people['worker'])).toEqual([])
})

test('inactive people and those who switched notifications off get none', async () => {
    for (const [change, back] of [
        [{ notification: '1' }, { notification: '2' }],
        [{ active: 'false' }, { active: 'true' }],
        [{ email: '' }, { email: 'boss@acme.example' }],
    ]) {
        await instance.as('admin').patch(`/api/now/table/sys_user/${people['boss']}`, change)
        expect(await outbox({})).toEqual([])
        await instance.as('admin').patch(`/api/now/table/sys_user/${people['boss']}`, back)
    }
    expect(await outbox({})).toHaveLength(1)
})

test('an inactive one, another event, another kind and a condition that does not hold write nothing', async () => {
    for (const other of [
        { active: false },
        { event_name: 'x_dev_sample.other' },
        { generation_type: 'engine' },
        { condition: 'user_name=nobody' },
    ])
        expect(await outbox(other)).toEqual([])
    expect(await outbox({ condition: 'user_name=boss' })).toHaveLength(1)
})

test('an advanced condition decides by the record and the event; one that fails writes nothing and is logged', async () => {
    const advanced_condition = "answer = event.parm2 === 'de' && current.user_name == 'boss'"
    expect(await outbox({ advanced_condition }, people['boss'], 'de')).toHaveLength(1)
    expect(await outbox({ advanced_condition }, people['boss'], 'en')).toEqual([])
    expect(await outbox({ advanced_condition: 'answer = missing.thing' })).toEqual([])
    expect((await instance.log()).some((line) => line.message.includes('missing'))).toBe(true)
})

test.each([
    ['template', { template: 'a' }],
    ['recipient groups', { recipient_groups: 'a' }],
    ['mail script', { message_html: `\${mail_script:mine}` }],
])('what is not known here is refused by name: %s', async (name, notification) => {
    expect(await outbox(notification)).toEqual([])
    expect((await instance.log()).some((line) => line.message.includes(name))).toBe(true)
})
