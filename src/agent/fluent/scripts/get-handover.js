;(function (inputs) {
    return JSON.parse(
        x_1e_connect.Automation.call(
            'ai_agent',
            'get_handover',
            JSON.stringify({
                record: inputs.record,
                conversation: inputs.conversation,
            })
        )
    )
})(inputs)
