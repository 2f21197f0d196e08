import { idOf } from '../install/roles.ts'
import type { BaseRow } from './records.ts'

/**
 * The kinds of test steps that are run here, each with its inputs: sys_ids and names as on every instance (SDK 4.9.0,
 * `sdk-build-plugins/dist/atf/step-configs.js`).
 */
const SERVER = `
    d9bc5f21ff6033008d3f5d9ad53bf12d Create a User
        1778a7480f20101091d0f00c97767e03 field_values
        1985e0ceff2433008d3f5d9ad53bf1ba first_name
        6f69fc4aff6433008d3f5d9ad53bf18c last_name
        8c07aba5ff6033008d3f5d9ad53bf13b roles
        98c44875ffa033008d3f5d9ad53bf1fa impersonate
        b27b2b29ff6033008d3f5d9ad53bf164 groups
        ff06ab840f20101091d0f00c97767e6d table
    071ee5b253331200040729cac2dc348d Impersonate
        586e2c4253e0220002c6435723dc3415 user
    14872288df60220062fe6c7a4df26319 Record Insert
        90144b535320220002c6435723dc3488 table
        9024a37f671003007ba405225685efe5 assert_type
        dd54cf535320220002c6435723dc34fd field_values
        e6e3c7535320220002c6435723dc3496 enforce_security
    17a72288df60220062fe6c7a4df26397 Record Update
        334b7bb7675003007ba405225685ef72 assert_type
        46dbcb535320220002c6435723dc3409 enforce_security
        501c8f535320220002c6435723dc34da record_id
        53fb0f535320220002c6435723dc34ec table
        bc4c43935320220002c6435723dc34a2 field_values
    8df72288df60220062fe6c7a4df2636d Record Delete
        3d6d8b935320220002c6435723dc349c table
        8f7d0f935320220002c6435723dc3471 record_id
        c7e483f3671003007ba405225685effb assert_type
        d13d0b935320220002c6435723dc34c8 enforce_security
    2d82e3c7531400109e02ddeeff7b12a7 Record Query
        02fb0027531000109e02ddeeff7b120b enforce_security
        78b8d86b531000109e02ddeeff7b12f3 table
        915990ab531000109e02ddeeff7b12f8 field_values
        b86c0427531000109e02ddeeff7b1227 assert_type
    1f39a288df60220062fe6c7a4df2639d Record Validation
        52ed1e5b5360220002c6435723dc3421 record_id
        67400008676003007ba405225685efa4 assert_type
        6aad5a575360220002c6435723dc34b0 table
        cbddfa135320220002c6435723dc3415 enforce_security
        ff6e125353a0220002c6435723dc3442 field_values
    41de4a935332120028bc29cac2dc349a Run Server Side Script
        42f2564b73031300440211d8faf6a777 jasmine_version
        989d9e235324220002c6435723dc3484 script
    58ab71985f30220012b44adb7f46661e Log
        523c79985f30220012b44adb7f46663a log
    2f4fa7309f132200ef4afa7dc67fcf0f Assert Status Code
        1d94cb1f3b8032000774229c93efc419 response_operation
        9f5f67709f132200ef4afa7dc67fcf94 status_code
    49213f709f132200ef4afa7dc67fcfd0 Assert Status Code Name
        6a61b3b09f132200ef4afa7dc67fcf36 code_name
        813133b09f132200ef4afa7dc67fcf6b response_operation
    7b403b079f132200ef4afa7dc67fcf8c Assert XML Response Payload Element
        588e23959f232200ef4afa7dc67fcfd4 response_operation
        9afdef559f232200ef4afa7dc67fcf6a element_name
        d9dfab959f232200ef4afa7dc67fcf2c element_value
    8afa37419f132200ef4afa7dc67fcf7f Assert Response Time
        480b3b819f132200ef4afa7dc67fcf33 response_operation
        ddab3f819f132200ef4afa7dc67fcf2b response_time
    afc114199f132200ef4afa7dc67fcf64 Assert JSON Response Payload Element
        2db298199f132200ef4afa7dc67fcfbc response_operation
        5a9258199f132200ef4afa7dc67fcfb4 element_name
        7b139c199f132200ef4afa7dc67fcfb3 element_value
    ccd64c519f132200ef4afa7dc67fcf6a Assert Response Header
        19280c919f132200ef4afa7dc67fcf16 header_value
        416784919f132200ef4afa7dc67fcff4 response_operation
        cd4744919f132200ef4afa7dc67fcf6e header_name
    d53e40d59f132200ef4afa7dc67fcfc7 Assert Response Payload
        ccae44d59f132200ef4afa7dc67fcf1e response_operation
        f0eec4d59f132200ef4afa7dc67fcf6d response_body
    e00571a10b3222000b7da95e93673a8f Send REST Request - Inbound
        020a6af09fd32200ef4afa7dc67fcfec basic_auth
        50bff9250b3222000b7da95e93673a9b end_point
        58408e250b3222000b7da95e93673a5c query_params
        59877da10b3222000b7da95e93673a56 http_method
        6cdd0ab543010210b6f9a0246bb8f2f2 auth_type
        81e042650b3222000b7da95e93673aa2 request_body
        89ad06b543010210b6f9a0246bb8f2d7 mutual_auth
        cec002650b3222000b7da95e93673aae headers
    f100f7079f132200ef4afa7dc67fcf42 Assert Response JSON Payload Is Valid
    f530dcd59f132200ef4afa7dc67fcf03 Assert Response XML Payload Is Well-Formed`

/** Kinds that a browser runs; they have no inputs here. */
const CLIENT = `
    05317cd10b10220050192f15d6673af8 Open a New Form
    0f4a128297202200abe4bb7503ac4af0 Click a UI Action
    1b97cd31872022008182c9ded0e3ece5 Field Values Validation
    1dfece935332120028bc29cac2dc3478 Field State Validation
    22aed143dfe0220062fe6c7a4df2639d Click Modal Button
    49e34cbe433131106580a9bb1cb8f25c Click a Declarative Action
    5f2e0e535332120028bc29cac2dc34d3 Open an Existing Record
    6932ee40b760330044026848ee11a960 Add Attachments to Form
    be8e0a935332120028bc29cac2dc34e4 Submit a Form
    c52ed987437131106580a9bb1cb8f2b8 Declarative Action Visibility
    d8fdf5e10b1022009cfdc71437673adc UI Action Visibility
    fcae4a935332120028bc29cac2dc340e Set Field Values
    6228cf753752030064a52f3c8e41f1a8 Application Menu Visibility
    c832fc4073720300c79260bdfaf6a7a0 Navigate to Module
    f7cfc1973702030064a52f3c8e41f1d3 Module Visibility
    bfb48f59ffdf3210f972ffffffffffb3 UI Test Script`

const ENVIRONMENTS = ['Server - Independent', 'UI']
const [SERVER_ENVIRONMENT = '', CLIENT_ENVIRONMENT = ''] = ENVIRONMENTS.map((name) => idOf('step env', name))

interface Line {
    id: string
    name: string
    isInput: boolean
}

function linesOf(text: string): Line[] {
    return text.split('\n').flatMap((line) => {
        const [, indent = '', id = '', name = ''] = /^( +)([0-9a-f]{32}) (.+)$/.exec(line) ?? []
        return id ? [{ id, name, isInput: indent.length > 4 }] : []
    })
}

const kind = (environment: string) => (line: Line) => ({
    sys_id: line.id,
    name: line.name,
    step_env: environment,
    active: 'true',
})

function inputsOf(lines: Line[]): BaseRow[] {
    let model = ''
    return lines.flatMap(({ id, name, isInput }) => {
        if (isInput) return [{ sys_id: id, element: name, model }]
        model = id
        return []
    })
}

/** Rows of the Automated Test Framework that every instance has. */
export const ATF_RECORDS: Record<string, BaseRow[]> = {
    sys_atf_step_environment: ENVIRONMENTS.map((name) => ({ sys_id: idOf('step env', name), name })),
    sys_atf_step_config: [
        ...linesOf(SERVER)
            .filter(({ isInput }) => !isInput)
            .map(kind(SERVER_ENVIRONMENT)),
        ...linesOf(CLIENT).map(kind(CLIENT_ENVIRONMENT)),
    ],
    atf_input_variable: inputsOf(linesOf(SERVER)),
}
