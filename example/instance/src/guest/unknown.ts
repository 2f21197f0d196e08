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
    GlideStringUtil: 'base64Encode base64Decode',
    GlideUser: 'authenticateUser getUserByID getUserByEmail',
}

const NOT_EMULATED: Dictionary<string> = {
    GlideRecord:
        'addJoinQuery addFunction getED getAttribute addUserQuery addSystemQuery addUserEncodedQuery addSystemEncodedQuery ' +
        'addUserOrderBy addUserOrderByDesc addSystemOrderBy addSystemOrderByDesc updateWithReferences setCategory isView ' +
        'disableSysIdInOptimization isEncodedQueryValid',
    gs: 'xmlToJSON getCssCacheVersionString getUrlOnStack setRedirect dateGenerate addHighMessage addLowMessage addModerateMessage addSuccessMessage',
    GlideElement: 'getAttribute getBooleanAttribute getChoiceList hasRightsTo setInitialValue getTextAreaDisplayValue',
    GlideStringUtil: 'escapeForHomePage escapeNonPrintable getHTMLValue',
    RESTMessageV2:
        'setAuthenticationProfile setMutualAuth setRequestorProfile saveResponseBodyAsAttachment ' +
        'setRequestBodyFromAttachment setAllowedRedirectURIs',
    RESTResponseV2: 'getCookies getResponseAttachmentSysid',
}

const CLASSES =
    'GlideEncrypter GlideCertificateEncryption GlideHTTPRequest GlideSecurityManager GlideImpersonate GlideQuery ' +
    'GlideScopedEvaluator GlideEvaluator GlideTime GlideSchedule GlideFilter GlideXMLUtil XMLDocument2 GlideLocale ' +
    'GlideURI GlideApplicationProperty GlideSecurityUtils GlideEmailOutbound GlideTextReader GlideTableHierarchy ' +
    'GlideDBFunctionBuilder GlideSysListControl GlideExcelParser GlideOAuthClient GlideCalendarDateTime ' +
    'GlideTableDescriptor GlideSystem GlideProperties GlideController GlideUpdateManager2 GlideMultiRecurrence ' +
    'Workflow sn_kmf_ns sn_fd sn_cc sn_auth_oauth sn_impex sn_discovery Packages java fetch'

/** Targets of the lists above. `gs` is an object, the others are classes whose prototype is meant. */
const TARGETS: Dictionary<object> = {
    GlideRecord: recordMethods,
    GlideElement: elementMethods,
    GlideAggregate: aggregateMethods,
    GlideStringUtil: stringUtil,
    GlideUser: GuestUser.prototype,
    RESTMessageV2: GuestRestMessage.prototype,
    RESTResponseV2: GuestRestResponse.prototype,
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
    const members: Dictionary<unknown> = {}
    members[name] = () => {
        throw new TypeError(message)
    }
    hide(target, members)
}

function typeName(type: string): string {
    return type === 'gs' ? 'GlideSystem' : type
}

refuseAll(
    GLOBAL_ONLY,
    (method, type) => 'Cannot find function ' + method + ' in object [object ' + typeName(type) + '].'
)
refuseAll(NOT_EMULATED, (method, type) => typeName(type) + '.' + method + ' is not emulated by the developer instance.')

function refuseClass(name: string): void {
    if (name in global) return
    Object.defineProperty(global, name, {
        configurable: true,
        get: () => {
            throw new Error(name + ' is not available to a scoped script here: it is global only or not emulated.')
        },
        set: (value: unknown) => {
            Object.defineProperty(global, name, { value: value, configurable: true, writable: true })
        },
    })
}

CLASSES.split(' ').forEach(refuseClass)

/** Scoped scripts have no eval; Node's context forbids it by itself, Rhino does not. */
global['eval'] = () => {
    throw new Error('eval is not available to a scoped script.')
}
