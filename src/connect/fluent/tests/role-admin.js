;(function (outputs, steps, params, stepResult, assertEqual) {
    describe('Tachyon_Admin', function () {
        it('contains Tachyon_User', function () {
            expect(gs.hasRole('x_1e_connect.Tachyon_User')).toBe(true)
        })
        it('contains the user role of 1E Core', function () {
            expect(gs.hasRole('x_1E_core_connect.user')).toBe(true)
        })
        it('does not approve', function () {
            expect(gs.hasRole('x_1e_connect.Tachyon_Approver')).toBe(false)
        })
    })
})(outputs, steps, params, stepResult, assertEqual)
jasmine.getEnv().execute()
