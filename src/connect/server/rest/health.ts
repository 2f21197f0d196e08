import type { Health } from '../contract/health.ts'
import { health } from '../health/tenants.ts'
import { answer, type Request, type Response } from './answer.ts'

/** GET /health */
export function getHealth(_request: Request, response: Response): void {
    answer(response, (): Health => health())
}
