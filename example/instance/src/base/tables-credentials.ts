import { define } from './define.ts'

/** Connections, credentials and their aliases; key management; the queue to MID servers. */
export const CREDENTIAL_TABLES = [
    define(
        'sys_alias',
        'Connection & Credential Aliases',
        `name string(80) display
         id string(255)
         type string(40) = connection | Type
         connection_type string(40)
         parent reference:sys_alias
         multiple_connections boolean`
    ),
    define(
        'discovery_credentials',
        'Credentials',
        `name string(100) display
         type string(40)
         active boolean = true
         order integer = 100
         user_name string(255)
         password password2(255)
         tag string(255) | Credential alias
         applies_to string(40)
         sys_domain domain_id = global | Domain`
    ),
    define(
        'sys_auth_profile_basic',
        'Basic Auth Configuration',
        `name string(100) display
         type string(40) = basic
         username string(255)
         password password2(255)`
    ),
    define('basic_auth_credentials', 'Basic Auth Credentials', '', { extends: 'discovery_credentials' }),
    define(
        'sys_connection',
        'Connection',
        `name string(100) display
         active boolean = true
         order integer = 100
         connection_alias reference:sys_alias
         credential reference:discovery_credentials
         host string(255)
         use_mid boolean
         mid_server reference:ecc_agent
         sys_domain domain_id = global | Domain`
    ),
    define('http_connection', 'HTTP(s) Connection', 'connection_url url(1024)', { extends: 'sys_connection' }),
    define(
        'sys_kmf_crypto_module',
        'Cryptographic Module',
        `name string(100) display
         default_module_access_policy_value string(40) = track | Default module access policy`
    ),
    define(
        'sys_kmf_crypto_caller_policy',
        'Module Access Policy',
        `policy_name string(100) display
         crypto_module reference:sys_kmf_crypto_module
         type string(40)
         target_scope reference:sys_scope
         result string(40)
         active boolean = true`
    ),
    define(
        'ecc_queue',
        'Queue',
        `agent string(100)
         topic string(100)
         name string(1000)
         source string(255)
         queue string(40)
         state string(40)
         payload string(65000)`
    ),
]
