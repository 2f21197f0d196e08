import { facadeCases } from './cases.ts'

const GLOBAL_ONLY = 'Not in the scoped list: throws'
const thing = "var thing = new GlideRecord('x_dev_sample_thing'); "

facadeCases([
    ...['queryNoDomain', 'setDomainID', 'autoSysFields', 'addOrCondition', 'getFields', 'applyTemplate', 'changes'].map(
        (method) => ({
            title: `GlideRecord.${method}`,
            source: GLOBAL_ONLY,
            script: `${thing}thing.${method}()`,
            error: `Cannot find function ${method} in object [object GlideRecord].`,
        })
    ),
    ...['sleep', 'nowDateTime', 'now', 'log', 'print', 'getUserNameByUserID'].map((method) => ({
        title: `gs.${method}`,
        source: GLOBAL_ONLY,
        script: `gs.${method}('x')`,
        error: `Cannot find function ${method} in object [object GlideSystem].`,
    })),
    ...[
        'GlideEncrypter',
        'GlideCertificateEncryption',
        'GlideHTTPRequest',
        'GlideSecurityManager',
        'GlideImpersonate',
        'GlideEvaluator',
    ].map((name) => ({
        title: name,
        source: GLOBAL_ONLY,
        script: `new ${name}()`,
        error: `${name} is not available to a scoped script`,
    })),
    {
        title: 'GlideStringUtil.base64Encode',
        source: GLOBAL_ONLY,
        script: "GlideStringUtil.base64Encode('a')",
        error: 'Cannot find function base64Encode',
    },
    {
        title: 'Packages',
        source: GLOBAL_ONLY,
        script: 'Packages.java.lang.System.exit(0)',
        error: 'Packages is not available',
    },
    { title: 'java', source: GLOBAL_ONLY, script: 'java.lang.System.exit(0)', error: 'java is not available' },
    {
        title: 'a documented method that is not emulated says so',
        source: 'every facade method throws when it is not implemented',
        script: `${thing}thing.addFunction('length(name)')`,
        error: 'GlideRecord.addFunction is not emulated',
    },
    { title: 'a class that does not exist', source: 'ECMAScript', script: 'new GlideNothing()', error: 'GlideNothing' },
    { title: 'a method that does not exist', source: 'ECMAScript', script: `${thing}thing.fly()`, error: 'fly' },
    {
        title: 'a table that does not exist',
        source: 'general knowledge',
        script: "var nothing = new GlideRecord('no_such_table'); answer = nothing.isValid(); nothing.query()",
        error: "does not exist: 'no_such_table'",
    },
    {
        title: 'an error says where',
        source: 'general knowledge',
        script: "require('./server/rules.ts').trace(null, null, 'x')",
        error: 'rules.ts',
    },
])
