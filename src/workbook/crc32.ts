const TABLE: number[] = []
for (let index = 0; index < 256; index++) {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    TABLE.push(value)
}

/** CRC-32 of a text whose characters are bytes, going on from the CRC of what stands before it. */
export function crc32(text: string, before: number): number {
    let crc = ~before
    for (let at = 0; at < text.length; at++) {
        crc = (crc >>> 8) ^ Number(TABLE[(crc ^ text.charCodeAt(at)) & 255])
    }
    return ~crc >>> 0
}
