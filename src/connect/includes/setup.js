/** What the page Setup shows of its tasks: `page()` answers their states in words, the percentage and addresses. */
var Setup = {
    type: 'Setup',
    page: function () {
        return require('x_1e_connect/x-1e-connect/0.1.0/server/setup/page.ts').setupPage()
    },
}
