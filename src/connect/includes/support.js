/** What pages of the administration show: versions, jobs, connections with their hops, a text to copy, configurations to choose from. */
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
    choices: function () {
        return require('x_1e_connect/x-1e-connect/0.1.0/server/configurations/choices.ts').configurationChoices()
    },
    diagnostics: function () {
        return require('x_1e_connect/x-1e-connect/0.1.0/server/connection/diagnostics.ts').diagnostics()
    },
}
