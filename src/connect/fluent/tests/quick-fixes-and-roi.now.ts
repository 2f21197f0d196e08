import { admin, user } from '../access/roles.now'
import { DEMO, Test } from './demo'

// Rules on categories of quick fixes and on rates.

export const category = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.category'],
        name: 'A quick fix category needs a name of its own',
        description:
            'A category without a name, and a second one of the same name, are refused. A failure means that agents see two menus that they cannot tell apart.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.category.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.category.2'],
            table: 'x_1e_connect_quick_fix_category',
            fieldValues: { description: 'Without a name' },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.category.3'],
            table: 'x_1e_connect_quick_fix_category',
            fieldValues: { name: 'Made by a test' },
            enforceSecurity: true,
            assert: 'record_successfully_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.category.4'],
            table: 'x_1e_connect_quick_fix_category',
            fieldValues: { name: 'Made by a test' },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
    }
)

export const categoryOrder = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.category-order'],
        name: 'An order outside its range is refused',
        description:
            'The order of a category is a whole number between 0 and 10000. A failure means that categories stand in an order that nobody has chosen.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.category-order.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.category-order.2'],
            table: 'x_1e_connect_quick_fix_category',
            fieldValues: { name: 'Made by a test', order: -1 },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.category-order.3'],
            table: 'x_1e_connect_quick_fix_category',
            fieldValues: { name: 'Made by a test', order: 10001 },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.category-order.4'],
            table: 'x_1e_connect_quick_fix_category',
            fieldValues: { name: 'Made by a test', order: 10000 },
            enforceSecurity: true,
            assert: 'record_successfully_inserted',
        })
    }
)

export const categoryAgent = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.category-agent'],
        name: 'An agent reads categories and makes none',
        description:
            'Tachyon_User sees what is offered, and may not change it. A failure means that the rights on quick fixes were changed.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.category-agent.1'],
            table: 'x_1e_connect_quick_fix_category',
            fieldValues: { name: 'Made by a test' },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.category-agent.2'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user],
            groups: [],
            impersonate: true,
        })
        atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.category-agent.3'],
            table: 'x_1e_connect_quick_fix_category',
            fieldValues: 'name=Made by a test',
            enforceSecurity: true,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.category-agent.4'],
            table: 'x_1e_connect_quick_fix_category',
            fieldValues: { name: 'Made by an agent' },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
    }
)

export const roi = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.roi'],
        name: 'A ROI configuration begins with its defaults',
        description:
            'Manual effort of 15 minutes, USD, and successful runs alone. A failure means that savings are counted by other rates than administer.md says.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.roi.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        const set = atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.roi.2'],
            table: 'x_1e_connect_instruction_set',
            fieldValues: {
                name: 'Made by a test',
                platform_id: 'atf',
                configuration: 'c0de1e00000000000000000000000001',
            },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        const roi = atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.roi.3'],
            table: 'x_1e_connect_roi_configuration',
            fieldValues: { name: 'Made by a test', instruction_set: `${set.record_id}`, active: false },
            enforceSecurity: true,
            assert: 'record_successfully_inserted',
        })
        atf.server.recordValidation({
            $meta: DEMO,
            $id: Now.ID['atf.roi.4'],
            table: 'x_1e_connect_roi_configuration',
            recordId: `${roi.record_id}`,
            fieldValues: 'manual_minutes=15^currency=USD^only_successful=true',
            enforceSecurity: false,
            assert: 'record_validated',
            timeout: { seconds: 1 },
        })
    }
)

export const roiNumbers = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.roi-numbers'],
        name: 'Rates outside their ranges are refused',
        description:
            'Minutes and costs have ranges, and a currency is a code of three letters. A failure means that the dashboard shows sums that mean nothing.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.roi-numbers.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        const set = atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.roi-numbers.2'],
            table: 'x_1e_connect_instruction_set',
            fieldValues: {
                name: 'Made by a test',
                platform_id: 'atf',
                configuration: 'c0de1e00000000000000000000000001',
            },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.roi-numbers.3'],
            table: 'x_1e_connect_roi_configuration',
            fieldValues: {
                name: 'Made by a test',
                instruction_set: `${set.record_id}`,
                active: false,
                manual_minutes: 0,
            },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.roi-numbers.4'],
            table: 'x_1e_connect_roi_configuration',
            fieldValues: {
                name: 'Made by a test',
                instruction_set: `${set.record_id}`,
                active: false,
                manual_minutes: 1441,
            },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.roi-numbers.5'],
            table: 'x_1e_connect_roi_configuration',
            fieldValues: {
                name: 'Made by a test',
                instruction_set: `${set.record_id}`,
                active: false,
                agent_cost_per_hour: 10001,
            },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.roi-numbers.6'],
            table: 'x_1e_connect_roi_configuration',
            fieldValues: {
                name: 'Made by a test',
                instruction_set: `${set.record_id}`,
                active: false,
                user_minutes: -1,
            },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.roi-numbers.7'],
            table: 'x_1e_connect_roi_configuration',
            fieldValues: { name: 'Made by a test', instruction_set: `${set.record_id}`, active: false, currency: 'eu' },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
    }
)

export const roiAim = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.roi-aim'],
        name: 'A ROI configuration is about one instruction or one set',
        description:
            'Without either it is refused. A failure means that savings are counted for nothing, or for everything.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.roi-aim.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.roi-aim.2'],
            table: 'x_1e_connect_roi_configuration',
            fieldValues: { name: 'Made by a test', active: false },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
    }
)
