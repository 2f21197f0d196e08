;(function (inputs) {
    return JSON.parse(
        x_1e_connect.Automation.call(
            'ai_agent',
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
})(inputs)
