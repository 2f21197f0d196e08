import { type Case, page } from '../cases.ts'

const system = page('GlideSystem - Scoped')
const text = page('GlideStringUtil')
const crypto = page('GlideDigest - Scoped')
const certificate = page('CertificateEncryption')
const hierarchy = page('GlideTableHierarchy')

export const systems: Case[] = [
    system(
        'a message keeps its apostrophes and fills its gaps',
        "answer = [gs.getMessage(\"Abort adding action '{0}', same subflow can't be added twice in this subflow.\", 'update record'), gs.getMessage(\"'{0}' can't be in {1}\", ['a', 'b'])]",
        ["Abort adding action update record, same subflow can't be added twice in this subflow.", "a can't be in b"]
    ),
    system(
        'an escaped message has the names of HTML',
        "answer = [gs.getEscapedMessage('Is the summary & details accurate?'), gs.getEscapedMessage(\"same <subflow> can't {0}\", '<b>')]",
        ['Is the summary &amp; details accurate?', "same &lt;subflow&gt; can't <b>"]
    ),
    system(
        'error messages of the transaction',
        "gs.addInfoMessage('good'); gs.addErrorMessage('bad'); answer = gs.getErrorMessages()",
        ['bad']
    ),
    {
        ...system('a log line is filled from an array too', "gs.info('{0} count: {1}', ['a', 1]); answer = true", true),
        printed: ['a count: 1'],
    },
    system(
        'messages of every urgency',
        "['High', 'Moderate', 'Low', 'Success', 'Info'].forEach(function (kind) { gs['add' + kind + 'Message'](kind) }); answer = [gs.getErrorMessages(), gs.getUrlOnStack()]",
        [[], null]
    ),
    system(
        'dateGenerate in the zone of the user',
        "answer = [gs.dateGenerate('2015-07-07', 'start'), gs.dateGenerate('2015-07-07', 'end'), gs.dateGenerate('2015-07-07', '12:00:00')]",
        ['2015-07-06 22:00:00', '2015-07-07 21:59:59', '2015-07-07 10:00:00'],
        { user: 'boss' }
    ),
    page('general knowledge')(
        'links begin with the address that the instance has',
        "answer = [/^http:\\/\\/localhost:\\d+\\/$/.test(gs.getProperty('glide.servlet.uri')), gs.getProperty('glide.servlet.uri') === 'http://localhost:8080/']",
        [true, false]
    ),
    text(
        'examples of the page',
        "answer = [GlideStringUtil.escapeAllQuotes(\"let's \\\"escape\\\"\"), GlideStringUtil.getNumeric('123 test 456 -7.8'), GlideStringUtil.unescapeHTML('&quot;&lt;&gt;&amp;'), GlideStringUtil.getHTMLValue('\"<>&'), GlideStringUtil.escapeForHomePage('<test> string \\n to escape'), GlideStringUtil.dotToUnderBar('../etc')]",
        ['lets escape', '12345678', '"<>&', '&quot;&lt;&gt;&amp;', '%3ctest%3e string \\n to escape', '__/etc']
    ),
    text(
        'what cannot be printed is written',
        "answer = GlideStringUtil.escapeNonPrintable('test \\x09 non \\x00 printable \\x07 chars')",
        'test \\t non \\u0000 printable \\u0007 chars'
    ),
    crypto(
        'digests of a text and of a stream are the same',
        "var one = new GlideRecord('incident'); one.initialize(); one.insert(); var files = new GlideSysAttachment(); var id = files.write(one, 'a.txt', 'text/plain', 'abc'); var digest = new GlideDigest(); answer = ['MD5Hex', 'SHA1Base64', 'SHA256Hex'].map(function (name) { return digest['get' + name]('abc') === digest['get' + name + 'FromInputStream'](files.getContentStream(id)) }).concat(digest.getMD5Hex('abc'))",
        [true, true, true, '900150983cd24fb0d6963f7d28e17f72']
    ),
    page('GlideSysAttachment - Scoped')(
        'attributes of a file are added, changed, fetched and deleted',
        "var one = new GlideRecord('incident'); one.initialize(); one.insert(); var files = new GlideSysAttachment(); var id = files.write(one, 'a.txt', 'text/plain', 'abc'); function all() { var rows = files.fetchAllAttributes(id), found = []; while (rows.next()) found.push(rows.getValue('key') + '=' + rows.getValue('value')); return found.sort().join() } files.addAttribute(id, 'author', 'Fred'); files.addMultipleAttributes(id, { title: 'T', length: '5' }); var first = all(); files.updateAttribute(id, 'author', 'Abel'); files.updateAllAttributes(id, { title: 'U' }); var row = files.fetchAttribute(id, 'author'); row.next(); answer = [first, all(), row.getValue('value'), files.deleteAttribute(id, 'author'), files.deleteAttribute(id, 'author'), files.deleteAllAttributes(id), all()]",
        ['author=Fred,length=5,title=T', 'author=Abel,length=5,title=U', 'Abel', true, false, true, '']
    ),
    certificate(
        'the methods can be called on the class',
        "var key = gs.base64Encode('sample_key'); answer = CertificateEncryption.generateMac(key, 'HmacSHA256', 'sample_data') === new CertificateEncryption().generateMac(key, 'HmacSHA256', 'sample_data')",
        true
    ),
    hierarchy(
        'of a table that extends another',
        "var table = new GlideTableHierarchy('incident'), base = new GlideTableHierarchy('task'); answer = [table.getName(), table.getTables().join(), table.getHierarchy().join(), table.getBase(), table.getRoot(), table.hasExtensions(), table.isBaseClass(), table.isSoloClass(), base.isBaseClass(), base.getTableExtensions().indexOf('incident') >= 0, base.getAllExtensions()[0], new GlideTableHierarchy('sys_user').isSoloClass()]",
        ['incident', 'incident,task', 'incident,task', 'task', 'task', false, false, false, true, true, 'task', true]
    ),
    page('RESTMessageV2')(
        'what is not emulated says so to a script that asks what it caught for its message',
        "try { new sn_ws.RESTMessageV2().setMutualAuth('x'); answer = 'nothing' } catch (ex) { answer = ex.getMessage() }",
        'RESTMessageV2.setMutualAuth is not emulated by the developer instance.'
    ),
    page('GlideSecureRandomUtil')(
        'a secure long has 64 bits and is negative half of the time',
        'var most = 0, less = 0; for (var at = 0; at < 60; at++) { var made = GlideSecureRandomUtil.getSecureRandomLong(); if (made < 0) less++; most = Math.max(most, Math.abs(made)) } answer = [most > 4e18, most <= 9223372036854775808, less > 0 && less < 60]',
        [true, true, true]
    ),
    page('RESTMessageV2')(
        'a message of a record has what its record and its method say',
        "function make(table, values) { var row = new GlideRecord(table); row.initialize(); for (var name in values) row.setValue(name, values[name]); return row.insert() } var scope = gs.getCurrentScopeName(), app = new GlideRecord('sys_scope'); app.get('scope', scope); var message = make('sys_rest_message', { name: 'Yahoo', rest_endpoint: 'https://example.com/quotes', sys_scope: app.getUniqueValue() }); var method = make('sys_rest_message_fn', { function_name: 'get', rest_message: message, http_method: 'post', content: '<a/>' }); make('sys_rest_message_headers', { rest_message: message, name: 'Accept', value: 'text/xml' }); make('sys_rest_message_fn_headers', { rest_message_function: method, name: 'X-A', value: '1' }); var sm = new sn_ws.RESTMessageV2('Yahoo', 'get'); sm.setStringParameter('symbol', 'NOW'); var missing; try { new sn_ws.RESTMessageV2('Yahoo', 'put') } catch (ex) { missing = ex.getMessage() } answer = [sm.getEndpoint(), sm.getRequestHeader('accept'), sm.getRequestHeaders()['X-A'], sm.getRequestBody(), missing]",
        [
            'https://example.com/quotes',
            'text/xml',
            '1',
            '<a/>',
            'REST message Yahoo with the method put is not there, or not visible',
        ]
    ),
    page('GlideLocale')(
        'separators of numbers',
        'var locale = GlideLocale.get(); answer = [locale.getDecimalSeparator(), locale.getGroupingSeparator()]',
        ['.', ',']
    ),
    page('JSON - Scoped')(
        'the global keyword reaches what is built in',
        "answer = [global.JSON.parse('{\"a\":1}').a, global.JSON.stringify([1]), new global.JSON().encode({ b: 2 }), new global.GlideDateTime('2026-01-01').getValue(), typeof Object.extendsObject(global.AbstractAjaxProcessor, { answer: function () {} }).answer]",
        [1, '[1]', '{"b":2}', '2026-01-01 00:00:00', 'function']
    ),
]
