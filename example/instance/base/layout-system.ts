/** Forms and lists of the platform's own administration, in the default view alone. */
export const SYSTEM_FORMS: Record<string, [caption: string, fields: string][]> = {
    sysauto_script: [
        [
            'Scheduled Script Execution',
            'name active run_type run_time run_period run_start conditional condition script sys_scope',
        ],
    ],
    syslog: [['Log', 'sys_created_on level source message sys_created_by']],
}

export const SYSTEM_LISTS: Record<string, string> = {
    sysauto_script: 'name active run_type run_time run_period sys_updated_on',
    syslog: 'sys_created_on level message source sys_created_by',
}
