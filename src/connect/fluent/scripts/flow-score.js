;(function execute(inputs, outputs) {
    var answer = JSON.parse(
        x_1e_connect.Automation.call(
            'flow',
            'get_score',
            JSON.stringify({
                record: inputs.record,
                device: inputs.device,
                conversation: inputs.conversation,
            })
        )
    )
    if (answer.problem) {
        outputs.refusal = answer.problem.code + ': ' + answer.problem.message
        return
    }
    outputs.device = answer.ok.device
    outputs.online = answer.ok.online
    outputs.overall = answer.ok.overall
    outputs.stability = answer.ok.stability
    outputs.performance = answer.ok.performance
    outputs.responsiveness = answer.ok.responsiveness
    outputs.sentiment = answer.ok.sentiment
    outputs.measured_at = answer.ok.measuredAt
})(inputs, outputs)
