/**
 * What an approver reads on the form of a request: `of(approval)` answers texts, or null for a request that is not for a
 * run of ours or that the user may not read.
 */
var ApprovalSummary = {
    type: 'ApprovalSummary',
    of: function (approval) {
        return require('x_1e_connect/x-1e-connect/0.1.0/server/rules/approval-summary.ts').approvalSummary(approval)
    },
}
