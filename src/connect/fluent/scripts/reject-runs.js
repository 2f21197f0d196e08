function x1eReject() {
    var runs = typeof g_list === 'object' && g_list ? g_list.getChecked() : g_form.getUniqueValue()
    if (runs) window.location.href = '/x_1e_connect_form_item.do?sysparm_item=x-1e-approval-list&sysparm_runs=' + runs
}
