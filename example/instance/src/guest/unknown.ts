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

function refuseAll(list: Dictionary<string>, refusal: (method: string, type: string) => () => unknown): void {
    eachMember(list, (names, type) => {
        const target = TARGETS[type]
        if (!target) throw new Error('Nothing to refuse on ' + type)
        names.split(' ').forEach((name) => {
            if (!(name in target)) hideOne(target, name, refusal(name, type))
        })
    })
}

/** Throws as Java does, because scripts that catch what the platform throws call getMessage(). */
function notEmulated(what: string): () => never {
    return () => {
        const error = new Error(what + ' is not emulated by the developer instance.')
        hideOne(error, 'getMessage', () => error.message)
        throw error
    }
}

function typeName(type: string): string {
    return type === 'gs' ? 'GlideSystem' : type
}

refuseAll(GLOBAL_ONLY, (method, type) => () => {
    throw new TypeError('Cannot find function ' + method + ' in object [object ' + typeName(type) + '].')
})
refuseAll(NOT_EMULATED, (method, type) => notEmulated(typeName(type) + '.' + method))

function refuseClass(space: Dictionary<unknown>, name: string, refusal: () => never): void {
    if (name in space) return
    Object.defineProperty(space, name, {
        configurable: true,
        get: refusal,
        set: (value: unknown) => {
            Object.defineProperty(space, name, { value: value, configurable: true, writable: true })
        },
    })
}

CLASSES.split(' ').forEach((name) => {
    refuseClass(global, name, () => {
        throw new Error(name + ' is not available to a scoped script here: it is global only or not emulated.')
    })
})
;(UNKNOWN_CLASSES + ' ' + UNKNOWN_NAMESPACES).split(' ').forEach((name) => {
    refuseClass(global, name, notEmulated(name))
})
eachMember(UNKNOWN_MEMBERS, (names, space) => {
    names.split(' ').forEach((name) => {
        // The namespaces are objects.
        refuseClass(global[space] as Dictionary<unknown>, name, notEmulated(space + '.' + name))
    })
})

/** Scoped scripts have no eval; Node's context forbids it by itself, Rhino does not. */
global['eval'] = () => {
    throw new Error('eval is not available to a scoped script.')
}
