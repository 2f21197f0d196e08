import { facadeCases } from './cases.ts'

const DOC = 'GlideRecord - Scoped'
const INFERRED = 'general knowledge'
const make = (fields = '') =>
    `var thing = new GlideRecord('x_dev_sample_thing'); thing.initialize(); thing.name = 'one'; ${fields}`

facadeCases([
    {
        title: 'insert answers the sys_id and get finds it',
        source: DOC,
        script: `${make()} var made = thing.insert(); var found = new GlideRecord('x_dev_sample_thing'); answer = [found.get(made), found.getUniqueValue() === made, found.getValue('name')]`,
        answer: [true, true, 'one'],
    },
    {
        title: 'get with one argument falls back to the display value',
        source: DOC,
        script: `${make("thing.name = 'by display';")} thing.insert(); var found = new GlideRecord('x_dev_sample_thing'); answer = [found.get('by display'), found.getValue('name')]`,
        answer: [true, 'by display'],
    },
    {
        title: 'get with two arguments may dot-walk',
        source: DOC,
        script: `${make("thing.name = 'walked'; thing.owner = gs.getUserID();")} thing.insert(); var found = new GlideRecord('x_dev_sample_thing'); answer = [found.get('owner.user_name', 'worker'), found.getValue('name')]`,
        answer: [true, 'walked'],
    },
    {
        title: 'get that finds nothing leaves an empty record',
        source: INFERRED,
        script: `${make()} thing.insert(); answer = [thing.get('nothing like this'), thing.getValue('name'), thing.isValidRecord()]`,
        answer: [false, null, false],
    },
    {
        title: 'next is false before query',
        source: INFERRED,
        script: "answer = new GlideRecord('x_dev_sample_thing').next()",
        answer: false,
    },
    {
        title: 'getValue is null for an empty and for an unknown field',
        source: DOC,
        script: `${make()} answer = [thing.getValue('note'), thing.getValue('no_such_field')]`,
        answer: [null, null],
    },
    {
        title: 'getValue of a boolean is 1 or 0, its text true or false',
        source: INFERRED,
        script: `${make('thing.flag = false;')} thing.insert(); answer = [thing.getValue('flag'), thing.flag + '', thing.getDisplayValue('flag')]`,
        answer: ['0', 'false', 'false'],
    },
    {
        title: 'a field is a live element, never a string',
        source: INFERRED,
        script: `${make()} var element = thing.name; thing.name = 'two'; answer = [typeof element, element + '', element.nil(), thing.note.nil()]`,
        answer: ['object', 'two', false, true],
    },
    {
        title: 'initialize sets defaults and no sys_id, newRecord sets one',
        source: DOC,
        script: `${make()} var other = new GlideRecord('x_dev_sample_thing'); other.newRecord(); answer = [thing.getValue('flag'), thing.getUniqueValue(), String(other.getUniqueValue()).length, other.isNewRecord()]`,
        answer: ['1', null, 32, true],
    },
    {
        title: 'a number column numbers itself',
        source: 'now-sdk explain table-api',
        script: `${make()} thing.insert(); answer = /^THG000\\d{4}$/.test(thing.getValue('number'))`,
        answer: true,
    },
    {
        title: 'setValue of an unknown field is ignored',
        source: INFERRED,
        script: `${make("thing.setValue('no_such_field', 'x');")} answer = thing.insert() !== null`,
        answer: true,
    },
    {
        title: 'text over its length is cut without an error',
        source: INFERRED,
        script: `${make("thing.note = '123456789012345678901234567890';")} thing.insert(); var read = new GlideRecord('x_dev_sample_thing'); read.get(thing.getUniqueValue()); answer = read.getValue('note')`,
        answer: '12345678901234567890',
    },
    {
        title: 'insert into a taken unique index answers null and does not throw',
        source: INFERRED,
        script: `${make("thing.lock = 'taken';")} var first = thing.insert(); ${make("thing.lock = 'TAKEN';")} var second = thing.insert(); answer = [first !== null, second, thing.getLastErrorMessage().indexOf('Unique') >= 0]`,
        answer: [true, null, true],
    },
    {
        title: 'update without a change writes nothing',
        source: INFERRED,
        script: `${make()} thing.insert(); var id = thing.update(); answer = [id === thing.getUniqueValue(), thing.getValue('sys_mod_count')]`,
        answer: [true, '0'],
    },
    {
        title: 'update counts up and stamps the user name',
        source: INFERRED,
        script: `${make()} thing.insert(); thing.name = 'two'; thing.update(); answer = [thing.getValue('sys_mod_count'), thing.getValue('sys_updated_by'), thing.getValue('sys_created_by')]`,
        answer: ['1', 'worker', 'worker'],
    },
    {
        title: 'update of a record that was not found inserts it',
        source: DOC,
        script: "var thing = new GlideRecord('x_dev_sample_thing'); thing.get('nothing at all'); thing.name = 'made by update'; var id = thing.update(); var read = new GlideRecord('x_dev_sample_thing'); answer = read.get(id)",
        answer: true,
    },
    {
        title: 'sys_id is 32 lower-case hex characters',
        source: DOC,
        script: `${make()} answer = /^[0-9a-f]{32}$/.test(thing.insert())`,
        answer: true,
    },
    {
        title: 'setNewGuidValue names the record',
        source: DOC,
        script: `${make("thing.setNewGuidValue('0123456789abcdef0123456789abcdef');")} answer = thing.insert()`,
        answer: '0123456789abcdef0123456789abcdef',
    },
    {
        title: 'a choice displays its label, an unknown value itself',
        source: DOC,
        script: `${make("thing.kind = 'a';")} var first = thing.kind.getDisplayValue(); thing.kind = 'z'; answer = [first, thing.kind.getDisplayValue(), thing.kind.getChoices()]`,
        answer: ['Alpha', 'z', ['a', 'b']],
    },
    {
        title: 'a text with choices displays their labels too',
        source: DOC,
        script: `${make("thing.sort = 'x';")} answer = [thing.getDisplayValue('sort'), thing.sort.getDisplayValue(), thing.getValue('sort')]`,
        answer: ['Xi', 'Xi', 'x'],
    },
    {
        title: 'a reference displays its target, a missing target nothing',
        source: DOC,
        script: `${make('thing.owner = gs.getUserID();')} var shown = thing.owner.getDisplayValue(); thing.owner = '00000000000000000000000000000000'; answer = [shown, thing.getDisplayValue('owner')]`,
        answer: ['The worker', ''],
    },
    {
        title: 'dot-walking over an empty reference is empty',
        source: INFERRED,
        script: `${make()} answer = [thing.owner.user_name + '', thing.getValue('peer.owner.user_name'), thing.getElement('owner.email').nil()]`,
        answer: ['', null, true],
    },
    {
        title: 'dot-walking follows two references',
        source: INFERRED,
        script: `${make('thing.owner = gs.getUserID();')} var first = thing.insert(); ${make('')} thing.peer = first; answer = [thing.peer.owner.user_name + '', thing.peer.name + '']`,
        answer: ['worker', 'one'],
    },
    {
        title: 'getRefRecord gives the target',
        source: 'GlideElement - Scoped',
        script: `${make('thing.owner = gs.getUserID();')} var user = thing.owner.getRefRecord(); answer = [user.isValidRecord(), user.getValue('user_name'), thing.owner.getReferenceTable(), thing.peer.getRefRecord().isValidRecord()]`,
        answer: [true, 'worker', 'sys_user', false],
    },
    {
        title: 'setDisplayValue resolves a reference',
        source: DOC,
        script: `${make("thing.owner.setDisplayValue('The boss');")} answer = thing.owner.user_name + ''`,
        answer: 'boss',
    },
    {
        title: 'setValue of a password2 field is an error',
        source: 'password2: setDisplayValue is the only right way',
        script: `${make("thing.secret = 'clear';")}`,
        error: 'expecting encrypted data',
    },
    {
        title: 'setDisplayValue encrypts a password2 field, getDecryptedValue reads it',
        source: 'password2: setDisplayValue is the only right way',
        script: `${make("thing.secret.setDisplayValue('geheim');")} thing.insert(); var read = new GlideRecord('x_dev_sample_thing'); read.get(thing.getUniqueValue()); answer = [read.getValue('secret').indexOf('geheim'), read.secret.getDecryptedValue()]`,
        answer: [-1, 'geheim'],
    },
    {
        title: 'changes compares with what was read',
        source: 'GlideElement - Scoped',
        script: `${make()} thing.insert(); var before = thing.name.changes(); thing.name = 'two'; answer = [before, thing.name.changes(), thing.name.changesTo('two'), thing.name.changesFrom('one')]`,
        answer: [false, true, true, true],
    },
    {
        title: 'labels and names of an element',
        source: 'GlideElement - Scoped',
        script: `${make()} answer = [thing.name.getLabel(), thing.name.getName(), thing.name.getTableName(), thing.name.getED().getInternalType()]`,
        answer: ['name', 'name', 'x_dev_sample_thing', 'string'],
    },
    {
        title: 'dates of an element',
        source: 'GlideElement - Scoped',
        script: `${make("thing.at = '2026-03-01 10:00:00';")} answer = [thing.at.dateNumericValue(), thing.at.getGlideObject().getValue()]`,
        answer: [1772359200000, '2026-03-01 10:00:00'],
    },
    {
        title: 'the class of a record found through its parent',
        source: DOC,
        script: "var child = new GlideRecord('x_dev_sample_child'); child.initialize(); child.name = 'a child'; var id = child.insert(); var parent = new GlideRecord('x_dev_sample_thing'); answer = [parent.get(id), parent.getRecordClassName(), parent.getTableName()]",
        answer: [true, 'x_dev_sample_child', 'x_dev_sample_thing'],
    },
    {
        title: 'deleteRecord deletes',
        source: DOC,
        script: `${make()} var id = thing.insert(); var done = thing.deleteRecord(); answer = [done, new GlideRecord('x_dev_sample_thing').get(id)]`,
        answer: [true, false],
    },
    {
        title: 'updateMultiple applies to the whole query',
        source: DOC,
        script: `for (var i = 0; i < 3; i++) { ${make("thing.name = 'many';")} thing.insert(); } var all = new GlideRecord('x_dev_sample_thing'); all.addQuery('name', 'many'); all.setValue('amount', 5); all.updateMultiple(); var count = new GlideAggregate('x_dev_sample_thing'); count.addQuery('amount', 5); count.addQuery('name', 'many'); count.addAggregate('COUNT'); count.query(); count.next(); answer = count.getAggregate('COUNT')`,
        answer: '3',
    },
    {
        title: 'deleteMultiple ignores the limit',
        source: DOC,
        script: `for (var i = 0; i < 3; i++) { ${make("thing.name = 'doomed';")} thing.insert(); } var all = new GlideRecord('x_dev_sample_thing'); all.addQuery('name', 'doomed'); all.setLimit(1); all.deleteMultiple(); var left = new GlideRecord('x_dev_sample_thing'); left.addQuery('name', 'doomed'); left.query(); answer = left.getRowCount()`,
        answer: 0,
    },
    {
        title: 'isValid, isValidField, getLink and getElements',
        source: DOC,
        script: "var thing = new GlideRecord('x_dev_sample_thing'); answer = [thing.isValid(), thing.isValidField('name'), thing.isValidField('nothing'), thing.getLink(true), thing.getElements().length > 10, thing.getLabel()]",
        answer: [true, true, false, 'x_dev_sample_thing.do?sys_id=-1', true, 'Thing'],
    },
    {
        title: 'getDisplayValue of a record is its display field',
        source: DOC,
        script: `${make()} answer = thing.getDisplayValue()`,
        answer: 'one',
    },
])
