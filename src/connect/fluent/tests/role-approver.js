;(function (outputs, steps, params, stepResult, assertEqual) {
    describe('Tachyon_Approver', function () {
        it('contains approver_user', function () {
            expect(gs.hasRole('approver_user')).toBe(true)
        })
        it('contains the user role of 1E Core', function () {
            expect(gs.hasRole('x_1E_core_connect.user')).toBe(true)
        })
        it('is no agent', function () {
            expect(gs.hasRole('x_1e_connect.Tachyon_User')).toBe(false)
        })
    })
})(outputs, steps, params, stepResult, assertEqual)
jasmine.getEnv().execute()
