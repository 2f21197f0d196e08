/** Where the REST calls of the product begin. */
export const API = '/api/x_1e_connect/v1/itsm'
