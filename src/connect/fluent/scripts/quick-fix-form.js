action.setRedirectURL('/x_1e_connect_quick_fix_form.do?sysparm_id=' + current.getUniqueValue())
