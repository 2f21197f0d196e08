const TABLE = new Int32Array(256)
for (let index = 0; index < 256; index++) {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    TABLE[index] = value
}

/** CRC-32 of bytes; `before` is the CRC of the bytes before them, 0 at the start. */
export function crc32(bytes: ArrayLike<number>, before: number): number {
    let crc = ~before
    for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ Number(TABLE[(crc ^ Number(bytes[at])) & 255])
    return ~crc >>> 0
}

/** CRC-32 of a text whose characters are bytes, for the engine of the instance, which has no byte arrays. */
export function crc32OfText(text: string): number {
    let crc = ~0
    for (let at = 0; at < text.length; at++) crc = (crc >>> 8) ^ Number(TABLE[(crc ^ text.charCodeAt(at)) & 255])
    return ~crc >>> 0
}
