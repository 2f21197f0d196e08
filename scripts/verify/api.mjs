/** Where the REST calls of the product begin. */
export const API = '/api/x_1e_connect/v1/itsm'

/** Where the Table API lists the rows that an encoded query finds. */
export const rowsAt = (table, fields, query, limit = 1000) =>
    `/api/now/table/${table}?sysparm_fields=${fields}&sysparm_limit=${limit}&sysparm_query=${encodeURIComponent(query)}`
