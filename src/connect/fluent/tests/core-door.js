;(function (outputs, steps, params, stepResult, assertEqual) {
    function codeOf(name, input) {
        var answer = JSON.parse(x_1e_core_connect.Platform.call(name, JSON.stringify(input)))
        return answer.error && answer.error.code
    }
    describe('x_1e_core_connect.Platform', function () {
        it('refuses a call that it does not have', function () {
            expect(codeOf('constructor', { configuration: '', budgetMs: 1000 })).toBe('core_refused')
        })
        it('refuses a configuration of nobody', function () {
            expect(codeOf('test', { configuration: gs.generateGUID(), budgetMs: 1000 })).toBeDefined()
        })
    })
})(outputs, steps, params, stepResult, assertEqual)
jasmine.getEnv().execute()
