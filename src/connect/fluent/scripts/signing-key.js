// Page Signing key: makes of one PEM text what the platform signs with. Private key and certificate become a Java key store here in
// the browser (the formats: RFC 7468, RFC 5280, RFC 5208, and the class sun.security.provider.JavaKeyStore); the server gets the key
// encrypted in that file alone. The records are written as the person who presses the button, with their rights.
;(() => {
    var page = document.getElementById('x-1e-signing-key')
    var words = page.dataset
    var byId = (id) => document.getElementById('x-1e-' + id)
    var pem = byId('pem')
    var appId = byId('app-id')
    var said = byId('said')
    var configuration = new URLSearchParams(window.location.search).get('sysparm_configuration') || ''
    var bytes = (text) => new TextEncoder().encode(text)
    var joined = (parts) => {
        var all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
        parts.reduce((at, part) => {
            all.set(part, at)
            return at + part.length
        }, 0)
        return all
    }
    var sha1 = (parts) => crypto.subtle.digest('SHA-1', joined(parts)).then((digest) => new Uint8Array(digest))
    var refuse = (text, detail) => {
        throw new Error(String(text).replace('{0}', detail))
    }

    // DER (X.690)

    /** The element at a position: its tag, its content and where it ends. Throws when it does not fit. */
    function read(data, at) {
        var length = data[at + 1]
        var start = at + 2
        if (length > 127) {
            var count = length - 128
            length = 0
            if (count < 1 || count > 4) refuse(words.unreadable)
            while (count-- > 0) length = length * 256 + data[start++]
        }
        if (!(start + length <= data.length)) refuse(words.unreadable)
        return { tag: data[at], start: start, end: start + length, whole: data.subarray(at, start + length) }
    }
    function children(data, element) {
        var found = []
        for (var at = element.start; at < element.end; ) {
            var next = read(data, at)
            found.push(next)
            at = next.end
        }
        return found
    }
    function element(tag, parts) {
        var content = joined(parts)
        var size = content.length
        var length = size < 128 ? [size] : size < 256 ? [129, size] : [130, size >> 8, size & 255]
        return joined([new Uint8Array([tag].concat(length)), content])
    }
    var NAMES = { 550403: 'CN', '55040a': 'O', '55040b': 'OU', 550406: 'C', 550407: 'L', 550408: 'ST' }
    var hex = (data) => Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join('')
    function nameOf(data, name) {
        return children(data, name)
            .map((set) => {
                var pair = children(data, children(data, set)[0])
                var type = hex(data.subarray(pair[0].start, pair[0].end))
                return (NAMES[type] || type) + '=' + new TextDecoder().decode(data.subarray(pair[1].start, pair[1].end))
            })
            .join(', ')
    }
    function timeOf(data, time) {
        var text = new TextDecoder().decode(data.subarray(time.start, time.end))
        var full = time.tag === 0x17 ? (Number(text.slice(0, 2)) < 50 ? '20' : '19') + text : text
        return new Date(full.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
    }
    /** Subject, issuer, times and public key of a certificate. */
    function certificateOf(data) {
        var fields = children(data, children(data, read(data, 0))[0])
        if (fields[0].tag === 0xa0) fields.shift()
        var times = children(data, fields[3])
        return {
            der: data,
            issuer: nameOf(data, fields[2]),
            subject: nameOf(data, fields[4]),
            from: timeOf(data, times[0]),
            until: timeOf(data, times[1]),
            publicKey: fields[5].whole,
        }
    }

    // PEM

    function blocksOf(text) {
        var found = []
        text.replace(/-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/g, (_all, label, body) => {
            var binary
            try {
                binary = atob(body.replace(/\s+/g, ''))
            } catch (_notBase64) {
                refuse(words.unreadable)
            }
            found.push({ label: label, data: Uint8Array.from(binary, (sign) => sign.charCodeAt(0)) })
            return ''
        })
        return found
    }
    var RSA = new Uint8Array([0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0])
    var SIGNING = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

    /** Certificate and private key (PKCS #8) that belong together, valid now and long enough. Rejects with why not. */
    async function keyPairOf(text) {
        var blocks = blocksOf(text)
        var certificates = blocks.filter((block) => block.label === 'CERTIFICATE')
        if (blocks.some((block) => block.label === 'ENCRYPTED PRIVATE KEY')) refuse(words.encrypted)
        var keys = blocks.filter((block) => /^(RSA )?PRIVATE KEY$/.test(block.label))
        if (certificates.length === 0 || keys.length === 0) refuse(words.incomplete)
        if (keys.length > 1) refuse(words.several)
        var plain = keys[0].data
        if (keys[0].label !== 'PRIVATE KEY')
            plain = element(0x30, [new Uint8Array([2, 1, 0]), RSA, element(4, [keys[0].data])])
        var chain
        try {
            chain = certificates.map((block) => certificateOf(block.data))
        } catch (_unreadable) {
            refuse(words.unreadable)
        }
        var own = chain[0]
        var signed
        try {
            var privateKey = await crypto.subtle.importKey('pkcs8', plain, SIGNING, false, ['sign'])
            var publicKey = await crypto.subtle.importKey('spki', own.publicKey, SIGNING, false, ['verify'])
            own.bits = publicKey.algorithm.modulusLength
            var proof = await crypto.subtle.sign(SIGNING.name, privateKey, own.der)
            signed = await crypto.subtle.verify(SIGNING.name, publicKey, proof, own.der)
        } catch (_notRsa) {
            refuse(words.unreadable)
        }
        if (!signed) refuse(words.strangers)
        if (own.bits < 2048) refuse(words.short, own.bits)
        if (Number.isNaN(own.until.getTime())) refuse(words.unreadable)
        if (own.until < new Date()) refuse(words.ended, own.until.toLocaleDateString())
        if (own.from > new Date()) refuse(words.early, own.from.toLocaleDateString())
        own.thumbprint = hex(await sha1([own.der])).toUpperCase()
        return { own: own, chain: chain, key: plain }
    }

    // Java key store

    function number(value) {
        return new Uint8Array([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255])
    }
    function utf(text) {
        var data = bytes(text)
        return joined([new Uint8Array([data.length >> 8, data.length & 255]), data])
    }
    function utf16(text) {
        return Uint8Array.from(text.split('').flatMap((sign) => [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255]))
    }
    async function protectedKey(plain, password) {
        var salt = crypto.getRandomValues(new Uint8Array(20))
        var hidden = new Uint8Array(plain)
        var digest = salt
        for (var at = 0; at < hidden.length; at++) {
            if (at % 20 === 0) digest = await sha1([password, digest])
            hidden[at] ^= digest[at % 20]
        }
        var check = await sha1([password, plain])
        var algorithm = [0x30, 14, 6, 10, 0x2b, 6, 1, 4, 1, 0x2a, 2, 0x11, 1, 1, 5, 0]
        return element(0x30, [new Uint8Array(algorithm), element(4, [salt, hidden, check])])
    }
    async function keyStore(pair, alias, text) {
        var password = utf16(text)
        var key = await protectedKey(pair.key, password)
        var now = Date.now()
        var parts = [number(0xfeedfeed), number(2), number(1), number(1), utf(alias)]
        parts.push(number(Math.floor(now / 2 ** 32)), number(now >>> 0), number(key.length), key)
        parts.push(number(pair.chain.length))
        pair.chain.forEach((one) => {
            parts.push(utf('X.509'), number(one.der.length), one.der)
        })
        var body = joined(parts)
        return joined([body, await sha1([password, bytes('Mighty Aphrodite'), body])])
    }

    // Records

    var made = []
    async function call(method, path, body, type) {
        var response = await fetch('/api/now/' + path, {
            method: method,
            headers: {
                Accept: 'application/json',
                'Content-Type': type || 'application/json',
                'X-UserToken': window.g_ck,
            },
            body: type || body === undefined ? body : JSON.stringify(body),
        })
        var answer = response.status === 204 ? {} : await response.json()
        if (!response.ok)
            refuse(
                answer.error ? [answer.error.message, answer.error.detail].filter(Boolean).join(' ') : response.status
            )
        return answer.result
    }
    async function create(table, values, secrets) {
        said.textContent = words.storing.replace('{0}', values.name)
        var row = await call('POST', 'table/' + table, values)
        made.unshift('table/' + table + '/' + row.sys_id)
        // The clear text of a secret is a display value.
        if (secrets)
            await call('PATCH', 'table/' + table + '/' + row.sys_id + '?sysparm_input_display_value=true', secrets)
        return row.sys_id
    }
    var fieldTime = (date) => date.toISOString().slice(0, 19).replace('T', ' ')
    function randomText() {
        return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => (byte % 36).toString(36)).join('')
    }

    async function store(pair) {
        var own = pair.own
        var alias = '1e-' + own.thumbprint.slice(0, 12).toLowerCase()
        var password = randomText()
        var facts = {
            active: true,
            subject: own.subject,
            issuer: own.issuer,
            valid_from: fieldTime(own.from),
            expires: fieldTime(own.until),
        }
        var certificate = await create(
            'sys_certificate',
            Object.assign({ name: alias + ' (PEM)', type: 'trust_store', format: 'pem' }, facts, {
                pem_certificate:
                    '-----BEGIN CERTIFICATE-----\n' +
                    btoa(String.fromCharCode.apply(null, own.der))
                        .replace(/(.{64})/g, '$1\n')
                        .trim() +
                    '\n-----END CERTIFICATE-----\n',
            })
        )
        var keys = await create(
            'sys_certificate',
            Object.assign({ name: alias + ' (key store)', type: 'java_key_store' }, facts),
            { key_store_password: password }
        )
        var query = new URLSearchParams({
            table_name: 'sys_certificate',
            table_sys_id: keys,
            file_name: alias + '.jks',
        })
        await call(
            'POST',
            'attachment/file?' + query,
            await keyStore(pair, alias, password),
            'application/octet-stream'
        )
        var key = await create(
            'jwt_keystore_aliases',
            { name: alias, active: true, signing_keystore: keys, signing_algorithm: 'RSA 256' },
            { signing_key_password: password }
        )
        var provider = await create('jwt_provider', { name: alias, jwt_keystore_alias: key, expiry_interval: 300 })
        var values = {
            enable_oauth: true,
            jwt_provider: provider,
            signing_certificate: certificate,
            app_id: appId.value.trim(),
        }
        await call('PATCH', 'table/x_1e_connect_configuration/' + configuration, values)
    }

    /** Takes back what was made before something failed. */
    async function takeBack() {
        for (var path of made) await call('DELETE', path).catch(() => undefined)
        made = []
    }

    // The page

    var pair = null
    function show() {
        var facts = byId('facts')
        facts.hidden = !pair
        byId('save').disabled = !pair || !appId.value.trim() || !configuration
        if (!pair) return
        var own = pair.own
        byId('subject').textContent = own.subject
        byId('issuer').textContent = own.issuer
        byId('until').textContent =
            own.until.toLocaleDateString() +
            ' · ' +
            words.days.replace('{0}', Math.floor((own.until - Date.now()) / 86400000))
        byId('thumbprint').textContent = own.thumbprint
        byId('bits').textContent = 'RSA ' + own.bits
    }
    async function look() {
        pair = null
        said.textContent = ''
        if (pem.value.trim()) {
            try {
                pair = await keyPairOf(pem.value)
                said.textContent = words.good
            } catch (problem) {
                said.textContent = problem.message
            }
        }
        show()
    }
    pem.addEventListener('input', look)
    appId.addEventListener('input', show)
    byId('file').addEventListener('change', (event) => {
        var file = event.target.files[0]
        if (!file) return
        if (file.size > 100000) {
            said.textContent = words.incomplete
            return
        }
        file.text().then((text) => {
            pem.value = text
            look()
        })
    })
    byId('save').addEventListener('click', async () => {
        byId('save').disabled = true
        try {
            await store(pair)
            // Whoever stays on the page leaves no key in it.
            pem.value = ''
            pair = null
            show()
            said.textContent = words.stored
        } catch (problem) {
            await takeBack()
            show()
            said.textContent = words.failed.replace('{0}', problem.message)
        }
    })
    byId('back').href = '/x_1e_connect_configuration.do?sys_id=' + configuration
    if (!configuration) said.textContent = words.none
    else
        call('GET', 'table/x_1e_connect_configuration/' + configuration + '?sysparm_fields=name,app_id').then(
            (row) => {
                byId('name').textContent = row.name
                if (!appId.value) appId.value = row.app_id
                show()
            },
            (problem) => {
                said.textContent = problem.message
            }
        )
})()
