;(function execute(inputs, outputs) {
    var answer = JSON.parse(
        x_1e_connect.Automation.call(
            'flow',
            'look_at_request',
            JSON.stringify({
                request: inputs.request,
                conversation: inputs.conversation,
            })
        )
    )
    if (answer.problem) {
        outputs.refusal = answer.problem.code + ': ' + answer.problem.message
        return
    }
    outputs.state = answer.ok.state
    outputs.message = answer.ok.message
    outputs.run = answer.ok.run
})(inputs, outputs)
