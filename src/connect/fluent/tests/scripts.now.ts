import { admin, approver } from '../access/roles.now'
import { DEMO, Test } from './demo'

// Roles, script includes and jobs.

export const roleAdmin = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.role-admin'],
        name: 'Tachyon_Admin holds the rights of an agent',
        description:
            'It contains Tachyon_User and the user role of 1E Core. A failure means that the containment of our roles was changed.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.role-admin.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.role-admin.2'],
            script: Now.include('./role-admin.js'),
        })
    }
)

export const roleApprover = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.role-approver'],
        name: 'Tachyon_Approver may approve, and is no agent',
        description:
            'It contains approver_user of the platform and the user role of 1E Core, and not Tachyon_User. A failure means that approvals do not reach My Approvals, or that approvers can run instructions.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.role-approver.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [approver],
            groups: [],
            impersonate: true,
        })
        atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.role-approver.2'],
            script: Now.include('./role-approver.js'),
        })
    }
)

export const referenceFields = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.reference-fields'],
        name: 'ReferenceFields lists the fields that can hold a device',
        description:
            'The script include answers the reference fields of incident, and no other. A failure means that App Configuration offers a field that cannot be used.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.reference-fields.1'],
            script: Now.include('./reference-fields.js'),
        })
    }
)

export const coreDoor = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.core-door'],
        name: '1E Core answers a wrong call with a code and never throws',
        description:
            'A call that does not exist, and one for a configuration of nobody, are answered with an error. A failure means that versions of the two applications do not fit, or that a module of 1E Core cannot be loaded.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.core-door.1'],
            script: Now.include('./core-door.js'),
        })
    }
)

export const support = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.support'],
        name: 'Support tells versions and jobs',
        description:
            'The script include behind the pages Support and Scheduled Jobs answers without an error. A failure means that a module of the application cannot be loaded.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.support.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.support.2'],
            script: Now.include('./support.js'),
        })
    }
)

export const approvalSummary = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.approval-summary'],
        name: 'The summary of a request tells nothing of a run that is not there',
        description:
            'ApprovalSummary answers null for a run that the reader may not read or that is not there. A failure means that the form of a request would break or tell too much.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({
            $meta: DEMO,
            $id: Now.ID['atf.approval-summary.1'],
            script: Now.include('./approval-summary.js'),
        })
    }
)

export const jobs = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.jobs'],
        name: 'The scheduled jobs are there and active',
        description:
            'Collecting, purging, ranking, and the check of the entitlement. A failure means that runs are not gone on with when nobody looks, or that old rows stay: see Scheduled Jobs in the menu.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.jobs.1'],
            table: 'sysauto_script',
            fieldValues: 'name=1E Platform-Collect Runs^active=true',
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
        atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.jobs.3'],
            table: 'sysauto_script',
            fieldValues: 'name=1E Platform-Purge Responses^active=true',
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
        atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.jobs.4'],
            table: 'sysauto_script',
            fieldValues: 'name=1E Platform-Purge History^active=true',
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
        atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.jobs.5'],
            table: 'sysauto_script',
            fieldValues: 'name=1E Platform-Check Entitlement^active=true',
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
        atf.server.recordQuery({
            $meta: DEMO,
            $id: Now.ID['atf.jobs.6'],
            table: 'sysauto_script',
            fieldValues: 'name=1E Platform-Rank Quick Fixes^active=true',
            enforceSecurity: false,
            assert: 'records_match_query',
            timeout: { seconds: 1 },
        })
    }
)
