import { GlideRecord, GlideRecordSecure } from '@servicenow/glide'
import { fail } from '../failure.ts'
import { displayName } from '../glide.ts'
import { type Item, shortName, type Target } from './resolve.ts'

const COMPUTER = 'cmdb_ci_computer'
/** Fields that may name a device, most exact first. */
const NAMES = ['fqdn', 'host_name', 'name']
/** A host name. Names of people and services mostly do not match. */
const HOST = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i
/** Limit: each costs a call to 1E. */
const MOST_OF_CALLER = 3

function textOrNull(value: string | null): string | null {
    return value ? value : null
}

/** What the device field of this record refers to. The caller has read `record` with the user's rights. */
export function targetOf(record: GlideRecord, field: string): Target {
    // An interaction has no such field unless an administrator adds one; for an incident the setting is wrong.
    if (!record.isValidField(field))
        return { fieldLabel: record.getTableName() === 'interaction' ? '' : field, item: null }
    const element = record.getElement(field)
    const fieldLabel = element.getLabel()
    const id = record.getValue(field)
    const item = new GlideRecord(element.getReferenceTable())
    if (!id || !item.get(id)) return { fieldLabel: fieldLabel, item: null }
    return { fieldLabel: fieldLabel, item: computerItem(id, id) || itemOfAsset(item) || otherItem(item) }
}

function computerItem(ci: string, id: string): Item | null {
    const computer = new GlideRecord(COMPUTER)
    if (!computer.get(ci)) return null
    return {
        id: id,
        ci: ci,
        name: computer.getValue('name') || '',
        classLabel: computer.getDisplayValue('sys_class_name') || COMPUTER,
        isComputer: true,
        fqdn: computer.getValue('fqdn') || '',
        dnsDomain: computer.getValue('dns_domain') || computer.getValue('os_domain') || '',
        os: textOrNull(computer.getDisplayValue('os')),
        model: textOrNull(computer.getDisplayValue('model_id')),
        assignedTo: textOrNull(computer.getDisplayValue('assigned_to')),
    }
}

/** An asset stands for its configuration item. */
function itemOfAsset(item: GlideRecord): Item | null {
    const ci = item.isValidField('ci') ? item.getValue('ci') : null
    return ci ? computerItem(ci, item.getUniqueValue()) : null
}

/** The host name in a record outside the CMDB; empty when it has none. */
function hostOf(item: GlideRecord): string {
    for (const field of NAMES) {
        const name = item.isValidField(field) ? item.getValue(field) : null
        if (name && HOST.test(name)) return name
    }
    return ''
}

function otherItem(item: GlideRecord): Item {
    // Items of the CMDB that are no computers have names too, and so have assets without an item.
    const isOwn = new GlideRecord('cmdb_ci').get(item.getUniqueValue()) || item.isValidField('ci')
    const host = isOwn ? '' : hostOf(item)
    return {
        id: item.getUniqueValue(),
        ci: null,
        name: host || displayName(item),
        classLabel: item.getDisplayValue('sys_class_name') || item.getTableName(),
        isComputer: host !== '',
        fqdn: '',
        dnsDomain: '',
        os: null,
        model: null,
        assignedTo: null,
    }
}

/** The field that names the record's caller: an interaction has *Opened for*, an incident *Caller*. */
function callerField(record: GlideRecord): string {
    return record.getValue('opened_for') ? 'opened_for' : 'caller_id'
}

/** Name of the record's caller; null when there is none. */
export function callerOf(record: GlideRecord): string | null {
    return textOrNull(record.getDisplayValue(callerField(record)))
}

/** Names of the computers that are assigned to the record's caller, as far as the user may read them. */
export function computersOfCaller(record: GlideRecord): string[] {
    const caller = record.getValue(callerField(record))
    const names: string[] = []
    if (!caller) return names
    const computer = new GlideRecordSecure(COMPUTER)
    computer.addQuery('assigned_to', caller)
    computer.orderByDesc('sys_updated_on')
    computer.setLimit(MOST_OF_CALLER)
    computer.query()
    while (computer.next()) {
        const name = computer.getValue('fqdn') || computer.getValue('name')
        if (name) names.push(shortName(name))
    }
    return names
}

/**
 * Which of these FQDNs may be targeted for a record whose own device is `own`: the device itself, devices of the
 * same short name, and computers that the user may read in the CMDB. Anything else would let an agent reach
 * devices that the CMDB hides from them.
 */
export function allowedDevices(fqdns: string[], own: string | null): { [fqdn: string]: true } {
    const allowed: { [fqdn: string]: true } = {}
    const open: string[] = []
    for (const fqdn of fqdns) {
        const name = fqdn.toLowerCase()
        if (own !== null && (name === own || shortName(name) === own)) allowed[name] = true
        else if (/^[a-z0-9._-]+$/.test(name)) open.push(name)
    }
    if (open.length === 0) return allowed
    const computer = new GlideRecordSecure(COMPUTER)
    computer.addQuery('fqdn', 'IN', open.join(','))
    computer.query()
    while (computer.next()) {
        const fqdn = computer.getValue('fqdn')
        if (fqdn) allowed[fqdn.toLowerCase()] = true
    }
    return allowed
}

/** The chosen device in lower case, when it may be targeted for this record. */
export function allowedDevice(chosen: string, own: string | null): string {
    const name = chosen.toLowerCase()
    if (allowedDevices([name], own)[name] !== true) throw fail('device_unknown', [chosen.substr(0, 100)])
    return name
}
