import { changeableConfiguration, readableConfiguration } from '../access.ts'
import { configurationById } from '../configurations/store.ts'
import type { TransferFile, TransferPreview, TransferResult } from '../contract/transfer.ts'
import { once } from '../runs/presses.ts'
import { applyFile } from '../transfer/apply.ts'
import { exportOf } from '../transfer/export.ts'
import { planOf, previewOf } from '../transfer/plan.ts'
import { answer, type Request, type Response } from './answer.ts'
import { parseTransfer, parseTransferApply } from './body.ts'

/** GET /configurations/{id}/transfer */
export function getTransfer(request: Request, response: Response): void {
    answer(response, (): TransferFile => {
        const configuration = readableConfiguration(request.pathParams['id'])
        return exportOf(configurationById(configuration.getUniqueValue()))
    })
}

/** POST /configurations/{id}/transfer */
export function postPreview(request: Request, response: Response): void {
    answer(response, (): TransferPreview => {
        const configuration = changeableConfiguration(request.pathParams['id'])
        const { file } = parseTransfer(request.body.data)
        return previewOf(planOf(file, configurationById(configuration.getUniqueValue())))
    })
}

/** POST /configurations/{id}/transfer/apply */
export function postApply(request: Request, response: Response): void {
    answer(response, (): TransferResult => {
        const row = changeableConfiguration(request.pathParams['id'])
        const { file, digest, key } = parseTransferApply(request.body.data)
        const configuration = configurationById(row.getUniqueValue())
        const press = { id: '', domain: configuration.domain }
        return once(press, `transfer ${configuration.id}`, key, () => applyFile(file, digest, configuration))
    })
}
