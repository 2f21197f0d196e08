function onClick(g_form) {
    top.window.open('/x_1e_connect_run_list.do?sysparm_query=record_id%3D' + g_form.getUniqueValue(), '_blank')
}
