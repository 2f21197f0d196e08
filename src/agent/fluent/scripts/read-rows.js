;(function (inputs) {
    return JSON.parse(
        x_1e_connect.Automation.call(
            'ai_agent',
            'read_rows',
            JSON.stringify({
                run: inputs.run,
                columns: inputs.columns,
                rows: inputs.rows,
                conversation: inputs.conversation,
            })
        )
    )
})(inputs)
