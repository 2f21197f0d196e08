if (current.update()) action.setRedirectURL(current)
else gs.addErrorMessage(gs.getMessage('Nothing was saved.'))
