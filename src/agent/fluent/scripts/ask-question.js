;(function (inputs) {
    return JSON.parse(
        x_1e_connect.Automation.call(
            'ai_agent',
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
})(inputs)
