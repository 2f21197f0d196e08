/** Milliseconds for all calls to 1E of one request together. */
export const BUDGET_MS = 20000
