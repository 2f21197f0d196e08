// What the parts of the element tell it.
export const ONLY = 'ROW_COMPARISON#ONLY'
export const MORE = 'ROW_COMPARISON#MORE'
export const COPY = 'ROW_COMPARISON#COPY'
