;(function execute(inputs, outputs) {
    var answer = JSON.parse(
        x_1e_connect.Automation.call(
            'flow',
            'ask_question',
            JSON.stringify({
                record: inputs.record,
                instruction: inputs.instruction,
                parameters: inputs.parameters,
                device: inputs.device,
                conversation: inputs.conversation,
            })
        )
    )
    if (answer.problem) {
        outputs.refusal = answer.problem.code + ': ' + answer.problem.message
        return
    }
    outputs.run = answer.ok.id
    outputs.state = answer.ok.state
    outputs.ended = answer.ok.ended
    outputs.message = answer.ok.message
    outputs.code = answer.ok.code
    outputs.problem = answer.ok.problem
    outputs.device = answer.ok.device
    outputs.command = answer.ok.text
    outputs.rows_stored = answer.ok.rowsStored
})(inputs, outputs)
