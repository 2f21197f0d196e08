/** What the page Setup shows of its tasks: `page()` answers their states in words, the percentage and addresses. */
var Setup = {
    type: 'Setup',
    page: function () {
        return require('./server/setup/page.ts').setupPage()
    },
}
