// These do not leave the element; interface.ts has those that do.
export const TYPED = 'TYPED'
export const APPROVED = 'APPROVED'
export const REJECTING = 'REJECTING'
export const REJECTED = 'REJECTED'
export const BACK = 'BACK'
