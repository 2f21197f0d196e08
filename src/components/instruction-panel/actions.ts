/** Public: a run was accepted. Payload: runId. */
export const RUN_STARTED = 'X_1E_INSTRUCTION_PANEL#RUN_STARTED'
/** Public: the shown run has ended. Payload: runId, state. */
export const RUN_FINISHED = 'X_1E_INSTRUCTION_PANEL#RUN_FINISHED'
/** Public: the panel has nothing to show to this user. Payload: status. */
export const UNAVAILABLE = 'X_1E_INSTRUCTION_PANEL#UNAVAILABLE'
