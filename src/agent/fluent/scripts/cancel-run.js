;(function (inputs) {
    return JSON.parse(
        x_1e_connect.Automation.call(
            'ai_agent',
            'cancel_run',
            JSON.stringify({
                run: inputs.run,
                conversation: inputs.conversation,
            })
        )
    )
})(inputs)
