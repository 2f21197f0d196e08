import { idOf } from '../install/roles.ts'
import type { BaseRow } from './records.ts'

/** Applications of the platform's own administration: title, and modules as `Title: table`. For administrators. */
const MENU: [title: string, modules: string][] = [
    ['User Administration', 'Users: sys_user, Groups: sys_user_group, Roles: sys_user_role, Companies: core_company'],
    ['Domain Admin', 'Domains: domain'],
    ['MID Server', 'Servers: ecc_agent'],
    ['System OAuth', 'JWT Keys: jwt_keystore_aliases, JWT Providers: jwt_provider'],
    ['System Definition', 'Certificates: sys_certificate, Plugins: sys_plugins'],
    ['System Properties', 'All Properties: sys_properties'],
]

export const BASE_APPLICATIONS: BaseRow[] = MENU.map(([title], at) => ({
    sys_id: idOf('application menu', title),
    title,
    active: 'true',
    order: String(1000 + at * 10),
    roles: 'admin',
    sys_scope: 'global',
}))

export const BASE_MODULES: BaseRow[] = MENU.flatMap(([application, modules]) =>
    modules.split(', ').map((text, at) => {
        const [title = '', name = ''] = text.split(': ')
        return {
            sys_id: idOf('module', application, title),
            title,
            application: idOf('application menu', application),
            link_type: 'LIST',
            name,
            order: String((at + 1) * 100),
            active: 'true',
            roles: 'admin',
            sys_scope: 'global',
        }
    })
)
