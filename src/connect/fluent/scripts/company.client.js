// The domain follows the company at once; the rule of the table sets it again when the record is stored.
function onChange(_control, _oldValue, newValue, isLoading) {
    if (isLoading) return
    g_form.setValue('sys_domain', '')
    if (!newValue) return
    g_form.getReference('company', (company) => {
        var domain = String(company.sys_domain)
        if (g_form.getValue('company') === newValue && domain !== 'global') g_form.setValue('sys_domain', domain)
    })
}
