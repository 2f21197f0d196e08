// These do not leave the element; interface.ts has those that do.
export const TYPED = 'BANNER#TYPED'
export const APPROVED = 'BANNER#APPROVED'
export const REJECTING = 'BANNER#REJECTING'
export const REJECTED = 'BANNER#REJECTED'
export const BACK = 'BANNER#BACK'
