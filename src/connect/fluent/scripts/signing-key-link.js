action.setRedirectURL('/x_1e_connect_signing_key.do?sysparm_configuration=' + current.getUniqueValue())
