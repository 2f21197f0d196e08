import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'agent-device-helper': {
                        table: 'sn_aia_agent'
                        id: '9557be2962814493a1a106a93f965245'
                    }
                    'agent-device-helper-acl': {
                        table: 'sys_security_acl'
                        id: '9e6045ff037d486e90537614ecc2a53f'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '982d851e88e04539885e679cf3377bfe'
                    }
                    'dependency.connect': {
                        table: 'sys_package_dependency_m2m'
                        id: 'cda41cecb0de44068d729e02869dfce3'
                    }
                    'may-call-automation': {
                        table: 'sys_scope_privilege'
                        id: '4ad95dd9c4f5494c81f881c486b114a2'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '0f4a7271bfca4d9dad0b956a21f25e8d'
                    }
                    'workflow-diagnose': {
                        table: 'sn_aia_usecase'
                        id: 'c3ae2f535781409db88ccca8356dcda2'
                    }
                    'workflow-diagnose-acl': {
                        table: 'sys_security_acl'
                        id: '5b411bfebcc6483a9f25c5ea35bcd56e'
                    }
                }
                composite: [
                    {
                        table: 'sys_agent_access_role_mapping'
                        id: '04b1292ee3c149cea346e5a5556298c0'
                        key: {
                            agent_access_config: {
                                id: '053920e537d64e5c8eb15b47d00b7c32'
                                key: {
                                    agent: '9557be2962814493a1a106a93f965245'
                                }
                            }
                            role: {
                                id: '958d48c0a57a4706a1a365b8c66e6329'
                                key: {
                                    name: 'itil'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_agent_access_role_configuration'
                        id: '053920e537d64e5c8eb15b47d00b7c32'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                        }
                    },
                    {
                        table: 'sn_aia_tool'
                        id: '0716581b1d5e4446b61bb32a0befd4d6'
                        key: {
                            name: 'Describe a 1E instruction'
                        }
                    },
                    {
                        table: 'sn_aia_usecase_config_override'
                        id: '0836bb45ebce41fc9ad47a3bc5e786d3'
                        key: {
                            usecase_configuration: 'c3ae2f535781409db88ccca8356dcda2'
                        }
                    },
                    {
                        table: 'sn_aia_agent_tool_m2m'
                        id: '0a44023476a541c8a05558bb6054fa72'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            tool: '44fc6ee3df164f4dbd308d40a805d2e3'
                            name: 'Find 1E instructions'
                        }
                    },
                    {
                        table: 'sn_aia_agent_tool_m2m'
                        id: '160864c2ad1841caab77480f6d429549'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            tool: '6f7604a62a824a648b12c560c4001804'
                            name: 'Look at a 1E run'
                        }
                    },
                    {
                        table: 'sys_agent_access_role_configuration'
                        id: '2042d52ad1c14280891374b73faa1c03'
                        key: {
                            agent: 'c3ae2f535781409db88ccca8356dcda2'
                        }
                    },
                    {
                        table: 'sys_agent_access_role_mapping'
                        id: '249bed99eb174e68aca7eb0e7fc5bdfd'
                        key: {
                            agent_access_config: {
                                id: '2042d52ad1c14280891374b73faa1c03'
                                key: {
                                    agent: 'c3ae2f535781409db88ccca8356dcda2'
                                }
                            }
                            role: {
                                id: '02bcb561536f4e0ba5868b455be1da2f'
                                key: {
                                    name: 'itil'
                                }
                            }
                        }
                    },
                    {
                        table: 'sn_aia_agent_config'
                        id: '24c29abbc1e54ea8b04947f73560479a'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                        }
                    },
                    {
                        table: 'sn_aia_team'
                        id: '33ceab9775a9469fa3402482e028b01b'
                        key: {
                            name: 'Diagnose this incident'
                        }
                    },
                    {
                        table: 'sn_aia_agent_tool_m2m'
                        id: '3ace6812f57942eb8b5b56d6fb5cf4d7'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            tool: '7ad41b4b1c974cb1a80fbf7e46a13ac1'
                            name: 'Get Experience score'
                        }
                    },
                    {
                        table: 'sys_agent_access_role_mapping'
                        id: '4273e5bf1aaa4c01bf587927ae0641b8'
                        key: {
                            agent_access_config: {
                                id: '053920e537d64e5c8eb15b47d00b7c32'
                                key: {
                                    agent: '9557be2962814493a1a106a93f965245'
                                }
                            }
                            role: {
                                id: 'afb2e72da4154e3183270fa6d41acffe'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '44defc197f5443b7b7236dc9e9df07b1'
                        key: {
                            sys_security_acl: '5b411bfebcc6483a9f25c5ea35bcd56e'
                            sys_user_role: '0385934d5dd64d1ebdeeeed4289f442c'
                        }
                    },
                    {
                        table: 'sn_aia_tool'
                        id: '44fc6ee3df164f4dbd308d40a805d2e3'
                        key: {
                            name: 'Find 1E instructions'
                        }
                    },
                    {
                        table: 'sn_aia_tool'
                        id: '4f8f40a58ca64811a545ab60221fdeab'
                        key: {
                            name: 'Look at a request'
                        }
                    },
                    {
                        table: 'sn_aia_tool'
                        id: '54c84a3efd3c4813b25cc7ede45d008c'
                        key: {
                            name: 'Get handover'
                        }
                    },
                    {
                        table: 'sys_agent_access_role_mapping'
                        id: '5b5db7fadc4c45c396bb6155e0bdd77e'
                        key: {
                            agent_access_config: {
                                id: '2042d52ad1c14280891374b73faa1c03'
                                key: {
                                    agent: 'c3ae2f535781409db88ccca8356dcda2'
                                }
                            }
                            role: {
                                id: '1e74aefcc1924777bcd6bca83d17395b'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sn_aia_agent_tool_m2m'
                        id: '5df3c8b009c0489ca4cfc85f4ecd61b4'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            tool: '83820aef78ef47f49456f84f4015d588'
                            name: 'Cancel a run'
                        }
                    },
                    {
                        table: 'sn_aia_tool'
                        id: '6bb3f7dfb6ac405390e6961c24afb2ed'
                        key: {
                            name: 'Read rows'
                        }
                    },
                    {
                        table: 'sn_aia_tool'
                        id: '6ded727122c840378f14ae5dcd6b913c'
                        key: {
                            name: 'Ask a 1E question'
                        }
                    },
                    {
                        table: 'sn_aia_tool'
                        id: '6f7604a62a824a648b12c560c4001804'
                        key: {
                            name: 'Look at a 1E run'
                        }
                    },
                    {
                        table: 'sn_aia_tool'
                        id: '71351bbbd96c42eaa777703ef28904d2'
                        key: {
                            name: 'Request a 1E action'
                        }
                    },
                    {
                        table: 'sn_aia_agent_tool_m2m'
                        id: '730d4737d9df4bb183e370b7e3a48c8c'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            tool: '76883be581b24f3cb4d8e6d2c42b9610'
                            name: 'Get proof'
                        }
                    },
                    {
                        table: 'sn_aia_agent_tool_m2m'
                        id: '7381d6778d944572a85f5f4673b611ec'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            tool: '71351bbbd96c42eaa777703ef28904d2'
                            name: 'Request a 1E action'
                        }
                    },
                    {
                        table: 'sn_aia_tool'
                        id: '76883be581b24f3cb4d8e6d2c42b9610'
                        key: {
                            name: 'Get proof'
                        }
                    },
                    {
                        table: 'sn_aia_team_member'
                        id: '78abfdc9e6ac4137ae2674f1c93c973f'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            team: {
                                id: '33ceab9775a9469fa3402482e028b01b'
                                key: {
                                    name: 'Diagnose this incident'
                                }
                            }
                        }
                    },
                    {
                        table: 'sn_aia_tool'
                        id: '7ad41b4b1c974cb1a80fbf7e46a13ac1'
                        key: {
                            name: 'Get Experience score'
                        }
                    },
                    {
                        table: 'sn_aia_agent_tool_m2m'
                        id: '821d351373b543239eb4f5a764ff0dd4'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            tool: '6ded727122c840378f14ae5dcd6b913c'
                            name: 'Ask a 1E question'
                        }
                    },
                    {
                        table: 'sn_aia_tool'
                        id: '83820aef78ef47f49456f84f4015d588'
                        key: {
                            name: 'Cancel a run'
                        }
                    },
                    {
                        table: 'sn_aia_agent_tool_m2m'
                        id: '8ceba927c5d64893ab5e54809f1fdeb0'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            tool: '4f8f40a58ca64811a545ab60221fdeab'
                            name: 'Look at a request'
                        }
                    },
                    {
                        table: 'sn_aia_version'
                        id: '9211bd3035994486a5854038cd01578c'
                        key: {
                            target_id: '9557be2962814493a1a106a93f965245'
                            version_name: 'V1'
                        }
                    },
                    {
                        table: 'sn_aia_agent_tool_m2m'
                        id: '9960d27ae1c44f3791f62c3d00be4a4b'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            tool: '6bb3f7dfb6ac405390e6961c24afb2ed'
                            name: 'Read rows'
                        }
                    },
                    {
                        table: 'sn_aia_version'
                        id: '9dad9bc10a3c44118772cd904ad0e52d'
                        key: {
                            target_id: 'c3ae2f535781409db88ccca8356dcda2'
                            version_name: 'V1'
                        }
                    },
                    {
                        table: 'sn_aia_agent_tool_m2m'
                        id: 'b50ab6bc92c9406a8adc67f5ad525a18'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            tool: '54c84a3efd3c4813b25cc7ede45d008c'
                            name: 'Get handover'
                        }
                    },
                    {
                        table: 'sn_aia_agent_tool_m2m'
                        id: 'd02309fa7c0c48dc98e481fb27baa2a8'
                        key: {
                            agent: '9557be2962814493a1a106a93f965245'
                            tool: '0716581b1d5e4446b61bb32a0befd4d6'
                            name: 'Describe a 1E instruction'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd785690578dd4af69786ad181c73574b'
                        key: {
                            sys_security_acl: '9e6045ff037d486e90537614ecc2a53f'
                            sys_user_role: '0385934d5dd64d1ebdeeeed4289f442c'
                        }
                    },
                ]
            }
        }
    }
}
