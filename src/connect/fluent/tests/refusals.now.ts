import { user } from '../access/roles.now'
import { DEMO, Test } from './demo'

// Calls that are refused: status and code.

export const recordMissing = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.record-missing'],
        name: 'A record that is not there: 404 record_missing',
        description:
            'The answer names the code, not only a status, so that a page can say what is wrong. A failure means that a page would show a wrong reason.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.record-missing.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.record-missing.2'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.record-missing.3'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/records/incident/0123456789abcdef0123456789abcdef',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.record-missing.4'],
            operation: 'equals',
            statusCode: 404,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.record-missing.5'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'record_missing',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.record-missing.6'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/records/sys_user/0123456789abcdef0123456789abcdef',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.record-missing.7'],
            operation: 'equals',
            statusCode: 404,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.record-missing.8'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'record_missing',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.record-missing.9'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            queryParameters: { table: 'incident', record: '0123456789abcdef0123456789abcdef' },
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.record-missing.10'],
            operation: 'equals',
            statusCode: 404,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.record-missing.11'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'record_missing',
        })
    }
)

export const recordHidden = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.record-hidden'],
        name: 'A record that one may not read looks as if it were not there',
        description:
            'Somebody with Tachyon_User alone, who is neither caller nor fulfiller, gets the same answer for an incident of others as for none. A failure means that the access to incidents is not looked at, or that your instance lets everybody read incidents.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        const incident = atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.record-hidden.1'],
            table: 'incident',
            fieldValues: { short_description: 'Made by a test' },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.record-hidden.2'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.record-hidden.3'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.record-hidden.4'],
            method: 'get',
            path: `/api/x_1e_connect/v1/itsm/records/incident/${incident.record_id}`,
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.record-hidden.5'],
            operation: 'equals',
            statusCode: 404,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.record-hidden.6'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'record_missing',
        })
    }
)

export const idsOfNothing = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.ids-of-nothing'],
        name: 'Ids of nothing: 404 with the code',
        description:
            'A run and an instruction that do not exist are answered with run_missing and definition_missing. A failure means that a caller cannot tell what is missing.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.2'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.3'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/instructions/0123456789abcdef0123456789abcdef',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.4'],
            operation: 'equals',
            statusCode: 404,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.5'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'definition_missing',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.6'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/runs/0123456789abcdef0123456789abcdef',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.7'],
            operation: 'equals',
            statusCode: 404,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.8'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'run_missing',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.9'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/runs/0123456789abcdef0123456789abcdef/responses',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.10'],
            operation: 'equals',
            statusCode: 404,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.11'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'run_missing',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.12'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/runs/0123456789abcdef0123456789abcdef/cancel',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.13'],
            operation: 'equals',
            statusCode: 404,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.14'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'run_missing',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.15'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/runs/0123456789abcdef0123456789abcdef/approval',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{"decision":"approve"}',
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.16'],
            operation: 'equals',
            statusCode: 404,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.ids-of-nothing.17'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'run_missing',
        })
    }
)

export const bodyInvalid = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.body-invalid'],
        name: 'A request of the wrong form: 400 body_invalid',
        description:
            'Unknown fields, ids that are no sys_ids and values that are no text are refused before anything is looked up. A failure means that a mistake of a caller would be taken for something else.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.body-invalid.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.body-invalid.2'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.body-invalid.3'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{"table":"incident","record":"0123456789abcdef0123456789abcdef","definition":"0123456789abcdef0123456789abcdef","state":"completed"}',
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.body-invalid.4'],
            operation: 'equals',
            statusCode: 400,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.body-invalid.5'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'body_invalid',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.body-invalid.6'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{"table":"incident","record":"x^ORnumberISNOTEMPTY","definition":"0123456789abcdef0123456789abcdef"}',
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.body-invalid.7'],
            operation: 'equals',
            statusCode: 400,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.body-invalid.8'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'body_invalid',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.body-invalid.9'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{"table":"incident","record":"0123456789abcdef0123456789abcdef","definition":"0123456789abcdef0123456789abcdef","parameters":{"count":5}}',
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.body-invalid.10'],
            operation: 'equals',
            statusCode: 400,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.body-invalid.11'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'body_invalid',
        })
    }
)

export const queryInvalid = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.query-invalid'],
        name: 'A search of the wrong form: 400 body_invalid',
        description:
            'A kind that is neither question nor action, and a set that is no sys_id, are refused. A failure means that such a search would silently find everything, or nothing.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.query-invalid.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.query-invalid.2'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.query-invalid.3'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/instructions',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            queryParameters: { kind: 'other' },
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.query-invalid.4'],
            operation: 'equals',
            statusCode: 400,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.query-invalid.5'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'body_invalid',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.query-invalid.6'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/instructions',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            queryParameters: { set: 'all' },
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.query-invalid.7'],
            operation: 'equals',
            statusCode: 400,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.query-invalid.8'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'body_invalid',
        })
    }
)

export const recordClosed = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.record-closed'],
        name: 'A closed incident: 409 record_closed',
        description:
            'Nothing new is run for an incident that is not active. A failure means that agents can run instructions for closed incidents.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        const agent = atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.record-closed.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user, '282bf1fac6112285017366cb5f867469'],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.record-closed.2'],
            script: Now.include('./sign-in.js'),
        })
        const incident = atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.record-closed.3'],
            table: 'incident',
            fieldValues: { short_description: 'Made by a test', caller_id: `${agent.user}`, active: false },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.record-closed.4'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: `{"table":"incident","record":"${incident.record_id}","definition":"0123456789abcdef0123456789abcdef","parameters":{}}`,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.record-closed.5'],
            operation: 'equals',
            statusCode: 409,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.record-closed.6'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'record_closed',
        })
    }
)
