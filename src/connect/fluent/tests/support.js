;(function (outputs, steps, params, stepResult, assertEqual) {
    describe('Support', function () {
        it('tells facts', function () {
            expect(x_1e_connect.Support.facts()).toBeTruthy()
        })
        it('tells jobs', function () {
            expect(x_1e_connect.Support.jobs()).toBeTruthy()
        })
        it('writes a text for whoever helps', function () {
            expect(x_1e_connect.Support.diagnostics()).toMatch(/1E/)
        })
    })
})(outputs, steps, params, stepResult, assertEqual)
jasmine.getEnv().execute()
