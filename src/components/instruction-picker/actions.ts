/** Public: the reader looks for instructions. Payload: query. */
export const QUERY_CHANGED = 'X_1E_INSTRUCTION_PICKER#QUERY_CHANGED'
/** Public: one was chosen. Payload: id, name, kind. */
export const INSTRUCTION_SELECTED = 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_SELECTED'
/** Public: the choice was taken back. */
export const INSTRUCTION_CLEARED = 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_CLEARED'
/** Public: the fields changed. Payload: instruction, values, valid, sentence. */
export const PARAMETERS_CHANGED = 'X_1E_INSTRUCTION_PICKER#PARAMETERS_CHANGED'

// Internal: these do not leave the element.
export const TYPED = 'X_1E_INSTRUCTION_PICKER#TYPED'
export const OPENED = 'X_1E_INSTRUCTION_PICKER#OPENED'
export const CLOSED = 'X_1E_INSTRUCTION_PICKER#CLOSED'
export const KEY = 'X_1E_INSTRUCTION_PICKER#KEY'
export const CHOSEN = 'X_1E_INSTRUCTION_PICKER#CHOSEN'
export const CLEARED = 'X_1E_INSTRUCTION_PICKER#CLEARED'
export const FILLED = 'X_1E_INSTRUCTION_PICKER#FILLED'
export const LEFT = 'X_1E_INSTRUCTION_PICKER#LEFT'
