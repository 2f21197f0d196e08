// The people that a run makes, so that doors are tried by whom they are for, and by others.
import { randomBytes } from 'node:crypto'
import { rowsAt } from './api.mjs'
import { deleteRecord, deleteRows } from './made.mjs'
import { need } from './session.mjs'

const USER = 'x_1e_connect.Tachyon_User'

const PEOPLE = {
    nobody: { roles: [] },
    agent: { roles: ['itil', USER] },
    german: { roles: ['itil', USER], language: 'de' },
    approver: { roles: ['x_1e_connect.Tachyon_Approver'] },
    /** Runs instructions, and may not open incidents of others. */
    outsider: { roles: [USER] },
}

/** Fits every password policy that asks for kinds of characters. */
const password = () => `${randomBytes(18).toString('base64url')}aA1!`

async function giveRole(me, user, name) {
    const found = await me.get(rowsAt('sys_user_role', 'sys_id', `name=${name}`))
    const role = need(found.body?.result?.[0], `--user cannot read the role ${name}`)
    const { status } = await me.post('/api/now/table/sys_user_has_role', { user, role: role.sys_id })
    need(status === 201, `--user may not give the role ${name} (${status})`)
}

async function makePerson({ session, me, made, hidden }, name, { roles, language = 'en' }) {
    const signIn = { user: `verify.${name}.${randomBytes(4).toString('hex')}`, password: password() }
    hidden.set(signIn.user, '<person>').set(signIn.password, '<password>')
    const answer = await me.post('/api/now/table/sys_user?sysparm_fields=sys_id&sysparm_input_display_value=true', {
        user_name: signIn.user,
        user_password: signIn.password,
        first_name: '1E ITSM Connect',
        last_name: `verification ${name}`,
        preferred_language: language,
        web_service_access_only: true,
        active: true,
    })
    need(answer.status === 201, `--user may not make users (${answer.status}); the administrator of the platform may`)
    const { sys_id: id } = answer.body.result
    made.note(`user ${signIn.user}`, () => deleteRecord(me, 'sys_user', id))
    made.note(`roles of user ${signIn.user}`, () => deleteRows(me, 'sys_user_has_role', `user=${id}^inherited=false`))
    // An approver is asked about what waits already.
    made.note(`requests to user ${signIn.user}`, () => deleteRows(me, 'sysapproval_approver', `approver=${id}`))
    for (const role of roles) await giveRole(me, id, role)
    return { ...session.as(signIn), id }
}

/** Makes them and sees that they can sign in. Resolves to them by name; to nothing when that is not possible. */
export async function makePeople(context) {
    const people = {}
    await context.session.step('people', async () => {
        for (const [name, wanted] of Object.entries(PEOPLE)) people[name] = await makePerson(context, name, wanted)
        const { status } = await people.agent.get(rowsAt('incident', 'sys_id', '', 1))
        need(status !== 401, 'the instance lets new users sign in with a password only after something else')
        return { status, body: null }
    })
    return context.session.steps.at(-1).outcome === 'not tried' ? {} : people
}
