// These do not leave the element; interface.ts has those that do.
export const TYPED = 'PICKER#TYPED'
export const OPENED = 'PICKER#OPENED'
export const CLOSED = 'PICKER#CLOSED'
export const KEY = 'PICKER#KEY'
export const CHOSEN = 'PICKER#CHOSEN'
export const CLEARED = 'PICKER#CLEARED'
export const FILLED = 'PICKER#FILLED'
export const LEFT = 'PICKER#LEFT'
