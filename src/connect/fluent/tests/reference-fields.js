;(function (outputs, steps, params, stepResult, assertEqual) {
    describe('ReferenceFields', function () {
        var fields
        beforeEach(function () {
            fields = new x_1e_connect.ReferenceFields().process('incident')
        })
        it('lists reference fields', function () {
            expect(fields).toContain('cmdb_ci')
            expect(fields).toContain('caller_id')
        })
        it('lists no other fields', function () {
            expect(fields).not.toContain('short_description')
            expect(fields).not.toContain('active')
        })
    })
})(outputs, steps, params, stepResult, assertEqual)
jasmine.getEnv().execute()
