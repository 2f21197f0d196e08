;(function execute(inputs, outputs) {
    var answer = JSON.parse(
        x_1e_connect.Automation.call(
            'flow',
            'get_proof',
            JSON.stringify({
                run: inputs.run,
                conversation: inputs.conversation,
            })
        )
    )
    if (answer.problem) {
        outputs.refusal = answer.problem.code + ': ' + answer.problem.message
        return
    }
    outputs.verdict = answer.ok.verdict
    outputs.message = answer.ok.message
    outputs.before = answer.ok.before
    outputs.after = answer.ok.after
})(inputs, outputs)
