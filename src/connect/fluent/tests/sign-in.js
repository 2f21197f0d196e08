// Gives the impersonated person a password and a profile with which the next requests sign in.
;(function (outputs, steps, params, stepResult, assertEqual) {
    var secret = gs.generateGUID() + 'Aa1!'
    var user = new GlideRecord('sys_user')
    user.get(gs.getUserID())
    if (!user.getValue('user_name')) user.setValue('user_name', 'atf.' + user.getUniqueValue())
    user.setDisplayValue('user_password', secret)
    user.update()
    var profile = new GlideRecord('sys_auth_profile_basic')
    profile.initialize()
    profile.setValue('name', 'Made by a test')
    profile.setValue('username', user.getValue('user_name'))
    profile.setDisplayValue('password', secret)
    outputs.table = 'sys_auth_profile_basic'
    outputs.record_id = profile.insert()
    assertEqual({ name: 'the profile is stored', shouldbe: true, value: !!outputs.record_id })
})(outputs, steps, params, stepResult, assertEqual)
