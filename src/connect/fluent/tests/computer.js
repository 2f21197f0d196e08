// Makes a computer in the CMDB of the first device that 1E lists as online.
;(function (outputs, steps, params, stepResult, assertEqual) {
    var row = new GlideRecord('x_1e_connect_configuration')
    row.addNotNullQuery('retrieved_from')
    row.orderByDesc('retrieved_at')
    row.setLimit(1)
    row.query()
    row.next()
    var input = { configuration: row.getUniqueValue(), budgetMs: 20000, query: '', begins: false, limit: 25 }
    var answer = JSON.parse(x_1e_core_connect.Platform.call('devices', JSON.stringify(input)))
    assertEqual({ name: '1E lists devices', shouldbe: undefined, value: answer.error && answer.error.code })
    var online = answer.ok.devices.filter(function (device) {
        return device.online
    })[0]
    assertEqual({ name: 'a device is online', shouldbe: true, value: !!online })
    var computer = new GlideRecord('cmdb_ci_computer')
    computer.initialize()
    computer.setValue('name', online.fqdn.split('.')[0])
    computer.setValue('fqdn', online.fqdn)
    outputs.table = 'cmdb_ci_computer'
    outputs.record_id = computer.insert()
    stepResult.setOutputMessage(online.fqdn)
})(outputs, steps, params, stepResult, assertEqual)
