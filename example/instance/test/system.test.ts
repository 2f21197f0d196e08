import { facadeCases } from './cases.ts'
import { id } from './sample/ids.ts'

const GS = 'GlideSystem - Scoped'
const TIME = 'GlideDateTime - Scoped'
const TEXT = 'GlideStringUtil - Scoped'

facadeCases([
    {
        title: 'getProperty gives text, the alternative, or null',
        source: GS,
        script: "answer = [gs.getProperty('x_dev_sample.limit'), gs.getProperty('no.such', 'other'), gs.getProperty('no.such')]",
        answer: ['7', 'other', null],
    },
    {
        title: 'setProperty works in the own scope only',
        source: GS,
        script: "gs.setProperty('x_dev_sample.made', 'yes'); gs.setProperty('glide.sys.date_format', 'no'); answer = [gs.getProperty('x_dev_sample.made'), gs.getProperty('glide.sys.date_format')]",
        answer: ['yes', 'yyyy-MM-dd'],
    },
    {
        title: 'hasRole is true for any of a list and for contained roles',
        source: GS,
        user: 'boss',
        script: "answer = [gs.hasRole('nothing,x_dev_sample.user'), gs.hasRole('x_dev_sample.boss'), gs.hasRole('admin')]",
        answer: [true, true, false],
    },
    {
        title: 'hasRole is true for admin whatever the role',
        source: GS,
        user: 'admin',
        script: "answer = gs.hasRole('x_dev_sample.boss')",
        answer: true,
    },
    {
        title: 'who it is',
        source: GS,
        script: 'answer = [gs.getUserID(), gs.getUserName(), gs.getUserDisplayName(), gs.getUser().getEmail(), gs.getUser().hasRole("x_dev_sample.user")]',
        answer: [id('user', 'worker'), 'worker', 'The worker', 'worker@acme.example', true],
    },
    {
        title: 'getRoles are all, getUserRoles the explicit ones',
        source: 'GlideUser - Scoped',
        user: 'boss',
        script: 'answer = [gs.getUser().getRoles().sort(), gs.getUser().getUserRoles().sort()]',
        answer: [
            ['snc_internal', 'x_dev_sample.boss', 'x_dev_sample.user'],
            ['snc_internal', 'x_dev_sample.boss'],
        ],
    },
    {
        title: 'preferences',
        source: 'GlideUser - Scoped',
        script: "gs.getUser().savePreference('colour', 'red'); answer = [gs.getUser().getPreference('colour'), gs.getUser().getPreference('none')]",
        answer: ['red', null],
    },
    { title: 'info fills placeholders', source: GS, script: "gs.info('{0} of {1}', 1, 'two'); answer = 1", answer: 1 },
    {
        title: 'getMessage is java.text.MessageFormat: one quote is eaten, two are one',
        source: GS,
        script: "answer = [gs.getMessage('Found {0} of {1}', [1, 2]), gs.getMessage('unknown {0}', ['x'])]",
        answer: ["It's 1 of 2", 'unknown x'],
    },
    {
        title: 'base64, urls and nil',
        source: GS,
        script: "answer = [gs.base64Encode('äb'), gs.base64Decode('w6Ri'), gs.urlEncode('a b&c'), gs.urlDecode('a+b%26c'), gs.nil(''), gs.nil(null), gs.nil(0)]",
        answer: ['w6Ri', 'äb', 'a+b%26c', 'a b&c', true, true, false],
    },
    {
        title: 'generateGUID, tableExists and scope names',
        source: GS,
        script: "answer = [/^[0-9a-f]{32}$/.test(gs.generateGUID()), gs.tableExists('incident'), gs.tableExists('nothing'), gs.getCurrentScopeName(), gs.getCallerScopeName()]",
        answer: [true, true, false, 'x_dev_sample', null],
    },
    {
        title: 'a script of no person is not interactive',
        source: GS,
        script: 'answer = [gs.isInteractive(), gs.getSession().isInteractive(), gs.getSession().getLanguage()]',
        answer: [false, false, 'en'],
    },
    {
        title: 'client data of a session',
        source: 'GlideSession - Scoped',
        script: "var session = gs.getSession(); session.putClientData('a', 1); answer = [session.getClientData('a'), session.getClientData('b')]",
        answer: ['1', null],
    },
    {
        title: 'day helpers are UTC text',
        source: GS,
        script: 'answer = [/^\\d{4}-\\d\\d-\\d\\d 00:00:00$/.test(gs.daysAgoStart(3)), /23:59:59$/.test(gs.daysAgoEnd(0)), gs.daysAgo(1) < gs.daysAgo(0), /-01-01 00:00:00$/.test(gs.beginningOfThisYear())]',
        answer: [true, true, true, true],
    },
    {
        title: 'day helpers count in the zone of the user',
        source: GS,
        user: 'boss',
        script: 'answer = /2[123]:00:00$/.test(gs.daysAgoStart(0))',
        answer: true,
    },

    {
        title: 'reads UTC and answers it',
        source: TIME,
        script: "var at = new GlideDateTime('2026-03-01 10:20:30'); answer = [at.getValue(), at + '', at.getNumericValue(), at.isValid()]",
        answer: ['2026-03-01 10:20:30', '2026-03-01 10:20:30', 1772360430000, true],
    },
    {
        title: 'shows the zone and format of the user',
        source: TIME,
        user: 'boss',
        script: "var at = new GlideDateTime('2026-07-01 10:00:00'); answer = [at.getDisplayValue(), at.getDisplayValueInternal(), at.getTZOffset()]",
        answer: ['01.07.2026 12:00:00', '2026-07-01 12:00:00', 7200000],
    },
    {
        title: 'reads a displayed value',
        source: TIME,
        user: 'boss',
        script: "var at = new GlideDateTime(); at.setDisplayValue('01.07.2026 12:00:00'); var other = new GlideDateTime(); other.setDisplayValue('2026/01/02', 'yyyy/MM/dd'); answer = [at.getValue(), other.getValue()]",
        answer: ['2026-07-01 10:00:00', '2026-01-01 23:00:00'],
    },
    {
        title: 'month comes before day',
        source: TIME,
        script: "answer = [new GlideDateTime('03/04/2026').getValue(), new GlideDateTime('13/04/2026').getValue()]",
        answer: ['2026-03-04 00:00:00', '2026-04-13 00:00:00'],
    },
    {
        title: 'ISO 8601 is not supported',
        source: TIME,
        script: "var at = new GlideDateTime('2026-03-01T10:00:00Z'); answer = [at.isValid(), at.getErrorMsg()]",
        answer: [false, "Invalid date time: '2026-03-01T10:00:00Z', ignored"],
    },
    {
        title: 'adds and subtracts',
        source: TIME,
        script: "var at = new GlideDateTime('2026-01-31 00:00:00'); at.addMonthsUTC(1); var a = at.getValue(); at.addDaysUTC(1); at.addSeconds(-1); at.add(2000); at.subtract(1000); answer = [a, at.getValue()]",
        answer: ['2026-02-28 00:00:00', '2026-03-01 00:00:00'],
    },
    {
        title: 'adding local days keeps the local hour over a clock change',
        source: TIME,
        user: 'boss',
        script: "var at = new GlideDateTime('2026-03-28 11:00:00'); at.addDaysLocalTime(1); answer = at.getValue()",
        answer: '2026-03-29 10:00:00',
    },
    {
        title: 'compares',
        source: TIME,
        script: "var a = new GlideDateTime('2026-01-01 00:00:00'), b = new GlideDateTime('2026-01-02 00:00:00'); answer = [a.before(b), a.after(b), a.compareTo(b), a.onOrBefore(a), a.onOrAfter(b), a.equals(a)]",
        answer: [true, false, -1, true, false, true],
    },
    {
        title: 'difference is a duration',
        source: TIME,
        script: "var d = GlideDateTime.subtract(new GlideDateTime('2026-01-01 00:00:00'), new GlideDateTime('2026-01-02 01:02:03')); answer = [d.getValue(), d.getDurationValue(), d.getNumericValue(), d.getDayPart()]",
        answer: ['1970-01-02 01:02:03', '1 01:02:03', 90123000, 1],
    },
    {
        title: 'setValue takes numbers, text and dates',
        source: TIME,
        script: "var at = new GlideDateTime(); at.setValue(1772359200999); var a = at.getValue(); at.setValue(new GlideDateTime('2026-01-01 00:00:00')); answer = [a, at.getValue()]",
        answer: ['2026-03-01 10:00:00', '2026-01-01 00:00:00'],
    },

    {
        title: 'escapes HTML, ticks and query separators',
        source: TEXT,
        script: "answer = [GlideStringUtil.escapeHTML('<a b=\"c\">&'), GlideStringUtil.unEscapeHTML('&lt;a&gt;&amp;'), GlideStringUtil.escapeQueryTermSeparator('a^b'), GlideStringUtil.escapeTicks(\"it's\")]",
        answer: ['&lt;a b=&quot;c&quot;&gt;&amp;', '<a>&', 'a^^b', "it\\'s"],
    },
    {
        title: 'recognises sys_ids and base64',
        source: TEXT,
        script: "answer = [GlideStringUtil.isEligibleSysID('0123456789ABCDEF0123456789abcdef'), GlideStringUtil.isEligibleSysID('x'), GlideStringUtil.isBase64('QQ=='), GlideStringUtil.isBase64('Q')]",
        answer: [true, false, true, false],
    },
    {
        title: 'digests of text',
        source: 'GlideDigest - Scoped',
        script: "var digest = new GlideDigest(); answer = [digest.getSHA256Hex('abc'), digest.getSHA1Base64('abc'), digest.getMD5Hex('abc')]",
        answer: [
            'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
            'qZk+NkcGgWq6PiVxeFDCbJzQ2J0=',
            '900150983cd24fb0d6963f7d28e17f72',
        ],
    },
    {
        title: 'random text and numbers',
        source: 'GlideSecureRandomUtil - Scoped',
        script: 'answer = [/^[A-Za-z0-9]{12}$/.test(GlideSecureRandomUtil.getSecureRandomString(12)), GlideSecureRandomUtil.getSecureRandomIntBound(1)]',
        answer: [true, 0],
    },
    {
        title: 'a message authentication code',
        source: 'CertificateEncryption - Scoped',
        script: "answer = new CertificateEncryption().generateMac('a2V5', 'HmacSHA256', 'data')",
        answer: 'UDH+PZicbRU3oBP6bnOdojRj/a7DtwE32Cjjas4iG9A=',
    },
    {
        title: 'a plugin that is not active',
        source: 'GlidePluginManager - Scoped',
        script: "answer = new GlidePluginManager().isActive('com.glide.domain.msp_extensions.installer')",
        answer: false,
    },
    {
        title: 'a JWT needs its provider',
        source: 'GlideJWTAPI - Scoped',
        script: "new sn_auth.GlideJWTAPI().generateJWT('nothing', '{}', '{}')",
        error: 'JWT provider not found',
    },

    {
        title: 'modules, defaults and script includes',
        source: 'now-sdk explain module-guide',
        script: "answer = [require('./server/rules.ts').greet('you'), require('x_dev_sample/sample/1.0.0/server/rules.ts').greet('me'), new Helper('her').greet(), new x_dev_sample.Helper('him').greet()]",
        answer: ['HELLO you', 'HELLO me', 'HELLO her', 'HELLO him'],
    },
    {
        title: 'a module is loaded once',
        source: 'now-sdk explain module-guide',
        script: "answer = require('./server/rules.ts') === require('x_dev_sample/sample/1.0.0/server/rules.ts')",
        answer: true,
    },
    {
        title: 'a module that does not exist',
        source: 'now-sdk explain module-guide',
        script: "require('./server/nothing.ts')",
        error: 'Module not found: x_dev_sample/sample/1.0.0/server/nothing.ts',
    },
    {
        title: 'attachments are written, listed, read, copied and deleted',
        source: 'GlideSysAttachment - Scoped',
        script: `
        var incident = new GlideRecord('incident'); incident.initialize(); var id = incident.insert(); var files = new GlideSysAttachment();
        var a = files.write(incident, 'a.txt', 'text/plain', 'hällo'); var b = files.writeBase64(incident, 'b.bin', 'application/octet-stream', 'AAEC');
        var list = files.getAttachments('incident', id); var names = []; while (list.next()) names.push(list.getValue('file_name') + list.getValue('size_bytes')); names.sort();
        var row = new GlideRecord('sys_attachment'); row.get(a); var text = files.getContent(row); row.get(b); var base64 = files.getContentBase64(row);
        files.deleteAttachment(a); var other = new GlideRecord('incident'); other.initialize(); var to = other.insert(); files.copy('incident', id, 'incident', to);
        var copies = files.getAttachments('incident', to); var n = 0; while (copies.next()) n++;
        answer = [names, text, base64, n]`,
        answer: [['a.txt6', 'b.bin3'], 'hällo', 'AAEC', 1],
    },
])
