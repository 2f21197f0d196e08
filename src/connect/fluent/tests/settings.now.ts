import { admin, user } from '../access/roles.now'
import { DEMO, Test } from './demo'

// Settings of App Configuration. Each test is about the one configuration of the instance; what it changes comes back.

export const settingRange = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.setting-range'],
        name: 'A saved setting outside its range is refused',
        description:
            'Each numeric setting of App Configuration is refused one below and one above its range, and nothing is changed. A failure means that a setting can be saved with which runs never end, or 1E is asked too often.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { keep_answers_minutes: 9 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.3'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { keep_answers_minutes: 10081 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.4'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { gather_data_minutes: 9 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.5'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { gather_data_minutes: 10081 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.6'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { status_wait_seconds: 0 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.7'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { status_wait_seconds: 61 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.8'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { response_batch_size: 0 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.9'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { response_batch_size: 1001 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.10'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { calls_at_once: 0 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.11'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { calls_at_once: 17 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.12'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { starts_per_minute: 0 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.13'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { starts_per_minute: 1001 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.14'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { response_keep_days: 0 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.15'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { response_keep_days: 366 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.16'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { history_keep_months: 0 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-range.17'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { history_keep_months: 61 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
    }
)

export const settingLimits = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.setting-limits'],
        name: 'A setting at the end of its range is saved',
        description:
            'The least and the greatest number of a range are both taken. What was set before comes back when the test has ended. A failure means that the ranges are narrower than administer.md says.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.setting-limits.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-limits.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { keep_answers_minutes: 10, gather_data_minutes: 10 },
            enforceSecurity: true,
            assert: 'record_successfully_updated',
        })
        atf.server.recordValidation({
            $meta: DEMO,
            $id: Now.ID['atf.setting-limits.3'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: 'keep_answers_minutes=10^gather_data_minutes=10',
            enforceSecurity: false,
            assert: 'record_validated',
            timeout: { seconds: 1 },
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-limits.4'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { keep_answers_minutes: 10080, status_wait_seconds: 60 },
            enforceSecurity: true,
            assert: 'record_successfully_updated',
        })
        atf.server.recordValidation({
            $meta: DEMO,
            $id: Now.ID['atf.setting-limits.5'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: 'keep_answers_minutes=10080^status_wait_seconds=60',
            enforceSecurity: false,
            assert: 'record_validated',
            timeout: { seconds: 1 },
        })
    }
)

export const settingAddress = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.setting-address'],
        name: 'An address of 1E that is none is refused',
        description:
            '1E Platform URL must be https and without a path. A failure means that a password could be sent in clear, or to a wrong page.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.setting-address.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-address.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { platform_url: 'http://dex.example.com' },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-address.3'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { platform_url: 'https://dex.example.com/other/page' },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-address.4'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { platform_url: 'dex.example.com' },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
    }
)

export const settingUser = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.setting-user'],
        name: 'A 1E user name without its domain is refused',
        description: '1E wants DOMAIN\\user. A failure means that a sign-in is saved that 1E always refuses.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.setting-user.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-user.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { user_name: 'svc-servicenow' },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-user.3'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { user_name: 'svc@example.com' },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
    }
)

export const settingPrefix = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.setting-prefix'],
        name: 'A prefix that no file can have is refused',
        description:
            'Names of attached workbooks begin with it. A failure means that attaching fails later, when nobody looks.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.setting-prefix.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-prefix.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { attachment_prefix: '1E/Response' },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-prefix.3'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { attachment_prefix: '1E:Response' },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
    }
)

export const settingPageSize = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.setting-page-size'],
        name: 'A page size that the table does not offer is refused',
        description:
            'It is one of 10, 25, 50 and 100. A failure means that the table shows another number of rows than is set.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.setting-page-size.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-page-size.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { page_size: '15' },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
    }
)

export const settingDeviceField = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.setting-device-field'],
        name: 'A device field that refers to nothing is refused',
        description:
            'Targeted device field name must be a reference field of incident. A failure means that no device is found for any incident.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.setting-device-field.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-device-field.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { target_device_field: 'short_description' },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-device-field.3'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { target_device_field: 'cmdb_ci.name' },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
    }
)

export const settingKept = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.setting-kept'],
        name: 'The configuration of the instance cannot be deleted',
        description:
            'It is the one that App Configuration shows. A failure means that the application can be left without settings.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.setting-kept.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.server.recordDelete({
            $meta: DEMO,
            $id: Now.ID['atf.setting-kept.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            enforceSecurity: true,
            assert: 'record_not_deleted',
        })
        atf.server.recordValidation({
            $meta: DEMO,
            $id: Now.ID['atf.setting-kept.3'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: 'single_tenant=true',
            enforceSecurity: false,
            assert: 'record_validated',
            timeout: { seconds: 1 },
        })
    }
)

export const settingAgent = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.setting-agent'],
        name: 'An agent changes no setting',
        description:
            'Tachyon_User may not write the configuration. A failure means that agents can lead the application to another address.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.setting-agent.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [user],
            groups: [],
            impersonate: true,
        })
        atf.server.recordUpdate({
            $meta: DEMO,
            $id: Now.ID['atf.setting-agent.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            fieldValues: { keep_answers_minutes: 300 },
            enforceSecurity: true,
            assert: 'record_not_updated',
        })
    }
)
