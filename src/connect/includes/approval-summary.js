/** What an approver reads on the form of a request: `of(run)` answers texts, or null for a run that the user may not read. */
var ApprovalSummary = {
    type: 'ApprovalSummary',
    of: function (run) {
        return require('x_1e_connect/x-1e-connect/0.1.0/server/rules/approval-summary.ts').approvalSummary(run)
    },
}
