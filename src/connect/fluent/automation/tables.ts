import '@servicenow/sdk/global'

/** Tables of this application whose sys_id an action reads from a reference; the SDK knows those of the platform alone. */
declare global {
    namespace Now {
        namespace Internal {
            interface Tables {
                x_1e_connect_run: { schema: { sys_id: string } }
                x_1e_connect_check: { schema: { sys_id: string } }
                x_1e_connect_automation_call: { schema: { sys_id: string; answered_by: string } }
            }
        }
    }
}
