import { admin, approver, user } from '../access/roles.now'
import { DEMO, Test } from './demo'

// What needs a connection to 1E. The step that finds an action has a sys_id of its own: version.js names it.

export const connection = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.connection'],
        name: 'The connection to 1E works',
        description:
            'Needs a connection to 1E. Test Server Connection walks hop by hop to 1E and back. A failure means that 1E cannot be reached or refuses the sign-in; the button in App Configuration names the hop and its cure.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        const serving = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.connection.1'],
            script: Now.include('./serving.js'),
        })
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.connection.2'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.connection.3'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.connection.4'],
            method: 'post',
            path: `/api/x_1e_connect/v1/itsm/configurations/${serving.record_id}/test`,
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.connection.5'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.rest.assertResponsePayload({
            $meta: DEMO,
            $id: Now.ID['atf.connection.6'],
            operation: 'contains',
            responseBody: '"connected":true',
        })
    }
)

export const retrieval = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.retrieval'],
        name: 'Instructions are retrieved from 1E',
        description:
            'Needs a connection to 1E. The retrieval is queued and run in the background; it changes what the application knows of 1E, as each night. A failure means that the proxy user sees no instructions; Support shows the reason.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        const serving = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.retrieval.1'],
            script: Now.include('./serving.js'),
        })
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.retrieval.2'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.retrieval.3'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.retrieval.4'],
            method: 'post',
            path: `/api/x_1e_connect/v1/itsm/configurations/${serving.record_id}/retrieve`,
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.retrieval.5'], operation: 'equals', statusCode: 202 })
        atf.server.recordValidation({
            $meta: DEMO,
            $id: Now.ID['atf.retrieval.6'],
            table: 'x_1e_connect_configuration',
            recordId: `${serving.record_id}`,
            fieldValues: 'retrieved_at>=javascript:gs.minutesAgoStart(1)',
            enforceSecurity: false,
            assert: 'record_validated',
            timeout: { minutes: 2 },
        })
        atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.retrieval.7'],
            table: 'x_1e_connect_instruction_definition',
            fieldValues: `configuration=${serving.record_id}^active=true`,
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
    }
)

export const runQuestion = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.run-question'],
        name: 'A question is run on a device and answered',
        description:
            'Needs a connection to 1E. Takes the first question without parameters and the first device that 1E lists as online, and follows the run to its end. Questions only read. A failure names the code of the answer; errors.md says what to do.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        const serving = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.1'],
            script: Now.include('./serving.js'),
        })
        const agent = atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.2'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user, '282bf1fac6112285017366cb5f867469'],
            groups: [],
            impersonate: true,
        })
        const computer = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.3'],
            script: Now.include('./computer.js'),
        })
        const incident = atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.4'],
            table: 'incident',
            fieldValues: {
                short_description: 'Made by a test',
                caller_id: `${agent.user}`,
                cmdb_ci: `${computer.record_id}`,
            },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.5'],
            script: Now.include('./sign-in.js'),
        })
        const question = atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.6'],
            table: 'x_1e_connect_instruction_definition',
            fieldValues: `configuration=${serving.record_id}^kind=question^active=true^parameters=[]^approval_required=false`,
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.7'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: `{"table":"incident","record":"${incident.record_id}","definition":"${question.first_record}","parameters":{}}`,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.8'],
            operation: 'equals',
            statusCode: 201,
        })
        const run = atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.9'],
            table: 'x_1e_connect_run',
            fieldValues: `record_id=${incident.record_id}`,
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
        // Nobody has its page open: the collector polls it, about a minute later.
        atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.10'],
            table: 'x_1e_connect_run',
            fieldValues: `record_id=${incident.record_id}^received>0`,
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { minutes: 3 },
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.11'],
            method: 'get',
            path: `/api/x_1e_connect/v1/itsm/runs/${run.first_record}`,
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.12'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.server.recordValidation({
            $meta: DEMO,
            $id: Now.ID['atf.run-question.13'],
            table: 'x_1e_connect_run',
            recordId: `${run.first_record}`,
            fieldValues: 'stateINrunning,completed^platform_idISNOTEMPTY',
            enforceSecurity: false,
            assert: 'record_validated',
            timeout: { seconds: 1 },
        })
    }
)

export const approval = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.approval'],
        name: 'An action that needs an approval waits, and a rejection ends it',
        description:
            'Needs a connection to 1E. The action is asked for and rejected: nothing is sent to a device. A failure means that an action could be run without an approval, or that no approver can decide.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.approval.1'],
            firstName: 'Test',
            lastName: 'Approver',
            roles: [approver],
            groups: [],
            impersonate: true,
        })
        const decider = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.approval.2'],
            script: Now.include('./sign-in.js'),
        })
        const serving = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.approval.3'],
            script: Now.include('./serving.js'),
        })
        const agent = atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.approval.4'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user, '282bf1fac6112285017366cb5f867469'],
            groups: [],
            impersonate: true,
        })
        const computer = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.approval.5'],
            script: Now.include('./computer.js'),
        })
        const incident = atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.approval.6'],
            table: 'incident',
            fieldValues: {
                short_description: 'Made by a test',
                caller_id: `${agent.user}`,
                cmdb_ci: `${computer.record_id}`,
            },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.approval.7'],
            script: Now.include('./sign-in.js'),
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.approval.8'],
            table: 'x_1e_connect_configuration',
            recordId: `${serving.record_id}`,
            fieldValues: { enable_approval: true },
            enforceSecurity: false,
            assert: 'record_successfully_updated',
        })
        const action = atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['c0de1e000000000000000000000a7f01'],
            table: 'x_1e_connect_instruction_definition',
            fieldValues: `configuration=${serving.record_id}^kind=action^active=true^parameters=[]`,
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
        const version = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.approval.10'],
            script: Now.include('./version.js'),
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.approval.11'],
            table: 'x_1e_connect_instruction_definition',
            recordId: `${action.first_record}`,
            fieldValues: { approval_required: true },
            enforceSecurity: false,
            assert: 'record_successfully_updated',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.approval.12'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: `{"table":"incident","record":"${incident.record_id}","definition":"${action.first_record}","parameters":{},"device":"${computer.record_id.fqdn}","version":"${version.record_id}","key":"${agent.user}"}`,
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.approval.13'], operation: 'equals', statusCode: 201 })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.approval.14'],
            elementName: '/result/state',
            operation: 'equals',
            elementValue: 'awaiting_approval',
        })
        const run = atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.approval.15'],
            table: 'x_1e_connect_run',
            fieldValues: `record_id=${incident.record_id}`,
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.approval.16'],
            method: 'post',
            path: `/api/x_1e_connect/v1/itsm/runs/${run.first_record}/approval`,
            auth: 'basic',
            basicAuthentication: decider.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{"decision":"reject","comment":"Made by a test"}',
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.approval.17'], operation: 'equals', statusCode: 200 })
        atf.server.recordValidation({
            $meta: DEMO,
            $id: Now.ID['atf.approval.18'],
            table: 'x_1e_connect_run',
            recordId: `${run.first_record}`,
            fieldValues: 'state=rejected^platform_idISEMPTY',
            enforceSecurity: false,
            assert: 'record_validated',
            timeout: { seconds: 1 },
        })
    }
)

export const cancel = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.cancel'],
        name: 'A run is cancelled',
        description:
            'Needs a connection to 1E. A question is sent and cancelled at once; 1E then gathers no more for it. A failure means that runs take places in 1E until they expire.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        const serving = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.cancel.1'],
            script: Now.include('./serving.js'),
        })
        const agent = atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.cancel.2'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user, '282bf1fac6112285017366cb5f867469'],
            groups: [],
            impersonate: true,
        })
        const computer = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.cancel.3'],
            script: Now.include('./computer.js'),
        })
        const incident = atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.cancel.4'],
            table: 'incident',
            fieldValues: {
                short_description: 'Made by a test',
                caller_id: `${agent.user}`,
                cmdb_ci: `${computer.record_id}`,
            },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.cancel.5'],
            script: Now.include('./sign-in.js'),
        })
        const question = atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.cancel.6'],
            table: 'x_1e_connect_instruction_definition',
            fieldValues: `configuration=${serving.record_id}^kind=question^active=true^parameters=[]^approval_required=false`,
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.cancel.7'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: `{"table":"incident","record":"${incident.record_id}","definition":"${question.first_record}","parameters":{}}`,
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.cancel.8'], operation: 'equals', statusCode: 201 })
        const run = atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.cancel.9'],
            table: 'x_1e_connect_run',
            fieldValues: `record_id=${incident.record_id}`,
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.cancel.10'],
            method: 'post',
            path: `/api/x_1e_connect/v1/itsm/runs/${run.first_record}/cancel`,
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.cancel.11'], operation: 'equals', statusCode: 200 })
        atf.server.recordValidation({
            $meta: DEMO,
            $id: Now.ID['atf.cancel.12'],
            table: 'x_1e_connect_run',
            recordId: `${run.first_record}`,
            fieldValues: 'state=cancelled',
            enforceSecurity: false,
            assert: 'record_validated',
            timeout: { seconds: 1 },
        })
    }
)
