;(function (inputs) {
    return JSON.parse(
        x_1e_connect.Automation.call(
            'ai_agent',
            'look_at_request',
            JSON.stringify({
                request: inputs.request,
                conversation: inputs.conversation,
            })
        )
    )
})(inputs)
