import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    '50a000000000000000000000000ac700': {
                        table: 'sys_ux_action_config'
                        id: '50a000000000000000000000000ac700'
                    }
                    'action-config': {
                        table: 'sys_ux_action_config'
                        id: '6460d8a94b144794b3f8761c12a714a2'
                        deleted: true
                    }
                    'action-config-property': {
                        table: 'sys_ux_page_property'
                        id: '765e05f9906f49b0b7d7bd36f8bb6bd2'
                    }
                    'action-layout-incident': {
                        table: 'sys_ux_form_action_layout'
                        id: 'a1dceb33f0834aaa963b9e1a2d394db2'
                    }
                    'action-layout-interaction': {
                        table: 'sys_ux_form_action_layout'
                        id: '1f05c426ea8b42fea850ff0cea22270e'
                    }
                    'activity-page': {
                        table: 'sys_ux_macroponent'
                        id: '9a6323efe6c34f9a87caacdc7136c24a'
                    }
                    'activity-route': {
                        table: 'sys_ux_app_route'
                        id: '400196ac4deb4b75ac046ff78ad19930'
                    }
                    'activity-screen': {
                        table: 'sys_ux_screen'
                        id: 'cff1fb497afe47e49a94a3e4f5c028a7'
                    }
                    'activity-screens': {
                        table: 'sys_ux_screen_type'
                        id: '7f9a0bddc3474ae3a083a8a01d7d990f'
                    }
                    'attachments-page': {
                        table: 'sys_ux_macroponent'
                        id: '3da0b40b7f704c258b5d8880be66cbe6'
                    }
                    'attachments-route': {
                        table: 'sys_ux_app_route'
                        id: 'd08b20d01d5740f6b0137b1c3c2ab33a'
                    }
                    'attachments-screen': {
                        table: 'sys_ux_screen'
                        id: 'c0a877d9b1a246be8f2d4ac3cf630429'
                    }
                    'attachments-screens': {
                        table: 'sys_ux_screen_type'
                        id: '52d08781737f486dbe269045070963d1'
                    }
                    audience: {
                        table: 'sys_ux_applicability'
                        id: 'ace68d58b2294b678d304baf8d8f63c4'
                    }
                    'audience-approvers': {
                        table: 'sys_ux_applicability'
                        id: '1b65bd1a142e4d78be76998947560e45'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '9f1d675355084983803cfc981c9f1660'
                    }
                    'collection-left': {
                        table: 'sys_ux_extension_point'
                        id: 'da287d61b5a1475983427a317661bf6e'
                    }
                    'collection-middle': {
                        table: 'sys_ux_extension_point'
                        id: '055d338722b7487b83e37192f1909283'
                    }
                    'collection-sidebar': {
                        table: 'sys_ux_extension_point'
                        id: '993fd93e864f4018b78ef3d67f74b794'
                    }
                    'information-page': {
                        table: 'sys_ux_macroponent'
                        id: 'de5ca4b1dced41e08763e9d97d667121'
                    }
                    'information-route': {
                        table: 'sys_ux_app_route'
                        id: '147e9b93db954ecaa5f57079d7f8e7f6'
                    }
                    'information-screen': {
                        table: 'sys_ux_screen'
                        id: '2bdcb89fbbf74870a27ae38d6279f77d'
                    }
                    'information-screens': {
                        table: 'sys_ux_screen_type'
                        id: '08894861c220481dbc96c85acdbec98c'
                    }
                    'landing-audience': {
                        table: 'sys_ux_applicability_m2m_screen'
                        id: '9d0bc42aff0c48d081171cf6a28b0444'
                    }
                    'landing-page': {
                        table: 'sys_ux_macroponent'
                        id: '5696dcdb4d02467280bcd901292e87c3'
                    }
                    'landing-screen': {
                        table: 'sys_ux_screen'
                        id: 'b6e17ab53029489e88c50d0228820982'
                    }
                    'list-incidents': {
                        table: 'sys_ux_list'
                        id: '6f8354b2e19c49d9a089119d8440ab44'
                    }
                    'list-incidents-audience': {
                        table: 'sys_ux_applicability_m2m_list'
                        id: '505280ea1295425e9c948e2f4d162429'
                    }
                    lists: {
                        table: 'sys_ux_list_menu_config'
                        id: '122378441eff4b4883ddab8947fafab4'
                    }
                    'lists-incidents': {
                        table: 'sys_ux_list_category'
                        id: 'd41434caa0ee4f2eb9ba65953c2b2f4b'
                    }
                    'overview-page': {
                        table: 'sys_ux_macroponent'
                        id: 'b85759fa9fa442a0b90c9a22c7d6160f'
                    }
                    'overview-route': {
                        table: 'sys_ux_app_route'
                        id: 'b30525ee31794d3db99858d67032f8bd'
                    }
                    'overview-screen': {
                        table: 'sys_ux_screen'
                        id: 'f151d8a92c2e4554bb95634a7dbc5bf4'
                    }
                    'overview-screens': {
                        table: 'sys_ux_screen_type'
                        id: '6378da99e3e047e48e114e47b9a2918d'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '0a8ab7c844a64e0ba139209b434805f0'
                    }
                    workspace: {
                        table: 'sys_ux_page_registry'
                        id: 'dd752083e431485e9cd44308959f2951'
                    }
                    workspace_sys_ux_app_config_workspace: {
                        table: 'sys_ux_app_config'
                        id: '97b5c45af1ec43fe974f6dff23518204'
                    }
                    workspace_sys_ux_app_route_home: {
                        table: 'sys_ux_app_route'
                        id: '32cc945f0e5b429781753c426b25ba9a'
                    }
                    workspace_sys_ux_app_route_list: {
                        table: 'sys_ux_app_route'
                        id: 'e5bea77db4ec491bb40e62b4d870e2d1'
                    }
                    workspace_sys_ux_app_route_record: {
                        table: 'sys_ux_app_route'
                        id: 'bb4c9b97dce24a6fa0bbf04848c92aca'
                    }
                    'workspace_sys_ux_app_route_simple-list': {
                        table: 'sys_ux_app_route'
                        id: '5049763a54c646a49f1f18ded5f6c76f'
                    }
                    workspace_sys_ux_macroponent_record: {
                        table: 'sys_ux_macroponent'
                        id: '338aa8abd37644f092e45263a54fd2fc'
                    }
                    workspace_sys_ux_page_property_chrome_footer: {
                        table: 'sys_ux_page_property'
                        id: 'bfff2ea72a9b490da8a4ad2119975e4b'
                    }
                    workspace_sys_ux_page_property_chrome_header: {
                        table: 'sys_ux_page_property'
                        id: '76fc8ceba0374aaebef4285ea603b0b3'
                    }
                    workspace_sys_ux_page_property_chrome_tab: {
                        table: 'sys_ux_page_property'
                        id: '8344ee5c5aab49be9cfda34ed82b7a73'
                    }
                    workspace_sys_ux_page_property_chrome_toolbar: {
                        table: 'sys_ux_page_property'
                        id: 'a357750bf65b4d85b6b17c6d2acdd098'
                    }
                    workspace_sys_ux_page_property_listConfigId: {
                        table: 'sys_ux_page_property'
                        id: 'cb743a145e754ae785cf909a07ab28ae'
                    }
                    workspace_sys_ux_page_property_view: {
                        table: 'sys_ux_page_property'
                        id: 'ea8645f3265740bfb93441ed49a4d2f7'
                    }
                    workspace_sys_ux_page_property_wbApplicabilityConfigId: {
                        table: 'sys_ux_page_property'
                        id: 'f8ba9280811847809ccd461e3c537f1d'
                    }
                    workspace_sys_ux_registry_m2m_category_unifiedNav: {
                        table: 'sys_ux_registry_m2m_category'
                        id: 'c2e5fab1e2e045768f8d980d370ff3cb'
                    }
                    workspace_sys_ux_screen_home: {
                        table: 'sys_ux_screen'
                        id: '477c0f2da20741f7abfc95f9cf1b0b1b'
                    }
                    workspace_sys_ux_screen_list: {
                        table: 'sys_ux_screen'
                        id: 'e40fa0bc9f544ec98087350e54f3243d'
                    }
                    workspace_sys_ux_screen_record: {
                        table: 'sys_ux_screen'
                        id: '32a0d8b9d3864e53ac9bd8312eaca7d5'
                    }
                    'workspace_sys_ux_screen_simple-list': {
                        table: 'sys_ux_screen'
                        id: 'fab8ee183c3b4706a2c1230fd4271c6f'
                    }
                    workspace_sys_ux_screen_type_home: {
                        table: 'sys_ux_screen_type'
                        id: '21df6ee2a984448690116e2b194eefd7'
                    }
                    workspace_sys_ux_screen_type_list: {
                        table: 'sys_ux_screen_type'
                        id: 'b20905a8e9c440f988982c4e0f161580'
                    }
                    workspace_sys_ux_screen_type_record: {
                        table: 'sys_ux_screen_type'
                        id: '1318548c512e445a86c021066c6ce604'
                    }
                    'workspace_sys_ux_screen_type_simple-list': {
                        table: 'sys_ux_screen_type'
                        id: 'b292b5c593744b789c0427bc300a41b8'
                    }
                }
            }
        }
    }
}
