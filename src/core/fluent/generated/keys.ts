import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    '072950c9e5a71c0f653053659f30a668': {
                        table: 'sys_translated'
                        id: '072950c9e5a71c0f653053659f30a668'
                    }
                    '0eaec6c28fc22a15e35a8b04c8827fc2': {
                        table: 'sys_translated'
                        id: '0eaec6c28fc22a15e35a8b04c8827fc2'
                    }
                    '5ffde32cfdb5c731c9c910e77e2db10d': {
                        table: 'sys_translated'
                        id: '5ffde32cfdb5c731c9c910e77e2db10d'
                    }
                    '8d80ecd6a8a6c163012e3afd5f6266cb': {
                        table: 'sys_translated'
                        id: '8d80ecd6a8a6c163012e3afd5f6266cb'
                    }
                    ab51a8f38227838a096383719594e8f8: {
                        table: 'sys_translated'
                        id: 'ab51a8f38227838a096383719594e8f8'
                    }
                    'acl-alias-write': {
                        table: 'sys_security_acl'
                        id: 'a757a3dad34749afbb2b1dc18647a650'
                    }
                    'acl-configuration-create': {
                        table: 'sys_security_acl'
                        id: '9d43ca7a51bc4b7593807dc6c5e7bf68'
                    }
                    'acl-configuration-delete': {
                        table: 'sys_security_acl'
                        id: 'c856515f89854827a0ce269db9d6c709'
                    }
                    'acl-configuration-read': {
                        table: 'sys_security_acl'
                        id: '36bad65db5d84fca9ea8c07bf0fa7b10'
                    }
                    'acl-configuration-write': {
                        table: 'sys_security_acl'
                        id: 'a39a330bbc164cccafb9636cfdc500ff'
                    }
                    'acl-secret-create': {
                        table: 'sys_security_acl'
                        id: '58e96b1cdb744efbb4b026ea97ade171'
                    }
                    'acl-secret-delete': {
                        table: 'sys_security_acl'
                        id: 'd599e8418652488fa8e5168e6b27a875'
                    }
                    'acl-secret-read': {
                        table: 'sys_security_acl'
                        id: '6857011089204964952457b0cc14f8de'
                    }
                    'acl-secret-write': {
                        table: 'sys_security_acl'
                        id: '107ac773d98146eeaedef28f36838aca'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '8796c358ebb24a43aac7a2def157617d'
                    }
                    c0de1e00000000000000000000010002: {
                        table: 'sys_app_application'
                        id: 'c0de1e00000000000000000000010002'
                    }
                    'include-platform': {
                        table: 'sys_script_include'
                        id: 'f0975b0d80a348c6bcd1118248297c31'
                    }
                    'may-call-rest': {
                        table: 'sys_scope_privilege'
                        id: '5dcddff0ddf744f19234ab7015a451db'
                    }
                    'may-write-connect-configuration': {
                        table: 'sys_scope_privilege'
                        id: 'e78c127be9604e2aac7cd1f3e44b7811'
                    }
                    'module-administration': {
                        table: 'sys_app_module'
                        id: '3199bb3f491d4ea99e7e1bcaaebceb82'
                    }
                    'module-configuration': {
                        table: 'sys_app_module'
                        id: '5081dd96d85941d89e38ac931848ac2c'
                    }
                    'module-logs': {
                        table: 'sys_app_module'
                        id: '2e4244add62444f59336c06a8acff5e2'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '6f95e766a45c47178c2cba0a2e8c1958'
                    }
                    'property-allow-http': {
                        table: 'sys_properties'
                        id: 'c242dec751fe43028bb93805d75370c3'
                    }
                    'property-experience-feature': {
                        table: 'sys_properties'
                        id: 'fc265aee55fa456992f55b90415750a2'
                    }
                    'property-multi-tenant': {
                        table: 'sys_properties'
                        id: '0f6cd4df173043ac8f73f35223cf6ea2'
                    }
                    'rule-password': {
                        table: 'sys_script'
                        id: 'ade210b2552e41c8b551611a782a856d'
                    }
                    server_address_ts: {
                        table: 'sys_module'
                        id: '3eb216ddf18e475d9a33ec9e346922ea'
                    }
                    server_base64_ts: {
                        table: 'sys_module'
                        id: '7ce86c9934fc42fc823e0abf1c6c18cc'
                    }
                    server_configuration_alias_ts: {
                        table: 'sys_module'
                        id: '78465258879a464db942a47bcab3f4f3'
                    }
                    'server_configuration_base-url_ts': {
                        table: 'sys_module'
                        id: '325467ecc7984929bf0d61e7c9dbe82c'
                    }
                    server_configuration_connection_ts: {
                        table: 'sys_module'
                        id: 'cc58bf9894db4f2690137fda2acf9484'
                    }
                    server_configuration_findings_ts: {
                        table: 'sys_module'
                        id: '1e4d5bb773144800bf74b02ec47a26ba'
                    }
                    server_configuration_secrets_ts: {
                        table: 'sys_module'
                        id: '8fb1e5a36b64410d803e3a85b2449e7d'
                    }
                    server_configuration_table_ts: {
                        table: 'sys_module'
                        id: '03a2d88ea24a4b7d902f8f34aa2ee2d4'
                    }
                    'server_exchange_exact-numbers_ts': {
                        table: 'sys_module'
                        id: '7833fff0e11b4565bb4e64a5689638c3'
                    }
                    server_exchange_exchange_ts: {
                        table: 'sys_module'
                        id: '91ab1a1a1b4f401d92ed00869bb6e4da'
                    }
                    server_exchange_json_ts: {
                        table: 'sys_module'
                        id: 'a45ff1d9058e4fa7b1fd8103247f3e53'
                    }
                    'server_exchange_modern-sign-in_ts': {
                        table: 'sys_module'
                        id: '072d2a54eccf4e848d58105ac552a38e'
                    }
                    server_exchange_repeats_ts: {
                        table: 'sys_module'
                        id: 'dc01bbe7d2e14594aa52eb3e610d292f'
                    }
                    server_exchange_reply_ts: {
                        table: 'sys_module'
                        id: '2272092295f3424aafcfb200f909f31e'
                    }
                    'server_exchange_sign-in_ts': {
                        table: 'sys_module'
                        id: '5cbf6fa4aedd40d58fade8f18b33c944'
                    }
                    server_exchange_silence_ts: {
                        table: 'sys_module'
                        id: '4e064ca0b50943729213dcff2dbda3c4'
                    }
                    server_exchange_token_ts: {
                        table: 'sys_module'
                        id: 'b825e8aaa35e4ec2b7f93c01a8a8ba99'
                    }
                    server_exchange_wire_ts: {
                        table: 'sys_module'
                        id: '20880137b8a24c7788f65920d8d15b3f'
                    }
                    server_failure_ts: {
                        table: 'sys_module'
                        id: '8ce37ebd60c04e2a95dd98548f4c1225'
                    }
                    server_platform_calls_ts: {
                        table: 'sys_module'
                        id: '9523606e434f4a648d82e79021ef7905'
                    }
                    server_platform_catalogue_ts: {
                        table: 'sys_module'
                        id: '4f4e6386a1384bb5b5d8da5e138b0258'
                    }
                    'server_platform_connection-test_ts': {
                        table: 'sys_module'
                        id: 'ad53c96fb27b40058e18a3bec220dd79'
                    }
                    server_platform_devices_ts: {
                        table: 'sys_module'
                        id: '219c0f43dac84ab0838b47b0e6e15f4f'
                    }
                    server_platform_door_ts: {
                        table: 'sys_module'
                        id: '2d6c09c985b047e5ac79e13ce432fa08'
                    }
                    server_platform_entitlement_ts: {
                        table: 'sys_module'
                        id: 'caf7f12a7ebf4c40abcf10c92048ec1d'
                    }
                    server_platform_experience_ts: {
                        table: 'sys_module'
                        id: '63ea8cd6975f44b88bde87dea4a3ea5b'
                    }
                    server_platform_identity_ts: {
                        table: 'sys_module'
                        id: '5dfd1da660d84c51a984662fc2dacd65'
                    }
                    server_platform_instructions_ts: {
                        table: 'sys_module'
                        id: '08cb962cde374c02aa7ac9e9ad3497a8'
                    }
                    server_platform_licence_ts: {
                        table: 'sys_module'
                        id: '5cd317aef7904ec9a0de1c4e4e5ab70b'
                    }
                    server_platform_look_ts: {
                        table: 'sys_module'
                        id: 'f28f3cff94a443699aeae68c37cc6396'
                    }
                    server_platform_responses_ts: {
                        table: 'sys_module'
                        id: 'ceb3f00eb8cf4487bfcfdbc72aef5410'
                    }
                    'server_platform_self-check_ts': {
                        table: 'sys_module'
                        id: '51d9772651f24fb1852c1df628a0c938'
                    }
                }
                composite: [
                    {
                        table: 'sys_dictionary'
                        id: '02f50f0a36844bd1a83f1fb23b700371'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_measures'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '03ffa905b7964f0c92e5f8365a463dcb'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'licence_ends'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '045aa763dfcbfc23c27a281141bf8ca1'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'entitlement_checked_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '064d8e850aa743909a6e139d2e9b01fe'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'troubleshooting_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '07f9c8e0e86a44e19e909138ddba9c3a'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0938652f389b4f76a44c3f0a115dd253'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0a0dd1453c0e4e50af4171c42118126a'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'entitlement_checked_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d2ad2ce4dfc40e8bde246f743cd0f20'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'platform_url'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10935ca703ea4f3890a747c542a99772'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'silent_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '1226d8d66f464c748271700c2fef6894'
                        key: {
                            name: 'x_1e_core_connect_secret'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1884e5a6a78c42f3a37e39e1b249026f'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_password'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '19bc07ac5d203b10a3bfd9628cb1e69f'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'expires_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1ae0730734bb4b189d00321af684659c'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'troubleshooting_url'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1dae284d43c740a58d5cab4753038e5a'
                        key: {
                            sys_security_acl: '9d43ca7a51bc4b7593807dc6c5e7bf68'
                            sys_user_role: {
                                id: '5c6feda2ef574548be38a9c32099054e'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '1db52dba68544b5cb9ff4cdeee4630a1'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1e07bdb2413b4d8198a2dee1d7403e7b'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1fb85e42be144fe5a3c085b4ed62961a'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2106b37074efa9a6140b3d19b6eb4ef3'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'platform_url'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2435c3373ffa3f64622fe5397fced9ad'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'configuration'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '252cf137e900416a920f8f251c08da42'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'mid_server'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '299acdf659e75f7cb0f6e70dec746b05'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'application'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2b01eeef1f894ba39742950e91488e5b'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'company'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2cd003e8131ba6695fea4b2c6a9e9946'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_entitled'
                            value: 'not_licensed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2e29b205a5f0420d8b97120267a4042f'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_entitled'
                            value: 'not_licensed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2e535cbf88224128b0db74b0105498ff'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_entitled'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f3aef751518d58493cc217fed8a2639'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'enable_oauth'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '302ca9c40c9546e9ab7cbb6a27a1a186'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_entitled'
                            value: 'licensed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '31beaacba1be481894f3184d00aa92ad'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'kid_mode'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3622058306574455a38d25d6c734ce8b'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'jwt_provider'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '369f7d76aa8abe840a84d8d4f17741f5'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'kid_mode'
                            value: 'thumbprint'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '37aa32d5a81b4fc1ac7f84325bbe44ac'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'tested_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3c0d41934e5b401cee2a7b0487319be0'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c71d100f2aa4d39a316b66ab93359ed'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'findings'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3d495f94790c4d1bba0cbd2d0e282103'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e77e11d6ff185bb1e3056c74d243572'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'company'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3ee2dfba50c940a7adcd76f8ec6c3c53'
                        key: {
                            sys_security_acl: '58e96b1cdb744efbb4b026ea97ade171'
                            sys_user_role: {
                                id: '5c6feda2ef574548be38a9c32099054e'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4001940844ba4cba850384d453343f7b'
                        key: {
                            sys_ui_section: {
                                id: 'f7971cbc8fea4ac9b9a5ba592a478739'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4040756fe52d79c63a181a956cea4ad2'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_entitled'
                            value: 'licensed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '413f15b927c9454a868da07fa3adc033'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'credential_alias'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '424131c2810a4a139129ece00bc528e9'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'oauth_upn'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4250001513d33d83d9eb0606d2a314e8'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'application'
                            value: 'x_1e_connect'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4439b52fdf7c420ebb6e11d0c53a0e8f'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'platform_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '44c5732bcdad4fe6a5e3693501fd98f5'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'failed_calls'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '46236e375e94468d8e153d0066b6f364'
                        key: {
                            sys_ui_section: {
                                id: 'f7971cbc8fea4ac9b9a5ba592a478739'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kid_mode'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '46c1d069380f4c0da917c22ea082a278'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'platform_url'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d30244fc5794c2aba64c9194135a911'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4f08e3c3ffb743e08fb1b2176976b05b'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'version_23_5_or_higher'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f2d00f9eca84200b71ab187ca19b48d'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'credential_alias'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '50b60080280683aa206b11dc45f8423e'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '52a5945fc3cf45ef9250808b3d85473a'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'next_try_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '535a775589074aa0a92beb78b54251b2'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '537fe9e3d475537a20b4f0e5a9803e67'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'kid_mode'
                            value: 'app_id'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '555341b025624876b3ab5e36b312055d'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'experience_entitled'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5627d252394e866b50b7218c81297cc9'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_measures_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5bb2a10f43f85c1a4d6d634464b9dd44'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'secret'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '5c6feda2ef574548be38a9c32099054e'
                        key: {
                            name: 'x_1e_core_connect.admin'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c807d3c842f48a788781a34cc016ac1'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'expires_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c8c2a417b174fa3b224a6babaf1c294'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '621a1a60d3d54395b810cab426b12ade'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'user_password'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '62a79451b53e415d83b545092e125db7'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'entitlement_checked_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '65df60c04deb46b19be52093f81ebf5d'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_measures_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '66c0dd369fca4ccca7e34c607ba6c240'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_entitled'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6882f48e723f4829b241e0e92549b8d8'
                        key: {
                            logical_table_name: 'x_1e_core_connect_configuration'
                            col_name_string: 'application,single_tenant,sys_domain'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6a27071009804a8298f1f5ab1a18434c'
                        key: {
                            logical_table_name: 'x_1e_core_connect_configuration'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c69cc2d603f46d19e875351909da778'
                        key: {
                            sys_ui_section: {
                                id: 'f7971cbc8fea4ac9b9a5ba592a478739'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'oauth_upn'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6c74cfb1100cfc11cf48840dc176f140'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6d3651d05faa4860af37003a8c1232ee'
                        key: {
                            sys_security_acl: '36bad65db5d84fca9ea8c07bf0fa7b10'
                            sys_user_role: {
                                id: '5c6feda2ef574548be38a9c32099054e'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6dba70ba7ec8c745d67f4c7b306fcaf1'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'single_tenant'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f3193105218447abd05b9d03ae49be8'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '706099fcf6854c4293b484b0df4166ee'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'single_tenant'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7155d5c4383cc507ac8ac241c695605b'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_measures'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '71c3078e0f52445d9d56625468019b32'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'oauth_upn'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '72c1dd972a8041108b2ddf619d8eb9ab'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_measures'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '751513514db74a8e8136407c6799beec'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'use_mid_server_for_oauth'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '769211f01dab4051935bf012b0863441'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            view: {
                                id: 'c0de1e00000000000000000000010003'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '77c27ba26a7e447098cd0b6526368a97'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'company'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7869ec5e67fe4e2493bed2e7e50922f4'
                        key: {
                            sys_security_acl: '6857011089204964952457b0cc14f8de'
                            sys_user_role: {
                                id: '5c6feda2ef574548be38a9c32099054e'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '78807bccceeab2ec451854aa161277b1'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'failed_calls'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a7aa897441134e1e1ba3526f26b50eb'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_entitled'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7ad97ff108ca4390a2fd425acfc9a0f3'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7b6eb1fc0fd64ee49ce7533000d42ed8'
                        key: {
                            sys_ui_form: {
                                id: '769211f01dab4051935bf012b0863441'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7c615e87b4ed4af98e0eab5e1268ce74'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'single_tenant'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7de1f41e7e934dae8a1d77da7ab92d50'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'test_hops'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7e6c088c624d4d44bf87d74abc6e2a7f'
                        key: {
                            sys_ui_form: {
                                id: '769211f01dab4051935bf012b0863441'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f7971cbc8fea4ac9b9a5ba592a478739'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7fc1507c4d3747d6a0f3d1e6cee6a7c3'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8318b9b4b512a63f3592f5a36aba6a4c'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'troubleshooting_url'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '87574ea24fabebe0889ecdb1602f794c'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_entitled'
                            value: 'unknown'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8886046cdeeb7c7691b3488539b44701'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'kind'
                            value: 'token'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8c48ce07a36948f1a238bc3e9d6b3721'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'test_hops'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '8dca1fd20e244c9a890fedb8a04c9e1a'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '903dff4294804775ac9b4ae6c0277143'
                        key: {
                            sys_ui_section: {
                                id: 'f7971cbc8fea4ac9b9a5ba592a478739'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'app_id'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '90c8d6718f6161fcde9648ce91d818a2'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'kid_mode'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '91d84a72f8da49a3b0bbb4e2759b2f23'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'application'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '93c901de34b14542b9f4f14bd3fe556b'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'kind'
                            value: 'password'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '94f3e30e2a0b4decac131151f18e3108'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'app_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '96177099cc5b47b296425fd296632fcc'
                        key: {
                            sys_security_acl: 'c856515f89854827a0ce269db9d6c709'
                            sys_user_role: {
                                id: '5c6feda2ef574548be38a9c32099054e'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '96ca2df89ef84c19a9a4c0833fa306b5'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'enable_oauth'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '97b3b6b8dbbe4ba29b4389dd5be51983'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9865c69f5b40441bb3a77d767fcb5796'
                        key: {
                            logical_table_name: 'x_1e_core_connect_secret'
                            col_name_string: 'configuration,kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '989bf413ef604675c43136379345e276'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'kind'
                            value: 'password'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9928016b1adbd8dbbf037d6033364358'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'silent_since'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '993b5ab245b44c9daa92c58373519ff3'
                        key: {
                            sys_security_acl: 'd599e8418652488fa8e5168e6b27a875'
                            sys_user_role: {
                                id: '5c6feda2ef574548be38a9c32099054e'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9c8b23aa9c6d49bdbeb3da6f76a8b964'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'expires_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9dbd9f5c6a2b49d8bd6047d4aa28a462'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'signing_certificate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9eb3af7473701a54c75874b54c24dbb7'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'credential_alias'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9ed7d49a062a4c6e9c8101ba04caf652'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'version_23_5_or_higher'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a1fb87a33ac346549a292dfaa9a6fd58'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'application'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a3c34affc6ec4d2082f7f289719fc78d'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'kid_mode'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a4186df4382f4ce794c0c0dccca4d816'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_entitled'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a5fe3179d818482197974f5c346aa18e'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a68dccbfb9ef4147b40900cf69925454'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa874df3b6694674a9912109ba2b7e01'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'kid_mode'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ab0f63506ef942b6b999fbe539a9525c'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'configuration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac3200aa48b141fbada8fde4a33f5826'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ac5bc99a07774312b21985d556f978c5'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'jwt_provider'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac5c216cda954cc99ab7660c6a912950'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'user_password'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ae0a4fc811ee1add52daad3a19d2e7fe'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'next_try_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ae5937a1a80142369c8b86faaeecd48f'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'application'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'aef5315e1c0e4f7cb0cf3e5a25b70196'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b07d446d302e4f72b42484d4224822c2'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'configuration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b25c2e43b3a843498217eab5798a0c15'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'enable_oauth'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b28a404675944d45af4844539a7c4c64'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'mid_server'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b51867184e4644babb19cca6f19c56d9'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'signing_certificate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b8ad6e643a738b8b307f6a62cab92d0f'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'use_mid_server_for_oauth'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b920b0c524ebec67bb9173cb01f5b593'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'jwt_provider'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b97258d8e678b1d9dd85109506a29129'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'findings'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bc58e9fdec2c446b8798f23361a14297'
                        key: {
                            sys_security_acl: '107ac773d98146eeaedef28f36838aca'
                            sys_user_role: {
                                id: '5c6feda2ef574548be38a9c32099054e'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd9829942eeea031d1fee5dee204270c'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'user_name'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'be532136a8aa48918c7c0b70b63bcd46'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_name'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bfbb34176f124603ad818d10addf5373'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'credential_alias'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c09101ef08c74084843c8df0e02f6380'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'c0de1e00000000000000000000010001'
                        key: {
                            name: 'x_1E_core_connect.user'
                        }
                    },
                    {
                        table: 'sys_ui_view'
                        id: 'c0de1e00000000000000000000010003'
                        key: {
                            name: 'x_1e_core_connect'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0f297e75a224ab1b8ded6d474d3f1bd'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'troubleshooting_url'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c5b47181359b488fa4af25395a50bef8'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c665de1743a89baaecb12fcdd6c053b3'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'version_23_5_or_higher'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c732f18e1460419790b861b5a763cec3'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'use_mid_server_for_oauth'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c76c8d54aeed70c597b6462d21ba928e'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'name'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c79db72b871f8b8edf0bc67266b17c47'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'tested_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c81324b560e1405f81826e8284028500'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'kid_mode'
                            value: 'app_id'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c857e905ee4ee3234806cc1645acd3f7'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'user_password'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c897d636a8c9ad4897160865b4332a98'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'oauth_upn'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c978ad4517094d8baa22885b03e206cb'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'version_23_5_or_higher'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cb4e1cbc9b91aebcbdd67003b0594c9e'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'kind'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cb69b92727e04f95b0e6a73ad86348f7'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'findings'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ccee8e34d703487bb69e19be23bed464'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'application'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'cdc25886f559483eb2a25902c0c771f2'
                        key: {
                            name: 'x_1e_core_connect_secret'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cf4b051359b94174bf9f33e3824a8df5'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_measures_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd0dc20be6548434eb02f28a7ae18f4f1'
                        key: {
                            sys_ui_section: {
                                id: 'f7971cbc8fea4ac9b9a5ba592a478739'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd18e47c1358e4d6f84b3a5273f967659'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'next_try_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd36bbad894424c89b05453ffaabf4371'
                        key: {
                            sys_ui_section: {
                                id: 'f7971cbc8fea4ac9b9a5ba592a478739'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'signing_certificate'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd37e81ac93a653e03cfa9573fa8e7488'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'mid_server'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd4b7983dab9e47dbbcbfde875bed24e2'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd9aebc8b84fc4706b8fd54bb7372c13c'
                        key: {
                            sys_ui_section: {
                                id: 'f7971cbc8fea4ac9b9a5ba592a478739'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd45a3be1485fe66f636d3ec401cc3b9'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'signing_certificate'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd9fa3d9a185417588f2e35d05b0b1d5'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'user_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ddea6e01548a42bda4937435d6c71461'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'kid_mode'
                            value: 'thumbprint'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ddfe9c3b494e41c496540b0974e3c51a'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'experience_entitled'
                            value: 'unknown'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'debf133eb22a4dc4949eba5e455cda35'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'secret'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dee8fe46588e4614bafb24fd2e92cc40'
                        key: {
                            sys_security_acl: 'a757a3dad34749afbb2b1dc18647a650'
                            sys_user_role: {
                                id: '3bc37425bfc54899aca37cfdc92849d5'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df771afbfb6c4cd99e96e4707ff24a65'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'tested_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0be78e9b25a420b90ffe22199b14fcb'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ea8da208ff7d9a7b92650d192ef3983d'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'test_hops'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb11217d21632adc1f98604f821d6f3a'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'fingerprint'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ebaf767e7c584b3388e6b2374577d295'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'user_name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'edd5108414194e8aa44b98dfa34782a3'
                        key: {
                            sys_security_acl: 'a39a330bbc164cccafb9636cfdc500ff'
                            sys_user_role: {
                                id: '5c6feda2ef574548be38a9c32099054e'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef08a57ebf4a41c2807c0559fbb90125'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'silent_since'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ef872387054444e9b469431719c32e21'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'application'
                            value: 'x_1e_connect'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f03948d9724645f5988fd00afd66ff9d'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'licence_ends'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f15f2e05ea92486eb882887d2bda25a8'
                        key: {
                            name: 'x_1e_core_connect_secret'
                            element: 'kind'
                            value: 'token'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f1d9d5197ec64d439911256c57f37522'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'app_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f59f57b4f8b04110ada42867e4f45fba'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            caption: '1E Core App Configuration'
                            view: {
                                id: 'c0de1e00000000000000000000010003'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f5af651fcccdf32094e546502c279e91'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'licence_ends'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f60ca3b0c2b64003b5c67b738f6229da'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'mid_server'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f7971cbc8fea4ac9b9a5ba592a478739'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            caption: 'OAuth'
                            view: {
                                id: 'c0de1e00000000000000000000010003'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f973f89c5e2f46bfb808a313c53ad455'
                        key: {
                            sys_ui_section: {
                                id: 'f7971cbc8fea4ac9b9a5ba592a478739'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'use_mid_server_for_oauth'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fa3ef1b921907cfc4172b4362b7c8803'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'app_id'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fa7d8c273a57485f8f2a88ff4c3dde49'
                        key: {
                            name: 'x_1e_core_connect_configuration'
                            element: 'failed_calls'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'faa8fa99b17845459e3699a3842d35dd'
                        key: {
                            sys_ui_section: {
                                id: 'f59f57b4f8b04110ada42867e4f45fba'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'enable_oauth'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fbcee4a6a6d848ddbef87d58c3e992cb'
                        key: {
                            sys_ui_section: {
                                id: 'f7971cbc8fea4ac9b9a5ba592a478739'
                                key: {
                                    name: 'x_1e_core_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'c0de1e00000000000000000000010003'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'jwt_provider'
                            position: '2'
                        }
                    },
                ]
            }
        }
    }
}
