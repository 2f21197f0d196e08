import { gs } from '@servicenow/glide'
import { isAdministrator, isApprover, mayReveal } from '../access.ts'
import { configurationFor } from '../configurations/store.ts'
import type { Experience } from '../contract/experience.ts'
import type { DeviceList, RecordStart, Suggestions } from '../contract/wire.ts'
import { listDevices } from '../devices/list.ts'
import { BUDGET_MS } from '../doors/budget.ts'
import { experienceOf } from '../experience/read.ts'
import { readableRecord } from '../records/store.ts'
import { suggestionsFor } from '../suggestions/suggest.ts'
import { answer, queryText, type Request, type Response } from './answer.ts'
import { startPage } from './start-page.ts'

/** GET /records/{table}/{id} */
export function getRecord(request: Request, response: Response): void {
    answer(response, (): RecordStart => {
        const record = readableRecord(String(request.pathParams['table']), String(request.pathParams['id']))
        return startPage(record, {
            id: gs.getUserID(),
            isAdmin: isAdministrator(),
            decides: isApprover(),
            reveals: mayReveal(),
        })
    })
}

/** GET /records/{table}/{id}/devices?query= */
export function getDevices(request: Request, response: Response): void {
    answer(response, (): DeviceList => {
        const record = readableRecord(String(request.pathParams['table']), String(request.pathParams['id']))
        return listDevices(record, configurationFor(record.domain), queryText(request, 'query'), BUDGET_MS)
    })
}

/** GET /records/{table}/{id}/experience?device= */
export function getExperience(request: Request, response: Response): void {
    answer(response, (): Experience => {
        const record = readableRecord(String(request.pathParams['table']), String(request.pathParams['id']))
        const chosen = queryText(request, 'device')
        return experienceOf(record, configurationFor(record.domain), chosen, isAdministrator(), BUDGET_MS)
    })
}

/** GET /records/{table}/{id}/suggestions */
export function getSuggestions(request: Request, response: Response): void {
    answer(response, (): Suggestions => {
        const record = readableRecord(String(request.pathParams['table']), String(request.pathParams['id']))
        return suggestionsFor(record, configurationFor(record.domain), gs.getUserID())
    })
}
