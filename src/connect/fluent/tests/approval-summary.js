;(function (outputs, steps, params, stepResult, assertEqual) {
    describe('ApprovalSummary', function () {
        it('answers null for an approval of something else', function () {
            var approval = new GlideRecord('sysapproval_approver')
            approval.initialize()
            approval.setValue('source_table', 'change_request')
            expect(x_1e_connect.ApprovalSummary.of(approval)).toBeNull()
        })
    })
})(outputs, steps, params, stepResult, assertEqual)
jasmine.getEnv().execute()
