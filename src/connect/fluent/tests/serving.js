// Finds a configuration that serves: the one of the instance, or the first of a domain.
;(function (outputs, steps, params, stepResult, assertEqual) {
    var row = new GlideRecord('x_1e_connect_configuration')
    row.addNotNullQuery('retrieved_from')
    row.orderByDesc('retrieved_at')
    row.setLimit(1)
    row.query()
    assertEqual({ name: 'a configuration from which instructions were retrieved', shouldbe: true, value: row.next() })
    outputs.table = 'x_1e_connect_configuration'
    outputs.record_id = row.getUniqueValue()
})(outputs, steps, params, stepResult, assertEqual)
