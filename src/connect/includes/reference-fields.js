/** Choices of a field of type Field Name (attribute fieldChoicesScript): the reference fields of the table. */
var ReferenceFields = Class.create()
ReferenceFields.prototype = {
    initialize: function () {},
    process: function (table) {
        return require('./server/devices/reference-fields.ts').referenceFields(String(table))
    },
    type: 'ReferenceFields',
}
