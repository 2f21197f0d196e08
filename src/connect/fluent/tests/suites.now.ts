import { Record } from '@servicenow/sdk/core'
import { history, search, startPage, tableApi } from './answers.now'
import { DEMO } from './demo'
import { formButtons, formCategory, formOauth, formRequired } from './forms.now'
import { menuAdmin, menuAgent, menuApprover } from './navigator.now'
import { category, categoryAgent, categoryOrder, roi, roiAim, roiNumbers } from './quick-fixes-and-roi.now'
import { bodyInvalid, idsOfNothing, queryInvalid, recordClosed, recordHidden, recordMissing } from './refusals.now'
import { agentAdministers, approverAlone, health, installation, nobody, noRole } from './rights.now'
import { approvalSummary, coreDoor, jobs, referenceFields, roleAdmin, roleApprover, support } from './scripts.now'
import {
    settingAddress,
    settingAgent,
    settingDeviceField,
    settingKept,
    settingLimits,
    settingPageSize,
    settingPrefix,
    settingRange,
    settingUser,
} from './settings.now'
import { claims, definitionsByHand, roiAgent, rowsByHand } from './tables.now'
import { approval, cancel, connection, retrieval, runQuestion } from './with-1e.now'

const plain = Record({
    $meta: DEMO,
    $id: Now.ID['atf.suite.plain'],
    table: 'sys_atf_test_suite',
    data: {
        name: '1E ITSM Connect',
        description:
            'Rules, rights and REST calls of the application. Needs no connection to 1E and no client test runner. Each test makes its own data, which is gone when it has ended.',
        active: true,
    },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.no-role'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: noRole, order: 100, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.nobody'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: nobody, order: 200, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.approver-alone'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: approverAlone, order: 300, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.agent-administers'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: agentAdministers, order: 400, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.installation'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: installation, order: 500, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.health'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: health, order: 550, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.record-missing'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: recordMissing, order: 600, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.record-hidden'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: recordHidden, order: 700, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.ids-of-nothing'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: idsOfNothing, order: 800, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.body-invalid'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: bodyInvalid, order: 900, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.query-invalid'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: queryInvalid, order: 1000, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.record-closed'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: recordClosed, order: 1100, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.search'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: search, order: 1200, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.start-page'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: startPage, order: 1300, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.history'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: history, order: 1400, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.table-api'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: tableApi, order: 1500, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.setting-range'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: settingRange, order: 1600, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.setting-limits'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: settingLimits, order: 1700, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.setting-address'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: settingAddress, order: 1800, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.setting-user'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: settingUser, order: 1900, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.setting-prefix'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: settingPrefix, order: 2000, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.setting-page-size'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: settingPageSize, order: 2100, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.setting-device-field'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: settingDeviceField, order: 2200, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.setting-kept'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: settingKept, order: 2300, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.setting-agent'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: settingAgent, order: 2400, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.category'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: category, order: 2500, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.category-order'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: categoryOrder, order: 2600, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.category-agent'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: categoryAgent, order: 2700, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.roi'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: roi, order: 2800, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.roi-numbers'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: roiNumbers, order: 2900, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.roi-aim'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: roiAim, order: 3000, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.rows-by-hand'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: rowsByHand, order: 3100, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.claims'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: claims, order: 3200, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.roi-agent'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: roiAgent, order: 3300, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.definitions-by-hand'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: definitionsByHand, order: 3400, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.role-admin'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: roleAdmin, order: 3500, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.role-approver'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: roleApprover, order: 3600, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.reference-fields'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: referenceFields, order: 3700, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.core-door'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: coreDoor, order: 3800, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.support'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: support, order: 3900, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.approval-summary'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: approvalSummary, order: 4000, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.jobs'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: plain, test: jobs, order: 4100, abort_on_failure: false },
})

const pages = Record({
    $meta: DEMO,
    $id: Now.ID['atf.suite.pages'],
    table: 'sys_atf_test_suite',
    data: {
        name: '1E ITSM Connect, user interface',
        description: 'Forms and menu. Needs a client test runner, and no connection to 1E.',
        active: true,
    },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.form-required'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: pages, test: formRequired, order: 100, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.form-oauth'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: pages, test: formOauth, order: 200, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.form-buttons'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: pages, test: formButtons, order: 300, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.form-category'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: pages, test: formCategory, order: 400, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.menu-agent'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: pages, test: menuAgent, order: 500, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.menu-admin'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: pages, test: menuAdmin, order: 600, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.menu-approver'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: pages, test: menuApprover, order: 700, abort_on_failure: false },
})

const connected = Record({
    $meta: DEMO,
    $id: Now.ID['atf.suite.connected'],
    table: 'sys_atf_test_suite',
    data: {
        name: '1E ITSM Connect with 1E',
        description:
            'What needs a connection to 1E: run it on an instance whose App Configuration is filled in. It sends questions, which only read, to one device; no action is sent.',
        active: true,
    },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.connection'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: connected, test: connection, order: 100, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.retrieval'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: connected, test: retrieval, order: 200, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.run-question'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: connected, test: runQuestion, order: 300, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.approval'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: connected, test: approval, order: 400, abort_on_failure: false },
})
Record({
    $meta: DEMO,
    $id: Now.ID['atf.member.cancel'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: connected, test: cancel, order: 500, abort_on_failure: false },
})
