import type { Case } from '../cases.ts'
import { CLASSES, METHODS, NAMESPACES } from './scoped-api.ts'

/** How to get an object that has the methods of a class. */
const OBJECTS: Record<string, string> = {
    CertificateEncryption: 'new CertificateEncryption()',
    GlideAggregate: "new GlideAggregate('incident')",
    GlideDate: 'new GlideDate()',
    GlideDateTime: 'new GlideDateTime()',
    GlideDigest: 'new GlideDigest()',
    GlideDuration: 'new GlideDuration()',
    GlideElement: "new GlideRecord('incident').getElement('number')",
    GlideElementDescriptor: "new GlideRecord('incident').getElement('number').getED()",
    GlideJWTAPI: 'new sn_auth.GlideJWTAPI()',
    GlideLocale: 'GlideLocale.get()',
    GlidePluginManager: 'new GlidePluginManager()',
    GlideQueryCondition: "new GlideRecord('incident').addQuery('active', true)",
    GlideRecord: "new GlideRecord('incident')",
    GlideRecordSecure: "new GlideRecordSecure('incident')",
    GlideScriptableInputStream: "new GlideSysAttachment().getContentStream('x')",
    GlideSecureRandomUtil: 'GlideSecureRandomUtil',
    GlideSession: 'gs.getSession()',
    GlideStringUtil: 'GlideStringUtil',
    GlideSysAttachment: 'new GlideSysAttachment()',
    GlideSystem: 'gs',
    GlideTableHierarchy: "new GlideTableHierarchy('incident')",
    GlideTime: 'new GlideTime()',
    GlideUser: 'gs.getUser()',
    RESTMessageV2: 'new sn_ws.RESTMessageV2()',
    StandardCredentialsProvider: 'new sn_cc.StandardCredentialsProvider()',
}

/** Static methods and those that only an answer has. */
const ELSEWHERE = ['GlideLocale', 'RESTResponseV2']

function methodsOf([name, methods]: [string, string]): Case {
    const names = JSON.stringify(methods.split(' ').filter(Boolean))
    return {
        title: `every method of ${name} is there, at least to refuse by name`,
        source: name,
        script: `var found = ${OBJECTS[name]}; answer = ${names}.filter(function (name) { return !(name in found) })`,
        answer: [],
    }
}

const refusal = (path: string): string =>
    `refused('${path.split('.').pop()}', '${path.split('.')[0]}', function () { return ${path} })`

/** Names of classes whose use does not fail with their name, or that of their namespace. */
function refusals(title: string, paths: string[]): Case {
    return {
        title,
        source: 'Server API reference',
        script: `var wrong = [];
            function refused(name, space, use) {
                try { use(); wrong.push(name) } catch (error) {
                    if (!/ is not (emulated|available)/.test(error.message) || (error.message.indexOf(name) < 0 && error.message.indexOf(space) < 0)) wrong.push(name + ': ' + error.message)
                }
            }
            ${paths.map(refusal).join('\n')}
            answer = wrong`,
        answer: [],
    }
}

export const documented: Case[] = [
    ...Object.entries(METHODS)
        .filter(([name]) => !ELSEWHERE.includes(name))
        .map(methodsOf),
    refusals('a class that is documented and not here is refused by name', CLASSES.split(' ')),
    refusals('the same of classes in namespaces', [
        ...Object.entries(NAMESPACES).flatMap(([space, names]) => names.split(' ').map((name) => `${space}.${name}`)),
    ]),
]
