import type { Device } from '../contract/wire.ts'
import { fail } from '../failure.ts'

/** What the record's device field refers to. */
export interface Target {
    /** Label of the record's device field; empty when the record has no such field. */
    fieldLabel: string
    /** null: the field is empty. */
    item: Item | null
}

export interface Item {
    /** The record that the field names. */
    id: string
    /** Its record in the CMDB, or null. */
    ci: string | null
    name: string
    classLabel: string
    /** False for an item that cannot run an instruction. */
    isComputer: boolean
    fqdn: string
    dnsDomain: string
    os: string | null
    model: string | null
    assignedTo: string | null
}

/**
 * The device of a record. Throws with what to do when there is none.
 * FQDN in this order: the item's own; its name when that holds a dot; name and DNS domain; else the short name,
 * which 1E must resolve when the instruction is sent.
 */
export function deviceOf(target: Target): Device {
    const item = target.item
    if (!item) throw target.fieldLabel ? fail('device_missing', [target.fieldLabel]) : fail('device_unchosen')
    if (!item.isComputer) throw fail('device_not_computer', [item.name, item.classLabel])
    const name = item.name.toLowerCase()
    const domain = item.dnsDomain.toLowerCase()
    const full = item.fqdn.toLowerCase() || (name.indexOf('.') < 0 && domain ? name + '.' + domain : name)
    if (!full) throw fail('device_unknown', [item.name])
    return { fqdn: full, label: item.name, ci: item.ci, os: item.os, model: item.model, assignedTo: item.assignedTo }
}

/** True for a name without a domain: several devices may have it. */
export function isShortName(name: string): boolean {
    return name.indexOf('.') < 0
}

/** The first part of an FQDN, lower case. */
export function shortName(fqdn: string): string {
    return String(fqdn.toLowerCase().split('.')[0])
}
