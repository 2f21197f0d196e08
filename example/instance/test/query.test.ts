import { facadeCases } from './cases.ts'

const DOC = 'Operators available for filters and queries'
const SCOPED = 'GlideRecord - Scoped'
const INFERRED = 'general knowledge'
const NULLS = 'KB0715430: comparisons leave out empty fields, but for `is not`'
const NEVER = 'what is not known is met by no row'

/** Six rows of this test only, then the names that a query finds in order. */
const rows = `
    var old = new GlideRecord('x_dev_sample_thing'); old.addQuery('note', 'query'); old.deleteMultiple();
    [['Ärger', 1, 'a', '2026-01-01 00:00:00'], ['bär', 2, 'b', '2026-02-01 12:00:00'], ['Cat^dog', 3, 'a', ''], ['dog', 10, '', '2026-03-01 00:00:00'], ['Dogma', 5, 'b', ''], ['', 6, 'a', '']].forEach(function (row) {
        var thing = new GlideRecord('x_dev_sample_thing'); thing.initialize(); thing.note = 'query';
        thing.name = row[0]; thing.amount = row[1]; thing.kind = row[2]; thing.at = row[3]; thing.flag = row[1] > 3;
        thing.owner = row[1] === 5 ? gs.getUserID() : ''; thing.insert();
    });
    function names(build) {
        var thing = new GlideRecord('x_dev_sample_thing'); thing.addQuery('note', 'query'); build(thing); thing.orderBy('amount'); thing.query();
        var found = []; while (thing.next()) found.push(Number(thing.amount)); return found.join(' ');
    }
    function encoded(text) { return names(function (thing) { thing.addEncodedQuery(text); }); }
    answer = `

const encoded = (query: string, answer: string, source = DOC) => ({
    title: query,
    source,
    script: `${rows}encoded(${JSON.stringify(query)})`,
    answer,
})
const built = (build: string, answer: string, source = SCOPED) => ({
    title: build,
    source,
    script: `${rows}names(function (thing) { ${build} })`,
    answer,
})

facadeCases([
    encoded('name=DOG', '10'),
    encoded('name=ÄRGER', '1'),
    encoded('name!=dog', '1 2 3 5 6', INFERRED),
    encoded('amount>3', '5 6 10'),
    encoded('amount>=5^amount<10', '5 6'),
    encoded('amount<=2', '1 2'),
    encoded('amountBETWEEN2@5', '2 3 5'),
    encoded('nameLIKEÄR', '1 2'),
    encoded('nameCONTAINSog', '3 5 10'),
    encoded('name*og', '3 5 10'),
    encoded('nameNOT LIKEdog', '1 2', NULLS),
    encoded('nameDOES NOT CONTAINdog', '1 2', NULLS),
    encoded('name!*dog', '1 2', NULLS),
    encoded('nameSTARTSWITHdog', '5 10'),
    encoded('nameENDSWITHDOG', '3 10'),
    encoded('name%dog', '3 10'),
    encoded('nameISEMPTY', '6'),
    encoded('nameISNOTEMPTY', '1 2 3 5 10'),
    encoded('name=', '6'),
    encoded('name=NULL', '6', INFERRED),
    encoded('name!=NULL', '1 2 3 5 10', INFERRED),
    encoded('nameANYTHING', '1 2 3 5 6 10'),
    encoded('kindINa,zzz', '1 3 6'),
    encoded('kindNOT INa', '2 5', NULLS),
    encoded('amountINSTANCEOFnothing', ''),
    encoded('kind=a^ORkind=b^amount>2', '3 5 6'),
    encoded('kind=a^amount=1^NQkind=b^amount=2', '1 2'),
    encoded('name=Cat^^dog', '3', 'GlideStringUtil.escapeQueryTermSeparator'),
    encoded('kind=a^EQ', '1 3 6'),
    encoded('flag=true', '5 6 10'),
    encoded('flag=false', '1 2 3'),
    encoded('amountSAMEASamount', '1 2 3 5 6 10'),
    encoded('amountNSAMEASamount', ''),
    encoded('sys_updated_onGT_FIELDat', '1 2 10'),
    encoded('at>=2026-02-01', '2 10'),
    encoded('at>javascript:gs.daysAgo(36500)', '1 2 10'),
    encoded('at<javascript:gs.beginningOfThisYear()', ''),
    encoded('atONcustom@2026-02-01 00:00:00@2026-02-01 23:59:59', '2'),
    encoded('atNOTONcustom@2026-02-01 00:00:00@2026-02-01 23:59:59', '1 3 5 6 10'),
    encoded('sys_created_onRELATIVEGT@hour@ago@1', '1 2 3 5 6 10'),
    encoded('sys_created_onRELATIVELT@hour@ago@1', ''),
    encoded('owner=javascript:gs.getUserID()', '5'),
    encoded('ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe', '5'),
    encoded('owner.user_name=worker', '5'),
    encoded('ownerLIKEworker', '5', 'LIKE on a reference compares the display value'),
    encoded('sys_class_nameINSTANCEOFx_dev_sample_thing', '1 2 3 5 6 10'),
    encoded('amountBETWEEN2@javascript:gs.getUserID()', '', INFERRED),
    encoded('atBETWEENjavascript:gs.daysAgoStart(36500)@javascript:gs.daysAgoEnd(-36500)', '1 2 10'),
    encoded("at>=javascript:gs.dateGenerate('2026-02-01','12:00:00')", '2 10', INFERRED),
    encoded("at>javascript:gs.dateGenerate('2026-02-01','end')", '10', INFERRED),
    encoded('amountGT_FIELDsys_mod_count', '1 2 3 5 6 10'),
    encoded('sys_mod_countGT_OR_EQUALS_FIELDsys_mod_count', '1 2 3 5 6 10'),
    encoded('amountLT_OR_EQUALS_FIELDsys_mod_count', ''),
    encoded('atSAMEASat@day', '1 2 3 5 6 10'),
    encoded('atNSAMEASat@day', '', INFERRED),
    encoded("atDATEPARTThursday@javascript:gs.datePart('dayofweek','thursday','EE')", '1'),
    encoded("atDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','LT')", '2 10'),
    encoded('atMORETHANsys_created_on@day@before@1', '1 2 10'),
    encoded('atLESSTHANsys_created_on@day@before@1', ''),
    encoded('sys_created_onLESSTHANsys_updated_on@hour@after@1', '1 2 3 5 6 10'),
    encoded('sys_created_onRELATIVEGE@hour@ago@1', '1 2 3 5 6 10', INFERRED),
    encoded('ownerDYNAMICd6435e965f510100a9ad2572f2b47744', '', NEVER),
    encoded('ownerIN_HIERARCHYfdd0fa0f93f5d2505bd0bd886cba1015@x', '', NEVER),
    encoded('amountSOUNDSLIKE1', '', NEVER),
    encoded('amount=1^ORamountSOUNDSLIKE2', '1', NEVER),
    encoded('amount=1^RLQUERYincident.problem_id,>=1^ENDRLQUERY', '', 'Encoded query strings'),
    encoded('RLQUERYx_dev_sample_part.usual,=0^ENDRLQUERY', '1 2 3 5 6 10', 'Encoded query strings'),
    encoded('amount<4^RLQUERYsys_user_has_role.user,oddly^ENDRLQUERY', '', NEVER),
    encoded('amount=1^ORRLQUERYx', '1', NEVER),
    encoded('123TEXTQUERY321=dog', '', NEVER),
    encoded('NoSuchField=1^amount=1', '1', 'glide.invalid_query.returns_no_rows = false: the condition is dropped'),
    encoded('amount=javascript:new Thing().number()', '', NEVER),
    built("thing.addQuery('amount', 'SOUNDSLIKE', 1)", '', NEVER),
    built("thing.addQuery('amount=1').addOrCondition('amount', 2)", '1 2'),
    built("thing.addQuery('amount=1^NQkind=b').addOrCondition('amount', '>', 5)", '1 2 5 6 10', INFERRED),
    encoded('JOINx_dev_sample_thing.owner=sys_user.sys_id!user_name=worker', '5', 'ServiceNow/PySNC, test_join_query'),
    encoded('RLQUERYsys_user.sys_id,>=1^ENDRLQUERY', '', 'Encoded query strings'),
    encoded('no_such_field=1^amount=1', '1', 'glide.invalid_query.returns_no_rows = false: the condition is dropped'),
    built("thing.addQuery('amount', '>', 3)", '5 6 10'),
    built("thing.addQuery('kind', 'IN', ['a'])", '1 3 6'),
    built("thing.addQuery('kind', 'NOT IN', 'a')", '2 5', NULLS),
    built("thing.addQuery('kind=b')", '2 5'),
    built("thing.addQuery('kind', 'a').addOrCondition('amount', '>', 9)", '1 3 6 10'),
    built("thing.addQuery('name', 'STARTSWITH', 'd'); thing.addQuery('amount', '<', 9)", '5'),
    built("thing.addNullQuery('name')", '6'),
    built("thing.addNotNullQuery('at')", '1 2 10'),
    built('thing.setLimit(2)', '1 2'),
    built('thing.chooseWindow(1, 3)', '2 3'),
    built('thing.setLimit(1); thing.chooseWindow(1, 3)', '2 3'),
    built('thing.chooseWindow(1, 3); thing.setLimit(1)', '1'),
    {
        title: 'ORDERBYDESC orders',
        source: DOC,
        script: `${rows}(function () { var thing = new GlideRecord('x_dev_sample_thing'); thing.addEncodedQuery('note=query^amount<4^ORDERBYDESCamount'); thing.query(); var found = []; while (thing.next()) found.push(Number(thing.amount)); return found.join(' ') })()`,
        answer: '3 2 1',
    },
    {
        title: 'without an order the rows come by sys_id',
        source: 'order is not defined',
        script: `${rows}(function () { var thing = new GlideRecord('x_dev_sample_thing'); thing.addQuery('note', 'query'); thing.query(); var last = ''; while (thing.next()) { if (thing.getUniqueValue() < last) return false; last = thing.getUniqueValue(); } return true })()`,
        answer: true,
    },
    {
        title: 'getRowCount counts at most the limit',
        source: SCOPED,
        script: `${rows}(function () { var thing = new GlideRecord('x_dev_sample_thing'); thing.addQuery('note', 'query'); thing.setLimit(4); thing.query(); return thing.getRowCount() })()`,
        answer: 4,
    },
    {
        title: 'more rows than one chunk arrive, and hasNext knows',
        source: SCOPED,
        script: "for (var i = 0; i < 230; i++) { var thing = new GlideRecord('x_dev_sample_trace'); thing.initialize(); thing.text = 'chunk'; thing.position = i; thing.insert(); } var all = new GlideRecord('x_dev_sample_trace'); all.addQuery('text', 'chunk'); all.orderBy('position'); all.query(); var n = 0; while (all.hasNext()) { all.next(); if (Number(all.position) !== n) break; n++; } answer = [n, all.getRowCount(), all.next()]",
        answer: [230, 230, false],
    },
    {
        title: 'isValidEncodedQuery',
        source: SCOPED,
        script: "var thing = new GlideRecord('x_dev_sample_thing'); answer = [thing.isValidEncodedQuery('name=1^ORowner.email=2'), thing.isValidEncodedQuery('nothing=1'), thing.isValidEncodedQuery('name')]",
        answer: [true, false, false],
    },
    {
        title: 'getEncodedQuery writes what was built',
        source: SCOPED,
        script: "var thing = new GlideRecord('x_dev_sample_thing'); thing.addQuery('name', 'a').addOrCondition('name', 'b'); thing.addQuery('amount', '>', 1); thing.orderByDesc('name'); answer = thing.getEncodedQuery()",
        answer: 'name=a^ORname=b^amount>1^ORDERBYDESCname',
    },
    {
        title: 'aggregates over everything',
        source: 'GlideAggregate - Scoped',
        script: `${rows}(function () { var sums = new GlideAggregate('x_dev_sample_thing'); sums.addQuery('note', 'query'); ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX'].forEach(function (name) { sums.addAggregate(name, name === 'COUNT' ? undefined : 'amount') }); sums.setGroup(false); sums.query(); sums.next(); return [sums.getAggregate('COUNT'), Number(sums.getAggregate('SUM', 'amount')), Number(sums.getAggregate('AVG', 'amount')), sums.getAggregate('MIN', 'amount'), sums.getAggregate('MAX', 'amount'), typeof sums.getAggregate('AVG', 'amount')] })()`,
        answer: ['6', 27, 4.5, '1', '10', 'string'],
    },
    {
        title: 'aggregates by group',
        source: 'GlideAggregate - Scoped',
        script: `${rows}(function () { var groups = new GlideAggregate('x_dev_sample_thing'); groups.addQuery('note', 'query'); groups.addNotNullQuery('kind'); groups.groupBy('kind'); groups.addAggregate('COUNT'); groups.orderByAggregate('COUNT'); groups.query(); var found = []; while (groups.next()) found.push(groups.getValue('kind') + groups.getAggregate('COUNT')); return found })()`,
        answer: ['a3', 'b2'],
    },
    {
        title: 'a count over nothing is one row with 0',
        source: 'GlideAggregate - Scoped',
        script: "var count = new GlideAggregate('x_dev_sample_thing'); count.addQuery('name', 'nowhere'); count.addAggregate('COUNT'); count.query(); answer = [count.next(), count.getAggregate('COUNT'), count.next()]",
        answer: [true, '0', false],
    },
])
