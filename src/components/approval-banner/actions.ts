/** Public: somebody approved or rejected. Payload: decision, comment. */
export const DECIDED = 'X_1E_APPROVAL_BANNER#DECIDED'
/** Public: the requester took the request back. */
export const WITHDRAWN = 'X_1E_APPROVAL_BANNER#WITHDRAWN'

// Internal: these do not leave the element.
export const TYPED = 'BANNER#TYPED'
export const PRESSED = 'BANNER#PRESSED'
