action.setRedirectURL('/x_1e_connect_support.do')
