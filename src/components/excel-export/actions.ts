// This does not leave the element; interface.ts has those that do.
export const MENU = 'EXPORT#MENU'

/** What keeps the focus when the pressed item is gone: a short export is over before it can be stopped. */
export const STAYS = '#stop, #open'
