/** Names of the scoped API as ServiceNow documents them ("Server API reference", Australia). */

/** Methods of the classes that are here. */
export const METHODS: Record<string, string> = {
    CertificateEncryption: 'generateMac getThumbPrint getThumbPrintFromKeyStore sign',
    GlideAggregate:
        'addAggregate addEncodedQuery addNotNullQuery addNullQuery addQuery addTrend getAggregate ' +
        'getAggregateEncodedQuery getEncodedQuery getRowCount getTableName getValue groupBy hasNext next orderBy ' +
        'orderByAggregate orderByDesc query setAggregateWindow setAggregateWorkflow setCategory setGroup ' +
        'setIntervalYearIncluded',
    GlideDate:
        'getByFormat getDayOfMonthNoTZ getDisplayValue getDisplayValueEx getDisplayValueInternal getDisplayValueLang ' +
        'getMonthNoTZ getValue getYearNoTZ setDisplayValue setDisplayValueEx setDisplayValueLang setValue subtract',
    GlideDateTime:
        'add addDaysLocalTime addDaysUTC addMonthsLocalTime addMonthsUTC addSeconds addWeeksLocalTime addWeeksUTC ' +
        'addYearsLocalTime addYearsUTC after before compareTo equals getDSTOffset getDate getDayOfMonthLocalTime ' +
        'getDayOfMonthUTC getDayOfWeekLocalTime getDayOfWeekUTC getDaysInMonthLocalTime getDaysInMonthUTC ' +
        'getDisplayValue getDisplayValueInternal getDisplayValueLang getErrorMsg getInternalFormattedLocalTime ' +
        'getLocalDate getLocalTime getMonthLocalTime getMonthUTC getNumericValue getTZOffset getTime ' +
        'getUserFormattedLocalTime getValue getWeekOfYearLocalTime getWeekOfYearUTC getYearLocalTime getYearUTC ' +
        'hasDate isDST isValid onOrAfter onOrBefore setDayOfMonthLocalTime setDayOfMonthUTC setDisplayValue ' +
        'setDisplayValueInternal setDisplayValueLang setGlideDateTime setMonthLocalTime setMonthUTC setValue ' +
        'setValueUTC setYearLocalTime setYearUTC subtract toString',
    GlideDigest:
        'getMD5Base64 getMD5Base64FromInputStream getMD5Hex getMD5HexFromInputStream getSHA1Base64 ' +
        'getSHA1Base64FromInputStream getSHA1Hex getSHA1HexFromInputStream getSHA256Base64 ' +
        'getSHA256Base64FromInputStream getSHA256Hex getSHA256HexFromInputStream',
    GlideDuration:
        'add getByFormat getDayPart getDisplayValue getDurationValue getRoundedDayPart getValue setDisplayValue ' +
        'setValue subtract',
    GlideElement:
        'canCreate canRead canWrite changes changesFrom changesTo dateNumericValue getAttribute getBooleanAttribute ' +
        'getChoiceValue getChoices getDecryptedValue getDisplayValue getDisplayValueLang getED getGlideObject ' +
        'getGlobalDisplayValue getHTMLValue getJournalEntry getLabel getLabelLang getName getRefRecord ' +
        'getReferenceTable getTableName getValue nil setDateNumericValue setDisplayValue setError setPhoneNumber ' +
        'setValue toString',
    GlideElementDescriptor:
        'getAttachmentEncryptionType getEncryptionType getInternalType getLabel getLength getName getPlural ' +
        'hasAttachmentsEncrypted isAutoOrSysID isChoiceTable isEdgeEncrypted isEncrypted isMandatory isVirtual',
    GlideLocale: 'get getDecimalSeparator getGroupingSeparator',
    GlidePluginManager: 'isActive',
    GlideQueryCondition:
        'addCondition addOrCondition addSystemCondition addSystemOrCondition addUserCondition addUserOrCondition',
    GlideRecord:
        '_next _query addActiveQuery addEncodedQuery addFunction addJoinQuery addNotNullQuery addNullQuery addQuery ' +
        'addSystemEncodedQuery addSystemOrderBy addSystemOrderByDesc addSystemQuery addUserEncodedQuery ' +
        'addUserOrderBy addUserOrderByDesc addUserQuery canCreate canDelete canRead canWrite chooseWindow ' +
        'deleteMultiple deleteRecord disableSysIdInOptimization get getAttribute getClassDisplayValue getDisplayValue ' +
        'getED getElement getElements getEncodedQuery getLabel getLastErrorMessage getLink getRecordClassName ' +
        'getRowCount getTableName getUniqueValue getValue hasNext initialize insert isActionAborted ' +
        'isEncodedQueryValid isNewRecord isValid isValidEncodedQuery isValidField isValidRecord isView newRecord next ' +
        'operation orderBy orderByDesc query setAbortAction setCategory setLimit setNewGuidValue setNoCount setValue ' +
        'setWorkflow update updateMultiple updateWithReferences',
    GlideRecordSecure: '',
    GlideScriptableInputStream: '',
    GlideSecureRandomUtil: 'getSecureRandomInt getSecureRandomIntBound getSecureRandomLong getSecureRandomString',
    GlideSession:
        'getClientData getClientIP getCurrentApplicationId getCurrentDomainID getLanguage getSessionToken ' +
        'getTimeZoneName getUrlOnStack isImpersonating isInteractive isLoggedIn putClientData',
    GlideStringUtil:
        'dotToUnderBar escapeAllQuotes escapeForHomePage escapeHTML escapeNonPrintable escapeQueryTermSeparator ' +
        'escapeTicks getHTMLValue getNumeric isBase64 isEligibleSysID newLinesToBreaks normalizeWhitespace ' +
        'unEscapeHTML urlEncode',
    GlideSysAttachment:
        'addAttribute addMultipleAttributes copy deleteAllAttributes deleteAttachment deleteAttribute ' +
        'fetchAllAttributes fetchAttribute getAttachments getContent getContentBase64 getContentStream ' +
        'updateAllAttributes updateAttribute write writeBase64 writeContentStream',
    GlideTableHierarchy:
        'getAllExtensions getBase getHierarchy getName getRoot getTableExtensions getTables hasExtensions isBaseClass ' +
        'isSoloClass',
    GlideTime:
        'getByFormat getDisplayValue getDisplayValueEx getDisplayValueInternal getDisplayValueLang getHourLocalTime ' +
        'getHourOfDayLocalTime getHourOfDayUTC getHourUTC getMinutesLocalTime getMinutesUTC getSeconds getValue ' +
        'setDisplayValue setDisplayValueEx setDisplayValueLang setValue subtract',
    GlideUser:
        'getCompanyID getDisplayName getEmail getFirstName getID getLastName getName getPreference getRoles ' +
        'getTimeZoneLabel getTimeZoneLabelLang getUserRoles hasRole isMemberOf savePreference',
    GlideSystem:
        'addErrorMessage addHighMessage addInfoMessage addLowMessage addModerateMessage addSuccessMessage ' +
        'base64Decode base64Encode beginningOfLastMonth beginningOfLastWeek beginningOfNextMonth beginningOfNextWeek ' +
        'beginningOfNextYear beginningOfThisMonth beginningOfThisQuarter beginningOfThisWeek beginningOfThisYear ' +
        'dateGenerate daysAgo daysAgoEnd daysAgoStart debug endOfLastMonth endOfLastWeek endOfLastYear endOfNextMonth ' +
        'endOfNextWeek endOfNextYear endOfThisMonth endOfThisQuarter endOfThisWeek endOfThisYear error eventQueue ' +
        'eventQueueScheduled executeNow generateGUID getCallerScopeName getCssCacheVersionString ' +
        'getCurrentApplicationId getCurrentScopeName getDateFormat getDateTimeFormat getErrorMessages ' +
        'getEscapedMessage getMessage getProperty getSession getSessionID getSessionToken getTimeFormat ' +
        'getTimeZoneName getUrlOnStack getUser getUserDisplayName getUserID getUserName hasRole hoursAgo hoursAgoEnd ' +
        'hoursAgoStart include info isDebugging isInteractive isLoggedIn isMobile minutesAgoEnd minutesAgoStart ' +
        'monthsAgo monthsAgoEnd monthsAgoStart nil quartersAgoEnd quartersAgoStart setProperty setRedirect ' +
        'tableExists urlDecode urlEncode warn xmlToJSON yearsAgo yesterday',
    RESTMessageV2:
        'disableForcedVariableSubstitution execute executeAsync getEndpoint getRequestBody getRequestHeader ' +
        'getRequestHeaders saveResponseBodyAsAttachment setAllowedRedirectURIs setAuthenticationProfile setBasicAuth ' +
        'setEccCorrelator setEccParameter setEndpoint setHttpMethod setHttpTimeout setLogLevel setMIDServer ' +
        'setMutualAuth setQueryParameter setRequestBody setRequestBodyFromAttachment setRequestHeader ' +
        'setRequestorProfile setStringParameter setStringParameterNoEscape',
    RESTResponseV2:
        'getAllHeaders getBody getCookies getErrorCode getErrorMessage getHeader getHeaders getQueryString ' +
        'getResponseAttachmentSysid getStatusCode haveError waitForResponse',
    GlideJWTAPI: 'generateJWT',
    StandardCredentialsProvider: 'getCredentialByAliasID getCredentialByID getCredentials',
}

/** Classes that are not here. */
export const CLASSES =
    'CopyDynamicSchemaAPI FlowScriptAPI GSLog GlideApplicationProperty GlideCalendarDateTime ' +
    'GlideDBFunctionBuilder GlideElementCurrency2 GlideEmailOutbound GlideFilter GlideImportLog GlideImportSetRun ' +
    'GlideImportSetTransformer GlideQuery GlideSPScriptable GlideSchedule GlideScopedEvaluator ' +
    'GlideScriptedExtensionPoint GlideScriptedProcessor GlideSecurityUtils GlideServletRequest ' +
    'GlideServletResponse GlideSysListControl GlideTextReader GlideTransformLog GlideUICompatibility GlideURI ' +
    'GlideXMLUtil IPAddress NotifyConferenceUtil Optional PASnapshot ProcessMiningForExternalData ' +
    'ProcessMiningIntegrationAPI RenderProperties SPScriptedFacet SPScriptedFacetService ScopedDCManager ' +
    'ScriptableUriMatcher Stream TemplatePrinter Workflow XMLDocument2 XMLNode XMLNodeIterator'

/** Classes in namespaces that are not here. */
export const NAMESPACES: Record<string, string> = {
    SNC: 'PAScorecard',
    sn_agent: 'AccAgentsAPI AccCheckDefsAPI AgentNowHandler CheckDefinitionTestBuilder CheckInstanceTestBuilder',
    sn_ais: 'GeniusResultAnswer GeniusResultContext',
    sn_api_notif_mgmt:
        'EventProcessorUtilOOB EventQueueProcessorOOB HermesEventPublisherOOB OpenMessageBusEventPublisherOOB ' +
        'TopicAPIUtilsOOB TopicSubscriptionUtilOOB TopicUtilOOB',
    sn_atf_tg: 'TestGenerationApi TestRunnerApi TestUserApi',
    sn_auth:
        'AuthCredential GlideOAuthClient GlideOAuthClientRequest GlideOAuthClientResponse GlideOAuthToken ' +
        'HttpRequestAuthedData HttpRequestData RequestAuthAPI SCIM2Client SCIM2ClientUtil',
    sn_cc: 'ConnectionInfo ConnectionInfoProvider PersonalAuthAPI',
    sn_cdm: 'CdmQuery',
    sn_chg_score: 'ChangeSuccess',
    sn_cimaf: 'CIActionEngine',
    sn_clotho: 'Client Data DataBuilder MetricInfo TransformPart TransformResult Transformer',
    sn_cmdb: 'CMDBQBScopedScriptableAPI DuplicateTemplate IdentificationEngine ProductInstance',
    sn_cmdbgroup: 'CMDBGroupAPI',
    sn_connect: 'Conversation Queue',
    sn_console: 'Console',
    sn_cs: 'VoiceTranscriptObject',
    sn_cti_core: 'CTIOperationRequest CTIOperationResponse',
    sn_currency:
        'GlideCurrencyCode GlideCurrencyConfig GlideCurrencyConverter GlideCurrencyExchangeValue ' +
        'GlideCurrencyFormatter GlideCurrencyParser GlideCurrencySymbol GlideCurrencyValue',
    sn_devops: 'DevOpsOrchestrationToolIntegrationHandler',
    sn_discovery: 'DiscoveryAPI ReportCiStatusOutputJS',
    sn_doc_services:
        'DocumentListEntryService DocumentListService DocumentReferenceService DocumentService DocumentVersionService ' +
        'SystemDocument SystemDocumentList SystemDocumentListEntry SystemDocumentVersion',
    sn_dt: 'DecisionTableAPI',
    sn_dt_api: 'DynamicTranslation',
    sn_erp_integration: 'SegmentHandle SegmentHandler sn_erp_integration',
    sn_fd: 'Flow FlowAPI ScriptableDataStream ScriptableFlowRunner ScriptableFlowRunnerResult Subflow',
    sn_hr_core: 'hr_Utils',
    sn_hr_le: 'hr_ActivitySet hr_ActivityUtils',
    sn_hw: 'HistoryWalker',
    sn_i18n: 'NumberFormatter',
    sn_ih: 'JSONStreamingAPI JSONStreamingBuilder XMLStreamingAPI XMLStreamingBuilder',
    sn_ih_kafka: 'Producer ProducerV2',
    sn_impex: 'CSVParser GlideExcelParser GlideImportSetTable GlideImportSetTransformMap RTETransformer',
    sn_ind_tmf642: 'TMFTopicEventAPIUtilOOB',
    sn_ind_tmt_orm: 'OrderUtil',
    sn_ind_tsm_sdwan: 'TroubleTicketNotificationUtilOOB',
    sn_instance_scan: 'Findings LinterCheckAstNode',
    sn_interaction: 'Interaction',
    sn_invst_pln: 'FinancialsWidgetUtil',
    sn_kmf_ns: 'KMFCryptoOperation',
    sn_l2c_core: 'ConsolidationService LeadtoCashCore',
    sn_lead_mgmt_core: 'LeadAPIHelperOOB LeadAPIProcessUtilOOB LeadAPIValidationUtilOOB',
    sn_nlp_sentiment: 'SentimentAnalyser',
    sn_notification: 'Messaging PreferenceDestination Preferences',
    sn_notify: 'NotifyPhoneNumber NotifyScoped',
    sn_pad: 'PDAutomationProvider',
    sn_pdfgeneratorutils:
        'Cell Color Document Image Line PDFGenerationAPI Paragraph PdfMergeSignRequestor PdfPage ' +
        'SVGToPDFConversionAPI Style Table',
    sn_playbook: 'PlaybookExperience',
    sn_pt: 'ProactiveTriggerAPI',
    sn_reacf: 'RemedialActionEngine',
    sn_sb_con: 'CSBScratchpadUtil',
    sn_sb_pro: 'PSBScratchpadUtil',
    sn_sc:
        'CartJS CatCategory CatItem CatalogClientScript CatalogItemVariable CatalogItemVariableSet ' +
        'CatalogItemVariableSetM2M CatalogJS CatalogSearch OrderGuide',
    sn_schdl_ns: 'GlideMultiRecurrence',
    sn_scoped_cache: 'ScopedCacheManager',
    sn_skill_rule: 'SkillDeterminationUtils',
    sn_sms_pref: 'SMSPreferenceHandlerSNC',
    sn_templated_snip: 'ResponseTemplate',
    sn_tfrm: 'Transformer TransformerDefinition TransformerRuleList',
    sn_tmt_core: 'IBQConfigBase',
    sn_uc: 'UserCriteria',
    sn_ui: 'PolarisUI',
    sn_uni_req: 'UniversalRequestUtilsSNC',
    sn_uni_task: 'UniversalTaskUtils',
    sn_vtable: 'RemoteTableCacheManager',
    sn_ws: 'SOAPMessageV2 SOAPResponseV2 UriMatcher UriMatcherResponse',
}
