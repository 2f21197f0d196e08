import type { Column } from '../../contract/wire.ts'
import { t } from '../shared/messages.ts'

/** Words at the end of a number's name that are its unit. They begin with a capital, so that `Items` has no `Ms`. */
const UNIT =
    /(Percent(?:age)?|Pct|Bytes|K[bB]|M[bB]|G[bB]|T[bB]|KiB|MiB|GiB|Kbps|Mbps|Gbps|M[hH]z|G[hH]z|MWh|Ms|Millis(?:econds)?|Sec(?:ond)?s|Min(?:ute)?s|Hours|Days|Celsius)$/

/** The sign of a unit, where it is not the word itself. */
const SIGNS: Readonly<Record<string, string>> = {
    percent: '%',
    percentage: '%',
    pct: '%',
    kb: 'KB',
    mb: 'MB',
    gb: 'GB',
    tb: 'TB',
    mhz: 'MHz',
    ghz: 'GHz',
    mwh: 'mWh',
    millis: 'ms',
    milliseconds: 'ms',
    ms: 'ms',
    secs: 's',
    seconds: 's',
    mins: 'min',
    minutes: 'min',
    hours: 'h',
    celsius: '°C',
}

/** Names that are written in capitals. */
const CAPITALS = new Set(
    'bios cpu dhcp dns fqdn gpu guid hdd http https id ip kb mac mid msi os pid ram sid smbios ssd ssid tcp tpm ttl uac udp uefi upn uri url usb uuid vpn wmi'.split(
        ' '
    )
)

/** `WorkingSet`, `working_set` and `BIOSVersion` as words. */
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\d+/gu

function unitOf(word: string): string {
    const known = word.toLowerCase()
    if (known === 'bytes') return t('bytes')
    if (known === 'days') return t('days')
    return SIGNS[known] ?? word
}

function sentence(words: readonly string[]): string {
    return words
        .map((word, at) => {
            const lower = word.toLowerCase()
            if (CAPITALS.has(lower)) return lower.toUpperCase()
            // Two capitals and more are a name that was written so.
            if (/^\p{Lu}{2,}/u.test(word)) return word
            return at === 0 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
        })
        .join(' ')
}

/**
 * The head of a column in words, with its unit: `CpuPercent` is "CPU, %". 1E's definitions have no display names. A name
 * that is words already stays as it is.
 */
export function headOf({ name, kind }: Pick<Column, 'name' | 'kind'>): string {
    if (!/^[\p{L}\d_-]+$/u.test(name)) return name
    const unit = kind === 'number' ? UNIT.exec(name)?.[0] : undefined
    const rest = unit ? name.slice(0, -unit.length) : kind === 'date' ? name.replace(/_?Utc$|_?UTC$/, '') : name
    const words = rest.match(WORD) ?? []
    if (words.length === 0) return name
    return unit ? `${sentence(words)}, ${unitOf(unit)}` : sentence(words)
}

/** The name as 1E writes it, and what the column holds. */
export function headTitle({ name, kind }: Pick<Column, 'name' | 'kind'>): string {
    switch (kind) {
        case 'number':
            return t('{0}, number', name)
        case 'date':
            return t('{0}, time in your time zone', name)
        case 'boolean':
            return t('{0}, yes or no', name)
        case 'text':
            return t('{0}, text', name)
    }
}
