/** Public: the element has nothing to show to this user. Payload: status. */
export const UNAVAILABLE = 'X_1E_DEVICE_EXPERIENCE#UNAVAILABLE'
