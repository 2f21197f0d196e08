/**
 * What is not here fails by name. Three kinds: methods that only global scripts may call, methods that are documented
 * for scope and not emulated, and whole classes.
 */
const GLOBAL_ONLY: Dictionary<string> = {
    GlideRecord:
        'queryNoDomain setDomainID autoSysFields addOrCondition getFields applyTemplate changes getEscapedDisplayValue ' +
        'addDomainQuery setUseEngines setForceUpdate setQueryReferences restoreLocation saveLocation getRelatedLists ' +
        'getRelatedRecords instanceOf isInGlobalScope getRowNumber setRowNumber getPlural getBooleanAttribute ' +
        'hasAttribute addValue setCheckUniqueConstraint setDisplayFields getTableSysId',
    gs:
        'sleep nowDateTime now nowNoTZ log print getUserNameByUserID getNewAppliedPreferences flushMessages logWarning ' +
        'logError addMessage calDateDiff dateDiff dateDiffByDays getStrictQueryProperty sqlDebug getDisplayColumn ' +
        'getImpersonatingUserName getNode getStackTrace getSystemProperty isFirstMessage isLoginPage cacheFlush ' +
        'workflowFlush loadURLTarget eventQueueBatch getPreference hasRoleInGroup getUserNameByID beginningOfToday ' +
        'beginningOfYesterday beginningOfTomorrow endOfToday endOfYesterday endOfTomorrow trace flushAppMetadata',
    GlideAggregate: 'addHaving addOrCondition getTotal insert update deleteRecord',
    GlideStringUtil: 'base64Encode base64Decode urlEncode',
    GlideUser: 'authenticateUser getUserByID getUserByEmail',
}

const NOT_EMULATED: Dictionary<string> = {
    GlideRecord: 'addFunction updateWithReferences',
    gs: 'xmlToJSON getCssCacheVersionString setRedirect',
    GlideElement:
        'getChoiceList hasRightsTo setInitialValue getTextAreaDisplayValue getGlobalDisplayValue setPhoneNumber',
    GlideUser: 'getTimeZoneLabelLang',
    StandardCredentialsProvider: 'getCredentials',
    GlideTime: 'getDisplayValueEx getDisplayValueLang setDisplayValueEx setDisplayValueLang',
    RESTMessageV2:
        'setAuthenticationProfile setMutualAuth setRequestorProfile saveResponseBodyAsAttachment ' +
        'setRequestBodyFromAttachment setAllowedRedirectURIs',
    RESTResponseV2: 'getCookies getResponseAttachmentSysid',
}

/** Classes and namespaces of global scripts, and those that no page lists. */
const CLASSES =
    'GlideEncrypter GlideCertificateEncryption GlideHTTPRequest GlideSecurityManager GlideImpersonate GlideEvaluator ' +
    'GlideExcelParser GlideOAuthClient GlideTableDescriptor GlideSystem GlideProperties GlideController ' +
    'GlideUpdateManager2 GlideMultiRecurrence sn_auth_oauth Packages java fetch'

/** Targets of the lists above. `gs` is an object, the others are classes whose prototype is meant. */
const TARGETS: Dictionary<object> = {
    GlideRecord: recordMethods,
    GlideElement: elementMethods,
    GlideAggregate: aggregateMethods,
    GlideStringUtil: stringUtil,
    GlideUser: GuestUser.prototype,
    RESTMessageV2: GuestRestMessage.prototype,
    RESTResponseV2: GuestRestResponse.prototype,
    GlideTime: GuestTime.prototype,
    StandardCredentialsProvider: StandardCredentialsProvider.prototype,
    gs: gs,
}

function refuseAll(list: Dictionary<string>, message: (method: string, type: string) => string): void {
    eachMember(list, (names, type) => {
        const target = TARGETS[type]
        if (!target) throw new Error('Nothing to refuse on ' + type)
        names.split(' ').forEach((name) => {
            refuseOne(target, name, message(name, type))
        })
    })
}

function refuseOne(target: object, name: string, message: string): void {
    if (name in target) return
    hideOne(target, name, () => {
        throw new TypeError(message)
    })
}

function typeName(type: string): string {
    return type === 'gs' ? 'GlideSystem' : type
}

refuseAll(
    GLOBAL_ONLY,
    (method, type) => 'Cannot find function ' + method + ' in object [object ' + typeName(type) + '].'
)
refuseAll(NOT_EMULATED, (method, type) => typeName(type) + '.' + method + ' is not emulated by the developer instance.')

function refuseClass(space: Dictionary<unknown>, name: string, message: string): void {
    if (name in space) return
    Object.defineProperty(space, name, {
        configurable: true,
        get: () => {
            throw new Error(message)
        },
        set: (value: unknown) => {
            Object.defineProperty(space, name, { value: value, configurable: true, writable: true })
        },
    })
}

CLASSES.split(' ').forEach((name) => {
    refuseClass(global, name, name + ' is not available to a scoped script here: it is global only or not emulated.')
})
;(UNKNOWN_CLASSES + ' ' + UNKNOWN_NAMESPACES).split(' ').forEach((name) => {
    refuseClass(global, name, name + ' is not emulated by the developer instance.')
})
eachMember(UNKNOWN_MEMBERS, (names, space) => {
    names.split(' ').forEach((name) => {
        refuseClass(
            global[space] as Dictionary<unknown>, // the namespaces are objects
            name,
            space + '.' + name + ' is not emulated by the developer instance.'
        )
    })
})

/** Scoped scripts have no eval; Node's context forbids it by itself, Rhino does not. */
global['eval'] = () => {
    throw new Error('eval is not available to a scoped script.')
}
