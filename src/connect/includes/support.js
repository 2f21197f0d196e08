/** What the pages Support and Scheduled Jobs show: versions and addresses, jobs, connections with their hops, and a text to copy. */
var Support = {
    type: 'Support',
    facts: function () {
        return require('x_1e_connect/x-1e-connect/0.1.0/server/records/support.ts').supportFacts()
    },
    jobs: function () {
        return require('x_1e_connect/x-1e-connect/0.1.0/server/installation/jobs.ts').shownJobs()
    },
    connections: function () {
        return require('x_1e_connect/x-1e-connect/0.1.0/server/connection/kept.ts').shownConnections()
    },
    diagnostics: function () {
        return require('x_1e_connect/x-1e-connect/0.1.0/server/connection/diagnostics.ts').diagnostics()
    },
}
