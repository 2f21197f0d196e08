import { admin, user } from '../access/roles.now'
import { DEMO, Test } from './demo'

// Shapes of answers, and the platform’s own door to our tables.

export const search = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.search'],
        name: 'The search answers a list with its total',
        description:
            'GET /instructions answers items and total, also before anything was retrieved. A failure means that the panel cannot show instructions.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.search.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.search.2'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.search.3'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/instructions',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            queryParameters: { query: 'proc', limit: '1' },
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.search.4'], operation: 'equals', statusCode: 200 })
        atf.rest.assertResponseJSONPayloadIsValid({ $meta: DEMO, $id: Now.ID['atf.search.5'] })
        atf.rest.assertResponsePayload({
            $meta: DEMO,
            $id: Now.ID['atf.search.6'],
            operation: 'contains',
            responseBody: '"items":[',
        })
        atf.rest.assertResponsePayload({
            $meta: DEMO,
            $id: Now.ID['atf.search.7'],
            operation: 'contains',
            responseBody: '"total":',
        })
        atf.rest.assertResponseHeader({
            $meta: DEMO,
            $id: Now.ID['atf.search.8'],
            headerName: 'Content-Type',
            operation: 'contains',
            headerValue: 'application/json',
        })
    }
)

export const startPage = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.start-page'],
        name: 'A page begins on an incident',
        description:
            'GET /records/incident/{id} answers the caller of an incident with what a page needs: number, settings, and that the agent may not administer. A failure means that the panel stays empty.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        const agent = atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.start-page.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user, '282bf1fac6112285017366cb5f867469'],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.start-page.2'],
            script: Now.include('./sign-in.js'),
        })
        const incident = atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.start-page.3'],
            table: 'incident',
            fieldValues: { short_description: 'Made by a test', caller_id: `${agent.user}` },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.start-page.4'],
            method: 'get',
            path: `/api/x_1e_connect/v1/itsm/records/incident/${incident.record_id}`,
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.start-page.5'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.start-page.6'],
            elementName: '/result/id',
            operation: 'equals',
            elementValue: `${incident.record_id}`,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.start-page.7'],
            elementName: '/result/number',
            operation: 'exists',
            elementValue: '',
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.start-page.8'],
            elementName: '/result/settings/pageSize',
            operation: 'exists',
            elementValue: '',
        })
        atf.rest.assertResponsePayload({
            $meta: DEMO,
            $id: Now.ID['atf.start-page.9'],
            operation: 'contains',
            responseBody: '"administer":false',
        })
    }
)

export const history = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.history'],
        name: 'An incident on which nothing was run has no history',
        description:
            'GET /runs answers an empty list for a new incident, and a key that is none is refused. A failure means that an agent would see runs of others.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        const agent = atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.history.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user, '282bf1fac6112285017366cb5f867469'],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.history.2'],
            script: Now.include('./sign-in.js'),
        })
        const incident = atf.server.recordInsert({
            $meta: DEMO,
            $id: Now.ID['atf.history.3'],
            table: 'incident',
            fieldValues: { short_description: 'Made by a test', caller_id: `${agent.user}` },
            enforceSecurity: false,
            assert: 'record_successfully_inserted',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.history.4'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            queryParameters: { table: 'incident', record: `${incident.record_id}` },
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.history.5'], operation: 'equals', statusCode: 200 })
        atf.rest.assertResponsePayload({
            $meta: DEMO,
            $id: Now.ID['atf.history.6'],
            operation: 'contains',
            responseBody: '"total":0',
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.history.7'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            queryParameters: { table: 'incident', record: `${incident.record_id}`, key: 'short' },
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.history.8'], operation: 'equals', statusCode: 400 })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.history.9'],
            elementName: '/error/detail',
            operation: 'contains',
            elementValue: 'body_invalid',
        })
    }
)

export const tableApi = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.table-api'],
        name: 'Nobody makes a run through the Table API',
        description:
            'Runs are made by our modules alone: a row that is posted is refused, also for Tachyon_Admin. A failure means that the rules that guard a run can be bypassed.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.table-api.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.table-api.2'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.table-api.3'],
            method: 'post',
            path: '/api/now/table/x_1e_connect_run',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{"state":"queued"}',
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.table-api.4'], operation: 'equals', statusCode: 403 })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.table-api.5'],
            method: 'post',
            path: '/api/now/table/x_1e_connect_response',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{"sequence":"1"}',
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.table-api.6'], operation: 'equals', statusCode: 403 })
    }
)
