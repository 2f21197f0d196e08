import type { Table } from '../store/catalog.ts'
import { define } from './define.ts'

/** Jobs, events, logs, settings, files and secrets. */
export const SYSTEM_TABLES: Table[] = [
    define(
        'sys_trigger',
        'Schedule Item',
        `name string(255) display
         next_action glide_date_time
         state integer choice = 0
         trigger_type integer choice
         repeat glide_duration
         job_id reference:sysauto_script
         document string(80)
         document_key string(32)
         script script(8000)
         claimed_by string(80)
         run_time glide_time
         processing_duration integer`,
        { access: 'read-only', indexes: ['state,next_action'] }
    ),
    define(
        'sysauto',
        'Scheduled Job',
        `name string(100) display
         active boolean = true
         run_type string(40) choice = daily | Run
         run_period glide_duration | Repeat Interval
         run_start glide_date_time | Starting
         run_time glide_time | Time (UTC)
         run_dayofweek integer
         run_dayofmonth integer
         run_as string(32)
         time_zone string(40)
         run_as_tz string(40)
         conditional boolean = false
         condition script(4000)
         advanced boolean
         entered_time string(40)
         upgrade_safe boolean`
    ),
    define('sysauto_script', 'Scheduled Script Execution', 'script script(65000)', { extends: 'sysauto' }),
    define(
        'sysevent',
        'Event',
        `name string(255) display
         parm1 string(4000)
         parm2 string(4000)
         queue string(40)
         state string(40) = ready
         process_on glide_date_time
         processed glide_date_time
         processing_duration integer
         table string(80)
         instance string(32)
         user_id string(32)
         user_name string(40)
         claimed_by string(80)
         error_message string(4000)
         descriptive_name string(255)
         uri string(1000)`,
        { access: 'read-only', indexes: ['state,process_on'] }
    ),
    define(
        'sysevent_register',
        'Event Registration',
        `event_name string(100) display
         suffix string(100)
         table string(80)
         description string(1000)
         fired_by string(1000)
         queue string(40)
         caller_access string(40)
         derived_priority integer
         priority integer
         order integer`
    ),
    define(
        'sysevent_script_action',
        'Script Action',
        `name string(100) display
         event_name string(100)
         script script(8000)
         condition_script string(4000)
         active boolean = true
         order integer = 100
         synchronous boolean
         description string(1000)`
    ),
    define(
        'sysevent_email_action',
        'Notification',
        `name string(100) display
         collection string(80)
         event_name string(100)
         active boolean = true
         generation_type string(40)
         action_insert boolean
         action_update boolean
         condition string(4000)
         recipient_users string(4000)
         recipient_groups string(4000)
         recipient_fields string(4000)
         event_parm_1 boolean
         event_parm_2 boolean
         send_self boolean
         subject string(255)
         message_html html(65000)
         message string(4000)
         content_type string(40)
         type string(40)
         category string(40)
         description string(4000)
         weight integer
         push_message_only boolean
         include_attachments boolean
         digestable boolean
         mandatory boolean
         subscribable boolean
         style string(40)
         template string(40)
         force_delivery boolean
         advanced_condition string(4000)`
    ),
    define(
        'sys_email',
        'Email',
        `subject string(255) display
         recipients string(4000)
         body html(65000)
         type string(40)
         state string(40)
         target_table string(80)
         instance string(32)
         mailbox string(40)
         notification_type string(40)`
    ),
    define('syslog', 'Log', 'level string(40) choice\nmessage string(4000)\nsource string(255)\nsequence string(80)', {
        access: 'read-only',
    }),
    define(
        'sys_properties',
        'System Property',
        `name string(100) display unique
         suffix string(100)
         value string(4000)
         type string(40)
         description string(1000)
         choices string(4000)
         read_roles string(255)
         write_roles string(255)
         is_private boolean = false
         ignore_cache boolean = false`,
        { access: 'read-only' }
    ),
    define('sys_properties_category', 'System Property Category', 'name string(100) display\ntitle string(100)'),
    define(
        'sys_properties_category_m2m',
        'Category Property',
        'category reference:sys_properties_category\nproperty reference:sys_properties\norder integer'
    ),
    define(
        'sys_number',
        'Number Maintenance',
        'category string(80) unique\nprefix string(40)\nnumber integer\nmaximum_digits integer = 7'
    ),
    define(
        'sys_plugins',
        'Plugin',
        'name string(100) display readonly\nsource string(255) readonly | ID\nactive string(40) readonly choice = inactive | Status'
    ),
    define(
        'sys_attachment',
        'Attachment',
        `file_name string(100) display
         content_type string(255)
         table_name string(80)
         table_sys_id string(32)
         size_bytes integer
         size_compressed integer
         compressed boolean
         state string(40)
         hash string(64)
         chunk_size_bytes integer
         average_image_color string(40)
         image_width integer
         image_height integer
         encryption_context string(40)`,
        { indexes: ['table_sys_id'] }
    ),
    define(
        'sys_attachment_attribute',
        'Attachment Attributes',
        'sys_attachment reference:sys_attachment\nkey string(100) display\nvalue string(4000)',
        { access: 'all' }
    ),
    define(
        'sys_attachment_doc',
        'Attachment Document',
        'sys_attachment reference:sys_attachment\nposition integer\nlength integer\ndata string(700000)',
        {
            access: 'read-only',
        }
    ),
    define(
        'sys_journal_field',
        'Journal Entry',
        'name string(80)\nelement string(80)\nelement_id string(32)\nvalue string(65000)',
        { indexes: ['element_id'] }
    ),
    define(
        'sys_certificate',
        'X.509 Certificate',
        `name string(100) display
         active boolean = true
         type string(40)
         format string(40)
         issuer string(1000)
         subject string(1000)
         short_description string(255)
         pem_certificate string(65000)
         key_store_password password2(255)
         valid_from glide_date_time
         expires glide_date_time`
    ),
    define(
        'jwt_keystore_aliases',
        'JWT Key',
        `name string(100) display
         active boolean = true
         signing_keystore reference:sys_certificate
         signing_algorithm string(40)
         signing_key_password password2(255)
         kid string(100)
         x5t_header string(100)
         certificate_thumbprint string(100)
         expiry glide_date_time`
    ),
    define(
        'jwt_provider',
        'JWT Provider',
        `name string(100) display
         jwt_api_script reference:sys_script_include | JWT API Script
         jwt_keystore_alias reference:jwt_keystore_aliases | Signing Configuration
         expiry_interval integer = 60 | Expiry Interval (sec)`
    ),
    define(
        'jwt_claim',
        'JWT Claim',
        'jwt_provider reference:jwt_provider\nname string(100)\nvalue string(1000)\ntype string(40)'
    ),
    define(
        'ecc_agent',
        'MID Server',
        `name string(100) display
         status string(40) choice
         validated string(40)
         host_name string(100)
         ip_address string(40)
         user_name string(40)
         version string(100)
         sys_domain domain_id = global | Domain`
    ),
]
