/** Public: somebody wants the scores to be read anew. */
export const REFRESH_REQUESTED = 'X_1E_EXPERIENCE_CARD#REFRESH_REQUESTED'
