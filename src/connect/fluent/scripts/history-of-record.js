action.setRedirectURL(
    '/x_1e_connect_run_list.do?sysparm_query=record_id%3D'.concat(current.getUniqueValue(), '%5EORDERBYDESCnumber')
)
