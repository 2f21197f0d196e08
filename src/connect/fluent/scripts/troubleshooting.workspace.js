function onClick(g_form) {
    var record = 'sysparm_table=' + g_form.getTableName() + '&sysparm_id=' + g_form.getUniqueValue()
    top.window.open('/x_1e_connect_troubleshooting.do?' + record, '_blank')
}
