import type { Table } from '../store/catalog.ts'
import { define } from './define.ts'

/** People, work and things: what an agent sees. */
export const WORK_TABLES: Table[] = [
    define(
        'task',
        'Task',
        `number string(40) display readonly
         short_description string(160)
         description string(4000)
         state integer choice = 1
         priority integer choice = 4
         impact integer choice = 3
         urgency integer choice = 3
         active boolean = true
         assigned_to reference:sys_user
         assignment_group reference:sys_user_group
         cmdb_ci reference:cmdb_ci | Configuration item
         company reference:core_company
         contact_type string(40) choice | Channel
         opened_at glide_date_time = javascript:gs.nowDateTime()
         opened_by reference:sys_user = javascript:gs.getUserID()
         closed_at glide_date_time
         closed_by reference:sys_user
         close_notes string(4000)
         approval string(40) choice = not requested
         approval_set glide_date_time
         parent reference:task
         due_date glide_date_time
         sla_due glide_date_time | SLA due
         expected_start glide_date_time
         follow_up glide_date_time
         activity_due glide_date_time
         work_start glide_date_time | Actual start
         work_end glide_date_time | Actual end
         business_duration glide_duration
         calendar_duration glide_duration | Duration
         escalation integer = 0
         made_sla boolean = true | Made SLA
         reassignment_count integer = 0
         correlation_id string(100) | Correlation ID
         correlation_display string(100)
         location reference:cmn_location
         work_notes journal_input(4000)
         comments journal_input(4000) | Additional comments
         sys_domain domain_id = global | Domain`
    ),
    define(
        'incident',
        'Incident',
        `caller_id reference:sys_user | Caller
         category string(40) choice = inquiry
         subcategory string(40) choice
         severity integer choice = 3
         hold_reason integer choice | On hold reason
         close_code string(40) choice | Resolution code
         resolved_at glide_date_time
         resolved_by reference:sys_user
         reopen_count integer = 0
         reopened_time glide_date_time | Last reopened at
         reopened_by reference:sys_user | Last reopened by
         business_service reference:cmdb_ci | Service
         problem_id reference:problem | Problem
         parent_incident reference:incident | Parent Incident
         u_restricted boolean = false | Restricted`,
        { extends: 'task' }
    ),
    define(
        'problem',
        'Problem',
        `category string(40) choice
         subcategory string(40) choice
         problem_state integer = 101
         known_error boolean = false
         major_problem boolean = false
         duplicate_of reference:problem
         first_reported_by_task reference:task
         resolution_code string(40) choice
         resolved_at glide_date_time
         resolved_by reference:sys_user
         cause_notes html(4000)
         fix_notes html(4000)
         workaround html(4000)
         related_incidents integer = 0
         reopen_count integer = 0`,
        { extends: 'task' }
    ),
    define(
        'interaction',
        'Interaction',
        `number string(40) display readonly
         short_description string(160)
         state string(40) choice = new
         type string(40) choice = phone
         direction string(40) choice = inbound
         active boolean = true
         opened_for reference:sys_user
         opened_by reference:sys_user
         opened_at glide_date_time
         closed_at glide_date_time
         assigned_to reference:sys_user
         assignment_group reference:sys_user_group
         company reference:core_company
         channel_metadata_document document_id
         channel_metadata_table string(80)
         context_document document_id
         context_table string(80)
         subcategory string(40)
         application string(40)
         parent reference:interaction
         virtual_agent boolean = false
         work_notes journal_input(4000)
         sys_domain domain_id = global | Domain`
    ),
    define(
        'interaction_related_record',
        'Interaction Related Record',
        `interaction reference:interaction
         document_table string(80)
         document_id document_id
         task reference:task
         type string(40)
         operation string(40)`
    ),
    define(
        'cmdb_ci',
        'Configuration Item',
        `name string(255) display
         short_description string(1000)
         asset_tag string(40)
         serial_number string(255)
         manufacturer reference:core_company
         vendor reference:core_company
         company reference:core_company
         assigned_to reference:sys_user
         owned_by reference:sys_user
         managed_by reference:sys_user
         support_group reference:sys_user_group
         model_id reference:cmdb_model | Model
         model_number string(80)
         location reference:cmn_location
         department reference:cmn_department
         fqdn string(255) | Fully qualified domain name
         dns_domain string(255) | DNS Domain
         ip_address string(40) | IP Address
         mac_address string(40) | MAC Address
         operational_status integer choice = 1
         install_status integer choice = 1 | Status
         discovery_source string(40)
         last_discovered glide_date_time
         asset reference:alm_asset
         sys_domain domain_id = global | Domain`
    ),
    define('cmdb_ci_hardware', 'Hardware', 'default_gateway string(40)\nhardware_status string(40)', {
        extends: 'cmdb_ci',
    }),
    define(
        'cmdb_ci_computer',
        'Computer',
        `os string(80) | Operating System
         os_version string(80) | OS Version
         os_domain string(40) | OS Domain
         host_name string(80)
         ram integer | RAM (MB)
         disk_space decimal | Disk space (GB)
         cpu_name string(80) | CPU name
         cpu_count integer | CPU count
         chassis_type string(40)
         virtual boolean = false | Is Virtual`,
        { extends: 'cmdb_ci_hardware' }
    ),
    define('cmdb_ci_printer', 'Printer', 'paper string(40)\ncolors string(40)', { extends: 'cmdb_ci_hardware' }),
    define('cmdb_ci_service', 'Service', 'busines_criticality string(40) choice | Business criticality', {
        extends: 'cmdb_ci',
    }),
    define(
        'alm_asset',
        'Asset',
        `display_name string(255) display
         asset_tag string(40)
         serial_number string(100)
         ci reference:cmdb_ci | Configuration Item
         assigned_to reference:sys_user
         company reference:core_company
         install_status integer choice = 1 | State
         sys_domain domain_id = global | Domain`
    ),
    define('alm_hardware', 'Hardware', 'resale_price decimal', { extends: 'alm_asset' }),
    define(
        'cmdb_model',
        'Product Model',
        `display_name string(255) display
         name string(255)
         model_number string(255)
         manufacturer reference:core_company`
    ),
    define(
        'core_company',
        'Company',
        `name string(80) display
         customer boolean = false
         manufacturer boolean = false
         vendor boolean = false
         notes string(4000)
         sys_domain domain_id = global | Domain`
    ),
    define(
        'cmn_department',
        'Department',
        'name string(100) display\nid string(40)\ncompany reference:core_company\ndept_head reference:sys_user | Department head'
    ),
    define('cmn_location', 'Location', 'name string(100) display\ncity string(40)\ncountry string(40)'),
    define(
        'domain',
        'Domain',
        'name string(80) display\nparent reference:domain\ntype string(40)\nactive boolean = true\nprimary boolean = false'
    ),
    define('domain_contains', 'Domain Contains', 'domain reference:domain\ncontains reference:domain'),
    define(
        'sys_user_visibility',
        'User Visibility Domain',
        'user reference:sys_user\nvisibility_domain reference:domain'
    ),
    define(
        'sysapproval_approver',
        'Approval',
        `approver reference:sys_user
         state string(40) choice = requested
         sysapproval reference:task | Approval for
         source_table string(80)
         document_id document_id | Approving
         comments journal_input(4000)
         due_date glide_date_time
         expected_start glide_date_time
         group reference:sys_user_group
         iteration integer
         approval_source string(40)
         order integer
         sys_domain domain_id = global | Domain`
    ),
    define(
        'kb_knowledge',
        'Knowledge',
        'number string(40) display\nshort_description string(160)\ntext html\nactive boolean = true'
    ),
]
