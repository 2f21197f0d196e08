/** Public: the reader looks for instructions. Payload: query. */
export const QUERY_CHANGED = 'X_1E_INSTRUCTION_PICKER#QUERY_CHANGED'
/** Public: one was chosen. Payload: id, name, kind. */
export const INSTRUCTION_SELECTED = 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_SELECTED'
/** Public: the choice was taken back. */
export const INSTRUCTION_CLEARED = 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_CLEARED'
/** Public: the fields changed. Payload: instruction, values, valid, sentence. */
export const PARAMETERS_CHANGED = 'X_1E_INSTRUCTION_PICKER#PARAMETERS_CHANGED'

// Internal: these do not leave the element.
export const TYPED = 'PICKER#TYPED'
export const OPENED = 'PICKER#OPENED'
export const CLOSED = 'PICKER#CLOSED'
export const KEY = 'PICKER#KEY'
export const CHOSEN = 'PICKER#CHOSEN'
export const CLEARED = 'PICKER#CLEARED'
export const FILLED = 'PICKER#FILLED'
export const LEFT = 'PICKER#LEFT'
