/** What the page Support shows: versions and addresses, connections with their hops, and a text to copy. */
var Support = {
    type: 'Support',
    facts: function () {
        return require('./server/records/support.ts').supportFacts()
    },
    connections: function () {
        return require('./server/connection/kept.ts').shownConnections()
    },
    diagnostics: function () {
        return require('./server/connection/diagnostics.ts').diagnostics()
    },
}
