import type { ViewHelpers, ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { REFRESH_REQUESTED } from '../experience-card/interface.ts'
import { t } from '../shared/messages.ts'
import { Problem } from '../shared/problem.tsx'
import type { Properties } from './interface.ts'
import type { ExperienceSession, Shown } from './session.ts'

export interface State {
    session: ExperienceSession | null
    shown: Shown
}

export function view({ shown }: ViewState<State, Properties>, { dispatch }: ViewHelpers<State, Properties>) {
    const { experience, busy, trouble } = shown
    // 403: this user has no role for 1E, so the element takes no room on the page.
    if (trouble?.status === 403) return null
    const problem = trouble ? (
        <Problem trouble={trouble} ways={[{ text: t('Try again'), act: () => dispatch(REFRESH_REQUESTED, {}) }]} />
    ) : null
    if (trouble && !experience) return problem
    return (
        <div>
            {problem}
            <x-1e-experience-card experience={experience} busy={busy} />
        </div>
    )
}
