import type { DoorRequest } from './door.ts'
import { type Answer, HttpError } from './http-error.ts'

export function uiDoor(request: DoorRequest): Answer {
    throw new HttpError(404, 'Not found', request.http.path)
}
