import { itemAt } from '../lookup.ts'
/** 32-bit FNV-1a over the parts, then an avalanche, so that neighbouring indexes do not look alike. */
export function hash(...parts: (string | number)[]): number {
    let value = 0x811c9dc5
    for (const part of parts) {
        const text = `${part}\u0000`
        for (let at = 0; at < text.length; at += 1) {
            value ^= text.charCodeAt(at)
            value = Math.imul(value, 0x01000193)
        }
    }
    value ^= value >>> 16
    value = Math.imul(value, 0x85ebca6b)
    value ^= value >>> 13
    value = Math.imul(value, 0xc2b2ae35)
    return (value ^ (value >>> 16)) >>> 0
}

/** A sequence of believable values that is the same on every machine for the same key. */
export class Draw {
    private state: number

    constructor(...key: (string | number)[]) {
        this.state = hash(...key)
    }

    /** At least 0 and less than 1 (mulberry32). */
    unit(): number {
        this.state = (this.state + 0x6d2b79f5) >>> 0
        let value = this.state
        value = Math.imul(value ^ (value >>> 15), value | 1)
        value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
        return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
    }

    /** A whole number from `least` to `most`, both included. */
    whole(least: number, most: number): number {
        return least + Math.floor(this.unit() * (most - least + 1))
    }

    /** A number with `digits` places after the point. */
    decimal(least: number, most: number, digits = 1): number {
        return Number((least + this.unit() * (most - least)).toFixed(digits))
    }

    chance(probability: number): boolean {
        return this.unit() < probability
    }

    pick<T>(values: readonly T[]): T {
        return itemAt(values, Math.floor(this.unit() * values.length))
    }

    /** `length` hexadecimal digits. */
    hex(length: number): string {
        let text = ''
        while (text.length < length) text += this.whole(0, 0xffff).toString(16).padStart(4, '0')
        return text.slice(0, length)
    }
}
