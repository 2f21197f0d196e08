import { admin, user } from '../access/roles.now'
import { DEMO, Test } from './demo'

// Rows that only our modules write or read.

export const rowsByHand = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.rows-by-hand'],
        name: 'Nobody makes rows of our modules by hand',
        description:
            'Runs, responses, events, savings and outcomes are written by our modules alone, administrators included. A failure means that an ACL of ours is gone, and the record of what was run can be forged.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.rows-by-hand.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.rows-by-hand.2'],
            table: 'x_1e_connect_run',
            fieldValues: { state: 'queued' },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.rows-by-hand.3'],
            table: 'x_1e_connect_response',
            fieldValues: { sequence: 1 },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.rows-by-hand.4'],
            table: 'x_1e_connect_run_event',
            fieldValues: { sequence: 1 },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.rows-by-hand.5'],
            table: 'x_1e_connect_saving',
            fieldValues: { amount: 1 },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.rows-by-hand.6'],
            table: 'x_1e_connect_incident_outcome',
            fieldValues: { help: 'without' },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
    }
)

export const claims = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.claims'],
        name: 'Nobody reads claims',
        description: 'They are for our modules. A failure means that the ACL that refuses everybody is gone.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.claims.1'],
            table: 'x_1e_connect_claim',
            fieldValues: { name: 'Made by a test' },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.claims.2'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.claims.3'],
            table: 'x_1e_connect_claim',
            fieldValues: 'name=Made by a test',
            enforceSecurity: true,
            assert: 'no_records_match_query',
            timeout: { seconds: 1 },
        })
    }
)

export const roiAgent = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.roi-agent'],
        name: 'An agent reads no rates',
        description: 'What an hour of an agent costs is for Tachyon_Admin. A failure means that agents can read costs.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        const set = atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.roi-agent.1'],
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
            $id: Now.ID['atf.roi-agent.2'],
            table: 'x_1e_connect_roi_configuration',
            fieldValues: { name: 'Made by a test', instruction_set: `${set.record_id}`, active: false },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.roi-agent.3'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user],
            groups: [],
            impersonate: true,
        })
        atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.roi-agent.4'],
            table: 'x_1e_connect_roi_configuration',
            fieldValues: 'name=Made by a test',
            enforceSecurity: true,
            assert: 'no_records_match_query',
            timeout: { seconds: 1 },
        })
    }
)

export const definitionsByHand = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.definitions-by-hand'],
        name: 'Nobody makes an instruction by hand',
        description:
            'Instructions and their sets come from 1E. A failure means that an administrator could offer an instruction that 1E does not know.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.definitions-by-hand.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.definitions-by-hand.2'],
            table: 'x_1e_connect_instruction_definition',
            fieldValues: { name: 'Made by a test', readable_payload: 'Made by a test' },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.definitions-by-hand.3'],
            table: 'x_1e_connect_instruction_set',
            fieldValues: { name: 'Made by a test' },
            enforceSecurity: true,
            assert: 'record_not_inserted',
        })
    }
)
