action.setRedirectURL('/x_1e_connect_setup.do')
