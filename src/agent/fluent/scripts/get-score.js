;(function (inputs) {
    return JSON.parse(
        x_1e_connect.Automation.call(
            'ai_agent',
            'get_score',
            JSON.stringify({
                record: inputs.record,
                device: inputs.device,
                conversation: inputs.conversation,
            })
        )
    )
})(inputs)
