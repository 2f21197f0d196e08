import type { Column } from './wire.ts'

/** Words at the end of a number's name that are its unit. They begin with a capital, so that `Items` has no `Ms`. */
const UNIT =
    /(Percent(?:age)?|Pct|Bytes|[KMGT][bB]|[KMG]iB|[KMG]bps|[MG][hH]z|MWh|Ms|Millis(?:econds)?|Sec(?:ond)?s|Min(?:ute)?s|Hours|Days|Celsius)$/

/** The sign of a unit, where it is not the word itself. */
const SIGNS: { readonly [unit: string]: string } = {
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
const CAPITALS =
    /^(bios|cpu|dhcp|dns|fqdn|gpu|guid|hdd|https?|id|ip|kb|mac|mid|msi|os|pid|ram|sid|smbios|ssd|ssid|tcp|tpm|ttl|uac|udp|uefi|upn|uri|url|usb|uuid|vpn|wmi)$/

/** `WorkingSet`, `working_set` and `BIOSVersion` as words. */
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g

function sentence(words: string[]): string {
    return words
        .map((word, at) => {
            const lower = word.toLowerCase()
            if (CAPITALS.test(lower)) return lower.toUpperCase()
            // Two capitals and more are a name that was written so.
            if (/^[A-Z]{2,}/.test(word)) return word
            return at === 0 ? lower.charAt(0).toUpperCase() + lower.substr(1) : lower
        })
        .join(' ')
}

/** A column in words. */
export interface Head {
    words: string
    /** The sign of its unit, or `bytes` or `days`, which are translated; '' for none. */
    unit: string
}

/** The name of a column in words: `CpuPercent` is "CPU" in "%". A name that has more than ASCII letters stays as it is. */
export function headWords({ name, kind }: Pick<Column, 'name' | 'kind'>): Head {
    const known = /^[A-Za-z\d_-]+$/.test(name)
    const ending = known && kind === 'number' ? UNIT.exec(name) : null
    const unit = ending ? ending[0] : ''
    const rest = kind === 'date' ? name.replace(/_?Utc$|_?UTC$/, '') : name.substr(0, name.length - unit.length)
    const words = known ? rest.match(WORD) : null
    if (!words) return { words: name, unit: '' }
    return {
        words: sentence(words),
        unit: SIGNS[unit.toLowerCase()] || unit.replace(/^Bytes$|^Days$/, (word) => word.toLowerCase()),
    }
}

/** The name of a parameter in words: `sortBy` is "Sort by". 1E's definitions have no other name for it. */
export function nameWords(name: string): string {
    return headWords({ name: name, kind: 'text' }).words
}
