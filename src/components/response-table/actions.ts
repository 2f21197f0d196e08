// These do not leave the element; interface.ts has those that do.
export const SORT = 'TABLE#SORT'
export const FILTER = 'TABLE#FILTER'
export const PAGE = 'TABLE#PAGE'
export const SIZE = 'TABLE#SIZE'
export const OPEN = 'TABLE#OPEN'
export const CLOSE = 'TABLE#CLOSE'
