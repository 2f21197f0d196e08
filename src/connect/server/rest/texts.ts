import type { Texts } from '../contract/wire.ts'
import { textsOfSession } from '../texts/store.ts'
import { answer, type Request, type Response } from './answer.ts'

/** GET /texts */
export function getTexts(_request: Request, response: Response): void {
    answer(response, (): Texts => textsOfSession())
}
