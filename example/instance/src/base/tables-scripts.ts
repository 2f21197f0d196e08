import type { Table } from '../store/catalog.ts'
import { define } from './define.ts'

/** Rules, script includes, modules and scripted REST. */
export const SCRIPT_TABLES: Table[] = [
    define(
        'sys_script',
        'Business Rule',
        `name string(40) display
         collection string(80)
         when string(40) = after
         order integer = 100
         active boolean = true
         action_insert boolean
         action_update boolean
         action_delete boolean
         action_query boolean
         filter_condition string(4000)
         condition string(4000)
         role_conditions string(4000)
         script script(8000)
         advanced boolean = true
         abort_action boolean
         add_message boolean
         message html
         template string(4000)
         description string(1000)
         priority integer`
    ),
    define(
        'sys_script_include',
        'Script Include',
        `name string(100) display
         api_name string(200)
         script script(65000)
         access string(40) = package_private
         caller_access string(40)
         client_callable boolean = false
         mobile_callable boolean = false
         sandbox_callable boolean = false
         active boolean = true
         description string(4000)`
    ),
    define(
        'sys_module',
        'Module',
        'path string(400) display\ncontent script(65000)\nexternal_source boolean = false\nsystem_include boolean'
    ),
    define(
        'sys_ws_definition',
        'Scripted REST Service',
        `name string(100) display
         namespace string(100)
         service_id string(100)
         base_uri string(255)
         active boolean = true
         is_versioned boolean = false
         default_version string(100)
         enforce_acl string(4000)
         consumes string(1000)
         produces string(1000)
         doc_link string(1000)
         short_description string(1000)`
    ),
    define(
        'sys_ws_version',
        'Scripted REST Version',
        `version integer
         version_id string(40) display
         active boolean = true
         deprecated boolean = false
         is_default boolean = false
         short_description string(1000)
         web_service_definition reference:sys_ws_definition`
    ),
    define(
        'sys_ws_operation',
        'Scripted REST Resource',
        `name string(100) display
         http_method string(40)
         relative_path string(1000)
         operation_uri string(1000)
         default_operation_uri string(1000)
         operation_script script(65000)
         active boolean = true
         requires_authentication boolean = true
         requires_acl_authorization boolean = false
         requires_snc_internal_role boolean = true
         enforce_acl string(4000)
         consumes string(1000)
         consumes_customized boolean
         produces string(1000)
         produces_customized boolean
         request_example string(4000)
         short_description string(1000)
         web_service_definition reference:sys_ws_definition
         web_service_version reference:sys_ws_version`
    ),
    ...['parameter', 'header'].flatMap((kind) => [
        define(
            kind === 'parameter' ? 'sys_ws_query_parameter' : 'sys_ws_header',
            kind === 'parameter' ? 'Query Parameter' : 'Request Header',
            `name string(100) display
             example_value string(1000)
             is_required boolean
             short_description string(1000)
             web_service_definition reference:sys_ws_definition`
        ),
        define(
            kind === 'parameter' ? 'sys_ws_query_parameter_map' : 'sys_ws_header_map',
            kind === 'parameter' ? 'Query Parameter Map' : 'Request Header Map',
            `web_service_operation reference:sys_ws_operation
             web_service_query_parameter reference:sys_ws_query_parameter
             web_service_header reference:sys_ws_header`
        ),
    ]),
    define(
        'sys_rest_message',
        'REST Message',
        `name string(100) display
         description string(1000)
         rest_endpoint string(1024) | Endpoint
         authentication_type string(40) = no_authentication
         access string(40) = package_private`
    ),
    define(
        'sys_rest_message_fn',
        'HTTP Method',
        `function_name string(100) display | Name
         rest_message reference:sys_rest_message
         http_method string(40) = get
         rest_endpoint string(1024) | Endpoint
         authentication_type string(40) = inherit_from_parent
         content string(8000)
         order integer`
    ),
    define(
        'sys_rest_message_headers',
        'HTTP Header',
        'name string(100) display\nvalue string(1024)\nrest_message reference:sys_rest_message\norder integer'
    ),
    ...['sys_rest_message_fn_headers', 'sys_rest_message_fn_param_defs'].map((name) =>
        define(
            name,
            name.endsWith('headers') ? 'HTTP Method Header' : 'HTTP Query Parameter',
            'name string(100) display\nvalue string(1024)\nrest_message_function reference:sys_rest_message_fn\norder integer'
        )
    ),
]
