function onClick(g_form) {
    var record = g_form.getTableName() + '/' + g_form.getUniqueValue()
    top.window.location.assign('/now/sow/record/' + record + '/params/selected-tab/1e-itsm-connect')
}
