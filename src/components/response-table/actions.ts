/** Public: the reader wants further rows. Payload: rows loaded so far. */
export const MORE_REQUESTED = 'X_1E_RESPONSE_TABLE#MORE_REQUESTED'
/** Public: the reader wants the failed load to be tried again. */
export const RETRY_REQUESTED = 'X_1E_RESPONSE_TABLE#RETRY_REQUESTED'
/** Public: the reader chose another page size. */
export const PAGE_SIZE_CHANGED = 'X_1E_RESPONSE_TABLE#PAGE_SIZE_CHANGED'
/** Public: the reader opened a text that 1E has cut. Payload: `row` and `column`, from 0; the answer is the property `whole`. */
export const WHOLE_REQUESTED = 'X_1E_RESPONSE_TABLE#WHOLE_REQUESTED'

// Internal: these do not leave the element.
export const SORT = 'TABLE#SORT'
export const FILTER = 'TABLE#FILTER'
export const PAGE = 'TABLE#PAGE'
export const SIZE = 'TABLE#SIZE'
export const OPEN = 'TABLE#OPEN'
export const CLOSE = 'TABLE#CLOSE'
