import { type Case, page } from '../cases.ts'

const record = page('GlideRecord - Scoped')
const element = page('GlideElement - Scoped')
const descriptor = page('GlideElementDescriptor')
const cascade = page('Configure cascade delete rules')
const thing = "var thing = new GlideRecord('x_dev_sample_thing'); thing.initialize(); thing.name = 'one'; "
const DECLARED = "var part = new GlideRecord('x_dev_sample_part'); part.initialize(); "

/** A thing, a part that refers to it in one way, whether the thing could be deleted, and what is left of both. */
const deletes = (field: string): string =>
    `${thing}var id = thing.insert(); ${DECLARED}part.${field} = id; var of = part.insert(); var done = thing.deleteRecord(); var left = new GlideRecord('x_dev_sample_part'); answer = [done, left.get(of), left.getValue('${field}') === id, new GlideRecord('x_dev_sample_thing').get(id)]`

export const records: Case[] = [
    cascade('by default a reference is cleared', deletes('usual'), [true, true, false, false]),
    cascade('clear', deletes('clearing'), [true, true, false, false]),
    cascade('delete takes what refers with it', deletes('deleting'), [true, false, false, false]),
    cascade('restrict keeps what is referred to', deletes('restricting'), [false, true, true, true]),
    cascade('none leaves the reference', deletes('leaving'), [true, true, true, false]),
    cascade(
        'deleteMultiple cascades as well',
        `${thing}thing.note = 'doomed'; var id = thing.insert(); ${DECLARED}part.deleting = id; var of = part.insert(); var all = new GlideRecord('x_dev_sample_thing'); all.addQuery('note', 'doomed'); all.deleteMultiple(); answer = new GlideRecord('x_dev_sample_part').get(of)`,
        false
    ),
    record(
        'deleteRecord takes the files of a record with it, deleteMultiple does not',
        `var files = new GlideSysAttachment(); function left(id) { var rows = files.getAttachments('x_dev_sample_thing', id), n = 0; while (rows.next()) n++; return n } ${thing}var first = thing.insert(); files.write(thing, 'a.txt', 'text/plain', 'a'); thing.deleteRecord(); ${thing}thing.note = 'with file'; var second = thing.insert(); files.write(thing, 'a.txt', 'text/plain', 'a'); var all = new GlideRecord('x_dev_sample_thing'); all.addQuery('note', 'with file'); all.deleteMultiple(); answer = [left(first), left(second)]`,
        [0, 1]
    ),
    record(
        'a link may lead back to a list',
        `${thing}var id = thing.insert(); answer = [thing.getLink(true) === 'x_dev_sample_thing.do?sys_id=' + id, thing.getLink(false).slice(id.length + 29)]`,
        [true, '&sysparm_stack=x_dev_sample_thing_list.do?sysparm_query=active=true']
    ),
    record(
        "setValue of 'NULL' clears",
        `${thing}thing.setValue('name', 'NULL'); answer = thing.getValue('name')`,
        null
    ),
    record('without an error there is no last error message', `${thing}answer = thing.getLastErrorMessage()`, null),
    record('an empty query is not valid', `${thing}answer = thing.isValidEncodedQuery('')`, false),
    record(
        'isEncodedQueryValid applies a valid query and lets an invalid one find nothing',
        `${thing}thing.insert(); var good = new GlideRecord('x_dev_sample_thing'), bad = new GlideRecord('x_dev_sample_thing'); answer = [good.isEncodedQueryValid('nameISNOTEMPTY'), bad.isEncodedQueryValid('nothing=1')]; good.query(); bad.query(); answer.push(good.hasNext(), bad.hasNext())`,
        [true, false, true, false]
    ),
    record(
        'isActionAborted is reset by next()',
        `${thing}thing.insert(); var one = new GlideRecord('x_dev_sample_thing'); one.query(); one.setAbortAction(true); var before = one.isActionAborted(); one.next(); answer = [before, one.isActionAborted(), one.isView()]`,
        [true, false, false]
    ),
    record(
        'addJoinQuery finds what another table refers to',
        `var old = new GlideRecord('x_dev_sample_part'); old.deleteMultiple(); ${thing}var first = thing.insert(); ${thing}thing.insert(); ${DECLARED}part.usual = first; part.name = 'join'; part.insert(); function found(name) { var all = new GlideRecord('x_dev_sample_thing'); all.addJoinQuery('x_dev_sample_part', 'sys_id', 'usual').addCondition('name', name); all.query(); return all.next() ? all.getRowCount() + ' ' + (all.getUniqueValue() === first) : 'none' } answer = [found('join'), found('other')]`,
        ['1 true', 'none']
    ),
    record(
        'queries of the user and of the system',
        `${thing}thing.note = 'user query'; thing.insert(); var one = new GlideRecord('x_dev_sample_thing'); one.addUserQuery('note', '=', 'user query').addUserOrCondition('note', 'nothing'); one.addSystemEncodedQuery('nameISNOTEMPTY'); one.addUserOrderByDesc('name'); one.query(); answer = one.next()`,
        true
    ),
    record(
        'the descriptor of a table',
        "var ed = new GlideRecord('incident').getED(); answer = [ed.getLabel(), ed.getPlural(), ed.getName()]",
        ['Incident', 'Incidents', 'incident']
    ),
    descriptor(
        'of a field',
        "var ed = new GlideRecord('incident').getElement('priority').getED(); answer = [ed.getInternalType(), ed.getLabel(), ed.getName(), ed.getLength(), ed.isChoiceTable(), ed.isAutoOrSysID(), ed.isMandatory(), ed.isVirtual(), ed.isEncrypted(), ed.isEdgeEncrypted(), ed.hasAttachmentsEncrypted(), ed.getEncryptionType(), ed.getAttachmentEncryptionType()]",
        ['integer', 'Priority', 'priority', 40, true, false, false, false, false, false, false, null, null]
    ),
    element(
        'a journal entry is headed by time, display name and label',
        "var one = new GlideRecord('incident'); one.initialize(); one.work_notes = 'seen'; one.insert(); answer = [/^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d - The worker \\(Work notes\\)\\nseen\\n\\n$/.test(one.work_notes.getJournalEntry(1)), one.work_notes.getJournalEntry(-1).split('\\n\\n').length]",
        [true, 2]
    ),
    element(
        'attributes of the dictionary',
        "var part = new GlideRecord('x_dev_sample_part'); answer = [part.usual.getAttribute('tree_picker'), part.usual.getBooleanAttribute('tree_picker'), part.usual.getAttribute('nothing'), part.name.getBooleanAttribute('tree_picker')]",
        ['true', true, null, false]
    ),
    element(
        'labels and values in a language',
        "var one = new GlideRecord('x_dev_sample_thing'); one.kind = 'a'; answer = [one.kind.getLabelLang('de'), one.kind.getDisplayValueLang('de'), one.kind.getLabelLang('en'), one.kind.getHTMLValue()]",
        ['Art', 'Alpha', 'kind', 'a']
    ),
]
