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
                    '01b8bb5a5e43c56c8886e19dd1b5aadc': {
                        table: 'sys_ui_message'
                        id: '01b8bb5a5e43c56c8886e19dd1b5aadc'
                        deleted: true
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
                    '030c7b4da24bcc4b6ddcf659049061ff': {
                        table: 'sys_ui_message'
                        id: '030c7b4da24bcc4b6ddcf659049061ff'
                    }
                    '03a65b629fb59c10cbf06f58e23ed0b0': {
                        table: 'sys_ui_message'
                        id: '03a65b629fb59c10cbf06f58e23ed0b0'
                    }
                    '0464bde4c3b3718ed984f49742cd9dc9': {
                        table: 'sys_ui_message'
                        id: '0464bde4c3b3718ed984f49742cd9dc9'
                    }
                    '0574065c90fbb8f88455df76d12e3f60': {
                        table: 'sys_ui_message'
                        id: '0574065c90fbb8f88455df76d12e3f60'
                    }
                    '07936fd7b3537642d21bf66ed245880a': {
                        table: 'sys_portal_preferences'
                        id: '07936fd7b3537642d21bf66ed245880a'
                    }
                    '0793f6a36ea16bb308f193d76859f995': {
                        table: 'sys_grid_canvas_pane'
                        id: '0793f6a36ea16bb308f193d76859f995'
                    }
                    '080b8f9c0e70d3b54e03b6165aea2d18': {
                        table: 'sys_ui_message'
                        id: '080b8f9c0e70d3b54e03b6165aea2d18'
                    }
                    '085d0576b8685937ac6a5ea39430a801': {
                        table: 'sys_ui_message'
                        id: '085d0576b8685937ac6a5ea39430a801'
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
                    '0a46f599e8411d32900933527b58b9af': {
                        table: 'sys_ui_message'
                        id: '0a46f599e8411d32900933527b58b9af'
                    }
                    '0a8fe08cecf70c86496f7ffdd64fc30f': {
                        table: 'sys_portal_preferences'
                        id: '0a8fe08cecf70c86496f7ffdd64fc30f'
                    }
                    '0aa43059c3d502e74c6a998a8bc6e41a': {
                        table: 'sys_ui_message'
                        id: '0aa43059c3d502e74c6a998a8bc6e41a'
                    }
                    '0ad9315563a92e7ae642ec57c3ede38d': {
                        table: 'sys_translated'
                        id: '0ad9315563a92e7ae642ec57c3ede38d'
                        deleted: false
                    }
                    '0b4549ecf5f090bc549479234ae4527c': {
                        table: 'sys_ui_message'
                        id: '0b4549ecf5f090bc549479234ae4527c'
                    }
                    '0b5948dcad2dda8f013f6a5764984033': {
                        table: 'sys_ui_message'
                        id: '0b5948dcad2dda8f013f6a5764984033'
                    }
                    '0bbe141ca5ac183e89f67c9fde58c732': {
                        table: 'sys_ui_message'
                        id: '0bbe141ca5ac183e89f67c9fde58c732'
                    }
                    '0c2164a1279328ca9bce3adc93bea6d8': {
                        table: 'sys_grid_canvas_pane'
                        id: '0c2164a1279328ca9bce3adc93bea6d8'
                    }
                    '0c54113baec3b6e066ed8ef8ab8b7d95': {
                        table: 'sys_grid_canvas_pane'
                        id: '0c54113baec3b6e066ed8ef8ab8b7d95'
                    }
                    '0c85112507a402f0b4481ba1ac01501c': {
                        table: 'sys_ui_message'
                        id: '0c85112507a402f0b4481ba1ac01501c'
                    }
                    '0c8a13313d31dd77692fdf5c7ceb7a2b': {
                        table: 'sys_ui_message'
                        id: '0c8a13313d31dd77692fdf5c7ceb7a2b'
                    }
                    '0c9bf967585e6dd602cd4480c357adfb': {
                        table: 'sys_portal_preferences'
                        id: '0c9bf967585e6dd602cd4480c357adfb'
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
                    '0ebbffcc6f59cfd30f4f3a8c8abe7c74': {
                        table: 'sys_portal'
                        id: '0ebbffcc6f59cfd30f4f3a8c8abe7c74'
                    }
                    '0ee6ea67cd3f532ada8f0806473ebc13': {
                        table: 'sys_ui_message'
                        id: '0ee6ea67cd3f532ada8f0806473ebc13'
                    }
                    '0f3d3d25bb95f2fc3584fda22f0df7ab': {
                        table: 'sys_ui_message'
                        id: '0f3d3d25bb95f2fc3584fda22f0df7ab'
                    }
                    '0f77cab88150f3e806b563e1bb5393ba': {
                        table: 'sys_grid_canvas_pane'
                        id: '0f77cab88150f3e806b563e1bb5393ba'
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
                        deleted: false
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
                        deleted: false
                    }
                    '142386aaa4e79ae0691601a2bbe796df': {
                        table: 'sys_ui_message'
                        id: '142386aaa4e79ae0691601a2bbe796df'
                    }
                    '14464b7fd1df339879a1be13f7ec49ea': {
                        table: 'sys_ux_lib_component_action'
                        id: '14464b7fd1df339879a1be13f7ec49ea'
                        deleted: false
                    }
                    '144a81e88fc49cc84b9ae136fbd14d7f': {
                        table: 'sys_portal'
                        id: '144a81e88fc49cc84b9ae136fbd14d7f'
                    }
                    '149067a760f969d2a52d0fe01f94c361': {
                        table: 'sys_uib_toolbox_component'
                        id: '149067a760f969d2a52d0fe01f94c361'
                    }
                    '14b9ffb474bf392d9562c843ad4d70f5': {
                        table: 'sys_ui_message'
                        id: '14b9ffb474bf392d9562c843ad4d70f5'
                    }
                    '15f42b43a58ef32d0253e90b1da052cc': {
                        table: 'sys_translated'
                        id: '15f42b43a58ef32d0253e90b1da052cc'
                    }
                    '160c43aa3a9cdb88d7085be5c67eaebb': {
                        table: 'sys_ui_message'
                        id: '160c43aa3a9cdb88d7085be5c67eaebb'
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
                    '184a1242fc2fb030539b73d60d4a8048': {
                        table: 'sys_ui_message'
                        id: '184a1242fc2fb030539b73d60d4a8048'
                    }
                    '188c22828dc77b567e95e08d2c30fac5': {
                        table: 'sys_ui_message'
                        id: '188c22828dc77b567e95e08d2c30fac5'
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
                    '19bf17f35d9b53ff6b4e532c1808abd1': {
                        table: 'sys_portal'
                        id: '19bf17f35d9b53ff6b4e532c1808abd1'
                    }
                    '19c6c62cea2e28ee980fe638d5576de5': {
                        table: 'sys_translated'
                        id: '19c6c62cea2e28ee980fe638d5576de5'
                    }
                    '19e9e73bb81d8f26cd21d3db3d53db01': {
                        table: 'sys_ui_message'
                        id: '19e9e73bb81d8f26cd21d3db3d53db01'
                    }
                    '1a2aa61817777f2a86c408d0fe213821': {
                        table: 'sys_ui_message'
                        id: '1a2aa61817777f2a86c408d0fe213821'
                    }
                    '1a3cd86de73b875f1ae4245db73b69b8': {
                        table: 'sys_ui_message'
                        id: '1a3cd86de73b875f1ae4245db73b69b8'
                    }
                    '1a53fa4cbeb04ae17277773c94f8d8df': {
                        table: 'sys_portal'
                        id: '1a53fa4cbeb04ae17277773c94f8d8df'
                    }
                    '1a57a1e2df4259dbaeed083de3ad2d74': {
                        table: 'sys_portal'
                        id: '1a57a1e2df4259dbaeed083de3ad2d74'
                    }
                    '1ab2c8c3cfc0159c352c4106024417d1': {
                        table: 'sys_ui_message'
                        id: '1ab2c8c3cfc0159c352c4106024417d1'
                    }
                    '1adb01040f1e3b5f6362c2df2a3b8b5d': {
                        table: 'sys_ui_message'
                        id: '1adb01040f1e3b5f6362c2df2a3b8b5d'
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
                        deleted: false
                    }
                    '1cad85e96c968b51f53c03e2449d2a3c': {
                        table: 'sys_ui_message'
                        id: '1cad85e96c968b51f53c03e2449d2a3c'
                    }
                    '1d29a8776d560b664a1ae41de18d5fae': {
                        table: 'sys_ui_message'
                        id: '1d29a8776d560b664a1ae41de18d5fae'
                    }
                    '1da1ba52ac5cc50fea23ebeb9e013d7b': {
                        table: 'sys_portal_preferences'
                        id: '1da1ba52ac5cc50fea23ebeb9e013d7b'
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
                    '1eebf3cfe2da1bb25d1355ea2a2cfc1b': {
                        table: 'sys_translated'
                        id: '1eebf3cfe2da1bb25d1355ea2a2cfc1b'
                    }
                    '1f100f2476463e4b954a78569bcbb1a8': {
                        table: 'sys_ui_message'
                        id: '1f100f2476463e4b954a78569bcbb1a8'
                    }
                    '1f71aaeb51bcfe7c1cf6deea8c0a0c21': {
                        table: 'sys_ui_message'
                        id: '1f71aaeb51bcfe7c1cf6deea8c0a0c21'
                    }
                    '1fec5c1cae04b943b1bde934160b2c7f': {
                        table: 'sys_portal'
                        id: '1fec5c1cae04b943b1bde934160b2c7f'
                    }
                    '20679ed928670036f9b792d3a125e19b': {
                        table: 'sys_ui_message'
                        id: '20679ed928670036f9b792d3a125e19b'
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
                    '222892accb27707e5cb9f08b7bd4389c': {
                        table: 'sys_ui_message'
                        id: '222892accb27707e5cb9f08b7bd4389c'
                    }
                    '226a370db3ef01f705968faef7dafcb2': {
                        table: 'sys_ui_message'
                        id: '226a370db3ef01f705968faef7dafcb2'
                    }
                    '236cebed6938f79cff59f792d7d115f9': {
                        table: 'sys_ui_message'
                        id: '236cebed6938f79cff59f792d7d115f9'
                    }
                    '246515643b1d548e949bcec04da3fd88': {
                        table: 'sys_ui_message'
                        id: '246515643b1d548e949bcec04da3fd88'
                    }
                    '24b3304862197412db9e1bd2f7cf57a8': {
                        table: 'sys_ui_message'
                        id: '24b3304862197412db9e1bd2f7cf57a8'
                    }
                    '24cc4697059a5f85627086dd6e8df21b': {
                        table: 'sys_ui_message'
                        id: '24cc4697059a5f85627086dd6e8df21b'
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
                    '28226993609ad423dbb87b266eae42b7': {
                        table: 'sys_portal_preferences'
                        id: '28226993609ad423dbb87b266eae42b7'
                    }
                    '285cf465f65670445006c123694968b2': {
                        table: 'sys_ui_message'
                        id: '285cf465f65670445006c123694968b2'
                    }
                    '289a8286d07897a9b74908018b80db19': {
                        table: 'sys_ui_message'
                        id: '289a8286d07897a9b74908018b80db19'
                    }
                    '28aacd7e2a9ab3211132dbda0dd1ddcf': {
                        table: 'sys_grid_canvas_pane'
                        id: '28aacd7e2a9ab3211132dbda0dd1ddcf'
                    }
                    '291ce6b367559bdddf21a63c14058e3b': {
                        table: 'sys_ui_message'
                        id: '291ce6b367559bdddf21a63c14058e3b'
                    }
                    '2a00792cf8eb11797ec497ad1f1220a3': {
                        table: 'sys_translated'
                        id: '2a00792cf8eb11797ec497ad1f1220a3'
                    }
                    '2a4578ea148f884592c3998d9acbad02': {
                        table: 'sys_portal_preferences'
                        id: '2a4578ea148f884592c3998d9acbad02'
                    }
                    '2a6095263909100e04f2f309bdd72134': {
                        table: 'sys_grid_canvas_pane'
                        id: '2a6095263909100e04f2f309bdd72134'
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
                    '2bc722b2218890f050673dd62fee5677': {
                        table: 'sys_ux_macroponent'
                        id: '2bc722b2218890f050673dd62fee5677'
                        deleted: false
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
                    '2e3427fafe62a78fac4e426b632afcc9': {
                        table: 'sys_translated'
                        id: '2e3427fafe62a78fac4e426b632afcc9'
                    }
                    '2e9504ef17e80487164d6f23bd733a68': {
                        table: 'sys_ui_message'
                        id: '2e9504ef17e80487164d6f23bd733a68'
                        deleted: true
                    }
                    '2eb271e1a0b2291d173becc9f1c27f3e': {
                        table: 'sys_ui_message'
                        id: '2eb271e1a0b2291d173becc9f1c27f3e'
                    }
                    '2f3c6610b92d894b28a14a26939fc89d': {
                        table: 'sys_translated'
                        id: '2f3c6610b92d894b28a14a26939fc89d'
                    }
                    '2f40b8e2f43471ba0de5c4705884f86f': {
                        table: 'sys_ui_message'
                        id: '2f40b8e2f43471ba0de5c4705884f86f'
                    }
                    '2fe4772187ca4789b590204403f03248': {
                        table: 'sys_ui_message'
                        id: '2fe4772187ca4789b590204403f03248'
                    }
                    '303cd5ed4ff3ae70150c6bb095d38b05': {
                        table: 'sys_ui_message'
                        id: '303cd5ed4ff3ae70150c6bb095d38b05'
                    }
                    '30998424731ff3797ef3c6899e6698b4': {
                        table: 'sys_portal_page'
                        id: '30998424731ff3797ef3c6899e6698b4'
                    }
                    '32540a7b9b05b3b5ff03d5d647ea49d0': {
                        table: 'sys_grid_canvas_pane'
                        id: '32540a7b9b05b3b5ff03d5d647ea49d0'
                    }
                    '32553e9ab06a28423e0df56f2c26a2a5': {
                        table: 'sys_ui_message'
                        id: '32553e9ab06a28423e0df56f2c26a2a5'
                    }
                    '32c66bad7687b5de77716f7e8b4bece9': {
                        table: 'sys_translated'
                        id: '32c66bad7687b5de77716f7e8b4bece9'
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
                        deleted: false
                    }
                    '3343600f6b41e1f4695c1df940881cdc': {
                        table: 'sys_grid_canvas_pane'
                        id: '3343600f6b41e1f4695c1df940881cdc'
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
                        deleted: false
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
                    '384309891d77644afdc0b86593dcf21d': {
                        table: 'sys_ui_message'
                        id: '384309891d77644afdc0b86593dcf21d'
                    }
                    '385036396aa9bba57cfe391fdfc9b2ff': {
                        table: 'sys_ui_message'
                        id: '385036396aa9bba57cfe391fdfc9b2ff'
                    }
                    '386c195c66590568f421f32ac670dd05': {
                        table: 'sys_portal'
                        id: '386c195c66590568f421f32ac670dd05'
                    }
                    '3883dbf4fb66cd82180d2b12a8c17dfc': {
                        table: 'sys_ui_message'
                        id: '3883dbf4fb66cd82180d2b12a8c17dfc'
                    }
                    '38acd8f79c3b5935d64f316b1acb7ce2': {
                        table: 'sys_ui_message'
                        id: '38acd8f79c3b5935d64f316b1acb7ce2'
                    }
                    '38fabfea72e5155ad7c33fd1752cc896': {
                        table: 'sys_ui_message'
                        id: '38fabfea72e5155ad7c33fd1752cc896'
                    }
                    '39ff03ccf192eb68441b7657833faf1d': {
                        table: 'sys_ui_message'
                        id: '39ff03ccf192eb68441b7657833faf1d'
                    }
                    '3a48bb5cb9b3eeda9596775418f4c045': {
                        table: 'sys_portal_preferences'
                        id: '3a48bb5cb9b3eeda9596775418f4c045'
                    }
                    '3a6ff53294db092b25a973bd4d8e348c': {
                        table: 'sys_portal_preferences'
                        id: '3a6ff53294db092b25a973bd4d8e348c'
                    }
                    '3a89a6acf478a61f2043bd37eac79a7d': {
                        table: 'sys_ui_message'
                        id: '3a89a6acf478a61f2043bd37eac79a7d'
                    }
                    '3acba2dc92cbb2cc0e09247c4b404f2a': {
                        table: 'sys_grid_canvas_pane'
                        id: '3acba2dc92cbb2cc0e09247c4b404f2a'
                    }
                    '3b2dc7561e088010dcc7df7969cf38f1': {
                        table: 'sys_ux_lib_component'
                        id: '3b2dc7561e088010dcc7df7969cf38f1'
                    }
                    '3b85d037054fe6024b85ecf9f4d4d579': {
                        table: 'sys_ui_message'
                        id: '3b85d037054fe6024b85ecf9f4d4d579'
                    }
                    '3bf7e2c790cc17ae7837c087e27eb588': {
                        table: 'sys_ui_message'
                        id: '3bf7e2c790cc17ae7837c087e27eb588'
                    }
                    '3c263e4b085f844a70196cbec8d6e150': {
                        table: 'sys_translated'
                        id: '3c263e4b085f844a70196cbec8d6e150'
                    }
                    '3c2ddb58b6e44aedc0b6b7be4bdf0d24': {
                        table: 'sys_ui_message'
                        id: '3c2ddb58b6e44aedc0b6b7be4bdf0d24'
                    }
                    '3c49190d7f48ff254747f21b251919dc': {
                        table: 'sys_ui_message'
                        id: '3c49190d7f48ff254747f21b251919dc'
                    }
                    '3cb744589b0be8f6ebb3be48b30babe2': {
                        table: 'sys_ux_lib_component_action'
                        id: '3cb744589b0be8f6ebb3be48b30babe2'
                        deleted: false
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
                    '3f33a81166ea3cacc1f201695a19bcc7': {
                        table: 'sys_portal_preferences'
                        id: '3f33a81166ea3cacc1f201695a19bcc7'
                    }
                    '3fc5d479ef0bf0d491a8f20ae99447f8': {
                        table: 'sys_ux_lib_component_attr'
                        id: '3fc5d479ef0bf0d491a8f20ae99447f8'
                    }
                    '402afcda941f783741d410f04b4fadb0': {
                        table: 'sys_translated'
                        id: '402afcda941f783741d410f04b4fadb0'
                    }
                    '40b64aec8f936e5a8f65b211e48f5dd0': {
                        table: 'sys_ui_message'
                        id: '40b64aec8f936e5a8f65b211e48f5dd0'
                    }
                    '41107142d93ab677f88f5245176a5c13': {
                        table: 'sys_ui_message'
                        id: '41107142d93ab677f88f5245176a5c13'
                    }
                    '41581dec1756fe1dc7e4f2174d8dc6e3': {
                        table: 'sys_ui_message'
                        id: '41581dec1756fe1dc7e4f2174d8dc6e3'
                    }
                    '41e843ad6b52cf380a5e6afe2c7a161d': {
                        table: 'sys_translated'
                        id: '41e843ad6b52cf380a5e6afe2c7a161d'
                    }
                    '426b43cc9d383dc6e5b524d53e9e4b60': {
                        table: 'sys_ux_lib_component_action'
                        id: '426b43cc9d383dc6e5b524d53e9e4b60'
                    }
                    '442123b47a8690514e1e7371c4e366e9': {
                        table: 'sys_translated'
                        id: '442123b47a8690514e1e7371c4e366e9'
                    }
                    '443f6844f20470cbf805c582eb9db89b': {
                        table: 'sys_ux_event'
                        id: '443f6844f20470cbf805c582eb9db89b'
                    }
                    '4489ac2c84108045ff986220e7676cf3': {
                        table: 'sys_portal_preferences'
                        id: '4489ac2c84108045ff986220e7676cf3'
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
                    '48aefb0d6b88f06f769d4a048476437a': {
                        table: 'sys_portal'
                        id: '48aefb0d6b88f06f769d4a048476437a'
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
                    '4afb4d302e4df51b177e19b9dab54ea6': {
                        table: 'sys_ui_message'
                        id: '4afb4d302e4df51b177e19b9dab54ea6'
                    }
                    '4afd1ad83a22f5cd200356fc0c496b11': {
                        table: 'sys_portal_preferences'
                        id: '4afd1ad83a22f5cd200356fc0c496b11'
                    }
                    '4b9cccc4f821a7e93b9922e4106a479f': {
                        table: 'sys_ui_message'
                        id: '4b9cccc4f821a7e93b9922e4106a479f'
                    }
                    '4c93977ecb472cec311d80a272d98b8b': {
                        table: 'sys_ui_message'
                        id: '4c93977ecb472cec311d80a272d98b8b'
                    }
                    '4d2085c699a3aebde85648a44204cc9a': {
                        table: 'sys_ui_message'
                        id: '4d2085c699a3aebde85648a44204cc9a'
                    }
                    '4d6ff464f8656b3e53e44eb26a831f86': {
                        table: 'sys_ui_message'
                        id: '4d6ff464f8656b3e53e44eb26a831f86'
                    }
                    '4ef28fc7725eb08c0a92afb8f3efe316': {
                        table: 'sys_ux_lib_component_attr'
                        id: '4ef28fc7725eb08c0a92afb8f3efe316'
                    }
                    '4ef31b0b821505c10464f71843f42d61': {
                        table: 'sys_portal'
                        id: '4ef31b0b821505c10464f71843f42d61'
                    }
                    '4f393ff938d65cb7803814cab5233e3a': {
                        table: 'sys_ui_message'
                        id: '4f393ff938d65cb7803814cab5233e3a'
                    }
                    '4fa59de5a56b1feeb4448804f2099ad9': {
                        table: 'sys_translated'
                        id: '4fa59de5a56b1feeb4448804f2099ad9'
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
                    '523242366526ad5a85ce142a8b1012c2': {
                        table: 'sys_portal_preferences'
                        id: '523242366526ad5a85ce142a8b1012c2'
                    }
                    '527d3ff70ee8f00a8494f683bbdac54f': {
                        table: 'sys_ux_lib_component_action'
                        id: '527d3ff70ee8f00a8494f683bbdac54f'
                    }
                    '5317538b97e8f23c2e082b6f7856a35b': {
                        table: 'sys_ui_message'
                        id: '5317538b97e8f23c2e082b6f7856a35b'
                    }
                    '5366fbc2dbc209c83aa386e667e5b3e3': {
                        table: 'sys_translated'
                        id: '5366fbc2dbc209c83aa386e667e5b3e3'
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
                    '55c0ef144d3e1414ee32815411609971': {
                        table: 'sys_portal_preferences'
                        id: '55c0ef144d3e1414ee32815411609971'
                    }
                    '55c72626812737f0ea8e9a46d21587a2': {
                        table: 'sys_ui_message'
                        id: '55c72626812737f0ea8e9a46d21587a2'
                    }
                    '560dfa4a518b688341054796cd5409bb': {
                        table: 'sys_translated'
                        id: '560dfa4a518b688341054796cd5409bb'
                    }
                    '568371fd25927b32876e1b657a7783e3': {
                        table: 'sys_ui_message'
                        id: '568371fd25927b32876e1b657a7783e3'
                        deleted: true
                    }
                    '57a1b198965ca2279eaf3acef7a5a621': {
                        table: 'sys_ui_message'
                        id: '57a1b198965ca2279eaf3acef7a5a621'
                    }
                    '57c785245cdbfdd7cde8da2057853c0e': {
                        table: 'sys_portal_preferences'
                        id: '57c785245cdbfdd7cde8da2057853c0e'
                    }
                    '58c117d5dae902b3dcdd7b70f9a23581': {
                        table: 'sys_ui_message'
                        id: '58c117d5dae902b3dcdd7b70f9a23581'
                    }
                    '59324ed778e4d65e00d01990257fa98e': {
                        table: 'sys_ui_message'
                        id: '59324ed778e4d65e00d01990257fa98e'
                    }
                    '5988d4e8fa1a02c7aee51f9143231ca4': {
                        table: 'sys_portal_preferences'
                        id: '5988d4e8fa1a02c7aee51f9143231ca4'
                    }
                    '59d7c061cfa028f820620149d1265edc': {
                        table: 'sys_ui_message'
                        id: '59d7c061cfa028f820620149d1265edc'
                    }
                    '5a08d7cf7082a598bc6a029b44b13c64': {
                        table: 'sys_translated'
                        id: '5a08d7cf7082a598bc6a029b44b13c64'
                    }
                    '5a4f544a89e1cc1992e7f602a292dfb3': {
                        table: 'sys_translated'
                        id: '5a4f544a89e1cc1992e7f602a292dfb3'
                    }
                    '5ab1b6fe95deacd0181a056b2fac2049': {
                        table: 'sys_ux_lib_component'
                        id: '5ab1b6fe95deacd0181a056b2fac2049'
                    }
                    '5b2f1e4681a10c531d11249e5698d441': {
                        table: 'sys_ui_message'
                        id: '5b2f1e4681a10c531d11249e5698d441'
                    }
                    '5b725d58b24cb03413b7dd0724467f72': {
                        table: 'sys_portal'
                        id: '5b725d58b24cb03413b7dd0724467f72'
                    }
                    '5b7908fdf0647e786c87eb0598c90b58': {
                        table: 'sys_ux_event'
                        id: '5b7908fdf0647e786c87eb0598c90b58'
                    }
                    '5bfbae603b2162cfbd9827f9ae91128e': {
                        table: 'sys_portal'
                        id: '5bfbae603b2162cfbd9827f9ae91128e'
                    }
                    '5c07a99fe3930aa3affa5d962258e8fa': {
                        table: 'sys_portal_preferences'
                        id: '5c07a99fe3930aa3affa5d962258e8fa'
                    }
                    '5c24ca869b58546d0d2682f756f1b8d3': {
                        table: 'sys_portal'
                        id: '5c24ca869b58546d0d2682f756f1b8d3'
                    }
                    '5e07f225ad86d5beb8e46bfbef55f4c0': {
                        table: 'sys_translated'
                        id: '5e07f225ad86d5beb8e46bfbef55f4c0'
                    }
                    '5f3200bc1c8a869edc4f4128ed550915': {
                        table: 'sys_translated'
                        id: '5f3200bc1c8a869edc4f4128ed550915'
                    }
                    '5fdc169ca7033236cb0b568dab060f15': {
                        table: 'sys_ux_lib_component_attr'
                        id: '5fdc169ca7033236cb0b568dab060f15'
                    }
                    '609869dbe25920b49aa6e07050877a01': {
                        table: 'sys_portal'
                        id: '609869dbe25920b49aa6e07050877a01'
                    }
                    '60b27bf19734ee012a20e2252f085a97': {
                        table: 'sys_ui_message'
                        id: '60b27bf19734ee012a20e2252f085a97'
                    }
                    '60b9f24de397bbefd2eb5a695d96f7e8': {
                        table: 'sys_ui_message'
                        id: '60b9f24de397bbefd2eb5a695d96f7e8'
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
                    '61cc214e04131bf7d338973e4ac98813': {
                        table: 'sys_portal_preferences'
                        id: '61cc214e04131bf7d338973e4ac98813'
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
                    '63a8ad3e65f7f6fd8c8f8ee08a54915e': {
                        table: 'sys_ui_message'
                        id: '63a8ad3e65f7f6fd8c8f8ee08a54915e'
                    }
                    '6435ddfe9f53c728320ac0dbd444f7e0': {
                        table: 'sys_translated'
                        id: '6435ddfe9f53c728320ac0dbd444f7e0'
                    }
                    '64636196053396b4bd2dd2098ccee3fc': {
                        table: 'sys_ui_message'
                        id: '64636196053396b4bd2dd2098ccee3fc'
                    }
                    '64db71f3371bbbe6a278229e5302023a': {
                        table: 'sys_ui_message'
                        id: '64db71f3371bbbe6a278229e5302023a'
                    }
                    '65389a4bad347d755339267b7160129b': {
                        table: 'sys_ui_message'
                        id: '65389a4bad347d755339267b7160129b'
                    }
                    '656cbe6882545c98330a06c091302287': {
                        table: 'sys_translated'
                        id: '656cbe6882545c98330a06c091302287'
                    }
                    '65cdb9c7ff3824d424533a347d798f2e': {
                        table: 'sys_portal_preferences'
                        id: '65cdb9c7ff3824d424533a347d798f2e'
                    }
                    '65efe2b98bd1d8510ebf6784d9cb49c1': {
                        table: 'sys_ui_message'
                        id: '65efe2b98bd1d8510ebf6784d9cb49c1'
                    }
                    '65f146275a0a9cc393fdb34d851a998b': {
                        table: 'sys_grid_canvas_pane'
                        id: '65f146275a0a9cc393fdb34d851a998b'
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
                    '674d59155aa367e91d8102e6eb920b29': {
                        table: 'sys_translated'
                        id: '674d59155aa367e91d8102e6eb920b29'
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
                    '6b0c0a6110fb21ce396dc30445be1511': {
                        table: 'sys_grid_canvas_pane'
                        id: '6b0c0a6110fb21ce396dc30445be1511'
                    }
                    '6c6a3b1c6ba8376b9801f639cf49f2de': {
                        table: 'sys_ui_message'
                        id: '6c6a3b1c6ba8376b9801f639cf49f2de'
                    }
                    '6c6f629450f7035682ee157bf8d07273': {
                        table: 'sys_ui_message'
                        id: '6c6f629450f7035682ee157bf8d07273'
                    }
                    '6ce8fdee65d7d489b8efd10bcbb3b767': {
                        table: 'sys_ui_message'
                        id: '6ce8fdee65d7d489b8efd10bcbb3b767'
                    }
                    '6d9b1b48f63c3decd343d6cb7b887d47': {
                        table: 'sys_portal_preferences'
                        id: '6d9b1b48f63c3decd343d6cb7b887d47'
                    }
                    '6eb90e8ccb42cb64666b8a100a315b53': {
                        table: 'sys_ui_message'
                        id: '6eb90e8ccb42cb64666b8a100a315b53'
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
                    '71df79e28f331931b606a6eaa7dcd02d': {
                        table: 'sys_ui_message'
                        id: '71df79e28f331931b606a6eaa7dcd02d'
                    }
                    '71e3102398fe0cd227c94b830b75dd76': {
                        table: 'sys_ui_message'
                        id: '71e3102398fe0cd227c94b830b75dd76'
                        deleted: true
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
                    '7451f4a06ffa375cdcdc3f38a002221b': {
                        table: 'sys_grid_canvas_pane'
                        id: '7451f4a06ffa375cdcdc3f38a002221b'
                    }
                    '75b69332dd410b9ffdcffc217481670d': {
                        table: 'sys_ui_message'
                        id: '75b69332dd410b9ffdcffc217481670d'
                    }
                    '78c8c8d3e2798dc057f6323925187f0b': {
                        table: 'sys_portal_preferences'
                        id: '78c8c8d3e2798dc057f6323925187f0b'
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
                    '7a97e4dd72b30af56f7a68ba0add0fc0': {
                        table: 'sys_translated'
                        id: '7a97e4dd72b30af56f7a68ba0add0fc0'
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
                    '7adc9161922f74ed42f2de7cc90017c3': {
                        table: 'sys_translated'
                        id: '7adc9161922f74ed42f2de7cc90017c3'
                    }
                    '7adccceb4651fb96ddfa20e34f02abf8': {
                        table: 'sys_ui_message'
                        id: '7adccceb4651fb96ddfa20e34f02abf8'
                    }
                    '7ae45f83e4ead1455066d2c4e89effef': {
                        table: 'sys_ui_message'
                        id: '7ae45f83e4ead1455066d2c4e89effef'
                    }
                    '7c5a48c52ad5658ba47b0cae8240623c': {
                        table: 'sys_ui_message'
                        id: '7c5a48c52ad5658ba47b0cae8240623c'
                    }
                    '7d0b78c64522552a629832b428af5d00': {
                        table: 'sys_portal_preferences'
                        id: '7d0b78c64522552a629832b428af5d00'
                    }
                    '7d322a38209e7f978ec90e7e74dde83d': {
                        table: 'sys_ui_message'
                        id: '7d322a38209e7f978ec90e7e74dde83d'
                    }
                    '7d32f5754d0df665ad084783142785ef': {
                        table: 'sys_ui_message'
                        id: '7d32f5754d0df665ad084783142785ef'
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
                    '7e55061a16fea556cdbd6c3bd7238736': {
                        table: 'sys_ui_message'
                        id: '7e55061a16fea556cdbd6c3bd7238736'
                    }
                    '7eece1f3789086d206057c8a27e1b129': {
                        table: 'sys_ui_message'
                        id: '7eece1f3789086d206057c8a27e1b129'
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
                    '81198e660637dc07d57cf5f71d00e54b': {
                        table: 'sys_translated'
                        id: '81198e660637dc07d57cf5f71d00e54b'
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
                    '854f53812de35d023090aa1957de2e97': {
                        table: 'sys_ui_message'
                        id: '854f53812de35d023090aa1957de2e97'
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
                    '88f3ac9db909c5f13a93d81da770ab3d': {
                        table: 'sys_ui_message'
                        id: '88f3ac9db909c5f13a93d81da770ab3d'
                    }
                    '8909df0de4cef933524bc4b862855b80': {
                        table: 'sys_ui_message'
                        id: '8909df0de4cef933524bc4b862855b80'
                    }
                    '89935c429b297ad7462716ae8ad323d2': {
                        table: 'sys_portal_preferences'
                        id: '89935c429b297ad7462716ae8ad323d2'
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
                    '8aa5142cdfb9b208de742bfe12848985': {
                        table: 'sys_portal_preferences'
                        id: '8aa5142cdfb9b208de742bfe12848985'
                    }
                    '8ace002830ed9555a5d7285cdc286b11': {
                        table: 'sys_ui_message'
                        id: '8ace002830ed9555a5d7285cdc286b11'
                    }
                    '8b3b650e6e7fbd5fb4232c7383e73015': {
                        table: 'sys_ux_lib_component_action'
                        id: '8b3b650e6e7fbd5fb4232c7383e73015'
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
                    '8fe5575ddc6f10aed1181ee7331073b4': {
                        table: 'sys_ui_message'
                        id: '8fe5575ddc6f10aed1181ee7331073b4'
                    }
                    '9024aef5d911407f7768c3682371c139': {
                        table: 'sys_translated'
                        id: '9024aef5d911407f7768c3682371c139'
                    }
                    '910bc3a0b599a82ca12f3a9bb5e82ac5': {
                        table: 'sys_ui_message'
                        id: '910bc3a0b599a82ca12f3a9bb5e82ac5'
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
                    '9638422e64b353b3b25adc2eaea0fa5f': {
                        table: 'sys_ui_message'
                        id: '9638422e64b353b3b25adc2eaea0fa5f'
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
                    '9886c5a1e22808e79b4db1663b69ee82': {
                        table: 'sys_translated'
                        id: '9886c5a1e22808e79b4db1663b69ee82'
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
                    '997920ac052656016bb5a3ab05a9be3d': {
                        table: 'sys_ui_message'
                        id: '997920ac052656016bb5a3ab05a9be3d'
                    }
                    '99f3cf7e8aefef2841e621489892f8ce': {
                        table: 'sys_ux_lib_component_attr'
                        id: '99f3cf7e8aefef2841e621489892f8ce'
                    }
                    '9a8cfdc644f9fc7e0f60c21b7639e256': {
                        table: 'sys_ui_message'
                        id: '9a8cfdc644f9fc7e0f60c21b7639e256'
                    }
                    '9abaad1b8e1a739de6a308589f4ac59e': {
                        table: 'pa_m2m_dashboard_tabs'
                        id: '9abaad1b8e1a739de6a308589f4ac59e'
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
                    '9be09006272aec2f104f42abc32ba8b4': {
                        table: 'sys_translated'
                        id: '9be09006272aec2f104f42abc32ba8b4'
                    }
                    '9bedf1af7760674657043327c15d1b3e': {
                        table: 'sys_ui_message'
                        id: '9bedf1af7760674657043327c15d1b3e'
                    }
                    '9bf3da267e1fd4406729595a5499db3d': {
                        table: 'sys_uib_toolbox_component'
                        id: '9bf3da267e1fd4406729595a5499db3d'
                    }
                    '9c6076ba11f5e135ec597a0e72fb5085': {
                        table: 'sys_grid_canvas_pane'
                        id: '9c6076ba11f5e135ec597a0e72fb5085'
                    }
                    '9ccef42a27880163b3506a4ec1cc8a8a': {
                        table: 'sys_ui_message'
                        id: '9ccef42a27880163b3506a4ec1cc8a8a'
                    }
                    '9d4796df095c00d49a12256d1279195d': {
                        table: 'sys_ux_lib_source_script'
                        id: '9d4796df095c00d49a12256d1279195d'
                    }
                    '9e495cbd34ad93ed3ad140106e35e9ab': {
                        table: 'sys_portal_preferences'
                        id: '9e495cbd34ad93ed3ad140106e35e9ab'
                    }
                    '9e9540e8054e67ee45bda3d2957f5463': {
                        table: 'sys_translated'
                        id: '9e9540e8054e67ee45bda3d2957f5463'
                    }
                    '9eb2e5f7b081c655ff64b45ab046b077': {
                        table: 'sys_ui_message'
                        id: '9eb2e5f7b081c655ff64b45ab046b077'
                    }
                    '9ee915058b106003f81c18b4b94b878f': {
                        table: 'sys_portal_preferences'
                        id: '9ee915058b106003f81c18b4b94b878f'
                    }
                    '9f843b8f755e23fcc01ca848521f0187': {
                        table: 'sys_uib_toolbox_component'
                        id: '9f843b8f755e23fcc01ca848521f0187'
                    }
                    '9fbfb621515818d4cd3e9fd6c12ae1af': {
                        table: 'sys_translated'
                        id: '9fbfb621515818d4cd3e9fd6c12ae1af'
                    }
                    '9fe0a4b9628629079cebc11dc6b19ae6': {
                        table: 'sys_translated'
                        id: '9fe0a4b9628629079cebc11dc6b19ae6'
                    }
                    a007152bce9f22d7c777733146abad16: {
                        table: 'sys_ui_message'
                        id: 'a007152bce9f22d7c777733146abad16'
                    }
                    a0ee69fa9f2185d703e69ab606bfe923: {
                        table: 'sys_ui_message'
                        id: 'a0ee69fa9f2185d703e69ab606bfe923'
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
                    a19aab68dee88f65e00dfe2c555ce0ca: {
                        table: 'sys_ui_message'
                        id: 'a19aab68dee88f65e00dfe2c555ce0ca'
                    }
                    a221ed1da635218071891ceb543552d4: {
                        table: 'sys_grid_canvas_pane'
                        id: 'a221ed1da635218071891ceb543552d4'
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
                    a36644c4796da5602b845ceb8ce5b6d7: {
                        table: 'sys_ui_message'
                        id: 'a36644c4796da5602b845ceb8ce5b6d7'
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
                    a5300ffb7b0fedc8339f30a98388bf60: {
                        table: 'sys_ui_message'
                        id: 'a5300ffb7b0fedc8339f30a98388bf60'
                    }
                    a541402771c92f9ac235e583b3d3b929: {
                        table: 'sys_portal_preferences'
                        id: 'a541402771c92f9ac235e583b3d3b929'
                    }
                    a55df3024cb090e80f50c685d3523a88: {
                        table: 'sys_ui_message'
                        id: 'a55df3024cb090e80f50c685d3523a88'
                    }
                    a578eb0bda4982dbe081fa59a399bbb0: {
                        table: 'sys_translated'
                        id: 'a578eb0bda4982dbe081fa59a399bbb0'
                    }
                    a57ccf54a7c91f5fd32dc8695f9b0d40: {
                        table: 'sys_ui_message'
                        id: 'a57ccf54a7c91f5fd32dc8695f9b0d40'
                    }
                    a583b7f94e8e8ae87f8e5a1658f7d244: {
                        table: 'sys_ux_lib_component_action'
                        id: 'a583b7f94e8e8ae87f8e5a1658f7d244'
                    }
                    a601b89dd9735dc89567416730f3bed8: {
                        table: 'sys_ux_lib_component_action'
                        id: 'a601b89dd9735dc89567416730f3bed8'
                    }
                    a6419c7b3d703912776c7ffb41e79121: {
                        table: 'sys_ui_message'
                        id: 'a6419c7b3d703912776c7ffb41e79121'
                    }
                    a6b29b15c77526d2ab62b89255d76b58: {
                        table: 'sys_ui_message'
                        id: 'a6b29b15c77526d2ab62b89255d76b58'
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
                    aa72fb959b2e44fdf0cf892256879b0d: {
                        table: 'sys_ui_message'
                        id: 'aa72fb959b2e44fdf0cf892256879b0d'
                    }
                    aa99ffb94255880e8438678ba6919b93: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'aa99ffb94255880e8438678ba6919b93'
                    }
                    ab526cc4a0ca61dee85f3d869b327039: {
                        table: 'sys_ui_message'
                        id: 'ab526cc4a0ca61dee85f3d869b327039'
                    }
                    ab78fa1c57f5c29c12b7adb0636159e2: {
                        table: 'sys_ui_message'
                        id: 'ab78fa1c57f5c29c12b7adb0636159e2'
                    }
                    abe17150a3fd55035ae48ddb0a82db58: {
                        table: 'sys_ui_message'
                        id: 'abe17150a3fd55035ae48ddb0a82db58'
                    }
                    abe2f8ad1b8d3f9c1f880c334a8574cf: {
                        table: 'sys_ui_message'
                        id: 'abe2f8ad1b8d3f9c1f880c334a8574cf'
                    }
                    abf82e127ae68ad51a4c5fbb9b6d7844: {
                        table: 'sys_ui_message'
                        id: 'abf82e127ae68ad51a4c5fbb9b6d7844'
                    }
                    acb16f71a33856882ddac694766e011e: {
                        table: 'sys_ui_message'
                        id: 'acb16f71a33856882ddac694766e011e'
                    }
                    'acl-average-claim-create': {
                        table: 'sys_security_acl'
                        id: '7aa6cacc5fb849bf8d0165bbfcc24299'
                    }
                    'acl-average-claim-delete': {
                        table: 'sys_security_acl'
                        id: '75dfcae048e242668ffa992154635f68'
                    }
                    'acl-average-claim-read': {
                        table: 'sys_security_acl'
                        id: '599dce5ecbd441a881413f65ab42c4a8'
                    }
                    'acl-average-claim-write': {
                        table: 'sys_security_acl'
                        id: 'd85ddbea67ac4c76af5c3ed8d8fff98a'
                    }
                    'acl-claim-create': {
                        table: 'sys_security_acl'
                        id: '0adf7b85913a447995f61d01bf2c8e1a'
                    }
                    'acl-claim-delete': {
                        table: 'sys_security_acl'
                        id: 'dd1018212cfa47b79d395989f2328d3c'
                    }
                    'acl-claim-read': {
                        table: 'sys_security_acl'
                        id: '908efb08c3634b28bcb981375d73c1d7'
                    }
                    'acl-claim-write': {
                        table: 'sys_security_acl'
                        id: '3008aecc7e5743b4b39444c79e726575'
                    }
                    'acl-configuration-create': {
                        table: 'sys_security_acl'
                        id: '69fbf952862447f492a15a97765b6eb5'
                    }
                    'acl-configuration-delete': {
                        table: 'sys_security_acl'
                        id: '74a86499249f47d9850f4289e4a38935'
                    }
                    'acl-configuration-read': {
                        table: 'sys_security_acl'
                        id: '14c9f1a60974409f9601f35440f226a0'
                    }
                    'acl-configuration-write': {
                        table: 'sys_security_acl'
                        id: '66edf7fb57d34d47a84d66a3f934576f'
                    }
                    'acl-definition-approval-write': {
                        table: 'sys_security_acl'
                        id: '5cb9aaca04c546198bf7c41ae90ee8cd'
                    }
                    'acl-definition-create': {
                        table: 'sys_security_acl'
                        id: '9242639feecc40148ec7f70bc114dd14'
                    }
                    'acl-definition-delete': {
                        table: 'sys_security_acl'
                        id: 'ba91a5bd757347d6a8057c1c1861b5e7'
                    }
                    'acl-definition-read': {
                        table: 'sys_security_acl'
                        id: '6a592011f9b0461faae41e55f42904fa'
                    }
                    'acl-definition-write': {
                        table: 'sys_security_acl'
                        id: 'f1ac5ec008dd4f4c9ddf79bb6e5c606e'
                    }
                    'acl-fix-outcome-create': {
                        table: 'sys_security_acl'
                        id: '22cda8ca7d6d42f7a6500d1c859d94c5'
                    }
                    'acl-fix-outcome-delete': {
                        table: 'sys_security_acl'
                        id: '089c7a88b5834f5eb52cdadd200d5010'
                    }
                    'acl-fix-outcome-read': {
                        table: 'sys_security_acl'
                        id: '2ac38c389c5e41e79a4cdd3318182f78'
                    }
                    'acl-fix-outcome-write': {
                        table: 'sys_security_acl'
                        id: '86bdc9a325354160b5803515610c2cee'
                    }
                    'acl-fix-tally-create': {
                        table: 'sys_security_acl'
                        id: 'f3e86f13c2ab4b9bb56076abb89a1d9b'
                    }
                    'acl-fix-tally-delete': {
                        table: 'sys_security_acl'
                        id: 'b98681f669ca49038387d58ac6f13411'
                    }
                    'acl-fix-tally-read': {
                        table: 'sys_security_acl'
                        id: 'f2e75db0fecf4226b1db845e7f59e1f7'
                    }
                    'acl-fix-tally-write': {
                        table: 'sys_security_acl'
                        id: 'e20f761371d142ee8bad211dbd894265'
                    }
                    'acl-instruction-set-create': {
                        table: 'sys_security_acl'
                        id: 'b159ad7d742942b99aa38df14166b154'
                    }
                    'acl-instruction-set-delete': {
                        table: 'sys_security_acl'
                        id: '86ba13ec3d0343f89f30a8e07fa87960'
                    }
                    'acl-instruction-set-read': {
                        table: 'sys_security_acl'
                        id: '24f04de635ea4cde890b2c6a1accdf73'
                    }
                    'acl-instruction-set-write': {
                        table: 'sys_security_acl'
                        id: 'd5781cb112a84e0c8a0e7d973b39d695'
                    }
                    'acl-jobs-read': {
                        table: 'sys_security_acl'
                        id: '6897e2d03d2846c4bff2b4d28f899c18'
                    }
                    'acl-outcome-create': {
                        table: 'sys_security_acl'
                        id: '03f97255460143bca8e0d86c58fde7e1'
                    }
                    'acl-outcome-delete': {
                        table: 'sys_security_acl'
                        id: 'b80c070fac8647509c47e8a215982663'
                    }
                    'acl-outcome-read': {
                        table: 'sys_security_acl'
                        id: 'c64f8c9683594dac9d0c41d008b14e2c'
                    }
                    'acl-outcome-write': {
                        table: 'sys_security_acl'
                        id: '2b5ca4152ba9418a9a13f95be6ca530c'
                    }
                    'acl-page-form-item': {
                        table: 'sys_security_acl'
                        id: 'e9a32c018eca47aabfd2de7202e548a6'
                    }
                    'acl-page-setup': {
                        table: 'sys_security_acl'
                        id: '73c5527e8533420a9491c52ca86ae0a5'
                    }
                    'acl-page-support': {
                        table: 'sys_security_acl'
                        id: '69d46bba41a243ac93dbac9b08078e51'
                    }
                    'acl-page-troubleshooting': {
                        table: 'sys_security_acl'
                        id: '61d323d25c114b91bf114a77997f4bfe'
                    }
                    'acl-quick-fix-category-create': {
                        table: 'sys_security_acl'
                        id: '5d87c6f1fc2b4e62b39212479422db70'
                    }
                    'acl-quick-fix-category-delete': {
                        table: 'sys_security_acl'
                        id: 'b8ef88e9a4da46f498399ebe613704c6'
                    }
                    'acl-quick-fix-category-read': {
                        table: 'sys_security_acl'
                        id: 'b4da890db8d44a1dabe7459ab86aec11'
                    }
                    'acl-quick-fix-category-write': {
                        table: 'sys_security_acl'
                        id: '2d59205f25914b7bb6b60553014bd533'
                    }
                    'acl-quick-fix-create': {
                        table: 'sys_security_acl'
                        id: 'c9b57c084ef44420a2b74619b45e8fce'
                    }
                    'acl-quick-fix-delete': {
                        table: 'sys_security_acl'
                        id: '950e98f752604fc5af23e11c18af6e71'
                    }
                    'acl-quick-fix-read': {
                        table: 'sys_security_acl'
                        id: 'bf0975d46ad14b58914e423e91091b13'
                    }
                    'acl-quick-fix-write': {
                        table: 'sys_security_acl'
                        id: '11a0178e523d4e589a73c7362b952d23'
                    }
                    'acl-response-create': {
                        table: 'sys_security_acl'
                        id: '81db30ca1f0a4b2ba702906888100d67'
                    }
                    'acl-response-delete': {
                        table: 'sys_security_acl'
                        id: '36edc2a1ed404e6095ab663286456e8c'
                    }
                    'acl-response-read': {
                        table: 'sys_security_acl'
                        id: 'cf4bfda027144906bee2554215492f03'
                    }
                    'acl-response-write': {
                        table: 'sys_security_acl'
                        id: '3f54f6786f264988bab56e365e4055ab'
                    }
                    'acl-rest-administer': {
                        table: 'sys_security_acl'
                        id: 'a7077d0829f34ae58ab949d76a1f8209'
                    }
                    'acl-rest-decide': {
                        table: 'sys_security_acl'
                        id: 'c1b204f8408f4c649adb798e4f8ed7f1'
                    }
                    'acl-rest-use': {
                        table: 'sys_security_acl'
                        id: '084499a44a134fd584b45d5327cb3d9c'
                    }
                    'acl-roi-configuration-create': {
                        table: 'sys_security_acl'
                        id: '1a34dd4ae5884f4b86caa8e887c0b9c7'
                    }
                    'acl-roi-configuration-delete': {
                        table: 'sys_security_acl'
                        id: '29dad21cf37a465c8d6c5ef500b9deac'
                    }
                    'acl-roi-configuration-read': {
                        table: 'sys_security_acl'
                        id: '1ea1bbfc3e104dc4a4e4dcccc367e657'
                    }
                    'acl-roi-configuration-write': {
                        table: 'sys_security_acl'
                        id: 'e5510b98ab414531b437f64f27077cbb'
                    }
                    'acl-run-create': {
                        table: 'sys_security_acl'
                        id: 'ceb9c945db254694adc0fd6a9313120c'
                    }
                    'acl-run-delete': {
                        table: 'sys_security_acl'
                        id: 'fffe3313e0534fbd8e769817001edb1a'
                    }
                    'acl-run-event-create': {
                        table: 'sys_security_acl'
                        id: '65ba9524a9aa4b2892c38ca6fe4802f6'
                    }
                    'acl-run-event-delete': {
                        table: 'sys_security_acl'
                        id: '67088d8695cb428fba099d864b310c17'
                    }
                    'acl-run-event-read': {
                        table: 'sys_security_acl'
                        id: '0bf15265443743a0bcd708771a058537'
                    }
                    'acl-run-event-write': {
                        table: 'sys_security_acl'
                        id: 'b569b7afe9f64163936439f7da8f1fb9'
                    }
                    'acl-run-read': {
                        table: 'sys_security_acl'
                        id: '1a4f7a46418f424683ef1cb53cdf8859'
                    }
                    'acl-run-write': {
                        table: 'sys_security_acl'
                        id: '2be3cd69570749b4acc800a62ab5d7db'
                    }
                    'acl-saving-create': {
                        table: 'sys_security_acl'
                        id: '1baf2dc09347421ea2e1b25c467f9c3a'
                    }
                    'acl-saving-delete': {
                        table: 'sys_security_acl'
                        id: '57a0bf073fe34258892b02881a2875de'
                    }
                    'acl-saving-read': {
                        table: 'sys_security_acl'
                        id: '5c4ac9b553a14fdd9f3da0a5e821794a'
                    }
                    'acl-saving-write': {
                        table: 'sys_security_acl'
                        id: '9c1c5890616d4adf9ac9fbad7cb3ce41'
                    }
                    'acl-setup-mark-create': {
                        table: 'sys_security_acl'
                        id: 'beafc8e6812c48d2b7d600384d139c32'
                    }
                    'acl-setup-mark-delete': {
                        table: 'sys_security_acl'
                        id: 'bd5e5445bca944b7ad102fd9abe3dca0'
                    }
                    'acl-setup-mark-read': {
                        table: 'sys_security_acl'
                        id: '6dfe02f0290f42839100bba23099a909'
                    }
                    'acl-setup-mark-write': {
                        table: 'sys_security_acl'
                        id: 'e4e7ff498e5545889a5f8b42087a4ba6'
                    }
                    'action-retrieve': {
                        table: 'sysevent_script_action'
                        id: '139268e7bc644425829aadb5e2ae5a08'
                    }
                    'action-run-incident': {
                        table: 'sys_ui_action'
                        id: 'bfa5295c053445a594cd1d49eee82dc6'
                    }
                    'action-run-interaction': {
                        table: 'sys_ui_action'
                        id: '7ec2acac7d2b4048b6f0b00327674e40'
                    }
                    'action-troubleshooting-incident': {
                        table: 'sys_ui_action'
                        id: '2b5d3f404cca41c8926573879f4c6229'
                    }
                    'action-troubleshooting-interaction': {
                        table: 'sys_ui_action'
                        id: '7f6c41d06e824c35ab04ea3a98d281f1'
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
                    af1e45a4eab2d739768758b119c81430: {
                        table: 'sys_portal_preferences'
                        id: 'af1e45a4eab2d739768758b119c81430'
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
                    b25c9ac9816d2dacae47d2000701ee7c: {
                        table: 'sys_ui_message'
                        id: 'b25c9ac9816d2dacae47d2000701ee7c'
                    }
                    b295753ccce4c706d0ee905ea2cdd6ba: {
                        table: 'sys_ui_message'
                        id: 'b295753ccce4c706d0ee905ea2cdd6ba'
                    }
                    b2a742e7160cee8337912b2dcb89cb50: {
                        table: 'sys_portal'
                        id: 'b2a742e7160cee8337912b2dcb89cb50'
                    }
                    b38470e160aefc9ace3a5b82c58a7b75: {
                        table: 'sys_ui_message'
                        id: 'b38470e160aefc9ace3a5b82c58a7b75'
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
                    b712a805d9078be5ea574b997d31f7ef: {
                        table: 'sys_ui_message'
                        id: 'b712a805d9078be5ea574b997d31f7ef'
                    }
                    b762e80f57af164155cb4056b0316ec5: {
                        table: 'sys_ux_lib_component_action'
                        id: 'b762e80f57af164155cb4056b0316ec5'
                    }
                    b959b7ca3b175623b846948aa04322c1: {
                        table: 'sys_portal_preferences'
                        id: 'b959b7ca3b175623b846948aa04322c1'
                    }
                    ba160a2efbaf57e5f2995d1efca6279e: {
                        table: 'sys_ui_message'
                        id: 'ba160a2efbaf57e5f2995d1efca6279e'
                    }
                    bab8775bca9869365f461e6a6dbdf83a: {
                        table: 'sys_ux_event'
                        id: 'bab8775bca9869365f461e6a6dbdf83a'
                    }
                    bad9858c0e87535ae2a1fd2ea2a568e7: {
                        table: 'sys_ui_message'
                        id: 'bad9858c0e87535ae2a1fd2ea2a568e7'
                    }
                    baf069bb67298b2506242cd9303900c0: {
                        table: 'sys_ui_message'
                        id: 'baf069bb67298b2506242cd9303900c0'
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
                    bc579724e311727440db4b3bad1c8f06: {
                        table: 'sys_ui_message'
                        id: 'bc579724e311727440db4b3bad1c8f06'
                    }
                    bce22828ae3a2e201232a4359b2d7f01: {
                        table: 'sys_portal'
                        id: 'bce22828ae3a2e201232a4359b2d7f01'
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
                    bf19af15dd6539535a5d56a8284253af: {
                        table: 'sys_portal_preferences'
                        id: 'bf19af15dd6539535a5d56a8284253af'
                    }
                    bf2e8330b1116ca0b041ea2843cee75c: {
                        table: 'sys_ui_message'
                        id: 'bf2e8330b1116ca0b041ea2843cee75c'
                    }
                    bf50a41a1046dd9c568bcf2475aed73f: {
                        table: 'sys_ui_message'
                        id: 'bf50a41a1046dd9c568bcf2475aed73f'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: 'fce81d4535a64cfb9127c3896664c0ea'
                    }
                    'button-entitlement': {
                        table: 'sys_ui_action'
                        id: '04a2f55c0e5e480ea57f5b8600bea6df'
                    }
                    'button-retrieve': {
                        table: 'sys_ui_action'
                        id: 'fa27ca52a0354f5192b10841e68e2bd1'
                    }
                    'button-run-again': {
                        table: 'sys_ui_action'
                        id: '7b9fc7b1b84b42ab91135fa98952d873'
                    }
                    'button-run-cancel': {
                        table: 'sys_ui_action'
                        id: '6e54bc0acd5a4ecf920a335dcfe3d76b'
                    }
                    'button-save': {
                        table: 'sys_ui_action'
                        id: 'c926f97ec98447479b821557aca74f1b'
                    }
                    'button-test': {
                        table: 'sys_ui_action'
                        id: '107a2b4ac8a240afbc710c906ea2883e'
                    }
                    c004649c75585b6de710e54caef7559d: {
                        table: 'sys_ui_message'
                        id: 'c004649c75585b6de710e54caef7559d'
                    }
                    c0de1e00000000000000000000000001: {
                        table: 'x_1e_connect_configuration'
                        id: 'c0de1e00000000000000000000000001'
                    }
                    c0de1e0000000000000000000000d001: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d001'
                    }
                    c0de1e0000000000000000000000d002: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d002'
                    }
                    c0de1e0000000000000000000000d003: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d003'
                    }
                    c0de1e0000000000000000000000d004: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d004'
                    }
                    c0de1e0000000000000000000000d005: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d005'
                    }
                    c0de1e0000000000000000000000d006: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d006'
                    }
                    c0de1e0000000000000000000000d007: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d007'
                    }
                    c0de1e0000000000000000000000d008: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d008'
                    }
                    c0de1e0000000000000000000000d009: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d009'
                    }
                    c0de1e0000000000000000000000d010: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d010'
                    }
                    c0de1e0000000000000000000000d011: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d011'
                    }
                    c0de1e0000000000000000000000d012: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d012'
                    }
                    c0de1e0000000000000000000000d013: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d013'
                    }
                    c0de1e0000000000000000000000d014: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d014'
                    }
                    c0de1e0000000000000000000000d015: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d015'
                    }
                    c0de1e0000000000000000000000d016: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d016'
                    }
                    c0de1e0000000000000000000000d017: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d017'
                    }
                    c0de1e0000000000000000000000d018: {
                        table: 'sys_report'
                        id: 'c0de1e0000000000000000000000d018'
                    }
                    c0de1e0000000000000000000000da00: {
                        table: 'pa_dashboards'
                        id: 'c0de1e0000000000000000000000da00'
                    }
                    c0de1e0000000000000000000000e5e1: {
                        table: 'sys_ux_lib_source_script'
                        id: 'c0de1e0000000000000000000000e5e1'
                    }
                    c0de1e0000000000000000000000f1e1: {
                        table: 'sys_ui_script'
                        id: 'c0de1e0000000000000000000000f1e1'
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
                    c337ed6b0b743b5f574cc67742c9fe65: {
                        table: 'sys_portal_preferences'
                        id: 'c337ed6b0b743b5f574cc67742c9fe65'
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
                    c525c1a70efa32f68f35fb58b5ff353c: {
                        table: 'sys_portal'
                        id: 'c525c1a70efa32f68f35fb58b5ff353c'
                    }
                    c535e4323af3ef2ddadd8a555e96ca09: {
                        table: 'sys_ui_message'
                        id: 'c535e4323af3ef2ddadd8a555e96ca09'
                    }
                    c54b5acc7ad6ed85d2d4bcd88d56b721: {
                        table: 'sys_ui_message'
                        id: 'c54b5acc7ad6ed85d2d4bcd88d56b721'
                    }
                    c573902fb013adcf5e62e7cdc409eae9: {
                        table: 'sys_translated'
                        id: 'c573902fb013adcf5e62e7cdc409eae9'
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
                    c769d1589ed8be255a772af0e15e4885: {
                        table: 'sys_portal_preferences'
                        id: 'c769d1589ed8be255a772af0e15e4885'
                    }
                    c82e5576aec9fbdecd995609f65095b4: {
                        table: 'sys_ui_message'
                        id: 'c82e5576aec9fbdecd995609f65095b4'
                    }
                    c8440d130363b6ac0160c1eb14fd0abd: {
                        table: 'sys_ui_message'
                        id: 'c8440d130363b6ac0160c1eb14fd0abd'
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
                    caa6f280f103341f40a14dd14159d20d: {
                        table: 'sys_uib_toolbox_component'
                        id: 'caa6f280f103341f40a14dd14159d20d'
                    }
                    cc297b24b2f24585d072ffdd721ab3dd: {
                        table: 'sys_translated'
                        id: 'cc297b24b2f24585d072ffdd721ab3dd'
                    }
                    cd84d70137b7f96a0d0ac2b520cda52e: {
                        table: 'sys_translated'
                        id: 'cd84d70137b7f96a0d0ac2b520cda52e'
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
                    d01e0d175d4d8b88c936a9ee5bc3b2e3: {
                        table: 'sys_ui_message'
                        id: 'd01e0d175d4d8b88c936a9ee5bc3b2e3'
                    }
                    d1c0b32ece350c22da0756949a908b52: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'd1c0b32ece350c22da0756949a908b52'
                    }
                    d1c6f98e6643c7cbeeacc5deb60b2ad3: {
                        table: 'sys_ui_message'
                        id: 'd1c6f98e6643c7cbeeacc5deb60b2ad3'
                    }
                    d268ecb05d6fc338953b33ad1b033051: {
                        table: 'sys_ui_message'
                        id: 'd268ecb05d6fc338953b33ad1b033051'
                    }
                    d2af96a1c7f2796600e5b708568af312: {
                        table: 'sys_ui_message'
                        id: 'd2af96a1c7f2796600e5b708568af312'
                    }
                    d2e54e9927a3f8cbb8037a912476bee9: {
                        table: 'sys_translated'
                        id: 'd2e54e9927a3f8cbb8037a912476bee9'
                    }
                    d32e59be8e4163e7dcff7f43d54e5756: {
                        table: 'sys_portal_preferences'
                        id: 'd32e59be8e4163e7dcff7f43d54e5756'
                    }
                    d350f625a07da63fee53c6632246431b: {
                        table: 'sys_ui_message'
                        id: 'd350f625a07da63fee53c6632246431b'
                    }
                    d386bb2c68bbe4ecf43306ab7b911c6c: {
                        table: 'sys_ui_message'
                        id: 'd386bb2c68bbe4ecf43306ab7b911c6c'
                    }
                    d3faf342cbd22563d5249acf16e69296: {
                        table: 'sys_ui_message'
                        id: 'd3faf342cbd22563d5249acf16e69296'
                    }
                    d43aa960c6c5d02d276c0305d0bac6c0: {
                        table: 'sys_ui_message'
                        id: 'd43aa960c6c5d02d276c0305d0bac6c0'
                    }
                    d4e44ba92d2d27eb8e1af874c1603f1f: {
                        table: 'sys_translated'
                        id: 'd4e44ba92d2d27eb8e1af874c1603f1f'
                    }
                    d50f456decf649c80e58cac566a8304f: {
                        table: 'sys_ui_message'
                        id: 'd50f456decf649c80e58cac566a8304f'
                        deleted: true
                    }
                    d5f59a990dc39f1218614a68f615d26a: {
                        table: 'sys_ui_message'
                        id: 'd5f59a990dc39f1218614a68f615d26a'
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
                    d893c84f34ec5c48eb480786e4879d61: {
                        table: 'sys_ui_message'
                        id: 'd893c84f34ec5c48eb480786e4879d61'
                    }
                    d8b38005c43484eeb91af86db1a1080f: {
                        table: 'sys_ui_message'
                        id: 'd8b38005c43484eeb91af86db1a1080f'
                    }
                    d945e44b0bcdd7a28d3ac769c9a3348d: {
                        table: 'sys_ui_message'
                        id: 'd945e44b0bcdd7a28d3ac769c9a3348d'
                    }
                    d9c5d27b3f7fae6c35445bf7944d3a68: {
                        table: 'sys_ui_message'
                        id: 'd9c5d27b3f7fae6c35445bf7944d3a68'
                    }
                    da30a3be8c3bf24e3b51f639b52ab36e: {
                        table: 'sys_ui_message'
                        id: 'da30a3be8c3bf24e3b51f639b52ab36e'
                    }
                    db64359e0d4118fdc243ce0e204d5383: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'db64359e0d4118fdc243ce0e204d5383'
                    }
                    dbe5d3c2227c2d801064e3f8fb6d82ad: {
                        table: 'sys_ui_message'
                        id: 'dbe5d3c2227c2d801064e3f8fb6d82ad'
                    }
                    dcc609ab8241f14182ef4ff182c42f4f: {
                        table: 'pa_tabs'
                        id: 'dcc609ab8241f14182ef4ff182c42f4f'
                    }
                    de9ee121042072e22e02e04d6ae3de9e: {
                        table: 'sys_portal'
                        id: 'de9ee121042072e22e02e04d6ae3de9e'
                    }
                    dea09aaacd10ee217b940a4bb73c70e1: {
                        table: 'sys_ui_message'
                        id: 'dea09aaacd10ee217b940a4bb73c70e1'
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
                    e231b318e0582fdd12ea57de4a5ac6ab: {
                        table: 'sys_ui_message'
                        id: 'e231b318e0582fdd12ea57de4a5ac6ab'
                    }
                    e237e52f4c3842e211caaeaac73317d3: {
                        table: 'sys_ui_message'
                        id: 'e237e52f4c3842e211caaeaac73317d3'
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
                    e4684be951aa0283271535aa294e5383: {
                        table: 'sys_grid_canvas_pane'
                        id: 'e4684be951aa0283271535aa294e5383'
                    }
                    e4be19bfd91218d35cf523ef48e8600d: {
                        table: 'sys_ui_message'
                        id: 'e4be19bfd91218d35cf523ef48e8600d'
                    }
                    e4ca5cbc89df6439150672cf269e7e85: {
                        table: 'sys_ui_message'
                        id: 'e4ca5cbc89df6439150672cf269e7e85'
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
                    e625e5040eb987bcc7a7c5beec67fc57: {
                        table: 'sys_portal'
                        id: 'e625e5040eb987bcc7a7c5beec67fc57'
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
                    e773cf4488c70da6bd70f9eb0374c546: {
                        table: 'sys_grid_canvas'
                        id: 'e773cf4488c70da6bd70f9eb0374c546'
                    }
                    e821e51946b4428eecba46ce9c878e1e: {
                        table: 'sys_translated'
                        id: 'e821e51946b4428eecba46ce9c878e1e'
                    }
                    e89ccc25eef9148e97e9164fcc68e8c1: {
                        table: 'sys_ui_message'
                        id: 'e89ccc25eef9148e97e9164fcc68e8c1'
                    }
                    e91d1ca312342dadf2a85f741925b3c2: {
                        table: 'sys_ui_message'
                        id: 'e91d1ca312342dadf2a85f741925b3c2'
                    }
                    e934d3021f8c9ab46c845492f66b0b86: {
                        table: 'sys_ui_message'
                        id: 'e934d3021f8c9ab46c845492f66b0b86'
                    }
                    e9d73e7665be2a00e16c4711cb4ca12c: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'e9d73e7665be2a00e16c4711cb4ca12c'
                    }
                    ea03b29b181b9da4cf77a44388b4c50d: {
                        table: 'sys_grid_canvas_pane'
                        id: 'ea03b29b181b9da4cf77a44388b4c50d'
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
                    ed88c709868b411d34584ef50183a364: {
                        table: 'sys_ui_message'
                        id: 'ed88c709868b411d34584ef50183a364'
                    }
                    ed89575f1271fdae2333ed05a332cb9f: {
                        table: 'sys_ui_message'
                        id: 'ed89575f1271fdae2333ed05a332cb9f'
                    }
                    eefc157ae02fa3d385debfa64bf3ebf5: {
                        table: 'sys_ui_message'
                        id: 'eefc157ae02fa3d385debfa64bf3ebf5'
                    }
                    efee3b14d5cdc9903d9ba8e66ed870f1: {
                        table: 'sys_portal_preferences'
                        id: 'efee3b14d5cdc9903d9ba8e66ed870f1'
                    }
                    eff10134c530b34658972e9b27a1761f: {
                        table: 'sys_translated'
                        id: 'eff10134c530b34658972e9b27a1761f'
                    }
                    'event-approval-approved': {
                        table: 'sysevent_register'
                        id: 'a8b01239ed9347b8ad416cfe63bb4e4c'
                    }
                    'event-approval-asked': {
                        table: 'sysevent_register'
                        id: '72abcaf6419543a1a04dfcf1e8abfcc5'
                    }
                    'event-approval-ended': {
                        table: 'sysevent_register'
                        id: '430a99107f054cdcaa24f73a5c112cc3'
                    }
                    'event-approval-rejected': {
                        table: 'sysevent_register'
                        id: '10db3c8b420647e78eae49f57b9d4ccc'
                    }
                    'event-retrieve': {
                        table: 'sysevent_register'
                        id: '37fda8ab79614d3abd1ac2ff08e5ba1e'
                    }
                    f00112298e584ec63c85336e970703dd: {
                        table: 'sys_ui_message'
                        id: 'f00112298e584ec63c85336e970703dd'
                    }
                    f06dfe216246c763f5e813bdd813bcce: {
                        table: 'sys_ux_lib_component_action'
                        id: 'f06dfe216246c763f5e813bdd813bcce'
                    }
                    f08f5b2f299ea702dd8fe0caea3fe44c: {
                        table: 'sys_portal_preferences'
                        id: 'f08f5b2f299ea702dd8fe0caea3fe44c'
                    }
                    f091e25bbe2164b0bd1d2517b463e1ea: {
                        table: 'sys_ux_event'
                        id: 'f091e25bbe2164b0bd1d2517b463e1ea'
                    }
                    f0cdb09d2c5c9b024bb59fc27b803b96: {
                        table: 'sys_translated'
                        id: 'f0cdb09d2c5c9b024bb59fc27b803b96'
                    }
                    f16f1ec0dd799cdd81bc44898143854f: {
                        table: 'sys_ux_lib_component_action'
                        id: 'f16f1ec0dd799cdd81bc44898143854f'
                    }
                    f1b88ef7dda2b37098cece2d03a508f6: {
                        table: 'sys_ui_message'
                        id: 'f1b88ef7dda2b37098cece2d03a508f6'
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
                    f43def785cffb4e27b80f7d82742e47e: {
                        table: 'sys_ui_message'
                        id: 'f43def785cffb4e27b80f7d82742e47e'
                    }
                    f448856060b2ba5a94b6d2f589d8d22a: {
                        table: 'sys_grid_canvas_pane'
                        id: 'f448856060b2ba5a94b6d2f589d8d22a'
                    }
                    f50e26b3ba068ff58eaf65baada4383e: {
                        table: 'sys_ui_message'
                        id: 'f50e26b3ba068ff58eaf65baada4383e'
                    }
                    f57bf5d3aa930535c036e628890e4e79: {
                        table: 'sys_ui_message'
                        id: 'f57bf5d3aa930535c036e628890e4e79'
                    }
                    f60f17d293f91c722f9344d121fca741: {
                        table: 'sys_portal_preferences'
                        id: 'f60f17d293f91c722f9344d121fca741'
                    }
                    f6703a0cf3ff90ec5317665204e63844: {
                        table: 'sys_ui_message'
                        id: 'f6703a0cf3ff90ec5317665204e63844'
                    }
                    f7c14f53c6fddc9db9f917f1eea8a3fa: {
                        table: 'sys_translated'
                        id: 'f7c14f53c6fddc9db9f917f1eea8a3fa'
                    }
                    f8a9ca4fe50621f05feb38c700cc5e13: {
                        table: 'sys_ui_message'
                        id: 'f8a9ca4fe50621f05feb38c700cc5e13'
                    }
                    f8e6e556274ccc2c5d82cfe2034be208: {
                        table: 'sys_ui_message'
                        id: 'f8e6e556274ccc2c5d82cfe2034be208'
                    }
                    f949ed36b083a174766f89880195e5db: {
                        table: 'sys_translated'
                        id: 'f949ed36b083a174766f89880195e5db'
                    }
                    fa056f26c84746107745e446fa8c8d54: {
                        table: 'sys_ui_message'
                        id: 'fa056f26c84746107745e446fa8c8d54'
                    }
                    fab424794a187ce70ab8bb9ed4cb74fb: {
                        table: 'sys_portal_preferences'
                        id: 'fab424794a187ce70ab8bb9ed4cb74fb'
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
                    fd1cea1aece68bbf1911367b97c296bb: {
                        table: 'sys_grid_canvas_pane'
                        id: 'fd1cea1aece68bbf1911367b97c296bb'
                    }
                    fd4d08b0d6027fa293ae0ffd36ffa436: {
                        table: 'sys_ui_message'
                        id: 'fd4d08b0d6027fa293ae0ffd36ffa436'
                    }
                    fe89d27ccfbe3d91ab9187d160225283: {
                        table: 'sys_ui_message'
                        id: 'fe89d27ccfbe3d91ab9187d160225283'
                    }
                    fe8d4f9dce6bbe3b7c88862f005a68e6: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'fe8d4f9dce6bbe3b7c88862f005a68e6'
                    }
                    feadfb0a2a83d42f90b1b238b8ecd0b2: {
                        table: 'sys_ui_message'
                        id: 'feadfb0a2a83d42f90b1b238b8ecd0b2'
                    }
                    febcd2a7e987a96507dc2bee49d42456: {
                        table: 'sys_ui_message'
                        id: 'febcd2a7e987a96507dc2bee49d42456'
                    }
                    'formatter-approval': {
                        table: 'sys_ui_formatter'
                        id: '8f15f57f8e9a48229b9035914d106ca0'
                    }
                    'formatter-incident-experience': {
                        table: 'sys_ui_formatter'
                        id: 'befb21fc4bde4de38e72dc2b73d585b5'
                    }
                    'formatter-incident-experience-classic': {
                        table: 'sys_ui_formatter'
                        id: '3d3ff9259205415db97997b431c74f24'
                    }
                    'formatter-incident-instructions': {
                        table: 'sys_ui_formatter'
                        id: '2f8f5f6e10b34c08a6f7f9a123d8142a'
                    }
                    'formatter-incident-instructions-classic': {
                        table: 'sys_ui_formatter'
                        id: '98654432a58a43be9e33f41bccea325c'
                    }
                    'formatter-interaction-experience': {
                        table: 'sys_ui_formatter'
                        id: '43681d6548cf49bbb2285a007cfe2ed8'
                    }
                    'formatter-interaction-experience-classic': {
                        table: 'sys_ui_formatter'
                        id: 'cf9ff0c2841a4f10a7963f4ebc8ccef4'
                    }
                    'formatter-interaction-instructions': {
                        table: 'sys_ui_formatter'
                        id: '1687076514944b2d8e158a8ce0159392'
                    }
                    'formatter-interaction-instructions-classic': {
                        table: 'sys_ui_formatter'
                        id: '19e3ed6125094d678e2bb5c062333d02'
                    }
                    'include-approval-summary': {
                        table: 'sys_script_include'
                        id: '2db9ee68a7bb4b558e056f0686001f3d'
                    }
                    'include-reference-fields': {
                        table: 'sys_script_include'
                        id: '31324a944117415a9e2420f44dc3730b'
                    }
                    'include-setup': {
                        table: 'sys_script_include'
                        id: 'fd3f5fc9340b4d7393892749ce7613df'
                    }
                    'include-support': {
                        table: 'sys_script_include'
                        id: '49b678bf35834c99aba4735650a718c8'
                    }
                    'job-collect': {
                        table: 'sysauto_script'
                        id: 'e8981895c4674ff3925503dfb5a51ef9'
                    }
                    'job-entitlement': {
                        table: 'sysauto_script'
                        id: '5357504d1c3546b3bb9a3c832113b4c5'
                    }
                    'job-purge-history': {
                        table: 'sysauto_script'
                        id: '6cd065c5e4fe429c99b2a4a013b5bba8'
                    }
                    'job-purge-responses': {
                        table: 'sysauto_script'
                        id: 'acdf7e70e158456e8b132e632937f95c'
                    }
                    'job-rank': {
                        table: 'sysauto_script'
                        id: '5a3d16f30fc245dfa870f03826143cce'
                    }
                    'job-retrieve': {
                        table: 'sysauto_script'
                        id: '5fc08b890c03449b9ebad0bfc8e44a7e'
                    }
                    'job-savings': {
                        table: 'sysauto_script'
                        id: 'f19ac6d65b9c411baa3935dd231d5dbf'
                    }
                    'link-connection': {
                        table: 'sys_ui_action'
                        id: 'd1f139fc0e23469d8e8c8fe1e9e9349f'
                    }
                    'link-incident-history': {
                        table: 'sys_ui_action'
                        id: 'dee43eee5d854233b32e99667d36d204'
                    }
                    'link-interaction-history': {
                        table: 'sys_ui_action'
                        id: '33729969ac9e4e7595800a43f16391a9'
                    }
                    'macro-approval': {
                        table: 'sys_ui_macro'
                        id: '5b315086465d46218b06f44b77bb5481'
                    }
                    'macro-experience': {
                        table: 'sys_ui_macro'
                        id: 'deb28ee08bcd417487741e506a429a0b'
                    }
                    'macro-instructions': {
                        table: 'sys_ui_macro'
                        id: '1fb9364002474997b3290b5a822e1e5e'
                    }
                    'mail-approval-approved': {
                        table: 'sysevent_email_action'
                        id: 'c57eabb98f934f9abdd0d32351aa1c35'
                    }
                    'mail-approval-approved-de': {
                        table: 'sysevent_email_action'
                        id: 'bfb622288fc848f09ffaa302ae5d4e50'
                    }
                    'mail-approval-asked': {
                        table: 'sysevent_email_action'
                        id: 'e8be8c3e92514a609690ec2af81e35f6'
                    }
                    'mail-approval-asked-de': {
                        table: 'sysevent_email_action'
                        id: '8c1efaf014a8436486ef6384110772a8'
                    }
                    'mail-approval-ended': {
                        table: 'sysevent_email_action'
                        id: '8830737bd6d64902b9267ca9b6561c56'
                    }
                    'mail-approval-ended-de': {
                        table: 'sysevent_email_action'
                        id: '5d29e68147194dbebfae9b2de3416903'
                    }
                    'mail-approval-rejected': {
                        table: 'sysevent_email_action'
                        id: '4b7139e7ec9140d89ae5414024007ad3'
                    }
                    'mail-approval-rejected-de': {
                        table: 'sysevent_email_action'
                        id: 'f8d7b250614e415fad4246b3411f4379'
                    }
                    'may-call-core': {
                        table: 'sys_scope_privilege'
                        id: 'd4ace147fbb147cf9e536d19f3bd9758'
                    }
                    'may-create-sys-attachment': {
                        table: 'sys_scope_privilege'
                        id: 'cb8c6223bf3145f4aae2291b43e6beec'
                    }
                    'may-create-sysapproval-approver': {
                        table: 'sys_scope_privilege'
                        id: 'cb03b6264a134ca79430201197061cbc'
                    }
                    'may-read-cmdb-ci': {
                        table: 'sys_scope_privilege'
                        id: '30cee77018b4444fafb81b4a1b98349a'
                    }
                    'may-read-cmdb-ci-computer': {
                        table: 'sys_scope_privilege'
                        id: 'b3cf52d47ee94d7a9569f33f3dcd2ab8'
                    }
                    'may-read-cmdb-model': {
                        table: 'sys_scope_privilege'
                        id: '095596d84c274095bac15035e8c8bac2'
                    }
                    'may-read-core-company': {
                        table: 'sys_scope_privilege'
                        id: '425c319fe402420590350a4edd3eee1e'
                    }
                    'may-read-domain': {
                        table: 'sys_scope_privilege'
                        id: 'caf12a32c9ca4c65945b758a3ccf16c7'
                    }
                    'may-read-ecc-agent': {
                        table: 'sys_scope_privilege'
                        id: '91d2546e7cfe48cb934181e52dea983c'
                    }
                    'may-read-incident': {
                        table: 'sys_scope_privilege'
                        id: 'a99b05e42b244b8ab7a1cba248faafa5'
                    }
                    'may-read-interaction': {
                        table: 'sys_scope_privilege'
                        id: 'ae9a8be441f04e9194b0b2d3135ff3ec'
                    }
                    'may-read-interaction-related-record': {
                        table: 'sys_scope_privilege'
                        id: '4d2a37e041e045de8e744082b61a28f3'
                    }
                    'may-read-sys-attachment': {
                        table: 'sys_scope_privilege'
                        id: '3bfcecb4e06b46cbaabc4faca04765f1'
                    }
                    'may-read-sys-certificate': {
                        table: 'sys_scope_privilege'
                        id: '309fb9ea15584f09b2e7e70cd866d78e'
                    }
                    'may-read-sys-choice': {
                        table: 'sys_scope_privilege'
                        id: '49769b9a346b44a29fac9c19654935e3'
                    }
                    'may-read-sys-scope': {
                        table: 'sys_scope_privilege'
                        id: '77abac129bc44dfba267d4ea71806597'
                    }
                    'may-read-sys-ui-message': {
                        table: 'sys_scope_privilege'
                        id: '49af4e19a5294f4f84766b6947981be7'
                    }
                    'may-read-sys-user': {
                        table: 'sys_scope_privilege'
                        id: 'b61355a067994492ac4fc64337732e58'
                    }
                    'may-read-sys-user-has-role': {
                        table: 'sys_scope_privilege'
                        id: '63061a8af3114ccf9eb45de7701185cc'
                    }
                    'may-read-sysapproval-approver': {
                        table: 'sys_scope_privilege'
                        id: '6dacc8eda3354d37af1446d498a6b05d'
                    }
                    'may-write-incident': {
                        table: 'sys_scope_privilege'
                        id: '3e415b4451bd43f7ae5d8ea2d2d32f0d'
                    }
                    'may-write-interaction': {
                        table: 'sys_scope_privilege'
                        id: '36c9e33e4c09431a88e98d5163eb659d'
                    }
                    'may-write-sysapproval-approver': {
                        table: 'sys_scope_privilege'
                        id: '14340e7972544a0383a71a4b7ffefec2'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '9b659291b4844bfb9aeaae5592fe58bc'
                    }
                    'module-administration': {
                        table: 'sys_app_module'
                        id: '4d9f7e9ae0c64325a7ed02e915618e69'
                    }
                    'module-approvals': {
                        table: 'sys_app_module'
                        id: 'f5338848eac34854be4ced543f6fd0be'
                    }
                    'module-configuration': {
                        table: 'sys_app_module'
                        id: '78e0b2b0397a4322bcbf4d211e0a7997'
                    }
                    'module-core-definitions': {
                        table: 'sys_app_module'
                        id: '546fc76667414129b5086acecdad02c9'
                    }
                    'module-core-runs': {
                        table: 'sys_app_module'
                        id: '83584f6e819846b5b4afdf7413650375'
                    }
                    'module-dashboard': {
                        table: 'sys_app_module'
                        id: '2e71d2d53c2548368286ef4f84c56701'
                    }
                    'module-definitions': {
                        table: 'sys_app_module'
                        id: '8ab71297ebe843cfb326a92ee42a7cdd'
                    }
                    'module-history': {
                        table: 'sys_app_module'
                        id: '06dac30cfb944f0ba2d8c85b87d4a8c1'
                    }
                    'module-incidents': {
                        table: 'sys_app_module'
                        id: '01fb0632537c4e49b8cb35a12fce2ae5'
                    }
                    'module-jobs': {
                        table: 'sys_app_module'
                        id: '41380929ed344ec3bd9c3725d61d278a'
                    }
                    'module-logs': {
                        table: 'sys_app_module'
                        id: '6b60b00ff0e946d59f4983db3f31aed2'
                    }
                    'module-multi-tenant': {
                        table: 'sys_app_module'
                        id: '5f2db422c5ba488eb5c7a0414950e307'
                    }
                    'module-quick-fixes': {
                        table: 'sys_app_module'
                        id: '977b554d900f4ca1aa1a45df45f7712d'
                    }
                    'module-roi': {
                        table: 'sys_app_module'
                        id: '6c0446b49a454a558339059995bd0bd4'
                    }
                    'module-sets': {
                        table: 'sys_app_module'
                        id: '40e1fe9ed0c549fcad1733435d6465dc'
                    }
                    'module-setup': {
                        table: 'sys_app_module'
                        id: '4832fd999b964f87b079ab34f419e0c0'
                    }
                    'module-support': {
                        table: 'sys_app_module'
                        id: '2c6f45247ed34f419c9b6e1f753349d7'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '49b0d3331a6d44119f7be98e2a42fde4'
                    }
                    'property-documentation-url': {
                        table: 'sys_properties'
                        id: '45015ff8a476487ebcf9ab8b1d9b5313'
                    }
                    'property-experience-bands': {
                        table: 'sys_properties'
                        id: 'ecf289f4ba6b44b785fc2991bca4b203'
                    }
                    'property-purge-seconds': {
                        table: 'sys_properties'
                        id: '8532c8b9b57b43558f5294fcf13a7015'
                    }
                    'property-support-url': {
                        table: 'sys_properties'
                        id: '38220bed44804ccea6e9fe0ca4faa5c0'
                    }
                    'property-token-expiry': {
                        table: 'sys_properties'
                        id: '2695cceb1df8463c8be1ddadc6814a3c'
                    }
                    'related-definition': {
                        table: 'sys_ui_related_list'
                        id: 'a458676cc9224420b7f55284c8814694'
                    }
                    'related-definition-runs': {
                        table: 'sys_ui_related_list_entry'
                        id: 'bbb8a7aef1e448a3a93fb046a1042898'
                    }
                    'related-quick-fix-category': {
                        table: 'sys_ui_related_list'
                        id: 'ae11bdbb6a6644779fbf9b9ab94c85e9'
                    }
                    'related-quick-fix-category-fixes': {
                        table: 'sys_ui_related_list_entry'
                        id: '04f9fef545ad446fb73511860bc6b430'
                    }
                    'related-run': {
                        table: 'sys_ui_related_list'
                        id: '951b76035c50429382ebe7c0759241d0'
                    }
                    'related-run-approvals': {
                        table: 'sys_ui_related_list_entry'
                        id: '0dd376ddf78c4ab58285ccd08f08401c'
                    }
                    'related-run-attachments': {
                        table: 'sys_ui_related_list_entry'
                        id: 'f3d928d74cc04cb39f6a517a3810b42f'
                    }
                    'related-run-events': {
                        table: 'sys_ui_related_list_entry'
                        id: '17011b9729bf4b12b0306c4f1e1f183f'
                    }
                    'related-run-responses': {
                        table: 'sys_ui_related_list_entry'
                        id: 'ec049a6ef6014ca2aec457387cb5f6f4'
                    }
                    'related-set': {
                        table: 'sys_ui_related_list'
                        id: 'd2ee77f343aa470ea61f4c2ea1de123f'
                    }
                    'related-set-definitions': {
                        table: 'sys_ui_related_list_entry'
                        id: '3cc477e49d9f48028e4d20ca8f12325e'
                    }
                    'relationship-approvals': {
                        table: 'sys_relationship'
                        id: 'b1885a2c4d37459688d37cb5583b423e'
                    }
                    'relationship-attachments': {
                        table: 'sys_relationship'
                        id: 'ec3a8a2bd7e14bf6a359ca4f8bd8889a'
                    }
                    'rest-itsm': {
                        table: 'sys_ws_definition'
                        id: '08986b96e5214b3a9febd8ea11b39a00'
                    }
                    'rest-itsm-v1': {
                        table: 'sys_ws_version'
                        id: 'bc698da87ffa450db1ff2c8d995e3604'
                    }
                    'route-approval': {
                        table: 'sys_ws_operation'
                        id: 'f150b83b196143fc99b37751533e6fae'
                    }
                    'route-attach': {
                        table: 'sys_ws_operation'
                        id: '4ebd5b6514ae4e498b274cc625857427'
                    }
                    'route-attachments': {
                        table: 'sys_ws_operation'
                        id: '9bdaee2c078e442daaffc148db194035'
                    }
                    'route-cancel': {
                        table: 'sys_ws_operation'
                        id: 'bd74454093994123b6d21d0ade5ff234'
                    }
                    'route-cell': {
                        table: 'sys_ws_operation'
                        id: 'e665cf690b704c0c9a422a4b0ca6d300'
                    }
                    'route-devices': {
                        table: 'sys_ws_operation'
                        id: 'd92daa56f86c4b28ad580b210d75105f'
                    }
                    'route-entitlement': {
                        table: 'sys_ws_operation'
                        id: 'c8b52d5d6d0d41d2a8790a60e2952433'
                    }
                    'route-experience': {
                        table: 'sys_ws_operation'
                        id: 'c51eab96336e4d9e8d8f8c42878b995b'
                    }
                    'route-instruction': {
                        table: 'sys_ws_operation'
                        id: '0392c97d6d0d44e6bb865147153d6c23'
                    }
                    'route-instructions': {
                        table: 'sys_ws_operation'
                        id: '087213e5ee27435c8c47c8332c4af0bb'
                    }
                    'route-load-more': {
                        table: 'sys_ws_operation'
                        id: '4bfc5f538bb04bf78c728c1bdbfb43e8'
                    }
                    'route-pages': {
                        table: 'sys_ws_operation'
                        id: '206ebe9d48f54bc385d13ae3caf31e35'
                    }
                    'route-quick-fixes': {
                        table: 'sys_ws_operation'
                        id: 'cf44a18a3c664645b4b86054194b68b3'
                    }
                    'route-record': {
                        table: 'sys_ws_operation'
                        id: 'e0cede5d6e8749a6b8a2329ed0e4a6c5'
                    }
                    'route-responses': {
                        table: 'sys_ws_operation'
                        id: 'fe94994eee494fcc9100b97d8e1f9083'
                    }
                    'route-retrieve': {
                        table: 'sys_ws_operation'
                        id: '0b1122c745724e4d97a9a1a39467621c'
                    }
                    'route-run': {
                        table: 'sys_ws_operation'
                        id: '29cc6d0e1200456fb689ebdb1eadc9db'
                    }
                    'route-runs': {
                        table: 'sys_ws_operation'
                        id: '398838fa1ed745ec97dfda557210cbd5'
                    }
                    'route-start': {
                        table: 'sys_ws_operation'
                        id: '50fe21ae2e744075b8f795c2d8503ea5'
                    }
                    'route-test': {
                        table: 'sys_ws_operation'
                        id: 'e1a63da81209495bbc047fae354f1d99'
                    }
                    'route-texts': {
                        table: 'sys_ws_operation'
                        id: '38d2e2f496784eb6b72da6e787384ae1'
                    }
                    'rule-approval': {
                        table: 'sys_script'
                        id: 'b783680c5ebe471381ee50b9dd596a0d'
                    }
                    'rule-configuration': {
                        table: 'sys_script'
                        id: '6701574989b14af981a13f4372ba71c0'
                    }
                    'rule-configuration-delete': {
                        table: 'sys_script'
                        id: '7187f4fbc99145d689bb1929fd0d9f8a'
                    }
                    'rule-configuration-deleted': {
                        table: 'sys_script'
                        id: '7c04739c4d5a498192500ac8cd793dde'
                    }
                    'rule-configuration-made': {
                        table: 'sys_script'
                        id: 'a08cf44133ee476bb0565f5d5cd8cc46'
                    }
                    'rule-configuration-shown': {
                        table: 'sys_script'
                        id: 'ddb367771b6840538847db201110159d'
                    }
                    'rule-configuration-unused': {
                        table: 'sys_script'
                        id: 'f6bbfe124acf4da28a030902a14c8dd0'
                    }
                    'rule-quick-fix': {
                        table: 'sys_script'
                        id: 'dcfa353cd9f64eb4a444382f9b30185e'
                    }
                    'rule-quick-fix-category': {
                        table: 'sys_script'
                        id: '29f10499db304b44be3342390826691c'
                    }
                    'rule-roi-configuration': {
                        table: 'sys_script'
                        id: 'e5866a7f5cfa45718d40239f7fbcce9e'
                    }
                    'rule-run-changed': {
                        table: 'sys_script'
                        id: 'a5ed7ec3de4a4cd29bdb552708b64f31'
                    }
                    'rule-run-ended': {
                        table: 'sys_script'
                        id: 'd17480bf36a14d60a1631c13b822bdce'
                    }
                    server_approvals_approvers_ts: {
                        table: 'sys_module'
                        id: '1a8412ef5d424a9293b1bfaf92c6a31e'
                    }
                    server_approvals_decide_ts: {
                        table: 'sys_module'
                        id: '110507b875194a8983185ab619dec469'
                    }
                    server_approvals_notify_ts: {
                        table: 'sys_module'
                        id: 'b8dd6cc4f7ea4aa4a4556473cdd52bfa'
                    }
                    server_approvals_rules_ts: {
                        table: 'sys_module'
                        id: '3dc95cfa0f094ed8b39fb840646310fc'
                    }
                    server_approvals_settle_ts: {
                        table: 'sys_module'
                        id: 'fc7a7a1da68b427fb3f78a78205c6a7e'
                    }
                    server_approvals_store_ts: {
                        table: 'sys_module'
                        id: '898a8eb680f24031913ac155b5ac9be4'
                    }
                    server_approvals_summary_ts: {
                        table: 'sys_module'
                        id: 'd912c71911524dbc99c61f43b8c17945'
                    }
                    server_approvals_void_ts: {
                        table: 'sys_module'
                        id: 'ccbf4875b85243ceba68459d41ed7dc7'
                    }
                    server_attachments_attach_ts: {
                        table: 'sys_module'
                        id: '34ff0188df3e49cabf52ed91fa20504e'
                    }
                    server_attachments_make_ts: {
                        table: 'sys_module'
                        id: '8670e02218a34ff4b29146179e392c7d'
                    }
                    server_attachments_store_ts: {
                        table: 'sys_module'
                        id: 'b0a044d1f40044c9a458ec15e7b19b47'
                    }
                    server_clock_ts: {
                        table: 'sys_module'
                        id: '411be6ade32d4cd1818ea7964bb7101f'
                    }
                    server_configurations_settings_ts: {
                        table: 'sys_module'
                        id: 'e3d64bb63ec741cf958c31aa9cd4e2f5'
                    }
                    server_configurations_store_ts: {
                        table: 'sys_module'
                        id: '88d0c66864f34cc79b541f69675e2ef9'
                    }
                    server_configurations_tenancy_ts: {
                        table: 'sys_module'
                        id: '8c782369f99845e39e8816c20b85f314'
                    }
                    server_configurations_validation_ts: {
                        table: 'sys_module'
                        id: 'e6579ed48df14116b544fd8d4cf2aa61'
                    }
                    server_connection_diagnostics_ts: {
                        table: 'sys_module'
                        id: '70ed2dd1d19b476281f984bd5479ad97'
                    }
                    server_connection_kept_ts: {
                        table: 'sys_module'
                        id: '9b5ad47a0a924aae98200772ec6c40ec'
                    }
                    server_connection_test_ts: {
                        table: 'sys_module'
                        id: '6eda87db0fab43fca00cfcc5174233f7'
                    }
                    server_contract_approval_ts: {
                        table: 'sys_module'
                        id: 'ea094ad1fae84db7a69990df92e48d91'
                    }
                    server_contract_attachment_ts: {
                        table: 'sys_module'
                        id: '800a8ea8e495495d817373c289e4bddf'
                    }
                    server_contract_calls_ts: {
                        table: 'sys_module'
                        id: '0b56bd6c01ab4968a088d6c78bec0cbf'
                    }
                    server_contract_connection_ts: {
                        table: 'sys_module'
                        id: '0936b075d85c46d0b926b742049f9d8e'
                    }
                    server_contract_core_ts: {
                        table: 'sys_module'
                        id: '3e97027ef113460cb519da3c9585d101'
                    }
                    server_contract_errors_ts: {
                        table: 'sys_module'
                        id: '19ba1a25d0234faea0030800139ef84a'
                    }
                    server_contract_experience_ts: {
                        table: 'sys_module'
                        id: '60c46198c0e24085b912413f3e9cfbfb'
                    }
                    server_contract_parameters_ts: {
                        table: 'sys_module'
                        id: 'ad0bbdcb281f4d0da86535b6d20ecca6'
                    }
                    server_contract_run_ts: {
                        table: 'sys_module'
                        id: 'f7c4d0a26b29471aa2c265cfcfbdb217'
                    }
                    server_contract_text_ts: {
                        table: 'sys_module'
                        id: '142646a185d84c3984ef03370e7afc5e'
                    }
                    server_contract_times_ts: {
                        table: 'sys_module'
                        id: '07f87612457e4e578080258d948cea94'
                    }
                    server_contract_values_ts: {
                        table: 'sys_module'
                        id: '4e9aa40f048d4837b2d5c62af92cb9de'
                    }
                    server_contract_wire_ts: {
                        table: 'sys_module'
                        id: 'e76077b4630a40668e2db9720a008cb1'
                    }
                    server_core_ts: {
                        table: 'sys_module'
                        id: '49264dac6ec14e1cbc3dccdf3bb36ee5'
                    }
                    server_devices_list_ts: {
                        table: 'sys_module'
                        id: '576f7671e0854bff817415b047d295a2'
                    }
                    'server_devices_reference-fields_ts': {
                        table: 'sys_module'
                        id: '0dbfe4df3efc40c286580b9a25ec4609'
                    }
                    server_devices_resolve_ts: {
                        table: 'sys_module'
                        id: '45c16ce4677a4c61a662566ffacc71d6'
                    }
                    server_devices_store_ts: {
                        table: 'sys_module'
                        id: '1256376e59ca44fea82fddc7178d3046'
                    }
                    server_experience_entitlement_ts: {
                        table: 'sys_module'
                        id: '969aa9ac870048ef915515479880d329'
                    }
                    server_experience_read_ts: {
                        table: 'sys_module'
                        id: '23c4fd3444874ef8af9b4c5dc1ae468c'
                    }
                    'server_experience_run-scores_ts': {
                        table: 'sys_module'
                        id: '4dbb70add1ee425c80e58692fb6cf19c'
                    }
                    server_experience_scores_ts: {
                        table: 'sys_module'
                        id: '90b2c54084d94930bde86050cfe840c3'
                    }
                    server_failure_ts: {
                        table: 'sys_module'
                        id: 'a9feb36adc6b4464948cf9efbe167809'
                    }
                    server_glide_ts: {
                        table: 'sys_module'
                        id: 'b1bac43de46f46dd9443dcf60896e112'
                    }
                    server_instructions_retrieve_ts: {
                        table: 'sys_module'
                        id: 'f2d9f0055b3f43508b9f0c4d7dfb24b8'
                    }
                    server_instructions_search_ts: {
                        table: 'sys_module'
                        id: 'd8463706647045ce9e3afd902daeb2cb'
                    }
                    server_instructions_store_ts: {
                        table: 'sys_module'
                        id: '004d632d8f5e4d0e83760f4bbbef2c0d'
                    }
                    server_instructions_typed_ts: {
                        table: 'sys_module'
                        id: '8ec30749c3fd48899bddd72748ab3474'
                    }
                    server_instructions_values_ts: {
                        table: 'sys_module'
                        id: 'c89a7b26cbc9474d8625f394f8219b20'
                    }
                    server_jobs_collect_ts: {
                        table: 'sys_module'
                        id: 'bcbe73379bcc446487d8be7b88f77164'
                    }
                    server_jobs_entitlement_ts: {
                        table: 'sys_module'
                        id: '1cf5b779002442adb29a7be3422ea58f'
                    }
                    server_jobs_purge_ts: {
                        table: 'sys_module'
                        id: 'b7308ba59e96449a8891df1f53c911b7'
                    }
                    server_jobs_rank_ts: {
                        table: 'sys_module'
                        id: '572fac5951ef4289bea5df4a9590aed9'
                    }
                    server_jobs_retrieve_ts: {
                        table: 'sys_module'
                        id: 'd66008648c0145ac996a02aa977faba6'
                    }
                    server_jobs_savings_ts: {
                        table: 'sys_module'
                        id: 'a284109c3b7e44bdab315faf5665c666'
                    }
                    server_outcomes_note_ts: {
                        table: 'sys_module'
                        id: 'aa090b87650442dd9bf7f12118508a9d'
                    }
                    server_outcomes_rules_ts: {
                        table: 'sys_module'
                        id: '5566dd83651f4794a9bcc45ad2d9df08'
                    }
                    server_outcomes_store_ts: {
                        table: 'sys_module'
                        id: '4608fcd73de24d519f23e83e9eee00f5'
                    }
                    'server_outcomes_tally-store_ts': {
                        table: 'sys_module'
                        id: '4e18fdb50a1641e9bb910b673e989b69'
                    }
                    'server_outcomes_values-key_ts': {
                        table: 'sys_module'
                        id: 'cad4375b13a74bfa868de28bb82125e2'
                    }
                    server_profile_ts: {
                        table: 'sys_module'
                        id: '67c46d2a88b34955ad54366a684f4efa'
                    }
                    server_purge_age_ts: {
                        table: 'sys_module'
                        id: '577b1373008c48d0a3f53c8364397fd5'
                    }
                    server_purge_chunk_ts: {
                        table: 'sys_module'
                        id: 'db0720bba5474e54a1d3175aa99621b2'
                    }
                    server_purge_purge_ts: {
                        table: 'sys_module'
                        id: '1923a1a9aee041949ab38d3f3b1cf1b8'
                    }
                    'server_quick-fixes_check_ts': {
                        table: 'sys_module'
                        id: '6a20651643d14c9c9dfe2b4d5b6ed369'
                    }
                    'server_quick-fixes_offer_ts': {
                        table: 'sys_module'
                        id: '0bef0155605e45de85f8b328e4aed24e'
                    }
                    'server_quick-fixes_rules_ts': {
                        table: 'sys_module'
                        id: '7f574fc0555d424d9f8e0a75d08bc198'
                    }
                    'server_quick-fixes_store_ts': {
                        table: 'sys_module'
                        id: '0ebe49e593d144d48b93f36a93fc5660'
                    }
                    server_records_incident_ts: {
                        table: 'sys_module'
                        id: '90423fa89fdd45e79603dcad85d58276'
                    }
                    'server_records_start-page_ts': {
                        table: 'sys_module'
                        id: 'f8cf2a56fc7146d799cf35f94ff23f96'
                    }
                    server_records_store_ts: {
                        table: 'sys_module'
                        id: '7bf5ba360a8b4ec7a23750dbc2d058f8'
                    }
                    server_records_support_ts: {
                        table: 'sys_module'
                        id: 'cda6f4a3b7444ba4bc118e985c68f1ac'
                    }
                    server_responses_ask_ts: {
                        table: 'sys_module'
                        id: 'd1910515ad4f4865a53d5c17824f4af2'
                    }
                    server_responses_cells_ts: {
                        table: 'sys_module'
                        id: 'a9575f0edc984962872d9ae0dc357876'
                    }
                    'server_responses_load-more_ts': {
                        table: 'sys_module'
                        id: '8edfac22d13e4956889afad1215675f7'
                    }
                    server_responses_page_ts: {
                        table: 'sys_module'
                        id: 'cfe9e425b45a4f728bdf1bc60e4ca46b'
                    }
                    'server_responses_platform-page_ts': {
                        table: 'sys_module'
                        id: '2ea06ec5e39f4b5baff63098a5f99d9e'
                    }
                    server_responses_store_ts: {
                        table: 'sys_module'
                        id: '513ca0ac43a742a6a8497f8cb9aafba3'
                    }
                    server_responses_whole_ts: {
                        table: 'sys_module'
                        id: '9ce781cd73e8422996859d1d4cdf6d60'
                    }
                    server_rest_access_ts: {
                        table: 'sys_module'
                        id: 'd7e6252c8f804f6db1bf64e8ce259add'
                    }
                    server_rest_answer_ts: {
                        table: 'sys_module'
                        id: '04de273b660941ea9589e5b065ed4e7e'
                    }
                    server_rest_approvals_ts: {
                        table: 'sys_module'
                        id: '54aa60b1f4704ee587b76576e0c9c732'
                    }
                    server_rest_attachments_ts: {
                        table: 'sys_module'
                        id: 'df9e5d46b606485b868bd92af7d881d0'
                    }
                    server_rest_body_ts: {
                        table: 'sys_module'
                        id: '6ec2917d1c0649a2863c0d139780cb16'
                    }
                    server_rest_configurations_ts: {
                        table: 'sys_module'
                        id: '1ffd80cc769b44d9bdbb4760dd096085'
                    }
                    server_rest_instructions_ts: {
                        table: 'sys_module'
                        id: '5a87c48e8e8a416dae3fc6cddf5035da'
                    }
                    'server_rest_quick-fixes_ts': {
                        table: 'sys_module'
                        id: '1e2973cf1d4d455d82457340d1929f4b'
                    }
                    server_rest_records_ts: {
                        table: 'sys_module'
                        id: 'cff7c5c86a5844628a496fe89fd1eaf3'
                    }
                    server_rest_responses_ts: {
                        table: 'sys_module'
                        id: '9cd1858ae2b640bd93b4922694badeff'
                    }
                    server_rest_runs_ts: {
                        table: 'sys_module'
                        id: '3ffabce0e6f049ca8d215319c67e7536'
                    }
                    server_rest_texts_ts: {
                        table: 'sys_module'
                        id: 'af1b7b7caabc43248fb578b6ff8b7564'
                    }
                    server_rules_access_ts: {
                        table: 'sys_module'
                        id: '302021dacafc456897a7fa4476a99831'
                    }
                    'server_rules_approval-summary_ts': {
                        table: 'sys_module'
                        id: '325ca1e9aaa540bf945ab38514d39075'
                    }
                    server_rules_approvals_ts: {
                        table: 'sys_module'
                        id: '932f2ea5a6674ecb97ea5130520acaed'
                    }
                    server_rules_configuration_ts: {
                        table: 'sys_module'
                        id: '2ff08e58c9c94f1d9c72a449b4746df1'
                    }
                    'server_rules_configuration-buttons_ts': {
                        table: 'sys_module'
                        id: '556a8c00a0d048d587e6541d0678c501'
                    }
                    'server_rules_quick-fixes_ts': {
                        table: 'sys_module'
                        id: 'ffd0f9a8ba704827948b1e6a40ebfcaf'
                    }
                    'server_rules_roi-configuration_ts': {
                        table: 'sys_module'
                        id: 'eeea11e057c24584b123a8b067856ca0'
                    }
                    'server_rules_run-buttons_ts': {
                        table: 'sys_module'
                        id: 'd06cbffe33df4eb0a2a4a20f003804a1'
                    }
                    server_rules_runs_ts: {
                        table: 'sys_module'
                        id: 'd551e152d6e7422ca6c4302dbee7473b'
                    }
                    server_rules_scope_ts: {
                        table: 'sys_module'
                        id: '2e604e45708e4540a54b36197a7e76d0'
                    }
                    server_rules_words_ts: {
                        table: 'sys_module'
                        id: '719b98902b084416a66475bb22db5c60'
                    }
                    server_runs_advance_ts: {
                        table: 'sys_module'
                        id: '0207b3a36f9648beb2bb80b43e262243'
                    }
                    server_runs_answer_ts: {
                        table: 'sys_module'
                        id: '2c8ebd7f6a8b477780afe824c92c5ee2'
                    }
                    server_runs_average_ts: {
                        table: 'sys_module'
                        id: '98dbe04bdd6f4228bbaace2e27e34435'
                    }
                    server_runs_backoff_ts: {
                        table: 'sys_module'
                        id: '1258344962d54651b60bab0c25d65403'
                    }
                    server_runs_cancel_ts: {
                        table: 'sys_module'
                        id: '6fae82907737436393dde146f5fa27db'
                    }
                    server_runs_claims_ts: {
                        table: 'sys_module'
                        id: '3de45e52bbca42caa773502013e139af'
                    }
                    server_runs_due_ts: {
                        table: 'sys_module'
                        id: '7517f31959a944f49905e90ebe73065b'
                    }
                    server_runs_ended_ts: {
                        table: 'sys_module'
                        id: '2fb66998415b4684b77f13a37f4989d9'
                    }
                    server_runs_events_ts: {
                        table: 'sys_module'
                        id: '2c925c933d0c4787b1eb17ea53b1c47b'
                    }
                    server_runs_guard_ts: {
                        table: 'sys_module'
                        id: '180bc8e9dc5c46d598cb8d650c686400'
                    }
                    server_runs_note_ts: {
                        table: 'sys_module'
                        id: '65c8d15b1f9d4907a44e26535a3acd49'
                    }
                    server_runs_old_ts: {
                        table: 'sys_module'
                        id: '83732114dd794f8a93e5f59ce8eaf8af'
                    }
                    server_runs_phase_ts: {
                        table: 'sys_module'
                        id: '264e018de7924a36921c4da7f030e91a'
                    }
                    server_runs_poll_ts: {
                        table: 'sys_module'
                        id: '5938d53b19ce49e2ab2ef8e283dae06c'
                    }
                    server_runs_send_ts: {
                        table: 'sys_module'
                        id: 'fab65e3f11f54f6ba3f01d828a52b8ca'
                    }
                    server_runs_start_ts: {
                        table: 'sys_module'
                        id: '438f4149d3bb431ebc015432321d271b'
                    }
                    server_runs_store_ts: {
                        table: 'sys_module'
                        id: 'a8909c7bf4614e1198209812f57cd59d'
                    }
                    server_runs_stored_ts: {
                        table: 'sys_module'
                        id: 'd41f0a74a52f48bcb9f8c62feb5ac843'
                    }
                    server_runs_transitions_ts: {
                        table: 'sys_module'
                        id: 'dfb0d9de17de43c591368f9f1830d123'
                    }
                    server_said_ts: {
                        table: 'sys_module'
                        id: 'd6fd538d5ab64c65a498e34ddec6bb31'
                    }
                    server_savings_outcomes_ts: {
                        table: 'sys_module'
                        id: 'c858d47726b34475b6f85ee46a70fa50'
                    }
                    server_savings_rules_ts: {
                        table: 'sys_module'
                        id: '878cfa13cc134bf19f79b52942fc4bf5'
                    }
                    server_savings_settle_ts: {
                        table: 'sys_module'
                        id: '2e5aa2d3f511496f9d8a106670379ffb'
                    }
                    server_savings_store_ts: {
                        table: 'sys_module'
                        id: '4c7c223768504b7a94d7fadc8e05e386'
                    }
                    server_setup_page_ts: {
                        table: 'sys_module'
                        id: '75886dda4b2646aa88e648f8e93e6073'
                    }
                    server_setup_store_ts: {
                        table: 'sys_module'
                        id: '844e5b753b7d4fd89b1add9777b766e1'
                    }
                    server_setup_tasks_ts: {
                        table: 'sys_module'
                        id: '94a66f32bc594354bfb1914f6afd6731'
                    }
                    server_texts_store_ts: {
                        table: 'sys_module'
                        id: '02c92ad99ecc4a1383d4f49c64799f20'
                    }
                    server_workbook_about_ts: {
                        table: 'sys_module'
                        id: 'a974581f4d6a4cb2a632f16f208cc6c1'
                    }
                    server_workbook_base64_ts: {
                        table: 'sys_module'
                        id: 'ca183b50cb184d029373f81fae63cc18'
                    }
                    server_workbook_cells_ts: {
                        table: 'sys_module'
                        id: '5ad5567b8f97409d8f494630e79910e8'
                    }
                    server_workbook_crc32_ts: {
                        table: 'sys_module'
                        id: 'ff04eef7b7db49908d186a41c02bce40'
                    }
                    server_workbook_digest_ts: {
                        table: 'sys_module'
                        id: 'cb75231a3f8b4466b6ba18aa3cf98d12'
                    }
                    'server_workbook_file-name_ts': {
                        table: 'sys_module'
                        id: '267368f24c5b47c5a7199867e6185d64'
                    }
                    server_workbook_parts_ts: {
                        table: 'sys_module'
                        id: 'bb616dcc03924d759ed472f087e7134f'
                    }
                    server_workbook_sheet_ts: {
                        table: 'sys_module'
                        id: '5f3410f0bce7496e83413f4ba7836924'
                    }
                    server_workbook_utf8_ts: {
                        table: 'sys_module'
                        id: '62dec6c9be114c04b32601e00fa09a61'
                    }
                    server_workbook_workbook_ts: {
                        table: 'sys_module'
                        id: '6ce6e33e4c53483487d765ad7b4196a6'
                    }
                    server_workbook_zip_ts: {
                        table: 'sys_module'
                        id: '5694ac3921d142ffb8d571071db14a6f'
                    }
                }
                composite: [
                    {
                        table: 'sys_ui_element'
                        id: '0075017d705f47b894ab26ee61da2c54'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_dictionary'
                        id: '008da2bc18c34be1bfea0b683e352b72'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '00a601bed4c947bca31eae0a8318ccef'
                        key: {
                            sys_ui_form: {
                                id: '5f96d9b20f90452e9a4b11fcf2f329f9'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '4e07acb373c24b6186f5651d5c4da2be'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'What would run'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_documentation'
                        id: '013316caa20149ce82d1f7e2736766fe'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'outstanding'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '015ed07e158849a88eabe9d0e1323794'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'page_size'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '018490df1abd3035d62231d00b6e7aca'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attachments'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0197108290c3456ca50c9bd1126d7fc3'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '01c11e6eb8044a769320a3160650b9eb'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'row_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '022f90afc1d74a4eb4a8f7620e65132b'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '02523686d96c8a7354557308369ec93d'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'run'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '02685e18cc4843a2b28e0585b7fbfc1c'
                        key: {
                            sys_security_acl: '0adf7b85913a447995f61d01bf2c8e1a'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0282e904df5b465ab5b71af0c1e8cb41'
                        key: {
                            sys_security_acl: 'b98681f669ca49038387d58ac6f13411'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '02b6c3d618ed6e8bd6e7796da7454528'
                        deleted: false
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
                        id: '0304b3a7b2cf475dafcf48537bd493fd'
                        key: {
                            sys_ui_section: {
                                id: '3db6116facf041a2b4006d7a3d0620eb'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_dictionary'
                        id: '03436445e6e5448a94cafb291b4442ce'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'execution_seconds'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '03982be59270493e824e7fbb338d6129'
                        key: {
                            sys_ui_section: {
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        table: 'sys_choice'
                        id: '03da2fa3f2da45ed971b2ff13e9989db'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '03fc33501a974f46bdc570c7a9482961'
                        key: {
                            sys_ui_form: {
                                id: 'c03f94a060d147c19f6c33e8f6009b17'
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
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_ui_action_role'
                        id: '04686c23ec63418dbbafe2b02a7e5039'
                        key: {
                            sys_ui_action: '7f6c41d06e824c35ab04ea3a98d281f1'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '047a9a3b0be848859d7fab4b18779ab7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'columns'
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
                        table: 'sys_security_acl_role'
                        id: '04c832ce690a4913be5169384bd6bcc1'
                        key: {
                            sys_security_acl: 'b159ad7d742942b99aa38df14166b154'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '055514b94c7f4fa5b1df67da281152ed'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'shard_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '05662bf972b546c18749ffd714affad5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_file'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '061eba17bf9f4df9a124222dbe66eead'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                        table: 'sys_ui_action_role'
                        id: '068471e6c97544dd80b80d96e4c125c4'
                        key: {
                            sys_ui_action: '7ec2acac7d2b4048b6f0b00327674e40'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: '06fc03a9588c4a88a28527090e9dfed3'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                        table: 'sys_choice'
                        id: '070e766ab7504e93924aa83c8bb8d002'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'approved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '070f0912b6a14c1c9f503ac92164a4c8'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0728a78a7a1344cca7ab6fc5b30b0558'
                        key: {
                            sys_security_acl: 'bf0975d46ad14b58914e423e91091b13'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '07b7ce40e86e4b46afbeb85c2d5898a2'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '07c1399e7e7a491aadf3630f586739d8'
                        key: {
                            sys_ui_form: {
                                id: '8af03c45bf144a4cb0724ce55a5c3f1d'
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
                                id: 'ea305f2eb7dd49929217d2ae81658c74'
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
                        id: '07f20610369a40ed9ea87a649211aad2'
                        key: {
                            sys_security_acl: 'b4da890db8d44a1dabe7459ab86aec11'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '087de766597b4910aa6682e8a7eb1c70'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_dictionary'
                        id: '089be62660e04978a31f1f1a21d5f277'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'approval_required'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '089ed4157000409ca76576c3c262746e'
                        key: {
                            name: 'x_1e_connect_outcome'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '08a42f1950444794ae11f146213b9b1f'
                        key: {
                            list_id: {
                                id: 'b67545f1e7cd4d989105ee86166f1bfa'
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
                        id: '091e331f1d429c31516f34cb577d7909'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'incident'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '0963acb3b79c44d591c51b7b4438a33c'
                        key: {
                            ui_policy: {
                                id: '7a3c28bac0e746c19af0f617e52a23db'
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
                        id: '09a6b706650144e28ce02d2d4ce122cf'
                        key: {
                            sys_ui_section: {
                                id: '1fc5ff921b7e42548b8844e5706679d8'
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
                        table: 'sys_documentation'
                        id: '09b0757e9aa241c5bbe6fd7c3b564079'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a082ae536a44ae7a30dea9a2b870697'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a2a5d6e5e7542a99a041f3ca763b8d5'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_documentation'
                        id: '0a93ae7b77441ddd98f51cbba8e059ab'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'search_text'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0aaa9325e4c54cb8bc36fef8040bb0bb'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0ac558cc41964ab594a9c8004019cf11'
                        key: {
                            list_id: {
                                id: '9eb371b72dd14c318f72ae1aea51b334'
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
                        table: 'sys_documentation'
                        id: '0af961618a9d972c615deaace4e2fee6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition_platform_id'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '0b047255ccbe4c28949a79cc971c1f73'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'attachment_prefix'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0b1c48998fae4dd4a9e55a7dc85b2265'
                        key: {
                            sys_ui_section: {
                                id: 'be140d7f456d40c3903ac904e06ca378'
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
                        table: 'sys_documentation'
                        id: '0bb3845019ed34942186e79e324e6ed8'
                        key: {
                            name: 'x_1e_connect_setup_mark'
                            element: 'task'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0be218e2dbbc4204917d6a687f2aaa92'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0c082caae9a545948e95e794371a8796'
                        key: {
                            list_id: {
                                id: '978d73cf766f47bba3d63527dd0b3de9'
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
                        table: 'sys_ui_element'
                        id: '0c2f4e54e4d94b59a2c23df837cb0e78'
                        key: {
                            sys_ui_section: {
                                id: 'a4156fb4389b41f289016d31da8a7d27'
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
                        table: 'sys_security_acl_role'
                        id: '0c3853d0829948099439734fc11de1c7'
                        key: {
                            sys_security_acl: 'b569b7afe9f64163936439f7da8f1fb9'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '0c4c6cfb5ac1498098c30863964663f4'
                        key: {
                            endpoint: 'x_1e_connect_setup.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0c77f16f95854eaab533b6e2a1582f9d'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'device_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d8f6d7d4c804fa2b0ad35a963f36657'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_field'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0d9f9c0504c04593adc3bd9d2872388b'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        table: 'sys_choice'
                        id: '0da9e895377d3d72a103c347f9b99e72'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'running'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0da9ea98670d4ceabeb99803d52d92c2'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0db6d49e542044529860171e1f724190'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0dcb280571e04191b298d1f0e9e433b9'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0e232535f2b34c0da354b67a41800f62'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'user_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0e42305b960e427688c2b454260519df'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'resolved_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0e52765f1831461fb46980b6a3b7bda6'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'currency'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0e83e1bd18ec44bdac04e89532a22090'
                        key: {
                            list_id: {
                                id: 'b67545f1e7cd4d989105ee86166f1bfa'
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
                        table: 'sys_index'
                        id: '0e84da37690048a8bbafae2300804e20'
                        key: {
                            logical_table_name: 'x_1e_connect_claim'
                            col_name_string: 'run,step'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0eaa469f617f43728e120e63aec17794'
                        key: {
                            name: 'x_1e_connect_configuration'
                            caption: '1E Core App Configuration'
                            view: {
                                id: '3f54ee4663034125ba72075fb77d5ce3'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_documentation'
                        id: '0f283b4dfcb94037af7e2ca6c620b522'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0f2e1ae9c4d448a9a2d984853b6ccdaa'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_policy_action'
                        id: '0fdf25bbc10d47789a508360cac2f953'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'name'
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
                        table: 'sys_documentation'
                        id: '102a631318e24b4e806976afc88cf312'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '106496c515c747999adac1d5e06ce567'
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        table: 'sys_security_acl_role'
                        id: '10861ccb820847cf9474eb1f2e10fa79'
                        key: {
                            sys_security_acl: '2b5ca4152ba9418a9a13f95be6ca530c'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10dca1487ade49e5a91c0e509e812685'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_batch_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '10eed5d6cb567bd09e0cad8b1dd20fed'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'running'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '10ef66371b094dfc9871b626cf6d9204'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_max'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '118fb17c3df14b408bfcade60166db33'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                        id: '11977fe770154e97a7c347913e31e6b4'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '11d0b9c76e0b4ae19467d0416a3e8a38'
                        key: {
                            list_id: {
                                id: 'f46f0f982bd940c286986508094899ce'
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
                        table: 'sys_dictionary'
                        id: '11f0d9f8de0f4cd199b4a98686f03a20'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition'
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
                        table: 'sys_security_acl_role'
                        id: '126a2bda26824010ad48cd4c4c188ddc'
                        key: {
                            sys_security_acl: '61d323d25c114b91bf114a77997f4bfe'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
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
                        table: 'sys_ui_list'
                        id: '1324b4c53e5e4c35affdc2f4408d2b30'
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
                        table: 'sys_dictionary'
                        id: '134e966ade2e4af799430d32dddae3c9'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sys_domain'
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
                        table: 'sys_ui_element'
                        id: '13b6c601209d457e818149f4e554405c'
                        key: {
                            sys_ui_section: {
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        id: '146955bc093b383b990aaf96b8b56a43'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'cells'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '14a2f1a2e03b414797cc2cc0e38faebc'
                        key: {
                            logical_table_name: 'x_1e_connect_incident_outcome'
                            col_name_string: 'seen_at'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '14c15f530ae74582b6a0100a11bc0591'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: '14eebed65353454db429d7123b2beb2f'
                        key: {
                            ui_action: 'bfa5295c053445a594cd1d49eee82dc6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '14f513158c9245bb847a607c2c75b4be'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'agent_cost_per_hour'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '154d771adc5c4c688821f9e1dff47507'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'version'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '155083be406c442296f09c143a5cf9f0'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'search_text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1578dbcae2e140029bb6192967861957'
                        key: {
                            sys_ui_form: {
                                id: '8af03c45bf144a4cb0724ce55a5c3f1d'
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
                                id: 'be140d7f456d40c3903ac904e06ca378'
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
                        table: 'sys_ui_list_element'
                        id: '1600047a8c6f4352a9bace7eb77aece2'
                        key: {
                            list_id: {
                                id: 'c6f8c9bfc0194beb92a9544d953fb4ee'
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
                        table: 'sys_documentation'
                        id: '161bf4222a467219f98edd08e69dc859'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'category'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '163db015d6b644649f24c9507a28588e'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'target_device_field'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '166414a7329341378c20eefe6bcca6c3'
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
                    {
                        table: 'ua_table_licensing_config'
                        id: '167be84e692f4502a924f7701db72e8f'
                        key: {
                            name: 'x_1e_connect_average_claim'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '16e8b58e9d7040258789c766d5db1e52'
                        key: {
                            sys_security_acl: '86ba13ec3d0343f89f30a8e07fa87960'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '16f42e2df7074eb7bdf59b935b970bc3'
                        key: {
                            sys_security_acl: '1a4f7a46418f424683ef1cb53cdf8859'
                            sys_user_role: {
                                id: '5ff29f0bd7f547c4982973e178206dcd'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '16feee2640b240a489f45328b3a7eae8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '17007adefe4747faa916721e1d78c2fe'
                        key: {
                            sys_ui_section: {
                                id: 'dcbd450c304846bba4ca2502cda311c3'
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
                        table: 'sys_db_object'
                        id: '17166ff6693e41a09df84af1c2ca5f40'
                        key: {
                            name: 'x_1e_connect_setup_mark'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1727bb37ab68419cb0a485139c4b2087'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'device'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1744b40ad83d4b4790b83df54f9904b5'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'label'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '174fc9738b2f4ab1ae03ba989857aef7'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '17661cb9dd964ef08992adf8ee8b7c60'
                        key: {
                            sys_security_acl: '11a0178e523d4e589a73c7362b952d23'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        id: '17b261feec8047229d7f4ad304cc47b9'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'history_keep_months'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '17dd3bade00b4866a51aa56d621dfecc'
                        key: {
                            sys_security_acl: 'beafc8e6812c48d2b7d600384d139c32'
                            sys_user_role: {
                                id: '3ba53e2b4bd54d8683c12d4e0455d224'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '182a1215287b454e9addb6a07bcfdcd9'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'hours'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '186c7a2825f2461280189d20277aeca3'
                        key: {
                            sys_ui_section: {
                                id: 'dcbd450c304846bba4ca2502cda311c3'
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
                        table: 'sys_dictionary'
                        id: '186fbea53a944274985d6a99cbbf7b80'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '18806c98fcda49e89db95312bd5d8a32'
                        key: {
                            list_id: {
                                id: '1324b4c53e5e4c35affdc2f4408d2b30'
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
                        table: 'sys_ui_form'
                        id: '1898037a07a14a2a9c298a2815e3416e'
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
                        table: 'sys_choice'
                        id: '18a302bf8a7442c098e72aac7aad1db5'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                            value: 'with_run'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1903c0cabd374a87b08347f058741af6'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '19306764a4fb4387b8beb8c58cff97f6'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'enable_approval'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '19d8eee40bca435f976c7450dfd94265'
                        key: {
                            sys_security_acl: '2d59205f25914b7bb6b60553014bd533'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a560850ec90468da7859779f11bd18a'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        table: 'sys_dictionary'
                        id: '1ac16c551c9f4258acc68557a3309c2f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_args'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '1acb67c89579496197fa99db83610218'
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
                        id: '1b1fe84459154bc6b7060228e14aea83'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_detail'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1b3cfa9df00a4cca92ec1aee78280417'
                        key: {
                            sys_security_acl: 'b8ef88e9a4da46f498399ebe613704c6'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '1b407ad0b8c54348b3e2fe5bb71c97d2'
                        key: {
                            category: 'x_1e_connect_run'
                            prefix: 'TRI'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1bc786a0b82645e69e5c7fb4f3216262'
                        key: {
                            sys_ui_section: {
                                id: '1fc5ff921b7e42548b8844e5706679d8'
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
                        table: 'sys_documentation'
                        id: '1c2dd4efce974022ac9ff457f3b829b2'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_cost_per_hour'
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
                        deleted: false
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
                        table: 'sys_dictionary'
                        id: '1cb81136998743ef91016ea7c89b0d0f'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'device_table'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1d52ef74c6bbcb3c8b375fcadbb4c21c'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'update'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1d854e47c88d45b4b2b841bc27026db0'
                        key: {
                            sys_ui_form: {
                                id: '3976c3c3a6d44181a5e337441a739889'
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
                                id: '1fc5ff921b7e42548b8844e5706679d8'
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
                        table: 'sys_documentation'
                        id: '1dd115f3e01f8dd0b1c4752d9bcc9a52'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_args'
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
                        table: 'sys_dictionary'
                        id: '1e1ec0e8a1a749619dc62ceb4e850932'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1e7c428659d94aeba5e0aa845e2bb1cb'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'agent_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e814b4516564da5a183192aa010e408'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        id: '1ec536d059ed2e402c13fb21f2fbbcb8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'application'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1ecdc5732be14f9eb45a9682648e119b'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'search_text'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '1fc5ff921b7e42548b8844e5706679d8'
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
                        table: 'sys_dictionary'
                        id: '201c4fe51d854bb293b091033c7ad399'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'application'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '205f7e5a2aa24fe29cc5ca572ab60e32'
                        key: {
                            name: 'x_1e_connect_response'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '20c3796e7aa44713a73826bf1fdc6f59'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'response_keep_days'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '20dffb16c5ef48cba1f716ea0e95baea'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'incidents'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2114d19df9d64e109fc8127f23290098'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_minutes'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '21165e055f004f39819a7c829e4361e2'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_cost_per_hour'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '211b86f7d9244021aa097e6b89816bcc'
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
                        table: 'sys_ui_section'
                        id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_dictionary'
                        id: '2190145f685640c089c806c4cd5adb08'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'platform_id'
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
                        table: 'sys_documentation'
                        id: '21b675f71f6644dfacaea68d110da96b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '21cc8f81dc464eecb5a4ca947e60c6fa'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            value: 'returned'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '21fb59ebf8464d91abe76f87dd8fd82b'
                        key: {
                            role: {
                                id: '5ff29f0bd7f547c4982973e178206dcd'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                            contains: {
                                id: 'c77d68d5216d44ed834582940714dd8f'
                                key: {
                                    name: 'x_1E_core_connect.user'
                                }
                            }
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
                        id: '2278aeb061e84ef48daad643b5115146'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'subcategory'
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
                        table: 'sys_index'
                        id: '22ad2a1e991f425e97deec8fdc5dbaf6'
                        key: {
                            logical_table_name: 'x_1e_connect_saving'
                            col_name_string: 'day'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '22b8d6531d7c48448b55b8160effa6f7'
                        key: {
                            endpoint: 'x_1e_connect_form_item.do'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '23111ee18dec4af3905fdc35d7459b7b'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '232c5dbcb37a4f659667dc5dc379d9ce'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'outstanding'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2333bccb84a54838b729faa65615cac0'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        table: 'sys_dictionary'
                        id: '23afdf6b037f4dcf8968d4dc5e77d78e'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '23fb2830b26e44dcbb69fc6d3146c7fe'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_ui_element'
                        id: '2424fd6f543447c69698180e05abb590'
                        key: {
                            sys_ui_section: {
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        table: 'sys_choice'
                        id: '24610e0106106830bba7192ccc2390d5'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'speed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '24d30d68c463de7f14d6b46ff869f0f3'
                        deleted: false
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
                        id: '25324842681945bd8b5d27ca0c21db5e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'sending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '2537677839a24366b7251df15509c4cb'
                        key: {
                            table: 'x_1e_connect_configuration'
                            short_description: 'Basic authentication asks for user name and password'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '25be499012ee464b8548e8d65335f48b'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'description'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '265fcd8b84b34706b910215878750f5a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_detail'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '2667a253226c4bf9bfe6d9cf6bf6926c'
                        key: {
                            table: 'x_1e_connect_configuration'
                            short_description: 'Modern Authentication asks for its own fields'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '268c0eb0185846379af8da655b172efd'
                        key: {
                            sys_security_acl: 'e20f761371d142ee8bad211dbd894265'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '274c52a4398b45049ff211a9943c366c'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '27529e1d0ff94e9284a83c6ca17bea7a'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_index'
                        id: '279297e2580442bcb538c664eba1949e'
                        key: {
                            logical_table_name: 'x_1e_connect_outcome'
                            col_name_string: 'ended'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27ac1ad423bd41e29acc6a19113145ad'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '27b21d9fc2094f2c83ccedb3a14eab69'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_security_acl_role'
                        id: '27e549a6a8e04647b44b3fa119743122'
                        key: {
                            sys_security_acl: '22cda8ca7d6d42f7a6500d1c859d94c5'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        id: '27f4556ede7a4927863cc6ca9141753f'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'order'
                            language: 'en'
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
                        table: 'sys_ui_section'
                        id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        table: 'sys_dictionary'
                        id: '2871f0e8f3c043fc911a35ff6b563c06'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '28bf2d9d6da840659daa1218b3de8a93'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'parameters'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '28ffdefea96a4407bbc12e524725726b'
                        key: {
                            sys_ui_section: {
                                id: 'be140d7f456d40c3903ac904e06ca378'
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
                        table: 'sys_index'
                        id: '293466dd337f486c975cb8d2450ce343'
                        key: {
                            logical_table_name: 'x_1e_connect_setup_mark'
                            col_name_string: 'task'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2988a6878f9d4d53a9514106bc6ba2f5'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        table: 'sys_ui_list_element'
                        id: '2a7f9e2382b34ded9dbfaa2ce4969f6c'
                        key: {
                            list_id: {
                                id: '59cd0607b2a44f1da572498c1c90bf67'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'ua_table_licensing_config'
                        id: '2aaadf80ece4473194a29a4fa59d1747'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
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
                        table: 'sys_dictionary'
                        id: '2aec9eacf8a144979672b2805bd2b54d'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b02ea13f60345c19bde865e8b352b0a'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        table: 'sys_security_acl_role'
                        id: '2b46d1dd82ae4254803fd040c3c2957f'
                        key: {
                            sys_security_acl: '86bdc9a325354160b5803515610c2cee'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2b7b93f150d1497b9a6e32310d4355d2'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'average_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2bf770a0aefc4c72a9766c2e50417578'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2bfa2f3242f84cfa9a0c284f1827a400'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2c2073a8233542e385a6117b2353ee65'
                        key: {
                            sys_security_acl: '24f04de635ea4cde890b2c6a1accdf73'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2c2693f8856e471b9c13d903bc6a3d51'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '2c33e17dc5d347938fe160d2e058f915'
                        key: {
                            sys_ui_action: 'bfa5295c053445a594cd1d49eee82dc6'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2c39a0ba75e340cc924b679fb5ca8d14'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                            value: 'action'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '2c660126b0924107a421ee5810879705'
                        key: {
                            sys_ui_action: '107a2b4ac8a240afbc710c906ea2883e'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2c85ea4c915a4621bfad17d47e5fd529'
                        key: {
                            sys_security_acl: '2be3cd69570749b4acc800a62ab5d7db'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2c8ce4a727b94ed695944711313f98f3'
                        key: {
                            ui_policy: {
                                id: '2667a253226c4bf9bfe6d9cf6bf6926c'
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
                        id: '2cd4f72ec4dc491c828d0b5a13c91afb'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2ce19a0b63594ceb8c2c21748a2649e5'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        id: '2ceefc8675167821b14eab0c70dc8083'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2d0daa85c8734730aafe32e608b2893d'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_ui_list_element'
                        id: '2d4fea04f27d46d5bcad6f69bd11dc64'
                        key: {
                            list_id: {
                                id: '43f1b95298584f6b8b1ec70cd4e39d7b'
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
                        table: 'sys_ui_list_element'
                        id: '2d724568f08049eca07e91d442902781'
                        key: {
                            list_id: {
                                id: '978d73cf766f47bba3d63527dd0b3de9'
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
                        table: 'sys_ui_form_section'
                        id: '2dec3c4c379441f09bec8054a4ff501f'
                        key: {
                            sys_ui_form: {
                                id: '1898037a07a14a2a9c298a2815e3416e'
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
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                        table: 'sys_ui_element'
                        id: '2e1f9d3a7d9a4411b2fe78d5d8893332'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_ui_list_element'
                        id: '2e251086e67f4a52b7bc0b43961e3dff'
                        deleted: true
                        key: {
                            list_id: {
                                id: '978d73cf766f47bba3d63527dd0b3de9'
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
                            element: 'icon'
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
                        table: 'sys_ui_list_element'
                        id: '2eada151ce6b409da7ac18b71eb8693d'
                        key: {
                            list_id: {
                                id: 'f2a567a2881f4a10af9ce0eb55595349'
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
                        table: 'sys_documentation'
                        id: '2edf9d69a91849cfa9e8fc6908b5e776'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'readable_payload'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f02957ea0ab482a95ad7cdd804ccb9f'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2f09ca6460e6499798db9673341398da'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'without_rows'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2f3a730f9ae14597926635dc2b3ab659'
                        key: {
                            sys_security_acl: 'cf4bfda027144906bee2554215492f03'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f3d2f9f964944c99687beebe50a394d'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f5ea927d7fb417f8b28d8bf04a799e6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'guard'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2f6c1b32adc04d94a8cd8046d5266ba2'
                        key: {
                            list_id: {
                                id: 'c6f8c9bfc0194beb92a9544d953fb4ee'
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
                        table: 'sys_documentation'
                        id: '2f8a4bdff4dd09632cf4a9121c9e689e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2f8addd691b4469fa6e651e2a384a4d2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'work_note'
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
                        id: '2fc154c7654f8bf72009f47e47e3be26'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'browser'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2fc7ed208e5d4a9b8fe152d03a4b3c81'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'settled'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '2fc935e04d2f4103a7dc200f6037d530'
                        key: {
                            name: 'x_1e_connect_claim'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3017c848eda94a3fbdf7491bf393bb75'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
                                        key: {
                                            name: 'x_1e_core_connect'
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
                        table: 'sys_documentation'
                        id: '30302d0b81d44d0cb287adc08e21d8bb'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_message'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '30581c5a99944dac8e2a4126c3e51bd4'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                        table: 'sys_documentation'
                        id: '308b6b871246cc3bf18775eb8798ceb1'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'NULL'
                            language: 'de'
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
                        table: 'sys_choice'
                        id: '315ea507b2c74af1bef5cf6f3b8fed3b'
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
                        id: '316ffe491fc9d1e5b0d44b4faea91945'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31813e3b82ed43a7a5f8c3313a17c8c2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_reason'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3197d33bfa7440b28ea1187f283e19e2'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'seconds_counted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31ee458a884941b4aa39f11afb83a3e6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'configuration'
                            language: 'en'
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
                        deleted: false
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
                        table: 'sys_ui_element'
                        id: '3290550a468c4ea283a0520cd37b8652'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3293bc6dff6e430c9005f509096dbd44'
                        key: {
                            sys_ui_section: {
                                id: 'ea305f2eb7dd49929217d2ae81658c74'
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
                        table: 'sys_ui_list'
                        id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        table: 'sys_ui_element'
                        id: '32f2869095134617a7f6761288b218b3'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '33cfabf161234031ae99e14179591da0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_status'
                            language: 'en'
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
                        table: 'sys_choice'
                        id: '34261d801ae64a09b5ab4e16efc74c1e'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'speed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '346683e875414f8ea0bf5c9562e173e1'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '3469078d4adf48899e5272fcf054f5dc'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '34c64291605e43f4a3429a8c5cdea724'
                        key: {
                            sys_ui_section: {
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        table: 'sys_ui_element'
                        id: '350ee18d8709432e802717ad70a2ef50'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '35b9376dfef1423c9272d1cebef27e0e'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                        table: 'sys_documentation'
                        id: '3625776fce5d42a29c5cb45963174c74'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3633d212fb76422aa8a80661bca6335c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'instruction_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3642506c0c46445ba7bed25670779c4d'
                        key: {
                            sys_security_acl: 'bd5e5445bca944b7ad102fd9abe3dca0'
                            sys_user_role: {
                                id: '3ba53e2b4bd54d8683c12d4e0455d224'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '368a1e79382445a98b1a7a434af5dd59'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'currency'
                            language: 'en'
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
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'unconfirmed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '37a9d5b425ee457e9413e1659438ec4b'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'approval_required'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3921cb40f8e4450bad4c2078e300bb13'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_ui_form'
                        id: '3976c3c3a6d44181a5e337441a739889'
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
                        table: 'sys_ui_list_element'
                        id: '39d60266be0a46aaa6117590fd80e3ac'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        table: 'sys_documentation'
                        id: '39d9c0b41cb449f7b9360409c07ae54e'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3a15d4fe74e246c481b91008eca155c6'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'platform_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3a817a6174e9497a99e251c399d8779b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'waited_for_device'
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
                        table: 'sys_ui_element'
                        id: '3b4e726582a14cdf87d98b258b591b93'
                        key: {
                            sys_ui_section: {
                                id: '1fc5ff921b7e42548b8844e5706679d8'
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
                        table: 'sys_documentation'
                        id: '3b9cc431e7be5296c426ef7b8eb83ae4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_by'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3bbbdc64e6ffe18eb7632dcee4eae6f9'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'work_note'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3bcab5b7d0644080a2dde4e6030e4fd2'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'held'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3be658f6a4524106a38d148818669beb'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        table: 'sys_ui_form'
                        id: '3bf629c818b8433f85ba7963b46d02e9'
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
                        id: '3c40a66eee824bf79f0e11b31cd66505'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_item'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3c6997a355994f928e72240b903ddace'
                        key: {
                            sys_security_acl: '2ac38c389c5e41e79a4cdd3318182f78'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c746be5c1464855bcdeb6c6aae2892c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_by'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '3ccb67fc08984be793b0abc54e0f71da'
                        key: {
                            sys_ui_action: 'bfa5295c053445a594cd1d49eee82dc6'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3ccf134a6db24c94a0ca4dde83113f75'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'responses_removed_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3cf7d5195fcd438bb1845540aa70217c'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        id: '3d0577a2376b4d5ca8e03a725b03416e'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'attachment_prefix'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3d252a7aac0b420cbddb70e7f14c4d45'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'seconds_counted'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3d302f61532b4c95bce284db9783f8a1'
                        key: {
                            sys_security_acl: 'ba91a5bd757347d6a8057c1c1861b5e7'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3da4e81fc44b434e94adf27bbd8f60fd'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'completed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3db6116facf041a2b4006d7a3d0620eb'
                        key: {
                            name: 'sysapproval_approver'
                            caption: 'Approval'
                            view: {
                                id: '97439fdf7315477c8ede82363b6db508'
                                key: {
                                    name: 'x_1e_connect_approvals'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_dictionary'
                        id: '3e03758c0211436caa571895c38c26f4'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'subcategory'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e573443eb78414db71b5a1ceebb28ef'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score_read_at'
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
                        table: 'sys_ui_element'
                        id: '3f49c2eaf0ec4ad9a0b7488ba30a9809'
                        key: {
                            sys_ui_section: {
                                id: 'ea305f2eb7dd49929217d2ae81658c74'
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
                        id: '3f7ab2179ec74d3dbfa4523646bd1797'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3f82ead985d0478a8645930c6402966d'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'sys_domain'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '3f935b30379c427b8cc8348e542927c0'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'subcategory'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '3fcac98e852b42b7a69a11bc16cc5f36'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3fee4aee916d4abfa3edfe5f3560b2c7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '40240a3d7d84445e943c54eb1bbf8387'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'manual_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4050a921d7044daa8e5c17cb719f9826'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '40693f0c43434dd7a01c3569cfff672b'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'amount'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4097568d11cc4a0a88ae2138593cbf6e'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '409b5aa7993d43ada7410e39c6502c0d'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4136fb39951e4c63ab58a642ef2c57d1'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '414920bd32984ddda5030497ba0873f5'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '415c32cba89a4fd2a927463e44bbb400'
                        key: {
                            sys_ui_form: {
                                id: '1898037a07a14a2a9c298a2815e3416e'
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
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                        id: '417c03488fd56cfc4ae00fde27737a37'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_comment'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4185611484214024ba9efe7b2471e605'
                        key: {
                            sys_security_acl: 'dd1018212cfa47b79d395989f2328d3c'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        id: '42dac4aaf155aae1c11b7882b36d8062'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42e37b1e1b2a4a56bc681034e423a140'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4323ca7a4325482cb3aa5c29dcdbdbdd'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '432c0aa24687499bbe835e4cbbad0a9a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '438858c2f2b6491688b0b3556aa7be43'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '439b68b4c47481ca40927ca05dd19d2f'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'network'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '43d11a026a7042d5a2efdf8791db6fc8'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'network'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '43f1b95298584f6b8b1ec70cd4e39d7b'
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
                        table: 'sys_dictionary'
                        id: '440b80ef981f4be78b1b1de515ccb34d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'saving_settled'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '44954b78dbe345dc9fa7a0aebf3e1d52'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        table: 'sys_choice'
                        id: '44c1287c8b41477db20a04fe1f3c21e4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            value: 'action'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_ui_policy_action'
                        id: '462b99fa023e479d822c1b040e58afdb'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'status_wait_seconds'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '465908042d8a4af392ca1b2b076ecf6d'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_choice'
                        id: '46717e6cb2c0653cb5c150c3c86f99e9'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'disk'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '46718b6609d9490291d29eb2f0c3e918'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '46c2a350bcec4b458d1538774db9ca86'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_documentation'
                        id: '47934ec6e6ca400afe6145549f9a0ffa'
                        key: {
                            name: 'x_1e_connect_average_claim'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '47af0608fff14e0e9ffae35e472c264e'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            language: 'en'
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
                        table: 'sys_index'
                        id: '47e0976182314703ae7be3c4d49df993'
                        key: {
                            logical_table_name: 'x_1e_connect_saving'
                            col_name_string: 'incident,definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '47ece31011314022877510aade0d7734'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'responses_removed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '47f08aab11de46bd860b2c916c674037'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4805f9f5f4de44c183a80f672bc10f1c'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '481c6d8a0be74dfc8f3e86aa4aa0897d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '48272d341b1c44a6b9b22a538e6b075a'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_ui_element'
                        id: '48434407aeb94d889d3fe1f89d8c59d5'
                        key: {
                            sys_ui_section: {
                                id: 'a4156fb4389b41f289016d31da8a7d27'
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
                        table: 'sys_documentation'
                        id: '488b4e6ca7b64b96bd332d1764ebd709'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '48a5fb5ead914c908d50c9121a1b733f'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '48d03d7b23e7441b849381226284edd7'
                        key: {
                            sys_ui_section: {
                                id: '3db6116facf041a2b4006d7a3d0620eb'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_documentation'
                        id: '48dc18fe4fad4f0a932f3a18fdd4dc8a'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4953007443a14fac8f6e2e98724e3bcb'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                        key: {
                            table: 'x_1e_connect_configuration'
                            short_description: 'Every setting is asked for'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '49b790899b364242b6094fb49e1d2723'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '49c4a2a10cb749ca92fdf318ff60b5f7'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        table: 'sys_documentation'
                        id: '4a0b1dbb8df27e69753ac9ad1c6cb4c9'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'presets'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '4a1b3c6cc7c94a7c892f63810d3374b5'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4a9196b57fe8457598d0755b5c8eb2ad'
                        key: {
                            sys_security_acl: '6a592011f9b0461faae41e55f42904fa'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4aad585486d64f9ba9775456d655170f'
                        key: {
                            sys_security_acl: 'bf0975d46ad14b58914e423e91091b13'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4adc117403b9439d8e9ed38b18dbf4a6'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_dictionary'
                        id: '4b04f2e1070e428e8d69c80faa307a41'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'manual_minutes'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b7bd9760fff47de88190dc7a28f7c5c'
                        key: {
                            name: 'x_1e_connect_average_claim'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4b9b9adbf6bd48e18085d5b1451d3d94'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                        table: 'sys_ui_element'
                        id: '4bb68f7b0c0f456d8286ac8686959080'
                        key: {
                            sys_ui_section: {
                                id: 'ea305f2eb7dd49929217d2ae81658c74'
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
                        table: 'sys_ui_list_element'
                        id: '4bc4b5ce89874f84914d4d27badaf488'
                        key: {
                            list_id: {
                                id: '9eb371b72dd14c318f72ae1aea51b334'
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
                        table: 'sys_user_role'
                        id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                        key: {
                            name: 'x_1e_connect.Tachyon_Admin'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4c533943e1809eba3f07f97edf98a649'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'printer'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4c81b90ca4a942fa8f68ed68b9622e02'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'last_counted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4cf099b2736f4e80b4bbde4f9cdc5989'
                        key: {
                            sys_security_acl: '5c4ac9b553a14fdd9f3da0a5e821794a'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d15e0d3049b43c08148f04f412df8d1'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d275804551a4f5fb4db719c59b184ca'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d3325062c614a3cbe622f475f149ff6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_minutes'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4d96dffb3d9075c0fd140de2a7cde008'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'expired'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4dbdddd04fe34d3ba4f89d14ae4730d9'
                        key: {
                            ui_policy: {
                                id: '7a3c28bac0e746c19af0f617e52a23db'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'A configuration of a domain belongs to a company'
                                }
                            }
                            field: 'company'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4dde6e4c5ca9451e83e8ca6d34c8ee69'
                        key: {
                            sys_ui_section: {
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        table: 'sys_ui_section'
                        id: '4e07acb373c24b6186f5651d5c4da2be'
                        key: {
                            name: 'sysapproval_approver'
                            caption: 'What would run'
                            view: {
                                id: '97439fdf7315477c8ede82363b6db508'
                                key: {
                                    name: 'x_1e_connect_approvals'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4e12e9aa90fa4f62a01c7e2476924c52'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4e1cc9427ca344018f423529922f13aa'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4e66174d298f4a7583f817983fa92536'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4ebd516d506548968c6e10ece359b6b5'
                        key: {
                            sys_ui_section: {
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        id: '4ed357e90f254858a4160b1e472a9280'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_until'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4ee75cd5c1a34ef490112a1489bfcca5'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'seconds_counted'
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
                        table: 'sys_dictionary'
                        id: '4f928ec936fa41b0858dcca48ecb6935'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4fd26196e89a4d77a2ab06332e29ff55'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'record_table,record_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5022814c68604686b500aafc47f9c083'
                        key: {
                            sys_ui_section: {
                                id: 'cf72d0276806490495c957e5976fec4a'
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
                        id: '509345bcabcd987959855396b39f9264'
                        key: {
                            name: 'x_1e_connect_average_claim'
                            element: 'definition'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '50a75e35088541419d6c8ebb984c2a7d'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        id: '516e1fbc0b5c4226b6390a68acb6b7c5'
                        key: {
                            sys_security_acl: '6a592011f9b0461faae41e55f42904fa'
                            sys_user_role: {
                                id: '5ff29f0bd7f547c4982973e178206dcd'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5172fa808f3cb5efb7f9c06c2ea9b58d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'columns'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '518590232bcd46378a82eecef8b998bd'
                        key: {
                            list_id: {
                                id: '1324b4c53e5e4c35affdc2f4408d2b30'
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
                        id: '51b1bb75316645159cc9e98e322c202e'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'values_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '51cb3684cdd742fbad0a50a5c92d84f6'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '525fcd9e2b5f14b4f0f5bc5ca005b6fc'
                        deleted: false
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
                        table: 'sys_ui_element'
                        id: '5290b15b7a064cf5a67d14621fa0dec2'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                        id: '52d676f49fce197b8f6cf6969d98ece5'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'definition'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '52daae2728b740829f95bf509e2a1308'
                        key: {
                            sys_security_acl: '1baf2dc09347421ea2e1b25c467f9c3a'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '52f9f327f3f84df3b9b44acfeff90397'
                        key: {
                            sys_ui_section: {
                                id: '3db6116facf041a2b4006d7a3d0620eb'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_ui_section'
                        id: '5303973a6426407f8065f94e55b36a3b'
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
                        table: 'sys_choice'
                        id: '530c756bb29240bfa0c00fc0739e40d9'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '53639f96194d44cc95333d7d8ff5f957'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                        table: 'sys_ui_element'
                        id: '53704c046a4f4ab0aed565459ac7f23c'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '5371c9736a534ea8917205f5d31c2675'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '539fcf8f6aec4b5e94490fff1849707a'
                        deleted: false
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        table: 'sys_ui_list_element'
                        id: '53b9ad4645674e09a1f9b5ec70f2efd8'
                        key: {
                            list_id: {
                                id: '978d73cf766f47bba3d63527dd0b3de9'
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
                        table: 'sys_documentation'
                        id: '541084f1a3fc17747ad9f4e239a3afd7'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5415aa56c0bc447198b0dc06f2322a89'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'keep_answers_minutes'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5418e265da6f4371bac606b82ffb5973'
                        key: {
                            sys_security_acl: '6dfe02f0290f42839100bba23099a909'
                            sys_user_role: {
                                id: '3ba53e2b4bd54d8683c12d4e0455d224'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '547829a5a5694eafb156e788d0cf0f55'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_at'
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
                        table: 'sys_choice'
                        id: '558a4987470846f997c7a54d7675265d'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'wrench'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '55b0e39594904248b0abac49bbfef854'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                            position: '9'
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
                        table: 'sys_dictionary'
                        id: '55d569517edd4bf395c082ae1f1552d5'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5609153d8835464a9f5a7fed8ec72179'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        id: '567d0cc5fa0e4e80a35ce0df5619c4a3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '56977c49328d4e96853b6279fa84337a'
                        key: {
                            sys_ui_form: {
                                id: '1898037a07a14a2a9c298a2815e3416e'
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
                                id: 'dcbd450c304846bba4ca2502cda311c3'
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
                        table: 'sys_choice_set'
                        id: '56aa48a229c349efa1ac273704527373'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '56cdc3a1233c4a6a85aa2a1a0fcc93c1'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '56dc9f335d5f464c93c33a27fba0efc9'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'seen_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '57030730e00b49debd94328af3f603f6'
                        key: {
                            sys_ui_section: {
                                id: 'fef86daac5544ba8978b9f461d7aa7c1'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        id: '5707eae65b106c53b089b137117ad830'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'agent_cost_per_hour'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '57223569586e4a88afcf2ba4cad8728f'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '572646a275ed42c69df30c658a929e9b'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_db_object'
                        id: '57bce1bcaeb244d2ad732343dcbb491a'
                        key: {
                            name: 'x_1e_connect_run'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '58171d08ef614fdeb6c621cd124bd0a9'
                        key: {
                            sys_security_acl: 'c1b204f8408f4c649adb798e4f8ed7f1'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '584dbcdf94cd4caa8fe0424dd39e38df'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '585fe4ec8a9f49699b9bba338bec344a'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'void'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '586151569f5f4151ba32221126490ebe'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        table: 'sys_ui_list_element'
                        id: '5897c4c8afe74d8a8c7d9cddefdd77d0'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        table: 'sys_dictionary'
                        id: '58c4c18831ac4a26bc6b526573f89e26'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'presets'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '58e9f8b19c414ddab18cd6f4a1d09779'
                        key: {
                            logical_table_name: 'x_1e_connect_run_event'
                            col_name_string: 'run,sequence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '58ed7edf651a49988f8b910bddf3156b'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                        table: 'sys_ui_element'
                        id: '59b91a11895943dda0b096860af75383'
                        key: {
                            sys_ui_section: {
                                id: '5303973a6426407f8065f94e55b36a3b'
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
                        table: 'sys_security_acl_role'
                        id: '59c129e5e42647048261f4f4a616d6cb'
                        key: {
                            sys_security_acl: '0bf15265443743a0bcd708771a058537'
                            sys_user_role: {
                                id: '208c9e945aaf4589ad5d4b53bc486e13'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '59cd0607b2a44f1da572498c1c90bf67'
                        key: {
                            name: 'sysapproval_approver'
                            view: {
                                id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_ui_element'
                        id: '59d2a4894a1046699a11de3024fb1465'
                        key: {
                            sys_ui_section: {
                                id: 'cf72d0276806490495c957e5976fec4a'
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
                        table: 'sys_ui_element'
                        id: '5a35b3ed087a42f59c5c10148d1fd535'
                        key: {
                            sys_ui_section: {
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        table: 'sys_documentation'
                        id: '5a62dcc41b3df1a42a956eabdb39b4ad'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5a700a1140d24320935dbfe96635731e'
                        key: {
                            sys_security_acl: '7aa6cacc5fb849bf8d0165bbfcc24299'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5ae8764fe02f46839c241c6f8480fa2e'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'sys_domain'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '5b8a4b6c2f294cb4ab9dca2a2a933445'
                        key: {
                            sys_security_acl: '0bf15265443743a0bcd708771a058537'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5b985fa4dcf54abdbf71ac80da093cc8'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5badd46b02d44e678bc65345586020ba'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_documentation'
                        id: '5bc00f58e145496d964edc8a09a01c95'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'NULL'
                            language: 'en'
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
                        id: '5c198442971960a01bf750ddb96b2b60'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'label'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c387f7ff93a46768bb12f6204b0cd24'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c48d2bface64295a17a751c3375133b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'execution_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5c49cb19f2f341259823dfb310beabc8'
                        key: {
                            sys_ui_section: {
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        table: 'sys_documentation'
                        id: '5c6c141da46d63af1df709b4addfc60f'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5c6ed509d99c4385a389e7357b28a9f8'
                        key: {
                            logical_table_name: 'x_1e_connect_tally'
                            col_name_string: 'category,definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5cbfa8225a5ee64f89c2c8db54468d52'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'step'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5cc477d158cd445a8149b45390142afb'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'instruction_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5cea8b51b4064d5e88f4113224ecb7fe'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            value: 'held'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_dictionary'
                        id: '5da33701605f4f5b8917ded54795481a'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'seconds'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5dd021a0332948708f048641225a3cb6'
                        key: {
                            sys_security_acl: 'e9a32c018eca47aabfd2de7202e548a6'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5e30f80c58214aec9f6a15b36cf979a3'
                        key: {
                            sys_ui_section: {
                                id: 'fef86daac5544ba8978b9f461d7aa7c1'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        id: '5e6c7e0a351b8cdc08e0dfb44bef27f0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'stored'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5ea637c91527468fad5dc596f34f6814'
                        key: {
                            list_id: {
                                id: '9eb371b72dd14c318f72ae1aea51b334'
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
                        table: 'sys_documentation'
                        id: '5f03579eabd570614f16dcfd4f6809be'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'reason'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5f4ec788826d4b9e9f0e5493e96f759b'
                        key: {
                            sys_security_acl: '6a592011f9b0461faae41e55f42904fa'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f5ef713746648fda26bacad33fb9060'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_poll_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f73f4006198ab418546b0c6c3a33c74'
                        deleted: false
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
                        table: 'sys_ui_form'
                        id: '5f96d9b20f90452e9a4b11fcf2f329f9'
                        key: {
                            name: 'sysapproval_approver'
                            view: {
                                id: '97439fdf7315477c8ede82363b6db508'
                                key: {
                                    name: 'x_1e_connect_approvals'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '5ff29f0bd7f547c4982973e178206dcd'
                        key: {
                            name: 'x_1e_connect.Tachyon_Approver'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6054c8e8a54a495bab61867658c89982'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition_platform_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6066a77e9eaa4c16afad8bfedc98dac0'
                        key: {
                            sys_ui_section: {
                                id: '3db6116facf041a2b4006d7a3d0620eb'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_documentation'
                        id: '60874ea977916f1351150437d8df022e'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_max'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '60b8ead50dcd413a8fc94c102341cea2'
                        key: {
                            sys_ui_action: 'd1f139fc0e23469d8e8c8fe1e9e9349f'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '60cfd2229b134c58b9f95b8bf578ebd3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '615ad147352e4b709dfdc24bb11e5c45'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'awaiting_approval'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '61884c64c6ce4743be50508197e229d2'
                        key: {
                            sys_ui_section: {
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        table: 'sys_dictionary'
                        id: '61e361863566477daf50607aa8857274'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'held'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '62580518fb51403a8026f5c06acfe6ae'
                        key: {
                            list_id: {
                                id: 'f163a8d904f94d0fb294cceaaf814bd5'
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
                        table: 'sys_ui_list_element'
                        id: '6264123ee846429793bb3151508885cb'
                        key: {
                            list_id: {
                                id: 'f163a8d904f94d0fb294cceaaf814bd5'
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
                        table: 'sys_ui_element'
                        id: '626d44627dc040b9a8c75e01fb1a16cf'
                        key: {
                            sys_ui_section: {
                                id: '5303973a6426407f8065f94e55b36a3b'
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
                        table: 'sys_security_acl_role'
                        id: '627c0bf849db4c1eae64119988dc9670'
                        key: {
                            sys_security_acl: '57a0bf073fe34258892b02881a2875de'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '629a910de5564ee99b2f1d382f8fb0e3'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '62ee0b0c5a934726b32f019b2f1feed8'
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
                        id: '634114288671d5989e3ddcf22bf055a4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'saving_settled'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6344643203984af496aaa4852fb40747'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score_read_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '635b1632cd80442fa5163f1568c6bd45'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        id: '6387b13c926c47549e00950da660cc18'
                        key: {
                            sys_ui_section: {
                                id: 'be140d7f456d40c3903ac904e06ca378'
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
                        table: 'sys_ui_policy_action'
                        id: '63a1b99f66cd4ff392a856168f86d270'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'gather_data_minutes'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '63c3e2d9fd9749bd94d3c6c50e69a0fb'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        id: '6414a24fb87b4d078ff880291da6dcb5'
                        key: {
                            sys_security_acl: '9c1c5890616d4adf9ac9fbad7cb3ce41'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '641db8710ef641149e6b6b3ad9aa3a2e'
                        key: {
                            sys_ui_section: {
                                id: 'a4156fb4389b41f289016d31da8a7d27'
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
                        table: 'sys_ui_element'
                        id: '64219a948514498bb3dcb27f4aa850ec'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                            position: '10'
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
                        table: 'sys_documentation'
                        id: '6456a3f76c4f460799513ba9d9b80dad'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '64a07c2fd7b346b9abb376fa73e8f138'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '64bea318df9b4a018ab3965f4bd2005a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'requested_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '64da4b0d20564bb98b578a990bb822f1'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'parameters'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6586c4ad918f850f782ac7130672c438'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'person'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: '65c55c83103a4ae2be828778fad931ff'
                        key: {
                            ui_action: '33729969ac9e4e7595800a43f16391a9'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '662a38755d8141a8b8fea9895db5036e'
                        key: {
                            sys_ui_action: '6e54bc0acd5a4ecf920a335dcfe3d76b'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6647fee3733543799bc5da8391977e5a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '66637cde5d704105ad34d6ccae50470a'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'presets'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6663818e5bea4a4a9d5feb41730cb9e8'
                        key: {
                            sys_security_acl: 'a7077d0829f34ae58ab949d76a1f8209'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '6699219d7b134f0eb21d1e32a4c60481'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
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
                        table: 'sys_ui_element'
                        id: '66bf77cc92894b7ea722879e9015e989'
                        key: {
                            sys_ui_section: {
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        table: 'sys_documentation'
                        id: '66d8efe41b039ef8f159fc594675e456'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'requested_by'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '671a0a75db3442d8859c091bdbce3bb2'
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        table: 'sys_documentation'
                        id: '6739dcd4777348fd8838fe88675f54db'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6786e78feb4b42cab4a495d295cbdcf0'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        table: 'sys_documentation'
                        id: '678c0310701a4b42add2988a60a4a398'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '678cf7d254ea45afabc4b1d15809f833'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        table: 'sys_ui_element'
                        id: '67c31fb2278849a3b27adbc6c40bb33d'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_dictionary'
                        id: '67f950769c23436384abb3e0ee4de634'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'last_counted'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6805e05b6eb54af5ba134655681d896b'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6815ae868b354834a716f12afd0fc8e9'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'version_23_5_or_higher'
                            position: '9'
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
                        table: 'sys_index'
                        id: '687af7add6ad4edb83e265b0e07255d7'
                        deleted: true
                        key: {
                            logical_table_name: 'x_1e_connect_saving'
                            col_name_string: 'day,definition,currency,sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '68a3657aa2844fde82692c974a0c1744'
                        key: {
                            sys_ui_form: {
                                id: '5f96d9b20f90452e9a4b11fcf2f329f9'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3db6116facf041a2b4006d7a3d0620eb'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_dictionary'
                        id: '68ae03addcc64cbe8d2d64aff3ef324e'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_min'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '68e792c87aa2453f94ccd73f64900638'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '693c0afd689f46e8b28bd92dad0c8d9d'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '100'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '69b30d6fb0cf483992b5e144c243421c'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'void'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '69bc091640a248bc95b6a1832d2f52da'
                        key: {
                            list_id: {
                                id: '1324b4c53e5e4c35affdc2f4408d2b30'
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
                        table: 'sys_documentation'
                        id: '69defb02ea4946fa8447831217061c0f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '69f4df8cfb0d44e89af77dec688e727d'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6a7f5ae65a7a4a1ba2c0b298d2e20abf'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'readable_payload'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6b34f0aae85c474eb6fea0eae9070544'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'day'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6b7945c0c1b441779636038abadc780b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_requests'
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
                        table: 'sys_choice'
                        id: '6b8aa66b57f8bece83759b3d37fd0063'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'wrench'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6b99b15e5d404a13b49096373964cffc'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'update'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6b9c40bbb7594d1e9eb38e251d628619'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        id: '6bb5e88bb795c195dd437068c2e51e05'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'text'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6bfa11b5ad8d4950942abf1a53b35039'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'currency'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c35d27e9cfc4d7184600b984f217e71'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_ui_element'
                        id: '6c63b138c6f9464281eabecc6763ba5c'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_dictionary'
                        id: '6ccce247d1bd46d7846aab7f68903e49'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d328c6112b543e49f4660b6418ef5c8'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6d6b273e818748be97922123ce927958'
                        key: {
                            sys_ui_section: {
                                id: 'dcbd450c304846bba4ca2502cda311c3'
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
                        table: 'sys_ui_list_element'
                        id: '6d6d0514b13540feadf0b37f04027966'
                        key: {
                            list_id: {
                                id: '9eb371b72dd14c318f72ae1aea51b334'
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
                        id: '6dd339bf5d3f4d598e3a6ce5b03773e4'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '6df727bba5184429975b506cf98fc60f'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'troubleshooting_url'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6e032d74928a48e982967ea7cc4e1453'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6e14564bfcb1497ea5f05c4694fc7676'
                        key: {
                            list_id: {
                                id: '9eb371b72dd14c318f72ae1aea51b334'
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
                        table: 'sys_documentation'
                        id: '6e357670cf1e4e2780683dbdb10ae928'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6e9ea3814d954c58a1ee275fa283eb52'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'done_looks'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '6ea4e505aec84d13b71d24f149d5bac6'
                        key: {
                            sys_ui_action: 'dee43eee5d854233b32e99667d36d204'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6eb93b9e326f4436b2a1aaad95dc80c5'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6ec1b549e32b4944b8e33d83dfe44c25'
                        key: {
                            name: 'x_1e_connect_setup_mark'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6f0bd5f2ac9e42c68ece167848af9496'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'cells'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f11b7a72107423f839a0d0719e54ec3'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'target_device_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6f2b7da3f0b1495dac0f029076b824cf'
                        key: {
                            sys_ui_section: {
                                id: 'dcbd450c304846bba4ca2502cda311c3'
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
                        table: 'sys_dictionary'
                        id: '6f593e20e99e418ab3ada37075c518ec'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'stored'
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
                        table: 'sys_ui_element'
                        id: '6f6a73af583a44f396d15ff2fc2731d0'
                        key: {
                            sys_ui_section: {
                                id: 'a4156fb4389b41f289016d31da8a7d27'
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
                        table: 'sys_ui_element'
                        id: '6f8bd06497e24a56a0c8e159f437503f'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '701cea1358c44f508b0792dd39999e87'
                        key: {
                            ui_policy: {
                                id: '2667a253226c4bf9bfe6d9cf6bf6926c'
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
                        id: '702044d01d5341b68a27d6f66e444355'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7061ce206a99466a958df8c19e26a9aa'
                        key: {
                            sys_security_acl: '65ba9524a9aa4b2892c38ca6fe4802f6'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '70f51981a03f4ba998e564be7f0cbc52'
                        key: {
                            name: 'x_1e_connect_outcome'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7117378390f2403a80c6c92eab930b5b'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'incident_subcategory'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '71280ea81d634441b5b4e276914b784e'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '71b6d541db174992980bdc16d88063f0'
                        key: {
                            sys_ui_section: {
                                id: 'fef86daac5544ba8978b9f461d7aa7c1'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        id: '71c874b5f241477e9a485396ad19558e'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '71e3dd49733a45ae80de6620efe047a5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'received'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '71e5282f1c5642ce8cab45277989f0ea'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'ua_table_licensing_config'
                        id: '720fadf722af41c0af3a095f4ae310ca'
                        key: {
                            name: 'x_1e_connect_run'
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
                        table: 'sys_dictionary'
                        id: '722fa6adef7b4c899b8af04a117e6466'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'category'
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
                        table: 'sys_choice_set'
                        id: '72702139b12c48458bbccac9744f2367'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '72eae3c2b2b44afa87cc4e3b05599ea9'
                        key: {
                            sys_security_acl: '69d46bba41a243ac93dbac9b08078e51'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        id: '734ea27445f1416a94bb5958dc276fa4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7363b5bba31847819b8497306b73045e'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                        table: 'sys_security_acl_role'
                        id: '73657834f5834e31ba3de1217d6d6dc9'
                        key: {
                            sys_security_acl: 'f1ac5ec008dd4f4c9ddf79bb6e5c606e'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7389a5d527dc414db329d7fd65cb9bef'
                        key: {
                            sys_ui_form: {
                                id: 'dbe14411211f463e9cd4bb69c5562b86'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'fef86daac5544ba8978b9f461d7aa7c1'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        id: '73fc2031a914449d8ea2853d025f3732'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7404da7cd0674f5bbf04da697968a2ae'
                        key: {
                            list_id: {
                                id: '9eb371b72dd14c318f72ae1aea51b334'
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
                        table: 'sys_documentation'
                        id: '7442981b3cda4a24a5c41fd3a45d400c'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'execution_seconds'
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
                        table: 'sys_choice'
                        id: '7475835f14a241d0bf37431a80aa67c2'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_documentation'
                        id: '74a98391f7f845729bfb220886ef76ff'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'shard_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '74ce7af73fe54c07a1ec926f9adb09bb'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_dictionary'
                        id: '74d9e177946e441e8f1a828d1d0c9a02'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_batch_size'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '74e7e3f572804b6280367cb4dd020773'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_subcategory'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '74f75e9042f64784ae9f0b77ff853250'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '751b2349cccf4d5fb6e559356e8c1ab4'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'incidents'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '752a54f40e034045b3d29fc57abf942b'
                        key: {
                            sys_ui_section: {
                                id: 'fef86daac5544ba8978b9f461d7aa7c1'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        id: '758dc3d28e694e7da7f9b88df7c611e1'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sequence'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '767a7f876e4640e3a1bcfbaa1bb5e8a9'
                        key: {
                            sys_security_acl: '1a4f7a46418f424683ef1cb53cdf8859'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '768478fbe363cf7b0bcc3dfc177b387b'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'queued'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '769614c24619478fb61e5dc7f42295ae'
                        key: {
                            sys_ui_form: {
                                id: '3bf629c818b8433f85ba7963b46d02e9'
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
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_documentation'
                        id: '76d99526eb8f458fa0079464112be669'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'incident_category'
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
                        id: '77df90af15b142c78eafd6d36e73ad71'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '77e0dd25632c4cb28c5f2d6da527aa51'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '77fd0b5476d149359f34c34e56dc6a50'
                        key: {
                            list_id: {
                                id: 'c6f8c9bfc0194beb92a9544d953fb4ee'
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
                        table: 'sys_ui_element'
                        id: '7807c30c5da04665a104f6fcccfa2cb5'
                        key: {
                            sys_ui_section: {
                                id: 'fef86daac5544ba8978b9f461d7aa7c1'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
                                        key: {
                                            name: 'x_1e_core_connect'
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
                        table: 'sys_ui_element'
                        id: '781965f2a2774991b4b027d6d4ab8e90'
                        key: {
                            sys_ui_section: {
                                id: '3db6116facf041a2b4006d7a3d0620eb'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_ui_form'
                        id: '785a9beb805540eb8b559f255f1b7eb6'
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
                        table: 'sys_documentation'
                        id: '78bc20cee1e1412081e81e4dd1cf56f4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'saving_settled'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '78c266b1a0774e4d9fa37487dc1a8a1a'
                        key: {
                            sys_security_acl: '1a34dd4ae5884f4b86caa8e887c0b9c7'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7925ad3c64f750cddfb3ae892dbcab64'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'incidents'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '79d3fd9652f44548a5fa0aaa1edd056c'
                        key: {
                            sys_ui_section: {
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        table: 'sys_ui_section'
                        id: '79e829f8a1654f91b54624b40bf93ff6'
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
                        table: 'sys_ui_element'
                        id: '79f26c5b2a8d4b98add379f1cac5456a'
                        key: {
                            sys_ui_section: {
                                id: 'cf72d0276806490495c957e5976fec4a'
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
                        table: 'sys_ui_element'
                        id: '79f9c2f5450e43ccb5c859804807be35'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_documentation'
                        id: '79fc158ce466b6e5e78bf0a5655aec1a'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'incident_subcategory'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7a2bac4638634bfeb9e72989d3c76faa'
                        key: {
                            logical_table_name: 'x_1e_connect_roi_configuration'
                            col_name_string: 'name,sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '7a3c28bac0e746c19af0f617e52a23db'
                        key: {
                            table: 'x_1e_connect_configuration'
                            short_description: 'A configuration of a domain belongs to a company'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7a53a5c7ffa341aaa368436a7ca5f1b5'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'sending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a79f7b4f56843eb8ab5119c69ea8032'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7a95209b373a47ea8240ae6d1d81899f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_poll_at'
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
                        table: 'sys_ui_form_section'
                        id: '7adbe94a826c484d8403d45f07758bbf'
                        key: {
                            sys_ui_form: {
                                id: 'dbe14411211f463e9cd4bb69c5562b86'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        id: '7b3c4901ce6f9b34b39289519c17cbbb'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'shard_id'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7b48115835f547be8f014424ac2296cd'
                        key: {
                            sys_security_acl: '3008aecc7e5743b4b39444c79e726575'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '7c1148af0a914df19ca7d050f06604f5'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_max'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7c3149345d374e27a8c8061dbf4797a3'
                        key: {
                            sys_ui_section: {
                                id: 'a4156fb4389b41f289016d31da8a7d27'
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
                        id: '7c6b31e6327246e7b603b0b21e6f6474'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'keep_answers_minutes'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '7c8417b862554ef8be214cd2c6ce5b37'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_ui_element'
                        id: '7c9dfa60284544779792a3f53550f784'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        table: 'sys_ui_form_section'
                        id: '7ce8fbe075384eb79fe3402e2f7d1754'
                        key: {
                            sys_ui_form: {
                                id: 'f70bb104690d4fa496b14453e069adc0'
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
                                id: '5303973a6426407f8065f94e55b36a3b'
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
                        table: 'sys_dictionary'
                        id: '7ceb68c7c0574f70bea3e11042ec6d02'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7d2b78a67be8425f9a10ae5def0caea2'
                        key: {
                            list_id: {
                                id: '9eb371b72dd14c318f72ae1aea51b334'
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
                        id: '7d524dbd0910f093ed1812e2357dbae4'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'gather_data_minutes'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7d9bce9fe031415493d6a49f5409fdf2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_comment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7ded55e5de7042ca99a3495d81413f54'
                        key: {
                            name: 'x_1e_connect_quick_fix'
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
                        table: 'ua_table_licensing_config'
                        id: '7eca6dbf562c42dba0d89668d17e720d'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '7ed0ed788a684167b5aaa498fa56a078'
                        key: {
                            sys_ui_action: '33729969ac9e4e7595800a43f16391a9'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7f1e81c4cba5432bb763f9534b345b5d'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7f6e766e6adc47ffab6e1089b0f7c8f7'
                        deleted: true
                        key: {
                            list_id: {
                                id: 'c6f8c9bfc0194beb92a9544d953fb4ee'
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
                            element: 'runs'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7fa4baef8ab747d5988c64ea27053791'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        table: 'sys_documentation'
                        id: '7fc7d9558cd9af96e7759526620acd4e'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7fcf96b0263f4f629b33e95135f4d949'
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
                        id: '7fe0af26b09f993e2cb9f0882f358c9e'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'failed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7fe1bfe1369542ee83ed74bce19953cd'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_documentation'
                        id: '804b250256cb4dabb33b68f8764895ea'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '804cf554670448f3a9af32f69401c203'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '809b6e545fd74079b736d6d86932b3e9'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'configuration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '80cdc2756ad94b71a2a979add400a60a'
                        key: {
                            sys_ui_section: {
                                id: 'ea305f2eb7dd49929217d2ae81658c74'
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
                        id: '80e51d7563e94737b068f6c166d41ae0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'found'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '811d2197e12d44d1bdf9e80150e4793c'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8126d9fea49a4987a3e0c7fb655eb259'
                        key: {
                            list_id: {
                                id: 'bc06f27da2a9421c93f1b1ad581b6a4b'
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
                        table: 'sys_documentation'
                        id: '8127c02e44ce492989d1df04cc90d942'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '816bf80ce1b24fb19d8ba8996d14728f'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_dictionary'
                        id: '816d5b5c076b45b994d9e6447b7b5087'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '817d879c62464a1ca26e2a94e878d1aa'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '25'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '81bcfdb6e8114e3f9514616df672799e'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'average_seconds'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '81f20df2754b478ca0e7a37d2a9bca14'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'received'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '823b8b0cb6bf476698e7790d7d7a5b9e'
                        key: {
                            sys_security_acl: '81db30ca1f0a4b2ba702906888100d67'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '824cb8e0d930454c81d10333cb6ce4ed'
                        key: {
                            sys_ui_action: '7b9fc7b1b84b42ab91135fa98952d873'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '82518121ec7f4792924246aa28ed5051'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sys_domain'
                            language: 'en'
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
                        table: 'sys_choice'
                        id: '826bd62f9b3b4757bea03727e9844ee7'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'lapsed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '82bbc4fe72b84b748420737aa400cdab'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '82d6a83b2cc74d98a590c64d0dee3e9e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            value: 'question'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '837c98e8b7fa4e5a889edacc0d81443d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '837f7d5ce213496198b52b58d8b5a20c'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '83f50603d6104dbf81eeec6a33616d21'
                        key: {
                            sys_security_acl: '24f04de635ea4cde890b2c6a1accdf73'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '84150faaf7c64393b77398a511064c03'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'found'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84342fca48dc446580518e9cca9c20e9'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'NULL'
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
                        id: '843ff507d22a436c82ced3fa0bec1d58'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8466bc6c66ea4752b4e9c4b3c275bc6f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'waited_for_device'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '847a772da2ff4adbbc587908989ea656'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'troubleshooting_url'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '847f7ead9f974971bfed95083c885f4e'
                        key: {
                            logical_table_name: 'x_1e_connect_quick_fix_category'
                            col_name_string: 'name,sys_domain'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '849d82cdff2c46fbb59e6eb630547852'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84e18acb0d9642bda00df1985982c130'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_category'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '84e20db768388217e82f21bebcf24ea2'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'withdrawn'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '850f22d050764a299704ab861963e0d2'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_ui_element'
                        id: '8576fbe63e914c07a5995edb422256bf'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        id: '8591fc502a7c481586f3d1b3d58c9749'
                        key: {
                            name: 'x_1e_connect_average_claim'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '85a48fc1c7b04e75903cb5abc760cd58'
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
                        id: '8608911aa71d449da82ea4647859412a'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        table: 'sys_choice'
                        id: '86253042d85d468db22b31cab23c1b6c'
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
                        id: '86372716d8c24c4590ba0b9fab7c56c1'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '86d91d6dd6d7471e826ff35a09068e35'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_max'
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
                        table: 'sys_db_object'
                        id: '8738ea5c744d46a7b80c2e8886c67fea'
                        key: {
                            name: 'x_1e_connect_saving'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8791cda15edb481a9e5a61eadd6eab2b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '87decd44211044ee87e60499d75b0173'
                        key: {
                            sys_ui_section: {
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        id: '87eee025c2d444c08f6e3857e25ea7c1'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_dictionary'
                        id: '87f127f9afc04bbc9a4310fa33e55d28'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8876877deff6406685119a5a6b4c654f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '88d3814641344477ba2b132cc8396431'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '88e3eaa3b31a4400ae836ec983852b87'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '88f52f2494ac4e97b2a6c7f10a9fa822'
                        key: {
                            sys_security_acl: '1ea1bbfc3e104dc4a4e4dcccc367e657'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '88fcfa587dc747ed82064ef36c745d57'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8916dff6aecd4c839844b509f9835fc0'
                        key: {
                            sys_ui_form: {
                                id: '1acb67c89579496197fa99db83610218'
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
                                id: 'cf72d0276806490495c957e5976fec4a'
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
                        table: 'sys_ui_element'
                        id: '891fc82eea1a439bbd302205d4f644b6'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_ui_policy_action'
                        id: '892aac580c2b42c196cf5c8c6105fecc'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'platform_url'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8930ae7b20c4400cb0e0ffd0dfab43a2'
                        key: {
                            sys_security_acl: '6a592011f9b0461faae41e55f42904fa'
                            sys_user_role: {
                                id: '208c9e945aaf4589ad5d4b53bc486e13'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '897af50cacdd419496418edeca249d72'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '89d20058dc474f1ab3c74ec53b4511da'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '89e6f323c64f4bbea7b9910ced28ee0b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_minutes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '89ede8e8b81a4d5484caa790bf22c12e'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'status_wait_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8a0e14207f454dd098e63718f75996d9'
                        key: {
                            sys_security_acl: '599dce5ecbd441a881413f65ab42c4a8'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '8a709fa4884949c3886fe5a480bdbfda'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'sys_domain'
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
                        table: 'sys_ui_element'
                        id: '8ae417bf95814ed596bf0ad35dbfb674'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                        table: 'sys_ui_form'
                        id: '8af03c45bf144a4cb0724ce55a5c3f1d'
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
                        id: '8b006b0dcc16465c92540912652bcb9d'
                        key: {
                            sys_ui_section: {
                                id: 'ea305f2eb7dd49929217d2ae81658c74'
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
                        table: 'sys_security_acl_role'
                        id: '8b271db06a8b4359a8ab624030604eed'
                        key: {
                            sys_security_acl: '69fbf952862447f492a15a97765b6eb5'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8b2a680ed34a11bdc2b4fd1dc04d9a8a'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'cancelled'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8b402234236145d58f3ca7b5641f9022'
                        key: {
                            sys_security_acl: '66edf7fb57d34d47a84d66a3f934576f'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8b4715a2ef664309bacfd2ce3739a21f'
                        key: {
                            sys_security_acl: '14c9f1a60974409f9601f35440f226a0'
                            sys_user_role: {
                                id: '208c9e945aaf4589ad5d4b53bc486e13'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: '8b77f85c44da4f13bd66eef3c26da2ea'
                        key: {
                            ui_action: '7f6c41d06e824c35ab04ea3a98d281f1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8bccd79f52c54c3b96a70d29076303ec'
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        table: 'sys_dictionary'
                        id: '8c0e35a418fc4ba0a6a377de24924a8a'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '8c335e20edcb4b859f7f0fd3d156123a'
                        key: {
                            name: 'x_1e_connect_run_event'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8cf55c7392454959a9e1140375608582'
                        key: {
                            ui_policy: {
                                id: '2537677839a24366b7251df15509c4cb'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Basic authentication asks for user name and password'
                                }
                            }
                            field: 'user_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8d107459a17b419ba4cd365d0b1d5c98'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                            value: 'macos'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8de45d98801341fca54fe630293b1712'
                        key: {
                            sys_ui_section: {
                                id: 'cf72d0276806490495c957e5976fec4a'
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
                        table: 'sys_ui_action_role'
                        id: '8df7554204de4e00980ddcd340fc4191'
                        key: {
                            sys_ui_action: '04a2f55c0e5e480ea57f5b8600bea6df'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '8e1ddbdf971a4328b20ee21c2acfd14c'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'work_note'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8e92645442b24717912ac278256bb508'
                        key: {
                            sys_security_acl: '5d87c6f1fc2b4e62b39212479422db70'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8e9ad8d1937040c995ac8fb52e7c4c8c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8ee52b86cd994949a4b6fdadfed2290a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_number'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '8f621e6fa1934845bacd5dcd0e4bea22'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'execution_seconds'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8f7c2f19260a41a88709054cb3ba691b'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        table: 'sys_choice'
                        id: '8fa3c54cbee64f9ea22d2a569ce3a512'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '50'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_documentation'
                        id: '901f56f15c754fbb813ed5cce1320c24'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'label'
                            language: 'en'
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
                        id: '903e64c812df4bdfb17a77b691dad5d5'
                        key: {
                            name: 'x_1e_connect_response'
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
                        table: 'sys_documentation'
                        id: '909100b8cdb44dfe94bbc1311d5645fb'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'resolved_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '909cdcba7f314342b64a167fb77d8287'
                        key: {
                            ui_policy: {
                                id: '2667a253226c4bf9bfe6d9cf6bf6926c'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Modern Authentication asks for its own fields'
                                }
                            }
                            field: 'signing_certificate'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '90cf4292ccbd4daab78407ddccf2cf17'
                        key: {
                            sys_ui_action: '7b9fc7b1b84b42ab91135fa98952d873'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '90eb572923df4f54b98848a5016c3380'
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
                        table: 'sys_choice'
                        id: '9118152275b440c2b240d4a17b2752ed'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '10'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '911fd6eb8d4240868f10218f9a18ca54'
                        key: {
                            list_id: {
                                id: 'f46f0f982bd940c286986508094899ce'
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
                        table: 'sys_ui_element'
                        id: '9159ec1d1ff444228ce46f843e565b9b'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                        id: '916bdc07640a4ccaa4c1b4ecef8fa218'
                        key: {
                            name: 'x_1e_connect_average_claim'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '916f1e36e12547b8be559b5db3befe47'
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        table: 'sys_ui_element'
                        id: '918bcb809dd84f1db4bbc6f817a67900'
                        key: {
                            sys_ui_section: {
                                id: '3db6116facf041a2b4006d7a3d0620eb'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_security_acl_role'
                        id: '91a2762d227f4b5d82d7f0a63af223ee'
                        key: {
                            sys_security_acl: '36edc2a1ed404e6095ab663286456e8c'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '91bf1e09ef094a728cad91c09b47c514'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91e349a6b7554dbfa484a60dd2d45ab4'
                        key: {
                            sys_ui_section: {
                                id: '3db6116facf041a2b4006d7a3d0620eb'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_dictionary'
                        id: '91ed50348be9467e94f5ddb87bb959e4'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '92536f2ab8d240f991d057e1be0fdb4d'
                        key: {
                            sys_ui_section: {
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        table: 'sys_documentation'
                        id: '925d0a87475746118fee68e997a524b7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attachments'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '926d1e30abae486aa639925cfd04d671'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_action_role'
                        id: '92eb83393306481e95673ba14e0fe802'
                        key: {
                            sys_ui_action: '2b5d3f404cca41c8926573879f4c6229'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '92fe6438c9214010aec6da5f396b5aca'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_documentation'
                        id: '93b0cb2f7dda6f8b01d5a2c423f5825f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_until'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '947459c265a64c82a94af0003c5f2d86'
                        key: {
                            sys_ui_section: {
                                id: 'cf72d0276806490495c957e5976fec4a'
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
                        table: 'sys_security_acl_role'
                        id: '9485b4c4e1c742fe94119b9afc1cffa1'
                        key: {
                            sys_security_acl: '950e98f752604fc5af23e11c18af6e71'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '94f3b81862ad4655bc087b8a6a17dfa0'
                        key: {
                            sys_ui_section: {
                                id: 'fef86daac5544ba8978b9f461d7aa7c1'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        id: '95179809c86d52b566bf715192ec17ab'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'subcategory'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '951f6d53fb754508b75410e1f506019c'
                        key: {
                            name: 'x_1e_connect_setup_mark'
                            element: 'skipped'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9520dafe8a2008f71551277b064cdf40'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'awaiting_approval'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9526bf67377200dcf14d928f199a813e'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'seconds'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9560d49e42964df2bf338058f5cd1951'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '956cf5fe622a4a03a8d695659eaadcfe'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'configuration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '956d53185f9a400aa8e088ee2b72d242'
                        key: {
                            list_id: {
                                id: '59cd0607b2a44f1da572498c1c90bf67'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_ui_element'
                        id: '95b9ed9740f7485dbee52c9429c805b0'
                        key: {
                            sys_ui_section: {
                                id: 'ea305f2eb7dd49929217d2ae81658c74'
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
                        table: 'sys_ui_element'
                        id: '95da7375351c4e498d355ab99fa590a0'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_documentation'
                        id: '95f1f2d46cd54a56aa39ea9facad2c44'
                        key: {
                            name: 'x_1e_connect_average_claim'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9616e616bbc04ca0a29b73f3c3e989d9'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'experience_entitled'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9659b9095b7f41b8bedf8f93cd2d1ca4'
                        key: {
                            list_id: {
                                id: 'f163a8d904f94d0fb294cceaaf814bd5'
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
                        id: '968b10952eaf4853b082440c8283a7dd'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
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
                        table: 'sys_documentation'
                        id: '9735405598b14625a420fa6ab0ba266d'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'seen_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_view'
                        id: '97439fdf7315477c8ede82363b6db508'
                        key: {
                            name: 'x_1e_connect_approvals'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: '975a5b0d7203459393ac15ffe0887c91'
                        key: {
                            ui_action: '2b5d3f404cca41c8926573879f4c6229'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '978d73cf766f47bba3d63527dd0b3de9'
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
                        table: 'sys_dictionary'
                        id: '97a2806235d1478fa6e8fba7444c64a3'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '97f4d8093edc4d559167f3b24b38f2b6'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9814b9669b4d4371bbadd742a98c8153'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '981b2a92f11c48f789b58a5cbfd53599'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_ui_policy_action'
                        id: '989712f59b714e209535eadecabad613'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'response_batch_size'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '98a6e12a99ee4b9c9cb5065353226604'
                        key: {
                            list_id: {
                                id: '978d73cf766f47bba3d63527dd0b3de9'
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
                        table: 'sys_security_acl_role'
                        id: '98ae902c548049b6aaa398147c3ac305'
                        key: {
                            sys_security_acl: 'c9b57c084ef44420a2b74619b45e8fce'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '98b9664c7f38492a959acb9e62602800'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '98bd493a44754646a83cd91fe666f311'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                            position: '10'
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
                        table: 'sys_ui_policy_action'
                        id: '98f6d3da9979497696bc6224547698d6'
                        key: {
                            ui_policy: {
                                id: '2667a253226c4bf9bfe6d9cf6bf6926c'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Modern Authentication asks for its own fields'
                                }
                            }
                            field: 'use_mid_server_for_oauth'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '993969e2f22b463f83a8e7608d6458fa'
                        key: {
                            sys_ui_section: {
                                id: '3db6116facf041a2b4006d7a3d0620eb'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_security_acl_role'
                        id: '99af2d6de8de4f16a0b11f82267f7eb3'
                        key: {
                            sys_security_acl: '03f97255460143bca8e0d86c58fde7e1'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99b3c9fa02554b50ae5197e1ba846a34'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'instruction_set'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '99b44da83dad4794b9817d2a96ab0dfa'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_security_acl_role'
                        id: '9a3b19a42917418bb2b6f36b83738581'
                        key: {
                            sys_security_acl: 'cf4bfda027144906bee2554215492f03'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '9ab210bb903541f7969cd00880f01031'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b011ac2462448d990fa781419c2cc8d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attachments'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9b6d360f440d42c1a018e17ebf7a7c76'
                        key: {
                            logical_table_name: 'x_1e_connect_average_claim'
                            col_name_string: 'definition'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9b6e8e7b4b0a4d598dd075917b5693b6'
                        key: {
                            sys_security_acl: 'b80c070fac8647509c47e8a215982663'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9b748127308d46abafb57e5d2ee14cb3'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_ui_form_section'
                        id: '9b7b18f5b6b8455ba995a3c4d3746fc5'
                        key: {
                            sys_ui_form: {
                                id: 'f70bb104690d4fa496b14453e069adc0'
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
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        table: 'sys_user_role_contains'
                        id: '9b8ee8740b0d4b779eb8d7968a4a7571'
                        key: {
                            role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                            contains: {
                                id: '5b5e0811a6574036a9e7f4fd2a88154f'
                                key: {
                                    name: 'x_1E_core_connect.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '9b90c5cc62b143219a93f14b679ba3d6'
                        key: {
                            role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                            contains: {
                                id: 'd5a7a72990844946b4401f9cb34b70d7'
                                key: {
                                    name: 'x_1E_core_connect.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9b9cb4b9b62f4442a2196c25db731c6e'
                        key: {
                            sys_security_acl: '66edf7fb57d34d47a84d66a3f934576f'
                            sys_user_role: {
                                id: '3ba53e2b4bd54d8683c12d4e0455d224'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '9cf3934674e34586ad4ead7de8ee80da'
                        key: {
                            name: 'x_1e_connect_setup_mark'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d3614ffc470489781acb53adf195ffd'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'only_successful'
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
                        table: 'sys_ui_element'
                        id: '9d6ec17d4328451ab1d64f699ff5a305'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_documentation'
                        id: '9d76c1e056b44109a2040779893347bc'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'application'
                            language: 'en'
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
                        table: 'sys_ui_form_section'
                        id: '9e1c2554e32c4d309a0211a5183b60d7'
                        key: {
                            sys_ui_form: {
                                id: '166414a7329341378c20eefe6bcca6c3'
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
                                id: 'a4156fb4389b41f289016d31da8a7d27'
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
                        table: 'sys_ui_element'
                        id: '9e25dce50f614807a0dfacda18bff2e9'
                        key: {
                            sys_ui_section: {
                                id: 'a4156fb4389b41f289016d31da8a7d27'
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
                        table: 'sys_dictionary'
                        id: '9e27091b408b4d258c208c54f4883d42'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'incident_subcategory'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e554b03044a42c9915767b14151f19d'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_security_acl_role'
                        id: '9e6ca14c6e394d0a9cc3590c97870d82'
                        key: {
                            sys_security_acl: 'e5510b98ab414531b437f64f27077cbb'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9e7fb0c61dbbfcfed1df339aba6d153d'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'withdrawn'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e8f252ae8564018b17d94498dce24a0'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_ui_list'
                        id: '9eb371b72dd14c318f72ae1aea51b334'
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
                        table: 'sys_choice'
                        id: '9ec8b99ecbef47ada72f56e53a3f806e'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'unconfirmed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9f35be2bdb3352b406a55ec25bf8e6c9'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'queued'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9f7fb960a3de48f98ea1e821c9aa62c2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'parameters'
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
                        table: 'sys_choice'
                        id: '9fbf00557e3e47e9b2f199e26006e5ab'
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
                        id: '9fbfedf4ebcffbe18a1c8e9ef0d5e795'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'category'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9fd2d3f222594ad0b0d4da346648b3d5'
                        key: {
                            sys_ui_section: {
                                id: 'cf72d0276806490495c957e5976fec4a'
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
                        table: 'sys_ui_element'
                        id: '9fe6fbb74e3e4c38b72211af53fdc631'
                        key: {
                            sys_ui_section: {
                                id: 'a4156fb4389b41f289016d31da8a7d27'
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
                        table: 'sys_dictionary'
                        id: 'a0544bee2e794acc835f60379a3f118c'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'application'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a076e992f47a41a6a5b0acb2c27cdf31'
                        key: {
                            sys_security_acl: 'fffe3313e0534fbd8e769817001edb1a'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a0c14fa023e0430baa748fdf9e4472ad'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'run_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a0dc1b16950d474f9f5b917aa3ee0398'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a1019410e4d84abb908f7b1ac94a4ec2'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_ui_list_element'
                        id: 'a113d68a061549ab8d0fe694a87361e6'
                        key: {
                            list_id: {
                                id: 'b67545f1e7cd4d989105ee86166f1bfa'
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
                        table: 'sys_dictionary'
                        id: 'a133c597870c4e5e8be6395e25d4d429'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'values_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a16113461e764384be9f8e4caefd398e'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'values_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a189bdcdc8fc4ed98e1031fb8c32aac8'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a18fcaef07f94e7391b4afbe72c3ff48'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'user_minutes'
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
                        table: 'sys_dictionary'
                        id: 'a1ac4c9d6e3741338b29bac345114d9f'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'person'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a1c67440fcea4fe1857c829f1b38e6f0'
                        key: {
                            list_id: {
                                id: '1324b4c53e5e4c35affdc2f4408d2b30'
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
                        table: 'sys_ui_list_element'
                        id: 'a201a936faf44d1e8ca0277dee189fee'
                        key: {
                            list_id: {
                                id: 'f46f0f982bd940c286986508094899ce'
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
                        table: 'sys_index'
                        id: 'a260bf8b50954b9d906f1b991865a02a'
                        key: {
                            logical_table_name: 'x_1e_connect_response'
                            col_name_string: 'run,shard_id,row_id'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'a29b1e5438d54a199c024f31eadde6cd'
                        key: {
                            role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                            contains: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a2ae60e164b648ed848cf520ff55d59e'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'work_note'
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
                        table: 'sys_ui_element'
                        id: 'a2ef95d877aa430f81b3e74d037b6b50'
                        key: {
                            sys_ui_section: {
                                id: 'fef86daac5544ba8978b9f461d7aa7c1'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        table: 'sys_documentation'
                        id: 'a2fdfc4f1b828d72cc989a3f1d7587ee'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'active'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a31a9b0a742b4b7f9404f3cf222b0cb6'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'keep_answers_minutes'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a34a6176742b4506b8f329b540b0933e'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'state,next_poll_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3fa935f9a104ea4a4b160f0c8755300'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'retrieved_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a4050303eb644a78b2860a0d1cb2001c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'void'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'a4156fb4389b41f289016d31da8a7d27'
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
                        table: 'sys_documentation'
                        id: 'a41669e69729448b9874f88fc186cdd7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition_platform_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a42520a360d54bfb99a12af64b47be2e'
                        key: {
                            name: 'x_1e_connect_run_event'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a4d9b5752c1740479a103dc0330a1b5a'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a4e9db7d05524d1eb46c0aff060bd052'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'operating_system'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a4ec758e99e34320bea8ddf9535f9e0e'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'runs'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a50b24455d114b86b20c0fef91d0808d'
                        key: {
                            sys_security_acl: '74a86499249f47d9850f4289e4a38935'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'a575154d4b1b4b43b25c3ce8627b1923'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a58c67b45bed4211ba113f06e63bc554'
                        key: {
                            sys_security_acl: 'c1b204f8408f4c649adb798e4f8ed7f1'
                            sys_user_role: {
                                id: '5ff29f0bd7f547c4982973e178206dcd'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a69736da46bf42cf8d4b17593b92cf0b'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        id: 'a719cd16913c4f6aa723e9363407ec8d'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'amount'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a7297a09f01e4f919a1daf2e643565d7'
                        key: {
                            sys_security_acl: '9242639feecc40148ec7f70bc114dd14'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a75f175521234cfd913050870d6f0b94'
                        key: {
                            list_id: {
                                id: 'c6f8c9bfc0194beb92a9544d953fb4ee'
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
                        table: 'sys_ui_policy_action'
                        id: 'a771a6e45524452b9f85172772eeda2e'
                        key: {
                            ui_policy: {
                                id: '2667a253226c4bf9bfe6d9cf6bf6926c'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Modern Authentication asks for its own fields'
                                }
                            }
                            field: 'jwt_provider'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a7938e138b6b469080a27bc0b4f32d14'
                        key: {
                            list_id: {
                                id: '1324b4c53e5e4c35affdc2f4408d2b30'
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
                        id: 'a7a8688acc0a4e238bda613a5f4a2bc5'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'enable_approval'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a7ca141414e14a4aa7a23ac9a74bb854'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                            position: '8'
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
                        table: 'sys_ui_element'
                        id: 'a7ef0c92a3fb4cef9655cc2bcfe0d5b3'
                        key: {
                            sys_ui_section: {
                                id: '79e829f8a1654f91b54624b40bf93ff6'
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
                        table: 'ua_table_licensing_config'
                        id: 'a8362f25fc0146d7a4ba9030dc550bcb'
                        key: {
                            name: 'x_1e_connect_tally'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a855fedfc85840ef97b12c840b4d6c7a'
                        key: {
                            logical_table_name: 'x_1e_connect_outcome'
                            col_name_string: 'settled'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a8b4f9d77af848d8b99d5153222783f1'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a8f7b8967a4cf14339084ae9a3ab0d35'
                        key: {
                            name: 'x_1e_connect_setup_mark'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a90377d7ba4c4e1f9169cc9283a17271'
                        key: {
                            sys_security_acl: '3f54f6786f264988bab56e365e4055ab'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a9068234fbf940c3a23ed0e7064e5bd6'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a91aa28c725a4fa5ad59e4bb0f3f48d7'
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        table: 'sys_ui_element'
                        id: 'a930c933a6824222b8899f096721c82a'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_dictionary'
                        id: 'a935865b19b745eeaed07c009914a084'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a94d719a44894e62a0c9124eb791de24'
                        key: {
                            list_id: {
                                id: '9eb371b72dd14c318f72ae1aea51b334'
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
                        table: 'sys_ui_element'
                        id: 'a974f157d94c43079d7115911701ba3d'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_name'
                            position: '7'
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
                        id: 'a9a3b99b3cf6486fb9c2f20b6f85478f'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'runs_counted'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'aa734a3956a6824aa8a0ddc7bcd2dbb3'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'order'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa957ae531f142b2ad45ff6407f7859d'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        id: 'aaec4702b28a3413dc6b47c68688e50a'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'user_minutes'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'aaec65534f19433caf94a8e5bc274cf8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'lapsed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ab044a10a8664694afe1664716113d36'
                        key: {
                            sys_security_acl: 'c64f8c9683594dac9d0c41d008b14e2c'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ab62ad733b9b46c28297f9fa180b401e'
                        key: {
                            sys_security_acl: '084499a44a134fd584b45d5327cb3d9c'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ab6ab9e438e147e285c35700532b95b7'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        table: 'sys_ui_element'
                        id: 'abed36f64e144e4bae77d654d7e42d92'
                        key: {
                            sys_ui_section: {
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        id: 'ac215d4df44947cc92aed040efbaf5ff'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_max'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ac44d98560524577a5e78bf330b582d0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_reason'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'acaf4f13145e40d4b94190f68baef1cf'
                        key: {
                            name: 'x_1e_connect_average_claim'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'acdb10f5315c42969f112db1cdeeff0c'
                        key: {
                            list_id: {
                                id: '9eb371b72dd14c318f72ae1aea51b334'
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
                        id: 'ad4ec7fa51e448fea505268a525752d8'
                        key: {
                            sys_ui_section: {
                                id: '4e07acb373c24b6186f5651d5c4da2be'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'What would run'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_dictionary'
                        id: 'add3b636be0b42b8a8fab81a831a5c1f'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'day'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ae2c8facb3364d90918aa9044115487d'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ae3b097bf9364fe8ae4b360227850829'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieved_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ae5e98b7cb7a44048dc91cc78264ce6d'
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
                        id: 'ae7a16f831074ca9b8a7e510c2c6cea5'
                        key: {
                            sys_ui_section: {
                                id: 'be140d7f456d40c3903ac904e06ca378'
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
                        table: 'sys_documentation'
                        id: 'ae811ae7b14781512cb034f7de20fffa'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'NULL'
                            language: 'de'
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
                        table: 'sys_ui_element'
                        id: 'aebc474aa02244f3ae999f2f683b0da3'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                        table: 'sys_security_acl_role'
                        id: 'aef54d8d75b2431e8366c208acf911ef'
                        key: {
                            sys_security_acl: '24f04de635ea4cde890b2c6a1accdf73'
                            sys_user_role: {
                                id: '5ff29f0bd7f547c4982973e178206dcd'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af642670fcb047d0a68857f6ca3ad421'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'af8b210e029342a097058b13f6535c0f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'afd3a37afced4050aa08ec4e6de9a18d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_table'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b02682713b9541cbbb6265e443e8d697'
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
                        table: 'sys_documentation'
                        id: 'b052765b7e2c462db37aac05166ce26c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_minutes'
                            language: 'en'
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
                        table: 'sys_ui_action_role'
                        id: 'b0f06dbf5e904bd3b6a941956a2310e8'
                        key: {
                            sys_ui_action: '7f6c41d06e824c35ab04ea3a98d281f1'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b15377128dcb4b7f932ed2ca43863c60'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        table: 'sys_dictionary'
                        id: 'b17d9392b8f341acbb2521d3eab1c000'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_keep_days'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b1d599aa668848898563a8cab3d55c85'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'seconds_counted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b1e05f10b2184f6bbf939a36dd99986f'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            value: 'linux'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b204bcc949a44052a3d31913bc7cc910'
                        key: {
                            sys_security_acl: '5cb9aaca04c546198bf7c41ae90ee8cd'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b22785ee6b6d4959b034fa13ca2b2946'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'application'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b291b4b9c1834daca88fe65540f61e2e'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'agent_cost_per_hour'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b2b511e1e7794b9dbc621c15fcc2ed8f'
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
                        id: 'b2c4452948ec2cccd839a0e26ecedfe9'
                        key: {
                            name: 'x_1e_connect_average_claim'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b30afb085d184e22a4202185260d9fa4'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b344d770da4b40f3ba761d9bd147b11a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_until'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b358f5b6838645638fa17337789a1098'
                        key: {
                            sys_ui_section: {
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        table: 'sys_choice'
                        id: 'b455dca43ba59f9d6eeb5fe3618f5aeb'
                        deleted: false
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
                        table: 'sys_documentation'
                        id: 'b46d255da1304686b60adc5223bfadaa'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'work_note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b478a810bde840c59a32b918b3a21dbd'
                        key: {
                            list_id: {
                                id: 'f2a567a2881f4a10af9ce0eb55595349'
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
                        table: 'sys_documentation'
                        id: 'b4a9b34c4ce84e229a3045beeb01691a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b547ec95372045b8a7a5ae30d65afca4'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'row_id'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'b54a9eb411f2457eaef84991ee06120e'
                        key: {
                            sys_ui_action: '7ec2acac7d2b4048b6f0b00327674e40'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b58449b5018b4ec2a9491924e7dd27d1'
                        key: {
                            sys_ui_form: {
                                id: '785a9beb805540eb8b559f255f1b7eb6'
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
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        table: 'sys_dictionary'
                        id: 'b59dadfadca4431eb88f791fb976bbea'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'configuration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b5c111603b414c309160bef8faf574f0'
                        key: {
                            sys_ui_section: {
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        table: 'sys_dictionary'
                        id: 'b607b5ed8d1b49c6886c5b8f652fe6c6'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'platform_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6087f0d9302f29f5947dd4b5f013846'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b60fe1e409fe4aed9ce1f258f2366f38'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6196635cd2fb0d892771d9db2880028'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'subcategory'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b61fd9c021264bd8a6b94ecce11e019d'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'person'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b630a96a8ae6495a8c14ae699ad8e532'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b64ff7d60f464e8d94433b90de57a35e'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_ui_element'
                        id: 'b66eea2530724bbaa96670c99fd303d1'
                        key: {
                            sys_ui_section: {
                                id: 'fef86daac5544ba8978b9f461d7aa7c1'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        table: 'sys_ui_list'
                        id: 'b67545f1e7cd4d989105ee86166f1bfa'
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
                        id: 'b68d92f10f644364ae08819893b6bd4c'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                            element: 'icon'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b6b5f49c3138c3eb4cf80af64e9fe02b'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'rejected'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6f84424827c4c8087169f8183d02c3c'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sequence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b72b09bc26664890947986109ecf226b'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'b7a68b87c72c4b55b438eea02f4d24e1'
                        key: {
                            endpoint: 'x_1e_connect_support.do'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b816f5f23f05458292e3797dbdb450b1'
                        key: {
                            sys_ui_section: {
                                id: '1fc5ff921b7e42548b8844e5706679d8'
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
                        table: 'sys_ui_element'
                        id: 'b864fc5e9df042b1aa3bc9cbb74ced02'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b891fa64b7ee4e52b91250d63a0f2c04'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_documentation'
                        id: 'b899e7fb925e4e37a54ee3298b1068a2'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_min'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b89b673735cd453b852960120fed073f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_range'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b8d5f111a9e9438ca76f8fb77470ebea'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b8e5c077a79545fba2261829dd341c8b'
                        key: {
                            list_id: {
                                id: 'c6f8c9bfc0194beb92a9544d953fb4ee'
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
                        table: 'sys_ui_section'
                        id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_documentation'
                        id: 'b900cadfdb924f27a2f9ecc0ba559a13'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'parameters'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b956f58cf9be40eeb88ad6a4b6ef8886'
                        key: {
                            sys_ui_section: {
                                id: 'dcbd450c304846bba4ca2502cda311c3'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b980f6ec9a8c4b2186607667d562ca63'
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        id: 'b9da07919c124937b7d204d2b5ed0504'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'instruction_set'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b9e54dbdd9344522b10f09519720dd3a'
                        key: {
                            sys_security_acl: '74a86499249f47d9850f4289e4a38935'
                            sys_user_role: {
                                id: '3ba53e2b4bd54d8683c12d4e0455d224'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ba08300ebfc248f7a2f1c3885a1f1339'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba2349c041874ec7966046c8eb678d9e'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_ui_element'
                        id: 'ba63872b08c24db6bc5f631d9e942354'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        table: 'sys_index'
                        id: 'ba63f34d2e7c4b5590aae3c1d50be843'
                        key: {
                            logical_table_name: 'x_1e_connect_instruction_definition'
                            col_name_string: 'configuration,name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bab83175e8fd766b2d4ea92ee3bb4def'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'cancelled'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bad9ff03cdf541a5a594f4eacc336c8c'
                        key: {
                            list_id: {
                                id: 'f46f0f982bd940c286986508094899ce'
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
                        table: 'sys_ui_list_element'
                        id: 'bb2850ced7084fbf9c3c8986e9e94906'
                        key: {
                            list_id: {
                                id: 'c6f8c9bfc0194beb92a9544d953fb4ee'
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
                        table: 'sys_ui_list_element'
                        id: 'bb49366a87614d9cbe93deeed280932a'
                        key: {
                            list_id: {
                                id: 'f163a8d904f94d0fb294cceaaf814bd5'
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
                        id: 'bb88f33a609140c6afa0050f7f01be07'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bbc5e1d702e6473ebfd04fed7d6ab3ee'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        table: 'sys_ui_list'
                        id: 'bc06f27da2a9421c93f1b1ad581b6a4b'
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
                        table: 'sys_ui_element'
                        id: 'bc2524e6b07441f38aaf265e1ccf3a13'
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        id: 'bc602c418a25470fbbbc72ba5560b884'
                        key: {
                            sys_security_acl: '61d323d25c114b91bf114a77997f4bfe'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc712dcb99a12485c1fda314d9ad7541'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'work_note'
                            language: 'de'
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
                        id: 'bd0be5fd97894afba6db39c61f277446'
                        key: {
                            sys_ui_section: {
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        table: 'sys_ui_list_element'
                        id: 'bd2679aa04034886aa721be82385949f'
                        key: {
                            list_id: {
                                id: '43f1b95298584f6b8b1ec70cd4e39d7b'
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
                        table: 'sys_ui_list_element'
                        id: 'bd2df804dbd3466383b2771d4a46d88b'
                        key: {
                            list_id: {
                                id: '43f1b95298584f6b8b1ec70cd4e39d7b'
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
                        table: 'sys_security_acl_role'
                        id: 'bdab99d5de1b4f38a529f67ad93a4d0c'
                        key: {
                            sys_security_acl: '1a4f7a46418f424683ef1cb53cdf8859'
                            sys_user_role: {
                                id: '208c9e945aaf4589ad5d4b53bc486e13'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bdb44fec1fc74987ad503b8c6550ac1a'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                            position: '14'
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
                        table: 'sys_ui_section'
                        id: 'be140d7f456d40c3903ac904e06ca378'
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
                        table: 'sys_ui_element'
                        id: 'be390a6bfd2548a2b8c76f3af3cb1c1b'
                        key: {
                            sys_ui_section: {
                                id: 'be140d7f456d40c3903ac904e06ca378'
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
                        table: 'sys_ui_element'
                        id: 'be8ac1233022422980f83926fd31d169'
                        key: {
                            sys_ui_section: {
                                id: 'dcbd450c304846bba4ca2502cda311c3'
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
                        table: 'sys_ui_section'
                        id: 'be9f815e6f394bef9e122b1442225e86'
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
                        id: 'bf3ca7994fee4c8c89a2562c7e185352'
                        key: {
                            list_id: {
                                id: 'f2a567a2881f4a10af9ce0eb55595349'
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
                        table: 'sys_documentation'
                        id: 'bf5ef140f85805d10d9a6f98034b41d2'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'day'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bfa889bdd6574b7eb41fa8c87b52b368'
                        key: {
                            list_id: {
                                id: 'bc06f27da2a9421c93f1b1ad581b6a4b'
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
                        table: 'sys_ui_element'
                        id: 'c03319ad4cb149008e9123157c9820d5'
                        key: {
                            sys_ui_section: {
                                id: '5303973a6426407f8065f94e55b36a3b'
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
                        table: 'sys_ui_form'
                        id: 'c03f94a060d147c19f6c33e8f6009b17'
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
                        table: 'sys_ui_element'
                        id: 'c0717d10e7b64feaaf43bef113a9f89c'
                        key: {
                            sys_ui_section: {
                                id: '1fc5ff921b7e42548b8844e5706679d8'
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
                        table: 'sys_ui_element'
                        id: 'c0798dcdce83496da7735fe4b30ec0bb'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_ux_form_action'
                        id: 'c08ee7228290498c9a757a5facf7106e'
                        key: {
                            ui_action: 'dee43eee5d854233b32e99667d36d204'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c0f8f4572ac34bdca1679d05483b9116'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_subcategory'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c13788eece514022a747fb55549c7d90'
                        key: {
                            sys_ui_section: {
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        id: 'c159520f14d54ae7a55e9ae5d439f6ee'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_state'
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
                        id: 'c18375dd27224beeb8124713cbc72b54'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'sys_domain'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'c1cc62d239e846c794a64cbde41e6978'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c2545d4e96dc4a6c89cca560baa0451b'
                        key: {
                            sys_security_acl: '908efb08c3634b28bcb981375d73c1d7'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c27f63cd90e64a2acfccae27b0142a00'
                        key: {
                            name: 'x_1e_connect_setup_mark'
                            element: 'skipped'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'c3321dc1d1c2429d997e1de17b80b7d1'
                        key: {
                            name: 'x_1e_connect_configuration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c36549fa3d78424ab12c18dbe1828da7'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c3aa80da3ead4e53821df30dd9d5d091'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3cc74c9e2714ebdbf147b6c6a9c208a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c3d316b9b8ae4c5e8f68bb7c9536cd3e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'average_due'
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
                        table: 'sys_ui_list_element'
                        id: 'c3f9164ee9524289996b06c7b8dbbb28'
                        key: {
                            list_id: {
                                id: 'f46f0f982bd940c286986508094899ce'
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
                        table: 'sys_index'
                        id: 'c41889f50d114925b1f4770b16bbf0ae'
                        key: {
                            logical_table_name: 'x_1e_connect_outcome'
                            col_name_string: 'incident,definition,values_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c46022ff1ed14ab48e74f3228345f76a'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                        id: 'c47f16598b034b5e9bd1ab2f8bf02ad2'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'platform_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c48ba58d834f49ee9c1a0872a706fe02'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_choice'
                        id: 'c557fe8dfc214e6fbc192d1b9bf61869'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c56125b7da2d4d7c8c2822aa7e5cbc6a'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_index'
                        id: 'c58b765c7c5a42c0a5660cb9de191e97'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'guard'
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
                        table: 'sys_ui_element'
                        id: 'c5c6317269d64955bbde68c23b207ee9'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c5cc70f597584a708f7f38c7ec7eb63d'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'version'
                            language: 'en'
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
                        id: 'c66e8df49d6d479e8e9d2c2c2f727956'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c67ec5071e654289a78382b38d73769f'
                        key: {
                            name: 'x_1e_connect_setup_mark'
                            element: 'skipped'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c6c2d9de0b67f73d34910870de1739b0'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'awaiting_approval'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c6cf92028a8e48aa8fcc6c22ad218f1e'
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
                        id: 'c6d3658274014b059f9e199b2f7da0e4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c6eaa6de5f4549708050192cced2da9a'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_keep_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c6efdc1e938945c89b5e09291120801b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'columns'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'c6f8c9bfc0194beb92a9544d953fb4ee'
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
                        table: 'sys_dictionary'
                        id: 'c71273e973104a7282596680b3b72f3d'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'retrieved_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c7424762a8c64f4eb33a030ce9286ab1'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                        table: 'sys_security_acl_role'
                        id: 'c8222e859a624b06b7a57a96b10675a9'
                        key: {
                            sys_security_acl: 'd5781cb112a84e0c8a0e7d973b39d695'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        table: 'sys_ui_element'
                        id: 'c834e50308c149b9b6047091dc4e96bd'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c893be83048442a29d5a4c789d3c5703'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'attachment_prefix'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c929f07aa74b449e92f362197a9add99'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            value: 'windows'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ca0760788c49401ca109272a8724864e'
                        key: {
                            sys_security_acl: 'ceb9c945db254694adc0fd6a9313120c'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ca2963646b6e467aa771c39ef880a9da'
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
                        id: 'ca3f443ffac94e6b93b14ff3922a061f'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'ca493c0982d949a28ee89ff3f608cc19'
                        key: {
                            name: 'x_1e_connect.Tachyon_User'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ca6e813a5c724cf9a0a241e7c160008f'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ca706c93410a4ba1892321c4a3c15575'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'disk'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ca7bd4f2acb545eba6f5122b37350876'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'stored'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'cb53fbc22cc9408cb0d6adaa723259c4'
                        key: {
                            sys_ui_action: 'fa27ca52a0354f5192b10841e68e2bd1'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'cb542226fc654ab6a54206b41d651cb9'
                        key: {
                            sys_ui_form: {
                                id: 'f70bb104690d4fa496b14453e069adc0'
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
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        id: 'cb65a52c9d343dcb8e241cdd30ae4e31'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'status_wait_seconds'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cb90211313d136e7c0d598c148d6ec5c'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'values_key'
                            language: 'de'
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
                        table: 'sys_documentation'
                        id: 'cc3dfdd14795344a0d533643b4d8347e'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'device_table'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc8d313513164f6aa86fa02e75a5eef2'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'active'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'ccd29a4f79b04b3796f57b973063e829'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cd1af1b23f734a31a395f10543edab60'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cdaee174fb11480e9f47a5b61c3d3c88'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'instruction_set'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cdaf25eb6ee24605b2c97afe88eba4c2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sent'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cdc3e9cb8c404eb380d151f5148964f2'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            value: 'macos'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ce92a610ef0d4ed6b5969c688f09b1aa'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ceb931bad4604b07b80cd0bd3a6fd35c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_file'
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
                        table: 'sys_ui_section'
                        id: 'cf72d0276806490495c957e5976fec4a'
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
                        id: 'cf843bc602e64f12a9b4b7190e18e7df'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_comment'
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
                        table: 'ua_table_licensing_config'
                        id: 'cfe96a741082493cade5ef68757a8fb2'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd051bc5ff974444aa4bd81efdadea86f'
                        key: {
                            sys_ui_section: {
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        table: 'sys_documentation'
                        id: 'd0826f6a96c34a7b88013b8dc18b2ccb'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'only_successful'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd092662bcbfa4ddb9c565773f57d50ef'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd1239cf540b44d18854e8c44aa7a5c4f'
                        key: {
                            sys_ui_section: {
                                id: '1fc5ff921b7e42548b8844e5706679d8'
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
                        table: 'sys_documentation'
                        id: 'd1281bfb75727ecb1960d2a336f04a56'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieved_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd147acae63964aaf84a453d2820b7152'
                        key: {
                            ui_policy: {
                                id: '2537677839a24366b7251df15509c4cb'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Basic authentication asks for user name and password'
                                }
                            }
                            field: 'user_password'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd1d959dea86c485084211bc42db3660c'
                        key: {
                            name: 'x_1e_connect_setup_mark'
                            element: 'task'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2392058752840f1908f509585080d7d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd281e4a1eecc4683b40a17dbf3f6b40a'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd2a174fc724444a596dd4c0eb4c10120'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            value: 'withdrawn'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_dictionary'
                        id: 'd2e5e5bac68245b1a381f9100428e636'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd3235c0a3d9f46b1aee7ad3914f165d7'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'currency'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3687798f2884733b69366c3794efedf'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_db_object'
                        id: 'd3a6c3c1726f4f36a2a27805bc548bc2'
                        key: {
                            name: 'x_1e_connect_average_claim'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd3d24f8e15a140e093e21d7d7b6a0419'
                        key: {
                            list_id: {
                                id: 'bc06f27da2a9421c93f1b1ad581b6a4b'
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
                        table: 'sys_documentation'
                        id: 'd42c84cf9f6f4c7688a7a2f07b99b5e4'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'work_note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd449ac3cae5d4d9baad66450d5560d08'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        table: 'sys_documentation'
                        id: 'd46e9b2f7e458b9fd4fa5e751eb33eb6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd4765daeaeb5494393686d607a602254'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd4b97f142bb945f49760215a121b9536'
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        table: 'sys_ui_section'
                        id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_index'
                        id: 'd5173ad9e0494135b866a3133efafcd1'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'attach_state'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'd52700e101664cb6912f52ccecc1651d'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd53dd7cbf9db4c558790dc4f8a6bcde4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd57838d18dfa4de1af464d010a4eea18'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'incident_category'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd587ceccaa944ee29a7786fe78efc370'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Every setting is asked for'
                                }
                            }
                            field: 'history_keep_months'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd5e0e2d50604404899a04e020e0532ac'
                        key: {
                            sys_ui_section: {
                                id: 'a4156fb4389b41f289016d31da8a7d27'
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
                        table: 'sys_ui_list_element'
                        id: 'd5f9ee5715a9496fbc5fb1b0163d9dd0'
                        key: {
                            list_id: {
                                id: '59cd0607b2a44f1da572498c1c90bf67'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_dictionary'
                        id: 'd63b85a96575405ea69d066c5a6d5fe7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd643cad2d33f4eeba2120978f8e2a0e8'
                        key: {
                            name: 'x_1e_connect_setup_mark'
                            element: 'NULL'
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
                        table: 'sys_documentation'
                        id: 'd69a58f8b6c54e38b011989eee00535a'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd69b610187374bcda8fe0a9de8d6c745'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'completed'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_element'
                        id: 'd718351ea8fa4cd4a2a2fd9631955050'
                        key: {
                            sys_ui_section: {
                                id: 'be140d7f456d40c3903ac904e06ca378'
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
                        table: 'sys_documentation'
                        id: 'd7338012faf46ff648a391efbb4106af'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd76fe076cc804555b73added22573436'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd791c179f98e44a3b6bb5b119b9a6b5b'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_min'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd7b8e48ff49e4809a65b943212e6ee52'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieved_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd7e2628ea0484665a9251f792203dbb8'
                        key: {
                            sys_ui_section: {
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        table: 'sys_security_acl_role'
                        id: 'd80440a736a34f3580392f45cce340dc'
                        key: {
                            sys_security_acl: '14c9f1a60974409f9601f35440f226a0'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        table: 'sys_index'
                        id: 'd858f6ce7d8449689d393c06f522b61c'
                        key: {
                            logical_table_name: 'x_1e_connect_instruction_definition'
                            col_name_string: 'active,sys_domain'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'd873f16bdc7649f29fa0f52b2d3354de'
                        key: {
                            name: 'x_1e_connect_saving'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'd8a62f5239704a7b97da2b92bb9b15c4'
                        key: {
                            name: 'x_1e_connect_tally'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'd932b43b644045b38bbaedff8749a664'
                        key: {
                            role: {
                                id: '5ff29f0bd7f547c4982973e178206dcd'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                            contains: {
                                id: '60f39e53c1a94cc485ce9b566e7de8a6'
                                key: {
                                    name: 'approver_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd9e1dc88e5694d499cb8b354c5f89c74'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        id: 'da2026ae6f0740c1b1ad1f56f78f0ca9'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'da79cfde1dc9af97dfcbbed348116584'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'responses_removed_at'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'db02bbf25929d572015751e2b8df6be9'
                        deleted: false
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
                        id: 'db3258a067a34663910dbb71631ffa05'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'hours'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db768253c3244fc08617a1c0af712764'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db8a8dc37bed4c9983731c6329368201'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dba48bdbe5854e6da9d1b34a20e9bb67'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dba5aaf1848d475b80d07ed373975c2e'
                        key: {
                            sys_security_acl: 'c64f8c9683594dac9d0c41d008b14e2c'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'dbe14411211f463e9cd4bb69c5562b86'
                        key: {
                            name: 'x_1e_connect_configuration'
                            view: {
                                id: '3f54ee4663034125ba72075fb77d5ce3'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
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
                        id: 'dc1379b8f57b46c48165e4726152aaa0'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'average_due,definition'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dc3545598415485b9a98ce2bb0f7cf58'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dc7c6539087e4b508b767d4b0ad009b6'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'gather_data_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dc7eb505a54d48ab8fc6e5d27c22f12a'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'instruction_set'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dc8f70cccf20498a825390cda7db0dd1'
                        key: {
                            list_id: {
                                id: '43f1b95298584f6b8b1ec70cd4e39d7b'
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
                        table: 'sys_ui_element'
                        id: 'dc9578843be44f219f9e6668bbee3ceb'
                        key: {
                            sys_ui_section: {
                                id: 'dcbd450c304846bba4ca2502cda311c3'
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
                        table: 'sys_documentation'
                        id: 'dca701cbd3334f54b4e66f0da97a1009'
                        key: {
                            name: 'x_1e_connect_setup_mark'
                            element: 'task'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'dcbd450c304846bba4ca2502cda311c3'
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
                        id: 'dcdc81db615e49acb23ad1bf02b228e3'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'device'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dcf77c025f6da1da1e132c7eb2fc92b3'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dd021876e0b74be4adb559d8166399a8'
                        key: {
                            sys_security_acl: 'b4da890db8d44a1dabe7459ab86aec11'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dd0becf2022b4d0e9aee7afacf029dcb'
                        key: {
                            sys_ui_section: {
                                id: 'ea305f2eb7dd49929217d2ae81658c74'
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
                        table: 'sys_ui_element'
                        id: 'dd1895a5c86e452fa41b8c7d8bbda274'
                        key: {
                            sys_ui_section: {
                                id: '90eb572923df4f54b98848a5016c3380'
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
                        table: 'sys_choice'
                        id: 'dd3674afa6faa5bce25ac70086e96341'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'completed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dd4cfff3a2182a40d46d7faa10fb533f'
                        deleted: false
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
                        id: 'dd57082eefbf4926aae6350c05f0bfdb'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'subcategory'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd6135e70b8443a298753517d05750f9'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dd7d41f0e7224fb7ac3f3d52731fec9a'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'agent_minutes'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dd816b7bb77649dbb32be532f682668f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ddbb2aa7689f44a2aa3598edad4d4f9c'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de1babcb83bc4c72a6b9a184440d9682'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'de823f92deee4965b7cc13eb56e5c545'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'deecf25efc1e42e0938fde97ca6d1ada'
                        key: {
                            ui_policy: {
                                id: '498ce9ca2b1e4247b4b26a19ae5d7b1d'
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
                        id: 'df2c7d69071b4edebf1feba9027ad71c'
                        key: {
                            sys_ui_section: {
                                id: 'abc134434c4e4799bd12e1cb32be18d1'
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
                        id: 'df31004dd728ecec26108be355cbb9ca'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_minutes'
                            language: 'de'
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
                        table: 'sys_ui_form_section'
                        id: 'df4b715043344e3582945bfb95a598e9'
                        key: {
                            sys_ui_form: {
                                id: '211b86f7d9244021aa097e6b89816bcc'
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
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        table: 'sys_ui_element'
                        id: 'df9d3df7422c4c8b923e090b0a6df454'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_dictionary'
                        id: 'e0167948ce7442069e677f37e5262f03'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'run_number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e040f2b86a6a4714b65a18fa0de286c6'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'NULL'
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
                        table: 'sys_ui_element'
                        id: 'e058009d5b60459085d07f65b60189c6'
                        key: {
                            sys_ui_section: {
                                id: 'be9f815e6f394bef9e122b1442225e86'
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
                        table: 'sys_ui_element'
                        id: 'e1370b747c4744718ad8d59f6877aa2a'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_password'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e175919f684c48b19d92f951ca97e4df'
                        key: {
                            sys_ui_section: {
                                id: '1fc5ff921b7e42548b8844e5706679d8'
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
                        table: 'sys_ui_action_role'
                        id: 'e1a43142164b429a852dbc6a4fe7f68e'
                        key: {
                            sys_ui_action: '33729969ac9e4e7595800a43f16391a9'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e1ce97b969aa4968b21e7127ac915e02'
                        key: {
                            sys_ui_action: 'dee43eee5d854233b32e99667d36d204'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e1e88e114ca7468bb8492dbf1821932b'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
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
                        id: 'e1ea2eaa124f4d209770fbff8407b9f0'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'columns'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e20454fb661e4e549c5f9cb7b16953b2'
                        key: {
                            list_id: {
                                id: 'f2a567a2881f4a10af9ce0eb55595349'
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
                        table: 'sys_security_acl_role'
                        id: 'e2c18b200df54118b6cd1b674ec9aceb'
                        key: {
                            sys_security_acl: '67088d8695cb428fba099d864b310c17'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e3154603f007a01b4671b441e2e9986d'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'completed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e328d69587ec408a9bdfbb82192416c3'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'history_keep_months'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e36372aa0ff94c6cb1260ea0e72a6adf'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                            position: '14'
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
                        table: 'sys_ui_list_element'
                        id: 'e3fef5f8e36d47ddb646c7f13e720694'
                        key: {
                            list_id: {
                                id: 'f46f0f982bd940c286986508094899ce'
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
                        table: 'sys_documentation'
                        id: 'e40d37ce72fccc54081a9c45e32035fa'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_range'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e435563797934313beba5ae719a7dca1'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'guard'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e4367089670841a783a5a08a150c2324'
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
                        id: 'e4701d12686943818918197734318a32'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'status_wait_seconds'
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
                        table: 'sys_security_acl_role'
                        id: 'e4a48f3d12a841e69d0cec55b5ace6f7'
                        key: {
                            sys_security_acl: '73c5527e8533420a9491c52ca86ae0a5'
                            sys_user_role: {
                                id: '3ba53e2b4bd54d8683c12d4e0455d224'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e4bb234bedf64f9781b20eba21084bdd'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                            value: 'question'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e4fb3fa6c3694afeb0dd45d186b80e12'
                        key: {
                            sys_ui_form: {
                                id: '166414a7329341378c20eefe6bcca6c3'
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
                                id: '79e829f8a1654f91b54624b40bf93ff6'
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
                        table: 'sys_choice'
                        id: 'e515ba672692c3173368281fbb8a50ae'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'failed'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e516bcc5719444c0952a7b81eb424b10'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e51b82b94fe448109624298e029c52a7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'void'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e54a8107a2cb467eb01969b365405eff'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'sending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e54ef9c9b13744c1a876681b120d3b30'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e550e2d1f16b40d595226d2c502b8828'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_ui_section'
                        id: 'e583a2b9cf55449690effde2af21d7ba'
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
                        table: 'sys_dictionary'
                        id: 'e586f5d4735d4fe0a4be1ea23c8bef4d'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e6107e52e46a4567956b450af1fefcb4'
                        key: {
                            sys_security_acl: 'f3e86f13c2ab4b9bb56076abb89a1d9b'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'e64b0299349080fd334fba4eec4cd50f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_result'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e6988313b95e44998361c7896a2aeba1'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'lapsed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e6b688e4d512401ea21bb759e394a26a'
                        key: {
                            sys_security_acl: '1a4f7a46418f424683ef1cb53cdf8859'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e6cd9857d414440ba8228b63d240ff19'
                        key: {
                            sys_security_acl: '5c4ac9b553a14fdd9f3da0a5e821794a'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e6ff277ce0b94276a8d5ec58fb295a3b'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e71644a2500f4b02bcb841b0c64d3eb0'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'seconds'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e72ccbc38a124f62affd9feaa18542d7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'done_looks'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e7302400cef24cd69b25557a55f51177'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e77628a1cc7e475a8fd11aa664a7a018'
                        key: {
                            logical_table_name: 'x_1e_connect_response'
                            col_name_string: 'run,sequence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e7bff6f5326a4621bc3cf342ac36f2bf'
                        key: {
                            sys_ui_section: {
                                id: '45ede5ea1e1f40129441db96335f6b95'
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
                        table: 'sys_ui_element'
                        id: 'e7db33d587b64be7b420bd12cafc374f'
                        key: {
                            sys_ui_section: {
                                id: 'be140d7f456d40c3903ac904e06ca378'
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
                        table: 'sys_ui_list_element'
                        id: 'e805847257c64fc3a0d32519b62630b4'
                        key: {
                            list_id: {
                                id: 'bc06f27da2a9421c93f1b1ad581b6a4b'
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
                        id: 'e843784360a9329137157bb8f37eb0b7'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'runs'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'e86986a594d54a319a7b3aa94da755df'
                        key: {
                            name: 'x_1e_connect_claim'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e87b1f8438ef4993a687505c3cbfd9a1'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        table: 'sys_dictionary'
                        id: 'e8c1ac524e13457bb3e5b1a307eb3b84'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e91b108d0f3c9c02216ae55385b20cce'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'sending'
                            language: 'de'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e92a0d36d45444e0be698e70a80af0c7'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'browser'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e947cf3bf116470d87c6c556e27a61ee'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e94dd4c6db1b499797795ec2c072d7e3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_until'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e98a4e7ddeea4eb2a49cdcf3174a74c5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'finished'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e9a1ed9fd31d45bb8916d387b5f01d02'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e9cbbd5354474fc3aa29aafe6492e200'
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
                        id: 'e9ffd77f109d843b3f417ded81a876be'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'application'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ea12e54daaea4c1cb1bcf5790e3e988d'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ea14353aa5ec4ee2b1be85747aa65f80'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'runs_counted'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ea305f2eb7dd49929217d2ae81658c74'
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
                        table: 'sys_documentation'
                        id: 'ea70850432a84539b7879a74d39361aa'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'requested_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ea952d48f5ea4c06bdf1b6f09b0e830e'
                        key: {
                            sys_ui_form: {
                                id: '8af03c45bf144a4cb0724ce55a5c3f1d'
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
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_documentation'
                        id: 'ead8b4c9b96148ca9a09ea09eb2eb96a'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb0713cd73b642ed9c5d6be45fb654da'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb36bee007c041fd9c282bae975d9870'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb6c88f9f12148a709bfad3e2c20fb9a'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'definition'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eb76d4facaf34629b724b1a6b904496b'
                        key: {
                            sys_ui_section: {
                                id: 'b02682713b9541cbbb6265e443e8d697'
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
                        id: 'eba875170f25401e9dd109aae755e4c3'
                        key: {
                            sys_security_acl: 'e9a32c018eca47aabfd2de7202e548a6'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ebd15b9c01044fc5a06e64d8d173dbc7'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'withdrawn'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: 'ebe980593cb542528adb8e0e3f97a426'
                        key: {
                            ui_action: '7ec2acac7d2b4048b6f0b00327674e40'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ebf31bb83f9644809c81afc5b34271a5'
                        key: {
                            list_id: {
                                id: 'f2a567a2881f4a10af9ce0eb55595349'
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
                        table: 'sys_ui_element'
                        id: 'ebff4e2c83fa4b3493f6f208aea3cd21'
                        key: {
                            sys_ui_section: {
                                id: '0eaa469f617f43728e120e63aec17794'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '3f54ee4663034125ba72075fb77d5ce3'
                                        key: {
                                            name: 'x_1e_core_connect'
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
                        table: 'sys_ui_action_role'
                        id: 'ec0d8c71410747af88e7793b78de4495'
                        key: {
                            sys_ui_action: '6e54bc0acd5a4ecf920a335dcfe3d76b'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec14a26319f94f15b7011a4e45bd3cfe'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec212ef1d345402490b4c622017a2727'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'without_rows'
                            language: 'en'
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
                        table: 'sys_index'
                        id: 'ec3642b28e5d4d41a322ffe4e3137b82'
                        key: {
                            logical_table_name: 'x_1e_connect_incident_outcome'
                            col_name_string: 'incident'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ec6f4ccd175a4587888277a89c7d6447'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'gather_data_minutes'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ec8ca2d733174a7694ea059da7bc37b2'
                        key: {
                            sys_security_acl: '6897e2d03d2846c4bff2b4d28f899c18'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ecaa564cea68415680cd2e86658571d9'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'icon'
                            value: 'printer'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ecb631d4572c46738c4b7d03b7167077'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'values_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eccc180d857545ee8673321d1d26df34'
                        key: {
                            list_id: {
                                id: 'f163a8d904f94d0fb294cceaaf814bd5'
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
                        table: 'sys_dictionary'
                        id: 'ecfc16d08adb40849dcb70b142dcfaf3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_range'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ed1e3dd73c4e4ce2aae3f0d336274b33'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ed277f3128ae4263a6db5e1bc5be15d5'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        table: 'sys_documentation'
                        id: 'ed3d45ccf7584bc38a533c9fab3cafb6'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'definition'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'edd7aaa8ecc147469efa062a6a5bd1ab'
                        deleted: true
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'runs'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eddbd20f6e5b4ebf925f8f0af803c871'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'finished'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ede988470f8a44c8b639443b3c9125ec'
                        key: {
                            list_id: {
                                id: 'f2a567a2881f4a10af9ce0eb55595349'
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
                        table: 'sys_documentation'
                        id: 'ee0ab74ac24b456a92f646eeb10b45b3'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'cells'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'ee41b38fb7684a98a6accf3a4a84f6fc'
                        key: {
                            sys_ui_action: 'c926f97ec98447479b821557aca74f1b'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ee5840ef04014a92b443853b35580b47'
                        key: {
                            sys_security_acl: 'f2e75db0fecf4226b1db845e7f59e1f7'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'ef6d7fa972f1d249d6595175fd9c77eb'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'efae19c28b3049a2961fe2648ce784de'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f02c0a440e8443bca1927f3ac59fcc4c'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_minutes'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f02e28b4fbdf4d8495aa2ceab49dfbfa'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_documentation'
                        id: 'f0838ea7fff61beac0e43f47c048c6b8'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'f0d730637b614d96a1ac2e4850b45b79'
                        key: {
                            endpoint: 'x_1e_connect_troubleshooting.do'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'f163a8d904f94d0fb294cceaaf814bd5'
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
                        table: 'sys_documentation'
                        id: 'f185bf04926a52164d172a281bafc0b6'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'seen_at'
                            language: 'de'
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
                        table: 'sys_documentation'
                        id: 'f1f6756117937cb8c9ef56e2bcdaefc8'
                        key: {
                            name: 'x_1e_connect_tally'
                            element: 'held'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f241ab2c046ddd19c6edca8ffdbae385'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_requests'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'f26a8b111bc242e18021409211800556'
                        key: {
                            sys_ui_action: '2b5d3f404cca41c8926573879f4c6229'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'f27f70ae02517ca50d3c627e139443f5'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'NULL'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'f2a567a2881f4a10af9ce0eb55595349'
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
                        table: 'sys_ui_element'
                        id: 'f2b293c610624b1fa0cfb1b57b91d89c'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_choice'
                        id: 'f2e4c3266044414ca5ba409433ed542b'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f322936191954b5ab5fe73146832b9d5'
                        key: {
                            sys_ui_form: {
                                id: '8af03c45bf144a4cb0724ce55a5c3f1d'
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
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        table: 'sys_index'
                        id: 'f32c6542794e40ca939918d4d68495b2'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'configuration,sys_created_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f335fb61f0604c20b933fea06e604ea5'
                        key: {
                            sys_security_acl: '0bf15265443743a0bcd708771a058537'
                            sys_user_role: {
                                id: 'ca493c0982d949a28ee89ff3f608cc19'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f34c0a871c8c4d299d3cdc20fcf022a6'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'sys_domain'
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
                        table: 'sys_security_acl_role'
                        id: 'f3b8feed02e14602b4bad8541bfcebb4'
                        key: {
                            sys_security_acl: '089c7a88b5834f5eb52cdadd200d5010'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f4546f0d27a94aa3b8e58055540fc13d'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f4590eabeb38433b999fde0bd2475f54'
                        key: {
                            sys_ui_section: {
                                id: 'dcbd450c304846bba4ca2502cda311c3'
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
                        table: 'sys_documentation'
                        id: 'f4652e03e3584e6898f99035531dc7a5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'average_due'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f4679f09f156414bb4197d62505f30f0'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'f46f0f982bd940c286986508094899ce'
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
                        table: 'sys_ui_list_element'
                        id: 'f4a6009bb8e64330b8be7761be5ffb58'
                        key: {
                            list_id: {
                                id: '32aca4674f4e4c9da7ca7e244c5e23e0'
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
                        id: 'f4ab680a009c418fabcce92898a9b8a7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_args'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f4b83cc87fb24220d5be1cc282978811'
                        deleted: false
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'sequence'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f4bb3c739ffc4af192e56fad0b76b46e'
                        key: {
                            name: 'x_1e_connect_average_claim'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f546d1c946eb4c48ac88c6d0302e6803'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_min'
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
                        table: 'sys_ui_element'
                        id: 'f599cd8af8d14392b431b0aa2b8d03c2'
                        key: {
                            sys_ui_section: {
                                id: 'cf72d0276806490495c957e5976fec4a'
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
                        table: 'sys_choice'
                        id: 'f5a5b5ba9fe503b73835afc33cb56f2f'
                        deleted: false
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
                        table: 'sys_documentation'
                        id: 'f5afa7dec69349a181ab3bc3fbc942d4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f5d5fc12881648c1984c6396b2213dce'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f5da44782b65497694f82b401cae772f'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'configuration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f5f2aa2502dc42bab2cfa8f2a74e0272'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'assignment_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f6f1e14f6b0f45589ad5bb3aeb90fef5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'withdrawn'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'f70bb104690d4fa496b14453e069adc0'
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
                        table: 'sys_security_acl_role'
                        id: 'f75a0ed2338d45f38053afc0df1cd7c0'
                        key: {
                            sys_security_acl: 'd85ddbea67ac4c76af5c3ed8d8fff98a'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f7b3ffdbf6b94328ac14b8d4582924fa'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'order'
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
                        table: 'sys_dictionary'
                        id: 'f7f957b1cfbb41b7a45493f56e4c7403'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f84172ed02e14880b2f1e3f058fdcfa6'
                        key: {
                            list_id: {
                                id: '59cd0607b2a44f1da572498c1c90bf67'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_ui_element'
                        id: 'f87ef78215f84d1f8588cf11bf25c30a'
                        key: {
                            sys_ui_section: {
                                id: 'e583a2b9cf55449690effde2af21d7ba'
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
                        id: 'f8bec40f730f224fb2377b9041f4b060'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'sys_domain'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f8f4993067514f37a0181634e430af14'
                        key: {
                            list_id: {
                                id: '59cd0607b2a44f1da572498c1c90bf67'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '97439fdf7315477c8ede82363b6db508'
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
                        table: 'sys_ui_element'
                        id: 'f9d84401837f41a6853e70375020be60'
                        key: {
                            sys_ui_section: {
                                id: 'b8fb388b06a44bf1a5972cc1f10a423e'
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
                        id: 'fa7d8175ad8d4dbba1974902ee6d918e'
                        key: {
                            sys_ui_section: {
                                id: '1fc5ff921b7e42548b8844e5706679d8'
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
                        table: 'sys_ui_element'
                        id: 'fa99f56c199d4b39b5c8413de80944b6'
                        key: {
                            sys_ui_section: {
                                id: '2154a0640e734db79cb644c91dd8323d'
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
                        table: 'sys_choice'
                        id: 'faedaae63fff4169b5156527891b7c54'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'help'
                            value: 'without'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'faee7ace433d4ee3850706e21dde227a'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'settled'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fc338a2d95ca43cb86c7043ffb2d6b2b'
                        key: {
                            name: 'x_1e_connect_run_event'
                            element: 'state_before'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fc46223ba49245feb0165e28836cf7aa'
                        key: {
                            list_id: {
                                id: 'c6f8c9bfc0194beb92a9544d953fb4ee'
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
                        table: 'sys_documentation'
                        id: 'fc5265c41b6f5f9f7f25599e2d2f78f4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sys_domain'
                            language: 'de'
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
                        id: 'fc62c30bf5144cb9a1673ad1091ab9e6'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'configuration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fc8883a06c114a899b25cfbdbb6ecec4'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'fcb21f141d2f4247977866710a18d8b3'
                        key: {
                            logical_table_name: 'x_1e_connect_instruction_set'
                            col_name_string: 'configuration,platform_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fcc1fc1546b049ce826525867dd60cbb'
                        key: {
                            sys_ui_section: {
                                id: 'd50e54db71bb4fb99d0cea9b5f1f8512'
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
                        id: 'fce4dde2d9447d85d72def6f8be3e3be'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_cost_per_hour'
                            language: 'de'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fd07d504f5cf49a3a03fa22c77430d05'
                        key: {
                            sys_security_acl: '66edf7fb57d34d47a84d66a3f934576f'
                            sys_user_role: {
                                id: '208c9e945aaf4589ad5d4b53bc486e13'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fd275f60308148d7a6beb2519fd278bd'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fd2e7a305af0440d9a128751318fd24d'
                        key: {
                            sys_security_acl: '75dfcae048e242668ffa992154635f68'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fd4e605efc0c411ca9f27215f553df8b'
                        key: {
                            sys_security_acl: '0bf15265443743a0bcd708771a058537'
                            sys_user_role: {
                                id: '5ff29f0bd7f547c4982973e178206dcd'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fd551e09611c4c508e2966fbcc61d444'
                        key: {
                            name: 'x_1e_connect_outcome'
                            element: 'result'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'fd9b62310d9141d3b1305e5264f6b3b1'
                        key: {
                            name: 'x_1e_connect_configuration'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fdd1e71ebb114564affcfea5fcfc85e0'
                        key: {
                            sys_security_acl: 'e4e7ff498e5545889a5f8b42087a4ba6'
                            sys_user_role: {
                                id: '3ba53e2b4bd54d8683c12d4e0455d224'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'fe1131acb194498ba5f486ee364c7365'
                        key: {
                            name: 'x_1e_connect_incident_outcome'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fe2b22eea5684b088da88fa1cadb6ce8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'fe73280509f64b328935345338bfad4c'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
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
                        table: 'sys_ui_section'
                        id: 'fef86daac5544ba8978b9f461d7aa7c1'
                        key: {
                            name: 'x_1e_connect_configuration'
                            caption: 'OAuth'
                            view: {
                                id: '3f54ee4663034125ba72075fb77d5ce3'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ff18ab22b4484027bae5b6dc0aeca055'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_requests'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'ff395595abbe4db4931723ff54565bae'
                        key: {
                            name: 'x_1e_connect_response'
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
                        table: 'sys_choice'
                        id: 'ff580e4af01f4d8eaba233008ef20834'
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
                        id: 'ff8d229670dc489280ee3432ed1db4a6'
                        key: {
                            sys_ui_section: {
                                id: '28716325f2ff4f92bfba0c8517c1833d'
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
                        table: 'sys_index'
                        id: 'ffcec4945dd149f9848546c751219bbb'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'saving_settled,state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ffde51d0abf141b78965d4a54c658106'
                        key: {
                            sys_security_acl: '29dad21cf37a465c8d6c5ef500b9deac'
                            sys_user_role: {
                                id: '4bfc53fa5985400b9e4b0b9b2bf69bd3'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fff1a06a75424cff954b046840170ac1'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'columns'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}
