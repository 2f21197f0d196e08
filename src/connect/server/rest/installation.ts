import type { Installation } from '../contract/installation.ts'
import { checkInstallation } from '../installation/check.ts'
import { answer, type Request, type Response } from './answer.ts'

/** GET /installation */
export function getInstallation(_request: Request, response: Response): void {
    answer(response, (): Installation => checkInstallation())
}
