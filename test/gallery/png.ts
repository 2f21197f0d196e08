import { crc32, deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

const COLOURS = 256
/** Square of the least distance of a rare colour from those that the picture has already. */
const APART = 200

/** A picture of at most 256 colours: for each of its points the place of its colour in `palette`, row by row. */
interface Drawing {
    width: number
    height: number
    /** R, G, B of each colour. */
    palette: number[]
    /** Base64. */
    points: string
}

/** The picture with its most frequent colours, and the rare ones that are like none of them. The others become the nearest. */
async function reduced(page: Page, picture: Buffer): Promise<Drawing> {
    return page.evaluate(
        async ({ source, most, apart }) => {
            const blob = await (await fetch(`data:image/png;base64,${source}`)).blob()
            const bitmap = await createImageBitmap(blob)
            const { width, height } = bitmap
            const canvas = new OffscreenCanvas(width, height)
            const context = canvas.getContext('2d')
            if (!context) throw new Error('No canvas')
            context.drawImage(bitmap, 0, 0)
            const colours = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
            const counts = new Map<number, number>()
            for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
            const frequent = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour)
            const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]
            const palette: number[][] = []
            const distance = (a: number[], b: number[]) =>
                a.reduce((sum, one, at) => sum + (one - (b[at] ?? 0)) ** 2, 0)
            const nearest = (own: number[]) => {
                const far = palette.map((one) => distance(one, own))
                const least = Math.min(...far)
                return { at: far.indexOf(least), least }
            }
            for (const colour of frequent) {
                const own = channels(colour)
                const isOwn = palette.length < most / 2 || nearest(own).least >= apart
                if (isOwn && palette.length < most) palette.push(own)
            }
            const places = new Map(frequent.map((colour) => [colour, nearest(channels(colour)).at]))
            const points = Uint8Array.from(colours, (colour) => places.get(colour) ?? 0)
            const url = await new Promise<string>((resolve) => {
                const reader = new FileReader()
                reader.onload = () => resolve(String(reader.result))
                reader.readAsDataURL(new Blob([points]))
            })
            return { width, height, palette: palette.flat(), points: url.slice(url.indexOf(',') + 1) }
        },
        { source: picture.toString('base64'), most: COLOURS, apart: APART }
    )
}

function chunk(name: string, data: Buffer): Buffer {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const whole = Buffer.alloc(body.length + 8)
    whole.writeUInt32BE(data.length)
    body.copy(whole, 4)
    whole.writeUInt32BE(crc32(body), body.length + 4)
    return whole
}

/** The same picture as a PNG with a palette: a third of what the browser writes. */
export async function compressed(page: Page, picture: Buffer): Promise<Buffer> {
    const { width, height, palette, points } = await reduced(page, picture)
    const flat = Buffer.from(points, 'base64')
    // Each row begins with its filter: 0, none.
    const rows = Buffer.alloc((width + 1) * height)
    for (let row = 0; row < height; row++) flat.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width)
    const header = Buffer.alloc(13)
    header.writeUInt32BE(width, 0)
    header.writeUInt32BE(height, 4)
    header.set([8, 3], 8) // 8 bits, a palette
    return Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
        chunk('IHDR', header),
        chunk('PLTE', Buffer.from(palette)),
        chunk('IDAT', deflateSync(rows, { level: 9 })),
        chunk('IEND', Buffer.alloc(0)),
    ])
}
