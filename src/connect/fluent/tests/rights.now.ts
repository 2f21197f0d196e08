import { admin, approver, user } from '../access/roles.now'
import { DEMO, Test } from './demo'

// Who may call which route.

export const noRole = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.no-role'],
        name: 'Without a 1E role: 403',
        description:
            'A person without any role of ours is refused by every REST call that agents use. A failure means that the ACLs of the routes are missing or were changed: anybody could read and run instructions.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.no-role.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.no-role.2'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.no-role.3'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/instructions',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.no-role.4'], operation: 'equals', statusCode: 403 })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.no-role.5'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/records/incident/0123456789abcdef0123456789abcdef',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.no-role.6'], operation: 'equals', statusCode: 403 })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.no-role.7'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.no-role.8'], operation: 'equals', statusCode: 403 })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.no-role.9'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/texts',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.no-role.10'], operation: 'equals', statusCode: 403 })
    }
)

export const nobody = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.nobody'],
        name: 'Without credentials: 401',
        description:
            'A call without credentials is not answered. A failure means that a route of ours is open to the public.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.nobody.1'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/instructions',
            auth: '',
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.nobody.2'], operation: 'equals', statusCode: 401 })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.nobody.3'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/texts',
            auth: '',
        })
        atf.rest.assertStatusCode({ $meta: DEMO, $id: Now.ID['atf.nobody.4'], operation: 'equals', statusCode: 401 })
    }
)

export const approverAlone = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.approver-alone'],
        name: 'An approver starts nothing',
        description:
            'Whoever has Tachyon_Approver alone may read texts and decide, and may neither search nor run instructions. A failure means that the roles of the routes were mixed up.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.approver-alone.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [approver],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.approver-alone.2'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.approver-alone.3'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/texts',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.approver-alone.4'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.rest.assertResponseJSONPayloadIsValid({ $meta: DEMO, $id: Now.ID['atf.approver-alone.5'] })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.approver-alone.6'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/instructions',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.approver-alone.7'],
            operation: 'equals',
            statusCode: 403,
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.approver-alone.8'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/runs',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.approver-alone.9'],
            operation: 'equals',
            statusCode: 403,
        })
    }
)

export const agentAdministers = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.agent-administers'],
        name: 'An agent administers nothing',
        description:
            'Tachyon_User may not test a connection, retrieve instructions, check the entitlement or read the installation check. A failure means that agents can do what is for Tachyon_Admin.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.agent-administers.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.agent-administers.2'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.agent-administers.3'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/configurations/c0de1e00000000000000000000000001/test',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.agent-administers.4'],
            operation: 'equals',
            statusCode: 403,
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.agent-administers.5'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/configurations/c0de1e00000000000000000000000001/retrieve',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.agent-administers.6'],
            operation: 'equals',
            statusCode: 403,
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.agent-administers.7'],
            method: 'post',
            path: '/api/x_1e_connect/v1/itsm/configurations/c0de1e00000000000000000000000001/entitlement',
            auth: 'basic',
            basicAuthentication: profile.record_id,
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.agent-administers.8'],
            operation: 'equals',
            statusCode: 403,
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.agent-administers.9'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/installation',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.agent-administers.10'],
            operation: 'equals',
            statusCode: 403,
        })
    }
)

export const installation = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.installation'],
        name: 'An administrator reads the installation check',
        description:
            'GET /installation answers Tachyon_Admin with both versions and all probes. A failure means that the application is not whole; the page Support shows what the probes found.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.installation.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.installation.2'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.installation.3'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/installation',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.installation.4'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.installation.5'],
            elementName: '/result/connect',
            operation: 'exists',
            elementValue: '',
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.installation.6'],
            elementName: '/result/core',
            operation: 'exists',
            elementValue: '',
        })
        atf.rest.assertResponsePayload({
            $meta: DEMO,
            $id: Now.ID['atf.installation.7'],
            operation: 'contains',
            responseBody: '"name":"indexes"',
        })
        atf.rest.assertResponsePayload({
            $meta: DEMO,
            $id: Now.ID['atf.installation.8'],
            operation: 'contains',
            responseBody: '"name":"signing"',
        })
    }
)

export const health = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.health'],
        name: 'An administrator reads the health of the connections',
        description:
            'GET /health answers Tachyon_Admin with the connections that are in use. It asks nothing of 1E. A failure means that the page Health shows nothing.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.health.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        const profile = atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.health.2'],
            script: Now.include('./sign-in.js'),
        })
        atf.rest.sendRestRequest({
            $meta: DEMO,
            $id: Now.ID['atf.health.3'],
            method: 'get',
            path: '/api/x_1e_connect/v1/itsm/health',
            auth: 'basic',
            basicAuthentication: profile.record_id,
        })
        atf.rest.assertStatusCode({
            $meta: DEMO,
            $id: Now.ID['atf.health.4'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $meta: DEMO,
            $id: Now.ID['atf.health.5'],
            elementName: '/result/asOf',
            operation: 'exists',
            elementValue: '',
        })
    }
)
