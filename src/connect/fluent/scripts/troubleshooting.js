action.setRedirectURL(
    '/x_1e_connect_troubleshooting.do?sysparm_table='
        .concat(current.getTableName())
        .concat('&sysparm_id=')
        .concat(current.getUniqueValue())
)
