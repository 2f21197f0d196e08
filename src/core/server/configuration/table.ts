/** The table of connections. */
export const TABLE = 'x_1e_core_connect_configuration'
