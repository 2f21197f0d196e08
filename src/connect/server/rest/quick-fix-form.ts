import { changeableQuickFix } from '../access.ts'
import type { QuickFixForm, QuickFixFormResult } from '../contract/quick-fix-form.ts'
import { quickFixForm, saveQuickFixForm } from '../quick-fixes/form.ts'
import { answer, type Request, type Response } from './answer.ts'
import { parseQuickFixForm } from './body.ts'

/** GET /quick-fixes/{id}/form */
export function getQuickFixForm(request: Request, response: Response): void {
    answer(response, (): QuickFixForm => quickFixForm(changeableQuickFix(request.pathParams['id'])))
}

/** POST /quick-fixes/{id}/form */
export function postQuickFixForm(request: Request, response: Response): void {
    answer(response, (): QuickFixFormResult => {
        const id = changeableQuickFix(request.pathParams['id'])
        return saveQuickFixForm(id, parseQuickFixForm(request.body.data))
    })
}
