;(function (inputs) {
    return JSON.parse(
        x_1e_connect.Automation.call(
            'ai_agent',
            'look_at_run',
            JSON.stringify({
                run: inputs.run,
                conversation: inputs.conversation,
            })
        )
    )
})(inputs)
