/** What the page Support shows: `facts()` answers versions and addresses. */
var Support = {
    type: 'Support',
    facts: function () {
        return require('./server/records/support.ts').supportFacts()
    },
}
