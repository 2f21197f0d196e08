// What the parts of the element tell it.
export const ONLY = 'ONLY'
export const MORE = 'MORE'
export const COPY = 'COPY'
