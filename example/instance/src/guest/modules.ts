/** What `import … from '@servicenow/glide'` and its sub-paths give. */
const glideMembers: Dictionary<unknown> = {
    gs: gs,
    GlideRecord: GlideRecord,
    GlideRecordSecure: GlideRecordSecure,
    GlideAggregate: GlideAggregate,
    GlideDateTime: GuestDateTime,
    GlideDuration: GuestDuration,
    GlideDate: GuestDay,
    GlideTime: GuestTime,
    GlideTableHierarchy: GuestHierarchy,
    GlideLocale: GuestLocale,
    GlideSysAttachment: GuestAttachment,
    GlidePluginManager: GuestPluginManager,
    GlideDigest: GlideDigest,
    GlideSecureRandomUtil: randomUtil,
    GlideStringUtil: stringUtil,
    CertificateEncryption: CertificateEncryption,
    sn_ws: snWs,
    sn_ws_err: snWsErr,
    sn_auth: snAuth,
    sn_cc: snCc,
}

const glideModules: Dictionary<Dictionary<unknown>> = {
    '@servicenow/glide': glideMembers,
    '@servicenow/glide/sn_ws': snWs,
    '@servicenow/glide/sn_ws_int': snWs,
    '@servicenow/glide/sn_ws_err': snWsErr,
    '@servicenow/glide/sn_auth': snAuth,
    '@servicenow/glide/sn_cc': snCc,
}

/** The scopes' names are globals (`x_1e_core_connect.Platform`); a module may import them too. */
function glideModule(id: string): Dictionary<unknown> {
    const members = glideModules[id]
    if (members) return members
    throw new Error('The module ' + id + ' is not emulated by the developer instance.')
}

/** Called by a module's own text: every name that it imports from the platform must be emulated. */
global['__expect'] = (id: string, names: string[]) => {
    const members = glideModule(id)
    names.forEach((name) => {
        if (!(name in members)) throw new Error(name + ' of ' + id + ' is not emulated by the developer instance.')
    })
}

const loaded: Dictionary<{ exports: unknown }> = {}

/** `./` and `../` against the importing path, else as it is. */
function resolvePath(from: string, id: string): string {
    if (id.charAt(0) !== '.') return id
    const parts = from.split('/').slice(0, -1)
    id.split('/').forEach((step) => {
        if (step === '..') parts.pop()
        else if (step !== '.') parts.push(step)
    })
    return parts.join('/')
}

function requireFrom(from: string): (id: string) => unknown {
    return (id: string) => {
        const name = String(id)
        if (name.indexOf('@servicenow/') === 0) return glideModule(name)
        const path = resolvePath(from, name)
        const known = loaded[path]
        if (known) return known.exports
        const define = __define(path)
        if (!define) throw new Error('Module not found: ' + path)
        const module: { exports: unknown } = { exports: {} }
        loaded[path] = module
        // A fresh module exports an object until it says otherwise.
        define.call(undefined, module.exports as Dictionary<unknown>, requireFrom(path), module)
        return module.exports
    }
}

/** In a script `./` means the root of the scope's own package. */
global['require'] = requireFrom(beginning.root)

const includes: Dictionary<unknown> = {}

/** Runs a script include of this scope once and returns what it defines. */
function includeOf(name: string): unknown {
    if (Object.prototype.hasOwnProperty.call(includes, name)) return includes[name]
    const define = __define('include:' + name)
    if (!define) throw new Error('Script include not found: ' + beginning.scope + '.' + name)
    const module: { exports: unknown } = { exports: undefined }
    define.call(undefined, {}, requireFrom(beginning.root), module)
    includes[name] = module.exports
    return module.exports
}

/** Another scope asks for an include; called by the host after it has checked the access. */
global['__include'] = (name: string, caller: string) => {
    running.caller = caller
    return includeOf(String(name))
}

/** `global.GlideRecord` and its like: the global scope has what every scope has. */
function spaceOf(scope: string): Dictionary<unknown> {
    if (scope !== 'global') return {}
    const space: Dictionary<unknown> = Object.create(global)
    hide(space, { JSON: LegacyJson, AbstractAjaxProcessor: AjaxProcessor })
    return space
}

/** Source: "JSON - Scoped" (JSONScopedAPI.md). */
function LegacyJson(): void {}
const jsonMethods = { encode: JSON.stringify, stringify: JSON.stringify, decode: JSON.parse, parse: JSON.parse }
hide(LegacyJson, jsonMethods)
hide(LegacyJson.prototype, jsonMethods)

/** Client calls of script includes are not emulated; classes that serve them can be loaded. */
function AjaxProcessor(): void {}
;['getParameter', 'newItem', 'process', 'setAnswer', 'getDocument', 'getRootElement'].forEach((name) => {
    hideOne(AjaxProcessor.prototype, name, () => {
        throw new Error('AbstractAjaxProcessor.' + name + ' is not emulated by the developer instance.')
    })
})

function addIncludes(scope: string, names: string[]): void {
    const own = scope === beginning.scope
    const space = spaceOf(scope)
    names.forEach((name) => {
        addInclude(space, scope, name, own)
        if (own && !(name in global)) addInclude(global, scope, name, own)
    })
    if (!(scope in global)) global[scope] = space
}

function addInclude(target: Dictionary<unknown>, scope: string, name: string, own: boolean): void {
    Object.defineProperty(target, name, {
        enumerable: true,
        configurable: true,
        get: () => (own ? includeOf(name) : __foreign(scope, name)),
        set: (value: unknown) => {
            Object.defineProperty(target, name, { value: value, configurable: true, writable: true })
        },
    })
}

eachMember(beginning.includes, (names, scope) => {
    addIncludes(scope, names)
})
if (!('global' in global)) global['global'] = spaceOf('global')
/** `Object.extendsObject(Parent, { … })`, as script includes write it. */
hide(Object, {
    extendsObject: (parent: { prototype?: object }, members: Dictionary<unknown>) => {
        const made: Dictionary<unknown> = Object.create(parent.prototype || parent)
        eachMember(members, (value, name) => {
            made[name] = value
        })
        return made
    },
})

/** Prototype-style classes of older script includes. */
global['Class'] = {
    create: () =>
        function (this: { initialize?: (...args: unknown[]) => void }, ...given: unknown[]) {
            if (this.initialize) this.initialize.apply(this, given)
        },
}
