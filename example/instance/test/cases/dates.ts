import { type Case, page } from '../cases.ts'

const dateTime = page('GlideDateTime - Scoped')
const date = page('GlideDate - Scoped')
const time = page('GlideTime')
const duration = page('GlideDuration')
/** Berlin, dd.MM.yyyy. */
const BERLIN = { user: 'boss' }

export const dates: Case[] = [
    dateTime(
        'days of a month, weeks of a year that begin on Sunday',
        "function weeks(day) { return new GlideDateTime(day + ' 12:00:00').getWeekOfYearUTC() } answer = [new GlideDateTime('2011-11-02 12:00:00').getDaysInMonthUTC(), new GlideDateTime('2024-02-29 23:30:00').getDaysInMonthLocalTime(), weeks('2011-12-01'), weeks('2015-12-27'), weeks('2015-12-26'), weeks('2016-01-03'), new GlideDateTime('2011-12-03 23:30:00').getWeekOfYearLocalTime()]",
        [30, 31, 49, 1, 52, 2, 50],
        BERLIN
    ),
    dateTime(
        'daylight saving',
        "var summer = new GlideDateTime('2014-08-31 08:00:00'), winter = new GlideDateTime('2014-01-31 08:00:00'); answer = [summer.getDSTOffset(), summer.isDST(), winter.getDSTOffset(), winter.isDST()]",
        [3600000, true, 0, false],
        BERLIN
    ),
    dateTime(
        'the time in UTC and in the zone of the user',
        "var at = new GlideDateTime('2022-10-08 01:02:03'); answer = [at.getTime().getByFormat('hh:mm:ss'), at.getLocalTime().getByFormat('HH:mm'), at.getInternalFormattedLocalTime(), at.getUserFormattedLocalTime()]",
        ['01:02:03', '03:02', '03:02:03', '03:02:03'],
        BERLIN
    ),
    dateTime(
        'a GlideTime is subtracted and added',
        "var at = new GlideDateTime('2011-08-31 08:00:00'), some = new GlideTime(); some.setValue('00:00:20'); at.subtract(some); var first = at.getTime().getByFormat('hh:mm:ss'); at.add(some); answer = [first, at.getValue()]",
        ['07:59:40', '2011-08-31 08:00:00']
    ),
    dateTime(
        'a part of a date is set, and a day that the month lacks is its last',
        "var at = new GlideDateTime('2023-01-31 10:00:00'); at.setMonthUTC(2); var first = at.getValue(); at.setYearUTC(2024); at.setDayOfMonthUTC(31); answer = [first, at.getValue()]",
        ['2023-02-28 10:00:00', '2024-02-29 10:00:00']
    ),
    dateTime(
        'the same in the zone of the user',
        "var at = new GlideDateTime('2023-01-31 23:30:00'); at.setDayOfMonthLocalTime(9); answer = [at.getValue(), at.getDayOfMonthLocalTime()]",
        ['2023-02-08 23:30:00', 9],
        BERLIN
    ),
    dateTime(
        'dates in the words of a language',
        "var at = new GlideDateTime('2023-01-18 06:49:02'); answer = [at.getDisplayValueLang('full', 'fr'), at.getDisplayValueLang('long', 'en-GB'), at.getDisplayValueLang('medium', 'de'), at.getDisplayValueLang('short', 'es-MX')]",
        ['mercredi 18 janvier 2023 06:49:02', '18 January 2023 06:49:02', '18.01.2023 06:49:02', '18/01/23 06:49:02']
    ),
    dateTime(
        'and read from them',
        "function read(language) { var at = new GlideDateTime(); at.setDisplayValueLang('2/3/2023 18:00:00', 'short', language); return at.getDisplayValueLang('full', 'en') } answer = [read('en-US'), read('fr-FR')]",
        ['Friday, February 3, 2023 18:00:00', 'Thursday, March 2, 2023 18:00:00']
    ),
    dateTime(
        'texts in the documented formats and in no other',
        "answer = ['2026-03-04 05:06:07', '03/04/2026 05:06:07', '03-04-2026 05:06', '03/04/2026', '13/04/2026', '13-04-2026 05.06', '13-04-26 05.06.07', '13.04.2026 05:06:07 PM', '13.04.2026', '2026-03-04T05:06:07.000Z', '2026/03/04', '20260304'].map(function (text) { var at = new GlideDateTime(text); return at.isValid() ? at.getValue() : '' })",
        [
            '2026-03-04 05:06:07',
            '2026-03-04 05:06:07',
            '2026-03-04 05:06:00',
            '2026-03-04 00:00:00',
            '2026-04-13 00:00:00',
            '2026-04-13 05:06:00',
            '2026-04-13 05:06:07',
            '2026-04-13 17:06:07',
            '2026-04-13 00:00:00',
            '',
            '',
            '',
        ]
    ),
    dateTime(
        'what was not understood is said',
        "var at = new GlideDateTime(); at.setDisplayValue('2011-aa-01 00:00:00'); var first = at.getErrorMsg(); at = new GlideDateTime('2011-aa-31 aa:00:00'); answer = [first, at.isValid(), at.getErrorMsg()]",
        ['Could not parse DateTime: 2011-aa-01 00:00:00', false, "Invalid date time: '2011-aa-31 aa:00:00', ignored"]
    ),
    dateTime(
        'the difference of two on the class',
        "answer = GlideDateTime.subtract(new GlideDateTime('2011-08-28 09:00:00'), new GlideDateTime('2011-08-31 08:00:00')).getDisplayValue()",
        '2 Days 23 Hours'
    ),
    date(
        'parts and formats',
        "var day = new GlideDate(); day.setValue('2021-04-21'); answer = [day.getByFormat('dd-MM-yyyy'), day.getByFormat('EEEE'), day.getDayOfMonthNoTZ(), day.getMonthNoTZ(), day.getYearNoTZ(), day.getDisplayValueInternal()]",
        ['21-04-2021', 'Wednesday', 21, 4, 2021, '2021-04-21']
    ),
    date(
        'styles',
        "var day = new GlideDate(); day.setValue('2026-01-27'); var all = ['short', 'medium', 'long', 'FULL'].map(function (style) { return day.getDisplayValueEx(style) }); day.setDisplayValueEx('Jan 28, 2026', 'medium'); answer = all.concat(day.getDisplayValueEx('full'))",
        ['1/27/26', 'Jan 27, 2026', 'January 27, 2026', 'Tuesday, January 27, 2026', 'Wednesday, January 28, 2026']
    ),
    date(
        'languages',
        "var day = new GlideDate(); day.setDisplayValueLang('2/3/2023', 'short', 'fr-FR'); answer = [day.getValue(), day.getDisplayValueLang('full', 'fr')]",
        ['2023-03-02', 'jeudi 2 mars 2023']
    ),
    date(
        'the difference of two',
        "var first = new GlideDate(), second = new GlideDate(); first.setDisplayValue('01.05.2026'); second.setDisplayValue('03.05.2026'); answer = [GlideDate.subtract(first, second).getDisplayValue(), first.getValue()]",
        ['2 Days', '2026-05-01'],
        BERLIN
    ),
    time(
        'formats',
        "var now = new GlideTime(); now.setValue('10:30:20'); answer = ['hh:mm:ss', 'HH', 'hh a', 's:m:H ss:mm:hh', 'HH/mm/ss'].map(function (pattern) { return now.getByFormat(pattern) })",
        ['10:30:20', '10', '10 AM', '20:30:10 20:30:10', '10/30/20']
    ),
    time(
        'milliseconds after midnight',
        'var at = new GlideTime(45296000); answer = [at.getValue(), at.getHourUTC(), at.getHourOfDayUTC(), at.getMinutesUTC(), at.getSeconds()]',
        ['12:34:56', 0, 12, 34, 56]
    ),
    time(
        'what is shown is typed again',
        "var at = new GlideTime(); at.setValue('01:00:00'); var shown = at.getDisplayValue(); at.setDisplayValue(shown); answer = [at.getValue(), shown === at.getDisplayValueInternal(), shown === '01:00:00']",
        ['01:00:00', true, false],
        BERLIN
    ),
    time(
        'the difference of two',
        "var first = new GlideTime(), second = new GlideTime(); first.setValue('10:00:00'); second.setValue('11:30:00'); answer = GlideTime.subtract(first, second).getDisplayValue()",
        '1 Hour 30 Minutes'
    ),
    duration(
        'sums, parts and formats',
        "var long = new GlideDuration('3 12:00:00'), short = new GlideDuration('3:00:00'); answer = [long.add(short).getDisplayValue(), long.subtract(short).getDisplayValue(), new GlideDuration(long).getDayPart(), new GlideDuration('3 14:00:00').getRoundedDayPart(), new GlideDuration('3 22:00:00').getByFormat('HH:mm'), new GlideDuration(60000).getDurationValue(), long.getValue()]",
        ['3 Days 15 Hours', '3 Days 9 Hours', 3, 4, '22:00', '00:01:00', '1970-01-04 12:00:00']
    ),
]
