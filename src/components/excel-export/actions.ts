// This does not leave the element; interface.ts has those that do.
export const MENU = 'MENU'

/** Gets the focus when the pressed item is gone: *Stop*, or the button again after a short export. */
export const STAYS = '#stop, #open'
