import { admin } from '../access/roles.now'
import { entitlement, retrieve, save, test } from '../configurations/buttons.now'
import { DEMO, Test } from './demo'

// Classic forms. They need a client test runner.

export const formRequired = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.form-required'],
        name: 'App Configuration asks for every setting',
        description:
            'Each setting is mandatory on the form. A failure means that the UI policy that asks for them is inactive, and a setting can be emptied.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.form-required.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.form.openExistingRecord({
            $meta: DEMO,
            $id: Now.ID['atf.form-required.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            formUI: 'standard_ui',
        })
        atf.form.fieldStateValidation({
            $meta: DEMO,
            $id: Now.ID['atf.form-required.3'],
            table: 'x_1e_connect_configuration',
            mandatory: [
                'platform_url',
                'keep_answers_minutes',
                'gather_data_minutes',
                'status_wait_seconds',
                'response_batch_size',
                'page_size',
                'attachment_prefix',
                'target_device_field',
            ],
            formUI: 'standard_ui',
        })
    }
)

export const formOauth = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.form-oauth'],
        name: 'Modern Authentication asks for its own fields',
        description:
            'With Enable OAuth the fields of the key are mandatory. A failure means that a sign-in can be saved of which half is missing.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.form-oauth.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.form.openExistingRecord({
            $meta: DEMO,
            $id: Now.ID['atf.form-oauth.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            formUI: 'standard_ui',
        })
        atf.form.setFieldValue({
            $meta: DEMO,
            $id: Now.ID['atf.form-oauth.3'],
            table: 'x_1e_connect_configuration',
            fieldValues: { enable_oauth: true },
            formUI: 'standard_ui',
        })
        atf.form.fieldStateValidation({
            $meta: DEMO,
            $id: Now.ID['atf.form-oauth.4'],
            table: 'x_1e_connect_configuration',
            mandatory: ['jwt_provider', 'signing_certificate', 'app_id'],
            formUI: 'standard_ui',
        })
    }
)

export const formButtons = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.form-buttons'],
        name: 'App Configuration has its four buttons',
        description:
            'Save, Test Server Connection, Retrieve Instructions and Check Entitlement are there for Tachyon_Admin. A failure means that an administrator cannot finish the set-up.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.form-buttons.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.form.openExistingRecord({
            $meta: DEMO,
            $id: Now.ID['atf.form-buttons.2'],
            table: 'x_1e_connect_configuration',
            recordId: 'c0de1e00000000000000000000000001',
            formUI: 'standard_ui',
        })
        atf.form.uiActionVisibility({
            $meta: DEMO,
            $id: Now.ID['atf.form-buttons.3'],
            table: 'x_1e_connect_configuration',
            // @ts-expect-error the SDK asks for what Record() makes, and takes any record
            visible: [save, test, retrieve, entitlement],
            notVisible: [],
            formUI: 'standard_ui',
        })
    }
)

export const formCategory = Test(
    {
        $meta: DEMO,
        $id: Now.ID['atf.form-category'],
        name: 'A category is made in its form',
        description:
            'Tachyon_Admin fills in a name, and the record is stored. A failure means that quick fixes cannot be set up in the classic form.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $meta: DEMO,
            $id: Now.ID['atf.form-category.1'],
            firstName: 'Test',
            lastName: 'Person',
            roles: [admin],
            groups: [],
            impersonate: true,
        })
        atf.form.openNewForm({
            $meta: DEMO,
            $id: Now.ID['atf.form-category.2'],
            table: 'x_1e_connect_quick_fix_category',
            formUI: 'standard_ui',
        })
        atf.form.setFieldValue({
            $meta: DEMO,
            $id: Now.ID['atf.form-category.3'],
            table: 'x_1e_connect_quick_fix_category',
            fieldValues: { name: 'Made by a test' },
            formUI: 'standard_ui',
        })
        const made = atf.form.submitForm({
            $meta: DEMO,
            $id: Now.ID['atf.form-category.4'],
            assert: 'form_submitted_to_server',
            formUI: 'standard_ui',
        })
        atf.server.recordValidation({
            $meta: DEMO,
            $id: Now.ID['atf.form-category.5'],
            table: 'x_1e_connect_quick_fix_category',
            recordId: `${made.record_id}`,
            fieldValues: 'name=Made by a test^active=true',
            enforceSecurity: false,
            assert: 'record_validated',
            timeout: { seconds: 1 },
        })
    }
)
