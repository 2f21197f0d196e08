import { idOf } from '../install/roles.ts'
import type { BaseRow } from './records.ts'

/** `table.field` and its choices in order, `value: Label`. */
const CHOICES: Record<string, string> = {
    'incident.state': '1: New, 2: In Progress, 3: On Hold, 6: Resolved, 7: Closed, 8: Canceled',
    'task.state':
        '-5: Pending, 1: Open, 2: Work in Progress, 3: Closed Complete, 4: Closed Incomplete, 7: Closed Skipped',
    'task.priority': '1: 1 - Critical, 2: 2 - High, 3: 3 - Moderate, 4: 4 - Low, 5: 5 - Planning',
    'task.impact': '1: 1 - High, 2: 2 - Medium, 3: 3 - Low',
    'task.urgency': '1: 1 - High, 2: 2 - Medium, 3: 3 - Low',
    'task.contact_type':
        'email: Email, phone: Phone, self-service: Self-service, walk-in: Walk-in, chat: Chat, virtual_agent: Virtual Agent',
    'task.approval': 'not requested: Not Yet Requested, requested: Requested, approved: Approved, rejected: Rejected',
    'incident.category':
        'inquiry: Inquiry / Help, software: Software, hardware: Hardware, network: Network, database: Database',
    'incident.subcategory':
        'performance: Performance, operating_system: Operating System, disk: Disk, memory: Memory, vpn: VPN, wireless: Wireless, email: Email, printer: Printer',
    'incident.close_code':
        'solved: Solved (Permanently), workaround: Solved (Work Around), not_solved: Not Solved, caller: Closed/Resolved by Caller',
    'incident.hold_reason': '1: Awaiting Caller, 3: Awaiting Problem, 4: Awaiting Vendor, 5: Awaiting Change',
    'interaction.state':
        'new: New, work_in_progress: Work in Progress, on_hold: On Hold, closed_complete: Closed Complete, closed_abandoned: Closed Abandoned',
    'interaction.type': 'phone: Phone, chat: Chat, walkup: Walk-up, email: Email, messaging: Messaging',
    'interaction.direction': 'inbound: Inbound, outbound: Outbound',
    'sysapproval_approver.state':
        'not requested: Not Yet Requested, requested: Requested, approved: Approved, rejected: Rejected, cancelled: No Longer Required, not_required: Not Required, duplicate: Duplicate',
    'cmdb_ci.operational_status': '1: Operational, 2: Non-Operational, 3: Repair in Progress, 6: Retired',
    'cmdb_ci.install_status': '1: Installed, 3: In Maintenance, 6: In Stock, 7: Retired',
    'alm_asset.install_status': '1: In use, 6: In stock, 7: Retired',
    'sys_user.notification': '1: Disable, 2: Enable',
    'sys_plugins.active': 'active: Active, inactive: Inactive',
    'sysauto.run_type':
        'daily: Daily, weekly: Weekly, monthly: Monthly, periodically: Periodically, once: Once, on_demand: On Demand',
    'syslog.level': 'debug: Debug, info: Information, warn: Warning, error: Error',
    'ecc_agent.status': 'Up: Up, Down: Down, Paused: Paused',
    'sys_trigger.state': '0: Ready, 1: Running, 2: Queued, -1: Error',
    'sys_trigger.trigger_type': '0: Run Once, 1: Repeat, 2: Daily',
}

export const BASE_CHOICES: BaseRow[] = Object.entries(CHOICES).flatMap(([key, list]) => {
    const [table = '', element = ''] = key.split('.')
    return list.split(/, (?=[^,:]+:)/).map((text, at) => {
        const colon = text.indexOf(': ')
        const value = text.slice(0, colon)
        return {
            sys_id: idOf('choice', table, element, value),
            name: table,
            element,
            value,
            label: text.slice(colon + 2),
            sequence: String((at + 1) * 10),
            language: 'en',
            inactive: 'false',
            sys_scope: 'global',
        }
    })
})
