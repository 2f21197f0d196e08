import type { Case } from '../cases.ts'

const PAGE = 'GlideAggregate - Scoped'

/** Six things in two kinds and none, of one note, and a function that writes what an aggregate of them finds. */
const rows = `
    var old = new GlideRecord('x_dev_sample_thing'); old.addQuery('note', 'sums'); old.deleteMultiple();
    [['a', 1, '2026-01-05'], ['a', 3, '2026-02-05'], ['a', 3, '2026-05-05'], ['b', 4, '2026-05-06'], ['b', 8, '2025-12-31'], ['', 8, '']].forEach(function (row) {
        var thing = new GlideRecord('x_dev_sample_thing'); thing.initialize(); thing.note = 'sums';
        thing.kind = row[0]; thing.amount = row[1]; thing.day = row[2]; thing.insert();
    });
    function said(build, read) {
        var sums = new GlideAggregate('x_dev_sample_thing'); sums.addQuery('note', 'sums'); build(sums); sums.query();
        var found = []; while (sums.next()) found.push(read(sums)); return found.join(' ');
    }
    answer = `

const said = (title: string, build: string, read: string, answer: string): Case => ({
    title,
    source: PAGE,
    script: `${rows}said(function (sums) { ${build} }, function (sums) { return ${read} })`,
    answer,
})

export const aggregates: Case[] = [
    said(
        'a field of an aggregate groups by itself',
        "sums.addAggregate('MAX', 'amount')",
        "sums.getAggregate('MAX', 'amount')",
        '1 3 4 8'
    ),
    said(
        'setGroup(false) asks for one row over everything',
        "sums.addAggregate('MAX', 'amount'); sums.setGroup(false)",
        "sums.getAggregate('MAX', 'amount')",
        '8'
    ),
    said(
        'COUNT of a field counts the rows of each of its values, the empty one too',
        "sums.addAggregate('COUNT', 'kind'); sums.orderByAggregate('count', 'kind')",
        "sums.kind + ':' + sums.getAggregate('COUNT', 'kind')",
        'a:3 b:2 :1'
    ),
    said('COUNT without a field is a total', "sums.addAggregate('COUNT')", "sums.getAggregate('COUNT')", '6'),
    said(
        'named groups are the only ones; averages have four decimals',
        "sums.groupBy('kind'); sums.addAggregate('AVG', 'amount'); sums.addAggregate('MIN', 'amount')",
        "sums.kind.getDisplayValue() + ' ' + sums.getAggregate('AVG', 'amount') + ' ' + sums.getAggregate('MIN', 'amount')",
        ' 8.0000 8 Alpha 2.3333 1 Beta 6.0000 4'
    ),
    said(
        'orderBy groups too',
        "sums.addAggregate('COUNT'); sums.orderByDesc('kind')",
        "sums.getValue('kind') + sums.getAggregate('COUNT')",
        'b2 a3 1'
    ),
    said(
        'an encoded query may group and order',
        "sums.addEncodedQuery('kindISNOTEMPTY^ORDERBYDESCkind^GROUPBYkind'); sums.addAggregate('COUNT')",
        "sums.getDisplayValue('kind') + sums.getAggregate('COUNT')",
        'Beta2 Alpha3'
    ),
    said(
        'GROUP_CONCAT in ascending order, GROUP_CONCAT_DISTINCT without duplicates, STDDEV of the population',
        "sums.addNullQuery('peer'); sums.groupBy('note'); sums.addAggregate('GROUP_CONCAT', 'amount'); sums.addAggregate('GROUP_CONCAT_DISTINCT', 'amount'); sums.addAggregate('STDDEV', 'amount')",
        "sums.getAggregate('GROUP_CONCAT', 'amount') + ' ' + sums.getAggregate('GROUP_CONCAT_DISTINCT', 'amount') + ' ' + Number(sums.getAggregate('STDDEV', 'amount')).toFixed(3)",
        '1,3,3,4,8,8 1,3,4,8 2.630'
    ),
    said(
        'setAggregateWindow limits the rows of the table',
        "sums.addAggregate('COUNT'); sums.setAggregateWindow(0, 4)",
        "sums.getAggregate('COUNT')",
        '4'
    ),
    said(
        'addTrend by quarter',
        "sums.addNotNullQuery('day'); sums.addAggregate('COUNT'); sums.addTrend('day', 'quarter')",
        "sums.getValue('timeref') + ',' + sums.getAggregate('COUNT')",
        '4/2025,1 1/2026,2 2/2026,2'
    ),
    said(
        'addTrend by the day of the week, with and without the year',
        "sums.addQuery('day', '2026-05-05'); sums.addAggregate('COUNT'); sums.addTrend('day', 'dayofweek')",
        "sums.getValue('timeref')",
        'Tuesday/2026'
    ),
    said(
        'setIntervalYearIncluded(false)',
        "sums.addQuery('day', '2026-05-05'); sums.addAggregate('COUNT'); sums.addTrend('day', 'dayofweek'); sums.setIntervalYearIncluded(false)",
        "sums.getValue('timeref')",
        'Tuesday'
    ),
    {
        title: 'addTrend by the minute',
        source: 'refused by name',
        script: "var sums = new GlideAggregate('x_dev_sample_thing'); sums.addAggregate('COUNT'); sums.addTrend('at', 'minute'); sums.query()",
        error: 'GlideAggregate.addTrend by minute is not emulated',
    },
    said(
        'getAggregateEncodedQuery finds the rows of the group',
        "sums.addAggregate('MIN', 'amount'); sums.groupBy('kind'); sums.addQuery('kind', 'a')",
        'sums.getAggregateEncodedQuery()',
        'note=sums^kind=a^kind=a'
    ),
    {
        title: 'getEncodedQuery names the groups',
        source: PAGE,
        script: "var sums = new GlideAggregate('x_dev_sample_thing'); sums.addAggregate('MIN', 'amount'); sums.groupBy('kind'); sums.query(); answer = [sums.getEncodedQuery(), sums.getTableName(), typeof sums.getRowCount()]",
        answer: ['ORDERBYkind^GROUPBYkind', 'x_dev_sample_thing', 'number'],
    },
    said(
        'conditions of a query can be joined',
        "sums.addQuery('kind', 'a').addOrCondition('kind', 'b'); sums.addAggregate('COUNT')",
        "sums.getAggregate('COUNT') + ' ' + sums.getValue('amount')",
        '5 null'
    ),
]
