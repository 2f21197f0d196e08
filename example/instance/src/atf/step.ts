/** Values that a step leaves for later ones, by name. */
export type Outputs = Record<string, string>

/** A request that a step wants sent to this instance. */
export interface RestRequest {
    method: string
    path: string
    query: string
    headers: Record<string, string>
    body: string
    /** `basic` without a profile are the rights of whoever started the run. */
    signIn: 'none' | 'runner' | { user: string; password: string }
}

export interface RestAnswer {
    status: number
    headers: Record<string, string>
    body: string
    ms: number
}

/** What earlier steps of the test have left. */
export interface StepState {
    /** By sys_id of the step. */
    outputs: Record<string, Outputs>
    /** The answer to the last request; null once a step of another category has come between. */
    answer: RestAnswer | null
}

export type Status = 'success' | 'failure' | 'error' | 'skipped'

export interface StepResult {
    status: Status
    summary: string
    outputs?: Outputs
    /** sys_id of the person whose rights count from now on. */
    user?: string
    request?: RestRequest
    /** It reads an answer, or asks for one: the answer stays for the next. */
    isRest?: boolean
}

/** What the instance cannot run: the test ends with *error*. */
export class StepError extends Error {}

export const passed = (summary: string, more: Partial<StepResult> = {}): StepResult => ({
    status: 'success',
    summary,
    ...more,
})

export const failed = (summary: string): StepResult => ({ status: 'failure', summary })
