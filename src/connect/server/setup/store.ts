import { gs } from '@servicenow/glide'
import { type Mark, marksOf, type Tasks } from './tasks.ts'

/** What the administrator has marked so far. */
export function storedMarks(): Tasks<Mark> {
    return marksOf(gs.getProperty('x_1e_connect.setup_marks', '{}'))
}
