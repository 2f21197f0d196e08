import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    '001891cb735ccd5ff0a0cf9169058f9c': {
                        table: 'sys_ui_message'
                        id: '001891cb735ccd5ff0a0cf9169058f9c'
                    }
                    '00c8af213fb13462b1e3301971e431e7': {
                        table: 'sys_ui_message'
                        id: '00c8af213fb13462b1e3301971e431e7'
                    }
                    '01befc81fd8a2884af93eb5487b22ab8': {
                        table: 'sys_ui_message'
                        id: '01befc81fd8a2884af93eb5487b22ab8'
                    }
                    '020e6ba39dbd44cfaaf0fdd2a49e046d': {
                        table: 'sys_ux_lib_component'
                        id: '020e6ba39dbd44cfaaf0fdd2a49e046d'
                    }
                    '022ef9d7d9028b01be0f5c5b8750a599': {
                        table: 'sys_ui_message'
                        id: '022ef9d7d9028b01be0f5c5b8750a599'
                    }
                    '026202e4e212b0a5561a6778a43693e3': {
                        table: 'sys_ui_message'
                        id: '026202e4e212b0a5561a6778a43693e3'
                    }
                    '0290155720c9377560833e214d2ac50e': {
                        table: 'sys_ui_message'
                        id: '0290155720c9377560833e214d2ac50e'
                    }
                    '02a1334fceec86ffd6b5a676261f1a9b': {
                        table: 'sys_ui_message'
                        id: '02a1334fceec86ffd6b5a676261f1a9b'
                    }
                    '030c7b4da24bcc4b6ddcf659049061ff': {
                        table: 'sys_ui_message'
                        id: '030c7b4da24bcc4b6ddcf659049061ff'
                    }
                    '037e26ba51c1b52ce51931a535f0a251': {
                        table: 'sys_ui_message'
                        id: '037e26ba51c1b52ce51931a535f0a251'
                    }
                    '03a65b629fb59c10cbf06f58e23ed0b0': {
                        table: 'sys_ui_message'
                        id: '03a65b629fb59c10cbf06f58e23ed0b0'
                    }
                    '0464bde4c3b3718ed984f49742cd9dc9': {
                        table: 'sys_ui_message'
                        id: '0464bde4c3b3718ed984f49742cd9dc9'
                    }
                    '04da762a16ce57c63d8615d0713b3c2d': {
                        table: 'sys_ui_message'
                        id: '04da762a16ce57c63d8615d0713b3c2d'
                    }
                    '0566d674f3c98f8bf1652efa5e835372': {
                        table: 'sys_ui_message'
                        id: '0566d674f3c98f8bf1652efa5e835372'
                    }
                    '0574065c90fbb8f88455df76d12e3f60': {
                        table: 'sys_ui_message'
                        id: '0574065c90fbb8f88455df76d12e3f60'
                    }
                    '05d7d6022e4842469568b335c52c687b': {
                        table: 'sys_ui_message'
                        id: '05d7d6022e4842469568b335c52c687b'
                    }
                    '05e2b24cc01c1cfd476d63e8713f64b5': {
                        table: 'sys_ui_message'
                        id: '05e2b24cc01c1cfd476d63e8713f64b5'
                    }
                    '080b8f9c0e70d3b54e03b6165aea2d18': {
                        table: 'sys_ui_message'
                        id: '080b8f9c0e70d3b54e03b6165aea2d18'
                    }
                    '084a08695afe54ec8e4450415425104c': {
                        table: 'sys_ui_message'
                        id: '084a08695afe54ec8e4450415425104c'
                    }
                    '085d0576b8685937ac6a5ea39430a801': {
                        table: 'sys_ui_message'
                        id: '085d0576b8685937ac6a5ea39430a801'
                    }
                    '086aa1b1aa7de1379936687dbb162552': {
                        table: 'sys_ui_message'
                        id: '086aa1b1aa7de1379936687dbb162552'
                    }
                    '089da742262630c0005436ceaa8a0b7a': {
                        table: 'sys_ui_message'
                        id: '089da742262630c0005436ceaa8a0b7a'
                    }
                    '08ef325dca83f9c10f8219e63d0bc57e': {
                        table: 'sys_ui_message'
                        id: '08ef325dca83f9c10f8219e63d0bc57e'
                    }
                    '090feb71993bd0e4341c48e486bcab78': {
                        table: 'sys_ui_message'
                        id: '090feb71993bd0e4341c48e486bcab78'
                    }
                    '096931c45962c272ebf552029d1f246b': {
                        table: 'sys_ui_message'
                        id: '096931c45962c272ebf552029d1f246b'
                    }
                    '0972bd5281f020e99bdfe8bd862e1a2b': {
                        table: 'sys_ui_message'
                        id: '0972bd5281f020e99bdfe8bd862e1a2b'
                    }
                    '09872a57d103aec18b170a04e0a5764b': {
                        table: 'sys_ui_message'
                        id: '09872a57d103aec18b170a04e0a5764b'
                    }
                    '098e3b6675e8fa08b51c410a8a98bc4b': {
                        table: 'sys_ui_message'
                        id: '098e3b6675e8fa08b51c410a8a98bc4b'
                    }
                    '09a681f64d541a4c68129a01b77148a9': {
                        table: 'sys_ui_message'
                        id: '09a681f64d541a4c68129a01b77148a9'
                    }
                    '0a46f599e8411d32900933527b58b9af': {
                        table: 'sys_ui_message'
                        id: '0a46f599e8411d32900933527b58b9af'
                    }
                    '0aa43059c3d502e74c6a998a8bc6e41a': {
                        table: 'sys_ui_message'
                        id: '0aa43059c3d502e74c6a998a8bc6e41a'
                    }
                    '0ad9315563a92e7ae642ec57c3ede38d': {
                        table: 'sys_translated'
                        id: '0ad9315563a92e7ae642ec57c3ede38d'
                    }
                    '0b0037f67cfc2b2ce2f1451861b50953': {
                        table: 'sys_ui_message'
                        id: '0b0037f67cfc2b2ce2f1451861b50953'
                    }
                    '0b5948dcad2dda8f013f6a5764984033': {
                        table: 'sys_ui_message'
                        id: '0b5948dcad2dda8f013f6a5764984033'
                    }
                    '0bbe141ca5ac183e89f67c9fde58c732': {
                        table: 'sys_ui_message'
                        id: '0bbe141ca5ac183e89f67c9fde58c732'
                    }
                    '0c8a13313d31dd77692fdf5c7ceb7a2b': {
                        table: 'sys_ui_message'
                        id: '0c8a13313d31dd77692fdf5c7ceb7a2b'
                    }
                    '0c9e6f09a204d53c709c2a4a1911631e': {
                        table: 'sys_ui_message'
                        id: '0c9e6f09a204d53c709c2a4a1911631e'
                    }
                    '0d75211d77a6ee0bab3d7c56453f5fa6': {
                        table: 'sys_ui_message'
                        id: '0d75211d77a6ee0bab3d7c56453f5fa6'
                    }
                    '0d7b99a9215ef3556cdb03c6565882ed': {
                        table: 'sys_ui_message'
                        id: '0d7b99a9215ef3556cdb03c6565882ed'
                    }
                    '0e327908cf294eada946efb14af3e877': {
                        table: 'sys_ui_message'
                        id: '0e327908cf294eada946efb14af3e877'
                    }
                    '0e4b8ac1c822784daf40c4d69dc51d27': {
                        table: 'sys_ui_message'
                        id: '0e4b8ac1c822784daf40c4d69dc51d27'
                    }
                    '0e7638850dcf60257bc4e5f1b25b062b': {
                        table: 'sys_ui_message'
                        id: '0e7638850dcf60257bc4e5f1b25b062b'
                    }
                    '0ee6ea67cd3f532ada8f0806473ebc13': {
                        table: 'sys_ui_message'
                        id: '0ee6ea67cd3f532ada8f0806473ebc13'
                    }
                    '0f3d3d25bb95f2fc3584fda22f0df7ab': {
                        table: 'sys_ui_message'
                        id: '0f3d3d25bb95f2fc3584fda22f0df7ab'
                    }
                    '0fa4f30d7608d3475fc7d1cfebc81380': {
                        table: 'sys_ui_message'
                        id: '0fa4f30d7608d3475fc7d1cfebc81380'
                    }
                    '0fcece21d93d3786f152cc10db53511b': {
                        table: 'sys_ui_message'
                        id: '0fcece21d93d3786f152cc10db53511b'
                    }
                    '0ffdc82852bbd77fa5978b03a60ffba8': {
                        table: 'sys_ui_message'
                        id: '0ffdc82852bbd77fa5978b03a60ffba8'
                    }
                    '10102281987903a3ff11b97799926e64': {
                        table: 'sys_ux_lib_component_attr'
                        id: '10102281987903a3ff11b97799926e64'
                    }
                    '1073552775a2a55ce389a12c4f10ad1e': {
                        table: 'sys_ux_lib_component_attr'
                        id: '1073552775a2a55ce389a12c4f10ad1e'
                    }
                    '1148d7c0292403e80374a0bb0b3c1283': {
                        table: 'sys_ui_message'
                        id: '1148d7c0292403e80374a0bb0b3c1283'
                    }
                    '12f04559b3b6b5d61d0280eba8627bcb': {
                        table: 'sys_ui_message'
                        id: '12f04559b3b6b5d61d0280eba8627bcb'
                    }
                    '1307df4e7f362db3f024914f700c54e3': {
                        table: 'sys_ui_message'
                        id: '1307df4e7f362db3f024914f700c54e3'
                    }
                    '133cfa3a176288529af18d43d19c4778': {
                        table: 'sys_ui_message'
                        id: '133cfa3a176288529af18d43d19c4778'
                    }
                    '134168fac9a47f267e79e30a4a5a37de': {
                        table: 'sys_ui_message'
                        id: '134168fac9a47f267e79e30a4a5a37de'
                    }
                    '136bee4224e8040c4dbede86ee2b459d': {
                        table: 'sys_ui_message'
                        id: '136bee4224e8040c4dbede86ee2b459d'
                    }
                    '13e19dfbd27525af25887bd35cb56a0c': {
                        table: 'sys_translated'
                        id: '13e19dfbd27525af25887bd35cb56a0c'
                    }
                    '142386aaa4e79ae0691601a2bbe796df': {
                        table: 'sys_ui_message'
                        id: '142386aaa4e79ae0691601a2bbe796df'
                    }
                    '14464b7fd1df339879a1be13f7ec49ea': {
                        table: 'sys_ux_lib_component_action'
                        id: '14464b7fd1df339879a1be13f7ec49ea'
                    }
                    '149067a760f969d2a52d0fe01f94c361': {
                        table: 'sys_uib_toolbox_component'
                        id: '149067a760f969d2a52d0fe01f94c361'
                    }
                    '14b9ffb474bf392d9562c843ad4d70f5': {
                        table: 'sys_ui_message'
                        id: '14b9ffb474bf392d9562c843ad4d70f5'
                    }
                    '155d046551b1676aa11bb3a417f1c60f': {
                        table: 'sys_ui_message'
                        id: '155d046551b1676aa11bb3a417f1c60f'
                    }
                    '156972cbe3b32e90ac94ee4c41f91b08': {
                        table: 'sys_ui_message'
                        id: '156972cbe3b32e90ac94ee4c41f91b08'
                    }
                    '159dd4daa90271e80500cb83dec8705b': {
                        table: 'sys_ui_message'
                        id: '159dd4daa90271e80500cb83dec8705b'
                    }
                    '15bd50a67fc3ea07a9fef54a9b6534ab': {
                        table: 'sys_ui_message'
                        id: '15bd50a67fc3ea07a9fef54a9b6534ab'
                    }
                    '160c43aa3a9cdb88d7085be5c67eaebb': {
                        table: 'sys_ui_message'
                        id: '160c43aa3a9cdb88d7085be5c67eaebb'
                    }
                    '161014287dd3036bc72d853c61dc01c2': {
                        table: 'sys_ui_message'
                        id: '161014287dd3036bc72d853c61dc01c2'
                    }
                    '16141e5d18ddd06d6db3e1f76048334b': {
                        table: 'sys_ux_lib_component_action'
                        id: '16141e5d18ddd06d6db3e1f76048334b'
                    }
                    '1625191d0b03fd640af792546ea39ffc': {
                        table: 'sys_ui_message'
                        id: '1625191d0b03fd640af792546ea39ffc'
                    }
                    '179e0b6425f46b0bea3b04ca7b497e34': {
                        table: 'sys_ui_message'
                        id: '179e0b6425f46b0bea3b04ca7b497e34'
                    }
                    '17ade2a762055f66e857429a1831cc68': {
                        table: 'sys_ui_message'
                        id: '17ade2a762055f66e857429a1831cc68'
                    }
                    '17d05274d55392db90352973eeee0acd': {
                        table: 'sys_ux_lib_component_action'
                        id: '17d05274d55392db90352973eeee0acd'
                    }
                    '18221974169307f2f17d44a445048c91': {
                        table: 'sys_ui_message'
                        id: '18221974169307f2f17d44a445048c91'
                    }
                    '184a1242fc2fb030539b73d60d4a8048': {
                        table: 'sys_ui_message'
                        id: '184a1242fc2fb030539b73d60d4a8048'
                    }
                    '188c22828dc77b567e95e08d2c30fac5': {
                        table: 'sys_ui_message'
                        id: '188c22828dc77b567e95e08d2c30fac5'
                    }
                    '18b4a5da2400e528d7ea055f1ad03847': {
                        table: 'sys_ui_message'
                        id: '18b4a5da2400e528d7ea055f1ad03847'
                    }
                    '18fbb37e1ba2bec2cbba07af0f2d7b53': {
                        table: 'sys_ui_message'
                        id: '18fbb37e1ba2bec2cbba07af0f2d7b53'
                    }
                    '195848cb023d9f70dc86788c223eb670': {
                        table: 'sys_ux_lib_component_action'
                        id: '195848cb023d9f70dc86788c223eb670'
                    }
                    '19a332dbb0e6fa5a6dcabc819d7f8a9e': {
                        table: 'sys_ux_macroponent'
                        id: '19a332dbb0e6fa5a6dcabc819d7f8a9e'
                    }
                    '19b49e09649c62436600b2e30b3f0897': {
                        table: 'sys_ui_message'
                        id: '19b49e09649c62436600b2e30b3f0897'
                    }
                    '19c6c62cea2e28ee980fe638d5576de5': {
                        table: 'sys_translated'
                        id: '19c6c62cea2e28ee980fe638d5576de5'
                    }
                    '19e9e73bb81d8f26cd21d3db3d53db01': {
                        table: 'sys_ui_message'
                        id: '19e9e73bb81d8f26cd21d3db3d53db01'
                    }
                    '19f9b74e378cab9ec0765a23acff980d': {
                        table: 'sys_ui_message'
                        id: '19f9b74e378cab9ec0765a23acff980d'
                    }
                    '1a2aa61817777f2a86c408d0fe213821': {
                        table: 'sys_ui_message'
                        id: '1a2aa61817777f2a86c408d0fe213821'
                    }
                    '1a3cd86de73b875f1ae4245db73b69b8': {
                        table: 'sys_ui_message'
                        id: '1a3cd86de73b875f1ae4245db73b69b8'
                    }
                    '1aa5da24aeff53ec2c14744e6eff3f34': {
                        table: 'sys_ui_message'
                        id: '1aa5da24aeff53ec2c14744e6eff3f34'
                    }
                    '1ab2c8c3cfc0159c352c4106024417d1': {
                        table: 'sys_ui_message'
                        id: '1ab2c8c3cfc0159c352c4106024417d1'
                    }
                    '1adb01040f1e3b5f6362c2df2a3b8b5d': {
                        table: 'sys_ui_message'
                        id: '1adb01040f1e3b5f6362c2df2a3b8b5d'
                    }
                    '1b64c5d1217af408f55ec85100ce945b': {
                        table: 'sys_ui_message'
                        id: '1b64c5d1217af408f55ec85100ce945b'
                    }
                    '1bd6d8d519399515f4d033e2f256380f': {
                        table: 'sys_ui_message'
                        id: '1bd6d8d519399515f4d033e2f256380f'
                    }
                    '1c15553d08d9590433f3efdfcaeb95f9': {
                        table: 'sys_ui_message'
                        id: '1c15553d08d9590433f3efdfcaeb95f9'
                    }
                    '1c2de9115a8488cf80391132255778fd': {
                        table: 'sys_ux_lib_component_attr'
                        id: '1c2de9115a8488cf80391132255778fd'
                    }
                    '1cad85e96c968b51f53c03e2449d2a3c': {
                        table: 'sys_ui_message'
                        id: '1cad85e96c968b51f53c03e2449d2a3c'
                    }
                    '1cb724f93040692c9bba7ac663573e30': {
                        table: 'sys_ui_message'
                        id: '1cb724f93040692c9bba7ac663573e30'
                    }
                    '1d29a8776d560b664a1ae41de18d5fae': {
                        table: 'sys_ui_message'
                        id: '1d29a8776d560b664a1ae41de18d5fae'
                    }
                    '1dcf4967b3ddf5cc2c718326704297d7': {
                        table: 'sys_ui_message'
                        id: '1dcf4967b3ddf5cc2c718326704297d7'
                    }
                    '1e00865643590037b7d3c8d8b053ff50': {
                        table: 'sys_ux_lib_component_attr'
                        id: '1e00865643590037b7d3c8d8b053ff50'
                    }
                    '1e3275a36602fd3ef41a6b6ce782e585': {
                        table: 'sys_ui_message'
                        id: '1e3275a36602fd3ef41a6b6ce782e585'
                    }
                    '1e55cd6763f2d9c14b847d1b040d0321': {
                        table: 'sys_ui_message'
                        id: '1e55cd6763f2d9c14b847d1b040d0321'
                    }
                    '1e75509136a145dff007acc2b9c2ae26': {
                        table: 'sys_ui_message'
                        id: '1e75509136a145dff007acc2b9c2ae26'
                    }
                    '1eeb8f811edcdf2650b4e9e8d91776ba': {
                        table: 'sys_ui_message'
                        id: '1eeb8f811edcdf2650b4e9e8d91776ba'
                    }
                    '1f100f2476463e4b954a78569bcbb1a8': {
                        table: 'sys_ui_message'
                        id: '1f100f2476463e4b954a78569bcbb1a8'
                    }
                    '1f71aaeb51bcfe7c1cf6deea8c0a0c21': {
                        table: 'sys_ui_message'
                        id: '1f71aaeb51bcfe7c1cf6deea8c0a0c21'
                    }
                    '1fe5f4ee12127c17b7ddbfdaed9b2e3d': {
                        table: 'sys_ui_message'
                        id: '1fe5f4ee12127c17b7ddbfdaed9b2e3d'
                    }
                    '1ffa7bdd75ddcdae193a66ac3fe0a489': {
                        table: 'sys_ui_message'
                        id: '1ffa7bdd75ddcdae193a66ac3fe0a489'
                    }
                    '1fff70f8d8893dc6320da5bead3b0976': {
                        table: 'sys_ui_message'
                        id: '1fff70f8d8893dc6320da5bead3b0976'
                    }
                    '20679ed928670036f9b792d3a125e19b': {
                        table: 'sys_ui_message'
                        id: '20679ed928670036f9b792d3a125e19b'
                    }
                    '2080bc8983d10a995341383c582a3f27': {
                        table: 'sys_ui_message'
                        id: '2080bc8983d10a995341383c582a3f27'
                    }
                    '21697c8924ede47a7513fcc60ede51f5': {
                        table: 'sys_ui_message'
                        id: '21697c8924ede47a7513fcc60ede51f5'
                    }
                    '21ceb2d375a0c72ad3ac2027a95e597f': {
                        table: 'sys_ui_message'
                        id: '21ceb2d375a0c72ad3ac2027a95e597f'
                    }
                    '21e365d650a7b8bbc6251c214dbe40a5': {
                        table: 'sys_ui_message'
                        id: '21e365d650a7b8bbc6251c214dbe40a5'
                    }
                    '21e8213e7f6dcb8cb4f69da2668169dc': {
                        table: 'sys_ui_message'
                        id: '21e8213e7f6dcb8cb4f69da2668169dc'
                    }
                    '21ed4f959c4f32acd07c9ca7a2df8fee': {
                        table: 'sys_ux_event'
                        id: '21ed4f959c4f32acd07c9ca7a2df8fee'
                    }
                    '21efb00246675eb3bab23bc4ebea7e83': {
                        table: 'sys_ui_message'
                        id: '21efb00246675eb3bab23bc4ebea7e83'
                    }
                    '226a370db3ef01f705968faef7dafcb2': {
                        table: 'sys_ui_message'
                        id: '226a370db3ef01f705968faef7dafcb2'
                    }
                    '22aceb4ba174f75adc44e416a757fc74': {
                        table: 'sys_ui_message'
                        id: '22aceb4ba174f75adc44e416a757fc74'
                    }
                    '236cebed6938f79cff59f792d7d115f9': {
                        table: 'sys_ui_message'
                        id: '236cebed6938f79cff59f792d7d115f9'
                    }
                    '246515643b1d548e949bcec04da3fd88': {
                        table: 'sys_ui_message'
                        id: '246515643b1d548e949bcec04da3fd88'
                    }
                    '24902c6ce96fbdb853b6fbb2b809e609': {
                        table: 'sys_ui_message'
                        id: '24902c6ce96fbdb853b6fbb2b809e609'
                    }
                    '24b3304862197412db9e1bd2f7cf57a8': {
                        table: 'sys_ui_message'
                        id: '24b3304862197412db9e1bd2f7cf57a8'
                    }
                    '24cc4697059a5f85627086dd6e8df21b': {
                        table: 'sys_ui_message'
                        id: '24cc4697059a5f85627086dd6e8df21b'
                    }
                    '250de671753249be3168d22215b3e34a': {
                        table: 'sys_ui_message'
                        id: '250de671753249be3168d22215b3e34a'
                    }
                    '2584758b3828cb0fc13fc50f66177001': {
                        table: 'sys_ui_message'
                        id: '2584758b3828cb0fc13fc50f66177001'
                    }
                    '25e33e6cf281a23fb4de344f4ff4e996': {
                        table: 'sys_translated'
                        id: '25e33e6cf281a23fb4de344f4ff4e996'
                    }
                    '26a70a1b317688d86d9a78aea81e6fa9': {
                        table: 'sys_ui_message'
                        id: '26a70a1b317688d86d9a78aea81e6fa9'
                    }
                    '26af0bd4649f97c1d5e99b85edd421b2': {
                        table: 'sys_ui_message'
                        id: '26af0bd4649f97c1d5e99b85edd421b2'
                    }
                    '273a5fad798fa5834b7bc40d3cdbb110': {
                        table: 'sys_ui_message'
                        id: '273a5fad798fa5834b7bc40d3cdbb110'
                    }
                    '27ebbe2e3112ac65b0e66c8700663e84': {
                        table: 'sys_translated'
                        id: '27ebbe2e3112ac65b0e66c8700663e84'
                    }
                    '2856a4ac35c76fad02676350d1c9145a': {
                        table: 'sys_ui_message'
                        id: '2856a4ac35c76fad02676350d1c9145a'
                    }
                    '285cf465f65670445006c123694968b2': {
                        table: 'sys_ui_message'
                        id: '285cf465f65670445006c123694968b2'
                    }
                    '288f30fb94861413393b1599450615f7': {
                        table: 'sys_ui_message'
                        id: '288f30fb94861413393b1599450615f7'
                    }
                    '289a8286d07897a9b74908018b80db19': {
                        table: 'sys_ui_message'
                        id: '289a8286d07897a9b74908018b80db19'
                    }
                    '2a00792cf8eb11797ec497ad1f1220a3': {
                        table: 'sys_translated'
                        id: '2a00792cf8eb11797ec497ad1f1220a3'
                    }
                    '2a86f1470d82a78b530f97e95c86f6a3': {
                        table: 'sys_ux_lib_component_attr'
                        id: '2a86f1470d82a78b530f97e95c86f6a3'
                    }
                    '2aa1e51adc602fa19ef8eecf49c84883': {
                        table: 'sys_ui_message'
                        id: '2aa1e51adc602fa19ef8eecf49c84883'
                    }
                    '2abef92e4f8e654ea4351ab0fe04a5b7': {
                        table: 'sys_ux_lib_component_attr'
                        id: '2abef92e4f8e654ea4351ab0fe04a5b7'
                    }
                    '2b1f743b91b692a216668b6ef81602c0': {
                        table: 'sys_ui_message'
                        id: '2b1f743b91b692a216668b6ef81602c0'
                    }
                    '2b9aed0ce3caa6b90f324c89c90506f6': {
                        table: 'sys_ui_message'
                        id: '2b9aed0ce3caa6b90f324c89c90506f6'
                    }
                    '2bc722b2218890f050673dd62fee5677': {
                        table: 'sys_ux_macroponent'
                        id: '2bc722b2218890f050673dd62fee5677'
                    }
                    '2c0cf8171c680e1679a150ad2a0704d3': {
                        table: 'sys_ui_message'
                        id: '2c0cf8171c680e1679a150ad2a0704d3'
                    }
                    '2c4ca6151bc94e297dd73e725d640ed8': {
                        table: 'sys_ui_message'
                        id: '2c4ca6151bc94e297dd73e725d640ed8'
                    }
                    '2c9836206eeca1efe011b12976857aba': {
                        table: 'sys_ui_message'
                        id: '2c9836206eeca1efe011b12976857aba'
                    }
                    '2d62756faa1c3084cab879fb5ff767f2': {
                        table: 'sys_ux_macroponent'
                        id: '2d62756faa1c3084cab879fb5ff767f2'
                    }
                    '2da9eedf0a7caa7e13b343624e2a4c04': {
                        table: 'sys_ux_macroponent'
                        id: '2da9eedf0a7caa7e13b343624e2a4c04'
                    }
                    '2dc57a9579f12319f03938b3e0540553': {
                        table: 'sys_ui_message'
                        id: '2dc57a9579f12319f03938b3e0540553'
                    }
                    '2eb271e1a0b2291d173becc9f1c27f3e': {
                        table: 'sys_ui_message'
                        id: '2eb271e1a0b2291d173becc9f1c27f3e'
                    }
                    '2ed0ddf9b761f83bcfd3c9781cddf22d': {
                        table: 'sys_ui_message'
                        id: '2ed0ddf9b761f83bcfd3c9781cddf22d'
                    }
                    '2f38e6bf2a4f8bd6a166b64551476ead': {
                        table: 'sys_translated'
                        id: '2f38e6bf2a4f8bd6a166b64551476ead'
                    }
                    '2f40b8e2f43471ba0de5c4705884f86f': {
                        table: 'sys_ui_message'
                        id: '2f40b8e2f43471ba0de5c4705884f86f'
                    }
                    '2fb16a1bdcae91225cb74f9fed78ae9f': {
                        table: 'sys_ui_message'
                        id: '2fb16a1bdcae91225cb74f9fed78ae9f'
                    }
                    '2fe4772187ca4789b590204403f03248': {
                        table: 'sys_ui_message'
                        id: '2fe4772187ca4789b590204403f03248'
                    }
                    '303cd5ed4ff3ae70150c6bb095d38b05': {
                        table: 'sys_ui_message'
                        id: '303cd5ed4ff3ae70150c6bb095d38b05'
                    }
                    '30f1b6d02e37b1d298415d05c976a8d0': {
                        table: 'sys_ui_message'
                        id: '30f1b6d02e37b1d298415d05c976a8d0'
                    }
                    '32553e9ab06a28423e0df56f2c26a2a5': {
                        table: 'sys_ui_message'
                        id: '32553e9ab06a28423e0df56f2c26a2a5'
                    }
                    '32c8794c7b86268016f879a843773615': {
                        table: 'sys_translated'
                        id: '32c8794c7b86268016f879a843773615'
                    }
                    '32dfe15697777ce41b730cfa34f47cad': {
                        table: 'sys_ui_message'
                        id: '32dfe15697777ce41b730cfa34f47cad'
                    }
                    '332e66da317c41f377738f0705cd46fb': {
                        table: 'sys_ux_lib_component_action'
                        id: '332e66da317c41f377738f0705cd46fb'
                    }
                    '335b11c275bd6ea94f7f87aeb09ccbf0': {
                        table: 'sys_ui_message'
                        id: '335b11c275bd6ea94f7f87aeb09ccbf0'
                    }
                    '33b1b757bd5acb319674af77ec185128': {
                        table: 'sys_translated'
                        id: '33b1b757bd5acb319674af77ec185128'
                    }
                    '33c1af7aeece5e65dac110f996de79b5': {
                        table: 'sys_translated'
                        id: '33c1af7aeece5e65dac110f996de79b5'
                    }
                    '340e31fcb311c36c237b9c4854284a68': {
                        table: 'sys_ui_message'
                        id: '340e31fcb311c36c237b9c4854284a68'
                    }
                    '34101bb7858f05f1b341849c42b849fd': {
                        table: 'sys_ux_lib_component'
                        id: '34101bb7858f05f1b341849c42b849fd'
                    }
                    '3452014a0e05c090c01150173c748f07': {
                        table: 'sys_ui_message'
                        id: '3452014a0e05c090c01150173c748f07'
                    }
                    '34c04c4062222a5afb840c87265cc4b3': {
                        table: 'sys_translated'
                        id: '34c04c4062222a5afb840c87265cc4b3'
                    }
                    '353ed26d8a156f923bd41a6fa1fdefae': {
                        table: 'sys_ui_message'
                        id: '353ed26d8a156f923bd41a6fa1fdefae'
                    }
                    '3646a1bed5b5977b0ed9f02066f3593f': {
                        table: 'sys_ui_message'
                        id: '3646a1bed5b5977b0ed9f02066f3593f'
                    }
                    '3680ce741e9029f4778090faf8227a2d': {
                        table: 'sys_ui_message'
                        id: '3680ce741e9029f4778090faf8227a2d'
                    }
                    '3775d5e63e0332c69296635b34c4c991': {
                        table: 'sys_ui_message'
                        id: '3775d5e63e0332c69296635b34c4c991'
                    }
                    '378fe902059d1482ef5031a10cc44161': {
                        table: 'sys_ui_message'
                        id: '378fe902059d1482ef5031a10cc44161'
                    }
                    '379be83924a1ac3cd63409011a55bc7f': {
                        table: 'sys_ui_message'
                        id: '379be83924a1ac3cd63409011a55bc7f'
                    }
                    '384309891d77644afdc0b86593dcf21d': {
                        table: 'sys_ui_message'
                        id: '384309891d77644afdc0b86593dcf21d'
                    }
                    '384946de9fc428eaec36f1115c2e026a': {
                        table: 'sys_ui_message'
                        id: '384946de9fc428eaec36f1115c2e026a'
                    }
                    '385036396aa9bba57cfe391fdfc9b2ff': {
                        table: 'sys_ui_message'
                        id: '385036396aa9bba57cfe391fdfc9b2ff'
                    }
                    '3883dbf4fb66cd82180d2b12a8c17dfc': {
                        table: 'sys_ui_message'
                        id: '3883dbf4fb66cd82180d2b12a8c17dfc'
                    }
                    '38acd8f79c3b5935d64f316b1acb7ce2': {
                        table: 'sys_ui_message'
                        id: '38acd8f79c3b5935d64f316b1acb7ce2'
                    }
                    '38e63aa13e30676f7340e4969cecbc15': {
                        table: 'sys_ui_message'
                        id: '38e63aa13e30676f7340e4969cecbc15'
                    }
                    '38fabfea72e5155ad7c33fd1752cc896': {
                        table: 'sys_ui_message'
                        id: '38fabfea72e5155ad7c33fd1752cc896'
                    }
                    '3945dd604c48aca7eb4d18a25c3a4f52': {
                        table: 'sys_ui_message'
                        id: '3945dd604c48aca7eb4d18a25c3a4f52'
                    }
                    '399bf8f1bd1b95cfcbfa428951d8904e': {
                        table: 'sys_ui_message'
                        id: '399bf8f1bd1b95cfcbfa428951d8904e'
                    }
                    '39ff03ccf192eb68441b7657833faf1d': {
                        table: 'sys_ui_message'
                        id: '39ff03ccf192eb68441b7657833faf1d'
                    }
                    '3a80325f3cd13d4fc2dc542baf8e98e7': {
                        table: 'sys_ui_message'
                        id: '3a80325f3cd13d4fc2dc542baf8e98e7'
                    }
                    '3a89a6acf478a61f2043bd37eac79a7d': {
                        table: 'sys_ui_message'
                        id: '3a89a6acf478a61f2043bd37eac79a7d'
                    }
                    '3b213005c8aa05e8629e2ef66d2e1618': {
                        table: 'sys_ui_message'
                        id: '3b213005c8aa05e8629e2ef66d2e1618'
                    }
                    '3b2dc7561e088010dcc7df7969cf38f1': {
                        table: 'sys_ux_lib_component'
                        id: '3b2dc7561e088010dcc7df7969cf38f1'
                    }
                    '3b339a6dd0cf83bf5726ec15537fa3cd': {
                        table: 'sys_ui_message'
                        id: '3b339a6dd0cf83bf5726ec15537fa3cd'
                    }
                    '3b85d037054fe6024b85ecf9f4d4d579': {
                        table: 'sys_ui_message'
                        id: '3b85d037054fe6024b85ecf9f4d4d579'
                    }
                    '3bf7e2c790cc17ae7837c087e27eb588': {
                        table: 'sys_ui_message'
                        id: '3bf7e2c790cc17ae7837c087e27eb588'
                    }
                    '3c49190d7f48ff254747f21b251919dc': {
                        table: 'sys_ui_message'
                        id: '3c49190d7f48ff254747f21b251919dc'
                    }
                    '3c6b4aa9d8d00d2f95ea9f5761e48a63': {
                        table: 'sys_ui_message'
                        id: '3c6b4aa9d8d00d2f95ea9f5761e48a63'
                    }
                    '3cb744589b0be8f6ebb3be48b30babe2': {
                        table: 'sys_ux_lib_component_action'
                        id: '3cb744589b0be8f6ebb3be48b30babe2'
                    }
                    '3cecaf1a0f03a0c5175a3493cba86208': {
                        table: 'sys_ui_message'
                        id: '3cecaf1a0f03a0c5175a3493cba86208'
                    }
                    '3e4782a615a98b6b9cd605804a458a97': {
                        table: 'sys_ui_message'
                        id: '3e4782a615a98b6b9cd605804a458a97'
                    }
                    '3e62a3bf38482e1532f2f21369a73abc': {
                        table: 'sys_ui_message'
                        id: '3e62a3bf38482e1532f2f21369a73abc'
                    }
                    '3e9c0d634d3a6708b8f8f2af290e0f50': {
                        table: 'sys_ui_message'
                        id: '3e9c0d634d3a6708b8f8f2af290e0f50'
                    }
                    '3ed14184f8743562a76319a047a63e6f': {
                        table: 'sys_ui_message'
                        id: '3ed14184f8743562a76319a047a63e6f'
                    }
                    '3fc5d479ef0bf0d491a8f20ae99447f8': {
                        table: 'sys_ux_lib_component_attr'
                        id: '3fc5d479ef0bf0d491a8f20ae99447f8'
                    }
                    '4049ee1e953a354aeff8262cbd2b030a': {
                        table: 'sys_ui_message'
                        id: '4049ee1e953a354aeff8262cbd2b030a'
                    }
                    '40b64aec8f936e5a8f65b211e48f5dd0': {
                        table: 'sys_ui_message'
                        id: '40b64aec8f936e5a8f65b211e48f5dd0'
                    }
                    '41107142d93ab677f88f5245176a5c13': {
                        table: 'sys_ui_message'
                        id: '41107142d93ab677f88f5245176a5c13'
                    }
                    '4137d9e5f5f9b1a0e4a1cd52c6f3e516': {
                        table: 'sys_ui_message'
                        id: '4137d9e5f5f9b1a0e4a1cd52c6f3e516'
                    }
                    '41581dec1756fe1dc7e4f2174d8dc6e3': {
                        table: 'sys_ui_message'
                        id: '41581dec1756fe1dc7e4f2174d8dc6e3'
                    }
                    '4160e7db1ff23e751092645a2937dcd3': {
                        table: 'sys_ui_message'
                        id: '4160e7db1ff23e751092645a2937dcd3'
                    }
                    '416647a709751daa23e21cd1fdee40f5': {
                        table: 'sys_ui_message'
                        id: '416647a709751daa23e21cd1fdee40f5'
                    }
                    '41e843ad6b52cf380a5e6afe2c7a161d': {
                        table: 'sys_translated'
                        id: '41e843ad6b52cf380a5e6afe2c7a161d'
                    }
                    '4217e9a3151994b0b6cf201b031be9f5': {
                        table: 'sys_ui_message'
                        id: '4217e9a3151994b0b6cf201b031be9f5'
                    }
                    '426b43cc9d383dc6e5b524d53e9e4b60': {
                        table: 'sys_ux_lib_component_action'
                        id: '426b43cc9d383dc6e5b524d53e9e4b60'
                    }
                    '4303c7290d73a29bf9e6e89d80175467': {
                        table: 'sys_ui_message'
                        id: '4303c7290d73a29bf9e6e89d80175467'
                    }
                    '4317baaf14f32f6a00c277b9c726be23': {
                        table: 'sys_ui_message'
                        id: '4317baaf14f32f6a00c277b9c726be23'
                    }
                    '43c389c71722080bbe645702a6d18656': {
                        table: 'sys_ui_message'
                        id: '43c389c71722080bbe645702a6d18656'
                    }
                    '443f6844f20470cbf805c582eb9db89b': {
                        table: 'sys_ux_event'
                        id: '443f6844f20470cbf805c582eb9db89b'
                    }
                    '445453cb44c781a31b3d4866b5cab1b6': {
                        table: 'sys_ui_message'
                        id: '445453cb44c781a31b3d4866b5cab1b6'
                    }
                    '4490167b24183a56bdd9c1a64974f7b7': {
                        table: 'sys_ui_message'
                        id: '4490167b24183a56bdd9c1a64974f7b7'
                    }
                    '4491620e2c0cd2c46b36cc260be5390a': {
                        table: 'sys_ui_message'
                        id: '4491620e2c0cd2c46b36cc260be5390a'
                    }
                    '449961902588a360b0417a98a175f80f': {
                        table: 'sys_translated'
                        id: '449961902588a360b0417a98a175f80f'
                    }
                    '449b83d203952e1110882f83d9995d65': {
                        table: 'sys_ui_message'
                        id: '449b83d203952e1110882f83d9995d65'
                    }
                    '454a5e94fedf50d71d19432f6949602c': {
                        table: 'sys_ui_message'
                        id: '454a5e94fedf50d71d19432f6949602c'
                    }
                    '454d9b1b25974fb6b98f03bb6a2ada3a': {
                        table: 'sys_translated'
                        id: '454d9b1b25974fb6b98f03bb6a2ada3a'
                    }
                    '457a661024fb682bb2df317ba0a8cf39': {
                        table: 'sys_ui_message'
                        id: '457a661024fb682bb2df317ba0a8cf39'
                    }
                    '458f7128d49839055f99524962928197': {
                        table: 'sys_translated'
                        id: '458f7128d49839055f99524962928197'
                    }
                    '46a39d063305927e90f533efc622fa30': {
                        table: 'sys_ui_message'
                        id: '46a39d063305927e90f533efc622fa30'
                    }
                    '472c3edbee2f9ee36fbbd17f4f6158f4': {
                        table: 'sys_translated'
                        id: '472c3edbee2f9ee36fbbd17f4f6158f4'
                    }
                    '479ff2ec9efbd9574a6b42f73878dd84': {
                        table: 'sys_ui_message'
                        id: '479ff2ec9efbd9574a6b42f73878dd84'
                    }
                    '4818166bd063d9550047a8134e2c4fd4': {
                        table: 'sys_ui_message'
                        id: '4818166bd063d9550047a8134e2c4fd4'
                    }
                    '48e6d6fda2f75c12fdaf6942d26bf92c': {
                        table: 'sys_ui_message'
                        id: '48e6d6fda2f75c12fdaf6942d26bf92c'
                    }
                    '48f94015a3985d3491f6b36580386dbc': {
                        table: 'sys_ux_lib_component_attr'
                        id: '48f94015a3985d3491f6b36580386dbc'
                    }
                    '49395a1407ef5ecf8f4128ed8331a07e': {
                        table: 'sys_ui_message'
                        id: '49395a1407ef5ecf8f4128ed8331a07e'
                    }
                    '4982e6fc906ab367648dcaac3691a93a': {
                        table: 'sys_translated'
                        id: '4982e6fc906ab367648dcaac3691a93a'
                    }
                    '4a32ffd754fd9bff30b3fd291f934f14': {
                        table: 'sys_ui_message'
                        id: '4a32ffd754fd9bff30b3fd291f934f14'
                    }
                    '4aa47f314b86e2db155d40f85053b496': {
                        table: 'sys_ui_message'
                        id: '4aa47f314b86e2db155d40f85053b496'
                    }
                    '4ac12bf00d2c62d3d5477aeaaf6ceb1b': {
                        table: 'sys_ui_message'
                        id: '4ac12bf00d2c62d3d5477aeaaf6ceb1b'
                    }
                    '4afb4d302e4df51b177e19b9dab54ea6': {
                        table: 'sys_ui_message'
                        id: '4afb4d302e4df51b177e19b9dab54ea6'
                    }
                    '4b9cccc4f821a7e93b9922e4106a479f': {
                        table: 'sys_ui_message'
                        id: '4b9cccc4f821a7e93b9922e4106a479f'
                    }
                    '4c36d08a7c245f57d8fe36790c4b3ee8': {
                        table: 'sys_ui_message'
                        id: '4c36d08a7c245f57d8fe36790c4b3ee8'
                    }
                    '4c93977ecb472cec311d80a272d98b8b': {
                        table: 'sys_ui_message'
                        id: '4c93977ecb472cec311d80a272d98b8b'
                    }
                    '4d2085c699a3aebde85648a44204cc9a': {
                        table: 'sys_ui_message'
                        id: '4d2085c699a3aebde85648a44204cc9a'
                    }
                    '4d5dcf87ddcd7ca37e1468a9ad947995': {
                        table: 'sys_ui_message'
                        id: '4d5dcf87ddcd7ca37e1468a9ad947995'
                    }
                    '4d6ff464f8656b3e53e44eb26a831f86': {
                        table: 'sys_ui_message'
                        id: '4d6ff464f8656b3e53e44eb26a831f86'
                    }
                    '4e29ed37ac9ecb6d6a7f191a596d03c5': {
                        table: 'sys_ui_message'
                        id: '4e29ed37ac9ecb6d6a7f191a596d03c5'
                    }
                    '4ee86cf997a41ec53fcae72605df660c': {
                        table: 'sys_ui_message'
                        id: '4ee86cf997a41ec53fcae72605df660c'
                    }
                    '4ef28fc7725eb08c0a92afb8f3efe316': {
                        table: 'sys_ux_lib_component_attr'
                        id: '4ef28fc7725eb08c0a92afb8f3efe316'
                    }
                    '4f393ff938d65cb7803814cab5233e3a': {
                        table: 'sys_ui_message'
                        id: '4f393ff938d65cb7803814cab5233e3a'
                    }
                    '4fa59de5a56b1feeb4448804f2099ad9': {
                        table: 'sys_translated'
                        id: '4fa59de5a56b1feeb4448804f2099ad9'
                    }
                    '4fcd0a7a5271b6a24631fe6daa91ca09': {
                        table: 'sys_ui_message'
                        id: '4fcd0a7a5271b6a24631fe6daa91ca09'
                    }
                    '5022d620a43e057e6eb977e3c450b50a': {
                        table: 'sys_ui_message'
                        id: '5022d620a43e057e6eb977e3c450b50a'
                    }
                    '5025e656c6f18f0d67c3c2ff188ddd29': {
                        table: 'sys_ui_message'
                        id: '5025e656c6f18f0d67c3c2ff188ddd29'
                    }
                    '50444721547b2ffa12cee10936299e0f': {
                        table: 'sys_ui_message'
                        id: '50444721547b2ffa12cee10936299e0f'
                    }
                    '50838e1e1df770e2c6eb3382a40614de': {
                        table: 'sys_ui_message'
                        id: '50838e1e1df770e2c6eb3382a40614de'
                    }
                    '50d40ade053cea661df0adc896a88d6e': {
                        table: 'sys_ui_message'
                        id: '50d40ade053cea661df0adc896a88d6e'
                    }
                    '50fcd215704ff3eca5dbb02cbdc156d6': {
                        table: 'sys_translated'
                        id: '50fcd215704ff3eca5dbb02cbdc156d6'
                    }
                    '5120e2ec3eed8d52840da3972d30102d': {
                        table: 'sys_translated'
                        id: '5120e2ec3eed8d52840da3972d30102d'
                    }
                    '517020c9e58deec4008a526e8220299f': {
                        table: 'sys_ui_message'
                        id: '517020c9e58deec4008a526e8220299f'
                    }
                    '5206117284d842529def1017690ad6c2': {
                        table: 'sys_ui_message'
                        id: '5206117284d842529def1017690ad6c2'
                    }
                    '52632c33490f32c8f3ed3af9e34d5652': {
                        table: 'sys_ui_message'
                        id: '52632c33490f32c8f3ed3af9e34d5652'
                    }
                    '527d3ff70ee8f00a8494f683bbdac54f': {
                        table: 'sys_ux_lib_component_action'
                        id: '527d3ff70ee8f00a8494f683bbdac54f'
                    }
                    '529c6d1db113bf3655cd311cba050962': {
                        table: 'sys_ui_message'
                        id: '529c6d1db113bf3655cd311cba050962'
                    }
                    '53143081a9cf41d01a1a348d33ff056b': {
                        table: 'sys_ui_message'
                        id: '53143081a9cf41d01a1a348d33ff056b'
                    }
                    '5317538b97e8f23c2e082b6f7856a35b': {
                        table: 'sys_ui_message'
                        id: '5317538b97e8f23c2e082b6f7856a35b'
                    }
                    '540c0f939a6b7793deb1daa9669a32dc': {
                        table: 'sys_ui_message'
                        id: '540c0f939a6b7793deb1daa9669a32dc'
                    }
                    '541de243e0d060ac854bd7bc30867912': {
                        table: 'sys_ui_message'
                        id: '541de243e0d060ac854bd7bc30867912'
                    }
                    '5523374dc461e821b7bfbb30e60d384c': {
                        table: 'sys_ui_message'
                        id: '5523374dc461e821b7bfbb30e60d384c'
                    }
                    '55409e1dfde3e40d3a27580e3cfb22c6': {
                        table: 'sys_ui_message'
                        id: '55409e1dfde3e40d3a27580e3cfb22c6'
                    }
                    '55c72626812737f0ea8e9a46d21587a2': {
                        table: 'sys_ui_message'
                        id: '55c72626812737f0ea8e9a46d21587a2'
                    }
                    '55fbc079846bec283cb1cc050a97f094': {
                        table: 'sys_ui_message'
                        id: '55fbc079846bec283cb1cc050a97f094'
                    }
                    '560dfa4a518b688341054796cd5409bb': {
                        table: 'sys_translated'
                        id: '560dfa4a518b688341054796cd5409bb'
                    }
                    '56999be1eb95d6b4402ee6401e6669dc': {
                        table: 'sys_ui_message'
                        id: '56999be1eb95d6b4402ee6401e6669dc'
                    }
                    '56bc4bd1979a03ee73ccdffba2354116': {
                        table: 'sys_ui_message'
                        id: '56bc4bd1979a03ee73ccdffba2354116'
                    }
                    '57a1b198965ca2279eaf3acef7a5a621': {
                        table: 'sys_ui_message'
                        id: '57a1b198965ca2279eaf3acef7a5a621'
                    }
                    '57ece960195e7633ca0eab7ac608abd4': {
                        table: 'sys_ui_message'
                        id: '57ece960195e7633ca0eab7ac608abd4'
                    }
                    '580adeed6d0358f6ad0033153f0a1605': {
                        table: 'sys_ui_message'
                        id: '580adeed6d0358f6ad0033153f0a1605'
                    }
                    '58c117d5dae902b3dcdd7b70f9a23581': {
                        table: 'sys_ui_message'
                        id: '58c117d5dae902b3dcdd7b70f9a23581'
                    }
                    '58c2e49658f353cbef7a5de8eedd9636': {
                        table: 'sys_ui_message'
                        id: '58c2e49658f353cbef7a5de8eedd9636'
                    }
                    '590ce690dba11de25740d4eac2b4ccb2': {
                        table: 'sys_ui_message'
                        id: '590ce690dba11de25740d4eac2b4ccb2'
                    }
                    '59324ed778e4d65e00d01990257fa98e': {
                        table: 'sys_ui_message'
                        id: '59324ed778e4d65e00d01990257fa98e'
                    }
                    '59d7c061cfa028f820620149d1265edc': {
                        table: 'sys_ui_message'
                        id: '59d7c061cfa028f820620149d1265edc'
                    }
                    '5a08d7cf7082a598bc6a029b44b13c64': {
                        table: 'sys_translated'
                        id: '5a08d7cf7082a598bc6a029b44b13c64'
                    }
                    '5ab1b6fe95deacd0181a056b2fac2049': {
                        table: 'sys_ux_lib_component'
                        id: '5ab1b6fe95deacd0181a056b2fac2049'
                    }
                    '5b1efdbf5ac5192af6376a2fddd2fd61': {
                        table: 'sys_ui_message'
                        id: '5b1efdbf5ac5192af6376a2fddd2fd61'
                    }
                    '5b2f1e4681a10c531d11249e5698d441': {
                        table: 'sys_ui_message'
                        id: '5b2f1e4681a10c531d11249e5698d441'
                    }
                    '5b4e9592a98b89a9fe6ece836d8865ca': {
                        table: 'sys_ui_message'
                        id: '5b4e9592a98b89a9fe6ece836d8865ca'
                    }
                    '5b7908fdf0647e786c87eb0598c90b58': {
                        table: 'sys_ux_event'
                        id: '5b7908fdf0647e786c87eb0598c90b58'
                    }
                    '5bb6d45e59b0ce526011cd21c58bb490': {
                        table: 'sys_ui_message'
                        id: '5bb6d45e59b0ce526011cd21c58bb490'
                    }
                    '5c2f52916360d01b93a4f418bd0261b0': {
                        table: 'sys_ui_message'
                        id: '5c2f52916360d01b93a4f418bd0261b0'
                    }
                    '5e07f225ad86d5beb8e46bfbef55f4c0': {
                        table: 'sys_translated'
                        id: '5e07f225ad86d5beb8e46bfbef55f4c0'
                    }
                    '5f3200bc1c8a869edc4f4128ed550915': {
                        table: 'sys_translated'
                        id: '5f3200bc1c8a869edc4f4128ed550915'
                    }
                    '5f36d79f8cace5e5b7ff809e8e48e49c': {
                        table: 'sys_ui_message'
                        id: '5f36d79f8cace5e5b7ff809e8e48e49c'
                    }
                    '5f4681c32ca584425b5882424d41c4c2': {
                        table: 'sys_ui_message'
                        id: '5f4681c32ca584425b5882424d41c4c2'
                    }
                    '5fdc169ca7033236cb0b568dab060f15': {
                        table: 'sys_ux_lib_component_attr'
                        id: '5fdc169ca7033236cb0b568dab060f15'
                    }
                    '602d004feeed5eaba5bf774273ef6a12': {
                        table: 'sys_ui_message'
                        id: '602d004feeed5eaba5bf774273ef6a12'
                    }
                    '60b27bf19734ee012a20e2252f085a97': {
                        table: 'sys_ui_message'
                        id: '60b27bf19734ee012a20e2252f085a97'
                    }
                    '60b9f24de397bbefd2eb5a695d96f7e8': {
                        table: 'sys_ui_message'
                        id: '60b9f24de397bbefd2eb5a695d96f7e8'
                    }
                    '60ce31e38313cc4413baf7eb320924d6': {
                        table: 'sys_ui_message'
                        id: '60ce31e38313cc4413baf7eb320924d6'
                    }
                    '611ef51589f862ad05e05c5e78786128': {
                        table: 'sys_ux_lib_component_attr'
                        id: '611ef51589f862ad05e05c5e78786128'
                    }
                    '61977915e187f3bfef919bebc3442594': {
                        table: 'sys_ui_message'
                        id: '61977915e187f3bfef919bebc3442594'
                    }
                    '61a741e60d00e093bd02c88b70ed99ce': {
                        table: 'sys_ui_message'
                        id: '61a741e60d00e093bd02c88b70ed99ce'
                    }
                    '621dff1bbaf1241a8ba6fa93365ba58b': {
                        table: 'sys_ux_lib_component_attr'
                        id: '621dff1bbaf1241a8ba6fa93365ba58b'
                    }
                    '626678a395345a4aab6af75d58ff5f2d': {
                        table: 'sys_ui_message'
                        id: '626678a395345a4aab6af75d58ff5f2d'
                    }
                    '62e80ead90253c2de155a5e08899b9d9': {
                        table: 'sys_ux_event'
                        id: '62e80ead90253c2de155a5e08899b9d9'
                    }
                    '62f6b9835df19723b0804460dc195341': {
                        table: 'sys_ui_message'
                        id: '62f6b9835df19723b0804460dc195341'
                    }
                    '633e8e5829ebf249d17a8b5e6e3729f1': {
                        table: 'sys_ui_message'
                        id: '633e8e5829ebf249d17a8b5e6e3729f1'
                    }
                    '63a8ad3e65f7f6fd8c8f8ee08a54915e': {
                        table: 'sys_ui_message'
                        id: '63a8ad3e65f7f6fd8c8f8ee08a54915e'
                    }
                    '64082b17f6eef6d7c9e1f71cf14ad436': {
                        table: 'sys_ui_message'
                        id: '64082b17f6eef6d7c9e1f71cf14ad436'
                    }
                    '6435ddfe9f53c728320ac0dbd444f7e0': {
                        table: 'sys_translated'
                        id: '6435ddfe9f53c728320ac0dbd444f7e0'
                    }
                    '64636196053396b4bd2dd2098ccee3fc': {
                        table: 'sys_ui_message'
                        id: '64636196053396b4bd2dd2098ccee3fc'
                    }
                    '6491d44bb97c1a04538cea44df131b1d': {
                        table: 'sys_ui_message'
                        id: '6491d44bb97c1a04538cea44df131b1d'
                    }
                    '64db71f3371bbbe6a278229e5302023a': {
                        table: 'sys_ui_message'
                        id: '64db71f3371bbbe6a278229e5302023a'
                    }
                    '652bb7fabe1fb8a7f3d8536cd58f992e': {
                        table: 'sys_ui_message'
                        id: '652bb7fabe1fb8a7f3d8536cd58f992e'
                    }
                    '65389a4bad347d755339267b7160129b': {
                        table: 'sys_ui_message'
                        id: '65389a4bad347d755339267b7160129b'
                    }
                    '6552d5a3a971b6aa7470f53cbc9c7c4e': {
                        table: 'sys_ui_message'
                        id: '6552d5a3a971b6aa7470f53cbc9c7c4e'
                    }
                    '656cbe6882545c98330a06c091302287': {
                        table: 'sys_translated'
                        id: '656cbe6882545c98330a06c091302287'
                    }
                    '65efe2b98bd1d8510ebf6784d9cb49c1': {
                        table: 'sys_ui_message'
                        id: '65efe2b98bd1d8510ebf6784d9cb49c1'
                    }
                    '6605a6d106f161b72b4d443700cc8cd5': {
                        table: 'sys_ui_message'
                        id: '6605a6d106f161b72b4d443700cc8cd5'
                    }
                    '663860cc9b6aca785a5aa9f4233f9eff': {
                        table: 'sys_ui_message'
                        id: '663860cc9b6aca785a5aa9f4233f9eff'
                    }
                    '663a31d11e9535a936bf65b56aa70de0': {
                        table: 'sys_ui_message'
                        id: '663a31d11e9535a936bf65b56aa70de0'
                    }
                    '6668eb3aaed020b68c4ca3d3414ebd47': {
                        table: 'sys_ui_message'
                        id: '6668eb3aaed020b68c4ca3d3414ebd47'
                    }
                    '66ae15ac1168cfb4b48cf2b0e8912ad2': {
                        table: 'sys_ux_lib_component_attr'
                        id: '66ae15ac1168cfb4b48cf2b0e8912ad2'
                    }
                    '66db8b86f3de7ccc98cf619fd800af31': {
                        table: 'sys_ui_message'
                        id: '66db8b86f3de7ccc98cf619fd800af31'
                    }
                    '6735d131786cbc52dfb4a26eeab9ba1e': {
                        table: 'sys_ui_message'
                        id: '6735d131786cbc52dfb4a26eeab9ba1e'
                    }
                    '677e86f2148c4cfdb90de50c24f52348': {
                        table: 'sys_ui_message'
                        id: '677e86f2148c4cfdb90de50c24f52348'
                    }
                    '681fee9061912f043a27ebc6e2dba5b3': {
                        table: 'sys_ux_macroponent'
                        id: '681fee9061912f043a27ebc6e2dba5b3'
                    }
                    '682f9bce4ce845926b52b48d346adfe8': {
                        table: 'sys_ui_message'
                        id: '682f9bce4ce845926b52b48d346adfe8'
                    }
                    '68e9aa362bb95e9ded5cb12fd1dbfae6': {
                        table: 'sys_ux_lib_component_attr'
                        id: '68e9aa362bb95e9ded5cb12fd1dbfae6'
                    }
                    '68f2de384c28e85ddbcd67b682a322f7': {
                        table: 'sys_ui_message'
                        id: '68f2de384c28e85ddbcd67b682a322f7'
                    }
                    '69238280ebd0fcf54229727eb8b36cc6': {
                        table: 'sys_ui_message'
                        id: '69238280ebd0fcf54229727eb8b36cc6'
                    }
                    '694a0e4a23a9858f7025ef046a34898f': {
                        table: 'sys_ui_message'
                        id: '694a0e4a23a9858f7025ef046a34898f'
                    }
                    '69966961b88f03b4bed4e71a79ba00a5': {
                        table: 'sys_ui_message'
                        id: '69966961b88f03b4bed4e71a79ba00a5'
                    }
                    '6999d3e1bb32121d9f2bf7f67ef57a4d': {
                        table: 'sys_ui_message'
                        id: '6999d3e1bb32121d9f2bf7f67ef57a4d'
                    }
                    '6a0780639b80b2111112ba53e3868345': {
                        table: 'sys_ui_message'
                        id: '6a0780639b80b2111112ba53e3868345'
                    }
                    '6aab292baf444f96cf93d739b648ce8c': {
                        table: 'sys_ux_event'
                        id: '6aab292baf444f96cf93d739b648ce8c'
                    }
                    '6ae927fbd09f3319b4b60f050d80d5cc': {
                        table: 'sys_ui_message'
                        id: '6ae927fbd09f3319b4b60f050d80d5cc'
                    }
                    '6c6a3b1c6ba8376b9801f639cf49f2de': {
                        table: 'sys_ui_message'
                        id: '6c6a3b1c6ba8376b9801f639cf49f2de'
                    }
                    '6c6f629450f7035682ee157bf8d07273': {
                        table: 'sys_ui_message'
                        id: '6c6f629450f7035682ee157bf8d07273'
                    }
                    '6c88f681c8fdcc15b123643905531fc0': {
                        table: 'sys_ui_message'
                        id: '6c88f681c8fdcc15b123643905531fc0'
                    }
                    '6ce8fdee65d7d489b8efd10bcbb3b767': {
                        table: 'sys_ui_message'
                        id: '6ce8fdee65d7d489b8efd10bcbb3b767'
                    }
                    '6ea7464364cb7706bde3c0fc4624882c': {
                        table: 'sys_ui_message'
                        id: '6ea7464364cb7706bde3c0fc4624882c'
                    }
                    '6eb90e8ccb42cb64666b8a100a315b53': {
                        table: 'sys_ui_message'
                        id: '6eb90e8ccb42cb64666b8a100a315b53'
                    }
                    '6f811a63875628f2af2de2c4f80dd4ff': {
                        table: 'sys_ui_message'
                        id: '6f811a63875628f2af2de2c4f80dd4ff'
                    }
                    '6fd722a718093516d64329005e1a2790': {
                        table: 'sys_ui_message'
                        id: '6fd722a718093516d64329005e1a2790'
                    }
                    '6fe7e59aa07a6ed6de55d61895b0b92e': {
                        table: 'sys_ui_message'
                        id: '6fe7e59aa07a6ed6de55d61895b0b92e'
                    }
                    '7036d891f4dd1bebf829519ec4b07e43': {
                        table: 'sys_ui_message'
                        id: '7036d891f4dd1bebf829519ec4b07e43'
                    }
                    '70e405d63c3032156c165a7a33b8af25': {
                        table: 'sys_ux_lib_component'
                        id: '70e405d63c3032156c165a7a33b8af25'
                    }
                    '70f767bc969c9a8a2677d5be7b2d3d28': {
                        table: 'sys_ui_message'
                        id: '70f767bc969c9a8a2677d5be7b2d3d28'
                    }
                    '7101ab7a5787d655c729bbae4299c794': {
                        table: 'sys_ui_message'
                        id: '7101ab7a5787d655c729bbae4299c794'
                    }
                    '7135528dca3eed182b08a61aaca3ea23': {
                        table: 'sys_ui_message'
                        id: '7135528dca3eed182b08a61aaca3ea23'
                    }
                    '71df79e28f331931b606a6eaa7dcd02d': {
                        table: 'sys_ui_message'
                        id: '71df79e28f331931b606a6eaa7dcd02d'
                    }
                    '72c1da1e55929300fa079f6a1df7e20e': {
                        table: 'sys_ui_message'
                        id: '72c1da1e55929300fa079f6a1df7e20e'
                    }
                    '730f4141d2a70d1665cdda80cfd9a5dd': {
                        table: 'sys_ui_message'
                        id: '730f4141d2a70d1665cdda80cfd9a5dd'
                    }
                    '73bc358c1d915e74a04b33e2d2218e68': {
                        table: 'sys_translated'
                        id: '73bc358c1d915e74a04b33e2d2218e68'
                    }
                    '741b9f66651be6bf2246c198d506a63d': {
                        table: 'sys_ui_message'
                        id: '741b9f66651be6bf2246c198d506a63d'
                    }
                    '75b69332dd410b9ffdcffc217481670d': {
                        table: 'sys_ui_message'
                        id: '75b69332dd410b9ffdcffc217481670d'
                    }
                    '75c5cf4e615eb3043ce6912eeab3c1b4': {
                        table: 'sys_ui_message'
                        id: '75c5cf4e615eb3043ce6912eeab3c1b4'
                    }
                    '75f9a57cf7e7ad0d4d26c712e485a91f': {
                        table: 'sys_ui_message'
                        id: '75f9a57cf7e7ad0d4d26c712e485a91f'
                    }
                    '7744f47825f1f8fd491fb57886bedf44': {
                        table: 'sys_ui_message'
                        id: '7744f47825f1f8fd491fb57886bedf44'
                    }
                    '77c4aa775ba72dbd13e596dc96d39198': {
                        table: 'sys_ui_message'
                        id: '77c4aa775ba72dbd13e596dc96d39198'
                    }
                    '78fa88a79afc770c19d26fa31dfe483f': {
                        table: 'sys_ui_message'
                        id: '78fa88a79afc770c19d26fa31dfe483f'
                    }
                    '791b89caffd55f5897753262fbc1e5ce': {
                        table: 'sys_ux_lib_component_attr'
                        id: '791b89caffd55f5897753262fbc1e5ce'
                    }
                    '7942f38e419a4d2c52ed38aa21a8bc80': {
                        table: 'sys_ux_lib_component'
                        id: '7942f38e419a4d2c52ed38aa21a8bc80'
                    }
                    '7aa78fd0ee7c14f60460ca2a4aa26298': {
                        table: 'sys_ui_message'
                        id: '7aa78fd0ee7c14f60460ca2a4aa26298'
                    }
                    '7ab1a64e0347aa060799373016cea2d9': {
                        table: 'sys_ui_message'
                        id: '7ab1a64e0347aa060799373016cea2d9'
                    }
                    '7acafe90b1ec22e7cee62fe845495465': {
                        table: 'sys_ui_message'
                        id: '7acafe90b1ec22e7cee62fe845495465'
                    }
                    '7adccceb4651fb96ddfa20e34f02abf8': {
                        table: 'sys_ui_message'
                        id: '7adccceb4651fb96ddfa20e34f02abf8'
                    }
                    '7ae45f83e4ead1455066d2c4e89effef': {
                        table: 'sys_ui_message'
                        id: '7ae45f83e4ead1455066d2c4e89effef'
                    }
                    '7c2f7023950e344b4a82deee604b8c70': {
                        table: 'sys_ui_message'
                        id: '7c2f7023950e344b4a82deee604b8c70'
                    }
                    '7c5a48c52ad5658ba47b0cae8240623c': {
                        table: 'sys_ui_message'
                        id: '7c5a48c52ad5658ba47b0cae8240623c'
                    }
                    '7c7ef80a8dae79151148386140189a13': {
                        table: 'sys_ui_message'
                        id: '7c7ef80a8dae79151148386140189a13'
                    }
                    '7d322a38209e7f978ec90e7e74dde83d': {
                        table: 'sys_ui_message'
                        id: '7d322a38209e7f978ec90e7e74dde83d'
                    }
                    '7d32f5754d0df665ad084783142785ef': {
                        table: 'sys_ui_message'
                        id: '7d32f5754d0df665ad084783142785ef'
                    }
                    '7d38506604a1ba5cc1bf9b13436f5860': {
                        table: 'sys_ui_message'
                        id: '7d38506604a1ba5cc1bf9b13436f5860'
                    }
                    '7d67494065540df746c9510a8214fe0a': {
                        table: 'sys_ui_message'
                        id: '7d67494065540df746c9510a8214fe0a'
                    }
                    '7dc9799c80fa7a55ea23d9591047586f': {
                        table: 'sys_ui_message'
                        id: '7dc9799c80fa7a55ea23d9591047586f'
                    }
                    '7df0b42fa48a6a48c5202535124e8751': {
                        table: 'sys_translated'
                        id: '7df0b42fa48a6a48c5202535124e8751'
                    }
                    '7e26ae4e187637c00dfc71fd38a810aa': {
                        table: 'sys_ui_message'
                        id: '7e26ae4e187637c00dfc71fd38a810aa'
                    }
                    '7e55061a16fea556cdbd6c3bd7238736': {
                        table: 'sys_ui_message'
                        id: '7e55061a16fea556cdbd6c3bd7238736'
                    }
                    '7e6ffcdc02bb49c620d50e67670dbae4': {
                        table: 'sys_ui_message'
                        id: '7e6ffcdc02bb49c620d50e67670dbae4'
                    }
                    '7eece1f3789086d206057c8a27e1b129': {
                        table: 'sys_ui_message'
                        id: '7eece1f3789086d206057c8a27e1b129'
                    }
                    '7f2335c850a3f51e13a9a8a7c2ea1af4': {
                        table: 'sys_ui_message'
                        id: '7f2335c850a3f51e13a9a8a7c2ea1af4'
                    }
                    '7fc4394b2f6f4e221493b63ee66b44de': {
                        table: 'sys_ui_message'
                        id: '7fc4394b2f6f4e221493b63ee66b44de'
                    }
                    '7fcb82949b68d7279ea98811b27a607a': {
                        table: 'sys_ui_message'
                        id: '7fcb82949b68d7279ea98811b27a607a'
                    }
                    '7fcf2fbd54fab125aa5a391982245c8b': {
                        table: 'sys_ui_message'
                        id: '7fcf2fbd54fab125aa5a391982245c8b'
                    }
                    '802d53ae7c08de88f7e2e4ccfae65083': {
                        table: 'sys_ui_message'
                        id: '802d53ae7c08de88f7e2e4ccfae65083'
                    }
                    '8038fd166bdcba64eb370fce828ac24b': {
                        table: 'sys_ui_message'
                        id: '8038fd166bdcba64eb370fce828ac24b'
                    }
                    '80a704fb875ed442ff9e9bad41d2b96d': {
                        table: 'sys_ui_message'
                        id: '80a704fb875ed442ff9e9bad41d2b96d'
                    }
                    '80bb50be058544bf87ced87d8924dbef': {
                        table: 'sys_ui_message'
                        id: '80bb50be058544bf87ced87d8924dbef'
                    }
                    '8170604252bce2fea1505c5d9d344ad5': {
                        table: 'sys_ui_message'
                        id: '8170604252bce2fea1505c5d9d344ad5'
                    }
                    '824a6531200c55f18fdb9ea6865febd8': {
                        table: 'sys_translated'
                        id: '824a6531200c55f18fdb9ea6865febd8'
                    }
                    '82a58e82316bffab7780f3f7a533d61d': {
                        table: 'sys_ux_event'
                        id: '82a58e82316bffab7780f3f7a533d61d'
                    }
                    '82bf38fea7b006ebccd0cc1fae0ee4b8': {
                        table: 'sys_ui_message'
                        id: '82bf38fea7b006ebccd0cc1fae0ee4b8'
                    }
                    '835c38d60efc474c70e5d0de1fc837e2': {
                        table: 'sys_ui_message'
                        id: '835c38d60efc474c70e5d0de1fc837e2'
                    }
                    '8401ac3229e0426777d393b559ff1cce': {
                        table: 'sys_ui_message'
                        id: '8401ac3229e0426777d393b559ff1cce'
                    }
                    '842c74e527166954bfca73d307ac4fb7': {
                        table: 'sys_ui_message'
                        id: '842c74e527166954bfca73d307ac4fb7'
                    }
                    '84394605d985f549c209f7c2293ee6bc': {
                        table: 'sys_ui_message'
                        id: '84394605d985f549c209f7c2293ee6bc'
                    }
                    '843fcfe02c263fecad64ab1be1582c4a': {
                        table: 'sys_ui_message'
                        id: '843fcfe02c263fecad64ab1be1582c4a'
                    }
                    '84c15bb350b7c571f16494fc4c245b67': {
                        table: 'sys_ui_message'
                        id: '84c15bb350b7c571f16494fc4c245b67'
                    }
                    '84e0016e92076ea324d23861064840d5': {
                        table: 'sys_ui_message'
                        id: '84e0016e92076ea324d23861064840d5'
                    }
                    '84ed913dd60568955c390c6b0f0dadf6': {
                        table: 'sys_ui_message'
                        id: '84ed913dd60568955c390c6b0f0dadf6'
                    }
                    '854f53812de35d023090aa1957de2e97': {
                        table: 'sys_ui_message'
                        id: '854f53812de35d023090aa1957de2e97'
                    }
                    '8694eac3b3411fb304f67b2bb9f967ce': {
                        table: 'sys_ui_message'
                        id: '8694eac3b3411fb304f67b2bb9f967ce'
                    }
                    '86da15ef6abe0eb533248e07df9d0b22': {
                        table: 'sys_ui_message'
                        id: '86da15ef6abe0eb533248e07df9d0b22'
                    }
                    '87245c0f93da202b622ca69ab0c33555': {
                        table: 'sys_ui_message'
                        id: '87245c0f93da202b622ca69ab0c33555'
                    }
                    '87614a32f284d1a2990ccbed95c22310': {
                        table: 'sys_ux_lib_component_attr'
                        id: '87614a32f284d1a2990ccbed95c22310'
                    }
                    '878c24203ffd2ac930050f9aed819cab': {
                        table: 'sys_ui_message'
                        id: '878c24203ffd2ac930050f9aed819cab'
                    }
                    '87b776767516cde0e77d611987d6b1cb': {
                        table: 'sys_ui_message'
                        id: '87b776767516cde0e77d611987d6b1cb'
                    }
                    '87f9cb90713066ecf31d39ee7afcb54b': {
                        table: 'sys_ui_message'
                        id: '87f9cb90713066ecf31d39ee7afcb54b'
                    }
                    '88288f4a039b9cbc3739b2519e79308e': {
                        table: 'sys_translated'
                        id: '88288f4a039b9cbc3739b2519e79308e'
                    }
                    '88ca4ad2bbe21e7cf38724f2a2d0789f': {
                        table: 'sys_ui_message'
                        id: '88ca4ad2bbe21e7cf38724f2a2d0789f'
                    }
                    '88f3ac9db909c5f13a93d81da770ab3d': {
                        table: 'sys_ui_message'
                        id: '88f3ac9db909c5f13a93d81da770ab3d'
                    }
                    '8909df0de4cef933524bc4b862855b80': {
                        table: 'sys_ui_message'
                        id: '8909df0de4cef933524bc4b862855b80'
                    }
                    '89aebfebf6e701ab93dafd4d21d9e95c': {
                        table: 'sys_ux_lib_component_attr'
                        id: '89aebfebf6e701ab93dafd4d21d9e95c'
                    }
                    '89eb979bee8a6b1b2aeb55f21b2f7208': {
                        table: 'sys_ui_message'
                        id: '89eb979bee8a6b1b2aeb55f21b2f7208'
                    }
                    '8a80ea4f3c8a163c885b2a3b08e1dd41': {
                        table: 'sys_ui_message'
                        id: '8a80ea4f3c8a163c885b2a3b08e1dd41'
                    }
                    '8a919f48584723757fda7b6a18e8b754': {
                        table: 'sys_ui_message'
                        id: '8a919f48584723757fda7b6a18e8b754'
                    }
                    '8ace002830ed9555a5d7285cdc286b11': {
                        table: 'sys_ui_message'
                        id: '8ace002830ed9555a5d7285cdc286b11'
                    }
                    '8b3b650e6e7fbd5fb4232c7383e73015': {
                        table: 'sys_ux_lib_component_action'
                        id: '8b3b650e6e7fbd5fb4232c7383e73015'
                    }
                    '8b3dc4928d36a11a31ecfc8927d746b4': {
                        table: 'sys_ui_message'
                        id: '8b3dc4928d36a11a31ecfc8927d746b4'
                    }
                    '8b82f0f39db04fd73b76195c9639b954': {
                        table: 'sys_ui_message'
                        id: '8b82f0f39db04fd73b76195c9639b954'
                    }
                    '8be3d7bc7a31efeb36d4dbbfc8f25471': {
                        table: 'sys_ux_lib_component_attr'
                        id: '8be3d7bc7a31efeb36d4dbbfc8f25471'
                    }
                    '8c28e95b099a25b9cdaad0a4a34f22d2': {
                        table: 'sys_ui_message'
                        id: '8c28e95b099a25b9cdaad0a4a34f22d2'
                    }
                    '8c9fe299d679748dc1a5afcf3e786263': {
                        table: 'sys_ui_message'
                        id: '8c9fe299d679748dc1a5afcf3e786263'
                    }
                    '8ce4a642f7b54df3bc2988ca95a605da': {
                        table: 'sys_ui_message'
                        id: '8ce4a642f7b54df3bc2988ca95a605da'
                    }
                    '8d3e3f57ab28ec6e9186471ae634cc8a': {
                        table: 'sys_ux_event'
                        id: '8d3e3f57ab28ec6e9186471ae634cc8a'
                    }
                    '8d6ed7acc51681675d79ccb6f9cbecf5': {
                        table: 'sys_ui_message'
                        id: '8d6ed7acc51681675d79ccb6f9cbecf5'
                    }
                    '8e7b7767ba8055ca503b5bafb8cc76e4': {
                        table: 'sys_ux_lib_component_attr'
                        id: '8e7b7767ba8055ca503b5bafb8cc76e4'
                    }
                    '8ea7947984633bfdbd889f0feaf94f21': {
                        table: 'sys_ui_message'
                        id: '8ea7947984633bfdbd889f0feaf94f21'
                    }
                    '8edeb28788b66138ac09734d7bf21d19': {
                        table: 'sys_ux_lib_component_attr'
                        id: '8edeb28788b66138ac09734d7bf21d19'
                    }
                    '8f2d922373e00e12cd6b5a16bfc0db1d': {
                        table: 'sys_ui_message'
                        id: '8f2d922373e00e12cd6b5a16bfc0db1d'
                    }
                    '8f4db707fc77e8d48ae0cb0c44f03cbe': {
                        table: 'sys_ui_message'
                        id: '8f4db707fc77e8d48ae0cb0c44f03cbe'
                    }
                    '8fe5575ddc6f10aed1181ee7331073b4': {
                        table: 'sys_ui_message'
                        id: '8fe5575ddc6f10aed1181ee7331073b4'
                    }
                    '9024aef5d911407f7768c3682371c139': {
                        table: 'sys_translated'
                        id: '9024aef5d911407f7768c3682371c139'
                    }
                    '905c5e63c4bc003435228eed81b15370': {
                        table: 'sys_ui_message'
                        id: '905c5e63c4bc003435228eed81b15370'
                    }
                    '910bc3a0b599a82ca12f3a9bb5e82ac5': {
                        table: 'sys_ui_message'
                        id: '910bc3a0b599a82ca12f3a9bb5e82ac5'
                    }
                    '915def8b06ffdf13872431073565f923': {
                        table: 'sys_ui_message'
                        id: '915def8b06ffdf13872431073565f923'
                    }
                    '91780a136e5706523acf05b1ab475284': {
                        table: 'sys_ui_message'
                        id: '91780a136e5706523acf05b1ab475284'
                    }
                    '91b501089e2793d2f00bb68c85aaf063': {
                        table: 'sys_ui_message'
                        id: '91b501089e2793d2f00bb68c85aaf063'
                    }
                    '92205c0a8c16bfa3db89ac8af43060d8': {
                        table: 'sys_ui_message'
                        id: '92205c0a8c16bfa3db89ac8af43060d8'
                    }
                    '92a5f4c093e302c3608afc681e512240': {
                        table: 'sys_ux_lib_component_attr'
                        id: '92a5f4c093e302c3608afc681e512240'
                    }
                    '92ae989b58470b34da84ad2a0e6f61f4': {
                        table: 'sys_ui_message'
                        id: '92ae989b58470b34da84ad2a0e6f61f4'
                    }
                    '93b2f4ad939db5a6c845602a99ebb37c': {
                        table: 'sys_ui_message'
                        id: '93b2f4ad939db5a6c845602a99ebb37c'
                    }
                    '942ab3b1ea4bbba288d5c5dda583895f': {
                        table: 'sys_ui_message'
                        id: '942ab3b1ea4bbba288d5c5dda583895f'
                    }
                    '947e9d0ff213cbe56fd226d83e6f3644': {
                        table: 'sys_ui_message'
                        id: '947e9d0ff213cbe56fd226d83e6f3644'
                    }
                    '94f2decab6f0361d18f5bee2d23cb731': {
                        table: 'sys_ui_message'
                        id: '94f2decab6f0361d18f5bee2d23cb731'
                    }
                    '94f5bddaccad7399232dda20ad5a7bf7': {
                        table: 'sys_ui_message'
                        id: '94f5bddaccad7399232dda20ad5a7bf7'
                    }
                    '94f5c1b2579897253701f40ff4601279': {
                        table: 'sys_ui_message'
                        id: '94f5c1b2579897253701f40ff4601279'
                    }
                    '94fe165745f7d3b07609f10eeddcb82f': {
                        table: 'sys_ui_message'
                        id: '94fe165745f7d3b07609f10eeddcb82f'
                    }
                    '95eaedfd9442ff6ec54e188a02a8fe52': {
                        table: 'sys_ui_message'
                        id: '95eaedfd9442ff6ec54e188a02a8fe52'
                    }
                    '9609888b85a8887f1ed8e5d0c3ebe501': {
                        table: 'sys_ui_message'
                        id: '9609888b85a8887f1ed8e5d0c3ebe501'
                    }
                    '9638422e64b353b3b25adc2eaea0fa5f': {
                        table: 'sys_ui_message'
                        id: '9638422e64b353b3b25adc2eaea0fa5f'
                    }
                    '96cb4b44ffeb8ce0c9b550852a673845': {
                        table: 'sys_ui_message'
                        id: '96cb4b44ffeb8ce0c9b550852a673845'
                    }
                    '975836d924903bd844c585407ec11e4d': {
                        table: 'sys_ui_message'
                        id: '975836d924903bd844c585407ec11e4d'
                    }
                    '97a2abcbe4e326cf8439b0fd27d6e97f': {
                        table: 'sys_ui_message'
                        id: '97a2abcbe4e326cf8439b0fd27d6e97f'
                    }
                    '97cdff29878d39d6e8616667da97665c': {
                        table: 'sys_ui_message'
                        id: '97cdff29878d39d6e8616667da97665c'
                    }
                    '9822a3e78fc149fe3a6a0e8d76757628': {
                        table: 'sys_ui_message'
                        id: '9822a3e78fc149fe3a6a0e8d76757628'
                    }
                    '98310f29ed57f75969506f7c2cc47074': {
                        table: 'sys_ui_message'
                        id: '98310f29ed57f75969506f7c2cc47074'
                    }
                    '98570fca56e40e7b6a1fd752da78c605': {
                        table: 'sys_ui_message'
                        id: '98570fca56e40e7b6a1fd752da78c605'
                    }
                    '98747eb07dcb7272fd588774c1805453': {
                        table: 'sys_ui_message'
                        id: '98747eb07dcb7272fd588774c1805453'
                    }
                    '98b0ef10f439551515fe700b5178e57d': {
                        table: 'sys_ui_message'
                        id: '98b0ef10f439551515fe700b5178e57d'
                    }
                    '98de0dedc704ba4151cc6b773cb09c30': {
                        table: 'sys_ui_message'
                        id: '98de0dedc704ba4151cc6b773cb09c30'
                    }
                    '98e77af74c3568de3684006e7f8d5934': {
                        table: 'sys_ui_message'
                        id: '98e77af74c3568de3684006e7f8d5934'
                    }
                    '9963475f184823eb1e16f81ae602f52d': {
                        table: 'sys_ui_message'
                        id: '9963475f184823eb1e16f81ae602f52d'
                    }
                    '997920ac052656016bb5a3ab05a9be3d': {
                        table: 'sys_ui_message'
                        id: '997920ac052656016bb5a3ab05a9be3d'
                    }
                    '99f3cf7e8aefef2841e621489892f8ce': {
                        table: 'sys_ux_lib_component_attr'
                        id: '99f3cf7e8aefef2841e621489892f8ce'
                    }
                    '9a2fa2d183bd2f1f7bc34a42ad9caf88': {
                        table: 'sys_ui_message'
                        id: '9a2fa2d183bd2f1f7bc34a42ad9caf88'
                    }
                    '9a8cfdc644f9fc7e0f60c21b7639e256': {
                        table: 'sys_ui_message'
                        id: '9a8cfdc644f9fc7e0f60c21b7639e256'
                    }
                    '9aadc36dea9ca21f5006bc3b5527b49b': {
                        table: 'sys_ui_message'
                        id: '9aadc36dea9ca21f5006bc3b5527b49b'
                    }
                    '9ad04622448baedf389cf42fe5afd699': {
                        table: 'sys_ui_message'
                        id: '9ad04622448baedf389cf42fe5afd699'
                    }
                    '9ade88f838626e7520743799c6ef4fd3': {
                        table: 'sys_ui_message'
                        id: '9ade88f838626e7520743799c6ef4fd3'
                    }
                    '9af02fb0afd9fd0a88e4f42f772e4c19': {
                        table: 'sys_ux_lib_component_attr'
                        id: '9af02fb0afd9fd0a88e4f42f772e4c19'
                    }
                    '9b0b07330666d16d816ee62739ec3212': {
                        table: 'sys_ux_lib_component_attr'
                        id: '9b0b07330666d16d816ee62739ec3212'
                    }
                    '9b24e480704cae0bd1c2e8b48ba7e362': {
                        table: 'sys_ui_message'
                        id: '9b24e480704cae0bd1c2e8b48ba7e362'
                    }
                    '9b9dc5f22715ce9926fbd96b1e582a41': {
                        table: 'sys_translated'
                        id: '9b9dc5f22715ce9926fbd96b1e582a41'
                    }
                    '9bc50de617434f180796d39731fd77bf': {
                        table: 'sys_ux_lib_component_action'
                        id: '9bc50de617434f180796d39731fd77bf'
                    }
                    '9bc8261e0aae626bce3e09f8e785bcef': {
                        table: 'sys_ui_message'
                        id: '9bc8261e0aae626bce3e09f8e785bcef'
                    }
                    '9bedf1af7760674657043327c15d1b3e': {
                        table: 'sys_ui_message'
                        id: '9bedf1af7760674657043327c15d1b3e'
                    }
                    '9bf3da267e1fd4406729595a5499db3d': {
                        table: 'sys_uib_toolbox_component'
                        id: '9bf3da267e1fd4406729595a5499db3d'
                    }
                    '9ccef42a27880163b3506a4ec1cc8a8a': {
                        table: 'sys_ui_message'
                        id: '9ccef42a27880163b3506a4ec1cc8a8a'
                    }
                    '9d4796df095c00d49a12256d1279195d': {
                        table: 'sys_ux_lib_source_script'
                        id: '9d4796df095c00d49a12256d1279195d'
                    }
                    '9e0ad6e86b8096f90b886a7e63acf33a': {
                        table: 'sys_ui_message'
                        id: '9e0ad6e86b8096f90b886a7e63acf33a'
                    }
                    '9e3e8d52d39488c9710e2ba91ea32016': {
                        table: 'sys_ui_message'
                        id: '9e3e8d52d39488c9710e2ba91ea32016'
                    }
                    '9e6b4f2167b5265fa5b3ebe4745bff34': {
                        table: 'sys_ui_message'
                        id: '9e6b4f2167b5265fa5b3ebe4745bff34'
                    }
                    '9e9540e8054e67ee45bda3d2957f5463': {
                        table: 'sys_translated'
                        id: '9e9540e8054e67ee45bda3d2957f5463'
                    }
                    '9eb2e5f7b081c655ff64b45ab046b077': {
                        table: 'sys_ui_message'
                        id: '9eb2e5f7b081c655ff64b45ab046b077'
                    }
                    '9f843b8f755e23fcc01ca848521f0187': {
                        table: 'sys_uib_toolbox_component'
                        id: '9f843b8f755e23fcc01ca848521f0187'
                    }
                    '9fbfb621515818d4cd3e9fd6c12ae1af': {
                        table: 'sys_translated'
                        id: '9fbfb621515818d4cd3e9fd6c12ae1af'
                    }
                    a007152bce9f22d7c777733146abad16: {
                        table: 'sys_ui_message'
                        id: 'a007152bce9f22d7c777733146abad16'
                    }
                    a066b262f13e147216990fd9371dbad8: {
                        table: 'sys_ui_message'
                        id: 'a066b262f13e147216990fd9371dbad8'
                    }
                    a0ee69fa9f2185d703e69ab606bfe923: {
                        table: 'sys_ui_message'
                        id: 'a0ee69fa9f2185d703e69ab606bfe923'
                    }
                    a0f0a1a7f57e8eb8e8194ae0d6421377: {
                        table: 'sys_ui_message'
                        id: 'a0f0a1a7f57e8eb8e8194ae0d6421377'
                    }
                    a1052fff77d9d46f60acdee0d362a994: {
                        table: 'sys_ui_message'
                        id: 'a1052fff77d9d46f60acdee0d362a994'
                    }
                    a11f36a760cc9c2952f706e4cae51986: {
                        table: 'sys_ui_message'
                        id: 'a11f36a760cc9c2952f706e4cae51986'
                    }
                    a1410729de0d78c6934d595096cd7d0b: {
                        table: 'sys_ui_message'
                        id: 'a1410729de0d78c6934d595096cd7d0b'
                    }
                    a17c249b99a58f9515843ed4729f7a25: {
                        table: 'sys_ui_message'
                        id: 'a17c249b99a58f9515843ed4729f7a25'
                    }
                    a17f186707c34386aff4f9880e27cd74: {
                        table: 'sys_ui_message'
                        id: 'a17f186707c34386aff4f9880e27cd74'
                    }
                    a19aab68dee88f65e00dfe2c555ce0ca: {
                        table: 'sys_ui_message'
                        id: 'a19aab68dee88f65e00dfe2c555ce0ca'
                    }
                    a2005cf08b028da0e5e7200a02816e74: {
                        table: 'sys_ui_message'
                        id: 'a2005cf08b028da0e5e7200a02816e74'
                    }
                    a27d476707d8dde0d1e31a66a04046eb: {
                        table: 'sys_ux_event'
                        id: 'a27d476707d8dde0d1e31a66a04046eb'
                    }
                    a2e6c33996c9d2f22890c12ed832b91b: {
                        table: 'sys_ui_message'
                        id: 'a2e6c33996c9d2f22890c12ed832b91b'
                    }
                    a301fa624813bb1b073f4d4158ef5383: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'a301fa624813bb1b073f4d4158ef5383'
                    }
                    a328f04886f19484c0b774e7e8e0d6b6: {
                        table: 'sys_ui_message'
                        id: 'a328f04886f19484c0b774e7e8e0d6b6'
                    }
                    a36644c4796da5602b845ceb8ce5b6d7: {
                        table: 'sys_ui_message'
                        id: 'a36644c4796da5602b845ceb8ce5b6d7'
                    }
                    a3a4c9919134b071dc44623be42b843d: {
                        table: 'sys_ui_message'
                        id: 'a3a4c9919134b071dc44623be42b843d'
                    }
                    a3f0b228601486cd7083f96cd110e0cf: {
                        table: 'sys_ui_message'
                        id: 'a3f0b228601486cd7083f96cd110e0cf'
                    }
                    a4981c789dcd97165d5f95b3c6fbeb97: {
                        table: 'sys_translated'
                        id: 'a4981c789dcd97165d5f95b3c6fbeb97'
                    }
                    a4d91c7988051db8f4c647e92daf03cb: {
                        table: 'sys_ui_message'
                        id: 'a4d91c7988051db8f4c647e92daf03cb'
                    }
                    a4d9ca4b96f151ce7bd570dbe9d02e93: {
                        table: 'sys_ui_message'
                        id: 'a4d9ca4b96f151ce7bd570dbe9d02e93'
                    }
                    a5300ffb7b0fedc8339f30a98388bf60: {
                        table: 'sys_ui_message'
                        id: 'a5300ffb7b0fedc8339f30a98388bf60'
                    }
                    a55df3024cb090e80f50c685d3523a88: {
                        table: 'sys_ui_message'
                        id: 'a55df3024cb090e80f50c685d3523a88'
                    }
                    a57ccf54a7c91f5fd32dc8695f9b0d40: {
                        table: 'sys_ui_message'
                        id: 'a57ccf54a7c91f5fd32dc8695f9b0d40'
                    }
                    a583b7f94e8e8ae87f8e5a1658f7d244: {
                        table: 'sys_ux_lib_component_action'
                        id: 'a583b7f94e8e8ae87f8e5a1658f7d244'
                    }
                    a5dc901227980c2436f040973fbf0918: {
                        table: 'sys_ui_message'
                        id: 'a5dc901227980c2436f040973fbf0918'
                    }
                    a601b89dd9735dc89567416730f3bed8: {
                        table: 'sys_ux_lib_component_action'
                        id: 'a601b89dd9735dc89567416730f3bed8'
                    }
                    a6419c7b3d703912776c7ffb41e79121: {
                        table: 'sys_ui_message'
                        id: 'a6419c7b3d703912776c7ffb41e79121'
                    }
                    a6780e134cdf3be36756a52ca919d299: {
                        table: 'sys_ui_message'
                        id: 'a6780e134cdf3be36756a52ca919d299'
                    }
                    a6b29b15c77526d2ab62b89255d76b58: {
                        table: 'sys_ui_message'
                        id: 'a6b29b15c77526d2ab62b89255d76b58'
                    }
                    a6cb2556f3f2e67b9f9b524eeff4e2ff: {
                        table: 'sys_ui_message'
                        id: 'a6cb2556f3f2e67b9f9b524eeff4e2ff'
                    }
                    a70219b426ced89f9d0863a8fe458711: {
                        table: 'sys_ux_event'
                        id: 'a70219b426ced89f9d0863a8fe458711'
                    }
                    a775699bca3fd7975a93aafdf23d0a18: {
                        table: 'sys_ui_message'
                        id: 'a775699bca3fd7975a93aafdf23d0a18'
                    }
                    a7ae2486daa95dbd08c6ad4f4f95e6c5: {
                        table: 'sys_translated'
                        id: 'a7ae2486daa95dbd08c6ad4f4f95e6c5'
                    }
                    a98b109bd4bb2d30cf9539fdc6a4b5da: {
                        table: 'sys_ui_message'
                        id: 'a98b109bd4bb2d30cf9539fdc6a4b5da'
                    }
                    a9b3f327ff2080bde2758e60c1b424e3: {
                        table: 'sys_ui_message'
                        id: 'a9b3f327ff2080bde2758e60c1b424e3'
                    }
                    aa67051efb35b2a363782c36e22f380f: {
                        table: 'sys_ui_message'
                        id: 'aa67051efb35b2a363782c36e22f380f'
                    }
                    aa72fb959b2e44fdf0cf892256879b0d: {
                        table: 'sys_ui_message'
                        id: 'aa72fb959b2e44fdf0cf892256879b0d'
                    }
                    aa99ffb94255880e8438678ba6919b93: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'aa99ffb94255880e8438678ba6919b93'
                    }
                    aafa64525fc43343c4fc5748bb039c86: {
                        table: 'sys_ui_message'
                        id: 'aafa64525fc43343c4fc5748bb039c86'
                    }
                    ab0b31852bfa911b42d245cb43da24e0: {
                        table: 'sys_ui_message'
                        id: 'ab0b31852bfa911b42d245cb43da24e0'
                    }
                    ab526cc4a0ca61dee85f3d869b327039: {
                        table: 'sys_ui_message'
                        id: 'ab526cc4a0ca61dee85f3d869b327039'
                    }
                    ab78fa1c57f5c29c12b7adb0636159e2: {
                        table: 'sys_ui_message'
                        id: 'ab78fa1c57f5c29c12b7adb0636159e2'
                    }
                    abb05822ca5af29fe50e4f15b4f850a7: {
                        table: 'sys_ui_message'
                        id: 'abb05822ca5af29fe50e4f15b4f850a7'
                    }
                    abe17150a3fd55035ae48ddb0a82db58: {
                        table: 'sys_ui_message'
                        id: 'abe17150a3fd55035ae48ddb0a82db58'
                    }
                    abe2f8ad1b8d3f9c1f880c334a8574cf: {
                        table: 'sys_ui_message'
                        id: 'abe2f8ad1b8d3f9c1f880c334a8574cf'
                    }
                    acb16f71a33856882ddac694766e011e: {
                        table: 'sys_ui_message'
                        id: 'acb16f71a33856882ddac694766e011e'
                    }
                    'acl-claim-create': {
                        table: 'sys_security_acl'
                        id: '7df9f2bbe98342619b42b9f855296ecd'
                    }
                    'acl-claim-delete': {
                        table: 'sys_security_acl'
                        id: 'a9318767475740c497166880f8767e91'
                    }
                    'acl-claim-read': {
                        table: 'sys_security_acl'
                        id: '289c81a23be04635a9ca0b0e9a385e84'
                    }
                    'acl-claim-write': {
                        table: 'sys_security_acl'
                        id: 'bb9e918516b94932b5783cf9c6b76ffc'
                    }
                    'acl-configuration-alias-write': {
                        table: 'sys_security_acl'
                        id: '990d414f451c497bb6d6beb614881a19'
                    }
                    'acl-configuration-create': {
                        table: 'sys_security_acl'
                        id: '6040f03a627c476ab8310f7d25a44142'
                    }
                    'acl-configuration-delete': {
                        table: 'sys_security_acl'
                        id: '91fdd3fb8fc546c49926862cb80a9a9b'
                    }
                    'acl-configuration-read': {
                        table: 'sys_security_acl'
                        id: '10c971a629454e9c99a5cc567dcef4a3'
                    }
                    'acl-configuration-write': {
                        table: 'sys_security_acl'
                        id: '374f0bed5304402fa30670b3b43b91d4'
                    }
                    'acl-definition-approval-write': {
                        table: 'sys_security_acl'
                        id: '0d5848220cdf4ec6b9b227609c6a69d2'
                    }
                    'acl-definition-create': {
                        table: 'sys_security_acl'
                        id: '82120621c6fc4af1bd67164a25d72f1f'
                    }
                    'acl-definition-delete': {
                        table: 'sys_security_acl'
                        id: 'd753da4493c74403818dbac873fd4f3d'
                    }
                    'acl-definition-read': {
                        table: 'sys_security_acl'
                        id: '0f7b1b7660684cb597d5bdc58b594889'
                    }
                    'acl-definition-write': {
                        table: 'sys_security_acl'
                        id: '5e91a58fa1bb457e841930129c5c8dc2'
                    }
                    'acl-fix-outcome-create': {
                        table: 'sys_security_acl'
                        id: 'cda55f1b8eaf41fc93e9bc8bbd499a55'
                    }
                    'acl-fix-outcome-delete': {
                        table: 'sys_security_acl'
                        id: 'abbfe427a27b45c1b1a93a0de4d96c18'
                    }
                    'acl-fix-outcome-read': {
                        table: 'sys_security_acl'
                        id: '073e7822daf7412294921736742cda95'
                    }
                    'acl-fix-outcome-write': {
                        table: 'sys_security_acl'
                        id: '36431ed972a04a5884a54c43ea52788b'
                    }
                    'acl-instruction-set-create': {
                        table: 'sys_security_acl'
                        id: '626751592bbc41748afab810133de4d2'
                    }
                    'acl-instruction-set-delete': {
                        table: 'sys_security_acl'
                        id: 'af93e4e1355a43679bd117d39b51c5a0'
                    }
                    'acl-instruction-set-read': {
                        table: 'sys_security_acl'
                        id: 'efbe8373ab7142c89dcd5d3f825cc52f'
                    }
                    'acl-instruction-set-write': {
                        table: 'sys_security_acl'
                        id: 'c4119d22692545bba41459168e6c89c4'
                    }
                    'acl-outcome-create': {
                        table: 'sys_security_acl'
                        id: 'dc683628d3674624817c138dde1b3b98'
                    }
                    'acl-outcome-delete': {
                        table: 'sys_security_acl'
                        id: '7e6e89038a6c44d2b76ccd5bb8e235dd'
                    }
                    'acl-outcome-read': {
                        table: 'sys_security_acl'
                        id: '8de88f02fca847438bcecb006070f934'
                    }
                    'acl-outcome-write': {
                        table: 'sys_security_acl'
                        id: 'c16d13cde274435cbae03eea752606b8'
                    }
                    'acl-page-form-item': {
                        table: 'sys_security_acl'
                        id: '20fb69c18a5a42aeb5386536e0d6347f'
                    }
                    'acl-page-jobs': {
                        table: 'sys_security_acl'
                        id: 'b1bbc8d5957e493f91ab0903a9b54069'
                    }
                    'acl-page-setup': {
                        table: 'sys_security_acl'
                        id: 'd38bc6f3f379414ca4792018422df459'
                    }
                    'acl-page-support': {
                        table: 'sys_security_acl'
                        id: 'd252c2c2ae4e4c37ad08443a2f4c785e'
                    }
                    'acl-page-troubleshooting': {
                        table: 'sys_security_acl'
                        id: '3a54d01f66b34ee4a4d0f7a648e5eb46'
                    }
                    'acl-quick-fix-category-create': {
                        table: 'sys_security_acl'
                        id: 'f3c67a6b25d24e1d9a83e1b5c249fe99'
                    }
                    'acl-quick-fix-category-delete': {
                        table: 'sys_security_acl'
                        id: '49d76668a1674fc6b1d8a5c009303a2c'
                    }
                    'acl-quick-fix-category-read': {
                        table: 'sys_security_acl'
                        id: 'c208f2eb984640609206a5edb0bebc68'
                    }
                    'acl-quick-fix-category-write': {
                        table: 'sys_security_acl'
                        id: '04cf8fc502de4fc2a219ba093a876171'
                    }
                    'acl-quick-fix-create': {
                        table: 'sys_security_acl'
                        id: 'd386e306e70441578028fb6c93349fcb'
                    }
                    'acl-quick-fix-delete': {
                        table: 'sys_security_acl'
                        id: '05bf566771c1479580e7113837c0a8cd'
                    }
                    'acl-quick-fix-read': {
                        table: 'sys_security_acl'
                        id: 'b4bfd36fa02b41258ae06569ffcb06ab'
                    }
                    'acl-quick-fix-write': {
                        table: 'sys_security_acl'
                        id: '27ee9aece812492c9a3bc1a2074d8870'
                    }
                    'acl-response-create': {
                        table: 'sys_security_acl'
                        id: '91302898597849c588c83f2f4da810f6'
                    }
                    'acl-response-delete': {
                        table: 'sys_security_acl'
                        id: '83520588635e4538af3e14379ae3c397'
                    }
                    'acl-response-read': {
                        table: 'sys_security_acl'
                        id: '298653cf411e4f5ea298f0490753698d'
                    }
                    'acl-response-write': {
                        table: 'sys_security_acl'
                        id: 'cb65c64449384b14a3d2fec4a11488a2'
                    }
                    'acl-rest-administer': {
                        table: 'sys_security_acl'
                        id: '3b2e8240919c4514b899927ddfc10d76'
                    }
                    'acl-rest-decide': {
                        table: 'sys_security_acl'
                        id: '02ec55eef90b451d914822587b178917'
                    }
                    'acl-rest-use': {
                        table: 'sys_security_acl'
                        id: '511eaeac21b54d10ac96e355fcce9e36'
                    }
                    'acl-roi-configuration-create': {
                        table: 'sys_security_acl'
                        id: '9e458f864112493586b70a449577f4c3'
                    }
                    'acl-roi-configuration-delete': {
                        table: 'sys_security_acl'
                        id: '2f5f335c2bb14e38bc0667019311d8af'
                    }
                    'acl-roi-configuration-read': {
                        table: 'sys_security_acl'
                        id: '6ccd22bbb98249279fe5a1f55a0cb9c1'
                    }
                    'acl-roi-configuration-write': {
                        table: 'sys_security_acl'
                        id: 'c6fcc56a21254ba2aca00dc2cdd9f143'
                    }
                    'acl-run-create': {
                        table: 'sys_security_acl'
                        id: '133d3d7cfb6741e7b20ac2e681673133'
                    }
                    'acl-run-delete': {
                        table: 'sys_security_acl'
                        id: '70527defcb004fd2957b27cc23214c8a'
                    }
                    'acl-run-event-create': {
                        table: 'sys_security_acl'
                        id: 'bf73671da11c422f8272d8f641a1badc'
                    }
                    'acl-run-event-delete': {
                        table: 'sys_security_acl'
                        id: 'cf04716b3f08426894e5c37e0bed69a4'
                    }
                    'acl-run-event-read': {
                        table: 'sys_security_acl'
                        id: '9f4ed26e8d3640598211d2cb53f1f1b6'
                    }
                    'acl-run-event-write': {
                        table: 'sys_security_acl'
                        id: 'bc1c19c705c0427f94e15f094e18c571'
                    }
                    'acl-run-read': {
                        table: 'sys_security_acl'
                        id: '9a7d2484cfe34834bad4b9ddc7a0f95b'
                    }
                    'acl-run-write': {
                        table: 'sys_security_acl'
                        id: 'f349396dafb747d7ba9e38921de847ae'
                    }
                    'acl-saving-create': {
                        table: 'sys_security_acl'
                        id: '7c5bd278290c45b0864620e124c948c0'
                    }
                    'acl-saving-delete': {
                        table: 'sys_security_acl'
                        id: 'da2266061d56465fb9992992ef807194'
                    }
                    'acl-saving-read': {
                        table: 'sys_security_acl'
                        id: '355cb4f2bbb2499aab7c72ced63251e1'
                    }
                    'acl-saving-write': {
                        table: 'sys_security_acl'
                        id: 'b41a81c5788b451599f0413eb1fbb34d'
                    }
                    'action-history-incident': {
                        table: 'sys_ui_action'
                        id: 'a57e3e7e66e14c46b50f62f92aa479d1'
                    }
                    'action-history-interaction': {
                        table: 'sys_ui_action'
                        id: '8ae4c783e164469480926efe401a042d'
                    }
                    'action-retrieve': {
                        table: 'sysevent_script_action'
                        id: '80dd04f07a0d429e9e044dd3c9209fc4'
                    }
                    'action-run-incident': {
                        table: 'sys_ui_action'
                        id: 'df111e1d82ba444ea89e5f3d0167c940'
                    }
                    'action-run-interaction': {
                        table: 'sys_ui_action'
                        id: 'e7e64a1550ca4bc6806ec8269da91520'
                    }
                    'action-troubleshooting-incident': {
                        table: 'sys_ui_action'
                        id: '767fdc40c303477199caa79b688fffe9'
                    }
                    'action-troubleshooting-interaction': {
                        table: 'sys_ui_action'
                        id: '927d8c1c3c2a4bd098ad43804a6c7259'
                    }
                    ad1f95527c208a6d10f0d37df7c386b6: {
                        table: 'sys_ux_lib_component_action'
                        id: 'ad1f95527c208a6d10f0d37df7c386b6'
                    }
                    ad42c57498d4a633590b9f00b105d682: {
                        table: 'sys_ui_message'
                        id: 'ad42c57498d4a633590b9f00b105d682'
                    }
                    ad56494c70fccc958f2d6f499d629c98: {
                        table: 'sys_ui_message'
                        id: 'ad56494c70fccc958f2d6f499d629c98'
                    }
                    af21b1182f373d83ebb5d3eaafcff6ad: {
                        table: 'sys_ui_message'
                        id: 'af21b1182f373d83ebb5d3eaafcff6ad'
                    }
                    af6741371258ef9000d39e1a9fc788cd: {
                        table: 'sys_ui_message'
                        id: 'af6741371258ef9000d39e1a9fc788cd'
                    }
                    af9a71d521ae2ec919328213d38c65c2: {
                        table: 'sys_ui_message'
                        id: 'af9a71d521ae2ec919328213d38c65c2'
                    }
                    afcbd238a29d3b68873394844053ddd0: {
                        table: 'sys_ui_message'
                        id: 'afcbd238a29d3b68873394844053ddd0'
                    }
                    b0c9bc18b7223c3355d0d368fa93e3d7: {
                        table: 'sys_ui_message'
                        id: 'b0c9bc18b7223c3355d0d368fa93e3d7'
                    }
                    b0ea9a688d873dd2480e657cf4a9b493: {
                        table: 'sys_ui_message'
                        id: 'b0ea9a688d873dd2480e657cf4a9b493'
                    }
                    b14afedf5bc1b0d821aa7fd894d25ce6: {
                        table: 'sys_ui_message'
                        id: 'b14afedf5bc1b0d821aa7fd894d25ce6'
                    }
                    b1e2c865e26329fa6851096145824c58: {
                        table: 'sys_ui_message'
                        id: 'b1e2c865e26329fa6851096145824c58'
                    }
                    b21073ae8490cf24f7dfc25e4b069637: {
                        table: 'sys_ui_message'
                        id: 'b21073ae8490cf24f7dfc25e4b069637'
                    }
                    b25c9ac9816d2dacae47d2000701ee7c: {
                        table: 'sys_ui_message'
                        id: 'b25c9ac9816d2dacae47d2000701ee7c'
                    }
                    b295753ccce4c706d0ee905ea2cdd6ba: {
                        table: 'sys_ui_message'
                        id: 'b295753ccce4c706d0ee905ea2cdd6ba'
                    }
                    b2a52855f7828579b0ece1f8b333ea5f: {
                        table: 'sys_ui_message'
                        id: 'b2a52855f7828579b0ece1f8b333ea5f'
                    }
                    b2c6d1c97e614ceba6981f8b690e8f29: {
                        table: 'sys_ui_message'
                        id: 'b2c6d1c97e614ceba6981f8b690e8f29'
                    }
                    b38470e160aefc9ace3a5b82c58a7b75: {
                        table: 'sys_ui_message'
                        id: 'b38470e160aefc9ace3a5b82c58a7b75'
                    }
                    b3ae4accc057c020e62862f6f2036583: {
                        table: 'sys_ui_message'
                        id: 'b3ae4accc057c020e62862f6f2036583'
                    }
                    b4147e3dc64f3b0bd2485eddd6c99d8b: {
                        table: 'sys_ui_message'
                        id: 'b4147e3dc64f3b0bd2485eddd6c99d8b'
                    }
                    b42dfd0fa6bb9536961f54ff197f68b1: {
                        table: 'sys_ux_event'
                        id: 'b42dfd0fa6bb9536961f54ff197f68b1'
                    }
                    b485bd2a3aaea3472ecf93debad960f5: {
                        table: 'sys_ui_message'
                        id: 'b485bd2a3aaea3472ecf93debad960f5'
                    }
                    b4b4400f9449145023ba865ef2c892a0: {
                        table: 'sys_ui_message'
                        id: 'b4b4400f9449145023ba865ef2c892a0'
                    }
                    b4e10e20882329770e4e0c0324fa7352: {
                        table: 'sys_ui_message'
                        id: 'b4e10e20882329770e4e0c0324fa7352'
                    }
                    b50f24cdff9cf4d2256b80f25e5b7ce6: {
                        table: 'sys_ui_message'
                        id: 'b50f24cdff9cf4d2256b80f25e5b7ce6'
                    }
                    b562ddaff208c1ca5ff73efdcb387456: {
                        table: 'sys_ui_message'
                        id: 'b562ddaff208c1ca5ff73efdcb387456'
                    }
                    b5c293b8d9e76611bcb5770fcbdb101e: {
                        table: 'sys_ui_message'
                        id: 'b5c293b8d9e76611bcb5770fcbdb101e'
                    }
                    b629fc6d723479af862dca2201ef7ddc: {
                        table: 'sys_ui_message'
                        id: 'b629fc6d723479af862dca2201ef7ddc'
                    }
                    b6375fe6cbbc09966416b6641d81bf67: {
                        table: 'sys_ui_message'
                        id: 'b6375fe6cbbc09966416b6641d81bf67'
                    }
                    b6510f0e2f25582646b85ef24c43729c: {
                        table: 'sys_ux_macroponent'
                        id: 'b6510f0e2f25582646b85ef24c43729c'
                    }
                    b66ab5e6663dab4589c1bc2ae1345cdb: {
                        table: 'sys_translated'
                        id: 'b66ab5e6663dab4589c1bc2ae1345cdb'
                    }
                    b67b08ecc7d6b7ac81bdf8b1cdccd405: {
                        table: 'sys_ui_message'
                        id: 'b67b08ecc7d6b7ac81bdf8b1cdccd405'
                    }
                    b68f4d47895280ab921ddb0d540e7226: {
                        table: 'sys_ui_message'
                        id: 'b68f4d47895280ab921ddb0d540e7226'
                    }
                    b6b20e6be37e59a1baed28847bd9b494: {
                        table: 'sys_ui_message'
                        id: 'b6b20e6be37e59a1baed28847bd9b494'
                    }
                    b6c46dd179d0647b34b08e72ac0cfaaa: {
                        table: 'sys_ui_message'
                        id: 'b6c46dd179d0647b34b08e72ac0cfaaa'
                    }
                    b6e2549af63b36e98587a1a610005912: {
                        table: 'sys_ui_message'
                        id: 'b6e2549af63b36e98587a1a610005912'
                    }
                    b712a805d9078be5ea574b997d31f7ef: {
                        table: 'sys_ui_message'
                        id: 'b712a805d9078be5ea574b997d31f7ef'
                    }
                    b762e80f57af164155cb4056b0316ec5: {
                        table: 'sys_ux_lib_component_action'
                        id: 'b762e80f57af164155cb4056b0316ec5'
                    }
                    b769cd8aff7b51ba3249b5894526c53e: {
                        table: 'sys_ui_message'
                        id: 'b769cd8aff7b51ba3249b5894526c53e'
                    }
                    b800bbf8c34177a53a1fb4b32402016e: {
                        table: 'sys_ui_message'
                        id: 'b800bbf8c34177a53a1fb4b32402016e'
                    }
                    b958c6bd9e6bb614a2d5e8efb681e42a: {
                        table: 'sys_ui_message'
                        id: 'b958c6bd9e6bb614a2d5e8efb681e42a'
                    }
                    ba160a2efbaf57e5f2995d1efca6279e: {
                        table: 'sys_ui_message'
                        id: 'ba160a2efbaf57e5f2995d1efca6279e'
                    }
                    bab8775bca9869365f461e6a6dbdf83a: {
                        table: 'sys_ux_event'
                        id: 'bab8775bca9869365f461e6a6dbdf83a'
                    }
                    babe35a702fa88b14a3a0476e3a88a78: {
                        table: 'sys_ui_message'
                        id: 'babe35a702fa88b14a3a0476e3a88a78'
                    }
                    bad9858c0e87535ae2a1fd2ea2a568e7: {
                        table: 'sys_ui_message'
                        id: 'bad9858c0e87535ae2a1fd2ea2a568e7'
                    }
                    baf069bb67298b2506242cd9303900c0: {
                        table: 'sys_ui_message'
                        id: 'baf069bb67298b2506242cd9303900c0'
                    }
                    baf26b61dc20422083d81a46c9fdbea2: {
                        table: 'sys_ui_message'
                        id: 'baf26b61dc20422083d81a46c9fdbea2'
                    }
                    bbb3fc7d57c0479ef2da3a16b8d220da: {
                        table: 'sys_ui_message'
                        id: 'bbb3fc7d57c0479ef2da3a16b8d220da'
                    }
                    bbdede270c3369071df3b8cd2348a36a: {
                        table: 'sys_ui_message'
                        id: 'bbdede270c3369071df3b8cd2348a36a'
                    }
                    bbe7fea90dcfa4db4ce58236817b6695: {
                        table: 'sys_ui_message'
                        id: 'bbe7fea90dcfa4db4ce58236817b6695'
                    }
                    bbfb851b603462c8fe2531f5d4fcf8f0: {
                        table: 'sys_ui_message'
                        id: 'bbfb851b603462c8fe2531f5d4fcf8f0'
                    }
                    bc0929d35603114e2978e18abda6a017: {
                        table: 'sys_ui_message'
                        id: 'bc0929d35603114e2978e18abda6a017'
                    }
                    bc579724e311727440db4b3bad1c8f06: {
                        table: 'sys_ui_message'
                        id: 'bc579724e311727440db4b3bad1c8f06'
                    }
                    bce50be9d34b3ca84dd9d8d137ae3b75: {
                        table: 'sys_ui_message'
                        id: 'bce50be9d34b3ca84dd9d8d137ae3b75'
                    }
                    bd188fbe739d5d0e93dbb69e4d08e6ae: {
                        table: 'sys_ui_message'
                        id: 'bd188fbe739d5d0e93dbb69e4d08e6ae'
                    }
                    bd1dd8b5038c7503573ac41f59451c89: {
                        table: 'sys_ui_message'
                        id: 'bd1dd8b5038c7503573ac41f59451c89'
                    }
                    bd88947f702345c92a16c6f83bf0f1df: {
                        table: 'sys_ui_message'
                        id: 'bd88947f702345c92a16c6f83bf0f1df'
                    }
                    bdec00ebe31ed3713e6b62e733a36420: {
                        table: 'sys_ui_message'
                        id: 'bdec00ebe31ed3713e6b62e733a36420'
                    }
                    be03f329314d6b9713282564aacac39d: {
                        table: 'sys_ui_message'
                        id: 'be03f329314d6b9713282564aacac39d'
                    }
                    be0644cbff5d23244ed5ad6639717078: {
                        table: 'sys_ui_message'
                        id: 'be0644cbff5d23244ed5ad6639717078'
                    }
                    be71c0d61533b7ce694e9a99c47f45ef: {
                        table: 'sys_ui_message'
                        id: 'be71c0d61533b7ce694e9a99c47f45ef'
                    }
                    bec02558d57cfac9203baf37705eb7df: {
                        table: 'sys_ui_message'
                        id: 'bec02558d57cfac9203baf37705eb7df'
                    }
                    bf09a9e19fc35020bfc402941e393bbd: {
                        table: 'sys_ui_message'
                        id: 'bf09a9e19fc35020bfc402941e393bbd'
                    }
                    bf2e8330b1116ca0b041ea2843cee75c: {
                        table: 'sys_ui_message'
                        id: 'bf2e8330b1116ca0b041ea2843cee75c'
                    }
                    bf50a41a1046dd9c568bcf2475aed73f: {
                        table: 'sys_ui_message'
                        id: 'bf50a41a1046dd9c568bcf2475aed73f'
                    }
                    bf61bf36b83f63598496e866ae17daf6: {
                        table: 'sys_ui_message'
                        id: 'bf61bf36b83f63598496e866ae17daf6'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: 'b59d45bbd3dd4ffd9c332dc09fb32e57'
                    }
                    'button-entitlement': {
                        table: 'sys_ui_action'
                        id: '0c7c4bbeaa114c9da8c0eec63ef3b1ce'
                    }
                    'button-retrieve': {
                        table: 'sys_ui_action'
                        id: '5fe1edff13054b2888b63dde03081f52'
                    }
                    'button-run-again': {
                        table: 'sys_ui_action'
                        id: 'a88a5498eb6548da91f2ba18e4051ae7'
                    }
                    'button-run-cancel': {
                        table: 'sys_ui_action'
                        id: 'fb2e7827afdf4a5f971fdf9e68467eb3'
                    }
                    'button-save': {
                        table: 'sys_ui_action'
                        id: '610ae7c7d3bf46738982d841433c4a25'
                    }
                    'button-test': {
                        table: 'sys_ui_action'
                        id: '64c1e87d26d2409aa9cb0edc7817b503'
                    }
                    c004649c75585b6de710e54caef7559d: {
                        table: 'sys_ui_message'
                        id: 'c004649c75585b6de710e54caef7559d'
                    }
                    c0315074c88311f4af230e3527b24b7b: {
                        table: 'sys_ui_message'
                        id: 'c0315074c88311f4af230e3527b24b7b'
                    }
                    c0de1e00000000000000000000000001: {
                        table: 'x_1e_connect_configuration'
                        id: 'c0de1e00000000000000000000000001'
                    }
                    c0de1e0000000000000000000000da00: {
                        table: 'par_dashboard'
                        id: 'c0de1e0000000000000000000000da00'
                    }
                    c0de1e0000000000000000000000f1e1: {
                        table: 'sys_ui_script'
                        id: 'c0de1e0000000000000000000000f1e1'
                    }
                    c0de1e00000000000000000000010005: {
                        table: 'sys_properties'
                        id: 'c0de1e00000000000000000000010005'
                    }
                    c0de1e000000000000000000000a1101: {
                        table: 'sys_ux_form_action_layout_item'
                        id: 'c0de1e000000000000000000000a1101'
                    }
                    c0de1e000000000000000000000a1102: {
                        table: 'sys_ux_form_action_layout_item'
                        id: 'c0de1e000000000000000000000a1102'
                    }
                    c0de1e000000000000000000000a1103: {
                        table: 'sys_ux_form_action_layout_item'
                        id: 'c0de1e000000000000000000000a1103'
                    }
                    c0de1e000000000000000000000a1201: {
                        table: 'sys_ux_form_action_layout_item'
                        id: 'c0de1e000000000000000000000a1201'
                    }
                    c0de1e000000000000000000000a1202: {
                        table: 'sys_ux_form_action_layout_item'
                        id: 'c0de1e000000000000000000000a1202'
                    }
                    c0de1e000000000000000000000a1203: {
                        table: 'sys_ux_form_action_layout_item'
                        id: 'c0de1e000000000000000000000a1203'
                    }
                    c0de1e00000000000000000000a10001: {
                        table: 'sys_ux_applicability'
                        id: 'c0de1e00000000000000000000a10001'
                    }
                    c13b160e1dca5ffbf61efb0cf21f956f: {
                        table: 'sys_ux_event'
                        id: 'c13b160e1dca5ffbf61efb0cf21f956f'
                    }
                    c18a3e8d63c88bac569c5829329d93e8: {
                        table: 'sys_ui_message'
                        id: 'c18a3e8d63c88bac569c5829329d93e8'
                    }
                    c1ff4e54b896f364044ea73b385fe39d: {
                        table: 'sys_translated'
                        id: 'c1ff4e54b896f364044ea73b385fe39d'
                    }
                    c2680044c754b97e06359604906010a6: {
                        table: 'sys_ui_message'
                        id: 'c2680044c754b97e06359604906010a6'
                    }
                    c300956112d943af6577f0cfadd93359: {
                        table: 'sys_ux_event'
                        id: 'c300956112d943af6577f0cfadd93359'
                    }
                    c374d7628b3d536e6f1e3de76f8f07ea: {
                        table: 'sys_ui_message'
                        id: 'c374d7628b3d536e6f1e3de76f8f07ea'
                    }
                    c39844f8f6248246c9d2cba7f64f1ce1: {
                        table: 'sys_ui_message'
                        id: 'c39844f8f6248246c9d2cba7f64f1ce1'
                    }
                    c3a054b32a17722a670ab239466d1d45: {
                        table: 'sys_ui_message'
                        id: 'c3a054b32a17722a670ab239466d1d45'
                    }
                    c4d55f3c835f8ac6bdb592dbcc7122d7: {
                        table: 'sys_ui_message'
                        id: 'c4d55f3c835f8ac6bdb592dbcc7122d7'
                    }
                    c535e4323af3ef2ddadd8a555e96ca09: {
                        table: 'sys_ui_message'
                        id: 'c535e4323af3ef2ddadd8a555e96ca09'
                    }
                    c54b5acc7ad6ed85d2d4bcd88d56b721: {
                        table: 'sys_ui_message'
                        id: 'c54b5acc7ad6ed85d2d4bcd88d56b721'
                    }
                    c5b105da31e311069f5317ec60bf1505: {
                        table: 'sys_translated'
                        id: 'c5b105da31e311069f5317ec60bf1505'
                    }
                    c5e4a1d80bfec63718ebee2db6246c2b: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'c5e4a1d80bfec63718ebee2db6246c2b'
                    }
                    c5efbb960f1dac1cd67dfe77b36e8560: {
                        table: 'sys_translated'
                        id: 'c5efbb960f1dac1cd67dfe77b36e8560'
                    }
                    c5fc4fe34856494c0b5b32b4f4d2c6b0: {
                        table: 'sys_ui_message'
                        id: 'c5fc4fe34856494c0b5b32b4f4d2c6b0'
                    }
                    c675acd45b889b0e66cd7b13bb8f2b14: {
                        table: 'sys_ux_event'
                        id: 'c675acd45b889b0e66cd7b13bb8f2b14'
                    }
                    c71ee2c67ce19a6515bcd2f7f7ad7b9e: {
                        table: 'sys_ui_message'
                        id: 'c71ee2c67ce19a6515bcd2f7f7ad7b9e'
                    }
                    c776a44226bb621f9a57bf2ec10c34ca: {
                        table: 'sys_ui_message'
                        id: 'c776a44226bb621f9a57bf2ec10c34ca'
                    }
                    c82e5576aec9fbdecd995609f65095b4: {
                        table: 'sys_ui_message'
                        id: 'c82e5576aec9fbdecd995609f65095b4'
                    }
                    c8440d130363b6ac0160c1eb14fd0abd: {
                        table: 'sys_ui_message'
                        id: 'c8440d130363b6ac0160c1eb14fd0abd'
                    }
                    c86a40d561a5c804cb5671bb78c7f70b: {
                        table: 'sys_ui_message'
                        id: 'c86a40d561a5c804cb5671bb78c7f70b'
                    }
                    c8be3e3cb2efd73c5c8c9064bcc5f6fc: {
                        table: 'sys_ui_message'
                        id: 'c8be3e3cb2efd73c5c8c9064bcc5f6fc'
                    }
                    c93941a6c9d1c790119ee908afeb68f9: {
                        table: 'sys_ui_message'
                        id: 'c93941a6c9d1c790119ee908afeb68f9'
                    }
                    c96b2b52b8c01c2c3b9f1476cb486cbf: {
                        table: 'sys_ui_message'
                        id: 'c96b2b52b8c01c2c3b9f1476cb486cbf'
                    }
                    c9723018aba8b3f4f91866f755e8587b: {
                        table: 'sys_ui_message'
                        id: 'c9723018aba8b3f4f91866f755e8587b'
                    }
                    c9e3149c7c40e5f41609f36ed9f05d24: {
                        table: 'sys_translated'
                        id: 'c9e3149c7c40e5f41609f36ed9f05d24'
                    }
                    ca6459b4d92a2daa3732942ea78bcc5f: {
                        table: 'sys_ui_message'
                        id: 'ca6459b4d92a2daa3732942ea78bcc5f'
                    }
                    ca93bdaef40666489ca63db8ff4ec6d7: {
                        table: 'sys_ui_message'
                        id: 'ca93bdaef40666489ca63db8ff4ec6d7'
                    }
                    caa6f280f103341f40a14dd14159d20d: {
                        table: 'sys_uib_toolbox_component'
                        id: 'caa6f280f103341f40a14dd14159d20d'
                    }
                    cae623835af4cea311b92cf6dd520ad2: {
                        table: 'sys_ui_message'
                        id: 'cae623835af4cea311b92cf6dd520ad2'
                    }
                    cb0b2921e3da76fdd5e42b9ecc0c284c: {
                        table: 'sys_ui_message'
                        id: 'cb0b2921e3da76fdd5e42b9ecc0c284c'
                    }
                    cbc5e446d1a4857700c6eeb89ba42d5d: {
                        table: 'sys_ui_message'
                        id: 'cbc5e446d1a4857700c6eeb89ba42d5d'
                    }
                    cc297b24b2f24585d072ffdd721ab3dd: {
                        table: 'sys_translated'
                        id: 'cc297b24b2f24585d072ffdd721ab3dd'
                    }
                    cd08fa857ec16b345853e59233ea4ca4: {
                        table: 'sys_ui_message'
                        id: 'cd08fa857ec16b345853e59233ea4ca4'
                    }
                    cdfa9480aa965f3bad1a0e1bb9065ac2: {
                        table: 'sys_ux_macroponent'
                        id: 'cdfa9480aa965f3bad1a0e1bb9065ac2'
                    }
                    ce268552ffbabe02005fc5d913377321: {
                        table: 'sys_uib_toolbox_component'
                        id: 'ce268552ffbabe02005fc5d913377321'
                    }
                    ce81449767c99412c5a0c164bb2173be: {
                        table: 'sys_ui_message'
                        id: 'ce81449767c99412c5a0c164bb2173be'
                    }
                    cec06d01b52f4249cd9275129e2b1718: {
                        table: 'sys_ui_message'
                        id: 'cec06d01b52f4249cd9275129e2b1718'
                    }
                    cee9c6389463934643df0651a744b8fa: {
                        table: 'sys_ui_message'
                        id: 'cee9c6389463934643df0651a744b8fa'
                    }
                    cfeb1a1f85bdca806274a2b5c0851f0f: {
                        table: 'sys_ui_message'
                        id: 'cfeb1a1f85bdca806274a2b5c0851f0f'
                    }
                    d00e2b5f060fed8f39fe0a1e832f871c: {
                        table: 'sys_ui_message'
                        id: 'd00e2b5f060fed8f39fe0a1e832f871c'
                    }
                    d01e0d175d4d8b88c936a9ee5bc3b2e3: {
                        table: 'sys_ui_message'
                        id: 'd01e0d175d4d8b88c936a9ee5bc3b2e3'
                    }
                    d06fe2930423ee26518150b74d2756be: {
                        table: 'sys_ui_message'
                        id: 'd06fe2930423ee26518150b74d2756be'
                    }
                    d0d74247312bad65e37ab9528f9e675d: {
                        table: 'sys_ui_message'
                        id: 'd0d74247312bad65e37ab9528f9e675d'
                    }
                    d1c0b32ece350c22da0756949a908b52: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'd1c0b32ece350c22da0756949a908b52'
                    }
                    d1c6f98e6643c7cbeeacc5deb60b2ad3: {
                        table: 'sys_ui_message'
                        id: 'd1c6f98e6643c7cbeeacc5deb60b2ad3'
                    }
                    d2369aaf1b362bc1251d9a55dd7144a3: {
                        table: 'sys_ui_message'
                        id: 'd2369aaf1b362bc1251d9a55dd7144a3'
                    }
                    d268ecb05d6fc338953b33ad1b033051: {
                        table: 'sys_ui_message'
                        id: 'd268ecb05d6fc338953b33ad1b033051'
                    }
                    d2823e11038ea805a7d172e10059b246: {
                        table: 'sys_ui_message'
                        id: 'd2823e11038ea805a7d172e10059b246'
                    }
                    d2af96a1c7f2796600e5b708568af312: {
                        table: 'sys_ui_message'
                        id: 'd2af96a1c7f2796600e5b708568af312'
                    }
                    d2e54e9927a3f8cbb8037a912476bee9: {
                        table: 'sys_translated'
                        id: 'd2e54e9927a3f8cbb8037a912476bee9'
                    }
                    d350f625a07da63fee53c6632246431b: {
                        table: 'sys_ui_message'
                        id: 'd350f625a07da63fee53c6632246431b'
                    }
                    d386bb2c68bbe4ecf43306ab7b911c6c: {
                        table: 'sys_ui_message'
                        id: 'd386bb2c68bbe4ecf43306ab7b911c6c'
                    }
                    d3b93380b915495eaf75ee1c15acd317: {
                        table: 'sys_ui_message'
                        id: 'd3b93380b915495eaf75ee1c15acd317'
                    }
                    d3d86332e50d91e782c91ac45605d481: {
                        table: 'sys_ui_message'
                        id: 'd3d86332e50d91e782c91ac45605d481'
                    }
                    d3faf342cbd22563d5249acf16e69296: {
                        table: 'sys_ui_message'
                        id: 'd3faf342cbd22563d5249acf16e69296'
                    }
                    d406d210f86e9babb34f1e8f486b6094: {
                        table: 'sys_ui_message'
                        id: 'd406d210f86e9babb34f1e8f486b6094'
                    }
                    d43aa960c6c5d02d276c0305d0bac6c0: {
                        table: 'sys_ui_message'
                        id: 'd43aa960c6c5d02d276c0305d0bac6c0'
                    }
                    d4e44ba92d2d27eb8e1af874c1603f1f: {
                        table: 'sys_translated'
                        id: 'd4e44ba92d2d27eb8e1af874c1603f1f'
                    }
                    d51d165c80e4ba2bda6ddccaf7b8932b: {
                        table: 'sys_ui_message'
                        id: 'd51d165c80e4ba2bda6ddccaf7b8932b'
                    }
                    d5f59a990dc39f1218614a68f615d26a: {
                        table: 'sys_ui_message'
                        id: 'd5f59a990dc39f1218614a68f615d26a'
                    }
                    d607653f311450d4b81e66c0b261e55a: {
                        table: 'sys_ui_message'
                        id: 'd607653f311450d4b81e66c0b261e55a'
                    }
                    d60aa3cadadd4653036d5500fd841834: {
                        table: 'sys_ui_message'
                        id: 'd60aa3cadadd4653036d5500fd841834'
                    }
                    d60d19cfc89074fe7970885a0104c2c2: {
                        table: 'sys_ui_message'
                        id: 'd60d19cfc89074fe7970885a0104c2c2'
                    }
                    d62eb7eda9c4facaebf8e1248457d701: {
                        table: 'sys_ui_message'
                        id: 'd62eb7eda9c4facaebf8e1248457d701'
                    }
                    d79e9246d8b6f7dd0b723e75ee730dd4: {
                        table: 'sys_ui_message'
                        id: 'd79e9246d8b6f7dd0b723e75ee730dd4'
                    }
                    d7e21396870cc45a0c4befb5d71f5bb0: {
                        table: 'sys_ux_event'
                        id: 'd7e21396870cc45a0c4befb5d71f5bb0'
                    }
                    d8881c5b47a75e92fd9ae663dcf93b59: {
                        table: 'sys_ui_message'
                        id: 'd8881c5b47a75e92fd9ae663dcf93b59'
                    }
                    d893c84f34ec5c48eb480786e4879d61: {
                        table: 'sys_ui_message'
                        id: 'd893c84f34ec5c48eb480786e4879d61'
                    }
                    d8a6d77e8becd82d8678ccee12ce0fda: {
                        table: 'sys_ui_message'
                        id: 'd8a6d77e8becd82d8678ccee12ce0fda'
                    }
                    d8b38005c43484eeb91af86db1a1080f: {
                        table: 'sys_ui_message'
                        id: 'd8b38005c43484eeb91af86db1a1080f'
                    }
                    d8bf564a0750eb7c75a680bf5e938b21: {
                        table: 'sys_ui_message'
                        id: 'd8bf564a0750eb7c75a680bf5e938b21'
                    }
                    d8e64a39a10a0c02a013b4c73eea1f8d: {
                        table: 'sys_ui_message'
                        id: 'd8e64a39a10a0c02a013b4c73eea1f8d'
                    }
                    d945e44b0bcdd7a28d3ac769c9a3348d: {
                        table: 'sys_ui_message'
                        id: 'd945e44b0bcdd7a28d3ac769c9a3348d'
                    }
                    d9c5d27b3f7fae6c35445bf7944d3a68: {
                        table: 'sys_ui_message'
                        id: 'd9c5d27b3f7fae6c35445bf7944d3a68'
                    }
                    da1c4f5f60b47a729c98f096b4b15b45: {
                        table: 'sys_ui_message'
                        id: 'da1c4f5f60b47a729c98f096b4b15b45'
                    }
                    da30a3be8c3bf24e3b51f639b52ab36e: {
                        table: 'sys_ui_message'
                        id: 'da30a3be8c3bf24e3b51f639b52ab36e'
                    }
                    'dashboard-overview': {
                        table: 'par_dashboard_tab'
                        id: '15622c21eeea43efbc5b8c2e88ffd967'
                    }
                    db64359e0d4118fdc243ce0e204d5383: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'db64359e0d4118fdc243ce0e204d5383'
                    }
                    dbe5d3c2227c2d801064e3f8fb6d82ad: {
                        table: 'sys_ui_message'
                        id: 'dbe5d3c2227c2d801064e3f8fb6d82ad'
                    }
                    de396d2044d76485a8d6a594b4c26412: {
                        table: 'sys_ui_message'
                        id: 'de396d2044d76485a8d6a594b4c26412'
                    }
                    de487a32d2ee45d54be5647f75da0a19: {
                        table: 'sys_ui_message'
                        id: 'de487a32d2ee45d54be5647f75da0a19'
                    }
                    de91b6f2814736acafcbbeb1826d5ea1: {
                        table: 'sys_ui_message'
                        id: 'de91b6f2814736acafcbbeb1826d5ea1'
                    }
                    dea09aaacd10ee217b940a4bb73c70e1: {
                        table: 'sys_ui_message'
                        id: 'dea09aaacd10ee217b940a4bb73c70e1'
                    }
                    ded4c7f24db689a53740fa0f2c5acb8b: {
                        table: 'sys_ui_message'
                        id: 'ded4c7f24db689a53740fa0f2c5acb8b'
                    }
                    'dependency.core': {
                        table: 'sys_package_dependency_m2m'
                        id: '48a723842e5b4cb7805045db38bd9978'
                    }
                    dfbc6090863313a33223fddcedcbb2b2: {
                        table: 'sys_ui_message'
                        id: 'dfbc6090863313a33223fddcedcbb2b2'
                    }
                    dffa2c55b17a66899ee8d42e89a8a84c: {
                        table: 'sys_ui_message'
                        id: 'dffa2c55b17a66899ee8d42e89a8a84c'
                    }
                    e06e623c7eb27e6b4951eaed68951c86: {
                        table: 'sys_ui_message'
                        id: 'e06e623c7eb27e6b4951eaed68951c86'
                    }
                    e0b8660480397c841de680a7fb02c754: {
                        table: 'sys_ui_message'
                        id: 'e0b8660480397c841de680a7fb02c754'
                    }
                    e0c1c8cae11a10f4925ad36e02f4c25d: {
                        table: 'sys_uib_toolbox_component'
                        id: 'e0c1c8cae11a10f4925ad36e02f4c25d'
                    }
                    e0d530d661be57ef92a1c63bc7bc0ae8: {
                        table: 'sys_ui_message'
                        id: 'e0d530d661be57ef92a1c63bc7bc0ae8'
                    }
                    e138eba5bc821774bec73e2b04231e08: {
                        table: 'sys_ui_message'
                        id: 'e138eba5bc821774bec73e2b04231e08'
                    }
                    e178c08b6eb0f2a47d2815b689d9370f: {
                        table: 'sys_uib_toolbox_component'
                        id: 'e178c08b6eb0f2a47d2815b689d9370f'
                    }
                    e1792117dc092ca4a5db19fc6159f973: {
                        table: 'sys_ui_message'
                        id: 'e1792117dc092ca4a5db19fc6159f973'
                    }
                    e194534d3ac4954d9aa0b7e8eac6d34f: {
                        table: 'sys_ui_message'
                        id: 'e194534d3ac4954d9aa0b7e8eac6d34f'
                    }
                    e1aef0c6fcf62b5155d2612de411b368: {
                        table: 'sys_ui_message'
                        id: 'e1aef0c6fcf62b5155d2612de411b368'
                    }
                    e20a6ca116913afa01cd62564f99d9c7: {
                        table: 'sys_ui_message'
                        id: 'e20a6ca116913afa01cd62564f99d9c7'
                    }
                    e231b318e0582fdd12ea57de4a5ac6ab: {
                        table: 'sys_ui_message'
                        id: 'e231b318e0582fdd12ea57de4a5ac6ab'
                    }
                    e237e52f4c3842e211caaeaac73317d3: {
                        table: 'sys_ui_message'
                        id: 'e237e52f4c3842e211caaeaac73317d3'
                    }
                    e2c5b15c5e5ee9ec5bdc3a2120f25614: {
                        table: 'sys_ui_message'
                        id: 'e2c5b15c5e5ee9ec5bdc3a2120f25614'
                    }
                    e2f54e19f9aa8f167a4ee3913875bcd8: {
                        table: 'sys_ui_message'
                        id: 'e2f54e19f9aa8f167a4ee3913875bcd8'
                    }
                    e351faa573837474772c660ae6ab95ec: {
                        table: 'sys_ui_message'
                        id: 'e351faa573837474772c660ae6ab95ec'
                    }
                    e3fb95e3ca52eea2e6dd61939cfe9347: {
                        table: 'sys_ux_lib_component'
                        id: 'e3fb95e3ca52eea2e6dd61939cfe9347'
                    }
                    e4be19bfd91218d35cf523ef48e8600d: {
                        table: 'sys_ui_message'
                        id: 'e4be19bfd91218d35cf523ef48e8600d'
                    }
                    e4ca5cbc89df6439150672cf269e7e85: {
                        table: 'sys_ui_message'
                        id: 'e4ca5cbc89df6439150672cf269e7e85'
                    }
                    e4e7b7a4947cecfbf92eb587dc8827cf: {
                        table: 'sys_ui_message'
                        id: 'e4e7b7a4947cecfbf92eb587dc8827cf'
                    }
                    e515c1222005fa18f21a1233cb4771bb: {
                        table: 'sys_ux_lib_component_action'
                        id: 'e515c1222005fa18f21a1233cb4771bb'
                    }
                    e52d4aa5d3e287e7d4d0717ac1918aa8: {
                        table: 'sys_ui_message'
                        id: 'e52d4aa5d3e287e7d4d0717ac1918aa8'
                    }
                    e54d98b05e6ceccd031f4d914c719fd6: {
                        table: 'sys_ui_message'
                        id: 'e54d98b05e6ceccd031f4d914c719fd6'
                    }
                    e5a415457f82543b095145157a0b4789: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'e5a415457f82543b095145157a0b4789'
                    }
                    e5c3b92b8507b8719e176cb3c7c38c57: {
                        table: 'sys_ui_message'
                        id: 'e5c3b92b8507b8719e176cb3c7c38c57'
                    }
                    e6006c452cc80b20759aed2650cf87ba: {
                        table: 'sys_ui_message'
                        id: 'e6006c452cc80b20759aed2650cf87ba'
                    }
                    e6302cf0753d1739a4a8f528492e210d: {
                        table: 'sys_ui_message'
                        id: 'e6302cf0753d1739a4a8f528492e210d'
                    }
                    e64fe1e0ef6c1413457cc50e313d63bc: {
                        table: 'sys_ui_message'
                        id: 'e64fe1e0ef6c1413457cc50e313d63bc'
                    }
                    e6a88efcef3238d8f645160681901839: {
                        table: 'sys_ui_message'
                        id: 'e6a88efcef3238d8f645160681901839'
                    }
                    e6c1f5157dc670eb7103c9003d7c267d: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'e6c1f5157dc670eb7103c9003d7c267d'
                    }
                    e6d5e596776cbe30a9192efcf08b3a2a: {
                        table: 'sys_ux_lib_component_action'
                        id: 'e6d5e596776cbe30a9192efcf08b3a2a'
                    }
                    e821e51946b4428eecba46ce9c878e1e: {
                        table: 'sys_translated'
                        id: 'e821e51946b4428eecba46ce9c878e1e'
                    }
                    e89ccc25eef9148e97e9164fcc68e8c1: {
                        table: 'sys_ui_message'
                        id: 'e89ccc25eef9148e97e9164fcc68e8c1'
                    }
                    e8cddb4c8590007858353363907ba330: {
                        table: 'sys_ui_message'
                        id: 'e8cddb4c8590007858353363907ba330'
                    }
                    e91d1ca312342dadf2a85f741925b3c2: {
                        table: 'sys_ui_message'
                        id: 'e91d1ca312342dadf2a85f741925b3c2'
                    }
                    e934d3021f8c9ab46c845492f66b0b86: {
                        table: 'sys_ui_message'
                        id: 'e934d3021f8c9ab46c845492f66b0b86'
                    }
                    e9a3c17b0c01cc7322de1649efbce7c8: {
                        table: 'sys_ui_message'
                        id: 'e9a3c17b0c01cc7322de1649efbce7c8'
                    }
                    e9d73e7665be2a00e16c4711cb4ca12c: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'e9d73e7665be2a00e16c4711cb4ca12c'
                    }
                    ea35c4a4192f19c66ba839111edc1e47: {
                        table: 'sys_ui_message'
                        id: 'ea35c4a4192f19c66ba839111edc1e47'
                    }
                    ea409e75b78fd5ec3cf00587f1595c81: {
                        table: 'sys_ui_message'
                        id: 'ea409e75b78fd5ec3cf00587f1595c81'
                    }
                    eaeb803a74c8512e66e55112f16343e3: {
                        table: 'sys_translated'
                        id: 'eaeb803a74c8512e66e55112f16343e3'
                    }
                    eafa2292f83a1640606c0053c80a2837: {
                        table: 'sys_ui_message'
                        id: 'eafa2292f83a1640606c0053c80a2837'
                    }
                    eb50b64a4d51109ffa5b5e7dc8b68eb2: {
                        table: 'sys_ui_message'
                        id: 'eb50b64a4d51109ffa5b5e7dc8b68eb2'
                    }
                    eb57934fb735703e12dd3b366440c715: {
                        table: 'sys_ui_message'
                        id: 'eb57934fb735703e12dd3b366440c715'
                    }
                    eb586aeee00f584e0d1e70505aeb8a94: {
                        table: 'sys_ui_message'
                        id: 'eb586aeee00f584e0d1e70505aeb8a94'
                    }
                    ebacbcfaac78f4f2f8c424ef398aba41: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'ebacbcfaac78f4f2f8c424ef398aba41'
                    }
                    ec5403b74847c45c8a9ad2fe0845933b: {
                        table: 'sys_ui_message'
                        id: 'ec5403b74847c45c8a9ad2fe0845933b'
                    }
                    ecd6aeaf60cd48d1531d1037e5b4c576: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'ecd6aeaf60cd48d1531d1037e5b4c576'
                    }
                    ed0c510af5723965fe0437d269edb114: {
                        table: 'sys_translated'
                        id: 'ed0c510af5723965fe0437d269edb114'
                    }
                    ed34697db4aefa474a007acd4a32dad9: {
                        table: 'sys_ui_message'
                        id: 'ed34697db4aefa474a007acd4a32dad9'
                    }
                    ed50155147d55b3f3b32f737cd8d7b5b: {
                        table: 'sys_ui_message'
                        id: 'ed50155147d55b3f3b32f737cd8d7b5b'
                    }
                    ed88c709868b411d34584ef50183a364: {
                        table: 'sys_ui_message'
                        id: 'ed88c709868b411d34584ef50183a364'
                    }
                    ed89575f1271fdae2333ed05a332cb9f: {
                        table: 'sys_ui_message'
                        id: 'ed89575f1271fdae2333ed05a332cb9f'
                    }
                    eed43b5d2e9aa6efe7aee3793352a19a: {
                        table: 'sys_ui_message'
                        id: 'eed43b5d2e9aa6efe7aee3793352a19a'
                    }
                    eefc157ae02fa3d385debfa64bf3ebf5: {
                        table: 'sys_ui_message'
                        id: 'eefc157ae02fa3d385debfa64bf3ebf5'
                    }
                    ef02da8677c1c0a67b8f3e854ee02d6b: {
                        table: 'sys_ui_message'
                        id: 'ef02da8677c1c0a67b8f3e854ee02d6b'
                    }
                    efe6cbfb79f6bda38d3cf5e58d1ffdd0: {
                        table: 'sys_ui_message'
                        id: 'efe6cbfb79f6bda38d3cf5e58d1ffdd0'
                    }
                    eff10134c530b34658972e9b27a1761f: {
                        table: 'sys_translated'
                        id: 'eff10134c530b34658972e9b27a1761f'
                    }
                    'event-approval-approved': {
                        table: 'sysevent_register'
                        id: '39d7211300184a208f7d8aad796f1755'
                    }
                    'event-approval-asked': {
                        table: 'sysevent_register'
                        id: 'e13258673d6d41e99a7a3cd47eae0928'
                    }
                    'event-approval-ended': {
                        table: 'sysevent_register'
                        id: '88ac78e0ed9945f98d2de93abb3abd9b'
                    }
                    'event-approval-rejected': {
                        table: 'sysevent_register'
                        id: '448d66560a4c490d9a87f55496ef691c'
                    }
                    'event-retrieve': {
                        table: 'sysevent_register'
                        id: 'afa73877435f46adb460cde02de330aa'
                    }
                    f00112298e584ec63c85336e970703dd: {
                        table: 'sys_ui_message'
                        id: 'f00112298e584ec63c85336e970703dd'
                    }
                    f06dfe216246c763f5e813bdd813bcce: {
                        table: 'sys_ux_lib_component_action'
                        id: 'f06dfe216246c763f5e813bdd813bcce'
                    }
                    f091e25bbe2164b0bd1d2517b463e1ea: {
                        table: 'sys_ux_event'
                        id: 'f091e25bbe2164b0bd1d2517b463e1ea'
                    }
                    f098658377bbe3507fa826657594efad: {
                        table: 'sys_ui_message'
                        id: 'f098658377bbe3507fa826657594efad'
                    }
                    f0a880cba90d4b883c8a742ab9a8214b: {
                        table: 'sys_ui_message'
                        id: 'f0a880cba90d4b883c8a742ab9a8214b'
                    }
                    f0cdb09d2c5c9b024bb59fc27b803b96: {
                        table: 'sys_translated'
                        id: 'f0cdb09d2c5c9b024bb59fc27b803b96'
                    }
                    f16f1ec0dd799cdd81bc44898143854f: {
                        table: 'sys_ux_lib_component_action'
                        id: 'f16f1ec0dd799cdd81bc44898143854f'
                    }
                    f171fb7419993725c3e0a849f0bae42a: {
                        table: 'sys_ui_message'
                        id: 'f171fb7419993725c3e0a849f0bae42a'
                    }
                    f173f2620aa1fddfd6bac5a8f93aa3ea: {
                        table: 'sys_ui_message'
                        id: 'f173f2620aa1fddfd6bac5a8f93aa3ea'
                    }
                    f1ad1d093e4cb43f08d1867ca51cbc67: {
                        table: 'sys_ui_message'
                        id: 'f1ad1d093e4cb43f08d1867ca51cbc67'
                    }
                    f1b88ef7dda2b37098cece2d03a508f6: {
                        table: 'sys_ui_message'
                        id: 'f1b88ef7dda2b37098cece2d03a508f6'
                    }
                    f22134c08539b0a1f67efefbf4e3cb22: {
                        table: 'sys_ui_message'
                        id: 'f22134c08539b0a1f67efefbf4e3cb22'
                    }
                    f2e835b4e76de94d48cb53b665e72f3b: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'f2e835b4e76de94d48cb53b665e72f3b'
                    }
                    f30869ded27f2e09dc7a01a2ef3b7dc7: {
                        table: 'sys_ux_event'
                        id: 'f30869ded27f2e09dc7a01a2ef3b7dc7'
                    }
                    f3445b8bc825b8be79615effe54e581b: {
                        table: 'sys_ui_message'
                        id: 'f3445b8bc825b8be79615effe54e581b'
                    }
                    f35462b559a1690bf8159a99be28aac7: {
                        table: 'sys_ui_message'
                        id: 'f35462b559a1690bf8159a99be28aac7'
                    }
                    f4255efa03201c5cd0f3fefd6b9678d2: {
                        table: 'sys_ui_message'
                        id: 'f4255efa03201c5cd0f3fefd6b9678d2'
                    }
                    f439f119a2bf63e9cdc35ad297664a49: {
                        table: 'sys_ui_message'
                        id: 'f439f119a2bf63e9cdc35ad297664a49'
                    }
                    f43def785cffb4e27b80f7d82742e47e: {
                        table: 'sys_ui_message'
                        id: 'f43def785cffb4e27b80f7d82742e47e'
                    }
                    f4fbd3a9800a724d8930b54dfcc257d8: {
                        table: 'sys_ui_message'
                        id: 'f4fbd3a9800a724d8930b54dfcc257d8'
                    }
                    f50e26b3ba068ff58eaf65baada4383e: {
                        table: 'sys_ui_message'
                        id: 'f50e26b3ba068ff58eaf65baada4383e'
                    }
                    f525eccd9e497af71d6fd62bb50fe7eb: {
                        table: 'sys_ui_message'
                        id: 'f525eccd9e497af71d6fd62bb50fe7eb'
                    }
                    f532e8d57784e1547d7101044e2eb317: {
                        table: 'sys_ui_message'
                        id: 'f532e8d57784e1547d7101044e2eb317'
                    }
                    f57bf5d3aa930535c036e628890e4e79: {
                        table: 'sys_ui_message'
                        id: 'f57bf5d3aa930535c036e628890e4e79'
                    }
                    f6703a0cf3ff90ec5317665204e63844: {
                        table: 'sys_ui_message'
                        id: 'f6703a0cf3ff90ec5317665204e63844'
                    }
                    f771969cb3e4a693ae4a935f5e5f1aa3: {
                        table: 'sys_ui_message'
                        id: 'f771969cb3e4a693ae4a935f5e5f1aa3'
                    }
                    f7c14f53c6fddc9db9f917f1eea8a3fa: {
                        table: 'sys_translated'
                        id: 'f7c14f53c6fddc9db9f917f1eea8a3fa'
                    }
                    f7c7b0cee5e0591c189019b446bc5e5e: {
                        table: 'sys_ui_message'
                        id: 'f7c7b0cee5e0591c189019b446bc5e5e'
                    }
                    f8a9ca4fe50621f05feb38c700cc5e13: {
                        table: 'sys_ui_message'
                        id: 'f8a9ca4fe50621f05feb38c700cc5e13'
                    }
                    f932e801818210a689e89e1e2c0a8cd6: {
                        table: 'sys_ui_message'
                        id: 'f932e801818210a689e89e1e2c0a8cd6'
                    }
                    f949ed36b083a174766f89880195e5db: {
                        table: 'sys_translated'
                        id: 'f949ed36b083a174766f89880195e5db'
                    }
                    fa056f26c84746107745e446fa8c8d54: {
                        table: 'sys_ui_message'
                        id: 'fa056f26c84746107745e446fa8c8d54'
                    }
                    fab783fd2e604af4b55443e4c2205c22: {
                        table: 'sys_ux_event'
                        id: 'fab783fd2e604af4b55443e4c2205c22'
                    }
                    fab79b71431b0e30dd6681013ffcf317: {
                        table: 'sys_ui_message'
                        id: 'fab79b71431b0e30dd6681013ffcf317'
                    }
                    fad87a68109607d45c933ef040fe7624: {
                        table: 'sys_ui_message'
                        id: 'fad87a68109607d45c933ef040fe7624'
                    }
                    fb487708377904020378ddfdaa62ec50: {
                        table: 'sys_ui_message'
                        id: 'fb487708377904020378ddfdaa62ec50'
                    }
                    fb9b4912b1495e8d0d0754e60c56ec76: {
                        table: 'sys_ui_message'
                        id: 'fb9b4912b1495e8d0d0754e60c56ec76'
                    }
                    fbb574661cc1f8f50c4b91c999be84d3: {
                        table: 'sys_ui_message'
                        id: 'fbb574661cc1f8f50c4b91c999be84d3'
                    }
                    fcbb3bd4083a72dbe4c77fc84010d917: {
                        table: 'sys_ui_message'
                        id: 'fcbb3bd4083a72dbe4c77fc84010d917'
                    }
                    fcf098fb5d05d7465fb2a37d32126418: {
                        table: 'sys_ui_message'
                        id: 'fcf098fb5d05d7465fb2a37d32126418'
                    }
                    fd4d08b0d6027fa293ae0ffd36ffa436: {
                        table: 'sys_ui_message'
                        id: 'fd4d08b0d6027fa293ae0ffd36ffa436'
                    }
                    fd8e928d3442d610c81d13f236d3ee5b: {
                        table: 'sys_ui_message'
                        id: 'fd8e928d3442d610c81d13f236d3ee5b'
                    }
                    fe8382bae05bf1a58433ffde38e0f08e: {
                        table: 'sys_ui_message'
                        id: 'fe8382bae05bf1a58433ffde38e0f08e'
                    }
                    fe89d27ccfbe3d91ab9187d160225283: {
                        table: 'sys_ui_message'
                        id: 'fe89d27ccfbe3d91ab9187d160225283'
                    }
                    fe8d4f9dce6bbe3b7c88862f005a68e6: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'fe8d4f9dce6bbe3b7c88862f005a68e6'
                    }
                    feab24fa0a775a3fac333cc971634252: {
                        table: 'sys_ui_message'
                        id: 'feab24fa0a775a3fac333cc971634252'
                    }
                    feadfb0a2a83d42f90b1b238b8ecd0b2: {
                        table: 'sys_ui_message'
                        id: 'feadfb0a2a83d42f90b1b238b8ecd0b2'
                    }
                    febcd2a7e987a96507dc2bee49d42456: {
                        table: 'sys_ui_message'
                        id: 'febcd2a7e987a96507dc2bee49d42456'
                    }
                    ffa00db3a6c4f223fe922649496ac383: {
                        table: 'sys_ui_message'
                        id: 'ffa00db3a6c4f223fe922649496ac383'
                    }
                    'formatter-approval': {
                        table: 'sys_ui_formatter'
                        id: '862f44954a0545f5ace1a10bfa2d01b9'
                    }
                    'formatter-incident-experience': {
                        table: 'sys_ui_formatter'
                        id: '4b00bde9abd6473cad7afbe772b071f9'
                    }
                    'formatter-incident-experience-classic': {
                        table: 'sys_ui_formatter'
                        id: 'd8a6db9ab443489eb2373e151367930d'
                    }
                    'formatter-incident-instructions': {
                        table: 'sys_ui_formatter'
                        id: 'a73f5715113e4199a23cbf28dd61d605'
                    }
                    'formatter-incident-instructions-classic': {
                        table: 'sys_ui_formatter'
                        id: '73c18bb5a9a146dfb7ccdd5f66e260a3'
                    }
                    'formatter-interaction-experience': {
                        table: 'sys_ui_formatter'
                        id: '52722ad9fffd48649961e2fface72719'
                    }
                    'formatter-interaction-experience-classic': {
                        table: 'sys_ui_formatter'
                        id: 'e68cf771a43f4d97b95f0cd626c38770'
                    }
                    'formatter-interaction-instructions': {
                        table: 'sys_ui_formatter'
                        id: 'da8dd0444fc04bb0ba830970c4cbe610'
                    }
                    'formatter-interaction-instructions-classic': {
                        table: 'sys_ui_formatter'
                        id: '9213f0d5c3834ca49cfa5b768c439504'
                    }
                    'include-approval-summary': {
                        table: 'sys_script_include'
                        id: '8c8bcb91c5a14e4f81e24c57e7b2fdd9'
                    }
                    'include-reference-fields': {
                        table: 'sys_script_include'
                        id: '578ad6e8437c4669b4241e9dead91bce'
                    }
                    'include-setup': {
                        table: 'sys_script_include'
                        id: '397e6c3206234fa39691c5beab9e82f9'
                    }
                    'include-support': {
                        table: 'sys_script_include'
                        id: 'e52fe5a163724db3a544014dc2e29446'
                    }
                    'job-collect': {
                        table: 'sysauto_script'
                        id: 'c8cffbf9fe20467bbda71806c951865f'
                    }
                    'job-entitlement': {
                        table: 'sysauto_script'
                        id: '94308999d3fe43a68f718300a34423d4'
                    }
                    'job-purge-history': {
                        table: 'sysauto_script'
                        id: '8677dff6c57f413198a9557d96d4527e'
                    }
                    'job-purge-responses': {
                        table: 'sysauto_script'
                        id: '2bd08a1381024387869b00c2ec1ff5c6'
                    }
                    'job-rank': {
                        table: 'sysauto_script'
                        id: 'd24f0b60cbe24e2892e48dba2216c180'
                    }
                    'job-retrieve': {
                        table: 'sysauto_script'
                        id: '9eb67f155af343a1b52e528fd474f031'
                    }
                    'job-savings': {
                        table: 'sysauto_script'
                        id: 'b5d0ab0dc92046c999bf1bd4931747cc'
                    }
                    'link-connection': {
                        table: 'sys_ui_action'
                        id: '69d8ec3838d24da68a0e914075535779'
                    }
                    'macro-approval': {
                        table: 'sys_ui_macro'
                        id: '38d67594843c4b11bcbd85a6c6971ff2'
                    }
                    'macro-experience': {
                        table: 'sys_ui_macro'
                        id: 'd6f78e08d6a44ddc8d344037328d6186'
                    }
                    'macro-instructions': {
                        table: 'sys_ui_macro'
                        id: '9aa41071d67c411db5005bf60b636634'
                    }
                    'mail-approval-approved': {
                        table: 'sysevent_email_action'
                        id: 'b54196da0a66451fae5bdfb64e239515'
                    }
                    'mail-approval-approved-de': {
                        table: 'sysevent_email_action'
                        id: '9741d8c5826b4201b811ac08fe590914'
                    }
                    'mail-approval-asked': {
                        table: 'sysevent_email_action'
                        id: '5883ed5298224b08ab62b7068d57e0c4'
                    }
                    'mail-approval-asked-de': {
                        table: 'sysevent_email_action'
                        id: 'e0ca07b2fd6b41c1aafc40780db89034'
                    }
                    'mail-approval-ended': {
                        table: 'sysevent_email_action'
                        id: 'f8f04d42c1b24bd0afd8be06a441387e'
                    }
                    'mail-approval-ended-de': {
                        table: 'sysevent_email_action'
                        id: '5a64cde739f143f295ee87bb69ab12fc'
                    }
                    'mail-approval-rejected': {
                        table: 'sysevent_email_action'
                        id: '32a0af95be8f42fdbbb1b385e67b30bf'
                    }
                    'mail-approval-rejected-de': {
                        table: 'sysevent_email_action'
                        id: 'c6b20a50c4d24a89a1e0a3d06a4f1473'
                    }
                    'may-call-core': {
                        table: 'sys_scope_privilege'
                        id: '51c1f1a74941439482d70b11c0f715ab'
                    }
                    'may-create-sys-attachment': {
                        table: 'sys_scope_privilege'
                        id: 'ba06f90c04354e2897fd94593260af7b'
                    }
                    'may-create-sysapproval-approver': {
                        table: 'sys_scope_privilege'
                        id: '012f5217eb504b91b0c7ae9ecb39f594'
                    }
                    'may-read-cmdb-ci': {
                        table: 'sys_scope_privilege'
                        id: '13b279926e7e49e08c66d03c4f879fa0'
                    }
                    'may-read-cmdb-ci-computer': {
                        table: 'sys_scope_privilege'
                        id: 'bf92061e2a8b455c9c9b75e899da8534'
                    }
                    'may-read-cmdb-model': {
                        table: 'sys_scope_privilege'
                        id: '13aeb3fdb9c64c5b889fb848dfa120b7'
                    }
                    'may-read-core-company': {
                        table: 'sys_scope_privilege'
                        id: '8a382155acf24576bd03df3f95976a3e'
                    }
                    'may-read-domain': {
                        table: 'sys_scope_privilege'
                        id: 'b34f7bb30117489fb4988f57b52da851'
                    }
                    'may-read-ecc-agent': {
                        table: 'sys_scope_privilege'
                        id: 'f3c85cdc97ce4af7a91e953989895723'
                    }
                    'may-read-incident': {
                        table: 'sys_scope_privilege'
                        id: '003c8a43d2744708ad8240e356432876'
                    }
                    'may-read-interaction': {
                        table: 'sys_scope_privilege'
                        id: 'c68c80e849f942e48a1091f477f55e08'
                    }
                    'may-read-interaction-related-record': {
                        table: 'sys_scope_privilege'
                        id: '2d65e6b37afc4eeb9265193346ea78cb'
                    }
                    'may-read-sys-attachment': {
                        table: 'sys_scope_privilege'
                        id: '0353b9a38e5a4b18b071b58c5cf1f4a9'
                    }
                    'may-read-sys-certificate': {
                        table: 'sys_scope_privilege'
                        id: 'e0e6649bf7614a319568e946d14ffe85'
                    }
                    'may-read-sys-choice': {
                        table: 'sys_scope_privilege'
                        id: '52bdb2ba19a24dd996a427e155a2fa2a'
                    }
                    'may-read-sys-module': {
                        table: 'sys_scope_privilege'
                        id: '2ab818212816430cb59cb898965a0c5f'
                    }
                    'may-read-sys-scope': {
                        table: 'sys_scope_privilege'
                        id: 'fd5ae331cef448879f007bed8cd5f7b3'
                    }
                    'may-read-sys-scope-privilege': {
                        table: 'sys_scope_privilege'
                        id: '76bdc00089b54ae1bb599e83bc10a4ac'
                    }
                    'may-read-sys-script': {
                        table: 'sys_scope_privilege'
                        id: '0f3e120ab24c42e48cf4c9b21229ba33'
                    }
                    'may-read-sys-script-include': {
                        table: 'sys_scope_privilege'
                        id: '4d24c54e2d6c42e98df0f8b9a51078df'
                    }
                    'may-read-sys-ui-action': {
                        table: 'sys_scope_privilege'
                        id: 'ff2e413bcd5643e693aba9b096160989'
                    }
                    'may-read-sys-ui-formatter': {
                        table: 'sys_scope_privilege'
                        id: '22596c589bc8436396aca1f121338438'
                    }
                    'may-read-sys-ui-message': {
                        table: 'sys_scope_privilege'
                        id: '5bbce6bdedb648458b9df8cbb65be0e5'
                    }
                    'may-read-sys-ui-page': {
                        table: 'sys_scope_privilege'
                        id: 'dc4cea9a67444a029fb4619ea356d0f6'
                    }
                    'may-read-sys-user': {
                        table: 'sys_scope_privilege'
                        id: '7682a58ceece4c718a0ea11a85b867b9'
                    }
                    'may-read-sys-user-delegate': {
                        table: 'sys_scope_privilege'
                        id: '9791ca87405f42319650cf0bbc26f4b2'
                    }
                    'may-read-sys-user-has-role': {
                        table: 'sys_scope_privilege'
                        id: 'f73b6891ad2c43aa853c42c6e8dfc55a'
                    }
                    'may-read-sys-user-role': {
                        table: 'sys_scope_privilege'
                        id: '7338a7df558b43c8bc54f007634c9572'
                    }
                    'may-read-sys-user-role-contains': {
                        table: 'sys_scope_privilege'
                        id: '31391ce7c06f403eb67779cbedf97c9a'
                    }
                    'may-read-sys-ux-lib-source-script': {
                        table: 'sys_scope_privilege'
                        id: 'b275adafaf2f4bf38d5c8a44fb48a3cf'
                    }
                    'may-read-sys-ux-macroponent': {
                        table: 'sys_scope_privilege'
                        id: '50c7e55b84ba4936b541e66cbb364521'
                    }
                    'may-read-sys-ws-operation': {
                        table: 'sys_scope_privilege'
                        id: '4dd649202ca143699453e1834034ff9f'
                    }
                    'may-read-sysapproval-approver': {
                        table: 'sys_scope_privilege'
                        id: '682300f96ab04f8fbfaba727c6598e47'
                    }
                    'may-read-sysauto-script': {
                        table: 'sys_scope_privilege'
                        id: 'dbc0493c402c4ccc9c0dc0a2eaac0aef'
                    }
                    'may-write-incident': {
                        table: 'sys_scope_privilege'
                        id: '474135362b1b421b8050eae7f7e38e07'
                    }
                    'may-write-interaction': {
                        table: 'sys_scope_privilege'
                        id: '275fb0389996485a8c478adb3b1f239e'
                    }
                    'may-write-sysapproval-approver': {
                        table: 'sys_scope_privilege'
                        id: 'ccd9e5c84cff421f9f4efff4c2f0fdec'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '2c211549fb484e089d1aea931884c9ad'
                    }
                    'module-administration': {
                        table: 'sys_app_module'
                        id: 'a01559278bfc4b7baaee350e3a38a044'
                    }
                    'module-approvals': {
                        table: 'sys_app_module'
                        id: '72bdbd2807ef4d6fbd5a17b75cf696f4'
                    }
                    'module-configuration': {
                        table: 'sys_app_module'
                        id: 'b9cbf18453104f23ae89f19d7189ed03'
                    }
                    'module-core-definitions': {
                        table: 'sys_app_module'
                        id: '8e6557187f1b43818f27961960bdab0b'
                    }
                    'module-core-runs': {
                        table: 'sys_app_module'
                        id: '6016bd63c3fa49bc91b2d2ac6b862f43'
                    }
                    'module-dashboard': {
                        table: 'sys_app_module'
                        id: '69225bd967974def87880789c7a8a466'
                    }
                    'module-definitions': {
                        table: 'sys_app_module'
                        id: '9fb38f295cdb4602b5dfccdb7a94cf8b'
                    }
                    'module-history': {
                        table: 'sys_app_module'
                        id: '084f12dcfa42422089b06719c9b55621'
                    }
                    'module-incidents': {
                        table: 'sys_app_module'
                        id: 'd63cc332b9ff4017b99359e288b3dd02'
                    }
                    'module-jobs': {
                        table: 'sys_app_module'
                        id: 'd59bc23db64c4a84860a8cd0ebf889bd'
                    }
                    'module-logs': {
                        table: 'sys_app_module'
                        id: 'af9b06d9f68e486eb24e76fa95cd1fa8'
                    }
                    'module-multi-tenant': {
                        table: 'sys_app_module'
                        id: '01b59103801d4b2a9a1883194779e1d9'
                    }
                    'module-quick-fixes': {
                        table: 'sys_app_module'
                        id: '00639d29661b40b189f2c6bb3d659d5c'
                    }
                    'module-roi': {
                        table: 'sys_app_module'
                        id: '4a4801343ea04a2ca5ceaace09bb8725'
                    }
                    'module-sets': {
                        table: 'sys_app_module'
                        id: '53a9d764fd054ea8bde15959382d296f'
                    }
                    'module-setup': {
                        table: 'sys_app_module'
                        id: '1879154cce634ca684164adc2f7e1838'
                    }
                    'module-support': {
                        table: 'sys_app_module'
                        id: 'a343b19645904099b8d08462776c18f0'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '44765c0483f246f98857c66e845753bf'
                    }
                    'property-documentation-url': {
                        table: 'sys_properties'
                        id: '44643d6f8300440fb0cbfcc7825f68d6'
                    }
                    'property-experience-bands': {
                        table: 'sys_properties'
                        id: 'ca646e26018f4fc48d3315b1b0468a14'
                    }
                    'property-purge-seconds': {
                        table: 'sys_properties'
                        id: '39efa78e03bd416aa91636f8e6bbec55'
                    }
                    'property-support-url': {
                        table: 'sys_properties'
                        id: '39b4abde756247a79c28a5ff4affafc9'
                    }
                    'property-token-expiry': {
                        table: 'sys_properties'
                        id: '204e7be5981147cfa7e671b582e2ff67'
                    }
                    'related-definition': {
                        table: 'sys_ui_related_list'
                        id: '985be0d32ad74610942bc75098b399fd'
                    }
                    'related-definition-runs': {
                        table: 'sys_ui_related_list_entry'
                        id: '0a7a5d71b97c4e18a086494030d5fac0'
                    }
                    'related-quick-fix-category': {
                        table: 'sys_ui_related_list'
                        id: '07c6cbd02e0a47a7a5587d2f7f7b6ddf'
                    }
                    'related-quick-fix-category-fixes': {
                        table: 'sys_ui_related_list_entry'
                        id: '14077a47eb70463f9949a5472f74c223'
                    }
                    'related-run': {
                        table: 'sys_ui_related_list'
                        id: '414ac10d100a45ca812c2e8413902cfc'
                    }
                    'related-run-approvals': {
                        table: 'sys_ui_related_list_entry'
                        id: '12bb3c48b5c042978de269cd19982f3e'
                    }
                    'related-run-attachments': {
                        table: 'sys_ui_related_list_entry'
                        id: 'cc5baff7c76e4d46bdb4e39000d4c615'
                    }
                    'related-run-events': {
                        table: 'sys_ui_related_list_entry'
                        id: '4a5e0d080085454c9ef1bc65126baf4e'
                    }
                    'related-run-responses': {
                        table: 'sys_ui_related_list_entry'
                        id: 'ec89069099204eb2886efdfb4d2162c9'
                    }
                    'related-set': {
                        table: 'sys_ui_related_list'
                        id: '97d5916efa77419380a1c3b20be5f889'
                    }
                    'related-set-definitions': {
                        table: 'sys_ui_related_list_entry'
                        id: '0353b91ef3214a5f9508f5137dab1faf'
                    }
                    'relationship-approvals': {
                        table: 'sys_relationship'
                        id: 'eba91f7255a948a28d7184f6976ea55a'
                    }
                    'relationship-attachments': {
                        table: 'sys_relationship'
                        id: 'd5bc78e73e7c42bfb79dc845fc88981a'
                    }
                    'rest-itsm': {
                        table: 'sys_ws_definition'
                        id: 'abc6a720bd544537a18ce0160fb841b3'
                    }
                    'rest-itsm-v1': {
                        table: 'sys_ws_version'
                        id: '47b23ee7914f49e7969994a8adc985ce'
                    }
                    'route-approval': {
                        table: 'sys_ws_operation'
                        id: '6098b65f3edc4e59a2864d5ba9299fff'
                    }
                    'route-attach': {
                        table: 'sys_ws_operation'
                        id: 'fd5fe47a02b54d42992805cda475d535'
                    }
                    'route-attachments': {
                        table: 'sys_ws_operation'
                        id: '63bff2b24e2a48398fcd193e8c98f07d'
                    }
                    'route-cancel': {
                        table: 'sys_ws_operation'
                        id: '09efd54d05604b7a8f3cf2fe54dbbbe0'
                    }
                    'route-cell': {
                        table: 'sys_ws_operation'
                        id: 'e67d59c4158140f08276da262379b778'
                    }
                    'route-devices': {
                        table: 'sys_ws_operation'
                        id: 'b8829f7d0982458e8cdcac6fb72d43b3'
                    }
                    'route-entitlement': {
                        table: 'sys_ws_operation'
                        id: 'e072cac932bd43ed8484ccf6eb1bdb45'
                    }
                    'route-experience': {
                        table: 'sys_ws_operation'
                        id: 'cbb923e66c734ae3addde803cb9416bc'
                    }
                    'route-installation': {
                        table: 'sys_ws_operation'
                        id: 'a91467e7e15647539132d0588fb11c78'
                    }
                    'route-instruction': {
                        table: 'sys_ws_operation'
                        id: '334390e937764e8185f5c748154f2214'
                    }
                    'route-instructions': {
                        table: 'sys_ws_operation'
                        id: '17d93a0c40314c31b892aee51c7c69b9'
                    }
                    'route-load-more': {
                        table: 'sys_ws_operation'
                        id: 'be3b45f21e8c4d8f920d37360b9b9248'
                    }
                    'route-pages': {
                        table: 'sys_ws_operation'
                        id: 'a4d0839aee934455b9f7a8589c9a4c40'
                    }
                    'route-quick-fixes': {
                        table: 'sys_ws_operation'
                        id: 'd87ccdae5dc04ad28522710ef3807231'
                    }
                    'route-record': {
                        table: 'sys_ws_operation'
                        id: '10296dafadbd4745bb8c1a7020564429'
                    }
                    'route-responses': {
                        table: 'sys_ws_operation'
                        id: '10ad09854dc0498fb1d465809971d554'
                    }
                    'route-retrieve': {
                        table: 'sys_ws_operation'
                        id: '9dd2b9963bdc4d63a96c02bc5363d51c'
                    }
                    'route-run': {
                        table: 'sys_ws_operation'
                        id: '866e06bed2594323b9b2ed7b751ebdc5'
                    }
                    'route-runs': {
                        table: 'sys_ws_operation'
                        id: 'b8b155b8aef64a3d816f22e1d29a76bb'
                    }
                    'route-start': {
                        table: 'sys_ws_operation'
                        id: '9b9f923e48234a29bcd24735502fcb33'
                    }
                    'route-test': {
                        table: 'sys_ws_operation'
                        id: '1c50d50f08f24f7fbf4b6162ebe90286'
                    }
                    'route-texts': {
                        table: 'sys_ws_operation'
                        id: '3ddcbcae174f447897dc77a1b34bc143'
                    }
                    'rule-approval': {
                        table: 'sys_script'
                        id: 'aa028a56917543a19f357981eb323b53'
                    }
                    'rule-configuration': {
                        table: 'sys_script'
                        id: '9ff4704f552f448d9db35e98e4e13b00'
                    }
                    'rule-configuration-delete': {
                        table: 'sys_script'
                        id: '37d3bc82733148619d91d3c2543261db'
                    }
                    'rule-configuration-deleted': {
                        table: 'sys_script'
                        id: '177a13c147ae433294f1f0cdbae4cc63'
                    }
                    'rule-configuration-made': {
                        table: 'sys_script'
                        id: '7f3a6ca01cdd4dce9bb385b08c5019bf'
                    }
                    'rule-configuration-shown': {
                        table: 'sys_script'
                        id: '9ac6961f7e814573892f29bee9968933'
                    }
                    'rule-configuration-unused': {
                        table: 'sys_script'
                        id: '942e2e0069eb499badda6dca788b477f'
                    }
                    'rule-quick-fix': {
                        table: 'sys_script'
                        id: 'b27d193266054c5f86eba4d8c6095c06'
                    }
                    'rule-quick-fix-category': {
                        table: 'sys_script'
                        id: '34d7ac21ca954fab82ce2fc42db64f99'
                    }
                    'rule-roi-configuration': {
                        table: 'sys_script'
                        id: 'eeb493e61c88492eb00a74d58eed509c'
                    }
                    'rule-run-changed': {
                        table: 'sys_script'
                        id: '945bbb7d5a464f8abfc4b3e959becf9d'
                    }
                    'rule-run-ended': {
                        table: 'sys_script'
                        id: 'b46333fe77fa4deb874c6ca193012a69'
                    }
                    server_access_ts: {
                        table: 'sys_module'
                        id: '5a321b8ed7bf45efa80920b74be392a9'
                    }
                    server_approvals_approvers_ts: {
                        table: 'sys_module'
                        id: '81313adb354b403980cf215105815b9f'
                    }
                    server_approvals_decide_ts: {
                        table: 'sys_module'
                        id: '35278e6470b4478f862f9bd9808fa7c8'
                    }
                    server_approvals_notify_ts: {
                        table: 'sys_module'
                        id: '70f705788ec444d3b6e2826fdb6ca31b'
                    }
                    server_approvals_rules_ts: {
                        table: 'sys_module'
                        id: 'f88804cb7aa24efbbf3e33d7544ff3b0'
                    }
                    server_approvals_settle_ts: {
                        table: 'sys_module'
                        id: 'a88611b300fd4b208a7e33488c995b40'
                    }
                    server_approvals_store_ts: {
                        table: 'sys_module'
                        id: '7059b3d505a34616832c4045bc94858c'
                    }
                    server_approvals_summary_ts: {
                        table: 'sys_module'
                        id: 'a8d3eeda3cac4fe4a9e09a0b2b2c2c21'
                    }
                    server_approvals_void_ts: {
                        table: 'sys_module'
                        id: '441fe58fde8946e6b1d95ddf66e137d7'
                    }
                    server_attachments_attach_ts: {
                        table: 'sys_module'
                        id: 'dea095954def436abd50897a44cf601a'
                    }
                    server_attachments_make_ts: {
                        table: 'sys_module'
                        id: '6b4680c4e3c84549a66a586921bfb72f'
                    }
                    server_attachments_store_ts: {
                        table: 'sys_module'
                        id: '193c1aa0737a49d38c913069acfff1c4'
                    }
                    server_clock_ts: {
                        table: 'sys_module'
                        id: '24ca7cbb7a6e4036aa20e54f8478d281'
                    }
                    server_configurations_settings_ts: {
                        table: 'sys_module'
                        id: 'a9efbca690e0467097dda0fe6734f537'
                    }
                    server_configurations_store_ts: {
                        table: 'sys_module'
                        id: '64a66f9d183347c7b41e5078277c22a5'
                    }
                    server_configurations_tenancy_ts: {
                        table: 'sys_module'
                        id: 'dd36d1b478dc4053979defab2a075c9a'
                    }
                    server_configurations_told_ts: {
                        table: 'sys_module'
                        id: '6cbdf35743ab4840a643e86d1b7c4f99'
                    }
                    server_configurations_validation_ts: {
                        table: 'sys_module'
                        id: 'f92ac94c1d8b42338f13bafb703782bc'
                    }
                    server_connection_diagnostics_ts: {
                        table: 'sys_module'
                        id: '6ad231f6fa284db392a2e8a71b975c9e'
                    }
                    server_connection_kept_ts: {
                        table: 'sys_module'
                        id: '0b4d360fb99140e89952e33a29d66d82'
                    }
                    server_connection_test_ts: {
                        table: 'sys_module'
                        id: '8a2b5f685a984e7b9286a40ae600f431'
                    }
                    server_contract_approval_ts: {
                        table: 'sys_module'
                        id: '0afe183e01084564bbba06385537f700'
                    }
                    server_contract_attachment_ts: {
                        table: 'sys_module'
                        id: 'f38bad6b9cc348daae22b5540c51d579'
                    }
                    server_contract_calls_ts: {
                        table: 'sys_module'
                        id: '8eeed5e38de64fd4a037f4ff3d79d46b'
                    }
                    server_contract_connection_ts: {
                        table: 'sys_module'
                        id: 'dc83c919389e45349e2118b71283ec4f'
                    }
                    server_contract_core_ts: {
                        table: 'sys_module'
                        id: '61a0e98159174e3f99eff3af4824e96e'
                    }
                    'server_contract_dotnet-expression_ts': {
                        table: 'sys_module'
                        id: '4e5aa400ff5449bb9deb96ef4724ce81'
                    }
                    server_contract_errors_ts: {
                        table: 'sys_module'
                        id: 'f6650bfcad754675ae72c5aafc362457'
                    }
                    server_contract_experience_ts: {
                        table: 'sys_module'
                        id: '939e171886434be19aa979a409e6d485'
                    }
                    server_contract_installation_ts: {
                        table: 'sys_module'
                        id: '2d7566bef2f043c9899c6ebe3e6db1aa'
                    }
                    server_contract_keyed_ts: {
                        table: 'sys_module'
                        id: '95dbafea7b8e48a2b61e8e093f0d478d'
                    }
                    server_contract_parameters_ts: {
                        table: 'sys_module'
                        id: 'cd7086e7279d4b82bd370a63e22bf8f2'
                    }
                    server_contract_run_ts: {
                        table: 'sys_module'
                        id: 'a193c99b0dc541b981e4d7fe4aff162e'
                    }
                    server_contract_text_ts: {
                        table: 'sys_module'
                        id: '6c7b1266a2c94377a502b693cb4e32d4'
                    }
                    server_contract_times_ts: {
                        table: 'sys_module'
                        id: '49642601336f47b6a9adaa81362961f2'
                    }
                    server_contract_values_ts: {
                        table: 'sys_module'
                        id: '02ff41afe323440a8f62f1b6a5a45acf'
                    }
                    server_contract_wire_ts: {
                        table: 'sys_module'
                        id: '0d5277571d814a73b4e54fe3076fd629'
                    }
                    server_core_ts: {
                        table: 'sys_module'
                        id: 'ba0fa27a763e4bedbb9ec85af13bd73f'
                    }
                    server_devices_list_ts: {
                        table: 'sys_module'
                        id: 'eea9069f154d4a22a1a2f7360ee2298c'
                    }
                    'server_devices_reference-fields_ts': {
                        table: 'sys_module'
                        id: 'cbddf5dc20ee47da9eddd96ee7c24d31'
                    }
                    server_devices_resolve_ts: {
                        table: 'sys_module'
                        id: 'a7c7d5c8e6a34cb79d11fd266819edc7'
                    }
                    server_devices_store_ts: {
                        table: 'sys_module'
                        id: '4ff2431bddce459f80a07fd57a1ccd8f'
                    }
                    server_experience_entitlement_ts: {
                        table: 'sys_module'
                        id: '601cdb30bc4b4aa0b49fb059a1facc6a'
                    }
                    server_experience_read_ts: {
                        table: 'sys_module'
                        id: '61e73e346f9d4a6cb1c74b5ea6a763c2'
                    }
                    'server_experience_run-scores_ts': {
                        table: 'sys_module'
                        id: 'f43749ac396d444a9b1454363654505e'
                    }
                    server_experience_scores_ts: {
                        table: 'sys_module'
                        id: '29ed3de86c7b4fb093060326823b2822'
                    }
                    server_failure_ts: {
                        table: 'sys_module'
                        id: '0db5d910d6184db39de0697f25623db1'
                    }
                    server_glide_ts: {
                        table: 'sys_module'
                        id: 'e9242430fde94db8bcebdbaeafd7dbbe'
                    }
                    server_installation_check_ts: {
                        table: 'sys_module'
                        id: 'ba8623bc05dd4f02b832449a472e7ba2'
                    }
                    server_installation_indexes_ts: {
                        table: 'sys_module'
                        id: 'd3802bbaffca4f24b7b4c38b12908413'
                    }
                    server_installation_jobs_ts: {
                        table: 'sys_module'
                        id: '04a42d8a4d354f0b901f1e934df54243'
                    }
                    server_installation_modules_ts: {
                        table: 'sys_module'
                        id: 'ca6615d81c724688ad5718857f672e8f'
                    }
                    server_installation_names_ts: {
                        table: 'sys_module'
                        id: '2fc816f8246c4d92b6f8eccd008bf6ab'
                    }
                    server_instructions_cache_ts: {
                        table: 'sys_module'
                        id: '0704deb5e5b14ae0bc06c6db7306b074'
                    }
                    server_instructions_retrieve_ts: {
                        table: 'sys_module'
                        id: 'fc3ca237cc824c02866d6fe46602bcf5'
                    }
                    server_instructions_search_ts: {
                        table: 'sys_module'
                        id: 'd0138f9b47ec405a8bf4f0745e9316e1'
                    }
                    server_instructions_store_ts: {
                        table: 'sys_module'
                        id: 'eb1505c79ab84fc6878692a3230837d7'
                    }
                    server_instructions_typed_ts: {
                        table: 'sys_module'
                        id: '71d9909e6f77459bb0f783c51d5a42f7'
                    }
                    server_instructions_values_ts: {
                        table: 'sys_module'
                        id: '4c3f9e514a194fe5b1b992a021a3fb84'
                    }
                    server_jobs_collect_ts: {
                        table: 'sys_module'
                        id: 'ff39666df92a4ea192c203442854c617'
                    }
                    server_jobs_entitlement_ts: {
                        table: 'sys_module'
                        id: 'b5eaf395fe9340fd9216a3287c164f81'
                    }
                    server_jobs_purge_ts: {
                        table: 'sys_module'
                        id: '518af80df8824fcf8ff0810512f6ae44'
                    }
                    server_jobs_rank_ts: {
                        table: 'sys_module'
                        id: 'e33e6dd10f114250be0df0dbc8ef1e94'
                    }
                    server_jobs_retrieve_ts: {
                        table: 'sys_module'
                        id: '530511c4283d4de8ae46fb85124108a6'
                    }
                    server_jobs_savings_ts: {
                        table: 'sys_module'
                        id: 'a978e69ca4a84c339d1246bf5cae2b4c'
                    }
                    server_lifecycle_advance_ts: {
                        table: 'sys_module'
                        id: '634e415aadb8488aade39a66f46b89bb'
                    }
                    server_lifecycle_average_ts: {
                        table: 'sys_module'
                        id: 'c4d92591216e4a3fb65e242ea7b0bbbe'
                    }
                    server_lifecycle_backoff_ts: {
                        table: 'sys_module'
                        id: '3388cabc521e492ab481da4ee1de993f'
                    }
                    server_lifecycle_cancel_ts: {
                        table: 'sys_module'
                        id: '40351376a0834cffafb446b15da20f43'
                    }
                    'server_lifecycle_dead-steps_ts': {
                        table: 'sys_module'
                        id: 'f74bf101ea37486a9a7f1a4f27f20d44'
                    }
                    server_lifecycle_endings_ts: {
                        table: 'sys_module'
                        id: 'a36c83fee0804da88924665c4bb94950'
                    }
                    'server_lifecycle_first-look_ts': {
                        table: 'sys_module'
                        id: '07c36b2348b54485ac42047842b92603'
                    }
                    server_lifecycle_guard_ts: {
                        table: 'sys_module'
                        id: '61ea5a50c5784bf7a85ad943b0ad4e6f'
                    }
                    server_lifecycle_places_ts: {
                        table: 'sys_module'
                        id: '3d656b1e462c4119b13627168bae1eeb'
                    }
                    server_lifecycle_poll_ts: {
                        table: 'sys_module'
                        id: '6956eb150db049559dda6c790f5c7d8f'
                    }
                    server_lifecycle_progress_ts: {
                        table: 'sys_module'
                        id: '0e4d3c1a8e36457aabc3c106b9822ea4'
                    }
                    server_lifecycle_send_ts: {
                        table: 'sys_module'
                        id: 'ce65389ac53a4bfa960d3f71c38c2049'
                    }
                    server_lifecycle_start_ts: {
                        table: 'sys_module'
                        id: '09a6b44597c440ddb7cad48d4e71b2e4'
                    }
                    'server_lifecycle_start-device_ts': {
                        table: 'sys_module'
                        id: '87bcc95017dc45da9b6cef309c53da18'
                    }
                    'server_lifecycle_work-note_ts': {
                        table: 'sys_module'
                        id: '200421769d6e49bdb073c1c46f12592f'
                    }
                    server_outcomes_note_ts: {
                        table: 'sys_module'
                        id: 'c0ea5c37256d44b4bdd047c41a2af742'
                    }
                    server_outcomes_rules_ts: {
                        table: 'sys_module'
                        id: '9db7e3532e9948b69e684c6e337f0db8'
                    }
                    server_outcomes_store_ts: {
                        table: 'sys_module'
                        id: 'e3744241f1f14a1a9c2953c619b4e241'
                    }
                    server_outcomes_tallies_ts: {
                        table: 'sys_module'
                        id: 'bdaf7f763c2b4cc4ab2a2b220d154105'
                    }
                    'server_outcomes_values-key_ts': {
                        table: 'sys_module'
                        id: '1958f3d736d04510986c99b71e64da11'
                    }
                    server_profile_ts: {
                        table: 'sys_module'
                        id: '358df68da8c9405296986ce365ed52a7'
                    }
                    server_purge_age_ts: {
                        table: 'sys_module'
                        id: 'b1d68183173d461d8d6ef3872ddc0efd'
                    }
                    server_purge_chunk_ts: {
                        table: 'sys_module'
                        id: '7244db3d23224092802aed33e8054251'
                    }
                    server_purge_purge_ts: {
                        table: 'sys_module'
                        id: '11d41d76e97a4b21be7166b7f8e9118b'
                    }
                    'server_quick-fixes_check_ts': {
                        table: 'sys_module'
                        id: '3684c336cf554676bfbe25ba0bbf972b'
                    }
                    'server_quick-fixes_offer_ts': {
                        table: 'sys_module'
                        id: '955175820cbf4b23aa9b015cd7ce9fce'
                    }
                    'server_quick-fixes_rules_ts': {
                        table: 'sys_module'
                        id: '27e83224d6d04337b8f5130dfd05c5e8'
                    }
                    'server_quick-fixes_store_ts': {
                        table: 'sys_module'
                        id: '7ff20c8f3bd54187a2e233ea4cc08e76'
                    }
                    server_records_incident_ts: {
                        table: 'sys_module'
                        id: 'fd0172f633834fcf8989deffd56b58ac'
                    }
                    server_records_journal_ts: {
                        table: 'sys_module'
                        id: 'b74949e16f9f45119718337968e19c2c'
                    }
                    server_records_store_ts: {
                        table: 'sys_module'
                        id: '6568ad35e0d54a7a8c032406003c081e'
                    }
                    server_records_support_ts: {
                        table: 'sys_module'
                        id: '0439fa5a716b4be88f391f90f483164c'
                    }
                    server_responses_ask_ts: {
                        table: 'sys_module'
                        id: 'aa7a70c50d5b43dab3303e98616b1f18'
                    }
                    server_responses_cells_ts: {
                        table: 'sys_module'
                        id: '00ad6344964b46d4a1d9eb0305dc88f2'
                    }
                    server_responses_keep_ts: {
                        table: 'sys_module'
                        id: 'c72a49eef65242f682c092ecc9168d70'
                    }
                    'server_responses_load-more_ts': {
                        table: 'sys_module'
                        id: '96250a8fb96d4920a1e72a102d8d50b9'
                    }
                    server_responses_old_ts: {
                        table: 'sys_module'
                        id: 'b4823ff7064e40b5a9cfe6599fd4628e'
                    }
                    server_responses_page_ts: {
                        table: 'sys_module'
                        id: 'fc343db4b75143bb80481c79654b6dda'
                    }
                    'server_responses_platform-page_ts': {
                        table: 'sys_module'
                        id: 'e350a6c430274a739c0a12f088795124'
                    }
                    server_responses_store_ts: {
                        table: 'sys_module'
                        id: '34c750ebc6ec491485b9f63c26cccff6'
                    }
                    server_responses_whole_ts: {
                        table: 'sys_module'
                        id: '137f66de263f4973a3dd350fccc10bb8'
                    }
                    server_rest_answer_ts: {
                        table: 'sys_module'
                        id: '193b150986e64807bc224d0e1faaa85e'
                    }
                    server_rest_approvals_ts: {
                        table: 'sys_module'
                        id: 'fcea59c0367b42f6852fdcfebb98740d'
                    }
                    server_rest_attachments_ts: {
                        table: 'sys_module'
                        id: '82db09f138764846891819faba6d0fc4'
                    }
                    server_rest_body_ts: {
                        table: 'sys_module'
                        id: 'bfeaa20ee5944d98bf26966b706de869'
                    }
                    server_rest_configurations_ts: {
                        table: 'sys_module'
                        id: '9f9db23e643c4a4280307edfb0567d83'
                    }
                    server_rest_installation_ts: {
                        table: 'sys_module'
                        id: 'a9efdb4137ef4f6e9401d8d3dd38765a'
                    }
                    server_rest_instructions_ts: {
                        table: 'sys_module'
                        id: '1d42f4d651af45f0a43d583e31d800d5'
                    }
                    'server_rest_quick-fixes_ts': {
                        table: 'sys_module'
                        id: 'a39db997e5044608b4d430399e91bfd6'
                    }
                    server_rest_records_ts: {
                        table: 'sys_module'
                        id: 'ed1da687297b4081a0f3295d685ad6c2'
                    }
                    server_rest_responses_ts: {
                        table: 'sys_module'
                        id: '7fb937a5c8014631b159379f631d8a12'
                    }
                    server_rest_runs_ts: {
                        table: 'sys_module'
                        id: '5765f62828e94efbbbf85ff5a74fe21b'
                    }
                    'server_rest_start-page_ts': {
                        table: 'sys_module'
                        id: '0f02de4fc4a14c0c9b518a8ecfe3a778'
                    }
                    server_rest_texts_ts: {
                        table: 'sys_module'
                        id: '546f2347d40d41658d2d64a08466727e'
                    }
                    server_rules_access_ts: {
                        table: 'sys_module'
                        id: '41e3848a578a425f9edcdba9b0f2223c'
                    }
                    'server_rules_approval-summary_ts': {
                        table: 'sys_module'
                        id: '1598abca8ebf4e5a85bc59383b59cbe6'
                    }
                    server_rules_approvals_ts: {
                        table: 'sys_module'
                        id: '5818df513f22405ca0a3fd39d2f4a865'
                    }
                    server_rules_configuration_ts: {
                        table: 'sys_module'
                        id: '18b6b78be53c49f388a85399ccff3895'
                    }
                    'server_rules_configuration-buttons_ts': {
                        table: 'sys_module'
                        id: '0af032180f73426394833a2f23cd7f13'
                    }
                    'server_rules_quick-fixes_ts': {
                        table: 'sys_module'
                        id: 'a08c1768c95d4184bec119b87b7ea637'
                    }
                    'server_rules_roi-configuration_ts': {
                        table: 'sys_module'
                        id: '2c0608b503ef40c0988e0d63dbf37b65'
                    }
                    'server_rules_run-buttons_ts': {
                        table: 'sys_module'
                        id: 'd21d764b1f1e4d6ebe829d3e334f85c9'
                    }
                    'server_rules_run-end_ts': {
                        table: 'sys_module'
                        id: '8a3a7e0ef05344bb89ee7c9ecf427e01'
                    }
                    'server_rules_run-trail_ts': {
                        table: 'sys_module'
                        id: 'fc5740603cfa459c9756a479da0fe8da'
                    }
                    server_rules_scope_ts: {
                        table: 'sys_module'
                        id: 'dbe86317d5844ee39fcb570704d65aab'
                    }
                    server_rules_words_ts: {
                        table: 'sys_module'
                        id: '3134f0ba013e4fd48071b2cc603420c5'
                    }
                    server_runs_answer_ts: {
                        table: 'sys_module'
                        id: 'c0198ad483eb4d64b239f18a6c286d17'
                    }
                    server_runs_claims_ts: {
                        table: 'sys_module'
                        id: '72ba6094a2b64b8c97e4306044e722c7'
                    }
                    server_runs_due_ts: {
                        table: 'sys_module'
                        id: '169cc58ff69d472b9d504b6da11745d6'
                    }
                    server_runs_ended_ts: {
                        table: 'sys_module'
                        id: '7fa884d835e84c1d8e2c441590f0bf3d'
                    }
                    server_runs_ending_ts: {
                        table: 'sys_module'
                        id: '37c4a7225bee45f6ab44dd5fad0bfbe7'
                    }
                    server_runs_events_ts: {
                        table: 'sys_module'
                        id: '2842efeaa6ca4642be14edcf6ed7cf3d'
                    }
                    server_runs_field_ts: {
                        table: 'sys_module'
                        id: '52bdb89deb5a49a19d73e8516a33ca8c'
                    }
                    server_runs_fields_ts: {
                        table: 'sys_module'
                        id: '4c6d45806eed444f9549f9c9d8472c48'
                    }
                    server_runs_finish_ts: {
                        table: 'sys_module'
                        id: '6de80edec3654f639314ed5cca42a961'
                    }
                    'server_runs_last-errors_ts': {
                        table: 'sys_module'
                        id: 'a0bf3b8de0444b9c80d29092a77213ca'
                    }
                    server_runs_old_ts: {
                        table: 'sys_module'
                        id: '3a75984e136f4639be92ca73a3c2eb67'
                    }
                    server_runs_phase_ts: {
                        table: 'sys_module'
                        id: 'da4cca3a97084688b8bd59c773590779'
                    }
                    server_runs_places_ts: {
                        table: 'sys_module'
                        id: '2d15ec2afff14351850e5aafc8806f70'
                    }
                    server_runs_presses_ts: {
                        table: 'sys_module'
                        id: '94b0e37b69824c1a8b06d7fbba313ee4'
                    }
                    server_runs_store_ts: {
                        table: 'sys_module'
                        id: '2090ca0675284d4385a8204aa336dda7'
                    }
                    server_runs_stored_ts: {
                        table: 'sys_module'
                        id: 'a5314affab264da08d6ce6b1ab84a396'
                    }
                    server_runs_subject_ts: {
                        table: 'sys_module'
                        id: '549920f0837c4887a7df788b046b4ca0'
                    }
                    server_runs_transitions_ts: {
                        table: 'sys_module'
                        id: '3b87c5b84dc54c99879b594e4247fd38'
                    }
                    server_savings_outcomes_ts: {
                        table: 'sys_module'
                        id: 'dcf93e926d414797b88e5aed46619ca1'
                    }
                    server_savings_rules_ts: {
                        table: 'sys_module'
                        id: '7c464c9b05ea49209e2014c6437dd62a'
                    }
                    server_savings_settle_ts: {
                        table: 'sys_module'
                        id: 'bade0272d7f34f618778c61e3ec4fa6d'
                    }
                    server_savings_store_ts: {
                        table: 'sys_module'
                        id: '9d4d9bf4d3c64bf0b1ad60df89e0d933'
                    }
                    server_setup_page_ts: {
                        table: 'sys_module'
                        id: '9b81ae481ecc417e8c3df9805ea4eba8'
                    }
                    server_setup_store_ts: {
                        table: 'sys_module'
                        id: 'a93dcecc0c0e4355828ef29ef116e946'
                    }
                    server_setup_tasks_ts: {
                        table: 'sys_module'
                        id: '0eeec9f1f8be49c3936f019e3e40f7fc'
                    }
                    server_texts_store_ts: {
                        table: 'sys_module'
                        id: '07192be188474bfc94d363ca79f8a2e2'
                    }
                    server_translate_ts: {
                        table: 'sys_module'
                        id: '7fd1525f057d4964a83507082db04293'
                    }
                    server_walk_ts: {
                        table: 'sys_module'
                        id: '60cf13cd65204085898c04bcb78a0065'
                    }
                    server_workbook_about_ts: {
                        table: 'sys_module'
                        id: 'e5875580d6f84477bf88e0a340899a1e'
                    }
                    server_workbook_base64_ts: {
                        table: 'sys_module'
                        id: '1c586d1e11a34e8b9120ffb38a886071'
                    }
                    server_workbook_cells_ts: {
                        table: 'sys_module'
                        id: '3affa7aa93b34043aef74d4a57e3b882'
                    }
                    server_workbook_crc32_ts: {
                        table: 'sys_module'
                        id: '2efc4495c736400090410bb92adc68d8'
                    }
                    server_workbook_digest_ts: {
                        table: 'sys_module'
                        id: '3c1c4a770b28485fac799a8ce53357ce'
                    }
                    'server_workbook_file-name_ts': {
                        table: 'sys_module'
                        id: '686ca57cf1a94c09bb4473fff6b20483'
                    }
                    server_workbook_parts_ts: {
                        table: 'sys_module'
                        id: 'ff2b5cc21e804eddbf85c808459082f8'
                    }
                    server_workbook_sheet_ts: {
                        table: 'sys_module'
                        id: '20539bc3fa4d4573b8a6f10e0e2e940c'
                    }
                    server_workbook_utf8_ts: {
                        table: 'sys_module'
                        id: '5b67ecef01134f51b995cda27af3971b'
                    }
                    server_workbook_workbook_ts: {
                        table: 'sys_module'
                        id: '1ae68fdea1f943f6a8151cc380369ea1'
                    }
                    server_workbook_zip_ts: {
                        table: 'sys_module'
                        id: '1d87ff9403b749b9aef790cccf6c89e7'
                    }
                    'widget-agent-minutes-saved-per-month': {
                        table: 'par_dashboard_widget'
                        id: '7b04efa307a64e2795e770bffb1868a4'
                    }
                    'widget-average-execution-time-by-instruction-seconds': {
                        table: 'par_dashboard_widget'
                        id: '1cdc0e6940d74a3bbc45677cd4ed734d'
                    }
                    'widget-devices-with-most-runs': {
                        table: 'par_dashboard_widget'
                        id: 'e297958657324d6ba4a45b280913b1da'
                    }
                    'widget-end-user-minutes-saved-per-month': {
                        table: 'par_dashboard_widget'
                        id: '4c0b9a9654a046cc96914d8771dfbefd'
                    }
                    'widget-mean-hours-to-resolve-with-and-without-a-run': {
                        table: 'par_dashboard_widget'
                        id: '4f5e8d0e17174feb90b8dfd16eb7f63b'
                    }
                    'widget-minutes-until-an-approval-is-decided': {
                        table: 'par_dashboard_widget'
                        id: 'c1866edf69a14d608b2b284865f9269b'
                    }
                    'widget-requests-for-approval-by-result': {
                        table: 'par_dashboard_widget'
                        id: '9f2458cd75ec45938c25b737dde01df4'
                    }
                    'widget-resolved-incidents-with-and-without-a-run': {
                        table: 'par_dashboard_widget'
                        id: '712f702564234ab6aaec100c7d73ee66'
                    }
                    'widget-runs-by-agent': {
                        table: 'par_dashboard_widget'
                        id: '2ac78ad936bc447a9ab2c496bba78ee3'
                    }
                    'widget-runs-by-assignment-group': {
                        table: 'par_dashboard_widget'
                        id: '66456733159f44d5b7f4b8fccc1c4515'
                    }
                    'widget-runs-by-state': {
                        table: 'par_dashboard_widget'
                        id: '446ad2caa4de410a9d259b9a66b78467'
                    }
                    'widget-runs-per-day-by-type': {
                        table: 'par_dashboard_widget'
                        id: 'e71e45b7e3cb43bf809e34a48ee8f098'
                    }
                    'widget-savings-per-month': {
                        table: 'par_dashboard_widget'
                        id: 'c9f27e19973a40368cdb0b1e20bd227b'
                    }
                    'widget-top-10-instructions-by-runs': {
                        table: 'par_dashboard_widget'
                        id: 'e4669a89f5b840d28b5794e5391a5ae2'
                    }
                    'widget-top-10-instructions-by-savings': {
                        table: 'par_dashboard_widget'
                        id: '9d4e1eefa4e6409cba1af5fc2cb6141f'
                    }
                    'widget-total-savings-in-12-months': {
                        table: 'par_dashboard_widget'
                        id: 'fc9cb4f1033243cc8be3f8343b2630e2'
                    }
                    'widget-total-savings-last-month': {
                        table: 'par_dashboard_widget'
                        id: '632be7894c1d4a67beec2e7fc39422eb'
                    }
                    'widget-total-savings-this-month': {
                        table: 'par_dashboard_widget'
                        id: '9b5cc1d0e77942a7ace36e8f7e759968'
                    }
                }
                composite: [
                    {
                        table: 'sys_documentation'
                        id: '000d4eeacabf4c67b55cd0b2ac88bee7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'press'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '001f091271574e0880c3e27f8b8b9e2d'
                        key: {
                            sys_ui_action: '767fdc40c303477199caa79b688fffe9'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '002a6c4723794b13a29b8c41a3b47a1b'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'runs_counted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '00a395411a764cb5879fef8d3e9ae3d9'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '00acb859820040d59be7616e40483055'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '00b790af67f34985aaf58864a91ebbcf'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'agent_cost_per_hour'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '00cfffd8cff74a828425e9d7b09adb20'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '00e13db6f13b48d59f0c380ca4aaea83'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'presets'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '011dd8f3cd5d48708c2db9d0a77b738e'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '019dc598f7774b9da9574800bedc246f'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '01c5b51e7d5075fd079880985748dc4b'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'name'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '01c678a22ae24329adaecb6cca2b46ce'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'configuration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '01ed201793f541498fe9dfe84b2757eb'
                        key: {
                            sys_ui_section: {
                                id: '5111adef0e514d98a65edae11ab9d8aa'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    caption: 'Quick fixes Category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '020e68b4dcb6428faf4b4ae50776848e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'guard'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0228d81aed214d15b421a237a1da5f9e'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '02523686d96c8a7354557308369ec93d'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'run'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '02b6c3d618ed6e8bd6e7796da7454528'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'sending'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '02b78c1d457a41f0816b1e2fd8928711'
                        key: {
                            sys_ui_section: {
                                id: '3c8f20beffaa4761a3f79edc94ceae41'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        table: 'sys_ui_element'
                        id: '036767b907de4a3db7d1c20614a60aa6'
                        key: {
                            sys_ui_section: {
                                id: '382d9088b8db4d069ad0f74233382db8'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    caption: 'Instruction Set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '037d76855dfd4551bd5e9ece52b5c0a9'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '0385934d5dd64d1ebdeeeed4289f442c'
                        key: {
                            name: 'x_1e_connect.Tachyon_User'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '03ecb87687914240991272badceb770b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'guard'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '041f58ddf036403eaa4c36c8e248412c'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'readable_payload'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '043e47549cf54da1ad68152798affb96'
                        key: {
                            ui_policy: {
                                id: 'f4a7bf0e1d8443c0bb3cdbd1d9e82bdf'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Modern Authentication asks for its own fields'
                                }
                            }
                            field: 'oauth_upn'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '047782154d9e4392851d199b78452269'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_cost_per_hour'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '04996ed3f3984335a1350212a27905d6'
                        key: {
                            sys_ui_form: {
                                id: '6ba02f8300c84cedb64b99ae3d937306'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '7de52b8419d14a569a4a74908c022794'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'What would run'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '049d802ad5154fb2b18fda1611fe8b88'
                        key: {
                            name: 'x_1e_connect.Tachyon_Admin'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '04b43b05835e44449b62fe100f0a8aa9'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'attachment_prefix'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '04ba00d5f2ee1ea04640b0b2c686091a'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_min'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '050395de476549e8b372fc88aae12790'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '05466c13d92e45b59fdbcaf367dc162e'
                        key: {
                            sys_ui_section: {
                                id: '14206759b0294582b3e39ec6ea037d10'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_index'
                        id: '054d3d4470204260af7d02eb9a1b4050'
                        key: {
                            logical_table_name: 'x_1e_connect_response'
                            col_name_string: 'run,shard_id,row_id'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '05666b47eda24c1791f790452040e62a'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '05beab61be724ca282be286ac423f8f8'
                        key: {
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retrieved_at'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '05fafa29bd1d4dfe93ce4a45541ecad8'
                        key: {
                            sys_ui_section: {
                                id: '7878325d4cb54a99b2220c7f1764fba9'
                                key: {
                                    name: 'x_1e_connect_response'
                                    caption: 'Response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'shard_id'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '060a2699456c402dba8aad38a861ee49'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: '063ad04cdd324e2c8b6c8e8666ae25c9'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '066ad427fcbe442081c6ed09197978f4'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'average_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '06b5ee9da06a672e77abdd663293966e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_table'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '06cc3e5e5957a343e42eee6119a161ff'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'device'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '0703efad7d4b4f7887ccc77cfdef7a43'
                        key: {
                            name: 'x_1e_connect_configuration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '071adfa9302d477e8f92aa2119313861'
                        key: {
                            sys_ui_section: {
                                id: '7878325d4cb54a99b2220c7f1764fba9'
                                key: {
                                    name: 'x_1e_connect_response'
                                    caption: 'Response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sequence'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '072c200f199746fc95e950698cb67da9'
                        key: {
                            list_id: {
                                id: 'a5c701e64a804731b8de9c3e27c3c8b0'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user_minutes'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '073dd90b862241dba7a65cc332c8a9d0'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'platform_url'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0768641d5050406ab15c7486e57932ab'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'work_note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '076b71b18ed04a9cb8412d4288c309a5'
                        key: {
                            list_id: {
                                id: '5afac1f1324649ca87867f0f468af5cd'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '077268b0c6364498a928776fbef6eba9'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '07961a0399bd43a98df1b79077881aba'
                        key: {
                            logical_table_name: 'x_1e_connect_saving'
                            col_name_string: 'incident,definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '07cf9788a23d440fa1eb3921c42b8d5b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_poll_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '07d3d41b97514fe29c1fa34946c03aa5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '083d34f3765e410baa86b4c14f3205e4'
                        key: {
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '08a2a89e470948808d574df4cf6f7be0'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '08bbfc87a95d4ee987047b79ad032db6'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sent'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '08dc8d53c3244c948fa5e102c91538a9'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '08ed4fd98f7e4b9ca4f97763b5a82cbd'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '091e331f1d429c31516f34cb577d7909'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'incident'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0952a5862ebf4910b22d99eb5022d66f'
                        key: {
                            list_id: {
                                id: '6370a2ceda7e4954ba2f73e6180b259a'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '09613d6a5dec4301b74d462d55847a6d'
                        key: {
                            sys_ui_section: {
                                id: '5111adef0e514d98a65edae11ab9d8aa'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    caption: 'Quick fixes Category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'operating_system'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '096f952881db49a4bae2d922b4524dde'
                        key: {
                            sys_security_acl: 'efbe8373ab7142c89dcd5d3f825cc52f'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '098bf0230af74e738f7b88166cc4cd3d'
                        key: {
                            sys_ui_section: {
                                id: '5111adef0e514d98a65edae11ab9d8aa'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    caption: 'Quick fixes Category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '09bfd5c68d174c5e850d5e0ec01598c8'
                        key: {
                            sys_security_acl: 'cda55f1b8eaf41fc93e9bc8bbd499a55'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '09c253566e5648ddb8fe0662f2e46f44'
                        key: {
                            list_id: {
                                id: '50c527810fb648b4bc2ca78c0a6f69a4'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'platform_url'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '0a28ff32cde6438c8bf2448d20027c76'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'gather_data_minutes'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0a5b0808cc674a60bd47e1d775fcadb8'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'device_table'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0a6c263474d3432e90328b3547e9ffb5'
                        key: {
                            list_id: {
                                id: 'cc94d8d38ff7448ab1e9d04b1b2b739c'
                                key: {
                                    name: 'x_1e_connect_incident_outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'hours'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0a93ae7b77441ddd98f51cbba8e059ab'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'search_text'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0b4fa6add386481a9932743cad171793'
                        key: {
                            sys_ui_section: {
                                id: 'd34a5e5747b74dc7b50295bdf7b89c7d'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0ba669bc6b6142eb9a81706e81495b1a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_until'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0bb13eed72c1fcf029d0c9bdb66e1b8d'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                            value: 'without'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0be18eb4f0c041faa5f8f35073c5e70e'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0c1fe604c31a40558d7ffce35228d8fa'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'void'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0c6113277b1d4d5b876b9d62d8b830fc'
                        key: {
                            sys_security_acl: 'd252c2c2ae4e4c37ad08443a2f4c785e'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0c80efbcb7b84ce28052318d859d14f2'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0c968a37a2eb96c9dc333829030b7eb3'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieval'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d132cd7627a442bbb06c4e10b7b17a8'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'currency'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0da9e895377d3d72a103c347f9b99e72'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'running'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0dfbaa3e08324dfb94e161c683c1a63d'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'agent_minutes'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0e80bab957d7402884b8eacb0044b49f'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_keep_days'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0ec645c513a240578794244bd6cc6b69'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_max'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0ee6d8d02b9eb764ad52d1d42d52b350'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'queued'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0ef292266d0049198aed590f88b1df8d'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0f146f31920d40cca49c566aa67f5935'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'found'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0f3ddf168b4edd84cb18a403d8dfea10'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_detail'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0f42cb8a4c684dddb872b24516171e7f'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'search_text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '0fa0c9139d1141448f8c4e5b3bd80b30'
                        key: {
                            sys_ui_form: {
                                id: '6ba02f8300c84cedb64b99ae3d937306'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '2dae9e3d28eb4a0584abb75747d885c1'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0fbc31bd173248e2ab7dc5f3271c58a2'
                        key: {
                            sys_ui_section: {
                                id: '2dae9e3d28eb4a0584abb75747d885c1'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0feab1e1e377f4db3093e26842809339'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'active'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '101aa9dd8ac04641bafa15121b02aeb4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'responses_removed_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '10257e9bb1b3455fa13efd6f34c1f4c9'
                        key: {
                            sys_security_acl: '8de88f02fca847438bcecb006070f934'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '103e949b2d504eea85f5071880101dfc'
                        key: {
                            sys_ui_action: 'df111e1d82ba444ea89e5f3d0167c940'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10b4e39ede894811ba7ebfb0afb1f738'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'gather_data_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '10bf0566fd154823b88702378a92ca36'
                        key: {
                            sys_ui_section: {
                                id: '3c8f20beffaa4761a3f79edc94ceae41'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        id: '10eed5d6cb567bd09e0cad8b1dd20fed'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'running'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10eee65f19644f668a74474abcff8a3e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_detail'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1166b145fefa4ef7a5f644651fb6cfe0'
                        key: {
                            sys_security_acl: '91fdd3fb8fc546c49926862cb80a9a9b'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '11ad5382e8854ae2bd4a6472971bbb8e'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'values_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '120fb753682f499c8bbb19b830d61117'
                        key: {
                            list_id: {
                                id: '50c527810fb648b4bc2ca78c0a6f69a4'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '121442e19963498cba55d4877a338602'
                        key: {
                            sys_security_acl: 'bc1c19c705c0427f94e15f094e18c571'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '12197b133b9d4c6fb5d0e868ac1498a1'
                        key: {
                            name: 'x_1e_connect_response'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '124c31257eed4d4397f9d8ce21230403'
                        key: {
                            sys_security_acl: '6ccd22bbb98249279fe5a1f55a0cb9c1'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '125de651dedcf386e8590b2613edafe1'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'average_due'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '128b5796fc37490ea96b447bb731bd29'
                        key: {
                            sys_ui_form: {
                                id: '84f1a0ba3ee0404cb9f10fb8dbd0f081'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '12c8a0044ab54cb691ff992b82bd788d'
                        key: {
                            list_id: {
                                id: '05666b47eda24c1791f790452040e62a'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '12dfccb6d9de4143b5ac892a753aaf98'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '13108f4eac7bc54f28d74354df6f855e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'without_rows'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '13214bb4213d433a8692d5fc4188eddb'
                        key: {
                            name: 'x_1e_connect_configuration'
                            view: {
                                id: '5d5e5670d23643c89627492eaa9f8b18'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '13441def38654eb69a1e18cda85ba017'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'starts_per_minute'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '13676c00abde4a6b8bcf143585e0b5e1'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'presets'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1397f3cb2dbd0fb926f8b82cb577bdf7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_until'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '13b142c271154de6b9604ddb04de275a'
                        key: {
                            list_id: {
                                id: 'cc94d8d38ff7448ab1e9d04b1b2b739c'
                                key: {
                                    name: 'x_1e_connect_incident_outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '14206759b0294582b3e39ec6ea037d10'
                        key: {
                            name: 'x_1e_connect_configuration'
                            caption: 'OAuth'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1429b53a3ca291a48bcc724b0e586b87'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'answer_ms'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '14638e427bfe5ea5cad11000eef43880'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieved_from'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '146955bc093b383b990aaf96b8b56a43'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'cells'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '14e7d2640bbe489aac24b882f842ac51'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '16073f4a14e347779a89911198b8bb15'
                        key: {
                            logical_table_name: 'x_1e_connect_incident_outcome'
                            col_name_string: 'incident'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '160d2a018e3b4c148607b4f0327a1044'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'lapsed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '168a181e2dbe49d094b524c50987ea3b'
                        key: {
                            list_id: {
                                id: '609d7bf72d2843ed897bc0c4cb61c9c6'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '16ab0f86f31f4072bf83d19c7c4ba942'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'void'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '16bb14d1e9ff4a3e98b00026dc6e8274'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_at'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '16ced1d54e2f4614a3572974f4660c64'
                        key: {
                            sys_ui_form: {
                                id: '9a43b79bbb9340118edcda831e0388f1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '16f5826d0c4b48b19af15f890a95c57b'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '50'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '17021f53bc46402aae0149723141b1e9'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '170648731608440c8f817b316c4258b6'
                        key: {
                            list_id: {
                                id: '12197b133b9d4c6fb5d0e868ac1498a1'
                                key: {
                                    name: 'x_1e_connect_response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'device'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1722c40dbe5b443ea430d77ca26ed20b'
                        key: {
                            sys_security_acl: '9f4ed26e8d3640598211d2cb53f1f1b6'
                            sys_user_role: {
                                id: 'cbf89c8389cb4e54ae642b46b5290f5a'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '173e4d0406664c97a94f4623dfc3f44e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'withdrawn'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1777b350f8887b8f6a33c5f618235382'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'readable_payload'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '17df39791844473485e282066d24be58'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '182c1d7710bd4a8ca6196242d424634c'
                        key: {
                            logical_table_name: 'x_1e_connect_outcome'
                            col_name_string: 'incident,definition,values_key'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1866ff310a184bf99618e0fda9676fe1'
                        key: {
                            sys_ui_form: {
                                id: 'b4fe5dcf709a477fa91877bf42d8f4b5'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd34a5e5747b74dc7b50295bdf7b89c7d'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '188b76b66cef4120920bc08fef98fc7a'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '18b74cda173c47608f321696802d2d7c'
                        key: {
                            list_id: {
                                id: 'a5c701e64a804731b8de9c3e27c3c8b0'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '18c59c1a93bd4f0ea013d7d1e3fb8fed'
                        key: {
                            name: 'x_1e_connect_claim'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '18ef8b34bfb941fa8433787ca5416da3'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'awaiting_approval'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '193db506b23b48b7959e934131050e7e'
                        key: {
                            sys_ui_section: {
                                id: '5111adef0e514d98a65edae11ab9d8aa'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    caption: 'Quick fixes Category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1967b5b10527b9dfe4da5e9d20502c32'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_id'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '19e815f1640042d287813a2acf105590'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                            value: 'question'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a0a1d9ff8804a058d60d60c1f78b6b5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_minutes'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '1a0d311969ae4a6197575866bf563e38'
                        key: {
                            sys_ui_action: '69d8ec3838d24da68a0e914075535779'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '1a15e1e537754375bab9fa9416ab81d6'
                        key: {
                            logical_table_name: 'x_1e_connect_outcome'
                            col_name_string: 'definition,category'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a3eb301313c45569cdb301f48189538'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1a73bf8b65724e1c9b0b9d40540dc38c'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '1ad53b14d2fe452e9a68f466be179821'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1ae9d4441ce44ecb9ea257383e7de0fb'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'configuration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1aeeb4b5c737488bae878910bbb4c3be'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'keep_answers_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1b028946f55c49e8b2c5664735f5d8e4'
                        key: {
                            sys_security_acl: 'bf73671da11c422f8272d8f641a1badc'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1b217ce74957441cb0451da2988fe6a4'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1b2dc8d984cc4019bc5c587d45f8ea13'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                            value: 'action'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1b4ab70f11c547b29c5ae48016de3dbe'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1ba8d1748e124b3380c879cba1fc29a4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            value: 'action'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '1c14369fb7b945ac933d1bc33c8ba438'
                        key: {
                            endpoint: 'x_1e_connect_troubleshooting.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1c3b192933e9447ea65bd48f2e73760a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'saving_settled'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1c48cabaff65404686b0d514b2d3f4a7'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'incident_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1c4c2bb698acee15eb1ad0b426d8137a'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '10'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1c5512604c9eb47e07aeb97d23683c6f'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'void'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1c638dd004f9cd7bf0da1ee2f3664c60'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            value: 'question'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: '1cc5ccddd96240198e2fcb8ee14a0f61'
                        key: {
                            ui_action: '927d8c1c3c2a4bd098ad43804a6c7259'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '1ce42cf3305a4d0c87c285e161020625'
                        key: {
                            role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                            contains: {
                                id: '9be97bafa2194617b98855ffd9c80f18'
                                key: {
                                    name: 'x_1E_core_connect.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1cf68ea574034ba88558288ee5c14cf4'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'currency'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1d095297c5644966ba4e838434dae07d'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'version'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1d87e9fb28e4abb0205fc2eeb8057d10'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'ended'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1dcf6cba3e68f494670d63e559e792b3'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'name'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1e134b34743be9c50cc7bf154d545de0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'withdrawn'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e4a7c3c3c5346d0853c1a1aa0e2b983'
                        key: {
                            sys_ui_section: {
                                id: '2dae9e3d28eb4a0584abb75747d885c1'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1e65727ad16a47df9d943c887b9d1c33'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'values_key'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1e91c86a447f45ff90a60991d56f8e2d'
                        key: {
                            sys_security_acl: '374f0bed5304402fa30670b3b43b91d4'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1ec536d059ed2e402c13fb21f2fbbcb8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'application'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '1efe8dd8cb8343efbd8e488b1be74512'
                        key: {
                            name: 'x_1e_connect_run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f2651a3791f4c4590fd7d55260ccb98'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'page_size'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1f3188f6fd1e4cc9a2efb675ef6648ea'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1f445dbf1d234cefb00de5b5a914e213'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '202c914134f7fafc9698ee3a6c9c7d47'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'configuration'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2041b2191acf4de488061dc7f91752bf'
                        key: {
                            list_id: {
                                id: 'a5c701e64a804731b8de9c3e27c3c8b0'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'amount'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '207f85c28624484aa1889527f3204799'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_max'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: '20bd1bfc56c745eca84bce1d9ee75673'
                        key: {
                            ui_action: 'df111e1d82ba444ea89e5f3d0167c940'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '216078efd2b9445aa3fef4929efe15fd'
                        key: {
                            sys_security_acl: 'da2266061d56465fb9992992ef807194'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '219eb791ccb6db724387418f397d3b5a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_file'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '21b01a1cdcc7494691242645f8bfe941'
                        key: {
                            sys_security_acl: '36431ed972a04a5884a54c43ea52788b'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '21c0ba99211c436d9167acd3aa6a31a1'
                        key: {
                            ui_policy: {
                                id: 'eb8d827207484cfea6c9b8a2dafbd3e5'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Basic authentication without an alias asks for user name and password'
                                }
                            }
                            field: 'user_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '21c28e6de6e041aca458cf9f1be2f0ad'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'keep_answers_minutes'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2234f1a3156b4b8db123ce5b0e8a9909'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'configuration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2240c90e9c0e42278674456d6acda4f6'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'manual_minutes'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '22420031db03c9fdf5636d8e8ed8e2a9'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'waited_for_device'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '226ba5c8787343a8bebb50a8f8a5acd6'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2271560daa824b2bb787b56bce2753a4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'clock_offset'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2296410999e3ea679d9a141c2702abc5'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                            value: 'action'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '22bc545a76354cb6a2df2da8602cb342'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'void'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '22d5c258c56044c983aee00083678a70'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_cost_per_hour'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2309cd55d97f4b64ae47c6690389c5ec'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_file'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '233289bee2ea475993e6dd2cb4742717'
                        key: {
                            list_id: {
                                id: '05666b47eda24c1791f790452040e62a'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '23433dd9abb646a2b5da0b3676915dfb'
                        key: {
                            sys_ui_section: {
                                id: 'e0ec600fb7904bee899dec96153c45fd'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Problems'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'no_rows_reason'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '235be42db9ac420d90e63699ec149668'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_min'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '23907f3bf5b94f4b9bff130cb400496f'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'amount'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '23ea76373286421790f3fbec7e77bc02'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2414473960184b43b467719685ccff33'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2415b09732a240b2ba4e2a1a301908fb'
                        key: {
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'configuration'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2444db274c6e41aeb7aaf141744a222a'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        id: '246d60e264204c1b8ae4d7c2e026817a'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'day'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '24d30d68c463de7f14d6b46ff869f0f3'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'lapsed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2612c5a8415454704dd07febb3c9dd9c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'sending'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2642230648c44c2b9693a3c8e8a193ae'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'troubleshooting_url'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '269f5ddca6a242bca3f55a1f76fef15c'
                        key: {
                            sys_ui_form: {
                                id: '13214bb4213d433a8692d5fc4188eddb'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        table: 'sys_dictionary'
                        id: '26aff9e5662f43679278268ef8197858'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_min'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '26f10559599f46f5a109908d1fe25533'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '27318b3b078a42b4a32440c9e027a7c3'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '274b600e087a4da290c533db4d57c575'
                        key: {
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_choice'
                        id: '27ad49359f414830b3810904fa8e8e30'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'lapsed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '27c7ea5a67fd4b3eb7c81ad1719d3404'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27e335730aef45378ddd12b14470f280'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27e722a0d8640c3c848acef520fafd8f'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2814722a8a7329710d644989a97a96a8'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'manual_minutes'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '283e7b7d144b4e119606063f744c99d5'
                        key: {
                            sys_ui_section: {
                                id: 'b529d6509dc04b4cbc889bb6f5ec2d8e'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    caption: 'Run event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2840ddafe1674b7e8fb192b91e7dffde'
                        key: {
                            list_id: {
                                id: '6370a2ceda7e4954ba2f73e6180b259a'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '284a55a86bea4778a443e98d9629e184'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_batch_size'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '284efcdaf4d0482496da472ae0255ebe'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'awaiting_approval'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '28cbbb6f884d45899fc2b912ed6d2ee8'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'agent_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '28de9914547c4d0b853b71825dc17f93'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '294ee85808b14cdfae7a68e6e5b4d5da'
                        key: {
                            sys_ui_action: '927d8c1c3c2a4bd098ad43804a6c7259'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '296311abedee4693980f50bdd0d9cd6f'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '29e2110827564799b034296bc028c1d1'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2a1030a19e734dad808eddf66d1c73f7'
                        key: {
                            ui_policy: {
                                id: 'f4a7bf0e1d8443c0bb3cdbd1d9e82bdf'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Modern Authentication asks for its own fields'
                                }
                            }
                            field: 'jwt_provider'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2a63f4db0e2740798679baa18fc1f481'
                        key: {
                            sys_security_acl: '83520588635e4538af3e14379ae3c397'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '2a75159e27e54539b36ef5b54c983a00'
                        key: {
                            name: 'x_1e_connect_configuration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2a93e83654814fd1b77af37835b0c976'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'application'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2ab258516235f4f9c6e8c682a13a767f'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'approval_required'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2ad6655ada3096c1a7ab6a5af83ace33'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'settled'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2ae4217b6d1099b3f7fb076feaabcd6f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'found'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2afff40737c04c94b113b1cd09c44166'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b0652e01f9e4d158c0441f53cb72bb5'
                        key: {
                            sys_ui_section: {
                                id: '3c8f20beffaa4761a3f79edc94ceae41'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        table: 'sys_ui_element'
                        id: '2b611426d543453cb934c22dbf29fa71'
                        key: {
                            sys_ui_section: {
                                id: '14206759b0294582b3e39ec6ea037d10'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_ui_page'
                        id: '2cdd8e05aa8f4af4a755f25b408cd651'
                        key: {
                            endpoint: 'x_1e_connect_setup.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2ceefc8675167821b14eab0c70dc8083'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '2dae9e3d28eb4a0584abb75747d885c1'
                        key: {
                            name: 'sysapproval_approver'
                            caption: 'Approval'
                            view: {
                                id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                key: {
                                    name: 'x_1e_connect_approvals'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '2dc92b87c010486a8c975942186a48ee'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            caption: 'Instruction'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2de57d874fd34fc4a9a53372c5b33793'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'stored'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2df3cd2f0707426e93fd7f824ed2cfc1'
                        key: {
                            sys_ui_section: {
                                id: '14206759b0294582b3e39ec6ea037d10'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_ui_element'
                        id: '2e087c1d95bb4f548df72eca41f83dda'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'score'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2e81b0bab783fe19aaf5ec3a9fb94e30'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'agent_minutes'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2ea67b40219abb1f92a8bbdf1f5b0077'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_batch_size'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2f2b77507812429480e1d840b567fd68'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f8a4bdff4dd09632cf4a9121c9e689e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2f936ff92007480387136fdc6f8d17d6'
                        key: {
                            sys_security_acl: '20fb69c18a5a42aeb5386536e0d6347f'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2fa5b39122f5078a21171eeea06dfda6'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2fc79a0643554df4976ab1936987ba7e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'lapsed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '301772d343e04657a78805ae4909c2e1'
                        key: {
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approval_required'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3031456743d370ed7fc938d52a3bfa43'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'row_id'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3036bca2ae79416b966cf2676812515b'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '30596cfe6e854f0ab39607c6e6d49f36'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '309f30a43cae499ca1f4781159ef1468'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '30e51cfde4ae4a55b096b22788785801'
                        key: {
                            sys_security_acl: '3b2e8240919c4514b899927ddfc10d76'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '30e52f0dd91145868726119e7e5c5bf9'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'stored'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '30fec692c697b42816a54ba5ab2916c5'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'run'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30ff2afa205740298f1da2d097b23db5'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '315987922b274022ada6bd1723593adc'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_max'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '316ffe491fc9d1e5b0d44b4faea91945'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31773b620e8a4bccb4f02e51a42f9fbc'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31d19083636b45d3a48b1fbcda9a1f17'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'seconds_counted'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '31d6b07b923147978502310fbcb32f27'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '323101cdb060406a8d86c789e00536ed'
                        key: {
                            sys_security_acl: '0f7b1b7660684cb597d5bdc58b594889'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '323dca27d83741cd974fdff5e24f5070'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'status_wait_seconds'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '323e57189fa19fe5f0e967fae54f21d0'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3251c589b2fc73c5b6fc8a16f28a0f82'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'seconds'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3260c755a14383c656c31ac5637f5222'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '327361b79519af1727753436160fc9b5'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'category'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '329a874fa9dc4ea5a3a3c9c0d2fb8ea2'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'press'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '32f4a87dade6493899f6c493abee27a8'
                        key: {
                            sys_ui_form: {
                                id: '1efe8dd8cb8343efbd8e488b1be74512'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '332101a73a8f4a8fb08d790298448dd7'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'settled'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '333c2a49904c4869aba4f58f807b93d9'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '339e1c783ca941158bd397df6bc8baef'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'last_counted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '33ab72089ca8426da5d47791b89c063a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'responses_removed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '33cbd33250d74d7bb69508abb14c4698'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            value: 'held'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '33d69893f9b84881bcbdf291ce497fc9'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'requested_by,sys_created_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '33da9a70730d4312a2b7335f174308d1'
                        key: {
                            sys_security_acl: '3a54d01f66b34ee4a4d0f7a648e5eb46'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '33eb126dfef15dd1e77dc1455ce4b339'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_minutes'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3415bda94814441aa9d43731a853dd3b'
                        key: {
                            list_id: {
                                id: 'e283a5325ae44930b6854dff6bb5d2fb'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '346e298848284742a8cd08c732484237'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3481f8bf2e1b4d159ec4c6edbb109885'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3561e70839af4d8fb49113c4b08810a9'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '35676881762d4ddfaa7a8c4eec351b99'
                        key: {
                            sys_security_acl: 'dc683628d3674624817c138dde1b3b98'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '359a78088ca140b68f1e623fe71f8ab6'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                            value: 'without'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '35a793640b574f0ba83f0fe86a1ad399'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'application'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '35d7cdff747349c6ad4cf684bef5d802'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_table'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '35f6b71046f34ce49542df570ea3f6bc'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'state,next_poll_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '361dd519e91548d5b91f24594f8fb0d2'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '362a5f533e2041298e0cd41c333e1328'
                        key: {
                            logical_table_name: 'x_1e_connect_outcome'
                            col_name_string: 'settled'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '364748348d234a518e774665179ce5f1'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'execution_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '366351b0b83f434a876526af5aca9363'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '36786bdb731e42a28939798d86ab6eed'
                        key: {
                            list_id: {
                                id: '50c527810fb648b4bc2ca78c0a6f69a4'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '368f1fc62a4a4555b0c7efaa647e3a9f'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'incident_subcategory'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '36ab1b259ff5483588387f483fab4ea0'
                        key: {
                            sys_security_acl: '27ee9aece812492c9a3bc1a2074d8870'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '36b5ff5325504062a24e3620a8c45c6c'
                        key: {
                            logical_table_name: 'x_1e_connect_claim'
                            col_name_string: 'configuration'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '36be7a3c34e1473c880e405c6ebf580c'
                        key: {
                            list_id: {
                                id: '50c527810fb648b4bc2ca78c0a6f69a4'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'enable_oauth'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '371374dcbca54d1fa02bab2e4023cb1a'
                        key: {
                            list_id: {
                                id: '12197b133b9d4c6fb5d0e868ac1498a1'
                                key: {
                                    name: 'x_1e_connect_response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '37729d2bfd7317fd49ffa3447d678c72'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'void'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '379d5f00fd58f6f0f15a371013493c3e'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'unconfirmed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '37c020d8a70340269ba22fea0aebf6fc'
                        key: {
                            sys_ui_action: '5fe1edff13054b2888b63dde03081f52'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '37db867d77f54e24bbe71519450ea3a2'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '37e3a20a2a39417d91e64a6613f66be5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'place_given_back'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '380ee1c26f0444489a5400756405ea38'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '382d9088b8db4d069ad0f74233382db8'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            caption: 'Instruction Set'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '383b5254a86945399833fc37d6384074'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3871b2bc04d64572b7f1b44ea4b3aa11'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'cells'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38bc9662ac384e97a9667b23b5164b01'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '38f0e06ce7814e7bb002c4fee44977fd'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38fc132eff3d48758f668be90422adaa'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '390bfd146fd34343a0b329416860d556'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3912aed520324aac91d91bf02a3257ef'
                        key: {
                            sys_ui_section: {
                                id: '7878325d4cb54a99b2220c7f1764fba9'
                                key: {
                                    name: 'x_1e_connect_response'
                                    caption: 'Response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '39bd404d63284cc09d2ab3073ba1c8d8'
                        key: {
                            list_id: {
                                id: 'e283a5325ae44930b6854dff6bb5d2fb'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'approver'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '39d0a3c9d55642729d30308f79fe7fa1'
                        key: {
                            name: 'x_1e_connect_response'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3a571303b3464dbf90b5877294990ae1'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'seconds'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3a6202a1f21b4519889ff42a23733fe2'
                        key: {
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: '3a8e18fdb0da460a81dfb84bec26dcfb'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3a907c1a591f45d69f7435391845d86d'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3aaf48d758c26b99f560e6fdb13318eb'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'execution_seconds'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3ab007862b234813bb4f04fa39e9e2d6'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'manual_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3adee7b29c801e8986d71de0d8da8a9c'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                            value: 'linux'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3af098f46cc95f4d8b06a7060b588503'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'retrieved_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b2835a1d85d427e992ab69263be5c39'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'finished'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b8e30848e374480a9f536acff106ad9'
                        key: {
                            sys_ui_section: {
                                id: '382d9088b8db4d069ad0f74233382db8'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    caption: 'Instruction Set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: '3b9cc431e7be5296c426ef7b8eb83ae4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_by'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3b9d6b22cd66492f99bf95541cf0ff20'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'lapsed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3bb7d75a31164ba7b39cda35bfacc151'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3bbbdc64e6ffe18eb7632dcee4eae6f9'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'work_note'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3bcb4f178625498889deb7f3c9fcd79c'
                        key: {
                            sys_ui_section: {
                                id: '7de52b8419d14a569a4a74908c022794'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'What would run'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'x_1e_connect_approval.xml'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3bd569fcdb9d40b0a90140a62f356583'
                        key: {
                            sys_security_acl: '9a7d2484cfe34834bad4b9ddc7a0f95b'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3bdc8246876221a488e6f1f429a1b129'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'outcome'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3c36080f9a2d1c730a8485069a3a8829'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'clock_offset'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3c3b66813f074282aa8950344ff85391'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'keep_until'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '3c40faaeff984d1e8a9d86ef2cd672c6'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'target_device_field'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3c6434cdd9f84fa6a3fad8c391b9c8a8'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'text'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3c82b3c8f012406eb706605707bc812e'
                        key: {
                            sys_security_acl: '02ec55eef90b451d914822587b178917'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3c8f20beffaa4761a3f79edc94ceae41'
                        key: {
                            name: 'x_1e_connect_configuration'
                            caption: 'OAuth'
                            view: {
                                id: '5d5e5670d23643c89627492eaa9f8b18'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3c9d4801cad647e48d6cf34d53bae96d'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3cea5508c4704092b5d6678f9315f12d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3cfdc111c57f4ba98ac168b4769366a2'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3d0f095432dd4e8690cf2dccbafdf680'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'agent_cost_per_hour'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3d198c4861c24857bbd6f8bcf86b3132'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3d5dec21327d4d28bf881cf85ca795fe'
                        key: {
                            sys_security_acl: '05bf566771c1479580e7113837c0a8cd'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3d7f02f0ad804b10adc0ca63aeb6af22'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'without_rows'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3d85444486ff4837af6169be546e859d'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3dcfd991826acfae5a798f229ad353a8'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'seconds_counted'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3e4156843c01475ebe01ce66b6ca2ef0'
                        key: {
                            sys_ui_section: {
                                id: '2dae9e3d28eb4a0584abb75747d885c1'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'comments'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '3e4a52601088437eb2723b22f72480ce'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'guard'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3ecd7f092f44401d96bc4fbc8e5735d4'
                        key: {
                            sys_security_acl: 'b4bfd36fa02b41258ae06569ffcb06ab'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3f090de7d7be4421be3eaeeecb8b0d97'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3f1b88d9ace92e9b19d875cc102bb3e2'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_category'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '3f210c93776947a2a5e8433f883d38b8'
                        key: {
                            name: 'x_1e_connect_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f2cf72f8e56400bbea83b2ea4781901'
                        key: {
                            sys_ui_section: {
                                id: '3c8f20beffaa4761a3f79edc94ceae41'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        table: 'sys_choice'
                        id: '3f861f981b19d045e12ae570a6b52587'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            value: 'open'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4002622dbdb54655af2cd57880da6fa5'
                        key: {
                            name: 'x_1e_connect_outcome'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '405de65c69eb41bcaed55d50862f0390'
                        key: {
                            sys_ui_section: {
                                id: '14206759b0294582b3e39ec6ea037d10'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_security_acl_role'
                        id: '40674a6c35b94d00b949ff6787611648'
                        key: {
                            sys_security_acl: 'b41a81c5788b451599f0413eb1fbb34d'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '406a80c6d44744bf9f67d5b80835ee3c'
                        key: {
                            logical_table_name: 'x_1e_connect_response'
                            col_name_string: 'run,sequence'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '407c45dfb7154d2a97baf6fa9d6ada32'
                        key: {
                            sys_security_acl: '6040f03a627c476ab8310f7d25a44142'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '40c6867a9e4d459d87cec6b30493ecd0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '411914d794114e03b25c003e0783085f'
                        key: {
                            sys_security_acl: 'f349396dafb747d7ba9e38921de847ae'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '412ce4f9454d4bd7842f72c34f2c988c'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '417c03488fd56cfc4ae00fde27737a37'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_comment'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '41866f3112e74bc6b0d7743ea7ce93ac'
                        key: {
                            list_id: {
                                id: '05666b47eda24c1791f790452040e62a'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'instruction_set'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '418b966f0adcf13bf5d96f0bb5dcd68d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'running'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '419acecf9c154c03bcc8740861e8c77e'
                        key: {
                            sys_ui_form: {
                                id: '13214bb4213d433a8692d5fc4188eddb'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3c8f20beffaa4761a3f79edc94ceae41'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        id: '419bcc5447034a388886a4f209bd965b'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'gather_data_minutes'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '422ac88cd1272acd1b170b0f7f6c2fee'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'rejected'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '42305f6632ae4453b3bd0d481280e44c'
                        key: {
                            sys_ui_action: 'a88a5498eb6548da91f2ba18e4051ae7'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '425ba1d1302840499c26ebbd00e87589'
                        key: {
                            logical_table_name: 'x_1e_connect_quick_fix_category'
                            col_name_string: 'name,sys_domain'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4271cae7ca58ba88589bb6a86c98acfd'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4272068637b94e13b70e77c761b9c1ca'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'enable_approval'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '428c5255d18d446187cd4fe3046f7e3f'
                        key: {
                            sys_ui_section: {
                                id: 'e0ec600fb7904bee899dec96153c45fd'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Problems'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42dac4aaf155aae1c11b7882b36d8062'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42fa0102dbae40369023100841851c9c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '434ff751780b494db23e69e0ae2f1c7c'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '43621f225e254d51afcc7e085558f032'
                        key: {
                            list_id: {
                                id: 'a5c701e64a804731b8de9c3e27c3c8b0'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '437008ee4c9c41b89d1b3dda68ca1d89'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '43cdb9c2a4e125601288237fd0ef5407'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'details'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '43ce31ab242c499597a117ef5f73136e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '43e2bce1eee2449ea9bad8e55399bb2c'
                        key: {
                            sys_security_acl: '02ec55eef90b451d914822587b178917'
                            sys_user_role: {
                                id: '79d7e62d8697411a8ce2256df549d6dc'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43e5d8b016d840c79ce8b2de68ddc419'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'retrieved_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '443e5a08adb34b8bb1146dbe1220690d'
                        key: {
                            sys_security_acl: '298653cf411e4f5ea298f0490753698d'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4472debcc7404e4dba51b8dc83c38e5b'
                        key: {
                            list_id: {
                                id: '05666b47eda24c1791f790452040e62a'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '448964fc1f5f4b7ead528a07311b34d7'
                        key: {
                            list_id: {
                                id: '609d7bf72d2843ed897bc0c4cb61c9c6'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4495ab2be6e8474887c44625865e709c'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'sending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '44b5efb529b442138642b8a63600b353'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'device'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4545de90c4ba423cad7d56a67548bd95'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'operating_system'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '456d711c937f42b3acce2d0d67fefa69'
                        key: {
                            sys_ui_section: {
                                id: '2dae9e3d28eb4a0584abb75747d885c1'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approver'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45c52e8cea0248638f8a0b83ddc74cee'
                        key: {
                            sys_ui_section: {
                                id: '14206759b0294582b3e39ec6ea037d10'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_dictionary'
                        id: '4624514abba7422f9fd8d5249c8c7829'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'device'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '466ce3154ddf41339da5912aa5876f98'
                        key: {
                            sys_security_acl: '49d76668a1674fc6b1d8a5c009303a2c'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '469f7800f35a4ded80e09e61b06110de'
                        key: {
                            sys_ui_action: 'fb2e7827afdf4a5f971fdf9e68467eb3'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '46a4b96d7411444295dd59b56808cefd'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'attach_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '46c665ec89c44694adba1e433b0fb001'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finished'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '470d13d02a3a4929a1654f894d39450d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '473e928c04304c4085a672891764962a'
                        key: {
                            sys_ui_section: {
                                id: '3c8f20beffaa4761a3f79edc94ceae41'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                    {
                        table: 'sys_security_acl_role'
                        id: '47ba573926884837ba7d7119f14cb01f'
                        key: {
                            sys_security_acl: '9e458f864112493586b70a449577f4c3'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '47caa086a1160510299f3ea140234b46'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '47e32ae704c444fabde5d0c014ea0823'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_until'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '47fb6ef879514dba9906494d8faad401'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '48dd9c9cc16c4c1fae5bbd6c499c4a51'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '49b8ad50441f41388f297f9012256b41'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '49cf40eec5b615ae99c0b39e1a7ca221'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'calls_at_once'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '49d39de51f91416fb93bf34addd8bc32'
                        key: {
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: '4a0b1dbb8df27e69753ac9ad1c6cb4c9'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'presets'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4a3fcfb21f1441399a608aa34cf33930'
                        key: {
                            logical_table_name: 'x_1e_connect_instruction_definition'
                            col_name_string: 'configuration,name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4a5d4e98d204471d801d1961979b005c'
                        key: {
                            sys_security_acl: '10c971a629454e9c99a5cc567dcef4a3'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4aa229db7a8b4177b153637f6dbf0c6f'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4af30448e3470598572eb9b08eac7027'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'awaiting_approval'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4b0e682d24e84f9fa6ebf2c97830ff6d'
                        key: {
                            list_id: {
                                id: 'a5c701e64a804731b8de9c3e27c3c8b0'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'agent_minutes'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b1c8c08618a47ce8464c8327585572d'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4b9e0afb10214bbc8286027854657569'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4bbad03bc9234a8fb2d8444ff373fa1a'
                        key: {
                            sys_ui_form: {
                                id: '1efe8dd8cb8343efbd8e488b1be74512'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4bd99666ab064b18859b9a168074233c'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'calls_at_once'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4bece41a4ae04040bc8be2c849c888dd'
                        key: {
                            sys_security_acl: '91fdd3fb8fc546c49926862cb80a9a9b'
                            sys_user_role: {
                                id: 'f5fd2cb1e98c458aa51e93c73c21980e'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4c6084d8df364bfb87280a119533930d'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4c66f5f05d0141d28ce23f91f6d222f3'
                        key: {
                            sys_security_acl: '9a7d2484cfe34834bad4b9ddc7a0f95b'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d00c2b1315d4db09751f78791cb4af6'
                        key: {
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4d1563a5e59341e69d5cb2961fc8364d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4d169560d5a8445a9ffd590dae20c029'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'target_device_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d1734e6f0624784873e8f7f210d0a73'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'attachment_prefix'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4d64a08e8a46483fa3a5d72c40b757f3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'approved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4d96dffb3d9075c0fd140de2a7cde008'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'expired'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4dca43bae03a4bbf8ac5889e5f4ff916'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4dfcc3411fc3448ea7a6cfa94e620ae4'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4e652ac6ff6a4100becf6c3365750c77'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        table: 'sys_choice'
                        id: '4e6d495606e9425ab567427ce05e1fee'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '4e6e5795a69541fda40ea456abd70c18'
                        key: {
                            name: 'x_1e_connect_run'
                            caption: 'Run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4e74c3ab75a74547a5427c8140e8096d'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'execution_seconds'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4ecccff3c5f8db7b7159fb578672964b'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_min'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4ed3206491f84b54a1cfbcb1f3d18a42'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'category'
                        }
                    },
                    {
                        table: 'par_dashboard_canvas'
                        id: '4f1058fdd1034dd08e001c883998a25e'
                        key: {
                            dashboard: 'c0de1e0000000000000000000000da00'
                            dashboard_tab: '15622c21eeea43efbc5b8c2e88ffd967'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f1b76b9740e4f88aecb3815f56caf78'
                        key: {
                            sys_ui_section: {
                                id: '382d9088b8db4d069ad0f74233382db8'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    caption: 'Instruction Set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4f4dea6a61bc4230a5864fa37db45f8b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sent'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f6309f827784c11abf264616d495cd4'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_choice'
                        id: '4f7576ac7770504a4d299411666c9457'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'unconfirmed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f75b9084bfb2851a631471a82578734'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4fb6da198d2c4337b3c5ead35884eb10'
                        key: {
                            sys_security_acl: '0d5848220cdf4ec6b9b227609c6a69d2'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4ff71311983449fd93a0e1e4fe9fabd1'
                        key: {
                            list_id: {
                                id: 'a5c701e64a804731b8de9c3e27c3c8b0'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'currency'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '500a40d3ebcb43d6bb98c0bcbef638cb'
                        key: {
                            sys_security_acl: '04cf8fc502de4fc2a219ba093a876171'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '503c362ac8e24e7db18060740d1eddad'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '504c5e5553df4fb3b337d7146c22609f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_reason'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '5067c54c3ce3486cbcebebb692306e0a'
                        key: {
                            name: 'x_1e_connect_run_event'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '509f9e9975564b289f5b3370f9db638f'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '50c527810fb648b4bc2ca78c0a6f69a4'
                        key: {
                            name: 'x_1e_connect_configuration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '50f34a83c89b40a5b874147755a4ed21'
                        key: {
                            sys_security_acl: 'd38bc6f3f379414ca4792018422df459'
                            sys_user_role: {
                                id: 'f5fd2cb1e98c458aa51e93c73c21980e'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5111adef0e514d98a65edae11ab9d8aa'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            caption: 'Quick fixes Category'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '513032b9b0954678a063032c63f8fdb0'
                        key: {
                            table: 'x_1e_connect_configuration'
                            short_description: 'Basic authentication may take its credential from an alias'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '515feaddf87c49639a8bb34d9139cb76'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'keep_answers_minutes'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5184237d312c4dd29d3a394f24215666'
                        key: {
                            sys_security_acl: 'c208f2eb984640609206a5edb0bebc68'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '51c63e3ec2694087941ee910e509adf9'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '51daff8332874540bf83ee25cf73a179'
                        key: {
                            list_id: {
                                id: '50c527810fb648b4bc2ca78c0a6f69a4'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'company'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '51e4e4c188d7d206e10aa2f3d1373bc2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'press'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '525fcd9e2b5f14b4f0f5bc5ca005b6fc'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'lapsed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5276d552f6dd724eb5065670de6d04ae'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'instruction_name'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '52d676f49fce197b8f6cf6969d98ece5'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'definition'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '53324b50bc4c4af4ab6fe807d552bf03'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_until'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '535d5cf3a5f54aaaa59a47ffba26894d'
                        key: {
                            sys_ui_section: {
                                id: '14206759b0294582b3e39ec6ea037d10'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: '5363c9f8ea8742febcff5c830d51b7b1'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '536b0f3dbbeb4253bfb8c51e7c745fc4'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'label'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '53e580d74d65409ab0d095fe16940eef'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'execution_seconds'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '541084f1a3fc17747ad9f4e239a3afd7'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '541227e28bae4f2c8ef47013e9faf896'
                        key: {
                            sys_ui_section: {
                                id: 'cd945da8c9124630a5ad95f331c4e266'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'decided_at'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5442dcea09464fcc984f6cdc8cdd28af'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'outstanding'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '54dd5b08eedd4cea96a21beb8d1737aa'
                        key: {
                            sys_ui_section: {
                                id: 'cd945da8c9124630a5ad95f331c4e266'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'decided_by'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '54e278336fbd4e56a5a92c16d1b40f50'
                        key: {
                            sys_ui_section: {
                                id: '2dae9e3d28eb4a0584abb75747d885c1'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
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
                        table: 'sys_choice'
                        id: '55117a07c2d17aab7039435d3141f2f4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'approved'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '55d41e6f803bb70925d6b7357e190de8'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '55ded9e4e2824480a31ffb6f8a937ef3'
                        key: {
                            sys_ui_form: {
                                id: '1efe8dd8cb8343efbd8e488b1be74512'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e0ec600fb7904bee899dec96153c45fd'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Problems'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5627b68b59334de5bf4efff1ffc2011b'
                        key: {
                            sys_security_acl: '91302898597849c588c83f2f4da810f6'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '562d1eb2e7c746d1b9236bc454949829'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '566f29588ca824dbd1031fe034dd781b'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'definition'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '56b041a297d44ee2a9edc0d4f00325f0'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '56b832f00edc4421bb306aa16f7f5a1a'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'only_successful'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '56c3b14fd8674a349381ff83059b3f02'
                        key: {
                            sys_ui_section: {
                                id: '7878325d4cb54a99b2220c7f1764fba9'
                                key: {
                                    name: 'x_1e_connect_response'
                                    caption: 'Response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5707eae65b106c53b089b137117ad830'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'agent_cost_per_hour'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '576e43d875ba48dfb3a86e366ece2804'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'mid_server'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '579e2b3aebc1475ab9ec9a36ebc60ff5'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '57a161a2c48744269c127ed10493dd8f'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '57d5057473954f4d83b287da6a400e6f'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'f62e138bc360450ca084d466c750b4ee'
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
                        table: 'sys_ui_element'
                        id: '57d611a0e0a8470abf26f21e035efeff'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_ui_action_role'
                        id: '58029f34f4a545baa96dff2a1c9d56e1'
                        key: {
                            sys_ui_action: '610ae7c7d3bf46738982d841433c4a25'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '582729766e3a4090a7463b016a7fcdc7'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieved_from'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5875a730f2e14365aac150530ff283e1'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '25'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '587a8718b504427ab61bd86fc4c1eddb'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'started'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5884c8ec113a3a9123676b1356dede4e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'number'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '588533ad1dd04badaab32d08619d4451'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '58ff4dd080e140dd94008dc7fd4304a5'
                        key: {
                            list_id: {
                                id: '609d7bf72d2843ed897bc0c4cb61c9c6'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'manual_minutes'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '593b835722d54f2cad253cc315a53f68'
                        key: {
                            logical_table_name: 'x_1e_connect_incident_outcome'
                            col_name_string: 'seen_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '599eaf31ed914cfcafd32927b5603078'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '59b6026b1de74fa7bacfd5c3e020aae5'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'seen_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '5a3f6d17a56e437db3990c542777fa79'
                        key: {
                            role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                            contains: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5a62dcc41b3df1a42a956eabdb39b4ad'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5ab63459fbd9463f9802d47fb991c10a'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'experience_entitled'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '5afac1f1324649ca87867f0f468af5cd'
                        key: {
                            name: 'x_1e_connect_run_event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5b0982afae854f258241762babce2caf'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retrieved_at'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5b2af0ec22174cbe9951780b977f8575'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'company'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5b65570ed4d44d54aae92a85b027736b'
                        key: {
                            sys_security_acl: 'c16d13cde274435cbae03eea752606b8'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5b742bc6aea141a2e3e3ec97b4c8e182'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '5bbe5e994a4a4e8996f9340ebb6a1b7c'
                        key: {
                            sys_ui_action: 'a57e3e7e66e14c46b50f62f92aa479d1'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5bcbe2c13882cbf468bc8d390921e9cd'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'parameters'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5bce80ace3f341e69e4b95d3f6644f67'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '5bef7418c481429c96db93844d7bde1e'
                        key: {
                            sys_ui_action: 'e7e64a1550ca4bc6806ec8269da91520'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c198442971960a01bf750ddb96b2b60'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'label'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5c21944b8e8b46beb772980496284d76'
                        key: {
                            logical_table_name: 'x_1e_connect_instruction_definition'
                            col_name_string: 'active,sys_domain'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c6c141da46d63af1df709b4addfc60f'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5caf88c98c0540059c94e760eaa882e4'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5d0da059c61d4fdabec6f881ff46adae'
                        key: {
                            sys_ui_section: {
                                id: '382d9088b8db4d069ad0f74233382db8'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    caption: 'Instruction Set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'configuration'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '5d5a8f317dd444019bd5e0d0ea09241f'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'status_wait_seconds'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5d85cd32353a7a60b08ba376a481d847'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5d8dcca574344b8281e8faf8bc506939'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5e2a23e99045449a8f708ae61b99698b'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5e3f502e2a0b4de19220c07a241f6cdd'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_minutes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5e6c7e0a351b8cdc08e0dfb44bef27f0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'stored'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5eba4a90e5d04a9b9e9b10e8d0d69b3f'
                        key: {
                            sys_security_acl: '9a7d2484cfe34834bad4b9ddc7a0f95b'
                            sys_user_role: {
                                id: '79d7e62d8697411a8ce2256df549d6dc'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5ee8e1ac2ed14c66b7cf1598e2b5115d'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f03579eabd570614f16dcfd4f6809be'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'reason'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5f5bcb92a7bd4198950a941502e4db07'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_minutes'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f73f4006198ab418546b0c6c3a33c74'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'execution_seconds'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f8ca24e629475064a7694722e83cd2f'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'only_successful'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5fab1d17710343f18780ed0269653cd8'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '601ef6b18bbb40b78001c810d3f84684'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'seen_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '604f72fe18f149948730124a355b5296'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'completed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '60874ea977916f1351150437d8df022e'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_max'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6093e0409aae4a96b1dec19b539d83ff'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '609d7bf72d2843ed897bc0c4cb61c9c6'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '60abb3139f3d4156a4beb28b0e0e656e'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '60b7080140394f9b8eca6af09f98560d'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'approval_required'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '61441189121f4a1dad249b981297d2dd'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'parameters'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '622577b58f2a4060b0e574490436bab1'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_ui_form'
                        id: '623323be17ef4828b03c268ba49a35d8'
                        key: {
                            name: 'x_1e_connect_configuration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '625a1956f2024c58a912d6757222d0b6'
                        key: {
                            sys_security_acl: 'efbe8373ab7142c89dcd5d3f825cc52f'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '62aa28c8e247430c92c57c50518f71f2'
                        key: {
                            sys_ui_section: {
                                id: '3c8f20beffaa4761a3f79edc94ceae41'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        table: 'sys_dictionary'
                        id: '62b92f881e8a4f51a7e85bab205c5ee1'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'platform_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '62da76205f444372b3a27db2bc0ca9d6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_field'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '62edef09c81c4c35b2eb8f3e49b6f6e0'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'saving_settled,state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '631bdd80241c4a249cfd09cd1fe623a4'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'f62e138bc360450ca084d466c750b4ee'
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
                        id: '634114288671d5989e3ddcf22bf055a4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'saving_settled'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '6370a2ceda7e4954ba2f73e6180b259a'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '63a3e0cb0448408599749311d0be1442'
                        key: {
                            name: 'x_1e_connect_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '63ab2edfa8d34a94998ee7cd16157d9b'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'platform_status'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '63cc2a0d3c9944ef89547d2581662cb8'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '642ce387c180e01de5d06ce2968d041e'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'active'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6434071dcddb4357a0aeb13c80036225'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'waited_for_device'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '64c5ddf015ea4d3d8f918d51dd5c69de'
                        key: {
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '64f8033ccc284964bc8e894970052a4c'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'starts_per_minute'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '6504c8f3f3b141148625e8de63680299'
                        key: {
                            name: 'x_1e_connect_configuration'
                            caption: '1E Core App Configuration'
                            view: {
                                id: '5d5e5670d23643c89627492eaa9f8b18'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                        key: {
                            name: 'x_1e_connect_saving'
                            caption: 'Saving'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '651abf304102427483de03e079d2fcd7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6586c4ad918f850f782ac7130672c438'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'person'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '65dace91457d41d9a6d69dc619624a71'
                        key: {
                            list_id: {
                                id: 'e283a5325ae44930b6854dff6bb5d2fb'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6675e294bee24f1d965b3d1634db2116'
                        key: {
                            sys_ui_form: {
                                id: 'b4fe5dcf709a477fa91877bf42d8f4b5'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '66b0757e80de1cf4ec89f17d835fe92b'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_subcategory'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '66d8efe41b039ef8f159fc594675e456'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'requested_by'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '675285c4aa76486daf811022fb4199cb'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'unconfirmed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '67add0efa8ae4b57a47ba59197e77a7b'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_max'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '6808352864924876be0c7a862a915cba'
                        key: {
                            sys_ui_action: 'a57e3e7e66e14c46b50f62f92aa479d1'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '68416b43341624c8ba5e09310872118f'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '693afd17c4a34252ba4a3dae00cabd49'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'done_looks'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '693d64c2bcca4ab091f52fa4b3db133e'
                        key: {
                            sys_ui_form: {
                                id: '1efe8dd8cb8343efbd8e488b1be74512'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'cd945da8c9124630a5ad95f331c4e266'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '69800601a06f4f1ba79d8343f55ec110'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '69e8acb78078453780fd09ecbda75762'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'completed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6abf8f04a14142dc9ab35e5430925fdb'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'stored'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ad512ef23914f67acf9a12c8ab3aa41'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_detail'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6ae130aa7767455cbb8f91466d6d81fa'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'currency'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ae316c5d04948f6aece026ccc192855'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_poll_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6afc1a2475064cf5b9784c65b9b43c57'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'manual_minutes'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6b11c58686ca45d4afc9fcd54f107b5d'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6b894a76a07381ccda8f959256ad0ffc'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'runs_counted'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6b9dd8686c8b45a79af9aae8b7bb231b'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attachment_prefix'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '6ba02f8300c84cedb64b99ae3d937306'
                        key: {
                            name: 'sysapproval_approver'
                            view: {
                                id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                key: {
                                    name: 'x_1e_connect_approvals'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6bb1f4df3036457cbfe08b13269ec8f9'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'response_keep_days'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6bb5e88bb795c195dd437068c2e51e05'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'text'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6c19fec89edd4e4b824ca733164d413f'
                        key: {
                            list_id: {
                                id: 'e283a5325ae44930b6854dff6bb5d2fb'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6c1ed7eb5f044a64b92536e74955972f'
                        key: {
                            list_id: {
                                id: '5afac1f1324649ca87867f0f468af5cd'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'person'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c5c231919a446d8a8fef66d43f5e742'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'amount'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6c68c94b64ee466480c76fefaae27db3'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                            value: 'macos'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6d07a2a0a2d440b5a22fbbba60bd8ece'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition_version'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6d2cf3e3594f4e759aff47cc9d00e315'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6d404944da9a4721b55e3f519a272752'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'runs_counted'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d695bb07a994ebda27778408ca2ebc8'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'hours'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6d70d557469e486b9cc0645933a0ffaa'
                        key: {
                            sys_ui_section: {
                                id: '382d9088b8db4d069ad0f74233382db8'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    caption: 'Instruction Set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '2'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '6da259f0bdbb47f7b1236988c2819212'
                        key: {
                            name: 'x_1e_connect_run_event'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6dd980191bc74db1ad5a8cfa3d24c99f'
                        key: {
                            sys_security_acl: '374f0bed5304402fa30670b3b43b91d4'
                            sys_user_role: {
                                id: 'f5fd2cb1e98c458aa51e93c73c21980e'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6de2b98ddede4c5792ef94433b53bfae'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'configuration,sys_created_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6e53fd89cc0642b48dc942efa2e0cc8b'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieved_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6e5deb46dd024c439ffd7e8cb2030e24'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'finished'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6e917f4e52634196b601b510ca09c359'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'day'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6eb0572c43364f84a79d27754b05f088'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'row_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6eb16a168f324b9aa397fd1959db4b55'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'seconds_counted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6eb8bd9dd7774e44a1fee8eb795e4df7'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'shard_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f1a7a789c6d482aa44ec2ccc5526a83'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'parameters'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '6f29d60fc91549f59b0a1d5b06af4163'
                        key: {
                            ui_policy: {
                                id: 'f4a7bf0e1d8443c0bb3cdbd1d9e82bdf'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Modern Authentication asks for its own fields'
                                }
                            }
                            field: 'kid_mode'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f42421e5cb34b5f9e0d45b0f565c27a'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6f5110c37e1e46f4be0cfe42900b6aea'
                        key: {
                            list_id: {
                                id: 'cc94d8d38ff7448ab1e9d04b1b2b739c'
                                key: {
                                    name: 'x_1e_connect_incident_outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'help'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6f54753252784ac89b676e282d2a883c'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f68905f8a2ac6f7edfc148772f26d14'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'guard'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6fcd7f9c661543c1a99a012ef06aa3a8'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7035ae7bdc5e498983663cfaa5afc982'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'work_note'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '70bbd580771f4f8790c505dd6cc9556c'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'enable_approval'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '70d92ae3dca34ab1a53fca2ef9ba9c5b'
                        key: {
                            sys_ui_form: {
                                id: '623323be17ef4828b03c268ba49a35d8'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '71028cd0cdfe4d4dbc25dcc99982080e'
                        key: {
                            sys_security_acl: '5e91a58fa1bb457e841930129c5c8dc2'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '71395ad419824f2f9674e001569ce397'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '715a56ee61e4411d90e9e6332a3f858f'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71a81393cbba48c88b76633d0eb36478'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '71c8f025a56f41508876799e49de1239'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'work_note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71d24daf1a894cd9b7a8c81962c233cc'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7220ddfd7e647b9aa58a638f365e4ecb'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'incident'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '723128956ab3c1c6e860fb6c88444d4a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'step'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '72900c4ac84f40739df2993fe58f3da5'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'readable_payload'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '72b6744076fc4143b97258db9fa07a1b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '72f70d33df1e1fabe41b387b84c0ad6f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'expired'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '731397d10de8594e0420db7c98105673'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'hours'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '733f3ab235ac4ae7a8f7e1a00665cdcb'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7348b675dce84b89ab369af1fd44b764'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '73628f08c7ea4215a7ae1edf5961ec7a'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'history_keep_months'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '737de9123ee04fbc8decec37cc058bda'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '73e08b022ec741eb86a453f86c441440'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '73faeaa7373a48b3a0f1247b8d66b212'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7443eb9a75c740b4990d2d4bc2d46a96'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'answer_ms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '74483de92084e419e95b538292e0627a'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'platform_id'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '74a63da76c990bedf2a14354d99b9147'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_field'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '75695f9913494f07bf3794c93a562864'
                        key: {
                            sys_ui_action: '64c1e87d26d2409aa9cb0edc7817b503'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7582c8a164759c925254c7254123e116'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'starts_per_minute'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '763f056c7dee8274b44b86fb8c8103b5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_poll_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '767d4d0e747947d4ac979dac13eee1d3'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '768478fbe363cf7b0bcc3dfc177b387b'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'queued'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7725b6b65985482fa88211be01a8ea45'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'requested_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '776fb4bffbd54766bfe1628f83fbe366'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '779f0d75edb7407ca3b759c720cabcf6'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'execution_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '77da3a5f5c9c312fe4820b3c8972ac52'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            value: 'returned'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '77db7c26bee5a13babd7a6f745f64720'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'incident'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7811e9cd0d074e95877e1c97c51f9fb5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'instruction_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '7837c243cd12442291649927d78e3261'
                        key: {
                            name: 'x_1e_connect_configuration'
                            caption: '1E ITSM Connect'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7856211488c5466e848173753f978323'
                        key: {
                            sys_ui_section: {
                                id: 'b529d6509dc04b4cbc889bb6f5ec2d8e'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    caption: 'Run event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state_before'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '78573b06445c41ed80a02ab2203979e4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_by'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '7878325d4cb54a99b2220c7f1764fba9'
                        key: {
                            name: 'x_1e_connect_response'
                            caption: 'Response'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7879efcf0d9043c1bd41f77d4ac0d14b'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '78b6c26ac9ac460faa74767a5ee6e319'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'clock_offset'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '78d0e76360824686b5b8490eef10cde9'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'configuration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '78ef2f41cc284342b5d5f8a7632340c3'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '78f6bd66eaa143a8abe16d348a481854'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_min'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7908619d5e0248808ef1669309027e98'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '796754cecdea4710b95300d9bf557077'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'requested_by'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '797655fbb0784f7da488fc552cf46dc5'
                        key: {
                            sys_security_acl: '355cb4f2bbb2499aab7c72ced63251e1'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '797ba209090f40c2a9ecbbde471d1ec3'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'response_batch_size'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '799b70f68e8443259d3d395b81488155'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sys_created_on'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '79d7e62d8697411a8ce2256df549d6dc'
                        key: {
                            name: 'x_1e_connect.Tachyon_Approver'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '79fc158ce466b6e5e78bf0a5655aec1a'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'incident_subcategory'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7a63aebd5ce449f799ba0ed086028772'
                        key: {
                            list_id: {
                                id: 'a5c701e64a804731b8de9c3e27c3c8b0'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'day'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7a90ed2f3264419cb913a06292d67e94'
                        key: {
                            sys_security_acl: '511eaeac21b54d10ac96e355fcce9e36'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7aa8ff6a1d44eef589cf40e70fb3910c'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'history_keep_months'
                            language: 'de'
                        }
                    },
                    {
                        table: 'par_dashboard_permission'
                        id: '7aed264c09f04e699b66b49cb36f39b7'
                        key: {
                            dashboard: 'c0de1e0000000000000000000000da00'
                            user: 'NULL'
                            group: 'NULL'
                            role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7b1c67670b134c71bff87e8fcee9b9fb'
                        key: {
                            sys_ui_form: {
                                id: '623323be17ef4828b03c268ba49a35d8'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '14206759b0294582b3e39ec6ea037d10'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7b2af24fe7154e28856c7a859d48b699'
                        key: {
                            sys_ui_section: {
                                id: '5111adef0e514d98a65edae11ab9d8aa'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    caption: 'Quick fixes Category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7b3c4901ce6f9b34b39289519c17cbbb'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'shard_id'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7b6e3142baf344a98ef2034e5260d706'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'credential_alias'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7ba3ac5037967681a23bf6c3fc1c64b7'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7ba3d735e376400f920e451b1ed677f0'
                        key: {
                            sys_ui_section: {
                                id: '2dae9e3d28eb4a0584abb75747d885c1'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7bae4f151cce4fc5af00ba65c58e1f25'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7bbb12d058fa4531954778b94a9ac92d'
                        key: {
                            sys_ui_section: {
                                id: 'cd945da8c9124630a5ad95f331c4e266'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_ui_view'
                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                        key: {
                            name: 'x_1e_connect_approvals'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7c346e4ccd8847429b9f8d36329a84ec'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'gather_data_minutes'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7c4e3d13e8674821ac7a6cf8175f5d64'
                        key: {
                            sys_ui_form: {
                                id: '29e2110827564799b034296bc028c1d1'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5111adef0e514d98a65edae11ab9d8aa'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    caption: 'Quick fixes Category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7c4e9de5416b4da9964a78603d2ff6a5'
                        key: {
                            list_id: {
                                id: '609d7bf72d2843ed897bc0c4cb61c9c6'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7c5be100bf8d4f6fb0975eb9b3c2641d'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'execution_seconds'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7c6ffc8260c910347998a41385693042'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                            value: 'macos'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7c762a150a3a4e4a9cab08d148521fac'
                        key: {
                            name: 'x_1e_connect_saving'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7c98199645654e65b491ac962ae7480a'
                        key: {
                            list_id: {
                                id: 'e283a5325ae44930b6854dff6bb5d2fb'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'document_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7cae712ff44c473da33f953e701d6688'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'parameters'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7d524dbd0910f093ed1812e2357dbae4'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'gather_data_minutes'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7d556dc633fc45e4a23ecd5ff4f6d484'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'amount'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7db8787e5bda4718917955d96dea37c8'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7dc7fc85cf7a4ca6a8297c49f05fc365'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'instruction_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7de167c971ce411697e2b5d0ad55801b'
                        key: {
                            sys_ui_section: {
                                id: 'b529d6509dc04b4cbc889bb6f5ec2d8e'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    caption: 'Run event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_ui_section'
                        id: '7de52b8419d14a569a4a74908c022794'
                        key: {
                            name: 'sysapproval_approver'
                            caption: 'What would run'
                            view: {
                                id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                key: {
                                    name: 'x_1e_connect_approvals'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7df9e51093c4405dbcc5d7a42dd2415b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7e19d98ee06eed893111496241925aa3'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'currency'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e7d90f1feb040d2b2a345747f1db7b8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e8bf8c5cdd949239b2ce41d56118749'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7e9152f31335e2e1415fd87a476069b3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition_version'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f38b02212504752b998cc9705ddcdb2'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: '7f5b3b99e4a446a2b279e8c531b949f3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'requested_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7fc7d9558cd9af96e7759526620acd4e'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7fe0af26b09f993e2cb9f0882f358c9e'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'failed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '80c58ff99e684f3f8f2c328902f0838b'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'configuration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '80f87d81df48468c8d018ea6e90e271e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '812846548745421d836d0c408bb12853'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'run_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '814a87c902154dffa05a51fde15014ee'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '81d86295e17641bc8a8926b656430595'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'starts_per_minute'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8217dd29632e4f148d2b390d64673643'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sys_domain'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8254a8b3a7f344fb908002a771c23a5c'
                        key: {
                            list_id: {
                                id: 'ddc0411c842240b4b9f29b219c2ca603'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '826216fcb2684b7e2a861914fbda7cd3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_id'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '826407f72e0826ff3c790b6c6dd44b21'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'columns'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '82a512d306874389945af0bd981adf80'
                        key: {
                            sys_security_acl: 'efbe8373ab7142c89dcd5d3f825cc52f'
                            sys_user_role: {
                                id: '79d7e62d8697411a8ce2256df549d6dc'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '833bbc3e0ba94c3b894ba3bfef536f0b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8376aa001ef2428a87e2b2ad94400064'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_item'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '83edc62799654376ac6e72e92defedcf'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'found'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '840c23d2fe9540949544b0b4160033f7'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'category'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '841174626878367ca6befe690ff35480'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'platform_id'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8416c5ff397f4050b87269ce73376aa7'
                        key: {
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8437ef597e8b433297d7e60c8f8af07d'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '843873532153cb4f20ccd9d0a8f6bf48'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '843a85a7d8f94db4ad9f31f123c8dad4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'execution_seconds'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84457392b4484f1aab7a7e23c6129bf5'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'person'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '846b19f65ad44cf08433a5694e62b935'
                        key: {
                            sys_ui_section: {
                                id: 'd34a5e5747b74dc7b50295bdf7b89c7d'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'columns'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '84a74ddbc5644b33abf6169736b2ccf6'
                        key: {
                            sys_ui_section: {
                                id: 'b529d6509dc04b4cbc889bb6f5ec2d8e'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    caption: 'Run event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '84e20db768388217e82f21bebcf24ea2'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'withdrawn'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '84f1a0ba3ee0404cb9f10fb8dbd0f081'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '853c98f7d6be4148ab191fa8cd5ef6ae'
                        key: {
                            sys_ui_section: {
                                id: '3c8f20beffaa4761a3f79edc94ceae41'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        table: 'sys_dictionary'
                        id: '856f74d863774c3b92af5e17d9b3aed5'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'search_text'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '856ff01c88124290894608072e58c357'
                        key: {
                            sys_security_acl: '626751592bbc41748afab810133de4d2'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '858bc7954ece6fb9ccfd975ef3b6f8bb'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '85f0c9804dcd41e58aa445bacb605fde'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8606d1aab3e14512822b7be92d35f942'
                        key: {
                            list_id: {
                                id: '609d7bf72d2843ed897bc0c4cb61c9c6'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'agent_cost_per_hour'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '86251566db294abb8123558537bd96f3'
                        key: {
                            logical_table_name: 'x_1e_connect_outcome'
                            col_name_string: 'ended'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '865f939852154bb286543206ba4da7fe'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            value: 'linux'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '86bb2ec423344ec7b8055fe4ea1dcd51'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_minutes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '86f552311460afa02220cb9c315d8c3b'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_keep_days'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8702c5d40a254f94895854bc2e590db2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '873a93a96b1f481db420118392ce10c2'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_by'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '87426882210a46b9a71763aca3a2cc76'
                        key: {
                            role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                            contains: {
                                id: '5a5419f06d5444e29ed44524939527b7'
                                key: {
                                    name: 'x_1E_core_connect.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8771cb519add43c0966ce51148addc18'
                        key: {
                            sys_ui_section: {
                                id: '3c8f20beffaa4761a3f79edc94ceae41'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        table: 'sys_dictionary'
                        id: '8844c50f4700480fad7d83e87c9e0842'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'found'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '8859f964a661492e8d6ea802075fbcdd'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '88bfc1ffae354ad8b3106b1687c4ae19'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'agent_minutes'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '88c0955b9ea245dcb15cc6c02e0121f3'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'withdrawn'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '88d5a14d1c4a410a9228feac98106a8f'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '88e9341483f347ac8a777f6f92285d98'
                        key: {
                            list_id: {
                                id: 'ddc0411c842240b4b9f29b219c2ca603'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '892ec623877b4e1c9ca38f3d5c438297'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'average_due'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '894390b0e68340fc8ddf0eb31678422b'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '89655e97b1574e18aa2238927d9d6b87'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'definition,device'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8a521942c3be47778e1368c3f4722b25'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'approval_required'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8a5602a189a1346f2068f7b3256a2c27'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'description'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8ad00ebc8f944b618003ed30ce752470'
                        key: {
                            sys_security_acl: 'c4119d22692545bba41459168e6c89c4'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8ad65441fd482edf820fcb456a29043d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score_read_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                        key: {
                            name: 'x_1e_connect_run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8b2a680ed34a11bdc2b4fd1dc04d9a8a'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'cancelled'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8b9c5a9eacb1455b9aed46dab9b1ff71'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8bb7b0f6f7944ba898cc9ee2c91a31ee'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ceb178d98cf4f8e8939b7aad8e0b0ed'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'label'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8ceee98b11074b27bafb27c5841314a4'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        id: '8cf31ab91a1349c68f27485076ab6a83'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'done_looks'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d91d80c9f6b471f96a3b93ab0b18cef'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'subcategory'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8e0cb1f1ad1f4238836c83e2082ebd2a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'received'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8e108862a0364e11b97b64a7807ad7eb'
                        key: {
                            sys_security_acl: 'c208f2eb984640609206a5edb0bebc68'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8e43bb6606e64d97b9cb8fc57fe6e529'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8e4c3e714d004156ae70507f147c79e5'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8ee6def37b66509ecb5eaeb9002f4dc9'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'description'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8f17735cb6c04be6a7bdea4a847b41ea'
                        key: {
                            list_id: {
                                id: '50c527810fb648b4bc2ca78c0a6f69a4'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'retrieved_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8fcfd693176a9e1eadf34ae238d8fac0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'configuration'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8fe587a8bda74342bca6504e4e58d972'
                        key: {
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'readable_payload'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9022fd0f1871d3eec93222670440f40a'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '902d56fafc774a4987d8df815d499806'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '907ffe855eae4d9caf8a7a921b4fd5c0'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '908a8f03ea94676c6b775726aadc79af'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'configuration'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '913cef3aae0342d5b8525dc51e24e50d'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'f62e138bc360450ca084d466c750b4ee'
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
                        table: 'sys_documentation'
                        id: '914142a484784aa383712a7a6f6e5f91'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieved_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9176f2159bd5498697fe8a142adbceec'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'instruction_set'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '919ec6b8e7a3407b82019baa091a78df'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '91d0e15cbbd14d908018eae6b62c433a'
                        key: {
                            sys_security_acl: '3a54d01f66b34ee4a4d0f7a648e5eb46'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '91ffeb5afee3445cb6de870c9960048a'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'currency'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '92115e08cb9b417b818b3444e6b247bc'
                        key: {
                            list_id: {
                                id: '609d7bf72d2843ed897bc0c4cb61c9c6'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'instruction_set'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9231331707e042fdb8cb01d6835de847'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9249b260e4344dea973dc6be36f1b3b3'
                        key: {
                            sys_ui_section: {
                                id: 'cd945da8c9124630a5ad95f331c4e266'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approval_until'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '9274326924594951a175dea9b5d1fdef'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9275d7ec762b47d0b85d67af0cffaa7f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_id'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '92e8ddda4ce5478eb0af1603ea930ca5'
                        key: {
                            sys_ui_form: {
                                id: '9ab9d1f3158a4e6584492f3a1caa4c47'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b529d6509dc04b4cbc889bb6f5ec2d8e'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    caption: 'Run event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '92eae8b267b7f7a416d88af1c73cd7fa'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_item'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '9322d03385684623b4a797cfa8b1a708'
                        key: {
                            sys_ui_form: {
                                id: 'b4fe5dcf709a477fa91877bf42d8f4b5'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '933a84904527424e9f644600a5ec7df9'
                        key: {
                            sys_ui_section: {
                                id: 'e0ec600fb7904bee899dec96153c45fd'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Problems'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '936865a376ad4bbb981e1528abec5718'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'retrieved_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9380550f13604f02a215c7d687e4ca87'
                        key: {
                            ui_policy: {
                                id: 'eb8d827207484cfea6c9b8a2dafbd3e5'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Basic authentication without an alias asks for user name and password'
                                }
                            }
                            field: 'user_password'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '938e35cff9f749b3b476c32de264011a'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'enable_approval'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9398715acc4541cfadc156b6c585cd86'
                        key: {
                            sys_ui_section: {
                                id: '5111adef0e514d98a65edae11ab9d8aa'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    caption: 'Quick fixes Category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: '93b0cb2f7dda6f8b01d5a2c423f5825f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_until'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '93b3fe81e79c47779651e4d6a8221df0'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'user_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93c7d9fa9c954b33b58498568c7e29d7'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_table'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '93d0077035cc43bfa2a6a1723c06815b'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '940274dad4d34ac6968b9e961ad1aeb9'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'history_keep_months'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9427ed18805249fdac71e0bce110dbb7'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'work_note'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9453d0ca56c947e7bfdbbfe8697515e8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '94d66dc825654dd8865460a93bda4ca7'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'definition'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '950fca35f8db4c6caadd5eadddbf03c2'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'instruction_set'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95179809c86d52b566bf715192ec17ab'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'subcategory'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9520dafe8a2008f71551277b064cdf40'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'awaiting_approval'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '953ed0a5a69b4099a8c04970d3ad9b3d'
                        key: {
                            sys_ui_section: {
                                id: '5111adef0e514d98a65edae11ab9d8aa'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    caption: 'Quick fixes Category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '955a47b1a8ee4a359d991333865e518e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'waited_for_device'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9560b5e00ada4b62b9104209e432d2e3'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'found'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '95a3acfbe6b2498681a891a7cab94472'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '95d8a55019594691b6b77579fb0d0d84'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'only_successful'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95df58186b6d497e836b252f1168ec84'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '95e4095031fa41968fe0d5640bc01f32'
                        key: {
                            list_id: {
                                id: '57a161a2c48744269c127ed10493dd8f'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '9606803252254591a4a936f9f1a86bef'
                        key: {
                            name: 'x_1e_connect_response'
                            caption: 'Cells'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '967709b1f0d343e4b9bfcbebf391c94c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '96e5bef4d1311d91e004cee242659b7c'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            value: 'held'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '96fe133c676a47f8a1663f41beab4544'
                        key: {
                            sys_ui_action: 'df111e1d82ba444ea89e5f3d0167c940'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '977687f4665b40d889279993e68b6374'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '97b5b7a542bf41d2afe0532e83a9dd2e'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '97d04c6e01bc4660865027b38f5b0180'
                        key: {
                            list_id: {
                                id: '5afac1f1324649ca87867f0f468af5cd'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state_before'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '988b74f4fd8566e84399e03eb79cda83'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '988fe4f0d16381d3578ea8ae03fb74f8'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '98bb3c4dd0704655a703784c3470eab9'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_documentation'
                        id: '98eba98611ac4bcd85c593bc1eec73e6'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '98f3dd67c33b2c418a9316dcb25afb49'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'amount'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '98f4eb9354fe9bed040dc3383631206f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9969ada2a037465889e8f0c57bf29fb4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'configuration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '996ca0921865495a9190844d25cd4dc9'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_name'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '99c2abc0aaec4a489af6ba460c661602'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'response_batch_size'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '99d83efa3a7d452a9c1e8b7dfb8db2ee'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9a4071af4c656574c1a20ed2df7ae600'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'currency'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '9a43b79bbb9340118edcda831e0388f1'
                        key: {
                            name: 'x_1e_connect_saving'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9a9656fdc61f8689e332c1f1d546eba0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'withdrawn'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '9ab9d1f3158a4e6584492f3a1caa4c47'
                        key: {
                            name: 'x_1e_connect_run_event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9ae6bae9aec646918a3e67a4784d982a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b06dbfae53c49cebc07b40725e1a12f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'work_note'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '9b2a6c63cbc54724bfd9e2235294d8a8'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9b6d23c12d184eb489dd2590b64f4d85'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'withdrawn'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9c36f1024c2c4d349166390f405a515f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9c3d6d1282444249a79814379338a256'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'instruction_set'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: '9c3e9e1de0f444a58770f8d9615ebe1b'
                        key: {
                            ui_action: '767fdc40c303477199caa79b688fffe9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9c90da0570f64d7fafb682ce3f3a8712'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_sequence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9cc1a97939684b66adce07e115c43e6e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_minutes'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d08b1f7de9945f2a4ec409c2e2beb43'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score_read_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9d5b9877883b428ea4aa06743eeedcba'
                        key: {
                            sys_security_acl: '133d3d7cfb6741e7b20ac2e681673133'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9d5df3a62925dc2fa2d1d91c25beeb23'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'failed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d6e3fdb70a6499db3a42f0e60925667'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d6f4431fb9b471bb8d6d60362077a1c'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'application'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d9f4a983766497ea132b7e88ede63cf'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieval'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9dc00d2902e94f2d8c344801a8748eb7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9df19e108b744ae1896ad0fd8cb40e31'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9e1b7100f95bb85748175dc7fad1fe5a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_number'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9e64d1588b6e401ea05f731c01ff8e36'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_sequence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9e76933df9284f1f81ca3aae66613441'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'subcategory'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9e7fb0c61dbbfcfed1df339aba6d153d'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'withdrawn'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9f35be2bdb3352b406a55ec25bf8e6c9'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'queued'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9f8fe2207bfb44d7ac1e7694f1923b7d'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'attachment_prefix'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9f90b0e92c9a03f944e641bf7ecef673'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_status'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9fa4c9872b454cd38f6625c6506cce0f'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_subcategory'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9fbaf9345c604c44b401e6f6c079f923'
                        key: {
                            ui_policy: {
                                id: 'd802abe9c3dc4cad9f8cd1a1590af13f'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'A configuration of a domain belongs to a company'
                                }
                            }
                            field: 'company'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9fbfedf4ebcffbe18a1c8e9ef0d5e795'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'category'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9ff95b9cd12f443e842631a62e33d886'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a0327b4eec974b388c15f1cde1c0213f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'stored'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a04733b78f8b4399b47a41ab52f38355'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'columns'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a06674f0c12d4ea2863659f8a0a700b6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a0b4ff6eae054940807ec2d243e56fbf'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a196809a8924f9f13655bfa5f3b203e5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_minutes'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a1edd94051164c7a9f70314de6b9e082'
                        key: {
                            sys_ui_section: {
                                id: '7878325d4cb54a99b2220c7f1764fba9'
                                key: {
                                    name: 'x_1e_connect_response'
                                    caption: 'Response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'row_id'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a1fe485272b14aedb5b172885eb5e1a4'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a22e98552e484fbab988ab1486a7573c'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'currency'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a265a9376f9045949b038716ccf99824'
                        key: {
                            sys_security_acl: '82120621c6fc4af1bd67164a25d72f1f'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a26b0721329b436d983f0541ad2e777b'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            value: 'windows'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a26eb108d51149e893288eb5a5d52259'
                        key: {
                            list_id: {
                                id: 'ddc0411c842240b4b9f29b219c2ca603'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a27c0d1179cd414597f22a59fce763f3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a28dd723760c4fc1bc4277ae6b981137'
                        key: {
                            sys_ui_section: {
                                id: '14206759b0294582b3e39ec6ea037d10'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_choice'
                        id: 'a28eb0df76f04d8ea1b6c4ba9b397062'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            value: 'returned'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'a29e19e014124623830c0c419cad6334'
                        key: {
                            sys_ui_action: '8ae4c783e164469480926efe401a042d'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a2ba041581ce405ae8425ec6fa1cbc4f'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'instruction_set'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a2fdfc4f1b828d72cc989a3f1d7587ee'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'active'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a31dd2b175dc461a9f6c3ad2383779f7'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                            value: 'with_run'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a34c772af15c4edd80773c1af28c2269'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'incident'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a37eb001d4f941a8a0b096e9b0d53edf'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'details'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a3c502b669574f1a89257ad095efca93'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3c9ed827f7b4141ae2b808285225280'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'calls_at_once'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a42da45eb9624f048cb3eabc388cd4a2'
                        key: {
                            sys_security_acl: '9a7d2484cfe34834bad4b9ddc7a0f95b'
                            sys_user_role: {
                                id: 'cbf89c8389cb4e54ae642b46b5290f5a'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a456ac47374a4b4fb19863ae0c5bab69'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a49bacc80ba346ca874e8b2614e8fe02'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a4b4800cdcdd490b9dc8cc803105f86f'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a4c88167ed8c440690f87e423b36fb63'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_number'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a50d736df85d412f8b67a217e1276cdd'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a5187fa550ee44286dce3e8a3b8a2d61'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'outstanding'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'a54f7b5b6a2e4dbbaa3d6a8239812823'
                        key: {
                            sys_ui_action: '767fdc40c303477199caa79b688fffe9'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a571d474bdf042ef99d66c581cb3f8d6'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'sending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a584c92a78e2496d9d1e752e05a6d58b'
                        key: {
                            sys_ui_section: {
                                id: 'b529d6509dc04b4cbc889bb6f5ec2d8e'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    caption: 'Run event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: 'a58ba4e76f414b52a3bfa4db5487ce75'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'hours'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'a5c701e64a804731b8de9c3e27c3c8b0'
                        key: {
                            name: 'x_1e_connect_saving'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a61ac1b5983840c6838d6beedfb0735f'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        id: 'a630ff83084d4b6da9de226c23f13b8d'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a68a361aa13f48d5a1285e6f37119304'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a690fa23ef1047e883187f4fa5d54cc8'
                        key: {
                            sys_ui_form: {
                                id: '623323be17ef4828b03c268ba49a35d8'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a6e2337ab5a148c898867cee0aa169a8'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'only_successful'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a704849785d14d5a92ab6c14690de9f6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_file'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            caption: 'ROI Configuration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a7d2987fe61ad8f782472d0bf62fa95e'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'attachment_prefix'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a8162e4a232647ac8ea0ae46107add2b'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a841e9bc5f43453c907e9c8f9b400bc7'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retrieval'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a854d3be11664cf7b83c6761141f56d9'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'device'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a902c965f2e645768144eee9961c58e4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'application'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a97a928ebf60443f98253694f720a128'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a986054007044c9bbdd50184f455e222'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a990e58fb4ead7dc7059cfc2213535fe'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'keep_answers_minutes'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa0fbc6e5dd75967657f729cfce67f74'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'assignment_group'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'aa2cc817af3f47a3878000afe999eaff'
                        key: {
                            sys_security_acl: '298653cf411e4f5ea298f0490753698d'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa734a3956a6824aa8a0ddc7bcd2dbb3'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'order'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa9ad4ae85904dfda447b9858309d4c1'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'aaa2ad07051045cfb43162f3fa206a01'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'average_due,definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aaec4702b28a3413dc6b47c68688e50a'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'user_minutes'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ab1251d9f4f44a50bdeaf1691f548f6b'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ab67cb7761994c169944ff11639d5eb5'
                        key: {
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'gather_minutes_max'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'ac247008df84452b8d1478806157a65b'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac369ed887d544d6bbb272b36b8fea23'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ac5b1e9489f0a20c290e83ea3620ffd3'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'version'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ac96c036a10e4326be91db5c01c25eca'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_ui_element'
                        id: 'acadbcd4ab6648ccb563e497571ad3d6'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'f62e138bc360450ca084d466c750b4ee'
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
                        table: 'sys_dictionary'
                        id: 'acdbbd8bbb9649f1a28846ce12fb6ec0'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'calls_at_once'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ad076568f83a4c2dbf9f5e96fc17b8da'
                        key: {
                            sys_ui_section: {
                                id: '2dae9e3d28eb4a0584abb75747d885c1'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'document_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ad24e445e7e34a7f9abb16fd42fc9f66'
                        key: {
                            list_id: {
                                id: '05666b47eda24c1791f790452040e62a'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'application'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ad40b9e711784110a7ce290943410281'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'received'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ad7b1f4a3ecc4854b37aba58ad76dc2f'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'adde96e7290344548c8411fba4c85578'
                        key: {
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ae168ae6312b4bc28a1718e7924983fa'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'configuration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ae811ae7b14781512cb034f7de20fffa'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ae91afa1ab414a8caf631885b8b16aa6'
                        key: {
                            sys_security_acl: 'f3c67a6b25d24e1d9a83e1b5c249fe99'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'par_dashboard_permission'
                        id: 'ae9f59602b5e45a7a5054824b03f5919'
                        key: {
                            dashboard: 'c0de1e0000000000000000000000da00'
                            user: 'NULL'
                            group: 'NULL'
                            role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aeb38e7f75dc702b187609a330a0fe8c'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'order'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'af0314ebe09f4a6bb09e9af4712e5bdc'
                        key: {
                            list_id: {
                                id: '05666b47eda24c1791f790452040e62a'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'approval_required'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af5a9a9ede9242bbb690cbc839162e22'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'parameters'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'af96c8fa002d49b99b4b083ddc1dea64'
                        key: {
                            sys_ui_action: 'a88a5498eb6548da91f2ba18e4051ae7'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aff9a6de2aa04223a72c29c1280d5d0f'
                        key: {
                            sys_ui_section: {
                                id: '5111adef0e514d98a65edae11ab9d8aa'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    caption: 'Quick fixes Category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_choice'
                        id: 'b000f29d53854d3e9816ab5835c484bc'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b01ad22f344547dc91f859008197c1dd'
                        key: {
                            ui_policy: {
                                id: 'f4a7bf0e1d8443c0bb3cdbd1d9e82bdf'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Modern Authentication asks for its own fields'
                                }
                            }
                            field: 'use_mid_server_for_oauth'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b0daf697b01cb3d5424ab2e959208acc'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'target_device_field'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b0ed88a8ede61501f85c8759f33ad625'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'name'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b0ff5f85685842778e85f0f830add7bb'
                        key: {
                            list_id: {
                                id: '05666b47eda24c1791f790452040e62a'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'readable_payload'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'b17cd73aa21b47e0a6d7a25f06cc7b26'
                        key: {
                            sys_ui_action: '927d8c1c3c2a4bd098ad43804a6c7259'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b187fd7e66fd435a9129237c192e48a8'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'presets'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b2c2f4ec1db545fd8cf4ce5be0916dad'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b3800b983a26a6b500b8c6d092ca90f4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attempts'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b3ad4b5c7011d1d05f06562464aedfa5'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'incident_category'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b3e4b22f797d41eeb3268a5933c6efe6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b3f87738e5bc4596a937e100dfe9c5c9'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'average_seconds'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'b40c69f7e401439bb03f0b201e4cd335'
                        key: {
                            sys_ui_action: '0c7c4bbeaa114c9da8c0eec63ef3b1ce'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b455dca43ba59f9d6eeb5fe3618f5aeb'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'expired'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b461948e501f6652868d69da6febe566'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '100'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b46ba0d44153ee41c9eb08efcbbdc74d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'lapsed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b488e641b9b04562896e4f6d99c0ab04'
                        key: {
                            sys_security_acl: 'af93e4e1355a43679bd117d39b51c5a0'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b4e75581adb84b36af0d1600b912382e'
                        key: {
                            sys_ui_form: {
                                id: '1ad53b14d2fe452e9a68f466be179821'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '382d9088b8db4d069ad0f74233382db8'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    caption: 'Instruction Set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'b4fe5dcf709a477fa91877bf42d8f4b5'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b519c35661bf487eb4721fcf452f418f'
                        key: {
                            sys_ui_section: {
                                id: '382d9088b8db4d069ad0f74233382db8'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    caption: 'Instruction Set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'platform_id'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b529d6509dc04b4cbc889bb6f5ec2d8e'
                        key: {
                            name: 'x_1e_connect_run_event'
                            caption: 'Run event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'b54f6dc65ea2475f82ccd149e9c4f2cb'
                        key: {
                            sys_ui_action: 'fb2e7827afdf4a5f971fdf9e68467eb3'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b576234a3bf445749d4d4169281e9e86'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'answer_ms'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b58bd78e75ab4c1cbeae156d7712d8b6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'lapsed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b632626c461548c9ab80258f21c3c157'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b6b5f49c3138c3eb4cf80af64e9fe02b'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'rejected'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b6cfbdbf77624946b8c75318312b3b2b'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'cells'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b711c06f2f184f29ab71d8b636cc91d0'
                        key: {
                            list_id: {
                                id: '5afac1f1324649ca87867f0f468af5cd'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b723d5ea3bac4cb893491e88c17640e4'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'score'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'b79870d633af4401937ec765ff7dac3e'
                        key: {
                            role: {
                                id: '79d7e62d8697411a8ce2256df549d6dc'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                            contains: {
                                id: 'b3b9c2df139a419eb0cbbb7bbfb401e3'
                                key: {
                                    name: 'x_1E_core_connect.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b7abe12458fd4ba39fce77e67d1b8a7b'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_device_field'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b86288f7923543669b9f0b6b47615402'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'response_keep_days'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b868da98c30b40f89817f9fd7810ac5f'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b87b2c19090f49599b7f034668fc4b9a'
                        key: {
                            sys_ui_form: {
                                id: 'ffec8847c9314dafb30b1fac0b9d4901'
                                key: {
                                    name: 'x_1e_connect_response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '7878325d4cb54a99b2220c7f1764fba9'
                                key: {
                                    name: 'x_1e_connect_response'
                                    caption: 'Response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b8bdb7d442274c30b0debed75b0b0857'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: 'b8d6e2f82fad48178d745a1502c1cc16'
                        key: {
                            ui_action: '8ae4c783e164469480926efe401a042d'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b9597745ac174402b9b0246a2dbfd228'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b966a7d2d7914befa2fcca50abce0528'
                        key: {
                            sys_security_acl: '9f4ed26e8d3640598211d2cb53f1f1b6'
                            sys_user_role: {
                                id: '79d7e62d8697411a8ce2256df549d6dc'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b98945401fa34b708211f237cdcff8c8'
                        key: {
                            sys_security_acl: '2f5f335c2bb14e38bc0667019311d8af'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b9b2ead16ac44191bd226245c7e3c554'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'incident_subcategory'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b9ffe675586d42f88d5d485c5f90a79e'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ba2d3757315d405dab544fb0976883a8'
                        key: {
                            list_id: {
                                id: '57a161a2c48744269c127ed10493dd8f'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba2feb373aff4d7ea03b60aa333cc4d1'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bab83175e8fd766b2d4ea92ee3bb4def'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'cancelled'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'babbf04ba64148aab902beb76ab9b4af'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_status'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bac2d13bc96e4bbcbfb39a8dd22b8fe0'
                        key: {
                            list_id: {
                                id: '6370a2ceda7e4954ba2f73e6180b259a'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bae4fc1790ce1300209e2d1839fdc650'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'completed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bae62f6192e14f898675c29151eab2bd'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_security_acl_role'
                        id: 'bba4aadf1f6c4ee5976cf7cc2ff6124a'
                        key: {
                            sys_security_acl: '10c971a629454e9c99a5cc567dcef4a3'
                            sys_user_role: {
                                id: 'cbf89c8389cb4e54ae642b46b5290f5a'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bbaa6af43f7242b19d535f8462937fca'
                        key: {
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'instruction_set'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bc2998cac6f04f8793acc48530978fa4'
                        key: {
                            sys_security_acl: '7e6e89038a6c44d2b76ccd5bb8e235dd'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bc513b225afb41e3b746e6c3b7937fc7'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'platform_id'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc712dcb99a12485c1fda314d9ad7541'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'work_note'
                            language: 'de'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'bc845d0bc13a4929a232757a8400618c'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bc8dc3c32e2f4435af78f9f45a0111ad'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'incident_category'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc9de326a9601f7bbc391897a2feeb6b'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'average_seconds'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bcb597150c0340c0a42bec2f9a29d7d1'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'bcc81e0494c841fa9bee4c56e41afd70'
                        key: {
                            logical_table_name: 'x_1e_connect_saving'
                            col_name_string: 'day'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bccfafab6682490e9848056714cae1b9'
                        key: {
                            sys_security_acl: '990d414f451c497bb6d6beb614881a19'
                            sys_user_role: {
                                id: 'f5fd2cb1e98c458aa51e93c73c21980e'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bce176cddbc6e43dabc744c5600d17bf'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'definition'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd33f1226e83434ebb9055246ac80e2a'
                        key: {
                            sys_ui_section: {
                                id: 'b529d6509dc04b4cbc889bb6f5ec2d8e'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    caption: 'Run event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd43b018e828481d948797de8e8f76fa'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'outstanding'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bdc86d238b474773bde0f75029db2bc6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'awaiting_approval'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bdd48f3137ade3fad657aa49d9c57099'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'name'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bdd7ee2b5a014a21bf3083b0f31dc36d'
                        key: {
                            sys_ui_section: {
                                id: '5111adef0e514d98a65edae11ab9d8aa'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    caption: 'Quick fixes Category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'incident_subcategory'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'be12e5fd35c7e65abb2ce74b9600047b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'void'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'be1312dc09c24e27b4db1a39b254aaf9'
                        key: {
                            sys_ui_section: {
                                id: 'e0ec600fb7904bee899dec96153c45fd'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Problems'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: 'be6c2213deaa44089e171d63fd5e8ddd'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'be9e9ac21fcf4eb39a9d90aebacb971e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'beb67089fb60271aed01cc37cc91deb6'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'instruction_set'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bec7156b589b4b80bfe90504282d26dc'
                        key: {
                            list_id: {
                                id: '05666b47eda24c1791f790452040e62a'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf5ef140f85805d10d9a6f98034b41d2'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'day'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bf85e2e572ca4398a3417c6d8525a7ce'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'run_number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bfb2fe12d19d46b7b0f8dc01733551f8'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bffab04bca8c4a18b60067b327c11b3e'
                        key: {
                            sys_ui_section: {
                                id: 'e0ec600fb7904bee899dec96153c45fd'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Problems'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'no_rows_detail'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c057c134f54b424cba7b33a53279dfb8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'c07b6727aa2d4937b3fa5aaa9c83857c'
                        key: {
                            sys_ui_action: '8ae4c783e164469480926efe401a042d'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c0ad30b2e78749c49a54f06dd2161a6b'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sys_domain'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c0ba97d4f19f4d15ad4cfafb5e1b9e8d'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c1602ecca5da46d8835699a519da1621'
                        key: {
                            sys_security_acl: '073e7822daf7412294921736742cda95'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c1694d48b15a46ceaa16ad9081cc205b'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c170564f76225004f86953cf474d500b'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'values_key'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c1baf574c45d33697282049858b1dbd3'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'last_counted'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c1c5c049a2e44fedb36b3331aef29be3'
                        key: {
                            sys_security_acl: 'b4bfd36fa02b41258ae06569ffcb06ab'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c21b65bf77b14e7489e622bdf6b9282b'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'completed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c26c85505e0e49b7ae5e0d0d93b24d75'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c283267a960146e1b549d030af59a86c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'c2e61f6120984c129461e6040856c5e8'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'c324aae27b56411690a5cd0ba310b56e'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c3353d6c64f24b57bad9199cd67e9eeb'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c33a012f433b4bdab9f83302c3a3e9a4'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c378f69b7de14e6797f7f95eb3930864'
                        key: {
                            list_id: {
                                id: 'ddc0411c842240b4b9f29b219c2ca603'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'label'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3f4054edd1bf4492e44ac50af796c3c'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'active'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c533cda70e5a402a8302d635682395f3'
                        key: {
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'platform_id'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c53bb71ea7654fd8b00c7260f7925e3f'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_wait_seconds'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c53cea2a8f0c4376a8038ee3bcf71af0'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'incident_category'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5452f590a314ded9529be873e91161b'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'target_device_field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c5a4590387ebfcb435e29ae575d56c8e'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'definition'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c5d44a4eecf96fc40c4995e936242088'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'received'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c5e0bfd8e8204404904c7bccf3598873'
                        key: {
                            sys_ui_section: {
                                id: 'b529d6509dc04b4cbc889bb6f5ec2d8e'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    caption: 'Run event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c67b316ffdac4053b0e7b27e96efa737'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'troubleshooting_url'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c6bb4ad865a04ac8b7bf8f1c6dc591e2'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'row_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c6c2d9de0b67f73d34910870de1739b0'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'awaiting_approval'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c6dcc88411824221851a19c4c58a4059'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c6ea4c734f7f4610ab1b3c0aa56e5f5b'
                        key: {
                            sys_security_acl: '70527defcb004fd2957b27cc23214c8a'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c725227cffe646948010a45501079ae3'
                        key: {
                            sys_ui_section: {
                                id: '7878325d4cb54a99b2220c7f1764fba9'
                                key: {
                                    name: 'x_1e_connect_response'
                                    caption: 'Response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c75f72ddbd83418fbe1c6644fdc2eab5'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'history_keep_months'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c79858214346418f825ba71c6e2c5ff4'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'columns'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c7fcfb4e31b04faca09752e5ba1a6738'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c805af0066b137b71387869022e7bdd9'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            value: 'macos'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c832a88d497bfc802e490a66cc4fcb9c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_state'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c870bb3c82c74f41a840b250fe1aff28'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c87b870375fd48bcb5d6f126d6dc3d4f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'withdrawn'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c8cbe87e3a344acf8efff8d61cb334f8'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'agent_cost_per_hour'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c8e2833866f142e1a22bcec2ef9f5c4b'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'f62e138bc360450ca084d466c750b4ee'
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
                        id: 'c8ee1979fd2e4d27aabc4974a0a4764c'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'parameters'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c8efbbcde9af4a42b00f0e9ecabcc527'
                        key: {
                            sys_ui_section: {
                                id: 'cd945da8c9124630a5ad95f331c4e266'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c957d705f2a44d8ab4c8b598a8ae90de'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: 'c98841d6ec924828bfff3d77fcfa42a6'
                        key: {
                            ui_action: 'e7e64a1550ca4bc6806ec8269da91520'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c99eab2ce7384b7596fc0405642c00dc'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'responses_removed_at'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c9b3221b76214bb9aadaecc1b794fd16'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'keep_answers_minutes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c9ecbef795184456ba58d0f9cb59468c'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'platform_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c9fb2b6e8199476e997d5aeeac00c12f'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'history_keep_months'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cb5925ff92c04565a09b6d7f62f7f103'
                        key: {
                            list_id: {
                                id: 'cc94d8d38ff7448ab1e9d04b1b2b739c'
                                key: {
                                    name: 'x_1e_connect_incident_outcome'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resolved_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cb65a52c9d343dcb8e241cdd30ae4e31'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'status_wait_seconds'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cb7d8196eb2a4650ad9cf632e9bf4652'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cbe8cb0ae28b5bccbe0b93fd5ffda391'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_message'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cbf0d16b6bea45229cf4580f0a1c3a63'
                        key: {
                            sys_security_acl: '0f7b1b7660684cb597d5bdc58b594889'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc3dfdd14795344a0d533643b4d8347e'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'device_table'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cc7c8946ccf84567a89a9ba926fd15f9'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc8e03c087b5cbfe8fccaca939d2d89f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_minutes'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'cc94d8d38ff7448ab1e9d04b1b2b739c'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cca245ef6bdf4feab4f29d638d708556'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'instruction_name'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cd0be50300df43b99fb0ba5c06bc22b8'
                        key: {
                            list_id: {
                                id: '6370a2ceda7e4954ba2f73e6180b259a'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'cd419011528542149ff0d0b61fe94e06'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            caption: 'In 1E'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'cd6107ef6532497fbecd54727935d93d'
                        key: {
                            endpoint: 'x_1e_connect_form_item.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cd93a94ad45a4585aa468faf614ef4c5'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'cd945da8c9124630a5ad95f331c4e266'
                        key: {
                            name: 'x_1e_connect_run'
                            caption: 'Approval'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'cdc60e8f282b453ea175c1dae7e4bf24'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'page_size'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ce10d87e31244ee2a2320046f59f0e2d'
                        key: {
                            sys_security_acl: '0f7b1b7660684cb597d5bdc58b594889'
                            sys_user_role: {
                                id: 'cbf89c8389cb4e54ae642b46b5290f5a'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ce1efba5545a4e8783a5ecf37f03986f'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ce45d0edb3734efda491a83628f4020c'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ce60db113237476f87af4d79a3a8d04a'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ce688d32265e4a8db6eed35489e3c747'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'saving_settled'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ce8d1866aeab439a89bb785bb421e2a7'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'user_minutes'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cedced2cab064d8eb4467fac9613b141'
                        key: {
                            sys_ui_section: {
                                id: '7878325d4cb54a99b2220c7f1764fba9'
                                key: {
                                    name: 'x_1e_connect_response'
                                    caption: 'Response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'device'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cee4c085c6e43bf69fb61e2add882cb0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_sequence'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cf0e7c017b114264bc313efebc117d22'
                        key: {
                            sys_security_acl: 'abbfe427a27b45c1b1a93a0de4d96c18'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf242464c07826e7abec85d6b7a26994'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cf450328c5fb4fb7afc9e8d5be93d59f'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '100'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cf624c04f93643389fabd836f49a31ad'
                        key: {
                            sys_security_acl: 'cf04716b3f08426894e5c37e0bed69a4'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cfad99f17610acae853fa52011d7c700'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'rejected'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'cfc18ca1f0324c3b8227bf6aabb05e71'
                        key: {
                            ui_policy: {
                                id: 'd802abe9c3dc4cad9f8cd1a1590af13f'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'A configuration of a domain belongs to a company'
                                }
                            }
                            field: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd01d93b2500d4731879a235ed16c9aad'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        table: 'sys_dictionary'
                        id: 'd09ddbaa91974382b9e5df2747b93b1a'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd10713f311bd4de48e71d2fac4825556'
                        key: {
                            logical_table_name: 'x_1e_connect_run_event'
                            col_name_string: 'run,sequence'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd1281bfb75727ecb1960d2a336f04a56'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieved_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd16350f7c6ca4b898feebe736922a300'
                        key: {
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'gather_minutes_min'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd178d6403be643ff831a86e13e5d6027'
                        key: {
                            list_id: {
                                id: '57a161a2c48744269c127ed10493dd8f'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd1d749b0673f42bb808126c82fabf733'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'details'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd2069ec3f65c4254a1cae2b606a928ea'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd217030810a449a1a71116d408a38886'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2aa775b13457a22eace579af8deadf8'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'resolved_on'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2c2ff9240616233438c85b05eabb0a9'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd3399d4164eb46d2bd917110b60f26c4'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3447376012e4793ada260f0e47f2f81'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'definition'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd347b0fb0a96414b9759da0d1d918491'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_keep_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd34a5e5747b74dc7b50295bdf7b89c7d'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            caption: 'Details'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd34b723a212b47f68c3238f7e937bf2c'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'execution_seconds'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd38ea14c9879ae573596f249f2eb6d45'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sent'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd3a4d3ee727eb3f556fa9dbfefcd9251'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_until'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd3c5540c975542ad807b459426864aba'
                        key: {
                            sys_security_acl: '7df9f2bbe98342619b42b9f855296ecd'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd46e9b2f7e458b9fd4fa5e751eb33eb6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd481a369840d491ab86b8810c8886407'
                        key: {
                            sys_ui_section: {
                                id: '2dae9e3d28eb4a0584abb75747d885c1'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due_date'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd56b39f172a4466ab73537557ac4972c'
                        key: {
                            ui_policy: {
                                id: 'f4a7bf0e1d8443c0bb3cdbd1d9e82bdf'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Modern Authentication asks for its own fields'
                                }
                            }
                            field: 'app_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd58664e7f76d4a7fbb599e6d6f055a76'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_comment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd5b9f011303c465ea3c70f6e8b60186b'
                        key: {
                            sys_security_acl: 'd386e306e70441578028fb6c93349fcb'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd5c95f3ea3454eb58b6f770045898884'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_subcategory'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd5fe211c9bef4d04ba8305108d057657'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_password'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd64b46268bbaca16ac0a54c2c107bbfa'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd65af117ec314f889f439c59deda94bc'
                        key: {
                            sys_security_acl: '9f4ed26e8d3640598211d2cb53f1f1b6'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd66542afe8224a6583cf16f4cf2ccbca'
                        key: {
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd67dc61630dd4823bed08e1b28faacaf'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_ui_policy'
                        id: 'd6a8b85f97744bd8a6ff407b98039289'
                        key: {
                            table: 'x_1e_connect_configuration'
                            short_description: 'Every setting is asked for'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd6b00c8c9f2ead18d8ad4d1324452db6'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            value: 'windows'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd6c575b80db14611812913e4cc285273'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd6c91e84342940cf95156ff37971199e'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd7166b52c9744d9cb73496810a076dba'
                        key: {
                            sys_security_acl: '374f0bed5304402fa30670b3b43b91d4'
                            sys_user_role: {
                                id: 'cbf89c8389cb4e54ae642b46b5290f5a'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd7338012faf46ff648a391efbb4106af'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd7495c5d7c7f47b3a1c3b14f8eb1e715'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'day'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd7593b8f0a7544e1bce3320096b17bf7'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd7786364df2242dfbee92b0d845ce18d'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'record_number'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd77ec7f1971e4a29bebffc25c41ce15f'
                        key: {
                            sys_security_acl: '7c5bd278290c45b0864620e124c948c0'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd7861f70fb8b4c2d8b6ce6107062fdf1'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd7ef36ee103740ae87f47a05855ccede'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'd802abe9c3dc4cad9f8cd1a1590af13f'
                        key: {
                            table: 'x_1e_connect_configuration'
                            short_description: 'A configuration of a domain belongs to a company'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd82c26c5e64f5feef1b75ed8baa26f04'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                            value: 'with_run'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd82f2b9c4f30461b8ca66ca7e19d81c7'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd84679bd48ae4beeb3daec06ed51f279'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'unconfirmed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd867b5ea2e0b4d7782fda9bbaf7bc4cc'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd8686ebe08ba40d29b2afd7922d2f000'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'void'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd88cf0ec673a405685c582202e8100fe'
                        key: {
                            sys_ui_section: {
                                id: '382d9088b8db4d069ad0f74233382db8'
                                key: {
                                    name: 'x_1e_connect_instruction_set'
                                    caption: 'Instruction Set'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_ui_form_section'
                        id: 'd91f8d61a94a4f46a1cfbfd6b4b04831'
                        key: {
                            sys_ui_form: {
                                id: 'ffec8847c9314dafb30b1fac0b9d4901'
                                key: {
                                    name: 'x_1e_connect_response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '9606803252254591a4a936f9f1a86bef'
                                key: {
                                    name: 'x_1e_connect_response'
                                    caption: 'Cells'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd93c56ce3d044cf19d734845ee8ee08a'
                        key: {
                            sys_security_acl: 'b1bbc8d5957e493f91ab0903a9b54069'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd96da20f85c94b5b881b27e54669bcd5'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd990db286fc14341be053e22efc82aef'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd9dfd4c9960b446c97887c5224ec692b'
                        key: {
                            sys_ui_section: {
                                id: 'cd945da8c9124630a5ad95f331c4e266'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'decision_comment'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd9fb51c7176d485cba0c7f365b3bfe2d'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'da79cfde1dc9af97dfcbbed348116584'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'responses_removed_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'da99be4a04f54c67bd75073b92b9fe48'
                        key: {
                            ui_policy: {
                                id: '513032b9b0954678a063032c63f8fdb0'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Basic authentication may take its credential from an alias'
                                }
                            }
                            field: 'credential_alias'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'db02bbf25929d572015751e2b8df6be9'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'void'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'db710dce9d7247c1b724d23b529010b6'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dbe1aa02dbb1495eb261ab92e1ba2d0c'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dbec06c53b751beef84d4dd46f2a2da2'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'dbf90fbd55e0420ba3eb5448edb263b9'
                        key: {
                            logical_table_name: 'x_1e_connect_instruction_set'
                            col_name_string: 'configuration,platform_id'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'dc853e93859a4853a8d0b3d297fd3962'
                        key: {
                            name: 'x_1e_connect_saving'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'dcd00e6112364900993fbb52de1d3469'
                        key: {
                            name: 'x_1e_connect_configuration'
                            caption: '1E Configuration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dcddb6aa79b445ecb258c1ee2dc62e74'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dcf77c025f6da1da1e132c7eb2fc92b3'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dcfb070685cc4fd08bfe0bd20d7a91b2'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dcfbce590c3f4bf09dfca1dd5e48ba33'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        table: 'sys_choice'
                        id: 'dd3674afa6faa5bce25ac70086e96341'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'completed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd3ab3469f23452d940acdce7af34296'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieval'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dd43458151e54549bf269ba81669efbc'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'unconfirmed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dd4cfff3a2182a40d46d7faa10fb533f'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'unconfirmed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd66d3a64cb44d05b0ae154509571a03'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dd71577e3cee450ca4e92158157ebd8d'
                        key: {
                            sys_security_acl: '355cb4f2bbb2499aab7c72ced63251e1'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd7655a8d8114649aa1dd441024c8b93'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'ddc0411c842240b4b9f29b219c2ca603'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de1c8b17805446fdabccab1c6808f4c2'
                        key: {
                            sys_ui_section: {
                                id: 'b529d6509dc04b4cbc889bb6f5ec2d8e'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    caption: 'Run event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'person'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'de1eaeb8b2b24d27aab6f807fda75f9d'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'instruction_set'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'de54e574397d4e228444922a972b35e1'
                        key: {
                            list_id: {
                                id: '5afac1f1324649ca87867f0f468af5cd'
                                key: {
                                    name: 'x_1e_connect_run_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'de60d3d449f34e2cbdaee9645e4cf2c9'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'configuration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'df010b4d69e340b884a1c7c01a3db206'
                        key: {
                            list_id: {
                                id: 'ddc0411c842240b4b9f29b219c2ca603'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df31004dd728ecec26108be355cbb9ca'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_minutes'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df34da7a0f7b478c84804dc5411d8cd6'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'device_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df3b82bcd1344337c20597faeeef0d30'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_code'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'df82ab6344be435fbb4ee71c8c6e4c1f'
                        key: {
                            list_id: {
                                id: '12197b133b9d4c6fb5d0e868ac1498a1'
                                key: {
                                    name: 'x_1e_connect_response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'cells'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dfb795886d04461ba4434c29826c34b7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e01e21eb11ba4c39b5a7d9ebbb8e7d7c'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'f62e138bc360450ca084d466c750b4ee'
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
                        table: 'sys_security_acl_role'
                        id: 'e022e991918d4c178431c5a2b77c7e08'
                        key: {
                            sys_security_acl: 'd753da4493c74403818dbac873fd4f3d'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e043bd5d296fa856edb76e17a25937ac'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'parameters'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e08c291483ec4c199b2223caa55e2782'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'resolved_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'par_dashboard_visibility'
                        id: 'e0bd8ad95f4b4f8999c6bc0dcf582e96'
                        key: {
                            dashboard: 'c0de1e0000000000000000000000da00'
                            experience: '08c73d60537101100834ddeeff7b1287'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e0c16fdcb1db460686859f58bdbbff5b'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'sys_domain_path'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e0c7c16141a84c11961a5e858d34d1ae'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_batch_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'e0e79800bd8f47b18f41aa1ee68cc9a6'
                        key: {
                            role: {
                                id: '79d7e62d8697411a8ce2256df549d6dc'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                            contains: {
                                id: '616d5189226a4055acb51ae561e6d30e'
                                key: {
                                    name: 'approver_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e0ec600fb7904bee899dec96153c45fd'
                        key: {
                            name: 'x_1e_connect_run'
                            caption: 'Problems'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'e0efccee03ad48c5ae04d8be7554b7cc'
                        key: {
                            name: 'x_1e_connect_claim'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'e0f6e92a5ad94f8e971385e6482de09b'
                        key: {
                            ui_policy: {
                                id: 'd6a8b85f97744bd8a6ff407b98039289'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'platform_url'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e102598f16484f638217893404bef16b'
                        key: {
                            sys_ui_form: {
                                id: 'ac247008df84452b8d1478806157a65b'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e9d3039218d74556874f1beb9df2f359'
                                key: {
                                    name: 'x_1e_connect_quick_fix'
                                    caption: 'Quick fix'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e10cdf58afe7420a92a069982a4a82aa'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e10f52244c8c48989250c3371101b56c'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                            value: 'linux'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e124ae3b4b59402389c499786399e3d6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e1565bbb7af04d529b4a9cfb57e36b0a'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e17620c131984a79b4878013b5e4c742'
                        key: {
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'average_seconds'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e1cc5e49e3334869b4e60d5a373d92b0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e1f9ad48cf0a4556a298f281ceece640'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'work_note'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e225de3cfaba44a98901a9b6ddf18980'
                        key: {
                            sys_security_acl: 'cb65c64449384b14a3d2fec4a11488a2'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e283a5325ae44930b6854dff6bb5d2fb'
                        key: {
                            name: 'sysapproval_approver'
                            view: {
                                id: '7bf80f302a7e4b14bdaab32ab576dbea'
                                key: {
                                    name: 'x_1e_connect_approvals'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e2af4cd455644ddc812b0c4f3554becf'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e2e41fd9dc2c48508a58b8310ed22306'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'finished'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e2f3b56d0d1a4de2b6fc0234b5d87504'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e2fb94144d3243b5a064d28323a4be30'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'currency'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'e30cde615e9c4a85a0e22bddd07166f9'
                        key: {
                            endpoint: 'x_1e_connect_jobs.do'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e3154603f007a01b4671b441e2e9986d'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'completed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: 'e31cbb8be5a84c93b1a27f5e2a919f05'
                        key: {
                            ui_action: 'a57e3e7e66e14c46b50f62f92aa479d1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e32ca8e87eae411aa280e2d8dd6824cd'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e3727fe26d39476eace70d9ee3cf2978'
                        key: {
                            sys_security_acl: 'bb9e918516b94932b5783cf9c6b76ffc'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e37a2c75f233424a861df53e6e2673e3'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sequence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3a1b9f74e7c4526896f4b1da95110ce'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e3bd768809224d4a9ce89c9738031f74'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3c66357a6ab4ee9918b08e6bfb7c245'
                        key: {
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'version'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e3d98b84c2029564b6b011bd8fa9b4ea'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e428b29e73404bbfb0184b9314e44681'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'gather_until'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e4608d11792748d1bc07758cd9c22dea'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'instruction_set'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e4652a774ad44f4e9e96e7f620c69cb4'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_cost_per_hour'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e4816d2b2e2b4ed1b9574622c3ced6aa'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'average_due'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e4963903227ca994eae5c026bf865e03'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'run'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e4b9a32943d64fc49f7b027584dd1b18'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e4edba7fa17f431a8785aabeba816ffe'
                        key: {
                            sys_ui_section: {
                                id: '5111adef0e514d98a65edae11ab9d8aa'
                                key: {
                                    name: 'x_1e_connect_quick_fix_category'
                                    caption: 'Quick fixes Category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'incident_category'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e4fd18af33b943caa93a5a164ba53643'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'application'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e515ba672692c3173368281fbb8a50ae'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'failed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e570f431aed64de38ad45f3af7237e96'
                        key: {
                            sys_ui_section: {
                                id: 'e0ec600fb7904bee899dec96153c45fd'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Problems'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error_message'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e5a40ba3785f498c85dc455ef37878c3'
                        key: {
                            logical_table_name: 'x_1e_connect_roi_configuration'
                            col_name_string: 'name,sys_domain'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'e5d0354671274d499e6503741cffc277'
                        key: {
                            name: 'x_1e_connect_response'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: 'e5db8afbfefa4a00a5fa6e58c67e7035'
                        key: {
                            category: 'x_1e_connect_run'
                            prefix: 'TRI'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e606f9dc574a4ef7930c431f00bc03bd'
                        key: {
                            sys_ui_section: {
                                id: 'f58c0793727f4c0fad2cf6293421e698'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'outstanding'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e61f1baecab7c8c513b2ce8350b9ff5f'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'active'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e64235c55ecf4a90b76aeae938a8d9db'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e64b0299349080fd334fba4eec4cd50f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e64d0ad4d82447b8a657600df2350b02'
                        key: {
                            sys_security_acl: '0f7b1b7660684cb597d5bdc58b594889'
                            sys_user_role: {
                                id: '79d7e62d8697411a8ce2256df549d6dc'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e65c000ec6a841b2892aebcd2558130f'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '10'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e67605564d0049f0a140f50e30c6c04b'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                            value: 'windows'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e6d05e4dcf7048ed833d2c813e918487'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_minutes'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e71cf220e9b2492e93d719da52f0afb2'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e74c3989b6cb4f2da110bed2cfc4e24d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            value: 'question'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e77fee17c40b47c2b81067c73f9e3f2d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_comment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e7cac2bb9b0c471e83859406b8ad76a4'
                        key: {
                            sys_ui_section: {
                                id: '14206759b0294582b3e39ec6ea037d10'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_choice'
                        id: 'e7fb420ddea14b30ade57693b33fcc39'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            value: 'macos'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e81e18b9b56649ad8d9a62e37328aaf5'
                        key: {
                            sys_security_acl: '9f4ed26e8d3640598211d2cb53f1f1b6'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e854b8a8d7324180b46fb0eb3f2150dd'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e8999df7ca7645f1973031d6ac642ff2'
                        key: {
                            list_id: {
                                id: '8b22a7df0ca54fa88c003bbaf5518ca3'
                                key: {
                                    name: 'x_1e_connect_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'device'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e8b69731d0c94c01bce8339a1c71be49'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sequence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e91b108d0f3c9c02216ae55385b20cce'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'sending'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e93299da499322b5bb863761967b0db6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'place_given_back'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e93fc45bd8ba4cf7b88a7ed453a7ef5d'
                        key: {
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e9d3039218d74556874f1beb9df2f359'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            caption: 'Quick fix'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e9ffd77f109d843b3f417ded81a876be'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'application'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea33885bb3d648aaa1f47965e6f71b17'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ea401ef0575843f98ed06ab42c9201c9'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score_read_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea7cb6336b8a4cada5364e09e3084e1b'
                        key: {
                            sys_ui_section: {
                                id: 'cd945da8c9124630a5ad95f331c4e266'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Approval'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eb1dd3de99cf455386cbe6ec5a13b56a'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eb2ebe5f4afd45da9eee06453d72e5cb'
                        key: {
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'keep_minutes_max'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eb34ecce9738464bb660300f81ee7e67'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'eb8d827207484cfea6c9b8a2dafbd3e5'
                        key: {
                            table: 'x_1e_connect_configuration'
                            short_description: 'Basic authentication without an alias asks for user name and password'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ec06c7ae31bc4527b657abdcfbaded6a'
                        key: {
                            list_id: {
                                id: '12197b133b9d4c6fb5d0e868ac1498a1'
                                key: {
                                    name: 'x_1e_connect_response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ec290ba2d9ea31529cb60e1d1b5e0dab'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            value: 'action'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ec2e29502f5f435a973c667ca40b70d9'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ec9b3f5e7a2949a9aa889e5a2d48c124'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'press'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eccc7beb372f48ecb6e1e4cafbe41ffc'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ed2e4cd70294403dba9f02fe5c392c42'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'place_given_back'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ed407e6530d389f61e87102aa992dd55'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                            value: 'question'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ed42cd7f05b142479eace188b0f065c6'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        table: 'sys_ui_policy_action'
                        id: 'ed9afed8c395489284d938c286811aa7'
                        key: {
                            ui_policy: {
                                id: 'f4a7bf0e1d8443c0bb3cdbd1d9e82bdf'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Modern Authentication asks for its own fields'
                                }
                            }
                            field: 'signing_certificate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eddf0df4ae5e442ebf305661d328b2e9'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'platform_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ee525b54440f4e64a4fa648937e89315'
                        key: {
                            sys_ui_section: {
                                id: '3c8f20beffaa4761a3f79edc94ceae41'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '5d5e5670d23643c89627492eaa9f8b18'
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
                        id: 'eeca566918ec468d8ddf11a8d8677af9'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'last_counted'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'eed97079112a9b489413d9413df35b11'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '50'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ef43816a663f48758782ba36bde434e0'
                        key: {
                            sys_ui_section: {
                                id: 'd34a5e5747b74dc7b50295bdf7b89c7d'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'parameters'
                            position: '1'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'ef4aec44ec23422db86e2e290c5167f3'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ef6d7fa972f1d249d6595175fd9c77eb'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ef9109b46e4948348b1ade99b1fc6cbd'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'efa526811a9e4f209b6075da821678db'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eff8eef9495241ddbf6ccc36ffa8cfe5'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f018217830334e59b3a4fd63feca7e16'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'status_wait_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f05e8948d9a66d5f02bd03bd59af29f7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_reason'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f06f7564a95e6291abd4c785011eae46'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'name'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f088da048fa3466ab62d1b80c09ee089'
                        key: {
                            sys_security_acl: 'a9318767475740c497166880f8767e91'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f08f8577ef8f487fbe9103303a19b0f1'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_id'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f0e6e8128a294000af51c29a99dd29a7'
                        key: {
                            sys_ui_section: {
                                id: '14206759b0294582b3e39ec6ea037d10'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'jwt_provider'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'f0f98c0d85a3474881643f2b2a3a9653'
                        key: {
                            sys_ui_action: 'e7e64a1550ca4bc6806ec8269da91520'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f10368f36c214d6295c285336b7b2fa2'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f10e28f1688b4323b17cd695fd3bf723'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'record_table,record_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f185bf04926a52164d172a281bafc0b6'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'seen_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f190bdad046c4039b845eb1a0bfb2991'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'platform_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f1c800a0429bd6ee88573d9c86820077'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_max'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f22dd22a693a4ffea6c0a96700b23363'
                        key: {
                            sys_ui_section: {
                                id: 'cd419011528542149ff0d0b61fe94e06'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'In 1E'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'keep_minutes_min'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f26b0e91ef0ff2358ec00d90326407f1'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'enable_approval'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f2787f45c40c46258447bde554e92b7a'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: 'f27d8f3b6e1c47bf8a884b8732a54351'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f27f70ae02517ca50d3c627e139443f5'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f2db6316adf64bb39c51b3a1b1ebcf4f'
                        key: {
                            sys_ui_section: {
                                id: '7878325d4cb54a99b2220c7f1764fba9'
                                key: {
                                    name: 'x_1e_connect_response'
                                    caption: 'Response'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: 'f373f25a76c766746cdb54a7f50bd12d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'done_looks'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f3b94ae8e0554446864f1dde82006176'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'settled'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f43a17d70df6460789d2599c6838b68d'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f46cc8a9bbed494188831265a190f311'
                        key: {
                            sys_ui_section: {
                                id: '65105fbed93240e09d5a2a2a0c1bf0e1'
                                key: {
                                    name: 'x_1e_connect_saving'
                                    caption: 'Saving'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sys_domain'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'f4a7bf0e1d8443c0bb3cdbd1d9e82bdf'
                        key: {
                            table: 'x_1e_connect_configuration'
                            short_description: 'Modern Authentication asks for its own fields'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f4aa5a74695be1fc618901974f5ed8a7'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            value: 'linux'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f4b83cc87fb24220d5be1cc282978811'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sequence'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f4f11988e1c74e3f8d089be3eafcbe37'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'assignment_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f4f22ac694a244e4a3262991f849d9b4'
                        key: {
                            sys_security_acl: 'c6fcc56a21254ba2aca00dc2cdd9f143'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f5306256f39941babacf2817b7b45fcf'
                        key: {
                            list_id: {
                                id: '05666b47eda24c1791f790452040e62a'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'average_seconds'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f53f690043764c16b96b064bf03267f9'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'shard_id'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f58c0793727f4c0fad2cf6293421e698'
                        key: {
                            name: 'x_1e_connect_run'
                            caption: 'Result'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f592d7864bb1bda7be5ce4358e4f5007'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                            value: 'windows'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f5a5b5ba9fe503b73835afc33cb56f2f'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'rejected'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f5af757c2025788f7e4670a335f6c404'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'run_number'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f5ecc3af75774f8aa1fe1315f3a94b20'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'resolved_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f5f254594e624208b92de65fc75b0b5e'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f630213703aa4b909fab0b5ac7e449a1'
                        key: {
                            sys_ui_section: {
                                id: 'e0ec600fb7904bee899dec96153c45fd'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Problems'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error_code'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f692117db7284f9d9fbcaae7f8255c81'
                        key: {
                            sys_security_acl: '289c81a23be04635a9ca0b0e9a385e84'
                            sys_user_role: {
                                id: '049d802ad5154fb2b18fda1611fe8b88'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f6a0894075b74d11832a0f47848a8a4e'
                        key: {
                            sys_ui_section: {
                                id: '4e6e5795a69541fda40ea456abd70c18'
                                key: {
                                    name: 'x_1e_connect_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f6a86459b3124348b15633ac0839599e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f6c71598866349a8bb6a3e10b417e215'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'received'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f74ed15bc09643c6b33d46179c3abdb3'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
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
                        id: 'f7d773bcabd423c49eef4e6f12e28544'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'finished'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f81870d3124e4410a2bf3ac76011a9af'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'sending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f834d01abb944f9fb172b0b477f1376f'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'starts_per_minute'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f8b4372e9f3a447a8c01580991eb3f81'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieved_from'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f8bec40f730f224fb2377b9041f4b060'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f96a6d85715c4dc8aac094dc0700c777'
                        key: {
                            logical_table_name: 'x_1e_connect_claim'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f99b47387b8f4f55b0c712dd159f287a'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'sys_domain_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f9b2e9c05fcb4fa69328d78e9ec72d84'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f9d3ac240ce9422184d1e7ea0040c139'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'f62e138bc360450ca084d466c750b4ee'
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
                        table: 'sys_dictionary'
                        id: 'fa3af57db7d14407bb0b6ae7a912ef70'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fa720d6c17d40b08ff712d19913a711d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'cancelled'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb9ef386d81a4b5e9701bbba20c85402'
                        key: {
                            sys_ui_section: {
                                id: 'a7c6ae5facaf42019cf9f2ff37f12b02'
                                key: {
                                    name: 'x_1e_connect_roi_configuration'
                                    caption: 'ROI Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'definition'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fbd55f0955d54a7eae8d1cd27d86e029'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'without_rows'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'fbf70e9186744de2afae71626fddbf5f'
                        key: {
                            endpoint: 'x_1e_connect_support.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc1616b490b2469d9162da57a3b952a1'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'person'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fc3baa6ce9a047398f6f36ddbdada30f'
                        key: {
                            sys_ui_section: {
                                id: '2dc92b87c010486a8c975942186a48ee'
                                key: {
                                    name: 'x_1e_connect_instruction_definition'
                                    caption: 'Instruction'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'application'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc5265c41b6f5f9f7f25599e2d2f78f4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc5aadb629e74eb3a4059ca582cdbaf2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fc60ed180bcd6dc3bb2d99ecb610cc32'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '25'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fc6aa60815cf4c1893c12cd987159526'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_min'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fce4dde2d9447d85d72def6f8be3e3be'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_cost_per_hour'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fd44a4c9547540a2b16132c0b163a198'
                        key: {
                            sys_ui_section: {
                                id: '7837c243cd12442291649927d78e3261'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E ITSM Connect'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'calls_at_once'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'fd779dddbd9044468c299f9bf0f2ee80'
                        key: {
                            name: 'x_1e_connect_outcome'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fd95608ad76248c78eeb49e899750dba'
                        key: {
                            sys_ui_section: {
                                id: 'dcd00e6112364900993fbb52de1d3469'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'version_23_5_or_higher'
                            position: '12'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'fdcf92adf2fb46ddbb3683ff0f30cd45'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fddec5e92b7a09677ff2b359c82079c2'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fe0626ed3d414f478e10b8584b3ad4bc'
                        key: {
                            sys_ui_section: {
                                id: '6504c8f3f3b141148625e8de63680299'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: 'f62e138bc360450ca084d466c750b4ee'
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
                        table: 'sys_security_acl_role'
                        id: 'fe0df61864c0409fba739ddac81a2443'
                        key: {
                            sys_security_acl: '8de88f02fca847438bcecb006070f934'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fe449613eedf46f2b7c2b1f9fb5c030d'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fec344ed4c90d4732f36812e0dd26b39'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'configuration'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fec813bdccfc45ca8df0a1c74b5781db'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fee4d068d8a04690b915ee275fe6294d'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ff31f93b8fb64b3bafd259b32c8ca57a'
                        key: {
                            sys_security_acl: '20fb69c18a5a42aeb5386536e0d6347f'
                            sys_user_role: {
                                id: '0385934d5dd64d1ebdeeeed4289f442c'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ff4d36556324e202de2159a66888aff0'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sequence'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff68b39a8e624fbeaf151f8800dc4336'
                        key: {
                            sys_ui_section: {
                                id: '9606803252254591a4a936f9f1a86bef'
                                key: {
                                    name: 'x_1e_connect_response'
                                    caption: 'Cells'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cells'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ff7f23fc89b54b31a02993035027ee71'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ff800148fed9477990e15d67edfbd8b9'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'incident_subcategory'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'ffec8847c9314dafb30b1fac0b9d4901'
                        key: {
                            name: 'x_1e_connect_response'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                ]
            }
        }
    }
}
