// These do not leave the element; interface.ts has those that do.
export const TYPED = 'BANNER#TYPED'
export const PRESSED = 'BANNER#PRESSED'
