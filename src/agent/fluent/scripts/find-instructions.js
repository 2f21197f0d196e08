;(function (inputs) {
    return JSON.parse(
        x_1e_connect.Automation.call(
            'ai_agent',
            'find_instructions',
            JSON.stringify({
                record: inputs.record,
                query: inputs.query,
                kind: inputs.kind,
                conversation: inputs.conversation,
            })
        )
    )
})(inputs)
