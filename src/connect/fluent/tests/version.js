// Finds out what a page shows as the version of the action that an earlier step has found (its sys_id stands in with-1e.now.ts).
;(function (outputs, steps, params, stepResult, assertEqual) {
    var store = require('x_1e_connect/x-1e-connect/0.1.0/server/instructions/store.ts')
    outputs.record_id = store.definitionById(steps('c0de1e000000000000000000000a7f01').first_record).version
})(outputs, steps, params, stepResult, assertEqual)
