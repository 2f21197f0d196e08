/** Choices of a field of type Field Name (attribute fieldChoicesScript): the reference fields of the table. */
var ReferenceFields = Class.create()
ReferenceFields.prototype = {
    initialize: function () {},
    process: function (table) {
        return require('x_1e_connect/x-1e-connect/0.1.0/server/devices/reference-fields.ts').referenceFields(
            String(table)
        )
    },
    type: 'ReferenceFields',
}
