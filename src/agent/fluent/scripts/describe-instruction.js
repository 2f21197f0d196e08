;(function (inputs) {
    return JSON.parse(
        x_1e_connect.Automation.call(
            'ai_agent',
            'describe_instruction',
            JSON.stringify({
                record: inputs.record,
                instruction: inputs.instruction,
                conversation: inputs.conversation,
            })
        )
    )
})(inputs)
