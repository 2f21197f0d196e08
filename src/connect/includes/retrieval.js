/** What the scheduled job 1E Platform-Retrieve Instruction runs. */
var Retrieval = {
    type: 'Retrieval',
    run: function () {
        require('x_1e_connect/x-1e-connect/0.1.0/server/jobs/retrieve.ts').retrieveAll()
    },
}
