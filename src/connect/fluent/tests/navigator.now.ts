import { admin, approver, user } from '../access/roles.now'
import { configuration, sets } from '../menu/administration.now'
import { approvals, definitions, history, menu } from '../menu/menu.now'
import { DEMO, Test } from './demo'

// The application navigator. It needs a client test runner.

export const menuAgent = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.menu-agent'],
        name: 'An agent sees instructions and history, and no administration',
        description:
            'The menu 1E ITSM Connect offers Tachyon_User what an agent needs. A failure means that the roles of the menu were changed.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.menu-agent.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user],
            groups: [],
            impersonate: true,
        })
        atf.applicationNavigator.applicationMenuVisibility({
            $meta: DEMO,
            $id: Now.ID['atf.menu-agent.2'],
            navigator: 'polaris',
            // @ts-expect-error the SDK asks for what Record() makes, and takes any record
            visible: [menu],
        })
        atf.applicationNavigator.moduleVisibility({
            $meta: DEMO,
            $id: Now.ID['atf.menu-agent.3'],
            navigator: 'polaris',
            visibleModules: [definitions, history],
            notVisibleModules: [configuration, sets],
        })
    }
)

export const menuAdmin = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.menu-admin'],
        name: 'Tachyon_Admin sees the administration',
        description:
            'App Configuration and the instruction sets stand in the menu. A failure means that an administrator does not find the settings.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.menu-admin.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.applicationNavigator.moduleVisibility({
            $meta: DEMO,
            $id: Now.ID['atf.menu-admin.2'],
            navigator: 'polaris',
            visibleModules: [configuration, sets, definitions],
            notVisibleModules: [],
        })
    }
)

export const menuApprover = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.menu-approver'],
        name: 'An approver sees the approvals',
        description:
            '1E Approvals stands in the menu of Tachyon_Approver, the history does not. A failure means that approvers find their requests by mail alone.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.menu-approver.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [approver],
            groups: [],
            impersonate: true,
        })
        atf.applicationNavigator.moduleVisibility({
            $meta: DEMO,
            $id: Now.ID['atf.menu-approver.2'],
            navigator: 'polaris',
            visibleModules: [approvals],
            notVisibleModules: [history, configuration],
        })
    }
)
