import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
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
                    '0464bde4c3b3718ed984f49742cd9dc9': {
                        table: 'sys_ui_message'
                        id: '0464bde4c3b3718ed984f49742cd9dc9'
                    }
                    '0574065c90fbb8f88455df76d12e3f60': {
                        table: 'sys_ui_message'
                        id: '0574065c90fbb8f88455df76d12e3f60'
                    }
                    '080b8f9c0e70d3b54e03b6165aea2d18': {
                        table: 'sys_ui_message'
                        id: '080b8f9c0e70d3b54e03b6165aea2d18'
                    }
                    '085d0576b8685937ac6a5ea39430a801': {
                        table: 'sys_ui_message'
                        id: '085d0576b8685937ac6a5ea39430a801'
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
                    '098e3b6675e8fa08b51c410a8a98bc4b': {
                        table: 'sys_ui_message'
                        id: '098e3b6675e8fa08b51c410a8a98bc4b'
                    }
                    '0a46f599e8411d32900933527b58b9af': {
                        table: 'sys_ui_message'
                        id: '0a46f599e8411d32900933527b58b9af'
                    }
                    '0aa43059c3d502e74c6a998a8bc6e41a': {
                        table: 'sys_ui_message'
                        id: '0aa43059c3d502e74c6a998a8bc6e41a'
                    }
                    '0b4549ecf5f090bc549479234ae4527c': {
                        table: 'sys_ui_message'
                        id: '0b4549ecf5f090bc549479234ae4527c'
                    }
                    '0c85112507a402f0b4481ba1ac01501c': {
                        table: 'sys_ui_message'
                        id: '0c85112507a402f0b4481ba1ac01501c'
                    }
                    '0c8a13313d31dd77692fdf5c7ceb7a2b': {
                        table: 'sys_ui_message'
                        id: '0c8a13313d31dd77692fdf5c7ceb7a2b'
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
                        deleted: false
                    }
                    '1073552775a2a55ce389a12c4f10ad1e': {
                        table: 'sys_ux_lib_component_attr'
                        id: '1073552775a2a55ce389a12c4f10ad1e'
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
                    '142386aaa4e79ae0691601a2bbe796df': {
                        table: 'sys_ui_message'
                        id: '142386aaa4e79ae0691601a2bbe796df'
                    }
                    '14464b7fd1df339879a1be13f7ec49ea': {
                        table: 'sys_ux_lib_component_action'
                        id: '14464b7fd1df339879a1be13f7ec49ea'
                        deleted: false
                    }
                    '149067a760f969d2a52d0fe01f94c361': {
                        table: 'sys_uib_toolbox_component'
                        id: '149067a760f969d2a52d0fe01f94c361'
                    }
                    '14b9ffb474bf392d9562c843ad4d70f5': {
                        table: 'sys_ui_message'
                        id: '14b9ffb474bf392d9562c843ad4d70f5'
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
                    '17ade2a762055f66e857429a1831cc68': {
                        table: 'sys_ui_message'
                        id: '17ade2a762055f66e857429a1831cc68'
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
                    '285cf465f65670445006c123694968b2': {
                        table: 'sys_ui_message'
                        id: '285cf465f65670445006c123694968b2'
                    }
                    '289a8286d07897a9b74908018b80db19': {
                        table: 'sys_ui_message'
                        id: '289a8286d07897a9b74908018b80db19'
                    }
                    '2a86f1470d82a78b530f97e95c86f6a3': {
                        table: 'sys_ux_lib_component_attr'
                        id: '2a86f1470d82a78b530f97e95c86f6a3'
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
                    '2d62756faa1c3084cab879fb5ff767f2': {
                        table: 'sys_ux_macroponent'
                        id: '2d62756faa1c3084cab879fb5ff767f2'
                    }
                    '2da9eedf0a7caa7e13b343624e2a4c04': {
                        table: 'sys_ux_macroponent'
                        id: '2da9eedf0a7caa7e13b343624e2a4c04'
                    }
                    '2e9504ef17e80487164d6f23bd733a68': {
                        table: 'sys_ui_message'
                        id: '2e9504ef17e80487164d6f23bd733a68'
                    }
                    '2eb271e1a0b2291d173becc9f1c27f3e': {
                        table: 'sys_ui_message'
                        id: '2eb271e1a0b2291d173becc9f1c27f3e'
                    }
                    '303cd5ed4ff3ae70150c6bb095d38b05': {
                        table: 'sys_ui_message'
                        id: '303cd5ed4ff3ae70150c6bb095d38b05'
                    }
                    '32553e9ab06a28423e0df56f2c26a2a5': {
                        table: 'sys_ui_message'
                        id: '32553e9ab06a28423e0df56f2c26a2a5'
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
                    '335b11c275bd6ea94f7f87aeb09ccbf0': {
                        table: 'sys_ui_message'
                        id: '335b11c275bd6ea94f7f87aeb09ccbf0'
                    }
                    '34101bb7858f05f1b341849c42b849fd': {
                        table: 'sys_ux_lib_component'
                        id: '34101bb7858f05f1b341849c42b849fd'
                    }
                    '3452014a0e05c090c01150173c748f07': {
                        table: 'sys_ui_message'
                        id: '3452014a0e05c090c01150173c748f07'
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
                    '38fabfea72e5155ad7c33fd1752cc896': {
                        table: 'sys_ui_message'
                        id: '38fabfea72e5155ad7c33fd1752cc896'
                    }
                    '3a89a6acf478a61f2043bd37eac79a7d': {
                        table: 'sys_ui_message'
                        id: '3a89a6acf478a61f2043bd37eac79a7d'
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
                    '3fc5d479ef0bf0d491a8f20ae99447f8': {
                        table: 'sys_ux_lib_component_attr'
                        id: '3fc5d479ef0bf0d491a8f20ae99447f8'
                    }
                    '40b64aec8f936e5a8f65b211e48f5dd0': {
                        table: 'sys_ui_message'
                        id: '40b64aec8f936e5a8f65b211e48f5dd0'
                    }
                    '426b43cc9d383dc6e5b524d53e9e4b60': {
                        table: 'sys_ux_lib_component_action'
                        id: '426b43cc9d383dc6e5b524d53e9e4b60'
                    }
                    '443f6844f20470cbf805c582eb9db89b': {
                        table: 'sys_ux_event'
                        id: '443f6844f20470cbf805c582eb9db89b'
                    }
                    '4491620e2c0cd2c46b36cc260be5390a': {
                        table: 'sys_ui_message'
                        id: '4491620e2c0cd2c46b36cc260be5390a'
                    }
                    '46a39d063305927e90f533efc622fa30': {
                        table: 'sys_ui_message'
                        id: '46a39d063305927e90f533efc622fa30'
                    }
                    '479ff2ec9efbd9574a6b42f73878dd84': {
                        table: 'sys_ui_message'
                        id: '479ff2ec9efbd9574a6b42f73878dd84'
                    }
                    '4818166bd063d9550047a8134e2c4fd4': {
                        table: 'sys_ui_message'
                        id: '4818166bd063d9550047a8134e2c4fd4'
                    }
                    '48f94015a3985d3491f6b36580386dbc': {
                        table: 'sys_ux_lib_component_attr'
                        id: '48f94015a3985d3491f6b36580386dbc'
                    }
                    '49395a1407ef5ecf8f4128ed8331a07e': {
                        table: 'sys_ui_message'
                        id: '49395a1407ef5ecf8f4128ed8331a07e'
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
                    '4ef28fc7725eb08c0a92afb8f3efe316': {
                        table: 'sys_ux_lib_component_attr'
                        id: '4ef28fc7725eb08c0a92afb8f3efe316'
                        deleted: false
                    }
                    '4f393ff938d65cb7803814cab5233e3a': {
                        table: 'sys_ui_message'
                        id: '4f393ff938d65cb7803814cab5233e3a'
                    }
                    '5025e656c6f18f0d67c3c2ff188ddd29': {
                        table: 'sys_ui_message'
                        id: '5025e656c6f18f0d67c3c2ff188ddd29'
                    }
                    '50444721547b2ffa12cee10936299e0f': {
                        table: 'sys_ui_message'
                        id: '50444721547b2ffa12cee10936299e0f'
                    }
                    '50d40ade053cea661df0adc896a88d6e': {
                        table: 'sys_ui_message'
                        id: '50d40ade053cea661df0adc896a88d6e'
                    }
                    '517020c9e58deec4008a526e8220299f': {
                        table: 'sys_ui_message'
                        id: '517020c9e58deec4008a526e8220299f'
                    }
                    '527d3ff70ee8f00a8494f683bbdac54f': {
                        table: 'sys_ux_lib_component_action'
                        id: '527d3ff70ee8f00a8494f683bbdac54f'
                    }
                    '5317538b97e8f23c2e082b6f7856a35b': {
                        table: 'sys_ui_message'
                        id: '5317538b97e8f23c2e082b6f7856a35b'
                    }
                    '541de243e0d060ac854bd7bc30867912': {
                        table: 'sys_ui_message'
                        id: '541de243e0d060ac854bd7bc30867912'
                    }
                    '55409e1dfde3e40d3a27580e3cfb22c6': {
                        table: 'sys_ui_message'
                        id: '55409e1dfde3e40d3a27580e3cfb22c6'
                    }
                    '55c72626812737f0ea8e9a46d21587a2': {
                        table: 'sys_ui_message'
                        id: '55c72626812737f0ea8e9a46d21587a2'
                    }
                    '57a1b198965ca2279eaf3acef7a5a621': {
                        table: 'sys_ui_message'
                        id: '57a1b198965ca2279eaf3acef7a5a621'
                    }
                    '58c117d5dae902b3dcdd7b70f9a23581': {
                        table: 'sys_ui_message'
                        id: '58c117d5dae902b3dcdd7b70f9a23581'
                    }
                    '59324ed778e4d65e00d01990257fa98e': {
                        table: 'sys_ui_message'
                        id: '59324ed778e4d65e00d01990257fa98e'
                    }
                    '59d7c061cfa028f820620149d1265edc': {
                        table: 'sys_ui_message'
                        id: '59d7c061cfa028f820620149d1265edc'
                    }
                    '5ab1b6fe95deacd0181a056b2fac2049': {
                        table: 'sys_ux_lib_component'
                        id: '5ab1b6fe95deacd0181a056b2fac2049'
                        deleted: false
                    }
                    '5b2f1e4681a10c531d11249e5698d441': {
                        table: 'sys_ui_message'
                        id: '5b2f1e4681a10c531d11249e5698d441'
                    }
                    '5b7908fdf0647e786c87eb0598c90b58': {
                        table: 'sys_ux_event'
                        id: '5b7908fdf0647e786c87eb0598c90b58'
                        deleted: false
                    }
                    '5fdc169ca7033236cb0b568dab060f15': {
                        table: 'sys_ux_lib_component_attr'
                        id: '5fdc169ca7033236cb0b568dab060f15'
                    }
                    '60b27bf19734ee012a20e2252f085a97': {
                        table: 'sys_ui_message'
                        id: '60b27bf19734ee012a20e2252f085a97'
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
                    '62e80ead90253c2de155a5e08899b9d9': {
                        table: 'sys_ux_event'
                        id: '62e80ead90253c2de155a5e08899b9d9'
                    }
                    '62f6b9835df19723b0804460dc195341': {
                        table: 'sys_ui_message'
                        id: '62f6b9835df19723b0804460dc195341'
                    }
                    '632758f73bfc468d89c83da7401d4a13': {
                        table: 'sys_ui_message'
                        id: '632758f73bfc468d89c83da7401d4a13'
                        deleted: true
                    }
                    '63a8ad3e65f7f6fd8c8f8ee08a54915e': {
                        table: 'sys_ui_message'
                        id: '63a8ad3e65f7f6fd8c8f8ee08a54915e'
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
                    '66ae15ac1168cfb4b48cf2b0e8912ad2': {
                        table: 'sys_ux_lib_component_attr'
                        id: '66ae15ac1168cfb4b48cf2b0e8912ad2'
                        deleted: false
                    }
                    '6735d131786cbc52dfb4a26eeab9ba1e': {
                        table: 'sys_ui_message'
                        id: '6735d131786cbc52dfb4a26eeab9ba1e'
                        deleted: true
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
                    '6ce8fdee65d7d489b8efd10bcbb3b767': {
                        table: 'sys_ui_message'
                        id: '6ce8fdee65d7d489b8efd10bcbb3b767'
                    }
                    '6eb90e8ccb42cb64666b8a100a315b53': {
                        table: 'sys_ui_message'
                        id: '6eb90e8ccb42cb64666b8a100a315b53'
                    }
                    '70e405d63c3032156c165a7a33b8af25': {
                        table: 'sys_ux_lib_component'
                        id: '70e405d63c3032156c165a7a33b8af25'
                        deleted: false
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
                    }
                    '72c1da1e55929300fa079f6a1df7e20e': {
                        table: 'sys_ui_message'
                        id: '72c1da1e55929300fa079f6a1df7e20e'
                    }
                    '730f4141d2a70d1665cdda80cfd9a5dd': {
                        table: 'sys_ui_message'
                        id: '730f4141d2a70d1665cdda80cfd9a5dd'
                    }
                    '741b9f66651be6bf2246c198d506a63d': {
                        table: 'sys_ui_message'
                        id: '741b9f66651be6bf2246c198d506a63d'
                    }
                    '75b69332dd410b9ffdcffc217481670d': {
                        table: 'sys_ui_message'
                        id: '75b69332dd410b9ffdcffc217481670d'
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
                    '7acafe90b1ec22e7cee62fe845495465': {
                        table: 'sys_ui_message'
                        id: '7acafe90b1ec22e7cee62fe845495465'
                    }
                    '7ae45f83e4ead1455066d2c4e89effef': {
                        table: 'sys_ui_message'
                        id: '7ae45f83e4ead1455066d2c4e89effef'
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
                    '82a58e82316bffab7780f3f7a533d61d': {
                        table: 'sys_ux_event'
                        id: '82a58e82316bffab7780f3f7a533d61d'
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
                    '8b82f0f39db04fd73b76195c9639b954': {
                        table: 'sys_ui_message'
                        id: '8b82f0f39db04fd73b76195c9639b954'
                    }
                    '8be3d7bc7a31efeb36d4dbbfc8f25471': {
                        table: 'sys_ux_lib_component_attr'
                        id: '8be3d7bc7a31efeb36d4dbbfc8f25471'
                    }
                    '8d3e3f57ab28ec6e9186471ae634cc8a': {
                        table: 'sys_ux_event'
                        id: '8d3e3f57ab28ec6e9186471ae634cc8a'
                        deleted: false
                    }
                    '8d6ed7acc51681675d79ccb6f9cbecf5': {
                        table: 'sys_ui_message'
                        id: '8d6ed7acc51681675d79ccb6f9cbecf5'
                    }
                    '8e7b7767ba8055ca503b5bafb8cc76e4': {
                        table: 'sys_ux_lib_component_attr'
                        id: '8e7b7767ba8055ca503b5bafb8cc76e4'
                    }
                    '8edeb28788b66138ac09734d7bf21d19': {
                        table: 'sys_ux_lib_component_attr'
                        id: '8edeb28788b66138ac09734d7bf21d19'
                    }
                    '8f0f2d7cdd78d0302f3b1e57a0af9b04': {
                        table: 'sys_ui_message'
                        id: '8f0f2d7cdd78d0302f3b1e57a0af9b04'
                        deleted: true
                    }
                    '8f2d922373e00e12cd6b5a16bfc0db1d': {
                        table: 'sys_ui_message'
                        id: '8f2d922373e00e12cd6b5a16bfc0db1d'
                    }
                    '8fe5575ddc6f10aed1181ee7331073b4': {
                        table: 'sys_ui_message'
                        id: '8fe5575ddc6f10aed1181ee7331073b4'
                    }
                    '92a5f4c093e302c3608afc681e512240': {
                        table: 'sys_ux_lib_component_attr'
                        id: '92a5f4c093e302c3608afc681e512240'
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
                    '94f5bddaccad7399232dda20ad5a7bf7': {
                        table: 'sys_ui_message'
                        id: '94f5bddaccad7399232dda20ad5a7bf7'
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
                    '98570fca56e40e7b6a1fd752da78c605': {
                        table: 'sys_ui_message'
                        id: '98570fca56e40e7b6a1fd752da78c605'
                    }
                    '98b0ef10f439551515fe700b5178e57d': {
                        table: 'sys_ui_message'
                        id: '98b0ef10f439551515fe700b5178e57d'
                    }
                    '997920ac052656016bb5a3ab05a9be3d': {
                        table: 'sys_ui_message'
                        id: '997920ac052656016bb5a3ab05a9be3d'
                    }
                    '9a8cfdc644f9fc7e0f60c21b7639e256': {
                        table: 'sys_ui_message'
                        id: '9a8cfdc644f9fc7e0f60c21b7639e256'
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
                        deleted: false
                    }
                    '9b24e480704cae0bd1c2e8b48ba7e362': {
                        table: 'sys_ui_message'
                        id: '9b24e480704cae0bd1c2e8b48ba7e362'
                    }
                    '9bc50de617434f180796d39731fd77bf': {
                        table: 'sys_ux_lib_component_action'
                        id: '9bc50de617434f180796d39731fd77bf'
                    }
                    '9bedf1af7760674657043327c15d1b3e': {
                        table: 'sys_ui_message'
                        id: '9bedf1af7760674657043327c15d1b3e'
                    }
                    '9bf3da267e1fd4406729595a5499db3d': {
                        table: 'sys_uib_toolbox_component'
                        id: '9bf3da267e1fd4406729595a5499db3d'
                        deleted: false
                    }
                    '9d4796df095c00d49a12256d1279195d': {
                        table: 'sys_ux_lib_source_script'
                        id: '9d4796df095c00d49a12256d1279195d'
                    }
                    '9f843b8f755e23fcc01ca848521f0187': {
                        table: 'sys_uib_toolbox_component'
                        id: '9f843b8f755e23fcc01ca848521f0187'
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
                        deleted: false
                    }
                    a36644c4796da5602b845ceb8ce5b6d7: {
                        table: 'sys_ui_message'
                        id: 'a36644c4796da5602b845ceb8ce5b6d7'
                    }
                    a3f0b228601486cd7083f96cd110e0cf: {
                        table: 'sys_ui_message'
                        id: 'a3f0b228601486cd7083f96cd110e0cf'
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
                    a601b89dd9735dc89567416730f3bed8: {
                        table: 'sys_ux_lib_component_action'
                        id: 'a601b89dd9735dc89567416730f3bed8'
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
                    a98b109bd4bb2d30cf9539fdc6a4b5da: {
                        table: 'sys_ui_message'
                        id: 'a98b109bd4bb2d30cf9539fdc6a4b5da'
                    }
                    aa72fb959b2e44fdf0cf892256879b0d: {
                        table: 'sys_ui_message'
                        id: 'aa72fb959b2e44fdf0cf892256879b0d'
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
                        id: '0036c735cfa34afb8c4e6e38b07364f0'
                    }
                    'acl-claim-delete': {
                        table: 'sys_security_acl'
                        id: 'ef3402ce793749f4a0c4921bf788277c'
                    }
                    'acl-claim-read': {
                        table: 'sys_security_acl'
                        id: 'afb2f1733c9c44b3bfcd50d95b010bf6'
                    }
                    'acl-claim-write': {
                        table: 'sys_security_acl'
                        id: '8749aadb5a2246e0817e8ecb58104207'
                    }
                    'acl-configuration-create': {
                        table: 'sys_security_acl'
                        id: '598730cb47b1499aa20523c84641a264'
                    }
                    'acl-configuration-delete': {
                        table: 'sys_security_acl'
                        id: 'b5bec00ac8864c58a86af01a62a76a78'
                    }
                    'acl-configuration-read': {
                        table: 'sys_security_acl'
                        id: '0155a192982b454ba0b1b77bf470da14'
                    }
                    'acl-configuration-write': {
                        table: 'sys_security_acl'
                        id: '62509a418f244ea6a9eac257bb397185'
                    }
                    'acl-definition-approval-write': {
                        table: 'sys_security_acl'
                        id: '3d4b636a2332408cb5ba013bb94a83d7'
                    }
                    'acl-definition-create': {
                        table: 'sys_security_acl'
                        id: '7453d1c5186244b0bf66528beb440ff7'
                    }
                    'acl-definition-delete': {
                        table: 'sys_security_acl'
                        id: 'f83280fa47a44ed991dd4b78b3048b7c'
                    }
                    'acl-definition-read': {
                        table: 'sys_security_acl'
                        id: 'e542b7d783d94e55ba7d4f5a58f392e9'
                    }
                    'acl-definition-write': {
                        table: 'sys_security_acl'
                        id: '59ab7f7ff101441e94dc728d020aee1e'
                    }
                    'acl-instruction-set-create': {
                        table: 'sys_security_acl'
                        id: '65a85b8852e74b67a0695df570bedb1b'
                    }
                    'acl-instruction-set-delete': {
                        table: 'sys_security_acl'
                        id: '2dd2e64db64045eb80b2d9a23c168acc'
                    }
                    'acl-instruction-set-read': {
                        table: 'sys_security_acl'
                        id: 'db0b431751414bf8a4cd0bd6931d0d90'
                    }
                    'acl-instruction-set-write': {
                        table: 'sys_security_acl'
                        id: 'bb19bbf7c6784eb2b12de09dffd7280a'
                    }
                    'acl-jobs-read': {
                        table: 'sys_security_acl'
                        id: 'd1f0154d5de3451c83d885169f1ec09a'
                    }
                    'acl-page-form-item': {
                        table: 'sys_security_acl'
                        id: 'cc1808c0e30644e891b1a3e1561eee07'
                    }
                    'acl-page-setup': {
                        table: 'sys_security_acl'
                        id: '8ca121e7a3c34c90b473df654b2235d8'
                    }
                    'acl-page-support': {
                        table: 'sys_security_acl'
                        id: '8e5e8294b42c48ff9bd1b65dd923d738'
                    }
                    'acl-page-troubleshooting': {
                        table: 'sys_security_acl'
                        id: '886ef4ef27b344b8b90b11774e1ea76f'
                    }
                    'acl-quick-fix-category-create': {
                        table: 'sys_security_acl'
                        id: 'f67435e55daa4f9c901fd347ef83f696'
                    }
                    'acl-quick-fix-category-delete': {
                        table: 'sys_security_acl'
                        id: 'cdf106d510014b639357984d7dd7c4e7'
                    }
                    'acl-quick-fix-category-read': {
                        table: 'sys_security_acl'
                        id: 'd52f5d57b21d4319965c562830f65c54'
                    }
                    'acl-quick-fix-category-write': {
                        table: 'sys_security_acl'
                        id: '405a6e273cc34ab5b20977bd005cb97f'
                    }
                    'acl-quick-fix-create': {
                        table: 'sys_security_acl'
                        id: 'b2f30fd013d2471994463bdee46e17ae'
                    }
                    'acl-quick-fix-delete': {
                        table: 'sys_security_acl'
                        id: '3bc21b18425443dc99ef512c53db60a0'
                    }
                    'acl-quick-fix-read': {
                        table: 'sys_security_acl'
                        id: '27792b5aee8c4bfc95f2e62d148df3d2'
                    }
                    'acl-quick-fix-write': {
                        table: 'sys_security_acl'
                        id: '87902a9a82a24ceba6edb02939af621d'
                    }
                    'acl-response-create': {
                        table: 'sys_security_acl'
                        id: '597f6aab78654459a5edae1822abe06b'
                    }
                    'acl-response-delete': {
                        table: 'sys_security_acl'
                        id: '78bcc879ecf64a068aa1229bf1abb873'
                    }
                    'acl-response-read': {
                        table: 'sys_security_acl'
                        id: '7765b686dec64f57a15e157c81174d0a'
                    }
                    'acl-response-write': {
                        table: 'sys_security_acl'
                        id: '2bfe0a9720c74fd0ae8a31b01cef28ca'
                    }
                    'acl-rest-administer': {
                        table: 'sys_security_acl'
                        id: '3266f8a97bf34631bdbe6d967b182ada'
                    }
                    'acl-rest-decide': {
                        table: 'sys_security_acl'
                        id: '06360a0640f2490aa1001b52f2c983b6'
                    }
                    'acl-rest-use': {
                        table: 'sys_security_acl'
                        id: 'd3498627a25f4e97a5f114122fb3e1f5'
                    }
                    'acl-roi-configuration-create': {
                        table: 'sys_security_acl'
                        id: 'd7ecef3f030548dd8be9b16c5f8ebb0c'
                    }
                    'acl-roi-configuration-delete': {
                        table: 'sys_security_acl'
                        id: '122be22e4113423c9d49026c412fca7e'
                    }
                    'acl-roi-configuration-read': {
                        table: 'sys_security_acl'
                        id: '7f7c66dfc4a74905ab23096cea317237'
                    }
                    'acl-roi-configuration-write': {
                        table: 'sys_security_acl'
                        id: 'b06b491c66934fff9ee7e9ee6a40ccf5'
                    }
                    'acl-run-create': {
                        table: 'sys_security_acl'
                        id: '7036941106b54e22b4a4106e018572a5'
                    }
                    'acl-run-delete': {
                        table: 'sys_security_acl'
                        id: '1e1465f155154e2aadd21aaa22031f9a'
                    }
                    'acl-run-read': {
                        table: 'sys_security_acl'
                        id: '0e7cc565bfd94e05829686cfd09514d4'
                    }
                    'acl-run-write': {
                        table: 'sys_security_acl'
                        id: '585fb1686b234d5b9c99b28f27a55c33'
                    }
                    'acl-saving-create': {
                        table: 'sys_security_acl'
                        id: '84e8170744c14a2099d644335837e1a7'
                    }
                    'acl-saving-delete': {
                        table: 'sys_security_acl'
                        id: 'b1229cd13aa9432588c1ba75f783ad3e'
                    }
                    'acl-saving-read': {
                        table: 'sys_security_acl'
                        id: 'eeb1cd13b2234917993e37f3063cf1e8'
                    }
                    'acl-saving-write': {
                        table: 'sys_security_acl'
                        id: 'be2311d2159f44c9938543ad81a209c7'
                    }
                    'action-retrieve': {
                        table: 'sysevent_script_action'
                        id: 'dfb6ff0990ab4f6dac55903b897f0786'
                    }
                    'action-run-incident': {
                        table: 'sys_ui_action'
                        id: '900949cfaf394d2b96dd89665de37a8d'
                    }
                    'action-run-interaction': {
                        table: 'sys_ui_action'
                        id: 'e459154517064d04bfb3f319ab57f42f'
                    }
                    'action-troubleshooting-incident': {
                        table: 'sys_ui_action'
                        id: '91d754889d5149a1831163c81c7c2307'
                    }
                    'action-troubleshooting-interaction': {
                        table: 'sys_ui_action'
                        id: '9dcbf48e05f94c7c9f4054ec1de48111'
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
                    af9a71d521ae2ec919328213d38c65c2: {
                        table: 'sys_ui_message'
                        id: 'af9a71d521ae2ec919328213d38c65c2'
                    }
                    b0c9bc18b7223c3355d0d368fa93e3d7: {
                        table: 'sys_ui_message'
                        id: 'b0c9bc18b7223c3355d0d368fa93e3d7'
                    }
                    b0ea9a688d873dd2480e657cf4a9b493: {
                        table: 'sys_ui_message'
                        id: 'b0ea9a688d873dd2480e657cf4a9b493'
                    }
                    b25c9ac9816d2dacae47d2000701ee7c: {
                        table: 'sys_ui_message'
                        id: 'b25c9ac9816d2dacae47d2000701ee7c'
                    }
                    b295753ccce4c706d0ee905ea2cdd6ba: {
                        table: 'sys_ui_message'
                        id: 'b295753ccce4c706d0ee905ea2cdd6ba'
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
                    b762e80f57af164155cb4056b0316ec5: {
                        table: 'sys_ux_lib_component_action'
                        id: 'b762e80f57af164155cb4056b0316ec5'
                        deleted: false
                    }
                    bad9858c0e87535ae2a1fd2ea2a568e7: {
                        table: 'sys_ui_message'
                        id: 'bad9858c0e87535ae2a1fd2ea2a568e7'
                    }
                    baf069bb67298b2506242cd9303900c0: {
                        table: 'sys_ui_message'
                        id: 'baf069bb67298b2506242cd9303900c0'
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
                    bc7e1cd82ee51a07875e72994f12a027: {
                        table: 'sys_ui_message'
                        id: 'bc7e1cd82ee51a07875e72994f12a027'
                        deleted: true
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
                    be71c0d61533b7ce694e9a99c47f45ef: {
                        table: 'sys_ui_message'
                        id: 'be71c0d61533b7ce694e9a99c47f45ef'
                    }
                    bf09a9e19fc35020bfc402941e393bbd: {
                        table: 'sys_ui_message'
                        id: 'bf09a9e19fc35020bfc402941e393bbd'
                    }
                    bf50a41a1046dd9c568bcf2475aed73f: {
                        table: 'sys_ui_message'
                        id: 'bf50a41a1046dd9c568bcf2475aed73f'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: 'e6e76af46ae14eabb8317f3f71ef1672'
                    }
                    'button-entitlement': {
                        table: 'sys_ui_action'
                        id: '02aeb05e89ab4c769f00539228e98930'
                    }
                    'button-retrieve': {
                        table: 'sys_ui_action'
                        id: 'cd32ea654f994f53b46d997374570d07'
                    }
                    c004649c75585b6de710e54caef7559d: {
                        table: 'sys_ui_message'
                        id: 'c004649c75585b6de710e54caef7559d'
                    }
                    c0de1e00000000000000000000000001: {
                        table: 'x_1e_connect_configuration'
                        id: 'c0de1e00000000000000000000000001'
                    }
                    c0de1e0000000000000000000000e5e1: {
                        table: 'sys_ux_lib_source_script'
                        id: 'c0de1e0000000000000000000000e5e1'
                        deleted: false
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
                    c2680044c754b97e06359604906010a6: {
                        table: 'sys_ui_message'
                        id: 'c2680044c754b97e06359604906010a6'
                    }
                    c300956112d943af6577f0cfadd93359: {
                        table: 'sys_ux_event'
                        id: 'c300956112d943af6577f0cfadd93359'
                    }
                    c39844f8f6248246c9d2cba7f64f1ce1: {
                        table: 'sys_ui_message'
                        id: 'c39844f8f6248246c9d2cba7f64f1ce1'
                    }
                    c3a054b32a17722a670ab239466d1d45: {
                        table: 'sys_ui_message'
                        id: 'c3a054b32a17722a670ab239466d1d45'
                    }
                    c54b5acc7ad6ed85d2d4bcd88d56b721: {
                        table: 'sys_ui_message'
                        id: 'c54b5acc7ad6ed85d2d4bcd88d56b721'
                    }
                    c5e4a1d80bfec63718ebee2db6246c2b: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'c5e4a1d80bfec63718ebee2db6246c2b'
                    }
                    c675acd45b889b0e66cd7b13bb8f2b14: {
                        table: 'sys_ux_event'
                        id: 'c675acd45b889b0e66cd7b13bb8f2b14'
                    }
                    c71ee2c67ce19a6515bcd2f7f7ad7b9e: {
                        table: 'sys_ui_message'
                        id: 'c71ee2c67ce19a6515bcd2f7f7ad7b9e'
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
                    ca6459b4d92a2daa3732942ea78bcc5f: {
                        table: 'sys_ui_message'
                        id: 'ca6459b4d92a2daa3732942ea78bcc5f'
                    }
                    caa6f280f103341f40a14dd14159d20d: {
                        table: 'sys_uib_toolbox_component'
                        id: 'caa6f280f103341f40a14dd14159d20d'
                        deleted: false
                    }
                    cdfa9480aa965f3bad1a0e1bb9065ac2: {
                        table: 'sys_ux_macroponent'
                        id: 'cdfa9480aa965f3bad1a0e1bb9065ac2'
                        deleted: false
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
                    d350f625a07da63fee53c6632246431b: {
                        table: 'sys_ui_message'
                        id: 'd350f625a07da63fee53c6632246431b'
                    }
                    d3faf342cbd22563d5249acf16e69296: {
                        table: 'sys_ui_message'
                        id: 'd3faf342cbd22563d5249acf16e69296'
                    }
                    d43aa960c6c5d02d276c0305d0bac6c0: {
                        table: 'sys_ui_message'
                        id: 'd43aa960c6c5d02d276c0305d0bac6c0'
                    }
                    d60aa3cadadd4653036d5500fd841834: {
                        table: 'sys_ui_message'
                        id: 'd60aa3cadadd4653036d5500fd841834'
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
                        deleted: false
                    }
                    d893c84f34ec5c48eb480786e4879d61: {
                        table: 'sys_ui_message'
                        id: 'd893c84f34ec5c48eb480786e4879d61'
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
                    ecd6aeaf60cd48d1531d1037e5b4c576: {
                        table: 'sys_ux_lib_component_attr'
                        id: 'ecd6aeaf60cd48d1531d1037e5b4c576'
                        deleted: false
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
                    'event-approval-approved': {
                        table: 'sysevent_register'
                        id: '93cff5b44d384275848f1582fa12ab5d'
                    }
                    'event-approval-asked': {
                        table: 'sysevent_register'
                        id: '245218fec1574c968bf086e25d3312c4'
                    }
                    'event-approval-ended': {
                        table: 'sysevent_register'
                        id: '0cce9b5239454106b4dbcf65e13a3566'
                    }
                    'event-approval-rejected': {
                        table: 'sysevent_register'
                        id: '5b1cfee4fbce408aba5f7b324385b2cd'
                    }
                    'event-retrieve': {
                        table: 'sysevent_register'
                        id: '84d12bc8cc844762b0666ee9c33dec4c'
                    }
                    f00112298e584ec63c85336e970703dd: {
                        table: 'sys_ui_message'
                        id: 'f00112298e584ec63c85336e970703dd'
                    }
                    f06dfe216246c763f5e813bdd813bcce: {
                        table: 'sys_ux_lib_component_action'
                        id: 'f06dfe216246c763f5e813bdd813bcce'
                        deleted: false
                    }
                    f091e25bbe2164b0bd1d2517b463e1ea: {
                        table: 'sys_ux_event'
                        id: 'f091e25bbe2164b0bd1d2517b463e1ea'
                        deleted: false
                    }
                    f16f1ec0dd799cdd81bc44898143854f: {
                        table: 'sys_ux_lib_component_action'
                        id: 'f16f1ec0dd799cdd81bc44898143854f'
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
                    f50e26b3ba068ff58eaf65baada4383e: {
                        table: 'sys_ui_message'
                        id: 'f50e26b3ba068ff58eaf65baada4383e'
                    }
                    f6703a0cf3ff90ec5317665204e63844: {
                        table: 'sys_ui_message'
                        id: 'f6703a0cf3ff90ec5317665204e63844'
                    }
                    f8a9ca4fe50621f05feb38c700cc5e13: {
                        table: 'sys_ui_message'
                        id: 'f8a9ca4fe50621f05feb38c700cc5e13'
                    }
                    fa056f26c84746107745e446fa8c8d54: {
                        table: 'sys_ui_message'
                        id: 'fa056f26c84746107745e446fa8c8d54'
                    }
                    fab783fd2e604af4b55443e4c2205c22: {
                        table: 'sys_ux_event'
                        id: 'fab783fd2e604af4b55443e4c2205c22'
                        deleted: false
                    }
                    fab79b71431b0e30dd6681013ffcf317: {
                        table: 'sys_ui_message'
                        id: 'fab79b71431b0e30dd6681013ffcf317'
                    }
                    fad87a68109607d45c933ef040fe7624: {
                        table: 'sys_ui_message'
                        id: 'fad87a68109607d45c933ef040fe7624'
                    }
                    fb9b4912b1495e8d0d0754e60c56ec76: {
                        table: 'sys_ui_message'
                        id: 'fb9b4912b1495e8d0d0754e60c56ec76'
                    }
                    fbb574661cc1f8f50c4b91c999be84d3: {
                        table: 'sys_ui_message'
                        id: 'fbb574661cc1f8f50c4b91c999be84d3'
                    }
                    fcf098fb5d05d7465fb2a37d32126418: {
                        table: 'sys_ui_message'
                        id: 'fcf098fb5d05d7465fb2a37d32126418'
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
                    febcd2a7e987a96507dc2bee49d42456: {
                        table: 'sys_ui_message'
                        id: 'febcd2a7e987a96507dc2bee49d42456'
                    }
                    'formatter-approval': {
                        table: 'sys_ui_formatter'
                        id: '72143e7a5cfe4b13aceaf7f371375702'
                    }
                    'formatter-incident-experience': {
                        table: 'sys_ui_formatter'
                        id: '71d706e135ae49b3ae522abb42048efa'
                    }
                    'formatter-incident-experience-classic': {
                        table: 'sys_ui_formatter'
                        id: 'f13fde43b54d41b39ba8842eb5d5a5e2'
                    }
                    'formatter-incident-instructions': {
                        table: 'sys_ui_formatter'
                        id: 'b1c9f26bf78442bd98d49cd37ba394c0'
                    }
                    'formatter-incident-instructions-classic': {
                        table: 'sys_ui_formatter'
                        id: 'f682b47fffdf4dbdaa43dd0e157409ad'
                    }
                    'formatter-interaction-experience': {
                        table: 'sys_ui_formatter'
                        id: 'aca0077d2e1746ef8cf173e8eb8a6b03'
                    }
                    'formatter-interaction-experience-classic': {
                        table: 'sys_ui_formatter'
                        id: '2f8c83c56eee43e19ac1fdf696e55d97'
                    }
                    'formatter-interaction-instructions': {
                        table: 'sys_ui_formatter'
                        id: 'e459fae6669f4fd58aeff9b8fc07f6df'
                    }
                    'formatter-interaction-instructions-classic': {
                        table: 'sys_ui_formatter'
                        id: 'e09c5ad1c37442d791ad2bdd3c470c5b'
                    }
                    'include-approval-summary': {
                        table: 'sys_script_include'
                        id: 'c0b32ed59239405dac2ae26fa07e7e99'
                    }
                    'include-setup': {
                        table: 'sys_script_include'
                        id: '24b3d496afaa48fca29797f44cb51d81'
                    }
                    'include-support': {
                        table: 'sys_script_include'
                        id: '81f6ce4ea11e4fc5a52aa57dc0878564'
                    }
                    'job-collect': {
                        table: 'sysauto_script'
                        id: '36f13486efbc425486c2e4aa7f0f8242'
                    }
                    'job-retrieve': {
                        table: 'sysauto_script'
                        id: 'adeefd85ce554acdac58ad440a24c8a3'
                    }
                    'link-incident-history': {
                        table: 'sys_ui_action'
                        id: '15e464480bd2417fb4443c4baf5e6676'
                    }
                    'link-interaction-history': {
                        table: 'sys_ui_action'
                        id: '1a14cdfed90a4111b49ac5f2c0c0cf38'
                    }
                    'macro-approval': {
                        table: 'sys_ui_macro'
                        id: 'c39e3aca8cb2406380f5170dfd43a58e'
                    }
                    'macro-experience': {
                        table: 'sys_ui_macro'
                        id: '70849fbb056f4692a39ab97ff76f64f6'
                    }
                    'macro-instructions': {
                        table: 'sys_ui_macro'
                        id: 'cb0d2a1aa48a44afb791a08f860383bf'
                    }
                    'mail-approval-approved': {
                        table: 'sysevent_email_action'
                        id: '7bc9a496cb704db4bd44b1335c92c20d'
                    }
                    'mail-approval-asked': {
                        table: 'sysevent_email_action'
                        id: '28eb522d5bab4910a4f796a8c31443b2'
                    }
                    'mail-approval-ended': {
                        table: 'sysevent_email_action'
                        id: '31bfd5272d80439ca64a5076ff626e34'
                    }
                    'mail-approval-rejected': {
                        table: 'sysevent_email_action'
                        id: 'e3af160791954e3a8e465d95bb3e4717'
                    }
                    'may-call-core': {
                        table: 'sys_scope_privilege'
                        id: '47724eb35f034e4abe6d80ace9d71809'
                    }
                    'may-create-sys-attachment': {
                        table: 'sys_scope_privilege'
                        id: '07d1e6de968d48a192c8e5fa745f9d6b'
                    }
                    'may-create-sysapproval-approver': {
                        table: 'sys_scope_privilege'
                        id: '0d3642835f59482cb5a6a7dfa8a5c29d'
                    }
                    'may-read-cmdb-ci': {
                        table: 'sys_scope_privilege'
                        id: 'ca0626ee97c646bbbc5c10b845369d63'
                    }
                    'may-read-cmdb-ci-computer': {
                        table: 'sys_scope_privilege'
                        id: '815e82640d6147068651a8558d04f2c3'
                    }
                    'may-read-cmdb-model': {
                        table: 'sys_scope_privilege'
                        id: '4406525f954c40b09167bc4daf6cba97'
                    }
                    'may-read-core-company': {
                        table: 'sys_scope_privilege'
                        id: '583b47a259e84410a4fb88b1b6278102'
                    }
                    'may-read-domain': {
                        table: 'sys_scope_privilege'
                        id: '9ff7acd806434562a29f14bc0573c5df'
                    }
                    'may-read-incident': {
                        table: 'sys_scope_privilege'
                        id: '2d305fe57acc482ca429c19f6cbb892d'
                    }
                    'may-read-interaction': {
                        table: 'sys_scope_privilege'
                        id: '942d93d2283849ba9637ba001cd13169'
                    }
                    'may-read-interaction-related-record': {
                        table: 'sys_scope_privilege'
                        id: '4e083cdb5a554d80b036caebe31b64d7'
                    }
                    'may-read-sys-attachment': {
                        table: 'sys_scope_privilege'
                        id: '31f3ee9829fd4718afd8011e895aa077'
                    }
                    'may-read-sys-scope': {
                        table: 'sys_scope_privilege'
                        id: 'e0f16188253a4f24a3b5b1a4b29b1bc0'
                    }
                    'may-read-sys-ui-message': {
                        table: 'sys_scope_privilege'
                        id: '73d8742b25114a159b3e0cd02531c639'
                    }
                    'may-read-sys-user': {
                        table: 'sys_scope_privilege'
                        id: '3fc28f5f85d44a288884b1ad179daded'
                    }
                    'may-read-sys-user-has-role': {
                        table: 'sys_scope_privilege'
                        id: 'e98c49abac2e47ed8ddbd8f1b9f77d7e'
                    }
                    'may-read-sysapproval-approver': {
                        table: 'sys_scope_privilege'
                        id: 'da0e055316ec41c1b3ef81d34e82731a'
                    }
                    'may-write-incident': {
                        table: 'sys_scope_privilege'
                        id: '55aa7a9343484858beff3b31c06e21cd'
                    }
                    'may-write-interaction': {
                        table: 'sys_scope_privilege'
                        id: '6d0c696bc4af4caca17ca1241cd4ab87'
                    }
                    'may-write-sysapproval-approver': {
                        table: 'sys_scope_privilege'
                        id: '55ce9733a556421c9dd4d5b941c2748f'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '51d7ae1a836f4c34b047b545c773ce68'
                    }
                    'module-administration': {
                        table: 'sys_app_module'
                        id: '69070cae2d1748eab7f432b8a920f880'
                    }
                    'module-approvals': {
                        table: 'sys_app_module'
                        id: 'b78edab54f8243279f81038d59b117af'
                    }
                    'module-configuration': {
                        table: 'sys_app_module'
                        id: '3a2b1f2c8acf49e8b5bc494ab0942697'
                    }
                    'module-core-definitions': {
                        table: 'sys_app_module'
                        id: 'b78036dcc93a45ddacaee2f8de1de419'
                    }
                    'module-core-runs': {
                        table: 'sys_app_module'
                        id: '0b5fe7f1851041d5b40081e18c730427'
                    }
                    'module-definitions': {
                        table: 'sys_app_module'
                        id: '02119fa11f774de48bae0290aa10216b'
                    }
                    'module-history': {
                        table: 'sys_app_module'
                        id: '2c618a5c3a484854870d075dc13f6940'
                    }
                    'module-incidents': {
                        table: 'sys_app_module'
                        id: '992e1fd3364643dfa3a81013077bbe7a'
                    }
                    'module-jobs': {
                        table: 'sys_app_module'
                        id: 'b68f0a97b1394dbfa625f75b1c32a702'
                    }
                    'module-logs': {
                        table: 'sys_app_module'
                        id: '88adbe219fb74018b12a3d6926a82d33'
                    }
                    'module-multi-tenant': {
                        table: 'sys_app_module'
                        id: '1678ea2c8d9d46fcbd19184b34117b6f'
                    }
                    'module-sets': {
                        table: 'sys_app_module'
                        id: '0186d521686c469fb4b0cead1bd0019e'
                    }
                    'module-setup': {
                        table: 'sys_app_module'
                        id: 'd70840ce5e0548bda832b8869f346187'
                    }
                    'module-support': {
                        table: 'sys_app_module'
                        id: '89fdaf4795e744c9950e6e617305c0db'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'b1a21c6e37884dcca5067dd74a2cbfaa'
                    }
                    'property-documentation-url': {
                        table: 'sys_properties'
                        id: '81c2111d56334fbbb0454026a42d15a1'
                    }
                    'property-experience-bands': {
                        table: 'sys_properties'
                        id: '85e2f6270c5a48aca15c5790709bed0d'
                    }
                    'property-support-url': {
                        table: 'sys_properties'
                        id: 'ec07cfde4ccf4b2d9c0aca7109ba8cea'
                    }
                    'related-definition': {
                        table: 'sys_ui_related_list'
                        id: '1c3b64f08bce4651b58c45c3ac6c6bae'
                    }
                    'related-definition-runs': {
                        table: 'sys_ui_related_list_entry'
                        id: '3ebf679fb3b548a2899f72ffdbec51e5'
                    }
                    'related-run': {
                        table: 'sys_ui_related_list'
                        id: '0a75f294363842ab83071b3b6439f96d'
                    }
                    'related-run-approvals': {
                        table: 'sys_ui_related_list_entry'
                        id: '16135fb89df8496ab4da756dfec03291'
                    }
                    'related-run-responses': {
                        table: 'sys_ui_related_list_entry'
                        id: '02fcdb10a88f474bb49941d5a48d7d4a'
                    }
                    'related-set': {
                        table: 'sys_ui_related_list'
                        id: '103363201c694351a578b552a554913a'
                    }
                    'related-set-definitions': {
                        table: 'sys_ui_related_list_entry'
                        id: '0b73878d18f743d4bfc79f976e3f108a'
                    }
                    'relationship-approvals': {
                        table: 'sys_relationship'
                        id: '3449d12d51164dd495cdef20a58e3105'
                    }
                    'rest-itsm': {
                        table: 'sys_ws_definition'
                        id: '6a8708236aa8459aa15cd450e1bcb8e8'
                    }
                    'rest-itsm-v1': {
                        table: 'sys_ws_version'
                        id: '86e3111089c4493da45029f8703c0f90'
                    }
                    'route-approval': {
                        table: 'sys_ws_operation'
                        id: '3ce06f9a7f6a4f5d9824df698d2db399'
                    }
                    'route-attach': {
                        table: 'sys_ws_operation'
                        id: '4fbc40d4c6574179a09f0c8a75091e35'
                    }
                    'route-attachments': {
                        table: 'sys_ws_operation'
                        id: '5a0155a4a25b4b30828a1f5ad11b9e06'
                    }
                    'route-cancel': {
                        table: 'sys_ws_operation'
                        id: 'c0e1ac85008d4427a9aca3efbce4dfb9'
                    }
                    'route-devices': {
                        table: 'sys_ws_operation'
                        id: '5988b84e689b406ebe0eaaa850c26156'
                    }
                    'route-entitlement': {
                        table: 'sys_ws_operation'
                        id: '7fceb23fc78b43f6b2871904d8493e90'
                    }
                    'route-experience': {
                        table: 'sys_ws_operation'
                        id: 'bc312b4aa21f4b468c9a151b44d74a94'
                    }
                    'route-instruction': {
                        table: 'sys_ws_operation'
                        id: '5d5abceb87944d25abea8cc1c59dafa8'
                    }
                    'route-instructions': {
                        table: 'sys_ws_operation'
                        id: '49eddd34cb5a4aa3bfd3171fed1444e8'
                    }
                    'route-load-more': {
                        table: 'sys_ws_operation'
                        id: 'd9c1459cf21e4a189cee885d40d8441a'
                    }
                    'route-pages': {
                        table: 'sys_ws_operation'
                        id: '27fb91e8c91141a781b5f71278a7d345'
                    }
                    'route-record': {
                        table: 'sys_ws_operation'
                        id: '2d491098dd5740c094aab4ea2e125aaa'
                    }
                    'route-responses': {
                        table: 'sys_ws_operation'
                        id: '039fdd2404714d07859babbd3fc95d60'
                    }
                    'route-retrieve': {
                        table: 'sys_ws_operation'
                        id: '53c181d6d5f24c8d8e90351fb8645f1b'
                    }
                    'route-run': {
                        table: 'sys_ws_operation'
                        id: 'd78bcaddc1684fb0a51244421e1340c3'
                    }
                    'route-runs': {
                        table: 'sys_ws_operation'
                        id: '0d678d80c44140dd93702691d6754fd8'
                    }
                    'route-start': {
                        table: 'sys_ws_operation'
                        id: 'ca8d6a002e384a3f9bf9464bc2a7741b'
                    }
                    'route-texts': {
                        table: 'sys_ws_operation'
                        id: '0f515ce860bb4931806b77c8de32b54d'
                    }
                    'rule-approval': {
                        table: 'sys_script'
                        id: 'd804b3f2b55f4656aac0dbf81166de6f'
                    }
                    'rule-configuration': {
                        table: 'sys_script'
                        id: '46156387131743998c9084b6facc909d'
                    }
                    'rule-configuration-made': {
                        table: 'sys_script'
                        id: '6cebec07cb884c31a215931cdaa98d6d'
                    }
                    'rule-configuration-shown': {
                        table: 'sys_script'
                        id: '7f177a97afd445c7a3bda935ab779189'
                    }
                    server_approvals_approvers_ts: {
                        table: 'sys_module'
                        id: '1c0fff12d1284c94bb45e3b2dff70d3c'
                    }
                    server_approvals_decide_ts: {
                        table: 'sys_module'
                        id: '4537b0b3abad4ae5b953fd13fd19d1b1'
                    }
                    server_approvals_notify_ts: {
                        table: 'sys_module'
                        id: '315af3fb28cf4eacbe0f3569928cfa7f'
                    }
                    server_approvals_rules_ts: {
                        table: 'sys_module'
                        id: '9004a01827504a11b4585feb1b7c38a8'
                    }
                    server_approvals_settle_ts: {
                        table: 'sys_module'
                        id: 'fecf0b7713014894bb36ebe8efa1c830'
                    }
                    server_approvals_store_ts: {
                        table: 'sys_module'
                        id: 'a6c2b09ec8cf4789bfbe903d9ff43f73'
                    }
                    server_approvals_summary_ts: {
                        table: 'sys_module'
                        id: 'efd8e2f345904c8a80ed3f51653af8de'
                    }
                    server_approvals_void_ts: {
                        table: 'sys_module'
                        id: 'b97c456f50234a39a1fce648c1a145a6'
                    }
                    server_attachments_attach_ts: {
                        table: 'sys_module'
                        id: 'cd77faa06ca846e7a4174acdf20e7ea0'
                    }
                    server_attachments_make_ts: {
                        table: 'sys_module'
                        id: '63a3c1e4d3e54bd2a3c45168a3e387ab'
                    }
                    server_attachments_store_ts: {
                        table: 'sys_module'
                        id: '9b721167e62841f1acf9f5d51b9826f4'
                    }
                    server_clock_ts: {
                        table: 'sys_module'
                        id: '3387c694059e44c29ebfdaf7515f3a73'
                    }
                    server_configurations_settings_ts: {
                        table: 'sys_module'
                        id: '4002bad1fa3141a48871b26eed32ef44'
                    }
                    server_configurations_store_ts: {
                        table: 'sys_module'
                        id: 'c05efe1f8d88454896cdf8c13142afe8'
                    }
                    server_contract_approval_ts: {
                        table: 'sys_module'
                        id: '8b3c4e46aad94ddbbcdfb14f5561cd29'
                    }
                    server_contract_attachment_ts: {
                        table: 'sys_module'
                        id: '7e98c06e48474852a394eb1e85eab834'
                    }
                    server_contract_calls_ts: {
                        table: 'sys_module'
                        id: 'b3ac71ae274542fc9858797fad1193af'
                    }
                    server_contract_core_ts: {
                        table: 'sys_module'
                        id: 'befa06ffb69149b2b9cf407b9cae75b9'
                    }
                    server_contract_errors_ts: {
                        table: 'sys_module'
                        id: 'a842aec8f4a54cdc8e52e8ed61ca35cf'
                    }
                    server_contract_experience_ts: {
                        table: 'sys_module'
                        id: 'b0745fe96ab344c596a7b0bc4941f2ca'
                    }
                    server_contract_parameters_ts: {
                        table: 'sys_module'
                        id: '70b0c4616c7d4aba86015e4f7c90bb21'
                    }
                    server_contract_run_ts: {
                        table: 'sys_module'
                        id: '87bc5a9fe54f4d309f183a75fce27a57'
                    }
                    server_contract_text_ts: {
                        table: 'sys_module'
                        id: '269b134b77f94d4c92bc75c44efd9778'
                    }
                    server_contract_wire_ts: {
                        table: 'sys_module'
                        id: '964c6c98d5b5476b931d70798f89ba09'
                    }
                    server_core_ts: {
                        table: 'sys_module'
                        id: '437d72b8901e4333ba9b6f19f0f6242f'
                    }
                    server_devices_list_ts: {
                        table: 'sys_module'
                        id: '6742656c548b4114b041bcbadb235db1'
                    }
                    server_devices_resolve_ts: {
                        table: 'sys_module'
                        id: 'a9caf4d016084cb5ad0ccc40c7cfcc81'
                    }
                    server_devices_store_ts: {
                        table: 'sys_module'
                        id: '49815cdd91324203a37d76dbe753ecbd'
                    }
                    server_experience_entitlement_ts: {
                        table: 'sys_module'
                        id: 'ad93ad50a03b4f11b278552ccda36383'
                    }
                    server_experience_read_ts: {
                        table: 'sys_module'
                        id: '39808964caa94644891e872927c6e19a'
                    }
                    'server_experience_run-scores_ts': {
                        table: 'sys_module'
                        id: '16229efb363d45349cc9fdf21a7f54ac'
                    }
                    server_experience_scores_ts: {
                        table: 'sys_module'
                        id: 'f8ec5c7943ba453e862608afecae46a6'
                    }
                    server_failure_ts: {
                        table: 'sys_module'
                        id: '1a9c09b2537e4991948a96779df285b9'
                    }
                    server_glide_ts: {
                        table: 'sys_module'
                        id: '016a038906a74d65b9e97563153a9a84'
                    }
                    server_instructions_retrieve_ts: {
                        table: 'sys_module'
                        id: '4b84e6c6e03b4d3b959408d65e5a9f64'
                    }
                    server_instructions_search_ts: {
                        table: 'sys_module'
                        id: '66ee0b15aa774294abb8a654125a624b'
                    }
                    server_instructions_store_ts: {
                        table: 'sys_module'
                        id: '4ac5f30aab6a477c9b233f372bedac5e'
                    }
                    server_instructions_typed_ts: {
                        table: 'sys_module'
                        id: 'a55ed6070a3a4106a718718188b66113'
                    }
                    server_instructions_values_ts: {
                        table: 'sys_module'
                        id: '3013ecef0e994fe5ad2c458d8bf3ac3d'
                    }
                    server_jobs_collect_ts: {
                        table: 'sys_module'
                        id: 'de626ef221ac45bd8b19a4fec28e9bba'
                    }
                    server_jobs_retrieve_ts: {
                        table: 'sys_module'
                        id: '742571c3b06245c798c503a49ad8b56a'
                    }
                    'server_records_start-page_ts': {
                        table: 'sys_module'
                        id: '205347cb1d0d445f8ab7aae6ca4ca4f7'
                    }
                    server_records_store_ts: {
                        table: 'sys_module'
                        id: 'e7526fbeffa94fa49bcb12ddeaa9f390'
                    }
                    server_records_support_ts: {
                        table: 'sys_module'
                        id: '05b8f50a85a64b94ad63306b3834fdbc'
                    }
                    server_responses_ask_ts: {
                        table: 'sys_module'
                        id: '3f9a77d0cf0b4cd48fd31034e464f1c4'
                    }
                    server_responses_cells_ts: {
                        table: 'sys_module'
                        id: '0652f9271536476dac01a6e2dbaa35e4'
                    }
                    'server_responses_load-more_ts': {
                        table: 'sys_module'
                        id: '202f448d15f644b8b6a7eb11aa0b4274'
                    }
                    server_responses_page_ts: {
                        table: 'sys_module'
                        id: '30f36dec31dc4277a8b7ac77e481578e'
                    }
                    'server_responses_platform-page_ts': {
                        table: 'sys_module'
                        id: 'acfcbf4de39f45fbbfdd79e1c8088c3d'
                    }
                    server_responses_store_ts: {
                        table: 'sys_module'
                        id: '4d7ad7dde3a745f98e5362a354d45873'
                    }
                    server_rest_access_ts: {
                        table: 'sys_module'
                        id: 'acfac7a27ea1471c93cea0037f79a2ab'
                    }
                    server_rest_answer_ts: {
                        table: 'sys_module'
                        id: '38a4a0e8bc5148d4a833469f505e6bc8'
                    }
                    server_rest_approvals_ts: {
                        table: 'sys_module'
                        id: 'f8bd9e9eb9e04680ac52b177de25e3d9'
                    }
                    server_rest_attachments_ts: {
                        table: 'sys_module'
                        id: 'be784282c66d46b5ae6a8dd639f9c621'
                    }
                    server_rest_body_ts: {
                        table: 'sys_module'
                        id: 'dfd79c692ede4bf58fe309256ca3539b'
                    }
                    server_rest_configurations_ts: {
                        table: 'sys_module'
                        id: '986c9c9611c84746a44551c4a7ee5292'
                    }
                    server_rest_instructions_ts: {
                        table: 'sys_module'
                        id: '496e4b63163f4efc878f5678e8e3f6c3'
                    }
                    server_rest_records_ts: {
                        table: 'sys_module'
                        id: '7c8ba2450df7471287a191961115662d'
                    }
                    server_rest_responses_ts: {
                        table: 'sys_module'
                        id: 'f98aeb58862a47dbaa27206544b188f0'
                    }
                    server_rest_runs_ts: {
                        table: 'sys_module'
                        id: 'c49da735efff4b7e8486651787da0ce2'
                    }
                    server_rest_texts_ts: {
                        table: 'sys_module'
                        id: '136096b4eabe448997c4e66f585be533'
                    }
                    server_rules_access_ts: {
                        table: 'sys_module'
                        id: '78f7e2722b35433baa41ff05d9b2cbe8'
                    }
                    'server_rules_approval-summary_ts': {
                        table: 'sys_module'
                        id: 'a8e33ab6d0c04af096a1406947c3beaf'
                    }
                    server_rules_approvals_ts: {
                        table: 'sys_module'
                        id: '5f52e4ddeb3f44afaa6fce735b3a5bff'
                    }
                    server_rules_configuration_ts: {
                        table: 'sys_module'
                        id: '110434393ec3474ea9e6f7cbada64075'
                    }
                    'server_rules_configuration-buttons_ts': {
                        table: 'sys_module'
                        id: '9c975f88441e41d7b56c969537bf88ae'
                    }
                    server_rules_scope_ts: {
                        table: 'sys_module'
                        id: 'fb625e8d79d64d6cb8274d8ef814d771'
                    }
                    server_runs_advance_ts: {
                        table: 'sys_module'
                        id: 'd65ccf4eeac842c5aa5b6266b0f72cdd'
                    }
                    server_runs_answer_ts: {
                        table: 'sys_module'
                        id: '54e76228235244d18dc62e0786c604d1'
                    }
                    server_runs_cancel_ts: {
                        table: 'sys_module'
                        id: '6df698b4ebe046c5b09560819c860dd4'
                    }
                    server_runs_claims_ts: {
                        table: 'sys_module'
                        id: '2931732aee2a4f4a838cccd307702dfa'
                    }
                    server_runs_due_ts: {
                        table: 'sys_module'
                        id: '23c53e8f0a434f0c94aced4ffac74dc4'
                    }
                    server_runs_guard_ts: {
                        table: 'sys_module'
                        id: '816ec0f0d8c348bd99b0058e429d9dc6'
                    }
                    server_runs_phase_ts: {
                        table: 'sys_module'
                        id: '111f0d8186854149ad95ed79466da69d'
                    }
                    server_runs_poll_ts: {
                        table: 'sys_module'
                        id: '2ec13ec505a94fc0858af77fb5ed20f5'
                    }
                    server_runs_send_ts: {
                        table: 'sys_module'
                        id: '3d7284fdb8584eab88aec22187f79924'
                    }
                    server_runs_start_ts: {
                        table: 'sys_module'
                        id: '88f7a4b653254065960851f1ba309fbf'
                    }
                    server_runs_store_ts: {
                        table: 'sys_module'
                        id: '44b17640b38d4047889d11ab0dad3206'
                    }
                    server_runs_stored_ts: {
                        table: 'sys_module'
                        id: 'fbe1f6ef6c9e4382be7a95e82cdd61b3'
                    }
                    server_runs_transitions_ts: {
                        table: 'sys_module'
                        id: 'f1716806a411414f828913228a0f171d'
                    }
                    server_said_ts: {
                        table: 'sys_module'
                        id: '083df6ee2b144066b093307459c615aa'
                    }
                    server_setup_page_ts: {
                        table: 'sys_module'
                        id: '762a08fccdba43c9b9a295f0ad7b51a6'
                    }
                    server_setup_store_ts: {
                        table: 'sys_module'
                        id: '874c57235d674ec7918cac9daf217b99'
                    }
                    server_setup_tasks_ts: {
                        table: 'sys_module'
                        id: '879b00b952444743accc62b578e1dccc'
                    }
                    server_texts_store_ts: {
                        table: 'sys_module'
                        id: 'f898bafbf8e84157ae8bba6a568c7426'
                    }
                    server_workbook_about_ts: {
                        table: 'sys_module'
                        id: '985eb34e52af4c6bad46c9b8de506b45'
                    }
                    server_workbook_base64_ts: {
                        table: 'sys_module'
                        id: '3689bbafd1614596a9afd22e21db2ec7'
                    }
                    server_workbook_cells_ts: {
                        table: 'sys_module'
                        id: '0b90ddcb7e214bd7bc8ef5957f620f30'
                    }
                    server_workbook_crc32_ts: {
                        table: 'sys_module'
                        id: '096c5585e3ce49ce969d17ff0623a9b9'
                    }
                    server_workbook_digest_ts: {
                        table: 'sys_module'
                        id: 'f5457be1625646e591dfe0bd7ebe88da'
                    }
                    'server_workbook_file-name_ts': {
                        table: 'sys_module'
                        id: 'dd87892214004f23ae74fe4425044032'
                    }
                    server_workbook_parts_ts: {
                        table: 'sys_module'
                        id: 'dd1f2fc685ec4105982415521e89d9cb'
                    }
                    server_workbook_sheet_ts: {
                        table: 'sys_module'
                        id: 'aff5b2b7494c4d2abdd0f8d13b637667'
                    }
                    server_workbook_workbook_ts: {
                        table: 'sys_module'
                        id: 'f128edf9f48341739c526efa1451fa48'
                    }
                    server_workbook_zip_ts: {
                        table: 'sys_module'
                        id: '640dae3ac1774019bd1c65c3ce59d0d9'
                    }
                }
                composite: [
                    {
                        table: 'sys_ui_element'
                        id: '01d167296c8542eab472d955bcd99449'
                        key: {
                            sys_ui_section: {
                                id: '0cbdfa1e9c1a4e4596c3f00c3615e819'
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
                        table: 'sys_user_role'
                        id: '025b5fc2bf4547e08afb743158d56556'
                        key: {
                            name: 'x_1e_connect.Tachyon_Admin'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '027a6d61e01549b2bfba8a5805ee72a2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_requests'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '02c8de0a410c4baea1e86686ab5f4e6b'
                        key: {
                            name: 'sysapproval_approver'
                            caption: 'Approval'
                            view: {
                                id: '02d8e80815b84ae784735f84ee8dd82e'
                                key: {
                                    name: 'x_1e_connect_approvals'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_view'
                        id: '02d8e80815b84ae784735f84ee8dd82e'
                        key: {
                            name: 'x_1e_connect_approvals'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '03725dc46fc842b4b044693238460b04'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'without_rows'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '037ec3a12ba640b99aef99d14e5c86b9'
                        key: {
                            sys_ui_action: '900949cfaf394d2b96dd89665de37a8d'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '039fda41fc4640ca809982da6a694890'
                        key: {
                            sys_ui_section: {
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        table: 'sys_security_acl_role'
                        id: '03ad64055e34441098a6bfc40c92e895'
                        key: {
                            sys_security_acl: 'eeb1cd13b2234917993e37f3063cf1e8'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '03b0852782ef454abe40594229a2db83'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '03c25508632c473ea5e7bc1200853266'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '03e5228a827f4980bd8aa85f7cdc083c'
                        key: {
                            sys_ui_form: {
                                id: '3f7eb7270568485694b9ce4cb0744989'
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
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        table: 'sys_dictionary'
                        id: '03e607af40c04b92b321da1887d5fe80'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '041bf62750a343478b27f1da64b72e86'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '04368903778d44259ce188f64f52ea17'
                        key: {
                            sys_ui_section: {
                                id: 'f58f51abda3747f8af31201522a71ffb'
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
                        table: 'sys_dictionary'
                        id: '0453fd9e7d014a54aaaae7c8b204d7f6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '0483df27d8a949f8a5d040eec882e912'
                        key: {
                            sys_ui_form: {
                                id: 'd3d78b3478e64757bcd6f104e67ee9c2'
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
                                id: '2dfae624bd894285a5fc4fcca1b7fe7c'
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
                        table: 'sys_documentation'
                        id: '048f6fe8e0024d129a49e78cc2155221'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'guard'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '050a85d8430f4507b7b7ebc1baddb51b'
                        key: {
                            sys_ui_section: {
                                id: '34e50f001fea443f912a6cfb77264017'
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
                        table: 'sys_security_acl_role'
                        id: '0522b944bd8f4c6a97901f7c62238dcb'
                        key: {
                            sys_security_acl: '7453d1c5186244b0bf66528beb440ff7'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '05b915b9bfd04aa6b1b843fd5867d7c6'
                        key: {
                            sys_ui_section: {
                                id: '7973f259e0d44321bc47486b7441eb44'
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
                        id: '05c5ea85824b4b3c9ef28d8f7393913b'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_ui_policy_action'
                        id: '0662a8f46f034a468e082d18b6676dfc'
                        key: {
                            ui_policy: {
                                id: '6a26539753fa4e0297cf24693eff1229'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Basic authentication asks for user name and password'
                                }
                            }
                            field: 'user_password'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '068c4b28ec9a4103a1aa728a8f26c24b'
                        key: {
                            sys_security_acl: 'ef3402ce793749f4a0c4921bf788277c'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '06a9a6eff7ad434c8e2b245f54652b06'
                        key: {
                            list_id: {
                                id: 'd68acb03bd79414fa202389746cedaad'
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
                        table: 'sys_ui_action_role'
                        id: '06b2e87f63da4a56b2b29daca8e5943a'
                        key: {
                            sys_ui_action: '15e464480bd2417fb4443c4baf5e6676'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '0775eb5df61b4cfdab16e227ee7e5cfe'
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
                        table: 'sys_ui_element'
                        id: '079295280173463988220110d45ca10f'
                        key: {
                            sys_ui_section: {
                                id: '02c8de0a410c4baea1e86686ab5f4e6b'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'sys_ui_element'
                        id: '079bfacf97a242f68e2f6f15141ca2bb'
                        key: {
                            sys_ui_section: {
                                id: '02c8de0a410c4baea1e86686ab5f4e6b'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        id: '07fe9c59e9904246a4a6a1886bd73637'
                        key: {
                            sys_security_acl: '06360a0640f2490aa1001b52f2c983b6'
                            sys_user_role: {
                                id: 'b9d7facb870141f6b22d15f335f4dc48'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0800a517055943738e623802b1d9c2a0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_detail'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0810c209e2b04c4fa30cb01cd1bae52c'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'search_text'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '08131dce2cf340e998a55205c4350cb6'
                        key: {
                            list_id: {
                                id: 'e2d52ab603f6495e8892438852adf7c5'
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
                        id: '0919d03475a14fff90f0ebce3044f21a'
                        key: {
                            list_id: {
                                id: 'd68acb03bd79414fa202389746cedaad'
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
                        table: 'sys_ui_element'
                        id: '092d999e5a15458d8fc8dd7fd48034b3'
                        key: {
                            sys_ui_section: {
                                id: '34e50f001fea443f912a6cfb77264017'
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
                        id: '095b682877f0418492eb74a62e869824'
                        key: {
                            sys_ui_section: {
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        table: 'sys_ui_element'
                        id: '098d1b60d9824f4eb4416bae49ca8954'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_ui_form'
                        id: '09caed15d1844920a166a26328298299'
                        key: {
                            name: 'sysapproval_approver'
                            view: {
                                id: '02d8e80815b84ae784735f84ee8dd82e'
                                key: {
                                    name: 'x_1e_connect_approvals'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0a4de917aca14ec58503ff38ad87716e'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_max'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0a6a88e44c9540109c732c102ef578a9'
                        key: {
                            name: 'x_1e_connect_configuration'
                            caption: '1E Core App Configuration'
                            view: {
                                id: '4f7a4085ee554f72839d0ef514f80148'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0a973a7d07664138857d3575a18c6ed0'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'device'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0ab58e2804484b32b35436d7441a9266'
                        key: {
                            list_id: {
                                id: '45a37034645a4c8ab1afc33e3d3cf845'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'sys_documentation'
                        id: '0b5fd1fee0d24c0b8afd9dbd39780955'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'manual_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0baf2e2768f74a879a6f24e016b93f29'
                        key: {
                            list_id: {
                                id: '55c603d89d6f4c5c9afea0c6b8f6977c'
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
                        table: 'sys_ui_list_element'
                        id: '0bc4a428ad464898a01786de47dc1f4d'
                        key: {
                            list_id: {
                                id: '8421a70c85a940ab9392e0099cc8a48e'
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
                        table: 'sys_dictionary'
                        id: '0c03857120ab4532b14ad52fdb6e38c0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_until'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0c52e4bbd69448338c7d1d64fec312fd'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'currency'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0c969ceb68794276aa1e865d7d570520'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_ui_section'
                        id: '0cbdfa1e9c1a4e4596c3f00c3615e819'
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
                        id: '0ccaea77d16849c8bcbbc74f25241635'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_status'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '0d023d12a4f0415fb8fb47005e79c94f'
                        key: {
                            role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                            contains: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0d40977b92a54af298f5e2c7bd6f42c5'
                        key: {
                            sys_ui_section: {
                                id: '7973f259e0d44321bc47486b7441eb44'
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
                        table: 'sys_security_acl_role'
                        id: '0e98a6f3b113446d96987b5f093f9e2e'
                        key: {
                            sys_security_acl: 'b2f30fd013d2471994463bdee46e17ae'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0f30207f52024cad85207d3d400a8030'
                        key: {
                            list_id: {
                                id: 'bb431d7d577840d5a10cee4ebf42cfd3'
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
                        table: 'sys_documentation'
                        id: '0f9f3ffa17e5481bb30655027be10607'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'shard_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '0fb4ce99ad9f4089af7a6ef6917586e9'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1035f2f2532444c28e9d160fd022953a'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_documentation'
                        id: '117564a492a642ee8e6ba6c88c0e6e1f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'requested_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '117594e6447f447aa419eb83959f042b'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_ui_element'
                        id: '117b06ec71da4a7fadb982dfde82dbeb'
                        key: {
                            sys_ui_section: {
                                id: '7973f259e0d44321bc47486b7441eb44'
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
                        table: 'sys_choice'
                        id: '122a641fc1cd47359cef6f99da192ef6'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                            value: 'action'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '124765bf8fa4459892d1643f12fa2243'
                        key: {
                            list_id: {
                                id: '45a37034645a4c8ab1afc33e3d3cf845'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'sys_dictionary'
                        id: '125d3c1262b74a8eab10b0a4e5f7d7c7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_minutes'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '12842181dfa24f358c7178831ba19d66'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_documentation'
                        id: '12bc43054af641ed8e9272d4e02379d9'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '12fba84ae9cb47648aa51fa99e161aa3'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_dictionary'
                        id: '13886b92253247b69658dca07d8b7733'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_until'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '14130d49cf0c4ce8adb6ac6e18920610'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '14262d520d9643ea88420ccc257e1dc8'
                        key: {
                            sys_ui_section: {
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        id: '143b742af32c41c2843056b43faebf48'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: '145d98cff96d4e15a72bfba5d7ee9209'
                        key: {
                            ui_action: '9dcbf48e05f94c7c9f4054ec1de48111'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '14698401fd9543f58d63d7698a74673d'
                        key: {
                            sys_ui_section: {
                                id: 'f58f51abda3747f8af31201522a71ffb'
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
                        table: 'sys_choice'
                        id: '14bcb64d22a645b8a2cdc52242cf0103'
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
                        id: '14f220f9b6f04a8ca3277710399b5abb'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '152d89960f7d4476be69fb6032fb207d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_poll_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '153d1acf40944cf8905643b3925a9dcb'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1643d4fd91e943a9ae286871dba79864'
                        key: {
                            sys_security_acl: '2bfe0a9720c74fd0ae8a31b01cef28ca'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '167c954c86494ec98f870ad8b5dc4959'
                        key: {
                            sys_ui_section: {
                                id: '0cbdfa1e9c1a4e4596c3f00c3615e819'
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
                        table: 'sys_documentation'
                        id: '167e6ac79e254434bcaa82329d7e019f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '16cd7b83db6d4fdeb59fd1bdf8e195c7'
                        key: {
                            sys_ui_section: {
                                id: 'f58f51abda3747f8af31201522a71ffb'
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
                        table: 'sys_ui_form'
                        id: '16d3fb40b71847758038df8078a34145'
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
                        id: '18d54eedebb0482b8063b75cd869604e'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'status_wait_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '18f83cc01c294a1da244c3c454a47dbd'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'history_keep_months'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '19ec082cb3bd455f9db3574ae386a650'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a2c7452152e4176abc0adac047447b9'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a92394aff834eea995124ca66a5c532'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        id: '1b6ed632ecc64450914855ce5ab02cc1'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_detail'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1bcd7dd3d4f241dea5dedcd15c7ea349'
                        key: {
                            sys_ui_section: {
                                id: '02c8de0a410c4baea1e86686ab5f4e6b'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'sys_security_acl_role'
                        id: '1cb9de3fd0bf4ba2a0e5e2eb870c27c4'
                        key: {
                            sys_security_acl: '62509a418f244ea6a9eac257bb397185'
                            sys_user_role: {
                                id: '8d152f6477d3426ebdb339ab80bba9b1'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1ce34a9d349441fca5a76c3d9516b5cb'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1d09bf6bb5fa44e8b6bbb23a693a331f'
                        key: {
                            sys_security_acl: '62509a418f244ea6a9eac257bb397185'
                            sys_user_role: {
                                id: '8009f7601b6e4dd8a9e24dea0ad02644'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1d16a9f990e246da84d398f3f484217b'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieved_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1da64ba0782e4d44b5f529ec356450ed'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1dd698868611406589ef7bfaa5c8bcc8'
                        key: {
                            list_id: {
                                id: '8421a70c85a940ab9392e0099cc8a48e'
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
                        table: 'sys_ui_element'
                        id: '1e4dc714c47949719db5bc36368dbd0f'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_ui_element'
                        id: '1e7a4a4e17b644daa04988433c18492b'
                        key: {
                            sys_ui_section: {
                                id: '2dfae624bd894285a5fc4fcca1b7fe7c'
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
                        table: 'sys_dictionary'
                        id: '1f64506a96e24d6b9365c920ba0b410a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'configuration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2039555f51574e92a1f709c570e0af73'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2051f2c3257d4927b4d30d680ad42c2a'
                        key: {
                            sys_security_acl: '27792b5aee8c4bfc95f2e62d148df3d2'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2057a25dfad44c0690b95c3664e5d68a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '20e355179f0b4c32bd4d7b2aa70ba844'
                        key: {
                            sys_ui_section: {
                                id: '2dfae624bd894285a5fc4fcca1b7fe7c'
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
                        table: 'sys_ui_element'
                        id: '2102737d114e4f7aaca6ad802efc4ae6'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        table: 'sys_ui_list_element'
                        id: '213955969efe476fb742931c67f83012'
                        key: {
                            list_id: {
                                id: '55c603d89d6f4c5c9afea0c6b8f6977c'
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
                        table: 'sys_dictionary'
                        id: '21ce02f03d8648aa925c62f3228b9a8e'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'configuration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '22486b80b26f4f879635e3179931201d'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_min'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '229fe2db63ff4513a15c4906480aaa5e'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '22eb27b1d439420dbddf82a80d674d89'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_documentation'
                        id: '232b027f6b1a4435917297371ffdbd29'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'platform_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '23f8817550e748bfbd1eef9f71440fe9'
                        key: {
                            list_id: {
                                id: 'b5908a33656046c1b5dd37e5d7a38f2e'
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
                        table: 'sys_dictionary'
                        id: '242352a4ee0140c9aaded9e4a8302462'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '244fb83c3f9244c2bb4ddd04229e5864'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        id: '2456d1a495e0433a8c16a9dd90b47d1c'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'application'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '24c49ffa2f484402a1860da9d1d98896'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'configuration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '25e00b9ef46747aebd88206e150423c3'
                        key: {
                            sys_security_acl: 'be2311d2159f44c9938543ad81a209c7'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '26711b519f664730a11453b8525bee2e'
                        key: {
                            sys_ui_action: '900949cfaf394d2b96dd89665de37a8d'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '271c094a65c240009f8466fa958f5e37'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        id: '273c0ca13b6e44f7b2da77fbb4ebc54e'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'columns'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '277e3f980f5647d181d259fa6f70d28e'
                        key: {
                            sys_security_acl: '59ab7f7ff101441e94dc728d020aee1e'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '278834d7a30a48caac61341ff1d3eb8c'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'runs'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '27df53e0b3c84830b50703a85ca25a88'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        id: '282dc3276d1c4927b4a66fda9fe9945f'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '284411b9315d49e3a848d535a1f7b879'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '284f90ccc24f489c9abe3ab4e013be52'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '28f6d9f5bb0c4763a1f6bfbdebd752ff'
                        key: {
                            sys_ui_section: {
                                id: 'd0ee047b0f92408c9dcd8dc76ee366d3'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_ui_element'
                        id: '291f19780b3f4370866d8b4157151295'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        id: '299db3fba2954149bd4e3fe409ba1eb0'
                        key: {
                            sys_ui_section: {
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        table: 'sys_ui_element'
                        id: '29d7119f80684bf89f738e7a1bd45105'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_documentation'
                        id: '2ad1647a0efe45b69ec0edf99eb714eb'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_subcategory'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2b7792a5724949dab03fd0c610b4051d'
                        key: {
                            sys_security_acl: 'd7ecef3f030548dd8be9b16c5f8ebb0c'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b7cce8fd65a480aa2b283de0e46b264'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_documentation'
                        id: '2bc1cba98a234bdead196be97c83d39f'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sequence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2be2aa979b2647c58167ff41d00aa9bc'
                        key: {
                            sys_security_acl: '122be22e4113423c9d49026c412fca7e'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2bfc1f3ee3dd43f6aa9c223d040d3cf2'
                        key: {
                            list_id: {
                                id: '45a37034645a4c8ab1afc33e3d3cf845'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'sys_ui_list_element'
                        id: '2c0be8013e8c43d4b42cb141f5b08008'
                        key: {
                            list_id: {
                                id: '8421a70c85a940ab9392e0099cc8a48e'
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
                        table: 'sys_security_acl_role'
                        id: '2c4c127bcbb64e848c6200af45a48c03'
                        key: {
                            sys_security_acl: '0155a192982b454ba0b1b77bf470da14'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2c6840467cbd45a8aeea9984b7baf41b'
                        key: {
                            sys_ui_section: {
                                id: '7973f259e0d44321bc47486b7441eb44'
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
                        table: 'sys_ui_element'
                        id: '2c84a9f7df4d4a09b54f24111235f3fc'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_ui_section'
                        id: '2c871704281f4f49ac660195c3e2e68b'
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
                        table: 'sys_choice_set'
                        id: '2cff2fa334a64b6c99fed37f6ceafd05'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2d1406b30386467686e5db89fbc96dbf'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'day'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_dictionary'
                        id: '2d6aa86ec15e4cb5b26f74619f117824'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'done_looks'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2da415e9305349778295969927bc9d51'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_min'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2defa890d9124541b8e0aafc7c7bb123'
                        key: {
                            ui_policy: {
                                id: 'e0a95c07946549419fa679ed0f2f826e'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Modern Authentication asks for its own fields'
                                }
                            }
                            field: 'jwt_provider'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2df0ec37a08441969b381aa845207345'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        table: 'sys_ui_section'
                        id: '2dfae624bd894285a5fc4fcca1b7fe7c'
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
                        table: 'sys_ui_element'
                        id: '2e09109ec8e44b83b52ebe4a233032d2'
                        key: {
                            sys_ui_section: {
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        table: 'sys_ui_form_section'
                        id: '2eb288ba09d649559e0314f336c51115'
                        key: {
                            sys_ui_form: {
                                id: 'ad61ccecc5764893ab861047e8eb5d31'
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
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_dictionary'
                        id: '2eb3044ccbbc49e8b8afc96bdb4a674b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_poll_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2eb5bb25aa91469389e1832b40e2d698'
                        key: {
                            sys_ui_section: {
                                id: '2dfae624bd894285a5fc4fcca1b7fe7c'
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
                        table: 'sys_ui_element'
                        id: '2f0d6f4efd924d16adcce7bdb46bcbad'
                        key: {
                            sys_ui_section: {
                                id: 'f58f51abda3747f8af31201522a71ffb'
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
                        id: '2f3e45877efb4c1baff55c7c0d7b8f9d'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '2f623ffe9ccc40759d10d66b66aa7672'
                        key: {
                            sys_ui_action: 'e459154517064d04bfb3f319ab57f42f'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '2f642331097f4fcebf56caa6bf7a4da7'
                        key: {
                            sys_ui_form: {
                                id: 'd3d78b3478e64757bcd6f104e67ee9c2'
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
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_dictionary'
                        id: '2f6c9e5dff404a5aaa27993780057bc6'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'instruction_set'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2fdde4d932874aaab159d4c2d8dec3e9'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'configuration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '30ebcf61f12a4b8ab3ccf5574dcc7e5e'
                        key: {
                            sys_ui_form: {
                                id: '16d3fb40b71847758038df8078a34145'
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
                                id: '34e50f001fea443f912a6cfb77264017'
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
                        table: 'sys_documentation'
                        id: '312a0d35874840389fdf7981d89b7b37'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3167f5a4b5bd4676b5dcb617912c408a'
                        key: {
                            sys_security_acl: '3d4b636a2332408cb5ba013bb94a83d7'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31f0b05153f24ac0b1a9b792cb4889d9'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3207f8b24bb74d33838a7b19bc877092'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_ui_list_element'
                        id: '32234f5b4ccb4f0c966ebb48d018d1f9'
                        key: {
                            list_id: {
                                id: 'bb431d7d577840d5a10cee4ebf42cfd3'
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
                        id: '327916bfe89247cb9ed894e9e2321aec'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_keep_days'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '32a3a98de5bc496ea5bef88faea747d5'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'amount'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '32ad581313ca4497ad06ece2474960e9'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_choice_set'
                        id: '33d8534cf37c462fbf29e1f29450a655'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '340778d225c947418892e7d54f2c054f'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        id: '3476c69b6dad41179d9c6ada8c1c10a6'
                        key: {
                            sys_ui_section: {
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        table: 'sys_ui_section'
                        id: '34e50f001fea443f912a6cfb77264017'
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
                        table: 'sys_ui_list_element'
                        id: '354037395622486198058bfb2ae1aa8a'
                        key: {
                            list_id: {
                                id: 'd68acb03bd79414fa202389746cedaad'
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
                        table: 'sys_ui_section'
                        id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        id: '35ec3d73e33f4bfd87353c403bb19dd7'
                        key: {
                            sys_ui_section: {
                                id: '7973f259e0d44321bc47486b7441eb44'
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
                        table: 'sys_choice'
                        id: '36ceaa3d09554cd7ad19c09a4d7b24c6'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            value: 'macos'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '36e0457011d847e7950b3f58bb23f674'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        table: 'sys_ui_section'
                        id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_ui_policy_action'
                        id: '3810131e237545aea9f3ec884e0e2d99'
                        key: {
                            ui_policy: {
                                id: '6a26539753fa4e0297cf24693eff1229'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Basic authentication asks for user name and password'
                                }
                            }
                            field: 'user_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '38294a7e63b64e2ba2f5f0d9bea8ee9f'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'readable_payload'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '388c05d48e764716a3c57be425cb7b1a'
                        key: {
                            name: 'x_1e_connect_run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '389d6b5d935e4459a1becb7859ea0535'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'found'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38a5f9b94d4a4d44aa6a38fc73e78ed8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3948f50666cd4b059188ca5ab15ebbe6'
                        key: {
                            list_id: {
                                id: '45a37034645a4c8ab1afc33e3d3cf845'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        id: '39602b6989bd49d480ce9ede24431bb4'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '399867c3e86b4bbabb7a5d7047b1d581'
                        key: {
                            list_id: {
                                id: '9e01df5eaa1548f08fdda287d3bcf4bf'
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
                        table: 'sys_documentation'
                        id: '3a075f75d5e543ac9f449518214faf0e'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'agent_cost_per_hour'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '3a1d137308ed4b4c8d368f526cd3712e'
                        key: {
                            sys_ui_form: {
                                id: '09caed15d1844920a166a26328298299'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '02c8de0a410c4baea1e86686ab5f4e6b'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'sys_security_acl_role'
                        id: '3a243d119ed54c86835c1e4a533c320f'
                        key: {
                            sys_security_acl: 'd52f5d57b21d4319965c562830f65c54'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3a25085ed706470db9f1d6018c8ea2a7'
                        key: {
                            sys_security_acl: 'db0b431751414bf8a4cd0bd6931d0d90'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3a6cd6e25b7e4b38b25d0edc7aa94bb3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_file'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3aac32a562824c7aaa32bf0f72bfabbc'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_documentation'
                        id: '3afa9c7429074fa9901733d3ebffe1ee'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_batch_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b232409adda4edb8905baddfd82cd4a'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        table: 'sys_choice'
                        id: '3b2b24f0e42c4012bcbc0133c8a56b73'
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
                        id: '3b8b1dd603ab42c99085e84732147314'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'application'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3ba97b3fbb274f34886e46148467a867'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        id: '3be3975109ad40c2b1c6247e8d040662'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_index'
                        id: '3c79dd3740a14b94803518af02e7c771'
                        key: {
                            logical_table_name: 'x_1e_connect_response'
                            col_name_string: 'run,sequence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3ca75cb31ba24a82b021e56c62774605'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_until'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3cafc07b733248709f1128f3041d05a9'
                        key: {
                            sys_security_acl: '8e5e8294b42c48ff9bd1b65dd923d738'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3cbfce05226d41088301615765369363'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'outstanding'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '3d0fbd412ae34f078f3fb66a7b7c83c7'
                        key: {
                            sys_ui_action: '9dcbf48e05f94c7c9f4054ec1de48111'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3d49689ba93c49ffa898b2086a637dd1'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'without_rows'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3df10ff93e514ff8a059254fed7de434'
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
                        table: 'sys_dictionary'
                        id: '3e0fec493b7a4bc6a736fe037c69ea74'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'average_seconds'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e2706dfd77344ef8a1df0685b21be51'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3e800c2ccc4644a3b2fdc74a95c2d12c'
                        key: {
                            list_id: {
                                id: '9e01df5eaa1548f08fdda287d3bcf4bf'
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
                        id: '3e814ad88251436792919ad64ebc45cb'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3eaaa5b2741746408cb316ccdb2c9fd4'
                        key: {
                            sys_ui_section: {
                                id: '2dfae624bd894285a5fc4fcca1b7fe7c'
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
                        table: 'ua_table_licensing_config'
                        id: '3f28ad24c37e48d182faf1d912bbfef9'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f32673b85af44c38a320c313246307f'
                        key: {
                            sys_ui_section: {
                                id: 'f58f51abda3747f8af31201522a71ffb'
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
                        table: 'sys_ui_element'
                        id: '3f7335a334ed4e0dada1aa7070a6e380'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        table: 'sys_ui_form'
                        id: '3f7eb7270568485694b9ce4cb0744989'
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
                        id: '3fc7b0ca871b44e5a7e27e63928545ef'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        id: '4026e958a5b649f48bf45867d73cbca6'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        table: 'sys_ui_list_element'
                        id: '40494c5980ec4e7cb5251d7c340338ce'
                        key: {
                            list_id: {
                                id: 'd68acb03bd79414fa202389746cedaad'
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
                        table: 'sys_documentation'
                        id: '4117d16f839d45ef805989a7b93deaab'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_args'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '41ac8c66397844049584e406f31dc620'
                        key: {
                            list_id: {
                                id: 'e2d52ab603f6495e8892438852adf7c5'
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
                        id: '41bf37b13d0e4968a0dd5ad8c870a9bb'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'presets'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '422f27088ae04fa0adbb78c02b486cf2'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'only_successful'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4356412e496145c19a72c0cf40a9c9de'
                        key: {
                            sys_security_acl: '597f6aab78654459a5edae1822abe06b'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '435b9e0f50ae4b7db981ae6f87ac2c57'
                        key: {
                            sys_security_acl: '2dd2e64db64045eb80b2d9a23c168acc'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4481fc96575840a49969c9b94006a40b'
                        key: {
                            sys_security_acl: '06360a0640f2490aa1001b52f2c983b6'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '44a5adb0da9a4f60b2c8a922d5e08ea9'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'target_device_field'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '44b75d1fe29f491189d3c5d1e77c5358'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '50'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '45392d6b761941c393181df030f6915d'
                        key: {
                            sys_security_acl: '1e1465f155154e2aadd21aaa22031f9a'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '45a37034645a4c8ab1afc33e3d3cf845'
                        key: {
                            name: 'sysapproval_approver'
                            view: {
                                id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        id: '4647b2fd774a432895502b6152eef05b'
                        key: {
                            sys_ui_section: {
                                id: '8a22682589b44d7e90c35312df7f4da4'
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
                        table: 'sys_dictionary'
                        id: '470e13208b2d49c0bfa763f8f0f19933'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'retrieved_at'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '483c6ded4fab4e41850b0cf58cf4adb1'
                        key: {
                            name: 'x_1e_connect_response'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '48d47849bbdd4bccb97752213b2df8d5'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '48e0a831e7ff4423bcbf13155ee76482'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_cost_per_hour'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '494bd01afe2b418db4f8fe7cdf6c19e3'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'keep_answers_minutes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '49ac44d22a8647dfa3c13cd27705a19c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'parameters'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4a00bf0d78214ffe883cf4ebd6cdcc19'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'amount'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4a0becbba0c247bcbe17ff86ff2f0f26'
                        key: {
                            list_id: {
                                id: 'acf11ec572214954b8653dd2fc8a21fa'
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
                        id: '4a1c25412b8448e5966308a96a081047'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'currency'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4a441d22ed9b462ebe3ecd97962396ff'
                        key: {
                            sys_security_acl: '7765b686dec64f57a15e157c81174d0a'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4a4c0166250e4339954be3419020906a'
                        key: {
                            sys_security_acl: '0e7cc565bfd94e05829686cfd09514d4'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4a94ad96ce144731935c704da31e8243'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4b3606be2dfd4896a49ca2911a58e6c3'
                        key: {
                            sys_security_acl: '0e7cc565bfd94e05829686cfd09514d4'
                            sys_user_role: {
                                id: '8d152f6477d3426ebdb339ab80bba9b1'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4b7b30b6caad4f59a9425e3707f25ffd'
                        key: {
                            ui_policy: {
                                id: 'e0a95c07946549419fa679ed0f2f826e'
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
                        id: '4c86abb86e734a259ae5572d5e6aebfa'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score_read_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4ca344c3981c4cd5b495ba3a483c8372'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4ce06d7ee510473c8e5c04603df118c6'
                        key: {
                            sys_ui_form: {
                                id: '3f7eb7270568485694b9ce4cb0744989'
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
                                id: '8a22682589b44d7e90c35312df7f4da4'
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
                        id: '4cf83ad685d54df19d57e258bb80a3c6'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d2f084dec5e459b81222ee6604a3c40'
                        key: {
                            sys_ui_section: {
                                id: 'fd14785bdc8543e6860760ddfa224eec'
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
                        table: 'sys_security_acl_role'
                        id: '4d3e4ed88ba54700a508507fa142f47a'
                        key: {
                            sys_security_acl: '3bc21b18425443dc99ef512c53db60a0'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '4d7220c28bcd4ad59539748c6a4ccda4'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4db89abbb2b94bd7a1bca62a1a3aee16'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'instruction_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4e33d111ec924b3da01c1bbc21b700da'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4eb033ef8cf34c9cb50010301f9de247'
                        key: {
                            sys_ui_section: {
                                id: '7973f259e0d44321bc47486b7441eb44'
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
                        id: '4ff50982b56b467d8b853734a5e09e0f'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '501fc7f564134246b92fdbaa083c11bf'
                        key: {
                            sys_security_acl: '886ef4ef27b344b8b90b11774e1ea76f'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '509558045a6348c9ac0822bd7b5d42d4'
                        key: {
                            sys_security_acl: '0e7cc565bfd94e05829686cfd09514d4'
                            sys_user_role: {
                                id: 'b9d7facb870141f6b22d15f335f4dc48'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '50f2571188e2404a93567554faf6a697'
                        key: {
                            sys_ui_section: {
                                id: '0cbdfa1e9c1a4e4596c3f00c3615e819'
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
                        table: 'sys_ui_element'
                        id: '5131f5216251448c83ba69c6b6750616'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        table: 'sys_ui_list_element'
                        id: '514698e576454edda36d94b793d535de'
                        key: {
                            list_id: {
                                id: 'e2d52ab603f6495e8892438852adf7c5'
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
                        id: '521ea0e4ed6843f4ae4defbf3e4565f9'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '52faa903fcdf4638aec9f1d14097a4e7'
                        key: {
                            endpoint: 'x_1e_connect_troubleshooting.do'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5349e68999dc406793b52a69803326c2'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'version'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '53c2c007e140485880d60e6eccd17b5f'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'cells'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5403199e0a0b499290244c4c4b94f63e'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_cost_per_hour'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '54247e3c1ffa4124948849ba90b20715'
                        key: {
                            sys_security_acl: '0155a192982b454ba0b1b77bf470da14'
                            sys_user_role: {
                                id: '8d152f6477d3426ebdb339ab80bba9b1'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '54bcd4e258cc4309b179794330afa12a'
                        key: {
                            logical_table_name: 'x_1e_connect_instruction_definition'
                            col_name_string: 'configuration,name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5508b262418c4a74b70a2dcc64ff4c39'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '556d6e18365a46f2a80864200c1655b9'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'label'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '55c603d89d6f4c5c9afea0c6b8f6977c'
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
                        id: '56126891d4f94dcab318d070f75bb460'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_dictionary'
                        id: '568bf4b5aac647208b509e05451ee709'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'enable_approval'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '56a0b2745f164a3ca36036db0c6b68d0'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '56a487c906ba43ffb6f5a86ccdba374c'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'cells'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5795df88731a445f89ca5507fd0f0b0c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'finished'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '579736712c0c46e9bf0cf7e7be9e3cb1'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '57ba275d3b4d431a9d9493bc4fb8e2a5'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '58afebfe489b49c4b590d035228adcc6'
                        key: {
                            sys_ui_section: {
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        table: 'sys_dictionary'
                        id: '58b7166dc4054cc7a55a2f722f417d3b'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '59a2c614c4664ed6a82c989d5e51eeb5'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        id: '5a34118a040a49bda75f0c7760d20d95'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5aa027462ba746b58f60b0d224e768b9'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'record_table,record_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5bb7239f7bcd45f49c166cc01772ab91'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5ca3614dce974e9a946f14bd33f4fec2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5ccf201ee4a64ee6b679c1e8199afd6e'
                        key: {
                            sys_ui_section: {
                                id: 'd0ee047b0f92408c9dcd8dc76ee366d3'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_ui_element'
                        id: '5ce66d5ebc7246a5984112bc6b9884d8'
                        key: {
                            sys_ui_section: {
                                id: '2dfae624bd894285a5fc4fcca1b7fe7c'
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
                        id: '5e8a53b4a4d843d0b63217ce4ba3fd09'
                        key: {
                            sys_ui_section: {
                                id: 'aac08b6b40714d559f3f69c55fc532d8'
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
                        table: 'sys_ui_element'
                        id: '5efea57d50ed414187a26e39b4d35e6d'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_documentation'
                        id: '5f075242f65646698ab34ca63ab55b7f'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'runs_counted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5f3729815ac0478e9560e9b71c71d5fb'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_dictionary'
                        id: '5f4be8d6b1f44608b5ce7f3e0d8efd06'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5ff0eed7cdba4a8a943ed7c58a71de4b'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_ui_page'
                        id: '5ff8fde941d64ee28a32690e28474d04'
                        key: {
                            endpoint: 'x_1e_connect_form_item.do'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '604e17f627b04ae18ab1ff9d64003c0c'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6085c9ca1e05407cb692cbef18c28f25'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_min'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '6092d5790f194f97bea163db55491e02'
                        key: {
                            name: 'x_1e_connect.Tachyon_User'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '60e5e09b12b54c17912e8ee91476b008'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'columns'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '61254487d63e4c7e874ef924f5ec457a'
                        key: {
                            sys_security_acl: 'b06b491c66934fff9ee7e9ee6a40ccf5'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '618172d5de0c4e5ea0096b94e90eaf05'
                        key: {
                            sys_ui_section: {
                                id: '02c8de0a410c4baea1e86686ab5f4e6b'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'ua_table_licensing_config'
                        id: '61f15bfe03a048feb37240171162b529'
                        key: {
                            name: 'x_1e_connect_claim'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '61f2cbcad7674e2b92feb6362b7c14d6'
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
                        id: '6208bd174e254c5f801332a3a3da578c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_message'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '62ee69cf802f4d2abaf52ed1db842d08'
                        key: {
                            list_id: {
                                id: 'd68acb03bd79414fa202389746cedaad'
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
                        table: 'sys_ui_list_element'
                        id: '634f6c4b2a034ac7a980dadbee19b093'
                        key: {
                            list_id: {
                                id: 'bb431d7d577840d5a10cee4ebf42cfd3'
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
                        table: 'sys_ui_element'
                        id: '635a9411e0ef4c31959438990aa750c9'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_documentation'
                        id: '642e9b91368446169c53e87ca78ef957'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'application'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '644e040b4eb84244884777e1f38883a0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'unconfirmed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '64603828cb45425383906446f26eec02'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        id: '653d906c6d0246eebe26c585b5ae8859'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6565adfb1b924db88bf5754d9b626e2f'
                        key: {
                            sys_security_acl: 'b5bec00ac8864c58a86af01a62a76a78'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6581026c3b004d2b9805da761c4ee304'
                        key: {
                            sys_security_acl: '7036941106b54e22b4a4106e018572a5'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '65d1ebf6f6aa402da9b70d36e7a0f036'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '66aa5c519a364d6ca5a9ccdbe71dca71'
                        key: {
                            list_id: {
                                id: 'acf11ec572214954b8653dd2fc8a21fa'
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
                        table: 'sys_ui_action_role'
                        id: '67744f61be0543629073946770c07a3f'
                        key: {
                            sys_ui_action: '91d754889d5149a1831163c81c7c2307'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '67a091028d544bf9a8323e937cf9dab0'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '67b3501147f94df3951804ec11a9d874'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_documentation'
                        id: '68f16b28177e45078ff42636a70f9fb7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6923cc8052604b569e083df312923e10'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '696a1e0bd071410fb225566336bf3938'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '69976579797b49d3bf7dc5f1af34c9e7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6a1dca619af24cf198d2ca7f7a6245e5'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_ui_policy'
                        id: '6a26539753fa4e0297cf24693eff1229'
                        key: {
                            table: 'x_1e_connect_configuration'
                            short_description: 'Basic authentication asks for user name and password'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6b83b54f35934a599fd91053b0f5b19b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            value: 'question'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6bab7c8e669344e5b15797225fc4f472'
                        key: {
                            list_id: {
                                id: 'bb431d7d577840d5a10cee4ebf42cfd3'
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
                        table: 'sys_ui_element'
                        id: '6bd7a322815a484b841b2096b344cf5f'
                        key: {
                            sys_ui_section: {
                                id: '7973f259e0d44321bc47486b7441eb44'
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
                        table: 'sys_dictionary'
                        id: '6c8c0abd45b44bca9fb090057edeac83'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'retrieved_at'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '6ce645a0eb404c9b8a1ca9a157f6609f'
                        key: {
                            sys_ui_action: '91d754889d5149a1831163c81c7c2307'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '6d25191ea7be4cd0ab9e4aa245747fea'
                        key: {
                            sys_ui_action: 'e459154517064d04bfb3f319ab57f42f'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d255c5c71a548ac85c40329c40f3f86'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'currency'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6d66482ff7214d039a99d27bfeaa4c57'
                        key: {
                            list_id: {
                                id: '0775eb5df61b4cfdab16e227ee7e5cfe'
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
                        id: '6e5a88991166422fbd2b23b34be628d2'
                        key: {
                            sys_ui_form: {
                                id: 'd6a96de55200427398412cf98422cb61'
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
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        id: '6e7ba16c79c546b0aeaf3db9bcda4d74'
                        key: {
                            sys_security_acl: '0036c735cfa34afb8c4e6e38b07364f0'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6ed40ae50a0a424d9b0c74c22d33a55a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6f2296f29f084bbd8e2671c245668f8e'
                        key: {
                            list_id: {
                                id: 'acf11ec572214954b8653dd2fc8a21fa'
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
                        table: 'sys_dictionary'
                        id: '6f22e486ac2b4189914475dd81169a5e'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6f2a4e1103d241f0a3a80aaec6d054c7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6f46b8be279b48c3a38cc34730a29077'
                        key: {
                            sys_ui_section: {
                                id: '02c8de0a410c4baea1e86686ab5f4e6b'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        id: '6fb6fe19822944669b6cf4decd13d351'
                        key: {
                            list_id: {
                                id: 'b5908a33656046c1b5dd37e5d7a38f2e'
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
                        id: '6fd8070a7cd94b73a6f3eece01139004'
                        key: {
                            sys_ui_section: {
                                id: '0cbdfa1e9c1a4e4596c3f00c3615e819'
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
                        id: '7027541b44074f44bd4b8fe5fd5a3d99'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'instruction_set'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '708cf969d4bf406c98f60c6ae1c4829f'
                        key: {
                            sys_security_acl: 'f67435e55daa4f9c901fd347ef83f696'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '716f42c896294bd19e55ad806257a957'
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
                        id: '725d29efa9774fc38b95f522716dda5e'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '727073d5055b4ea1a1aebb2736136ab8'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '72c901fa07504572ada759c25d597099'
                        key: {
                            list_id: {
                                id: 'b5908a33656046c1b5dd37e5d7a38f2e'
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
                        table: 'sys_security_acl_role'
                        id: '72f0cbbe2c5d4f79b7a3c7a41bc17bf7'
                        key: {
                            sys_security_acl: 'e542b7d783d94e55ba7d4f5a58f392e9'
                            sys_user_role: {
                                id: '8d152f6477d3426ebdb339ab80bba9b1'
                                key: {
                                    name: 'x_1e_core_connect.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7312153f99604582860c812e237dadba'
                        key: {
                            list_id: {
                                id: 'b5908a33656046c1b5dd37e5d7a38f2e'
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
                        table: 'sys_ui_form_section'
                        id: '734c7cd274db46268d1272adadd1c0f2'
                        key: {
                            sys_ui_form: {
                                id: 'd6a96de55200427398412cf98422cb61'
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
                                id: '7973f259e0d44321bc47486b7441eb44'
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
                        id: '73a2501fdbda451491ccef963d274089'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_dictionary'
                        id: '74fddc2d895540c49b4ff555e7690d25'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_item'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: '7534a9db6eda4dbbb68dfe2947816edc'
                        key: {
                            ui_action: '1a14cdfed90a4111b49ac5f2c0c0cf38'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '75947837874a46319ac4abe73737a594'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '760e389e69fd47c2924c1e70e48749d8'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_index'
                        id: '7674871112e44ea2bf908a141cfd8ab3'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'attach_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '76c2ddd88ceb4732bddddc89af9148a3'
                        key: {
                            sys_ui_section: {
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        id: '76e0c90d36c54f3f8afdf9dd27c014b4'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '771ac35fe1be4b0680f9c9f8fa07fbf8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '77304af564834e938f788e305193fe77'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'readable_payload'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '774b54e4f06a4c29b78abf02f4319eb1'
                        key: {
                            list_id: {
                                id: 'bb431d7d577840d5a10cee4ebf42cfd3'
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
                        table: 'sys_ui_element'
                        id: '776627f84aec4b0a8f0980592b63a242'
                        key: {
                            sys_ui_section: {
                                id: 'fd14785bdc8543e6860760ddfa224eec'
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
                        table: 'sys_index'
                        id: '77ae98c4a9aa42de9dea640775374d65'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'guard'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '77b7862b75544e848da5985bd18891a7'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '78012889877a4a428c5440522a077d8f'
                        key: {
                            endpoint: 'x_1e_connect_support.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7809e70bc7324e8db908ec6120490467'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '78c2791eb2b84f6b9e74375dfbbfca99'
                        key: {
                            sys_ui_section: {
                                id: '8a22682589b44d7e90c35312df7f4da4'
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
                        table: 'sys_documentation'
                        id: '792af57db5ef4a43b9203ba87134300c'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '7973f259e0d44321bc47486b7441eb44'
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
                        table: 'sys_ui_element'
                        id: '799fdd65b6004cdfacef4bb09dc9a2b0'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_security_acl_role'
                        id: '79c36ccc2be74c3fb8a04c26b4a12623'
                        key: {
                            sys_security_acl: '3266f8a97bf34631bdbe6d967b182ada'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7a47a68253cc43f3b17dd4efcfb547d3'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7a49cf2b55744321a4b15f4431d1e9fd'
                        key: {
                            list_id: {
                                id: 'b5908a33656046c1b5dd37e5d7a38f2e'
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
                        table: 'sys_ui_element'
                        id: '7a5688abeaa34460903ec03510d921e6'
                        key: {
                            sys_ui_section: {
                                id: '34e50f001fea443f912a6cfb77264017'
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
                        table: 'sys_dictionary'
                        id: '7a57d90f3fbc49b3b0645627958c337a'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_batch_size'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7b1c4c15a5db490f840d3678f723aa06'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'enable_approval'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7b8e8d8764664af0b64569d01e445ae0'
                        key: {
                            sys_ui_form: {
                                id: 'd3d78b3478e64757bcd6f104e67ee9c2'
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
                                id: 'fd14785bdc8543e6860760ddfa224eec'
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
                        id: '7be89f37cbea4c9ba9190004799b4947'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7c17a6f92a7b4bbc829fff4396e1f241'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'stored'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7c2f9245815a49798c4f43657416ed44'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7c41dc39cdea4615821920c0546ecdb2'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_db_object'
                        id: '7c6ac9c9232a421aa8755edfaa146e29'
                        key: {
                            name: 'x_1e_connect_configuration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7ca8d8a41b9543d78b3c13c456085dac'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_min'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7caba5ece512455ebfcf221ca3fc27f8'
                        key: {
                            sys_security_acl: 'db0b431751414bf8a4cd0bd6931d0d90'
                            sys_user_role: {
                                id: 'b9d7facb870141f6b22d15f335f4dc48'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        id: '7ce1f328d3924d5b91026fdd21313ea9'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7d77143162814193825f45e2b1b38fd7'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7dcd56c6cf734c03b2f9f289e9e3cde8'
                        key: {
                            list_id: {
                                id: '45a37034645a4c8ab1afc33e3d3cf845'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'sys_security_acl_role'
                        id: '7df16f645f384b71addb3660a4c61b6f'
                        key: {
                            sys_security_acl: '87902a9a82a24ceba6edb02939af621d'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7e563d7ddf594e0086197ad3553e54b0'
                        key: {
                            sys_security_acl: '8ca121e7a3c34c90b473df654b2235d8'
                            sys_user_role: {
                                id: '8009f7601b6e4dd8a9e24dea0ad02644'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7ed3efb7249141e88e4de1d0d425015a'
                        key: {
                            sys_ui_section: {
                                id: 'fd14785bdc8543e6860760ddfa224eec'
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
                        table: 'sys_dictionary'
                        id: '7fd163d9ddc44869a68ffe205bdcdab1'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '803c4abcb5314bbca563fb6447ffccac'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '80bb9ad196ac4153aa588298a815aa56'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'received'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '80fc90356f1c4f00a6e28485d0e6027f'
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
                        id: '8100642681e143b3bcae677a52da3fbc'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '815773ab47bf4b809c08c7803185a459'
                        key: {
                            role: {
                                id: 'b9d7facb870141f6b22d15f335f4dc48'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                            contains: {
                                id: '08b9120bdee14a1492781f7df0f0b84d'
                                key: {
                                    name: 'x_1E_core_connect.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '822a5d329a3846c992feccf05339efd9'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8292568e0e744fcb9bb5710e9b43fbe0'
                        key: {
                            sys_ui_section: {
                                id: 'd0ee047b0f92408c9dcd8dc76ee366d3'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        id: '82942ac7c6874e0f981ef216e7e12efc'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'runs_counted'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '831c54d493654d18a2370eaaa7075a9f'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_dictionary'
                        id: '836927abb31a4b74b3acf660607bf74c'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '83a42d09d6b9403cbff91f80a6aef3e1'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'columns'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '83c9fe4b2e3143d59c787d8e15fec7a9'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '8421a70c85a940ab9392e0099cc8a48e'
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
                        id: '849c2de2a88c46068cd1f2226a2d02ca'
                        key: {
                            list_id: {
                                id: 'd68acb03bd79414fa202389746cedaad'
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
                        id: '84d1e452e45f40e89af223c6a163d03b'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'user_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8501b570401b41e585288925b3df15aa'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'columns'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '852685fb16284774a76ed89705e45689'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'outstanding'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '852cb3e6b50b417db6a68fa32f0606e4'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '855a588347944ae6a7428b0e49d99e95'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8585fb8cc9d44238a7c5065c544a7317'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'shard_id'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: '85cb56b1700d4a36a5a2e033a637b35d'
                        key: {
                            ui_action: '900949cfaf394d2b96dd89665de37a8d'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: '85dad2a19ae8486698f1a388a7f08b6d'
                        key: {
                            ui_action: '91d754889d5149a1831163c81c7c2307'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '85e5e8f3ea4a4fb99e45c9f4c0c3a640'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '86051bc63824459387ee9daf9edfbbed'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '86278b4d08ff4c1283bf96eef746539f'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'target_device_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '8669456a8172441dbe9bdc9ceabee50b'
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
                        table: 'sys_documentation'
                        id: '86f779e6549a47ceb10b8e5562947516'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '871e1b488d9c48b9a502f4bd34966422'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '872c18d6292348178df9988e857bb8c8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '8732cae9c64b4af7af05efa9a218bffa'
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
                        table: 'sys_ui_list_element'
                        id: '874d466136ca4d84812c1f52c6e31edf'
                        key: {
                            list_id: {
                                id: '8421a70c85a940ab9392e0099cc8a48e'
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
                        table: 'sys_documentation'
                        id: '875311daf989425287f2c3206abfd414'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '876e50d574cd41508a82644f57a1a4e2'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'platform_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '877670ccb7ab4b94a16fbd05a0d2b0fc'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        table: 'sys_dictionary'
                        id: '879c4dba645347c1a38390226c442694'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'incident_subcategory'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '87af208616e9488ab896e64426d9c852'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '87df2282c98e401e949351ab8e71fe7d'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_documentation'
                        id: '87f6956bd65c4d17938f1237816a01a5'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '88bf7c4100a34319bf07537a08b81208'
                        key: {
                            sys_security_acl: 'bb19bbf7c6784eb2b12de09dffd7280a'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '890bdafb3a2645df8c572448d02f58d4'
                        key: {
                            sys_ui_section: {
                                id: 'd0ee047b0f92408c9dcd8dc76ee366d3'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_ui_element'
                        id: '8937772e5fd24d8a97ce86e074445d89'
                        key: {
                            sys_ui_section: {
                                id: 'f58f51abda3747f8af31201522a71ffb'
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
                        id: '896f4090322d44318a12539eaf2590d7'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8a19851855b2431a9f7bba7bff936347'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'page_size'
                            value: '10'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8a1b2a7494b64b24bf3c662a157e5d8b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '8a22682589b44d7e90c35312df7f4da4'
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
                        id: '8ac045002f9f43d5baba8c25b36aad63'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'status_wait_seconds'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '8b077ff2d0004da6a6fbf5317265c4c2'
                        key: {
                            logical_table_name: 'x_1e_connect_roi_configuration'
                            col_name_string: 'name,sys_domain'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8ba7a8c23847409b84e18c6a2ac2f0ab'
                        key: {
                            sys_security_acl: '7765b686dec64f57a15e157c81174d0a'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8be894c41ab4476dac107a6e58a326b8'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_security_acl_role'
                        id: '8c7c6ac970334209b2b08decab215f78'
                        key: {
                            sys_security_acl: '78bcc879ecf64a068aa1229bf1abb873'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '8cba08c5855649cd875a6a61e3f4fa92'
                        key: {
                            name: 'x_1e_connect_saving'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8dd22be2d59c4f22aaf4f8046b590266'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'agent_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8de716d58a0944ef9d7739a34947ea19'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'agent_minutes'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8e505939726e41fd9e5080541402c1f5'
                        key: {
                            sys_security_acl: 'db0b431751414bf8a4cd0bd6931d0d90'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8e867c9dc11b463a86df2e88eadd4d98'
                        key: {
                            list_id: {
                                id: '8421a70c85a940ab9392e0099cc8a48e'
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
                        table: 'sys_ui_element'
                        id: '8e93c4dd3cd043029a43add76ef4b17d'
                        key: {
                            sys_ui_section: {
                                id: '7973f259e0d44321bc47486b7441eb44'
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
                        table: 'sys_documentation'
                        id: '8f7c5c8850574889b6b880bc7235c9c2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'found'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '904eea4a35ac4622991bf7e61e7861a4'
                        key: {
                            sys_security_acl: 'e542b7d783d94e55ba7d4f5a58f392e9'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '90aada91ddec4bfb8486d0f3725d0f69'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'presets'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '90cfec980ae741ccbbafc9cea9968023'
                        key: {
                            sys_security_acl: '65a85b8852e74b67a0695df570bedb1b'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '90f0c6c6dae34088a9588b1573e6ff8d'
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
                        id: '919f89849dca460e99e7da01306e9319'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'completed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '922995affd7e4e1893fd8f0f54533f36'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_ui_element'
                        id: '92a6df56d51a49bc8d2e9ecbad1333c3'
                        key: {
                            sys_ui_section: {
                                id: 'fc7d2cd180b144e7a6232a64d7157db3'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'What would run'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'sys_ui_page'
                        id: '93e327b2834748e8a3c4ea3fc1fae819'
                        key: {
                            endpoint: 'x_1e_connect_setup.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '93fa56c4f5e24fd5b331636e2ada5695'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'approval_required'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '942eae8dba1e459d97ec7ec887ba8a7f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attachments'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '94350c458f724836ac3e81c7033892df'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9439d0019c5c4fbc8d94a92f9efbbc2a'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_ui_element'
                        id: '945022dbc35741448fb7d75453fb7ee9'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        table: 'sys_ui_element'
                        id: '94c54058daba44c1ba8949cfa5da2e44'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_ui_element'
                        id: '9513bb95f12c4595ba5b4b32eaebe3e8'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_documentation'
                        id: '95da1f8bbbe2483c89d36ddf21c483bd'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'received'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '962eda5ab55c4a54ac2b1f8b6ba4ce64'
                        key: {
                            list_id: {
                                id: 'bb431d7d577840d5a10cee4ebf42cfd3'
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
                        table: 'sys_db_object'
                        id: '963ba83803a24642b830da905e5785b6'
                        key: {
                            name: 'x_1e_connect_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '96c4f621a16748438a94443ae5f747f6'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '96ec18ae8b054516afedd5fec992aaec'
                        key: {
                            sys_ui_section: {
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        id: '97515dccbff4476fa45477ca644fb599'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        table: 'sys_dictionary'
                        id: '97798bc9ca4f41e893502402d78241d5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'platform_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '97c5f1861f864e7789d06f3436f53906'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'keep_answers_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '981ee2f150dc480e9e5423b44a8b3ed8'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '982037625252485aac79ba5adad23d75'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        id: '987df46b3bd74045b09d9659b0d811c4'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'withdrawn'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        table: 'sys_dictionary'
                        id: '98fb12bb8e9b4cdcba70aaf430c2b108'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'only_successful'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9903df446e0144d3a8290cf9b9efcf22'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'user_minutes'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9989880451484736a6755e3d85fe4bda'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        id: '99b2fcce9b504daaac6dfc881ed0253c'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_documentation'
                        id: '99d99fd0e7f14f1c9b72ae9b19a46df2'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '99dad45113ae4a718b105daa45d074a8'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        table: 'sys_dictionary'
                        id: '9a32581774c547f4bf2eadd1f869da8f'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'runs'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9ace7daf08dd4972b7e884426590c57e'
                        key: {
                            sys_security_acl: 'f83280fa47a44ed991dd4b78b3048b7c'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '9b40d3ed3b3f4099b4bf376e5d654aaa'
                        key: {
                            sys_ui_action: '9dcbf48e05f94c7c9f4054ec1de48111'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9bb8bbc84de346fca92213ea1eff3ce6'
                        key: {
                            sys_ui_section: {
                                id: '2dfae624bd894285a5fc4fcca1b7fe7c'
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
                        id: '9c55ee04a63042b2a0524c1314546cc7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_comment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9c840668e2ae40268d2243573441dd07'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        id: '9c9f5fa0be754a92a9e4f0b000e0230a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'application'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9d11235bae9242bba190115b5ba8bda6'
                        key: {
                            sys_security_acl: '27792b5aee8c4bfc95f2e62d148df3d2'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d567e1c2d8b434e809e6d12614e18f3'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'keep_minutes_max'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9df1fb2065064086a4a2ba2c1889aa43'
                        key: {
                            logical_table_name: 'x_1e_connect_claim'
                            col_name_string: 'run,step'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '9e01df5eaa1548f08fdda287d3bcf4bf'
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
                        table: 'sys_db_object'
                        id: '9eb146af88d341c5a301b2e6b5076cb4'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9f9a5c7d82a142c7b6dffeb8b476f8fa'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: 'a09da0bb56e44177afe56e1ae3160f54'
                        key: {
                            ui_action: 'e459154517064d04bfb3f319ab57f42f'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a0bd25f05d0c42d1a2f5566e941714c5'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'day'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a0e1c197a758412da0e43d3189541313'
                        key: {
                            sys_ui_section: {
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        table: 'sys_ui_element'
                        id: 'a0f3cce203c14e4fafc6da59a06a1774'
                        key: {
                            sys_ui_section: {
                                id: '34e50f001fea443f912a6cfb77264017'
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
                        table: 'sys_ui_action_role'
                        id: 'a129b23d9f624052b5aa84784625ba34'
                        key: {
                            sys_ui_action: '1a14cdfed90a4111b49ac5f2c0c0cf38'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a346901656b047ddb228ff56914d9c1a'
                        key: {
                            ui_policy: {
                                id: 'e0a95c07946549419fa679ed0f2f826e'
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
                        id: 'a5ca012d21a04fc1b0a4725d2c642847'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a6167d361733484ab79c72d44db655cf'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a664fbe5ec0d426fb9e0775dac0621a5'
                        key: {
                            sys_ui_section: {
                                id: 'd0ee047b0f92408c9dcd8dc76ee366d3'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_index'
                        id: 'a691fb2d488a436f9e8a73e558d2aadf'
                        key: {
                            logical_table_name: 'x_1e_connect_response'
                            col_name_string: 'run,shard_id,row_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a6c56aa4a685475b917b67e07bae00b0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_args'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a6cd7a03d28d4d75834d14cab866095a'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        id: 'a6ce8f78408146638bd2e4ffd2674209'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a6f07ea807844128939884aa1770d061'
                        key: {
                            logical_table_name: 'x_1e_connect_quick_fix_category'
                            col_name_string: 'name,sys_domain'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a756c9b6287e497983d8cb7471a98a41'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a7704d0e01c447a3a967113f3d0392bd'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a7afc239827445fa802ce99a336f030c'
                        key: {
                            list_id: {
                                id: 'b5908a33656046c1b5dd37e5d7a38f2e'
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
                        id: 'a8077df2bda14f3b8dda58494ccb0571'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a80ea48f9eef4aa59171f987e97613d3'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a8c508e5e911481389568de50436a47b'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a8daf433e2fe458ca3505a10ea6238ff'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ux_form_action'
                        id: 'a926d6957f874ddf857e4b6efdf8bd07'
                        key: {
                            ui_action: '15e464480bd2417fb4443c4baf5e6676'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a929d9b2a7aa43f6881f1414cab7dc3f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa3cfa5fb4244c64b6a056670ad8ad75'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'approval_required'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'aa8d77dc9c8b4bed9ea2615a9f42824f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'void'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'aac08b6b40714d559f3f69c55fc532d8'
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
                        table: 'sys_choice'
                        id: 'aaf37266ae3e48caa14d9cba21333e1e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'awaiting_approval'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ab2a483c7daa435d9214ca91347c2e04'
                        key: {
                            sys_security_acl: 'cdf106d510014b639357984d7dd7c4e7'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ab554b4807e5487eb1d388d55709ffa4'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_ui_action_role'
                        id: 'ab639064c79748dca2fb6efc2cab27cc'
                        key: {
                            sys_ui_action: '02aeb05e89ab4c769f00539228e98930'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac0087b7a496444a99446f437c9e0c85'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_max'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'acacccdddc3d4bcd892f019e411bb2f2'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'acf11ec572214954b8653dd2fc8a21fa'
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
                        table: 'sys_dictionary'
                        id: 'acf7ce66295d43fe9d0a18d0d6ad2942'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'ad61ccecc5764893ab861047e8eb5d31'
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
                        table: 'sys_dictionary'
                        id: 'ad9a510b70df48c181307bfe853a3ec3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_state'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ae58dc9762de417dba760a175d2bada8'
                        key: {
                            sys_ui_form: {
                                id: 'b5ebbd06a03440d9a9eba765ed06297e'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd0ee047b0f92408c9dcd8dc76ee366d3'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_ui_list_element'
                        id: 'ae614b6352ee483c9b1dd8dd512a3cc4'
                        key: {
                            list_id: {
                                id: 'acf11ec572214954b8653dd2fc8a21fa'
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
                        table: 'ua_table_licensing_config'
                        id: 'ae91ddaa886344d1bc966a0f3d1ff406'
                        key: {
                            name: 'x_1e_connect_configuration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aec2cad42ad54481a37c786c14b63829'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aefa7d2ba7354f3f81f0f4be6d235c42'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'requested_by'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aefe34ae0dcc498e9c8974dab66663e4'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_documentation'
                        id: 'afa50ebf96214d4d89925cdeeb0d8031'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'instruction_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b0104acc43ac464aa8caf766e2068fbf'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b0617db9aa234479a844e132fa2046ca'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b106dbcd94f94938a01920294e6b0432'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'average_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b112536376474eb99d60731b6a600e31'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        id: 'b14037f8fb4f4d7382dedfbda6e62dc9'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b1ec0cca57cb406995d1b6d47e3dfa0f'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b210de2b4bf847a18e6c1c380d1ecbfb'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_number'
                        id: 'b277485892184189b6811d0caef17dc5'
                        key: {
                            category: 'x_1e_connect_run'
                            prefix: 'TRI'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b280600e92ca4c01b3d66e6d5f8bd833'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'lapsed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b2b2fdf9d566421a98933b403513b535'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b2f37f4ea43b40a6a88c54511fba5bc3'
                        key: {
                            sys_ui_section: {
                                id: 'fd14785bdc8543e6860760ddfa224eec'
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
                        table: 'sys_security_acl_role'
                        id: 'b2f5971328f74830b56cf87df0ff64f4'
                        key: {
                            sys_security_acl: '62509a418f244ea6a9eac257bb397185'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b32ec6d1c75b434bb3bd3a8524ad274f'
                        key: {
                            sys_ui_section: {
                                id: 'fd14785bdc8543e6860760ddfa224eec'
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
                        table: 'sys_documentation'
                        id: 'b33a71600c4145939131250c2c2be645'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b383b779fc3e49e59b620b0625ac6ad3'
                        key: {
                            list_id: {
                                id: 'b5908a33656046c1b5dd37e5d7a38f2e'
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
                        table: 'sys_ui_list_element'
                        id: 'b3ab34fcfa1e41bb8b8c3d0a050ae32d'
                        key: {
                            list_id: {
                                id: 'e2d52ab603f6495e8892438852adf7c5'
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
                        table: 'sys_ui_form'
                        id: 'b42d5131ea774d34a477f263c985238d'
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
                        table: 'sys_documentation'
                        id: 'b52a24f16911445a89004949601666f0'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b53a11c43a544f7a871ccea9bc0efebb'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'active'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'b54e051953d04870851e1879e9e09f60'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'b5908a33656046c1b5dd37e5d7a38f2e'
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
                        id: 'b5cf57f98ce74b498e4151192c358335'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_ui_form'
                        id: 'b5ebbd06a03440d9a9eba765ed06297e'
                        key: {
                            name: 'x_1e_connect_configuration'
                            view: {
                                id: '4f7a4085ee554f72839d0ef514f80148'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b6189a32e9184d69a721002ba43346ba'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_ui_list_element'
                        id: 'b634ab84f41644228aadd8ce2f892b2f'
                        key: {
                            list_id: {
                                id: 'bb431d7d577840d5a10cee4ebf42cfd3'
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
                        table: 'sys_ui_element'
                        id: 'b699ae24c1fe4feb999246534ca9d982'
                        key: {
                            sys_ui_section: {
                                id: '34e50f001fea443f912a6cfb77264017'
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
                        table: 'sys_documentation'
                        id: 'b6b669cec344414288163be656d79d4a'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'gather_minutes_max'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b6f7e47eaf2843bda5f07c60db7b9427'
                        key: {
                            sys_security_acl: '598730cb47b1499aa20523c84641a264'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b707f2d4606e456e8571d44ae38236e4'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_dictionary'
                        id: 'b70d4826f3bf4680b3f9abcbe6f8c7f3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition_platform_id'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'b72aa83aad7c43be8f7b4a5c352d13e3'
                        key: {
                            name: 'x_1e_connect_claim'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b7621b7e859a4a13b2ad5893652e7b62'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b774ed96a6664f17a4d8f8f928dd43ff'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b7c7e20e7e874ab7b7709804b48432f8'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'agent_cost_per_hour'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b8102cf6143e4ba78ca00d6f5ddfce92'
                        key: {
                            sys_ui_section: {
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        table: 'sys_documentation'
                        id: 'b8141cee9ab74a708df044688146315a'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'instruction_set'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b81b14994ebf41a1943084bed3488b3e'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'b9d7facb870141f6b22d15f335f4dc48'
                        key: {
                            name: 'x_1e_connect.Tachyon_Approver'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba504a76cff942adba1a41608863d427'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_choice'
                        id: 'bad8c6637a3a443ba61ab202c09d9709'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'bb2a83a511bf4d21b9b6658f25d3dd0c'
                        key: {
                            sys_ui_form: {
                                id: 'd3d78b3478e64757bcd6f104e67ee9c2'
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
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_ui_list'
                        id: 'bb431d7d577840d5a10cee4ebf42cfd3'
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
                        table: 'sys_documentation'
                        id: 'bb9a6e53e89c4e5cabdb44e4b9034648'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc21f81fb0264e929099d332b43608f0'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bc9d1e08fd8346f397bcf72e37171226'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        id: 'bca6a75ca174477fa8f35fb44d48ad46'
                        key: {
                            sys_security_acl: '84e8170744c14a2099d644335837e1a7'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bcca29cefbe54172bb0b10fa81dcb15f'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_ui_list_element'
                        id: 'bcfa6eea9bb74ab99a1c2ffdeb1ff11d'
                        key: {
                            list_id: {
                                id: '0775eb5df61b4cfdab16e227ee7e5cfe'
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
                        id: 'bdaa0216b37248db88c594022f4ba5e3'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            value: 'windows'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bdb6db96778a4efc89e043e362d7a0ab'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'platform_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bdc1325d94c74e529d4e6574963b55b0'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'parameters'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'beb259fdf38c4efb9f018199dd328905'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'search_text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bee683fcb26c42d9845985ae02789066'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'gather_data_minutes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bf446aed48e547408c785a97f33d40c9'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_ui_element'
                        id: 'bfdf29eae14d4e0ea1b68dfa4735ccd7'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        id: 'bffbc0d7d6084169a7ce202da604d447'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c00366108a3b474498719064a8ce99ed'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_ui_element'
                        id: 'c0124d47648d48309bf96b96b427f398'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_ui_element'
                        id: 'c0e54baa66d74c929273b00b743e912e'
                        key: {
                            sys_ui_section: {
                                id: 'f58f51abda3747f8af31201522a71ffb'
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
                        table: 'sys_user_role_contains'
                        id: 'c1ba5c96d413454ab7c708b06f2cbe49'
                        key: {
                            role: {
                                id: 'b9d7facb870141f6b22d15f335f4dc48'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                            contains: {
                                id: 'eb599e13791f436687c17e178701b63c'
                                key: {
                                    name: 'approver_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c34211637049488b967b9ea327cfb4cc'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'platform_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c39a0248c71d415e8aaec656ab15e8ff'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c39c226cd2f443e4b04710bf5d14b5f0'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_user_role_contains'
                        id: 'c4e5f4f8246248139e49558c452e0bce'
                        key: {
                            role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                            contains: {
                                id: '7c04de3051e84a1a9e9e656b1fd6362b'
                                key: {
                                    name: 'x_1E_core_connect.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c506db2166364327823ed1f94fd2b4f0'
                        key: {
                            sys_ui_section: {
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        table: 'sys_dictionary'
                        id: 'c5566d04a9f34c3887c45a760ff7c85f'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device_field'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c60bf547ab7f4c80af9aeab84da21c91'
                        key: {
                            sys_security_acl: 'b1229cd13aa9432588c1ba75f783ad3e'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c64c1a9a7bc94cdeb9d0861d41c1fade'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'keep_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c67e2a5e370a4840b193ee399466ee07'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_ui_element'
                        id: 'c6e0d2ca96834b17950d7d37f31dcbab'
                        key: {
                            sys_ui_section: {
                                id: '34e50f001fea443f912a6cfb77264017'
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
                        table: 'sys_ui_element'
                        id: 'c6e10af9993f4590af1579feaecd6ec3'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        table: 'sys_security_acl_role'
                        id: 'c6f1d16678fe441194d41313b613cd9c'
                        deleted: true
                        key: {
                            sys_security_acl: '8ca121e7a3c34c90b473df654b2235d8'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c717345790524d9bbf4ef233651286f3'
                        key: {
                            sys_ui_form: {
                                id: '3f7eb7270568485694b9ce4cb0744989'
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
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        table: 'sys_ui_section'
                        id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_ui_element'
                        id: 'c7e6c37eafa54856bc9e283aa3de7a7e'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_ui_element'
                        id: 'c84b5654525f4f21a7bf0818ae821c71'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_dictionary'
                        id: 'c863211573ee4fac894c68c6c4222027'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'user_minutes'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c8811c133b54410e80db310dee8afc46'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        table: 'sys_documentation'
                        id: 'ca04ac403aca42638fe69c27fc1860c4'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cb8d8fb313a84479bb4d8dd9ce0cb103'
                        key: {
                            sys_ui_section: {
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        table: 'sys_dictionary'
                        id: 'cc08aabb7d7b41e9961c6d9f5238dd9e'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'gather_data_minutes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc4abf4623904d1ca6ec57a58fd563b8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc9d1f1a84ba43c3a636edf55763a831'
                        key: {
                            sys_ui_section: {
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        table: 'sys_ui_element'
                        id: 'cd5a04e8a1c44e28abb6c7686b82e527'
                        key: {
                            sys_ui_section: {
                                id: 'fd14785bdc8543e6860760ddfa224eec'
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
                        table: 'sys_dictionary'
                        id: 'cd6e2c33707b4d94a765a6a3cda831b7'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'guard'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cd6f7da931424dfab979024c97202773'
                        key: {
                            list_id: {
                                id: 'd68acb03bd79414fa202389746cedaad'
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
                        table: 'sys_ui_list_element'
                        id: 'cd7e2ca3541040f1b49fce23ca7f970c'
                        key: {
                            list_id: {
                                id: '55c603d89d6f4c5c9afea0c6b8f6977c'
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
                        table: 'sys_choice'
                        id: 'cde7f4351a154555b902ffdc67c4d703'
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
                        id: 'ce09bd85adf1458b82d763b5f8d12abd'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'record_table'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ce5c7a27e19543fbbfbfdb6821eef9f2'
                        key: {
                            sys_ui_section: {
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        id: 'cecef241a6754e3ea0186c3559770987'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'history_keep_months'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cef0687a00094ecca61dc6534d934aa5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach_file'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cef5b3a5a82745ea8ff3361d94ede37f'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cf7cd12faf094df18b6534b175adc248'
                        key: {
                            sys_security_acl: '7f7c66dfc4a74905ab23096cea317237'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'cfc08133d5504451ad02024069484a3a'
                        key: {
                            role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                            contains: {
                                id: '9e8600fc4dab47c69c7d2356448c840f'
                                key: {
                                    name: 'x_1E_core_connect.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd03aaa4e64a24958ad3890580acf8694'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'configuration'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd0ee047b0f92408c9dcd8dc76ee366d3'
                        key: {
                            name: 'x_1e_connect_configuration'
                            caption: 'OAuth'
                            view: {
                                id: '4f7a4085ee554f72839d0ef514f80148'
                                key: {
                                    name: 'x_1e_core_connect'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd0ef9cb4b25441a8ba14ff81a5d9beae'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'approval_requests'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd1c25ca3cf8c49129d0cba9299ad925d'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd22cbb0f553145b3b225b98384944722'
                        key: {
                            sys_security_acl: '405a6e273cc34ab5b20977bd005cb97f'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd2b1b8cd20c64facb795d576139d7b12'
                        key: {
                            sys_security_acl: '886ef4ef27b344b8b90b11774e1ea76f'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd2ee96bb54564915be69e262cf4d4cab'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'instruction_set'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd2ff620b446d4220a2031d058dafb9a0'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_ui_list_element'
                        id: 'd32cffd167514c99abcf3635568bd8a1'
                        key: {
                            list_id: {
                                id: 'bb431d7d577840d5a10cee4ebf42cfd3'
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
                        table: 'sys_ui_element'
                        id: 'd3af40f4271746f79906076fa0e0d504'
                        key: {
                            sys_ui_section: {
                                id: '0cbdfa1e9c1a4e4596c3f00c3615e819'
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
                        table: 'sys_ui_policy_action'
                        id: 'd3c25d28094c4e1b8a66bc66272932cb'
                        key: {
                            ui_policy: {
                                id: 'e0a95c07946549419fa679ed0f2f826e'
                                key: {
                                    table: 'x_1e_connect_configuration'
                                    short_description: 'Modern Authentication asks for its own fields'
                                }
                            }
                            field: 'signing_certificate'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'd3d78b3478e64757bcd6f104e67ee9c2'
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
                        id: 'd4711547bdaa48919fe9180e68df780f'
                        key: {
                            sys_ui_section: {
                                id: '02c8de0a410c4baea1e86686ab5f4e6b'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'sys_ui_element'
                        id: 'd4711e5b465a4f5ab362a82008b4bfcb'
                        key: {
                            sys_ui_section: {
                                id: 'd0ee047b0f92408c9dcd8dc76ee366d3'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_documentation'
                        id: 'd4a94b6dd30c410e8fc553c30ad94f1f'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd4fc2fa6bac34e8abc79c38ad7ef63e3'
                        key: {
                            sys_ui_section: {
                                id: '8a22682589b44d7e90c35312df7f4da4'
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
                        table: 'sys_documentation'
                        id: 'd4fc4cbd59104d65b07be0465fab3c02'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'row_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd50b85ec14a74793ba384e9174576cee'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'device'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd62ec899111a488fa150467051ef72aa'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'operating_system'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd63ca95f40204e4282cf250fabd7816c'
                        key: {
                            sys_security_acl: 'd52f5d57b21d4319965c562830f65c54'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'd68acb03bd79414fa202389746cedaad'
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
                        table: 'sys_ui_form'
                        id: 'd6a96de55200427398412cf98422cb61'
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
                        table: 'sys_documentation'
                        id: 'd6d373f062c742fd9fed7eb3dbe177df'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'definition_platform_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd6e5d146de9d43b8b1f65b3831bc10fa'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decision_comment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd73674c32ae44637a86fb25af0fa323b'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'row_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd73b507f54ef4d96b043f94fca6b41ab'
                        key: {
                            list_id: {
                                id: '8421a70c85a940ab9392e0099cc8a48e'
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
                        table: 'sys_documentation'
                        id: 'd75fe2138c68425795550e330709c768'
                        key: {
                            name: 'x_1e_connect_instruction_set'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd775e38179b640398edd24a081eecdd0'
                        key: {
                            sys_ui_section: {
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        table: 'sys_dictionary'
                        id: 'd78b202de7ba4e1e85f2d350a3f4096a'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'decided_by'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd8107dde587842f3b440e388a742fc44'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_documentation'
                        id: 'd8149b76f03e412cad203bbd8a7896bc'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'attachment_prefix'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd86e20d61b9746df8ea53e85be7591b7'
                        key: {
                            sys_security_acl: 'd3498627a25f4e97a5f114122fb3e1f5'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd8baf6b3e33348db883569922c15bd5c'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attach'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd8ff7d6d65fc4e7d930bfd28dfcfcb3b'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'parameters'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'd961a6c53588453cab80b84475168efe'
                        key: {
                            sys_ui_form: {
                                id: 'b5ebbd06a03440d9a9eba765ed06297e'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
                                        key: {
                                            name: 'x_1e_core_connect'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        id: 'd98b9bf5d07c4648b031331a20bbbc02'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_dictionary'
                        id: 'd9b4490f0e5b4009b4d526ad38238d67'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'attachments'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'd9ef7529720e4f25970ab5e7bcf2926b'
                        key: {
                            sys_ui_action: '1a14cdfed90a4111b49ac5f2c0c0cf38'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd9fa44d26c4f46d5a1b5ec68f5247bab'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'sent'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'da0acfea23a147329ae916a739f581b8'
                        key: {
                            sys_ui_section: {
                                id: 'c769e4bdef7d42a5b33743779bfb1fef'
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
                        table: 'sys_ui_list_element'
                        id: 'da0b512475a14cc58d5e85dfd08f1531'
                        key: {
                            list_id: {
                                id: 'bb431d7d577840d5a10cee4ebf42cfd3'
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
                        table: 'sys_dictionary'
                        id: 'da1361bb9d9f4161a93589509472c1df'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'stored'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'da97b6a3d62c408ba7da87480edd7ab3'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_ui_element'
                        id: 'dab6f0bf4f4540d4affe1cafa785af9f'
                        key: {
                            sys_ui_section: {
                                id: '3593181e4e3f4fc1b6ea47381a09d485'
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
                        table: 'sys_db_object'
                        id: 'ddba1ca233e04020940cc44454d1b9c9'
                        key: {
                            name: 'x_1e_connect_saving'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'de6355afe41642049172eca97ca7e800'
                        key: {
                            list_id: {
                                id: 'acf11ec572214954b8653dd2fc8a21fa'
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
                        table: 'sys_documentation'
                        id: 'deb1c2406649485a8e2bf2b149385b03'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'done_looks'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'df22b6f46d744a648b38f0406d2a9a33'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'no_rows_reason'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df79dee8525e44ad99ca24017f51147d'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dfb24f831f0b4d90981bc80f838ae1c1'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e031e859efd5486d88a2792862eae2fe'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_ui_form_section'
                        id: 'e06430a101b24128849cc7c209ea0936'
                        key: {
                            sys_ui_form: {
                                id: '8732cae9c64b4af7af05efa9a218bffa'
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
                                id: 'aac08b6b40714d559f3f69c55fc532d8'
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
                        table: 'sys_ui_element'
                        id: 'e0a8f89b4f824e3e810951234b517274'
                        key: {
                            sys_ui_section: {
                                id: '02c8de0a410c4baea1e86686ab5f4e6b'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'sys_ui_policy'
                        id: 'e0a95c07946549419fa679ed0f2f826e'
                        key: {
                            table: 'x_1e_connect_configuration'
                            short_description: 'Modern Authentication asks for its own fields'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e2ab070f960f4d988d4b28492843f0b5'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'currency'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e2d52ab603f6495e8892438852adf7c5'
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
                        table: 'sys_dictionary'
                        id: 'e30a6724190542e5a7a8928aeedc1d0e'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3b9f8aa67434da59eb76a3da2d41483'
                        key: {
                            sys_ui_section: {
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        table: 'sys_ui_policy_action'
                        id: 'e4e11f1d19974de9bf5fd219656d193c'
                        key: {
                            ui_policy: {
                                id: 'e0a95c07946549419fa679ed0f2f826e'
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
                        id: 'e521fff531a74de4adb3ec7474d6d599'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e54a0fa03dea45b2b3acc637103f5022'
                        key: {
                            sys_ui_form: {
                                id: '8669456a8172441dbe9bdc9ceabee50b'
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
                                id: '0cbdfa1e9c1a4e4596c3f00c3615e819'
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
                        table: 'sys_security_acl_role'
                        id: 'e58216892a92430681a979eb7d1912ba'
                        key: {
                            sys_security_acl: 'cc1808c0e30644e891b1a3e1561eee07'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e5a360e7eb164ef4a2a7a31ec6103ae4'
                        key: {
                            sys_security_acl: '585fb1686b234d5b9c99b28f27a55c33'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e5d9f1440ab6434cb8e85de617a0f6c8'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e615486b260c4897be5fcaf205b28299'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_security_acl_role'
                        id: 'e62d7f2a5f27459ea70ab0adcbcae905'
                        key: {
                            sys_security_acl: 'e542b7d783d94e55ba7d4f5a58f392e9'
                            sys_user_role: {
                                id: 'b9d7facb870141f6b22d15f335f4dc48'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Approver'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e66e7cc868ff446a97cb3c978a81c335'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e69aad20640e430ea44996eb83ca0f03'
                        key: {
                            logical_table_name: 'x_1e_connect_run'
                            col_name_string: 'state,next_poll_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e6ac5a4ae3e24d43a15be2651bd4777e'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        table: 'sys_dictionary'
                        id: 'e6d07ff3afbf42f4b41b34b0eba043a1'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e79468dcd6474b1280f05e10be51b350'
                        key: {
                            sys_ui_section: {
                                id: '98b7ba1e210244c683f295b4ec5973a1'
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
                        table: 'sys_ui_element'
                        id: 'e7dcd345036446bbb49a5c4941b0cbb9'
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                        table: 'sys_ui_form_section'
                        id: 'e8052777027b4cab889c208da6743083'
                        key: {
                            sys_ui_form: {
                                id: 'd6a96de55200427398412cf98422cb61'
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
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        table: 'sys_security_acl_role'
                        id: 'e820c73c36a341eb8e07111a442496b4'
                        key: {
                            sys_security_acl: 'd1f0154d5de3451c83d885169f1ec09a'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e87d7cdfd78f42e3b7438591c6509c27'
                        key: {
                            sys_ui_section: {
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        table: 'sys_security_acl_role'
                        id: 'e88384d1e0864582989707897b51b109'
                        key: {
                            sys_security_acl: 'afb2f1733c9c44b3bfcd50d95b010bf6'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8b791d99847451fb186e1c55e161aeb'
                        key: {
                            sys_ui_section: {
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        table: 'sys_dictionary'
                        id: 'e8b8e81b6eb24b3da9e4c2b93e3ff161'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'score_read_at'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'e9046ba4ef2c432aabf980845489246c'
                        key: {
                            name: 'x_1e_connect_quick_fix'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e9156f5b107543d58f634434d738d6de'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        table: 'sys_dictionary'
                        id: 'e9ad07d811154c4090d52961d50fd18b'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e9d25cef03a14171b290477a2bd07eb8'
                        key: {
                            sys_ui_section: {
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        table: 'sys_ui_element'
                        id: 'ea09f757174c4e5ca301c6c5b795d65b'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '7cc5afdfefd747d38c07b4156600c06d'
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
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ea77b1f101f24b39b7a37d27b7f12afe'
                        key: {
                            list_id: {
                                id: 'e2d52ab603f6495e8892438852adf7c5'
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
                        table: 'ua_table_licensing_config'
                        id: 'ea8f65d1afaa4893b20cd11894f9e446'
                        key: {
                            name: 'x_1e_connect_response'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eabd6919173c4ffba0e25e2f0ab3fc92'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'manual_minutes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eae3487f4c3d47df8d65107c29a662c8'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eae9a43a382e478db079c7f20191cf44'
                        key: {
                            sys_ui_section: {
                                id: 'd0ee047b0f92408c9dcd8dc76ee366d3'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_documentation'
                        id: 'eb6902089f6443d68fc2e9ca05faec4b'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'response_keep_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ed20ea4fddd14649ad43115fcba4fc18'
                        key: {
                            list_id: {
                                id: 'bb431d7d577840d5a10cee4ebf42cfd3'
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
                        table: 'sys_dictionary'
                        id: 'edc54574318f45298132fa1ad973a5e2'
                        key: {
                            name: 'x_1e_connect_claim'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ee6d50b72f6c41d0960767d05f569e8f'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_index'
                        id: 'ee8294bf0c5b4bad99d674badbe98836'
                        key: {
                            logical_table_name: 'x_1e_connect_instruction_set'
                            col_name_string: 'configuration,platform_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ee86c0e0020242d4bbe532a7d44cdb4c'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'retrieved_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eee5632c24044b3cb0043f253d45cd09'
                        key: {
                            sys_ui_section: {
                                id: '0a6a88e44c9540109c732c102ef578a9'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: '1E Core App Configuration'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_security_acl_role'
                        id: 'ef649f2ce07e4baa95b4789fd24fe476'
                        key: {
                            sys_security_acl: 'b5bec00ac8864c58a86af01a62a76a78'
                            sys_user_role: {
                                id: '8009f7601b6e4dd8a9e24dea0ad02644'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'efdd1c36799a46fe9f17e272fe55eef7'
                        key: {
                            sys_ui_section: {
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        table: 'sys_ui_action_role'
                        id: 'f074eaafb52d490594af4f39cb5489c5'
                        key: {
                            sys_ui_action: 'cd32ea654f994f53b46d997374570d07'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f086bb0330bd4a9d82c6da7fcc9a790f'
                        key: {
                            list_id: {
                                id: 'b5908a33656046c1b5dd37e5d7a38f2e'
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
                        table: 'sys_documentation'
                        id: 'f0f714bbaae846f8ab3668b705e8fa52'
                        key: {
                            name: 'x_1e_connect_roi_configuration'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f124190be24f43e5a80d0bf8ce0a7dae'
                        key: {
                            sys_security_acl: 'e542b7d783d94e55ba7d4f5a58f392e9'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f197c937f3f645ee87618dde9bb15883'
                        key: {
                            list_id: {
                                id: '0775eb5df61b4cfdab16e227ee7e5cfe'
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
                        table: 'sys_choice'
                        id: 'f21051e310554cb4b8fe6e99e3551f4d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'kind'
                            value: 'action'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f227e4afb1384d56b706c028f1a3c658'
                        key: {
                            sys_ui_form: {
                                id: '09caed15d1844920a166a26328298299'
                                key: {
                                    name: 'sysapproval_approver'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
                                        key: {
                                            name: 'x_1e_connect_approvals'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'fc7d2cd180b144e7a6232a64d7157db3'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'What would run'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        id: 'f2eb67da83df49d082410db2206512a0'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f34dd97566ee430aba61b448f2145733'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'finished'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f36b9e2544a84ddebf8460a7e535da0d'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_range'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f37e75ec0886410982303130ff97adb1'
                        key: {
                            logical_table_name: 'x_1e_connect_instruction_definition'
                            col_name_string: 'active,sys_domain'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f3b87f6059ac4a3da4c0b107828bd71b'
                        key: {
                            list_id: {
                                id: '55c603d89d6f4c5c9afea0c6b8f6977c'
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
                        table: 'sys_dictionary'
                        id: 'f4096abe914a4c89afadd834c9edafc3'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_minutes'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f42ae67106e54c2faf41448295e1ec4d'
                        key: {
                            sys_ui_section: {
                                id: '2d4c30db0de641129c52bb6c1ecc11a2'
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
                        id: 'f475fb5812cb42739f6505a797796780'
                        key: {
                            sys_ui_section: {
                                id: '0cbdfa1e9c1a4e4596c3f00c3615e819'
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
                        table: 'sys_documentation'
                        id: 'f53d7a20c81a47718df07839320726b9'
                        key: {
                            name: 'x_1e_connect_response'
                            element: 'device'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f5456a7abca94f64ae1d0ef4df138c95'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'configuration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f54cf793b04c4bec8b5eec3b043a0c81'
                        key: {
                            sys_ui_section: {
                                id: 'fd14785bdc8543e6860760ddfa224eec'
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
                        table: 'sys_ui_section'
                        id: 'f58f51abda3747f8af31201522a71ffb'
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
                        table: 'sys_ui_list_element'
                        id: 'f619d33decce4cdc8d7b95a8e4350a66'
                        key: {
                            list_id: {
                                id: 'acf11ec572214954b8653dd2fc8a21fa'
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
                        table: 'sys_dictionary'
                        id: 'f65b073bd03340b5922b00ba737f09e8'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f685a683320141d6b6c2024ab9c2ad51'
                        key: {
                            list_id: {
                                id: 'b5908a33656046c1b5dd37e5d7a38f2e'
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
                        table: 'sys_ui_element'
                        id: 'f6a8a60d52444e488a481dcc33a66ee7'
                        key: {
                            sys_ui_section: {
                                id: '37dbeae24406452bb76f721dca972e27'
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
                        id: 'f795a1511d4145d0a89976973a217aeb'
                        key: {
                            sys_security_acl: '0e7cc565bfd94e05829686cfd09514d4'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'f7b5a90380e7470fab2ad0b00a2ee372'
                        key: {
                            sys_ui_action: '15e464480bd2417fb4443c4baf5e6676'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f8d702ba3fd244bd9f85be8d8fd2c911'
                        key: {
                            sys_ui_section: {
                                id: '2c871704281f4f49ac660195c3e2e68b'
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
                        id: 'f940e6cbe3d34f2e992c98fe98a64946'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'next_range'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f94809e3958443e492d671b3e9bcf868'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'parameters'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f9f2486040854022baa0edebe3761689'
                        key: {
                            sys_ui_section: {
                                id: '02c8de0a410c4baea1e86686ab5f4e6b'
                                key: {
                                    name: 'sysapproval_approver'
                                    caption: 'Approval'
                                    view: {
                                        id: '02d8e80815b84ae784735f84ee8dd82e'
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
                        table: 'sys_documentation'
                        id: 'fa09059f069144e58e654ec3d9ac81d5'
                        key: {
                            name: 'x_1e_connect_run'
                            element: 'gather_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'fa0d6f19ccdc422094d7634e6eae6260'
                        key: {
                            sys_ui_form: {
                                id: 'b42d5131ea774d34a477f263c985238d'
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
                                id: '3df10ff93e514ff8a059254fed7de434'
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
                        table: 'sys_security_acl_role'
                        id: 'fa8a5cfb6db042829789ffd303d800dc'
                        key: {
                            sys_security_acl: 'eeb1cd13b2234917993e37f3063cf1e8'
                            sys_user_role: {
                                id: '6092d5790f194f97bea163db55491e02'
                                key: {
                                    name: 'x_1e_connect.Tachyon_User'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb10a74a60e24346822ba23946976183'
                        key: {
                            sys_ui_section: {
                                id: 'f58f51abda3747f8af31201522a71ffb'
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
                        id: 'fb11de93bb7a4df1aa336ddc9deaebba'
                        key: {
                            name: 'x_1e_connect_configuration'
                            element: 'attachment_prefix'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'fb6417a64f814994aac48ec5b49d3729'
                        key: {
                            logical_table_name: 'x_1e_connect_saving'
                            col_name_string: 'day,definition,currency,sys_domain'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fb750d891e7b4abca1386a0d3780da2e'
                        key: {
                            name: 'x_1e_connect_saving'
                            element: 'sys_domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fbaf50bbf2ec45159bbcfa4ffd533160'
                        key: {
                            sys_ui_section: {
                                id: '34e50f001fea443f912a6cfb77264017'
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
                        table: 'sys_ui_element'
                        id: 'fc759c2dcd4c4b5296060a3c60267f70'
                        key: {
                            sys_ui_section: {
                                id: '2dfae624bd894285a5fc4fcca1b7fe7c'
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
                        table: 'sys_ui_section'
                        id: 'fc7d2cd180b144e7a6232a64d7157db3'
                        key: {
                            name: 'sysapproval_approver'
                            caption: 'What would run'
                            view: {
                                id: '02d8e80815b84ae784735f84ee8dd82e'
                                key: {
                                    name: 'x_1e_connect_approvals'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fca51c7653454c52b2ce88fb6d18ee9b'
                        key: {
                            sys_ui_section: {
                                id: '0cbdfa1e9c1a4e4596c3f00c3615e819'
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
                        table: 'sys_ui_section'
                        id: 'fd14785bdc8543e6860760ddfa224eec'
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
                        table: 'sys_security_acl_role'
                        id: 'fd638eeaba304b5d8d4266010d411354'
                        key: {
                            sys_security_acl: 'cc1808c0e30644e891b1a3e1561eee07'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fdae53bd23b64416a736d1354f52b18b'
                        key: {
                            name: 'x_1e_connect_quick_fix_category'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fe0801818f3949519beebc7863339da4'
                        key: {
                            sys_ui_section: {
                                id: 'd0ee047b0f92408c9dcd8dc76ee366d3'
                                key: {
                                    name: 'x_1e_connect_configuration'
                                    caption: 'OAuth'
                                    view: {
                                        id: '4f7a4085ee554f72839d0ef514f80148'
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
                        table: 'sys_ui_list_element'
                        id: 'fe65b4693fb44ea4b99372f4f2971bc7'
                        key: {
                            list_id: {
                                id: '0775eb5df61b4cfdab16e227ee7e5cfe'
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
                        table: 'sys_documentation'
                        id: 'fea75c8f86354ee182609bcace59fd9b'
                        key: {
                            name: 'x_1e_connect_instruction_definition'
                            element: 'version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fed9f591cf874df7807579850455e1d9'
                        key: {
                            sys_security_acl: '8749aadb5a2246e0817e8ecb58104207'
                            sys_user_role: {
                                id: '025b5fc2bf4547e08afb743158d56556'
                                key: {
                                    name: 'x_1e_connect.Tachyon_Admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fee8755e477246f7920496e6c07ad440'
                        key: {
                            list_id: {
                                id: '9e01df5eaa1548f08fdda287d3bcf4bf'
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
                        table: 'sys_ui_form_section'
                        id: 'ffbb2736ac9c4a0d9fcb607e2969b118'
                        key: {
                            sys_ui_form: {
                                id: '8732cae9c64b4af7af05efa9a218bffa'
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
                                id: 'f58f51abda3747f8af31201522a71ffb'
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
                ]
            }
        }
    }
}
