;(function execute(inputs, outputs) {
    var answer = JSON.parse(
        x_1e_connect.Automation.call(
            'flow',
            'request_action',
            JSON.stringify({
                record: inputs.record,
                instruction: inputs.instruction,
                parameters: inputs.parameters,
                device: inputs.device,
                reason: inputs.reason,
                check: inputs.check,
                conversation: inputs.conversation,
            })
        )
    )
    if (answer.problem) {
        outputs.refusal = answer.problem.code + ': ' + answer.problem.message
        return
    }
    outputs.request = answer.ok.id
    outputs.state = answer.ok.state
    outputs.message = answer.ok.message
    outputs.device = answer.ok.device
    outputs.command = answer.ok.text
})(inputs, outputs)
