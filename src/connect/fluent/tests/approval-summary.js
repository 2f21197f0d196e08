;(function (outputs, steps, params, stepResult, assertEqual) {
    describe('ApprovalSummary', function () {
        it('answers null for a run that is not there', function () {
            var run = new GlideRecord('x_1e_connect_run')
            run.newRecord()
            expect(x_1e_connect.ApprovalSummary.of(run)).toBeNull()
        })
    })
})(outputs, steps, params, stepResult, assertEqual)
jasmine.getEnv().execute()
