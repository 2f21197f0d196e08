;(function execute(inputs, outputs) {
    var answer = JSON.parse(
        x_1e_connect.Automation.call(
            'flow',
            'read_rows',
            JSON.stringify({
                run: inputs.run,
                columns: inputs.columns,
                rows: String(inputs.rows),
                conversation: inputs.conversation,
            })
        )
    )
    if (answer.problem) {
        outputs.refusal = answer.problem.code + ': ' + answer.problem.message
        return
    }
    var lines = [answer.ok.columns].concat(answer.ok.rows).map(function (cells) {
        return cells.join(' | ')
    })
    outputs.text = lines.join('\n')
    outputs.rows = JSON.stringify({ columns: answer.ok.columns, rows: answer.ok.rows })
    outputs.total = answer.ok.total
    outputs.cut = answer.ok.cut
})(inputs, outputs)
