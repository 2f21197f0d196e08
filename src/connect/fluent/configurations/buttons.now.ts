import { UiAction } from '@servicenow/sdk/core'
import {
    onAcceptShorterButton,
    onEntitlementButton,
    onRetrieveButton,
} from '../../server/rules/configuration-buttons.ts'
import { admin } from '../access/roles.now'

// With the action name of the platform's Update it stands in for that, under the name that 1E's page has.
export const save = UiAction({
    $id: Now.ID['button-save'],
    table: 'x_1e_connect_configuration',
    name: 'Save',
    actionName: 'sysverb_update',
    hint: 'Saves the settings',
    active: true,
    order: 100,
    showInsert: false,
    showUpdate: true,
    roles: [admin],
    form: { showButton: true },
    script: Now.include('../scripts/save.js'),
})
export const test = UiAction({
    $id: Now.ID['button-test'],
    table: 'x_1e_connect_configuration',
    name: 'Test Server Connection',
    actionName: 'x_1e_connect_test',
    hint: 'Walks the way to 1E with what the form holds, saves nothing, and says where it ends',
    active: true,
    order: 200,
    showInsert: false,
    showUpdate: true,
    roles: [admin],
    form: { showButton: true },
    client: { isClient: true, isUi16Compatible: true, onClick: 'x1eTestConnection()' },
    messages: ['x_1e_connect.Please wait'],
    script: Now.include('../scripts/test-connection.js'),
    isolateScript: false,
})
export const retrieve = UiAction({
    $id: Now.ID['button-retrieve'],
    table: 'x_1e_connect_configuration',
    name: 'Retrieve Instructions',
    actionName: 'x_1e_connect_retrieve',
    hint: 'Fetches instructions and sets from 1E, in the background',
    active: true,
    order: 210,
    showInsert: false,
    showUpdate: true,
    roles: [admin],
    form: { showButton: true },
    script: onRetrieveButton,
})
UiAction({
    $id: Now.ID['button-accept-shorter'],
    table: 'x_1e_connect_configuration',
    name: 'Accept Shorter List',
    actionName: 'x_1e_connect_accept_shorter',
    hint: 'Retrieves again; what 1E does not list becomes inactive',
    active: true,
    order: 215,
    showInsert: false,
    showUpdate: true,
    roles: [admin],
    // Only after a retrieval that was refused for it.
    condition: `(current.getValue('retrieval_facts') || '').indexOf('"retrieval_shrunk"') >= 0`,
    form: { showButton: true },
    script: onAcceptShorterButton,
})
export const entitlement = UiAction({
    $id: Now.ID['button-entitlement'],
    table: 'x_1e_connect_configuration',
    name: 'Check Entitlement',
    actionName: 'x_1e_connect_entitlement',
    hint: 'Asks 1E whether Experience is licensed',
    active: true,
    order: 220,
    showInsert: false,
    showUpdate: true,
    roles: [admin],
    form: { showButton: true },
    script: onEntitlementButton,
})
UiAction({
    $id: Now.ID['link-connection'],
    table: 'x_1e_connect_configuration',
    name: 'Connection to 1E, hop by hop',
    actionName: 'x_1e_connect_connection',
    hint: 'How the last test of the connection went',
    active: true,
    order: 230,
    showInsert: false,
    showUpdate: true,
    roles: [admin],
    form: { showLink: true },
    script: Now.include('../scripts/connection.js'),
})
UiAction({
    $id: Now.ID['link-signing-key'],
    table: 'x_1e_connect_configuration',
    name: 'Signing key …',
    actionName: 'x_1e_connect_signing_key',
    hint: 'Certificate and private key for OAuth, from a PEM file',
    active: true,
    order: 240,
    showInsert: false,
    showUpdate: true,
    // Keys of the platform are kept by its administrator.
    roles: ['admin'],
    form: { showLink: true },
    script: Now.include('../scripts/signing-key-link.js'),
})
UiAction({
    $id: Now.ID['link-setup'],
    table: 'x_1e_connect_configuration',
    name: 'Back to Setup',
    actionName: 'x_1e_connect_setup',
    hint: 'The tasks of the setup, and how far it is',
    active: true,
    order: 250,
    showInsert: false,
    showUpdate: true,
    // Setup is the platform administrator's.
    roles: ['admin'],
    form: { showLink: true },
    script: Now.include('../scripts/setup-link.js'),
})
