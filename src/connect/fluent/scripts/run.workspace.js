function onClick(g_form) {
    var record = '&sysparm_table=' + g_form.getTableName() + '&sysparm_id=' + g_form.getUniqueValue()
    g_modal.showFrame({
        title: '1E ITSM Connect',
        url: '/x_1e_connect_form_item.do?sysparm_item=x-1e-instruction-panel&sysparm_workspace=true' + record,
        size: 'fw',
        height: '75vh',
        closeOnEscape: true,
    })
}
