/*
 * The guest side of engine/rhino-engine.ts, for Mozilla Rhino 1.7.14: JSON lines over standard input and output.
 * Each scope that takes part in a transaction has its own safe global object, without `java` and `Packages`.
 */
var R = Packages.org.mozilla.javascript
var cx = R.Context.getCurrentContext()
var input = new java.io.BufferedReader(new java.io.InputStreamReader(java.lang.System['in'], 'UTF-8'))
var output = new java.io.PrintStream(new java.io.BufferedOutputStream(java.lang.System.out, 65536), false, 'UTF-8')
var realms = {}

function say(message) {
    output.print(JSON.stringify(message))
    output.print('\n')
    output.flush()
}

function hear() {
    var line = input.readLine()
    return line === null ? null : JSON.parse(String(line))
}

/** Waits for the host's answer; a run that the host needs first (a rule, an ACL script) is done in between. */
function ask(message) {
    say(message)
    var reply
    for (;;) {
        reply = hear()
        if (reply === null) java.lang.System.exit(0)
        if (reply.run) perform(reply.run)
        else return reply.json
    }
}

/** A Java script object's `exec` runs it in another global object; JavaScript sees only a function of this one. */
var execute = java.lang.Class.forName('org.mozilla.javascript.Script').getMethod(
    'exec',
    java.lang.Class.forName('org.mozilla.javascript.Context'),
    java.lang.Class.forName('org.mozilla.javascript.Scriptable')
)

/** Scripts by name and text: every transaction has fresh global objects and mostly the same modules and rules. */
var scripts = new java.util.HashMap()

function evaluate(scope, text, name) {
    var key = `${name}\n${text}`
    var script = scripts.get(key)
    if (script === null) {
        if (scripts.size() > 2000) scripts.clear()
        script = cx.compileString(text, name, 1, null)
        scripts.put(key, script)
    }
    return execute.invoke(script, cx, scope)
}

function realmOf(key, scopeName) {
    if (realms[key]) return realms[key]
    var scope = cx.initSafeStandardObjects()
    var put = (name, value) => {
        R.ScriptableObject.putProperty(scope, name, value)
    }
    put('__host', (operation, json) => ask({ call: [scopeName, String(operation), String(json)] }))
    put('__define', (path) => {
        var text = ask({ define: [scopeName, String(path)] })
        return text === null ? undefined : evaluate(scope, text, String(path))
    })
    put('__foreign', (target, name) => {
        var refusal = ask({ foreign: [scopeName, String(target), String(name)] })
        if (refusal !== null) throw new Error(refusal)
        var other = realmOf(String(target), String(target))
        return other.__include(String(name), scopeName)
    })
    bootInto(scope)
    realms[key] = scope
    return scope
}

var bootScript = null
function bootInto(scope) {
    execute.invoke(bootScript, cx, scope)
}

function textOf(error) {
    var inner = error.rhinoException || error.javaException
    return inner ? String(inner.getMessage()) : String(error.message || error)
}

function perform(run) {
    var done, scope, script
    try {
        scope = realmOf(run.realm, run.scope)
        script = evaluate(scope, run.script, run.name)
        done = { done: String(scope.__perform(run.kind, run.input, script)) }
    } catch (error) {
        done = { fatal: textOf(error) }
    }
    say(done)
}

say({ ready: true })
var message
for (message = hear(); message !== null; message = hear()) {
    if (message.boot) {
        bootScript = cx.compileString(message.boot, 'boot.js', 1, null)
        say({ ready: true })
    } else if (message.begin || message.end) realms = {}
    else if (message.run) perform(message.run)
}
