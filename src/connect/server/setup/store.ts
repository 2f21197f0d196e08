import { gs } from '@servicenow/glide'
import { type Marks, marksOf } from './tasks.ts'

/** What the administrator has marked so far. */
export function storedMarks(): Marks {
    return marksOf(gs.getProperty('x_1e_connect.setup_marks', '{}'))
}
